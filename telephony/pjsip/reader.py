"""The phone process's reader thread: commands from the pipe to where they belong.

Audio goes straight into the rings, so stopping it is not delayed by SIP; all else to the SIP thread's queue.
"""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Mapping

from telephony.framing import HEADER_BYTES, body_length, decode_command
from telephony.pjsip.outbox import Outbox
from telephony.playout import Playout
from telephony.wire import Command, Play, PlayRefused, Stop, StopPlaying


class CommandReader:
    """Reads whole commands from a file descriptor, blocking."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def read_one(self) -> Command | None:
        """The next command; None when the app has closed its end."""
        header = self._read_exactly(HEADER_BYTES)
        body = self._read_exactly(body_length(header)) if header else None
        return decode_command(body) if body else None

    def run(
        self,
        commands: queue.SimpleQueue[Command],
        outbox: Outbox,
        playouts: Mapping[str, Playout],
        on_end: Callable[[], None],
    ) -> None:
        """The thread: until the pipe ends. `on_end` is always called, so the process never outlives it."""
        try:
            while (command := self.read_one()) is not None:
                match command:
                    case Play():
                        _play(command, outbox, playouts)
                    case StopPlaying():
                        if (playout := playouts.get(command.call_id)) is not None:
                            playout.clear()
                    case Stop():
                        return
                    case _:
                        commands.put(command)
        finally:
            on_end()

    def _read_exactly(self, count: int) -> bytes | None:
        parts = bytearray()
        while len(parts) < count:
            part = os.read(self._fd, count - len(parts))
            if not part:
                return None
            parts += part
        return bytes(parts)


def _play(command: Play, outbox: Outbox, playouts: Mapping[str, Playout]) -> None:
    playout = playouts.get(command.call_id)
    if playout is None:
        return  # the call has ended meanwhile
    refused = playout.put(command.tag, command.pcm)
    if refused:
        outbox.put(PlayRefused(command.call_id, refused))
