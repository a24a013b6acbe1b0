"""The media end of a telephone that sipp signals for: says a tone in G.711, as badly as a line may carry it.

It needs nobody to tell it where the phone is: it answers to where the phone's own audio comes from.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import struct
from collections.abc import AsyncIterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.bench.mulaw import decode, encode
from tests.fakes.ports import free_port
from tests.telephony.desk import loudest_hz

PCMU, PCMA = 0, 8
_FRAME = 160
_FRAME_S = 0.02
_PATIENCE_S = 60.0


@dataclass(frozen=True)
class Path:
    """What happens to packets on their way.

    `late_s`: each is late by up to so much, so that they overtake each other. `swaps`: this share comes after
    the next one. `pace`: how quick the sender's clock runs, 1.005 for half a percent too quick.
    """

    loses: float = 0.0
    late_s: float = 0.0
    swaps: float = 0.0
    pace: float = 1.0

    def schedule(self, count: int) -> list[tuple[float, int]]:
        """When (seconds) which packet is sent; the same every time."""
        luck = random.Random(count)
        plan: list[tuple[float, int]] = []
        for number in range(count):
            lost, swapped = luck.random() < self.loses, luck.random() < self.swaps
            late_s = luck.uniform(0, self.late_s) + (1.5 * _FRAME_S if swapped else 0)
            if not lost:
                plan.append((number * _FRAME_S / self.pace + late_s, number))
        return sorted(plan)


GOOD = Path()


class RtpPeer(asyncio.DatagramProtocol):
    """`says` and `hears`; `port` goes into the SDP."""

    def __init__(self) -> None:
        self.port = 0
        self._transport: asyncio.DatagramTransport | None = None
        self._there: tuple[str, int] | None = None
        self._came = asyncio.Event()
        self._heard: list[tuple[int, bytes]] = []
        self._number = 0

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        if len(data) > 12 and data[0] >> 6 == 2 and data[1] & 0x7F in {PCMU, PCMA}:
            self._there = addr
            self._heard.append((data[1] & 0x7F, data[12:]))
            self._came.set()

    async def says(self, hz: float, seconds: float, path: Path = GOOD, payload: int = PCMU) -> None:
        """Send a tone of that length, in real time, once the phone has been heard."""
        async with asyncio.timeout(_PATIENCE_S):
            await self._came.wait()
        assert self._transport
        packets = self._packets(hz, round(seconds / _FRAME_S), payload)
        begin_s = asyncio.get_running_loop().time()
        for at_s, number in path.schedule(len(packets)):
            await asyncio.sleep(begin_s + at_s - asyncio.get_running_loop().time())
            self._transport.sendto(packets[number], self._there)

    def _packets(self, hz: float, count: int, payload: int) -> list[bytes]:
        t = np.arange(count * _FRAME) / 8000
        signal = (8000 * np.sin(2 * np.pi * hz * t)).astype(np.int16)
        codes = (encode(signal) if payload == PCMU else a_law(signal)).tobytes()
        first, self._number = self._number, self._number + count
        return [
            struct.pack(">BBHII", 0x80, payload, number & 0xFFFF, number * _FRAME & 0xFFFFFFFF, 0xA11)
            + codes[(number - first) * _FRAME : (number - first + 1) * _FRAME]
            for number in range(first, first + count)
        ]

    async def hears(self, hz: float, payload: int = PCMU) -> None:
        """Wait until the last half second that came in that payload is this tone."""
        async with asyncio.timeout(_PATIENCE_S):
            while abs(self._loudest_hz(payload) - hz) > 10:
                self._came.clear()
                await self._came.wait()

    def _loudest_hz(self, payload: int) -> float:
        codes = np.frombuffer(b"".join(data for kind, data in self._heard[-25:] if kind == payload), np.uint8)
        if len(codes) < 25 * _FRAME:
            return 0.0
        signal = decode(codes) if payload == PCMU else from_a_law(codes)
        return loudest_hz(np.repeat(signal, 2).astype("<i2").tobytes())


def a_law(signal: NDArray[np.int16]) -> NDArray[np.uint8]:
    """ITU-T G.711: the nearest of the 256 values."""
    values = from_a_law(np.arange(256, dtype=np.uint8)).astype(np.int32)
    order = np.argsort(values)
    at = np.clip(np.searchsorted(values[order], signal), 0, 255)
    return order[at].astype(np.uint8)


def from_a_law(codes: NDArray[np.uint8]) -> NDArray[np.int16]:
    """ITU-T G.711: 8 segments of 16 steps, every second bit inverted."""
    plain = codes.astype(np.int32) ^ 0x55
    segment, step = (plain >> 4) & 0x07, plain & 0x0F
    magnitude = np.where(segment == 0, (step << 4) + 8, ((step << 4) + 0x108) << np.maximum(segment - 1, 0))
    return np.where(plain & 0x80, magnitude, -magnitude).astype(np.int16)


@contextlib.asynccontextmanager
async def rtp_peer() -> AsyncIterator[RtpPeer]:
    """A peer that listens on a free port of loopback."""
    peer = RtpPeer()
    peer.port = free_port()
    loop = asyncio.get_running_loop()
    peer._transport, _ = await loop.create_datagram_endpoint(
        lambda: peer, local_addr=("127.0.0.1", peer.port)
    )
    try:
        yield peer
    finally:
        peer._transport.close()
