"""One command table behind `lotline …` and `python -m app …`. Runs on the main thread.

A verb is a module with `HELP`, `add_arguments(parser)` and `run(args) -> int`; it is imported only when it
is asked for, so that `lotline --help` stays quick. Every verb's `args` has `data_dir: Path | None`.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Protocol, cast

EXIT_FAILED = 1
EXIT_OUR_BUG = 70  # EX_SOFTWARE of sysexits.h
EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells say it


class Verb(Protocol):
    """What a module in `app/verbs` offers."""

    HELP: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the table. The empty name is `lotline` alone."""

    name: str
    module: str
    summary: str


COMMANDS = (
    Command("", "app.verbs.window", "open the desktop window"),
    Command("serve", "app.verbs.serve", "answer calls without a window"),
    Command("demo", "app.verbs.demo", "let a simulated caller phone in, offline"),
    Command("models", "app.verbs.models", "list, fetch and check the weights"),
    Command("dealership", "app.verbs.dealership", "load a dealership's own data"),
    Command("import", "app.verbs.import_", "take in documents to answer from"),
    Command("call", "app.verbs.call", "place a call"),
    Command("dial-link", "app.verbs.dial_link", "put a telephone link's number into the window"),
    Command("bench", "app.verbs.bench", "measure this machine"),
    Command("eval", "app.verbs.eval", "hold conversations and grade them"),
    Command("doctor", "app.verbs.doctor", "say what works here and what to do about the rest"),
    Command("account", "app.verbs.account", "add, list and remove SIP accounts"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code (0 fine, 1 failed, 2 usage, 70 our bug, 130 interrupted)."""
    try:
        try:
            return _command(argv)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        return _reader_left()


def _command(argv: Sequence[str] | None) -> int:
    first = _parser().parse_args(argv)
    command = next(each for each in COMMANDS if each.name == (first.command or ""))
    verb = cast("Verb", importlib.import_module(command.module))
    place, arguments = _place_parser(first.data_dir).parse_known_args(first.arguments)
    args = _verb_parser(command, verb).parse_args(arguments)
    args.data_dir = place.data_dir
    return _run(verb, args)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lotline",
        description="The phone agent of a car dealership, on the dealership's own PC.",
        epilog=_listing(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_data_dir(parser, None)
    parser.add_argument("--version", action="version", version=f"lotline {_version()}")
    names = [command.name for command in COMMANDS if command.name]
    parser.add_argument("command", nargs="?", choices=names, metavar="COMMAND", help="see below")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def _place_parser(given: Path | None) -> argparse.ArgumentParser:
    """`--data-dir` may stand anywhere, also behind a verb's own actions."""
    parser = argparse.ArgumentParser(prog="lotline COMMAND", add_help=False, allow_abbrev=False)
    _add_data_dir(parser, given)
    return parser


def _verb_parser(command: Command, verb: Verb) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"lotline {command.name}".strip(),
        description=verb.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_data_dir(parser, None)
    verb.add_arguments(parser)
    return parser


def _add_data_dir(parser: argparse.ArgumentParser, default: Path | None) -> None:
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=default, help="where records and settings live"
    )


def _listing() -> str:
    rows = [(f"lotline {command.name}".strip(), command.summary) for command in COMMANDS]
    width = max(len(name) for name, _ in rows)
    lines = [f"  {name:<{width}}  {summary}" for name, summary in rows]
    return "\n".join(["commands:", *lines, "", "`lotline COMMAND --help` explains one."])


def _version() -> str:
    try:
        return version("lotline")
    except PackageNotFoundError:
        return "(not installed)"


def _run(verb: Verb, args: argparse.Namespace) -> int:
    """Run the verb; the world's faults become one line, our own go to the log with their traceback."""
    from app import logs
    from app.paths import DataDir, default_data_dir

    folder = (args.data_dir or default_data_dir()).expanduser().absolute()
    log_file = DataDir(folder).log
    logs.set_up(log_file, level=_log_level(folder))
    try:
        return verb.run(args)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        raise
    except _expected() as error:
        _say(f"lotline: {error}")
        return EXIT_FAILED
    except Exception as error:  # noqa: BLE001 - the top of the main thread
        return _our_bug(error, log_file)


def _log_level(folder: Path) -> str:
    """As the settings have it; what is wrong with them is said by the command that needs them."""
    from app.errors import BadSettings
    from app.settings import LogSettings, load

    try:
        return load(folder).logs.level
    except BadSettings:
        return LogSettings().level


def _expected() -> tuple[type[Exception], ...]:
    """The errors that say for themselves what to do."""
    from app.errors import AppError
    from engine.errors import EngineError
    from models.errors import ModelsError
    from telephony.errors import TelephonyError

    return (AppError, EngineError, ModelsError, TelephonyError)


def _our_bug(error: Exception, log_file: Path) -> int:
    import structlog

    structlog.get_logger(__name__).error("unexpected_failure", exc_info=error)
    known = f"Details are in {log_file}." if log_file.is_file() else "The log could not be written."
    _say(f"lotline: something went wrong inside Lotline ({type(error).__name__}). {known}")
    return EXIT_OUR_BUG


def _reader_left() -> int:
    """`lotline … | head`: nobody reads any more; keep the interpreter from complaining when it flushes."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return EXIT_FAILED


def _say(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201 - a command's one line for a person
