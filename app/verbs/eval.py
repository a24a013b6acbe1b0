"""`lotline eval`: how well the receptionist does on this machine. Runs its loop on the main thread."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.evaluation.outcome import Outcome

HELP = """Hold conversations with the real appliance and grade them on the records and on what was said.
NAME is a theme or a part of a conversation's name; without one, all are held. `lotline eval intents` judges
single sentences. Exit 0 when enough succeed (95 % by text, 90 % by voice; of single sentences 95 %, of those
in the manner of calls 85 %) and no fact was invented."""

INTENTS = "intents"
_TABLE_WIDTH = 140
TEXT_SUCCESS, VOICE_SUCCESS = 0.95, 0.90
INTENT_ACCURACY: Mapping[str, float] = MappingProxyType({"intents": 0.95, "calls": 0.85})
"""What is needed of each set of phrases: sentences as they come to mind, and as they come over the phone."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which conversations, how, how often, where to write."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="a theme, a part of a name, or `intents`")
    parser.add_argument("--voice", action="store_true", help="over the phone, in three voices, with noise")
    parser.add_argument("--repeat", type=_times, default=1, metavar="N", help="hold each N times")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write transcripts and figures as JSON")


def run(args: argparse.Namespace) -> int:
    """Measure, print, and say whether it is good enough."""
    from app.bench.machine import describe

    machine = describe()
    _print(*machine.lines())
    result: dict[str, Any] = {"machine": dataclasses.asdict(machine)}
    judge = _intents if args.names == [INTENTS] else _conversations
    good = judge(args, result)
    if args.json is not None:
        args.json.write_text(json.dumps(result, indent=2, default=str) + "\n", "utf-8")
    return 0 if good else 1


def _intents(_: argparse.Namespace, result: dict[str, Any]) -> bool:
    from app.evaluation.intents import measure

    with tempfile.TemporaryDirectory(prefix="lotline-eval-") as folder:
        figures = asyncio.run(measure(Path(folder)))
    for each in figures:
        _print(*each.lines())
        result[each.name] = dataclasses.asdict(each)
    return all(each.accuracy >= INTENT_ACCURACY[each.name] for each in figures)


def _conversations(args: argparse.Namespace, result: dict[str, Any]) -> bool:
    from rich.console import Console

    from app.evaluation import run as hold
    from app.evaluation.conversation import chosen
    from app.evaluation.figures import as_json, failures_table, summed

    conversations = chosen(args.names)
    folder = Path(tempfile.mkdtemp(prefix="lotline-eval-"))
    held = hold.by_voice if args.voice else hold.by_text
    outcomes = asyncio.run(held(conversations, folder / "records", args.repeat, _told))
    figures = summed(outcomes)
    Console(width=max(Console().width, _TABLE_WIDTH)).print(failures_table(outcomes))
    _print("By voice" if args.voice else "By text", *figures.lines(), f"Records: {folder}")
    result["figures"] = dataclasses.asdict(figures)
    result["conversations"] = [as_json(outcome) for outcome in outcomes]
    needed = VOICE_SUCCESS if args.voice else TEXT_SUCCESS
    return figures.success >= needed and figures.invented == 0 and figures.double_bookings == 0


def _told(outcome: Outcome) -> None:
    result = "ok    " if outcome.succeeded else "FAILED"
    conversation = outcome.held.conversation
    _print(f"{result} {conversation.theme}: {conversation.name} ({outcome.held.setting})")


def _times(text: str) -> int:
    times = int(text)
    if times < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of times")
    return times


def _print(*lines: str) -> None:
    print("\n".join(lines), flush=True)  # noqa: T201 - the figures are what was asked for
