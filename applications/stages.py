"""How far an application went, read from what is known. Pure; a person's correction beats it."""

from collections.abc import Collection

from applications.enums import InterviewKind, Stage, Status, ToldBy


def stage_of(
    *,
    interview_kinds: Collection[str],
    told_finalist: bool,
    statuses: Collection[str],
    told_by: str = ToldBy.UNKNOWN,
    person_known: bool = False,
) -> Stage:
    """The furthest stage the facts show.

    ``statuses`` are all the application ever had; ``person_known`` is true where a named human wrote or
    referred. Nothing known gives UNKNOWN, which is planned as S1 until the person says more.
    """
    if {Status.OFFERED, Status.ACCEPTED, Status.DECLINED} & set(statuses):
        return Stage.S6
    if told_finalist or InterviewKind.FINAL in interview_kinds:
        return Stage.S5
    if InterviewKind.INTERVIEW in interview_kinds:
        return Stage.S4
    if InterviewKind.SCREEN in interview_kinds:
        return Stage.S2
    if InterviewKind.EXERCISE in interview_kinds:
        return Stage.S3
    return _stage_without_interviews(statuses, told_by, person_known)


def _stage_without_interviews(statuses: Collection[str], told_by: str, person_known: bool) -> Stage:
    if Status.INTERVIEWING in statuses:
        return Stage.S4
    if Status.SCREENING in statuses:
        return Stage.S2
    if person_known or told_by in {ToldBy.HUMAN_MAIL, ToldBy.PHONE, ToldBy.VOICEMAIL, ToldBy.LINKEDIN}:
        return Stage.S1
    if told_by == ToldBy.NOREPLY_MAIL:
        return Stage.S0
    return Stage.UNKNOWN
