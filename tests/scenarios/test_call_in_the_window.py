"""A real call through the real window: answered by the agent, taken over, handed back, transferred.

`make window-proof` keeps the pictures of it in `build/window-proof`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.hearing import understood
from tests.fakes.talker import Models, Talker, models
from tests.fakes.used_window import UsedWindow, used_window

pytestmark = [pytest.mark.sip, pytest.mark.model, pytest.mark.ui, pytest.mark.timeout(400)]

HALF = 0.5
"""So much of what was said has to arrive."""
SETTLES = "Good morning. One moment please, I have just taken this call over from the assistant."
"""The echo canceller lets little of a voice pass until it knows the room."""
TURNS = "SELECT role, text, complete FROM turns ORDER BY id"


@pytest.fixture(scope="module")
def people() -> Iterator[Models]:
    with models() as people:
        yield people


async def says_after(window: UsedWindow, told: int, role: str) -> str:
    """What was said by one of them after so many turns, by the records."""

    def said(rows: list[dict[str, str]]) -> bool:
        return any(row["role"] == role for row in rows[told:])

    rows = await window.until(TURNS, said)
    return next(str(row["text"]) for row in rows[told:] if row["role"] == role)


async def speaks(window: UsedWindow, people: Models, text: str, folder: Path) -> None:
    """Somebody at the window says it into the headset."""
    audio = await people.voice.speak(text)
    path = folder / "person.pcm"
    path.write_bytes(audio.astype("<i2").tobytes())
    await window.does(f"speak {path}")


async def test_a_call_is_answered_by_the_agent_taken_over_handed_back_and_transferred(
    people: Models, tmp_path: Path
) -> None:
    async with (
        used_window(tmp_path / "window") as window,
        Talker(people, tmp_path / "john") as john,
        Talker(people, tmp_path / "sarah") as sarah,
    ):
        await window.does("click Not now")
        await window.picture("1-ready")
        john.ask("call", f"sip:ann@127.0.0.1:{window.sip_port}")
        await john.told("up")
        greeting = await says_after(window, 0, "agent")
        heard = await john.hears_words(greeting, 0.0)
        assert understood("Thanks for calling", heard) >= HALF

        told = len(window.rows(TURNS))
        asked_s = await john.say("What are your opening hours?")
        answer = await says_after(window, told, "agent")
        await john.hears_words(answer, asked_s)
        await window.picture("2-answered-by-the-agent")

        told = len(window.rows(TURNS))
        await window.does("press F8")
        words = "Hello, this is Sam, how can I help you?"
        at_s = await john.say("Can I speak to a person about my brakes?")
        await speaks(window, people, f"{SETTLES} {words}", tmp_path)
        await john.hears_words(words, at_s)
        assert "person" in await says_after(window, told, "caller")
        assert await says_after(window, told, "person")
        assert not [row for row in window.rows(TURNS)[told:] if row["role"] == "agent"], "it only listens"
        await window.picture("3-taken-over")

        told = len(window.rows(TURNS))
        await window.does("click Give back")
        back = await says_after(window, told, "agent")
        await john.hears_words(back, at_s)
        await window.picture("4-handed-back")

        await window.does("click Take over")
        await window.does(f"type {sarah.uri} into Keys to press, or a number to transfer to")
        await window.picture("5-about-to-transfer")
        await window.does("click Transfer")
        await sarah.told("up")
        said_s = await sarah.say("Service department, this is Sarah.")
        await john.hears_words("Service department, this is Sarah.", said_s - 4.0)
        (record,) = await window.until("SELECT * FROM calls", lambda rows: bool(rows[0]["ended_at"]))
        assert record["outcome"] == "transferred"
        await window.does("click Calls")
        await window.picture("6-in-the-history")
        assert await window.close() == 0
