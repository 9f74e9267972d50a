"""Checks F1, F2, F3: the right name, the right company and role, and no gap left open."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate

from django.utils.translation import gettext as _

from followups.drafting.checks.base import BLOCK, WARN, Hit, check_for
from followups.drafting.checks.message import NOWHERE, Message, Span, occurrences, overlaps
from followups.drafting.checks.normal import plain
from followups.drafting.facts import fold, spoken_role, tidy

_NAME_WORD = re.compile(r"[^\W\d_][\w'-]*")
_TOKEN = re.compile(r"[^\s,;:!?()\"“”]+")
_POSSESSIVE = re.compile(r"'s$|(?<=s)'$")
_DASH = re.compile(r"-(?:\s|$)")
_REPLY = re.compile(r"\s*(?:re|aw|fwd?)\s*:", re.I)
LIKE = 0.8  # share of letters in common from which a word counts as a misspelling
LONGEST = 80  # characters; nobody types a longer name by hand, and comparing stays quick


@check_for("F1", severity=BLOCK)
def recipient_name(message: Message) -> Iterator[Hit]:
    """The greeting names the addressee as recorded, and the name is written the same way elsewhere."""
    name = plain(tidy(message.facts.recipient_name))
    if not name:
        return
    if message.greeting is None:
        yield Hit(
            NOWHERE,
            _("Nobody is greeted yet."),
            _("Begin with “%(greeting)s” on a line of its own.")
            % {"greeting": message.words.greeting_form.format(name=_addressed(message, name))},
            WARN,
        )
    else:
        yield from _greeting(message, message.greeting, name)
    yield from _misspelt_name(message, name)


def _greeting(message: Message, span: Span, name: str) -> Iterator[Hit]:
    greeted = tidy(message.normal.cased[span[0] : span[1]])
    if _is_gap(message, greeted) or _greets_rightly(message, span[0], name):
        return
    title, _space, rest = greeted.partition(" ")
    facts = message.facts
    if (
        not (facts.recipient_title or facts.recipient_salutation)
        and _bare(title) in message.words.titles
        and rest in _parts(message, name)
    ):
        yield Hit(
            span,
            _("The record holds no title for %(name)s.") % {"name": name},
            _("Add the title to the contact if you are sure of it, or greet by name."),
            WARN,
        )
        return
    yield Hit(
        span,
        _("The greeting says “%(greeted)s”; the record says “%(name)s”.")
        % {"greeted": greeted, "name": _addressed(message, name)},
        _("Write the name as in the record, or correct the contact."),
    )


def _greets_rightly(message: Message, start: int, name: str) -> bool:
    """Whether the line goes on with one of the right forms; a recorded name may itself hold a comma or a colon."""
    line = message.normal.cased[start:].partition("\n")[0]
    for form in _forms(message, name):
        after = line[len(form) :].lstrip(" ")
        if line.startswith(form) and (not after or after[0] in ",;:!.–—" or _DASH.match(after)):
            return True
    return False


def _is_gap(message: Message, greeted: str) -> bool:
    return bool(message.words.placeholder.search(greeted.lower()))


def _bare(title: str) -> str:
    return title.rstrip(".").lower()


def _addressed(message: Message, name: str) -> str:
    """The name as one may greet it, with salutation and title where they are recorded."""
    facts = message.facts
    before = [part for part in (facts.recipient_salutation, facts.recipient_title) if part]
    return " ".join([*before, plain(facts.recipient_family) or name]) if before else name


def _parts(message: Message, name: str) -> set[str]:
    """The name and its parts as recorded; a name of one or two words tells its parts by itself."""
    words = name.split(" ")
    own = {plain(message.facts.recipient_given), plain(message.facts.recipient_family), name}
    if len(words) == 2 and not message.facts.recipient_given and not message.facts.recipient_family:
        own |= set(words)
    return own - {""}


def _forms(message: Message, name: str) -> set[str]:
    """Every way in which the person may be greeted."""
    forms = _parts(message, name)
    title = plain(message.facts.recipient_title)
    titles = {title, title.rstrip("."), f"{title.rstrip('.')}."} if title else set()
    recorded = plain(message.facts.recipient_salutation)  # long or short: "Madame" is "Mme"
    salutations = {recorded, *message.words.salutation_also.get(recorded.lower(), ())} - {""}
    titles |= {f"{one} {title}" for one in salutations for title in titles} | salutations
    forms |= {f"{title} {part}" for title in titles for part in forms}
    if message.words.salutation_alone:
        forms |= {*salutations, *(f"{one} {title}" for one in salutations for title in titles)}
    return forms | {f"{form} {more}" for form in forms for more in message.words.greeting_more}


def _misspelt_name(message: Message, name: str) -> Iterator[Hit]:
    """A word that is the name but for case or accents, or a wrong family name behind the right given one."""
    parts = {
        part: fold(part)
        for whole in _parts(message, name)
        for part in whole.split(" ")
        if len(part) <= LONGEST
    }
    skipped = (*message.fact_spans, *((message.greeting,) if message.greeting else ()))
    folded = {form: part for part, form in parts.items() if len(form) > 2}
    for match in _NAME_WORD.finditer(message.normal.cased):
        whole = _POSSESSIVE.sub("", match[0])
        word = message.words.without_elision(whole)
        span = (match.start() + len(whole) - len(word), match.start() + len(whole))
        if not word[:1].isupper() or word in parts or overlaps(span, skipped):
            continue
        meant = folded.get(fold(word)) or _after_given(message, span, word, name)
        if meant:
            yield Hit(
                span,
                _("The record spells this name “%(name)s”.") % {"name": meant},
                _("Write it as in the record, or correct the contact."),
            )


def _after_given(message: Message, span: Span, word: str, name: str) -> str:
    """The recorded family name, where this word follows the given name and is nearly it; '' otherwise."""
    given, _space, family = name.rpartition(" ")
    before = message.normal.cased[: span[0]].rstrip(" ")
    if not given or len(family) > LONGEST or not before.endswith(given):
        return ""
    return family if _alike(fold(word), fold(family)) else ""


def _alike(one: str, other: str) -> bool:
    if not one or not other or one == other or (one[0] != other[0] and one[-1] != other[-1]):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= LIKE and matcher.quick_ratio() >= LIKE and matcher.ratio() >= LIKE


@check_for("F2", severity=BLOCK)
def company_and_role(message: Message) -> Iterator[Hit]:
    """Company and role as recorded, and nobody else's: a slip of copying is the one mistake people remember."""
    yield from _wrong_names(message)
    if message.subject:
        yield from _of_subject(_wrong_names(message.subject_line))


def _wrong_names(message: Message) -> Iterator[Hit]:
    facts = message.facts
    own = [plain(name) for name in (facts.company, *facts.company_aliases) if name]
    role = plain(spoken_role(facts.role))
    tokens = _tokens(message)
    for name in own[:1]:
        yield from _nearly(message, tokens, name, own, case=True)
    if role:
        yield from _nearly(message, tokens, role, [role, plain(facts.role)], case=False)
    yield from _foreign(message)


def _of_subject(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Findings in the subject. Their spans would point into the text, so the message says where they are."""
    for hit in hits:
        yield replace(hit, span=NOWHERE, message=_("In the subject: %(finding)s") % {"finding": hit.message})


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of the text without a possessive "'s", and its letters alone for comparing."""

    start: int
    end: int
    letters: str


def _tokens(message: Message) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN.finditer(message.normal.cased):
        whole = _POSSESSIVE.sub("", match[0].rstrip(".…"))
        word = message.words.without_elision(whole)
        if letters := fold(word):
            end = match.start() + len(whole)
            found.append(_Token(end - len(word), end, letters))
    return found


def _nearly(
    message: Message, tokens: list[_Token], name: str, right: list[str], *, case: bool
) -> Iterator[Hit]:
    """Runs of words that are the name but for spelling. The case of a role is free, that of a company is not."""
    if len(name) > LONGEST or len(fold(name)) < 2:
        return
    parts = [letters for word in name.split(" ") if (letters := fold(word))]
    good = {form if case else form.lower() for form in right}
    for run in _runs(tokens, parts):
        if not _resembles([token.letters for token in run], parts):
            continue
        span = (run[0].start, run[-1].end)
        written = message.normal.cased[slice(*span)]
        if (written if case else written.lower()) in good or overlaps(span, message.name_spans):
            continue
        if _slip(message, span, written, same="".join(parts) == fold(written), case=case):
            yield Hit(
                span,
                _("The record spells this “%(name)s”.") % {"name": name},
                _("Write it as in the record, or add this spelling there."),
            )


def _runs(tokens: list[_Token], parts: list[str]) -> Iterator[list[_Token]]:
    """Runs of about as many words as the name has, and about as many letters."""
    target, slack = sum(map(len, parts)), 2 * len(parts)
    ends = [0, *accumulate(len(token.letters) for token in tokens)]
    for first in range(len(tokens)):
        for count in {len(parts) - 1, len(parts), len(parts) + 1} - {0}:
            if first + count > len(tokens):
                continue
            size = ends[first + count] - ends[first]
            if size == target or (count == len(parts) and abs(size - target) <= slack):
                yield tokens[first : first + count]


def _resembles(run: list[str], parts: list[str]) -> bool:
    """The same letters, or word by word a misspelling; "engineering" is another word than "engineer"."""
    size, target = sum(map(len, run)), sum(map(len, parts))
    if size == target and "".join(run) == "".join(parts):
        return True
    if len(run) != len(parts) or target < 5:
        return False
    different = [(one, other) for one, other in zip(run, parts, strict=True) if one != other]
    return all(
        abs(len(one) - len(other)) <= 2
        and not one.startswith(other)
        and not other.startswith(one)
        and _alike(one, other)
        for one, other in different
    )


def _slip(message: Message, span: Span, written: str, *, same: bool, case: bool) -> bool:
    """Whether a run of words that resembles the name is a wrong spelling of it."""
    if same:
        return case and _names_something(message, written, span)
    if message.words.capital_nouns and " " not in written:
        return (_stands_as_name if case else _stands_as_role)(message, written, span)
    return not case or written[:1].isupper()


def _names_something(message: Message, written: str, span: Span) -> bool:
    """Whether a word that differs from the company in case alone is meant as the company.

    A small-lettered word is it only where the word before says so ("at acme"); a capital at the head of a sentence
    says nothing, and "I" is not the company "i".
    """
    if " " in written:
        return True
    if written.lower() in message.words.stop:
        return False
    return _stands_as_name(message, written, span)


def _stands_as_name(message: Message, written: str, span: Span) -> bool:
    before = message.text[: span[0]].split()
    if before and before[-1] in message.words.company_lead:
        return True
    if message.words.capital_nouns and written[1:].islower():
        return False
    at_head = any(start == span[0] for start, _end in message.sentences)
    return not at_head and any(letter.isupper() for letter in written)


def _foreign(message: Message) -> Iterator[Hit]:
    """Companies, people and roles of this person's other records."""
    spared = message.fact_spans + _fixed_phrases(message)
    near = _people_here(message)
    for other in message.facts.others:
        name = plain(other)
        if _occurs(name, message) and not _within(other, near):
            yield from _slips(message, other, name, spared, _meant_as_name)
    for other in message.facts.other_roles:
        role = plain(spoken_role(other))
        if _occurs(role, message) and not _within(role, (spoken_role(message.facts.role),)):
            yield from _slips(message, other, role, spared, _meant_as_role, any_case=True)


def _occurs(name: str, message: Message) -> bool:
    return name in message.normal.cased or name.lower() in message.text


def _slips(
    message: Message,
    other: str,
    name: str,
    spared: tuple[Span, ...],
    meant: Callable[[Message, Span], bool],
    *,
    any_case: bool = False,
) -> Iterator[Hit]:
    """Where a name of another record stands; one of several words, or a role, in any case."""
    if any_case or " " in name:
        text, needle = message.text, name.lower()
    else:
        text, needle = message.normal.cased, name
    if needle not in text or len(needle) < 2 or not any(letter.isalpha() for letter in needle):
        return
    for span in occurrences(needle, text):
        if not _inside(span, spared) and meant(message, span):
            yield Hit(
                span,
                _("“%(name)s” belongs to another application of yours.") % {"name": other},
                _("Put in the name that belongs here, or leave it out."),
            )


def _meant_as_name(message: Message, span: Span) -> bool:
    """Whether a word is the name it could be: "in May" is a month, and "Kind of you" no company."""
    written = message.normal.cased[slice(*span)]
    if " " in written:
        return True
    if written.lower() in message.words.months_and_days:
        return False
    return written.lower() not in message.words.stop or _stands_as_name(message, written, span)


def _meant_as_role(message: Message, span: Span) -> bool:
    """Whether these words are a role here: "the ward nurse role", "as a ward nurse", "Ward Nurse".

    A role of one word is an everyday word ("your archivist"); only what stands around it tells.
    """
    written = message.normal.cased[slice(*span)]
    if _stands_as_role(message, written, span):
        return True
    if message.words.capital_nouns:
        return " " in written and all(word[:1].isupper() for word in written.split())
    return " " in written and any(letter.isupper() for letter in written[1:])


def _stands_as_role(message: Message, _written: str, span: Span) -> bool:
    before, words = message.text[: span[0]], message.words
    return bool(words.role_word.match(message.text, span[1]) or words.role_lead.search(before))


def _people_here(message: Message) -> tuple[str, ...]:
    facts = message.facts
    single = (facts.recipient_name, facts.recipient_given, facts.recipient_family, facts.sender_name)
    return (*single, facts.talked_with, facts.wrote_by_name, *facts.also_met)


def _within(name: str, wholes: Iterable[str]) -> bool:
    """Whether a name is one of these or a run of their words, as "Marta" is of "Marta Ruiz"."""
    part = _letters(name)
    return any(
        part == whole[first : first + len(part)]
        for whole in map(_letters, wholes)
        for first in range(len(whole))
    )


def _letters(name: str) -> list[str]:
    return [letters for word in plain(name).split(" ") if (letters := fold(word))]


def _fixed_phrases(message: Message) -> tuple[Span, ...]:
    """Greeting and closing: F1 reads the one, and the "Kind" of "Kind regards" is nobody's company.

    Where no recipient is recorded F1 has nothing to compare, and the name in the greeting is looked at here.
    """
    found = [message.greeting] if message.greeting and message.facts.recipient_name else []
    for start, end in message.sentences:
        closing = message.words.closing.fullmatch(message.text[start:end].partition(",")[0].strip(" \n,."))
        if closing:
            found.append((start, start + len(closing[0])))
    return tuple(found)


@check_for("F3", severity=BLOCK)
def placeholder(message: Message) -> Iterator[Hit]:
    """A gap is a question to the writer, not a text for the reader."""
    yield from _gaps(message)
    if message.subject:
        yield from _of_subject(_gaps(message.subject_line))


def _gaps(message: Message) -> Iterator[Hit]:
    """Gaps outside names; "[EXT]" or "[Ticket#12]" in the subject of an answer came with the thread."""
    answered = message.words.thread_mark if _REPLY.match(message.text) else None
    for span in message.matches(message.words.placeholder, answered):
        if not _inside(span, message.fact_spans):
            yield Hit(
                span,
                _("Something is still to be filled in here."),
                _("Put in the words that belong here, or take the sentence out."),
            )


def _inside(span: Span, others: tuple[Span, ...]) -> bool:
    """Within a recorded name, as the bracket of "Analyst [contract]" is."""
    return any(start <= span[0] and span[1] <= end for start, end in others)
