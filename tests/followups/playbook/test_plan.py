"""What the lines of the cases do not show: parameters, recipients, look back, and errors."""

import pytest

from applications.enums import ContactRole
from followups.business_days import Calendar
from followups.enums import AnswerKind, StepKind
from followups.playbook import ContactFacts, SentFacts, Situation, look_back_on, plan
from tests.followups.playbook.cases.base import INTERVIEWER, WROTE, Case, day, moment, situation


def step_of(facts: Situation, kind: StepKind):
    return next(step for step in plan(facts).proposed if step.kind == kind)


def test_a_card_says_when_to_post_it_and_whether_the_address_is_known():
    known = step_of(situation(Case("", "")), StepKind.CARD)
    assert known.params == {"post_by": "2026-03-06", "address": "known", "email": "known"}
    missing = step_of(situation(Case("", "", contacts=(WROTE, INTERVIEWER))), StepKind.CARD)
    assert missing.params == {"post_by": "2026-03-06", "address": "missing", "email": "missing"}


def test_a_stated_wait_says_until_when():
    facts = situation(Case("", "", flags="new_opening", more={"reapply_after_days": 184}))
    waits = [left for left in plan(facts).left_out if left.kind == StepKind.NEW_OPENING]
    assert [left.params for left in waits] == [{"until": "2026-09-04"}]


@pytest.mark.parametrize(
    ("contacts", "card_to", "request_to", "keep_to"),
    [
        ("interviewer manager recruiter", "manager", "recruiter", "manager"),
        ("interviewer+rapport manager", "interviewer+rapport", "manager", "interviewer+rapport"),
        ("manager interviewer+wrote", "manager", "interviewer+wrote", "manager"),
        ("recruiter", "recruiter", "recruiter", "recruiter"),
        ("recruiter+rapport interviewer", "interviewer", "recruiter+rapport", "interviewer"),
        ("manager-mail recruiter", "manager-mail", "recruiter", "recruiter"),
        ("referrer+wrote recruiter", "recruiter", "recruiter", "recruiter"),
        ("recruiter agency+wrote", "recruiter", "agency+wrote", "recruiter"),
    ],
)
def test_to_whom_card_request_and_notes_go(contacts, card_to, request_to, keep_to):
    people = tuple(
        ContactFacts(
            text,
            ContactRole(text.partition("+")[0].partition("-")[0]),
            email="-mail" not in text,
            wrote="+wrote" in text,
            good_rapport="+rapport" in text,
        )
        for text in contacts.split()
    )
    facts = situation(Case("", "", told="noreply_mail", contacts=people, flags="client_consent"))
    kinds = (StepKind.CARD, StepKind.FEEDBACK_REQUEST, StepKind.KEEP_IN_TOUCH)
    assert [step_of(facts, kind).recipient_key for kind in kinds] == [card_to, request_to, keep_to]


@pytest.mark.parametrize("answered", AnswerKind)
def test_an_answered_request_is_not_looked_back_on(answered):
    sent = SentFacts(StepKind.FEEDBACK_REQUEST, ContactRole.RECRUITER, day("2026-03-09"), answered, "r1")
    result = plan(situation(Case("", "", sent=(sent,), now="2026-03-10T10:00")))
    assert StepKind.LOOK_BACK not in {step.kind for step in result.proposed}
    assert ("feedback_request", "") not in {(s.kind, s.slot) for s in result.proposed + result.left_out}


def test_look_back_skips_a_holiday():
    assert look_back_on(day("2026-11-23"), Calendar("US")) == day("2026-12-08")


def test_look_back_after_a_nudge_is_sooner():
    assert look_back_on(day("2026-11-23"), Calendar("US"), nudged=True) == day("2026-12-01")


def test_a_message_without_a_key_is_told_by_its_role():
    sent = SentFacts(StepKind.INQUIRY, ContactRole.RECRUITER, day("2026-03-04"))
    result = plan(situation(Case("", "", sent=(sent, sent))))
    assert [(left.kind, left.rule) for left in result.left_out] == [("feedback_request", "budget.person")]


def test_an_unknown_flag_is_named():
    with pytest.raises(ValueError, match="flags: unknown value 'cheerful'"):
        Situation(now=moment("2026-03-04T10:00"), flags=frozenset({"cheerful"}))
