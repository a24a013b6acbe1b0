"""What work a sentence is about, on phrases that teach nothing."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from engine.dialogue.embedding import MiniLM
from engine.dialogue.work.classifier import WorkClassifier, load_examples
from engine.dialogue.work.guess import best
from engine.dialogue.work.kinds import Kind
from engine.dialogue.work.offered import service_for
from tests.fakes.dealership import SERVICES
from tests.fakes.language_model import WordEmbedder

_FILE = Path(__file__).with_name("work_held_out.toml")
HELD_OUT = [
    (text, Kind(kind)) for kind, texts in tomllib.loads(_FILE.read_text("utf-8")).items() for text in texts
]


def words(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"[^\w\s]", "", text.lower()).split())


def outcome(kind: Kind) -> str:
    """Two kinds that lead to the same service are the same to a caller."""
    offer = service_for(kind, SERVICES)
    return offer.name if offer else kind.value


def test_every_kind_has_examples_and_none_is_left_unfilled():
    examples = load_examples()
    counts = {kind: sum(example.label is kind for example in examples) for kind in Kind}
    assert min(counts.values()) >= 50
    assert len(examples) >= 400
    assert all("{" not in example.text and "|" not in example.text for example in examples)


def test_the_phrases_that_measure_are_not_among_those_that_teach_nor_nearly_so():
    taught = [words(example.text) for example in load_examples()]
    assert len(HELD_OUT) >= 150
    for phrase in (words(text) for text, _ in HELD_OUT):
        few = len(phrase) < 4
        assert not any(
            phrase == each if few else len(phrase & each) >= 0.8 * len(phrase | each) for each in taught
        ), phrase


def test_training_twice_gives_the_same_answers():
    one, two = WorkClassifier.train(WordEmbedder()), WorkClassifier.train(WordEmbedder())
    assert one.rank_now("it grinds when I stop") == two.rank_now("it grinds when I stop")


@pytest.mark.model
def test_what_callers_describe_finds_its_service(minilm: MiniLM):
    judge = WorkClassifier.train(minilm)
    wrong: list[tuple[str, str, str]] = []
    sure_and_wrong: list[tuple[str, str]] = []
    for text, kind in HELD_OUT:
        ranking = judge.rank_now(text)
        if outcome(ranking[0][0]) != outcome(kind):
            wrong.append((text, kind.value, ranking[0][0].value))
        guess = best(ranking, SERVICES, asked=False)
        if guess is None or guess.service is None or not guess.sure or guess.is_trouble:
            continue
        if outcome(guess.kind) != outcome(kind):
            sure_and_wrong.append((text, guess.service.name))
    accuracy = 1 - len(wrong) / len(HELD_OUT)
    assert accuracy >= 0.88, f"{accuracy:.1%} of {len(HELD_OUT)}: {wrong}"
    assert len(sure_and_wrong) <= 4, sure_and_wrong
