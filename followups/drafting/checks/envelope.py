"""Checks F7, F8 and S10: the name at the end, the one address it goes to, the line above it."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from followups.drafting.checks.base import BLOCK, WARN, WRITTEN, A, C, Hit, K, N, Q, T, check_for
from followups.drafting.checks.message import NOWHERE, Message
from followups.drafting.checks.normal import plain
from followups.drafting.facts import fold, spoken_role, thread_topic, tidy
from followups.enums import StepKind

LONGEST_SUBJECT = 60  # characters; what a phone shows of a subject line
_LAST_LINES = 6
_REACHABLE = re.compile(r"[^\s@]{1,80}@[^\s@]{1,80}\.\w+|\+?\(?\d[\d ()/.-]{5,}\d")
_ADDRESSES = re.compile(r"[,;\s]+")
_HEADER = re.compile(r"^[ \t]*(?:b?cc)[ \t]*:[^\n]*", re.M)
_NO_REPLY = re.compile(
    r"(?:no|do[-_.]?not|dont|never)[-_.]?(?:reply|respond|answer)|nicht[-_.]?antworten|keine[-_.]?antwort"
    r"|(?:ne[-_.]?pas|non)[-_.]?repondre|mailer-daemon|postmaster|^notifications?$|^bounces?$"
)


@check_for("F7", severity=WARN, kinds=WRITTEN - {StepKind.CONNECT})
def signed(message: Message) -> Iterator[Hit]:
    """A name at the end, and on a card how to reach the writer: nobody can answer a card without an address."""
    if any(True for _span in message.matches(message.words.placeholder)):
        return  # the gap already asks for it
    if not _has_name(message):
        yield Hit(
            NOWHERE,
            _("Your name is not at the end yet."),
            _("Close with a line such as “With good wishes” and your name."),
        )
    if message.kind == C and not _is_reachable(message):
        yield Hit(
            NOWHERE,
            _("The card does not say how to reach you."),
            _("Put your phone number or e-mail address under your name."),
        )


def _has_name(message: Message) -> bool:
    name = plain(tidy(message.facts.sender_name)).lower()
    if not name:
        return True  # nothing is recorded to compare with
    lines = [line.strip(" ,.") for line in message.text.split("\n") if line.strip()][-_LAST_LINES:]
    return any(name in line or line == name.split()[0] for line in lines)


def _is_reachable(message: Message) -> bool:
    contact = plain(tidy(message.facts.sender_contact)).lower()
    return bool((contact and contact in message.text) or _REACHABLE.search(message.text))


@check_for("F8", severity=BLOCK, kinds=(A, Q, T, K, N))
def one_recipient(message: Message) -> Iterator[Hit]:
    """One person reads it, and can answer. A text without any address is sent in another way, and passes."""
    for match in _HEADER.finditer(message.text):
        yield Hit(match.span(), _("This would send a copy to somebody else."), _alone())
    given = message.given
    to = {address for line in given.to for address in _ADDRESSES.split(line.lower()) if "@" in address}
    if any(line.strip() for line in given.copies):
        yield Hit(NOWHERE, _("It would also go to somebody in copy."), _alone())
    if len(to) > 1:
        yield Hit(NOWHERE, _("It would go to %(count)d people at once.") % {"count": len(to)}, _alone())
    for address in sorted(to):
        if _NO_REPLY.search(address.partition("@")[0].strip("<\"'")):
            yield Hit(
                NOWHERE,
                _("Nobody reads what is sent to %(address)s.") % {"address": address},
                _("Choose a person you met or who wrote to you, and add their address."),
            )


def _alone() -> str:
    return _("Send it to one person alone; that is easier to answer.")


@check_for("S10", severity=WARN, kinds=(A, Q, T, K, N))
def subject(message: Message) -> Iterator[Hit]:
    """The subject of their thread, or the role with thanks; short, and without the hard words."""
    line = message.subject_line
    if not line.text.strip() or _is_thread(message):
        return
    words = message.words
    for span in line.matches(words.subject_no):
        if not any(start <= span[0] and span[1] <= end for start, end in line.name_spans):
            yield Hit(
                NOWHERE,
                _("In the subject, “%(word)s” is read before anything kind you say.")
                % {"word": line.shown(span)},
                _("Put the role and a thank-you there instead."),
            )
            break
    if len(message.subject.strip()) > LONGEST_SUBJECT:
        yield Hit(
            NOWHERE,
            _("The subject has more than %(most)d characters and is cut off on a phone.")
            % {"most": LONGEST_SUBJECT},
            _("The role and a thank-you are enough."),
        )
    if not _says_what(message):
        yield Hit(
            NOWHERE,
            _("The subject does not say which talk it belongs to."),
            _("Answer in their thread, or name the role and say thank you."),
        )


def _is_thread(message: Message) -> bool:
    """Whether the subject is that of the message being answered, as their side wrote it."""
    topic = fold(thread_topic(message.facts.thread_subject))
    own = message.subject.strip()
    return bool(topic) and thread_topic(own) != own and fold(thread_topic(own)) == topic


def _says_what(message: Message) -> bool:
    facts, line = message.facts, fold(message.subject)
    if thread_topic(message.subject.strip()) != message.subject.strip():
        return True
    known = (spoken_role(facts.role), facts.posting, facts.posting_id, facts.company, *facts.company_aliases)
    named = any(fold(name) in line for name in known if fold(name))
    return named or bool(message.words.subject_thanks.search(message.subject_line.text))
