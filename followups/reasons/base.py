"""What one rule says: why, and for a step left out what to do instead."""

from typing import NamedTuple

from django.utils.functional import Promise


class Words(NamedTuple):
    reason: Promise
    instead: Promise | None = None
