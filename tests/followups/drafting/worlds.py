"""Facts to draft from: one full case, and the ways in which others differ from it."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from applications.enums import FeedbackStance, SizeBand, Stage, ToldBy
from followups.drafting.checks import Circumstances
from followups.drafting.facts import Facts
from followups.enums import StepKind

KINDS = (StepKind.ACKNOWLEDGE, StepKind.CARD, StepKind.FEEDBACK_REQUEST)

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
