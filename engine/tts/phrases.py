"""Keeps the audio of clauses that are said again and again on disk, so that they are heard at once.

A `Voice` in front of another one, awaited on the engine loop; files are read and written in worker threads.
Only clauses given to `warm` or `expect` are kept: names and numbers of a caller are never stored.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import structlog

from engine.ports import Samples, Voice

_log = structlog.get_logger(__name__)
_MAX_BYTES = 128 * 1024 * 1024
"""About an hour of speech; the phrases that were used longest ago go first."""
_DIGEST_BYTES = 32


class PhraseCache:
    """Implements `Voice`; a file is the SHA-256 of the audio followed by 16 kHz s16le PCM."""

    def __init__(self, folder: Path, voice: Voice, voice_key: str, max_bytes: int = _MAX_BYTES) -> None:
        self._folder = folder
        self._voice = voice
        self._voice_key = voice_key
        self._max_bytes = max_bytes
        self._known: set[str] = set()

    def in_voice(self, voice: Voice, voice_key: str) -> PhraseCache:
        """The same clauses, kept in the same folder, in another voice."""
        other = PhraseCache(self._folder, voice, voice_key, self._max_bytes)
        other._known = self._known
        return other

    def expect(self, texts: Iterable[str]) -> None:
        """Keep these clauses from the first time they are spoken."""
        self._known.update(texts)

    async def warm(self, texts: Iterable[str]) -> None:
        """Make sure that these clauses are on disk; raises `InferenceError`."""
        for text in texts:
            self._known.add(text)
            await self.speak(text)
        await self.tidy()

    async def tidy(self) -> None:
        """Give back the room of what was not used for longest."""
        await asyncio.to_thread(_shrink, self._folder, self._max_bytes)

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """Return kept audio, else synthesise it; a damaged file is made again, a full disk is lived with."""
        if slowly or text not in self._known:
            return await self._voice.speak(text, slowly=slowly, due_s=due_s)
        path = self._path(text)
        kept = await asyncio.to_thread(_read, path)
        if kept is not None:
            return kept
        audio = await self._voice.speak(text, due_s=due_s)
        await asyncio.to_thread(_write, path, audio)
        return audio

    def _path(self, text: str) -> Path:
        name = hashlib.sha256(f"{self._voice_key}\n{text}".encode()).hexdigest()
        return self._folder / f"{name}.pcm"


def _read(path: Path) -> Samples | None:
    """Return the audio of a file; None when it is missing, unreadable or damaged."""
    try:
        content = path.read_bytes()
        os.utime(path)
    except OSError:
        return None
    digest, pcm = content[:_DIGEST_BYTES], content[_DIGEST_BYTES:]
    if hashlib.sha256(pcm).digest() != digest or not pcm or len(pcm) % 2:
        _log.warning("phrase_damaged", file=path.name)
        return None
    return np.frombuffer(pcm, dtype="<i2").astype(np.int16)


def _write(path: Path, audio: Samples) -> None:
    """Write beside and rename, so that a half-written file never carries the name."""
    pcm = audio.astype("<i2").tobytes()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, suffix=".draft")
    except OSError as error:
        _log.warning("phrase_not_kept", reason=error.strerror)
        return
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(pcm).digest() + pcm)
        Path(draft).replace(path)
    except OSError as error:
        _log.warning("phrase_not_kept", reason=error.strerror)
        with contextlib.suppress(OSError):
            Path(draft).unlink()


def _shrink(folder: Path, max_bytes: int) -> None:
    """Delete the phrases used longest ago until the folder is small enough, and drafts of a crash."""
    try:
        for draft in folder.glob("*.draft"):
            draft.unlink()
        newest_first = sorted(folder.glob("*.pcm"), key=lambda path: path.stat().st_mtime, reverse=True)
        total = 0
        for path in newest_first:
            total += path.stat().st_size
            if total > max_bytes:
                path.unlink()
    except OSError as error:
        _log.warning("phrases_not_tidied", reason=error.strerror)
