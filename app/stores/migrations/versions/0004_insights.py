"""What the window's insights count: questions without an answer, and calls and waits of a period.

Run by Alembic.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add a column, and an index for each thing that is counted by its time."""
    op.add_column("turns", sa.Column("unanswered", sa.String(), nullable=True))
    op.create_index(op.f("ix_calls_started_at"), "calls", ["started_at"], unique=False)
    _index_some("ix_turns_at", ["at", "latency_s"], "latency_s IS NOT NULL")
    _index_some("ix_turns_unanswered", ["at", "unanswered"], "unanswered IS NOT NULL")


def _index_some(name: str, columns: list[str], which: str) -> None:
    op.create_index(name, "turns", columns, unique=False, sqlite_where=sa.text(which))
