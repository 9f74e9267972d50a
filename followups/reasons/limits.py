"""Words for what is left out: endings with their own way, stops, limits, and time that has passed."""

from django.utils.translation import gettext_lazy as _

from followups.reasons.base import Words

WORDS = {
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
    "ending.unanswered": Words(
        _("No decision has reached you, so there is none to answer."),
        _("Close it when you are ready. Most are unanswered."),
    ),
    "ending.declined": Words(
        _("It was your decision, or one you made together."),
        _("The gracious close says all there is to say."),
    ),
    "ending.withdrawn": Words(
        _("You had withdrawn before, so this was no decision about you."), _("Nothing has to be sent.")
    ),
    "internal.spoken": Words(
        _("You work there, so this is better said than written."),
        _("Thank the manager in person, and ask for a talk."),
    ),
    "agency.their_contact": Words(
        _("The agency made this contact, and it stays theirs."),
        _("Before anything goes to the company, ask the agency."),
    ),
    "stop.done": Words(
        _("You are done with this company."), _("Nothing to do. You can change this at any time.")
    ),
    "stop.bounced": Words(
        _("A message to them came back."),
        _("Nothing more is planned here. A new address would change that."),
    ),
    "stop.unanswered": Words(
        _("Two notes in a row went unanswered."), _("Leave it there. A line from them opens it again.")
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
        _("Give it three months; then a note fits again."),
    ),
    "budget.company": Words(
        _("The company has had four messages from you in this time."),
        _("Give it three months; then a note fits again."),
    ),
    "expired.acknowledge": Words(
        _("A short reply belongs to the first days. Letting it go is fine."),
        _("The thanks can stand at the start of a later message."),
    ),
    "expired.card": Words(
        _("A card is best in the first days. Letting it go is fine."),
        _("A later note can carry the same thanks."),
    ),
    "expired.feedback_request": Words(
        _("This one has passed its useful time. Letting it go is fine."),
        _("Two minutes with your own notes tell you more."),
    ),
    "expired.keep_in_touch": Words(
        _("A year has passed. Letting it go is fine."),
        _("A new opening there is a fresh start."),
    ),
    "expired.thanks": Words(
        _("Thanks belong to the first weeks after an answer. Letting it go is fine."),
        _("If you write again, begin with them."),
    ),
    "expired.debrief": Words(
        _("The talk is too long ago to note it word by word. Letting it go is fine."),
        _("Write down what you still remember, if you like."),
    ),
    "expired.referrer_note": Words(
        _("A year has passed since then; they may have heard."), _("Thank them when you speak next.")
    ),
    "expired.connect": Words(
        _("After a year an invitation would come out of nowhere."), _("A new opening there is a fresh start.")
    ),
    "expired.inquiry": Words(
        _("A year has passed. This question has had its time."),
        _("If it still matters, ask for advice where you live."),
    ),
    "expired.status_note": Words(
        _("A year of silence is an answer of its own kind."), _("Close it when you are ready.")
    ),
    "expired.new_opening": Words(
        _("The note belongs to the first days after applying. Letting it go is fine."),
        _("Let the new application speak for itself."),
    ),
}
