from celery.signals import beat_embedded_init, worker_init, worker_ready
from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from softening.serving.beat import end_beat_with_worker, end_worker_with_beat, remember_worker


class ServingConfig(AppConfig):
    name = "softening.serving"
    label = "serving"
    verbose_name = _("Serving")

    def ready(self) -> None:
        worker_init.connect(remember_worker)
        beat_embedded_init.connect(end_beat_with_worker)
        worker_ready.connect(end_worker_with_beat)
