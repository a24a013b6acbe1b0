"""What a receptionist has to know: moved appointments, hand-offs, opt-outs, repairs, interrupted talks.

Run by Alembic.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

STOCK_IS_AS_OLD_AS = """
    UPDATE inventory SET updated_at = coalesce(
        (SELECT min(at) FROM (
            SELECT min(created_at) AS at FROM appointments UNION ALL SELECT min(started_at) FROM calls
        )),
        strftime('%Y-%m-%dT%H:%M:%S.000+00:00', 'now')
    )
"""
"""Nobody wrote down when the stock was imported: no later than the first trace of its use."""


def upgrade() -> None:
    """Widen three tables and add three."""
    _inventory()
    _appointments()
    _tasks()
    _suppressions()
    _repairs()
    _sessions()


def _inventory() -> None:
    with op.batch_alter_table("inventory") as batch:
        batch.add_column(sa.Column("vin", sa.String(), nullable=True))
        batch.add_column(sa.Column("updated_at", sa.String(), nullable=True))
    op.execute(STOCK_IS_AS_OLD_AS)
    with op.batch_alter_table("inventory") as batch:
        batch.alter_column("updated_at", existing_type=sa.String(), nullable=False)


def _appointments() -> None:
    with op.batch_alter_table("appointments") as batch:
        batch.add_column(sa.Column("updated_at", sa.String(), nullable=True))
        batch.add_column(sa.Column("updated_by", sa.String(), nullable=True))


def _tasks() -> None:
    with op.batch_alter_table("tasks") as batch:
        batch.add_column(sa.Column("state", sa.String(), nullable=True))
        batch.add_column(sa.Column("urgent", sa.Boolean(), nullable=False, server_default=sa.false()))


def _suppressions() -> None:
    op.create_table(
        "suppressions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppressions")),
    )
    op.create_index(op.f("ix_suppressions_phone"), "suppressions", ["phone"], unique=False)


def _repairs() -> None:
    op.create_table(
        "repairs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("vehicle_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("promised_at", sa.String(), nullable=True),
        sa.Column("updated_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_repairs_customer_id_customers")
        ),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicles.id"], name=op.f("fk_repairs_vehicle_id_vehicles")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_repairs")),
        sa.UniqueConstraint("vehicle_id", name=op.f("uq_repairs_vehicle_id")),
    )
    op.create_index(op.f("ix_repairs_customer_id"), "repairs", ["customer_id"], unique=False)


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("caller_phone", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_caller_phone"), "sessions", ["caller_phone"], unique=False)
