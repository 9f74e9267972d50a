"""The account of `make demo`: a person who is an example too, with mail at any hour so that one can be seen at once."""

import base64
import datetime as dt
import hashlib
import hmac
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.utils import timezone

from softening.pages.samples.telling import add_samples
from softening.pages.samples.world import WORLD
from softening.people.models import User


@dataclass(frozen=True)
class DemoAccount:
    email: str
    password: str


def prepare_demo() -> DemoAccount:
    """Make the demo's account and its search, or keep those of today; one of an earlier day is made anew.

    Raises ImproperlyConfigured where other people could reach it: everybody who reads the terminal can sign in.
    """
    if not settings.IS_LOCAL:
        raise ImproperlyConfigured(
            "The demo is for this computer alone: it does not run with SOFTENING_BASE_URL or SOFTENING_BIND of another."
        )
    account = DemoAccount(WORLD.email, _password())
    found = User.objects.filter(email=account.email, is_sample=True).first()
    if found is not None and _joined_today(found):
        return account
    with transaction.atomic():
        if found is not None:
            found.delete()
        _make(account)
    return account


def _password() -> str:
    """The same at every start, another one in every data folder, written down nowhere."""
    digest = hmac.new(settings.SECRET_KEY.encode(), b"softening.demo.v1", hashlib.sha256).digest()
    return "-".join(base64.b32encode(digest[:15]).decode().lower()[start : start + 6] for start in (0, 6, 12))


def _joined_today(person: User) -> bool:
    return timezone.localtime(person.joined_at, person.zone).date() == person.today()


def _make(account: DemoAccount) -> None:
    person = User.objects.create_user(
        account.email,
        account.password,
        is_sample=True,
        display_name=WORLD.name,
        phone=WORLD.phone,
        country=WORLD.country,
        time_zone=WORLD.time_zone,
        welcomed_at=timezone.now(),
        sending_from=dt.time(0, 0),
        sending_until=dt.time(23, 59),
        quiet_days=[],
    )
    person.reminder_time = person.local_now().time().replace(second=0, microsecond=0)  # it has just passed
    person.save()
    EmailAddress.objects.create(user=person, email=person.email, primary=True, verified=True)
    add_samples(person)
