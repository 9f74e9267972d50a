"""The frame: settings, URL map, Celery app. Importing the Celery app here makes tasks find their broker."""

from softening.celery import app as celery_app

__all__ = ["celery_app"]
