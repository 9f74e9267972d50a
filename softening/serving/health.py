"""The container's health check: `python -I softening/serving/health.py http://127.0.0.1:8000/healthz/`.

A script of its own, since it runs every half minute and importing the package would load Celery and Django.
"""

import os
import sys
from http.client import HTTPException
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener

_SECONDS = 4


def complaint(url: str) -> str:
    """Ask ``url`` by the name that visitors use, as ALLOWED_HOSTS wants it; return what is wrong, "" for nothing.

    Past any proxy of the environment: the question stays inside.
    """
    host = urlsplit(os.environ.get("SOFTENING_BASE_URL", "")).netloc
    request = Request(url, headers={"Host": host} if host else {})  # noqa: S310  the URL is the Dockerfile's own
    try:
        with build_opener(ProxyHandler({})).open(request, timeout=_SECONDS):
            return ""
    except (OSError, HTTPException) as error:
        return f"{url} does not answer ({error})."


if __name__ == "__main__":
    sys.exit(complaint(sys.argv[1]) or None)
