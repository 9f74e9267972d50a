"""Any situation at all, for properties that hold for every plan; and the properties themselves.

``check_plan`` may be called with as many situations as a run has time for: ``hold_for_any(10_000)``.
"""

import datetime as dt

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.enums import ContactRole, SizeBand, Stage, ToldBy
from followups.business_days import Calendar
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.playbook import FLAGS, ContactFacts, Plan, SentFacts, Situation, plan
from followups.reasons import instead, reason

COUNTRIES = ["US", "DE", "FR", "JP", "IL", ""]
TOUCHES = {"card", "feedback_request", "new_opening", "status_note", "inquiry", "keep_in_touch"}
PRIVATE = {"debrief", "look_back", "close"}

people = st.builds(
    ContactFacts,
    key=st.sampled_from(["a", "b", "c", "d"]),
    role=st.sampled_from(ContactRole),
    wrote=st.booleans(),
    email=st.booleans(),
    postal_address=st.booleans(),
    stopped=st.booleans(),
    good_rapport=st.booleans(),
    answered_promptly=st.booleans(),
)
news_times = st.datetimes(dt.datetime.fromisoformat("2024-01-01"), dt.datetime.fromisoformat("2029-12-31"))


@st.composite
def sent_messages(draw, news: dt.date, now: dt.date, contacts: tuple[ContactFacts, ...]):
    """What went out, from half a year before the news until now, oldest first."""
    first = min(news, now) - dt.timedelta(days=180)
    found = []
    for _ in range(draw(st.integers(0, 5))):
        person = draw(st.sampled_from(contacts)) if contacts else None
        found.append(
            SentFacts(
                step=draw(st.sampled_from(sorted(set(StepKind) - {StepKind.LOOK_BACK, StepKind.DEBRIEF}))),
                to=person.role if person else None,
                on=draw(st.dates(first, now)),
                answered=draw(st.sampled_from([None, None, *AnswerKind])),
                key=person.key if person else "",
                this_follow_up=draw(st.booleans()),
            )
        )
    return tuple(sorted(found, key=lambda sent: sent.on))


@st.composite
def situations(draw) -> Situation:
    """Facts of every kind, also such as no life brings together. ``now`` is never before the news."""
    news = draw(news_times)
    now = news + draw(
        st.one_of(
            st.timedeltas(dt.timedelta(0), dt.timedelta(days=30)),
            st.timedeltas(dt.timedelta(0), dt.timedelta(days=450)),
        )
    )
    contacts = tuple(draw(st.lists(people, max_size=4, unique_by=lambda person: person.key)))
    days_before = st.one_of(st.none(), st.integers(-60, 60).map(lambda n: news.date() - dt.timedelta(days=n)))
    contact_on = draw(st.one_of(st.none(), st.dates(news.date() - dt.timedelta(days=60), now.date())))
    return Situation(
        now=now,
        learned_at=draw(st.sampled_from([news, news.date()])),
        country=draw(st.sampled_from(COUNTRIES)),
        trigger=draw(st.sampled_from([Trigger.REJECTED, Trigger.REJECTED, *Trigger])),
        stage=draw(st.sampled_from(Stage)),
        told_by=draw(st.sampled_from(ToldBy)),
        size=draw(st.sampled_from(SizeBand)),
        contacts=contacts,
        mood=draw(st.sampled_from([None, *Mood])),
        reds=draw(st.integers(0, 4)),
        applied_on=draw(days_before),
        last_contact_on=contact_on,
        promised_on=draw(days_before),
        reapply_after_days=draw(st.one_of(st.none(), st.integers(0, 400))),
        sent=draw(sent_messages(news.date(), now.date(), contacts)),
        flags=draw(st.frozensets(st.sampled_from(sorted(FLAGS)), max_size=3)),
    )


# -- what holds for every plan ---------------------------------------------------------------------


def never_to_nobody(facts: Situation, found: Plan) -> None:
    """A message has a person who may be written to; what is private has none."""
    for step in found.proposed:
        if step.to is None:
            assert step.kind in PRIVATE, step
            assert step.locked_until is None
        else:
            person = next(c for c in facts.contacts if c.key == step.recipient_key)
            assert person.role == step.to
            assert not person.stopped


OWED = {"inquiry.confirmation", "inquiry.report"}


def never_over_the_budget(facts: Situation, found: Plan) -> None:
    """From the news on, for fifteen business days, two messages to a person; with the fifteen before it, four to
    the company. A question that the person is owed an answer to is not counted against it.
    """
    calendar = Calendar(facts.country)
    ends = calendar.add(calendar.day_zero(facts.learned), 15)
    begins = calendar.add(facts.learned_on, -15)
    replied_to = {c.key for c in facts.contacts if c.wrote and facts.told_by == ToldBy.HUMAN_MAIL}
    messages = [(s.step, s.key, s.on) for s in facts.sent if begins <= s.on <= ends]
    late = {"new_opening"} if facts.today > ends else set()
    planned = [
        (s.kind, s.recipient_key, s.earliest)
        for s in found.proposed
        if s.earliest <= ends and s.kind not in {"keep_in_touch"} | late and s.rule not in OWED
    ]

    def touches(rows):
        return [r for r in rows if r[0] in TOUCHES and not (r[0] == "inquiry" and r[1] in replied_to)]

    for key in {key for _, key, _ in touches(planned)}:
        to_them = [on for _, one, on in touches(messages + planned) if one == key]
        assert sum(on >= facts.learned_on for on in to_them) <= 2
    if touches(planned):
        assert len(touches(messages + planned)) <= 4


def never_crowded(facts: Situation, found: Plan) -> None:
    """Notes of one's own accord: eight weeks apart, at most four in a year, no further one after two in vain."""
    keeps = [max(s.earliest, facts.today) for s in found.proposed if s.kind == "keep_in_touch"]
    opening = [max(s.earliest, facts.today) for s in found.proposed if s.kind == "new_opening"]
    sent = [s.on for s in facts.sent if s.step in {"keep_in_touch", "new_opening"}]
    for number, note in enumerate(keeps):
        others = keeps[:number] + keeps[number + 1 :] + opening + sent
        assert all(abs(note - other) >= dt.timedelta(weeks=8) for other in others)
        assert sum(abs(note - other) < dt.timedelta(days=365) for other in others if other <= note) <= 3
        contact = facts.last_contact_on
        if contact is not None and contact > facts.learned_on:
            assert note - contact >= dt.timedelta(weeks=8)


def never_past_an_agency(facts: Situation, found: Plan) -> None:
    """Where an agency made the contact, nobody else hears anything without its consent; a referrer is no client."""
    by_an_agency = facts.told_by == ToldBy.AGENCY or any(c.role == "agency" for c in facts.contacts)
    if by_an_agency and "client_consent" not in facts.flags:
        assert {s.to for s in found.proposed} <= {None, "agency", "referrer"}


def never_to_somebody_not_met(facts: Situation, found: Plan) -> None:
    """After a first talk card, LinkedIn and later notes are for the recruiter, or who is on LinkedIn alone."""
    finalist, internal = "finalist" in facts.flags, "internal_candidate" in facts.flags
    if facts.stage == Stage.S2 and not finalist and not internal:
        met = {"card", "connect", "keep_in_touch", "new_opening"}
        assert {s.to for s in found.proposed if s.kind in met} <= {"recruiter", "linkedin_only"}


FORBIDDEN_REQUEST = {
    "offer_withdrawn", "discrimination_suspected", "check_failed", "no_feedback_policy", "internal_candidate",
    "cannot_keep_cool", "done_with_company", "bounced", "answered", "canned_answer", "reason_given",
}  # fmt: skip


def never_a_request_where_a_gate_forbids_it(facts: Situation, found: Plan) -> None:
    requests = [s for s in found.proposed if s.kind == "feedback_request"]
    if (
        facts.stage in {Stage.S0, Stage.S6}
        or facts.trigger != Trigger.REJECTED
        or facts.flags & FORBIDDEN_REQUEST
    ):
        assert requests == []
    for step in requests:
        if facts.mood == Mood.GREEN:
            assert step.locked_until is None
        else:
            assert step.locked_until


def never_early(facts: Situation, found: Plan) -> None:
    """Not before the news (a silence has none), and never a window that is over."""
    calendar = Calendar(facts.country)
    for step in found.proposed:
        assert step.earliest <= step.latest
        assert step.latest >= facts.today or step.kind == "look_back", step
        if facts.trigger != Trigger.SILENCE and step.kind != "look_back":
            assert step.earliest >= facts.learned_on
        if step.best_on:
            assert max(step.earliest, facts.today) <= step.best_on <= step.latest
            assert calendar.is_business_day(step.best_on)
            assert step.best_on.weekday() in {1, 2, 3}
        if step.kind in {"feedback_request", "keep_in_touch"}:
            due = max(step.earliest, facts.today)
            assert not calendar.is_quiet(due, keep_in_touch=step.kind == "keep_in_touch")


def always_explained(facts: Situation, found: Plan) -> None:
    """Words for every step, an alternative for what is left out, and card and request in one of the lists or sent."""
    for step in found.proposed:
        assert reason(step.rule, step.params)
        assert not instead(step.rule, step.params)
    for left in found.left_out:
        assert reason(left.rule, left.params)
        assert instead(left.rule, left.params)
    keys = [(s.kind, s.slot) for s in (*found.proposed, *found.left_out)]
    assert len(keys) == len(set(keys))
    named = {kind for kind, _ in keys} | {s.step for s in facts.sent if s.this_follow_up}
    assert {"card", "feedback_request"} <= named
    done = {s.step for s in facts.sent if s.this_follow_up} - {
        "feedback_request",
        "keep_in_touch",
        "status_note",
    }
    assert not done & {kind for kind, _ in keys if kind != "close"}


def never_a_dead_end(facts: Situation, found: Plan) -> None:
    """Something is always offered, if only closing."""
    if not any(s.this_follow_up for s in facts.sent):
        assert found.proposed


PROPERTIES = (
    never_to_nobody,
    never_over_the_budget,
    never_past_an_agency,
    never_to_somebody_not_met,
    never_crowded,
    never_a_request_where_a_gate_forbids_it,
    never_early,
    always_explained,
    never_a_dead_end,
)


def check_plan(facts: Situation) -> None:
    found = plan(facts)
    assert plan(facts) == found
    for holds in PROPERTIES:
        holds(facts, found)


def hold_for_any(examples: int) -> None:
    """Draw so many situations and check every property of each plan; raises the smallest that breaks one."""
    calm = settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    calm(given(situations())(check_plan))()
