"""What tests of several rooms need."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog

from app.paths import models_dir
from engine.dialogue.embedding import MiniLM
from engine.dialogue.intents.classifier import IntentClassifier
from tests.fakes.disk import small_file_system
from tests.fakes.file_server import FileServer

hypothesis.settings.register_profile("lotline", deadline=None)  # no test may depend on how busy the PC is
hypothesis.settings.load_profile("lotline")


PACKAGES = ("", "app", "engine", "models", "telephony")


@pytest.fixture(autouse=True)
def _logs_end_with_their_test() -> Iterator[None]:
    """Who sets the logs up, as every command does, writes to what pytest closes after the test."""
    before = {name: logging.getLogger(name).level for name in PACKAGES}
    yield
    ours = [each for each in logging.getLogger().handlers if type(each).__module__ == "app.logs"]
    for handler in ours:
        logging.getLogger().removeHandler(handler)
        handler.close()
    if ours:
        structlog.reset_defaults()
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte."""
    with small_file_system(tmp_path / "disk", "1m") as disk:
        yield disk


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    """A web server of the test's own; it is on this machine, whatever the environment says of proxies."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = FileServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def weights_folder() -> Path:
    """The weights that `make setup` brought: one folder a model."""
    return models_dir()


@pytest.fixture(scope="session")
def minilm(weights_folder: Path) -> MiniLM:
    """The real embeddings."""
    return MiniLM(weights_folder / "minilm-l6-v2-int8")


@pytest.fixture(scope="session")
def trained(minilm: MiniLM) -> IntentClassifier:
    """The real classifier, which takes a while to learn."""
    return IntentClassifier.train(minilm)
