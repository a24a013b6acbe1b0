"""The dial pad: call somebody with this PC's headset, or have the agent call them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QHeaderView, QLineEdit, QPushButton, QStackedWidget

from app.events import AppEvent, CallChanged
from app.stores.rows import Call
from app.ui.desk import Desk
from app.ui.page import Page
from app.ui.phone.recent_model import COLUMNS, RecentModel
from app.ui.pieces import Card, button, label, sentence
from app.ui.tables import plain_table
from app.ui.theme import GAP, GUTTER, text_font
from telephony.call import CallState

CALL_KEY, AGENT_CALLS_KEY = "Ctrl+Return", "Ctrl+Shift+Return"
NO_CALLS = "Nobody has called yet, and nobody was called. Calls appear here, newest first."
_RECENT = 200
_PAD = (("1", ""), ("2", "ABC"), ("3", "DEF"), ("4", "GHI"), ("5", "JKL"), ("6", "MNO"), ("7", "PQRS"),
        ("8", "TUV"), ("9", "WXYZ"), ("*", ""), ("0", "+"), ("#", ""))  # fmt: skip


class PhoneScreen(Page):
    """Watches the calls that were, and places new ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Phone")
        self.recent = RecentModel(self)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self._dial_card(), 4)
        columns.addWidget(self._recent_card(), 6)
        self.body.addLayout(columns, 1)
        desk.happened.connect(self._on_event)
        desk.changed.connect(self._show_buttons)
        self._show_buttons()

    def refresh(self) -> None:
        """Read who called last."""
        self.desk.requests.ask(lambda appliance: appliance.calls(limit=_RECENT), self._show_recent)

    # --- the pad ----------------------------------------------------------------------------------

    def _dial_card(self) -> Card:
        card = Card("Dial")
        self.number = QLineEdit()
        self.number.setFont(text_font(1.4))
        self.number.setAccessibleName("Number or SIP address")
        self.number.setPlaceholderText("Number, or name@host")
        self.number.textChanged.connect(self._show_buttons)
        self.number.returnPressed.connect(self._call)
        self.trouble = label("", "Why there was no call")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.call = button("Call", CALL_KEY, "Call with this PC's headset and speak yourself")
        self.call.setObjectName("main")
        self.agent_calls = button("Agent calls", AGENT_CALLS_KEY, "Have the agent call and speak")
        self.call.clicked.connect(self._call)
        self.agent_calls.clicked.connect(partial(self._dial, in_person=False))
        card.body.addWidget(self.number)
        card.body.addLayout(self._pad())
        card.body.addWidget(self.trouble)
        card.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.call, 1)
        buttons.addWidget(self.agent_calls, 1)
        card.body.addLayout(buttons)
        return card

    def _pad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self.pad: dict[str, QPushButton] = {}
        for place, (key, letters) in enumerate(_PAD):
            made = QPushButton(f"{key}  {letters}" if letters else key)
            made.setFont(text_font(1.1))
            made.setAccessibleName(f"Key {key}")
            made.setMinimumHeight(5 * GAP)
            made.clicked.connect(partial(self._press, key))
            grid.addWidget(made, place // 3, place % 3)
            self.pad[key] = made
        return grid

    def _press(self, key: str) -> None:
        self.number.insert(key)

    def _call(self) -> None:
        if self.call.isEnabled():
            self._dial(in_person=True)

    def _dial(self, *_: object, in_person: bool) -> None:
        typed = _address(self.number.text())
        self.trouble.hide()
        self.desk.requests.ask(
            lambda it: it.switchboard.dial(typed, in_person=in_person), self._dialled, self._failed
        )

    def _dialled(self, _: str) -> None:
        self.number.clear()

    def _failed(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.show()

    def _show_buttons(self) -> None:
        may = bool(self.number.text().strip()) and self.desk.line.can_take_calls
        self.call.setEnabled(may)
        self.agent_calls.setEnabled(may)

    # --- who it was -------------------------------------------------------------------------------

    def _recent_card(self) -> Card:
        card = Card("Recent")
        self.table = plain_table(self.recent, "Recent calls")
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(COLUMNS.index("Who"), QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(self._take)
        self.table.clicked.connect(self._take)
        self.empty = sentence(NO_CALLS, "Why there are no recent calls")
        self.pages = QStackedWidget()
        self.pages.setAccessibleName("Recent calls or the reason why there are none")
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        card.body.addWidget(self.pages, 1)
        return card

    def _show_recent(self, calls: Sequence[Call]) -> None:
        self.recent.fill(calls)
        self.pages.setCurrentIndex(1 if self.recent.rowCount() else 0)

    def _take(self, index: QModelIndex) -> None:
        self.number.setText(self.recent.number(index.row()))
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_event(self, event: AppEvent) -> None:
        if isinstance(event, CallChanged) and event.state is CallState.ENDED and self.isVisible():
            self.refresh()


def _address(typed: str) -> str:
    """What a person types for an address, as the telephone wants it."""
    plain = typed.strip()
    return f"sip:{plain}" if "@" in plain and ":" not in plain.partition("@")[0] else plain
