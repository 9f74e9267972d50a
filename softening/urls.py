"""The URL map. Each app owns its pages; tests/urls_table.py says of every one who may see it."""

from django.urls import include, path

urlpatterns = [
    path("", include("softening.pages.urls")),
    path("", include("applications.urls")),
    path("", include("followups.urls")),
    path("account/", include("allauth.urls")),
]
