"""The fifth step: the settings' own panel of SIP accounts, and its test."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.guide.step_panel import StepPanel
from app.ui.language import tr
from app.ui.settings.telephone_panel import TelephonePanel


class TelephoneStep(StepPanel):
    """Watches the accounts.

    Attributes:
        news: an account was added, changed or removed.
    """

    news = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Telephone"))
        self.panel = TelephonePanel(desk)
        self.rows.addWidget(self.panel, 1)
        self._known: tuple[object, ...] | None = None
        self.panel.model.changed.connect(self._show)

    @property
    def is_done(self) -> bool:
        """There is an account, and none is being typed."""
        return bool(self.panel.model.accounts.rows) and not self.panel.model.is_editing

    @property
    def first(self) -> QWidget | None:
        """What adds an account."""
        return self.panel.add

    @property
    def is_busy(self) -> bool:
        """The accounts are not known yet, or one is being saved or tried."""
        model = self.panel.model
        return model.busy or not (model.kept_in or model.sentence)

    def refresh(self) -> None:
        """Read the accounts anew."""
        self.panel.refresh()

    def _show(self) -> None:
        model = self.panel.model
        if model.kept_in:
            known = tuple(each.account for each in model.accounts.rows)
            if self._known is not None and known != self._known:
                self.news.emit()
            self._known = known
        self.changed.emit()
