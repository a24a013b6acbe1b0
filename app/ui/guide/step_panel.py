"""What every step's page is built on: its cards, and what the guide asks of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.settings.form import Section


class StepPanel(Section):
    """One step.

    Attributes:
        changed: whether it can be left may be different now.
    """

    changed = Signal()

    @property
    def is_done(self) -> bool:
        """What the step is for has been reached; else it can only be skipped."""
        return True

    @property
    def first(self) -> QWidget | None:
        """Where the keys go when the step opens; None: to its name in the list."""
        return None

    @property
    def is_busy(self) -> bool:
        """Something is being done that has to end before the step is left."""
        return False

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what was chosen; `then` follows when that went well."""
        then()
