"""Which voices calls can have on this PC: the usual one, and all others of the same model that speak English.

Made by `app.inference` once the voices are loaded; used on the engine loop.
"""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from engine.errors import WeightsError
from engine.tts.kokoro import Kokoro
from engine.tts.phrases import PhraseCache
from engine.tts.piper import Piper

log = structlog.get_logger(__name__)

_ENGLISH = ("af_", "am_", "bf_", "bm_")
"""What the names of Kokoro's American and British voices begin with."""


class CallVoices:
    """Voices by name; they share one model and the folder of kept phrases.

    Args:
        speaks: the usual voice. The quick one is alone: there are no others of its kind.
        kept: the usual voice with its phrases.
    """

    def __init__(self, speaks: Kokoro | Piper, kept: PhraseCache) -> None:
        self._warm = speaks if isinstance(speaks, Kokoro) else None
        self._kept = kept
        self._others: dict[str, PhraseCache] = {}

    @property
    def usual(self) -> str:
        """The name of the voice that speaks when none is chosen; "" for the quick one."""
        return self._warm.voice if self._warm else ""

    def names(self) -> Sequence[str]:
        """Those that can be chosen, in order of the alphabet; none where the quick voice speaks."""
        if self._warm is None:
            return ()
        return [each for each in self._warm.voices() if each.startswith(_ENGLISH)]

    def of(self, name: str) -> PhraseCache:
        """A voice with its kept phrases; one that cannot be had is replaced by the usual one."""
        if self._warm is None or name in {"", self._warm.voice}:
            return self._kept
        if name not in self._others:
            try:
                voice = self._warm.in_voice(name)
            except WeightsError as error:
                log.warning("usual_voice_speaks", wanted=name, code=error.code)
                return self._kept
            self._others[name] = self._kept.in_voice(voice, voice.key)
        return self._others[name]
