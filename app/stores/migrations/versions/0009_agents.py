"""Every version of the agent that answers: who changed nothing keeps what the dealership's file says."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add one table."""
    op.create_table(
        "agent_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("changed", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("welcome", sa.String(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("instructions", sa.String(), nullable=False),
        sa.Column("duties", sa.String(), nullable=False),
        sa.Column("first_person", sa.String(), nullable=False),
        sa.Column("asks_again", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_versions")),
    )
