"""The token in a mail's unsubscribe link. It never expires: a mail from years ago must still be able to stop mail."""

import uuid
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.core import signing

if TYPE_CHECKING:
    from softening.people.models import User

_SALT = "softening.unsubscribe.v1"  # part of every link ever mailed: changing it breaks them all


def make_token(user: "User") -> str:
    """Text that is safe in a URL and names this person; it allows nothing but to turn reminder mail off."""
    return signing.Signer(salt=_SALT).sign(user.public_id.hex)


def read_token(token: str) -> "User | None":
    """The person a token was made for; None for a forged or damaged one, and for a person who has gone."""
    try:
        public_id = uuid.UUID(hex=signing.Signer(salt=_SALT).unsign(token))
    except (signing.BadSignature, ValueError):
        return None
    return get_user_model().objects.filter(public_id=public_id).first()
