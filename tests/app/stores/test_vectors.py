from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import StoreError
from app.stores.rows import Faq
from app.stores.vectors import Vectors
from engine.ports import Passage
from tests.fakes.embedder import WordEmbedder

OPEN = Faq(1, "hours", "When are you open", "From nine to five.", "")
PLACE = Faq(2, "location", "Where is your shop", "On Auto Drive.", "")
LOAN = Faq(3, "loaner", "Do you have loaner cars", "For long jobs.", "")

Opened = Callable[..., Vectors]


async def answers(vectors: Vectors, question: str, limit: int) -> Sequence[Passage]:
    return (await vectors.search(question, "receptionist", limit)).answers


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Opened]:
    """Opens the folder again, closing it first, as a restart would."""
    current: list[Vectors] = []

    def open_again(embedder: WordEmbedder, model: str = "words") -> Vectors:
        for each in current:
            each.stop()
        current[:] = [Vectors(tmp_path / "chroma", embedder, model)]
        current[0].start()
        return current[0]

    yield open_again
    for each in current:
        each.stop()


async def test_the_nearest_answer_comes_first_with_its_cosine_distance(opened: Opened) -> None:
    vectors = opened(WordEmbedder())
    await vectors.index([OPEN, PLACE, LOAN])
    found = await answers(vectors, "where is your shop", 2)
    assert (found[0].question, found[0].answer, found[0].category) == (
        PLACE.question,
        PLACE.answer,
        PLACE.category,
    )
    assert found[0].distance == pytest.approx(0, abs=1e-5)
    assert found[0].distance < found[1].distance <= 1 + 1e-5
    half_shared = await answers(vectors, "where is a taxi", 1)
    assert half_shared[0].distance == pytest.approx(0.5, abs=1e-5)


async def test_an_answer_is_also_found_by_what_it_says_and_only_once(opened: Opened) -> None:
    vectors = opened(WordEmbedder())
    await vectors.index([OPEN, PLACE, LOAN])
    found = await answers(vectors, "from nine to five", 3)
    assert found[0].answer == OPEN.answer
    assert len({each.question for each in found}) == len(found) == 3


async def test_fewer_answers_than_asked_for_are_all_returned(opened: Opened) -> None:
    vectors = opened(WordEmbedder())
    await vectors.index([OPEN])
    assert len(await answers(vectors, "open", 5)) == 1
    await vectors.index([])
    assert await answers(vectors, "open", 5) == []


async def test_a_restart_with_the_same_answers_embeds_nothing_again(opened: Opened) -> None:
    await opened(WordEmbedder()).index([OPEN, PLACE])
    embedder = WordEmbedder()
    again = opened(embedder)
    await again.index([OPEN, PLACE])
    assert embedder.embedded == []
    assert (await answers(again, "when are you open", 1))[0].answer == OPEN.answer


@pytest.mark.parametrize(
    ("entries", "model"),
    [
        ([OPEN, replace(PLACE, answer="On Main Street.")], "words"),
        ([OPEN, PLACE], "other words"),
    ],
    ids=["an answer changed", "the model changed"],
)
async def test_a_change_is_indexed_again_and_the_old_index_is_gone(
    opened: Opened, entries: list[Faq], model: str
) -> None:
    await opened(WordEmbedder()).index([OPEN, PLACE])
    embedder = WordEmbedder()
    again = opened(embedder, model)
    await again.index(entries)
    assert set(embedder.embedded) >= {entry.question for entry in entries}
    assert [each.answer for each in await answers(again, "where is your shop", 9)] == [
        entries[1].answer,
        entries[0].answer,
    ]
    back = WordEmbedder()
    await opened(back).index([OPEN, PLACE])
    assert set(back.embedded) >= {OPEN.question, PLACE.question}


async def test_an_entry_is_found_by_every_other_wording_it_has(opened: Opened) -> None:
    vectors = opened(WordEmbedder())
    parking = replace(PLACE, keywords="Can I park at yours; which exit do I take")
    await vectors.index([OPEN, parking])
    for asked in ("can I park at yours", "which exit do I take"):
        found = await answers(vectors, asked, 2)
        assert found[0].answer == PLACE.answer
        assert found[0].distance < 0.01
        assert len(found) == 2


async def test_an_index_half_built_when_the_power_failed_is_completed(opened: Opened, tmp_path: Path) -> None:
    class PowerFails(WordEmbedder):
        def embed(self, texts):
            raise KeyError("the power fails here")

    with pytest.raises(KeyError):
        await opened(PowerFails()).index([OPEN, PLACE])
    vectors = opened(WordEmbedder())
    await vectors.index([OPEN, PLACE])
    assert len(await answers(vectors, "open", 9)) == 2


async def test_a_damaged_index_is_built_again_by_itself(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "chroma").mkdir()
    (tmp_path / "chroma" / "chroma.sqlite3").write_bytes(b"This was never a database. " * 400)
    vectors = opened(WordEmbedder())
    await vectors.index([OPEN])
    assert (await answers(vectors, "when are you open", 1))[0].answer == OPEN.answer


async def test_an_index_whose_data_was_lost_is_built_again_by_itself(opened: Opened, tmp_path: Path) -> None:
    first = opened(WordEmbedder())
    await first.index([OPEN, PLACE])
    first.stop()
    for part in (tmp_path / "chroma").rglob("*"):
        if part.is_file():
            part.write_bytes(part.read_bytes()[:1000])
    vectors = opened(WordEmbedder())
    await vectors.index([OPEN, PLACE])
    assert (await answers(vectors, "when are you open", 1))[0].answer == OPEN.answer


async def test_a_folder_that_cannot_be_had_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    vectors = Vectors(tmp_path / "in the way" / "chroma", WordEmbedder(), "words")
    vectors.start()
    with pytest.raises(StoreError, match="cannot be used"):
        await vectors.index([OPEN])
    vectors.stop()
