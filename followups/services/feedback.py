"""Keeping what a company said."""

import datetime as dt

from applications.models import Application, Outcome
from applications.services import stage_reached
from followups.enums import FeedbackChannel
from followups.models import Feedback, Step


def keep_feedback(
    application: Application,
    *,
    quote: str,
    source: str,
    said_on: dt.date,
    channel: str = FeedbackChannel.MAIL,
    stage: str = "",
    outcome: Outcome | None = None,
    step: Step | None = None,
    specificity: int | None = None,
) -> Feedback:
    """Write down what was said. The same words for the same step or ending again are one row (a double click)."""
    feedback, _created = Feedback.objects.get_or_create(
        application=application,
        quote=quote,
        step=step,
        outcome=outcome,
        defaults={
            "source": source,
            "said_on": said_on,
            "channel": channel,
            "stage": stage or stage_reached(application, outcome),
            "specificity": specificity,
        },
    )
    return feedback


def forget_feedback(feedback: Feedback) -> None:
    """Undo of "keep it": the row goes, what the step or the ending holds stays."""
    feedback.delete()
