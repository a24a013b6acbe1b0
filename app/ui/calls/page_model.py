"""The call whose page is open, and the place in its recording. On Qt's thread, without widgets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.events import TurnSpoken
from app.history.call_page import CallPage
from app.history.waveform import Waveform
from app.qt_bridge import Appliance
from app.stores.rows import Turn
from app.ui.calls.wording import appointment_words, deleted_words, task_words
from app.ui.language import mark, tr
from app.ui.requests import Requests
from app.ui.transcript.model import TranscriptModel

CHOOSE = mark("Choose a call to read what was said and what came of it.")
NO_RECORDING = mark("This call was not recorded.")
RECORDING_GONE = mark("The recording of this call is not where it was written.")
READING_RECORDING = mark("Reading the recording …")
AFTER_THE_CALL = mark("The recording can be seen once the call has ended.")
_WORD = re.compile(r"\w+")
SILENT = mark("There is no sound in the recording.")


class PageModel(QObject):
    """Reads one call's page, then its recording.

    Attributes:
        opened: another call is on show.
        changed: another call, or more is known of this one.
        moved: the position, and with it the turn, is another.
        sought: somebody moved it; it was not the recording that went on.
        deleted: emitted with the id of a call that is gone.
        written: emitted with the file when a call was exported.
        sentence: what stands there instead of a call.
        recording_sentence: what stands there instead of a waveform.
    """

    opened = Signal()
    changed = Signal()
    moved = Signal()
    sought = Signal()
    deleted = Signal(int)
    written = Signal(object)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._asked = 0
        self._drawn_id: int | None = None
        """The call whose recording is read, or was."""
        self.call_id: int | None = None
        self.page: CallPage | None = None
        self.waveform: Waveform | None = None
        self.transcript = TranscriptModel(self)
        self.position_s = 0.0
        self.row: int | None = None
        self.sentence = tr(CHOOSE)
        self.recording_sentence = ""

    # --- which call ---

    def show(self, call_id: int) -> None:
        """Open a call's page."""
        if call_id != self.call_id:
            self.call_id = call_id
            self._read()

    @property
    def is_untouched(self) -> bool:
        """No call was ever opened."""
        return not self._asked

    def refresh(self) -> None:
        """Read the page again."""
        if self.call_id is not None:
            self._read()

    def concerns(self, session_id: str) -> bool:
        """Whether it is this conversation that is on show."""
        return self.page is not None and self.page.call.session_id == session_id

    def _read(self) -> None:
        call_id = self.call_id
        if call_id is None:
            return
        self._asked += 1
        asked = self._asked

        def arrived(page: CallPage) -> None:
            if asked == self._asked:
                self._take(page)

        self._requests.ask(lambda it: it.back_office.history.page(call_id), arrived, self._failed)

    def _take(self, page: CallPage) -> None:
        before = self.page
        is_other = before is None or before.call.id != page.call.id
        if is_other:
            self.waveform, self.position_s, self.row = None, 0.0, None
            self._drawn_id = None
        if before is None or is_other or before.turns != page.turns:
            self._put_transcript(_transcript(page.turns, self))
        self.page = page
        self._read_waveform(page)
        self.changed.emit()
        if is_other:
            self.opened.emit()

    def _read_waveform(self, page: CallPage) -> None:
        if page.recording is None or page.is_live:
            self.waveform = None
            recorded = RECORDING_GONE if page.call.recording else NO_RECORDING
            self.recording_sentence = tr(AFTER_THE_CALL if page.is_live else recorded)
        elif self._drawn_id != page.call.id:
            self._drawn_id = page.call.id
            self.recording_sentence = tr(READING_RECORDING)
            self._requests.ask(
                lambda it: it.back_office.history.waveform(page),
                lambda found: self._take_waveform(page, found),
                lambda sentence: self._no_waveform(page, sentence),
            )

    def _take_waveform(self, page: CallPage, found: Waveform | None) -> None:
        if page.call.id == self._drawn_id:
            self.waveform, self.recording_sentence = found, tr(SILENT)
            if self.row is not None:
                self.go_to_turn(self.row)
            self.changed.emit()

    def _no_waveform(self, page: CallPage, sentence: str) -> None:
        if page.call.id == self._drawn_id:
            self.recording_sentence = sentence
            self.changed.emit()

    def _failed(self, sentence: str) -> None:
        self._close(tr("The call cannot be shown. {why}", why=sentence))

    def _close(self, sentence: str) -> None:
        self._asked += 1
        self.call_id = self.page = self.waveform = self.row = self._drawn_id = None
        self.sentence = sentence
        self._put_transcript(TranscriptModel(self))
        self.changed.emit()

    def _put_transcript(self, transcript: TranscriptModel) -> None:
        self.transcript.deleteLater()
        self.transcript = transcript

    # --- where in it ---

    def go_to_turn(self, row: int) -> None:
        """Move the position to where a turn begins."""
        self.row = row
        if self.waveform is not None and row < len(self.waveform.begins_s):
            self.position_s = self.waveform.begins_s[row]
        self.moved.emit()
        self.sought.emit()

    def go_to(self, seconds: float) -> None:
        """Move the position, and choose the turn that is spoken there."""
        if self.waveform is not None:
            self.follow(seconds)
            self.sought.emit()

    def follow(self, seconds: float) -> None:
        """Move along with the recording as it is heard."""
        if self.waveform is None:
            return
        self.position_s = min(max(0.0, seconds), self.waveform.seconds)
        place = bisect_right(self.waveform.begins_s, self.position_s) - 1
        self.row = place if place >= 0 else None
        self.moved.emit()

    def first_with(self, words: str) -> int | None:
        """The first turn in which one of these words begins; None when there is none."""
        sought = _WORD.findall(words.casefold())
        for row, turn in enumerate(self.transcript.turns):
            spoken = _WORD.findall(turn.text.casefold())
            if any(each.startswith(word) for word in sought for each in spoken):
                return row
        return None

    @property
    def latencies(self) -> Sequence[tuple[int, float]]:
        """The turn and the seconds of each answer that was timed."""
        turns = self.page.turns if self.page else ()
        return [(row, turn.latency_s) for row, turn in enumerate(turns) if turn.latency_s is not None]

    @property
    def came_of_it(self) -> Sequence[str]:
        """Appointments and tasks in words."""
        if self.page is None:
            return ()
        return [
            *(appointment_words(each) for each in self.page.appointments),
            *(task_words(each) for each in self.page.tasks),
        ]

    # --- what is done with it ---

    @property
    def can_delete(self) -> bool:
        """A call that has ended."""
        return self.page is not None and not self.page.is_live

    def delete(self) -> None:
        """Delete the call for good."""
        page = self.page
        if page is None or page.is_live:
            return
        call_id = page.call.id

        def gone(recorded: bool) -> None:
            if self.call_id == call_id:
                self._close(deleted_words(page, recorded=recorded))
            self.deleted.emit(call_id)

        async def delete(appliance: Appliance) -> bool:
            await appliance.sound.player.stop()
            return await appliance.back_office.history.delete(call_id)

        self._requests.ask(delete, gone)

    def export(self, ending: str, to: Path) -> None:
        """Write the call to a file: `json`, `txt`, or `wav` for its recording."""
        if self.call_id is None:
            return
        call_id = self.call_id

        async def write(appliance: Appliance) -> None:
            history = appliance.back_office.history
            ways = {"json": history.export_json, "txt": history.export_text, "wav": history.export_recording}
            await ways[ending](call_id, to)

        self._requests.ask(write, lambda _: self.written.emit(to))


def _transcript(turns: Sequence[Turn], parent: QObject) -> TranscriptModel:
    made = TranscriptModel(parent)
    for turn in turns:
        made.append(TurnSpoken("", turn.role, turn.text, turn.at, turn.complete, turn.intent))
    return made
