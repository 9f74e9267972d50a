"""Situation -> Plan: the row and its changes, then the gates, the person, the touch budget, dates and mood."""

import datetime as dt
from collections import Counter
from dataclasses import replace

from followups.composure import is_leaving_out_sound
from followups.enums import Mood, StepKind
from followups.playbook.budget import Budget
from followups.playbook.dates import (
    LOOK_BACK_FOR,
    NEEDS_CALM,
    Dates,
    best_on,
    dates_for,
    employer_calendar,
    known_day,
    look_back_on,
    opens,
    red_hold,
    rest_hold,
    year_ends,
)
from followups.playbook.facts import (
    SELF_CHECK,
    ContactFacts,
    LeftOut,
    Plan,
    PlannedStep,
    SentFacts,
    Situation,
)
from followups.playbook.gates import wait_ends
from followups.playbook.method import METHOD, Method, combine
from followups.playbook.overrides import promise_stands
from followups.playbook.recipients import USUAL, recipient
from followups.playbook.stages import MERGED
from followups.playbook.terms import (
    ACKNOWLEDGE,
    CARD,
    CLOSE,
    CLOSING,
    CONNECT,
    DEBRIEF,
    INQUIRY,
    KEEP,
    LOOK_BACK,
    NEW,
    NEXT_DAY,
    NUDGE,
    REFERRER,
    REQUEST,
    STATUS,
    THANKS,
    After,
    Offer,
    To,
    Window,
    flagged,
)

# On one day a message somebody waits for comes first.
ORDER = (
    ACKNOWLEDGE, REFERRER, THANKS, DEBRIEF, CARD, REQUEST, INQUIRY, STATUS, LOOK_BACK, CONNECT, NEW, KEEP, CLOSE,
)  # fmt: skip
# New openings first, since notes to keep in touch keep their distance from them.
DECIDED = (NEW, STATUS, CARD, REQUEST, INQUIRY)

REPLY_ALONE = Offer(ACKNOWLEDGE, NEXT_DAY, "acknowledge.paper")
NOTHING_TO_SEND = Offer(CLOSE, Window(3, 7), "close.nothing_to_send")  # time to look for an address
ALL_SENT = Offer(CLOSE, CLOSING, "close.all_sent", on=False)
RED = "request.not_today"  # its reminder is off, and comes back with calm
NOBODY_TO_TELL = Offer(CLOSE, CLOSING, "close.nobody_to_tell")


def plan(situation: Situation, method: Method = METHOD) -> Plan:
    """The steps to offer and the steps left out, each with its rule: the first by day, both in the method's order.

    Steps sent for this follow-up appear in neither list: they are done, and the caller keeps them. A request
    that was sent brings its look back. Where nothing is left to send, closing is offered.
    """
    return _Planning(situation, method).result()


class _Planning:
    """One plan in the making: offers are decided one by one, and later ones see what earlier ones came to."""

    def __init__(self, situation: Situation, method: Method) -> None:
        self.situation = situation = situation.as_finalist()
        self.calendar = employer_calendar(situation)
        self.combined = combine(situation, method)
        self.budget = Budget(situation, self.calendar)
        self.off = {skip.kind: skip.rule for skip in self.combined.off}
        self.proposed: list[PlannedStep] = []
        self.left_out: list[LeftOut] = []

    def result(self) -> Plan:
        offers = [offer for offer in self.combined.offers if offer.kind != KEEP]
        for offer in sorted(
            offers, key=lambda o: DECIDED.index(o.kind) if o.kind in DECIDED else len(DECIDED)
        ):
            self._decide(offer)
        for skip in self.combined.skips:
            if not self._sent(skip.kind):
                self._leave_out(Offer(skip.kind, CLOSING, ""), skip.rule)
        self._keep_in_touch()
        self._unmerge()
        self._fold()
        self._thank_once()
        self._look_back()
        if self.combined.is_override and flagged("referral")(self.situation) and not self._sent(REFERRER):
            self._leave_out(Offer(REFERRER, CLOSING, ""), "referrer.own_words")
        self._offer_to_close()
        return Plan(
            tuple(sorted(self.proposed, key=lambda s: (s.earliest, ORDER.index(s.kind), s.slot))),
            tuple(sorted(self.left_out, key=lambda s: ORDER.index(s.kind))),
        )

    # -- one offer

    def _decide(self, offer: Offer) -> None:
        """Proposed, or left out with its reason; nothing where it was sent already, or is not part of the plan."""
        holds = offer.given is None or offer.given(self.situation)
        if self._is_sent(offer) or not (holds or offer.otherwise):
            return
        rule = self._gate(offer) or ("" if holds else offer.otherwise)
        if rule:
            self._leave_out(offer, rule)
            return
        if self._to(offer) is None:
            self._propose(offer, None)
            return
        person = recipient(offer.kind, self.situation, offer.to)
        if isinstance(person, str):
            self._leave_out(offer, person)
            return
        spent = None if offer.due else self.budget.spent(offer.kind, person, self.proposed)
        if spent:
            self._leave_out(offer, spent)
        else:
            self._propose(offer, person)

    def _gate(self, offer: Offer) -> str | None:
        """The rule of the first gate that forbids it. What goes to nobody needs none."""
        if self._to(offer) is None:
            return None
        fitting = (g for g in self.combined.gates if offer.kind in g.kinds and g.fits(self.situation))
        return next((gate.rule for gate in fitting), None)

    def _to(self, offer: Offer) -> To | None:
        return offer.to or USUAL.get(offer.kind)

    def _leave_out(self, offer: Offer, rule: str) -> None:
        """A message that only closes the matter, and cannot go, leaves the closing itself, where that stood for it."""
        if offer.kind == CLOSE:
            if self.combined.is_override:
                self._propose(NOBODY_TO_TELL, None)
            return
        ends = wait_ends(self.situation)
        params: dict[str, str | int] = {"until": ends.isoformat()} if ends and rule == "new.wait" else {}
        self.left_out.append(LeftOut(offer.kind, offer.slot, rule, params))

    def _propose(self, offer: Offer, person: ContactFacts | None) -> None:
        dates = dates_for(
            offer, self._day(offer.window.after), self.situation, to_somebody=person is not None
        )
        if dates is None:
            self._leave_out(offer, "nudge.late" if offer.slot == NUDGE else f"expired.{offer.kind}")
        else:
            self._add(offer, person, dates)

    def _add(self, offer: Offer, person: ContactFacts | None, dates: Dates) -> None:
        default_on, rule = self._reminder_and_rule(offer, dates)
        step = PlannedStep(
            kind=offer.kind,
            slot=offer.slot,
            to=person.role if person else None,
            recipient_key=person.key if person else "",
            earliest=dates.earliest,
            latest=dates.latest,
            best_on=best_on(offer.kind, dates, self.situation),
            default_on=default_on,
            locked_until=self._lock(offer) if person else None,
            rule=rule,
            params=_card_params(person, dates) if offer.kind == CARD and person else {},
        )
        self.proposed.append(step)

    def _reminder_and_rule(self, offer: Offer, dates: Dates) -> tuple[bool, str]:
        """Whether the reminder is on, and the rule that gives the reason."""
        if offer.kind == REQUEST:
            situation = self.situation
            if is_leaving_out_sound(
                situation.mood,
                reds=situation.reds,
                today=situation.today,
                learned=situation.learned,
                calendar=self.calendar,
                opens_on=dates.earliest,
            ):
                return False, "request.enough_tries"
            if situation.mood == Mood.RED:
                return False, RED
        if offer.kind in self.off:
            return False, self.off[offer.kind]
        return offer.on, offer.rule

    def _lock(self, offer: Offer) -> str | None:
        """What holds the text: red everything that goes out, hours of rest, and a request waits for calm."""
        red, now = red_hold(self.situation), self.situation.now
        holds = [hold for hold in (red, rest_hold(offer.window, self.situation)) if hold and hold > now]
        if holds:
            return max(holds).isoformat(timespec="minutes")
        needs_calm = offer.kind in NEEDS_CALM and self.situation.mood != Mood.GREEN
        return SELF_CHECK if red is not None or needs_calm else None

    # -- what was sent, and the day a window counts from

    def _sent(self, kind: StepKind) -> list[SentFacts]:
        """This follow-up's messages; earlier ones only count as touches."""
        return [sent for sent in self.situation.sent if sent.step == kind and sent.this_follow_up]

    def _is_sent(self, offer: Offer) -> bool:
        return offer.slot in self._slots_sent(offer.kind)

    def _slots_sent(self, kind: StepKind) -> dict[str, SentFacts]:
        """By slot. A message without one is a note of its time, or the next of its kind in order."""
        offered = [offer.slot for offer in self.combined.offers if offer.kind == kind]
        free = ["", NUDGE] if kind == REQUEST else offered or [""]
        found: dict[str, SentFacts] = {}
        for sent in self._sent(kind):
            slot = sent.slot
            if slot is None and kind == KEEP:
                slot = self._slot_of_day(sent.on)
            if slot is None:
                slot = next((name for name in free if name not in found), free[-1])
            found[slot] = sent
        return found

    def _slot_of_day(self, day: dt.date) -> str:
        keeps = self._keeps()
        begun = [offer.slot for offer, opening in keeps if opening <= day]
        return begun[-1] if begun else keeps[0][0].slot if keeps else ""

    def _day(self, after: After) -> dt.date:
        if after == After.FIRST_NOTE:
            return self._note_day("1", self._silent_since())
        if after == After.SECOND_NOTE:
            return self._note_day("2", self._day(After.FIRST_NOTE))
        return known_day(after, self.situation)

    def _note_day(self, slot: str, before: dt.date) -> dt.date:
        """When a status note went out, or is to; where there can be none, the day before it in the row."""
        sent = self._slots_sent(STATUS).get(slot)
        if sent is not None:
            return sent.on
        planned = [s.earliest for s in self.proposed if s.kind == STATUS and s.slot == slot]
        return max(planned[0], self.situation.today) if planned else before

    def _silent_since(self) -> dt.date:
        after = After.PROMISED if promise_stands(self.situation) else After.LAST_CONTACT
        return known_day(after, self.situation)

    # -- keeping in touch

    def _keeps(self) -> list[tuple[Offer, dt.date]]:
        """The notes of the row by the day each opens."""
        found = [
            (offer, opens(offer.window, self._day(offer.window.after), self.situation, self.calendar))
            for offer in self.combined.offers
            if offer.kind == KEEP and (offer.given is None or offer.given(self.situation) or offer.otherwise)
        ]
        return sorted(found, key=lambda pair: pair[1])

    def _keep_in_touch(self) -> None:
        """Each note ends where the next one opens; notes of choice are fitted in last."""
        keeps = self._keeps()
        limits = [opening - dt.timedelta(days=1) for _, opening in keeps[1:]]
        limits += [year_ends(self.situation, keeps[-1][0].window.after)] if keeps else []
        bounded = [
            (offer, limit, index == len(keeps) - 1)
            for index, ((offer, _), limit) in enumerate(zip(keeps, limits, strict=False))
        ]
        before = len(self.left_out)
        for offer, limit, is_last in sorted(bounded, key=lambda one: not one[0].on):
            self._decide_keep(offer, limit, is_last)
        in_order = [offer.slot for offer, _ in keeps]
        self.left_out[before:] = sorted(self.left_out[before:], key=lambda left: in_order.index(left.slot))
        offered = any(step.kind == KEEP for step in self.proposed)
        reasons = Counter(left.rule for left in self.left_out[before:])
        if not offered and len(reasons) == 1:  # one reason for all is said once
            self.left_out[before:] = [replace(self.left_out[before], slot="")]

    def _decide_keep(self, offer: Offer, limit: dt.date, is_last: bool) -> None:
        if self._is_sent(offer):
            return
        rule = self._gate(offer)
        if not rule and offer.given is not None and not offer.given(self.situation):
            rule = offer.otherwise
        person = recipient(KEEP, self.situation, offer.to)
        if rule or isinstance(person, str):
            self._leave_out(offer, rule or str(person))
            return
        if self.situation.today > limit:
            self._leave_out(offer, "expired.keep_in_touch" if is_last else "keep.next_one")
            return
        day = self._day(offer.window.after)
        opening = opens(offer.window, day, self.situation, self.calendar)
        not_before = self.budget.not_before(opening, self.proposed)
        dates = dates_for(offer, day, self.situation, to_somebody=True, limit=limit, not_before=not_before)
        last_day = year_ends(self.situation, offer.window.after)
        if opening > last_day:
            self._leave_out(offer, "keep.too_far")
        elif dates is None and not_before <= opening:
            self._leave_out(offer, "keep.next_one")
        elif dates is None or self.budget.is_crowded(dates.earliest, self.proposed):
            self._leave_out(offer, "keep.too_close")
        elif self.budget.is_fifth(dates.earliest, self.proposed):
            self._leave_out(offer, "keep.four_a_year")
        else:
            self._add(offer, person, dates)

    # -- what depends on the rest

    def _unmerge(self) -> None:
        """Rows 4, 5 and 13 fold the short reply into the request; without a request the reply stands alone."""
        merged = [left for left in self.left_out if left.rule == MERGED]
        if merged and not self._has(REQUEST) and not self._sent(REQUEST):
            self.left_out.remove(merged[0])
            self._decide(REPLY_ALONE)

    def _fold(self) -> None:
        """A reply whose days have passed, as after a red self-check, is said at the start of the request."""
        if self._has(REQUEST):
            self.left_out = [
                replace(left, rule="acknowledge.folded") if left.rule == f"expired.{ACKNOWLEDGE}" else left
                for left in self.left_out
            ]

    def _thank_once(self) -> None:
        """Thanks for an answer to who would get the reply on the same day: the reply is said there."""
        thanks = [step for step in self.proposed if step.kind == THANKS]
        for reply in [step for step in self.proposed if step.kind == ACKNOWLEDGE]:
            if any(
                one.recipient_key == reply.recipient_key
                and one.earliest <= reply.latest
                and reply.earliest <= one.latest
                for one in thanks
            ):
                self.proposed.remove(reply)
                self.left_out.append(LeftOut(ACKNOWLEDGE, "", "acknowledge.in_thanks", {}))

    def _look_back(self) -> None:
        """One look back for a request that was sent and not answered."""
        sent = self._slots_sent(REQUEST)
        answered = not self.situation.flags.isdisjoint({"answered", "canned_answer"})
        if not sent or answered or any(one.answered is not None for one in sent.values()):
            return
        nudged = NUDGE in sent
        last = sent[NUDGE] if nudged else sent[""]
        day = look_back_on(last.on, self.calendar, nudged=nudged)
        self.proposed.append(
            PlannedStep(
                LOOK_BACK, "", None, "", day, self.calendar.add(day, LOOK_BACK_FOR), None, True, None,
                "look_back.nudged" if nudged else "look_back.sent", {"sent_on": last.on.isoformat()},
            )
        )  # fmt: skip

    def _offer_to_close(self) -> None:
        """Where no step is left that would remind the person of anything."""
        reminds = any(step.default_on or step.rule == RED for step in self.proposed)
        if self._has(CLOSE) or self._sent(CLOSE) or reminds:
            return
        has_sent = any(sent.this_follow_up for sent in self.situation.sent)
        self._propose(ALL_SENT if has_sent else NOTHING_TO_SEND, None)

    def _has(self, kind: StepKind) -> bool:
        return any(step.kind == kind and step.slot != NUDGE for step in self.proposed)


def _card_params(person: ContactFacts, dates: Dates) -> dict[str, str | int]:
    return {
        "post_by": dates.latest.isoformat(),
        "address": "known" if person.postal_address else "missing",
        "email": "known" if person.email else "missing",
    }
