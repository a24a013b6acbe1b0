"""The phone process dies, hangs, or loses its app; what is left is always a clear state."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from pathlib import Path

import psutil
import pytest
import structlog

from telephony.account import Account, PhoneSettings
from telephony.call import CallState
from telephony.errors import PhoneProcessGone, Unreachable
from telephony.events import PhoneProcessDied, PhoneReady, RegistrationFailed
from telephony.phone_process import PhoneProcess
from tests.telephony.desk import PATIENCE_S, Desk, connect, take

pytestmark = pytest.mark.sip

APP_THAT_CALLS = """
import asyncio, sys
from tests.telephony.desk import Desk

async def main():
    async with Desk() as desk:
        await desk.phone.dial(sys.argv[1])
        print(desk.phone.pid, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


def _kill(desk: Desk, with_signal: signal.Signals = signal.SIGKILL) -> int:
    pid = desk.phone.pid
    assert pid is not None
    os.kill(pid, with_signal)
    return pid


async def test_calls_of_a_killed_phone_process_are_dropped_and_their_ticks_end():
    async with Desk() as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        ticks = asyncio.create_task(take(out, 10_000))
        _kill(alice)
        assert (await alice.moved(out, CallState.ENDED)).ended_by == "dropped"
        assert (await alice.told(PhoneProcessDied)).exit_code == -signal.SIGKILL
        async with asyncio.timeout(PATIENCE_S):
            assert len(await ticks) < 10_000
        assert not alice.phone.calls


async def test_a_signal_that_a_service_manager_sends_to_all_leaves_the_calls_to_the_app():
    async with Desk() as alice, Desk() as bob:
        _, into = await connect(alice, bob)
        for number in (signal.SIGTERM, signal.SIGINT):
            _kill(bob, number)
        await take(into, len(into._ticks))
        assert len(await take(into, 25)) == 25
        assert into.state is CallState.ACTIVE


async def test_after_a_kill_the_same_port_takes_calls_again():
    async with Desk() as alice, Desk() as bob:
        port, pid = bob.phone.sip_port, _kill(bob)
        await bob.told(PhoneReady, lambda e: e.restarted)
        assert bob.phone.sip_port == port
        assert bob.phone.pid not in (None, pid)
        _, into = await connect(alice, bob)
        assert len(await take(into, 5)) == 5


async def test_a_kill_in_a_tcp_call_does_not_block_the_port():
    async with Desk() as alice, Desk() as bob:
        _, into = await connect(alice, bob, f"{bob.uri};transport=tcp")
        _kill(bob)
        assert (await bob.moved(into, CallState.ENDED)).ended_by == "dropped"
        await bob.told(PhoneReady, lambda e: e.restarted)
        _, again = await connect(alice, bob, f"{bob.uri};transport=tcp")
        assert len(await take(again, 5)) == 5


async def test_requests_under_way_fail_when_the_phone_process_dies():
    async with Desk() as alice, Desk() as bob:
        await alice.phone.dial(bob.uri)
        into = await bob.call_in()
        _kill(bob, signal.SIGSTOP)
        answer = asyncio.create_task(into.answer())
        await asyncio.sleep(0)
        _kill(bob)
        with pytest.raises(PhoneProcessGone):
            await answer


async def test_a_phone_process_that_hangs_is_killed_and_started_again():
    async with Desk() as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        _kill(alice, signal.SIGSTOP)
        assert (await alice.moved(out, CallState.ENDED)).ended_by == "dropped"
        await alice.told(PhoneReady, lambda e: e.restarted)
        again, _ = await connect(alice, bob)
        assert len(await take(again, 5)) == 5


async def test_it_is_started_again_however_often_it_dies():
    async with Desk() as alice:
        await alice.told(PhoneReady)
        for _ in range(3):
            _kill(alice)
            await alice.told(PhoneProcessDied)
            await alice.told(PhoneReady, lambda e: e.restarted)


async def test_stop_while_it_is_being_started_again_leaves_nothing_behind():
    alice = Desk()
    await alice.phone.start()
    _kill(alice)
    await alice.told(PhoneReady, lambda e: e.restarted)
    _kill(alice)
    await alice.told(PhoneProcessDied)
    await alice.phone.stop()
    assert alice.phone.pid is None
    mine = psutil.Process().children(recursive=True)
    assert not [p for p in mine if "telephony.pjsip" in p.cmdline()]


async def test_a_killed_app_leaves_no_phone_process_and_its_call_is_hung_up():
    async with Desk() as bob:
        app = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            APP_THAT_CALLS,
            bob.uri,
            stdout=asyncio.subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert app.stdout
        into = await bob.call_in()
        await into.answer()
        await bob.moved(into, CallState.ACTIVE)
        phone_pid = int(await app.stdout.readline())
        phone = psutil.Process(phone_pid)
        app.kill()
        await app.wait()
        assert (await bob.moved(into, CallState.ENDED)).ended_by == "remote"
        gone, _ = await asyncio.to_thread(psutil.wait_procs, [phone], PATIENCE_S)
        assert gone == [phone]


async def test_a_name_that_no_name_server_knows_fails_one_call_and_one_registration_only():
    account = Account(registrar="pbx.nowhere.invalid", username="lot")
    async with Desk(accounts=(account,)) as alice, Desk() as bob:
        assert (await alice.told(RegistrationFailed)).account == "lot@pbx.nowhere.invalid"
        with contextlib.suppress(Unreachable):  # at once without a network, else when the server has answered
            lost = await alice.phone.dial("sip:bob@pbx.nowhere.invalid")
            assert (await alice.moved(lost, CallState.ENDED)).status in {408, 502, 503}
        out, _ = await connect(alice, bob)
        assert len(await take(out, 5)) == 5
        assert not [e for e in alice.events if isinstance(e, PhoneProcessDied)]


async def test_a_phone_process_whose_pipe_is_closed_leaves_in_order():
    started = PhoneProcess(lambda _process, _report: None)
    await started.start(PhoneSettings(bind="127.0.0.1", sip_port=0))
    assert started._process
    assert started._process.stdin
    started._process.stdin.close()
    async with asyncio.timeout(PATIENCE_S):
        assert await started.wait() == 0


async def test_stopping_a_phone_whose_calls_are_up_ends_its_process_without_a_crash():
    async with Desk() as alice, Desk() as bob:
        for _ in range(4):
            await connect(alice, bob)
        process = alice.phone._main.process
        assert process
        assert process._process
        await alice.phone.stop()
        assert process._process.returncode == 0


async def test_the_last_words_of_a_phone_process_that_aborts_are_logged():
    async with Desk() as alice:
        with structlog.testing.capture_logs() as logs:
            _kill(alice, signal.SIGABRT)
            assert (await alice.told(PhoneProcessDied)).exit_code == -signal.SIGABRT
        death = next(entry for entry in logs if entry["event"] == "phone_process_died")
        assert any("Fatal Python error: Aborted" in line for line in death["last_words"])
