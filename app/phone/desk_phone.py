"""The telephone on the desk as people set it up: one attribute of the back office. Engine loop."""

from __future__ import annotations

from dataclasses import dataclass

from app.phone.contacts import ContactBook
from app.phone.quiet import DoNotDisturb
from app.phone.rule_book import RuleBook


@dataclass(frozen=True, slots=True)
class DeskPhone:
    """One attribute a matter."""

    contacts: ContactBook
    quiet: DoNotDisturb
    rules: RuleBook
