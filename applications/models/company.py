"""Companies and the people there."""

from typing import Self

from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.enums import FeedbackPolicy, SizeBand, StopReason
from softening.owned import Owned, OwnedQuerySet


class CompanyQuerySet(OwnedQuerySet["Company"]):
    def current(self) -> Self:
        """Without those merged into another one."""
        return self.filter(merged_into__isnull=True)

    def of_world(self, *, is_sample: bool) -> Self:
        """The person's own companies, or those of the examples: the two never mix, so that examples can go."""
        return self.filter(is_sample=is_sample)

    def named(self, name: str) -> Self:
        """Those the constraint takes for the same name: databases differ in which letters are alike."""
        return self.current().alias(folded=Lower("name")).filter(folded=Lower(Value(name)))


class Company(Owned):
    name = models.CharField(_("name"), max_length=200)
    aliases = models.JSONField(_("other names"), default=list, blank=True)
    domain = models.CharField(_("website"), max_length=253, blank=True)
    size = models.CharField(_("size"), max_length=10, choices=SizeBand, default=SizeBand.UNKNOWN)
    country = models.CharField(_("country"), max_length=2, blank=True)
    subdivision = models.CharField(_("region"), max_length=10, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=64, blank=True)
    address = models.TextField(_("postal address"), max_length=1000, blank=True)
    feedback_policy = models.CharField(
        _("policy on feedback"), max_length=10, choices=FeedbackPolicy, default=FeedbackPolicy.UNKNOWN
    )
    public_body = models.BooleanField(_("public body"), default=False)
    tech = models.BooleanField(_("tech company"), default=False)
    watched = models.BooleanField(_("watched"), default=False)
    stop_contact = models.CharField(_("no more contact"), max_length=20, choices=StopReason, blank=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="merged", editable=False
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = CompanyQuerySet.as_manager()

    class Meta:
        verbose_name = _("company")
        verbose_name_plural = _("companies")
        ordering = [Lower("name"), "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="company_has_name"),
            models.UniqueConstraint(
                "owner",
                "is_sample",
                Lower("name"),
                condition=Q(merged_into__isnull=True),
                name="company_name_once_per_person",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("company_detail", args=[self.public_id])


class ContactQuerySet(OwnedQuerySet["Contact"]):
    def named(self, name: str) -> Self:
        return self.filter(name__iexact=name)


class Contact(Owned):
    """A person at a company. ``name`` is exactly as written; a blank part is a gap, never guessed."""

    owner_parent = "company"

    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(_("name"), max_length=200)
    given_name = models.CharField(_("given name"), max_length=100, blank=True)
    family_name = models.CharField(_("family name"), max_length=100, blank=True)
    title = models.CharField(_("title"), max_length=50, blank=True)
    salutation = models.CharField(_("salutation"), max_length=100, blank=True)
    address_form = models.CharField(
        _("du or Sie, tu or vous"), max_length=10, blank=True,
        choices=[("informal", _("du, tu")), ("formal", _("Sie, vous"))],
    )  # fmt: skip
    job_title = models.CharField(_("position"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), max_length=254, blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    linkedin = models.URLField(_("LinkedIn"), max_length=500, blank=True)
    address = models.TextField(_("postal address"), max_length=1000, blank=True)
    stop_contact = models.CharField(_("no more contact"), max_length=20, choices=StopReason, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = [Lower("name"), "pk"]
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="contact_has_name")]

    def __str__(self) -> str:
        return self.name

    @property
    def postal_address(self) -> str:
        """Where a card can be sent: the contact's own address, else the company's."""
        return self.address or self.company.address
