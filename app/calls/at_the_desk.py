"""Somebody at this PC on a call: puts the headset on, speaks, mutes, holds, presses keys, hands the call on.

One object a call, owned by its session; asked by the doors. Engine loop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.calls.line import Call, PhoneLine
from app.calls.news import CallNews
from app.calls.practice import PracticeCall, Sound
from app.calls.take_over import TakenOver
from app.errors import TooLate
from engine.listening import Stages
from engine.ports import Screened
from engine.settings import ConversationSettings


class HandledCall(Call, Protocol):
    """A call as a person handles it."""

    async def hold(self) -> None: ...

    async def resume(self) -> None: ...

    async def send_digits(self, digits: str) -> None: ...

    async def transfer(self, target_uri: str) -> None: ...


class Overhearing(Protocol):
    """The dialogue while a person speaks in the agent's place."""

    def screen(self, text: str) -> Screened: ...

    def overheard(self, role: str, text: str) -> None: ...

    def given_back(self) -> None: ...


class AtTheDesk:
    """Whether a person speaks on the call, and what they do with it.

    Args:
        call: a telephone's; a practice call has its caller where the person would be.
        headset: this PC's microphone and speakers, not yet open.
        stages: makes what hears one speaker.
    """

    def __init__(
        self,
        call: HandledCall,
        headset: Callable[[], Sound],
        stages: Callable[[], Stages],
        settings: ConversationSettings,
        news: CallNews,
    ) -> None:
        self._call = call
        self._headset = headset
        self._stages = stages
        self._settings = settings
        self._news = news
        self._sound: Sound | None = None
        self._taken_over: TakenOver | None = None
        self._holding = False

    @property
    def is_on(self) -> bool:
        """Somebody wears the headset: they speak, or will as soon as they can."""
        return self._sound is not None

    async def put_on(self) -> None:
        """Open the headset; raises `NoSound`, or `TooLate` when somebody wears it already."""
        if isinstance(self._call, PracticeCall):
            raise TooLate("In a practice call you are the caller.")
        if self._sound is not None:
            raise TooLate("Somebody speaks on this call already.")
        sound = self._headset()
        await sound.open()
        self._sound = sound

    def wear(self, sound: Sound) -> None:
        """Speak first on a call that is only being dialled, with a headset that is open."""
        self._sound = sound

    async def take_off(self) -> None:
        """Close it, if it is open."""
        sound, self._sound = self._sound, None
        if sound is not None:
            await sound.close()

    async def speak(self, line: PhoneLine, talk: Overhearing, *, agent_listens: bool) -> bool:
        """Let the person speak until they give the call back; false when the other side is gone then.

        Args:
            agent_listens: who is on the other side was told that a machine is on the line.
        """
        if self._sound is None:
            return True

        def overhears(role: str, text: str, span_s: tuple[float, float]) -> None:
            words = talk.screen(text)
            talk.overheard(role, words.text)
            self._news.overheard(role, words, span_s)

        listener = overhears if agent_listens else None
        self._taken_over = TakenOver(line, self._call, self._sound, self._stages, self._settings, listener)
        self._tell()
        try:
            still_there = await self._taken_over.run()
        finally:
            self._taken_over = None
            await self.take_off()
        if still_there:
            self._news.given_back()
            talk.given_back()
        return still_there

    # --- what the person does -----------------------------------------------------------------------

    async def give_back(self) -> None:
        """Let the agent speak again; the other side is taken off hold for it."""
        taken_over = self._on_the_line()
        if self._holding:
            await self.hold(on=False)
        taken_over.give_back()

    def mute(self, *, on: bool) -> None:
        """Say nothing to the other side, or speak again."""
        self._on_the_line().muted = on
        self._tell()

    async def hold(self, *, on: bool) -> None:
        """Put the other side on hold, or take it off; raises `TelephonyError` when it does not agree."""
        self._on_the_line()
        await (self._call.hold() if on else self._call.resume())
        self._holding = on
        self._tell()

    async def send_digits(self, digits: str) -> None:
        """Press keys; raises `BadAddress` for what is on no telephone."""
        self._on_the_line()
        await self._call.send_digits(digits)

    async def transfer(self, target_uri: str) -> None:
        """Hand the call on without asking there first; raises `TransferFailed`, and the call goes on here."""
        self._on_the_line()
        await self._call.transfer(target_uri)

    def _on_the_line(self) -> TakenOver:
        if self._taken_over is None:
            raise TooLate("Nobody here speaks on this call.")
        return self._taken_over

    def _tell(self) -> None:
        if self._taken_over is not None:
            self._news.taken_over(muted=self._taken_over.muted, holding=self._holding)
