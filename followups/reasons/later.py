"""Words for what comes later, or on its own occasion."""

from django.utils.translation import gettext_lazy as _

from followups.reasons.base import Words

WORDS = {
    "thanks.answer": Words(_("They took the time to answer. One line of thanks, and what you will do.")),
    "thanks.canned": Words(_("A standard answer is an answer too. One line of thanks ends it kindly.")),
    "thanks.reason": Words(_("They gave you a reason. One line of thanks, and what you will do.")),
    "thanks.talk": Words(_("You had the talk. Thanks, and in writing what you took from it.")),
    "referrer.first": Words(_("They put in a word for you. They should hear it from you first.")),
    "referrer.unknown": Words(
        _("It is not noted who referred you."), _("Note who it was, and the step is here.")
    ),
    "referrer.own_words": Words(
        _("This ending has its own way. A note to your referrer is not part of it."),
        _("Tell them in your own words, once it is settled."),
    ),
    "connect.met": Words(_("You met, so a short note with your talk in it is natural. Your choice.")),
    "connect.no_address": Words(
        _("No e-mail address is noted. A LinkedIn note to one person is possible, or closing it.")
    ),
    "connect.again": Words(
        _("It is the second time within a year. A further invitation would add little."),
        _("A short reply is enough this time."),
    ),
    "inquiry.report": Words(_("A check decided here. You may ask for the report, by the official way.")),
    "inquiry.confirmation": Words(
        _("After a day of rest, one neutral question: a confirmation in writing, and other roles.")
    ),
    "inquiry.development_talk": Words(
        _("You work there. A talk of twenty minutes tells more than a written answer.")
    ),
    "status.promised": Words(_("The day they named has passed. A friendly note may ask where it stands.")),
    "status.first": Words(
        _("Ten working days or more without a word. A friendly note may ask where it stands.")
    ),
    "status.second": Words(_("The second note is the last one. It closes the matter kindly.")),
    "status.closed": Words(
        _("You have closed this as no answer. A further note would open it again."),
        _("If they write after all, note it, and the plan follows."),
    ),
    "look_back.sent": Words(
        _("Ten working days are a fair time. No answer is the usual outcome, whatever you wrote.")
    ),
    "look_back.nudged": Words(
        _("A week after your reminder is a fair time. No answer is the usual outcome.")
    ),
    "keep.interviewed": Words(
        _("They know you now. A few lines in three months, when there is something to tell.")
    ),
    "keep.finalist": Words(_("They know your work. A few lines in three months keep the thread.")),
    "keep.large": Words(_("At a large firm, half a year is a good distance for a first note.")),
    "keep.screen": Words(_("You spoke once. Half a year is a good distance for a first note.")),
    "keep.again": Words(_("It is the second time within a year. Half a year is a good distance.")),
    "keep.silence_after_final": Words(_("You came far here. In half a year a note may be welcome.")),
    "keep.silence": Words(
        _("Nobody has answered so far, so no later note is planned."),
        _("If they open another role, that is a better occasion."),
    ),
    "keep.no_person": Words(
        _("Nobody here knows you yet."),
        _("Watch the company; a new opening is a fresh start."),
    ),
    "keep.exercise": Words(
        _("You have met nobody here yet."),
        _("Watch the company; a new opening is a fresh start."),
    ),
    "keep.landed": Words(
        _("You have accepted work elsewhere."),
        _("Nothing to do. Their contact stays in your records."),
    ),
    "keep.half_year": Words(_("Half a year on, a finished project or a certificate is worth a line.")),
    "keep.nine_months": Words(_("Only if you have read something that continues your talk. Your choice.")),
    "keep.year": Words(_("A year on, one last line closes the thread kindly.")),
    "keep.declined": Words(_("You parted on good terms. Half a year is a good distance for a first note.")),
    "keep.their_date": Words(_("They named a day. A few lines after it keep the thread.")),
    "keep.six_weeks": Words(_("They named no day. After six weeks a frozen role may have moved.")),
    "keep.frozen": Words(_("A role that was frozen may come back. A few lines keep the thread.")),
    "keep.spoken": Words(_("You work there, so after three months a few spoken words are enough.")),
    "keep.next_one": Words(
        _("The next note has its own day, so this one is left out."),
        _("Nothing to do; later notes follow their own days."),
    ),
    "keep.too_close": Words(
        _("You have been in touch lately. Notes want eight weeks between them."),
        _("Nothing to do; a later note has its own day."),
    ),
    "keep.too_far": Words(
        _("That day lies too far ahead for a planned note."),
        _("Note it for yourself. A new opening there is a fresh start."),
    ),
    "keep.four_a_year": Words(_("Four notes in a year are enough."), _("A new year begins a new count.")),
    "new.opening": Words(_("You have applied there again. One person who knows you may hear of it.")),
    "new.nobody_knows_you": Words(
        _("Nobody there has met you yet."), _("Let the new application speak for itself.")
    ),
    "new.wait": Words(
        _("They asked to wait before a new application, and that time has not passed."),
        _("Note the day, and apply then."),
    ),
    "new.two_a_year": Words(
        _("Two such notes in a year are enough."), _("Let the new application speak for itself.")
    ),
}
