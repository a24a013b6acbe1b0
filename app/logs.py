"""Structured logs: JSON lines in a rotated file, human lines on stderr. Set up by `app.cli` once per command.

Every line carries what is bound in the context (`call_id`, `session_id`, `request_id`). Nothing personal
is written: marked fields are redacted whole, other strings lose what looks like a number or an address.
A disk that is full, or a file that cannot be opened, costs log lines and never the appliance.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, cast

import structlog

REDACTED = "‹redacted›"
PERSONAL = frozenset({
    "phone", "name", "email", "text", "remote", "uri", "transcript", "message", "vin", "plate",
})  # fmt: skip
_OURS = ("app", "engine", "models", "telephony")
_KEPT = frozenset({"timestamp", "level", "logger", "call_id", "session_id", "request_id"})
_FILE_BYTES = 10_000_000
_FILES = 5

_ADDRESS = re.compile(r"[\w.+%-]+@[\w.-]+")
_NUMBER = re.compile(r"(?<![\w.:/-])\+?\(?\d[\d ().-]{5,}\d(?![\w:])")
_NO_NUMBER = re.compile(r"\d{4}-\d\d-\d\d([ T].*)?|\d{1,3}(\.\d{1,3}){3}|\d{1,2}\.\d+")


def set_up(log_file: Path | None, *, level: str | None = None, human_level: int = logging.WARNING) -> None:
    """Route structlog and standard logging to the file and to stderr. Calling it again replaces, never adds.

    Args:
        log_file: None for no file. Its folder is created with the first line.
        level: from which level on our own packages write; None leaves it as it is, `info` at first. Other
            libraries write from `warning` on.
        human_level: from which level on lines also go to stderr.
    """
    before = _before_rendering()
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    root = logging.getLogger()
    _remove_ours(root)
    root.addHandler(_human_lines(human_level, before))
    if log_file is not None:
        root.addHandler(_file_lines(log_file, before))
    root.setLevel(logging.WARNING)
    for package in map(logging.getLogger, _OURS):
        if level is not None or package.level == logging.NOTSET:
            package.setLevel((level or "info").upper())


def redact(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Structlog processor: take personal data out of a line."""
    return {key: value if key in _KEPT else _clean(key, value) for key, value in event.items()}


def scrub(text: str) -> str:
    """Replace what looks like a telephone number, an e-mail or a SIP address."""
    return _NUMBER.sub(_scrub_number, _ADDRESS.sub(REDACTED, text))


def _clean(key: str, value: Any) -> Any:
    if key in PERSONAL:
        return REDACTED
    if isinstance(value, Mapping):
        inner = cast("Mapping[object, Any]", value)
        return {str(name): _clean(str(name), item) for name, item in inner.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_clean("", item) for item in cast("list[Any]", value)]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return scrub(str(value))


def _scrub_number(match: re.Match[str]) -> str:
    """Telephone numbers have 7 to 15 digits (E.164); a bare run of digits counts from 10 on."""
    found = match.group()
    digits = sum(character.isdigit() for character in found)
    bare = found.isdigit()
    if _NO_NUMBER.fullmatch(found) or not (10 if bare else 7) <= digits <= 15:
        return found
    return REDACTED


def _before_rendering() -> list[Any]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]


def _formatter(before: list[Any], *rendering: Any) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=before,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            redact,
            *rendering,
        ],
    )


def _human_lines(level: int, before: list[Any]) -> logging.Handler:
    handler = _HumanLines(sys.stderr)
    handler.setLevel(level)
    handler.setFormatter(_formatter(before, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())))
    return handler


def _file_lines(path: Path, before: list[Any]) -> logging.Handler:
    handler = _FileLines(path, maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(_formatter(before, structlog.processors.JSONRenderer(ensure_ascii=False)))
    return handler


def _remove_ours(root: logging.Logger) -> None:
    for handler in list(root.handlers):
        if isinstance(handler, (_HumanLines, _FileLines)):
            root.removeHandler(handler)
            with contextlib.suppress(OSError):
                handler.close()


class _HumanLines(logging.StreamHandler[Any]):
    """Lines on stderr. A closed terminal is no reason to fail."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


class _FileLines(RotatingFileHandler):
    """The file. What the disk refuses is dropped, and the file is opened anew for the next line."""

    def _open(self) -> Any:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)
            return
        stream, self.stream = self.stream, None
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
