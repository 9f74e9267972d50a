"""URLs of the follow-up's own pages."""

from django.urls import path

from followups.views import hub, links, message, steps

_HUB = "applications/<uuid:public_id>/follow-up/"

urlpatterns = [
    path(_HUB, hub.follow_up, name="follow_up"),
    path(f"{_HUB}told/", hub.follow_up_told, name="follow_up_told"),
    path(f"{_HUB}close/", hub.follow_up_close, name="follow_up_close"),
    path(f"{_HUB}reopen/", hub.follow_up_reopen, name="follow_up_reopen"),
    path(f"{_HUB}self-check/", message.self_check, name="self_check"),
    path(f"{_HUB}<slug:slug>/", message.follow_up_message, name="follow_up_message"),
    path("drafts/<uuid:public_id>/edit/", message.draft_edit, name="draft_edit"),
    path("drafts/<uuid:public_id>/check/", message.draft_check, name="draft_check"),
    path("drafts/<uuid:public_id>/start-over/", message.draft_start_over, name="draft_start_over"),
    path("drafts/<uuid:public_id>/undo/", message.draft_undo, name="draft_undo"),
    path("drafts/<uuid:public_id>/gap/", message.draft_gap, name="draft_gap"),
    path("steps/<uuid:public_id>/done/", steps.step_done, name="step_done"),
    path("steps/<uuid:public_id>/let-go/", steps.step_let_go, name="step_let_go"),
    path("steps/<uuid:public_id>/undo/", steps.step_undo, name="step_undo"),
    path("steps/<uuid:public_id>/later/", steps.step_later, name="step_later"),
    path("steps/<uuid:public_id>/write-anyway/", steps.step_write_anyway, name="step_write_anyway"),
    path("steps/<uuid:public_id>/as-planned/", steps.step_as_planned, name="step_as_planned"),
    path("feedback/<uuid:public_id>/undo/", hub.feedback_undo, name="feedback_undo"),
    path("steps/<uuid:public_id>/answer/", steps.step_answer, name="step_answer"),
    path("steps/<uuid:public_id>/answer/undo/", steps.step_answer_undo, name="step_answer_undo"),
    path("reminders/<str:token>/", links.reminder_link, name="reminder_link"),
]
