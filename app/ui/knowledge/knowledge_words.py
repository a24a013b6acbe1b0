"""How the knowledge screen says things: plain functions from documents, answers and passages to words."""

from __future__ import annotations

from datetime import datetime

from app.stores.document_rows import Document
from app.stores.rows import Faq
from app.ui.wording import short_day_words, tidy
from engine.dialogue.rehearsal import Outcome, Rehearsal
from engine.ports import Passage

_AGENTS = {
    "faq": "It is answered from the opening hours, services or other records",
    "booking": "It is taken for a wish to book",
    "inventory": "It is taken for a question about the cars for sale",
    "message": "It is taken for a message",
    "person": "It is taken for a wish to speak to a person",
}


def document_cells(document: Document) -> tuple[str, str, str, str, str]:
    """A document's row in the table."""
    return (
        tidy(document.name, 120),
        tidy(document.agent, 32),
        tidy(document.kind, 12),
        f"{document.chunks:,}",
        when_words(document.imported_at.astimezone()),
    )


def when_words(moment: datetime) -> str:
    """`Mar 2, 2026`."""
    return f"{short_day_words(moment.date()).partition(', ')[2]}, {moment.year}"


def answer_cells(entry: Faq) -> tuple[str, str]:
    """A stored answer's row in the table."""
    return tidy(entry.question, 200), tidy(entry.category, 40)


def passage_cells(passage: Passage, *, said: bool) -> tuple[str, str, str, str]:
    """A passage's row among those that lie near a question."""
    source = "Stored answer" if passage.source == "faq" else tidy(passage.category, 60)
    return (
        "✓ said" if said else "–",
        f"{nearness(passage)} %",
        source,
        tidy(f"{passage.question} – {passage.answer}", 400),
    )


def nearness(passage: Passage) -> int:
    """100 for the same words, 0 for something else altogether."""
    return max(0, min(100, round(100 * (1 - passage.distance))))


def verdict(found: Rehearsal, *, from_passage: bool) -> str:
    """Whether the agent would answer, in a sentence."""
    if found.outcome is Outcome.UNKNOWN:
        return "✗ The agent would say that it does not know, and offer a person."
    if from_passage:
        return "✓ The agent would answer with the passage marked below."
    if found.outcome is Outcome.ANSWERED:
        return f"✓ {_AGENTS['faq']}."
    return f"– {_AGENTS.get(found.agent, 'It is taken for something else than a question')}."


def said_words(found: Rehearsal) -> str:
    """What the agent would say, as far as it is known before it does anything."""
    if not found.said:
        return "The agent would do something for the caller before it answers."
    return f"“{tidy(' '.join(found.said), 600)}”"


def taken_in_words(taken: int, refused: int) -> str:
    """What became of the files."""
    said = f"{taken:,} {'document' if taken == 1 else 'documents'} taken in"
    return f"{said}, {refused:,} refused." if refused else f"{said}."


def progress_words(name: str, place: int, total: int) -> str:
    """Which file is being read."""
    which = f" ({place} of {total})" if total > 1 else ""
    return f"Reading {tidy(name, 60)}{which} …"
