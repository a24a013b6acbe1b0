"""Taking a model off the disk."""

import pytest

from models.download.lock import only_one
from models.removal import fetched, remove


@pytest.fixture
def tiny(make):
    return make.model({"weights.bin": make.content})


@pytest.fixture
def folder(tmp_path, make):
    folder = tmp_path / "models"
    for path in ("tiny/weights.bin", "other/weights.bin", ".parts/tiny/weights.bin.part"):
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_bytes(make.content)
    return folder


def test_a_model_and_the_half_of_its_download_are_removed_and_nothing_else(tiny, folder, left):
    remove(tiny, folder, lambda: None)

    assert left() == {"other/weights.bin"}


def test_what_another_process_works_on_is_left_alone(tiny, folder, left):
    def give_up() -> None:
        raise RuntimeError("it is being pulled")

    with (
        only_one(folder / ".parts" / "tiny.lock", lambda: None),
        pytest.raises(RuntimeError, match="it is being pulled"),
    ):
        remove(tiny, folder, give_up)

    assert "tiny/weights.bin" in left()


def test_what_was_fetched_of_a_download_is_known(tiny, folder, make):
    assert fetched(tiny, folder) == len(make.content)
    assert fetched(tiny, folder / "nowhere") == 0
