"""``manage.py plan_follow_up``: facts and plan as JSON, and every mistake told by its key."""

import contextlib
import datetime as dt
import io
import json
from pathlib import Path

import pytest
import time_machine
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st

from applications.enums import ContactRole, Stage, ToldBy
from followups.enums import AnswerKind, Mood, StepKind, Trigger
from followups.playbook import ContactFacts, SentFacts, Situation
from followups.playbook.json_facts import SITUATION, BadFacts, read_situation

NOW = dt.datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001  # wall time, as the facts are

EVERYTHING = {
    "now": "2026-11-22T18:30",
    "learned_at": "2026-11-20T15:00",
    "country": "US",
    "subdivision": None,
    "trigger": "rejected",
    "stage": "S4",
    "told_by": "human_mail",
    "size": "mid",
    "contacts": [{"role": "recruiter", "wrote": True, "email": True}, {"role": "manager"}],
    "mood": "amber",
    "reds": 1,
    "applied_on": "2026-09-01",
    "last_contact_on": None,
    "promised_on": "2026-11-25",
    "reapply_after_days": 180,
    "sent": [{"step": "card", "to": "manager", "on": "2026-11-22", "answered": None}],
    "flags": ["tech", "finalist"],
}


def test_every_key_is_read():
    found = read_situation(EVERYTHING, now=NOW)
    assert set(EVERYTHING) == set(SITUATION)
    assert found == Situation(
        now=dt.datetime(2026, 11, 22, 18, 30),  # noqa: DTZ001
        learned_at=dt.datetime(2026, 11, 20, 15, 0),  # noqa: DTZ001
        country="US",
        trigger=Trigger.REJECTED,
        stage=Stage.S4,
        told_by=ToldBy.HUMAN_MAIL,
        size="mid",
        contacts=(
            ContactFacts("0", ContactRole.RECRUITER, wrote=True, email=True),
            ContactFacts("1", ContactRole.MANAGER),
        ),
        mood=Mood.AMBER,
        reds=1,
        applied_on=dt.date(2026, 9, 1),
        promised_on=dt.date(2026, 11, 25),
        reapply_after_days=180,
        sent=(SentFacts(StepKind.CARD, ContactRole.MANAGER, dt.date(2026, 11, 22)),),
        flags=frozenset({"tech", "finalist"}),
    )


def test_every_key_may_be_left_out():
    assert read_situation({}, now=NOW) == Situation(now=NOW)
    assert read_situation({"mood": "unknown", "learned_at": "2026-11-20"}, now=NOW) == Situation(
        now=NOW, learned_at=dt.date(2026, 11, 20)
    )


def test_a_time_may_have_seconds_and_a_country_unknown_to_the_calendar_is_read():
    found = read_situation({"learned_at": "2026-11-20T15:00:30", "country": "xx"}, now=NOW)
    assert found == Situation(now=NOW, learned_at=dt.datetime(2026, 11, 20, 15, 0, 30), country="xx")  # noqa: DTZ001


def test_what_was_sent_is_read_in_the_order_of_its_days():
    facts = {"sent": [{"step": "card"}, {"step": "acknowledge", "on": "2026-11-20", "answered": "canned"}]}
    assert read_situation(facts, now=NOW).sent == (
        SentFacts(StepKind.ACKNOWLEDGE, None, dt.date(2026, 11, 20), AnswerKind.CANNED),
        SentFacts(StepKind.CARD, None, dt.date(2026, 11, 23)),
    )


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ([], "facts"),
        (None, "facts"),
        ({"colour": "red"}, "colour"),
        ({"now": None}, "now"),
        ({"now": "2026-11-22"}, "now"),
        ({"now": "2026-11-22T18:30+01:00"}, "now"),
        ({"now": "9999-12-31T23:00"}, "now"),
        ({"learned_at": "yesterday"}, "learned_at"),
        ({"learned_at": 20261120}, "learned_at"),
        ({"learned_at": "2026-02-30"}, "learned_at"),
        ({"country": 1}, "country"),
        ({"country": "x" * 101}, "country"),
        ({"country": "USA"}, "country"),
        ({"country": "U1"}, "country"),
        ({"learned_at": "2026-11-20T15"}, "learned_at"),
        ({"learned_at": "2026-11-20T15:00:00.5"}, "learned_at"),
        ({"learned_at": "2026-11-20 15:00"}, "learned_at"),
        ({"learned_at": "2026-W47-5"}, "learned_at"),
        ({"learned_at": "20261120T1500"}, "learned_at"),
        ({"reds": 10**5000}, "reds"),
        (
            {"sent": [{"step": "card", "on": "2026-11-23"}, {"step": "card", "on": "2026-11-24"}]},
            "sent[1].on",
        ),
        ({"now": "2026-11-22T18:30", "sent": [{"step": "card", "on": "2026-11-23"}]}, "sent[0].on"),
        ({"\x1b[31mred\n": 1}, r"'\x1b[31mred\n'"),
        ({"k" * 61: 1}, "k" * 57 + "..."),
        ({"contacts": [{"role": "manager", "\x07": True}]}, r"contacts[0].'\x07'"),
        ({"subdivision": []}, "subdivision"),
        ({"trigger": "ghosted"}, "trigger"),
        ({"stage": "s4"}, "stage"),
        ({"stage": ["S4"]}, "stage"),
        ({"told_by": None}, "told_by"),
        ({"size": "tiny"}, "size"),
        ({"mood": "sad"}, "mood"),
        ({"mood": None}, "mood"),
        ({"reds": -1}, "reds"),
        ({"reds": True}, "reds"),
        ({"reds": 1.0}, "reds"),
        ({"applied_on": "2026-9-1"}, "applied_on"),
        ({"last_contact_on": "2026-11-20T10:00"}, "last_contact_on"),
        ({"promised_on": 0}, "promised_on"),
        ({"reapply_after_days": "90"}, "reapply_after_days"),
        ({"reapply_after_days": 3651}, "reapply_after_days"),
        ({"flags": "tech"}, "flags"),
        ({"flags": ["tech", "cheerful"]}, "flags[1]"),
        ({"flags": [["tech"]]}, "flags[0]"),
        ({"contacts": {}}, "contacts"),
        ({"contacts": [1]}, "contacts[0]"),
        ({"contacts": [{"wrote": True}]}, "contacts[0].role"),
        ({"contacts": [{"role": "friend"}]}, "contacts[0].role"),
        ({"contacts": [{"role": "manager"}, {"role": "manager", "email": "a@b.c"}]}, "contacts[1].email"),
        ({"contacts": [{"role": "manager", "name": "Ann"}]}, "contacts[0].name"),
        ({"sent": [{"on": "2026-11-20"}]}, "sent[0].step"),
        ({"sent": [{"step": "letter"}]}, "sent[0].step"),
        ({"sent": [{"step": "card", "to": "friend"}]}, "sent[0].to"),
        ({"sent": [{"step": "card", "answered": "yes"}]}, "sent[0].answered"),
        ({"sent": [{"step": "card", "slot": "3m"}]}, "sent[0].slot"),
    ],
)
def test_a_mistake_names_its_key(facts, key):
    with pytest.raises(BadFacts) as wrong:
        read_situation(facts, now=NOW)
    assert wrong.value.key == key
    assert str(wrong.value).startswith(f"{key}: ")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*SITUATION, "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*SITUATION, "step"]), json_values, max_size=4))
def test_any_json_is_read_or_refused(facts):
    with contextlib.suppress(BadFacts):
        assert read_situation(facts, now=NOW).today


def run(facts: str, tmp_path: Path) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of the command, in this process."""
    path, out, err = tmp_path / "facts.json", io.StringIO(), io.StringIO()
    path.write_text(facts, encoding="utf-8")
    try:
        call_command("plan_follow_up", facts=str(path), stdout=out, stderr=err)
    except SystemExit as stop:
        return int(stop.code or 0), out.getvalue(), err.getvalue()
    return 0, out.getvalue(), err.getvalue()


def test_the_plan_is_printed_as_json(tmp_path):
    facts = {
        "now": "2026-11-20T15:30",
        "learned_at": "2026-11-20T15:00",
        "country": "US",
        "stage": "S1",
        "told_by": "human_mail",
        "contacts": [{"role": "recruiter", "wrote": True, "email": True}],
        "flags": ["feedback_invited"],
    }
    code, out, err = run(json.dumps(facts), tmp_path)
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "proposed": [
            {
                "step": "acknowledge", "slot": "", "to": "recruiter",
                "earliest": "2026-11-20", "latest": "2026-11-23", "best_on": None,
                "default": "on", "locked_until": None,
                "reason": "A person took the trouble to write. Two sentences answer that.",
            },
            {
                "step": "feedback_request", "slot": "", "to": "recruiter",
                "earliest": "2026-11-24", "latest": "2026-11-30", "best_on": "2026-11-24",
                "default": "on", "locked_until": "self_check",
                "reason": "They invited questions. One is enough, and it may refer to their invitation.",
            },
        ],
        "left_out": [
            {
                "step": "card",
                "reason": "They know you on paper only. A card would be more than the occasion.",
                "instead": "A short reply does it, where a person wrote.",
            }
        ],
    }  # fmt: skip


def test_what_is_private_goes_to_nobody_and_what_is_optional_is_off(tmp_path):
    facts = {"stage": "S4", "told_by": "phone", "contacts": [{"role": "manager", "email": True}]}
    _code, out, _err = run(json.dumps(facts), tmp_path)
    steps = {step["step"]: step for step in json.loads(out)["proposed"]}
    assert (steps["debrief"]["to"], steps["debrief"]["default"]) == (None, "on")
    assert (steps["connect"]["to"], steps["connect"]["default"]) == ("manager", "off")


@time_machine.travel("2026-11-23T09:00:00+00:00", tick=False)
def test_without_a_now_it_is_the_present(tmp_path):
    _code, out, _err = run("{}", tmp_path)
    assert json.loads(out)["proposed"][0]["earliest"] == "2026-11-26"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('{"stage": "S9"}', "stage: 'S9' is none of unknown, S0, S1, S2, S3, S4, S5, S6"),
        ("{", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ('"text"', "facts: 'text' is no object"),
        ('{"stage": "S1", "stage": "S4"}', "stage: stands there twice"),
        ('{"contacts": [{"role": "manager", "role": "agency"}]}', "role: stands there twice"),
        ('{"reds": 1000001}', "reds: 1000001 is no whole number from 0 to 1000"),
        ('{"reds": -9999999}', "reds: -9999999 is no whole number from 0 to 1000"),
        ('{"reds": %s}' % ("9" * 5000), "reds: " + "9" * 57 + "... is no whole number from 0 to 1000"),
        ('{"colour": 1000001}', "colour: is no key of these facts"),
    ],
)
def test_a_mistake_is_told_on_standard_error_with_code_2(tmp_path, text, wrong):
    code, out, err = run(text, tmp_path)
    assert (code, out) == (2, "")
    assert wrong in err
    assert "Traceback" not in err


def test_a_file_that_is_not_there_is_told(tmp_path):
    err = io.StringIO()
    with pytest.raises(SystemExit) as stop:
        call_command("plan_follow_up", facts=str(tmp_path / "none.json"), stderr=err)
    assert stop.value.code == 2
    assert "No such file" in err.getvalue()


def test_a_dash_reads_standard_input(monkeypatch):
    out = io.StringIO()
    monkeypatch.setattr("sys.stdin", io.StringIO('{"stage": "S0"}'))
    call_command("plan_follow_up", facts="-", stdout=out)
    assert [step["step"] for step in json.loads(out.getvalue())["proposed"]] == ["debrief", "close"]
