import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.mail import EmailMultiAlternatives

from softening.outbox.mailparts import build_message, build_test_mail
from softening.outbox.models import OutgoingMail
from softening.outbox.registry import MailKind, find, register
from softening.outbox.sending import send_due_mail
from softening.outbox.services import queue_mail
from softening.outbox.unsubscribe import make_token, read_token
from softening.outbox.wire import to_wire
from softening.people.models import User
from tests.outbox.conftest import MailSink

HOSTILE = 'Zoë "Zo" O\'Neil\r\nBcc: x@example.org\x00 <script>alert(1)</script> مرحبا 👩🏽‍💻'


def built(name: str = "Mia", **more: Any) -> EmailMultiAlternatives:
    return build_message(
        template="test_mail", to="mia@example.org", context={"person": User(display_name=name)}, **more
    )


def html_of(message: EmailMultiAlternatives) -> str:
    return str(message.alternatives[0][0])


def words_of(html: str) -> list[str]:
    return re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<head.*</head>", "", html)).split()


def test_headers_of_every_mail() -> None:
    headers = built().extra_headers
    assert headers == {
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Id": "Softening <test-mail.127.0.0.1>",
    }


def test_unsubscribe_is_one_click_and_in_both_parts() -> None:
    url = "https://search.example.org/unsubscribe/abc:def/"
    message = built(unsubscribe_url=url)
    assert message.extra_headers["List-Unsubscribe"] == f"<{url}>"
    assert message.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert url in message.body
    assert f'href="{url}"' in html_of(message)


def test_html_loads_nothing_is_small_and_has_its_styles_in_its_tags() -> None:
    html = html_of(built(unsubscribe_url="https://search.example.org/unsubscribe/abc/"))
    assert len(html.encode()) < 20_000
    assert not re.search(r"<(img|link|script|iframe|video)\b|url\(|@import|src=", html)
    assert re.search(r'<td class="sheet" style="[^"]*background: #fffdf9', html)
    assert "@media (prefers-color-scheme: dark)" in html


def test_text_and_html_say_the_same() -> None:
    message = built()
    text = [word for word in message.body.split() if word != "--"]
    html = words_of(html_of(message))
    assert set(text) - set(html) == set()


def test_text_is_not_escaped_and_html_is() -> None:
    message = built(HOSTILE)
    assert 'Zoë "Zo" O\'Neil' in message.body
    assert "<script>" not in html_of(message)
    assert "&lt;script&gt;" in html_of(message)
    assert "\x00" not in message.body + html_of(message)


def test_no_name_makes_a_mail_unsendable() -> None:
    message = built(HOSTILE, headers={"X-Company": HOSTILE})
    message.subject = HOSTILE
    content = to_wire(message)
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert b"Bcc:" not in content.partition(b"\r\n\r\n")[0]
    assert to_wire(built("x" * 100_000)).isascii()


def test_a_kind_has_one_owner() -> None:
    known = find("test_mail")
    assert known is not None
    register(known)
    with pytest.raises(Exception, match="test_mail"):
        register(MailKind(kind="test_mail", build=lambda mail: None))


def test_every_template_has_its_three_parts() -> None:
    folder = Path(django_settings.BASE_DIR) / "templates" / "mail"
    names = {path.name.removesuffix("_body.html") for path in folder.glob("*_body.html")}
    for name in names:
        assert (folder / f"{name}_subject.txt").is_file()
        assert (folder / f"{name}_body.txt").is_file()


@pytest.mark.django_db
def test_the_test_mail_arrives(mail_sink: MailSink, person: User) -> None:
    queue_mail(owner=person, kind="test_mail", to_address=person.email)
    assert send_due_mail().sent == 1
    [message] = mail_sink.sink.messages
    text = message.get_body(("plain",))
    assert text is not None
    lines = text.get_content().splitlines()
    assert lines[:2] == ["Hello Mia,", ""]
    assert "-- " in lines


def test_a_mail_to_nobody_in_particular() -> None:
    assert build_test_mail(OutgoingMail(to_address="operator@example.org")).body.startswith(
        "this is the test mail"
    )


@pytest.mark.django_db
def test_unsubscribe_token_names_its_person_for_ever(person: User) -> None:
    token = make_token(person)
    assert make_token(person) == token
    assert read_token(token) == person
    person.delete()
    assert read_token(token) is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change", [lambda t: t[:-1], lambda t: "0" * 32 + t[32:], lambda t: "", lambda t: t + "x", lambda t: "é"]
)
def test_a_forged_token_names_nobody(person: User, change: Any) -> None:
    assert read_token(change(make_token(person))) is None
