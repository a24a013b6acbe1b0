"""The PC's microphones and speakers as people use them: chosen, listened to, tested, rung.

One object a program, made by `app.compose`, there before the appliance has started. Engine loop; devices are
opened and closed on a thread beside it, one after the other.
"""

from __future__ import annotations

import asyncio
import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app import settings_writing
from app.settings import SoundSettings
from app.sound.card import Devices, OpenCard, SoundCard
from app.sound.echo_trial import EchoReport, EchoTest, Step
from app.sound.errors import NoSound
from app.sound.headset import Headset
from app.sound.level import Meter
from app.sound.player import Player
from app.sound.tape import Tape
from app.sound.tones import chime, one_ring, ring
from engine.ports import Samples

_STALLED_S = 30.0
"""A test that takes longer has devices that stopped."""

Where = Literal["speaker", "ringer"]


@dataclass(frozen=True, slots=True)
class Found:
    """The devices that are there, and which of them were chosen."""

    devices: Devices
    chosen: SoundSettings


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud it is now, in dB below full scale; None where nothing is open or nothing came.

    Attributes:
        step: of the echo test, while there is one.
    """

    microphone: float | None = None
    speaker: float | None = None
    ringer: float | None = None
    step: Step | None = None


class SoundRoom:
    """What is opened is closed by `stop` at the latest.

    Attributes:
        chosen: the devices that count from the next opening on.
        player: of recordings.

    Args:
        chosen: as the settings had it at the start.
        folder: the data directory, where a choice is kept.
    """

    def __init__(self, card: SoundCard, chosen: SoundSettings, folder: Path) -> None:
        self._card = card
        self._folder = folder
        self.chosen = chosen
        self._opening, self._bell, self._keeping = asyncio.Lock(), asyncio.Lock(), asyncio.Lock()
        self.player = Player(card, lambda: self.chosen.speaker)
        self._listening: OpenCard | None = None
        self._microphone = Meter()
        self._played: dict[Where, Meter] = {}
        self._test: EchoTest | None = None
        self._ringing: OpenCard | None = None

    # --- which ---

    async def found(self) -> Found:
        """Look anew."""
        devices = await asyncio.to_thread(self._card.devices)
        return Found(devices, await self._kept())

    async def choose(self, chosen: SoundSettings) -> None:
        """Keep a choice; it counts from the next opening on. Raises `BadSettings` or `StoreError`."""
        values = dataclasses.asdict(chosen)
        async with self._keeping:
            found = await asyncio.to_thread(settings_writing.change, self._folder, "sound", values)
            self.chosen = found.sound

    async def _kept(self) -> SoundSettings:
        """What was chosen last, also if it is only being written."""
        async with self._keeping:
            return self.chosen

    def headset(self) -> Headset:
        """The chosen microphone and speakers for one call, not yet open."""
        return Headset(self._card, self.chosen.microphone, self.chosen.speaker)

    # --- how loud ---

    def levels(self) -> Levels:
        """Since they were last asked for."""
        played = {where: meter.read() for where, meter in self._played.items()}
        if self._test is not None:
            heard, sent = self._test.microphone.read(), self._test.speaker.read()
            return Levels(heard, sent, played.get("ringer"), self._test.step)
        return Levels(self._microphone.read(), played.get("speaker"), played.get("ringer"))

    async def listen(self) -> None:
        """Open the chosen microphone for `levels`, anew if it is open; raises `NoSound`."""
        async with self._opening:
            await self._hush()
            name = (await self._kept()).microphone
            self._listening = await asyncio.to_thread(self._card.listen, self._microphone.add, name)

    async def stop_listening(self) -> None:
        """Close it again."""
        async with self._opening:
            await self._hush()

    # --- tests ---

    async def play(self, where: Where) -> None:
        """Play a short sound and return when it has been played; raises `NoSound`."""
        await self._play(one_ring() if where == "ringer" else chime(), where)

    async def say(self, speech: Samples) -> None:
        """Let speech be heard from the speakers and return when it has been; raises `NoSound`."""
        await self._play(speech, "speaker")

    async def _play(self, sound: Samples, where: Where) -> None:
        chosen = await self._kept()
        name = chosen.ringer if where == "ringer" else chosen.speaker
        over = _End()
        tape = Tape(sound, on_end=over.tell)
        opened = await asyncio.to_thread(self._card.play, tape.take, name)
        self._played[where] = tape.meter
        try:
            await over.come()
        finally:
            self._played.pop(where, None)
            await asyncio.to_thread(opened.close)

    async def test_echo(self) -> EchoReport:
        """Play, listen, have the person speak; returns what was measured. Raises `NoSound`."""
        async with self._opening:
            await self._hush()
            over = _End()
            test = EchoTest(over.tell)
            chosen = await self._kept()
            names = chosen.microphone, chosen.speaker
            opened = await asyncio.to_thread(self._card.open, test.frame, *names)
            self._test = test
            try:
                await over.come()
            finally:
                self._test = None
                await asyncio.to_thread(opened.close)
        return await asyncio.to_thread(test.report)

    # --- the ringer ---

    async def ring(self, *, person: bool, call: bool) -> None:
        """Ring for as long as somebody is wanted; raises `NoSound`.

        Args:
            person: a caller asks for a person.
            call: a call comes in that nobody has answered.
        """
        wanted = person or (call and self.chosen.ring_for_calls)
        async with self._bell:
            if wanted and self._ringing is None:
                tape = Tape(ring(), again=True)
                self._ringing = await asyncio.to_thread(self._card.play, tape.take, self.chosen.ringer)
            elif not wanted and self._ringing is not None:
                ringing, self._ringing = self._ringing, None
                await asyncio.to_thread(ringing.close)

    async def stop(self) -> None:
        """Close what is open."""
        await self.player.stop()
        await self.ring(person=False, call=False)
        await self.stop_listening()

    async def _hush(self) -> None:
        listening, self._listening = self._listening, None
        if listening is not None:
            await asyncio.to_thread(listening.close)


class _End:
    """Tells the engine loop from the sound card's thread that something is over."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def tell(self) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    async def come(self) -> None:
        try:
            async with asyncio.timeout(_STALLED_S):
                await self._event.wait()
        except TimeoutError:
            raise NoSound(
                "The sound device stopped. Unplug it, plug it in again, and try once more."
            ) from None
