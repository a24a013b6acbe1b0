"""One call inside the phone process. SIP thread, except `onDtmfDigit`, which may come on a media thread."""
# pjsua2 is SWIG output without annotations.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportIncompatibleMethodOverride=false, reportUnknownParameterType=false

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import Any, Literal

from pjsua2 import pjsua2 as pj

from telephony.address import remote_from
from telephony.pjsip.dialog import replaces, replacing
from telephony.pjsip.guarded import guarded
from telephony.pjsip.info import plain_digit
from telephony.pjsip.keep_alive import is_keep_alive
from telephony.pjsip.native_text import readable
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.port import CallPort
from telephony.pjsip.sound import Sound
from telephony.wire import Digit, Moved, TransferMoved

DECLINE = 603
_FINAL = 200


class Line(pj.Call):
    """A leg. `on_ended` is called once, from inside the DISCONNECTED callback."""

    def __init__(
        self,
        account: Any,
        call_id: str,
        outbox: Outbox,
        *,
        take_port: Callable[[], CallPort],
        on_ended: Callable[[Line], None],
        say_yes: Callable[[Any], None],
        pj_id: int | None = None,
    ) -> None:
        if pj_id is None:
            super().__init__(account)
        else:
            super().__init__(account, pj_id)
        self.call_id = call_id
        self.sound = Sound(call_id, outbox, take_port)
        self.answered = False
        self.ended = False
        self.dialled = ""
        self._replaces = ""
        self._referring = False
        self._sent_elsewhere = 0
        self._announced = False
        self._end: Moved | None = None
        self._outbox = outbox
        self._on_ended = on_ended
        self._say_yes = say_yes
        self._hung_up_here = False

    def announce(self) -> None:
        """From now on the app knows of this call. One refused at the door is never announced."""
        self._announced = True
        if self._end is not None:
            self._outbox.put(self._end)

    # --- asked by the app ---

    def pick_up(self, status: int) -> None:
        """Answer an inbound call with 180 or 200."""
        prm = pj.CallOpParam()
        prm.statusCode = status
        self.answer(prm)

    def end(self, status: int, *, ours: bool = True) -> None:
        """BYE, CANCEL or a refusal, whichever fits; raises pj.Error when it must be tried again.

        With `ours` false it counts as ended by the other side, which is gone.
        """
        self._hung_up_here = ours
        prm = pj.CallOpParam()
        prm.statusCode = status
        self.hangup(prm)

    def press(self, digits: str) -> None:
        """Send DTMF by RFC 4733, by INFO when the other side cannot take that."""
        prm = pj.CallSendDtmfParam()
        prm.digits = digits
        prm.method = pj.PJSUA_DTMF_METHOD_RFC2833
        try:
            self.sendDtmf(prm)
        except pj.Error:
            prm.method = pj.PJSUA_DTMF_METHOD_SIP_INFO
            self.sendDtmf(prm)

    def hold(self) -> None:
        """Ask the other side to send us nothing; raises pj.Error while another re-INVITE is under way."""
        self.setHold(pj.CallOpParam())

    def resume(self) -> None:
        """Offer audio both ways; the other side may still keep us on hold."""
        prm = pj.CallOpParam(True)
        prm.opt.flag = pj.PJSUA_CALL_UNHOLD
        self.reinvite(prm)

    def refer(self, uri: str) -> None:
        """Ask the other side to call this URI instead."""
        self._referring = True
        self.xfer(f"<{uri}>", pj.CallOpParam())

    def replacing_uri(self) -> str:
        """Where and how somebody else takes our place in this call; empty before it is answered."""
        uri = self.dialled or remote_from(readable(self.getInfo().remoteContact)).uri
        return replacing(uri, self._replaces) if self._replaces else ""

    # --- told by pjsip ---

    @guarded
    def onCallState(self, prm: Any) -> None:  # noqa: N802, ARG002 - pjsua2's signature
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self._finish(int(info.lastStatusCode), readable(info.lastReason))
        elif info.state == pj.PJSIP_INV_STATE_CONFIRMED:
            self.answered = True
            self.sound.show(self, info)

    @guarded
    def onCallMediaState(self, prm: Any) -> None:  # noqa: N802, ARG002 - pjsua2's signature
        if self.answered and not self.ended:
            self.sound.show(self, self.getInfo())

    @guarded
    def onDtmfDigit(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        way = "info" if int(prm.method) == pj.PJSUA_DTMF_METHOD_SIP_INFO else "event"
        self._outbox.put(Digit(self.call_id, str(prm.digit), way, time.monotonic()))

    @guarded
    def onCallTsxState(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        event = prm.e
        if event.type != pj.PJSIP_EVENT_TSX_STATE:
            return
        happened = event.body.tsxState
        came = happened.type == pj.PJSIP_EVENT_RX_MSG
        called = happened.tsx.role == pj.PJSIP_ROLE_UAC
        if not self._replaces and (came if called else happened.type == pj.PJSIP_EVENT_TX_MSG):
            source = happened.src
            message = source.rdata.wholeMsg if called else source.tdata.wholeMsg
            self._replaces = replaces(readable(message), called=called) or ""
        elif came and not called:
            self._asked(happened.src.rdata)

    def _asked(self, request: Any) -> None:
        message = readable(request.wholeMsg)
        if is_keep_alive(message):
            self._say_yes(request)
        elif key := plain_digit(message):
            self._outbox.put(Digit(self.call_id, key, "info", time.monotonic()))

    @guarded
    def onCallTransferStatus(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        if not self._referring:
            return  # pjsip still follows the transfer of an ended call that had our number
        status = int(prm.statusCode)
        self._referring = prm.cont = status < _FINAL
        self._outbox.put(TransferMoved(self.call_id, status, readable(prm.reason)))

    def onCallRedirected(self, prm: Any) -> int:  # noqa: N802 - pjsua2's name
        with contextlib.suppress(BaseException):  # as in `guarded`, but pjsip wants an answer
            self._sent_elsewhere = int(prm.e.body.tsxState.tsx.statusCode)
        return int(pj.PJSIP_REDIRECT_STOP)  # whoever answers must not make us dial somewhere else

    @guarded
    def onCallTransferRequest(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        prm.statusCode = DECLINE  # who calls in must not make us dial out

    @guarded
    def onCallReplaceRequest(self, prm: Any) -> None:  # noqa: N802 - pjsua2's name
        prm.statusCode = DECLINE  # nor take over somebody else's call

    def _finish(self, status: int, reason: str) -> None:
        self.ended = True
        self.sound.silence()
        by: Literal["local", "remote"] = "local" if self._hung_up_here else "remote"
        if self._sent_elsewhere:
            status = self._sent_elsewhere  # pjsip calls it 487, as if somebody had cancelled
        self._end = Moved(self.call_id, "ended", status=status, reason=reason, ended_by=by)
        if self._announced:
            self._outbox.put(self._end)
        self.thisown = False  # or ~Call would later hang up whichever call has this number then
        self._on_ended(self)
