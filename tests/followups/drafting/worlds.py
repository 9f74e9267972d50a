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
NOREPLY = replace(RICH, merged=True, told_by=ToldBy.NOREPLY_MAIL, stage=Stage.S2, wrote_by_name="")

MESSAGES: dict[str, tuple[StepKind, Facts]] = {
    "acknowledge": (A, RICH),
    "acknowledge_linkedin": (A, replace(RICH, told_by=ToldBy.LINKEDIN)),
    "acknowledge_spoken": (A, replace(RICH, told_by=ToldBy.PHONE)),
    "acknowledge_frozen": (A, replace(RICH, role_frozen=True, inquiry="reopening")),
    "card": (C, RICH),
    "feedback_request": (Q, RICH),
    "feedback_request_linkedin": (Q, replace(RICH, told_by=ToldBy.LINKEDIN)),
    "feedback_request_merged": (Q, NOREPLY),
    "feedback_request_exercise": (
        Q,
        replace(NOREPLY, stage=Stage.S3, interview_date=None, interview_count=0, talked_about=""),
    ),
    "feedback_request_nudge": (Q, replace(RICH, slot="nudge")),
    "thanks": (StepKind.THANKS, RICH),
    "thanks_canned": (StepKind.THANKS, replace(RICH, feedback="", planned_action="", answer_canned=True)),
    "referrer_note": (StepKind.REFERRER_NOTE, RICH),
    "connect": (StepKind.CONNECT, RICH),
    "keep_in_touch_6w": (KEEP, replace(RICH, slot="6w", role_frozen=True, what_changed="")),
    "keep_in_touch_3m": (KEEP, replace(RICH, slot="3m")),
    "keep_in_touch_6m": (KEEP, replace(RICH, slot="6m")),
    "keep_in_touch_9m": (
        KEEP,
        replace(RICH, slot="9m", what_changed="an article on wards that set their own alarms"),
    ),
    "keep_in_touch_12m": (KEEP, replace(RICH, slot="12m")),
    "new_opening": (StepKind.NEW_OPENING, RICH),
    "status_note_1": (StepKind.STATUS_NOTE, replace(RICH, slot="1", told_by=ToldBy.SILENCE)),
    "status_note_2": (StepKind.STATUS_NOTE, replace(RICH, slot="2", told_by=ToldBy.SILENCE)),
    "inquiry_reopening": (INQUIRY, replace(RICH, inquiry="reopening", role_frozen=True)),
    "inquiry_development_talk": (INQUIRY, replace(RICH, inquiry="development_talk")),
    "inquiry_written_confirmation": (INQUIRY, replace(RICH, inquiry="written_confirmation", stage=Stage.S6)),
    "inquiry_report": (INQUIRY, replace(RICH, inquiry="report")),
    "close_declined": (CLOSE, replace(RICH, ending="declined", stage=Stage.S6)),
    "close_withdrawn": (CLOSE, replace(RICH, ending="withdrawn")),
    "close_landed": (CLOSE, replace(RICH, ending="landed", stage=Stage.S5)),
    "call_script": (StepKind.DEBRIEF, replace(RICH, told_by=ToldBy.PHONE)),
}
"""One of every message there is, each with the facts it needs."""

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
        told_by=draw(st.sampled_from(list(ToldBy))),
        stage=draw(st.sampled_from(list(Stage))),
    )
