"""How far an application went, from its rows."""

from applications.enums import ContactRole, Stage, ToldBy
from applications.models import Application, Outcome
from applications.services.talks import day_to_look_from, held_interviews
from applications.stages import stage_of


def stage_reached(application: Application, outcome: Outcome | None = None) -> Stage:
    """The person's own word first (on the record, then on the ending), else what the rows show."""
    if application.stage_corrected:
        return Stage(application.stage_corrected)
    if outcome is not None and outcome.stage_reached != Stage.UNKNOWN:
        return Stage(outcome.stage_reached)
    by = day_to_look_from(application, outcome)
    interviews = held_interviews(application, by=by)
    moves = list(application.transitions.all())
    undone = {move.undoes_id for move in moves}
    people = list(application.people.all())
    return stage_of(
        interview_kinds={interview.kind for interview in interviews},
        told_finalist=any(interview.told_finalist for interview in application.interviews.all()),
        statuses={move.to_status for move in moves if move.undoes_id is None and move.pk not in undone},
        told_by=outcome.told_by if outcome else ToldBy.UNKNOWN,
        person_known=any(part.wrote or part.role == ContactRole.REFERRER for part in people),
    )
