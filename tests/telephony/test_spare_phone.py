"""The second phone process: there when no line is free, and nobody's trouble when it dies."""

from __future__ import annotations

import asyncio
import os
import signal

import psutil
import pytest

from telephony.account import PhoneSettings
from telephony.call import CallState
from telephony.errors import NoFreeLine, PhoneProcessGone
from telephony.events import CallArrived, PhoneProcessDied, PhoneReady
from telephony.spare_phone import beside
from tests.telephony.desk import Desk, comes_to_hear, connect, take, tone

pytestmark = pytest.mark.sip


async def fill(desk: Desk, other: Desk) -> None:
    """Take every line."""
    while len(desk.phone.calls) < 4:
        await connect(desk, other)


async def spare_call(desk: Desk, person: Desk) -> tuple:
    """An answered call that the second process carries, seen from both ends."""
    out = await desk.phone.dial(person.uri, spare=True)
    into = await person.call_in()
    await into.answer()
    await desk.moved(out, CallState.ACTIVE)
    await person.moved(into, CallState.ACTIVE)
    return out, into


async def test_while_a_line_is_free_no_second_process_is_started():
    async with Desk() as desk, Desk() as person:
        await spare_call(desk, person)
        assert desk.phone.spare_pid is None


async def test_a_fifth_call_goes_by_the_second_process_and_is_heard_both_ways():
    async with Desk() as desk, Desk() as others, Desk() as person:
        await fill(desk, others)
        out, into = await spare_call(desk, person)
        out.play(1, tone(440, 20))
        into.play(1, tone(1000, 20))
        await asyncio.gather(comes_to_hear(into, 440), comes_to_hear(out, 1000))
        await out.send_digits("5")
        await out.hold()
        await out.resume()
        await out.hang_up()
        await person.moved(into, CallState.ENDED)
        assert len(desk.phone.calls) == 4


async def test_one_line_of_ours_is_enough_to_ask_a_person():
    async with Desk(max_calls=1) as desk, Desk() as caller, Desk() as person:
        await connect(desk, caller)
        await spare_call(desk, person)
        assert len(desk.phone.calls) == 2


async def test_the_second_process_has_four_lines_and_no_more():
    async with Desk() as desk, Desk() as others, Desk() as people:
        await fill(desk, others)
        for _ in range(4):
            await desk.phone.dial(people.uri, spare=True)
        with pytest.raises(NoFreeLine):
            await desk.phone.dial(people.uri, spare=True)
        assert len(desk.phone.calls) == 8


async def test_two_fifth_calls_at_once_start_one_process():
    async with Desk() as desk, Desk() as others, Desk() as people:
        await fill(desk, others)
        await asyncio.gather(*(desk.phone.dial(people.uri, spare=True) for _ in range(2)))
        mine = psutil.Process().children()
        ours = {desk.phone.pid, desk.phone.spare_pid, others.phone.pid, people.phone.pid}
        assert {p.pid for p in mine if "telephony.pjsip" in p.cmdline()} == ours


async def test_a_second_process_that_is_killed_drops_its_own_call_only():
    async with Desk() as desk, Desk() as others, Desk() as person:
        await fill(desk, others)
        callers = list(desk.phone.calls.values())
        out, into = await spare_call(desk, person)
        pid = desk.phone.spare_pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        assert (await desk.moved(out, CallState.ENDED)).ended_by == "dropped"
        assert list(desk.phone.calls.values()) == callers
        for call in callers:
            await take(call, len(call._ticks))
        assert all(len(ticks) == 25 for ticks in await asyncio.gather(*(take(c, 25) for c in callers)))
        assert desk.phone.pid is not None
        assert not [e for e in desk.events if isinstance(e, PhoneProcessDied)]
        await into.hang_up()
        await spare_call(desk, person)
        assert desk.phone.spare_pid not in (None, pid)


async def test_the_death_of_the_main_process_leaves_the_second_ones_call_alone():
    async with Desk() as desk, Desk() as others, Desk() as person:
        await fill(desk, others)
        out, _ = await spare_call(desk, person)
        assert desk.phone.pid is not None
        os.kill(desk.phone.pid, signal.SIGKILL)
        await desk.told(PhoneReady, lambda e: e.restarted)
        assert list(desk.phone.calls.values()) == [out]
        assert len(await take(out, 25)) == 25


async def test_stop_ends_both_processes_in_order():
    async with Desk() as desk, Desk() as others, Desk() as person:
        await fill(desk, others)
        out, into = await spare_call(desk, person)
        spare = psutil.Process(desk.phone.spare_pid)
        await desk.phone.stop()
        assert (await desk.moved(out, CallState.ENDED)).ended_by == "local"
        assert (await person.moved(into, CallState.ENDED)).ended_by == "remote"
        assert not spare.is_running()
        assert desk.phone.spare_pid is None
        with pytest.raises(PhoneProcessGone):
            await desk.phone.dial(person.uri, spare=True)


async def test_nobody_can_call_the_second_process():
    async with Desk() as desk, Desk() as others, Desk() as stranger:
        await fill(desk, others)
        _, into = await spare_call(desk, stranger)
        spare = psutil.Process(desk.phone.spare_pid)
        (port,) = {c.laddr.port for c in spare.net_connections("tcp4") if c.status == psutil.CONN_LISTEN}
        assert port != desk.phone.sip_port
        await into.hang_up()
        refused = await stranger.phone.dial(f"sip:desk@127.0.0.1:{port}")
        assert (await stranger.moved(refused, CallState.ENDED)).status == 403
        assert not [e for e in desk.events if isinstance(e, CallArrived)]


def test_the_second_process_has_ports_of_its_own():
    main = PhoneSettings(sip_port=5060, tls_port=5061, rtp_port_from=4000, max_calls=2)
    spare = beside(main)
    assert (spare.sip_port, spare.tls_port, spare.rtp_port_from) == (0, 0, 5000)
    assert beside(PhoneSettings()).rtp_port_from == 0
    assert not spare.direct_calls
