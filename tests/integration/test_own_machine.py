"""A language model on the own computer, as `manage.py serve` allows it to its own people."""

import http.cookiejar
import re
import urllib.parse
import urllib.request

from tests.conftest import Serve
from tests.factories import PASSWORD
from tests.services import Served

OWN_MODEL = {"model_url": "http://localhost:11434/v1", "model_name": "small"}


class Visitor:
    """Somebody with a browser: cookies are kept, forms carry their token."""

    def __init__(self, served: Served) -> None:
        self.served = served
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), _Unprocessable()
        )

    def get(self, path: str) -> str:
        with self.opener.open(f"{self.served.url}{path}", timeout=10) as answer:
            return str(answer.read().decode())

    def post(self, path: str, fields: dict[str, str]) -> str:
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.get(path))
        assert token is not None
        data = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token[1]}).encode()
        with self.opener.open(f"{self.served.url}{path}", data, timeout=10) as answer:
            return str(answer.read().decode())


class _Unprocessable(urllib.request.HTTPErrorProcessor):
    """A form that needs another look is a page like any other."""

    def http_response(self, request, response):
        return response if response.status == 422 else super().http_response(request, response)


def test_own_people_may_name_a_model_on_this_machine(serve: Serve) -> None:
    visitor = _signed_up(serve({"SOFTENING_MODEL_HOSTS": ""}))
    assert "Kept." in visitor.post("/settings/model/", OWN_MODEL)
    assert "http://localhost:11434/v1" in visitor.get("/settings/model/")


def test_where_others_can_come_in_they_may_not(serve: Serve) -> None:
    visitor = _signed_up(serve({"SOFTENING_MODEL_HOSTS": "", "SOFTENING_BIND": "0.0.0.0"}))
    assert "Here only https addresses without a port can be asked." in visitor.post(
        "/settings/model/", OWN_MODEL
    )
    assert 'value="http://localhost:11434/v1"' not in visitor.get("/settings/model/")


def _signed_up(served: Served) -> Visitor:
    visitor = Visitor(served)
    visitor.post("/account/signup/", {"email": "elif@example.org", "password1": PASSWORD})
    return visitor
