"""Where the app finds a model's files. Asked while the app starts; looks at the disk, loads nothing."""

from __future__ import annotations

from pathlib import Path

from models.catalogue import Catalogue
from models.errors import MissingWeights
from models.verification import present


class Weights:
    """The weights on this PC: `folder` holds one folder a model."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self.folder = folder
        self._catalogue = catalogue

    def path(self, name: str, file: str | None = None) -> Path:
        """Return a model's folder, or one file in it.

        Raises:
            UnknownModel: there is no such model.
            MissingWeights: it is not here, or not completely.
        """
        model = self._catalogue.named(name)
        if not present(model, self.folder):
            raise MissingWeights(f"{model.title} is not on this PC. Run: lotline models pull {name}")
        if file is None:
            return self.folder / name
        if file not in {known.path for known in model.files}:
            raise KeyError(f"{name} has no file {file}")
        return self.folder / name / file
