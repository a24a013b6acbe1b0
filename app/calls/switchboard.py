"""What people at this PC do to calls: place, answer, take over, hand on. Engine loop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from app.calls.parts import PhoneCall
from app.calls.practice import PracticeCall, Sound
from app.calls.reception import Reception, new_session_id
from app.calls.session import CallSession
from app.errors import NotReady
from telephony.errors import TelephonyError


class Switchboard:
    """Places calls, and passes on what somebody wants of a live one: `app.commands.CallCommands`.

    Args:
        reception: keeps the live calls.
        place: dials an address on the line.
        may_call: raises `Suppressed` for a number that asked not to be called.
        headset: this PC's microphone and speakers, not yet open.
    """

    def __init__(
        self,
        reception: Reception,
        place: Callable[[str], Awaitable[PhoneCall]],
        may_call: Callable[[str], Awaitable[None]],
        headset: Callable[[], Sound],
    ) -> None:
        self._reception = reception
        self._place = place
        self._may_call = may_call
        self._headset = headset

    # --- calls from here ---

    async def dial(self, uri: str, *, in_person: bool = False) -> str:
        """Place a call; returns its session id."""
        if self._reception.closed:
            raise NotReady("Lotline is being stopped and places no more calls.")
        await self._may_call(uri)
        headset = await self._open_headset() if in_person else None
        try:
            call = await self._place(uri)
        except TelephonyError:
            if headset is not None:
                await headset.close()
            raise
        session = self._reception.take(call)
        if headset is not None:
            session.person.wear(headset)
        return session.session_id

    async def practice(self) -> str:
        """Let whoever sits here be the caller; returns the session id."""
        if self._reception.closed:
            raise NotReady("Lotline is being stopped and takes no more calls.")
        headset = await self._open_headset()
        call = PracticeCall(f"practice-{new_session_id()}", headset, self._reception.on_phone_event)
        return self._reception.take(call, practice=True).session_id

    async def _open_headset(self) -> Sound:
        headset = self._headset()
        await headset.open()
        return headset

    # --- live calls ---

    def _live(self, session_id: str) -> CallSession:
        return self._reception.find(session_id)

    async def answer(self, session_id: str) -> None:
        """Let the agent answer now."""
        self._live(session_id).answer_now()

    async def answer_in_person(self, session_id: str) -> None:
        """Answer with the headset."""
        await self._live(session_id).answer_in_person()

    async def hang_up(self, session_id: str) -> None:
        """End it."""
        await self._live(session_id).hang_up()

    async def take_over(self, session_id: str) -> None:
        """Speak instead of the agent."""
        await self._live(session_id).take_over()

    async def give_back(self, session_id: str) -> None:
        """Let the agent speak again."""
        await self._live(session_id).person.give_back()

    async def mute(self, session_id: str, *, on: bool) -> None:
        """Be heard no more, or again."""
        self._live(session_id).person.mute(on=on)

    async def hold(self, session_id: str, *, on: bool) -> None:
        """Put the other side on hold, or take it off."""
        await self._live(session_id).person.hold(on=on)

    async def whisper(self, session_id: str, text: str) -> str:
        """Tell the agent something that the caller does not hear."""
        return await self._live(session_id).whisper(text)

    async def record(self, session_id: str, *, on: bool) -> None:
        """Leave out of the recording what follows, or take it in again."""
        self._live(session_id).record(on=on)

    async def send_digits(self, session_id: str, digits: str) -> None:
        """Press keys."""
        await self._live(session_id).person.send_digits(digits)

    async def transfer(self, session_id: str, target_uri: str) -> None:
        """Hand it on, unasked."""
        await self._live(session_id).person.transfer(target_uri)

    # --- a colleague in a call ---

    async def ask_colleague(self, session_id: str, uri: str) -> None:
        """Ring a colleague while the other side waits."""
        await self._live(session_id).person.ask_colleague(uri)

    async def swap(self, session_id: str) -> None:
        """Speak with the other of the two."""
        self._live(session_id).person.swap()

    async def merge(self, session_id: str) -> None:
        """Talk all three together."""
        self._live(session_id).person.merge()

    async def connect(self, session_id: str) -> None:
        """Leave the two together."""
        await self._live(session_id).person.connect()

    async def drop_colleague(self, session_id: str) -> None:
        """Hang up on the colleague."""
        await self._live(session_id).person.drop_colleague()
