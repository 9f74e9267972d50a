"""What French asks of its drafts: agreement, elision, spaces, salutations, notes after a colon."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from followups.drafting.checks import check
from followups.drafting.checks.words.fr_letters import words
from followups.drafting.compose import compose
from followups.drafting.facts import Facts, spoken_role
from followups.drafting.language import language_for
from followups.drafting.loader import TEXTS, load
from followups.drafting.talk import talk_phrase
from followups.enums import StepKind, Tone
from tests.followups.drafting.worlds import MESSAGES, OURS, RICH, facts_in

WORDINGS = [
    (path.parent.name, path.stem, wording.text)
    for path in sorted((TEXTS / "fr").rglob("*.txt"))
    for block in load(path.stem, tone=path.parent.name, language="fr")
    for group in block.groups
    for wording in group
]
# Of somebody whose sex is not recorded no adjective or participle may agree: "je suis ravi(e)", "vous m’avez reçu(e)".
AGREES = re.compile(
    r"\b(?:je suis|je serais?|j’étais|vous êtes|tu es|vous seriez)\s+(?!sensible|libre|en\b|à\b)\w+"
    r"|\bm’(?:a|as|avez|avoir|ont)\s+(?:\w+\s+)?(?:reçu|informé|contacté|prévenu|invité|accueilli|appelé|touché|marqué"
    r"|recommandé|aidé|frappé|surpris|convaincu|intéressé|encouragé|accompagné|soutenu|inspiré|quitté)\b"
    r"|\b(?:ravie?|heureux|heureuse|contente?|reconnaissante?|enchantée?|honorée?|désolée?)\b",
    re.I,
)
ELIDES = re.compile(
    r"\b(?:de|que|le|la|je|se|ne|me|te|ce|jusque|lorsque|puisque|du|des|à la|au) \{(?!count|month|promised_on|applied_on|card_date)",
    re.I,
)


def test_nothing_agrees_with_somebody_whose_sex_is_unknown() -> None:
    assert [one for one in WORDINGS if AGREES.search(one[2])] == []


def test_no_frame_would_need_an_elision() -> None:
    assert [one for one in WORDINGS if ELIDES.search(one[2])] == []


def test_apostrophes_are_typographic_and_no_borrowed_word_is_left() -> None:
    assert [
        one for one in WORDINGS if "'" in one[2] or re.search(r"(?<!\{)\bfeed-?back\b", one[2], re.I)
    ] == []


@pytest.mark.parametrize("form", ["informal", "formal"])
def test_one_form_of_address_in_one_message(form: str) -> None:
    """A company is "vous" in both; what is said to the reader alone keeps to one form."""
    other = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|t’\w+)\b" if form == "formal" else r"\b(?:vous-même)\b")
    for kind, facts in MESSAGES.values():
        for tone in Tone:
            given = replace(facts_in("fr", facts), address_form=form)
            for seed in map(str, range(6)):
                body = compose(kind, given, tone=tone, language="fr", seed=seed).body
                assert not other.search(body.lower()), body


def test_no_line_breaks_before_a_mark() -> None:
    body = compose(StepKind.FEEDBACK_REQUEST, facts_in("fr", RICH), language="fr", seed="1").body
    assert "\u202f?" in body
    assert not re.search(r"(?<=[\w»]) [?!;:]", body)


def test_a_name_keeps_its_spaces() -> None:
    facts = replace(facts_in("fr", RICH), company="Pain ; Vin")
    assert "Pain ; Vin" in compose(StepKind.REFERRER_NOTE, facts, language="fr", seed="1").body


@pytest.mark.parametrize(
    ("salutation", "greeting"),
    [("Madame", "Madame,"), ("Mme", "Madame,"), ("M.", "Monsieur,"), ("", "Bonjour Marta Ruiz,")],
)
def test_formal_greeting_guesses_no_salutation(salutation: str, greeting: str) -> None:
    facts = replace(facts_in("fr", RICH), recipient_salutation=salutation)
    draft = compose(StepKind.ACKNOWLEDGE, facts, tone=Tone.FORMAL, language="fr", seed="1")
    assert draft.body.split("\n")[0] == greeting
    assert (
        check(StepKind.ACKNOWLEDGE, draft.body, facts, subject=draft.subject, language="fr", given=OURS) == []
    )


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Infirmier (H/F)", "Infirmier"),
        ("Développeur H/F", "Développeur"),
        ("Vendeur - F/H", "Vendeur"),
        ("Chef de rang (f/h/x)", "Chef de rang"),
    ],
)
def test_gender_marks_of_adverts_are_not_spoken(written: str, spoken: str) -> None:
    assert spoken_role(written) == spoken


@pytest.mark.parametrize(
    ("note", "phrase"),
    [
        ("On a parlé de la relève du soir.", "la relève du soir"),
        ("Nous avons parlé du four à bois", "le four à bois"),
        ("on a discuté des horaires de nuit", "les horaires de nuit"),
        ("Nous avons échangé sur l’accueil des stagiaires", "l’accueil des stagiaires"),
        ("La relève du soir", "la relève du soir"),
        ("L'accueil des stagiaires", "l'accueil des stagiaires"),
        ("Le Louvre et ses réserves", "Le Louvre et ses réserves"),
        ("Kubernetes", "Kubernetes"),
    ],
)
def test_a_note_is_tidied_for_its_place_after_a_colon(note: str, phrase: str) -> None:
    assert talk_phrase(note, "fr").phrase == phrase


def test_first_of_a_month() -> None:
    assert language_for("fr").first_day == "1er"


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("décision", True),
        ("decision", True),
        ("blessée", True),
        ("blessee", True),
        ("blesse", False),
        ("sœur", True),
        ("soeur", True),
    ],
)
def test_patterns_find_what_is_typed_without_accents(text: str, matches: bool) -> None:
    assert bool(words("décision", "blessée?", "sœur").fullmatch(text)) is matches


AROUND = "Merci pour votre message. Je comprends votre choix. La maison est belle. {sentence}"
KIND_SENTENCES = (Path(__file__).parent / "benign_fr.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("sentence", KIND_SENTENCES)
def test_a_kind_sentence_blocks_nothing(sentence: str) -> None:
    for kind in (StepKind.ACKNOWLEDGE, StepKind.THANKS, StepKind.KEEP_IN_TOUCH):
        findings = check(kind, AROUND.format(sentence=sentence), Facts(), language="fr")
        assert [finding.id for finding in findings if finding.severity == "block"] == []


def test_what_was_sent_before_is_not_said_again() -> None:
    facts = facts_in("fr", RICH)
    for seed in map(str, range(10)):
        first = compose(StepKind.ACKNOWLEDGE, facts, language="fr", seed=seed).body
        again = compose(
            StepKind.ACKNOWLEDGE, replace(facts, earlier_texts=(first,)), language="fr", seed=seed
        ).body
        kept = {line for line in re.split(r"(?<=\.) |\n", first) if len(line.split()) > 6}
        assert [line for line in kept if line in again] == []
