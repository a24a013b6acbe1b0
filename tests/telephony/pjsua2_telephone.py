"""The inside of `telephone`: pjsua2 used plainly, by one thread, with its traps stepped around."""
# ruff: noqa: N802 - pjsua2 names the callbacks

from __future__ import annotations

import gc
import queue
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pjsua2 import pjsua2 as pj

from tests.fakes.ports import free_port
from tests.telephony.handset import Handset

Tell = Callable[..., None]


class Ringing(pj.Account):
    def __init__(self, phone: Set) -> None:
        super().__init__()
        self._phone = phone

    def onIncomingCall(self, prm: Any) -> None:
        self._phone.answer(Leg(self._phone, prm.callId))


class Leg(pj.Call):
    def __init__(self, phone: Set, pj_id: int = pj.PJSUA_INVALID_ID) -> None:
        super().__init__(phone.account, pj_id)
        self.phone = phone
        self.refers: Leg | None = None
        """The call that we were asked to leave for this one."""
        self.dialog = ""
        phone.legs.append(self)

    def onCallState(self, prm: Any) -> None:
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_CONFIRMED:
            self.phone.tell("up", remote=info.remoteUri)
        if info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            self.phone.tell("ended", status=info.lastStatusCode)
            self.phone.ended.append(self)

    def onCallMediaState(self, prm: Any) -> None:
        info = self.getInfo()
        if info.media[0].status == pj.PJSUA_CALL_MEDIA_ACTIVE:
            audio = self.getAudioMedia(0)
            if self.phone.handset is not None:
                audio.startTransmit(self.phone.handset)
            (audio if "echo" in self.phone.manners else self.phone.sound).startTransmit(audio)

    def onCallTransferRequest(self, prm: Any) -> None:
        self.phone.tell("refer", to=prm.dstUri)
        if "refuses" in self.phone.manners:
            prm.statusCode = pj.PJSIP_SC_DECLINE
            return
        follow = Leg(self.phone)
        follow.refers = self
        prm.newCall = follow
        if "holds" in self.phone.manners:
            self.phone.later.append(self.put_on_hold)

    def onCallReplaceRequest(self, prm: Any) -> None:
        self.phone.tell("replace")
        prm.newCall = Leg(self.phone)

    def onCallReplaced(self, prm: Any) -> None:
        self.phone.tell("replaced")

    def onCallTransferStatus(self, prm: Any) -> None:
        self.phone.tell("transfer", status=prm.statusCode, final=prm.finalNotify)

    def put_on_hold(self) -> None:
        if self.isActive():
            self.setHold(pj.CallOpParam())

    def take_back(self) -> None:
        if not self.isActive():
            return
        prm = pj.CallOpParam(True)
        prm.opt.flag = pj.PJSUA_CALL_UNHOLD
        self.reinvite(prm)


class Set:
    """The library, one account, the calls."""

    def __init__(self, manners: list[str], tell: Tell) -> None:
        self.manners = manners
        self.tell = tell
        self.legs: list[Leg] = []
        self.ended: list[Leg] = []
        self.later: list[Callable[[], None]] = []
        self.handset: Handset | None = None
        self._open()
        if "talks" in manners:
            self.handset = Handset(self.ears())
        self.sound = self.handset or self.tone

    def run(self, words: queue.SimpleQueue[list[str]]) -> None:
        while words.empty() or not self._obey(words.get()):
            self._turn()
        self.endpoint.hangupAllCalls()
        while self.legs:
            self._turn()
        del self.tone, self.sound
        self.handset = None
        gc.collect()
        self.account.shutdown()
        self.endpoint.libDestroy()

    def answer(self, leg: Leg) -> None:
        self.tell("rings")
        prm = pj.CallOpParam()
        prm.statusCode = 486 if "busy" in self.manners else 180 if "rings" in self.manners else 200
        self.later.append(lambda: leg.isActive() and leg.answer(prm))

    def ears(self) -> Path:
        """Where what it hears is written."""
        return Path(next(each for each in self.manners if each.startswith("/")))

    def _open(self) -> None:
        self.endpoint = pj.Endpoint()
        self.endpoint.libCreate()
        config = pj.EpConfig()
        config.uaConfig.threadCnt = 0
        config.logConfig.level = config.logConfig.consoleLevel = 1
        self.endpoint.libInit(config)
        port = free_port()
        transport = pj.TransportConfig()
        transport.port, transport.boundAddress = port, "127.0.0.1"
        self.endpoint.transportCreate(pj.PJSIP_TRANSPORT_UDP, transport)
        self.endpoint.libStart()
        self.endpoint.audDevManager().setNullDev()
        account = pj.AccountConfig()
        account.idUri = f"sip:telephone@127.0.0.1:{port}"
        account.mediaConfig.transportConfig.boundAddress = "127.0.0.1"
        account.mediaConfig.transportConfig.port = 20_000 + port % 5_000 * 2
        self.account = Ringing(self)
        self.account.create(account)
        self.tone = pj.ToneGenerator()
        self.tone.createToneGenerator()
        sound = pj.ToneDesc()
        sound.freq1, sound.on_msec = 1000, 5000
        sounds = pj.ToneDescVector()
        sounds.append(sound)
        self.tone.play(sounds, True)
        self.tell("listening", port=port)

    def _turn(self) -> None:
        self.endpoint.libHandleEvents(10)
        later, self.later = self.later, []
        for step in later:
            try:
                step()
            except pj.Error:
                self.later.append(step)  # another re-INVITE is under way
        while self.ended:
            leg = self.ended.pop()
            leg.thisown = False
            self.legs.remove(leg)
            if leg.refers in self.legs and "holds" in self.manners:
                self.later.append(leg.refers.take_back)

    def _obey(self, words: list[str]) -> bool:
        match words:
            case ["call", uri]:
                Leg(self).makeCall(uri, pj.CallOpParam(True))
            case ["transfer", uri]:
                self.legs[0].xfer(uri, pj.CallOpParam())
            case ["say", path] if self.handset is not None:
                self.handset.say(Path(path).read_bytes())
            case ["pick_up"]:
                prm = pj.CallOpParam()
                prm.statusCode = 200
                self.legs[-1].answer(prm)
            case ["hang_up"]:
                self.legs[-1].hangup(pj.CallOpParam())
            case ["hang_up_first"]:
                self.legs[0].hangup(pj.CallOpParam())
            case ["level"]:
                self.tell("level", level=self.legs[-1].getAudioMedia(0).getRxLevel())
            case _:
                return True
        return False
