"""A short secret of a person, kept so that a copy of the database alone does not tell it.

Encrypted with a stream made by HMAC-SHA256 in counter mode under a fresh nonce, then authenticated by HMAC-SHA256
over purpose, nonce and text (encrypt-then-MAC), both keys derived from SECRET_KEY. Only the standard library, since
no package among ours encrypts; the leading mark leaves room for another way. Who holds database and SECRET_KEY reads
it: so does the program.
"""

import base64
import binascii
import hmac
import secrets
from collections.abc import Iterator

from django.conf import settings

_MARK = "s1."
_NONCE_BYTES = 16
_TAG_BYTES = 32


def seal(text: str, *, purpose: str) -> str:
    """The text encrypted for ``purpose``, in ASCII. The same text is sealed differently each time."""
    plain, nonce = text.encode(), secrets.token_bytes(_NONCE_BYTES)
    hidden = _crossed(plain, settings.SECRET_KEY, purpose, nonce)
    tag = _tag(settings.SECRET_KEY, purpose, nonce + hidden)
    return _MARK + base64.urlsafe_b64encode(nonce + hidden + tag).decode()


def unseal(sealed: str, *, purpose: str) -> str:
    """The text again, '' where none was sealed or it cannot be read: changed, for another purpose, under a lost key.

    Keys of SECRET_KEY_FALLBACKS are tried as well.
    """
    try:
        raw = base64.b64decode(sealed.removeprefix(_MARK), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return ""
    nonce, hidden, tag = raw[:_NONCE_BYTES], raw[_NONCE_BYTES:-_TAG_BYTES], raw[-_TAG_BYTES:]
    if not sealed.startswith(_MARK) or len(raw) < _NONCE_BYTES + _TAG_BYTES:
        return ""
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        if hmac.compare_digest(tag, _tag(secret, purpose, nonce + hidden)):
            return _crossed(hidden, secret, purpose, nonce).decode()
    return ""


def _key(secret: str, use: str, purpose: str) -> bytes:
    return hmac.digest(secret.encode(), f"softening.people.sealing|{use}|{purpose}".encode(), "sha256")


def _tag(secret: str, purpose: str, content: bytes) -> bytes:
    return hmac.digest(_key(secret, "authenticate", purpose), content, "sha256")


def _crossed(content: bytes, secret: str, purpose: str, nonce: bytes) -> bytes:
    """The content crossed with the stream; twice gives it back."""
    stream = _stream(_key(secret, "encrypt", purpose), nonce)
    return bytes(one ^ other for one, other in zip(content, stream, strict=False))


def _stream(key: bytes, nonce: bytes) -> Iterator[int]:
    for number in range(2**32):
        yield from hmac.digest(key, nonce + number.to_bytes(4, "big"), "sha256")
