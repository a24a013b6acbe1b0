from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.embedding import MiniLM
from engine.dialogue.intents.classifier import EXAMPLES, IntentClassifier, load_examples
from engine.dialogue.intents.names import Intent
from engine.dialogue.session import Session
from engine.dialogue.understanding import understand
from tests.fakes.dealership import FakeDealership
from tests.fakes.language_model import WordEmbedder

HERE = Path(__file__).parent


class CountingEmbedder(WordEmbedder):
    def __init__(self) -> None:
        self.embedded = 0

    def embed(self, texts):
        self.embedded += len(texts)
        return super().embed(texts)


def labelled(file: str) -> list[tuple[str, Intent]]:
    data = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    return [(phrase, Intent(intent)) for intent, phrases in data.items() for phrase in phrases]


def test_every_intent_has_examples_and_none_is_given_twice():
    examples = load_examples(EXAMPLES)
    counts = {intent: sum(example.intent is intent for example in examples) for intent in Intent}
    assert min(counts.values()) >= 15
    assert all("{" not in example.text for example in examples)


def test_the_phrases_that_measure_are_not_among_those_that_teach():
    taught = {example.text.lower() for example in load_examples(EXAMPLES)}
    asked = [phrase.lower() for phrase, _ in labelled("held_out.toml") + labelled("unseen.toml")]
    assert not taught.intersection(asked)
    assert len(asked) == len(set(asked))


def test_training_twice_gives_the_same_answers():
    one, two = IntentClassifier.train(WordEmbedder()), IntentClassifier.train(WordEmbedder())
    assert one.rank_now("I need an oil change") == two.rank_now("I need an oil change")


def test_embeddings_of_the_examples_are_kept_between_starts(tmp_path: Path):
    first, second = CountingEmbedder(), CountingEmbedder()
    IntentClassifier.train(first, cache=tmp_path)
    IntentClassifier.train(second, cache=tmp_path)
    assert first.embedded == len(load_examples(EXAMPLES))
    assert second.embedded == 0


def test_a_damaged_cache_is_made_anew(tmp_path: Path):
    IntentClassifier.train(WordEmbedder(), cache=tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(b"\x93NUMPY nonsense")
    embedder = CountingEmbedder()
    IntentClassifier.train(embedder, cache=tmp_path)
    assert embedder.embedded == len(load_examples(EXAMPLES))
    assert np.load(file).shape == (embedder.embedded, 384)


@pytest.fixture(scope="session")
def minilm(weights_folder: Path) -> MiniLM:
    return MiniLM(weights_folder / "minilm-l6-v2-int8")


@pytest.fixture(scope="session")
def trained(minilm: MiniLM) -> IntentClassifier:
    return IntentClassifier.train(minilm)


@pytest.mark.model
@pytest.mark.parametrize(("file", "floor"), [("held_out.toml", 0.94), ("unseen.toml", 0.90)])
async def test_sentences_it_has_not_seen_are_understood(trained: IntentClassifier, file: str, floor: float):
    dealership, phrases = FakeDealership(), labelled(file)
    wrong = [
        (phrase, meant, turn.intent)
        for phrase, meant in phrases
        if (turn := await understand(phrase, Session("s"), dealership, trained)).intent is not meant
    ]
    assert 1 - len(wrong) / len(phrases) >= floor, wrong


@pytest.mark.model
def test_sentences_of_like_meaning_are_near(minilm: MiniLM):
    vectors = minilm.embed(["Do you take trade-ins?", "Will you buy my old car?", "It rained all night."])
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2
    assert minilm.embed([]).shape == (0, 384)


@pytest.mark.model
def test_a_sentence_means_the_same_alone_and_in_a_crowd(minilm: MiniLM):
    alone = minilm.embed(["Do you take trade-ins?"])[0]
    crowd = minilm.embed(["x " * 300, "Do you take trade-ins?", ""])[1]
    assert alone @ crowd > 0.98


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=60))
def test_probabilities_add_up(text: str):
    ranking = _WORDS.rank_now(text)
    assert {intent for intent, _ in ranking} == set(Intent)
    assert sum(probability for _, probability in ranking) == pytest.approx(1, abs=1e-3)
    assert ranking[0][1] >= ranking[-1][1]


_WORDS = IntentClassifier.train(WordEmbedder())
