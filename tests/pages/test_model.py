"""The settings of a language model: off, on, and a key that no page shows."""

from typing import Any

import pytest
from django.db import IntegrityError
from django.test import Client

from softening.people.models import User
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

PAGE = "/settings/model/"
URL = "https://models.example.org/v1"
KEY = "sk-0123456789abcdef"


@pytest.fixture
def owner() -> User:
    user: User = UserFactory(with_profile=True)
    return user


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


def sent(client: Client, **fields: str) -> Any:
    return client.post(PAGE, {"model_url": URL, "model_name": "small", **fields})


def stored(owner: User) -> tuple[str, str, str]:
    me = User.objects.get(pk=owner.pk)
    return me.model_url, me.model_name, me.model_key


def test_it_is_off_until_somebody_names_one(client: Client, owner: User) -> None:
    assert stored(owner) == ("", "", "")
    page = client.get(PAGE).content.decode()
    assert "Nothing is sent until you press the button on that page." in page
    assert "Remove the kept key" not in page


def test_endpoint_is_kept_and_its_key_is_never_shown(client: Client, owner: User) -> None:
    assert sent(client, key=KEY).status_code == 303
    assert stored(owner) == (URL, "small", KEY)
    for path in (PAGE, "/settings/"):
        assert KEY not in client.get(path).content.decode()
    page = client.get(PAGE).content.decode()
    assert "A key is kept. Type another one to replace it." in page
    assert User.objects.filter(model_key_sealed__contains=KEY).count() == 0
    refused = sent(client, model_url="no address", key="sk-typed-just-now")
    assert refused.status_code == 422
    assert "sk-typed-just-now" not in refused.content.decode()


def test_key_stays_is_replaced_and_is_removed(client: Client, owner: User) -> None:
    sent(client, key=KEY)
    sent(client, model_name="large")
    assert stored(owner) == (URL, "large", KEY)
    sent(client, key="sk-other", forget_key="on")
    assert stored(owner) == (URL, "small", "sk-other")
    sent(client, forget_key="on")
    assert stored(owner) == (URL, "small", "")


@pytest.mark.parametrize(
    ("url", "stays"),
    [
        ("https://models.example.org/v2", True),
        ("https://MODELS.example.org:443/v1/", True),
        ("https://thief.example.org/v1", False),
        ("https://models.example.org.thief.example/v1", False),
    ],
)
def test_key_does_not_follow_to_another_host(client: Client, owner: User, url: str, stays: bool) -> None:
    """Whoever sits at an open session could else have the key sent to themselves."""
    sent(client, key=KEY)
    sent(client, model_url=url)
    assert stored(owner)[2] == (KEY if stays else "")


def test_empty_address_turns_it_off_and_forgets_all(client: Client, owner: User) -> None:
    sent(client, key=KEY)
    assert sent(client, model_url="", key="sk-other").status_code == 303
    assert stored(owner) == ("", "", "")
    assert User.objects.get(pk=owner.pk).model_key_sealed == ""


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"model_url": "models.example.org"}, "model_url"),
        ({"model_url": "http://models.example.org/v1"}, "model_url"),
        ({"model_url": "https://models.example.org:8443/v1"}, "model_url"),
        ({"model_url": "http://localhost:11434/v1"}, "model_url"),
        ({"model_url": "https://me:secret@models.example.org/v1"}, "model_url"),
        ({"model_url": f"https://{'a' * 600}.example"}, "model_url"),
        ({"model_name": ""}, "model_name"),
        ({"key": "two words"}, "key"),
        ({"key": "schlüssel"}, "key"),
    ],
)
def test_what_cannot_be_asked_is_said_beside_its_field(
    client: Client, owner: User, fields: dict[str, str], field: str
) -> None:
    answer = sent(client, **fields)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert stored(owner) == ("", "", "")


def test_operator_may_allow_a_host(client: Client, owner: User, settings: Any) -> None:
    settings.MODEL_HOSTS = ["localhost:11434"]
    assert sent(client, model_url="http://localhost:11434/v1").status_code == 303
    assert stored(owner)[0] == "http://localhost:11434/v1"
    assert sent(client, model_url="http://localhost:8000/").status_code == 422


def test_key_of_another_row_is_not_read(owner: User) -> None:
    owner.model_url, owner.model_name, owner.model_key = URL, "small", KEY
    owner.save()
    thief = UserFactory(model_url=URL, model_name="small", model_key_sealed=owner.model_key_sealed)
    assert (thief.model_key, owner.model_key) == ("", KEY)


@pytest.mark.parametrize(
    "half",
    [
        {"model_url": URL},
        {"model_name": "small"},
        {"model_key_sealed": "s1.x"},
        {"model_url": URL, "model_key_sealed": "s1.x"},
    ],
)
def test_half_an_endpoint_is_not_stored(half: dict[str, str]) -> None:
    with pytest.raises(IntegrityError):
        UserFactory(**half)
