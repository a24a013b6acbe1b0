"""A folder, such as a USB stick, that models are copied from. Nothing on it is changed.

It may hold the models' own files or the registries' archives, anywhere and in any folders: they are known
by size and SHA-256. Blocking; called by a pull.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from models.catalogue import Archive, Model, WeightFile
from models.disk import chunks, sha256_of
from models.download.pull import Job
from models.download.unpack import install, unpack
from models.errors import NotInFolder, WrongChecksum


class FromFolder:
    """Copies from `folder`, under the same checks as a download."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise NotInFolder(
                f"{folder} is not a folder. Give the folder that holds the models after --from."
            )
        self._folder = folder
        self._found = [path for path in sorted(folder.rglob("*")) if path.is_file()]

    def offers(self, model: Model) -> bool:  # noqa: ARG002 - any model may be on it
        return True

    def need(self, job: Job) -> int:
        return sum(file.bytes for file in job.files)

    def deliver(self, job: Job) -> None:
        left = [file for file in job.files if not self._copied(job, file)]
        if left:
            self._unpack(job, left)

    def _copied(self, job: Job, file: WeightFile) -> bool:
        for path in self._candidates(Path(file.path).name, file.bytes):
            try:
                install(job.model, file, chunks(path), job.target, job.workspace, job.on_progress)
            except WrongChecksum:
                continue
            return True
        return False

    def _unpack(self, job: Job, left: Sequence[WeightFile]) -> None:
        registry = job.model.registry
        archives = registry.archives_for(left) if registry else []
        paths = {archive.package: path for archive in archives if (path := self._archive(archive))}
        if registry is None or len(paths) < len(archives):
            raise self._lacks(job.model, left, [a for a in archives if a.package not in paths])
        unpack(job.model, registry, left, paths, job.target, job.workspace, job.on_progress)

    def _archive(self, archive: Archive) -> Path | None:
        candidates = self._candidates(archive.file, archive.bytes)
        return next((path for path in candidates if sha256_of(path) == archive.sha256), None)

    def _candidates(self, name: str, size: int) -> Iterator[Path]:
        """Files of the right size, those of the right name first."""
        fitting = [path for path in self._found if path.stat().st_size == size]
        yield from sorted(fitting, key=lambda path: path.name != name)

    def _lacks(self, model: Model, files: Sequence[WeightFile], archives: Sequence[Archive]) -> Exception:
        for path in self._found:
            same_file = path.parent.name == model.name and path.name in {Path(f.path).name for f in files}
            if same_file or path.name in {archive.file for archive in archives}:
                return WrongChecksum(f"{path} is damaged or another version")
        names = ", ".join([file.path for file in files][:3]) + (" …" if len(files) > 3 else "")
        packed = f", nor all of its {len(archives)} archives (such as {archives[0].file})" if archives else ""
        return NotInFolder(f"{self._folder} does not hold {names}{packed}")
