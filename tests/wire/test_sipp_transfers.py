"""Transfers as other makes of telephone take them, refuse them and forget them; played by sipp."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from telephony import transfer
from telephony.account import Account
from telephony.call import CallState
from telephony.errors import CallGone, TransferFailed
from telephony.softphone import PhoneCall
from tests.telephony.desk import Desk, comes_to_hear, connect, take, tone
from tests.wire.sipp import SCENARIOS, answering_sipp, call_with_sipp

pytestmark = pytest.mark.sip

PERSON = "sip:person@127.0.0.1:9"
ONCE = ("-m", "1", "-rtp_echo")


async def caller(desk: Desk, folder: Path, scenario: str, *args: str) -> tuple[PhoneCall, asyncio.Task[None]]:
    """An answered call from sipp, and the end of its scenario."""
    sipp = asyncio.create_task(call_with_sipp(folder, desk.phone.sip_port, scenario, *ONCE, *args))
    call = await desk.call_in()
    await call.answer()
    await desk.moved(call, CallState.ACTIVE)
    return call, sipp


async def echoes(call: PhoneCall) -> bool:
    """Whether what we say comes back."""
    await take(call, len(call._ticks))
    call.play(1, tone(440, 20))
    await comes_to_hear(call, 440)
    call.stop_playing()
    return True


async def test_a_transfer_that_rings_and_is_answered_ends_our_leg(tmp_path: Path):
    async with Desk() as desk:
        call, sipp = await caller(desk, tmp_path, "transfer.xml", "-key", "final", "200 OK")
        await call.transfer(PERSON)
        assert call.state is CallState.ENDED
        await sipp


@pytest.mark.parametrize(
    "final", ["486 Busy Here", "603 Decline", "480 Temporarily Unavailable", "302 Moved"]
)
async def test_a_caller_whose_transfer_failed_is_heard_and_hears_us(tmp_path: Path, final: str):
    async with Desk() as desk:
        call, sipp = await caller(desk, tmp_path, "transfer.xml", "-key", "final", final)
        with pytest.raises(TransferFailed) as failed:
            await call.transfer(PERSON)
        assert f"{failed.value.status} {failed.value.reason}" == final
        assert call.state is CallState.ACTIVE
        assert await echoes(call)
        await call.hang_up()
        await sipp


@pytest.mark.parametrize(
    "final",
    ["2000000000 OK", "-1 Before", "abc", "99999999999999999999 Much", "699 " + "x" * 900, "486 \xff\xfe"],
)
async def test_nonsense_about_a_transfer_fails_it_and_harms_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, final: str
):
    monkeypatch.setattr(transfer, "SILENT_S", 2.0)
    async with Desk() as desk:
        pid = desk.phone.pid
        call, sipp = await caller(desk, tmp_path, "transfer.xml", "-key", "final", final)
        with pytest.raises(TransferFailed):
            await call.transfer(PERSON)
        assert await echoes(call)
        await call.hang_up()
        await sipp
        assert desk.phone.pid == pid


@pytest.mark.parametrize("refusal", ["603 Decline", "405 Method Not Allowed", "501 Not Implemented"])
async def test_a_caller_whose_telephone_refuses_the_transfer_stays(tmp_path: Path, refusal: str):
    async with Desk() as desk:
        scenario = (SCENARIOS / "transfer_refused.xml").read_text().replace("[refusal]", refusal)
        (tmp_path / "refused.xml").write_text(scenario)  # sipp takes no key for a status
        call, sipp = await caller(desk, tmp_path, str(tmp_path / "refused.xml"))
        with pytest.raises(TransferFailed) as failed:
            await call.transfer(PERSON)
        assert failed.value.status == int(refusal[:3])
        assert await echoes(call)
        await call.hang_up()
        await sipp


async def test_a_telephone_that_says_nothing_more_fails_it_and_may_still_take_the_caller_away_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(transfer, "SILENT_S", 0.5)
    async with Desk() as desk:
        call, sipp = await caller(desk, tmp_path, "transfer_late.xml")
        with pytest.raises(TransferFailed) as failed:
            await call.transfer(PERSON)
        assert failed.value.status == 408
        assert call.state is CallState.ACTIVE
        assert (await desk.moved(call, CallState.ENDED)).ended_by == "local"
        await sipp


async def test_a_telephone_that_leaves_us_on_hold_after_a_failed_transfer_is_asked_back(tmp_path: Path):
    async with Desk() as desk:
        call, sipp = await caller(desk, tmp_path, "transfer_held.xml")
        with pytest.raises(TransferFailed):
            await call.transfer(PERSON)
        assert call.state is CallState.ACTIVE
        assert await echoes(call)
        await call.hang_up()
        await sipp


async def test_what_is_reported_after_hanging_up_is_not_taken_for_another_call(tmp_path: Path):
    async with Desk() as desk, Desk() as next_caller:
        call, sipp = await caller(desk, tmp_path, "transfer_hang_up.xml")
        with pytest.raises(CallGone):
            await call.transfer(PERSON)
        calls = [(await connect(next_caller, desk))[1] for _ in range(4)]  # one of them has its number now
        await sipp
        for each in calls:
            await take(each, len(each._ticks))
            assert len(await take(each, 25)) == 25
        assert all(each.state is CallState.ACTIVE for each in calls)


async def test_a_hold_that_crosses_another_request_is_asked_for_again(tmp_path: Path):
    async with Desk() as desk:
        call, sipp = await caller(desk, tmp_path, "hold_glare.xml")
        await call.hold()
        assert call.held_by_us
        await call.hang_up()
        await sipp


@pytest.mark.parametrize("busy_lines", [0, 4])
async def test_an_exchange_is_given_the_password_for_the_call_and_for_the_transfer(
    tmp_path: Path, busy_lines: int
):
    async with answering_sipp(tmp_path, "exchange.xml") as port, Desk() as others:
        account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="secret")
        async with Desk(accounts=(account,)) as desk:
            for _ in range(busy_lines):
                await connect(others, desk)
            call = await desk.phone.dial("101", spare=True)
            await desk.moved(call, CallState.ACTIVE)
            assert (desk.phone.spare_pid is not None) == (busy_lines == 4)
            await call.transfer("102")
            assert call.state is CallState.ENDED
