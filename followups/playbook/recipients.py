"""To whom a step goes. Nothing goes to nobody, and no address is ever guessed."""

from applications.enums import ContactRole, Stage, ToldBy
from followups.enums import StepKind
from followups.playbook.facts import ContactFacts, Situation, is_to
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    CONNECT,
    INQUIRY,
    KEEP,
    NEW,
    REFERRER,
    REQUEST,
    STATUS,
    THANKS,
    To,
    through_an_agency,
)

RECRUITER, INTERVIEWER, MANAGER = ContactRole.RECRUITER, ContactRole.INTERVIEWER, ContactRole.MANAGER
AGENCY, ON_LINKEDIN = ContactRole.AGENCY, ContactRole.LINKEDIN_ONLY
MET = (MANAGER, INTERVIEWER, RECRUITER)
SPOKEN = frozenset({ToldBy.PHONE, ToldBy.VOICEMAIL, ToldBy.IN_PERSON})

USUAL = {
    ACKNOWLEDGE: To.WRITER,
    CARD: To.MAIN,
    REQUEST: To.ASKED,
    THANKS: To.ANSWERED,
    REFERRER: To.REFERRER,
    CONNECT: To.MET,
    KEEP: To.KNOWN,
    NEW: To.KNOWN,
    STATUS: To.ASKED,
    INQUIRY: To.ASKED,
}  # the other kinds go to nobody, unless their offer names somebody


def _first(contacts: list[ContactFacts], roles: tuple[ContactRole, ...]) -> ContactFacts | None:
    """By role in the given order; among one role those with good rapport first."""
    fitting = [c for c in contacts if c.role in roles]
    return min(fitting, key=lambda c: (roles.index(c.role), not c.good_rapport), default=None)


def _interviewer(contacts: list[ContactFacts]) -> ContactFacts | None:
    """The main interviewer: good rapport first, the manager before an interviewer."""
    fitting = [c for c in contacts if c.role in (MANAGER, INTERVIEWER)]
    return min(fitting, key=lambda c: (not c.good_rapport, c.role != MANAGER), default=None)


def met(s: Situation, contacts: list[ContactFacts]) -> list[ContactFacts]:
    """After a first talk that is the recruiter alone, whoever else is noted."""
    return [c for c in contacts if c.role == RECRUITER] if s.stage == Stage.S2 else contacts


def _main(s: Situation, contacts: list[ContactFacts]) -> ContactFacts | None:
    known = met(s, contacts)
    return _interviewer(known) or _first(known, (RECRUITER,))


def _wrote(contacts: list[ContactFacts]) -> ContactFacts | None:
    writers = [c for c in contacts if c.wrote and c.role != ContactRole.REFERRER]
    return _first(writers, (*MET, AGENCY, ON_LINKEDIN))


def _by_mail(contacts: list[ContactFacts]) -> ContactFacts | None:
    return _first([c for c in contacts if c.email], (RECRUITER, MANAGER, INTERVIEWER))


def _agency(contacts: list[ContactFacts]) -> ContactFacts | None:
    return next((c for c in contacts if c.role == AGENCY and (c.wrote or c.email)), None)


def by_phone_alone(s: Situation) -> bool:
    """The agency is known and has no address: agencies debrief on the phone as well."""
    usable = [c for c in s.contacts if not c.stopped]
    is_theirs = s.told_by == ToldBy.AGENCY or through_an_agency(s)
    return is_theirs and _agency(usable) is None and _first(usable, (AGENCY,)) is not None


def _asked(s: Situation, contacts: list[ContactFacts]) -> ContactFacts | None:
    if s.told_by == ToldBy.AGENCY or through_an_agency(s):
        return _agency(contacts)
    return _wrote(contacts) or _by_mail(contacts)


def _writer(s: Situation, contacts: list[ContactFacts]) -> ContactFacts | None:
    if s.told_by == ToldBy.AGENCY or through_an_agency(s):
        return _agency(contacts)
    return _wrote(contacts) or (_by_mail(contacts) if s.told_by in SPOKEN else None)


def _asked_or_agency(s: Situation, contacts: list[ContactFacts]) -> ContactFacts | None:
    """A silence is told by nobody; where the agency is the only one known, it is asked."""
    return _asked(s, contacts) or _agency(contacts)


def _got_the_request(
    s: Situation, contacts: list[ContactFacts], *, answered: bool = False
) -> ContactFacts | None:
    sent = [
        one
        for one in s.sent
        if one.step in (REQUEST, INQUIRY)
        and one.this_follow_up
        and (one.answered is not None or not answered)
    ]
    return next((c for one in sent[-1:] for c in contacts if is_to(one, c)), None)


def _choose(to: To, s: Situation, contacts: list[ContactFacts]) -> ContactFacts | None:
    if to == To.MAIN:
        return _main(s, contacts)
    if to == To.MET:
        return _main(s, contacts) or _first(contacts, (ON_LINKEDIN,))
    if to == To.KNOWN:
        within_reach = [c for c in contacts if c.email or c.wrote]
        in_a_thread = [c for c in contacts if c.wrote]
        return _main(s, within_reach) or _first(in_a_thread, (ON_LINKEDIN,))
    if to == To.HIRING:
        return _first(contacts, (MANAGER, INTERVIEWER))
    if to == To.REFERRER:
        return _first(contacts, (ContactRole.REFERRER,))
    if to == To.REQUESTED:
        return _got_the_request(s, contacts)
    if to == To.ANSWERED:
        return _got_the_request(s, contacts, answered=True) or _asked_or_agency(s, contacts)
    if to == To.CALLED:
        return _first(contacts, (AGENCY,))
    return _writer(s, contacts) if to == To.WRITER else _asked_or_agency(s, contacts)


def _would_go_around(to: To, s: Situation, usable: list[ContactFacts]) -> bool:
    """Who wrote the no asked for no more messages: what would go to them goes to nobody else instead."""
    answered = to == To.ANSWERED and _got_the_request(s, usable, answered=True) is not None
    if to not in {To.WRITER, To.ASKED, To.ANSWERED} or answered:
        return False
    writer = _wrote(list(s.contacts))
    return writer is not None and writer.stopped and _wrote(usable) is None


def recipient(kind: StepKind, situation: Situation, to: To | None = None) -> ContactFacts | str:
    """The contact for a step to a person, or the rule that says why there is none.

    ``to`` is by default the usual one of the kind; see :class:`To`. People who asked for no more messages,
    or are not to be written to for another reason, are passed over. Where an agency made the contact and has
    not agreed, nobody but the agency is found, and for a note to a referrer the referrer.
    """
    to = to or USUAL[kind]
    usable = [c for c in situation.contacts if not c.stopped]
    chosen = _choose(to, situation, usable)
    if chosen is not None:
        if through_an_agency(situation) and chosen.role not in {AGENCY, ContactRole.REFERRER}:
            return "agency.their_contact"
        return "contact.stopped" if _would_go_around(to, situation, usable) else chosen
    if _choose(to, situation, list(situation.contacts)) is not None:
        return "contact.stopped"
    if to == To.WRITER and _choose(To.ASKED, situation, usable) is not None:
        return "acknowledge.writer_unknown"
    return "referrer.unknown" if to == To.REFERRER else "contact.none"
