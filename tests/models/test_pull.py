"""Pulling over a real HTTP connection to a server on this machine."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.catalogue import Origin
from models.disk import MARGIN_BYTES
from models.download.network import FromOrigin
from models.download.pull import Puller
from models.download.web import TRIES, Web
from models.errors import DiskFull, NotWritable, SourceUnreachable, WrongChecksum


@pytest.fixture
def tiny(server, make):
    server.files["/tiny/weights.bin"] = make.content
    return make.model({"weights.bin": make.content}, Origin(f"{server.url}/tiny/"))


@pytest.fixture
def part(tmp_path):
    path = tmp_path / "models" / ".parts" / "tiny" / "weights.bin.part"
    path.parent.mkdir(parents=True)
    return path


def test_a_model_is_pulled_whole_and_nothing_else_is_left(tiny, puller, make, left, tmp_path):
    assert puller.pull(tiny)

    assert left() == {"tiny/weights.bin"}
    assert (tmp_path / "models/tiny/weights.bin").read_bytes() == make.content


def test_pulling_again_asks_nobody(tiny, puller, server):
    puller.pull(tiny)
    server.asked.clear()

    assert not puller.pull(tiny)
    assert server.asked == []


def test_an_interrupted_download_goes_on_where_it_stopped(tiny, puller, server, make, part, left):
    part.write_bytes(make.content[:1000])

    puller.pull(tiny)

    assert server.asked == [("/tiny/weights.bin", "bytes=1000-")]
    assert left() == {"tiny/weights.bin"}


def test_a_server_that_cannot_go_on_sends_everything_again(tiny, puller, server, make, part, tmp_path):
    server.ranges = False
    part.write_bytes(b"x" * 1000)

    puller.pull(tiny)

    assert (tmp_path / "models/tiny/weights.bin").read_bytes() == make.content


def test_a_whole_part_needs_no_network(tiny, puller, server, make, part):
    part.write_bytes(make.content)

    puller.pull(tiny)

    assert server.asked == []


def test_a_connection_that_breaks_is_taken_up_again(tiny, puller, server, left):
    server.cuts = [1000, 2000]

    puller.pull(tiny)

    assert [asked for _, asked in server.asked] == [None, "bytes=1000-", "bytes=3000-"]
    assert left() == {"tiny/weights.bin"}


def test_a_connection_that_keeps_breaking_leaves_a_part_to_go_on_with(tiny, puller, server, left, part):
    server.cuts = [1000] * TRIES

    with pytest.raises(
        SourceUnreachable, match=r"the connection to 127\.0\.0\.1 broke.*pull again"
    ) as caught:
        puller.pull(tiny)

    assert caught.value.retryable
    assert left() == {".parts/tiny/weights.bin.part"}
    assert part.stat().st_size == TRIES * 1000
    puller.pull(tiny)
    assert left() == {"tiny/weights.bin"}


def test_a_wrong_file_is_deleted_and_named(tiny, puller, server, make, left):
    server.files["/tiny/weights.bin"] = make.content[::-1]

    with pytest.raises(WrongChecksum, match=r"weights\.bin from 127\.0\.0\.1 is not the file"):
        puller.pull(tiny)

    assert left() == set()


def test_a_longer_file_is_not_read_to_its_end(tiny, puller, server, make, left):
    server.files["/tiny/weights.bin"] = make.content + b"more"

    with pytest.raises(WrongChecksum):
        puller.pull(tiny)

    assert left() == set()


def test_a_part_that_was_damaged_meanwhile_is_found_out_and_replaced(tiny, puller, make, part, left):
    part.write_bytes(b"\0" * 1000)

    with pytest.raises(WrongChecksum):
        puller.pull(tiny)
    assert left() == set()

    puller.pull(tiny)
    assert left() == {"tiny/weights.bin"}


def test_an_unreachable_source_gives_one_line_that_says_what_to_do(make, puller, left):
    nobody = make.model({"weights.bin": make.content}, Origin("http://127.0.0.1:9/"))

    with pytest.raises(SourceUnreachable) as caught:
        puller.pull(nobody)

    line = str(caught.value)
    assert "\n" not in line
    assert "127.0.0.1 did not answer" in line
    assert "lotline models pull tiny --from DIR" in line
    assert left() == set()


def test_a_host_that_did_not_answer_is_not_asked_again(server, make):
    with Web() as web:
        server.stop()
        with pytest.raises(SourceUnreachable):
            web.get(f"{server.url}/", "text/html")
        again = make.server(int(server.url.rpartition(":")[2]))
        again.start()
        with pytest.raises(SourceUnreachable, match="did not answer"):
            web.get(f"{again.url}/", "text/html")
        again.stop()
    assert again.asked == []


def test_a_file_that_became_shorter_is_another_file(tiny, puller, server, make, left):
    server.files["/tiny/weights.bin"] = make.content[:-1]

    with pytest.raises(WrongChecksum):
        puller.pull(tiny)

    assert left() == set()


def test_an_error_page_is_an_unreachable_source(tiny, puller, server):
    server.files.clear()

    with pytest.raises(SourceUnreachable, match="answers 404"):
        puller.pull(tiny)


def test_a_disk_without_room_is_noticed_before_the_first_byte(tiny, server, make, tmp_path):
    with Web() as web:
        free = MARGIN_BYTES + len(make.content) - 1
        puller = Puller(tmp_path / "models", [FromOrigin(web)], lambda progress: None, lambda folder: free)
        with pytest.raises(DiskFull, match="of free disk are needed"):
            puller.pull(tiny)
    assert server.asked == []


def test_a_really_small_disk_is_noticed_before_the_first_byte(tiny, server, small_disk):
    with Web() as web, pytest.raises(DiskFull, match="of free disk are needed"):
        Puller(small_disk / "models", [FromOrigin(web)], lambda progress: None).pull(tiny)
    assert server.asked == []


def test_a_disk_that_fills_up_meanwhile_leaves_nothing_broken_behind(tiny, server, small_disk):
    def somebody_else_writes() -> None:
        (small_disk / "recording.wav").write_bytes(b"\0" * (700 << 10))

    server.before_body = somebody_else_writes
    with Web() as web:
        puller = Puller(small_disk, [FromOrigin(web)], lambda progress: None, lambda folder: 10**12)
        with pytest.raises(DiskFull, match=r"is full.*pull again"):
            puller.pull(tiny)
        assert {path.name for path in small_disk.rglob("*") if path.is_file()} == {
            "recording.wav",
            "tiny.lock",
        }

        (small_disk / "recording.wav").unlink()
        server.before_body = lambda: None
        assert puller.pull(tiny)


def test_a_folder_that_cannot_be_written_is_named(tiny, puller, tmp_path):
    (tmp_path / "models").write_text("a file where the folder should be")

    with pytest.raises(NotWritable, match="models"):
        puller.pull(tiny)


def test_an_interruption_leaves_only_the_part(tiny, server, make, tmp_path, left):
    def interrupt(progress: object) -> None:
        raise KeyboardInterrupt

    with Web() as web, pytest.raises(KeyboardInterrupt):
        Puller(tmp_path / "models", [FromOrigin(web)], interrupt, lambda folder: 10**12).pull(tiny)

    assert left() == {".parts/tiny/weights.bin.part"}


def test_a_damaged_file_is_replaced_when_its_model_is_pulled_by_name(tiny, puller, make, tmp_path):
    puller.pull(tiny)
    file = tmp_path / "models/tiny/weights.bin"
    file.write_bytes(b"\0" * len(make.content))

    assert not puller.pull(tiny)
    assert puller.pull(tiny, recheck=True)
    assert file.read_bytes() == make.content


PULL_IN_A_PROCESS = """
import sys
from pathlib import Path
from models.catalogue import Model, Origin, Role, Tier, WeightFile
from models.download.network import FromOrigin
from models.download.pull import Puller
from models.download.web import Web

folder, url, size, sha256 = sys.argv[1:]
file = WeightFile("weights.bin", int(size), sha256)
model = Model("tiny", Role.VAD, "Tiny model", "MIT", [Tier.SMALL], "small", [file], Origin(url))
with Web() as web:
    print(Puller(Path(folder), [FromOrigin(web)], lambda p: None, lambda f: 10**12).pull(model))
"""


def test_processes_that_pull_at_once_fetch_once(tiny, server, make, tmp_path):
    file = tiny.files[0]
    command = [sys.executable, "-c", PULL_IN_A_PROCESS]
    command += [str(tmp_path / "models"), f"{server.url}/tiny/", str(file.bytes), file.sha256]
    root = Path(__file__).parents[2]

    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) for _ in range(4)]
    said = sorted(process.communicate(timeout=60)[0].strip() for process in running)

    assert said == ["False", "False", "False", "True"]
    assert len(server.asked) == 1
    assert (tmp_path / "models/tiny/weights.bin").read_bytes() == make.content
