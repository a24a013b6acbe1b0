"""The real appliance, real SIP, real weights: what a dealership's day does to it."""

from __future__ import annotations

import asyncio
import os
import signal
import wave
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from telephony.call import CallState
from tests.fakes.served import Served, dial, hear, served, telephone
from tests.telephony.desk import Desk

pytestmark = [pytest.mark.sip, pytest.mark.model]


@pytest.fixture(scope="module")
def appliance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk"), "--now", "2026-03-02T09:00:00-06:00") as appliance:
        yield appliance


async def test_a_caller_who_hangs_up_in_the_middle_of_a_sentence_leaves_a_complete_record(
    appliance: Served,
) -> None:
    async with telephone() as phone:
        call = await dial(phone, appliance)
        assert await hear(call, 1.5) > 500
        await call.hang_up()

    (record,) = await appliance.until(
        "SELECT * FROM calls ORDER BY id DESC LIMIT 1", lambda rows: bool(rows and rows[0]["ended_at"])
    )
    assert record["outcome"] == "answered"
    (turn,) = appliance.rows(f"SELECT * FROM turns WHERE call_id={record['id']}")
    assert turn["role"] == "agent"
    assert turn["text"].startswith("Thanks for calling")
    assert not turn["complete"]
    with wave.open(str(appliance.data_dir / record["recording"])) as recording:
        assert recording.getnchannels() == 2
        assert recording.getnframes() > 16_000


async def test_four_callers_are_greeted_at_once_and_the_fifth_hears_busy(appliance: Served) -> None:
    async with telephone() as phone, telephone() as fifth_phone:
        calls = [await dial(phone, appliance) for _ in range(4)]
        assert [call.state for call in calls] == [CallState.ACTIVE] * 4
        loudness = await asyncio.gather(*(hear(call, 1.0) for call in calls))
        assert min(loudness) > 500

        fifth = await dial(fifth_phone, appliance)
        assert fifth.state is CallState.ENDED
        for call in calls:
            await call.hang_up()

    rows = await appliance.until(
        "SELECT outcome, ended_at FROM calls ORDER BY id DESC LIMIT 4",
        lambda rows: all(row["ended_at"] for row in rows),
    )
    assert [row["outcome"] for row in rows] == ["answered"] * 4


async def test_when_the_phone_process_is_killed_its_call_is_dropped_and_the_next_one_answered(
    appliance: Served,
) -> None:
    async with telephone() as phone:
        call = await dial(phone, appliance)
        await hear(call, 0.5)
        before = appliance.phone_pid
        os.kill(before, signal.SIGKILL)
        (record,) = await appliance.until(
            "SELECT * FROM calls ORDER BY id DESC LIMIT 1", lambda rows: bool(rows and rows[0]["ended_at"])
        )
        await call.hang_up()

    assert record["outcome"] == "dropped"
    assert appliance.rows(f"SELECT * FROM turns WHERE call_id={record['id']}")

    async with telephone() as phone:
        again = await dial(phone, appliance)
        assert again.state is CallState.ACTIVE
        assert await hear(again, 1.0) > 500
        await again.hang_up()
    assert appliance.phone_pid != before


def test_the_same_dialogue_books_by_text_and_the_records_hold_it(appliance: Served) -> None:
    with appliance.client() as api:
        session = api.post("/api/sessions").json()["session_id"]

        def say(message: str) -> dict[str, object]:
            return api.post("/api/chat", json={"session_id": session, "message": message}).json()

        say("I need my brakes inspected tomorrow at ten thirty, my name is Jane Doe")
        asked = say("my number is 217 555 0199")
        assert "10:30" in str(asked["reply"])
        assert asked["appointment_id"] is None
        booked = say("yes please")

    assert booked["appointment_id"] is not None
    (row,) = appliance.rows(f"SELECT * FROM appointments WHERE id={booked['appointment_id']}")
    assert (row["scheduled_date"], row["scheduled_time"][:5]) == ("2026-03-03", "10:30")


def test_a_second_appliance_on_the_same_records_is_refused_in_one_line(appliance: Served) -> None:
    second = Served(appliance.data_dir)
    with pytest.raises(AssertionError, match="already runs"):
        second.start()
    assert second.stop() == 1


async def _stops(appliance: Served) -> None:
    with appliance.client() as api:
        async with asyncio.timeout(20):
            while (await asyncio.to_thread(api.get, "/health")).json()["status"] != "stopping":
                await asyncio.sleep(0.05)


async def test_a_call_that_a_power_cut_ended_is_closed_on_the_next_start_and_only_a_second_stop_ends_one(
    tmp_path: Path,
) -> None:
    data_dir = tmp_path / "data"
    with served(data_dir) as appliance:
        async with telephone() as phone:
            call = await dial(phone, appliance)
            await hear(call, 4.0)
            appliance.kill()
            await call.hang_up()
    (record,) = appliance.rows("SELECT * FROM calls")
    assert record["ended_at"] is None
    (recording,) = (data_dir / "recordings").iterdir()
    with wave.open(str(recording)) as wav:
        recorded_s = wav.getnframes() / 16_000
    assert recorded_s > 3

    with served(data_dir) as again:
        (record,) = again.rows("SELECT * FROM calls")
        assert record["outcome"] == "dropped"
        assert record["recording"] == f"recordings/{recording.name}"
        talked = datetime.fromisoformat(record["ended_at"]) - datetime.fromisoformat(record["answered_at"])
        assert recorded_s - 0.1 < talked.total_seconds() < recorded_s + 2, "not the moment of this start"
        (turn,) = again.rows("SELECT * FROM turns")
        assert (turn["role"], turn["complete"]) == ("agent", 0), "the agent was still speaking"
        assert turn["text"].startswith("Thanks for calling")

        async with telephone() as phone, Desk() as late:
            call = await dial(phone, again)
            await hear(call, 0.5)
            again.process.terminate()
            await _stops(again)
            refused = await late.phone.dial(f"sip:127.0.0.1:{again.sip_port}")
            assert (await late.moved(refused, CallState.ENDED)).status == 503
            assert await hear(call, 1.0) > 500, "the agent goes on speaking"
            assert await asyncio.to_thread(again.stop) == 0
        _, record = again.rows("SELECT * FROM calls ORDER BY id")
        assert record["outcome"] == "answered"
        assert record["ended_at"]
