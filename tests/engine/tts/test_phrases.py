import errno
import os
from pathlib import Path

import numpy as np
import pytest

from engine.tts import phrases
from engine.tts.phrases import PhraseCache


class CountingVoice:
    """Says a different constant for every text and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> np.ndarray:
        self.asked.append(text)
        return np.full(800, len(text), np.int16)


@pytest.fixture
def voice() -> CountingVoice:
    return CountingVoice()


async def test_a_known_sentence_is_synthesised_once_for_ever(tmp_path: Path, voice: CountingVoice):
    await PhraseCache(tmp_path, voice, "v").warm(["Hello."])
    later = PhraseCache(tmp_path, voice, "v")
    await later.warm(["Hello."])
    assert np.array_equal(await later.speak("Hello."), np.full(800, 6, np.int16))
    assert voice.asked == ["Hello."]


async def test_what_is_expected_is_kept_from_the_first_time_it_is_said(tmp_path: Path, voice: CountingVoice):
    cache = PhraseCache(tmp_path, voice, "v")
    cache.expect(["on Tuesday, March 3"])
    assert voice.asked == []
    for _ in range(2):
        await cache.speak("on Tuesday, March 3")
    assert voice.asked == ["on Tuesday, March 3"]


async def test_what_is_said_to_one_caller_is_never_stored(tmp_path: Path, voice: CountingVoice):
    cache = PhraseCache(tmp_path, voice, "v")
    await cache.warm(["Hello."])
    await cache.speak("Your name is Jessica Miller.")
    await cache.speak("Your name is Jessica Miller.")
    assert voice.asked.count("Your name is Jessica Miller.") == 2
    assert len(list(tmp_path.iterdir())) == 1


async def test_another_voice_has_its_own_audio(tmp_path: Path, voice: CountingVoice):
    await PhraseCache(tmp_path, voice, "heart").warm(["Hello."])
    await PhraseCache(tmp_path, voice, "puck").warm(["Hello."])
    assert voice.asked == ["Hello.", "Hello."]


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 1000])
async def test_a_damaged_file_is_made_again(tmp_path: Path, voice: CountingVoice, damage: bytes):
    cache = PhraseCache(tmp_path, voice, "v")
    await cache.warm(["Hello."])
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert np.array_equal(await cache.speak("Hello."), np.full(800, 6, np.int16))
    assert file.read_bytes() == whole


async def test_a_file_cut_off_by_a_crash_is_made_again(tmp_path: Path, voice: CountingVoice):
    cache = PhraseCache(tmp_path, voice, "v")
    await cache.warm(["Hello."])
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-2])
    await cache.speak("Hello.")
    assert voice.asked == ["Hello.", "Hello."]


async def test_a_full_disk_is_lived_with_and_leaves_no_draft(
    tmp_path: Path, voice: CountingVoice, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(phrases.Path, "replace", full)
    cache = PhraseCache(tmp_path, voice, "v")
    await cache.warm(["Hello."])
    assert np.array_equal(await cache.speak("Hello."), np.full(800, 6, np.int16))
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_that_cannot_be_made_is_lived_with(tmp_path: Path, voice: CountingVoice):
    (tmp_path / "file").write_text("in the way")
    cache = PhraseCache(tmp_path / "file" / "phrases", voice, "v")
    await cache.warm(["Hello."])
    assert (await cache.speak("Hello.")).size == 800


async def test_the_folder_keeps_its_size_and_what_was_used_last(tmp_path: Path, voice: CountingVoice):
    cache = PhraseCache(tmp_path, voice, "v", max_bytes=4000)
    await cache.warm(["one", "three"])
    for age, file in enumerate(sorted(tmp_path.iterdir())):
        os.utime(file, (age, age))
    (tmp_path / "left.draft").write_bytes(b"of a crash")
    await cache.warm(["sixteen"])
    kept = list(tmp_path.iterdir())
    assert sum(file.stat().st_size for file in kept) <= 4000
    assert {file.suffix for file in kept} == {".pcm"}
    asked = len(voice.asked)
    await cache.speak("sixteen")
    assert len(voice.asked) == asked
