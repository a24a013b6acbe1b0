"""The disk: data directory, settings, records, weights, free space. Blocking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app import paths
from app.doctor.finding import Finding, broken, good, look
from app.errors import BadSettings, StoreError
from app.paths import DataDir
from app.settings import Settings, load
from app.stores.inspection import check
from models.catalogue import Catalogue, Role
from models.disk import free_bytes, size
from models.selection import Selection
from models.verification import present

LITTLE_BYTES = 2_000_000_000
"""A stereo recording takes 3.8 MB a minute: this is about nine hours."""
TOO_LITTLE_BYTES = 100_000_000


def data_dir(given: Path | None) -> Finding:
    """Whether it can be written; a new one is created, as every command does."""
    try:
        return good("data directory", f"{paths.data_dir(given)} can be written")
    except StoreError as error:
        return broken("data directory", str(error), "Repair it, or choose another with --data-dir.")


def settings(folder: Path) -> tuple[Settings, Finding]:
    """The settings, or the defaults so that the other checks can go on."""
    try:
        found = load(folder)
    except BadSettings as error:
        return Settings(), broken("settings", str(error), "Correct that key; until then nothing starts.")
    there = DataDir(folder).settings.is_file()
    return found, good("settings", "settings.toml is understood" if there else "no settings.toml: defaults")


def free_space(what: str, folder: Path) -> Finding:
    """Whether more calls can be recorded, or more weights fetched."""
    free = free_bytes(folder)
    says = f"{size(free)} free in {folder}"
    if free < TOO_LITTLE_BYTES:
        return broken(what, says, "Free some space.")
    return look(what, says, "Free some space before long.") if free < LITTLE_BYTES else good(what, says)


def records(folder: Path) -> Finding:
    """Whether the database opens and is whole."""
    path = DataDir(folder).database
    if not path.exists():
        return good("records", f"none yet; {path.name} is made on the first start")
    try:
        check(path)
    except StoreError as error:
        return broken("records", str(error), "Put the newest file of the folder backups in its place.")
    return good("records", f"{path.name} opens and is whole ({size(path.stat().st_size)})")


def weights(catalogue: Catalogue, selection: Selection, folder: Path, wanted: str) -> Iterator[Finding]:
    """Whether every role has its model, by file sizes; `lotline models verify` reads them whole."""
    yield good("models", f"{selection.why}; in {folder}, looked at by size only")
    quick = selection.choices.get(Role.QUICK_TTS)
    replaced = {Role.TTS, Role.VOICES} if quick and present(quick.model, folder) else set[Role]()
    for role, choice in selection.choices.items():
        model = catalogue.named(wanted) if role is Role.LLM and wanted != "auto" else choice.model
        if not present(model, folder):
            what, do = f"{model.title} is missing or incomplete", f"lotline models pull {model.name}"
            what, tell = (f"{what}; the quick voice speaks", look) if role in replaced else (what, broken)
            yield tell(f"model {role}", what, do)
        elif model is choice.model:
            yield good(f"model {role}", f"{model.title}. {choice.why}")
        else:
            yield good(f"model {role}", f"{model.title}. The settings ask for it")
