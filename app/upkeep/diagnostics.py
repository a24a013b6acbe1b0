"""What someone who helps from afar needs to know, without anything about a person. Asked by the window.

A person sees every word of it before it is saved. Gathered on a thread: the doctor looks at the whole PC.
"""

from __future__ import annotations

import asyncio
import io
import json
import platform
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import msgspec

from app.doctor.examination import findings
from app.errors import BadSettings
from app.logs import REDACTED, scrub
from app.paths import DataDir, models_dir, write_private
from app.settings import Settings, load
from models.hardware import probe

_PACKAGES = (
    "lotline", "PySide6-Essentials", "pjsua2-python", "numpy", "onnxruntime", "llama-cpp-python",
    "faster-whisper", "chromadb", "sqlmodel", "fastapi", "keyring",
)  # fmt: skip
_LOG_BYTES = 512 * 1024
"""The newest part of the log: some days of it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the bundle. `what` says in a few words what it is."""

    name: str
    what: str
    text: str


class Diagnostics:
    """Gathers, and saves what was gathered."""

    def __init__(self, places: DataDir) -> None:
        self._places = places

    async def gather(self) -> Sequence[Part]:
        """Every part of the bundle, ready to be read."""
        return await asyncio.to_thread(lambda: list(_gathered(self._places)))

    async def save(self, parts: Sequence[Part], target: Path) -> None:
        """Write exactly these parts into one zip file; raises `StoreError`."""
        await asyncio.to_thread(write_private, target, _zipped(parts))


def _gathered(places: DataDir) -> Iterator[Part]:
    said = _Discreet(places)
    yield Part("versions.txt", "Versions of Lotline and what it is made of", _lines(_versions()))
    yield Part("machine.txt", "Processor and memory", f"{probe()}\n{probe().cpu}\n")
    yield Part("settings.json", "Settings, without accounts' names", _settings(places))
    yield Part("doctor.txt", "What works and what does not", said.of("\n".join(_doctor(places)) + "\n"))
    yield Part("log.jsonl", "The newest part of the log", said.of(_log(places)))


class _Discreet:
    """Takes out what the log's own redaction would, and the names of accounts and of this PC's user."""

    def __init__(self, places: DataDir) -> None:
        self._places = {
            str(places.root): "‹data›",
            str(models_dir()): "‹models›",
            str(Path.home()): "‹home›",
            platform.node(): "‹pc›",
        }
        try:
            accounts = load(places.root).sip.accounts
        except BadSettings:
            accounts = ()
        self._names = {each.username for each in accounts} | {each.registrar for each in accounts}

    def of(self, text: str) -> str:
        """The text without them."""
        for name, instead in sorted(self._places.items(), key=lambda each: -len(each[0])):
            text = text.replace(name, instead) if len(name) > 2 else text
        text = scrub(text)
        for name in sorted(self._names, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", REDACTED, text)
        return text


def _versions() -> Mapping[str, str]:
    found = {"Python": platform.python_version(), "system": platform.platform()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed as a package"
    return found


def _settings(places: DataDir) -> str:
    """The choices in force, with what is said of accounts and in an owner's own words left out."""
    try:
        settings = load(places.root)
    except BadSettings as error:
        return _Discreet(places).of(f"{error}\n")
    return json.dumps(_without_names(settings), indent=2) + "\n"


def _without_names(settings: Settings) -> dict[str, Any]:
    tree: dict[str, Any] = msgspec.to_builtins(settings)
    tree["sip"]["accounts"] = [
        {"transport": each.transport, "secure": each.secure, "expires_s": each.expires_s}
        for each in settings.sip.accounts
    ]
    for key in ("bind", "tls_certificate", "tls_private_key"):
        tree["sip"][key] = REDACTED if tree["sip"][key] else tree["sip"][key]
    for key in ("microphone", "speaker", "ringer"):
        tree["sound"][key] = REDACTED if tree["sound"][key] else None
    notice = settings.dialogue.notice
    tree["dialogue"]["notice"] = None if notice is None else f"own words, {len(notice)} characters"
    return tree


def _doctor(places: DataDir) -> Iterator[str]:
    for finding in findings(places.root):
        yield f"{finding.mark} {finding.what}: {finding.says}"
        if finding.do:
            yield f"    → {finding.do}"


def _log(places: DataDir) -> str:
    """Whole lines from the end of the log."""
    try:
        with places.log.open("rb") as file:
            size = file.seek(0, io.SEEK_END)
            file.seek(max(0, size - _LOG_BYTES))
            text = file.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"The log cannot be read ({error.strerror}).\n"
    return text if size <= _LOG_BYTES else text.partition("\n")[2]


def _lines(found: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in found.items())


def _zipped(parts: Sequence[Part]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bundle:
        for part in parts:
            bundle.writestr(part.name, part.text)
    return made.getvalue()
