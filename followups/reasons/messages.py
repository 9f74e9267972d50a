"""Words for a short reply, a card and a request."""

from django.utils.translation import gettext_lazy as _

from followups.reasons.base import Words

WORDS = {
    "acknowledge.paper": Words(_("A person took the trouble to write. Two sentences answer that.")),
    "acknowledge.screen": Words(_("You spoke once, so a short thank-you fits. Nothing more is needed.")),
    "acknowledge.interviewed": Words(
        _("Someone took the time to tell you. Thanks and a good wish, nothing more.")
    ),
    "acknowledge.finalist": Words(_("You reached the last round. A short, early reply closes it well.")),
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
    "acknowledge.thread": Words(_("They wrote on LinkedIn, so a short reply fits in that thread.")),
    "acknowledge.frozen": Words(
        _("Nobody was judged here. Understanding, and one question: when might it reopen?")
    ),
    "acknowledge.folded": Words(
        _("Its days have passed. The request can begin with the same thanks."),
        _("Nothing to do; the request says it."),
    ),
    "acknowledge.in_thanks": Words(
        _("You thank the same person for what they told you. The thanks stand there."),
        _("Nothing to do; one message says both."),
    ),
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
        _("A short mail can carry the same thanks."),
    ),
    "card.abroad": Words(
        _("Post abroad takes too long for this."),
        _("A short mail can carry the same thanks."),
    ),
    "card.remote": Words(
        _("They work remotely, so a card may lie in an empty office."),
        _("A short mail can carry the same thanks."),
    ),
    "card.frozen": Words(_("You met, so there is a person to thank, whatever becomes of the role.")),
    "card.frozen_unmet": Words(
        _("You have not been interviewed yet. A card would be more than the occasion."),
        _("A short reply with your one question does it."),
    ),
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
    "request.invited": Words(
        _("They invited questions. One is enough, and it may refer to their invitation.")
    ),
    "request.not_today": Words(
        _("Not today. Nothing has to be decided now. Leaving this step out costs you little.")
    ),
    "request.enough_tries": Words(_("You need not ask at all. Leaving this step out is a sound choice.")),
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
        _("What else stands in the plan can still go."),
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
        _("It went no further than last time, so there is little new to say."),
        _("A short reply is enough this time."),
    ),
    "request.agency": Words(
        _("An agency often hears more, and may pass it on. A call does as well as a mail.")
    ),
    "request.agency_by_phone": Words(
        _("An agency often hears more. No e-mail address is noted, so ask by phone.")
    ),
    "request.internal_hire": Words(
        _("Somebody from inside was chosen. There may be little to say, so asking is your choice.")
    ),
    "request.frozen": Words(
        _("Nobody was chosen over you; there is nothing to ask about."),
        _("Ask when it might reopen. The short reply does that."),
    ),
    "request.nudge": Words(
        _("One short line is possible, never needed. It ends the matter and wants no reply.")
    ),
    "nudge.large": Words(
        _("At a large firm a second message rarely changes anything."),
        _("Let it rest. No answer is the usual outcome."),
    ),
    "nudge.not_prompt": Words(
        _("A second message suits somebody who answered you quickly before."),
        _("Let it rest. No answer is the usual outcome."),
    ),
    "nudge.late": Words(
        _("The days for a reminder have passed. A further message would only press."),
        _("Let it rest. No answer is the usual outcome."),
    ),
}
