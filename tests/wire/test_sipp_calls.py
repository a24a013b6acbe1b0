"""Calls made by sipp: another implementation of SIP, with messages that our own phone never sends."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from telephony.call import CallState
from telephony.events import CallArrived, DigitReceived
from tests.telephony.desk import Desk, comes_to_hear, take, take_until, tone
from tests.wire.sipp import SCENARIOS, call_with_sipp

pytestmark = pytest.mark.sip


def tone_in_mu_law(hz: float, seconds: float) -> bytes:
    """Raw G.711 mu-law at 8 kHz (ITU-T G.711, the formula of the continuous law)."""
    t = np.arange(round(8000 * seconds)) / 8000
    signal = 0.25 * np.sin(2 * np.pi * hz * t)
    compressed = np.sign(signal) * np.log1p(255 * np.abs(signal)) / np.log1p(255)
    magnitude = np.minimum(np.abs(compressed) * 128, 127).astype(np.uint8)
    return np.where(signal < 0, 0x7F - magnitude, 0xFF - magnitude).astype(np.uint8).tobytes()


async def test_the_audio_of_a_g711_caller_is_heard(tmp_path: Path):
    (tmp_path / "tone.ulaw").write_bytes(tone_in_mu_law(440, 1))
    async with Desk() as desk:
        sipp = asyncio.create_task(
            call_with_sipp(tmp_path, desk.phone.sip_port, "rtp.xml", "-m", "1", "-d", "2500")
        )
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        assert call.codec == "PCMU/8000"
        await comes_to_hear(call, 440)
        await sipp
        assert (await desk.moved(call, CallState.ENDED)).ended_by == "remote"


async def test_name_and_number_of_the_caller_are_read_from_the_from_header(tmp_path: Path):
    async with Desk() as desk:
        sipp = asyncio.create_task(
            call_with_sipp(tmp_path, desk.phone.sip_port, "wait_for_bye.xml", "-m", "1")
        )
        remote = (await desk.told(CallArrived)).remote
        assert remote.number == "+13125550142"
        assert remote.display_name == 'Ann "Q" Caller'
        call = next(iter(desk.phone.calls.values()))
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        await call.hang_up()
        await sipp


async def test_a_call_survives_being_put_on_hold_and_taken_back(tmp_path: Path):
    async with Desk() as desk:
        sipp = asyncio.create_task(call_with_sipp(tmp_path, desk.phone.sip_port, "hold.xml", "-m", "1"))
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        call.play(1, tone(440, 1.2))
        await desk.moved(call, CallState.HELD)
        await take(call, len(call._ticks))
        on_hold = await take(call, 13)
        assert {t.tag for t in on_hold[3:]} == {0}
        await desk.moved(call, CallState.ACTIVE)
        await take_until(call, lambda t: t.tag == 1)
        await sipp
        assert (await desk.moved(call, CallState.ENDED)).status == 200


@pytest.mark.parametrize("way", ["inactive", "sendonly"])
async def test_a_call_that_starts_on_hold_is_up_and_ticks(tmp_path: Path, way: str):
    scenario = (SCENARIOS / "wait_for_bye.xml").read_text()
    held = scenario.replace("telephone-event/8000\n", f"telephone-event/8000\n      a={way}\n")
    (tmp_path / "held.xml").write_text(held)
    async with Desk() as desk:
        sipp = asyncio.create_task(
            call_with_sipp(tmp_path, desk.phone.sip_port, str(tmp_path / "held.xml"), "-m", "1")
        )
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.HELD)
        assert len(await take(call, 25)) == 25
        await call.hang_up()
        await sipp


async def test_digits_sent_by_info_are_received(tmp_path: Path):
    async with Desk() as desk:
        sipp = asyncio.create_task(
            call_with_sipp(tmp_path, desk.phone.sip_port, "info_digits.xml", "-m", "1")
        )
        call = await desk.call_in()
        await call.answer()
        assert [(await desk.told(DigitReceived)).digit for _ in range(2)] == ["4", "#"]
        await sipp


async def test_four_calls_are_taken_and_the_fifth_is_busy(tmp_path: Path):
    async with Desk() as desk:
        port = desk.phone.sip_port
        four = asyncio.create_task(call_with_sipp(tmp_path, port, "wait_for_bye.xml", "-m", "4", "-l", "4"))
        calls = [await desk.call_in() for _ in range(4)]
        for call in calls:
            await call.answer()
            await desk.moved(call, CallState.ACTIVE)
        await call_with_sipp(tmp_path, port, "busy.xml", "-m", "1")
        assert all(len(ticks) == 25 for ticks in await asyncio.gather(*(take(call, 25) for call in calls)))
        await asyncio.gather(*(call.hang_up() for call in calls))
        await four
        assert not desk.phone.calls


async def test_fewer_lines_can_be_asked_for(tmp_path: Path):
    async with Desk(max_calls=1) as desk:
        one = asyncio.create_task(
            call_with_sipp(tmp_path, desk.phone.sip_port, "wait_for_bye.xml", "-m", "1")
        )
        call = await desk.call_in()
        await call.answer()
        await call_with_sipp(tmp_path, desk.phone.sip_port, "busy.xml", "-m", "1")
        await call.hang_up()
        await one


async def test_a_caller_cannot_make_us_dial_out(tmp_path: Path):
    async with Desk() as desk:
        sipp = asyncio.create_task(call_with_sipp(tmp_path, desk.phone.sip_port, "refer.xml", "-m", "1"))
        call = await desk.call_in()
        await call.answer()
        await sipp
        assert (await desk.moved(call, CallState.ENDED)).ended_by == "remote"
        assert not desk.phone.calls


async def test_forty_short_calls_in_a_row_all_work(tmp_path: Path):
    async with Desk() as desk:
        args = ("-m", "40", "-l", "3", "-r", "10", "-d", "200")
        sipp = asyncio.create_task(call_with_sipp(tmp_path, desk.phone.sip_port, "uac", *args))
        for _ in range(40):
            await (await desk.call_in()).answer()
        await sipp
        pid = desk.phone.pid
    assert pid is not None


async def test_digits_go_by_info_to_a_telephone_that_knows_nothing_else(tmp_path: Path):
    async with Desk() as desk:
        port = desk.phone.sip_port
        sipp = asyncio.create_task(call_with_sipp(tmp_path, port, "no_telephone_events.xml", "-m", "1"))
        call = await desk.call_in()
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        await call.send_digits("7")
        await take(call, 25)
        await call.hang_up()
        await sipp
