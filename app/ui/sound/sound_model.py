"""The sound devices, how loud they are, and their tests. On Qt's thread, without widgets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.qt_bridge import Appliance
from app.settings import SoundSettings
from app.sound.echo_trial import EchoReport
from app.sound.sound_room import Found, Levels, Where
from app.ui.language import mark, tr
from app.ui.requests import Requests
from app.ui.sound.wording import NO_DEVICES, NO_MICROPHONE, NO_SPEAKERS, echo_words, step_words
from app.ui.wording import Tone

POLL_MS = 100
_HELD = 4
"""For so many looks at which nothing came the last level stays: the PC may be busy."""
_GONE_AFTER = 20
"""A microphone that brings nothing for so many looks was unplugged."""
_ASK_AGAIN = 30
"""So many looks are waited for an answer; before the appliance is built there is none."""
_STOPPED = mark("The microphone brings no sound any more. It may have been unplugged: look again.")
_KEPT = mark("Kept. A call that is going on keeps its devices; the next one has these.")


class SoundModel(QObject):
    """Watches the microphone while somebody looks.

    Attributes:
        changed: anything but the levels is new.
        moved: the levels are new.
        found: the devices; None until they are here.
        levels: how loud it is now.
        testing: the echo test is running.
        playing: where a test sound is played.
        sentence: how the last thing went; empty for nothing to say.
        tone: how well.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._watching = False
        self._waited = self._silent = self._keeping = 0
        self.found: Found | None = None
        self.levels = Levels()
        self.testing = False
        self.playing: frozenset[Where] = frozenset()
        self.sentence, self.tone = "", Tone.QUIET
        self._clock = QTimer(self)
        self._clock.setInterval(POLL_MS)
        self._clock.timeout.connect(self._look)

    # --- what is there ---

    @property
    def chosen(self) -> SoundSettings:
        """The devices that were chosen."""
        return self.found.chosen if self.found is not None else SoundSettings()

    @property
    def has_microphone(self) -> bool:
        """There is one to listen with."""
        return self.found is not None and bool(self.found.devices.microphones)

    @property
    def has_speakers(self) -> bool:
        """There are some to play on."""
        return self.found is not None and bool(self.found.devices.speakers)

    @property
    def lacking(self) -> str:
        """What is missing, in a sentence; empty when all is there."""
        if self.found is None or (self.has_microphone and self.has_speakers):
            return ""
        missing = NO_SPEAKERS if self.has_microphone else NO_MICROPHONE if self.has_speakers else NO_DEVICES
        return tr(missing)

    def refresh(self) -> None:
        """Look which devices there are."""
        if not self.testing:
            self._say("", Tone.QUIET)
        self._requests.ask(lambda it: it.sound.found(), self._take, self._failed)

    def _take(self, found: Found) -> None:
        if self._keeping:  # it was looked up before what is being kept was chosen
            found = replace(found, chosen=self.chosen)
        before, self.found = self.found, found
        self._waited = 0
        if before != found or self._silent >= _GONE_AFTER:
            self._listen()
        self.changed.emit()

    # --- how loud ---

    def watch(self) -> None:
        """Somebody looks at the levels now."""
        if not self._watching:
            self._watching = True
            self._listen()
            self._clock.start()

    def rest(self) -> None:
        """Nobody does any more: the microphone is closed."""
        if self._watching:
            self._watching = False
            self._clock.stop()
            self.levels = Levels()
            self.moved.emit()
            self._requests.ask(lambda it: it.sound.stop_listening(), lambda _: None, self._failed)

    def _listen(self) -> None:
        self._silent = 0
        if self._watching and self.has_microphone and not self.testing:
            self._requests.ask(lambda it: it.sound.listen(), lambda _: None, self._failed)

    def _look(self) -> None:
        if 0 < self._waited < _ASK_AGAIN:
            self._waited += 1
            return
        self._waited = 1
        if self.found is None:
            self.refresh()
            return

        async def read(it: Appliance) -> Levels:
            return it.sound.levels()

        self._requests.ask(read, self._take_levels, self._failed)

    def _take_levels(self, levels: Levels) -> None:
        self._waited = 0
        if not self._watching:
            return
        self._silent = 0 if levels.microphone is not None or not self.has_microphone else self._silent + 1
        if 0 < self._silent <= _HELD:
            levels = replace(levels, microphone=self.levels.microphone)
        self.levels = levels
        if self.testing and self.sentence != step_words(levels.step):
            self._say(step_words(levels.step), Tone.BUSY)
        elif self._silent == _GONE_AFTER and not self.testing:
            self._say(tr(_STOPPED), Tone.BAD)
        self.moved.emit()

    # --- what is done ---

    def choose_microphone(self, name: str | None) -> None:
        """Use this one from now on."""
        self._choose(replace(self.chosen, microphone=name))

    def choose_speaker(self, name: str | None) -> None:
        """Use these from now on."""
        self._choose(replace(self.chosen, speaker=name))

    def choose_ringer(self, name: str | None) -> None:
        """Ring on these from now on."""
        self._choose(replace(self.chosen, ringer=name))

    def ring_for_calls(self, wanted: bool) -> None:
        """Ring for new calls, too, or only for callers who want a person."""
        self._choose(replace(self.chosen, ring_for_calls=wanted))

    def _choose(self, chosen: SoundSettings) -> None:
        if self.found is None or chosen == self.chosen:
            return
        self.found = replace(self.found, chosen=chosen)
        self._keeping += 1

        def kept(_: None) -> None:
            self._keeping -= 1
            self._say(tr(_KEPT), Tone.GOOD)
            self._listen()

        def not_kept(sentence: str) -> None:
            self._keeping -= 1
            self.refresh()
            self._failed(sentence)

        self._requests.ask(lambda it: it.sound.choose(chosen), kept, not_kept)

    def play(self, where: Where) -> None:
        """Play a test sound there."""
        if where in self.playing:
            return
        self.playing = frozenset({*self.playing, where})
        self._say("", Tone.QUIET)

        def over(sentence: str = "") -> None:
            self.playing -= {where}
            self._say(sentence, Tone.BAD)

        self._requests.ask(lambda it: it.sound.play(where), lambda _: over(), over)

    def test_echo(self) -> None:
        """Measure what the microphone hears of the speakers and of the person."""
        if self.testing:
            return
        self.testing = True
        self._say(step_words(None), Tone.BUSY)
        self._requests.ask(lambda it: it.sound.test_echo(), self._tested, self._test_failed)

    def _tested(self, report: EchoReport) -> None:
        self.testing = False
        self._say(*echo_words(report))
        self._listen()

    def _test_failed(self, sentence: str) -> None:
        self.testing = False
        self._failed(sentence)

    def _say(self, sentence: str, tone: Tone) -> None:
        self.sentence, self.tone = sentence, tone
        self.changed.emit()

    def _failed(self, sentence: str) -> None:
        self._waited = 0
        self._say(sentence, Tone.BAD)
