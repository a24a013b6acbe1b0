"""`lotline account`: the SIP accounts this appliance registers with."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from app import accounts, paths, settings
from app.errors import BadSettings
from app.secrets import open_secrets
from telephony.account import Account

HELP = "The SIP accounts the phone registers with. The password is asked for, or read from stdin."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`set`, `list`, `remove`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="set | list | remove")
    setting = actions.add_parser("set", help="add an account, or change it and its password")
    setting.add_argument("--registrar", required=True, metavar="HOST", help="host or host:port")
    setting.add_argument("--username", required=True, metavar="U")
    setting.add_argument("--transport", choices=("udp", "tcp", "tls"), help="udp when not given")
    setting.add_argument("--secure", action="store_true", help="TLS with its certificate checked, and SRTP")
    actions.add_parser("list", help="show the accounts")
    removing = actions.add_parser("remove", help="forget an account and its password")
    removing.add_argument("account", metavar="U@HOST")


def run(args: argparse.Namespace) -> int:
    """Do one of the three."""
    data_dir = paths.data_dir(args.data_dir)
    if args.action == "set":
        _set(data_dir, args)
    elif args.action == "list":
        _list(data_dir)
    else:
        _remove(data_dir, args.account)
    return 0


def _set(data_dir: Path, args: argparse.Namespace) -> None:
    if args.secure and args.transport not in {None, "tls"}:
        raise BadSettings(f"--secure means TLS: leave --transport {args.transport} out.")
    transport = "tls" if args.secure else args.transport or "udp"
    account = Account(args.registrar, args.username, transport=transport, secure=args.secure)
    accounts.check(account)
    by_hand = account.key in _in_settings(data_dir)
    if by_hand and (args.secure or args.transport):
        raise BadSettings(f"{account.key} stands in settings.toml: change how it connects there.")
    secrets = open_secrets(data_dir)
    secrets.set(accounts.secret_name(account), _password())
    if not by_hand:
        accounts.put(data_dir, account)
    _say(f"{account.key} is set; its password is in {secrets.where}.")


def _in_settings(data_dir: Path) -> set[str]:
    """Accounts a person wrote into settings.toml."""
    written = settings.read_toml(paths.DataDir(data_dir).settings, settings.Settings)
    return {account.key for account in written.sip.accounts}


def _list(data_dir: Path) -> None:
    known = settings.load(data_dir).sip.accounts
    secrets = open_secrets(data_dir)
    for account in known:
        has = secrets.get(accounts.secret_name(account)) is not None
        kind = "secure" if account.secure else account.transport
        _say(f"{account.key}  {kind}  {'password kept' if has else 'NO PASSWORD'}")
    if not known:
        _say("No accounts. Direct calls work without one; add one with `lotline account set`.")


def _remove(data_dir: Path, named: str) -> None:
    if named in _in_settings(data_dir):
        raise BadSettings(f"{named} stands in settings.toml: take it out there.")
    if not accounts.remove(data_dir, named):
        raise BadSettings(f"There is no account {named}. `lotline account list` shows them.")
    open_secrets(data_dir).forget(f"sip:{named}")
    _say(f"{named} and its password are forgotten.")


def _password() -> str:
    """Asked without echo, or one line from stdin when it is no terminal."""
    given = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise BadSettings("No password was given: type it, or pipe it in on stdin.")
    return given


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the command's answer
