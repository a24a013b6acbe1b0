"""Caller, person and colleague with real telephones on loopback; who hears whom is told by tones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.live_events import ColleagueMoved, ColleagueState
from tests.app.calls.front_desk import (
    CALLER_HZ,
    COLLEAGUE_HZ,
    PERSON_HZ,
    RINGING_HZ,
    FrontDesk,
    Handset,
    tones_in,
)
from tests.telephony.telephone import Telephone
from tests.wire.sipp import SCENARIOS, call_with_sipp

pytestmark = pytest.mark.sip

PATIENCE_S = 60.0


class Line:
    """All who are on a call."""

    def __init__(
        self, desk: FrontDesk, session_id: str, phones: tuple[Telephone, Telephone], ears: list[Handset]
    ) -> None:
        self.desk, self.session_id = desk, session_id
        self.caller, self.colleague = phones
        self._ears = ears

    def hear(self) -> tuple[set[int], set[int], set[int]]:
        """The voices that caller, person and colleague hear now."""
        caller, colleague = (tones_in(each.newest()) for each in self._ears)
        return caller, self.desk.person_hears(), colleague

    async def come_to_hear(
        self, caller: int | set[int], person: int | set[int], colleague: int | set[int]
    ) -> None:
        """Wait until each of them hears just this."""
        wanted = tuple({each} if isinstance(each, int) else each for each in (caller, person, colleague))
        await self._until(lambda: self.hear() == wanted)

    @property
    def last_sentence(self) -> str:
        """What the person was told last about the colleague."""
        return [each.detail for each in self.desk.events if isinstance(each, ColleagueMoved)][-1]

    async def the_two_hear_each_other(self) -> None:
        await self._until(lambda: self.hear()[::2] == ({COLLEAGUE_HZ}, {CALLER_HZ}))

    async def _until(self, so: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not so():
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise AssertionError(f"They hear {self.hear()}, and was told {self.desk.told()}.") from None


@asynccontextmanager
async def a_call(folder: Path, *caller_manners: str, lines: int = 4) -> AsyncGenerator[Line]:
    """The caller speaks with the person, who has not asked the colleague yet."""
    ears = [Handset(folder, name) for name in ("caller", "colleague")]
    async with (
        FrontDesk(lines=lines) as desk,
        ears[0].telephone(*caller_manners) as caller,
        ears[1].telephone() as colleague,
    ):
        caller.ask("call", desk.uri)
        session_id = await desk.takes_the_call()
        ears[0].hums(caller, CALLER_HZ)
        ears[1].hums(colleague, COLLEAGUE_HZ)
        yield Line(desk, session_id, (caller, colleague), ears)


async def test_a_colleague_is_asked_while_the_caller_waits_and_then_gets_the_caller(tmp_path: Path) -> None:
    async with a_call(tmp_path) as line:
        desk, board = line.desk, line.desk.switchboard
        await board.ask_colleague(line.session_id, line.colleague.uri)
        await line.come_to_hear(RINGING_HZ, COLLEAGUE_HZ, PERSON_HZ)
        await board.swap(line.session_id)
        await line.come_to_hear(PERSON_HZ, CALLER_HZ, RINGING_HZ)
        await board.connect(line.session_id)
        await line.colleague.told("replace")
        await desk.all_lines_free()
        assert not desk.headset.is_open
        assert desk.records.calls[1]["outcome"] == "transferred"
        await line.the_two_hear_each_other()


async def test_three_talk_on_two_phone_processes_and_one_after_the_other_leaves(tmp_path: Path) -> None:
    async with a_call(tmp_path, "refuses", lines=1) as line:
        desk, board = line.desk, line.desk.switchboard
        await board.ask_colleague(line.session_id, line.colleague.uri)
        await desk.becomes(ColleagueState.ASKED)
        assert desk.phone.spare_pid is not None
        await board.merge(line.session_id)
        await line.come_to_hear({PERSON_HZ, COLLEAGUE_HZ}, {CALLER_HZ, COLLEAGUE_HZ}, {CALLER_HZ, PERSON_HZ})
        await board.connect(line.session_id)
        assert not desk.headset.is_open
        await line.the_two_hear_each_other()
        line.caller.ask("hang_up")
        await line.colleague.told("ended")
        await desk.all_lines_free()


async def test_whoever_of_the_two_is_busy_or_hangs_up_the_other_one_stays_with_the_person(
    tmp_path: Path,
) -> None:
    async with a_call(tmp_path) as line, Telephone("busy") as busy:
        desk, board = line.desk, line.desk.switchboard
        for uri, then in ((busy.uri, "did not take the call"), (line.colleague.uri, "hung up")):
            await board.ask_colleague(line.session_id, uri)
            if then == "hung up":
                await desk.becomes(ColleagueState.ASKED)
                line.colleague.ask("hang_up")
            await desk.becomes(ColleagueState.GONE)
            assert line.last_sentence == f"{uri.removeprefix('sip:')} {then}. You are back with the caller."
            await line.come_to_hear(PERSON_HZ, CALLER_HZ, set())
            assert len(desk.phone.calls) == 1
        await board.ask_colleague(line.session_id, line.colleague.uri)
        await desk.becomes(ColleagueState.ASKED)
        line.caller.ask("hang_up")
        await desk.becomes(ColleagueState.ALONE)
        await line.come_to_hear(set(), COLLEAGUE_HZ, PERSON_HZ)
        await board.hang_up(line.session_id)
        await desk.all_lines_free()
        assert not desk.headset.is_open


async def test_a_telephone_that_refuses_the_transfer_is_joined_to_the_colleague_here(tmp_path: Path) -> None:
    scenario = (SCENARIOS / "transfer_refused.xml").read_text().replace("[refusal]", "603 Decline")
    (tmp_path / "refused.xml").write_text(scenario)
    ears = Handset(tmp_path, "colleague")
    async with FrontDesk() as desk, ears.telephone() as colleague:
        sipp = asyncio.create_task(
            call_with_sipp(
                tmp_path, desk.phone.sip_port, str(tmp_path / "refused.xml"), "-m", "1", "-rtp_echo"
            )
        )
        session_id = await desk.takes_the_call()
        await desk.switchboard.ask_colleague(session_id, colleague.uri)
        ears.hums(colleague, COLLEAGUE_HZ)
        await desk.becomes(ColleagueState.ASKED)
        await desk.switchboard.connect(session_id)
        assert desk.told()[-1] is ColleagueState.CONNECTED
        await desk.until(lambda: tones_in(ears.newest()) == {COLLEAGUE_HZ})  # the caller's telephone echoes
        await desk.switchboard.hang_up(session_id)
        await desk.all_lines_free()
        await sipp
