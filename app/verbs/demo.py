"""`lotline demo`: the whole way offline, shown. Without a window it runs its loop on the main thread."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.compose import Appliance, Options
    from app.demo.report import DemoReport

HELP = """A simulated caller phones in over real SIP on this machine, speaks and is answered.
Shows the transcript, the latencies and the record that came of it. Exit 0 only if the appointment stands."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which caller, where to show it, where to keep it."""
    parser.add_argument("--scenario", default="oil-change", metavar="NAME", help="which caller (oil-change)")
    parser.add_argument("--no-window", action="store_true", help="in the terminal only")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result as JSON")


def run(args: argparse.Namespace) -> int:
    """Play the demo; 0 when the appointment is really there."""
    from app.compose import Options
    from app.demo.scenario import scenario
    from app.paths import data_dir

    scenario(args.scenario)
    folder = data_dir(args.data_dir or Path(tempfile.mkdtemp(prefix="lotline-demo-")))
    options = Options(folder, sip_port=0, http_port=0, loopback=True)
    windowed = not args.no_window and _has_display()
    report = _in_window(options, args.scenario) if windowed else _in_terminal(options, args.scenario)
    if args.json is not None and report is not None:
        args.json.write_text(json.dumps(report.as_json(), indent=2, default=str) + "\n", "utf-8")
    return 0 if report is not None and report.appointment is not None else 1


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_terminal(options: Options, name: str) -> DemoReport:
    from app.compose import Appliance

    return asyncio.run(_play(Appliance(options), options.data_dir, name))


def _in_window(options: Options, name: str) -> DemoReport | None:
    from app.demo.window import play_in_window

    return play_in_window(options, name)


async def _play(appliance: Appliance, folder: Path, name: str) -> DemoReport:
    from rich.console import Console

    from app.demo.show import DemoScreen

    screen = DemoScreen(Console())
    appliance.feed.subscribe(screen.on_event)
    try:
        await appliance.start()
        report = await _follow(appliance, name)
    finally:
        await appliance.stop()
    screen.summary(report, folder)
    return report


async def _follow(appliance: Appliance, name: str) -> DemoReport:
    from app.demo.report import run_demo
    from app.demo.scenario import scenario

    port = appliance.ready.sip_port
    if port is None:
        raise RuntimeError("the demo needs a phone")
    return await run_demo(appliance, appliance.feed, port, name, scenario(name))
