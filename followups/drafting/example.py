"""Invented facts, on which a text can be tried by somebody who has no draft of that kind yet."""

from dataclasses import replace
from datetime import date

from applications.enums import SizeBand, Stage, ToldBy
from followups.drafting.facts import Facts

_EXAMPLE = Facts(
    recipient_name="Nora Lindqvist",
    recipient_given="Nora",
    recipient_family="Lindqvist",
    company="Linden & Co",
    role="Data Engineer",
    interview_date=date(2026, 10, 12),
    interview_count=1,
    talked_about="how the team plans its own week",
    sender_name="Sam Okafor",
    sender_contact="sam@example.org",
    card_date=date(2026, 11, 23),
    told_by=ToldBy.HUMAN_MAIL,
    wrote_by_name="Nora Lindqvist",
    stage=Stage.S4,
    size=SizeBand.MID,
    feedback="to open with one example",
    planned_action="I rehearse two examples aloud",
    what_changed="I have finished a course on data contracts",
    posting="Senior Data Engineer",
    posting_id="LC-204",
    applied_on=date(2026, 11, 20),
    promised_on=date(2026, 11, 6),
    background="four years of pipelines and on-call work",
    new_evidence="a migration from nightly jobs to streams",
)
_ADDRESSED: dict[str, dict[str, str]] = {
    "en": {"recipient_title": "Ms"},
    "de": {"recipient_salutation": "Frau", "address_form": "formal"},
    "fr": {"recipient_salutation": "Madame", "address_form": "formal"},
}
_OF_TEXT: dict[str, dict[str, object]] = {
    "acknowledge_spoken": {"told_by": ToldBy.PHONE},
    "call_script": {"told_by": ToldBy.PHONE},
    "feedback_request_linkedin": {"told_by": ToldBy.LINKEDIN},
    "feedback_request_nudge": {"slot": "nudge"},
    "keep_in_touch": {"slot": "3m"},
    "keep_in_touch_9m": {"slot": "9m", "what_changed": "an article on teams that set their own alarms"},
    "keep_in_touch_12m": {"slot": "12m"},
    "status_note_1": {"slot": "1", "told_by": ToldBy.SILENCE},
    "status_note_2": {"slot": "2", "told_by": ToldBy.SILENCE},
    "inquiry_reopening": {"inquiry": "reopening", "role_frozen": True},
    "inquiry_development_talk": {"inquiry": "development_talk"},
    "inquiry_written_confirmation": {"inquiry": "written_confirmation", "stage": Stage.S6},
    "inquiry_report": {"inquiry": "report"},
    "close_declined": {"ending": "declined", "stage": Stage.S6},
    "close_withdrawn": {"ending": "withdrawn"},
    "close_landed": {"ending": "landed", "stage": Stage.S5},
}


def example_facts(name: str, language: str) -> Facts:
    """The facts that the text file ``name`` is written for, addressed as readers of the language are."""
    return replace(_EXAMPLE, **{**_ADDRESSED.get(language, {}), **_OF_TEXT.get(name, {})})  # type: ignore[arg-type]  # fields by name
