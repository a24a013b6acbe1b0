"""A document and its passages as the rest of the app sees them: plain, frozen, without SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

RECEPTIONIST = "receptionist"
"""The agent who answers calls."""


@dataclass(frozen=True, slots=True)
class Document:
    """What was imported for an agent to read; `name` is unique for the agent.

    Attributes:
        kind: of the file: markdown, text, pdf, docx, html, csv.
        sha256: of the file's content.
        imported_at: UTC, aware.
        chunks: how many passages it was cut into.
    """

    id: int
    name: str
    agent: str
    kind: str
    sha256: str
    imported_at: datetime
    chunks: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """One passage; `position` counts from 0, `heading` is empty when there is none above it."""

    position: int
    heading: str
    text: str
