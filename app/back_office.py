"""What people do in the records, room by room. Asked by the window's screens; lives on the engine loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.agents.agents import Agents
from app.calendar.calendar import AppointmentCalendar
from app.calendar.ics import Place
from app.dealership.customers import CustomerBook
from app.dealership.records import DealershipRecords
from app.dealership.standing import StandingData
from app.dealership.tools import DealershipTools
from app.events import AppEvent
from app.history.history import History
from app.insights.insights import Insights
from app.inventory.stock_room import StockRoom
from app.paths import DataDir
from app.phone.contacts import ContactBook
from app.phone.desk_phone import DeskPhone
from app.phone.link_handler import LinkHandler
from app.phone.quiet import DoNotDisturb
from app.phone.rule_book import RuleBook
from app.stores.appointments import Appointments
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.insights import InsightRecords
from app.stores.inventory import Inventory
from app.stores.origins import Origins


@dataclass(frozen=True, slots=True)
class Archive:
    """What a back office works with: started records, the dealership, and whom to tell of changes."""

    database: Database
    places: DataDir
    tools: DealershipTools
    publish: Callable[[AppEvent], None]
    agents: Agents


@dataclass(frozen=True, slots=True)
class BackOffice:
    """One attribute a room."""

    history: History
    inventory: StockRoom
    insights: Insights
    records: DealershipRecords
    customers: CustomerBook
    calendar: AppointmentCalendar
    phone: DeskPhone
    agents: Agents
    dealership: StandingData


def open_back_office(archive: Archive) -> BackOffice:
    """Built by `app.compose` once the records are there."""
    database, tools = archive.database, archive.tools
    return BackOffice(
        history=History(database, archive.places, tools),
        inventory=StockRoom(Inventory(database), tools.restock, tools.now, archive.publish),
        insights=Insights(InsightRecords(database), tools.now),
        records=tools.counters.records,
        customers=tools.counters.book,
        calendar=_calendar(archive),
        phone=_phone(archive),
        agents=archive.agents,
        dealership=StandingData(DealershipStore(database), tools.follow, archive.publish),
    )


def _calendar(archive: Archive) -> AppointmentCalendar:
    tools = archive.tools

    def place() -> Place:
        facts = tools.facts()
        return Place(facts.name, facts.address, facts.phone, tools.zone)

    appointments, origins = Appointments(archive.database), Origins(archive.database)
    return AppointmentCalendar(tools.counters.booking, appointments, origins, place, tools.facts, tools.now)


def _phone(archive: Archive) -> DeskPhone:
    database, tools = archive.database, archive.tools
    quiet = DoNotDisturb(database, tools.now, archive.publish)
    return DeskPhone(
        contacts=ContactBook(database, lambda: tools.facts().people),
        quiet=quiet,
        rules=RuleBook(database, archive.places, tools.now, quiet),
        links=LinkHandler(archive.places.root),
    )
