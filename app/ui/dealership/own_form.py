"""The form of an own dealership: who, where, when it is open, and what can be booked."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QTimeZone, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.dealership.typed import Typed
from app.ui.dealership.hours_form import HoursForm
from app.ui.dealership.services_form import ServicesForm
from app.ui.language import mark, tr
from app.ui.pieces import label
from app.ui.settings.form import Form, choice, hint_label, line_edit, show_value
from app.ui.theme import GUTTER

_NEAR_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
               "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu")  # fmt: skip
_HOURS_HINT = mark("Such as 09:00-17:00 or 9am-5pm. An empty day is closed.")


class OwnForm(QWidget):
    """Shows and returns what is typed.

    Attributes:
        edited: a field was filled in, or a line taken away.
        changed: something else stands in it than a moment ago.
    """

    edited = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your dealership"))
        self.name = line_edit("Hill Motors")
        self.address = line_edit("12 Hill Street, Springfield")
        self.phone = line_edit("(217) 555-0100")
        self.agent_name = line_edit("Riley")
        self.bays = line_edit("2")
        self.zone = choice([(zone, zone) for zone in _zones()])
        self.hours = HoursForm()
        self.services = ServicesForm()
        self._lay_out()
        self.agent_name.setText("Riley")
        self.bays.setText("2")
        self.zone.setCurrentIndex(max(0, self.zone.findData(_text(QTimeZone.systemTimeZoneId()))))
        for field in (self.name, self.address, self.phone, self.agent_name, self.bays):
            field.editingFinished.connect(self.edited)
            field.textChanged.connect(self.changed)
        self.zone.activated.connect(self.edited)
        self.zone.currentIndexChanged.connect(self.changed)
        for each in (self.hours, self.services):
            each.edited.connect(self.edited)
            each.changed.connect(self.changed)

    @property
    def typed(self) -> Typed:
        """What stands in the form."""
        return Typed(
            self.name.text(),
            self.address.text(),
            self.phone.text(),
            str(self.zone.currentData()),
            self.agent_name.text(),
            self.bays.text(),
            [field.text() for field in self.hours.sales],
            [field.text() for field in self.hours.service],
            self.services.typed,
            {name: [field.text() for field in fields] for name, fields in self.hours.others.items()},
        )

    def fill(self, typed: Typed) -> None:
        """Show a dealership, to be changed."""
        self.name.setText(typed.name)
        self.address.setText(typed.address)
        self.phone.setText(typed.phone)
        self.agent_name.setText(typed.agent_name)
        self.bays.setText(typed.bays)
        show_value(self.zone, typed.zone, typed.zone)
        self.hours.fill(typed)
        self.services.fill(typed.services)

    def _lay_out(self) -> None:
        about = Form(tr("About the dealership"))
        about.add(tr("Name"), self.name)
        about.add(tr("Address"), self.address)
        about.add(tr("Telephone"), self.phone, tr("The number customers know."))
        about.add(tr("Time zone"), self.zone)
        about.add(tr("Agent's name"), self.agent_name, tr("How the agent introduces itself."))
        about.add(tr("Work bays"), self.bays, tr("How many cars can be worked on at once."))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        for each in (
            about,
            _heading(tr("Opening hours")),
            hint_label(tr(_HOURS_HINT), tr("How hours are written")),
            self.hours,
            _heading(tr("Services that can be booked")),
            self.services,
        ):
            rows.addWidget(each)


def _heading(title: str) -> QLabel:
    return label(title, tr("{title}, heading", title=title), strong=True)


def _zones() -> list[str]:
    """Those of the United States first, then all the world's that have a name."""
    all_zones = {_text(zone) for zone in QTimeZone.availableTimeZoneIds()}
    named = {zone for zone in all_zones if not zone.startswith(("UTC+", "UTC-"))}
    return [*_NEAR_ZONES, *sorted(named - set(_NEAR_ZONES))]


def _text(zone: QByteArray) -> str:
    return bytes(zone.data()).decode()
