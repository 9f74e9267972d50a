"""Take the pictures of docs/ from the running program: real pages, a real browser, an invented search.

    .venv/bin/python -m bench.screenshots [folder]

Uses a data folder of its own that is thrown away afterwards. Needs a Chromium on PATH.
"""

import datetime as dt
import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

WIDTHS = {320: 720, 1280: 900}
DARK_TOO = ("today", "follow-up", "card")


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


def _start() -> None:
    folder = tempfile.mkdtemp(prefix="softening-pictures-")
    os.environ.update(SOFTENING_DATA_DIR=folder, DJANGO_SETTINGS_MODULE="softening.settings", EMAIL_URL="")
    os.environ.pop("DATABASE_URL", None)
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)


def _serve() -> str:
    from softening.wsgi import application

    server = make_server("127.0.0.1", 0, application, handler_class=_Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def invented_search() -> tuple[Any, Any]:
    """A small invented search; the no came five business days ago."""
    from applications import services
    from applications.enums import Status
    from applications.models import Interview
    from followups import services as follow_ups
    from followups.business_days import Calendar
    from softening.people.models import User

    me = User.objects.create_user(
        "elif@example.org", None, display_name="Elif Demir", country="GB", time_zone="Europe/London",
        sending_from=dt.time(0), sending_until=dt.time(23, 59), reminder_time=dt.time(0),
    )  # fmt: skip
    today = me.today()
    calendar = Calendar("GB")

    def log(company: str, role: str, days_ago: int, **fields: Any) -> Any:
        return services.log_application(
            owner=me,
            company_name=company,
            role=role,
            applied_on=today - dt.timedelta(days=days_ago),
            **fields,
        )

    log("Saltmarsh Energy", "Platform Engineer", 41)
    log("Orrery Labs", "Analytics Engineer", 6)
    log("Lindqvist AB", "Backend Developer", 18, place="Gothenburg")
    lindqvist = services.log_application(
        owner=me, company_name="Lindqvist AB", role="Data Engineer", applied_on=today
    )
    services.change_status(lindqvist, to=Status.INTERVIEWING, actor=me)
    services.record_interview(
        lindqvist,
        kind="interview",
        on=today + dt.timedelta(days=2),
        at=dt.time(14),
        new_contact="Ingrid Holm",
    )
    earlier = log("Harbour & Vale", "Analyst", 300)
    services.mark_ended(
        earlier, to=Status.REJECTED, actor=me,
        facts=services.EndingFacts(
            outcome=services.OutcomeFacts(
                told_by="human_mail", learned_on=today - dt.timedelta(days=200), stage_reached="S2"
            ),
            told_by=services.ContactFacts(name="Jonas Weber", email="jonas@harbour.example", role="recruiter"),
        ),
    )  # fmt: skip
    asked = earlier.follow_ups.get().steps.filter(kind="feedback_request").first()
    if asked is not None:
        follow_ups.write_anyway(asked)
        follow_ups.mark_done(asked, sent_at=dt.datetime.now(tz=dt.UTC) - dt.timedelta(days=192))
        follow_ups.record_answer(
            asked, kind="real", on=today - dt.timedelta(days=186), source="recruiter",
            text="Bring one project where you decided what to measure, and tell it from the question on.",
        )  # fmt: skip
    main = log("Harbour & Vale", "Data Engineer", 39, place="Bristol")
    company = main.company
    services.update_company(company, address="12 Quay Street\nBristol BS1 4XX", size="mid")
    services.change_status(main, to=Status.INTERVIEWING, actor=me, effective_on=today - dt.timedelta(days=30))
    for days, people in ((28, "Marta Ruiz"), (21, "Paul Adeyemi")):
        services.record_interview(
            main, interview=Interview(application=main), kind="interview", on=today - dt.timedelta(days=days),
            new_contact=people, talked_about="letting the on-call team choose its own alarms",
        )  # fmt: skip
    services.mark_ended(
        main, to=Status.REJECTED, actor=me,
        facts=services.EndingFacts(
            outcome=services.OutcomeFacts(
                told_by="human_mail", learned_on=calendar.add(today, -1), stage_reached="S4",
                message="Dear Elif, thank you for the two talks. We have decided to go on with somebody else.",
            ),
            told_by=services.ContactFacts(name="Marta Ruiz", email="marta@harbour.example"),
        ),
    )  # fmt: skip
    return me, main


def pages_of(main: Any) -> dict[str, str]:
    """Name of a picture -> path of its page."""
    detail = f"/applications/{main.public_id}/"
    return {
        "today": "/today/",
        "list": "/applications/",
        "application": detail,
        "follow-up": f"{detail}follow-up/",
        "card": f"{detail}follow-up/card/",
        "feedback-request": f"{detail}follow-up/feedback-request/",
        "company": f"/companies/{main.company.public_id}/",
    }


def _take(base: str, me: Any, main: Any, folder: Path) -> None:
    from django.conf import settings
    from django.test import Client
    from playwright.sync_api import sync_playwright

    client = Client()
    client.force_login(me)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    paths = pages_of(main)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        )
        for width, height in WIDTHS.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": width, "height": height},
                    color_scheme=scheme,
                )
                context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": base}])
                page = context.new_page()
                for name, path in paths.items():
                    if scheme == "dark" and name not in DARK_TOO:
                        continue
                    page.set_viewport_size({"width": width, "height": height})
                    page.goto(base + path)
                    # as tall as the page: a bar fixed to the bottom would else stand in its middle
                    tall = max(height, int(page.evaluate("document.documentElement.scrollHeight")))
                    page.set_viewport_size({"width": width, "height": tall})
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
                context.close()
        browser.close()


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    _start()
    base = _serve()
    me, application = invented_search()
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    _take(base, me, application, folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
