"""`lotline models`: lists, pulls and checks the weights. Runs on the main thread and blocks it."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.paths import models_dir
from app.verbs.pull_display import PullDisplay
from app.weights.shelf import selection as suited
from models.catalogue import Catalogue, Model, load
from models.disk import size
from models.download.needed import pull_needed
from models.download.progress import OnProgress
from models.download.pull import Puller
from models.download.sources import network
from models.download.stick import FromFolder
from models.hardware import probe
from models.selection import Selection
from models.verification import State, present, verify

HELP = "List the weights, fetch what is missing (goes on after an interruption), check what is there."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`list`, `pull`, `verify`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="list | pull | verify")
    actions.add_parser("list", help="which models there are, which are here, which this PC would use and why")
    pull = actions.add_parser("pull", help="fetch models; without a name, all that this PC needs")
    pull.add_argument("names", nargs="*", metavar="NAME", help="a model; one that is here is checked, too")
    pull.add_argument(
        "--from", dest="from_dir", type=Path, metavar="DIR", help="copy from a folder such as a USB stick"
    )
    actions.add_parser("verify", help="read every file and compare its SHA-256")


def run(args: argparse.Namespace) -> int:
    """Do one of the three."""
    console = Console(highlight=False)
    catalogue, folder = load(), models_dir()
    if args.action == "list":
        return _list(console, catalogue, folder)
    if args.action == "verify":
        return _verify(console, catalogue, folder)
    return _pull(console, catalogue, folder, args)


# --- list -----------------------------------------------------------------------------------------


def _list(console: Console, catalogue: Catalogue, folder: Path) -> int:
    selection = suited(catalogue, probe(), folder)
    table = Table(box=None)
    table.add_column("name", min_width=max(len(model.name) for model in catalogue.model))
    for heading in ("role", "size", "licence", "here", "for", "used on this PC, and why"):
        table.add_column(heading)
    for model in catalogue.model:
        table.add_row(
            model.name, model.role, size(model.bytes), model.licence, _whether_here(model, folder),
            " ".join(model.tiers), _used(model, selection),
        )  # fmt: skip
    if not console.is_terminal:
        console.width = 240
    console.print(table)
    console.print(f"\nThis PC: {selection.why}. Models are kept in {folder}.", soft_wrap=True, markup=False)
    return 0


def _whether_here(model: Model, folder: Path) -> str:
    if present(model, folder):
        return "yes"
    return "in part" if (folder / model.name).is_dir() else "no"


def _used(model: Model, selection: Selection) -> str:
    choice = selection.choices[model.role]
    return f"yes: {choice.why}" if choice.model is model else "no"


# --- pull -----------------------------------------------------------------------------------------


def _pull(console: Console, catalogue: Catalogue, folder: Path, args: argparse.Namespace) -> int:
    named = [catalogue.named(name) for name in args.names]
    try:
        with ExitStack() as stack:
            display = stack.enter_context(PullDisplay(console))
            puller = _puller(folder, args.from_dir, stack, display.show)
            if named:
                for model in named:
                    display.done(model, puller.pull(model, recheck=True))
            else:
                selection = suited(catalogue, probe(), folder)
                display.say(selection.why)
                pull_needed(catalogue, selection, puller, display.done, display.say)
    except KeyboardInterrupt:
        console.print("Interrupted. Pull again to go on where it stopped.")
        return 130
    return 0


def _puller(folder: Path, from_dir: Path | None, stack: ExitStack, on_progress: OnProgress) -> Puller:
    if from_dir is not None:
        return Puller(folder, [FromFolder(from_dir)], on_progress)
    return Puller(folder, network(stack), on_progress)


# --- verify ---------------------------------------------------------------------------------------


def _verify(console: Console, catalogue: Catalogue, folder: Path) -> int:
    bad: set[str] = set()
    seen = 0
    for verdict in verify(folder, catalogue):
        seen += 1
        console.print(f"{verdict.state:<8} {verdict.model.name}/{verdict.file.path}", markup=False)
        if verdict.state is not State.GOOD:
            bad.add(verdict.model.name)
    if bad:
        console.print(f"Not good. Run: lotline models pull {' '.join(sorted(bad))}", soft_wrap=True)
        return 1
    if not seen:
        console.print(f"There are no models in {folder} yet. Run: lotline models pull", soft_wrap=True)
        return 1
    console.print(f"All {seen} files are what they should be.")
    return 0
