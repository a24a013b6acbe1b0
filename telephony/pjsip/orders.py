"""What the app asks for, done: dial, answer, hang up, and the rest. SIP thread of the phone process."""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pjsua2 import pjsua2 as pj

from telephony.account import PhoneSettings
from telephony.errors import BadAddress, CallGone, NoFreeLine, TelephonyError, Unreachable
from telephony.pjsip.doors import Doors
from telephony.pjsip.line import Line
from telephony.pjsip.lines import Lines
from telephony.pjsip.native_text import readable
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.setup import MAX_LEGS
from telephony.pjsip.timers import Timers
from telephony.wire import Answer, AskReplaces, Command, Dial, Done, HangUp, Hold, Refer, Resume, SendDigits

HANG_UP_RETRY_S = 0.5
ACKNOWLEDGED_S = 32.5
"""RFC 3261 §13.3.1.4: an answer is repeated for 64 * T1 = 32 s, after which pjsip says BYE by itself. It
would wait another half a minute for somebody to answer that."""
_OK, _REQUEST_TIMEOUT = 200, 408
_TEMPORARILY_UNAVAILABLE = 480
_PJ_ETOOMANY = 70_010
"""A call that is being refused takes one of the four places too, for a moment."""
_ForALine = Answer | SendDigits | Hold | Resume | Refer | AskReplaces


class Orders:
    """`obey()` carries out one command and reports `Done` for its number."""

    def __init__(
        self,
        endpoint: Any,
        settings: PhoneSettings,
        *,
        lines: Lines,
        doors: Doors,
        timers: Timers,
        outbox: Outbox,
    ) -> None:
        self._endpoint = endpoint
        self._settings = settings
        self._lines = lines
        self._doors = doors
        self._timers = timers
        self._outbox = outbox

    def obey(self, command: Command) -> None:
        match command:
            case Dial():
                self._reply(command.request, lambda: self._dial(command))
            case Answer():
                self._ask(command, lambda line: self._answer(line, command.status))
            case HangUp():
                self._reply(command.request, lambda: self.hang_up(command.call_id, command.status))
            case SendDigits():
                self._ask(command, lambda line: line.press(command.digits))
            case Hold():
                self._ask(command, Line.hold)
            case Resume():
                self._ask(command, Line.resume)
            case Refer():
                self._ask(command, lambda line: self._refer(line, command.uri))
            case AskReplaces():
                self._ask(command, Line.replacing_uri)
            case _:
                raise TypeError(f"{type(command).__name__} is not for the SIP thread.")

    def hang_up(self, call_id: str, status: int, *, ours: bool = True) -> None:
        """End a call, at once or as soon as pjsip lets go of it; nothing happens when it is over."""
        try:
            self._lines.live(call_id).end(status, ours=ours)
        except CallGone:
            return
        except pj.Error:
            self._timers.after(HANG_UP_RETRY_S, lambda: self.hang_up(call_id, status, ours=ours))

    def give_up_ringing_later(self, line: Line) -> None:
        """Nobody is let ring for ever, nor stay in a call that never came to an agreement about its sound."""

        def give_up() -> None:
            if not line.sound.agreed:
                self.hang_up(line.call_id, _TEMPORARILY_UNAVAILABLE)

        self._timers.after(self._settings.ring_timeout_s, give_up)

    def _ask(self, command: _ForALine, what: Callable[[Line], str | None]) -> None:
        self._reply(command.request, lambda: what(self._lines.live(command.call_id)))

    def _reply(self, request: int, action: Callable[[], str | None]) -> None:
        try:
            text = action() or ""
        except TelephonyError as error:
            self._outbox.put(Done(request, error.code, str(error)))
        except pj.Error as error:
            self._outbox.put(Done(request, TelephonyError.code, readable(error.reason)))
        else:
            self._outbox.put(Done(request, text=text))

    def _answer(self, line: Line, status: int) -> None:
        line.pick_up(status)
        if status == _OK:
            self._timers.after(ACKNOWLEDGED_S, lambda: self._give_up_unless_acknowledged(line))

    def _give_up_unless_acknowledged(self, line: Line) -> None:
        if not line.answered:
            self.hang_up(line.call_id, _REQUEST_TIMEOUT, ours=False)

    def _refer(self, line: Line, uri: str) -> None:
        self._verify(uri)
        line.refer(uri)

    def _verify(self, uri: str) -> None:
        if self._endpoint.utilVerifySipUri(uri) != pj.PJ_SUCCESS:
            raise BadAddress("This is not a SIP address.")

    def _dial(self, command: Dial) -> None:
        if len(self._lines) >= min(self._settings.max_calls, MAX_LEGS):
            raise NoFreeLine("All lines are in use.")
        door = self._doors.for_dialing(command.uri, command.account)
        self._verify(command.uri)
        line = self._lines.open(door, command.call_id)
        line.dialled = command.uri
        try:
            line.makeCall(command.uri, pj.CallOpParam(True))
        except pj.Error as error:
            self._lines.give_up(line)
            if error.status == _PJ_ETOOMANY:
                raise NoFreeLine("All lines are in use.") from None
            raise Unreachable(readable(error.reason)) from None
        line.announce()
        self.give_up_ringing_later(line)
