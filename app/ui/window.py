"""The one window: the list of screens, the line, who wants a person, and the screen that is open.

Built by `app.ui.application`, on Qt's thread. A screen is built when it is first opened.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.phone.links import address_in
from app.ui.asking import is_meant
from app.ui.calls.calls_screen import CallsScreen
from app.ui.desk import Desk
from app.ui.guide.guide_screen import GuideScreen
from app.ui.guide.memory import GuideMemory
from app.ui.header import Header
from app.ui.language import tr
from app.ui.line_model import Stage
from app.ui.memory import Memory
from app.ui.navigation import Navigation
from app.ui.notice import Notice
from app.ui.now.now_screen import NowScreen
from app.ui.now.ring_panel import RingPanel
from app.ui.phone.arrival_panel import ArrivalPanel
from app.ui.phone.phone_screen import PhoneScreen
from app.ui.screens import SCREENS
from app.ui.settings.settings_screen import SettingsScreen
from app.ui.tasks.alarm_model import OverdueAlarm
from app.ui.tasks.wording import badge_words
from app.ui.theme import GAP, GUTTER

SIZE = (1320, 800)
SMALLEST = (1120, 660)
_LIST_WIDTH = 156


class Window(QMainWindow):
    """Shows a desk. Closing it closes the desk; it goes when the desk has closed."""

    def __init__(
        self, desk: Desk, memory: Memory | None = None, guide_memory: GuideMemory | None = None
    ) -> None:
        super().__init__()
        self._guide_memory = guide_memory or GuideMemory()
        self._guide: GuideScreen | None = None
        self._desk = desk
        self._memory = memory
        self._may_go = False
        self.setWindowTitle("Lotline")
        self.setAccessibleName("Lotline")
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._build()
        self._fit_text()
        self._remember()
        if self._guide_memory.wanted:
            self.open_guide()
        desk.appearance.changed.connect(self._fit_text)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        self.alarm = OverdueAlarm(desk.requests, self)
        self.alarm.changed.connect(self._show_late)
        self.alarm.late.connect(self.notice.say)
        desk.ready.connect(self.alarm.watch)
        desk.happened.connect(self.alarm.apply)
        desk.notice.connect(self.notice.say)
        desk.requests.explained.connect(self.notice.explain)
        desk.call_wanted.connect(self._open_call)
        desk.guide_wanted.connect(self.open_guide)
        desk.hours_wanted.connect(self._open_hours)
        desk.closed.connect(self._go)

    def _build(self) -> None:
        self.header = Header(self._desk.line, self._desk.quiet)
        self.notice = Notice()
        self.arrival = ArrivalPanel(self._desk)
        self.arrival.call_wanted.connect(self._open_live_call)
        self.ring = RingPanel(self._desk)
        self.navigation = Navigation(SCREENS, self.open_screen, self.open_guide)
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("The open screen"))
        self._opened: dict[int, QWidget] = {}
        rows = QVBoxLayout()
        rows.setSpacing(GUTTER)
        for widget in (self.header, self.notice, self.arrival, self.ring):
            rows.addWidget(widget)
        rows.addWidget(self.pages, 1)
        ground = QWidget()
        ground.setAccessibleName("Lotline")
        columns = QHBoxLayout(ground)
        columns.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        columns.setSpacing(2 * GAP)
        columns.addWidget(self.navigation)
        columns.addLayout(rows, 1)
        self.setCentralWidget(ground)
        self.open_screen(0)

    def open_screen(self, number: int) -> QWidget:
        """Put a screen on show and return it."""
        if number not in self._opened:
            self._opened[number] = SCREENS[number].make(self._desk)
            self._desk.appearance.fit(self._opened[number])
            self.pages.addWidget(self._opened[number])
        self.pages.setCurrentWidget(self._opened[number])
        self.navigation.mark(number)
        self.navigation.guide.setVisible(self._guide_memory.wanted)
        return self._opened[number]

    def open_guide(self) -> GuideScreen:
        """Put the guide of the first start on show, where it was left."""
        if self._guide is None:
            self._guide = GuideScreen(self._desk, self._guide_memory)
            self._guide.left.connect(lambda: self.open_screen(0))
            self._guide.call_wanted.connect(self._open_live_call)
            self.pages.addWidget(self._guide)
        self.pages.setCurrentWidget(self._guide)
        self.navigation.mark_guide()
        return self._guide

    def _open_call(self, call_id: int) -> None:
        screen = self.open_screen(next(at for at, each in enumerate(SCREENS) if each.make is CallsScreen))
        if isinstance(screen, CallsScreen):
            screen.show_call(call_id)

    def _open_hours(self) -> None:
        screen = self.open_screen(next(at for at, each in enumerate(SCREENS) if each.make is SettingsScreen))
        if isinstance(screen, SettingsScreen):
            screen.open_hours()

    def come_forward(self) -> None:
        """Be in front of other programs' windows."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def open_link(self, link: str) -> None:
        """Show the window; of a telephone link, put the number where it can be called. Never dials."""
        self.come_forward()
        address = address_in(link)
        if address is not None:
            screen = self.open_screen(next(at for at, each in enumerate(SCREENS) if each.make is PhoneScreen))
            if isinstance(screen, PhoneScreen):
                screen.offer(address)
        elif link:
            self.notice.say(tr("That was no telephone link: it has neither a number nor a SIP address."))

    def _open_live_call(self, session_id: str) -> None:
        self._desk.calls.show(session_id)
        self.open_screen(0)

    def _show_late(self) -> None:
        self.navigation.badge("Tasks", self.alarm.count, badge_words(self.alarm.count))

    def _fit_text(self) -> None:
        """Larger text needs a wider list and a larger window, as far as the screen has room."""
        factor = self._desk.appearance.chosen.text_percent / 100
        self.navigation.setFixedWidth(round(_LIST_WIDTH * factor))
        wanted = (QSize(*SMALLEST) * max(1.0, factor)).boundedTo(self.screen().availableSize())
        self.setMinimumSize(wanted.expandedTo(QSize(*SMALLEST)))

    def _remember(self) -> None:
        """Stand where the window stood, with the screen that was open."""
        if self._memory is None:
            return
        self.restoreGeometry(self._memory.geometry)
        titles: list[str] = [screen.title for screen in SCREENS]
        if self._memory.screen in titles and not self._guide_memory.wanted:
            self.open_screen(titles.index(self._memory.screen))

    def _keep(self) -> None:
        if self._memory is not None:
            shown = self.pages.currentWidget()
            screen = next((number for number, page in self._opened.items() if page is shown), 0)
            self._memory.keep(self.saveGeometry(), SCREENS[screen].title)

    @property
    def now(self) -> NowScreen:
        """The first screen, which is always there."""
        first = self._opened[0]
        if not isinstance(first, NowScreen):
            raise TypeError("The first screen shows what is going on now.")
        return first

    def close_unasked(self) -> None:
        """Close when live calls have ended, at the second time at once; for a signal from outside."""
        self._desk.finish()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask once while a call is live; go when everything has stopped."""
        if self._may_go:
            event.accept()
            return
        self._keep()
        event.ignore()
        if self._desk.line.stage is not Stage.CLOSING and self._is_meant():
            self._desk.close()

    def _is_meant(self) -> bool:
        return not self._desk.calls.live or self.ask_to_hang_up()

    def ask_to_hang_up(self) -> bool:
        """Ask whether the live call may be ended."""
        text = tr("A call is live. Closing Lotline ends it.")
        return is_meant(self, tr("Close Lotline"), text, tr("Close anyway?"))

    def _go(self) -> None:
        self._may_go = True
        self.close()
