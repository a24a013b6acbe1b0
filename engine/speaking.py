"""One reply on its way to the caller: synthesised clause by clause, and how much of it was heard.

Owned by `engine.conversation`; lives on the engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
import structlog

from engine.ports import FRAME_S, FRAME_SAMPLES, AudioOut, Reply, Samples, Tick, Voice
from engine.tts.clauses import clauses
from engine.tts.spoken import spoken

log = structlog.get_logger(__name__)

_ROUNDING = 1e-6
_DRY_S = 0.5
"""Silence on the line after which nothing is queued any more, even if ticks were lost and none counts."""
_SAID_AGAIN_FRAMES = round(0.24 / FRAME_S)
"""About a syllable is said again after a pause, as the word that was cut would not be understood."""
_FADE_IN = np.linspace(0.0, 1.0, 160, dtype=np.float32)
"""10 ms, so that going on in the middle of a word does not click."""


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
    """A clause and its audio, in whole frames."""

    text: str
    audio: Samples

    @property
    def frames(self) -> int:
        return len(self.audio) // FRAME_SAMPLES


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
        self._text_known = False
        self._paused = False
        self._stopped = False
        self._over = False
        self._whole = False

    async def speak(self) -> None:
        """Synthesise and queue the whole reply; cancelled by an interruption."""
        try:
            async with aclosing(self.reply.sentences) as sentences:
                async for sentence in sentences:
                    for clause in clauses(sentence):
                        await self._speak_clause(clause)
            self._whole = True
        finally:
            self._over = True

    async def _speak_clause(self, clause: str) -> None:
        self._know_text()
        audio = await self._voice.speak(clause, slowly=self.reply.slowly, due_s=self._dry_at_s())
        if self._stopped:
            return
        self._add(clause, audio)
        await asyncio.sleep(0)

    async def lead_in(self, words: str) -> None:
        """Say these words first, as the reply's own are not there yet."""
        audio = await self._voice.speak(words)
        if self.waits:
            self._know_text()
            self._add(words, audio)

    def _know_text(self) -> None:
        if not self._text_known:
            self._text_known = True
            self._on_text()

    @property
    def waits(self) -> bool:
        """Whether nothing of it is there yet that could be heard."""
        return not (self._clauses or self._stopped or self._paused)

    def _add(self, text: str, audio: Samples) -> None:
        whole = np.pad(audio, (0, -len(audio) % FRAME_SAMPLES))
        self._clauses.append(_Clause(text, whole))
        if not self._paused:
            self._play(whole)
        if len(self._clauses) == 1:
            self._on_audio()

    def _dry_at_s(self) -> float | None:
        """When the line runs dry; None while nothing is said."""
        if not self._clauses or self._paused:
            return None
        return asyncio.get_running_loop().time() + self.remaining_s

    def _play(self, audio: Samples) -> None:
        self._out.play(self.reply.id, audio)
        if self._quiet_s and self.first_frame_at_s is not None:
            log.warning("speech_ran_dry", silent_s=round(self._quiet_s, 2))
        self._quiet_s = 0.0

    def pause(self) -> None:
        """Fall silent for a moment; what was not heard is kept."""
        self._paused = True
        self._out.stop()

    def resume(self) -> None:
        """Go on where it fell silent, from the beginning of the last syllable."""
        self._paused = False
        self._heard_frames = max(0, self._heard_frames - _SAID_AGAIN_FRAMES)
        audio = [clause.audio for clause in self._clauses]
        rest = np.concatenate(audio)[self._heard_frames * FRAME_SAMPLES :] if audio else np.zeros(0, np.int16)
        if rest.size:
            head = rest[: _FADE_IN.size] * _FADE_IN[: rest.size]
            self._play(np.concatenate((head.astype(rest.dtype), rest[_FADE_IN.size :])))

    @property
    def paused(self) -> bool:
        """Whether it waits for `resume`."""
        return self._paused

    def on_tick(self, tick: Tick) -> None:
        """Count what left on the line."""
        if self._stopped:
            return
        if tick.reply_id == self.reply.id:
            if self.first_frame_at_s is None:
                self.first_frame_at_s = tick.at_s
            self._heard_frames += 1
            self._quiet_s = 0.0
        elif not self._paused:
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
        return not self._paused and (self._heard_frames >= self._queued_frames or self._quiet_s >= _DRY_S)

    @property
    def remaining_s(self) -> float:
        """Audio queued and not yet heard."""
        return max(0, self._queued_frames - self._heard_frames) * FRAME_S

    @property
    def _queued_frames(self) -> int:
        return sum(clause.frames for clause in self._clauses)

    @property
    def text(self) -> str:
        """All that was synthesised so far."""
        return " ".join(clause.text for clause in self._clauses)

    @property
    def begun(self) -> str:
        """The clauses of which anything was heard."""
        starts = accumulate((clause.frames for clause in self._clauses), initial=0)
        begun = zip(self._clauses, starts, strict=False)
        return " ".join(clause.text for clause, start in begun if start < self._heard_frames)

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
