"""`python -m tests.wire.torture SEED [COUNT]`: mutated datagrams at our phone, 500 if not told otherwise.

Prints one line, and exits 0 if the phone lived, or was back in two seconds whenever it died and had ended its
call honestly. Run by `test_mutated_datagrams.py` in a network of its own, as everybody should: a mutated
header can name any host. The long run: `unshare -n sh -c 'ip link set lo up && python -m tests.wire.torture 1
20000'`.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import socket
import sys

from telephony.call import CallState
from telephony.errors import TelephonyError
from telephony.events import CallStateChanged, PhoneProcessDied, PhoneReady
from telephony.softphone import PhoneCall
from tests.telephony.desk import PATIENCE_S, Desk, take
from tests.wire.mutations import datagrams, message

COUNT = 500
BURST = 25
RETRANSMIT_S = 0.5
PROBES = 20
BACK_S = 2.0


class _Socket(asyncio.DatagramProtocol):
    """Remembers the status of every answer to our OPTIONS."""

    def __init__(self) -> None:
        self.answers: asyncio.Queue[int] = asyncio.Queue()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        head = data.split(b"\r\n\r\n")[0]
        if data.startswith(b"SIP/2.0 ") and b"z9hG4bK-9" in head and b"OPTIONS" in head:
            self.answers.put_nowait(int(data[8:11]))


async def options(
    transport: asyncio.DatagramTransport, answers: asyncio.Queue[int], port: int, number: int
) -> int:
    """Ask until answered, as RFC 3261 has it for UDP; returns the status."""
    probe = message("OPTIONS", number, port, transport.get_extra_info("sockname")[1])
    for _ in range(PROBES):
        transport.sendto(probe, ("127.0.0.1", port))
        try:
            return await asyncio.wait_for(answers.get(), RETRANSMIT_S)
        except TimeoutError:
            continue
    raise AssertionError(f"OPTIONS {number} was not answered.")


async def attend(desk: Desk) -> None:
    """Refuse every broken call, answer the friend's."""
    while True:
        try:
            call = await desk.call_in()
            if call.remote.uri.startswith("sip:lotline@"):
                await call.answer()
            else:
                await call.reject()
        except (TelephonyError, TimeoutError):
            continue  # it was over before we got to it, or nothing came for a while


def _is_up(call: PhoneCall) -> bool:
    return call.state is CallState.ACTIVE


async def placed(friend: Desk, desk: Desk) -> PhoneCall:
    """Broken calls may have every line for a moment; it is tried until there is one."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            out = await friend.phone.dial(desk.uri)
            if await out.becomes(functools.partial(_is_up, out), PATIENCE_S / 4):
                return out


class _Live:
    """A call that is up all the time, on a phone that is watched; it is placed again when the phone died."""

    def __init__(self, desk: Desk, friend: Desk) -> None:
        self._desk = desk
        self._friend = friend
        self.back_after_s: list[float] = []

    async def watch(self, out: PhoneCall) -> None:
        """Runs until cancelled. What is not honest or not quick fails here."""
        clock = asyncio.get_running_loop().time
        while True:
            await self._desk.told(PhoneProcessDied, within_s=None)
            died_at_s = clock()
            ended = await self._desk.told(CallStateChanged, lambda event: event.ended_by == "dropped")
            assert ended.state is CallState.ENDED
            await self._desk.told(PhoneReady, lambda event: event.restarted)
            self.back_after_s.append(clock() - died_at_s)
            with contextlib.suppress(TelephonyError):
                await out.hang_up()
            out = await placed(self._friend, self._desk)

    @property
    def fate(self) -> str:
        if not self.back_after_s:
            return "survived"
        return f"killed it {len(self.back_after_s)} times, back after {max(self.back_after_s):.2f} s at most"


async def torture(seed: int, count: int) -> str:
    loop = asyncio.get_running_loop()
    async with Desk() as desk, Desk() as friend:
        port = desk.phone.sip_port
        transport, told = await loop.create_datagram_endpoint(
            _Socket, local_addr=("127.0.0.1", 0), family=socket.AF_INET
        )
        attending = asyncio.create_task(attend(desk))
        live = _Live(desk, friend)
        watching = asyncio.create_task(live.watch(await placed(friend, desk)))
        own_port = transport.get_extra_info("sockname")[1]
        for number, datagram in enumerate(datagrams(count, seed, port, own_port)):
            transport.sendto(datagram, ("127.0.0.1", port))
            if number % BURST == BURST - 1:
                await options(transport, told.answers, port, 900_000 + number)
        assert not watching.done(), watching.exception()
        assert max(live.back_after_s, default=0) < BACK_S, live.back_after_s
        ticks = await take(await placed(friend, desk), 10)
        assert [call.state for call in friend.phone.calls.values()] == [CallState.ACTIVE] * 2
        attending.cancel()
        watching.cancel()
        return f"seed {seed}: {count} datagrams {live.fate}, then a call with {len(ticks)} ticks"


if __name__ == "__main__":
    print(asyncio.run(torture(int(sys.argv[1]), int((*sys.argv, COUNT)[2]))))  # noqa: T201 - the result
