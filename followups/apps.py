from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FollowUpsConfig(AppConfig):
    name = "followups"
    verbose_name = _("Follow-ups")

    def ready(self) -> None:
        from followups import mail, receivers, system_checks
        from followups.services.reminders import REMINDER_MAIL
        from softening.outbox.registry import MailKind, register

        register(
            MailKind(
                REMINDER_MAIL, build=mail.build_reminder_mail, wanted=mail.is_wanted, label=_("What is due")
            )
        )
        assert receivers  # imported for its signals
        assert system_checks  # imported to be registered
