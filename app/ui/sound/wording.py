"""How the window speaks of sound: plain functions from measured values to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.sound.echo_trial import EchoReport, Step, Verdict
from app.ui.language import Marked, mark, tr
from app.ui.wording import Tone, tidy

SYSTEM = mark("What the system uses")
NO_DEVICES = mark(
    "No sound device was found. Calls need none: they come over the network. To speak on a call yourself, to "
    "practise and to hear the ringer, plug in a headset and look again."
)
NO_MICROPHONE = mark("No microphone was found. Plug one in, or allow Lotline to use it, and look again.")
NO_SPEAKERS = mark("No speakers were found. Plug some in and look again.")
SILENCE_DBFS, QUIET_DBFS, LOUD_DBFS = -58.0, -42.0, -8.0
_STEPS: Mapping[Step, Marked] = {
    Step.QUIET: mark("Be quiet for a moment: Lotline listens to the room."),
    Step.SOUND: mark("Lotline plays a sound and listens to what the microphone hears of it."),
    Step.VOICE: mark("Now say something, as loud as you speak on the telephone."),
}
_OPENED = mark("The microphone and the speakers are being opened …")

_VERDICTS: Mapping[Verdict, tuple[Tone, Marked]] = {
    Verdict.DEAD: (
        Tone.BAD,
        mark(
            "The microphone gives no sound at all. It is switched off or muted, or the system does not let "
            "Lotline use it."
        ),
    ),
    Verdict.NOTHING: (
        Tone.BAD,
        mark(
            "The microphone heard neither the speakers nor a voice, only the room. Choose the microphone in "
            "front of you, or turn it up."
        ),
    ),
    Verdict.ECHO: (
        Tone.BAD,
        mark(
            "The speakers are heard {excess} too loud: the echo canceller takes away {removed}, and what is "
            "left would interrupt the agent. Turn the speakers down, put the microphone farther from them, "
            "or use a headset."
        ),
    ),
    Verdict.CLIPPED: (
        Tone.BUSY,
        mark("The microphone is driven too far. Turn it down, or speak from farther away."),
    ),
    Verdict.NO_VOICE: (
        Tone.BUSY,
        mark("{speakers} No voice was heard: try again, and speak when it is your turn."),
    ),
    Verdict.FAINT: (
        Tone.BUSY,
        mark("{speakers} Your voice is faint ({voice}): turn the microphone up, or speak closer to it."),
    ),
    Verdict.GOOD: (Tone.GOOD, mark("{speakers} Your voice is heard well ({voice}).")),
}


def level_words(dbfs: float | None, *, voice: bool) -> str:
    """How loud that is; `voice` when it is a person who is to be loud enough."""
    if dbfs is None:
        return tr("Off")
    if dbfs < SILENCE_DBFS:
        return tr("Silence")
    level = _level(dbfs)
    if not voice:
        return tr("Plays, {level}", level=level)
    if dbfs < QUIET_DBFS:
        return tr("Quiet, {level}", level=level)
    return tr("Too loud, {level}", level=level) if dbfs > LOUD_DBFS else tr("Good, {level}", level=level)


def options(names: Sequence[str], chosen: str | None) -> list[tuple[str, str | None]]:
    """What can be chosen, and what is shown for it; a device that was chosen and is gone stays there."""
    listed: list[tuple[str, str | None]] = [(tr(SYSTEM), None), *((tidy(name, 60), name) for name in names)]
    if chosen is not None and chosen not in names:
        listed.append((tr("{device} (not plugged in)", device=tidy(chosen, 60)), chosen))
    return listed


def step_words(step: Step | None) -> str:
    """What the person does during the echo test."""
    return tr(_STEPS[step] if step is not None else _OPENED)


def echo_words(report: EchoReport) -> tuple[str, Tone]:
    """What the test found and what to do about it."""
    tone, said = _VERDICTS[report.verdict]
    words = tr(
        said,
        speakers=_speakers(report),
        voice=_level(report.voice_dbfs),
        excess=_db(report.too_loud_db),
        removed=_db(report.removed_db),
    )
    return words, tone


def _speakers(report: EchoReport) -> str:
    if not report.speakers_heard:
        return tr("The microphone does not hear the speakers, as it should be with a headset.")
    return tr(
        "The microphone hears the speakers at {level}; the echo canceller takes away {removed}, "
        "so nothing disturbs.",
        level=_level(report.heard_dbfs),
        removed=_db(report.removed_db),
    )


def _db(decibel: float) -> str:
    return tr("{level} dB", level=max(1, round(decibel)))


def _level(dbfs: float) -> str:
    return tr("{level} dB", level=str(round(dbfs)).replace("-", "−"))
