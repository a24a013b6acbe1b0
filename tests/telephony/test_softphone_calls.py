"""Two softphones, two phone processes, real SIP and RTP on loopback."""

from __future__ import annotations

import asyncio
import itertools

import numpy as np
import pytest

from telephony.call import CallState
from telephony.errors import BadAddress, CallGone, NoFreeLine, PhoneProcessGone, PortInUse
from telephony.events import CallArrived, CallStateChanged, DigitReceived
from telephony.media import SILENCE
from tests.telephony.desk import PATIENCE_S, Desk, comes_to_hear, connect, samples, take, take_until, tone

pytestmark = pytest.mark.sip

FRAMES_OF_TEN_SECONDS = 500
"""What is said on before a stop is heard of takes its time on a busy PC, and never as long as this."""


async def test_each_side_hears_the_tone_the_other_plays():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        out.play(1, tone(440, 20))
        into.play(1, tone(1000, 20))
        await asyncio.gather(comes_to_hear(into, 440), comes_to_hear(out, 1000))


async def nothing_is_said(codec: str) -> None:
    async with Desk(codecs=(codec,)) as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        told = await take(into, 60)
        heard = samples(b"".join(t.caller for t in (await take(out, 60))[35:])).astype(float)
        assert -66 < 20 * np.log10(np.sqrt(np.mean(heard**2)) / 32_768) < -54
        assert {(t.tag, t.agent) for t in told} == {(0, SILENCE)}


async def test_a_line_on_which_nothing_is_said_is_not_dead_and_what_is_told_of_it_is_silence():
    await asyncio.gather(nothing_is_said("G722/16000"), nothing_is_said("PCMU/8000"))


async def test_a_call_between_us_uses_the_wideband_codec():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        assert (out.codec, into.codec) == ("G722/16000", "G722/16000")
        assert not out.secure


async def test_only_the_codecs_asked_for_are_offered():
    async with Desk(codecs=("PCMA/8000",)) as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        assert out.codec == "PCMA/8000"


async def test_every_tick_says_which_audio_left_in_it_and_what_it_was():
    first, second = tone(440, 0.3), tone(700, 0.5)
    async with Desk() as alice, Desk() as bob:
        _, into = await connect(alice, bob)
        into.play(11, first)
        into.play(12, second)
        ticks = await take_until(into, lambda t: t.tag == 12)
        ticks += await take_until(into, lambda t: t.tag == 0)
        left = b"".join(t.agent for t in ticks if t.tag)
        assert left == first + second
        assert [t.tag for t in ticks if t.tag] == [11] * 15 + [12] * 25


async def test_ticks_carry_whole_frames_and_time_that_moves_on():
    async with Desk() as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        ticks = await take(out, 50)
        assert {len(t.caller) for t in ticks} == {len(t.agent) for t in ticks} == {640}
        assert all(later.at_s > earlier.at_s for earlier, later in itertools.pairwise(ticks))


async def test_stop_playing_silences_the_line_soon_and_for_good():
    async with Desk() as alice, Desk() as bob:
        _, into = await connect(alice, bob)
        into.play(5, tone(440, 40))
        await take_until(into, lambda t: t.tag == 5)
        into.play(5, tone(440, 10))
        into.stop_playing()
        still_said = await take_until(into, lambda t: t.tag == 0)
        assert len(still_said) < FRAMES_OF_TEN_SECONDS
        after = await take(into, 50)
        assert {t.tag for t in after} == {0}
        assert all(not samples(t.agent).any() for t in after)


async def test_what_is_played_after_a_stop_is_heard():
    async with Desk() as alice, Desk() as bob:
        _, into = await connect(alice, bob)
        into.play(1, tone(440, 40))
        into.stop_playing()
        into.play(2, tone(700, 0.1))
        ticks = await take_until(into, lambda t: t.tag == 2)
        assert [t.tag for t in ticks].count(1) < FRAMES_OF_TEN_SECONDS


async def test_the_callers_name_and_number_arrive():
    async with Desk() as alice, Desk() as bob:
        out = await alice.phone.dial(bob.uri)
        arrived = await bob.told(CallArrived)
        assert arrived.remote.uri.startswith("sip:lotline@127.0.0.1")
        assert arrived.account is None
        assert bob.phone.calls[arrived.call_id].remote == arrived.remote
        assert out.remote.uri == bob.uri


async def test_a_caller_of_no_account_says_who_it_is():
    async with Desk(user="practice-1a") as alice, Desk() as bob:
        await alice.phone.dial(bob.uri)
        arrived = await bob.told(CallArrived)
        assert arrived.remote.uri.startswith("sip:practice-1a@127.0.0.1")
        assert arrived.remote.number is None


async def test_digits_are_counted_once_and_in_order():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        await out.send_digits("159#")
        digits = [(await bob.told(DigitReceived)).digit for _ in range(4)]
        assert digits == ["1", "5", "9", "#"]
        await take(into, 25)
        assert not [e for e in bob.events if isinstance(e, DigitReceived)]


async def test_a_rejected_call_ends_busy_at_both_ends():
    async with Desk() as alice, Desk() as bob:
        out = await alice.phone.dial(bob.uri)
        into = await bob.call_in()
        await into.ring()
        await into.reject()
        ended = await alice.moved(out, CallState.ENDED)
        assert (ended.status, ended.ended_by) == (486, "remote")
        assert (await bob.moved(into, CallState.ENDED)).ended_by == "local"
        assert not alice.phone.calls
        assert not bob.phone.calls


async def test_the_other_side_hanging_up_in_the_middle_of_a_sentence_ends_the_ticks():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        into.play(3, tone(440, 20))
        await take_until(into, lambda t: t.tag == 3)
        await out.hang_up()
        ended = await bob.moved(into, CallState.ENDED)
        assert (ended.status, ended.ended_by) == (200, "remote")
        async with asyncio.timeout(PATIENCE_S):
            assert [t async for t in into.ticks() if t.tag not in (0, 3)] == []
        into.play(4, tone(440, 1))
        into.stop_playing()
        await into.hang_up()


async def test_a_caller_who_gives_up_while_it_rings_cannot_be_answered_any_more():
    async with Desk() as alice, Desk() as bob:
        out = await alice.phone.dial(bob.uri)
        into = await bob.call_in()
        await out.hang_up()
        assert (await bob.moved(into, CallState.ENDED)).ended_by == "remote"
        assert (await alice.moved(out, CallState.ENDED)).ended_by == "local"
        with pytest.raises(CallGone):
            await into.answer()


async def test_a_call_nobody_answers_is_given_up():
    async with Desk() as alice, Desk(ring_timeout_s=0.5) as bob:
        out = await alice.phone.dial(bob.uri)
        assert (await alice.moved(out, CallState.ENDED)).status == 480


async def test_we_give_up_dialling_when_nobody_answers():
    async with Desk(ring_timeout_s=0.5) as alice, Desk() as bob:
        out = await alice.phone.dial(bob.uri)
        await (await bob.call_in()).ring()
        ended = await alice.moved(out, CallState.ENDED)
        assert (ended.status, ended.ended_by) == (480, "local")


async def test_a_call_over_tcp_works():
    async with Desk() as alice, Desk() as bob:
        _, into = await connect(alice, bob, f"{bob.uri};transport=tcp")
        assert len(await take(into, 5)) == 5


async def test_calls_from_strangers_are_forbidden_when_direct_calls_are_off():
    async with Desk() as alice, Desk(direct_calls=False) as bob:
        out = await alice.phone.dial(bob.uri)
        assert (await alice.moved(out, CallState.ENDED)).status == 403
        assert not [e for e in bob.events if isinstance(e, CallArrived | CallStateChanged)]


async def test_dialling_a_closed_port_ends_with_a_status_and_no_hang():
    async with Desk() as alice:
        out = await alice.phone.dial("sip:nobody@127.0.0.1:9;transport=tcp")
        assert (await alice.moved(out, CallState.ENDED)).status in {408, 502, 503}


@pytest.mark.parametrize("typed", ["", "bob", "sip:", "http://127.0.0.1", "sip:a b@127.0.0.1", "555 0100"])
async def test_a_wrong_address_is_refused(typed: str):
    async with Desk() as alice:
        with pytest.raises(BadAddress):
            await alice.phone.dial(typed)
        assert not alice.phone.calls


async def test_an_unknown_account_is_refused():
    async with Desk() as alice:
        with pytest.raises(BadAddress):
            await alice.phone.dial("sip:bob@127.0.0.1", account="who@nowhere")


async def test_there_is_no_fifth_line_out():
    async with Desk() as alice, Desk() as bob:
        for _ in range(4):
            await alice.phone.dial(bob.uri)
        with pytest.raises(NoFreeLine):
            await alice.phone.dial(bob.uri)


async def test_a_line_can_be_used_again_after_its_call():
    async with Desk() as alice, Desk() as bob:
        for hz in (400, 600, 800, 1000, 1200, 1400):
            out, into = await connect(alice, bob)
            out.play(1, tone(hz, 20))
            await comes_to_hear(into, hz)
            await out.hang_up()
            await alice.moved(out, CallState.ENDED)
            await bob.moved(into, CallState.ENDED)


async def test_a_taken_port_is_told_and_leaves_no_process_behind():
    async with Desk() as alice:
        second = Desk(sip_port=alice.phone.sip_port)
        with pytest.raises(PortInUse):
            await second.phone.start()
        assert second.phone.pid is None


async def test_after_stop_nothing_can_be_dialled_and_calls_are_over():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        await alice.phone.stop()
        assert alice.phone.pid is None
        assert (await alice.moved(out, CallState.ENDED)).ended_by == "local"
        assert (await bob.moved(into, CallState.ENDED)).ended_by == "remote"
        with pytest.raises(PhoneProcessGone):
            await alice.phone.dial(bob.uri)


async def test_a_dial_that_is_given_up_does_not_go_on_ringing():
    async with Desk() as alice, Desk() as bob:
        dialling = asyncio.create_task(alice.phone.dial(bob.uri))
        await asyncio.sleep(0)
        dialling.cancel()
        into = await bob.call_in()
        assert (await bob.moved(into, CallState.ENDED)).ended_by == "remote"
        assert not alice.phone.calls
