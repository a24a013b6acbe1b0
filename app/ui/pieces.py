"""Small pieces the panels are made of: a card, a label, a button, a lamp with a shape for each tone."""

from __future__ import annotations

import html

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.language import tr
from app.ui.theme import GAP, Paint, text_font
from app.ui.wording import TONES, Tone


def label(text: str, name: str, *, scale: float = 1.0, strong: bool = False, muted: bool = False) -> QLabel:
    """A label that shows text as text (never as HTML) and has a name for screen readers."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setAccessibleName(name)
    made.setFont(text_font(scale, strong=strong))
    if muted:
        made.setForegroundRole(Paint.MUTED)
    return made


def button(text: str, key: str, what: str) -> QPushButton:
    """A button with its key, named for screen readers."""
    made = QPushButton(text)
    made.setFont(text_font())
    made.setShortcut(QKeySequence(key))
    made.setAccessibleName(text)
    made.setAccessibleDescription(what)
    made.setToolTip(f"{what} ({key_words(key)})")
    return made


def key_words(key: str) -> str:
    """A key as the keyboard has it printed here: `Ctrl+F`, in German `Strg+F`."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Elided(QLabel):
    """A plain-text line that ends in … where it has no more room; all of it is in the tooltip."""

    def __init__(self, name: str, *, scale: float = 1.0, strong: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(name)
        self.setFont(text_font(scale, strong=strong))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show this line."""
        self.setText(text)
        self.setToolTip(f"<span>{html.escape(text)}</span>" if text else "")
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


def sentence(text: str, name: str) -> QLabel:
    """A muted sentence in the middle of an empty place."""
    made = label(text, name, muted=True)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
    return made


def rename(made: QPushButton, text: str, name: str = "") -> None:
    """Give a button other words and a name to be read aloud; Qt would let go of its key."""
    if made.text() != text:
        key = made.shortcut()
        made.setText(text)
        made.setAccessibleName(name or text)
        made.setShortcut(key)


class Card(QFrame):
    """A titled surface. Add content to `body`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self.body.setSpacing(GAP)
        self.title = Elided(tr("{title}, heading", title=title), scale=1.1, strong=True)
        self.title.show_text(title)
        self.body.addWidget(self.title)


def lay_out_in_a_row(card: Card, lamp_name: str, about: QLabel, *more: QWidget) -> None:
    """Turn a card into a strip: a busy lamp, the title over a line about it, and what can be done."""
    card.body.removeWidget(card.title)
    lamp = Lamp()
    lamp.show_tone(Tone.BUSY)
    lamp.setAccessibleName(lamp_name)
    words = QVBoxLayout()
    words.addWidget(card.title)
    words.addWidget(about)
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(lamp)
    row.addLayout(words, 1)
    for each in more:
        row.addWidget(each)
    card.body.addLayout(row)


class Lamp(QWidget):
    """Says by shape and colour how good a state is: full, half, warning triangle or empty ring."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.QUIET
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Line state lamp"))

    def show_tone(self, tone: Tone) -> None:
        """Change the shape."""
        self._tone = tone
        self.setAccessibleDescription(tr(TONES[tone]))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A little larger than a letter."""
        return QSize(2 * GAP, 2 * GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        """Draw the shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_tone(painter, QRectF(self.rect()), self._tone, tone_colour(self.palette(), self._tone))


def draw_tone(painter: QPainter, room: QRectF, tone: Tone, colour: QColor) -> None:
    """Draw a tone's shape: full, half, warning triangle or empty ring."""
    painter.setPen(QPen(colour, 2))
    place = room.adjusted(2, 2, -2, -2)
    if tone is Tone.BAD:
        painter.setBrush(colour)
        painter.drawPolygon(
            [place.bottomLeft(), place.bottomRight(), (place.topLeft() + place.topRight()) / 2]
        )
        return
    painter.drawEllipse(place)
    painter.setBrush(colour)
    degrees = {Tone.GOOD: 360, Tone.BUSY: 180}.get(tone)
    if degrees is not None:
        painter.drawPie(place, 90 * 16, degrees * 16)


def tone_colour(colours: QPalette, tone: Tone) -> QColor:
    """The theme's colour of a tone."""
    roles = {Tone.GOOD: Paint.GOOD, Tone.BUSY: Paint.BUSY, Tone.BAD: Paint.BAD, Tone.QUIET: Paint.MUTED}
    return colours.color(roles[tone])
