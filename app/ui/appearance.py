"""How the window looks now: its theme and the size of its text, changed at once everywhere.

Made by `app.ui.desk`, dressed by `app.ui.application`, chosen in the settings. On Qt's thread.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget

from app.settings import ThemeName, WindowSettings
from app.ui import theme

ROW_HEIGHT = 32
"""Of a table, at 100 percent."""

_LIGHT, _DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
_SCHEMES: dict[ThemeName, Qt.ColorScheme] = {
    "light": _LIGHT,
    "dark": _DARK,
    "high-contrast-light": _LIGHT,
    "high-contrast-dark": _DARK,
}


class Appearance(QObject):
    """The choice in force. `changed`: the window has been dressed anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = WindowSettings()

    def follow_system(self) -> None:
        """From now on change with the system where that was chosen."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, chosen: WindowSettings) -> None:
        """Dress every window like this from now on."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        before, sizes = QApplication.font().pointSizeF(), _sizes(QApplication.allWidgets())
        self.chosen = chosen
        scheme = _SCHEMES.get(chosen.theme, QGuiApplication.styleHints().colorScheme())
        theme.apply(app, scheme, high_contrast=chosen.theme.startswith("high"), percent=chosen.text_percent)
        self._resize(sizes, QApplication.font().pointSizeF() / before)
        self.changed.emit()

    def fit(self, screen: QWidget) -> None:
        """Give the tables of a screen that was just built the height of row that the text needs."""
        for table in screen.findChildren(QTableView):
            self._fit_rows(table)

    def _system_changed(self) -> None:
        if self.chosen.theme == "system":
            self.choose(self.chosen)

    def _resize(self, sizes: Mapping[QWidget, float], ratio: float) -> None:
        for widget, size in sizes.items():
            if ratio != 1 and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                _set_size(widget, size * ratio)
            if isinstance(widget, QTableView):
                self._fit_rows(widget)

    def _fit_rows(self, table: QTableView) -> None:
        table.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * self.chosen.text_percent / 100))


def _sizes(widgets: list[QWidget]) -> dict[QWidget, float]:
    """How large the text of each is; a new font of the application changes some of them by itself."""
    return {widget: widget.font().pointSizeF() for widget in widgets}


def _set_size(widget: QWidget, size: float) -> None:
    """A button's weight is the style sheet's; it must not become its own."""
    is_button = isinstance(widget, QAbstractButton)
    font = theme.text_font() if is_button else widget.font()
    font.setPointSizeF(size)
    widget.setFont(font)
