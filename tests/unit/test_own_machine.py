"""A language model on the own computer: allowed by `manage.py serve` where nobody else can reach Softening."""

from typing import Any

import pytest

from softening.serving.management.commands.serve import trust_own_machine


@pytest.mark.parametrize(
    ("is_local", "named", "allowed"),
    [
        (True, [], ["localhost", "127.0.0.1", "[::1]"]),
        (True, ["models.lan"], ["models.lan"]),
        (False, [], []),
        (False, ["models.lan"], ["models.lan"]),
    ],
)
def test_own_machine_is_trusted_where_person_and_operator_are_one(
    settings: Any, is_local: bool, named: list[str], allowed: list[str]
) -> None:
    settings.IS_LOCAL, settings.MODEL_HOSTS = is_local, named
    trust_own_machine()
    assert allowed == settings.MODEL_HOSTS


def test_settings_alone_trust_nobody(settings: Any) -> None:
    """Behind a proxy and in a container the same address would be the server's own."""
    assert (settings.IS_LOCAL, settings.MODEL_HOSTS) == (True, [])
