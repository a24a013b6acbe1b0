"""The dial pad: what is typed or pasted, the keys, and the two ways to call."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.pieces import Card, button, label
from app.ui.theme import GAP, text_font

CALL_KEY, AGENT_CALLS_KEY = "Ctrl+Return", "Ctrl+Shift+Return"
_PAD = (("1", ""), ("2", "ABC"), ("3", "DEF"), ("4", "GHI"), ("5", "JKL"), ("6", "MNO"), ("7", "PQRS"),
        ("8", "TUV"), ("9", "WXYZ"), ("*", ""), ("0", "+"), ("#", ""))  # fmt: skip


class DialPanel(Card):
    """Places calls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Dial"))
        self._desk = desk
        self._build()
        self._lay_out()
        desk.changed.connect(self._show_buttons)
        self._show_buttons()

    def offer(self, address: str) -> None:
        """Put an address there, ready to be called; nothing is dialled."""
        self.trouble.hide()
        self.number.setText(address)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def dial(self, address: str, *, in_person: bool = True) -> None:
        """Call this address, if the line can."""
        if self._desk.line.can_take_calls:
            typed = _address(address)
            self.trouble.hide()
            self._desk.requests.ask(
                lambda it: it.switchboard.dial(typed, in_person=in_person),
                lambda _: self.number.clear(),
                self._failed,
            )

    def _build(self) -> None:
        self.number = QLineEdit()
        self.number.setFont(text_font(1.4))
        self.number.setAccessibleName(tr("Number or SIP address"))
        self.number.setPlaceholderText(tr("Number, or name@host"))
        self.number.textChanged.connect(self._show_buttons)
        self.number.returnPressed.connect(self._call)
        self.trouble = label("", tr("Why there was no call"))
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.call = button(tr("Call now"), CALL_KEY, tr("Call with this PC's headset and speak yourself"))
        self.call.setObjectName("main")
        self.agent_calls = button(tr("Agent calls"), AGENT_CALLS_KEY, tr("Have the agent call and speak"))
        self.call.clicked.connect(self._call)
        self.agent_calls.clicked.connect(self._agent_calls)

    def _lay_out(self) -> None:
        self.body.addWidget(self.number)
        self.body.addLayout(self._pad())
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.call, 1)
        buttons.addWidget(self.agent_calls, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.trouble)
        self.body.addStretch(1)

    def _pad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self.pad: dict[str, QPushButton] = {}
        for place, (key, letters) in enumerate(_PAD):
            made = QPushButton(f"{key}  {letters}" if letters else key)
            made.setFont(text_font(1.1))
            made.setAccessibleName(tr("Key {key}", key=key))
            made.setMinimumHeight(5 * GAP)
            made.clicked.connect(partial(self._press, key))
            grid.addWidget(made, place // 3, place % 3)
            self.pad[key] = made
        return grid

    def _press(self, key: str) -> None:
        self.number.insert(key)

    def _call(self) -> None:
        if self.call.isEnabled():
            self.dial(self.number.text())

    def _agent_calls(self) -> None:
        self.dial(self.number.text(), in_person=False)

    def _failed(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.show()

    def _show_buttons(self) -> None:
        may = bool(self.number.text().strip()) and self._desk.line.can_take_calls
        self.call.setEnabled(may)
        self.agent_calls.setEnabled(may)


def _address(typed: str) -> str:
    """What a person types for an address, as the telephone wants it."""
    plain = typed.strip()
    return f"sip:{plain}" if "@" in plain and ":" not in plain.partition("@")[0] else plain
