"""Holds a conversation over the phone: real SIP and RTP on loopback, a voice, and noise. Engine loop.

The caller waits until the agent has finished, says its next line, says it once more when asked the same
again, and corrects a read-back that is wrong, as people do. What is graded is read from the records.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from app.compose import Appliance
from app.errors import AppError
from app.evaluation.conversation import Conversation
from app.evaluation.noisy_line import SNR_DB, NoisyLine
from app.evaluation.objection import objection, start_asked, still_asked, wrong_start
from app.evaluation.outcome import Exchange, Held
from app.evaluation.stage import Stage, records
from app.evaluation.voices import Caller
from app.events import AppEvent, TurnSpoken
from app.stores.tables import Tables
from engine.errors import EngineError
from telephony.account import PhoneSettings
from telephony.call import CallState
from telephony.errors import TelephonyError
from telephony.softphone import PhoneCall, Softphone

_WHAT_PEOPLE_SAY = (wrong_start, still_asked, start_asked)
_AGENT_MAY_PAUSE_S = 1.0
_ANSWERS_WITHIN_S = 30.0
_HANGS_UP_WITHIN_S = 4.0
_LOOK_S = 0.05
_REPEATS = 2
_OPENING_WORDS = 2
_WANTS_IT_AGAIN = re.compile(r"\b(?:again|repeat|slower|slowly|pardon)\b", re.IGNORECASE)
_NOT_UNDERSTOOD = re.compile(
    r"(?:didn't|did not) (?:quite )?(?:catch|get|hear|understand)|say (?:that|it) again|repeat that",
    re.IGNORECASE,
)


class NoAnswer(AppError):
    """The agent said nothing for too long, or did not take the call."""

    code = "no_answer"


class VoiceRun:
    """One call. `hold()` once."""

    def __init__(self, stage: Stage, conversation: Conversation, caller: Caller) -> None:
        self._stage = stage
        self._conversation = conversation
        self._caller = caller
        self._heard: list[str] = []
        self._told: set[str] = set()
        """What was said already; a line that only tells it again when nobody asks is left out."""
        self._marks: list[tuple[str, int, Tables]] = []
        self._hung_up_by_agent = False

    async def hold(self) -> Held:
        """Phone in, say every line, hang up; what stops it is told, not raised."""
        place = await self._stage.set_up(self._conversation)
        first, crash = records(place), ""
        try:
            async with self._stage.appliance(place, self._conversation.now, timedelta()) as appliance:
                await self._phone_in(appliance, place)
        except (AppError, EngineError, TelephonyError, OSError) as error:
            crash = str(error) or type(error).__name__
        last = records(place)
        setting = f"voice {self._caller.name}, noise {SNR_DB:.0f} dB"
        return Held(self._conversation, self._exchanges(last), first, last, crash, setting)

    async def _phone_in(self, appliance: Appliance, place: Path) -> None:
        unsubscribe = appliance.feed.subscribe(self._listen)
        try:
            async with _call(appliance.ready.sip_port or 0) as call:
                line = NoisyLine(call, self._conversation.name)
                sounding = asyncio.ensure_future(line.run())
                try:
                    await self._talk(line, call, place)
                    await asyncio.wait({sounding}, timeout=_HANGS_UP_WITHIN_S)
                    self._hung_up_by_agent = sounding.done()
                finally:
                    await call.hang_up()
                    sounding.cancel()
                    await asyncio.gather(sounding, return_exceptions=True)
        finally:
            unsubscribe()

    def _listen(self, event: AppEvent) -> None:
        if isinstance(event, TurnSpoken) and event.role == "agent":
            self._heard.append(event.text)

    async def _talk(self, line: NoisyLine, call: PhoneCall, place: Path) -> None:
        await self._listen_to_answer(line, call, 0)
        lines = [turn.says for turn in self._conversation.turns]
        for line_says, comes_next in zip(lines, [*lines[1:], ""], strict=True):
            says: str | None = None if line_says in self._told else line_says
            for _ in range(1 + _REPEATS):
                before = len(self._heard)
                if says is None or call.state is CallState.ENDED:
                    break
                self._told.add(says)
                self._marks.append((says, before, records(place)))
                await line.say(await self._caller.speak(says))
                await self._listen_to_answer(line, call, before)
                corrects = says is not line_says or _WANTS_IT_AGAIN.search(says) is not None
                says = self._says_to(before, says, comes_next, corrects=corrects)

    def _says_to(self, before: int, said: str, comes_next: str, *, corrects: bool) -> str | None:
        """What the caller has to say to an answer before going on: a correction, or the same once more.

        After a correction, or a wish to hear it again (`corrects`), the same question comes again and is to
        be answered.
        """
        answer = " ".join(self._heard[before:])
        wanted = objection(self._conversation, answer) or next(
            filter(None, (says(self._conversation, answer, comes_next) for says in _WHAT_PEOPLE_SAY)), None
        )
        return wanted or (said if self._asked_again(before, corrects=corrects) else None)

    async def _listen_to_answer(self, line: NoisyLine, call: PhoneCall, before: int) -> None:
        """Until the agent has answered and been silent for a moment."""
        try:
            async with asyncio.timeout(_ANSWERS_WITHIN_S):
                while call.state is not CallState.ENDED:
                    if len(self._heard) > before and line.silent_s >= _AGENT_MAY_PAUSE_S:
                        return
                    await asyncio.sleep(_LOOK_S)
        except TimeoutError as error:
            raise NoAnswer(f"The agent did not answer within {_ANSWERS_WITHIN_S:.0f} s.") from error

    def _asked_again(self, before: int, *, corrects: bool) -> bool:
        """Whether the agent did not understand, or asks what it had asked and says nothing new."""
        answer, earlier = " ".join(self._heard[before:]), " ".join(self._heard[:before])
        question = _question(answer)
        again = question is not None and question == _question(earlier)
        said = answer.removesuffix(question or "").strip()
        news = len(said.split()) > _OPENING_WORDS and said not in earlier
        return bool(_NOT_UNDERSTOOD.search(answer)) or (again and not news and not corrects)

    def _exchanges(self, last: Tables) -> Sequence[Exchange]:
        """The call as the records have it, each of the caller's lines with what the agent said after it."""
        turns = last.get("turns", ())
        said = [str(row["text"]) for row in turns if row["role"] == "agent"]
        understood = " ".join(str(row["text"]) for row in turns if row["role"] == "caller")
        marks = [("", 0, last), *self._marks]
        ends = [mark[1] for mark in marks[1:]] + [len(said)]
        afters = [mark[2] for mark in marks[1:]] + [last]
        exchanges = [
            Exchange(
                "caller", says, {"reply": " ".join(said[start:end])}, before, after, understood=understood
            )
            for (says, start, before), end, after in zip(marks, ends, afters, strict=True)
        ]
        exchanges[-1] = _with_end(exchanges[-1], ended=self._hung_up_by_agent)
        return exchanges


def _with_end(exchange: Exchange, *, ended: bool) -> Exchange:
    answer = {**exchange.answer, "ended": ended}
    return Exchange(
        exchange.by, exchange.says, answer, exchange.before, exchange.after, understood=exchange.understood
    )


def _question(words: str) -> str | None:
    """The last question in some words."""
    found = re.findall(r"[^.?!]+\?", words)
    return found[-1].strip() if found else None


@asynccontextmanager
async def _call(port: int) -> AsyncGenerator[PhoneCall]:
    """A telephone of its own that has dialled and was answered."""
    moved = asyncio.Event()
    settings = PhoneSettings(bind="127.0.0.1", sip_port=0, codecs=("PCMU/8000",))
    phone = Softphone(settings, lambda _: moved.set())
    await phone.start()
    try:
        call = await phone.dial(f"sip:127.0.0.1:{port}")
        while call.state is CallState.DIALING:
            moved.clear()
            await moved.wait()
        if call.state is CallState.ENDED:
            raise NoAnswer("The call was not taken.")
        yield call
    finally:
        await phone.stop()
