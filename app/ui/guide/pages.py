"""The pages of the guide's steps, each built when it is first opened, and what they share."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent
from app.ui.desk import Desk
from app.ui.guide import steps
from app.ui.guide.dealership_model import Drafts
from app.ui.guide.dealership_panel import DealershipPanel
from app.ui.guide.guide_model import GuideModel
from app.ui.guide.machine_panel import MachinePanel
from app.ui.guide.practice_panel import PracticePanel
from app.ui.guide.sound_step import SoundStep
from app.ui.guide.step_panel import StepPanel
from app.ui.guide.telephone_step import TelephoneStep
from app.ui.guide.weights_panel import WeightsPanel
from app.ui.line_model import Stage
from app.ui.models.models_model import ModelsModel


class Pages(QObject):
    """One `StepPanel` a step. `changed`: whether the open one can be left may be different now."""

    changed = Signal()

    def __init__(self, desk: Desk, guide: GuideModel, drafts: Drafts) -> None:
        super().__init__(guide)
        self._desk = desk
        self._guide = guide
        self._drafts = drafts
        self._models = ModelsModel(desk.requests, self, then="")
        self._made: dict[str, StepPanel] = {}
        self._make: Mapping[str, Callable[[], StepPanel]] = {
            steps.THIS_PC: lambda: MachinePanel(desk.requests, self._models),
            steps.MODELS: self._weights,
            steps.SOUND: lambda: SoundStep(desk),
            steps.DEALERSHIP: self._dealership,
            steps.TELEPHONE: self._telephone,
            steps.PRACTICE: lambda: PracticePanel(desk),
        }

    def of(self, key: str) -> StepPanel:
        """The page of a step."""
        if key not in self._made:
            self._made[key] = self._make[key]()
            self._made[key].changed.connect(self.changed)
        return self._made[key]

    def apply(self, event: AppEvent) -> None:
        """A download goes on, whichever step is open."""
        self._models.apply(event)

    def _weights(self) -> WeightsPanel:
        made = WeightsPanel(self._models)
        made.completed.connect(self._all_here)
        return made

    def _dealership(self) -> DealershipPanel:
        made = DealershipPanel(self._desk.requests, self._drafts)
        made.model.news.connect(self._guide.note_news)
        return made

    def _telephone(self) -> TelephoneStep:
        made = TelephoneStep(self._desk)
        made.news.connect(self._guide.note_news)
        return made

    def _all_here(self) -> None:
        """What could not start for want of models can now, while the guide goes on."""
        self._guide.note_news()
        if self._desk.line.stage is Stage.FAILED:
            self._guide.take_up_news()
