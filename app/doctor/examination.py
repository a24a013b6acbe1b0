"""Everything the doctor looks at, in order. For `lotline doctor` and the window's diagnostics; blocking."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.doctor.finding import Finding, Mark, broken

if TYPE_CHECKING:
    from app.settings import Settings


def findings(given: Path | None) -> Iterator[Finding]:
    """Each finding as it comes; `given` is the data directory if one was named."""
    from app.doctor import storage
    from app.paths import default_data_dir, models_dir

    folder = (given or default_data_dir()).expanduser().absolute()
    yield from _of_the_machine()
    yield (writable := storage.data_dir(given))
    settings, finding = storage.settings(folder)
    yield finding
    if writable.mark is Mark.GOOD:
        yield storage.free_space("disk for records", folder)
        yield storage.records(folder)
    yield storage.free_space("disk for models", models_dir())
    yield from _of_the_models(settings)
    yield from _of_the_line(folder, settings)


def _of_the_machine() -> Iterator[Finding]:
    from app.doctor import machine
    from app.sound.card import SoundCard
    from models.hardware import probe

    yield machine.hardware(probe())
    yield machine.clock(datetime.now(UTC), machine.installed_at())
    yield machine.sound(SoundCard().devices())


def _of_the_models(settings: Settings) -> Iterator[Finding]:
    from app.doctor import machine, storage
    from app.paths import models_dir
    from app.speeds import found
    from engine.devices import Stage
    from models.catalogue import load
    from models.errors import UnknownModel
    from models.hardware import probe
    from models.selection import select
    from models.verification import present

    folder, catalogue, hardware = models_dir(), load(), probe()
    selection = select(catalogue, hardware, lambda model: present(model, folder))
    try:
        yield from storage.weights(catalogue, selection, folder, settings.dialogue.model)
    except UnknownModel as error:
        yield broken("models", str(error), "Correct [dialogue] model in settings.toml.")
    yield from machine.devices(settings.devices)
    speeds = found(folder, hardware)
    yield from machine.threads(hardware.physical_cores, speeds)
    yield machine.voice(speeds.get(Stage.TTS), settings.speech.voice)


def _of_the_line(folder: Path, settings: Settings) -> Iterator[Finding]:
    from app.accounts import with_passwords
    from app.doctor import line
    from app.errors import AppError
    from app.secrets import open_secrets

    running = line.running_lotline(settings.http.port)
    yield from line.ports(settings, running)
    if running is not None:
        yield line.line_of(running)
        return
    try:
        phone = with_passwords(settings.sip, open_secrets(folder)) if settings.sip.accounts else settings.sip
    except AppError as error:
        yield broken("accounts", str(error), "Set the passwords again: lotline account set")
        return
    yield from asyncio.run(line.registrations(phone))
