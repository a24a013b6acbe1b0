"""`python -m tests.wire.rfc4475`: the 49 messages of RFC 4475 at our phone; prints how it answered each.

Run by `test_rfc4475.py` in a network of its own. Most of the messages are to be answered at port 5060 of
where they came from, so that is where they come from.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
from pathlib import Path

from telephony.call import CallState
from telephony.events import PhoneProcessDied
from tests.telephony.desk import PATIENCE_S, Desk, take
from tests.wire.torture import attend, options

MESSAGES = Path(__file__).with_suffix(".txt")
PORT = 5060
FINAL = 200
_REPEAT = re.compile(r"<repeat count=(\d+)>(.*?)</repeat>")
_ONE_LINE = re.compile(r"<allOneLine>\n(.*?)\n</allOneLine>", re.DOTALL)
_HEX = re.compile(rb"<hex>([0-9A-F]*)</hex>")
_OURS = "mpart01"
_CALL_IDS = {"3d9485ad0c49859b@Zmx1ZmZ5LW1hYy0xNi5sb2NhbA..": _OURS}


def messages() -> dict[str, bytes]:
    """Every message by its name in the RFC, as it is on the wire."""
    text = MESSAGES.read_text("utf-8")
    sections = (section.split("\n", 1) for section in re.split(r"^== ", text, flags=re.MULTILINE)[1:])
    return {name: _on_the_wire(notation) for name, notation in sections}


def _apart(name: str, message: bytes) -> bytes:
    """Many have the same branch, and the phone would take them for one that is repeated."""
    return message.replace(b"branch=z9hG4bKkdjuw\r", b"branch=z9hG4bKkdjuw." + name.encode() + b"\r")


def _on_the_wire(notation: str) -> bytes:
    text = _REPEAT.sub(lambda found: found[2] * int(found[1]), notation)
    text = _ONE_LINE.sub(lambda found: found[1].replace("\n", ""), text)
    data = text.replace("\n", "\r\n").encode()
    return _HEX.sub(lambda found: bytes.fromhex(found[1].decode()), data)


class Sender(asyncio.DatagramProtocol):
    """Remembers what was answered to whom, and the answers to our OPTIONS apart."""

    def __init__(self) -> None:
        self.answers: asyncio.Queue[int] = asyncio.Queue()
        self.told: dict[str, set[int]] = {}
        self._news = asyncio.Event()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        found = re.search(rb"^(?:Call-ID|i)\s*:\s*(\S+)", data, re.MULTILINE | re.IGNORECASE)
        call_id = found[1].decode() if found else ""
        status = int(data.split()[1]) if data.startswith(b"SIP/2.0 ") else 0
        if call_id.startswith("torture-"):
            self.answers.put_nowait(status)
        else:
            name = _CALL_IDS.get(call_id, call_id.partition(".")[0])
            self.told.setdefault(name, set()).add(status)
            self._news.set()

    async def is_told_all(self) -> None:
        """Until no call waits for the desk: with every line taken the phone reads no more of the next one."""
        async with asyncio.timeout(PATIENCE_S):
            while any(statuses and max(statuses) < FINAL for statuses in self.told.values()):
                self._news.clear()
                await self._news.wait()


async def main() -> dict[str, list[int]]:
    loop = asyncio.get_running_loop()
    async with Desk() as desk, Desk() as friend:
        pid, port = desk.phone.pid, desk.phone.sip_port
        transport, sender = await loop.create_datagram_endpoint(
            Sender, local_addr=("127.0.0.1", PORT), family=socket.AF_INET
        )
        attending = asyncio.create_task(attend(desk))
        for number, (name, message) in enumerate(messages().items()):
            transport.sendto(_apart(name, message), ("127.0.0.1", port))
            await options(transport, sender.answers, port, 900_000 + number)
            await sender.is_told_all()
        out = await friend.phone.dial(desk.uri)
        await friend.moved(out, CallState.ACTIVE)
        assert len(await take(out, 10)) == 10
        assert not [event for event in desk.events if isinstance(event, PhoneProcessDied)]
        assert desk.phone.pid == pid
        attending.cancel()
        return {name: sorted(sender.told.get(name, set())) for name in messages()}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))  # noqa: T201 - the result of this program
