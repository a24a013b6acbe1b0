"""One address on the network streamed into one file, checked on the way. Blocking; called by a pull.

The file is a `.part` that survives an interruption: the next try hashes what is there and asks the server
for the rest (RFC 9110 §14, Range). A server that cannot do that sends everything, and we start again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

import httpx

from models.disk import chunks
from models.download.progress import OnBytes
from models.errors import SourceUnreachable, WrongChecksum

TRIES = 3
"""A connection that breaks in the middle is taken up again this many times in all."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What has to come, named as a person would."""

    label: str
    bytes: int
    sha256: str


class Web:
    """One HTTP client for a whole pull. A host that did not answer is not asked again."""

    def __init__(self) -> None:
        self._client = httpx.Client(
            follow_redirects=True, timeout=httpx.Timeout(30, connect=10), headers={"user-agent": "lotline"}
        )
        self._silent: set[bytes] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def get(self, url: str, accept: str) -> httpx.Response:
        """Fetch a small page."""
        with self._answered(url):
            return self._client.get(url, headers={"accept": accept}).raise_for_status()

    def fetch(self, url: str, part: Path, expected: Expected, on_bytes: OnBytes) -> None:
        """Bring `part` to exactly what is expected.

        Raises:
            SourceUnreachable: nobody answers, or not to the end; `part` keeps what came.
            WrongChecksum: something else came; `part` is gone.
        """
        for attempt in range(1, TRIES + 1):
            try:
                self._continue(url, part, expected, on_bytes)
            except SourceUnreachable:
                if attempt == TRIES or httpx.URL(url).netloc in self._silent:
                    raise
            else:
                return

    def _continue(self, url: str, part: Path, expected: Expected, on_bytes: OnBytes) -> None:
        download = _Download(part, expected, on_bytes)
        if not download.complete:
            with self._answered(url), self._stream(url, download.done) as response:
                download.receive(response)
        download.check(httpx.URL(url).host)

    @contextmanager
    def _stream(self, url: str, done: int) -> Generator[httpx.Response]:
        headers = {"accept-encoding": "identity"}
        if done:
            headers["range"] = f"bytes={done}-"
        with self._client.stream("GET", url, headers=headers) as response:
            if response.status_code != HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                response.raise_for_status()
            yield response

    @contextmanager
    def _answered(self, url: str) -> Generator[None]:
        """Translate what can go wrong between us and a host."""
        host, place = httpx.URL(url).host, httpx.URL(url).netloc
        if place in self._silent:
            raise SourceUnreachable(f"{host} did not answer")
        try:
            yield
        except httpx.HTTPStatusError as error:
            raise SourceUnreachable(f"{host} answers {error.response.status_code}") from error
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
            self._silent.add(place)
            raise SourceUnreachable(f"{host} did not answer") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise SourceUnreachable(f"the connection to {host} broke") from error


class _Download:
    """What is in one `.part` file, and its running SHA-256."""

    def __init__(self, part: Path, expected: Expected, on_bytes: OnBytes) -> None:
        self._part = part
        self._expected = expected
        self._on_bytes = on_bytes
        self._restart()
        if part.is_file():
            self._take_up()

    @property
    def complete(self) -> bool:
        return self.done == self._expected.bytes

    def receive(self, response: httpx.Response) -> None:
        """Append what the server sends, or start again when it sends everything or refuses the range."""
        if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            self._part.unlink()
            raise SourceUnreachable(f"{response.url.host} refuses to go on where we were")
        if not _continues_at(response, self.done):
            self._restart()
        self._part.parent.mkdir(parents=True, exist_ok=True)
        with self._part.open("ab" if self.done else "wb") as file:
            self._append(response, file)
        if self.done < self._expected.bytes and "content-length" not in response.headers:
            raise SourceUnreachable(f"the connection to {response.url.host} broke")

    def check(self, host: str) -> None:
        """Compare with the catalogue; what is wrong does not stay."""
        if self.complete and self._digest.hexdigest() == self._expected.sha256:
            return
        self._part.unlink(missing_ok=True)
        raise WrongChecksum(
            f"{self._expected.label} from {host} is not the file that the catalogue names; it was deleted"
        )

    def _append(self, response: httpx.Response, file: BinaryIO) -> None:
        for chunk in response.iter_bytes():
            file.write(chunk)
            self._count(chunk)
            if self.done > self._expected.bytes:
                return

    def _take_up(self) -> None:
        if self._part.stat().st_size > self._expected.bytes:
            self._part.unlink()
            return
        for chunk in chunks(self._part):
            self._count(chunk)
        if self.complete and self._digest.hexdigest() != self._expected.sha256:
            self._part.unlink()
            self._restart()

    def _restart(self) -> None:
        self.done = 0
        self._digest = hashlib.sha256()

    def _count(self, chunk: bytes) -> None:
        self._digest.update(chunk)
        self.done += len(chunk)
        self._on_bytes(self.done)


def _continues_at(response: httpx.Response, done: int) -> bool:
    """Whether the body is the rest behind what we have."""
    if response.status_code != HTTPStatus.PARTIAL_CONTENT:
        return done == 0
    return response.headers.get("content-range", "").startswith(f"bytes {done}-")


def as_json(page: httpx.Response) -> dict[str, Any]:
    """The JSON object on a page; a hotel's log-in page is none."""
    try:
        document = page.json()
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise SourceUnreachable(f"{page.url.host} answers something that is not JSON")
    return cast("dict[str, Any]", document)
