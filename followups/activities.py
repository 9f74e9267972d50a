"""Something for yourself: eight short activities, none of them a step, none of them ever sent.

What each is made of follows docs/follow-up.md, "Something for yourself". The words are calm, at most fifteen words a
sentence. A person keeps what they wrote as a note of their own, or lets it go.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from followups.composure import Replaying


@dataclass(frozen=True)
class Activity:
    """``name`` is the last part of its address. ``begins`` stands in the text area from the start.

    ``is_words_only``: nothing is written. ``is_never_sent`` is said on the page where a text looks like a letter.
    """

    name: str
    title: Promise
    takes: Promise
    prompt: tuple[Promise, ...]
    label: Promise | None = None
    begins: Promise | None = None
    is_never_sent: bool = False

    @property
    def is_words_only(self) -> bool:
        return self.label is None


ACTIVITIES = (
    Activity(
        "facts",
        _("What I know, what I am guessing"),
        _("Two minutes"),
        (
            _("Write down what you know: what was said, and when."),
            _("Leave a line, and write down what you are guessing."),
            _("A guess may be right. It is still a guess."),
        ),
        _("What I know, and what I am guessing"),
    ),
    Activity(
        "kind-friend",
        _("A letter from a kind friend"),
        _("Ten minutes"),
        (
            _("Think of someone who is on your side."),
            _("Write to yourself as they would write to you today."),
            _("They know what happened. They do not hurry you."),
        ),
        _("The letter"),
        is_never_sent=True,
    ),
    Activity(
        "from-across-the-room",
        _("Seen from across the room"),
        _("Five minutes"),
        (
            _("A friend was in the room and watched it all."),
            _("Tell it as they saw it, with your own name or “you”."),
            _("Say what happened, one thing after the other."),
        ),
        _("What the friend saw"),
    ),
    Activity(
        "unsent-letter",
        _("A letter you will not send"),
        _("As long as it takes"),
        (
            _("Write to them what you would like to say."),
            _("Nothing has to be fair, or finished."),
        ),
        _("The letter"),
        is_never_sent=True,
    ),
    Activity(
        "what-i-got",
        _("What I got from it"),
        _("Two minutes"),
        (
            _("Some practice, a person you met, one question you now answer better."),
            _("One line is enough. None is fine too."),
        ),
        _("What I got"),
    ),
    Activity(
        "setback-plan",
        _("If this happens again"),
        _("Five minutes"),
        (
            _("Think of one thing that may go like this again."),
            _("Write down what you would do then."),
        ),
        _("If this happens again"),
        begins=_("If this happens again, then I "),
    ),
    Activity(
        "next-step",
        _("One small thing elsewhere"),
        _("Two minutes"),
        (
            _("Think of something small that has nothing to do with this company."),
            _("Write down what it is, and when you will do it."),
        ),
        _("What, and when"),
    ),
    Activity(
        "walk",
        _("A walk, and a call"),
        _("Half an hour"),
        (
            _("Put the phone in a pocket and go outside, for as long as you like."),
            _("Then call someone you like. It need not be about this."),
        ),
    ),
)
BY_NAME = {activity.name: activity for activity in ACTIVITIES}
# What is offered while everything is held: one of these, another one each time.
WHILE_HELD = ("unsent-letter", "kind-friend", "from-across-the-room", "walk")
WHILE_REPLAYING = "from-across-the-room"  # distance helps even while it is hot; waiting alone does not


def offered_while_held(reds: int, replaying: Replaying | None = None) -> Activity:
    """The one activity to offer after a red result; ``reds`` counts it in. Who replays it most is offered distance."""
    if replaying == Replaying.MOSTLY:
        return BY_NAME[WHILE_REPLAYING]
    return BY_NAME[WHILE_HELD[(max(reds, 1) - 1) % len(WHILE_HELD)]]
