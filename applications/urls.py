"""URLs of the pages that are the applications app's alone."""

from django.urls import path

from applications.views import record, status

urlpatterns = [
    path("applications/new/", record.application_new, name="application_new"),
    path("applications/<uuid:public_id>/edit/", record.application_edit, name="application_edit"),
    path("applications/<uuid:public_id>/status/", status.application_status, name="application_status"),
    path(
        "applications/<uuid:public_id>/not-selected/",
        status.application_not_selected,
        name="application_not_selected",
    ),
    path("transitions/<uuid:public_id>/undo/", status.transition_undo, name="transition_undo"),
    path("applications/<uuid:public_id>/interviews/new/", record.interview_new, name="interview_new"),
    path("applications/<uuid:public_id>/people/new/", record.contact_new, name="contact_new"),
    path("interviews/<uuid:public_id>/", record.interview_edit, name="interview_edit"),
    path("people/<uuid:public_id>/", record.contact_edit, name="contact_edit"),
    path("companies/<uuid:public_id>/edit/", record.company_edit, name="company_edit"),
]
