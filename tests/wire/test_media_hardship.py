"""What lines and telephones do to a call's sound: it goes on, and both are heard afterwards."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from telephony.call import CallState
from telephony.events import CallArrived
from telephony.media import MediaTick
from telephony.softphone import PhoneCall
from tests.telephony.desk import Desk, loudest_hz, samples, take, tone
from tests.wire import rtp
from tests.wire.rtp import PCMA, PCMU, RtpPeer, rtp_peer
from tests.wire.script import (
    Step,
    bye_comes,
    invite,
    pause,
    refused_invite,
    reply,
    request,
    sdp,
    wants,
    write,
)
from tests.wire.sipp import answering_sipp, call_with_sipp

pytestmark = pytest.mark.sip

HZ = 440
OUR_HZ = 1000


@dataclass
class Talk:
    """A call between our phone and a telephone whose signalling is sipp's and whose sound is a peer's."""

    call: PhoneCall
    peer: RtpPeer

    async def both_are_heard(self, payload: int = PCMU) -> None:
        """One after the other: the peer's tone in our ticks, ours in the peer's packets."""
        saying = asyncio.create_task(self.peer.says(HZ, 1.0, payload=payload))
        await take(self.call, len(self.call._ticks))
        assert await self._heard(HZ)
        await saying
        self.call.play(1, tone(OUR_HZ, 1.5))
        await self.peer.hears(OUR_HZ, payload)
        self.call.stop_playing()

    async def _heard(self, hz: float) -> bool:
        """Whether within two seconds a quarter of a second is that tone and no other."""
        ticks: list[MediaTick] = []
        async for tick in self.call.ticks():
            ticks.append(tick)
            if abs(loudest_hz(b"".join(tick.caller for tick in ticks[-12:])) - hz) < 25:
                return True
            if len(ticks) == 100:
                break
        return False


async def call_from(desk: Desk, peer: RtpPeer) -> PhoneCall:
    """The inbound call whose sound is that peer's."""
    arrived = await desk.told(CallArrived, lambda event: event.remote.number == str(peer.port))
    return desk.phone.calls[arrived.call_id]


@contextlib.asynccontextmanager
async def called(
    desk: Desk, folder: Path, steps: Sequence[Step], offer: str | None = None, answer: str = ""
) -> AsyncIterator[Talk]:
    """An answered call from sipp, which goes on with these steps."""
    async with rtp_peer() as peer:
        scenario = write(folder, [*invite(offer, answer=answer), *steps])
        keys = ("-m", "1", "-key", "rtp", str(peer.port))
        sipp = asyncio.create_task(call_with_sipp(folder, desk.phone.sip_port, scenario, *keys))
        call = await call_from(desk, peer)
        await call.answer()
        await desk.moved(call, CallState.ACTIVE)
        yield Talk(call, peer)
        await call.hang_up()
        await sipp


def is_tone(tick: MediaTick) -> bool:
    return bool(np.abs(samples(tick.caller)).max() > 2000)


LINES = {
    "loses": rtp.Path(loses=0.05),
    "late and out of order": rtp.Path(late_s=0.06, swaps=0.1, loses=0.02),
    "a slow clock": rtp.Path(pace=0.95),
    "a quick clock": rtp.Path(pace=1.05),
}
"""The clocks are ten times worse than bad ones, so that three seconds are half a minute."""


async def hardly_a_gap(desk: Desk, folder: Path, line: rtp.Path) -> None:
    """Three seconds over that line arrive nearly whole; then it is as good as new."""
    async with called(desk, folder, bye_comes()) as talk:
        saying = asyncio.create_task(talk.peer.says(HZ, 3.0, line))
        ticks = await take(talk.call, 190)
        await saying
        spoken = [is_tone(tick) for tick in ticks]
        first = spoken.index(True)
        assert sum(spoken) >= 130, "more than a seventh is missing"
        assert all(any(spoken[at : at + 6]) for at in range(first, first + 125)), "a gap of 120 ms"
        await talk.both_are_heard()


async def test_loss_jitter_packets_out_of_order_and_wrong_clocks_cost_hardly_a_word(tmp_path: Path):
    """On four lines at once."""
    async with Desk(codecs=("PCMU/8000",)) as desk:
        await asyncio.gather(*(hardly_a_gap(desk, tmp_path, line) for line in LINES.values()))


HOLDS = {
    "sendonly": sdp(way="sendonly", version=2),
    "inactive": sdp(way="inactive", version=2),
    "before RFC 3264": sdp(host="0.0.0.0", version=2),
}


async def held_and_resumed(desk: Desk, folder: Path, hold: str) -> None:
    steps = [pause(0.3), *invite(hold, 2), pause(0.3), *invite(sdp(version=3), 3), *bye_comes()]
    async with called(desk, folder, steps) as talk:
        await desk.moved(talk.call, CallState.HELD)
        await desk.moved(talk.call, CallState.ACTIVE)
        await talk.both_are_heard()


async def moves_its_sound(desk: Desk, folder: Path) -> None:
    async with rtp_peer() as elsewhere:
        moved = invite(sdp(version=2, port=str(elsewhere.port)), 2)
        async with called(desk, folder, [pause(0.3), *moved, *bye_comes()]) as talk:
            talk.peer = elsewhere
            await talk.both_are_heard()


async def test_who_is_put_on_hold_and_taken_back_or_moved_to_another_port_is_heard_and_hears(tmp_path: Path):
    async with Desk(codecs=("PCMU/8000",)) as desk:
        await asyncio.gather(
            moves_its_sound(desk, tmp_path),
            *(held_and_resumed(desk, tmp_path, hold) for hold in HOLDS.values()),
        )


async def asked_again(desk: Desk, folder: Path, again: list[Step], payload: int = PCMU) -> None:
    async with called(desk, folder, [pause(0.3), *again, *bye_comes()]) as talk:
        await take(talk.call, 40)
        await talk.both_are_heard(payload)
        assert talk.call.codec == ("PCMU/8000" if payload == PCMU else "PCMA/8000")
        assert talk.call.state is CallState.ACTIVE


async def test_a_call_goes_on_over_every_kind_of_second_offer(tmp_path: Path):
    """The same again, another codec, and no offer, so that ours is taken in the ACK."""
    async with Desk(codecs=("PCMU/8000", "PCMA/8000")) as desk:
        await asyncio.gather(
            asked_again(desk, tmp_path, invite(sdp(version=2), 2)),
            asked_again(desk, tmp_path, invite(sdp(8, version=2), 2), PCMA),
            asked_again(desk, tmp_path, invite("", 2, answer=sdp(version=2))),
            asked_again(desk, tmp_path, [request("UPDATE", 2, sdp(version=2)), wants(200)]),
        )


async def offer_is_ours(desk: Desk, folder: Path) -> None:
    async with called(desk, folder, bye_comes(), offer="", answer=sdp()) as talk:
        await talk.both_are_heard()


async def offer_is_refused(desk: Desk, folder: Path) -> None:
    """Another codec than we have; 500 is pjsip's word for 488."""
    await asked_again(desk, folder, refused_invite(500, sdp(8, version=2), 2))


async def rings_with_a_tone(desk: Desk, folder: Path, early: str) -> None:
    """A telephone that sends sound while it rings (early media), then answers."""
    steps = [
        wants("INVITE"),
        reply(early, sdp(), tag=True),
        pause(0.3),
        reply("200 OK", sdp(), tag=True),
        wants("ACK"),
        *bye_comes(),
    ]
    async with rtp_peer() as peer:
        keys = ("-m", "1", "-key", "rtp", str(peer.port))
        async with answering_sipp(folder, write(folder, steps), *keys) as port:
            call = await desk.phone.dial(f"sip:ann@127.0.0.1:{port}")
            ringing = asyncio.create_task(peer.says(700, 0.3))
            await desk.moved(call, CallState.ACTIVE)
            await ringing
            await Talk(call, peer).both_are_heard()
            await call.hang_up()


async def test_late_offers_refused_offers_and_sound_before_the_answer_do_not_spoil_a_call(tmp_path: Path):
    async with Desk(codecs=("PCMU/8000",)) as desk:
        await asyncio.gather(
            offer_is_ours(desk, tmp_path),
            offer_is_refused(desk, tmp_path),
            rings_with_a_tone(desk, tmp_path, "180 Ringing"),
            rings_with_a_tone(desk, tmp_path, "183 Session Progress"),
        )
