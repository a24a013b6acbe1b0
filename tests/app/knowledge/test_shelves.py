from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.dealership.knowledge import DealershipKnowledge
from app.errors import StoreError
from app.knowledge.errors import FileRefused
from app.stores.database import Database
from app.stores.document_rows import Document
from app.stores.documents import Documents
from app.stores.errors import UnknownDocument
from tests.app.knowledge.conftest import NOON, Opened
from tests.fakes.embedder import WordEmbedder

TOWING = b"""
# Towing
We tow broken cars within twenty miles. It costs seventy five dollars.

# Flying
Nothing here flies."""
SHORT = b"# Towing\nWe tow no more."


class PowerFails(WordEmbedder):
    """Embeds so many times; then the plug is pulled."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.after -= 1
        if self.after < 0:
            raise KeyError("the power fails here")
        return super().embed(texts)


async def read_answers(
    knowledge: DealershipKnowledge, question: str, agent: str = "receptionist"
) -> list[str]:
    found = await knowledge.nearest(question, agent, 3)
    return [each.answer for each in found if each.source == "document"]


async def test_a_document_is_found_by_what_it_says_beside_the_stored_answers(opened: Opened) -> None:
    knowledge = await opened()
    document = await knowledge.take_in("towing.md", TOWING)
    found = await knowledge.search("tow broken cars within twenty miles", limit=2)

    assert document == Document(
        1, "towing.md", "receptionist", "markdown", hashlib.sha256(TOWING).hexdigest(), NOON, 2
    )
    assert [each.source for each in found].count("faq") == 2
    assert found[0].source == "document"
    assert found[0].question == "Towing"
    assert found[0].answer == "We tow broken cars within twenty miles. It costs seventy five dollars."
    assert found[0].category == "towing.md"
    assert [each.distance for each in found] == sorted(each.distance for each in found)


async def test_of_a_long_passage_the_nearest_sentences_are_told_apart(opened: Opened) -> None:
    knowledge = await opened()
    text = (
        b"We wash cars. We tow broken vans daily. It costs ninety dollars. Dogs may wait inside. Tea is free."
    )
    await knowledge.take_in("a.txt", text)

    async def excerpt(question: str) -> str:
        return next(each.excerpt for each in await knowledge.search(question) if each.source == "document")

    assert await excerpt("may dogs wait inside") == "Dogs may wait inside."
    assert await excerpt("costs ninety dollars") == "We tow broken vans daily. It costs ninety dollars."


async def test_the_same_name_again_replaces_and_another_agent_keeps_its_own(opened: Opened) -> None:
    knowledge = await opened()
    await knowledge.take_in("towing.md", TOWING)
    await knowledge.take_in("towing.md", b"Sales does not tow.", "sales")
    again = await knowledge.take_in("towing.md", SHORT)

    assert [(each.id, each.agent) for each in knowledge.documents()] == [
        (2, "sales"),
        (again.id, "receptionist"),
    ]
    assert await read_answers(knowledge, "do you tow broken cars") == ["We tow no more."]
    assert await read_answers(knowledge, "do you tow broken cars", "sales") == ["Sales does not tow."]
    assert await read_answers(knowledge, "do you tow broken cars", "nobody") == []


async def test_a_forgotten_document_is_found_no_more_and_its_rows_and_vectors_are_gone(
    opened: Opened, db: Database
) -> None:
    knowledge = await opened()
    kept = await knowledge.take_in("short.md", SHORT)
    gone = await knowledge.take_in("towing.md", TOWING)
    await knowledge.forget(gone.id)

    assert await read_answers(knowledge, "do you tow broken cars") == ["We tow no more."]
    assert list(await Documents(db).all()) == [kept]
    standing = await knowledge._vectors.document_ids("receptionist")
    assert {each.split("-")[0] for each in standing} == {str(kept.id)}
    with pytest.raises(UnknownDocument):
        await knowledge.forget(gone.id)


async def test_after_a_restart_everything_is_there_and_nothing_is_embedded_again(opened: Opened) -> None:
    await (await opened()).take_in("towing.md", TOWING)
    embedder = WordEmbedder()
    knowledge = await opened(embedder)

    assert embedder.embedded == []
    assert "We tow" in (await read_answers(knowledge, "do you tow broken cars"))[0]


@pytest.mark.parametrize("loss", ["the folder", "the model"])
async def test_lost_vectors_are_made_again_from_the_records(
    opened: Opened, tmp_path: Path, loss: str
) -> None:
    knowledge = await opened()
    await knowledge.take_in("towing.md", TOWING)
    knowledge._vectors.stop()
    if loss == "the folder":
        shutil.rmtree(tmp_path / "chroma")
    again = await opened(model="words" if loss == "the folder" else "other words")

    assert "We tow" in (await read_answers(again, "do you tow broken cars"))[0]


async def test_a_power_cut_while_embedding_leaves_what_stood_before(opened: Opened) -> None:
    await (await opened()).take_in("towing.md", SHORT)
    failing = await opened(PowerFails(0))
    with pytest.raises(KeyError):
        await failing.take_in("towing.md", TOWING)
    knowledge = await opened()

    assert [each.sha256 for each in knowledge.documents()] == [hashlib.sha256(SHORT).hexdigest()]
    assert await read_answers(knowledge, "do you tow broken cars") == ["We tow no more."]


async def test_records_that_refuse_leave_what_stood_before_and_the_next_start_clears_up(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    knowledge = await opened()
    await knowledge.take_in("towing.md", SHORT)

    async def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Documents, "put", full)
        with pytest.raises(StoreError):
            await knowledge.take_in("towing.md", TOWING)
    assert await read_answers(knowledge, "do you tow broken cars") == ["We tow no more."]
    again = await opened()
    assert await read_answers(again, "do you tow broken cars") == ["We tow no more."]
    assert len(await again._vectors.document_ids("receptionist")) == 1


async def test_a_document_is_never_found_in_part_while_it_is_replaced(opened: Opened) -> None:
    knowledge = await opened()
    both = [b"Old tow one.\n\n# A\nOld tow two.", b"New tow one.\n\n# A\nNew tow two."]
    await knowledge.take_in("towing.md", both[0])
    seen: list[set[str]] = []

    async def look() -> None:
        while len(seen) < 40:
            seen.append({answer[:3] for answer in await read_answers(knowledge, "tow")})

    async def replace() -> None:
        for turn in range(1, 5):
            await knowledge.take_in("towing.md", both[turn % 2])

    await asyncio.gather(look(), replace())
    assert {frozenset(each) for each in seen} <= {frozenset({"Old"}), frozenset({"New"})}


async def test_two_imports_at_once_take_turns(opened: Opened) -> None:
    knowledge = await opened()
    await asyncio.gather(*(knowledge.take_in(f"{number}.txt", b"We tow cars.") for number in range(5)))

    assert sorted(each.id for each in knowledge.documents()) == [1, 2, 3, 4, 5]


async def test_a_refused_file_leaves_the_one_of_its_name(opened: Opened) -> None:
    knowledge = await opened()
    await knowledge.take_in("towing.txt", b"We tow cars.")
    for bad in (b"", b"\0\1\2", b"\n\n"):
        with pytest.raises(FileRefused):
            await knowledge.take_in("towing.txt", bad)

    assert await read_answers(knowledge, "tow cars") == ["We tow cars."]


@pytest.mark.parametrize(
    ("name", "agent"),
    [
        ("", "a"),
        ("x" * 201 + ".md", "a"),
        ("a\nb.md", "a"),
        ("a.md", ""),
        ("a.md", "A"),
        ("a.md", "a/b"),
        ("a.md", "-"),
    ],
)
async def test_names_that_are_none_are_refused(opened: Opened, name: str, agent: str) -> None:
    with pytest.raises(FileRefused):
        await (await opened()).take_in(name, TOWING, agent)
