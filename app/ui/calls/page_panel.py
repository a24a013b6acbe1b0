"""A call's page: who, when, the recording, what was said, what came of it, and how quick the answers were."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QSignalBlocker, QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.calls.answers_view import AnswersView
from app.ui.calls.page_buttons import PageButtons
from app.ui.calls.page_model import PageModel
from app.ui.calls.player_bar import PlayerBar
from app.ui.calls.player_model import PlayerModel
from app.ui.calls.waveform_view import WaveformView
from app.ui.calls.wording import answers_words, page_title, page_words
from app.ui.language import mark, tr
from app.ui.pieces import Card, Elided, label, sentence
from app.ui.theme import GAP, GUTTER, Paint, text_font
from app.ui.transcript.view import TranscriptView

NOTHING_CAME = mark("Nothing was booked, and nobody was left anything to do.")
NO_ANSWERS = mark("No answer of this call was timed.")
NOTHING_SAID = mark("Nothing was said in this call.")
NOTHING_YET = mark("Nothing has been said yet.")
_FOOT_HEIGHTS = (132, 176)


class PagePanel(QStackedWidget):
    """Watches the model of the call's page."""

    def __init__(
        self,
        model: PageModel,
        player: PlayerModel,
        buttons: PageButtons,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("The call's page, or why there is none"))
        self._model = model
        self._player = player
        self._today = today
        self._row_on_show: int | None = None
        self.empty_card = Card(tr("No call is open"))
        self.empty_card.title.hide()
        self.empty = sentence("", tr("Why no call is open"))
        self.empty_card.body.addWidget(self.empty)
        self.addWidget(self.empty_card)
        self.addWidget(self._filled(buttons))
        model.changed.connect(self._show)
        model.moved.connect(self._show_position)
        self._show()

    def _filled(self, buttons: PageButtons) -> QWidget:
        filled = QWidget()
        filled.setAccessibleName(tr("The call"))
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        rows.addWidget(self._call_card(buttons), 7)
        foot = QHBoxLayout()
        foot.setSpacing(GUTTER)
        foot.addWidget(self._outcome_card(), 1)
        foot.addWidget(self._answers_card(), 1)
        rows.addLayout(foot, 2)
        return filled

    def _call_card(self, buttons: PageButtons) -> Card:
        self.call_card = Card(tr("The call"))
        self.facts = label("", tr("Number, direction, time, length and outcome"), muted=True)
        self.facts.setWordWrap(True)
        self.waveform = WaveformView()
        self.waveform.asked.connect(self._model.go_to)
        self.player = PlayerBar(self._player, self.waveform)
        self.no_waveform = label("", tr("Why no recording is shown"), muted=True)
        self.no_waveform.setWordWrap(True)
        self.transcript = TranscriptView(past=True)
        self.transcript.reached.connect(self._model.go_to_turn)
        self.transcript.clicked.connect(self._turn_chosen)
        self.transcript.activated.connect(self._turn_chosen)
        self.silence = sentence(tr(NOTHING_SAID), tr("Why there is no transcript"))
        self.said = _pages(tr("Transcript or the reason why there is none"), self.silence, self.transcript)
        self.call_card.body.addWidget(self.facts)
        self.call_card.body.addWidget(self.player)
        self.call_card.body.addWidget(self.no_waveform)
        self.call_card.body.addWidget(self.said, 1)
        self.call_card.body.addWidget(buttons)
        return self.call_card

    def _outcome_card(self) -> Card:
        card = _foot_card(tr("What came of it"))
        self.came_of_it = QListView()
        self.came_of_it.setAccessibleName(tr("Appointments and tasks of this call"))
        self.came_of_it.setModel(QStringListModel(self.came_of_it))
        self.came_of_it.setFont(text_font())
        self.came_of_it.setFrameShape(QFrame.Shape.NoFrame)
        self.came_of_it.setWordWrap(True)
        self.came_of_it.setSpacing(1)
        self.came_of_it.setResizeMode(QListView.ResizeMode.Adjust)
        self.came_of_it.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.came_of_it.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.came_of_it.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.nothing = _short_sentence(tr(NOTHING_CAME), tr("Why nothing is listed"))
        self.outcomes = _pages(tr("What came of it, or that nothing did"), self.nothing, self.came_of_it)
        card.body.addWidget(self.outcomes, 1)
        return card

    def _answers_card(self) -> Card:
        card = _foot_card(tr("Answers"))
        self.answers = AnswersView()
        self.answers.asked.connect(self._model.go_to_turn)
        self.answers_text = Elided(tr("How quick the answers were"), scale=0.92)
        self.answers_text.setForegroundRole(Paint.MUTED)
        self.no_answers = _short_sentence(tr(NO_ANSWERS), tr("Why no answers are shown"))
        timed = QWidget()
        timed.setAccessibleName(tr("Timing of the answers"))
        rows = QVBoxLayout(timed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(self.answers_text)
        rows.addWidget(self.answers, 1)
        self.timed = _pages(tr("Timing of the answers, or why there is none"), self.no_answers, timed)
        card.body.addWidget(self.timed, 1)
        return card

    def _show(self) -> None:
        page = self._model.page
        self.empty.setText(self._model.sentence)
        self.setCurrentIndex(0 if page is None else 1)
        if page is None:
            return
        self.call_card.title.show_text(page_title(page))
        self.facts.setText(page_words(page, self._today()))
        self.transcript.show_transcript(self._model.transcript)
        if page.is_live:
            self.transcript.scrollToBottom()
        self.silence.setText(tr(NOTHING_YET if page.is_live else NOTHING_SAID))
        self.said.setCurrentIndex(1 if page.turns else 0)
        self._show_outcome()
        self.no_waveform.setText(self._model.recording_sentence)
        self.no_waveform.setVisible(self._model.waveform is None)
        self.player.setVisible(self._model.waveform is not None)
        self._show_position()

    def _show_outcome(self) -> None:
        lines = self._model.came_of_it
        model = self.came_of_it.model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(lines))
        self.outcomes.setCurrentIndex(1 if lines else 0)
        latencies_s = [latency_s for _, latency_s in self._model.latencies]
        self.answers_text.show_text(answers_words(latencies_s))
        self.timed.setCurrentIndex(1 if latencies_s else 0)

    def _show_position(self) -> None:
        if self._model.waveform is not None:
            self.waveform.show_waveform(self._model.waveform, self._model.position_s)
        self._show_row()

    def _show_row(self) -> None:
        """The turn that is spoken there; while it stays the same whoever reads may scroll away."""
        row = self._model.row
        self.answers.show_answers(self._model.latencies, row)
        place = self._model.transcript.index(row) if row is not None else QModelIndex()
        if row == self._row_on_show and self.transcript.currentIndex() == place:
            return
        self._row_on_show = row
        if row is None:
            self.transcript.clearSelection()
        else:
            with QSignalBlocker(self.transcript):
                self.transcript.setCurrentIndex(place)
            self.transcript.scrollTo(place)

    def _turn_chosen(self, place: QModelIndex) -> None:
        self._player.hear_turn(place.row())


def _foot_card(title: str) -> Card:
    """Low, and a little higher where there is room."""
    made = Card(title)
    made.setMinimumHeight(_FOOT_HEIGHTS[0])
    made.setMaximumHeight(_FOOT_HEIGHTS[1])
    return made


def _short_sentence(text: str, name: str) -> QWidget:
    made = label(text, name, muted=True)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return made


def _pages(name: str, *pages: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    made.setAccessibleName(name)
    for page in pages:
        made.addWidget(page)
    return made
