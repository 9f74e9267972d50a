"""Notes of a talk as people type them: what becomes of each inside a sentence, and which ones are asked about instead."""

import re
from dataclasses import replace

import pytest

from applications.enums import ToldBy
from followups.drafting.checks import check
from followups.drafting.compose import compose
from followups.drafting.fields import known
from followups.drafting.talk import TalkState, fit_phrase, talk_of, talk_phrase, talk_stems
from followups.enums import StepKind
from tests.followups.drafting.worlds import FULL, KINDS, OURS

CARD, REQUEST = StepKind.CARD, StepKind.FEEDBACK_REQUEST
KINDLY = "Your note stays as it is. Is there one thing you liked talking about?"

CLAUSES = (
    ("She said onboarding takes three months", "that onboarding takes three months"),
    ("that the team is remote", "that the team is remote"),
    ("The team is remote.", "that the team is remote"),
    ("half the team is in Porto", "that half the team is in Porto"),
    ("hiring is slow", "that hiring is slow"),
    ("moving to Grafana was hard", "that moving to Grafana was hard"),
    ("They're hiring two nurses", "that you are hiring two nurses"),
    ("You're moving office", "that you're moving office"),
    ("they have no on-call", "that you have no on-call"),
    ("they never deploy on Fridays", "that you never deploy on Fridays"),
    ("They don't use feature flags", "that you don't use feature flags"),
    ("They plan to open in Lyon", "that you plan to open in Lyon"),
    ("nobody is on call alone", "that nobody is on call alone"),
    ("there is no night shift", "that there is no night shift"),
    ("They said their rota is planned by nurses", "that your rota is planned by nurses"),
    ("Marta said the team is remote", "that the team is remote"),
    ("She explained how they plan the rota", "how you plan the rota"),
    ("the nurses plan their own rota", "how the nurses plan their own rota"),
    ("Nurses choose their own shifts", "how nurses choose their own shifts"),
    ("everyone rotates through support", "how everyone rotates through support"),
    ("they let me pair with Ana", "how you let me pair with Ana"),
    ("how their release train works", "how your release train works"),
    (
        "It went well. They want to rebuild the depot in spring.",
        "that you want to rebuild the depot in spring",
    ),
)

PHRASES = (
    ("She explained Kubernetes", "Kubernetes"),
    ("They mentioned Terraform", "Terraform"),
    ("She told me the story of the depot", "the story of the depot"),
    ("what they do in the first week", "what you do in the first week"),
    ("whether nurses can swap shifts", "whether nurses can swap shifts"),
    ("how long onboarding takes", "how long onboarding takes"),
    ("making sure the team is heard", "making sure the team is heard"),
    ("letting people have a say", "letting people have a say"),
    ("the tools the team has built", "the tools the team has built"),
    ("the big move the team made", "the big move the team made"),
    ("a company built on trust", "a company built on trust"),
    ("that book on rotas", "that book on rotas"),
    ("no blame after incidents", "no blame after incidents"),
    ("Remote work, four days a week", "remote work, four days a week"),
    ("Team of five, all remote", "team of five, all remote"),
    ("Roadmap: Lyon depot, Antwerp depot", "Lyon depot and Antwerp depot"),
    ("Great conversation, esp. about legacy code", "legacy code"),
    ("about the depot in Lyon", "the depot in Lyon"),
    ("the four-day week", "the four-day week"),
    ("the new CTO, Ana Lopes", "the new CTO, Ana Lopes"),
    ("the new CTO, trains", "the new CTO and trains"),
    ("printers and their moods", "printers and their moods"),
)

SHARED = (
    ("They asked about my gap year", "my gap year"),
    ("asked me about my thesis", "my thesis"),
    ("They asked how I test", "how I test"),
    ("They asked three questions about SQL", "SQL"),
    ("Interesting questions about SQL", "SQL"),
    ("asked for a design of a queue", "a design of a queue"),
    ("She mentioned my thesis", "my thesis"),
    ("We discussed my thesis", "my thesis"),
    ("Good chat with Marta about the roadmap", "the roadmap"),
    ("talked with the CTO about the roadmap", "the roadmap"),
    ("we laughed a lot about printers", "printers"),
    ("Ines and Jonas talked about the ward round", "the ward round"),
    ("Jonas explained the alarms", "the alarms"),
    ("They showed me the lab", "the lab"),
    ("I moved from Perl to Rust", "how I moved from Perl to Rust"),
)

UNFIT = (
    "he plays chess",
    "She loves climbing",
    "She explained how she plans the week",
    "She talked about her move from Perl",
    "it takes three months",
    "how it works",
    "the interviewer liked my portfolio",
    "They liked my portfolio",
    "She was impressed by my thesis",
    "we are short of people in the night shift",
    "how we do retros",
    "the night shift needs us",
    "I am a nurse",
    "My answer on SQL was weak",
    "They didn't ask much",
    "Asked why I left",
    "They asked me to draw a queue",
    "told me to read Kleppmann",
    "Uses Kubernetes",
    "used to be a chef",
    "The talk was fine, mostly about pensions",
    "They seemed stressed",
    "they are understaffed",
    "They fired two people",
    "the nurses are short of people at night",
    "Bring a laptop",
    "Write the tests first",
    "Focus on SQL",
)

NAMED = (
    ("She said Rust rocks", "Rust rocks"),
    ("The platform runs Kafka", "the platform runs Kafka"),
    ("Volunteers sort the archive", "volunteers sort the archive"),
    ("the company plans to double", "the company plans to double"),
    ("Ana Lopes joined last year", "Ana Lopes joined last year"),
    ("Laptop", "Laptop"),
    ("test plan for the depot in Lyon", "test plan for the depot in Lyon"),
    ("Rust", "Rust"),
)

EMPTY = (
    "Nothing much",
    "nothing special",
    "Good chat",
    "A really good talk!",
    "It was a nice talk, very friendly people",
    "It went well.",
    "was friendly",
    "they're nice people",
    "We laughed a lot",
    "not sure",
    "Not much",
    "don't remember",
    "I can’t really remember.",
    "a bit of everything",
    "small talk",
    "Everything was fine, also the lunch",
    "Nice chat, friendly people",
)


@pytest.mark.parametrize(("note", "phrase"), CLAUSES)
def test_a_clause_is_said_as_a_clause(note: str, phrase: str) -> None:
    talk = talk_phrase(note)
    assert (talk.phrase, talk.state) == (phrase, TalkState.USABLE)
    for kind in KINDS:
        for number in range(8):
            body = compose(
                kind, replace(FULL, talked_about=note.replace("Marta", "Ana")), seed=str(number)
            ).body
            assert phrase.lower() in body.lower()
            assert not re.search(rf"about (?:that|{phrase.partition(' ')[2]})", body)


@pytest.mark.parametrize(("note", "phrase"), PHRASES)
def test_a_phrase_follows_about(note: str, phrase: str) -> None:
    talk = talk_phrase(note)
    assert (talk.phrase, talk.shared, talk.state) == (phrase, False, TalkState.USABLE)


@pytest.mark.parametrize(("note", "phrase"), SHARED)
def test_what_both_spoke_of_is_not_put_in_their_mouth(note: str, phrase: str) -> None:
    talk = talk_phrase(note)
    assert (talk.phrase, talk.shared, talk.state) == (phrase, True, TalkState.USABLE)
    for kind in KINDS:
        for told_by in (ToldBy.HUMAN_MAIL, ToldBy.LINKEDIN, ToldBy.AGENCY):
            facts = replace(FULL, talked_about=note, told_by=told_by)
            body = compose(kind, facts, seed="a").body
            assert phrase in body
            assert not re.search("you (?:said|told me|had to say)", body)


@pytest.mark.parametrize(("note", "phrase"), NAMED)
def test_what_cannot_be_bent_stands_after_a_colon(note: str, phrase: str) -> None:
    """A bare noun, and words whose verb is not certain: "what you said about" would read broken before them."""
    for kind in KINDS:
        for number in range(8):
            facts = replace(FULL, talked_about=note)
            draft = compose(kind, facts, seed=str(number))
            assert f": {phrase}." in draft.body
            assert draft.gaps == ()
            assert [
                finding.id for finding in check(kind, draft.body, facts, given=OURS) if finding.id != "F6"
            ] == []


@pytest.mark.parametrize("note", [*UNFIT, *EMPTY])
def test_what_cannot_be_said_is_a_gap_with_one_question(note: str) -> None:
    assert talk_phrase(note).state is TalkState.UNFIT
    for kind in (CARD, REQUEST):
        draft = compose(kind, replace(FULL, talked_about=note), seed="a")
        assert [gap.question for gap in draft.gaps] == [KINDLY]
        assert note.strip(".!") not in draft.body


@pytest.mark.parametrize("note", [note for note, _phrase in (*CLAUSES, *PHRASES, *SHARED)])
def test_each_usable_note_makes_drafts_without_findings(note: str) -> None:
    for kind in KINDS:
        for talked_with in ("", "Jonas Berg"):
            facts = replace(FULL, talked_about=note.replace("Marta", "Ana").replace("Jonas", "Ben"))
            facts = replace(facts, talked_with=talked_with)
            draft = compose(kind, facts, seed="b")
            assert draft.gaps == ()
            found = check(kind, draft.body, facts, subject=draft.subject, given=OURS)
            assert [finding for finding in found if finding.id != "F6"] == []


@pytest.mark.parametrize(
    "note",
    [
        "We discussed my thesis",
        "She explained my thesis",
        "They mentioned my thesis",
        "Talked about my thesis",
    ],
)
def test_naming_the_topic_is_enough_for_the_check(note: str) -> None:
    text = "Dear Marta,\n\nthank you for our talk about my thesis.\n\nWith good wishes,\nElif Demir"
    assert "F5" not in {finding.id for finding in check(CARD, text, replace(FULL, talked_about=note))}
    missed = text.replace("my thesis", "many things")
    assert "F5" in {finding.id for finding in check(CARD, missed, replace(FULL, talked_about=note))}


def test_who_said_it_is_no_content() -> None:
    assert talk_stems("She explained Kubernetes") == talk_stems("Kubernetes")
    assert talk_stems("Good chat. The archive of glass negatives") == talk_stems("archive, glass negatives")
    assert talk_stems("Good chat") == frozenset()


def test_a_note_that_names_its_reader_is_asked_about() -> None:
    facts = replace(FULL, talked_about="Marta's way of running retros")
    assert talk_of(facts).state is TalkState.UNFIT
    assert talk_of(replace(facts, talked_about="Martas Bakery and its ovens")).state is TalkState.USABLE
    assert [gap.name for gap in compose(CARD, facts, seed="a").gaps] == ["talk"]
    assert talk_of(replace(facts, talked_about="Marta explained the alarms")).phrase == "the alarms"


def test_a_fact_heard_from_somebody_else_names_them() -> None:
    facts = replace(FULL, talked_about="They're hiring two nurses", talked_with="Jonas Berg")
    for kind in KINDS:
        assert re.search(
            r"with Jonas Berg.* that you are hiring two nurses", compose(kind, facts, seed="a").body
        )


@pytest.mark.parametrize(
    "text", ["I want to learn Rust", "to be clearer", "get better at SQL", "he said SQL"]
)
def test_an_area_to_learn_about_must_follow_about(text: str) -> None:
    assert fit_phrase(text) == ""
    assert "learning_area" not in known(replace(FULL, learning_area=text), "en", REQUEST).values


@pytest.mark.parametrize("text", ["system design", "how I explain things", "my SQL"])
def test_an_area_that_follows_about_is_used(text: str) -> None:
    assert fit_phrase(text) == text
