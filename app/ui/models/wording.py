"""How the models are said: plain functions from values to words. Called by the view model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.events import WeightsMoved
from app.weights.shelf import STAGE, Held, Presence, Shelf
from models.catalogue import Role
from models.disk import size
from models.fit import Fit

ROLE: Mapping[Role, str] = {
    Role.STT: "Hearing",
    Role.VAD: "Hearing: speech or silence",
    Role.CALLER_STT: "Hearing: the demo's caller",
    Role.LLM: "Language",
    Role.TTS: "Voice",
    Role.VOICES: "Voice: speakers",
    Role.QUICK_TTS: "Voice: stand-in",
    Role.TURN_END: "Turn end",
    Role.EMBEDDING: "Embedding",
}
"""In the order in which the models are listed."""
FIT: Mapping[Fit, str] = {Fit.FITS: "✓ Fits", Fit.TIGHT: "◐ Tight", Fit.TOO_BIG: "▲ Too big"}
_PRESENCE: Mapping[Presence, str] = {
    Presence.HERE: "✓ Installed",
    Presence.IN_PART: "◐ Partly here",
    Presence.ABSENT: "○ Not here",
    Presence.DAMAGED: "▲ Damaged",
}


def state_words(held: Held) -> str:
    """How much of it is here, and whether Lotline runs with it."""
    if held.presence is Presence.HERE and held.in_use:
        return "● In use"
    if held.presence is Presence.ABSENT and held.chosen:
        return "○ Needed"
    return _PRESENCE[held.presence]


def machine_words(shelf: Shelf) -> str:
    """This PC, its disk, and where the models are."""
    free = f"{size(shelf.free_bytes)} of disk free"
    return f"This PC: {shelf.hardware}, {free}. The models are kept in {shelf.folder}."


def missing_words(shelf: Shelf) -> str:
    """What is still to be fetched before Lotline can take calls."""
    if not shelf.missing:
        return "Everything that this PC needs is here."
    total, count = size(sum(model.bytes for model in shelf.missing)), len(shelf.missing)
    models = "One model is" if count == 1 else f"{count} models are"
    return f"{models} still needed before this PC can take calls, {total} in all."


def about_words(held: Held) -> Sequence[str]:
    """Sentences about one model: what speaks for it, whether it fits, its licence, its speed."""
    why = f"{held.why[:1].upper()}{held.why[1:]}."
    chosen = " It does this work on this PC." if held.chosen else ""
    return [
        why + chosen,
        f"{FIT[held.fitting.fit]}: {held.fitting.why}",
        f"Licence: {held.model.licence}. {size(held.model.bytes)} in {_files(len(held.model.files))}.",
        speed_words(held),
    ]


def speed_words(held: Held) -> str:
    """How quick it was when it was tried here."""
    if STAGE.get(held.model.role) is None:
        return "Its speed is not measured: it takes next to no time."
    if held.speed is None:
        return "Not measured on this PC yet: that is done when Lotline starts with it for the first time."
    best = held.speed.best
    threads = f"{best.threads} thread{'s' if best.threads != 1 else ''}"
    took = f"{best.took_s:.2f} s"
    said = {
        Role.STT: f"takes {took} to write down a turn",
        Role.LLM: f"takes {took} to begin an answer while the voice speaks",
        Role.TTS: f"takes {took} for a second of speech",
    }
    return f"Measured here: {said[held.model.role]}, with {threads}."


def progress_words(moved: WeightsMoved, title: str) -> str:
    """What is being done with a model, and how far that is."""
    if moved.step == "checking":
        return f"{title}: Checking file {moved.done} of {moved.total}"
    step = f"{title}: {moved.step[:1].upper()}{moved.step[1:]}"
    return f"{step}, {size(moved.done)} of {size(moved.total)}" if moved.done else f"{step} …"


def fetch_words(held: Held) -> str:
    """What the button says that makes a model complete."""
    if held.presence is Presence.DAMAGED:
        return "Replace"
    return "Resume" if held.presence is Presence.IN_PART else "Download"


def _files(count: int) -> str:
    return f"{count} file{'s' if count != 1 else ''}"
