"""What a person sees of a pull."""

import io

import pytest
from rich.console import Console

from app.verbs.pull_display import PullDisplay
from models.download.progress import Progress


@pytest.fixture
def screen():
    return io.StringIO()


def test_without_a_terminal_each_model_gets_one_line_and_its_result(screen, make):
    model = make.model({"weights.bin": make.content})

    with PullDisplay(Console(file=screen, force_terminal=False)) as display:
        for done in range(0, 500, 100):
            display.show(Progress("tiny", "fetching weights.bin", done, 500))
        display.show(Progress("tiny", "writing weights.bin", 500, 500))
        display.done(model, True)
        display.done(model, False)

    assert screen.getvalue().splitlines() == [
        "tiny: fetching weights.bin …",
        "tiny: pulled (0.5 MB)",
        "tiny: already here (0.5 MB)",
    ]


def test_on_a_terminal_a_bar_shows_how_far_the_step_is(screen):
    console = Console(file=screen, force_terminal=True, width=100, force_interactive=True)

    with PullDisplay(console) as display:
        display.show(Progress("tiny", "fetching weights.bin", 25_000_000, 50_000_000))

    assert "tiny: fetching weights.bin" in screen.getvalue()
    assert "25.0/50.0 MB" in screen.getvalue()
