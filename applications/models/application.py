"""An application, the people on it, its tags and notes."""

from typing import Self

from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from applications.enums import ContactRole, Stage, Status, WorkMode
from applications.models.company import Company, Contact
from applications.statuses import WITH_EMPLOYER
from softening.owned import Owned, OwnedQuerySet


class ApplicationQuerySet(OwnedQuerySet["Application"]):
    def with_employer(self) -> Self:
        return self.filter(status__in=WITH_EMPLOYER)

    def for_list(self) -> Self:
        """Newest first, with what a row shows."""
        return self.select_related("company").order_by("-last_moved_on", "-pk")


class Application(Owned):
    owner_parent = "company"

    company = models.ForeignKey(Company, on_delete=models.RESTRICT, related_name="applications")
    role = models.CharField(_("role"), max_length=200)
    status = models.CharField(
        _("status"), max_length=20, choices=Status, default=Status.SAVED, editable=False
    )
    applied_on = models.DateField(_("applied on"), null=True, blank=True)
    last_moved_on = models.DateField(_("last moved on"), editable=False)

    posting_url = models.URLField(_("link to the posting"), max_length=2000, blank=True)
    posting_text = models.TextField(_("text of the posting"), max_length=100_000, blank=True)
    source = models.CharField(_("where you found it"), max_length=200, blank=True)
    agency = models.CharField(_("agency"), max_length=200, blank=True)
    agency_consents = models.BooleanField(_("the agency agrees that I write to the client"), default=False)
    place = models.CharField(_("place"), max_length=200, blank=True)
    mode = models.CharField(_("way of working"), max_length=10, choices=WorkMode, blank=True)
    pay = models.CharField(_("pay"), max_length=200, blank=True)
    cv_version = models.CharField(_("CV version"), max_length=200, blank=True)
    answer_promised_by = models.DateField(_("answer promised by"), null=True, blank=True)
    is_internal = models.BooleanField(_("I work there already"), default=False)
    is_archived = models.BooleanField(_("archived"), default=False)
    stage_corrected = models.CharField(_("how far it went"), max_length=10, choices=Stage, blank=True)
    reapplication_of = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="reapplications",
        editable=False,
    )
    tags: "models.ManyToManyField[Tag, ApplicationTag]" = models.ManyToManyField(
        "Tag", through="ApplicationTag", related_name="applications", blank=True
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        indexes = [
            models.Index(fields=["owner", "-last_moved_on", "-id"], name="application_list"),
            models.Index(fields=["owner", "status"], name="application_status"),
            models.Index(
                fields=["status"],
                condition=Q(status__in=[Status.SCREENING, Status.INTERVIEWING]),
                name="application_in_talks",
            ),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(role=""), name="application_has_role"),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="application_status_known"),
        ]

    def __str__(self) -> str:
        return f"{self.role}, {self.company.name}"

    def get_absolute_url(self) -> str:
        return reverse("application_detail", args=[self.public_id])


class ApplicationContact(Owned):
    """A contact's part in one application."""

    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="people")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="parts")
    role = models.CharField(_("part"), max_length=20, choices=ContactRole, default=ContactRole.INTERVIEWER)
    wrote = models.BooleanField(_("wrote the no"), default=False)
    good_rapport = models.BooleanField(_("we got on well"), default=False)
    answered_promptly = models.BooleanField(_("answered quickly before"), default=False)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        verbose_name = _("person on an application")
        verbose_name_plural = _("people on an application")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["application", "contact"], name="contact_once_per_application"),
        ]

    def __str__(self) -> str:
        return f"{self.contact}, {self.get_role_display()}"


class TagQuerySet(OwnedQuerySet["Tag"]):
    def named(self, name: str) -> Self:
        """The one the constraint takes for the same name."""
        return self.alias(folded=Lower("name")).filter(folded=Lower(Value(name)))


class Tag(Owned):
    name = models.CharField(_("tag"), max_length=60)

    objects = TagQuerySet.as_manager()

    class Meta:
        ordering = [Lower("name")]
        constraints = [
            models.UniqueConstraint("owner", "is_sample", Lower("name"), name="tag_name_once_per_person")
        ]

    def __str__(self) -> str:
        return self.name


class ApplicationTag(Owned):
    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="+")
    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="+")

    objects = OwnedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "tag"], name="tag_once_per_application")
        ]


class Note(Owned):
    """What a person wrote down, on a day; ``was_contact`` where they and the company were in touch."""

    owner_parent = "application"

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="notes")
    contact = models.ForeignKey(
        Contact, on_delete=models.SET_NULL, null=True, blank=True, related_name="notes"
    )
    on = models.DateField(_("day"))
    text = models.TextField(_("note"), max_length=20_000)
    was_contact = models.BooleanField(_("we were in touch"), default=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OwnedQuerySet.as_manager()

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        ordering = ["-on", "-pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="note_has_text")]

    def __str__(self) -> str:
        return f"{self.on}: {self.text[:60]}"
