"""Typed publish and subscribe of `app.events`. Lives on the engine loop; publishing never waits."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from app.events import AppEvent

log = structlog.get_logger(__name__)

Listener = Callable[[AppEvent], None]


class Feed:
    """Hands each event to every listener in the order they subscribed.

    A listener must return at once. One that raises is logged and the others still hear the event.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Listen from now on; the returned function ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def publish(self, event: AppEvent) -> None:
        """Tell everyone."""
        for listener in list(self._listeners):
            try:
                listener(event)
            except Exception:
                log.exception("listener_failed", event_type=type(event).__name__)
