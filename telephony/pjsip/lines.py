"""All calls of the phone process and the ports that they use one after the other. SIP thread only."""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import ctypes
from importlib import import_module

from pjsua2 import pjsua2 as pj

from telephony.errors import CallGone
from telephony.pjsip.comfort import noise_frames
from telephony.pjsip.frame_bytes import frame_bytes_for
from telephony.pjsip.keep_alive import says_yes
from telephony.pjsip.line import Line
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.port import CallPort
from telephony.pjsip.registration import Door
from telephony.playout import Playout


class Lines:
    """Holds the only lasting reference to each `Line`: one that Python collects hangs up.

    `playouts` is shared with the reader thread, which only looks up; each step on it is atomic under the GIL.
    """

    def __init__(self, outbox: Outbox, playouts: dict[str, Playout]) -> None:
        self._outbox = outbox
        self._playouts = playouts
        self._by_id: dict[str, Line] = {}
        self._ended: list[Line] = []
        self._free_ports: list[CallPort] = []
        self._frame_bytes = frame_bytes_for(pj.ByteVector)
        self._noise = noise_frames()
        self._say_yes = says_yes(ctypes.CDLL(import_module("pjsua2._pjsua2").__file__))

    def __len__(self) -> int:
        return len(self._by_id)

    def ids(self) -> list[str]:
        return list(self._by_id)

    def live(self, call_id: str) -> Line:
        """The call of that id; raises `CallGone` when it is over."""
        line = self._by_id.get(call_id)
        if line is None or line.ended:
            raise CallGone("This call is over.")
        return line

    def open(self, door: Door, call_id: str, pj_id: int | None = None) -> Line:
        """A new call: to be dialled, or the inbound one with pjsip's number."""
        line = Line(
            door,
            call_id,
            self._outbox,
            take_port=self._take_port,
            on_ended=self._ended.append,
            say_yes=self._say_yes,
            pj_id=pj_id,
        )
        self._by_id[call_id] = line
        self._playouts[call_id] = line.sound.playout
        return line

    def give_up(self, line: Line) -> None:
        """A call that could not even be dialled; pjsip may or may not have told it that it ended."""
        if not line.ended:
            line.ended = True
            line.thisown = False
            self._ended.append(line)

    def release_ended(self) -> None:
        """Let go of ended calls, outside of their own callbacks; their ports serve the next ones."""
        while self._ended:
            line = self._ended.pop()
            self._by_id.pop(line.call_id, None)
            self._playouts.pop(line.call_id, None)
            port = line.sound.give_back()
            if port is not None:
                self._free_ports.append(port)

    def drop_ports(self) -> None:
        """Before the library goes: no port may outlive it."""
        self._free_ports.clear()

    def _take_port(self) -> CallPort:
        if self._free_ports:
            return self._free_ports.pop()
        return CallPort("call", self._frame_bytes, self._noise, self._outbox)
