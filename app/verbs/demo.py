"""`lotline demo`: the whole way offline, shown. Without a window it runs its loop on the main thread."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

HELP = """A simulated caller phones in over real SIP on this machine, speaks and is answered.
Shows the transcript, the latencies and the record that came of it. Exit 0 only if the appointment stands."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which caller, where to show it, where to keep it."""
    parser.add_argument(
        "--scenario", default="oil-change", metavar="NAME", help="which caller (oil-change, in-one-sentence)"
    )
    parser.add_argument("--no-window", action="store_true", help="in the terminal only")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result as JSON")


def run(args: argparse.Namespace) -> int:
    """Play the demo; 0 when the appointment is really there."""
    from app.demo import stage
    from app.demo.scenario import scenario
    from app.options import Options
    from app.paths import data_dir

    wish = scenario(args.scenario)
    folder = data_dir(args.data_dir or Path(tempfile.mkdtemp(prefix="lotline-demo-")))
    options = Options(folder, sip_port=0, http_port=0, loopback=True)
    windowed = not args.no_window and _has_display()
    play = stage.in_window if windowed else stage.in_terminal
    report = play(options, args.scenario, wish)
    if args.json is not None:
        args.json.write_text(json.dumps(report.as_json(), indent=2, default=str) + "\n", "utf-8")
    return 0 if report.appointment is not None else 1


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
