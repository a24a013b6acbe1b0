"""Where the demo is played: in the terminal alone, or with the window open beside it. Main thread."""

from __future__ import annotations

import asyncio

from rich.console import Console

from app.compose import Appliance
from app.demo.report import DemoReport, run_demo
from app.demo.scenario import Scenario
from app.demo.show import DemoScreen
from app.errors import NotReady
from app.options import Options

_LAST_LOOK_S = 4.0
"""How long the window stays after the call."""


def in_terminal(options: Options, name: str, wish: Scenario) -> DemoReport:
    """Start the appliance, play the call, stop it."""
    screen = DemoScreen(Console())
    appliance = _appliance(options, screen)

    async def play() -> DemoReport:
        try:
            await appliance.start()
            return await _follow(appliance, name, wish)
        finally:
            await appliance.stop()

    report = asyncio.run(play())
    screen.summary(report, options.data_dir)
    return report


def in_window(options: Options, name: str, wish: Scenario) -> DemoReport:
    """The same with the window open; closing it early ends the demo without a result."""
    from app.ui.application import run_window

    report, screen = DemoReport(name), DemoScreen(Console())
    appliance = _appliance(options, screen)

    async def play(_: object) -> None:
        nonlocal report
        report = await _follow(appliance, name, wish)
        screen.summary(report, options.data_dir)
        await asyncio.sleep(_LAST_LOOK_S)

    run_window(lambda: appliance, play)
    return report


def _appliance(options: Options, screen: DemoScreen) -> Appliance:
    appliance = Appliance(options)
    appliance.feed.subscribe(screen.on_event)
    return appliance


async def _follow(appliance: Appliance, name: str, wish: Scenario) -> DemoReport:
    port = appliance.ready.sip_port
    if port is None:
        raise NotReady("The demo needs a phone, and this appliance runs without one.")
    return await run_demo(appliance, appliance.feed, port, name, wish)
