"""How moments and times of day are written in the file. Used by `schema`."""

from __future__ import annotations

from datetime import UTC, datetime, time

from sqlalchemy import Dialect, String, TypeDecorator


class UtcText(TypeDecorator[datetime]):
    """A moment: aware in Python, ISO 8601 text in UTC in the file, so that text order is time order."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a time zone cannot be stored.")
        return value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else datetime.fromisoformat(value)


class ClockText(TypeDecorator[time]):
    """A time of day as `HH:MM`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else value.isoformat("minutes")

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else time.fromisoformat(value)


class LocalText(TypeDecorator[datetime]):
    """A moment at the dealership, naive, as `YYYY-MM-DDTHH:MM`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else value.isoformat(timespec="minutes")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else datetime.fromisoformat(value)
