"""Putting the other side on hold and being put on hold, by real re-INVITEs on loopback."""

from __future__ import annotations

import pytest

from telephony.call import CallState
from telephony.errors import CallGone, TelephonyError
from tests.telephony.desk import Desk, comes_to_hear, connect, samples, take, take_until, tone

pytestmark = pytest.mark.sip


async def test_on_hold_nothing_is_heard_and_afterwards_everything_again():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        into.play(1, tone(1000, 50))
        await take_until(out, lambda t: bool(samples(t.caller).any()))
        await out.hold()
        assert (out.state, out.held_by_us) == (CallState.ACTIVE, True)
        await bob.moved(into, CallState.HELD)
        await take(out, len(out._ticks))
        assert not any(samples(t.caller).any() for t in (await take(out, 30))[5:])
        await out.resume()
        assert (out.state, out.held_by_us) == (CallState.ACTIVE, False)
        await bob.moved(into, CallState.ACTIVE)
        await comes_to_hear(out, 1000)


async def test_what_is_queued_waits_while_the_other_side_is_on_hold():
    async with Desk() as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        await out.hold()
        out.play(7, tone(440, 0.2))
        await take(out, len(out._ticks))
        assert {t.tag for t in await take(out, 25)} == {0}
        await out.resume()
        played = await take_until(out, lambda t: t.tag == 7)
        played += await take(out, 15)
        assert [t.tag for t in played].count(7) == 10


async def test_holding_twice_and_resuming_twice_changes_nothing():
    async with Desk() as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        for _ in range(2):
            await out.hold()
            assert out.held_by_us
        for _ in range(2):
            await out.resume()
            assert not out.held_by_us


async def test_both_sides_on_hold_come_back_one_after_the_other():
    async with Desk() as alice, Desk() as bob:
        out, into = await connect(alice, bob)
        await out.hold()
        await bob.moved(into, CallState.HELD)
        await into.hold()
        assert out.held_by_us
        assert into.held_by_us
        await out.resume()
        await alice.moved(out, CallState.HELD)
        await into.resume()
        await alice.moved(out, CallState.ACTIVE)
        await bob.moved(into, CallState.ACTIVE)
        into.play(1, tone(700, 20))
        await comes_to_hear(out, 700)


async def test_a_call_that_is_over_cannot_be_held():
    async with Desk() as alice, Desk() as bob:
        out, _ = await connect(alice, bob)
        await out.hang_up()
        with pytest.raises(CallGone):
            await out.hold()


async def test_a_call_that_still_rings_cannot_be_held():
    async with Desk() as alice, Desk() as bob:
        out = await alice.phone.dial(bob.uri)
        await bob.call_in()
        with pytest.raises(TelephonyError):
            await out.hold()
        assert not out.held_by_us
