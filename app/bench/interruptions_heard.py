"""What became of the agent's words when the caller made a sound, by the telephone and by the records.

Pure functions, used by `lotline bench interruptions`. Times are those of the telephone's own ticks, so a
telephone whose clock was late heard no silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from app.bench.heard import BLOCK_S, NATURAL_PAUSE_S, audible
from app.bench.interruptions_said import Kind
from app.bench.mulaw import over_the_telephone
from app.stores.tables import Row
from engine.hearing import Ear
from engine.pcm import to_float, to_int16
from engine.ports import Tick, VoiceActivity
from engine.settings import ConversationSettings
from telephony.media import FRAME_S, FRAME_SAMPLES, RATE_HZ, MediaTick

GOES_ON_WITHIN_S = 1.0
"""So soon after a sound that wants no answer the agent should speak again."""
_BLOCKS_A_TICK = round(FRAME_S / BLOCK_S)
_BEFORE_S = 0.5


@dataclass(frozen=True, slots=True)
class Heard:
    """What the telephone heard of the agent from a sound of the caller's on, until the caller's next line.

    Attributes:
        began_at_s: when the first audible sample of the sound left; monotonic.
        next_at_s: when the caller's next line began, or the call ended.
        sound_s: how long the sound was.
        stopped_after_s: from its beginning to the agent's last sound before it fell silent; None when it did
            not, by so long after the end of the sound that it cannot be because of it.
        silent_s: how long it then was.
        back_after_s: from the end of the caller's sound to the agent's next one, negative before that end;
            None when there was none.
    """

    began_at_s: float
    next_at_s: float
    sound_s: float
    stopped_after_s: float | None
    silent_s: float
    back_after_s: float | None


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the records of it.

    Attributes:
        complete: the answer that the agent was giving is there, to its last word.
        taken_for: the turn that was made of the sound, empty for none.
    """

    complete: bool
    taken_for: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One sound and what came of it.

    Attributes:
        noticed_after_s: from its beginning until voice activity had heard enough to let the agent fall
            silent; None when it never had.
    """

    kind: Kind
    says: str
    heard: Heard
    kept: Kept
    noticed_after_s: float | None

    @property
    def right(self) -> bool:
        """Whether the agent did what a person would."""
        heard, kept = self.heard, self.kept
        if self.kind is Kind.INTERRUPTION:
            answered = heard.back_after_s is not None and heard.back_after_s > 0.0
            return (
                heard.stopped_after_s is not None and answered and not kept.complete and bool(kept.taken_for)
            )
        return self.goes_on_after_s is not None and kept.complete and not kept.taken_for

    @property
    def goes_on_after_s(self) -> float | None:
        """How long after the end of the sound the agent spoke; None when it was too long."""
        heard = self.heard
        if heard.stopped_after_s is None:
            return 0.0
        if heard.back_after_s is None or heard.back_after_s > GOES_ON_WITHIN_S:
            return None
        return max(0.0, heard.back_after_s)

    def __str__(self) -> str:
        heard, kept = self.heard, self.kept
        stopped, back = heard.stopped_after_s, heard.back_after_s
        return (
            f"{self.kind} {self.says!r} ({heard.sound_s:.2f} s): "
            + ("did not stop" if stopped is None else f"stopped after {stopped:.2f} s")
            + ("" if back is None else f", spoke again {back:+.2f} s after its end")
            + ("; answer said to its end" if kept.complete else "; answer cut")
            + (f", taken for {kept.taken_for!r}" if kept.taken_for else ", taken for no turn")
        )


def hear(ticks: Sequence[MediaTick], tag: int, *, faint: bool = False) -> Heard:
    """What the telephone heard from the line with this tag on; a `faint` one lasts as long as it was sent."""
    tags = np.array([tick.tag for tick in ticks])
    sent, later = np.flatnonzero(tags == tag), np.flatnonzero(tags > tag)
    begin, end = int(sent[0]), int(sent[-1]) + 1
    until = int(later[0]) if later.size else len(ticks)
    spoken = np.flatnonzero(audible(b"".join(tick.agent for tick in ticks[begin:end])))
    audibly = spoken.size and not faint
    first, over = (spoken[0], spoken[-1] + 1) if audibly else (0, (end - begin) * _BLOCKS_A_TICK)
    heard = np.flatnonzero(audible(b"".join(tick.caller for tick in ticks[begin:until])))
    stopped, back = _silence(heard[heard >= first], int(first), (until - begin) * _BLOCKS_A_TICK)
    began_at_s, next_at_s = ticks[begin].at_s + float(first) * BLOCK_S, ticks[until - 1].at_s
    sound_s = float(over - first) * BLOCK_S
    if stopped is None or (stopped - over) * BLOCK_S > GOES_ON_WITHIN_S:
        return Heard(began_at_s, next_at_s, sound_s, None, 0.0, None)
    return Heard(
        began_at_s,
        next_at_s,
        sound_s,
        stopped_after_s=float(stopped - first) * BLOCK_S,
        silent_s=float((until - begin) * _BLOCKS_A_TICK - stopped if back is None else back - stopped)
        * BLOCK_S,
        back_after_s=None if back is None else float(back - over) * BLOCK_S,
    )


def sent(ticks: Sequence[MediaTick], tag: int) -> bytes:
    """The sound of the line with this tag, s16le at 16 kHz."""
    return b"".join(tick.agent for tick in ticks if tick.tag == tag)


def noticed_after_s(activity: VoiceActivity, sound: bytes) -> float | None:
    """How long after its first audible sample a sound was speech enough for the agent to fall silent.

    Heard as in a call, through G.711 and after a moment of silence; the line's own time does not count.
    """
    settings = ConversationSettings()
    ear = Ear(activity, settings.turns)
    before = np.zeros(round(_BEFORE_S * RATE_HZ), np.float32)
    audio = to_int16(over_the_telephone(np.concatenate((before, to_float(sound)))))
    spoken = np.flatnonzero(audible(sound))
    first_s = _BEFORE_S + (float(spoken[0]) * BLOCK_S if spoken.size else 0.0)
    for at in range(0, audio.size - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        frame_s = at / RATE_HZ + FRAME_S
        ear.feed(Tick(audio[at : at + FRAME_SAMPLES].astype("<i2").tobytes(), 0, frame_s))
        if ear.voiced_s >= settings.barge_in_s:
            return frame_s - first_s
    return None


def _silence(heard: NDArray[np.int64], first: int, end: int) -> tuple[int | None, int | None]:
    """The first silence that is longer than a natural pause: its first block and the one after its last.

    The latter is None where it lasts to the end.
    """
    begins, ends = np.concatenate(([first], heard + 1)), np.concatenate((heard, [end]))
    long = np.flatnonzero((ends - begins) * BLOCK_S > NATURAL_PAUSE_S)
    if not long.size:
        return None, None
    back = int(ends[long[0]])
    return int(begins[long[0]]), back if back < end else None


def kept(turns: Sequence[Row], heard: Heard, since_epoch_s: float) -> Kept:
    """What the records say of a sound.

    Args:
        turns: those of all calls, in their order.
        since_epoch_s: what monotonic seconds lack to those since the epoch.
    """
    began_s, next_s = heard.began_at_s + since_epoch_s, heard.next_at_s + since_epoch_s
    after = [turn for turn in turns if _at_s(turn) >= began_s]
    complete = next((bool(turn["complete"]) for turn in after if turn["role"] == "agent"), False)
    taken_for = [str(turn["text"]) for turn in after if turn["role"] == "caller" and _at_s(turn) < next_s]
    return Kept(complete, " / ".join(taken_for))


def _at_s(turn: Row) -> float:
    return datetime.fromisoformat(str(turn["at"])).timestamp()
