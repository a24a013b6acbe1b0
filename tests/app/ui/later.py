"""Requests whose answers come when the test says so, in any order: for view models without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from app.ui.requests import Requests


class LaterRequests:
    """Keeps what was asked; `answer` and `refuse` settle the oldest, or the one that is named."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[Any], None], Callable[[str], None] | None]] = []

    def ask(
        self,
        make: Callable[[Any], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[str], None] | None = None,
    ) -> None:
        self.waiting.append((on_done, on_error))

    def answer(self, found: Any, at: int = 0) -> None:
        self.waiting.pop(at)[0](found)

    def refuse(self, sentence: str, at: int = 0) -> None:
        on_error = self.waiting.pop(at)[1]
        assert on_error is not None
        on_error(sentence)

    def as_requests(self) -> Requests:
        return cast("Requests", self)
