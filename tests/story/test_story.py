"""The whole story, as a person lives it: sign up, log, a no, a card, a reminder mail, a request, an answer.

Against `make run` itself with a real browser and a real mail server; on SQLite with the embedded Valkey and on
PostgreSQL with Redis; with JavaScript and without. The person's settings make it pass at any hour of any day.
"""

import datetime as dt
import itertools
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psutil
import pytest
from playwright.sync_api import Page, expect

from followups.business_days import Calendar
from tests.conftest import Measured, Serve
from tests.services import ROOT, Served, SmtpServer, wait_until

ZONE, COUNTRY = "Europe/London", "GB"
PASSWORD = "a quiet sentence to sign in with"
TALK = "letting the on-call team choose its own alarms"
ANSWER = "Bring one project where you decided what to measure."


@pytest.fixture(params=["sqlite and valkey", "postgresql and redis"])
def environment(request: pytest.FixtureRequest, smtp_server: SmtpServer) -> dict[str, str]:
    """What the shell gives to `make run`; a mail server, and a bell that rings every two seconds."""
    common = {"EMAIL_URL": smtp_server.url, "SOFTENING_ENQUEUE_SECONDS": "2"}
    if request.param == "sqlite and valkey":
        return common
    return common | {
        "DATABASE_URL": request.getfixturevalue("fresh_postgres"),
        "CELERY_BROKER_URL": request.getfixturevalue("redis_url"),
    }


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_story_from_sign_up_to_feedback(
    javascript: bool,
    environment: dict[str, str],
    serve: Serve,
    smtp_server: SmtpServer,
    new_page: Callable[..., Page],
    measured: Measured,
) -> None:
    served = serve(environment, through_make=True)
    options: dict[str, Any] = {"permissions": ["clipboard-read", "clipboard-write"]} if javascript else {}
    page = new_page(java_script_enabled=javascript, base_url=served.url, **options)

    tell(page, smtp_server, javascript=javascript)
    assert len(reminders(smtp_server)) == 1
    assert check_data(served, environment) == 0
    measured(f"story: first answer of make run after {served.answered_after:.1f} s")


def test_story_goes_on_though_every_part_is_killed_in_turn(
    serve: Serve, smtp_server: SmtpServer, new_page: Callable[..., Page], measured: Measured
) -> None:
    """Between any two acts one of the processes is killed (SIGKILL); it is back within five seconds, nothing is lost."""
    environment = {"EMAIL_URL": smtp_server.url, "SOFTENING_ENQUEUE_SECONDS": "1"}
    served = serve(environment)
    page = new_page(java_script_enabled=False, base_url=served.url)
    victims = itertools.cycle(["web", "worker", "broker"])
    returned: list[float] = []

    def kill_one() -> None:
        name = next(victims)
        before = served.child(name)
        before.kill()
        begun = time.monotonic()
        wait_until(lambda: is_back(served, name, before.pid), seconds=5, what=f"a new {name}")
        returned.append(time.monotonic() - begun)

    tell(page, smtp_server, javascript=False, between=kill_one)
    assert len(returned) >= 9
    # Killed between the server's yes and our own note of it, a sender sends the same mail once more, never another.
    assert len({str(mail["Message-ID"]) for mail in reminders(smtp_server)}) == 1
    assert check_data(served, environment) == 0
    measured(
        f"story: {len(returned)} kills of web, worker and broker, back after at most {max(returned):.1f} s"
    )


def is_back(served: Served, name: str, old_pid: int) -> bool:
    """Whether a new process of that name runs and the pages answer."""
    try:
        if served.child(name).pid == old_pid:
            return False
        with urllib.request.urlopen(f"{served.url}/healthz/", timeout=5) as answer:
            return bool(answer.status == 200)
    except (StopIteration, psutil.NoSuchProcess, OSError):
        return False


def tell(
    page: Page, smtp_server: SmtpServer, *, javascript: bool, between: Callable[[], None] = lambda: None
) -> None:
    """All of it, in acts; ``between`` happens after each."""
    mails: list[EmailMessage] = []
    acts: list[Callable[[], object]] = [
        lambda: sign_up(page, smtp_server),
        lambda: welcome(page),
        lambda: settle_in(page),
        lambda: log_application(page),
        lambda: add_interview(page),
        lambda: not_selected(page),
        lambda: read_drafts(page),
        lambda: mails.append(reminder_mail(smtp_server)),
        lambda: post_the_card(page, mails[0]),
        lambda: send_the_request(page, javascript=javascript),
    ]
    for act in acts:
        act()
        between()
    they_answered(page)


def sign_up(page: Page, smtp_server: SmtpServer) -> None:
    page.goto("/")
    page.get_by_role("link", name="Sign up").first.click()
    page.get_by_label("Email").first.fill("elif@example.org")
    passwords = page.locator("input[type=password]")
    for number in range(passwords.count()):
        passwords.nth(number).fill(PASSWORD)
    page.locator("main").get_by_role("button").last.click()
    welcome = smtp_server.wait_for(1, seconds=40)[0]
    page.goto(link_in(welcome, "/account/confirm-email/"))
    page.locator("main").get_by_role("button").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Welcome")


def welcome(page: Page) -> None:
    """Zone and country are there already: a browser in Berlin told them, by script alone its zone."""
    page.get_by_label("Name", exact=True).fill("Elif Demir")
    page.get_by_label("Country").select_option(COUNTRY)
    page.get_by_label("Time zone").select_option(ZONE)
    page.get_by_role("button", name="Keep it and begin").click()
    expect(page).to_have_url(re.compile("/today/$"))
    expect(page.get_by_text("Nothing is due. That is fine.")).to_be_visible()


def settle_in(page: Page) -> None:
    page.goto("/settings/")
    page.get_by_label("No mail before").fill("00:00")
    page.get_by_label("No mail after").fill("23:59")
    page.get_by_label("Reminder time").fill("00:00")
    page.get_by_role("button", name="Keep these settings").click()
    expect(page.get_by_role("status").get_by_text("Kept.")).to_be_visible()


def log_application(page: Page) -> None:
    page.get_by_role("link", name="Log an application").first.click()
    page.get_by_label("Company").fill("Harbour & Vale")
    page.get_by_label("Role").fill("Data Engineer")
    page.get_by_role("button", name="Log it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Data Engineer")


def add_interview(page: Page) -> None:
    page.get_by_role("link", name="Add an interview").click()
    page.get_by_label("Day").fill(str(today() - dt.timedelta(days=14)))
    page.get_by_label("Somebody else who was there").fill("Marta Ruiz")
    page.get_by_label("One thing you talked about").fill(TALK)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text(f"You talked about {TALK}.")).to_be_visible()


def not_selected(page: Page) -> None:
    """Learned five business days ago, so that both steps are due."""
    page.get_by_role("link", name="Not selected").click()
    page.get_by_label("Day you learned it").fill(str(Calendar(COUNTRY).add(today(), -5)))
    page.get_by_label("How you learned it").select_option(label="A mail from a person")
    page.get_by_label("Who wrote or called").fill("Marta Ruiz")
    page.get_by_label("Their e-mail address").fill("marta@harbour.example")
    page.get_by_role("button", name="Keep it and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Harbour & Vale said no this time.")


def read_drafts(page: Page) -> None:
    """Both drafts are in the first answer after the change."""
    for title in ("A card to Marta Ruiz, by hand", "Ask Marta Ruiz for advice"):
        step = page.get_by_role("region", name=title)
        step.get_by_text("The words, at a glance").click()
        expect(step.get_by_text("Dear Marta Ruiz,")).to_be_visible()
        expect(step.get_by_text(TALK)).to_be_visible()


def reminder_mail(smtp_server: SmtpServer) -> EmailMessage:
    """The one reminder mail, from the worker process: the card's words in it, none of the request's."""
    mail = smtp_server.wait_for(2, seconds=60)[1]
    due = 1 if Calendar(COUNTRY).is_quiet(today()) else 2  # no request is due between the years
    assert str(mail["Subject"]) == ("One thing is due" if due == 1 else "2 things are due")
    for subtype in ("plain", "html"):
        body = mail.get_body((subtype,))
        assert body is not None
        words = " ".join(body.get_content().split())
        assert "A card to Marta Ruiz, by hand" in words
        assert TALK in words
        assert ("Ask Marta Ruiz for advice" in words) == (due == 2)
        assert "advice for me" not in words
    return mail


def post_the_card(page: Page, mail: EmailMessage) -> None:
    page.goto(link_in(mail, "/reminders/"))
    page.get_by_role("button", name="I posted it").click()
    expect(page.get_by_text("It stands at: Done.")).to_be_visible()
    page.get_by_role("link", name="Open the follow-up").click()
    done = page.get_by_role("region", name="Done, or let go")
    expect(done.get_by_text("A card to Marta Ruiz, by hand")).to_be_visible()


def send_the_request(page: Page, *, javascript: bool) -> None:
    step = page.get_by_role("region", name="Ask Marta Ruiz for advice")
    step.get_by_role("link", name="Read the draft").click()
    expect(page.get_by_role("link", name="Open in my mail program")).to_have_count(0)
    for question, answer in (
        ("How hot does it feel", "1"),
        ("Suppose they answer", "I am sure"),
        ("Does part of you", "No"),
        ("How often have you replayed", "Hardly"),
        ("Have you slept", "Yes"),
    ):
        page.get_by_role("group", name=re.compile(question)).get_by_text(answer, exact=True).click()
    page.get_by_role("button", name="See", exact=True).click()
    expect(page.get_by_role("link", name="Open in my mail program")).to_be_visible()
    if javascript:
        page.get_by_role("button", name="Copy").click()
        expect(page.get_by_text("Copied")).to_be_visible()
        assert TALK in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("status").get_by_text("Noted as sent.", exact=False)).to_be_visible()


def they_answered(page: Page) -> None:
    page.get_by_role("link", name="They answered").first.click()
    page.get_by_label("They told me something I can use").check()
    page.get_by_label("Their words").fill(ANSWER)
    page.get_by_label("Who answered").select_option(label="An interviewer")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Harbour & Vale")
    quote = page.get_by_role("region", name="What they said").locator("blockquote")
    expect(quote).to_have_text(ANSWER)
    expect(page.get_by_text("You asked once.")).to_be_visible()
    page.get_by_role("link", name="Today").first.click()
    expect(page.get_by_text("Thank Marta Ruiz for the answer", exact=True)).to_be_visible()
    page.get_by_role("region", name="Due today").get_by_role("button", name="Done").first.click()
    page.get_by_role("link", name="Today").first.click()
    expect(page.get_by_text("Nothing is due. That is fine.")).to_be_visible()


def reminders(smtp_server: SmtpServer) -> list[EmailMessage]:
    return [message for message in smtp_server.messages if "due" in str(message["Subject"])]


def link_in(mail: EmailMessage, path: str) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    found = re.search(rf"https?://\S+{re.escape(path)}\S+", body.get_content())
    assert found is not None, body.get_content()
    return found.group()


def today() -> dt.date:
    return dt.datetime.now(tz=ZoneInfo(ZONE)).date()


def check_data(served: Served, environment: dict[str, str]) -> int:
    """The invariants of all tables, as the command prints them."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    result = subprocess.run(
        [sys.executable, "manage.py", "check_data"],
        cwd=Path(ROOT),
        env={**kept, "SOFTENING_DATA_DIR": str(served.data_dir), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    sys.stdout.write(result.stdout + result.stderr)
    return result.returncode
