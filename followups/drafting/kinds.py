"""Which text file a message is written from, and as what it is read by the checks."""

from collections.abc import Callable

from applications.enums import ToldBy
from followups.drafting.facts import Facts, told_in_words
from followups.enums import StepKind

TEXT_NAMES: dict[StepKind, tuple[str, ...]] = {
    StepKind.ACKNOWLEDGE: ("acknowledge", "acknowledge_spoken"),
    StepKind.CARD: ("card",),
    StepKind.FEEDBACK_REQUEST: (
        "feedback_request",
        "feedback_request_linkedin",
        "feedback_request_nudge",
    ),
    StepKind.THANKS: ("thanks",),
    StepKind.REFERRER_NOTE: ("referrer_note",),
    StepKind.CONNECT: ("connect",),
    StepKind.KEEP_IN_TOUCH: ("keep_in_touch", "keep_in_touch_9m", "keep_in_touch_12m"),
    StepKind.NEW_OPENING: ("new_opening",),
    StepKind.STATUS_NOTE: ("status_note_1", "status_note_2"),
    StepKind.INQUIRY: (
        "inquiry_reopening",
        "inquiry_development_talk",
        "inquiry_written_confirmation",
        "inquiry_report",
    ),
    StepKind.CLOSE: ("close_declined", "close_withdrawn", "close_landed"),
    StepKind.DEBRIEF: ("call_script",),
}
"""The text files of a kind, by the file's name. That of a debrief is spoken: what to say on the phone."""


SMALLER = {"card": "card_small"}
"""The text that stands in where nothing of the first fits the paper. A person's own text has none."""


def message_kind(kind: StepKind, facts: Facts) -> StepKind:
    """As what a step's message is drafted and checked (docs/follow-up.md, row 16): the reply to a frozen role holds
    one question, so it is an inquiry; a nudge after a request asks nothing, so it is a status note.
    """
    if kind == StepKind.ACKNOWLEDGE and facts.inquiry:
        return StepKind.INQUIRY
    if kind == StepKind.FEEDBACK_REQUEST and facts.slot == "nudge":
        return StepKind.STATUS_NOTE
    return kind


def text_name(kind: StepKind, facts: Facts) -> str:
    """The text file for these facts; '' where there is none to be written."""
    if kind == StepKind.FEEDBACK_REQUEST and facts.slot == "nudge":
        return "feedback_request_nudge"
    kind = message_kind(kind, facts)
    suffix = _SUFFIX[kind](facts) if kind in _SUFFIX else ""
    if suffix is None:
        return ""
    name = "_".join(filter(None, (_STEM.get(kind, kind.value), suffix)))
    return name if name in TEXT_NAMES.get(kind, ()) else ""


_STEM = {StepKind.DEBRIEF: "call_script"}
_SUFFIX: dict[StepKind, Callable[[Facts], str | None]] = {
    StepKind.ACKNOWLEDGE: lambda facts: "spoken" if told_in_words(facts) else "",
    StepKind.FEEDBACK_REQUEST: lambda facts: "linkedin" if facts.told_by == ToldBy.LINKEDIN else "",
    StepKind.KEEP_IN_TOUCH: lambda facts: facts.slot if facts.slot in {"9m", "12m"} else "",
    StepKind.STATUS_NOTE: lambda facts: "2" if facts.slot == "2" else "1",
    StepKind.INQUIRY: lambda facts: facts.inquiry or None,
    StepKind.CLOSE: lambda facts: facts.ending or None,
}
