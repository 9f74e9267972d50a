"""How a case is written: literal facts, literal dates, the whole plan, each worked out by hand from the method.

The news is of Wednesday 4 March 2026, 09:00, read at 10:00, at a firm in the United States, unless a case says
otherwise. The business days after it:

    BD+1 Thu 5    BD+2 Fri 6    BD+3 Mon 9    BD+4 Tue 10   BD+5 Wed 11
    BD+6 Thu 12   BD+7 Fri 13   BD+8 Mon 16   BD+9 Tue 17   BD+10 Wed 18   BD+15 Wed 25 March

Three months later is Thursday 4 June; ten business days on is the 18th, the day before a long weekend (Juneteenth,
Friday 19), so the window ends on the 17th. Six months later is Friday 4 September, before Labor Day: it moves to
the second business day after, Wednesday 9, and keeps its ten days, until the 23rd. Nine months later is Friday
4 December until the 18th, best on Tuesday 8. A year later is Thursday 4 March 2027, until the 18th.

A proposed step reads: kind slot to earliest latest best reminder lock rule. A step left out: kind slot rule. A dash
stands for nothing. Proposed steps come by their first day, on one day a reply before a note to oneself.
"""

import datetime as dt
from dataclasses import dataclass, field

from applications.enums import ContactRole, SizeBand, Stage, ToldBy
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.playbook import ContactFacts, SentFacts, Situation

moment = dt.datetime.fromisoformat
day = dt.date.fromisoformat

WROTE = ContactFacts("r1", ContactRole.RECRUITER, wrote=True, email=True)
RECRUITER = ContactFacts("r1", ContactRole.RECRUITER, email=True)
PROMPT = ContactFacts("r1", ContactRole.RECRUITER, wrote=True, email=True, answered_promptly=True)
MANAGER = ContactFacts("m1", ContactRole.MANAGER, email=True, postal_address=True)
INTERVIEWER = ContactFacts("i1", ContactRole.INTERVIEWER)
AGENCY = ContactFacts("a1", ContactRole.AGENCY, wrote=True, email=True)
ON_LINKEDIN = ContactFacts("l1", ContactRole.LINKEDIN_ONLY, wrote=True)
REFERRER = ContactFacts("f1", ContactRole.REFERRER, email=True)


@dataclass(frozen=True)
class Case:
    name: str
    proposed: str
    left_out: str = ""
    stage: str = "S4"
    told: str = "human_mail"
    contacts: tuple[ContactFacts, ...] = (WROTE, MANAGER)
    size: str = "unknown"
    flags: str = ""
    mood: str = ""
    trigger: str = "rejected"
    now: str = "2026-03-04T10:00"
    sent: tuple[SentFacts, ...] = ()
    more: dict = field(default_factory=dict)


def situation(case: Case) -> Situation:
    facts = {
        "now": moment(case.now),
        "learned_at": moment("2026-03-04T09:00"),
        "country": "US",
        "trigger": Trigger(case.trigger),
        "stage": Stage(case.stage),
        "told_by": ToldBy(case.told),
        "size": SizeBand(case.size),
        "contacts": case.contacts,
        "flags": frozenset(case.flags.split()),
        "mood": Mood(case.mood) if case.mood else None,
        "sent": case.sent,
    }
    return Situation(**(facts | case.more))


def sent(text: str, answered: str = "", **more) -> SentFacts:
    """ "card manager 2026-03-05" as the message it was; the key is that of the contact above with this role."""
    kind, role, on = text.split()
    key = {"recruiter": "r1", "manager": "m1", "interviewer": "i1", "agency": "a1", "referrer": "f1"}[role]
    answer = AnswerKind(answered) if answered else None
    return SentFacts(StepKind(kind), ContactRole(role), day(on), answer, **{"key": key, **more})


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.strip().splitlines() if line.strip()]


def proposed_lines(steps) -> list[str]:
    return [
        f"{s.kind} {s.slot or '-'} {s.to or '-'} {s.earliest} {s.latest} {s.best_on or '-'} "
        f"{'on' if s.default_on else 'off'} {s.locked_until or '-'} {s.rule}"
        for s in steps
    ]


def left_out_lines(steps) -> list[str]:
    return [f"{s.kind} {s.slot or '-'} {s.rule}" for s in steps]


# Steps of an interviewed person, as many cases have them.
ACK = "acknowledge - recruiter 2026-03-04 2026-03-05 - on - acknowledge.interviewed"
CARD = "card - manager 2026-03-05 2026-03-06 - on - card.interviewed"
ASK = "feedback_request - recruiter 2026-03-09 2026-03-11 2026-03-10 on self_check request.interviewed"
LINK = "connect - manager 2026-03-11 2026-03-18 - off - connect.met"
KEEP_3 = "keep_in_touch 3m manager 2026-06-04 2026-06-17 2026-06-04 on - keep.interviewed"
KEEP_6 = "keep_in_touch 6m manager 2026-09-09 2026-09-23 2026-09-09 on - keep.half_year"
KEEP_9 = "keep_in_touch 9m manager 2026-12-04 2026-12-18 2026-12-08 off - keep.nine_months"
KEEP_12 = "keep_in_touch 12m manager 2027-03-04 2027-03-18 2027-03-04 on - keep.year"
KEEPS = f"""
    {KEEP_3}
    {KEEP_6}
    {KEEP_9}
    {KEEP_12}
"""
