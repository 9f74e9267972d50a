"""Keeping what a company said."""

import datetime as dt

from django.db import transaction

from applications.models import Application, Outcome
from applications.services import stage_reached
from applications.services.status import lock_application
from followups.enums import FeedbackChannel
from followups.models import Feedback, Step
from softening.owned import clean_strings


@transaction.atomic
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
    if step is None:  # a step is locked by whoever records its answer
        lock_application(application)
    said = Feedback(quote=quote)
    clean_strings(said)  # what is looked for has to be what is stored
    feedback, _created = Feedback.objects.get_or_create(
        application=application,
        quote=said.quote,
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
