"""URLs of the follow-up's own pages."""

from django.urls import path

from followups.views import activities, calm, debrief, drafts, hub, later, links, message, steps, texts

_HUB = "applications/<uuid:public_id>/follow-up/"
_TEXT = "settings/texts/<slug:name>/<slug:tone>/<slug:language>/"

urlpatterns = [
    path(_HUB, hub.follow_up, name="follow_up"),
    path(f"{_HUB}told/", hub.follow_up_told, name="follow_up_told"),
    path(f"{_HUB}close/", hub.follow_up_close, name="follow_up_close"),
    path(f"{_HUB}reopen/", hub.follow_up_reopen, name="follow_up_reopen"),
    path(f"{_HUB}self-check/", message.self_check, name="self_check"),
    path(f"{_HUB}self-check/forget/", calm.self_checks_forget, name="self_checks_forget"),
    path(f"{_HUB}request/leave-out/", calm.request_leave_out, name="request_leave_out"),
    path(f"{_HUB}request/ask-after-all/", calm.request_ask_after_all, name="request_ask_after_all"),
    path(f"{_HUB}suspect/", calm.discrimination_suspect, name="discrimination_suspect"),
    path(f"{_HUB}suspect/undo/", calm.discrimination_unsuspect, name="discrimination_unsuspect"),
    path(f"{_HUB}activity/", activities.follow_up_activities, name="follow_up_activities"),
    path(f"{_HUB}activity/<slug:name>/", activities.follow_up_activity, name="follow_up_activity"),
    path(f"{_HUB}later/", later.follow_up_later, name="follow_up_later"),
    path(f"{_HUB}<slug:slug>/", message.follow_up_message, name="follow_up_message"),
    path("drafts/<uuid:public_id>/edit/", message.draft_edit, name="draft_edit"),
    path("drafts/<uuid:public_id>/check/", message.draft_check, name="draft_check"),
    path("drafts/<uuid:public_id>/start-over/", message.draft_start_over, name="draft_start_over"),
    path("drafts/<uuid:public_id>/undo/", message.draft_undo, name="draft_undo"),
    path("drafts/<uuid:public_id>/gap/", drafts.draft_gap, name="draft_gap"),
    path("drafts/<uuid:public_id>/show-as/", drafts.draft_show_as, name="draft_show_as"),
    path("drafts/<uuid:public_id>/own-words/", drafts.draft_own_words, name="draft_own_words"),
    path("steps/<uuid:public_id>/beyond/", drafts.step_beyond, name="step_beyond"),
    path("steps/<uuid:public_id>/keep/", debrief.debrief_keep, name="debrief_keep"),
    path("steps/<uuid:public_id>/done/", steps.step_done, name="step_done"),
    path("steps/<uuid:public_id>/let-go/", steps.step_let_go, name="step_let_go"),
    path("steps/<uuid:public_id>/undo/", steps.step_undo, name="step_undo"),
    path("steps/<uuid:public_id>/later/", steps.step_later, name="step_later"),
    path("steps/<uuid:public_id>/write-anyway/", steps.step_write_anyway, name="step_write_anyway"),
    path("steps/<uuid:public_id>/as-planned/", steps.step_as_planned, name="step_as_planned"),
    path("feedback/<uuid:public_id>/undo/", hub.feedback_undo, name="feedback_undo"),
    path("steps/<uuid:public_id>/answer/", steps.step_answer, name="step_answer"),
    path("steps/<uuid:public_id>/answer/undo/", steps.step_answer_undo, name="step_answer_undo"),
    path("notes/<uuid:public_id>/undo/", activities.activity_undo, name="activity_undo"),
    path("settings/texts/", texts.text_list, name="text_list"),
    path(_TEXT, texts.text_edit, name="text_edit"),
    path(f"{_TEXT}preview/", texts.text_preview, name="text_preview"),
    path(f"{_TEXT}reset/", texts.text_reset, name="text_reset"),
    path(f"{_TEXT}take-up/", texts.text_take_up, name="text_take_up"),
    path("reminders/<str:token>/", links.reminder_link, name="reminder_link"),
]
