"""Somebody at this PC on a call: puts the headset on, speaks, mutes, holds, presses keys, asks a colleague,
hands the call on.

One object a call, owned by its session; asked by the doors. Engine loop.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from app.calls.enquiry import ColleaguesLeg, Enquiry
from app.calls.line import Call, PhoneLine
from app.calls.mixer import Side
from app.calls.news import CallNews
from app.calls.practice import PracticeCall, Sound
from app.calls.take_over import TakenOver
from app.errors import TooLate
from app.live_events import ColleagueState
from engine.listening import Stages
from engine.ports import Screened
from engine.settings import ConversationSettings
from telephony.call import CallState
from telephony.errors import TelephonyError


class HandledCall(Call, Protocol):
    """A call as a person handles it."""

    state: CallState

    async def hold(self) -> None: ...

    async def resume(self) -> None: ...

    async def send_digits(self, digits: str) -> None: ...

    async def transfer(self, target_uri: str) -> None: ...

    async def transfer_to(self, consult: Any) -> None: ...


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
        dial: places the leg to a colleague; it never fails for want of a free line.
        stages: makes what hears one speaker.

    Attributes:
        handed_on: the person left the other side with somebody else.
    """

    def __init__(
        self,
        call: HandledCall,
        headset: Callable[[], Sound],
        dial: Callable[[str], Awaitable[ColleaguesLeg]],
        stages: Callable[[], Stages],
        settings: ConversationSettings,
        news: CallNews,
    ) -> None:
        self._call = call
        self._headset = headset
        self._dial = dial
        self._stages = stages
        self._settings = settings
        self._news = news
        self._sound: Sound | None = None
        self._taken_over: TakenOver | None = None
        self._enquiry = Enquiry(call, dial, news.colleague)
        self._holding = False
        self.handed_on = False

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
        self._enquiry = Enquiry(self._call, self._dial, self._news.colleague)
        self._taken_over = TakenOver(
            line, self._call, self._sound, self._enquiry, self._stages, self._settings, listener
        )
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
        taken_over = self._without_a_colleague()
        if self._holding:
            await self.hold(on=False)
        taken_over.give_back()

    def mute(self, *, on: bool) -> None:
        """Say nothing to the other side, or speak again."""
        self._on_the_line().muted = on
        self._tell()

    async def hold(self, *, on: bool) -> None:
        """Put the other side on hold, or take it off; raises `TelephonyError` when it does not agree."""
        self._without_a_colleague()
        await (self._call.hold() if on else self._call.resume())
        self._holding = on
        self._enquiry.mixer.connect(*(() if on else (Side.CALLER, Side.PERSON)))
        self._call.stop_playing()
        self._tell()

    async def send_digits(self, digits: str) -> None:
        """Press keys for whom the person speaks with; raises `BadAddress` for what is on no telephone."""
        self._on_the_line()
        if not await self._enquiry.send_digits(digits):
            await self._call.send_digits(digits)

    async def transfer(self, target_uri: str) -> None:
        """Hand the call on without asking there first; raises `TransferFailed`, and the call goes on here."""
        self._without_a_colleague()
        self.handed_on = True  # the call ends before the transfer returns
        try:
            await self._call.transfer(target_uri)
        except TelephonyError:
            self.handed_on = False
            raise

    async def ask_colleague(self, uri: str) -> None:
        """Ring a colleague while the other side waits, who is taken off hold for the ringing tone."""
        self._without_a_colleague()
        if self._holding:
            await self.hold(on=False)
        await self._enquiry.ask(uri)

    def swap(self) -> None:
        """Speak with the other of the two."""
        self._on_the_line()
        self._enquiry.swap()

    def merge(self) -> None:
        """Let all three hear each other."""
        self._on_the_line()
        self._enquiry.merge()

    async def connect(self) -> None:
        """Leave the other side and the colleague together."""
        self._on_the_line()
        await self._enquiry.connect()
        self.handed_on = self._enquiry.state is ColleagueState.CONNECTED or self._enquiry.handed_over
        if self.handed_on:
            await self.take_off()

    async def drop_colleague(self) -> None:
        """Hang up on the colleague."""
        self._on_the_line()
        await self._enquiry.drop()

    async def leave(self) -> None:
        """The whole call is to end: nobody outlives anybody."""
        await self._enquiry.close()

    def _without_a_colleague(self) -> TakenOver:
        taken_over = self._on_the_line()
        if self._enquiry.state is not None:
            raise TooLate("A colleague is on the line. Connect the two first, or let the colleague go.")
        return taken_over

    def _on_the_line(self) -> TakenOver:
        if self._taken_over is None or self._sound is None:
            raise TooLate("Nobody here speaks on this call.")
        return self._taken_over

    def _tell(self) -> None:
        if self._taken_over is not None:
            self._news.taken_over(muted=self._taken_over.muted, holding=self._holding)
