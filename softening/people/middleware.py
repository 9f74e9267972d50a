"""Each request runs on the person's clock and in the person's language."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation


class PersonMiddleware:
    """Activates zone and language of the signed-in person; anonymous pages stay in UTC and the browser's language."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return self.get_response(request)
        with timezone.override(request.user.zone), translation.override(request.user.interface_language):
            response = self.get_response(request)
            response.headers.setdefault("Cache-Control", "no-store")
            return response
