"""Joins a call's audio to its port; tells the app when it flows, how, and who is on hold. SIP thread."""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from pjsua2 import pjsua2 as pj

from telephony.pjsip.outbox import Outbox
from telephony.pjsip.port import CallPort
from telephony.playout import Playout
from telephony.wire import CodecMoved, HoldMoved, Moved

_SRTP_PROFILE = 0x4000
"""Bit of pjmedia_tp_proto: 0x8004 is RTP/AVP, 0xC004 is RTP/SAVP."""


class Sound:
    """What one call plays and hears. The port is taken with the first audio and given back after the last."""

    def __init__(self, call_id: str, outbox: Outbox, take_port: Callable[[], CallPort]) -> None:
        self.playout = Playout()
        self._call_id = call_id
        self._outbox = outbox
        self._take_port = take_port
        self._port: CallPort | None = None
        self._shown: Literal["", "active", "held"] = ""
        self._codec = ("", False)
        self._held_here = False

    @property
    def agreed(self) -> bool:
        """Whether there was ever audio, or a hold instead."""
        return bool(self._shown)

    def show(self, call: Any, info: Any) -> None:
        """Connect what is active and tell what changed. No media object outlives this."""
        media = info.media
        for index in range(len(media)):
            if media[index].type == pj.PJMEDIA_TYPE_AUDIO:
                self._show_audio(call, index, media[index].status)
                return

    def silence(self) -> None:
        """The call has ended; no tick is its any more."""
        if self._port is not None:
            self._port.detach()

    def give_back(self) -> CallPort | None:
        """The port, for the next call."""
        port, self._port = self._port, None
        return port

    def _show_audio(self, call: Any, index: int, status: int) -> None:
        if status == pj.PJSUA_CALL_MEDIA_ACTIVE:
            self._connect(call, index)
            self._tell("active", call, index)
        elif status in {pj.PJSUA_CALL_MEDIA_REMOTE_HOLD, pj.PJSUA_CALL_MEDIA_LOCAL_HOLD}:
            self._disconnect(call, index)
            if not self._shown:
                self._tell("active", call, index)
            if status == pj.PJSUA_CALL_MEDIA_REMOTE_HOLD:
                self._tell("held", call, index)
        self._tell_hold(status == pj.PJSUA_CALL_MEDIA_LOCAL_HOLD)

    def _connect(self, call: Any, index: int) -> None:
        port = self._attached_port()
        audio = call.getAudioMedia(index)  # new after every re-INVITE
        audio.startTransmit(port)
        port.startTransmit(audio)

    def _disconnect(self, call: Any, index: int) -> None:
        port = self._attached_port()
        try:
            audio = call.getAudioMedia(index)
        except pj.Error:
            return  # both sides hold: there is no stream left
        audio.stopTransmit(port)
        port.stopTransmit(audio)

    def _attached_port(self) -> CallPort:
        if self._port is None:
            self._port = self._take_port()
            self._port.attach(self._call_id, self.playout)
        return self._port

    def _tell(self, state: Literal["active", "held"], call: Any, index: int) -> None:
        codec = _stream(call, index)
        if state != self._shown:
            self._shown = state
            self._outbox.put(Moved(self._call_id, state, codec=codec[0], secure=codec[1]))
        elif codec[0] and codec != self._codec:
            self._outbox.put(CodecMoved(self._call_id, *codec))
        self._codec = codec

    def _tell_hold(self, held: bool) -> None:
        if held != self._held_here:
            self._held_here = held
            self._outbox.put(HoldMoved(self._call_id, held))


def _stream(call: Any, index: int) -> tuple[str, bool]:
    """Codec and whether it is encrypted; unknown while no audio is agreed in either direction."""
    try:
        stream = call.getStreamInfo(index)
    except pj.Error:
        return "", False
    return f"{stream.codecName}/{stream.codecClockRate}", bool(int(stream.proto) & _SRTP_PROFILE)
