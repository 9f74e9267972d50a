"""The person: login by e-mail, and the profile that drafts and reminders live from."""

import datetime as dt
import uuid
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from softening.owned import clean_strings
from softening.people.enums import CardSize, DraftTone, Handwriting
from softening.people.sealing import seal, unseal
from softening.people.validators import validate_country, validate_time_zone, validate_weekdays


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, PermissionsMixin):
    """One person. Times of day are local wall times in ``time_zone``."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(_("e-mail"), max_length=254, unique=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    is_sample = models.BooleanField(default=False, editable=False)
    welcomed_at = models.DateTimeField(null=True, editable=False)  # the first page was seen, kept or skipped
    joined_at = models.DateTimeField(default=timezone.now, editable=False)

    display_name = models.CharField(_("name"), max_length=200, blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    signature = models.CharField(_("signature"), max_length=300, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True, validators=[validate_country])
    subdivision = models.CharField(_("region"), max_length=10, blank=True)
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="UTC", validators=[validate_time_zone]
    )
    interface_language = models.CharField(_("language"), max_length=10, default="en")

    reminder_mail = models.BooleanField(_("send me reminder mails"), default=True)
    reminder_time = models.TimeField(_("reminder time"), default=dt.time(9, 0))
    sending_from = models.TimeField(_("no mail before"), default=dt.time(8, 0))
    sending_until = models.TimeField(_("no mail after"), default=dt.time(20, 0))
    quiet_days = models.JSONField(_("quiet days"), default=list, blank=True, validators=[validate_weekdays])
    paused_until = models.DateField(_("pause until"), null=True, blank=True)

    draft_tone = models.CharField(
        _("tone of drafts"), max_length=10, choices=DraftTone, default=DraftTone.WARM
    )
    draft_language = models.CharField(_("language of drafts"), max_length=10, default="en")
    card_size = models.CharField(
        _("card size"), max_length=20, choices=CardSize, default=CardSize.A6_PORTRAIT
    )
    handwriting = models.CharField(
        _("handwriting"), max_length=10, choices=Handwriting, default=Handwriting.AVERAGE
    )
    hand_char_pitch = models.FloatField(_("width of a letter"), null=True, blank=True)  # mm, where measured

    # An OpenAI-compatible endpoint that may say drafts differently; without an address there is none.
    model_url = models.CharField(_("address"), max_length=500, blank=True)
    model_name = models.CharField(_("model"), max_length=200, blank=True)
    model_key_sealed = models.CharField(max_length=2000, blank=True, editable=False)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.CheckConstraint(
                condition=Q(sending_from__lt=F("sending_until")), name="person_sending_from_before_until"
            ),
            models.CheckConstraint(
                condition=Q(reminder_time__gte=F("sending_from"), reminder_time__lte=F("sending_until")),
                name="person_reminder_time_in_sending_hours",
            ),
            models.CheckConstraint(
                condition=Q(model_url="", model_name="", model_key_sealed="")
                | (~Q(model_url="") & ~Q(model_name="")),
                name="person_model_whole_or_none",
            ),
        ]

    def __str__(self) -> str:
        return self.display_name or self.email

    def save(self, *args: Any, **kwargs: Any) -> None:
        clean_strings(self)
        super().save(*args, **kwargs)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def local_now(self) -> dt.datetime:
        """Now on this person's clock (aware)."""
        return timezone.now().astimezone(self.zone)

    def today(self) -> dt.date:
        return self.local_now().date()

    @property
    def signing_name(self) -> str:
        """The name under a message: the signature where there is one, else the name."""
        return self.signature or self.display_name

    @property
    def model_key(self) -> str:
        """The key of the endpoint in plain text; '' where none is kept. Never for a page or a log."""
        return unseal(self.model_key_sealed, purpose=self._model_key_purpose)

    @model_key.setter
    def model_key(self, key: str) -> None:
        self.model_key_sealed = seal(key, purpose=self._model_key_purpose) if key else ""

    @property
    def _model_key_purpose(self) -> str:
        return f"model key of {self.public_id}"  # another person's row cannot take it over

    @property
    def card_contact(self) -> str:
        """How somebody holding a card can reach this person."""
        return self.phone or self.email
