"""Why a step is offered or left out, what to do instead, and when: in words, at display time.

Calm and exact: sentences of at most fifteen words, no cheer, no guess at reasons. A rule of the plan
(followups.playbook) has exactly one entry here; only what is left out has an "instead".
"""

import datetime as dt
from typing import NamedTuple

from django.utils import formats
from django.utils.dates import WEEKDAYS
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from followups.enums import StepKind


class Words(NamedTuple):
    reason: Promise
    instead: Promise | None = None


ADDRESS_MISSING = _("No postal address is noted yet; a short mail does as well.")

WORDS: dict[str, Words] = {
    # a short reply
    "acknowledge.paper": Words(_("A person took the trouble to write. Two sentences answer that.")),
    "acknowledge.screen": Words(_("You spoke once, so a short thank-you fits. Nothing more is needed.")),
    "acknowledge.interviewed": Words(
        _("Someone took the time to tell you. Thanks and a good wish, nothing more.")
    ),
    "acknowledge.finalist": Words(
        _("You reached the last round. A short reply the same day closes it well.")
    ),
    "acknowledge.after_talk": Words(
        _("They told you themselves. Written thanks that evening, or the next working day.")
    ),
    "acknowledge.voicemail": Words(
        _("They left a message. A short mail answers it; no call back is needed.")
    ),
    "acknowledge.no_person": Words(
        _("No person wrote this, so no person would read a reply."),
        _("Two minutes on whether the advert fitted you are worth more."),
    ),
    "acknowledge.merged": Words(
        _("One message is enough here, and the request already carries the thanks."),
        _("Read the request; it begins with them."),
    ),
    "acknowledge.no_reply": Words(
        _("Their mail takes no answer."),
        _("Your thanks can stand at the start of a later message."),
    ),
    "acknowledge.writer_unknown": Words(
        _("It is not noted who wrote to you."),
        _("Note who it was, and the reply is here."),
    ),
    # a card
    "card.interviewed": Words(_("You met, so there is a person to thank. Few people do this.")),
    "card.finalist": Words(_("You reached the last round, so there is a person to thank.")),
    "card.large": Words(_("You met, so there is a person to thank. At this size it is your choice.")),
    "card.screen_small": Words(_("At a small firm, a card reaches the person you spoke with.")),
    "card.stated_no": Words(_("A card asks for nothing. It fits with what they wrote about feedback.")),
    "card.tech": Words(_("In this field cards are rare. Switch it on if it feels like you.")),
    "card.no_person": Words(
        _("Nobody has met you here, so a card would reach nobody."),
        _("Two minutes on whether the advert fitted you are worth more."),
    ),
    "card.paper": Words(
        _("They know you on paper only. A card would be more than the occasion."),
        _("A short reply does it, where a person wrote."),
    ),
    "card.stage_unknown": Words(
        _("It is not noted how far this went. A card needs someone who met you."),
        _("Say how far it went, and the plan follows."),
    ),
    "card.screen": Words(
        _("After one short talk a card would look out of scale."),
        _("A short reply says the same."),
    ),
    "card.exercise": Words(
        _("You sent work and met nobody yet. A card would have no addressee."),
        _("One message about the exercise is enough."),
    ),
    "card.one_message": Words(
        _("One message is enough after one talk."),
        _("The request carries your thanks as well."),
    ),
    "card.stated_no_without_rapport": Words(
        _("They give no feedback, and no talk here is marked as a good one."),
        _("If one was, mark it, and the card is here."),
    ),
    "card.sent_before": Words(
        _("They have a card from you already. A second one would say less."),
        _("A short reply is enough this time."),
    ),
    "card.linkedin": Words(
        _("They wrote on LinkedIn, so the answer stays there."),
        _("A short reply in the same thread says the same."),
    ),
    "card.gift_rules": Words(
        _("Public offices may not be free to accept post like this."),
        _("Put the same thanks into your short reply."),
    ),
    "card.abroad": Words(
        _("Post abroad takes too long for this."),
        _("Put the same thanks into your short reply."),
    ),
    "card.remote": Words(
        _("They work remotely, so a card may lie in an empty office."),
        _("Put the same thanks into your short reply."),
    ),
    # a request for advice
    "request.interviewed": Words(
        _(
            "One question about next time, once you are at ease with their choice. Most people hear nothing back."
        )
    ),
    "request.finalist": Words(
        _("They know your work well by now. One question about next time is fair. Many hear nothing back.")
    ),
    "request.large": Words(
        _("Large firms often send a standard answer, or none. One question, if their policy allows it.")
    ),
    "request.screen": Words(
        _("One short question to the person you spoke with. Most people hear nothing back.")
    ),
    "request.merged": Words(
        _("One new message carries both your thanks and one question. Most people hear nothing back.")
    ),
    "request.exercise": Words(
        _("Advice on a piece of work is the easiest to give. Ask about the exercise only.")
    ),
    "request.invited": Words(_("They invited questions. One is enough, and it may refer to their offer.")),
    "request.not_today": Words(
        _("Not today. Nothing has to be decided now. Leaving this step out costs you little.")
    ),
    "request.enough_tries": Words(
        _("It is not calm yet, and that is fine. Leaving this step out is a sound choice.")
    ),
    "request.no_person": Words(
        _("No person read this, so nobody could answer."),
        _("Two minutes on whether the advert fitted you are worth more."),
    ),
    "request.not_invited": Words(
        _("They know you on paper only, and did not invite questions."),
        _("A person who knows your field can read your papers with you."),
    ),
    "request.stage_unknown": Words(
        _("It is not noted how far this went. A question needs someone who knows your work."),
        _("Say how far it went, and the plan follows."),
    ),
    "request.stated_no": Words(
        _("They wrote that they give no feedback. Respecting that leaves a good impression."),
        _("Two minutes with your own notes tell you more."),
    ),
    "request.keep_cool": Words(
        _("You chose not to ask here. It stays that way, and nothing will remind you."),
        _("Your reply and your card can still go."),
    ),
    "request.answered": Words(
        _("They have answered already. A second question would not bring more."),
        _("Keep their words with this company."),
    ),
    "request.reason_given": Words(
        _("They have told you something concrete already."),
        _("Thank them for it in one line, with what you will do."),
    ),
    "request.asked_before": Words(
        _("It went as far as last time, so there is little new to say."),
        _("A short reply is enough this time."),
    ),
    # later
    "keep.interviewed": Words(
        _("They know you now. A few lines in three months, when there is something to tell.")
    ),
    "keep.finalist": Words(_("They know your work. A few lines in three months keep the thread.")),
    "keep.large": Words(_("At a large firm, half a year is a good distance for a first note.")),
    "keep.screen": Words(_("You spoke once. Half a year is a good distance for a first note.")),
    "keep.again": Words(_("It is the second time within a year. Half a year is a good distance.")),
    "keep.silence_after_final": Words(_("You came far here. In half a year a note may be welcome.")),
    "keep.silence": Words(
        _("Nobody has answered so far. A later note would be one more unanswered line."),
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
    "look_back.sent": Words(
        _("Ten working days are a fair time. No answer is the usual outcome, whatever you wrote.")
    ),
    # for yourself
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
    "debrief.other": Words(_("What you know, and what you take with you. Two minutes, for you only.")),
    "close.no_person": Words(_("There is nothing to send. Close it when you are ready.")),
    "close.silence": Words(_("From here the silence is theirs. Close it when you are ready.")),
    "close.other": Words(_("There is nothing left to send. Close it when you are ready.")),
    "close.nothing_to_send": Words(_("Nothing here can be sent as it stands. Closing it is a sound choice.")),
    # endings that have their own way
    "ending.silence": Words(
        _("Nobody has told you a decision, so there is none to answer."),
        _("Close it when you are ready."),
    ),
    "ending.offer_withdrawn": Words(
        _("This is bigger than a thank-you note."),
        _("First your documents, and someone who knows your law."),
    ),
    "ending.records_first": Words(
        _("Nothing is sent while this is open. A friendly note could be read as agreement."),
        _("Keep your records, and ask for advice where you live."),
    ),
    "ending.check": Words(
        _("This is a formal matter, and a friendly note does not fit it."),
        _("Ask for the report by the official way."),
    ),
    "ending.other": Words(
        _("This ending brings no message of its own."),
        _("You can still write one, in your own words."),
    ),
    "internal.spoken": Words(
        _("You work there, so this is better said than written."),
        _("Thank the manager in person, and ask for a talk."),
    ),
    "agency.their_contact": Words(
        _("The agency made this contact, and it stays theirs."),
        _("Thank the agency, and ask them."),
    ),
    # stops and limits
    "stop.done": Words(
        _("You are done with this company."), _("Nothing to do. You can change this at any time.")
    ),
    "stop.bounced": Words(
        _("A message to them came back."),
        _("Nothing more is planned here. A new address would change that."),
    ),
    "contact.none": Words(
        _("There is no one noted whom this could reach."),
        _("Look in the invitation for a name and an address. Never guess one."),
    ),
    "contact.stopped": Words(
        _("The person this would go to is not to be written to."),
        _("Leaving it out is the right thing here."),
    ),
    "budget.person": Words(
        _("They have had two messages from you in this time."),
        _("Give it three months; then a note is welcome again."),
    ),
    "budget.company": Words(
        _("The company has had four messages from you in this time."),
        _("Give it three months; then a note is welcome again."),
    ),
    "expired.acknowledge": Words(
        _("This one has passed its useful time. Letting it go is fine."),
        _("The thanks can stand at the start of a later message."),
    ),
    "expired.card": Words(
        _("A card is best in the first days. Letting it go is fine."),
        _("A later note can carry the same thanks."),
    ),
    "expired.feedback_request": Words(
        _("Memories fade after three weeks. Letting it go is fine."),
        _("Two minutes with your own notes tell you more."),
    ),
    "expired.keep_in_touch": Words(
        _("A year has passed. Letting it go is fine."),
        _("A new opening there is a fresh start."),
    ),
}


def reason(rule: str, params: dict[str, str | int]) -> str:
    """Why the step is offered or left out, in the active language; KeyError for an unknown rule."""
    text = str(WORDS[rule].reason)
    if params.get("address") == "missing":
        text = f"{text} {ADDRESS_MISSING}"
    return text


def instead(rule: str, params: dict[str, str | int]) -> str:
    """What to do instead of a step left out; empty for a rule that offers one. KeyError if unknown."""
    text = WORDS[rule].instead
    return "" if text is None else str(text)


def _day(day: dt.date, today: dt.date) -> str:
    """ "today", "tomorrow", a weekday within the next six days, else the date; the year where it differs."""
    away = (day - today).days
    if away == 0:
        return gettext("today")
    if away == 1:
        return gettext("tomorrow")
    if 1 < away < 7:
        return str(WEEKDAYS[day.weekday()])
    return formats.date_format(day, "MONTH_DAY_FORMAT" if day.year == today.year else "DATE_FORMAT")


def _on(day: dt.date, today: dt.date) -> str:
    name = _day(day, today)
    return name if 0 <= (day - today).days <= 1 else gettext("on %(day)s") % {"day": name}


def _length(days: int) -> str | None:
    if 6 <= days <= 8:
        return gettext("for a week")
    if 12 <= days <= 15:
        return gettext("for two weeks")
    return None


def _card_text(start: dt.date, latest: dt.date, today: dt.date) -> str:
    if start == latest:
        return gettext("write and post it %(day)s") % {"day": _on(start, today)}
    return gettext("write it %(start)s, post it by %(latest)s") % {
        "start": _on(start, today),
        "latest": _day(latest, today),
    }


def when_text(earliest: dt.date, latest: dt.date, today: dt.date, kind: StepKind | None = None) -> str:
    """A window in words, seen from the person's today: "today or tomorrow", "from Thursday, for a week".

    A card names the day to write and the day to post. A window in the past says so without reproach.
    """
    if latest < today:
        return gettext("its useful time has passed; letting it go is fine")
    start = max(earliest, today)
    if kind == StepKind.CARD:
        return _card_text(start, latest, today)
    days = (latest - start).days
    if days == 0:
        return _on(start, today)
    names = {"start": _day(start, today), "latest": _day(latest, today)}
    if days == 1:
        template = (
            gettext("%(start)s or %(latest)s")
            if start <= today + dt.timedelta(days=1)
            else gettext("on %(start)s or %(latest)s")
        )
        return template % names
    length = _length(days)
    if length is not None:
        return gettext("from %(start)s, %(length)s") % {**names, "length": length}
    if start == today:
        return gettext("today, or any day until %(latest)s") % names
    return gettext("from %(start)s until %(latest)s") % names
