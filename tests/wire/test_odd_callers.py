"""Single datagrams that real telephones send and that must not disturb anyone."""

from __future__ import annotations

import asyncio
import socket
from urllib.parse import unquote

import pytest

from telephony.call import CallState
from telephony.events import CallArrived
from telephony.wire import AskReplaces
from tests.telephony.desk import Desk, connect, take
from tests.wire.mutations import message

pytestmark = pytest.mark.sip


async def test_a_caller_whose_name_is_not_utf_8_is_shown_and_harms_nobody():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as telephone:
        telephone.bind(("127.0.0.1", 0))
        async with Desk() as desk, Desk() as friend:
            port = desk.phone.sip_port
            invite = message("INVITE", 1, port, telephone.getsockname()[1]).replace(b"Ann", b"J\xfcrgen")
            telephone.sendto(invite, ("127.0.0.1", port))
            arrived = await desk.told(CallArrived)
            assert arrived.remote.display_name == "Jürgen"
            call = desk.phone.calls[arrived.call_id]
            await call.reject()
            await desk.moved(call, CallState.ENDED)
            await connect(friend, desk)


def _invite_instead_of(replaces: str, port: int, from_port: int) -> bytes:
    extra = f"Replaces: {replaces}\r\nRequire: replaces\r\nMax-Forwards:".encode()
    return message("INVITE", 7, port, from_port).replace(b"Max-Forwards:", extra)


def _answers(telephone: socket.socket) -> list[int]:
    """The statuses that come back, up to the final one."""
    statuses = [0]
    while statuses[-1] < 200:
        statuses.append(int(telephone.recv(4096).split()[1]))
    return statuses[1:]


@pytest.mark.parametrize("early_only", ["", ";early-only"])
async def test_nobody_can_step_into_a_call_of_ours(early_only: str):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as telephone:
        telephone.bind(("127.0.0.1", 0))
        telephone.settimeout(60)
        async with Desk() as desk, Desk() as friend:
            out, into = await connect(friend, desk)
            uri = await out.pipe.request(lambda number: AskReplaces(number, out.id))
            there = unquote(uri.partition("&Replaces=")[2]) + early_only
            port = desk.phone.sip_port
            telephone.sendto(_invite_instead_of(there, port, telephone.getsockname()[1]), ("127.0.0.1", port))
            assert (await asyncio.to_thread(_answers, telephone))[-1] in {486, 603}
            assert out.state is into.state is CallState.ACTIVE
            assert len(await take(into, 25)) == 25
            assert len(desk.phone.calls) == 1


@pytest.mark.parametrize("of", ["nobody;to-tag=1;from-tag=2", "x" * 600, "a;to-tag=%s;from-tag="])
async def test_taking_the_place_of_nobody_is_refused_and_harms_nobody(of: str):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as telephone:
        telephone.bind(("127.0.0.1", 0))
        telephone.settimeout(60)
        async with Desk() as desk, Desk() as friend:
            port = desk.phone.sip_port
            telephone.sendto(_invite_instead_of(of, port, telephone.getsockname()[1]), ("127.0.0.1", port))
            assert (await asyncio.to_thread(_answers, telephone))[-1] >= 400
            await connect(friend, desk)
            assert len(desk.phone.calls) == 1


async def test_a_flood_of_calls_kills_neither_the_phone_nor_the_call_that_is_up():
    """As a scanner of the internet makes them. Each is refused at once, and each opens two sockets before."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as scanner:
        scanner.bind(("127.0.0.1", 0))
        scanner.settimeout(60)
        async with Desk(direct_calls=False) as desk, Desk() as friend:
            out, _ = await connect(desk, friend)
            pid, port = desk.phone.pid, desk.phone.sip_port
            for number in range(60):
                invite = message("INVITE", 100 + number, port, scanner.getsockname()[1])
                scanner.sendto(invite, ("127.0.0.1", port))
            refused: set[bytes] = set()
            while len(refused) < 60:
                answer = await asyncio.to_thread(scanner.recv, 4096)
                if answer.startswith((b"SIP/2.0 403", b"SIP/2.0 486")):
                    refused.add(answer.partition(b"Call-ID: ")[2].split()[0])
            await connect(desk, friend)
            assert desk.phone.pid == pid
            assert out.state is CallState.ACTIVE
