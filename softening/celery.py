"""Celery, the bell: it rings two tasks; what is due lives in the database (docs/adr/0003)."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "softening.settings")

app = Celery("softening")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["softening.outbox", "followups"])
