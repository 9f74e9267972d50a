"""`make demo`: a search to look around in within a minute, real reminder mail, and the person's own data untouched."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Measured, Serve
from tests.services import SmtpServer


def test_make_demo_shows_a_search_and_mails_about_it(
    serve: Serve, smtp_server: SmtpServer, tmp_path: Path, new_page: Callable[..., Page], measured: Measured
) -> None:
    served = serve({"EMAIL_URL": smtp_server.url}, through_make=True, target="demo")
    said = "\n".join(served.wait_for_lines(3))
    found = re.search(r"Sign in as (\S+) with the password (\S+)", said)
    assert found is not None, said
    page = new_page(base_url=served.url)
    page.goto("/account/login/")
    page.get_by_label("Email").fill(found[1])
    page.get_by_label("Password").fill(found[2])
    page.locator("main").get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=2, name="Due today")).to_be_visible()
    expect(page.get_by_text("A card to Marta Ruiz, by hand", exact=True)).to_be_visible()
    [mail] = smtp_server.wait_for(1, seconds=60)
    assert re.search(r"\d+ things are due", str(mail["Subject"]))
    assert (tmp_path / "data" / "demo" / "softening.sqlite3").exists()
    assert not (tmp_path / "data" / "softening.sqlite3").exists()
    served.stop()

    again = serve({"EMAIL_URL": smtp_server.url}, data_dir=served.data_dir, through_make=True, target="demo")
    assert found[2] in "\n".join(again.wait_for_lines(3))
    assert again.answered_after is not None
    measured(
        f"demo: first answer {served.answered_after:.1f} s, the second time {again.answered_after:.1f} s"
    )
    assert again.answered_after < 15  # alone it is 2 to 3 s


@pytest.mark.parametrize(
    "environment",
    [
        {"SOFTENING_BASE_URL": "https://search.example.org"},
        {"SOFTENING_BIND": "0.0.0.0"},
    ],
    ids=["public address", "public port"],
)
def test_demo_refuses_where_others_could_reach_it(serve: Serve, environment: dict[str, str]) -> None:
    served = serve(environment, command="demo", wait=False)
    assert served.process.wait(30) == 1
    [line] = served.wait_for_lines(1)
    assert line.startswith("The demo is for this computer alone")
