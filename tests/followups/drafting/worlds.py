"""Facts to draft from: one full case, and the ways in which others differ from it."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy
from followups.drafting.checks import Circumstances
from followups.drafting.facts import Facts
from followups.enums import StepKind, Tone

KINDS = (StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST)
TONES = tuple(Tone)

OURS = Circumstances(typed=False)


def ours(tone: Tone) -> Circumstances:
    """A draft of ours that nobody has changed, in this tone."""
    return Circumstances(typed=False, formal=tone == Tone.FORMAL)


FULL = Facts(
    recipient_name="Marta Ruiz",
    recipient_given="Marta",
    recipient_family="Ruiz",
    company="Harbour & Vale",
    role="Data Engineer",
    interview_date=date(2026, 10, 12),
    interview_count=2,
    talked_about="letting the on-call team choose its own alarms",
    sender_name="Elif Demir",
    sender_contact="elif@example.org",
    card_date=date(2026, 11, 23),
    told_by=ToldBy.HUMAN_MAIL,
    wrote_by_name="Marta Ruiz",
    stage=Stage.S4,
    size=SizeBand.MID,
)

RICH = replace(
    FULL,
    recipient_title="Ms",
    feedback="to open with one example and keep it short",
    planned_action="I rehearse three examples aloud with a friend",
    what_changed="I have finished a course on data contracts",
    posting="Senior Data Engineer",
    posting_id="HV-204",
    applied_on=date(2026, 11, 20),
    promised_on=date(2026, 11, 6),
    background="four years of pipelines in Python, and on-call work in a small team",
    new_evidence="a migration from nightly jobs to streams",
)
"""Complete facts for every kind: what each one needs is there."""

A, C, Q = StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST
KEEP, INQUIRY, CLOSE = StepKind.KEEP_IN_TOUCH, StepKind.INQUIRY, StepKind.CLOSE


def messages(base: Facts) -> dict[str, tuple[StepKind, Facts]]:
    """One of every message there is, each with the facts it needs, from facts that are complete."""
    noreply = replace(base, merged=True, told_by=ToldBy.NOREPLY_MAIL, stage=Stage.S2, wrote_by_name="")
    return {
        "acknowledge": (A, base),
        "acknowledge_linkedin": (A, replace(base, told_by=ToldBy.LINKEDIN)),
        "acknowledge_spoken": (A, replace(base, told_by=ToldBy.PHONE)),
        "acknowledge_frozen": (A, replace(base, role_frozen=True, inquiry="reopening")),
        "card": (C, base),
        "feedback_request": (Q, base),
        "feedback_request_linkedin": (Q, replace(base, told_by=ToldBy.LINKEDIN)),
        "feedback_request_merged": (Q, noreply),
        "feedback_request_exercise": (
            Q,
            replace(noreply, stage=Stage.S3, interview_date=None, interview_count=0, talked_about=""),
        ),
        "feedback_request_nudge": (Q, replace(base, slot="nudge")),
        "thanks": (StepKind.THANKS, base),
        "thanks_canned": (StepKind.THANKS, replace(base, feedback="", planned_action="", answer_canned=True)),
        "referrer_note": (StepKind.REFERRER_NOTE, base),
        "connect": (StepKind.CONNECT, base),
        "keep_in_touch_6w": (KEEP, replace(base, slot="6w", role_frozen=True, what_changed="")),
        "keep_in_touch_3m": (KEEP, replace(base, slot="3m")),
        "keep_in_touch_6m": (KEEP, replace(base, slot="6m")),
        "keep_in_touch_9m": (
            KEEP,
            replace(base, slot="9m", what_changed="an article on wards that set their own alarms"),
        ),
        "keep_in_touch_12m": (KEEP, replace(base, slot="12m")),
        "new_opening": (StepKind.NEW_OPENING, base),
        "status_note_1": (StepKind.STATUS_NOTE, replace(base, slot="1", told_by=ToldBy.SILENCE)),
        "status_note_2": (StepKind.STATUS_NOTE, replace(base, slot="2", told_by=ToldBy.SILENCE)),
        "inquiry_reopening": (INQUIRY, replace(base, inquiry="reopening", role_frozen=True)),
        "inquiry_development_talk": (INQUIRY, replace(base, inquiry="development_talk")),
        "inquiry_written_confirmation": (
            INQUIRY,
            replace(base, inquiry="written_confirmation", stage=Stage.S6),
        ),
        "inquiry_report": (INQUIRY, replace(base, inquiry="report")),
        "close_declined": (CLOSE, replace(base, ending="declined", stage=Stage.S6)),
        "close_withdrawn": (CLOSE, replace(base, ending="withdrawn")),
        "close_landed": (CLOSE, replace(base, ending="landed", stage=Stage.S5)),
        "call_script": (StepKind.DEBRIEF, replace(base, told_by=ToldBy.PHONE)),
    }


MESSAGES = messages(RICH)


_ADDRESSED = {
    "en": {"recipient_title": "Ms"},
    "de": {"recipient_title": "Dr.", "recipient_salutation": "Frau", "address_form": "formal"},
    "fr": {"recipient_title": "", "recipient_salutation": "Madame", "address_form": "formal"},
}


def facts_in(language: str, facts: Facts) -> Facts:
    """The same facts with what a greeting needs in that language."""
    return replace(facts, **_ADDRESSED[language])


TALKS = (
    "letting the on-call team choose its own alarms",
    "Moving to Grafana.",
    "how the nurses plan their own rota",
    "They let new people ship on their first day.",
    "We talked about pair programming on Fridays",
    "your plan for the Antwerp depot",
    "I told them about my move from Perl to Rust.",
    "Kubernetes",
    "she said that every incident gets a kind review",
    "the archive of glass negatives and the volunteers who sort it; also lunch",
    "Their slow but steady release train",
    "pricing tests",
)

COMPANIES = ("Harbour & Vale", "Nordlicht GmbH", "O'Neill Rail", "Quay", "Čapek a syn", "Blue Yonder Labs")
ROLES = ("Data Engineer", "Ward Nurse", "Senior Backend Developer (m/f/d)", "Archivist", "Head of Growth")
PEOPLE = (
    ("Marta Ruiz", "Marta"),
    ("José Lima", "José"),
    ("Ann Butler", ""),
    ("Cher", ""),
    ("Lê Thị Hoa", "Hoa"),
)


@st.composite
def full_facts(draw: st.DrawFn) -> Facts:
    """Complete facts of somebody who was met, in all the ways news can travel."""
    name, given = draw(st.sampled_from(PEOPLE))
    told_by = draw(st.sampled_from([told for told in ToldBy if told != ToldBy.SILENCE]))
    return replace(
        FULL,
        recipient_name=name,
        recipient_given=given,
        recipient_family="",
        company=draw(st.sampled_from(COMPANIES)),
        role=draw(st.sampled_from(ROLES)),
        interview_count=draw(st.sampled_from([0, 1, 2, 3, 12])),
        interview_date=draw(
            st.sampled_from([None, date(2026, 10, 12), date(1900, 1, 1), date(2100, 12, 31)])
        ),
        talked_about=draw(st.sampled_from(TALKS)),
        talked_with=draw(st.sampled_from(["", name, "Jonas Berg"])),
        told_by=told_by,
        wrote_by_name=draw(st.sampled_from(["", name, "Ines Vogel"])),
        stage=draw(st.sampled_from([Stage.UNKNOWN, Stage.S2, Stage.S4, Stage.S5])),
        size=draw(st.sampled_from(list(SizeBand))),
        feedback_stance=draw(st.sampled_from([FeedbackStance.UNSAID, FeedbackStance.INVITED])),
        thread_subject=draw(st.sampled_from(["", "Re: Your application at Quay", "News"])),
        learning_area=draw(st.sampled_from(["", "", "system design", "why you said no"])),
    )


HOSTILE = st.one_of(
    st.sampled_from(
        [
            'O\'Brien "Bo"',
            "Ann\nButler\r\nBcc: all@example.org",
            "‏مريم العلي‎",
            "\u202eevil\u202c",
            "😀👩‍💻",
            "{company} {role!} {{x}} %s %(a)s",
            "[name]",
            "<b>x</b>",
            "x" * 10_000,
            "?!?",
            "But Why Ltd.",
            "> quoted",
            "-- ",
            "\\1 \\g<0>",
            "\x00\x07",
            "İstanbul Dijital",
            "e\u0301cole",
        ]
    ),
    st.text(max_size=60),
)


@st.composite
def hostile_facts(draw: st.DrawFn) -> Facts:
    """Names and notes nobody wants to meet, each of them possible."""
    return replace(
        FULL,
        recipient_name=draw(HOSTILE),
        recipient_given=draw(st.one_of(st.just(""), HOSTILE)),
        recipient_family="",
        company=draw(HOSTILE),
        role=draw(HOSTILE),
        talked_about=draw(HOSTILE),
        talked_with=draw(st.one_of(st.just(""), HOSTILE)),
        sender_name=draw(HOSTILE),
        sender_contact=draw(HOSTILE),
        wrote_by_name=draw(st.one_of(st.just(""), HOSTILE)),
        thread_subject=draw(HOSTILE),
        learning_area=draw(HOSTILE),
        feedback=draw(HOSTILE),
        planned_action=draw(HOSTILE),
        what_changed=draw(HOSTILE),
        posting=draw(HOSTILE),
        posting_id=draw(HOSTILE),
        background=draw(HOSTILE),
        new_evidence=draw(HOSTILE),
        recipient_title=draw(st.one_of(st.just(""), HOSTILE)),
        recipient_salutation=draw(st.one_of(st.just(""), HOSTILE)),
        address_form=draw(st.sampled_from(["", "informal", "formal", "x"])),
        slot=draw(st.sampled_from(["", "1", "2", "3m", "9m", "12m", "nudge"])),
        inquiry=draw(st.sampled_from(["reopening", "development_talk", "written_confirmation", "report"])),
        ending=draw(st.sampled_from(["declined", "withdrawn", "landed"])),
        told_by=draw(st.sampled_from(list(ToldBy))),
        stage=draw(st.sampled_from(list(Stage))),
    )
