"""Whether people at this PC want to be left alone. Used by `app.phone.quiet`."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, delete, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.phone_rows import QuietPeriod
from app.stores.schema import QuietPeriodRow


class QuietPeriods:
    """Table `quiet_periods`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def read(self) -> QuietPeriod | None:
        """What was switched on last, also when its time is over; None when it is off."""

        def find(session: Session) -> QuietPeriod | None:
            row = session.exec(select(QuietPeriodRow)).first()
            return as_row(QuietPeriod, row) if row else None

        return await self._db.read(find)

    async def begin(self, until: datetime | None) -> None:
        """In place of what stood there; on the disk when this returns."""

        def put(session: Session) -> None:
            session.exec(delete(QuietPeriodRow))
            session.add(QuietPeriodRow(until=until))

        await self._db.write(put, durable=True)

    async def end(self) -> None:
        """Forget it."""

        def drop(session: Session) -> None:
            session.exec(delete(QuietPeriodRow))

        await self._db.write(drop, durable=True)
