"""The one place where audio passes between pjmedia and our rings: a port of the conference bridge.

Runs on pjmedia's clock thread, every 20 ms for each port, connected or not. It moves bytes, nothing else:
each step of that thread delays all calls.
"""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pjsua2 import pjsua2 as pj

from telephony.media import FRAME_BYTES, RATE_HZ, SILENCE
from telephony.pjsip.comfort import LineFloor
from telephony.pjsip.frame_bytes import FrameBytes
from telephony.pjsip.outbox import Outbox
from telephony.playout import Playout
from telephony.wire import Tick


@dataclass(frozen=True, slots=True)
class _Attached:
    call_id: str
    playout: Playout
    floor: LineFloor


class CallPort(pj.AudioMediaPort):
    """Created once, used for one call after the other: the bridge dislikes ports that come and go.

    The bridge first asks for our frame, then delivers the caller's of the same step. It asks only while
    we are connected (not on hold), but delivers always, so the tick is made on delivery. The tick tells
    what the app had played; the noise beneath it stays here.
    """

    def __init__(self, name: str, frame_bytes: FrameBytes, noise: Sequence[bytes], outbox: Outbox) -> None:
        super().__init__()
        self._noise = noise
        self._bytes = frame_bytes
        self._outbox = outbox
        self._attached: _Attached | None = None
        self._leaving: tuple[int, bytes] = (0, SILENCE)
        self.createPort(name, _format())

    def attach(self, call_id: str, playout: Playout) -> None:
        """From now on every step is a tick of this call."""
        self._leaving = (0, SILENCE)
        self._attached = _Attached(call_id, playout, LineFloor(self._noise))

    def detach(self) -> None:
        self._attached = None

    def onFrameRequested(self, frame: Any) -> None:  # noqa: N802 - pjsua2's name
        try:
            attached = self._attached
            self._leaving = attached.playout.next_frame() if attached else (0, SILENCE)
            frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
            played = self._leaving[1]
            self._bytes.write(frame.buf, attached.floor.frame_for(played) if attached else played)
        except BaseException:  # noqa: BLE001 - leaving a callback it would pin this port in sys.last_traceback
            self._leaving = (0, SILENCE)

    def onFrameReceived(self, frame: Any) -> None:  # noqa: N802 - pjsua2's name
        try:
            attached = self._attached
            if attached is None:
                return
            heard = self._bytes.read(frame.buf)
            caller = heard if len(heard) == FRAME_BYTES else SILENCE
            (tag, agent), self._leaving = self._leaving, (0, SILENCE)
            self._outbox.put(Tick(attached.call_id, caller, agent, tag, time.monotonic()))
        except BaseException:  # noqa: BLE001, S110 - same; a lost tick is seen by the app as a gap
            pass


def _format() -> Any:
    """16 kHz mono, 20 ms: the bridge's own format, so nothing is resampled on the way."""
    media_format = pj.MediaFormatAudio()
    media_format.type = pj.PJMEDIA_TYPE_AUDIO
    media_format.clockRate = RATE_HZ
    media_format.channelCount = 1
    media_format.bitsPerSample = 16
    media_format.frameTimeUsec = 20_000
    return media_format
