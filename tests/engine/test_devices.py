import pytest

from engine import devices
from engine.devices import Stage, choose, every, fell_back, thread_choices, threads_for


def test_the_settings_win_when_they_ask_for_the_cpu(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(devices, "_ctranslate2_obstacle", lambda: None)
    assert choose(Stage.STT, "cpu").device == "cpu"


@pytest.mark.parametrize("wanted", ["auto", "cuda"])
def test_cuda_is_taken_where_the_stage_can_use_it(monkeypatch: pytest.MonkeyPatch, wanted: devices.Wanted):
    monkeypatch.setattr(devices, "_ctranslate2_obstacle", lambda: None)
    assert choose(Stage.STT, wanted).device == "cuda"


@pytest.mark.parametrize("wanted", ["auto", "cuda"])
def test_without_cuda_the_cpu_is_taken_and_the_reason_kept(
    monkeypatch: pytest.MonkeyPatch, wanted: devices.Wanted
):
    monkeypatch.setattr(devices, "_onnxruntime_obstacle", lambda: "no such build.")
    choice = choose(Stage.TTS, wanted)
    assert choice.device == "cpu"
    assert "no such build." in choice.reason


def test_a_library_that_cannot_be_asked_means_the_cpu(monkeypatch: pytest.MonkeyPatch):
    def broken() -> str | None:
        raise OSError("libcublas.so.12 is missing")

    monkeypatch.setattr(devices, "_llama_obstacle", broken)
    choice = choose(Stage.LLM, "auto")
    assert choice.device == "cpu"
    assert "libcublas" in choice.reason


def test_small_models_never_go_to_the_gpu():
    assert {choose(stage, "cuda").device for stage in (Stage.VAD, Stage.TURN, Stage.EMBEDDING)} == {"cpu"}


def test_a_failed_start_is_told_in_one_line():
    assert fell_back(RuntimeError("out of memory\n  at line 5")).reason.endswith("out of memory")
    assert fell_back(RuntimeError("")).device == "cpu"


def test_a_stage_gets_no_more_threads_than_help_it():
    assert [threads_for(Stage.STT, cores) for cores in (1, 2, 8, 64)] == [1, 2, 4, 4]
    assert threads_for(Stage.VAD, 64) == 1


@pytest.mark.parametrize(
    ("physical", "logical", "choices"),
    [
        (1, 1, (1,)),
        (1, 2, (1, 2)),
        (2, 2, (2, 1)),
        (2, 4, (2, 4, 1)),
        (4, 8, (4, 8, 2)),
        (16, 16, (4, 16, 2)),
        (16, 32, (4, 16, 32)),
    ],
)
def test_at_most_three_numbers_of_threads_are_worth_trying(
    physical: int, logical: int, choices: tuple[int, ...]
):
    assert thread_choices(physical, logical) == choices


def test_a_stage_is_measured_on_the_cpu_and_on_cuda_where_it_can_use_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(devices, "_llama_obstacle", lambda: None)
    monkeypatch.setattr(devices, "_ctranslate2_obstacle", lambda: "none here.")
    assert [choice.device for choice in every(Stage.LLM)] == ["cpu", "cuda"]
    assert [choice.device for choice in every(Stage.STT)] == ["cpu"]
