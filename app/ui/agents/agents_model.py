"""The agent on show: how it is, its versions, and what was just done. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.qt_bridge import Appliance
from app.ui.agents.wording import SAVED, when_words
from app.ui.language import mark, tr
from app.ui.requests import Requests
from app.ui.table_model import TableModel
from app.ui.wording import Tone
from engine.ports import Receptionist

if TYPE_CHECKING:
    from app.agents.agents import AgentPage
    from app.stores.agents import AgentVersion


COLUMNS = (mark("No."), mark("When"), mark("What changed"))


class VersionsModel(TableModel):
    """The versions, last first."""

    columns = COLUMNS
    _rows: Sequence[AgentVersion] = ()

    def fill(self, versions: Sequence[AgentVersion]) -> None:
        """Show these; who has chosen one keeps it while they are the same."""
        if list(versions) == list(self._rows):
            return
        self.beginResetModel()
        self._rows = versions
        self.endResetModel()

    def over(self, column: int) -> str:
        """What stands over a column."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """Its number, when it began to count, and what was new."""
        version = self._rows[row]
        return str(version.id), when_words(version.created_at), version.changed

    def at(self, row: int) -> AgentVersion | None:
        """The version in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None


class AgentsModel(QObject):
    """Watches the room of the agent.

    Attributes:
        changed: anything below is new.
        page: the agent, once it was read.
        versions: those there were.
        busy: an answer is awaited; nothing else can be asked.
        is_playing: a voice is being heard here.
        sentence: how the last thing went; empty for nothing to say.
        tone: how well.
    """

    changed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.page: AgentPage | None = None
        self.versions = VersionsModel(self)
        self.busy = self.is_playing = False
        self.sentence, self.tone = "", Tone.QUIET
        self._just_made = 0
        self._could_not_read = False

    @property
    def is_mine(self) -> bool:
        """Whether the version that counts was made here."""
        return self.page is not None and self.page.version == self._just_made

    @property
    def undone_by(self) -> int:
        """The version that takes back what was just done; 0 when there is nothing to take back."""
        before = self.versions.at(1)
        return before.id if self.is_mine and before is not None else 0

    def refresh(self) -> None:
        """Read the agent anew."""
        self._requests.ask(lambda it: it.back_office.agents.page(), self._show, self._unread)

    def save(self, wanted: Receptionist) -> None:
        """Make the agent so, from the next call on."""
        version = self._version
        self._change(lambda it: it.back_office.agents.change(wanted, version))

    def go_back(self, to: int) -> None:
        """Make the agent as it was in a version."""
        version = self._version
        self._change(lambda it: it.back_office.agents.go_back(to, version))

    def undo(self) -> None:
        """Take back what was just done."""
        if self.undone_by:
            self.go_back(self.undone_by)

    def hear(self, wanted: Receptionist) -> None:
        """Let its first words be heard here."""
        if self.is_playing:
            return
        self.is_playing = True
        self._say("")
        self._requests.ask(lambda it: it.back_office.agents.hear(wanted), self._heard, self._not_heard)

    def forget(self) -> None:
        """Nothing is to be said any more of what was done or did not work."""
        self._say("")

    @property
    def _version(self) -> int:
        return self.page.version if self.page else 0

    def _change(self, make: Callable[[Appliance], Awaitable[AgentVersion]]) -> None:
        if self.busy or self.page is None:
            return
        self.busy = True
        self._say(tr("Saving: the voice learns its first words …"), Tone.BUSY)
        self._requests.ask(make, self._saved, self._failed)

    def _saved(self, version: AgentVersion) -> None:
        self.busy = False
        self._just_made = version.id
        self._say(f"{tr(SAVED)} {version.changed}", Tone.GOOD)
        self.refresh()

    def _unread(self, sentence: str) -> None:
        self._could_not_read = True
        self._failed(sentence)

    def _show(self, page: AgentPage) -> None:
        if self._could_not_read:
            self._could_not_read, self.sentence, self.tone = False, "", Tone.QUIET
        self.page = page
        self.versions.fill(page.history)
        self.changed.emit()

    def _heard(self, _: None) -> None:
        self.is_playing = False
        self.changed.emit()

    def _not_heard(self, sentence: str) -> None:
        self.is_playing = False
        self._say(sentence, Tone.BAD)

    def _failed(self, sentence: str) -> None:
        self.busy = False
        self._say(sentence, Tone.BAD)

    def _say(self, sentence: str, tone: Tone = Tone.QUIET) -> None:
        self.sentence, self.tone = sentence, tone
        self.changed.emit()
