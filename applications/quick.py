"""One typed line into the fields of a new application. Pure; a pasted link is never fetched."""

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
