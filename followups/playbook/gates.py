"""What forbids a step that a row would offer.

In this order: safety, law, stage, how told, contact, size; the mood comes last and only holds. The first gate
that fits gives the reason. A gate never brings a step in.
"""

import datetime as dt

from applications.enums import Stage, ToldBy
from followups.enums import AnswerKind, Trigger
from followups.playbook.facts import ContactFacts, Situation, is_to
from followups.playbook.recipients import recipient
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    CLOSE,
    CONNECT,
    INQUIRY,
    KEEP,
    NEW,
    REQUEST,
    STATUS,
    THANKS,
    Gate,
    both,
    flagged,
    is_large,
    through_an_agency,
)

# Everything that goes to somebody at the company. A note to a referrer goes to a friend.
TO_THE_COMPANY = (ACKNOWLEDGE, CARD, REQUEST, THANKS, INQUIRY, STATUS, CONNECT, KEEP, NEW, CLOSE)
UNANSWERED_KEEPS = 2  # in a row, then none for ever
NEW_A_YEAR = 2
YEAR = 365
LONGEST_WAIT = 3650


def _nothing_new_since_last_time(s: Situation) -> bool:
    return "rejected_before_within_12_months" in s.flags and "new_stage_reached" not in s.flags


def linkedin_without_address(s: Situation) -> bool:
    """Row 12: a card only after an interview, and where the address of who gets it is known."""
    if s.told_by != ToldBy.LINKEDIN:
        return False
    person = recipient(CARD, s)
    interviewed = s.stage in {Stage.S4, Stage.S5}
    return not (interviewed and isinstance(person, ContactFacts) and person.postal_address)


def two_keeps_unanswered(s: Situation) -> bool:
    """The last two notes brought no answer, and nobody has been in touch since."""
    keeps = sorted((sent for sent in s.sent if sent.step == KEEP), key=lambda sent: sent.on)
    since = [k for k in keeps if s.last_contact_on is None or k.on >= s.last_contact_on]
    last = since[-UNANSWERED_KEEPS:]
    return len(last) == UNANSWERED_KEEPS and all(sent.answered is None for sent in last)


def wait_ends(s: Situation) -> dt.date | None:
    """The first day on which they said one may apply again; None where they named no wait."""
    if s.reapply_after_days is None:
        return None
    return s.learned_on + dt.timedelta(days=min(s.reapply_after_days, LONGEST_WAIT))


def they_asked_to_wait(s: Situation) -> bool:
    """A stated wait before the next application has not passed yet."""
    ends = wait_ends(s)
    return ends is not None and s.today < ends


def two_openings_this_year(s: Situation) -> bool:
    since = s.today - dt.timedelta(days=YEAR)
    return sum(sent.step == NEW and sent.on > since for sent in s.sent) >= NEW_A_YEAR


def was_requested(s: Situation) -> bool:
    """The request of this follow-up went out, so that all that is left of it is the nudge."""
    return any(sent.step == REQUEST and sent.this_follow_up for sent in s.sent)


def _answers(s: Situation) -> list[AnswerKind | None]:
    return [sent.answered for sent in s.sent if sent.step in (REQUEST, INQUIRY) and sent.this_follow_up]


def was_answered(s: Situation) -> bool:
    return "answered" in s.flags or any(answer is not None for answer in _answers(s))


def was_canned(s: Situation) -> bool:
    """What came was a standard text: an answer all the same, and the last word."""
    return "canned_answer" in s.flags or AnswerKind.CANNED in _answers(s)


def answered_at_all(s: Situation) -> bool:
    return was_answered(s) or was_canned(s)


def _was_never_prompt(s: Situation) -> bool:
    asked = [sent for sent in s.sent if sent.step == REQUEST and sent.this_follow_up]
    return bool(asked) and not any(c.answered_promptly and is_to(asked[0], c) for c in s.contacts)


def nobody_knows_them(s: Situation) -> bool:
    return s.stage in {Stage.S0, Stage.S1, Stage.S3, Stage.UNKNOWN}


def _no_reply(s: Situation) -> bool:
    return s.told_by == ToldBy.NOREPLY_MAIL


def _thanked_in_the_talk(s: Situation) -> bool:
    return "internal_candidate" in s.flags and s.told_by in {ToldBy.PHONE, ToldBy.IN_PERSON}


def _landed_while_it_is_frozen(s: Situation) -> bool:
    """The reply of row 16 asks when the role might reopen, which matters no more."""
    return "landed_elsewhere" in s.flags and s.trigger == Trigger.ROLE_CLOSED


GATES = (
    Gate("stop: done here", TO_THE_COMPANY, flagged("done_with_company"), "stop.done", True),
    Gate("stop: a message bounced", TO_THE_COMPANY, flagged("bounced"), "stop.bounced", True),
    Gate("stop: two notes unanswered", (CONNECT, KEEP, NEW), two_keeps_unanswered, "stop.unanswered", True),
    Gate("cannot keep cool", (REQUEST,), flagged("cannot_keep_cool"), "request.keep_cool"),
    Gate("row 8", (REQUEST,), flagged("no_feedback_policy"), "request.stated_no"),
    Gate("row 18", (CARD, REQUEST, CONNECT), flagged("internal_candidate"), "internal.spoken"),
    Gate("row 18, told in a talk", (ACKNOWLEDGE,), _thanked_in_the_talk, "internal.spoken"),
    Gate("answered", (REQUEST,), answered_at_all, "request.answered"),
    Gate("reason given", (REQUEST,), flagged("reason_given"), "request.reason_given"),
    Gate("row 25", (CARD,), flagged("card_sent_before"), "card.sent_before", True),
    Gate("row 25", (REQUEST,), _nothing_new_since_last_time, "request.asked_before"),
    Gate("row 25", (CONNECT,), flagged("rejected_before_within_12_months"), "connect.again"),
    Gate("no-reply mail", (ACKNOWLEDGE,), _no_reply, "acknowledge.no_reply"),
    Gate("row 13", (CARD, CONNECT, KEEP, NEW), through_an_agency, "agency.their_contact", True),
    Gate("row 12", (CARD,), linkedin_without_address, "card.linkedin"),
    Gate("gift rules", (CARD,), flagged("gift_rules"), "card.gift_rules", True),
    Gate("abroad", (CARD,), flagged("abroad"), "card.abroad", True),
    Gate("remote", (CARD,), flagged("remote"), "card.remote", True),
    Gate("landed", (CONNECT, KEEP, NEW, STATUS), flagged("landed_elsewhere"), "keep.landed", True),
    Gate("landed, row 16", (ACKNOWLEDGE,), _landed_while_it_is_frozen, "keep.landed", True),
    Gate("row 7: no nudge at a large firm", (REQUEST,), both(was_requested, is_large), "nudge.large"),
    Gate("nudge: answered promptly before", (REQUEST,), _was_never_prompt, "nudge.not_prompt"),
    Gate("new: a person knows them", (NEW,), nobody_knows_them, "new.nobody_knows_you", True),
    Gate("new: a stated wait", (NEW,), they_asked_to_wait, "new.wait", True),
    Gate("new: two a year", (NEW,), two_openings_this_year, "new.two_a_year", True),
)
