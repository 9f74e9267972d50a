"""Whether a note can follow "about", or is a whole clause that needs "how" or "that" before it.

"your rota" and "letting people choose" follow "about" as they are. "Onboarding takes three months" does not: it has a
subject and a verb of its own. There is no grammar here, only short lists of words (``language/``): where they do not
tell, the answer is NAMED, and the note is set after a colon as it stands; where a pronoun could mean anybody it is
UNFIT, and the draft asks instead of guessing.
"""

import re
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

_WORD = re.compile(r"[^\W_][\w'&+#./-]*")
_ASIDE = re.compile(r"[,;()]")
_FARTHEST = 8  # words from the head of a note within which its verb is looked for


class Form(Enum):
    """What a phrase is, and so which sentences it fits."""

    ABOUT = "about"
    HOW = "how"
    THAT = "that"
    NAMED = "named"
    UNFIT = "unfit"


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words by which a language shows that a clause begins.

    how, that          the words that turn a clause into a phrase
    question_words     open a phrase that "about" can be followed by: "whether you hire"; with ``heads`` it
                       may be the subject too: "what you do first has stayed with me"
    subjects           are a subject by themselves: "they", "everyone"
    own_subjects       the writer: fit only where the writer spoke
    strangers          "he", "it": whom they mean is not known, or it is the reader
    unopened           cannot open a phrase: "to", "if", "was"
    adverbs            may stand before the verb; ``stating`` ones make the clause a fact: "never"
    certain            verbs and nothing else; ``plural`` those of them that follow a plural
    likely             verbs where an object follows, nouns where a preposition does: "needs"
    bare, past         verbs only before an object: "plan", "built"
    states             verbs that say how things are and not how they are done: "that the team is remote"
    praise             with the writer as its object a compliment, which is not handed back
    vague              "it", in a clause: what it stands for was said before
    own, ours          the writer, and a "we" that could be either side
    readers            the reader as a third person: "the interviewer"
    determiners, links, objects, breaks    what may and may not stand between the head of a note and its verb
    """

    how: str
    that: str
    question_words: frozenset[str]
    heads: frozenset[str]
    subjects: frozenset[str]
    own_subjects: frozenset[str]
    strangers: frozenset[str]
    unopened: frozenset[str]
    adverbs: frozenset[str]
    stating: frozenset[str]
    certain: frozenset[str]
    plural: frozenset[str]
    likely: frozenset[str]
    bare: frozenset[str]
    past: frozenset[str]
    states: frozenset[str]
    praise: frozenset[str]
    vague: frozenset[str]
    own: frozenset[str]
    ours: frozenset[str]
    readers: frozenset[str]
    determiners: frozenset[str]
    links: frozenset[str]
    objects: frozenset[str]
    breaks: frozenset[str]
    gerund: re.Pattern[str]
    past_ending: re.Pattern[str]
    plural_noun: re.Pattern[str]
    negation: re.Pattern[str]
    short_verb: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Shape:
    """The form of a phrase, and the word to be set before it ('' where it stands already)."""

    form: Form
    joint: str = ""


ABOUT, NAMED, UNFIT = Shape(Form.ABOUT), Shape(Form.NAMED), Shape(Form.UNFIT)


def shape(line: str, rules: Clauses, *, own: bool) -> Shape:
    """What the line is; ``own`` where the writer was the one who spoke, so that "how I test" is theirs to say."""
    words = _WORD.findall(line.lower().replace("’", "'"))
    if not words or words[0] in rules.unopened or rules.negation.fullmatch(words[0]):
        return UNFIT
    if not own and rules.ours & set(words):
        return UNFIT
    if words[0] in rules.bare and words[1:2] and words[1] in rules.objects:
        return UNFIT  # "write the tests first" tells somebody to do it
    if words[0] in rules.question_words:
        return _question_phrase(words, rules, own)
    head = len(_WORD.findall(_ASIDE.split(line, maxsplit=1)[0]))
    return _clause(words, rules, own, head) or ABOUT


def _question_phrase(words: list[str], rules: Clauses, own: bool) -> Shape:
    head, inner = words[0], words[1:]
    if not inner or inner[0] in rules.strangers or rules.readers & set(inner[:3]):
        return UNFIT
    if (inner[0] in rules.own_subjects and not own) or rules.vague & set(inner):
        return UNFIT
    if head == rules.that:
        found = _clause(inner, rules, own, len(inner))
        if not found:
            return ABOUT  # "that book on rotas"
        return found if found.form is Form.UNFIT else Shape(Form.THAT)
    full = inner[0] in rules.subjects or inner[0] in rules.determiners
    return Shape(Form.HOW if full and head in rules.heads else Form.ABOUT)


def _clause(words: list[str], rules: Clauses, own: bool, head: int) -> Shape | None:
    """The shape of a clause; ``None`` where the words are none. Its verb is among the first ``head``, if anywhere."""
    if rules.short_verb.fullmatch(words[0]):
        return Shape(Form.THAT, rules.that) if words[0].partition("'")[0] in rules.subjects else UNFIT
    if words[0] in rules.strangers:
        return UNFIT
    if words[0] in rules.own_subjects:
        found = _joined(words[1:], rules)
        return found if own and found.form is Form.HOW and words[0] in rules.own else UNFIT
    if words[0] in rules.subjects:
        return _joined(words[1:], rules)
    return _noun_clause(words, rules, head)


def _noun_clause(words: list[str], rules: Clauses, head: int) -> Shape | None:
    place = _verb(words[:head], rules)
    if place is None:
        return None
    subject = set(words if place < 0 else words[:place])
    if subject & (rules.readers | rules.own) or words[0] == rules.that:
        return UNFIT
    if place < 0:
        return UNFIT if subject & rules.strangers else NAMED
    return _joined(words[place:], rules)


def _joined(words: list[str], rules: Clauses) -> Shape:
    """Which word a clause needs, told by what follows its subject: "how you test", "that you are hiring"."""
    while words and words[0] in rules.adverbs:
        words = words[1:]
    if not words or rules.vague & set(words) or (words[0] in rules.praise and rules.own & set(words)):
        return UNFIT
    verb, following = words[0], words[1:2]
    if verb in rules.stating or verb in rules.states or rules.negation.fullmatch(verb):
        return Shape(Form.THAT, rules.that)
    if following and following[0] in rules.unopened:  # "plan to open", "do not deploy"
        return Shape(Form.THAT, rules.that)
    return Shape(Form.HOW, rules.how)


def _verb(words: list[str], rules: Clauses) -> int | None:
    """Where the verb of the note's first words stands; ``None`` for a mere noun phrase, -1 where it is not clear.

    A word after "the" or "of" is a noun. A second "the" right behind a noun ("the tools the team has"), or a word
    like "who", opens something smaller, whose verb is not that of the note.
    """
    gerund = bool(words and rules.gerund.fullmatch(words[0]))
    for place, (before, word) in enumerate(pairwise(words[:_FARTHEST]), start=1):
        linked = before in rules.links or before in rules.unopened
        if word in rules.breaks or (word in rules.determiners and not linked):
            return None
        gerund = gerund or (linked and bool(rules.gerund.fullmatch(word)))
        if linked or before in rules.determiners:
            continue
        after = words[place + 1] if place + 1 < len(words) else ""
        found = _is_verb(word, before, after, rules, gerund)
        if found is not False:
            return place if found else -1
    return None


def _is_verb(word: str, before: str, after: str, rules: Clauses, gerund: bool) -> bool | None:
    """Whether a word is the verb of what stands before it; ``None`` where it could be."""
    if word in rules.certain or rules.negation.fullmatch(word):
        return not (gerund and word in rules.plural)
    acts = after in rules.objects or after.isdigit()
    if word in rules.likely:
        return acts or (None if after and after not in rules.links else False)
    if word in rules.past:
        return acts
    if rules.past_ending.fullmatch(word):  # "Ana Lopes joined last year", "tools used by nurses"
        return acts or None
    if gerund or rules.gerund.fullmatch(word) or word in rules.adverbs | rules.links:
        return False
    several = bool(rules.plural_noun.fullmatch(before))
    if several and word in rules.bare:
        return acts or (None if after and after not in rules.links else False)
    unknown = several or rules.plural_noun.fullmatch(word)  # "volunteers sort the", "the nurse picks her"
    return None if acts and unknown else False


def is_bare(line: str, rules: Clauses) -> bool:
    """Whether a phrase opens with a noun that would want an article after "about": "laptop", "test plan for May".

    A plural, an "-ing", a name or a list stands without one.
    """
    first = _ASIDE.split(line, maxsplit=1)[0]
    words = _WORD.findall(first)
    size = next((n for n, word in enumerate(words) if word.lower() in rules.links), len(words))
    head = words[:size]
    if not 1 <= len(head) <= 3 or (len(words) > size and words[size].lower() in {"and", "or"}):
        return False
    small = [word.lower() for word in head]
    known = rules.determiners | rules.objects | rules.question_words | rules.subjects
    if known & set(small) or any(rules.gerund.fullmatch(word) or word[0].isdigit() for word in small):
        return False
    named = any(letter.isupper() for word in head[1:] for letter in word) or not head[0][1:].islower()
    return not named and not rules.plural_noun.fullmatch(small[-1])
