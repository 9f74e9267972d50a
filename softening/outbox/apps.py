from django.apps import AppConfig
from django.core import checks
from django.utils.translation import gettext_lazy as _


class OutboxConfig(AppConfig):
    name = "softening.outbox"
    label = "outbox"
    verbose_name = _("Outgoing mail")

    def ready(self) -> None:
        from softening.outbox.checks import TAG, check_mail_settings
        from softening.outbox.mailparts import TEST_MAIL, build_test_mail
        from softening.outbox.registry import MailKind, register

        register(MailKind(kind=TEST_MAIL, build=build_test_mail, label=_("Test mail")))
        checks.register(check_mail_settings, TAG)
