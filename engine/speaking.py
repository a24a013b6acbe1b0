"""One reply on its way to the caller: synthesised clause by clause, and how much of it was heard.

Owned by `engine.conversation`; lives on the engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from engine.ports import FRAME_S, FRAME_SAMPLES, AudioOut, Reply, Tick, Voice
from engine.tts.clauses import clauses
from engine.tts.spoken import spoken

_ROUNDING = 1e-6
_DRY_S = 0.5
"""Silence on the line after which nothing is queued any more, even if ticks were lost and none counts."""


def words_heard(clause: str, share: float) -> list[str]:
    """The words that lie wholly within the first `share` (0 … 1) of a clause's audio.

    Words last as long as they are when spelled out: "$49.99" takes longer than "oil".
    """
    words = clause.split()
    lengths = [len(spoken(word)) + 1 for word in words]
    heard = share * sum(lengths) + _ROUNDING
    return [word for word, end in zip(words, accumulate(lengths), strict=True) if end <= heard]


@dataclass(slots=True)
class _Clause:
    text: str
    frames: int


class Utterance:
    """Speaks one reply.

    `on_text` is told when the first clause is known, `on_audio` when its audio is queued.
    """

    def __init__(
        self,
        reply: Reply,
        voice: Voice,
        out: AudioOut,
        *,
        on_text: Callable[[], None],
        on_audio: Callable[[], None],
    ) -> None:
        self.reply = reply
        self.first_frame_at_s: float | None = None
        self._voice = voice
        self._out = out
        self._on_text = on_text
        self._on_audio = on_audio
        self._clauses: list[_Clause] = []
        self._heard_frames = 0
        self._quiet_s = 0.0
        self._stopped = False
        self._over = False
        self._whole = False

    async def speak(self) -> None:
        """Synthesise and queue the whole reply; cancelled by an interruption."""
        try:
            async for sentence in self.reply.sentences:
                for clause in clauses(sentence):
                    await self._speak_clause(clause)
            self._whole = True
        finally:
            self._over = True

    async def _speak_clause(self, clause: str) -> None:
        if not self._clauses:
            self._on_text()
        audio = await self._voice.speak(clause, slowly=self.reply.slowly)
        if self._stopped:
            return
        first = not self._clauses
        frames = -(-len(audio) // FRAME_SAMPLES)
        self._clauses.append(_Clause(clause, frames))
        self._out.play(self.reply.id, np.pad(audio, (0, frames * FRAME_SAMPLES - len(audio))))
        self._quiet_s = 0.0
        if first:
            self._on_audio()
        await asyncio.sleep(0)

    def on_tick(self, tick: Tick) -> None:
        """Count what left on the line."""
        if self._stopped:
            return
        if tick.reply_id == self.reply.id:
            if self.first_frame_at_s is None:
                self.first_frame_at_s = tick.at_s
            self._heard_frames += 1
            self._quiet_s = 0.0
        else:
            self._quiet_s += FRAME_S

    def stop(self) -> None:
        """Nothing of this reply leaves any more."""
        self._stopped = True
        self._out.stop()

    @property
    def finished(self) -> bool:
        """True when all of it has left, or it was stopped."""
        if self._stopped:
            return True
        if not self._over:
            return False
        return self._all_left

    @property
    def _all_left(self) -> bool:
        """Nothing of what was queued is still to come."""
        return self._heard_frames >= self._queued_frames or self._quiet_s >= _DRY_S

    @property
    def remaining_s(self) -> float:
        """Audio queued and not yet heard."""
        return max(0, self._queued_frames - self._heard_frames) * FRAME_S

    @property
    def _queued_frames(self) -> int:
        return sum(clause.frames for clause in self._clauses)

    def heard(self) -> tuple[str, bool]:
        """The words that were heard, and whether that is all of them.

        Of a clause that was cut, those words count that the audio which left had room for.
        """
        complete = self._whole and not self._stopped and self._all_left
        frames = self._queued_frames if complete else self._heard_frames
        words: list[str] = []
        for clause in self._clauses:
            share = min(1.0, frames / clause.frames) if clause.frames else 1.0
            words += words_heard(clause.text, share)
            frames -= min(frames, clause.frames)
        return " ".join(words), complete
