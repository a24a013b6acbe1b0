"""How the knowledge screen says things: plain functions from documents, answers and passages to words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from app.stores.document_rows import Document
from app.stores.rows import Faq
from app.ui.language import Marked, mark, tr
from app.ui.wording import tidy
from engine.dialogue.rehearsal import Outcome, Rehearsal
from engine.ports import Passage

_AGENTS: Mapping[str, Marked] = {
    "faq": mark("– It is answered from the opening hours, services or other records."),
    "booking": mark("– It is taken for a wish to book."),
    "inventory": mark("– It is taken for a question about the cars for sale."),
    "message": mark("– It is taken for a message."),
    "person": mark("– It is taken for a wish to speak to a person."),
}
_OTHER = mark("– It is taken for something else than a question.")


def document_cells(document: Document) -> tuple[str, str, str, str, str]:
    """A document's row in the table."""
    return (
        tidy(document.name, 120),
        tidy(document.agent, 32),
        tidy(document.kind, 12),
        QLocale().toString(document.chunks),
        when_words(document.imported_at.astimezone()),
    )


def when_words(moment: datetime) -> str:
    """`Mar 2, 2026`."""
    day = QDate(moment.year, moment.month, moment.day)
    #: A day in Qt's format, such as Mar 2, 2026
    return QLocale().toString(day, tr("MMM d, yyyy"))


def answer_cells(entry: Faq) -> tuple[str, str]:
    """A stored answer's row in the table."""
    return tidy(entry.question, 200), tidy(entry.category, 40)


def passage_cells(passage: Passage, *, said: bool) -> tuple[str, str, str, str]:
    """A passage's row among those that lie near a question."""
    source = tr("Stored answer") if passage.source == "faq" else tidy(passage.category, 60)
    return (
        tr("✓ said") if said else "–",
        tr("{percent} %", percent=nearness(passage)),
        source,
        tidy(f"{passage.question} – {passage.answer}", 400),
    )


def nearness(passage: Passage) -> int:
    """100 for the same words, 0 for something else altogether."""
    return max(0, min(100, round(100 * (1 - passage.distance))))


def verdict(found: Rehearsal, *, from_passage: bool) -> str:
    """Whether the agent would answer, in a sentence."""
    if found.outcome is Outcome.UNKNOWN:
        return tr("✗ The agent would say that it does not know, and offer a person.")
    if from_passage:
        return tr("✓ The agent would answer with the passage marked below.")
    if found.outcome is Outcome.ANSWERED:
        return tr("✓ It is answered from the opening hours, services or other records.")
    return tr(_AGENTS.get(found.agent, _OTHER))


def said_words(found: Rehearsal) -> str:
    """What the agent would say, as far as it is known before it does anything."""
    if not found.said:
        return tr("The agent would do something for the caller before it answers.")
    return tr("“{words}”", words=tidy(" ".join(found.said), 600))


def taken_in_words(taken: int, refused: int) -> str:
    """What became of the files."""
    count, others = QLocale().toString(taken), QLocale().toString(refused)
    if not refused:
        return tr("1 document taken in.") if taken == 1 else tr("{count} documents taken in.", count=count)
    if taken == 1:
        return tr("1 document taken in, {refused} refused.", refused=others)
    return tr("{count} documents taken in, {refused} refused.", count=count, refused=others)


def progress_words(name: str, place: int, total: int) -> str:
    """Which file is being read."""
    file = tidy(name, 60)
    if total > 1:
        return tr("Reading {file} ({place} of {total}) …", file=file, place=place, total=total)
    return tr("Reading {file} …", file=file)
