"""A desk telephone in a process of its own: answers, and does what a REFER or a Replaces asks of it.

Ours refuses both from strangers, so tests of transfers need this one at the other end. Run as a script it
is that process; `Telephone` starts it and reads what it tells, one JSON object a line.
"""

from __future__ import annotations

import asyncio
import json
import queue
import sys
import threading
from pathlib import Path
from typing import Any, Self

PATIENCE_S = 60.0


class Telephone:
    """`async with Telephone("echo") as phone:`. It plays a tone to who calls, or echoes what they say.

    `holds`: puts the call on hold while it follows a REFER, as many do, and takes it back when that fails.
    `busy` and `rings`: how it takes calls itself. `refuses`: it follows no REFER.
    `talks` and the path of a file: says what it is asked to and writes down what it hears (`handset`).
    """

    def __init__(self, *manners: str) -> None:
        self._manners = manners
        self._told: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self.port = 0

    @property
    def uri(self) -> str:
        return f"sip:telephone@127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.telephony.telephone", *self._manners,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        self._reader = asyncio.create_task(self._read())
        self.port = (await self.told("listening"))["port"]
        return self

    async def __aexit__(self, *_: object) -> None:
        self.ask("quit")
        try:
            async with asyncio.timeout(PATIENCE_S):
                assert await self._process.wait() == 0
        finally:
            if self._process.returncode is None:
                self._process.kill()
            await self._reader

    def ask(self, *words: str) -> None:
        """`call URI`, `transfer URI`, `pick_up`, `hang_up`, `say FILE` (16 kHz s16le)."""
        assert self._process.stdin
        self._process.stdin.write((" ".join(words) + "\n").encode())

    async def told(self, event: str, within_s: float = PATIENCE_S) -> dict[str, Any]:
        """The first such event not asked for yet; waits for it."""
        async with asyncio.timeout(within_s):
            while True:
                for fact in self._told:
                    if fact["event"] == event:
                        self._told.remove(fact)
                        return fact
                self._news.clear()
                await self._news.wait()

    async def hears(self) -> int:
        """The level of what its one call hears just now, 0 to 255."""
        self.ask("level")
        return int((await self.told("level"))["level"])

    async def _read(self) -> None:
        assert self._process.stdout
        while line := await self._process.stdout.readline():
            if line.startswith(b"{"):
                self._told.append(json.loads(line))
                self._news.set()


def tell(event: str, **facts: object) -> None:
    sys.stdout.write(json.dumps({"event": event} | facts) + "\n")
    sys.stdout.flush()


def main(manners: list[str]) -> None:
    from tests.telephony.pjsua2_telephone import Set

    words: queue.SimpleQueue[list[str]] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            words.put(line.split())
        words.put(["quit"])

    threading.Thread(target=read, daemon=True).start()
    Set(manners, tell).run(words)


if __name__ == "__main__":
    main(sys.argv[1:])
