"""A switchboard with a real softphone on loopback, and a headset of which both ends are the test's."""

from __future__ import annotations

import asyncio
import struct
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import numpy as np

from app.calls.parts import CallParts
from app.calls.reception import Reception
from app.calls.switchboard import Switchboard
from app.calls.who_answers import Answering
from app.events import AppEvent, CallChanged
from app.feed import Feed
from app.live_events import ColleagueMoved, ColleagueState
from app.settings import CallSettings
from engine.lane import Lane
from engine.settings import ConversationSettings
from telephony.account import PhoneSettings
from telephony.call import CallState, Remote
from telephony.events import PhoneEvent
from telephony.media import FRAME_BYTES, FRAME_S, RATE_HZ, SILENCE, MediaTick
from telephony.playout import Playout
from telephony.softphone import Softphone
from tests.app.calls.stage import BookingTalk
from tests.fakes.call_records import FakeCallRecords
from tests.fakes.consult import FakeHandOffs
from tests.fakes.talks import FakeTalks
from tests.telephony.desk import samples, tone
from tests.telephony.telephone import Telephone

CALLER_HZ, PERSON_HZ, COLLEAGUE_HZ, RINGING_HZ = 620, 850, 1150, 480
"""Each one's voice; the ringing tone has 440 Hz as well."""
PATIENCE_S = 60.0
_LISTEN_S = 0.5
_LOUD = 600.0
_A_LONG_TIME_S = 200.0


def tones_in(pcm: bytes) -> set[int]:
    """Which of the known voices are in it, each clearly above what a codec or a neighbour leaves there."""
    signal = samples(pcm).astype(float)
    times = np.arange(len(signal)) / RATE_HZ
    window = np.hanning(len(signal))
    known = (CALLER_HZ, PERSON_HZ, COLLEAGUE_HZ, RINGING_HZ)
    waves = {hz: np.exp(-2j * np.pi * hz * times) for hz in known}
    levels = {hz: 2 * abs(np.sum(signal * window * wave)) / np.sum(window) for hz, wave in waves.items()}
    return {hz for hz, level in levels.items() if level > _LOUD}


class ToneHeadset:
    """Somebody at this PC who hums; `heard` is what they were played."""

    def __init__(self) -> None:
        self.is_open = False
        self.heard = b""
        self._voice = tone(PERSON_HZ, 10)
        self._playout = Playout()

    def play(self, tag: int, pcm: bytes) -> None:
        self._playout.put(tag, pcm)

    def stop_playing(self) -> None:
        self._playout.clear()

    async def open(self) -> None:
        self.is_open = True

    async def close(self) -> None:
        self.is_open = False

    async def ticks(self) -> AsyncIterator[MediaTick]:
        loop = asyncio.get_running_loop()
        at_s, place = loop.time(), 0
        while self.is_open:
            at_s += FRAME_S
            await asyncio.sleep(max(0.0, at_s - loop.time()))
            self.heard += self._playout.next_frame()[1]
            yield MediaTick(self._voice[place : place + FRAME_BYTES], SILENCE, 0, time.monotonic())
            place = (place + FRAME_BYTES) % len(self._voice)


class Handset:
    """The ears of a telephone that `talks`."""

    def __init__(self, folder: Path, name: str) -> None:
        self._heard = folder / f"{name}.heard"
        self._voice = folder / f"{name}.voice"

    def telephone(self, *manners: str) -> Telephone:
        return Telephone("talks", str(self._heard), *manners)

    def hums(self, telephone: Telephone, hz: int) -> None:
        self._voice.write_bytes(tone(hz, _A_LONG_TIME_S))
        telephone.ask("say", str(self._voice))

    def newest(self) -> bytes:
        """What it heard last, for as long as is listened for."""
        size = struct.calcsize("<d") + FRAME_BYTES
        whole = self._heard.read_bytes()
        frames = [whole[at + 8 : at + size] for at in range(0, len(whole) // size * size, size)]
        return b"".join(frames[-round(_LISTEN_S / FRAME_S) :])


class FrontDesk:
    """`async with FrontDesk() as desk:` takes calls that nobody answers but `answer_in_person`."""

    def __init__(self, *, lines: int = 4) -> None:
        self.events: list[AppEvent] = []
        self.records = FakeCallRecords()
        self.headset = ToneHeadset()
        feed = Feed()
        feed.subscribe(self.events.append)
        settings = PhoneSettings(bind="127.0.0.1", sip_port=0, max_calls=lines)
        self.phone = Softphone(settings, self._on_phone_event)
        parts = CallParts(
            self._no_stages, FakeTalks(lambda: BookingTalk("Hello", ("Goodbye",))), FakeHandOffs(),
            lambda uri: self.phone.dial(uri, spare=True), lambda: self.headset, self.records, feed,
            None, Lane("unused"), CallSettings(), ConversationSettings(),
            lambda: datetime(2026, 3, 2, 15, tzinfo=UTC), self._only_people,
        )  # fmt: skip
        self.reception = Reception(lambda: self.phone.calls, parts, lambda: None, self._practising)
        self.switchboard = Switchboard(
            self.reception, self.phone.dial, lambda _: asyncio.sleep(0), lambda: self.headset
        )

    @staticmethod
    def _practising(parts: CallParts) -> CallParts:
        return replace(parts, practice=True)

    async def _only_people(self, remote: Remote, account: str | None) -> Answering:
        return Answering(None, at_the_desk=True)

    async def __aenter__(self) -> Self:
        await self.phone.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.reception.stop()
        await self.phone.stop()

    @property
    def uri(self) -> str:
        return f"sip:desk@127.0.0.1:{self.phone.sip_port}"

    async def until(self, so: Callable[[], bool]) -> None:
        """Wait until that is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not so():
                await asyncio.sleep(FRAME_S)

    async def takes_the_call(self) -> str:
        """Answer the call that rings in person; returns its session."""
        await self.until(lambda: any(isinstance(each, CallChanged) for each in self.events))
        session_id = next(each.session_id for each in self.events if isinstance(each, CallChanged))
        await self.switchboard.answer_in_person(session_id)
        await self.until(lambda: any(call.state is CallState.ACTIVE for call in self.phone.calls.values()))
        return session_id

    def told(self) -> list[ColleagueState]:
        return [each.state for each in self.events if isinstance(each, ColleagueMoved)]

    async def becomes(self, state: ColleagueState) -> None:
        """Wait until it stands so with the colleague."""
        await self.until(lambda: self.told()[-1:] == [state])

    def person_hears(self) -> set[int]:
        """The voices of the last half second."""
        return tones_in(self.headset.heard[-round(_LISTEN_S * RATE_HZ) * 2 :])

    async def all_lines_free(self) -> None:
        """Wait until no leg is left."""
        await self.until(lambda: not self.phone.calls)
        await self.until(lambda: bool(self.records.calls) and "outcome" in self.records.calls[1])

    def _on_phone_event(self, event: PhoneEvent) -> None:
        self.reception.on_phone_event(event)

    def _no_stages(self, _voice: str) -> Any:
        raise AssertionError("No agent speaks or listens on these calls.")
