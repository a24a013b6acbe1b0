"""How the models are said: plain functions from values to words. Called by the view model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.events import WeightsMoved
from app.ui.language import Marked, mark, tr
from app.ui.repeated import repeated
from app.ui.wording import number_words, size_words
from app.weights.shelf import STAGE, Held, Presence, Shelf
from models.catalogue import Role
from models.fit import Fit
from models.hardware import GIB, Hardware

ROLE: Mapping[Role, Marked] = {
    Role.STT: mark("Hearing"),
    Role.VAD: mark("Hearing: speech or silence"),
    Role.CALLER_STT: mark("Hearing: the demo's caller"),
    Role.LLM: mark("Language"),
    Role.TTS: mark("Voice"),
    Role.VOICES: mark("Voice: speakers"),
    Role.QUICK_TTS: mark("Voice: stand-in"),
    Role.TURN_END: mark("Turn end"),
    Role.EMBEDDING: mark("Embedding"),
}
"""In the order in which the models are listed."""
FIT: Mapping[Fit, Marked] = {
    Fit.FITS: mark("✓ Fits"),
    Fit.TIGHT: mark("◐ Tight"),
    Fit.TOO_BIG: mark("▲ Too big"),
}
ALL_HERE = mark("Everything that this PC needs is here.")
_PRESENCE: Mapping[Presence, Marked] = {
    Presence.HERE: mark("✓ Installed"),
    Presence.IN_PART: mark("◐ Partly here"),
    Presence.ABSENT: mark("○ Not here"),
    Presence.DAMAGED: mark("▲ Damaged"),
}
_MEASURED: Mapping[Role, Marked] = {
    Role.STT: mark("Measured here: takes {took} s to write down a turn, with {threads}."),
    Role.LLM: mark(
        "Measured here: takes {took} s to begin an answer while the voice speaks, with {threads}."
    ),
    Role.TTS: mark("Measured here: takes {took} s for a second of speech, with {threads}."),
}
"""Of the roles that `STAGE` has."""


def state_words(held: Held) -> str:
    """How much of it is here, and whether Lotline runs with it."""
    if held.presence is Presence.HERE and held.in_use:
        return tr("● In use")
    if held.presence is Presence.ABSENT and held.chosen:
        return tr("○ Needed")
    return tr(_PRESENCE[held.presence])


def machine_words(shelf: Shelf) -> str:
    """This PC, its disk, and where the models are."""
    return tr(
        "This PC: {hardware}, {free} of disk free. The models are kept in {folder}.",
        hardware=hardware_words(shelf.hardware),
        free=size_words(shelf.free_bytes),
        folder=shelf.folder,
    )


def hardware_words(hardware: Hardware) -> str:
    """What counts for the choice of models: cores, memory, graphics."""
    cores = hardware.logical_cores
    gpus = [
        tr("{name} with {memory} GiB", name=gpu.name, memory=number_words(gpu.memory_bytes / GIB, 0))
        for gpu in hardware.gpus
    ]
    return ", ".join(
        (
            tr("1 core") if cores == 1 else tr("{count} cores", count=cores),
            tr("{count} GiB of memory", count=number_words(hardware.memory_bytes / GIB, 0)),
            ", ".join(gpus) or tr("no CUDA device"),
        )
    )


def missing_words(shelf: Shelf) -> str:
    """What is still to be fetched before Lotline can take calls."""
    if not shelf.missing:
        return tr(ALL_HERE)
    total, count = size_words(sum(model.bytes for model in shelf.missing)), len(shelf.missing)
    if count == 1:
        return tr("One model is still needed before this PC can take calls, {total} in all.", total=total)
    return tr(
        "{count} models are still needed before this PC can take calls, {total} in all.",
        count=count,
        total=total,
    )


def about_words(held: Held) -> Sequence[str]:
    """Sentences about one model: what speaks for it, whether it fits, its licence, its speed."""
    told, chosen = repeated(held.why), tr("It does this work on this PC.")
    why = f"{told[:1].upper()}{told[1:]}."
    return [
        f"{why} {chosen}" if held.chosen else why,
        f"{tr(FIT[held.fitting.fit])}: {repeated(held.fitting.why)}",
        tr(
            "Licence: {licence}. {size} in {files}.",
            licence=held.model.licence,
            size=size_words(held.model.bytes),
            files=_files(len(held.model.files)),
        ),
        speed_words(held),
    ]


def speed_words(held: Held) -> str:
    """How quick it was when it was tried here."""
    if STAGE.get(held.model.role) is None:
        return tr("Its speed is not measured: it takes next to no time.")
    if held.speed is None:
        return tr("Not measured on this PC yet: that is done when Lotline starts with it for the first time.")
    best = held.speed.best
    threads = tr("1 thread") if best.threads == 1 else tr("{count} threads", count=best.threads)
    return tr(_MEASURED[held.model.role], took=number_words(best.took_s, 2), threads=threads)


def progress_words(moved: WeightsMoved, title: str) -> str:
    """What is being done with a model, and how far that is."""
    if moved.step == "checking":
        return tr("{title}: Checking file {done} of {total}", title=title, done=moved.done, total=moved.total)
    step = _step_words(moved.step, title)
    if not moved.done:
        return tr("{what} …", what=step)
    done, total = size_words(moved.done), size_words(moved.total)
    return tr("{what}, {done} of {total}", what=step, done=done, total=total)


def fetch_words(held: Held) -> str:
    """What the button says that makes a model complete."""
    if held.presence is Presence.DAMAGED:
        return tr("Replace")
    return tr("Resume") if held.presence is Presence.IN_PART else tr("Download")


def _step_words(step: str, title: str) -> str:
    """The steps that `models` reports; one that is new there is said as it is."""
    kind, _, file = step.partition(" ")
    match kind:
        case "fetching":
            return tr("{title}: Fetching {file}", title=title, file=file)
        case "checking":
            return tr("{title}: Checking {file}", title=title, file=file)
        case "waiting":
            return tr("{title}: Waiting for another pull of it", title=title)
        case _:
            return f"{title}: {step[:1].upper()}{step[1:]}"


def _files(count: int) -> str:
    return tr("1 file") if count == 1 else tr("{count} files", count=count)
