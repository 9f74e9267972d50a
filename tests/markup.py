"""Reading answers: the forms on a page, and what its markup promises."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.http import HttpResponse

_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"')


@dataclass
class Field:
    """One control. ``kind`` is its type in HTML; ``values`` are those a browser would send untouched."""

    name: str
    kind: str
    values: list[str] = field(default_factory=list)
    required: bool = False
    offers: list[str] = field(default_factory=list)


@dataclass
class Form:
    method: str
    action: str
    fields: dict[str, Field] = field(default_factory=dict)

    def data(self) -> dict[str, list[str]]:
        """What a browser would send, needed fields that are empty filled in."""
        filled = {}
        for each in self.fields.values():
            values = each.values
            if each.required and not any(values):
                values = [_FILLERS.get(each.kind) or next((offer for offer in each.offers if offer), "words")]
            if values:
                filled[each.name] = values
        return filled


_FILLERS = {"date": "2026-11-20", "time": "10:00", "email": "a@example.org", "url": "https://example.org/"}
CHOSEN = {"select", "select-multiple", "radio", "checkbox", "hidden", "button"}


class Page(HTMLParser):
    """The parts of a page that tests ask about."""

    def __init__(self, answer: HttpResponse) -> None:
        super().__init__()
        self.title, self.headings = "", 0
        self.inline: list[str] = []
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._select: Field | None = None
        self._text: Field | None = None
        self._in_title = False
        self.feed(answer.content.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._in_title = self._in_title or (tag == "title" and not self.title)
        self.headings += tag == "h1"
        if tag == "style" or (tag == "script" and "src" not in given):
            self.inline.append(tag)
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        self.inline += [value for value in given.values() if value.lower().startswith("javascript:")]
        if tag == "form":
            self._form = Form(given.get("method", "get").lower(), given.get("action", ""))
            self.forms.append(self._form)
        elif self._form is not None:
            self._control(self._form, tag, given)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        if tag == "option" and self._select is not None:
            self._select.offers.append(given.get("value", ""))
            if "selected" in given:
                self._select.values.append(given.get("value", ""))
            return
        name = given.get("name", "")
        if not name or name == "csrfmiddlewaretoken" or tag not in {"input", "select", "textarea", "button"}:
            return
        kind = tag if tag != "input" else given.get("type", "text")
        kind = "select-multiple" if tag == "select" and "multiple" in given else kind
        control = form.fields.setdefault(name, Field(name, kind))
        control.required = control.required or "required" in given
        if tag == "select":
            self._select = control
        elif tag == "textarea":
            self._text = control
            control.values = [""]
        elif kind in {"radio", "checkbox", "button"}:
            control.offers.append(given.get("value", "on"))
            if "checked" in given or (tag == "button" and not control.values):
                control.values.append(given.get("value", "on"))
        else:
            control.values = [given.get("value", "")]

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        if self._text is not None:
            self._text.values[0] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title, self.title = False, " ".join(self.title.split())
        elif tag == "form":
            self._form = None
        elif tag == "select":
            if self._select and not self._select.values and self._select.kind == "select":
                self._select.values = self._select.offers[:1]
            self._select = None
        elif tag == "textarea" and self._text is not None:
            self._text.values[0] = self._text.values[0].removeprefix("\n")
            self._text = None


def body_of(answer: HttpResponse) -> str:
    """The body without its CSRF tokens, which differ from answer to answer."""
    return _TOKEN.sub("", answer.content.decode("utf-8", "replace"))


def everything(answer: HttpResponse) -> str:
    """Body, headers and cookies of an answer, as text."""
    return f"{answer.content.decode('utf-8', 'replace')}\n{answer.headers}\n{answer.cookies}"
