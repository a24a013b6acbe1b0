"""Builds the knowledge index on a small disk that is full, and again when space is freed.

Run by its test in a mount namespace of its own; prints what a person would see at each step.
"""
# ruff: noqa: T201 - its test reads what it prints

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from app.errors import StoreError
from app.stores.rows import Faq
from app.stores.vectors import Vectors
from tests.fakes.embedder import WordEmbedder

ENTRIES = [Faq(1, "hours", "When are you open", "From nine to five.", "")]


async def main(disk: Path) -> None:
    (disk / "ballast").write_bytes(b"x" * 6_000_000)
    vectors = Vectors(disk / "chroma", WordEmbedder(), "words")
    vectors.start()
    try:
        await vectors.index(ENTRIES)
    except StoreError as error:
        print(f"refused {error}")
    (disk / "ballast").unlink()
    await vectors.index(ENTRIES)
    print(f"found {(await vectors.search('when are you open', 'nobody', 1)).answers[0].answer}")
    vectors.stop()


asyncio.run(main(Path(sys.argv[1])))
