"""The words of every call in a full-text index, kept up to date by the file itself.

One entry a call, numbered like it: all its turns, so that what caller and agent said is found together.
Triggers keep it, so that no writer can forget to. A later revision that rebuilds `turns` loses the triggers
and has to make them anew.
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

INDEX = """
    CREATE VIRTUAL TABLE transcripts USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')
"""
SPOKEN = """
    INSERT INTO transcripts (rowid, text)
    SELECT call_id, group_concat(text, char(10))
    FROM (SELECT call_id, text FROM turns {which} ORDER BY call_id, id)
    GROUP BY call_id
"""
TRIGGER = """
    CREATE TRIGGER transcripts_{name} AFTER {event} ON turns BEGIN
        DELETE FROM transcripts WHERE rowid = {row}.call_id;
        {spoken};
    END
"""
EVENTS = (
    ("turn_added", "INSERT", "new"),
    ("turn_corrected", "UPDATE OF text", "new"),
    ("turn_deleted", "DELETE", "old"),
)


def upgrade() -> None:
    """Make the index, read every call into it, and keep it so."""
    op.execute(INDEX)
    op.execute(SPOKEN.format(which=""))
    for name, event, row in EVENTS:
        spoken = SPOKEN.format(which=f"WHERE call_id = {row}.call_id").strip()
        op.execute(TRIGGER.format(name=name, event=event, row=row, spoken=spoken))
