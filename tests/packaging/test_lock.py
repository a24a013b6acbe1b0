"""requirements.lock: names, versions and hashes, and nobody's address."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PINNED = re.compile(r"^([a-z0-9.-]+)==\S+", re.MULTILINE)


def canonical(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~ ;]", requirement)[0]).lower()


def test_every_package_is_pinned_with_hashes() -> None:
    blocks = re.split(r"\n(?=\S)", "\n".join(row for row in LOCK.splitlines() if "#" not in row[:5]))
    assert len(blocks) > 100
    for block in blocks:
        assert PINNED.match(block), block
        assert "--hash=sha256:" in block, block


def test_no_address_is_in_it() -> None:
    assert "://" not in LOCK
    assert "--index-url" not in LOCK
    assert "--find-links" not in LOCK


def test_everything_that_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {
        canonical(each) for each in [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    }
    assert wanted <= set(PINNED.findall(LOCK))


def test_there_is_no_torch() -> None:
    assert not {"torch", "transformers", "spacy", "tensorflow"} & set(PINNED.findall(LOCK))
