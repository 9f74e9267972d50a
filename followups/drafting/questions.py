"""The one short question that closes a gap, in the interface language."""

from django.utils.translation import gettext as _

from followups.drafting.talk import TalkState


def question(name: str, talk_state: TalkState, slot: str = "") -> str:
    """The question for a gap of one of the names in ``language.GAPS``."""
    if name == "talk" and talk_state is TalkState.LONG:
        return _("Which one thing from your note has stayed with you? A few words are enough.")
    if name == "talk" and talk_state is TalkState.UNFIT:
        return _("Your note stays as it is. Is there one thing you liked talking about?")
    if name == "what_changed" and slot == "9m":
        return _("What has brought your talk back to mind? An article, for instance.")
    return {
        "greeting_name": _("Who will read this?"),
        "company": _("Which company is it?"),
        "role": _("Which role was it?"),
        "month": _("In which month did you meet?"),
        "talk": _("What is one thing you talked about?"),
        "sender_name": _("What name do you sign with?"),
        "sender_contact": _("Which phone number or e-mail address shall stand on the card?"),
        "card_date": _("On which day will you write it?"),
        "address_form": _("Do you say du or Sie, tu or vous, to each other?"),
        "recipient_title": _("Which title do they use, such as Ms or Dr.?"),
        "recipient_salutation": _("How are they addressed: Frau or Herr, Madame or Monsieur?"),
        "feedback": _("Which one point do you take from their answer? A few words are enough."),
        "planned_action": _("What one step are you taking from it?"),
        "what_changed": _("What is one thing that is new since you spoke?"),
        "posting": _("What is the title of the new opening?"),
        "posting_id": _("What is its reference number?"),
        "applied_on": _("On which day did you apply?"),
        "promised_on": _("By which day did they say they would answer?"),
        "background": _("Which two things of yours fit this opening?"),
        "new_evidence": _("What is one thing that is new since you spoke and fits it?"),
        "learning_area": _("What would you like to learn about?"),
    }[name]
