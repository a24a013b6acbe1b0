"""SIP accounts: `DIR/accounts.toml`, and their passwords in `app.secrets`.

Written by `lotline account` and the window; read, with the passwords, when the phone starts. Any thread.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from pathlib import Path

from app.errors import BadSettings
from app.paths import DataDir, write_private
from app.secrets import Secrets
from app.settings import AccountsFile, read_toml
from telephony.account import Account, PhoneSettings

_HEADING = "# Written by `lotline account` and the window. Passwords are kept elsewhere.\n"


def secret_name(account: Account) -> str:
    """The name of its password in `app.secrets`."""
    return f"sip:{account.key}"


def with_passwords(phone: PhoneSettings, secrets: Secrets) -> PhoneSettings:
    """The settings the phone process needs; an account whose password is unknown keeps an empty one."""
    accounts = tuple(
        dataclasses.replace(account, password=secrets.get(secret_name(account)) or "")
        for account in phone.accounts
    )
    return dataclasses.replace(phone, accounts=accounts)


def put(data_dir: Path, account: Account, replaced: str | None = None) -> None:
    """Add an account in the place of the one named `replaced`, or of the one with its own name."""
    check(account)
    known = list(_read(data_dir))
    names = [each.key for each in known]
    at = next((names.index(key) for key in (replaced, account.key) if key in names), len(known))
    known[at : at + 1] = [account]
    _write(data_dir, [each for place, each in enumerate(known) if place == at or each.key != account.key])


def remove(data_dir: Path, named: str) -> bool:
    """Take an account out; False when no such account is in the file."""
    accounts = _read(data_dir)
    left = [account for account in accounts if account.key != named]
    if len(left) == len(accounts):
        return False
    _write(data_dir, left)
    return True


def check(account: Account) -> None:
    """Refuse what can be no host or user before a server has to.

    Raises:
        BadSettings: with one line that says what was expected.
    """
    host, user = account.registrar, account.username
    if not host or ":/" in host or host.startswith(("sip:", "sips:")) or _odd(host):
        raise BadSettings(f"{host!r} is no registrar: give its host, or host:port.")
    if not user or _odd(user):
        raise BadSettings(f"{user!r} is no SIP user name.")


def _read(data_dir: Path) -> tuple[Account, ...]:
    return read_toml(DataDir(data_dir).accounts, AccountsFile).accounts


def _write(data_dir: Path, accounts: Iterable[Account]) -> None:
    tables = [_table(account) for account in accounts]
    write_private(DataDir(data_dir).accounts, "\n".join([_HEADING, *tables]).encode())


def _table(account: Account) -> str:
    """One `[[accounts]]` table with what differs from the default. JSON strings are TOML basic strings."""
    default = Account(registrar="", username="")
    lines = [
        f"{field.name} = {json.dumps(value, ensure_ascii=False)}"
        for field in dataclasses.fields(account)
        if field.name != "password"
        and (value := getattr(account, field.name)) != getattr(default, field.name)
    ]
    return "\n".join(["[[accounts]]", *lines, ""])


def _odd(text: str) -> bool:
    return not text.isprintable() or any(character in ' @<>"' for character in text)
