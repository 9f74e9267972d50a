"""The container's health check against a real web server, one that only says what it was asked."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from softening.serving.health import complaint
from tests.services import ROOT, free_port


class Answers(BaseHTTPRequestHandler):
    """``/healthz/`` is well where it is asked for by the name of visitors."""

    def do_GET(self) -> None:
        well = self.path == "/healthz/" and self.headers["Host"] == "softening.example.org"
        self.send_response(200 if well else 400)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nobody listens."""


@pytest.fixture
def address() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_health_is_asked_by_the_name_of_visitors_and_past_any_proxy(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOFTENING_BASE_URL", "https://softening.example.org")
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{free_port()}")
    assert complaint(f"{address}/healthz/") == ""


@pytest.mark.parametrize(
    ("base_url", "page"), [("", "healthz"), ("https://softening.example.org", "elsewhere")]
)
def test_health_that_is_refused_is_a_complaint(
    address: str, base_url: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOFTENING_BASE_URL", base_url)
    asked = f"{address}/{page}/"
    assert complaint(asked) == f"{asked} does not answer (HTTP Error 400: Bad Request)."


def test_health_check_fails_where_nobody_answers() -> None:
    url = f"http://127.0.0.1:{free_port()}/healthz/"
    asked = subprocess.run(
        [sys.executable, "-I", "softening/serving/health.py", url], cwd=ROOT, capture_output=True, text=True
    )
    assert (asked.returncode, asked.stdout) == (1, "")
    assert asked.stderr.startswith(f"{url} does not answer (")
