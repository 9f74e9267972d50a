"""Words for what goes to nobody: two minutes for oneself, and closing."""

from django.utils.translation import gettext_lazy as _

from followups.reasons.base import Words

WORDS = {
    "debrief.match": Words(
        _("Was it a match? Was there one question that decides alone? Two minutes, for you only.")
    ),
    "debrief.stated_no": Words(_("They will not say, so your own notes count. Two minutes, for you only.")),
    "debrief.silence": Words(_("What you know, and what you only suppose. Two minutes, for you only.")),
    "debrief.offer_withdrawn": Words(
        _("First the documents: what was promised, when, by whom. Then someone who knows your law.")
    ),
    "debrief.records": Words(
        _("Keep every record as it is. Ask for local advice soon; time limits can be short.")
    ),
    "debrief.check": Words(_("Note what was checked and what they wrote. Keep both.")),
    "debrief.call": Words(_("Note what was said while it is fresh, within the hour if you can.")),
    "debrief.spoken_thanks": Words(_("You work there, so thanks are spoken: one sentence, in person, soon.")),
    "debrief.own_manager": Words(
        _("It is kinder if your own manager hears it from you. A few calm sentences.")
    ),
    "close.no_person": Words(_("There is nothing to send. Close it when you are ready.")),
    "close.silence": Words(_("From here the silence is theirs. Close it when you are ready.")),
    "close.nothing_to_send": Words(_("Nothing here can be sent as it stands. Closing it is a sound choice.")),
    "close.two_notes": Words(_("Two friendly notes are enough. From here the silence is theirs.")),
    "close.thirty_days": Words(
        _("Thirty days without a word. Most applications get none; close it when you like.")
    ),
    "close.unanswered": Words(_("Most applications get no answer. Close it when you are ready.")),
    "close.declined": Words(_("You said no, or you parted in agreement. Thanks and one warm line close it.")),
    "close.withdrawn": Words(_("You had withdrawn, so nothing is due. One line of thanks is possible.")),
    "close.landed": Words(
        _("You have accepted work elsewhere. One note to whom you met last is a kindness.")
    ),
    "close.all_sent": Words(_("What could be sent has been sent. Close it when you are ready.")),
    "close.nobody_to_tell": Words(_("There is no message left for this one. Close it when you are ready.")),
}
