"""The SIP accounts and the one that is being edited. On Qt's thread, without widgets."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.doctor.finding import Finding, Mark
from app.ui.language import Marked, mark, tr
from app.ui.repeated import repeated
from app.ui.requests import Requests
from app.ui.settings.section_model import SectionModel
from app.ui.table_model import TableModel
from app.ui.wording import Tone, tidy
from telephony.account import Account, Transport

if TYPE_CHECKING:
    from app.upkeep.telephone import Accounts, KnownAccount

COLUMNS = (mark("Account"), mark("Connection"), mark("Password"))
CONNECTIONS: list[tuple[Marked, object]] = [
    (mark("UDP (usual)"), "udp"),
    (mark("TCP"), "tcp"),
    (mark("TLS"), "tls"),
    (mark("Secure: TLS with encrypted sound"), "secure"),
]
_FORGOTTEN = mark("{account} and its password are forgotten. It counts from the next start of Lotline.")
_TRANSPORTS: dict[str, Transport] = {"udp": "udp", "tcp": "tcp", "tls": "tls", "secure": "tls"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the form. An empty password is the one that is kept."""

    registrar: str = ""
    username: str = ""
    password: str = dataclasses.field(default="", repr=False)
    auth_username: str = ""
    display_name: str = ""
    connection: str = "udp"


class AccountsTable(TableModel):
    """The accounts as rows."""

    columns = COLUMNS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[KnownAccount] = ()

    @property
    def rows(self) -> Sequence[KnownAccount]:
        """Those that are shown."""
        return self._rows

    def fill(self, rows: Sequence[KnownAccount]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def over(self, column: int) -> str:
        """What stands over a column."""
        return tr(COLUMNS[column])

    def words(self, row: int) -> Sequence[str]:
        """Text of each cell."""
        return _cells(self._rows[row])


class TelephoneModel(SectionModel):
    """Adds, changes, removes and tries accounts.

    Attributes:
        edited: another account, or none, is in the form now.
        accounts: all of them.
        kept_in: where their passwords lie.
        original: the account in the form as it was; None for a new one.
        is_editing: the form is open.
    """

    edited = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(requests, parent)
        self.accounts = AccountsTable(self)
        self.kept_in = ""
        self.original: KnownAccount | None = None
        self.is_editing = False

    def refresh(self) -> None:
        """Read the accounts."""
        self.read(lambda upkeep: upkeep.telephone.accounts(), self._fill)

    @property
    def entry(self) -> Entry:
        """The original as the form shows it."""
        if self.original is None:
            return Entry()
        account = self.original.account
        connection = "secure" if account.secure else account.transport
        return Entry(
            account.registrar,
            account.username,
            "",
            account.auth_username or "",
            account.display_name,
            connection,
        )

    def add(self) -> None:
        """Open an empty form."""
        self._edit(None)

    def edit(self, row: int) -> None:
        """Open the form with an account; one of settings.toml is changed there alone."""
        if 0 <= row < len(self.accounts.rows):
            known = self.accounts.rows[row]
            if known.by_hand:
                key = known.account.key
                self.say(tr("{account} stands in settings.toml: change it there.", account=key), Tone.QUIET)
            else:
                self._edit(known)

    def cancel(self) -> None:
        """Close the form."""
        self._close("")

    def save(self, entry: Entry) -> None:
        """Keep what stands in the form."""
        account, key, password = self._asked(entry)
        said = tr("{account} is saved. It counts from the next start of Lotline.", account=account.key)
        self.do(lambda upkeep: upkeep.telephone.save(account, key, password), lambda _: self._close(said))

    def test(self, entry: Entry) -> None:
        """Register with what stands in the form and say how it went."""
        account, key, password = self._asked(entry)
        self.do(lambda upkeep: upkeep.telephone.test(account, key, password), self._tested)
        if self.busy:
            self.say(tr("Registering as {account} …", account=account.key), Tone.BUSY)

    def remove(self, row: int) -> None:
        """Forget an account and its password."""
        if 0 <= row < len(self.accounts.rows):
            key = self.accounts.rows[row].account.key
            said = tr(_FORGOTTEN, account=key)
            self.do(lambda upkeep: upkeep.telephone.remove(key), lambda _: self._close(said))

    def _asked(self, entry: Entry) -> tuple[Account, str | None, str | None]:
        base = self.original.account if self.original else Account("", "")
        account = dataclasses.replace(
            base,
            registrar=entry.registrar.strip(),
            username=entry.username.strip(),
            auth_username=entry.auth_username.strip() or None,
            display_name=entry.display_name.strip(),
            transport=_TRANSPORTS[entry.connection],
            secure=entry.connection == "secure",
        )
        return account, self.original.account.key if self.original else None, entry.password or None

    def _tested(self, finding: Finding) -> None:
        good = finding.mark is Mark.GOOD
        said = repeated(finding.says)
        said = said[:1].upper() + said[1:]
        self.say(f"{said}. {repeated(finding.do)}".strip(), Tone.GOOD if good else Tone.BAD)

    def _edit(self, known: KnownAccount | None) -> None:
        self.original, self.is_editing = known, True
        self.sentence = ""
        self.edited.emit()
        self.changed.emit()

    def _close(self, sentence: str) -> None:
        self.original, self.is_editing = None, False
        self.edited.emit()
        self.say(sentence)
        self.refresh()

    def _fill(self, found: Accounts) -> None:
        self.accounts.fill(found.known)
        self.kept_in = found.kept_in
        self.changed.emit()


def _cells(known: KnownAccount) -> tuple[str, str, str]:
    account = known.account
    connection = tr("secure") if account.secure else account.transport.upper()
    by_hand = tr("{connection}, in settings.toml", connection=connection)
    where = by_hand if known.by_hand else connection
    return tidy(account.key, 120), where, "••••••••" if known.has_password else tr("missing")
