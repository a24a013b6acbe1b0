"""What the window's tasks and customers need: a call allowed again leaves a trace, and lists open at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INDEXED = (
    ("tasks", "completed_at"),
    ("tasks", "owner"),
    ("tasks", "customer_phone"),
    ("calls", "remote"),
)


def upgrade() -> None:
    """Widen one table and index what is looked for."""
    with op.batch_alter_table("suppressions") as batch:
        batch.add_column(sa.Column("lifted_at", sa.String(), nullable=True))
        batch.add_column(sa.Column("lifted_because", sa.String(), nullable=True))
    for table, column in INDEXED:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
