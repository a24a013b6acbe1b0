"""Which screens there are, in the order in which the window lists them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.agents.agents_screen import AgentsScreen
from app.ui.calendar.calendar_screen import CalendarScreen
from app.ui.calls.calls_screen import CallsScreen
from app.ui.customers.customers_screen import CustomersScreen
from app.ui.desk import Desk
from app.ui.insights.insights_screen import InsightsScreen
from app.ui.inventory.inventory_screen import InventoryScreen
from app.ui.knowledge.knowledge_screen import KnowledgeScreen
from app.ui.language import Marked, mark
from app.ui.models.models_screen import ModelsScreen
from app.ui.now.now_screen import NowScreen
from app.ui.phone.phone_screen import PhoneScreen
from app.ui.settings.settings_screen import SettingsScreen
from app.ui.tasks.tasks_screen import TasksScreen


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the list on the left.

    Attributes:
        title: one or two words.
        what: what one does there, for the tooltip and for screen readers.
        make: builds it when it is first opened.
    """

    title: Marked
    what: Marked
    make: Callable[[Desk], QWidget]


SCREENS = (
    Screen(mark("Now"), mark("The line and the calls that are live"), NowScreen),
    Screen(mark("Phone"), mark("Call somebody, or have the agent call them"), PhoneScreen),
    Screen(mark("Calls"), mark("Every call there was: search it, read it, export or delete it"), CallsScreen),
    Screen(mark("Calendar"), mark("Appointments by day and by week, to move and cancel"), CalendarScreen),
    Screen(mark("Tasks"), mark("Messages, call-backs and what else is to be done"), TasksScreen),
    Screen(mark("Customers"), mark("Who they are, their cars, appointments and calls"), CustomersScreen),
    Screen(mark("Inventory"), mark("The cars for sale, and lists of cars to import"), InventoryScreen),
    Screen(
        mark("Knowledge"), mark("What the agent answers from: stored answers and documents"), KnowledgeScreen
    ),
    Screen(
        mark("Agents"), mark("How the agent is met, and what it may do; every version of it"), AgentsScreen
    ),
    Screen(mark("Insights"), mark("What came of the calls of a period"), InsightsScreen),
    Screen(mark("Models"), mark("The models on this PC: download, import, check, remove"), ModelsScreen),
    Screen(
        mark("Settings"), mark("Telephone, appearance, privacy, keys, backup and diagnostics"), SettingsScreen
    ),
)
