"""The telephone on the desk as people set it up: one attribute of the back office. Engine loop."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.phone.contacts import ContactBook
from app.phone.link_handler import LinkHandler, LinkState
from app.phone.quiet import DoNotDisturb
from app.phone.rule_book import RuleBook


@dataclass(frozen=True, slots=True)
class DeskPhone:
    """One attribute a matter."""

    contacts: ContactBook
    quiet: DoNotDisturb
    rules: RuleBook
    links: LinkHandler

    async def link_state(self) -> LinkState:
        """Whether the desktop opens telephone links here."""
        return await asyncio.to_thread(self.links.state)

    async def open_links_here(self) -> LinkState:
        """Have the desktop do so; raises `StoreError`."""
        return await asyncio.to_thread(self.links.register)
