"""Where the time of each answer went, as the appliance wrote it into its log. Pure functions of that file.

The log needs level `debug`: only there it says which words had to be synthesised.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from engine.timing import TurnTiming

Line = Mapping[str, Any]

_ASKED_IN_VAIN = frozenset({"phrasing_refused", "phrasing_gave_up"})


class Made(StrEnum):
    """How a reply came to be."""

    CACHED = "cached"
    """Nothing of it had to be synthesised: kept on the disk, or said before in the call."""
    TEMPLATED = "templated"
    """The code's words; something of them was synthesised in the call."""
    MODEL = "model-made"
    """The language model phrased a sentence of it."""
    MODEL_REFUSED = "model asked in vain"
    """The model was too slow, or said what it may not: the stored answer was spoken."""


@dataclass(frozen=True, slots=True)
class Timed:
    """One reply.

    Attributes:
        at_s: when its first frame left, seconds since the epoch.
    """

    at_s: float
    timing: TurnTiming
    made: Made


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a log says.

    Attributes:
        dry: (seconds since the epoch, seconds) of each time that a reply had nothing to play for a while.
    """

    replies: Sequence[Timed]
    dry: Sequence[tuple[float, float]]

    def reply_at(self, at_s: float, within_s: float = 0.5) -> Timed | None:
        """The reply whose first frame left nearest to a moment."""
        near = [each for each in self.replies if abs(each.at_s - at_s) <= within_s]
        return min(near, key=lambda each: abs(each.at_s - at_s), default=None)


def read(log_file: Path) -> Ledger:
    """Read a log of `app.logs`, and what was rotated away from it."""
    parts = sorted(log_file.parent.glob(f"{log_file.name}*"), reverse=True)
    lines = [json.loads(line) for part in parts for line in part.read_text("utf-8").splitlines()]
    sessions: dict[str, list[Line]] = {}
    for line in lines:
        sessions.setdefault(line.get("session_id", ""), []).append(line)
    dry = [(_at_s(line), float(line["silent_s"])) for line in lines if line["event"] == "speech_ran_dry"]
    replies = (reply for session in sessions.values() for reply in _replies(session))
    return Ledger(sorted(replies, key=lambda each: each.at_s), dry)


def _replies(lines: Sequence[Line]) -> Iterable[Timed]:
    """The replies of one session."""
    for number, line in enumerate(lines):
        if line["event"] == "turn_timed":
            timing = msgspec.convert(line, TurnTiming)
            began_s = _at_s(line) - timing.voice_to_voice_s
            yield Timed(_at_s(line), timing, _made(_beside(lines, number, began_s)))


def _beside(lines: Sequence[Line], number: int, began_s: float) -> set[str]:
    """What happened from the end of the caller's speech until the reply was over."""
    rest = [line["event"] for line in lines[number:]]
    over = number + rest.index("reply_heard") if "reply_heard" in rest else len(lines)
    return {line["event"] for line in lines[:over] if _at_s(line) >= began_s}


def _made(events: set[str]) -> Made:
    if "phrased" in events:
        return Made.MODEL
    if events & _ASKED_IN_VAIN:
        return Made.MODEL_REFUSED
    return Made.TEMPLATED if "synthesised" in events else Made.CACHED


def _at_s(line: Line) -> float:
    return datetime.fromisoformat(line["timestamp"]).timestamp()
