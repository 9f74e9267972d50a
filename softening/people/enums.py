"""Choices of a person's profile."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Weekday(models.IntegerChoices):
    """As ``date.weekday()`` counts."""

    MONDAY = 0, _("Monday")
    TUESDAY = 1, _("Tuesday")
    WEDNESDAY = 2, _("Wednesday")
    THURSDAY = 3, _("Thursday")
    FRIDAY = 4, _("Friday")
    SATURDAY = 5, _("Saturday")
    SUNDAY = 6, _("Sunday")


class CardSize(models.TextChoices):
    A6_PORTRAIT = "a6_portrait", _("A6 upright (105 × 148 mm)")
    A6_LANDSCAPE = "a6_landscape", _("A6 across (148 × 105 mm)")
    US_4X6_LANDSCAPE = "4x6_landscape", _("4 × 6 in across")
    US_4X6_PORTRAIT = "4x6_portrait", _("4 × 6 in upright")
    A2_LANDSCAPE = "a2_landscape", _("A2 note across (4.25 × 5.5 in)")
    US_5X7_PORTRAIT = "5x7_portrait", _("5 × 7 in upright")
    POSTCARD = "postcard", _("Postcard, one half")


class Handwriting(models.TextChoices):
    SMALL = "small", _("Small")
    AVERAGE = "average", _("Average")
    LARGE = "large", _("Large")


class DraftTone(models.TextChoices):
    """The person's usual tone for drafts; a draft may take another one."""

    WARM = "warm", _("Warm")
    FORMAL = "formal", _("Formal")
    BRIEF = "brief", _("Brief")
