"""`lotline bench`: measured figures of this machine. Runs its loop on the main thread."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from app.bench.figures import Figures

HELP = """Measure this machine, stage by stage (turn, stt, tts, llm, retrieval) and as a whole (load).

Without a name: all."""
NAMES = ("turn", "stt", "tts", "llm", "retrieval", "load")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which bench, how many calls, where to write."""
    parser.add_argument("name", nargs="?", choices=NAMES, metavar="NAME", help=" | ".join(NAMES))
    parser.add_argument("--calls", type=int, default=3, metavar="N", help="calls of `load` (3)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures as JSON too")


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    from app.bench.machine import describe

    machine = describe()
    _print(machine.lines())
    result: dict[str, Any] = {"machine": dataclasses.asdict(machine)}
    for name, measure in _benches(args.calls).items():
        if args.name in {None, name}:
            figures = asyncio.run(_one(measure))
            _print(figures.lines())
            result[name] = dataclasses.asdict(cast("Any", figures))
    if args.json is not None:
        args.json.write_text(json.dumps(result, indent=2, default=str) + "\n", "utf-8")
    return 0


async def _one(measure: Callable[[], Awaitable[Figures]]) -> Figures:
    return await measure()


def _benches(calls: int) -> Mapping[str, Callable[[], Awaitable[Figures]]]:
    from app.bench import llm, load, retrieval, stt, tts, turn
    from app.paths import cache_dir, models_dir
    from models.catalogue import load as load_catalogue
    from models.hardware import probe
    from models.verification import present
    from models.weights import Weights

    catalogue, clips = load_catalogue(), cache_dir() / "bench"
    weights = Weights(models_dir(), catalogue)
    here = [model.name for model in catalogue.model if present(model, models_dir())]
    return {
        "turn": lambda: turn.measure(weights, clips),
        "stt": lambda: stt.measure(weights, clips),
        "tts": lambda: tts.measure(weights),
        "llm": lambda: llm.measure(weights, catalogue, probe(), here),
        "retrieval": lambda: retrieval.measure(weights, catalogue),
        "load": lambda: load.measure(Path(tempfile.mkdtemp(prefix="lotline-bench-")), calls),
    }


def _print(lines: list[str]) -> None:
    print("\n".join(lines), flush=True)  # noqa: T201 - the figures are what was asked for
