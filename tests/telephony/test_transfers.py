"""Calls handed over between real telephones: ours, the caller's, and the one that takes over. On loopback."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from telephony import transfer
from telephony.call import CallState
from telephony.errors import BadAddress, CallGone, TransferFailed
from telephony.softphone import PhoneCall
from tests.telephony.desk import PATIENCE_S, Desk, comes_to_hear, connect, take, tone
from tests.telephony.telephone import Telephone

pytestmark = pytest.mark.sip


async def call_to(desk: Desk, telephone: Telephone, *, spare: bool = False) -> PhoneCall:
    """An answered call from the desk."""
    call = await desk.phone.dial(telephone.uri, spare=spare)
    await desk.moved(call, CallState.ACTIVE)
    return call


async def hears_itself(call: PhoneCall) -> bool:
    """Whether audio still flows both ways to a telephone that echoes."""
    call.play(1, tone(440, 20))
    await comes_to_hear(call, 440)
    call.stop_playing()
    return True


async def loud(telephone: Telephone) -> bool:
    """Whether it comes to hear something."""
    async with asyncio.timeout(PATIENCE_S):
        while await telephone.hears() < 20:
            continue
    return True


async def test_a_caller_is_handed_over_and_talks_to_the_one_who_answered():
    async with Desk() as desk, Telephone() as caller, Telephone() as person:
        call = await call_to(desk, caller)
        await call.transfer(person.uri)
        assert call.state is CallState.ENDED
        assert not desk.phone.calls
        assert (await desk.moved(call, CallState.ENDED)).ended_by == "local"
        assert (await caller.told("refer"))["to"] == f"<{person.uri}>"
        await person.told("up")
        assert await loud(person)
        assert await loud(caller)


async def test_a_call_that_came_in_is_handed_over_too():
    async with Desk() as desk, Telephone() as caller, Telephone() as person:
        caller.ask("call", desk.uri)
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        await call.transfer(person.uri)
        await person.told("up")


@pytest.mark.parametrize("manners", [[], ["holds"]])
async def test_the_caller_comes_back_when_the_person_is_busy(manners: list[str]):
    async with Desk() as desk, Telephone("echo", *manners) as caller, Telephone("busy") as person:
        call = await call_to(desk, caller)
        with pytest.raises(TransferFailed) as failed:
            await call.transfer(person.uri)
        assert (failed.value.status, failed.value.code) == (486, "transfer_failed")
        assert call.state is CallState.ACTIVE
        assert await hears_itself(call)


async def test_a_caller_whom_we_hold_for_it_is_handed_over_or_taken_off_hold():
    async with Desk() as desk, Telephone("echo") as caller, Telephone("busy") as busy, Telephone() as person:
        call = await call_to(desk, caller)
        await call.hold()
        with pytest.raises(TransferFailed):
            await call.transfer(busy.uri)
        assert (call.state, call.held_by_us) == (CallState.ACTIVE, False)
        await take(call, len(call._ticks))
        assert await hears_itself(call)
        await call.hold()
        await call.transfer(person.uri)
        await person.told("up")


async def test_after_one_failed_transfer_another_one_succeeds():
    async with Desk() as desk, Telephone("holds") as caller, Telephone("busy") as busy, Telephone() as person:
        call = await call_to(desk, caller)
        for _ in range(2):
            with pytest.raises(TransferFailed):
                await call.transfer(busy.uri)
        await call.transfer(person.uri)
        await person.told("up")


async def test_a_telephone_that_takes_no_transfers_goes_on_talking_to_us():
    async with Desk() as desk, Desk() as caller, Desk() as person:
        out, into = await connect(desk, caller)
        with pytest.raises(TransferFailed) as failed:
            await out.transfer(person.uri)
        assert failed.value.status == 603
        assert out.state is into.state is CallState.ACTIVE
        assert len(await take(out, 5)) == 5
        assert not person.events[1:]


async def test_a_caller_who_hangs_up_meanwhile_is_told_as_gone():
    async with Desk() as desk, Telephone() as caller, Telephone("rings") as person:
        caller.ask("call", desk.uri)
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        transferring = asyncio.create_task(call.transfer(person.uri))
        await caller.told("refer")
        caller.ask("hang_up_first")
        with pytest.raises(CallGone):
            await transferring


async def test_only_one_transfer_of_a_call_goes_on_at_a_time():
    async with Desk() as desk, Telephone() as caller, Telephone("rings") as person:
        call = await call_to(desk, caller)
        first = asyncio.create_task(call.transfer(person.uri))
        await caller.told("refer")
        with pytest.raises(TransferFailed) as failed:
            await call.transfer(person.uri)
        assert failed.value.status == 491
        await call.hang_up()
        with pytest.raises(CallGone):
            await first


async def test_a_call_cannot_be_handed_to_what_is_no_address():
    async with Desk() as desk, Telephone("echo") as caller:
        call = await call_to(desk, caller)
        for wrong in ("", "front desk", "sip:a@b>\r\nX: y", "sip:a@b?Replaces=x y"):
            with pytest.raises(BadAddress):
                await call.transfer(wrong)
        assert call.state is CallState.ACTIVE


async def test_a_call_that_is_over_cannot_be_handed_over():
    async with Desk() as desk, Telephone() as caller:
        call = await call_to(desk, caller)
        await call.hang_up()
        with pytest.raises(CallGone):
            await call.transfer(caller.uri)


async def test_a_person_is_asked_first_and_then_takes_our_place():
    async with Desk() as desk, Telephone() as caller, Telephone() as person:
        call, consult = await call_to(desk, caller), await call_to(desk, person)
        await call.transfer_to(consult)
        await person.told("replace")
        assert await loud(person)
        assert await loud(caller)
        await desk.moved(consult, CallState.ENDED)
        assert not desk.phone.calls


async def test_a_person_who_called_us_can_take_the_caller_as_well():
    async with Desk() as desk, Telephone() as caller, Telephone() as person:
        person.ask("call", desk.uri)
        consult = await desk.call_in()
        await consult.answer()
        await desk.moved(consult, CallState.ACTIVE)
        call = await call_to(desk, caller)
        await call.transfer_to(consult)
        await person.told("replace")


async def test_a_person_who_hung_up_before_leaves_the_caller_with_us():
    async with Desk() as desk, Telephone("echo") as caller, Telephone() as person:
        call, consult = await call_to(desk, caller), await call_to(desk, person)
        person.ask("hang_up")
        await desk.moved(consult, CallState.ENDED)
        with pytest.raises(TransferFailed) as failed:
            await call.transfer_to(consult)
        assert failed.value.status == 481
        assert await hears_itself(call)


async def test_a_person_who_still_rings_cannot_be_given_the_caller_yet():
    async with Desk() as desk, Telephone("echo") as caller, Telephone("rings") as person:
        call = await call_to(desk, caller)
        consult = await desk.phone.dial(person.uri)
        with pytest.raises(TransferFailed) as failed:
            await call.transfer_to(consult)
        assert failed.value.status == 481
        assert (call.state, consult.state) == (CallState.ACTIVE, CallState.DIALING)


async def test_when_the_second_process_dies_while_a_person_is_asked_the_caller_stays_and_another_is_asked():
    async with Desk(max_calls=1) as desk, Telephone("echo") as caller, Telephone() as person:
        call = await call_to(desk, caller)
        consult = await call_to(desk, person, spare=True)
        assert desk.phone.spare_pid is not None
        os.kill(desk.phone.spare_pid, signal.SIGKILL)
        with pytest.raises(TransferFailed) as failed:
            await call.transfer_to(consult)
        assert failed.value.status == 481
        assert await hears_itself(call)
        await call.transfer_to(await call_to(desk, person, spare=True))
        await person.told("replace")


async def test_with_all_four_lines_in_use_a_person_is_asked_by_the_second_process_and_takes_the_caller():
    async with Desk() as desk, Telephone() as others, Telephone() as caller, Telephone() as person:
        for _ in range(3):
            await call_to(desk, others)
        call = await call_to(desk, caller)
        consult = await call_to(desk, person, spare=True)
        assert desk.phone.spare_pid not in (None, desk.phone.pid)
        assert consult.id in desk.phone.calls
        await call.transfer_to(consult)
        await person.told("replace")
        assert await loud(person)
        await desk.moved(consult, CallState.ENDED)
        assert len(desk.phone.calls) == 3


async def test_silence_of_the_other_side_is_a_failure_and_the_call_goes_on(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(transfer, "SILENT_S", 1.0)
    async with Desk() as desk, Telephone("echo") as caller, Telephone("rings") as person:
        call = await call_to(desk, caller)
        with pytest.raises(TransferFailed) as failed:
            await call.transfer(person.uri)
        assert failed.value.status == 408
        assert call.state is CallState.ACTIVE


async def test_a_caller_who_asks_us_to_dial_on_is_refused_and_goes_on_talking_to_us():
    async with Desk() as desk, Desk() as person, Telephone("echo") as caller:
        caller.ask("call", desk.uri)
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        caller.ask("transfer", f"<{person.uri}>")
        assert (await caller.told("transfer"))["status"] == 603
        assert list(desk.phone.calls) == [call.id]
        assert not person.events[1:]
        assert await hears_itself(call)
        await call.hang_up()
        await desk.moved(call, CallState.ENDED)
        again, _ = await connect(desk, person)
        assert len(await take(again, 5)) == 5
