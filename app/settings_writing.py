"""Changes one key of `DIR/settings.toml` and nothing else: comments, order and other keys stay as they are.

Called by the rooms behind the window's settings; any thread. A file that is written in a way this cannot
follow is refused, never mended by guessing: the result is read again before it takes the file's place.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.errors import BadSettings, StoreError
from app.paths import DataDir, write_private
from app.settings import Settings, load, settings_from
from models.download.lock import only_one

Value = bool | int | float | str

_HEADER = re.compile(r"^\s*\[\s*([A-Za-z0-9_-]+)\s*\]\s*(#.*)?$")
_ANY_HEADER = re.compile(r"^\s*\[")
_REST = re.compile(r"""^((?:[^#"']|"(?:[^"\\]|\\.)*"|'[^']*')*?)(\s*#.*)?$""")
"""A value and the comment behind it."""


def change(data_dir: Path, section: str, values: Mapping[str, Value | None]) -> Settings:
    """Write these keys of a section, None for the default again; returns the settings as they are now.

    Raises:
        BadSettings: a value is not allowed, or the file cannot be followed.
        StoreError: the disk refuses it.
    """
    path = DataDir(data_dir).settings
    with only_one(data_dir / "settings.lock", lambda: None):
        text = _read(path)
        for key, value in values.items():
            text = _with_key(path, text, section, key, value)
        settings_from(path, text)
        write_private(path, text.encode())
    return load(data_dir)


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise BadSettings(f"{path}: cannot be read: {error}.") from error
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({error.strerror or error}).") from error


def _with_key(path: Path, text: str, section: str, key: str, value: Value | None) -> str:
    """The file's text with one key changed; what stands there otherwise is compared and must be the same."""
    wanted = _tree(path, text)
    table: dict[str, Any] = wanted.setdefault(section, {})
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value
    changed = "\n".join(_edited(text.split("\n"), section, key, value))
    try:
        found: dict[str, Any] = tomllib.loads(changed)
    except tomllib.TOMLDecodeError:
        found = {}
    if {section: {}, **found} != wanted:
        raise BadSettings(
            f"{path} is written in a way that is not changed here: set [{section}] {key} by hand."
        )
    return changed


def _tree(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(f"{path}: not valid TOML: {error}.") from error


def _edited(lines: list[str], section: str, key: str, value: Value | None) -> list[str]:
    begin, end = _place(lines, section)
    at = next((row for row in range(begin, end) if re.match(rf"\s*{key}\s*=", lines[row])), None)
    if at is None:
        return lines if value is None else _added(lines, section, (begin, end), f"{key} = {_toml(value)}")
    if value is None:
        return [*lines[:at], *lines[at + 1 :]]
    before, _, rest = lines[at].partition("=")
    found = _REST.match(rest)
    comment = found.group(2) if found and found.group(2) else ""
    return [*lines[:at], f"{before}= {_toml(value)}{comment}", *lines[at + 1 :]]


def _place(lines: list[str], section: str) -> tuple[int, int]:
    """The rows between a section's header and the next one; both the number of rows when it is not there."""
    headers = ((row, _HEADER.match(line)) for row, line in enumerate(lines))
    begin = next((row + 1 for row, found in headers if found and found.group(1) == section), len(lines))
    end = next((row for row in range(begin, len(lines)) if _ANY_HEADER.match(lines[row])), len(lines))
    return begin, end


def _added(lines: list[str], section: str, place: tuple[int, int], line: str) -> list[str]:
    """Put a new key behind the section's last line, or a new section behind everything."""
    begin, end = place
    if begin == len(lines) and not any(
        (m := _HEADER.match(each)) and m.group(1) == section for each in lines
    ):
        head = [*lines[:-1]] if lines and not lines[-1] else lines
        return [*head, *([""] if head else []), f"[{section}]", line, ""]
    while end > begin and not lines[end - 1].strip():
        end -= 1
    return [*lines[:end], line, *(lines[end:] or [""])]


def _toml(value: Value) -> str:
    """A value as TOML writes it. JSON strings are TOML basic strings."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return (
        json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        if isinstance(value, str)
        else str(value)
    )
