"""What the screens ask of the appliance, and what becomes of it when that does not work.

Owned by `app.ui.desk`. On Qt's thread, without widgets; what is asked runs on the engine loop.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.qt_bridge import Appliance, QtBridge
from app.ui.life import Lifecycle, log_failure
from app.ui.wording import error_sentence, technical_words

T = TypeVar("T")


class Requests(QObject):
    """Asks and answers; nobody waits.

    Attributes:
        failed: the sentence of a request that did not work and that nobody else answers for.
        explained: once a sentence was given to whom it concerns: it again, and the technical text behind it.
    """

    failed = Signal(str)
    explained = Signal(str, str)

    def __init__(self, bridge: QtBridge, life: Lifecycle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._life = life

    def ask(
        self,
        make: Callable[[Appliance], Awaitable[T]],
        on_done: Callable[[T], None],
        on_error: Callable[[str], None] | None = None,
    ) -> None:
        """Have the appliance do something, then run one of the two on Qt's thread.

        Args:
            make: called on the engine loop. Before the appliance is built nothing is asked.
            on_done: gets the result.
            on_error: gets the sentence instead of `failed`. When the window closes, nothing is told.
        """
        appliance = self._life.appliance
        if appliance is None or self._life.is_closing:
            return
        self._bridge.call(lambda: make(appliance), on_done, lambda error: self._failed(error, on_error))

    def _failed(self, error: BaseException, on_error: Callable[[str], None] | None) -> None:
        if self._life.is_closing:
            return
        log_failure("command_failed", error)
        sentence = error_sentence(error)
        (on_error or self.failed.emit)(sentence)
        self.explained.emit(sentence, technical_words(error))
