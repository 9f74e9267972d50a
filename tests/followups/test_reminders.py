"""Reminder mail: one a person a day with all that is due, in their hours, and each thing exactly once."""

import datetime as dt
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from email.message import EmailMessage
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.mail import EmailMultiAlternatives
from django.core.management import call_command
from django.db import connections
from django.test import Client

from applications.models import Application, Transition
from applications.services import undo_transition, update_application
from followups import services
from followups.enums import ClosedReason, StepKind, StepState
from followups.mail import build_reminder_mail, is_wanted
from followups.models import Draft, FollowUp, Notice, Reminder, ReminderState, Step
from softening.outbox.enums import HoldReason, MailState
from softening.outbox.models import OutgoingMail
from softening.outbox.sending import send_due_mail
from softening.people.models import User
from tests.factories import UserFactory, rejected_application, step_of
from tests.services import ROOT, SmtpServer

BERLIN = ZoneInfo("Europe/Berlin")
PROGRAM = Path(__file__).with_name("program.py")
MONDAY = "2026-11-23"


@contextmanager
def at(local: str) -> Iterator[None]:
    """The moment at which a clock in Berlin shows ``local``."""
    moment = dt.datetime.fromisoformat(local).replace(tzinfo=BERLIN)
    with time_machine.travel(moment, tick=False):
        yield


def enqueue_at(local: str) -> int:
    with at(local):
        return services.enqueue_due()


@pytest.fixture
def owner(db: None) -> User:
    """In Berlin; mail from 8 to 20, reminders at 9."""
    return UserFactory(with_profile=True)


@pytest.fixture
def due(owner: User) -> Application:
    """A no of the Monday before, written down on Sunday: card and request are due since last week."""
    with at("2026-11-22 21:00"):
        return rejected_application(owner, learned_on=dt.date(2026, 11, 16), company_name="Acme & Söhne")


def later(owner: User, day: str, **facts: Any) -> Application:
    """One more no, learned and written down on ``day`` at six in the morning: a reply is due that day."""
    with at(f"{day} 06:00"):
        return rejected_application(owner, learned_on=dt.date.fromisoformat(day), **facts)


def the_mail() -> OutgoingMail:
    return OutgoingMail.objects.get()


def titles(mail: OutgoingMail) -> list[str]:
    steps = Step.objects.filter(reminder__notices__mail=mail)
    return sorted(f"{step.follow_up.application.company.name}: {step.kind}" for step in steps)


# One mail a day, with all that is due ------------------------------------------------------------------------


def test_one_mail_has_all_that_is_due(owner: User, due: Application) -> None:
    later(owner, MONDAY, company_name="Birch")
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    mail = the_mail()
    assert titles(mail) == ["Acme & Söhne: card", "Acme & Söhne: feedback_request", "Birch: acknowledge"]
    assert (mail.owner, mail.to_address, mail.kind) == (owner, owner.email, "reminders")
    assert set(Step.objects.filter(reminder__notices__mail=mail).values_list("state", flat=True)) == {"due"}


def test_twice_gives_one(due: Application) -> None:
    assert [enqueue_at(f"{MONDAY} {time}") for time in ("09:00", "09:00", "09:01", "15:00")] == [1, 0, 0, 0]
    assert Notice.objects.count() == 2


def test_each_person_gets_their_own(owner: User, due: Application) -> None:
    other = UserFactory(with_profile=True)
    later(other, MONDAY)
    assert enqueue_at(f"{MONDAY} 09:00") == 2
    for mail in OutgoingMail.objects.all():
        assert {notice.owner for notice in mail.notices.all()} == {mail.owner}


def test_nothing_due_is_no_mail(owner: User) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 0
    later(owner, "2026-11-24")
    assert enqueue_at(f"{MONDAY} 12:00") == 0
    assert not OutgoingMail.objects.exists()


def test_what_falls_due_after_their_time_goes_at_once_if_no_mail_went_that_day(owner: User) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 0
    later(owner, MONDAY)
    assert enqueue_at(f"{MONDAY} 14:10") == 1


def test_what_falls_due_after_their_time_goes_with_the_next_mail_else(owner: User, due: Application) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    later(owner, MONDAY, company_name="Birch")
    assert enqueue_at(f"{MONDAY} 14:10") == 0
    assert enqueue_at("2026-11-24 08:59") == 0
    assert enqueue_at("2026-11-24 09:00") == 1
    mail = OutgoingMail.objects.latest("pk")
    assert titles(mail) == ["Acme & Söhne: acknowledge", "Birch: acknowledge", "Birch: card"][1:]


def test_a_picked_time_brings_a_second_mail_and_never_a_third(owner: User, due: Application) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    card, request = step_of(due, StepKind.CARD), step_of(due, StepKind.FEEDBACK_REQUEST)
    with at(f"{MONDAY} 10:00"):
        services.put_off(card, on=dt.date(2026, 11, 23), at=dt.time(14, 5))
        services.put_off(request, on=dt.date(2026, 11, 23), at=dt.time(17, 5))
    assert enqueue_at(f"{MONDAY} 14:00") == 0
    assert enqueue_at(f"{MONDAY} 14:05") == 1
    assert titles(OutgoingMail.objects.latest("pk")) == ["Acme & Söhne: card"]
    assert enqueue_at(f"{MONDAY} 17:05") == 0, "two mails went that day"
    assert enqueue_at("2026-11-24 09:00") == 1
    assert titles(OutgoingMail.objects.latest("pk")) == ["Acme & Söhne: feedback_request"]


def test_a_picked_time_before_the_daily_one_goes_at_its_own(due: Application) -> None:
    with at("2026-11-22 22:00"):
        services.put_off(step_of(due, StepKind.CARD), on=dt.date(2026, 11, 23), at=dt.time(8, 15))
    assert enqueue_at(f"{MONDAY} 08:14") == 0
    assert enqueue_at(f"{MONDAY} 08:15") == 1
    assert titles(the_mail()) == ["Acme & Söhne: card", "Acme & Söhne: feedback_request"]


def test_a_reminder_in_the_past_is_due_at_once(due: Application) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    with at(f"{MONDAY} 12:00"):
        services.put_off(step_of(due, StepKind.CARD), on=dt.date(2020, 1, 1))
        assert services.enqueue_due() == 1
    assert titles(OutgoingMail.objects.latest("pk")) == ["Acme & Söhne: card"]


def test_noticed_once_stays_noticed_though_facts_and_clock_time_change(owner: User, due: Application) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    with at(f"{MONDAY} 10:00"):
        owner.reminder_time = dt.time(10, 30)
        owner.save()
        services.reschedule_person(owner.pk)
        update_application(due, company_name=due.company.name, role="Welder")
    assert enqueue_at("2026-11-24 11:00") == 0, "they have been told, and nothing about the day has changed"


# Their hours ---------------------------------------------------------------------------------------------------


def test_not_before_their_time_nor_outside_their_hours(owner: User, due: Application) -> None:
    assert enqueue_at(f"{MONDAY} 08:59") == 0
    assert enqueue_at(f"{MONDAY} 20:01") == 0
    assert enqueue_at(f"{MONDAY} 23:30") == 0
    assert enqueue_at("2026-11-24 20:00") == 1


def test_a_picked_time_outside_their_hours_waits_for_them(due: Application) -> None:
    with at("2026-11-22 22:00"):
        services.put_off(step_of(due, StepKind.CARD), on=dt.date(2026, 11, 22), at=dt.time(23, 0))
    assert enqueue_at("2026-11-22 23:00") == 0
    assert enqueue_at(f"{MONDAY} 07:59") == 0
    assert enqueue_at(f"{MONDAY} 08:00") == 1


def test_quiet_days_wait(owner: User, due: Application) -> None:
    owner.quiet_days = [0, 1]
    owner.save()
    assert enqueue_at(f"{MONDAY} 12:00") == 0
    assert enqueue_at("2026-11-24 12:00") == 0
    assert enqueue_at("2026-11-25 12:00") == 1


def test_a_pause_waits(owner: User, due: Application) -> None:
    owner.paused_until = dt.date(2026, 11, 26)
    owner.save()
    assert enqueue_at("2026-11-25 12:00") == 0
    assert enqueue_at("2026-11-26 09:00") == 1


@pytest.mark.parametrize("off", ["reminder_mail", "is_active"])
def test_nobody_is_mailed_who_wants_none_or_left(owner: User, due: Application, off: str) -> None:
    User.objects.filter(pk=owner.pk).update(**{off: False})
    assert enqueue_at(f"{MONDAY} 12:00") == 0
    User.objects.filter(pk=owner.pk).update(**{off: True})
    assert enqueue_at(f"{MONDAY} 12:01") == 1


def test_samples_are_never_mailed(owner: User) -> None:
    later(owner, MONDAY)
    assert Reminder.objects.update(is_sample=True)
    assert enqueue_at(f"{MONDAY} 12:00") == 0
    User.objects.filter(pk=owner.pk).update(is_sample=True)  # the person of the demo is an example too
    assert enqueue_at(f"{MONDAY} 12:00") == 1


def test_a_new_zone_moves_what_is_to_come(owner: User) -> None:
    later(owner, MONDAY)
    with at(f"{MONDAY} 08:30"):
        owner.time_zone = "America/New_York"
        owner.save()
        services.reschedule_person(owner.pk)
    assert enqueue_at(f"{MONDAY} 14:59") == 0
    assert enqueue_at(f"{MONDAY} 15:00") == 1  # nine in New York


def test_one_person_whose_row_is_broken_is_nobody_elses_trouble(owner: User, due: Application) -> None:
    broken = UserFactory(with_profile=True)
    later(broken, MONDAY)
    User.objects.filter(pk=broken.pk).update(time_zone="Mars/Olympus")
    later(UserFactory(with_profile=True), MONDAY)
    assert enqueue_at(f"{MONDAY} 09:30") == 2


# Closed between enqueue and send ------------------------------------------------------------------------------


def test_all_closed_before_it_is_sent_is_held_as_no_longer_wanted(
    due: Application, smtp_server: SmtpServer, settings: Any
) -> None:
    settings.EMAIL_URL = smtp_server.url
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    for kind in (StepKind.CARD, StepKind.FEEDBACK_REQUEST):
        services.mark_done(step_of(due, kind))
    assert not is_wanted(the_mail())
    send_due_mail()
    assert (the_mail().state, the_mail().hold_reason) == (MailState.HELD, HoldReason.NOT_WANTED)
    assert smtp_server.messages == []


@pytest.mark.parametrize("how", ["done", "let_go", "later", "closed", "undone"])
def test_what_was_closed_or_moved_is_not_in_the_mail(due: Application, how: str) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    with at(f"{MONDAY} 09:01"):
        steps = [step_of(due, kind) for kind in (StepKind.CARD, StepKind.FEEDBACK_REQUEST)]
        for step in steps:
            _end(step, how)
            step.refresh_from_db()
        assert build_reminder_mail(the_mail()) is None
        assert not is_wanted(the_mail())


def _end(step: Step, how: str) -> None:
    match how:
        case "done":
            services.mark_done(step)
        case "let_go":
            services.let_go(step)
        case "later":
            services.put_off(step, on=dt.date(2026, 11, 30))
        case "closed":
            services.close_follow_up(FollowUp.objects.get(), reason=ClosedReason.BY_PERSON)
        case "undone":
            undo_transition(Transition.objects.get(to_status="rejected"), actor=step.owner)


def test_what_is_still_open_goes_without_the_rest(due: Application) -> None:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    with at(f"{MONDAY} 09:01"):
        services.let_go(step_of(due, StepKind.CARD))
    message = built()
    assert "A card to" not in message.body
    assert "for advice" in message.body


def test_a_closed_step_is_never_enqueued(due: Application) -> None:
    services.close_follow_up(FollowUp.objects.get(), reason=ClosedReason.BY_PERSON)
    assert enqueue_at("2027-06-01 12:00") == 0
    assert not Reminder.objects.exclude(state=ReminderState.CLOSED).exists()


# What the mail says --------------------------------------------------------------------------------------------


class _Text(HTMLParser):
    """The words a person sees, and all addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self._hidden = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value for name, value in attrs if name == "href" and value]
        if tag in {"style", "title"}:
            self._hidden = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden:
            self._hidden = ""

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)

    @property
    def text(self) -> str:
        return squeezed(" ".join(self.words))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def built() -> EmailMultiAlternatives:
    """The last mail as it is made when it goes: at once, not on the day the tests happen to run."""
    mail = OutgoingMail.objects.latest("pk")
    with time_machine.travel(mail.queued_at, tick=False):
        message = build_reminder_mail(mail)
    assert isinstance(message, EmailMultiAlternatives)
    return message


def html_of(message: EmailMultiAlternatives) -> str:
    [alternative] = message.alternatives
    assert alternative[1] == "text/html"
    return str(alternative[0])


def read(html: str) -> _Text:
    parser = _Text()
    parser.feed(html)
    return parser


URL = re.compile(r"https?://\S+")


@pytest.fixture
def message(owner: User, due: Application) -> EmailMultiAlternatives:
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    return built()


def test_mail_holds_the_cards_words(message: EmailMultiAlternatives) -> None:
    body = Draft.objects.get(step__kind=StepKind.CARD).body
    assert body.strip() in message.body
    assert squeezed(body) in read(html_of(message)).text


def test_mail_holds_only_the_link_of_a_request(message: EmailMultiAlternatives, due: Application) -> None:
    draft = Draft.objects.get(step__kind=StepKind.FEEDBACK_REQUEST)
    sentences = [s for s in re.split(r"(?<=[.?!])\s+", draft.body) if len(s.split()) > 3]
    assert len(sentences) > 2
    for part in (message.body, read(html_of(message)).text):
        assert not [sentence for sentence in sentences if squeezed(sentence) in squeezed(part)]
        assert draft.subject not in part
    assert f"/applications/{due.public_id}/follow-up/feedback-request/" in message.body


def test_both_parts_say_the_same(message: EmailMultiAlternatives) -> None:
    html, text = read(html_of(message)), message.body
    assert set(html.links) == set(URL.findall(text))
    lines = [squeezed(URL.sub("", line)).rstrip(":") for line in text.splitlines()]
    for line in filter(None, lines):
        assert line == "--" or line in html.text, line
    plain = squeezed(text)
    for words in filter(None, map(squeezed, html.words)):
        assert words == "Softening" or words in plain, words


def test_every_link_leads_somewhere(owner: User, message: EmailMultiAlternatives) -> None:
    links, client = set(URL.findall(message.body)), Client()
    client.force_login(owner)
    for link in links:
        assert link.startswith("http://127.0.0.1:8000/")
        assert client.get(urlsplit(link).path).status_code == 200, link
    unsigned = {link for link in links if "/reminders/" in link or "/unsubscribe/" in link}
    assert len(unsigned) == 3
    for link in unsigned:
        assert Client().get(urlsplit(link).path).status_code == 200
    assert Step.objects.filter(state=StepState.DUE).count() == 2, "looking changes nothing"


def test_html_is_small_and_loads_nothing(message: EmailMultiAlternatives) -> None:
    html = html_of(message)
    assert len(html.encode()) <= 20_000
    parser = read(html)
    assert not parser.tags & {"img", "link", "script", "iframe", "object", "form", "video", "audio", "svg"}
    assert not parser.attributes & {"src", "srcset", "background", "poster", "data"}
    assert not re.search(r"url\(|@import|@font-face|expression\(", html)


def test_html_of_a_busy_day_is_small_too(owner: User, due: Application) -> None:
    for number in range(3):
        later(owner, MONDAY, company_name=f"Firm {number}")
    assert enqueue_at("2026-11-24 09:00") == 1
    assert Notice.objects.count() == 8
    assert len(html_of(built()).encode()) <= 20_000


def test_mail_survives_hostile_names(owner: User) -> None:
    name = 'Evil\r\nBcc: x@example.org <script>alert(1)</script> "{{ x }}" %(company)s \u202e'
    later(owner, MONDAY, company_name=name, role="R\n\nS", met="<b>Jo</b>\x00 \ud800")
    assert enqueue_at(f"{MONDAY} 12:00") == 1
    message = built()
    raw = message.message().as_bytes()
    assert b"\nBcc:" not in raw
    assert max(map(len, raw.splitlines())) <= 998
    assert "script" not in read(html_of(message)).tags
    assert "Evil Bcc: x@example.org <script>" in message.body


def test_mail_as_it_arrives(owner: User, due: Application, smtp_server: SmtpServer, settings: Any) -> None:
    settings.EMAIL_URL = smtp_server.url
    assert enqueue_at(f"{MONDAY} 09:00") == 1
    report = send_due_mail()
    assert report.sent == 1
    [arrived] = smtp_server.messages
    assert arrived["To"] == owner.email
    assert arrived["Subject"] == "2 things are due"
    assert arrived["Auto-Submitted"] == "auto-generated"
    assert arrived["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert arrived["Message-ID"]
    assert arrived["Date"]
    assert part(arrived, "plain").startswith("Hello Elif Demir,")
    assert part(arrived, "html").lstrip().startswith("<!DOCTYPE html>")
    _one_click(owner, str(arrived["List-Unsubscribe"]).strip())
    assert the_mail().state == MailState.SENT
    assert send_due_mail().sent == 0


def part(message: EmailMessage, kind: str) -> str:
    body = message.get_body((kind,))
    assert body is not None
    return str(body.get_content())


def _one_click(owner: User, header: str) -> None:
    """RFC 8058: the mail program posts, with no cookie and no token of ours."""
    link = re.fullmatch(r"<(http://127\.0\.0\.1:8000/unsubscribe/\S+/)>", header)
    assert link is not None
    client = Client(enforce_csrf_checks=True)
    answer = client.post(urlsplit(link[1]).path, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    owner.refresh_from_db()
    assert owner.reminder_mail is False


# The command ---------------------------------------------------------------------------------------------------


def said_by_send_due_mail() -> str:
    out = StringIO()
    call_command("send_due_mail", stdout=out)
    return out.getvalue()


def test_send_due_mail_makes_mails_and_sends_them(
    due: Application, smtp_server: SmtpServer, settings: Any
) -> None:
    settings.EMAIL_URL = smtp_server.url
    with at(f"{MONDAY} 09:00"):
        assert said_by_send_due_mail() == "reminder mails added: 1; attempts: accepted 1\n"
        assert said_by_send_due_mail() == "reminder mails added: 0; attempts: nothing due\n"
    assert len(smtp_server.messages) == 1


def test_send_due_mail_without_a_server_keeps_them(due: Application, settings: Any) -> None:
    settings.EMAIL_URL = ""
    with at(f"{MONDAY} 09:00"):
        assert said_by_send_due_mail().startswith("reminder mails added: 1; attempts: no mail server yet")
    assert (the_mail().state, the_mail().hold_reason) == (MailState.HELD, HoldReason.NO_SERVER)


# At once -------------------------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_many_at_once_give_one_mail() -> None:
    people = [UserFactory(with_profile=True) for _ in range(3)]
    for person in people:
        later(person, MONDAY)
    added, errors, barrier = [], [], threading.Barrier(6)

    def enqueue() -> None:
        try:
            barrier.wait()
            added.append(services.enqueue_due())
        except Exception as error:
            errors.append(error)
        finally:
            connections.close_all()

    with at(f"{MONDAY} 09:00"):
        threads = [threading.Thread(target=enqueue) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert errors == []
    assert sum(added) == 3
    assert {mail.owner for mail in OutgoingMail.objects.all()} == set(people)
    assert OutgoingMail.objects.count() == Notice.objects.count() == 3


# Real workers --------------------------------------------------------------------------------------------------

PEOPLE = 12


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/shared.sqlite3"
    return str(request.getfixturevalue("fresh_postgres"))


def test_sent_exactly_once_by_two_workers_two_beats_and_two_commands(
    database_url: str, redis_url: str, smtp_server: SmtpServer, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": database_url,
        "CELERY_BROKER_URL": redis_url,
        "EMAIL_URL": smtp_server.url,
        "SOFTENING_DATA_DIR": str(tmp_path),
        "SOFTENING_ENQUEUE_SECONDS": "0.1",
        "PYTHONPATH": str(ROOT),
    }
    run(environment, PROGRAM, "prepare", str(PEOPLE))
    with ExitStack() as stack:
        for number in range(2):
            stack.enter_context(worker(environment, number, tmp_path))
        commands = [start(environment, ROOT / "manage.py", "send_due_mail") for _ in range(2)]
        smtp_server.wait_for(PEOPLE, seconds=90)
        for command in commands:
            said, _ = command.communicate(timeout=60)
            assert command.returncode == 0, said
        time.sleep(1)  # some ten more beats of each
    after = json.loads(run(environment, PROGRAM, "dump").splitlines()[-1])
    expected = sorted(f"person{number}@example.org" for number in range(PEOPLE))
    assert sorted(str(message["To"]) for message in smtp_server.messages) == expected
    assert after["addresses"] == expected
    assert set(after["states"]) == {"sent"}
    assert after["attempts"] == ["accepted"] * PEOPLE
    assert after["noticed"] == after["reminders"] != []
    assert after["problems"] == []


def start(environment: dict[str, str], *words: object) -> "subprocess.Popen[str]":
    line = [sys.executable, *map(str, words)]
    return subprocess.Popen(
        line, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def run(environment: dict[str, str], *words: object) -> str:
    process = start(environment, *words)
    said, _ = process.communicate(timeout=180)
    assert process.returncode == 0, said
    return said


@contextmanager
def worker(environment: dict[str, str], number: int, folder: Path) -> Iterator[None]:
    """A Celery worker with a beat of its own, as `manage.py serve` starts one."""
    options = "--beat --pool threads --concurrency 2 --without-gossip --without-mingle --loglevel WARNING"
    process = start(
        environment, "-m", "celery", "-q", "-A", "softening", "worker", *options.split(),
        "--hostname", f"worker{number}@localhost", "--schedule", folder / f"beat{number}",
    )  # fmt: skip
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            said, _ = process.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
    assert process.returncode == 0, said
