"""`python -m tests.wire.torture SEED`: 500 mutated datagrams; prints one line, exits 0 if the phone lives.

Run by `test_mutated_datagrams.py` in a network namespace of its own: a mutated header can name any host.
"""

from __future__ import annotations

import asyncio
import socket
import sys

from telephony.call import CallState
from telephony.errors import TelephonyError
from telephony.events import PhoneProcessDied
from tests.telephony.desk import Desk, take
from tests.wire.mutations import datagrams, message

COUNT = 500
BURST = 25
RETRANSMIT_S = 0.5
PROBES = 20


class _Socket(asyncio.DatagramProtocol):
    """Remembers the status of every answer to our OPTIONS."""

    def __init__(self) -> None:
        self.answers: asyncio.Queue[int] = asyncio.Queue()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        head = data.split(b"\r\n\r\n")[0]
        if data.startswith(b"SIP/2.0 ") and b"z9hG4bK-9" in head and b"OPTIONS" in head:
            self.answers.put_nowait(int(data[8:11]))


async def _options(transport: asyncio.DatagramTransport, told: _Socket, port: int, number: int) -> int:
    """Ask until answered, as RFC 3261 has it for UDP; returns the status."""
    probe = message("OPTIONS", number, port, transport.get_extra_info("sockname")[1])
    for _ in range(PROBES):
        transport.sendto(probe, ("127.0.0.1", port))
        try:
            return await asyncio.wait_for(told.answers.get(), RETRANSMIT_S)
        except TimeoutError:
            continue
    raise AssertionError(f"OPTIONS {number} was not answered.")


async def _attend(desk: Desk) -> None:
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


async def torture(seed: int) -> str:
    loop = asyncio.get_running_loop()
    async with Desk() as desk, Desk() as friend:
        pid, port = desk.phone.pid, desk.phone.sip_port
        transport, told = await loop.create_datagram_endpoint(
            _Socket, local_addr=("127.0.0.1", 0), family=socket.AF_INET
        )
        attending = asyncio.create_task(_attend(desk))
        own_port = transport.get_extra_info("sockname")[1]
        for number, datagram in enumerate(datagrams(COUNT, seed, port, own_port)):
            transport.sendto(datagram, ("127.0.0.1", port))
            if number % BURST == BURST - 1:
                await _options(transport, told, port, 900_000 + number)
        assert not [e for e in desk.events if isinstance(e, PhoneProcessDied)]
        assert desk.phone.pid == pid
        out = await friend.phone.dial(desk.uri)
        await friend.moved(out, CallState.ACTIVE)
        ticks = await take(out, 10)
        attending.cancel()
        return f"seed {seed}: {COUNT} datagrams survived, then a call with {len(ticks)} ticks"


if __name__ == "__main__":
    print(asyncio.run(torture(int(sys.argv[1]))))  # noqa: T201 - the result of this program
