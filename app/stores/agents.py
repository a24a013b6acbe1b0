"""Every version there was of the agent that answers. Written by `app.agents`, the last one counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.errors import UnknownVersion
from app.stores.schema import AgentVersionRow
from engine.ports import Duty, Receptionist


@dataclass(frozen=True, slots=True)
class AgentVersion:
    """The agent as it was from a moment on; `changed` says in words what was new."""

    id: int
    created_at: datetime
    changed: str
    receptionist: Receptionist


class AgentVersions:
    """Table `agent_versions`. Versions are added, never changed."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def latest(self) -> AgentVersion | None:
        """The one that counts; None before the first."""
        query = select(AgentVersionRow).order_by(col(AgentVersionRow.id).desc()).limit(1)
        return await self._db.read(lambda session: next(map(_version, session.exec(query)), None))

    async def newest(self, limit: int, offset: int = 0) -> Sequence[AgentVersion]:
        """Last first."""
        query = select(AgentVersionRow).order_by(col(AgentVersionRow.id).desc()).limit(limit).offset(offset)
        return await self._db.read(lambda session: [_version(row) for row in session.exec(query)])

    async def get(self, version_id: int) -> AgentVersion:
        """Raises `UnknownVersion`."""

        def find(session: Session) -> AgentVersion:
            row = session.get(AgentVersionRow, version_id)
            if row is None:
                raise UnknownVersion(f"There is no version {version_id} of the agent in the records.")
            return _version(row)

        return await self._db.read(find)

    async def add(self, receptionist: Receptionist, changed: str, at: datetime) -> AgentVersion:
        """Write a version down; it counts once the disk has it."""
        who = receptionist
        row = AgentVersionRow(
            created_at=at,
            changed=changed,
            name=who.name,
            welcome=who.welcome,
            voice=who.voice,
            instructions=who.instructions,
            duties=" ".join(sorted(who.duties)),
            first_person=who.first_person,
            asks_again=who.asks_again,
        )

        def insert(session: Session) -> AgentVersion:
            session.add(row)
            session.flush()
            session.refresh(row)
            return _version(row)

        return await self._db.write(insert, durable=True)


def _version(row: AgentVersionRow) -> AgentVersion:
    known = {duty.value for duty in Duty}
    duties = frozenset(Duty(each) for each in row.duties.split() if each in known)
    who = Receptionist(
        row.name, row.welcome, row.voice, row.instructions, duties, row.first_person, row.asks_again
    )
    return AgentVersion(row.id, row.created_at, row.changed, who)
