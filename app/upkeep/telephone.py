"""The SIP accounts as a person sets them up in the window. Asked on the engine loop; nothing blocks it."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import accounts, settings
from app.doctor.finding import Finding, broken, good
from app.doctor.line import attempts
from app.doctor.registration import trouble_of
from app.errors import BadSettings
from app.paths import DataDir
from app.secrets import Secrets, open_secrets
from telephony.account import Account
from telephony.errors import TelephonyError
from telephony.events import Registered


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """An account without its password.

    Attributes:
        by_hand: it stands in settings.toml, where only a person changes it.
        has_password: one is kept for it.
    """

    account: Account
    by_hand: bool
    has_password: bool


@dataclass(frozen=True, slots=True)
class Accounts:
    """All of them; `kept_in` says where their passwords lie."""

    known: Sequence[KnownAccount]
    kept_in: str


class Telephone:
    """Changes count from the next start: the phone registers once, when it starts."""

    def __init__(self, places: DataDir) -> None:
        self._folder: Path = places.root

    async def accounts(self) -> Accounts:
        """In the order in which the phone registers them."""
        return await asyncio.to_thread(self._accounts)

    async def save(self, account: Account, replaced: str | None, password: str | None) -> None:
        """Add an account, or put it in the place of another.

        Args:
            account: without its password.
            replaced: key of the account it was before; None adds one.
            password: None keeps the one that is kept for `replaced`.

        Raises:
            BadSettings: it cannot be an account, has no password, or stands in settings.toml.
        """
        await asyncio.to_thread(self._save, account, replaced, password)

    async def remove(self, key: str) -> None:
        """Forget an account and its password; raises `BadSettings`."""
        await asyncio.to_thread(self._remove, key)

    async def test(self, account: Account, replaced: str | None, password: str | None) -> Finding:
        """Register with this, without saving it, and sign off again; the same arguments as `save`."""
        accounts.check(account)
        if password is None:
            password = await asyncio.to_thread(self._password_of, replaced)
        if not password:
            return broken(
                account.key, "there is no password yet", "Type the password that the registrar gave."
            )
        phone = (await asyncio.to_thread(settings.load, self._folder)).sip
        candidate = dataclasses.replace(account, password=password)
        try:
            outcomes = await attempts(dataclasses.replace(phone, accounts=(candidate,)))
        except TelephonyError as error:
            return broken(account.key, f"the phone does not start: {error}", "See the log.")
        event = outcomes.get(account.key)
        if isinstance(event, Registered):
            return good(account.key, "the registrar takes this account")
        trouble = trouble_of(event)
        return broken(account.key, trouble.says, trouble.do)

    def _accounts(self) -> Accounts:
        secrets, by_hand = open_secrets(self._folder), self._by_hand()
        known = [
            KnownAccount(account, account.key in by_hand, _has_password(secrets, account))
            for account in settings.load(self._folder).sip.accounts
        ]
        return Accounts(known, secrets.where)

    def _by_hand(self) -> set[str]:
        written = settings.read_toml(DataDir(self._folder).settings, settings.Settings)
        return {account.key for account in written.sip.accounts}

    def _password_of(self, key: str | None) -> str | None:
        return None if key is None else open_secrets(self._folder).get(f"sip:{key}")

    def _save(self, account: Account, replaced: str | None, password: str | None) -> None:
        accounts.check(account)
        self._refuse_by_hand(account.key, replaced)
        taken = {known.key for known in settings.load(self._folder).sip.accounts}
        if account.key != replaced and account.key in taken:
            raise BadSettings(f"There is already an account {account.key}.")
        password = password if password is not None else self._password_of(replaced)
        if not password:
            raise BadSettings("An account needs a password: type the one that the registrar gave.")
        secrets = open_secrets(self._folder)
        secrets.set(accounts.secret_name(account), password)
        accounts.put(self._folder, account, replaced)
        if replaced is not None and replaced != account.key:
            secrets.forget(f"sip:{replaced}")

    def _remove(self, key: str) -> None:
        self._refuse_by_hand(key)
        if not accounts.remove(self._folder, key):
            raise BadSettings(f"There is no account {key} any more.")
        open_secrets(self._folder).forget(f"sip:{key}")

    def _refuse_by_hand(self, *keys: str | None) -> None:
        found = sorted(self._by_hand() & {key for key in keys if key})
        if found:
            raise BadSettings(f"{found[0]} stands in settings.toml: change it there.")


def _has_password(secrets: Secrets, account: Account) -> bool:
    return bool(secrets.get(accounts.secret_name(account)))
