"""What the other side may do to a call by the book and against it; most of it played by sipp."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from telephony.call import CallState
from telephony.events import CallArrived
from tests.telephony.desk import Desk, connect, take
from tests.wire.mutations import message
from tests.wire.script import Step, bye, invite, reply, request, sdp, wants, write
from tests.wire.sipp import answering_sipp, call_with_sipp

pytestmark = pytest.mark.sip

NO_SOUND = ("-key", "rtp", "9")
ONCE = ("-m", "1", *NO_SOUND)
REFUSALS = (
    "301 Moved Permanently", "302 Moved Temporarily", "305 Use Proxy", "380 Alternative Service",
    "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "407 Proxy Authentication",
    "410 Gone", "480 Temporarily Unavailable", "486 Busy Here", "488 Not Acceptable Here",
    "500 Server Internal Error", "503 Service Unavailable", "603 Decline",
)  # fmt: skip


async def refused(desk: Desk, folder: Path, refusal: str) -> None:
    """A call of ours that is refused so ends with that status, and the refusal is acknowledged."""
    elsewhere = ["Contact: <sip:elsewhere@127.0.0.1:9>"] if refusal[0] == "3" else []
    steps = [wants("INVITE"), reply(refusal, "", *elsewhere, tag=True, again=True), wants("ACK")]
    async with answering_sipp(folder, write(folder, steps), *NO_SOUND, to_the_end=True) as port:
        call = await desk.phone.dial(f"sip:ann@127.0.0.1:{port}")
        ended = await desk.moved(call, CallState.ENDED)
        assert (ended.status, ended.ended_by) == (int(refusal[:3]), "remote")


async def test_a_call_of_ours_that_is_refused_or_sent_elsewhere_ends_with_what_was_said(tmp_path: Path):
    """Nobody is called instead: who answers must not make us dial somewhere else."""
    async with Desk() as desk:
        for start in range(0, len(REFUSALS), 4):
            await asyncio.gather(*(refused(desk, tmp_path, each) for each in REFUSALS[start : start + 4]))
        assert not desk.phone.calls


async def test_a_call_of_ours_that_we_give_up_while_it_rings_is_cancelled(tmp_path: Path):
    steps = [
        wants("INVITE"),
        reply("180 Ringing", tag=True),
        wants("CANCEL"),
        reply("200 OK"),
        reply("487 Request Terminated", tag=True).replace("[last_CSeq:]", "CSeq: [cseq] INVITE"),
        wants("ACK"),
    ]
    async with (
        Desk() as desk,
        answering_sipp(tmp_path, write(tmp_path, steps), *NO_SOUND, to_the_end=True) as port,
    ):
        call = await desk.phone.dial(f"sip:ann@127.0.0.1:{port}")
        await asyncio.sleep(0.2)
        await call.hang_up()
        ended = await desk.moved(call, CallState.ENDED)
        assert (ended.status, ended.ended_by) == (487, "local")


def _of_the_invite(step: Step, back: int) -> Step:
    """CANCEL, and the ACK of a refusal, have the branch of their INVITE, so many steps before."""
    return step.replace("[branch]", f"[branch-{back}]")


CANCELLED = [
    request("INVITE", 1, sdp()),
    wants(100, optional=True),
    wants(180),
    _of_the_invite(request("CANCEL", 1, to=" "), 3),
    wants(200),
    wants(487),
    _of_the_invite(request("ACK", 1), 6),
]
NEVER_ANSWERED_OUR_OFFER = [*invite("", 1), wants("BYE"), reply("200 OK")]
REFER_WITH_REPLACES = [
    *invite(),
    request("REFER", 2, "", "Refer-To: <sip:x@127.0.0.1:9?Replaces=a%40b%3Bto-tag%3D1%3Bfrom-tag%3D2>"),
    wants(603),
    *bye(3),
]
STRANGE_THINGS_IN_A_CALL = [
    *invite(),
    request("OPTIONS", 2),
    wants(200),
    request("BREW", 3),
    wants(500),
    request("MESSAGE", 4, "hello", "Content-Type: text/plain"),
    wants(200),
    request("UPDATE", 5),
    wants(200),
    request("OPTIONS", 6, "", "Accept: application/sdp"),
    wants(200),
    *bye(7),
]


async def taken(desk: Desk) -> None:
    """Every call that comes is let ring and answered, unless it is gone before."""
    while True:
        call = await desk.call_in()
        await call.ring()
        await asyncio.sleep(0.3)
        with contextlib.suppress(Exception):
            await call.answer()


async def test_callers_that_cancel_forget_their_answer_refer_or_ask_strange_things_disturb_nobody(
    tmp_path: Path,
):
    async with Desk(ring_timeout_s=1.5) as desk:
        taking = asyncio.create_task(taken(desk))
        port, pid = desk.phone.sip_port, desk.phone.pid
        scenarios = (CANCELLED, NEVER_ANSWERED_OUR_OFFER, REFER_WITH_REPLACES, STRANGE_THINGS_IN_A_CALL)
        await asyncio.gather(
            *(call_with_sipp(tmp_path, port, write(tmp_path, steps), *ONCE) for steps in scenarios)
        )
        taking.cancel()
        assert desk.phone.pid == pid
        assert not desk.phone.calls


# --- what sipp does not let us do: one telephone by hand ---


@pytest.fixture
def telephone() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as by_hand:
        by_hand.bind(("127.0.0.1", 0))
        by_hand.settimeout(60)
        yield by_hand


def _status(telephone: socket.socket) -> int:
    return int(telephone.recv(4096).split()[1])


def _header(text: str, name: str) -> str:
    found = re.search(rf"^{name}:.*$", text, re.MULTILINE)
    assert found, text
    return found[0].strip()


def _answered(telephone: socket.socket, times: int) -> str:
    """Wait for 200 so many times; returns the last."""
    while times:
        text = telephone.recv(4096).decode()
        times -= text.startswith("SIP/2.0 200")
    return text


async def test_an_answer_is_repeated_until_it_is_acknowledged_and_a_call_that_is_asked_for_twice_is_one(
    telephone: socket.socket,
):
    own_port = telephone.getsockname()[1]
    async with Desk() as desk:
        there = ("127.0.0.1", desk.phone.sip_port)
        request = message("INVITE", 1, there[1], own_port)
        for _ in range(3):
            telephone.sendto(request, there)
        call = await desk.call_in()
        await call.answer()
        answer = await asyncio.to_thread(_answered, telephone, 3)
        for method, cseq in (("ACK", 2), ("BYE", 3), ("BYE", 3)):
            text = message(method, 1, there[1], own_port).decode()
            text = text.replace(_header(text, "To"), _header(answer, "To")).replace("2 BYE", f"{cseq} BYE")
            telephone.sendto(text.replace("z9hG4bK-1", f"z9hG4bK-{method}").encode(), there)
            if method == "ACK":
                await desk.moved(call, CallState.ACTIVE)
                assert len(await take(call, 10)) == 10
        await asyncio.to_thread(_answered, telephone, 2)
        assert (await desk.moved(call, CallState.ENDED)).ended_by == "remote"
        assert not [event for event in desk.events if isinstance(event, CallArrived)]


def _ours(telephone: socket.socket, method: str) -> tuple[str, tuple[str, int]]:
    """The next request of that method; the same again does not count."""
    while True:
        data, there = telephone.recvfrom(4096)
        if data.startswith(method.encode()):
            return data.decode(), there


def _ok(text: str, own_port: int) -> bytes:
    body = sdp(port="40000").replace("[local_ip]", "127.0.0.1").replace("\n", "\r\n") + "\r\n"
    copied = [_header(text, name) for name in ("Via", "From", "Call-ID", "CSeq")]
    own = ["SIP/2.0 200 OK", *copied, f"{_header(text, 'To').partition(';tag')[0]};tag=a1"]
    own += [f"Contact: <sip:ann@127.0.0.1:{own_port}>", "Content-Type: application/sdp"]
    return ("\r\n".join([*own, f"Content-Length: {len(body)}"]) + f"\r\n\r\n{body}").encode()


async def test_an_acknowledgement_of_ours_that_was_lost_is_sent_again(telephone: socket.socket):
    own_port = telephone.getsockname()[1]
    async with Desk() as desk, Desk() as friend:
        call = await desk.phone.dial(f"sip:ann@127.0.0.1:{own_port}")
        request, there = await asyncio.to_thread(_ours, telephone, "INVITE")
        for _ in range(2):
            telephone.sendto(_ok(request, own_port), there)
            await asyncio.to_thread(_ours, telephone, "ACK")
        await desk.moved(call, CallState.ACTIVE)
        await connect(friend, desk)
        hanging_up = asyncio.create_task(call.hang_up())
        request, there = await asyncio.to_thread(_ours, telephone, "BYE")
        telephone.sendto(_ok(request, own_port), there)
        await hanging_up
        await desk.moved(call, CallState.ENDED)


def _asks_whether_it_is_there(answered: str, number: int, own_port: int, port: int) -> bytes:
    """OPTIONS within the dialog that our answer to this INVITE made."""
    lines = [
        f"OPTIONS sip:desk@127.0.0.1:{port} SIP/2.0",
        f"Via: SIP/2.0/UDP 127.0.0.1:{own_port};branch=z9hG4bK-asks-{number}",
        f"From{_header(answered, 'To').partition(';tag')[0][2:]};tag=a1",
        f"To{_header(answered, 'From')[4:]}",
        _header(answered, "Call-ID"),
        f"CSeq: {number} OPTIONS",
        "Max-Forwards: 70",
        "Content-Length: 0",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def test_an_exchange_that_asks_within_a_call_of_ours_whether_it_is_there_hears_yes_every_time(
    telephone: socket.socket,
):
    own_port = telephone.getsockname()[1]
    async with Desk() as desk:
        call = await desk.phone.dial(f"sip:ann@127.0.0.1:{own_port}")
        invited, there = await asyncio.to_thread(_ours, telephone, "INVITE")
        telephone.sendto(_ok(invited, own_port), there)
        await asyncio.to_thread(_ours, telephone, "ACK")
        await desk.moved(call, CallState.ACTIVE)
        for number in (1, 2, 2, 3):
            telephone.sendto(_asks_whether_it_is_there(invited, number, own_port, there[1]), there)
            yes, _ = await asyncio.to_thread(_ours, telephone, "SIP/2.0 200")
            assert _header(yes, "CSeq") == f"CSeq: {number} OPTIONS"
        assert len(await take(call, 10)) == 10
