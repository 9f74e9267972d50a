"""Typed lines into what they mean. Pure; a pasted link is never fetched."""

from collections.abc import Iterable
from urllib.parse import urlsplit


def read_line(line: str) -> dict[str, str]:
    """ "Company, Role" or a link. What is not understood becomes the company, for the person to correct."""
    line = " ".join(line.split())
    if not line:
        return {}
    if is_link(line):
        return {"posting_url": line}
    company, _comma, role = line.partition(",")
    return {"company_name": company.strip(), "role": role.strip()}


def is_link(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in text
    except ValueError:
        return False


def split_names(line: str, known: Iterable[str]) -> list[str]:
    """Names with commas between them; one that is known and holds a comma itself ("Anna Meyer, PhD") stays whole."""
    whole = {" ".join(name.split()).casefold() for name in known}
    parts = [" ".join(part.split()) for part in line.split(",")]
    names: list[str] = []
    while parts:
        count = next((n for n in range(len(parts), 1, -1) if ", ".join(parts[:n]).casefold() in whole), 1)
        names.append(", ".join(parts[:count]))
        del parts[:count]
    return [name for name in names if name]
