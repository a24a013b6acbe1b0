"""Registering with digest authentication; the registrar is sipp."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from telephony.account import Account
from telephony.events import PhoneProcessDied, PhoneReady, Registered, RegistrationFailed
from tests.fakes.ports import free_port
from tests.telephony.desk import Desk, connect
from tests.wire.script import Step, reply, wants, write
from tests.wire.sipp import answering_sipp

pytestmark = pytest.mark.sip


async def test_the_right_password_registers(tmp_path: Path):
    async with answering_sipp(tmp_path, "registrar.xml") as port:
        account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="secret")
        async with Desk(accounts=(account,)) as desk:
            told = await desk.told(Registered)
            assert told.account == f"lot@127.0.0.1:{port}"
            assert told.expires_s == 60


async def test_calls_from_the_registrar_are_taken_when_direct_calls_are_off(tmp_path: Path):
    async with answering_sipp(tmp_path, "registrar.xml") as port:
        account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="secret")
        async with Desk(accounts=(account,), direct_calls=False) as desk, Desk() as caller:
            await desk.told(Registered)
            _, into = await connect(caller, desk)
            assert into.account == account.key


async def test_a_wrong_password_is_told_with_its_status(tmp_path: Path):
    async with answering_sipp(tmp_path, "registrar.xml") as port:
        account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="wrong")
        async with Desk(accounts=(account,)) as desk:
            assert (await desk.told(RegistrationFailed)).status == 403


async def test_a_phone_process_that_died_registers_again(tmp_path: Path):
    async with answering_sipp(tmp_path, "registrar.xml") as port:
        account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="secret")
        async with Desk(accounts=(account,)) as desk:
            await desk.told(Registered)
            assert desk.phone.pid is not None
            os.kill(desk.phone.pid, signal.SIGKILL)
            await desk.told(PhoneProcessDied)
            await desk.told(PhoneReady, lambda e: e.restarted)
            await desk.told(Registered)


def _asks_for(expires_s: int) -> Step:
    """A REGISTER with that lifetime."""
    regexp = f"Expires: {expires_s}[^0-9]"
    check = f'<ereg regexp="{regexp}" search_in="msg" check_it="true" assign_to="asked"/>'
    return wants("REGISTER", inside=f"<action>{check}</action>")


def _granted(expires_s: int) -> Step:
    return reply("200 OK", "", "[last_Contact:]", f"Expires: {expires_s}", tag=True)


async def test_a_registration_asks_for_what_the_registrar_wants_is_renewed_before_it_expires_and_taken_back(
    tmp_path: Path,
):
    """423 with a longer lifetime, a challenge, a renewal before the six seconds are over, a farewell."""
    challenge = 'WWW-Authenticate: Digest realm="lotline.test", nonce="9bd055", algorithm=MD5, qop="auth"'
    known = '<action><verifyauth assign_to="known" username="lot" password="secret"/></action>'
    steps = [
        _asks_for(2),
        reply("423 Interval Too Brief", "", "Min-Expires: 6", tag=True),
        _asks_for(6),
        reply("401 Unauthorized", "", challenge, tag=True),
        wants("REGISTER", inside=known),
        _granted(6),
        _asks_for(6),
        _granted(6),
        _asks_for(0),
        _granted(0),
        '<Reference variables="asked,known"/>',
    ]
    scenario = write(tmp_path, steps)
    async with answering_sipp(tmp_path, scenario, "-key", "rtp", "9", to_the_end=True) as port:
        account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="secret", expires_s=2)
        async with Desk(accounts=(account,)) as desk:
            assert [(await desk.told(Registered)).expires_s for _ in range(2)] == [6, 6]


async def test_a_registrar_that_is_not_there_is_told_and_tried_again(tmp_path: Path):
    port = free_port()
    account = Account(registrar=f"127.0.0.1:{port}", username="lot", password="secret", transport="tcp")
    async with Desk(accounts=(account,)) as desk:
        assert (await desk.told(RegistrationFailed)).status in {408, 502, 503}
        async with answering_sipp(tmp_path, "registrar.xml", "-t", "t1", port=port):
            await desk.told(Registered)
