"""The profile form: what it stores, and what it says next to which field."""

import datetime as dt

import pytest
from django.forms import model_to_dict

from softening.people.forms import ProfileForm
from softening.people.models import User
from softening.people.places import country_names, find_region, regions, zone_choices

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return User.objects.create_user("elif@example.org", display_name="Elif Demir", time_zone="Europe/Berlin")


def submit(person, **changes):
    """The form as a browser sends it back, with some answers changed."""
    given = model_to_dict(person, fields=ProfileForm.Meta.fields)
    data = {name: value for name, value in given.items() if value not in (None, False)}
    return ProfileForm({**data, **changes}, instance=person)


def test_sent_back_unchanged_changes_nothing(person):
    before = model_to_dict(person)

    form = submit(person)

    assert form.errors == {}
    assert model_to_dict(form.save()) == before


def test_every_answer_is_stored(person):
    form = submit(
        person,
        display_name="Elif D.",
        phone="+49 30 1234",
        signature="Elif",
        country="DE",
        subdivision="BY",
        time_zone="America/Argentina/Buenos_Aires",
        reminder_time="10:30",
        sending_from="10:00",
        sending_until="18:15",
        quiet_days=["0", "6"],
        paused_until="2026-05-04",
        draft_tone="brief",
        card_size="postcard",
        handwriting="large",
    )

    assert form.errors == {}
    form.save()
    stored = User.objects.get(pk=person.pk)
    assert (stored.display_name, stored.phone, stored.signature) == ("Elif D.", "+49 30 1234", "Elif")
    assert (stored.country, stored.subdivision, stored.time_zone) == (
        "DE",
        "BY",
        "America/Argentina/Buenos_Aires",
    )
    assert (stored.reminder_time, stored.sending_from, stored.sending_until) == (
        dt.time(10, 30),
        dt.time(10, 0),
        dt.time(18, 15),
    )
    assert stored.quiet_days == [0, 6]
    assert stored.paused_until == dt.date(2026, 5, 4)
    assert (stored.draft_tone, stored.card_size, stored.handwriting) == ("brief", "postcard", "large")


@pytest.mark.parametrize(
    ("sending_from", "sending_until", "reminder_time", "field"),
    [
        ("20:00", "08:00", "09:00", "sending_until"),
        ("09:00", "09:00", "09:00", "sending_until"),
        ("08:00", "20:00", "07:59", "reminder_time"),
        ("08:00", "20:00", "20:01", "reminder_time"),
        ("", "20:00", "09:00", "sending_from"),
        ("25:00", "20:00", "09:00", "sending_from"),
    ],
)
def test_hours_that_do_not_fit_are_said_next_to_one_field(
    person, sending_from, sending_until, reminder_time, field
):
    form = submit(person, sending_from=sending_from, sending_until=sending_until, reminder_time=reminder_time)

    assert list(form.errors) == [field]


@pytest.mark.parametrize("reminder_time", ["08:00", "20:00"])
def test_reminder_time_may_be_the_first_or_the_last_minute(person, reminder_time):
    assert submit(person, reminder_time=reminder_time).errors == {}


def test_reminder_time_error_names_the_hours(person):
    form = submit(person, reminder_time="06:00")

    assert form.errors == {"reminder_time": ["Choose a time between 08:00 and 20:00, your hours for mail."]}


@pytest.mark.parametrize("typed", ["BW", "bw", "Baden-Württemberg", "baden-württemberg"])
def test_region_is_stored_by_its_code(person, typed):
    form = submit(person, country="DE", subdivision=typed)

    assert form.errors == {}
    assert form.save().subdivision == "BW"


@pytest.mark.parametrize(
    ("country", "typed", "message"),
    [
        ("", "BW", "Choose the country first."),
        ("JP", "Tokyo", "Holidays are the same everywhere in this country; leave it empty."),
        ("GB", "BW", "Choose one of these, or leave it empty: ENG, NIR, SCT, WLS."),
    ],
)
def test_region_the_country_does_not_have_is_refused(person, country, typed, message):
    assert submit(person, country=country, subdivision=typed).errors == {"subdivision": [message]}


@pytest.mark.parametrize(
    ("field", "value"),
    [("country", "de"), ("country", "ZZ"), ("time_zone", "Mars/Olympus"), ("time_zone", "../etc/passwd")],
)
def test_place_that_is_not_in_the_list_is_refused(person, field, value):
    assert list(submit(person, **{field: value}).errors) == [field]


@pytest.mark.parametrize("days", [["7"], ["-1"], ["x"], ["0", "1", "2", "3", "4", "5", "6"]])
def test_quiet_days_that_make_no_sense_are_refused(person, days):
    assert list(submit(person, quiet_days=days).errors) == ["quiet_days"]


def test_zone_and_country_missing_from_the_lists_stay_on_offer(person):
    person.time_zone, person.country = "US/Pacific", "EU"

    form = submit(person)

    assert form.errors == {}
    assert (form.save().time_zone, form.instance.country) == ("US/Pacific", "EU")


def test_control_characters_are_taken_out_of_a_name(person):
    form = submit(person, display_name="Elif\r\nBcc: x@example.org")

    assert form.errors == {}
    assert form.save().display_name == "Elif Bcc: x@example.org"


def test_nobody_can_be_made_staff_by_this_form(person):
    submit(person, is_staff="on", email="other@example.org").save()

    stored = User.objects.get(pk=person.pk)
    assert (stored.is_staff, stored.email) == (False, "elif@example.org")


def test_every_country_has_a_name():
    assert {code: name for code, name in country_names().items() if name == code} == {}
    assert country_names()["DE"] == "Germany"


def test_every_region_is_found_by_its_name_and_fits_its_column():
    column = User._meta.get_field("subdivision").max_length
    for country in country_names():
        for code, name in regions(country).items():
            assert find_region(country, name) in regions(country)
            assert len(code) <= (column or 0)


def test_zones_on_offer_can_be_used():
    zones = [zone for _area, places in zone_choices() for zone, _place in places]

    assert len(zones) == len(set(zones)) > 400
    for zone in zones:
        User(time_zone=zone).local_now()
