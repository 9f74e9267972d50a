"""To whom a step goes. Nothing goes to nobody, and no address is ever guessed."""

from applications.enums import ContactRole, ToldBy
from followups.enums import StepKind
from followups.playbook.facts import ContactFacts, SentFacts, Situation
from followups.playbook.rows import ACKNOWLEDGE, CARD, KEEP, REQUEST

TOUCHES = frozenset(
    {
        StepKind.CARD,
        StepKind.FEEDBACK_REQUEST,
        StepKind.KEEP_IN_TOUCH,
        StepKind.NEW_OPENING,
        StepKind.STATUS_NOTE,
        StepKind.INQUIRY,
    }
)  # messages nobody asked for; a reply in their thread is none
PER_PERSON, PER_COMPANY = 2, 4  # touches in the first fifteen business days

RECRUITER, INTERVIEWER, MANAGER = ContactRole.RECRUITER, ContactRole.INTERVIEWER, ContactRole.MANAGER
MET = (MANAGER, INTERVIEWER, RECRUITER)
SPOKEN = frozenset({ToldBy.PHONE, ToldBy.VOICEMAIL, ToldBy.IN_PERSON})


def _first(contacts: list[ContactFacts], roles: tuple[ContactRole, ...]) -> ContactFacts | None:
    """By role in the given order; among one role those with good rapport first."""
    fitting = [c for c in contacts if c.role in roles]
    return min(fitting, key=lambda c: (roles.index(c.role), not c.good_rapport), default=None)


def _interviewer(contacts: list[ContactFacts]) -> ContactFacts | None:
    """The main interviewer: good rapport first, the manager before an interviewer."""
    fitting = [c for c in contacts if c.role in (MANAGER, INTERVIEWER)]
    return min(fitting, key=lambda c: (not c.good_rapport, c.role != MANAGER), default=None)


def _writer(contacts: list[ContactFacts]) -> ContactFacts | None:
    writers = [c for c in contacts if c.wrote and c.role != ContactRole.REFERRER]
    return _first(writers, (*MET, ContactRole.AGENCY, ContactRole.LINKEDIN_ONLY))


def _by_mail(contacts: list[ContactFacts]) -> ContactFacts | None:
    reachable = [c for c in contacts if c.email]
    return _first(reachable, (RECRUITER, MANAGER, INTERVIEWER))


def _choose(kind: StepKind, situation: Situation, contacts: list[ContactFacts]) -> ContactFacts | None:
    if situation.told_by == ToldBy.AGENCY and kind in (ACKNOWLEDGE, REQUEST):
        agency = [c for c in contacts if c.role == ContactRole.AGENCY and (c.wrote or c.email)]
        return agency[0] if agency else None
    if kind == ACKNOWLEDGE:
        spoken = situation.told_by in SPOKEN
        return _writer(contacts) or (_by_mail(contacts) if spoken else None)
    if kind == CARD:
        return _interviewer(contacts) or _first(contacts, (RECRUITER,))
    if kind == REQUEST:
        return _writer(contacts) or _by_mail(contacts)
    reachable = [c for c in contacts if c.email or c.wrote]
    return _interviewer(reachable) or _first(reachable, (RECRUITER,))


def recipient(kind: StepKind, situation: Situation) -> ContactFacts | str:
    """The contact for a step to a person, or the rule that says why there is none.

    An acknowledgement goes to who wrote (after a call to who can be reached by mail), a card to the main
    interviewer, a request to who wrote, else the recruiter, else the manager, else an
    interviewer, with an e-mail address.
    """
    usable = [c for c in situation.contacts if not c.stopped]
    chosen = _choose(kind, situation, usable)
    if chosen is not None:
        return chosen
    if _choose(kind, situation, list(situation.contacts)) is not None:
        return "contact.stopped"
    if kind == ACKNOWLEDGE and _choose(REQUEST, situation, usable) is not None:
        return "acknowledge.writer_unknown"
    return "contact.none"


def _same_person(sent: SentFacts, person: ContactFacts) -> bool:
    if sent.key and person.key:
        return sent.key == person.key
    return sent.to == person.role


def over_budget(kind: StepKind, person: ContactFacts, touches: list[SentFacts]) -> str | None:
    """The rule that a further touch would break, or None; ``touches`` are those of this stretch of time."""
    if kind not in TOUCHES or kind == KEEP:
        return None
    if sum(_same_person(sent, person) for sent in touches) >= PER_PERSON:
        return "budget.person"
    if len(touches) >= PER_COMPANY:
        return "budget.company"
    return None
