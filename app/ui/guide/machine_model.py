"""What the doctor says of this PC. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.doctor.finding import Finding, Mark
from app.ui.language import mark, tr
from app.ui.repeated import repeated
from app.ui.requests import Requests
from app.ui.wording import Tone

LOOKING = mark("Looking at this PC …")
_TONES = {Mark.GOOD: Tone.GOOD, Mark.LOOK: Tone.BUSY, Mark.BROKEN: Tone.BAD}


class MachineModel(QObject):
    """`findings`: what was found; `sentence`: why there is nothing to show, else ""."""

    changed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.findings: Sequence[Finding] = ()
        self.sentence = tr(LOOKING)

    def look(self) -> None:
        """Ask the doctor."""
        self._requests.ask(lambda appliance: appliance.setting_up.this_pc(), self._fill, self._fail)

    def _fill(self, findings: Sequence[Finding]) -> None:
        self.findings, self.sentence = findings, ""
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.sentence = sentence
        self.changed.emit()


def finding_words(finding: Finding) -> tuple[str, Tone]:
    """A finding as a sentence, and how good it is."""
    subject = repeated(finding.what)
    said = f"{subject[:1].upper()}{subject[1:]}: {repeated(finding.says).rstrip('.')}."
    return f"{said} {repeated(finding.do)}".strip(), _TONES[finding.mark]
