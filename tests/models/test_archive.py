"""Archives from strangers: only the named members are read, and nothing is written by their names."""

import io
import tarfile

import pytest

from models.catalogue import Registry, WeightFile
from models.download.archive import opened, reading
from models.download.unpack import unpack
from models.errors import DamagedArchive


def test_members_that_climb_out_of_the_archive_are_never_written(make, tmp_path):
    evil = {"../../evil.txt": b"evil", "/tmp/evil.txt": b"evil", "data/model.bin": b"weights"}
    archive = tmp_path / "in" / "pkg.whl"
    archive.parent.mkdir()
    archive.write_bytes(make.wheel(evil))
    described = make.archive(archive.read_bytes(), "pkg", "pkg.whl")
    model = make.model({"model.bin": b"weights"}, registry=Registry([described], folder="data/"))
    target, workspace = tmp_path / "a" / "b" / "tiny", tmp_path / "a" / "b" / "work"

    unpack(model, model.registry, model.files, {"pkg": archive}, target, workspace, lambda progress: None)

    written = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(written) == ["a/b/tiny/model.bin", "in/pkg.whl"]


@pytest.mark.parametrize("path", ["../model.bin", "/etc/passwd", "a/../../b", "C:\\windows", "..\\x", ""])
def test_a_catalogue_cannot_name_a_file_outside_the_models_folder(path):
    with pytest.raises(ValueError, match="would leave"):
        WeightFile(path, 1, "0" * 64)


def test_a_link_in_a_package_is_not_followed(tmp_path):
    package = tmp_path / "pkg.tgz"
    with tarfile.open(package, "w:gz") as packed:
        link = tarfile.TarInfo("package/model.bin")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        packed.addfile(link)

    with opened(package) as member, pytest.raises(DamagedArchive, match="not a plain file"):
        member("package/model.bin")


def test_a_file_that_is_no_archive_is_damaged(tmp_path):
    path = tmp_path / "pkg.whl"
    path.write_bytes(b"<html>Please log in to the hotel's network</html>")

    with pytest.raises(DamagedArchive, match=r"pkg\.whl is damaged"), opened(path):
        pass


def test_a_flipped_bit_in_a_member_is_noticed(make, tmp_path):
    path = tmp_path / "pkg.whl"
    content = bytearray(make.wheel({"model.bin": make.content}))
    content[200] ^= 0xFF
    path.write_bytes(content)

    with opened(path) as member, pytest.raises(DamagedArchive), reading(path), member("model.bin") as stream:
        stream.read()


def test_a_cut_off_package_is_damaged(make, tmp_path):
    path = tmp_path / "pkg.tgz"
    path.write_bytes(make.npm_package({"package/model.bin": make.content})[:400])

    with pytest.raises(DamagedArchive), opened(path) as member, reading(path):
        io.BytesIO(member("package/model.bin").read())
