"""What the settings know of the sound devices while the engine's answers are still on their way."""

from __future__ import annotations

from typing import Any

import pytest

from app.settings import SoundSettings
from app.sound.card import Devices
from app.sound.sound_room import Found
from app.ui.sound.sound_model import SoundModel

pytestmark = pytest.mark.ui


class Waiting:
    """Keeps what is asked; the test answers when it likes."""

    def __init__(self) -> None:
        self.answers: list[Any] = []

    def ask(self, _make: object, on_done: object, _on_error: object) -> None:
        self.answers.append(on_done)


def test_a_choice_outlives_devices_that_were_looked_up_before_it() -> None:
    asked = Waiting()
    model = SoundModel(asked)  # type: ignore[arg-type]
    before = Found(Devices(["Headset"], ["Headset", "Loudspeakers"]), SoundSettings())
    model.refresh()
    asked.answers[0](before)
    model.refresh()
    model.choose_microphone("Headset")
    asked.answers[1](before)
    assert model.chosen.microphone == "Headset"
    model.choose_ringer("Loudspeakers")
    assert model.chosen == SoundSettings(microphone="Headset", ringer="Loudspeakers")

    asked.answers[2](None)
    asked.answers[3](None)
    model.refresh()
    asked.answers[-1](before)
    assert model.chosen == SoundSettings()
