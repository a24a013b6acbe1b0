"""A caller with a telephone, and what the appliance's records say of the call.

The words go through a synthetic voice and a recogniser, so the caller says things again when they were not
understood, as people do; what a test looks at are the records.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.fakes.served import Served
from tests.fakes.talker import Models, Talker

NAME, NUMBER = "John Smith", "+12175550122"
_ANSWERS = {
    "number": "My number is two one seven, five five five, zero one two two.",
    "name": "My name is John Smith.",
    "about": "It's about a noise from my brakes.",
    "call you back": "Yes please, my number is two one seven, five five five, zero one two two.",
}
_TRIES = 3
_REPLY_WITHIN_S = 45.0
_MOST_QUESTIONS = 12


@dataclass
class Caller:
    """Somebody who phones the appliance."""

    phone: Talker
    appliance: Served
    call_id: int = 0
    session_id: str = ""

    async def calls(self) -> None:
        """Phone in, and wait until the agent begins to speak."""
        before = len(self.appliance.rows("SELECT id FROM calls"))
        self.phone.ask("call", f"sip:ann@127.0.0.1:{self.appliance.sip_port}")
        await self.phone.told("up")
        rows = await self.appliance.until("SELECT * FROM calls", lambda rows: len(rows) > before)
        self.call_id, self.session_id = rows[-1]["id"], rows[-1]["session_id"]
        await self.phone.hears_sound(0.0)

    async def says(self, text: str, wanted: str = "") -> str:
        """Say it, again when need be, until a reply to it has the words wanted; returns the reply."""
        for _ in range(_TRIES):
            reply = await self._reply_to(text)
            if reply is not None and wanted in reply:
                return reply
        raise AssertionError(f"Nobody said “{wanted}”: {self.turns()}")

    async def _reply_to(self, text: str) -> str | None:
        """What the agent says once it has heard something of that; None when it heard nothing."""
        told = len(self.turns())
        await self.phone.say(text)
        try:
            await self.appliance.until(
                self._turns_sql(), lambda rows: _answered(rows[told:]), _REPLY_WITHIN_S
            )
        except TimeoutError:
            return None
        return self.agent_said()[-1]

    async def hears_word_of(self, words: str) -> str:
        """Wait until the agent has said them."""

        def said(rows: list[dict[str, Any]]) -> bool:
            return any(row["role"] == "agent" and words in row["text"] for row in rows)

        try:
            await self.appliance.until(self._turns_sql(), said)
        except TimeoutError:
            raise AssertionError(f"Nobody said “{words}”: {self.turns()}") from None
        return next(each for each in self.agent_said() if words in each)

    def turns(self) -> list[tuple[str, str]]:
        """Who said what so far."""
        return [(str(row["role"]), str(row["text"])) for row in self.appliance.rows(self._turns_sql())]

    def agent_said(self) -> list[str]:
        return [text for role, text in self.turns() if role == "agent"]

    def tasks(self, kind: str) -> list[dict[str, Any]]:
        query = f"SELECT * FROM tasks WHERE session_id='{self.session_id}' AND kind='{kind}'"
        return self.appliance.rows(query)

    def taken_down(self, slot: str) -> str:
        """What the agent has understood of a detail."""
        (row,) = self.appliance.rows(f"SELECT state FROM sessions WHERE id='{self.session_id}'")
        return str(json.loads(row["state"])["slots"][slot] or "")

    async def hand_off_becomes(self, state: str) -> dict[str, Any]:
        query = f"SELECT * FROM tasks WHERE session_id='{self.session_id}' AND kind='hand_off'"
        rows = await self.appliance.until(query, lambda rows: bool(rows and rows[-1]["state"] == state))
        return rows[-1]

    async def wants_sarah(self) -> int:
        """Call, ask for her into the greeting, and wait until the desk rings; returns the hand-off."""
        await self.calls()
        await self.says("Hi, I'd like to speak to Sarah Miller please.", "getting Sarah Miller")
        return int((await self.hand_off_becomes("running"))["id"])

    async def tells_all_for_a_call_back(self) -> dict[str, Any]:
        """Answer whatever is asked until the call-back stands."""
        asked = self.agent_said()[-1]
        for _ in range(_MOST_QUESTIONS):
            if "written that down" in asked:
                (row,) = self.tasks("call_back")
                return row
            question = asked.split(". ")[-1]
            asked = await self.says(
                next((said for word, said in _ANSWERS.items() if word in question), "Yes.")
            )
        raise AssertionError(f"No call-back stands: {self.turns()}")

    async def record(self) -> dict[str, Any]:
        """The call's row once it is closed."""
        query = f"SELECT * FROM calls WHERE id={self.call_id}"
        return (await self.appliance.until(query, lambda rows: bool(rows[0]["ended_at"])))[0]

    def _turns_sql(self) -> str:
        """The turns that are over: an incomplete reply is still being said while nothing comes after it."""
        return (
            f"SELECT role, text FROM turns WHERE call_id={self.call_id}"
            f" AND (complete OR id < (SELECT max(id) FROM turns WHERE call_id={self.call_id})) ORDER BY id"
        )


def _answer(question: str) -> str:
    return next((said for word, said in _ANSWERS.items() if word in question), "Yes.")


def _answered(rows: list[dict[str, Any]]) -> bool:
    """Whether the agent has spoken after the caller."""
    roles = [row["role"] for row in rows]
    return "caller" in roles and "agent" in roles[roles.index("caller") :]


@asynccontextmanager
async def caller(
    appliance: Served, people: Models, folder: Path, *manners: str, name: str = "ann"
) -> AsyncIterator[Caller]:
    """Somebody with a telephone that works."""
    async with Talker(people, folder / name, *manners) as phone:
        yield Caller(phone, appliance)
