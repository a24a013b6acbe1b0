"""Whether a call is recorded, and who wants it or not. One object a call, on the engine loop."""

from __future__ import annotations

from collections.abc import Callable

from app.calls.recording import Recorder
from app.errors import TooLate
from app.live_events import RecordingState

_WHY_NOT = {
    RecordingState.OFF: "This call is not recorded: recording is off, the caller has not been told of it, or "
    "they talk with somebody else now.",
    RecordingState.DECLINED: "The caller does not want to be recorded.",
    RecordingState.FAILED: "This call cannot be recorded any more: the disk did not take it.",
}


class Tape:
    """Follows a call's recording from the moment the caller was told of it.

    Args:
        on_change: told each new state.
    """

    def __init__(self, on_change: Callable[[RecordingState], None]) -> None:
        self._on_change = on_change
        self._recorder: Recorder | None = None
        self.state = RecordingState.OFF

    def roll(self, recorder: Recorder | None) -> Recorder | None:
        """The caller has been told that the call may be recorded; returns what records it, if anything."""
        if recorder is not None and self.state is RecordingState.OFF:
            self._recorder = recorder
            self._move(RecordingState.ON)
        return recorder

    def switch(self, *, on: bool) -> None:
        """Leave out what follows, or take it in again; raises `TooLate` for a call that is not recorded."""
        if self._recorder is None or self.state in _WHY_NOT:
            raise TooLate(_WHY_NOT[self.state])
        self._recorder.paused = not on
        self._move(RecordingState.ON if on else RecordingState.PAUSED)

    def silence(self, from_s: float, until_s: float) -> None:
        """Let nobody hear what the caller said between two moments of the line."""
        if self._recorder is not None:
            self._recorder.silence(from_s, until_s)

    def decline(self) -> None:
        """The caller does not want to be recorded: nothing of it may stay."""
        if self._recorder is not None:
            self._recorder.discard()
            self._move(RecordingState.DECLINED)

    def stop(self) -> None:
        """Nobody of this PC is on the call any more."""
        self._recorder = None
        self._move(RecordingState.OFF)

    def failed(self, _reason: str) -> None:
        """The disk does not take it."""
        self._move(RecordingState.FAILED)

    def _move(self, state: RecordingState) -> None:
        if state is not self.state:
            self.state = state
            self._on_change(state)
