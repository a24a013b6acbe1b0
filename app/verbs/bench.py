"""`lotline bench`: measured figures of this machine. Runs its loop on the main thread."""

from __future__ import annotations

import argparse
import dataclasses
import json
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from app.bench.figures import Figures

HELP = """Measure this machine: voice to voice (turn), turn taking (turns), sounds over the agent's words
(interruptions), stage by stage (stt, tts, llm, retrieval), as a whole under several callers (load), after
hundreds of calls (soak), and what a person at the window waits for, with a long history of calls (window).

Without a name: all but interruptions, soak and window."""
CALLS: Mapping[str, int] = MappingProxyType(
    {"turn": 6, "interruptions": 9, "load": 2, "soak": 500, "window": 100_000}
)
"""Of how many calls each consists that makes some; `load` counts for every caller."""
NAMES = ("turn", "turns", "interruptions", "stt", "tts", "llm", "retrieval", "load", "soak", "window")
LONG = ("interruptions", "soak", "window")
_DEFAULTS = ", ".join(f"{name}: {calls}" for name, calls in CALLS.items())


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which bench, how many calls, where to write."""
    parser.add_argument("name", nargs="?", choices=NAMES, metavar="NAME", help=" | ".join(NAMES))
    parser.add_argument("--calls", type=_calls, metavar="N", help=f"how many calls ({_DEFAULTS})")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="SVG of `turns`: cut-offs over dead air")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON too")


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    from app.bench.machine import describe
    from app.bench.measuring import measured

    machine = describe()
    _print(machine.lines())
    result: dict[str, Any] = {"machine": dataclasses.asdict(machine)}
    for name, measure in _benches(args.calls, args.picture).items():
        if name == args.name or (args.name is None and name not in LONG):
            figures = measured(measure)
            _print(figures.lines())
            result[name] = dataclasses.asdict(cast("Any", figures))
    if args.json is not None:
        args.json.write_text(json.dumps(result, indent=2, default=str) + "\n", "utf-8")
    return 0


def _calls(text: str) -> int:
    calls = int(text)
    if calls < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return calls


def _benches(calls: int | None, picture: Path | None) -> Mapping[str, Callable[[], Awaitable[Figures]]]:
    from app.bench import interruptions, llm, load, retrieval, soak, stt, tts, turn, turns, window
    from app.paths import cache_dir, models_dir
    from models.catalogue import Role
    from models.catalogue import load as load_catalogue
    from models.hardware import probe
    from models.selection import select
    from models.verification import present
    from models.weights import Weights

    catalogue, clips = load_catalogue(), cache_dir() / "bench"
    weights = Weights(models_dir(), catalogue)
    here = [model.name for model in catalogue.model if present(model, models_dir())]
    phrasing = select(catalogue, probe(), lambda model: model.name in here).choices[Role.LLM].model
    many = CALLS if calls is None else dict.fromkeys(CALLS, calls)
    return {
        "turn": lambda: _on_a_folder(lambda it: turn.measure(weights, phrasing, clips, it, many["turn"])),
        "turns": lambda: turns.measure(weights, phrasing, clips, picture),
        "interruptions": lambda: _on_a_folder(
            lambda it: interruptions.measure(weights, clips, it, many["interruptions"])
        ),
        "stt": lambda: stt.measure(weights, clips),
        "tts": lambda: tts.measure(weights),
        "llm": lambda: llm.measure(weights, catalogue, probe(), here),
        "retrieval": lambda: retrieval.measure(weights, catalogue),
        "load": lambda: _on_a_folder(lambda it: load.measure(weights, clips, it, many["load"])),
        "soak": lambda: _on_a_folder(lambda it: soak.measure(weights, clips, it, many["soak"])),
        "window": lambda: _on_a_folder(lambda it: window.measure(weights, clips, it, many["window"])),
    }


async def _on_a_folder(measure: Callable[[Path], Awaitable[Figures]]) -> Figures:
    """Give an appliance an empty data directory for as long as it is measured."""
    with tempfile.TemporaryDirectory(prefix="lotline-bench-", ignore_cleanup_errors=True) as folder:
        return await measure(Path(folder))


def _print(lines: list[str]) -> None:
    print("\n".join(lines), flush=True)  # noqa: T201 - the figures are what was asked for
