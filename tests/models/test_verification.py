"""Whether weights are found, and found out."""

import pytest

from app.paths import models_dir
from models.catalogue import Catalogue, load
from models.errors import MissingWeights, UnknownModel
from models.verification import State, present, verify
from models.weights import Weights


@pytest.fixture
def tiny(make):
    return make.model({"model.bin": make.content, "config.json": b"{}"})


@pytest.fixture
def folder(tiny, make, tmp_path):
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "model.bin").write_bytes(make.content)
    (tmp_path / "tiny" / "config.json").write_bytes(b"{}")
    return tmp_path


def states(folder, model):
    return {verdict.file.path: verdict.state for verdict in verify(folder, Catalogue([model]))}


def test_whole_files_are_good(tiny, folder):
    assert present(tiny, folder)
    assert states(folder, tiny) == {"model.bin": State.GOOD, "config.json": State.GOOD}


def test_a_flipped_byte_is_seen_by_verification_only(tiny, folder):
    (folder / "tiny" / "config.json").write_bytes(b"[]")

    assert present(tiny, folder)
    assert states(folder, tiny) == {"model.bin": State.GOOD, "config.json": State.DAMAGED}


def test_a_short_and_a_missing_file_are_seen_at_once(tiny, folder, make):
    (folder / "tiny" / "model.bin").write_bytes(make.content[:-1])
    (folder / "tiny" / "config.json").unlink()

    assert not present(tiny, folder)
    assert states(folder, tiny) == {"model.bin": State.DAMAGED, "config.json": State.MISSING}


def test_a_model_that_was_never_pulled_is_no_damage(tiny, tmp_path):
    assert list(verify(tmp_path, Catalogue([tiny]))) == []


def test_the_app_gets_the_path_of_a_model_and_of_its_files(tiny, folder):
    weights = Weights(folder, Catalogue([tiny]))

    assert weights.path("tiny") == folder / "tiny"
    assert weights.path("tiny", "config.json") == folder / "tiny" / "config.json"


def test_weights_that_are_not_here_say_which_command_brings_them(tiny, tmp_path):
    weights = Weights(tmp_path, Catalogue([tiny]))

    with pytest.raises(MissingWeights) as caught:
        weights.path("tiny", "model.bin")
    assert str(caught.value) == "Tiny model is not on this PC. Run: lotline models pull tiny"
    with pytest.raises(UnknownModel):
        weights.path("huge")


@pytest.mark.model
def test_the_weights_on_this_machine_are_those_of_the_catalogue():
    verdicts = list(verify(models_dir(), load()))

    assert {verdict.model.role for verdict in verdicts} >= {"vad", "turn_end", "stt", "tts", "voices", "llm"}
    assert [verdict for verdict in verdicts if verdict.state is not State.GOOD] == []
