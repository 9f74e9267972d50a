"""What a draft may say: the facts of one step, and the plain helpers that tidy them.

No model is imported here. A collector elsewhere fills ``Facts`` from the records; this module only knows what
the fields mean and which of them may be used as they stand. A fact that would itself trip a check ("they were
biased") is never written into a message: ``talk`` answers with a reason, and the draft shows a gap instead.
"""

import re
import unicodedata
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import lru_cache

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")
_PLACEHOLDER = re.compile(
    r"(?:tb[cda]|x{2,}|n/?a|unknown|name|none|lorem ipsum|[\W_]+|\[[^\[\]]*\]|\{[^{}]*\})", re.I
)
_GENDER_TAG = re.compile(
    r"\s*[(\[]\s*(?:[hmwfdxin]\s*[/|,]\s*)+[hmwfdxin]\s*[)\]]|\s*[(\[]\s*all genders\s*[)\]]"
    r"|\s*[-–,]?\s+(?:h/f|f/h|m/f|f/m)(?:/[xdn])?\s*$",
    re.I,
)

NOT_MET = frozenset({Stage.S0, Stage.S1, Stage.S3})


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a message of one step may rest on. Each field is optional; empty means "not known".

    recipient_name   the full name, exactly as written in the record; given, family and title are never guessed
    recipient_title  '' is unknown
    talked_about     the person's own note: a noun phrase, a fragment or a few sentences
    talked_with      who that talk was with, where it was not the recipient; '' means the recipient took part
    interview_date   the date of the talk; with several talks only where they all fell in that month
    interview_count  how many talks there were; 0 is unknown
    wrote_by_name    who told the news, where known; '' means the recipient
    thread_subject   the subject of the message being answered
    learning_area    what the person would like to learn about, in a few words
    address_form     how the recipient is addressed where the language asks: "informal" (du, tu), "formal" (Sie, vous)
    recipient_salutation  the address as recorded ("Frau", "Herr", "Madame"), where the language greets by it
    slot             tells messages of one kind apart: "1", "2" of a status note, "3m" of a note to keep in touch
    posting          the title of a new opening, ``posting_id`` its reference, ``applied_on`` when it was applied for
    promised_on      the day by which they had promised to answer
    feedback         what they answered, ``planned_action`` the one step taken from it
    answer_canned    their answer held nothing to use, so that no point of it can be named
    what_changed     the hook of a later note: what is new since the talk
    new_evidence     one fact since then that fits the new opening, ``background`` those that were known before
    outcome          how it ended, in the person's words
    inquiry          what the one question of an inquiry is about: "reopening", "development_talk",
                     "written_confirmation", "report"
    ending           what a closing message tells: "declined", "withdrawn", "landed"
    merged           the request is also the reply to the news (row 4 of the method)
    second_no        this company has said no before, within twelve months
    role_frozen      the role was frozen or cancelled: nobody was chosen
    card_size        the card and the hand of the person, as in their profile; ``char_pitch`` and ``line_pitch`` in
    handwriting      millimetres where they calibrated them, 0 where they did not
    earlier_texts    what was sent to this company before, ``other_texts`` what was sent elsewhere (check L18)
    turn             how many follow-ups this person had before this one; ``None`` is unknown. It moves every sentence on
                     to its next wording, so that companies one after the other get no twins, even before any is sent
    sent_elsewhere   what other companies were sent in messages of this kind, of which no twin is drafted
    also_met         other people at this company, so that their names are not taken for a slip
    others           companies and people of this person's other records (check F2)
    other_roles      the roles of their other applications (check F2)
    """

    recipient_name: str = ""
    recipient_given: str = ""
    recipient_family: str = ""
    recipient_title: str = ""
    company: str = ""
    company_aliases: tuple[str, ...] = ()
    role: str = ""
    interview_date: date | None = None
    interview_count: int = 0
    talked_about: str = ""
    talked_with: str = ""
    sender_name: str = ""
    sender_contact: str = ""
    card_date: date | None = None
    told_by: ToldBy = ToldBy.UNKNOWN
    wrote_by_name: str = ""
    stage: Stage = Stage.UNKNOWN
    size: SizeBand = SizeBand.UNKNOWN
    feedback_stance: FeedbackStance = FeedbackStance.UNSAID
    thread_subject: str = ""
    learning_area: str = ""
    also_met: tuple[str, ...] = ()
    feedback: str = ""
    planned_action: str = ""
    answer_canned: bool = False
    what_changed: str = ""
    posting: str = ""
    new_evidence: str = ""
    background: str = ""
    outcome: str = ""
    address_form: str = ""
    recipient_salutation: str = ""
    slot: str = ""
    posting_id: str = ""
    applied_on: date | None = None
    promised_on: date | None = None
    inquiry: str = ""
    ending: str = ""
    merged: bool = False
    second_no: bool = False
    role_frozen: bool = False
    card_size: str = ""
    handwriting: str = ""
    char_pitch: float = 0.0
    line_pitch: float = 0.0
    earlier_texts: tuple[str, ...] = ()
    other_texts: tuple[str, ...] = ()
    turn: int | None = None
    sent_elsewhere: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    other_roles: tuple[str, ...] = ()


def tidy(text: str) -> str:
    """One line of text: control and direction-override characters gone, whitespace collapsed, the rest untouched."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _BIDI_CONTROLS.sub("", _CONTROLS.sub(" ", text))).strip()


def _tidy_fact(text: str) -> str:
    """One line; a ">" at its head came with a quoted mail and would hide the line it begins from the checks."""
    line = tidy(text).lstrip("> ")
    if len(line) > 80:
        return line
    return "" if _PLACEHOLDER.fullmatch(line) else line


def cleaned(facts: Facts) -> Facts:
    """The same facts on single lines; a text that is nothing but a placeholder ("TBD", "[name]") is not known.

    Whole messages that were sent stay as they are."""
    changes: dict[str, object] = {}
    for field in fields(facts):
        if field.name in {"earlier_texts", "other_texts"}:
            continue
        value = getattr(facts, field.name)
        if isinstance(value, tuple):
            changes[field.name] = tuple(line for line in map(_tidy_fact, value) if line)
        elif type(value) is str:
            changes[field.name] = _tidy_fact(value)
    return replace(facts, **changes)  # type: ignore[arg-type]


def spoken_role(role: str) -> str:
    """The role as people say it: "Data Engineer (m/f/d)" is "Data Engineer"."""
    return _GENDER_TAG.sub("", role).strip() or role


def thread_topic(subject: str) -> str:
    """The subject of a thread without its "Re:" and "Fwd:"."""
    while subject[:4].lower().startswith(("re:", "fw:", "aw:", "fwd:")):
        subject = subject.partition(":")[2].lstrip()
    return subject


def met(facts: Facts) -> bool | None:
    """Whether a talk took place; ``None`` where nothing says so either way."""
    if facts.interview_count > 0 or facts.interview_date or facts.talked_about:
        return True
    if facts.stage == Stage.UNKNOWN:
        return None
    return facts.stage not in NOT_MET


def told_in_words(facts: Facts) -> bool:
    """The recipient gave the news by speaking, so the written reply may be short."""
    return facts.told_by in {ToldBy.PHONE, ToldBy.IN_PERSON} and told_by_recipient(facts)


def told_by_recipient(facts: Facts) -> bool:
    """Whether the reader of the message is the person who gave the news, as far as is known."""
    known = facts.wrote_by_name and facts.recipient_name
    return not known or facts.wrote_by_name in {facts.recipient_name, facts.recipient_given}


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Letters and digits only, without case and accents: for telling a misspelling from another word."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    return "".join(letter for letter in plain if letter.isalnum())
