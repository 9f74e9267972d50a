"""A person's own text file in place of one of ours: read strictly, and shown once before it is kept."""

import re

from django.utils.translation import gettext as _

from followups.drafting.compose import DraftText, compose
from followups.drafting.facts import Facts
from followups.drafting.fields import FIELDS, TAGS
from followups.drafting.kinds import TEXT_NAMES
from followups.drafting.language import GAPS
from followups.drafting.loader import BadText, Block, Wording, parse
from followups.enums import StepKind, Tone

MOST_CHARACTERS = 20_000
MOST_BLOCKS = 40
MOST_WORDINGS = 200
# Fields that only some kinds may name; every other field may stand anywhere.
_ONLY_FOR: dict[str, frozenset[StepKind]] = {
    "card_date": frozenset({StepKind.CARD}),
    "learning_area": frozenset({StepKind.FEEDBACK_REQUEST}),
    "feedback": frozenset({StepKind.THANKS}),
    "planned_action": frozenset({StepKind.THANKS}),
    "what_changed": frozenset({StepKind.KEEP_IN_TOUCH}),
    "posting": frozenset({StepKind.NEW_OPENING}),
    "posting_id": frozenset({StepKind.NEW_OPENING}),
    "applied_on": frozenset({StepKind.NEW_OPENING}),
    "promised_on": frozenset({StepKind.STATUS_NOTE}),
    "background": frozenset({StepKind.NEW_OPENING}),
    "new_evidence": frozenset({StepKind.NEW_OPENING}),
    "outcome": frozenset({StepKind.REFERRER_NOTE, StepKind.CLOSE}),
}
_LOOSE_BRACE = re.compile(r"[{}]")
_FIELD = re.compile(r"\{[A-Za-z_]+!?\}")


def fields_for(kind: StepKind) -> tuple[str, ...]:
    """The fields a text of this kind may name, for a list beside the editor."""
    return tuple(name for name in FIELDS if kind in _ONLY_FOR.get(name, frozenset({kind})))


def parse_own(source_text: str, kind: StepKind) -> tuple[Block, ...]:
    """Read a person's text file of a kind. ``BadText`` names the line and the reason for a field or a situation that
    does not exist there, for a file that is too long, and for whatever the format does not know.
    """
    name = _("Your text")
    if kind not in TEXT_NAMES:
        raise BadText(name, 0, _("There is no text for this kind of step."))
    if len(source_text) > MOST_CHARACTERS:
        raise BadText(
            name, 0, _("It has more than %(most)d characters. Make it shorter.") % {"most": MOST_CHARACTERS}
        )
    blocks = parse(source_text, source=name)
    wordings = [wording for block in blocks for group in block.groups for wording in group]
    if not wordings:
        raise BadText(name, 0, _("There is no block in it. A block begins with a line such as “== thanks”."))
    if len(blocks) > MOST_BLOCKS or len(wordings) > MOST_WORDINGS:
        raise BadText(
            name,
            0,
            _("It has too many parts; up to %(blocks)d blocks and %(wordings)d wordings are read.")
            % {"blocks": MOST_BLOCKS, "wordings": MOST_WORDINGS},
        )
    for wording in wordings:
        _allow(wording, kind, name)
    return blocks


def _allow(wording: Wording, kind: StepKind, source: str) -> None:
    allowed = fields_for(kind)
    for field in sorted((wording.fields | wording.gaps) - set(allowed)):
        raise BadText(
            source,
            wording.line + 1,
            _("There is no field {%(field)s} in this text. You can use: %(allowed)s.")
            % {"field": field, "allowed": ", ".join(allowed)},
        )
    for field in sorted(wording.gaps - set(GAPS)):
        raise BadText(
            source,
            wording.line + 1,
            _("{%(field)s!} cannot be asked for; leave out the “!”.") % {"field": field},
        )
    for tag in sorted((wording.needs | wording.excludes) - TAGS):
        raise BadText(
            source, wording.line + 1, _("“%(tag)s” is no situation that a text can ask for.") % {"tag": tag}
        )
    if _LOOSE_BRACE.search(_FIELD.sub("", wording.text)):
        raise BadText(source, wording.line + 1, _("A brace stands alone. A field is written like {company}."))


def preview(
    source_text: str, kind: StepKind, facts: Facts, *, tone: Tone = Tone.WARM, language: str = "en"
) -> DraftText:
    """What a person's text makes of these facts; ``BadText`` as ``parse_own``."""
    parse_own(source_text, kind)
    return compose(kind, facts, tone=tone, language=language, seed="preview", own=source_text)
