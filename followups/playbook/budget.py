"""Never nag: how many messages a person and a company get, and how far apart notes of one's own accord are."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from applications.enums import ToldBy
from followups.business_days import Calendar
from followups.enums import StepKind
from followups.playbook.facts import ContactFacts, PlannedStep, SentFacts, Situation, is_to
from followups.playbook.terms import CARD, INQUIRY, KEEP, NEW, REFERRER, REQUEST, STATUS

# Messages nobody asked for. A reply in their thread, a thanks and a LinkedIn note are none.
TOUCHES = frozenset({CARD, REQUEST, KEEP, NEW, STATUS, INQUIRY})
PER_PERSON, PER_COMPANY = 2, 4  # touches in the first fifteen business days
STRETCH = 15  # business days after the news; of those before it, what was sent counts for the company alone
SELF_STARTED = frozenset({KEEP, NEW})  # notes after the first weeks
A_YEAR, FOUR = dt.timedelta(days=365), 4
APART = dt.timedelta(weeks=8)


@dataclass(frozen=True)
class Budget:
    """The limits for one situation. ``calendar`` is the employer's."""

    situation: Situation
    calendar: Calendar

    def is_reply(self, kind: StepKind, person: ContactFacts) -> bool:
        """An inquiry to somebody who wrote is a reply in their thread."""
        return kind == INQUIRY and person.wrote and self.situation.told_by == ToldBy.HUMAN_MAIL

    def spent(self, kind: StepKind, person: ContactFacts, planned: Iterable[PlannedStep]) -> str | None:
        """The rule that one more message of ``kind`` would break, or None.

        What went to a person before the news, as the notes of a silence, was about something else: it leaves
        them card and request, and counts toward the company. A note to keep in touch has limits of its own. A new opening that comes after the first weeks does
        not wait for the end of the quarter: the application is in, and the note belongs to it.
        """
        if kind == REFERRER:
            sent_to_them = sum(is_to(sent, person) for sent in self.situation.sent if sent.step == REFERRER)
            return "budget.person" if sent_to_them >= PER_PERSON else None
        late_opening = kind == NEW and self.situation.today > self._ends()
        if kind not in TOUCHES or kind == KEEP or late_opening or self.is_reply(kind, person):
            return None
        touches = self._touches(planned)
        since = self.situation.learned_on
        if sum(is_to(touch, person) for touch in touches if touch.on >= since) >= PER_PERSON:
            return "budget.person"
        return "budget.company" if len(touches) >= PER_COMPANY else None

    def _ends(self) -> dt.date:
        return self.calendar.add(self.calendar.day_zero(self.situation.learned), STRETCH)

    def _touches(self, planned: Iterable[PlannedStep]) -> list[SentFacts]:
        """From fifteen business days before the news to fifteen after it."""
        begins, ends = self.calendar.add(self.situation.learned_on, -STRETCH), self._ends()
        people = {c.key: c for c in self.situation.contacts}
        both = [
            *self.situation.sent,
            *(SentFacts(p.kind, p.to, p.earliest, key=p.recipient_key) for p in planned),
        ]
        return [
            touch
            for touch in both
            if touch.step in TOUCHES
            and begins <= touch.on <= ends
            and not (touch.key in people and self.is_reply(touch.step, people[touch.key]))
        ]

    def notes(self, planned: Iterable[PlannedStep]) -> list[dt.date]:
        """The days of notes of one's own accord, sent and planned; a planned one is not before today."""
        sent = [s.on for s in self.situation.sent if s.step in SELF_STARTED]
        return sent + [max(p.earliest, self.situation.today) for p in planned if p.kind in SELF_STARTED]

    def not_before(self, day: dt.date, planned: Iterable[PlannedStep]) -> dt.date:
        """The first day for a note planned for ``day``: eight weeks after the last one, and after any contact."""
        at_once = self.calendar.next_business_day(self.situation.today)  # a new opening's note on a day off
        earlier = [note for note in self.notes(planned) if note <= max(day, at_once)]
        contact = self.situation.last_contact_on
        if contact is not None and contact > self.situation.learned_on:
            earlier.append(contact)
        return max((note + APART for note in earlier), default=day)

    def is_crowded(self, day: dt.date, planned: Iterable[PlannedStep]) -> bool:
        """Whether a later note stands less than eight weeks after ``day``."""
        day = max(day, self.situation.today)
        return any(day < note < day + APART for note in self.notes(planned))

    def is_fifth(self, day: dt.date, planned: Iterable[PlannedStep]) -> bool:
        """Whether four notes stand within a year of ``day`` already."""
        return sum(abs(note - day) < A_YEAR for note in self.notes(planned)) >= FOUR
