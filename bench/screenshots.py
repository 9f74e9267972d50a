"""Take the pictures of docs/ from the running program: real pages, a real browser, the examples of `make demo`.

    .venv/bin/python -m bench.screenshots [folder]

Uses a data folder of its own that is thrown away afterwards. Needs a Chromium on PATH.
"""

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
    for name in (
        "DATABASE_URL",
        "DATABASE_URL_FILE",
        "SOFTENING_BASE_URL",
        "SOFTENING_BIND",
        "SECRET_KEY",
        "SECRET_KEY_FILE",
    ):
        os.environ[name] = ""
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


def pages() -> dict[str, str]:
    """Name of a picture -> path of its page, in the examples' story of Harbour & Vale."""
    from applications.models import Application, Company
    from softening.pages.samples.demo import prepare_demo

    prepare_demo()
    main = Application.objects.get(company__name="Harbour & Vale")
    told = Company.objects.filter(applications__feedback__isnull=False).order_by("name").first()
    assert told is not None
    detail = f"/applications/{main.public_id}/"
    return {
        "today": "/today/",
        "list": "/applications/",
        "application": detail,
        "follow-up": f"{detail}follow-up/",
        "card": f"{detail}follow-up/card/",
        "feedback-request": f"{detail}follow-up/feedback-request/",
        "company": f"/companies/{told.public_id}/",
    }


def _take(base: str, paths: dict[str, str], folder: Path) -> None:
    from django.conf import settings
    from django.test import Client
    from playwright.sync_api import sync_playwright

    from softening.people.models import User

    client = Client()
    client.force_login(User.objects.get())
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
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
                    whole = int(page.evaluate("document.documentElement.scrollHeight"))
                    tall = height if name == "list" else max(height, whole)
                    page.set_viewport_size({"width": width, "height": tall})
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
                context.close()
        browser.close()


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    _start()
    base = _serve()
    paths = pages()
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    _take(base, paths, folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
