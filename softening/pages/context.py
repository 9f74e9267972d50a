"""What the frame of every page needs."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

_NAV = {"today": "today", "applications": "applications", "companies": "companies"}


def frame(request: HttpRequest) -> dict[str, object]:
    first = request.path_info.strip("/").split("/")[0]
    return {"nav": _NAV.get(first, ""), "sign_up_open": settings.SIGN_UP_OPEN, "brand": _("Softening")}
