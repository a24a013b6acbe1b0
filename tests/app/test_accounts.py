"""`lotline account` and the file it writes."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app import accounts, settings
from app.errors import BadSettings
from app.secrets import FileSecrets
from telephony.account import Account

WORDS = st.text(st.characters(codec="utf-8"), min_size=1).filter(
    lambda text: text.isprintable() and not any(character in text for character in ' @<>"')
)
HOSTS = WORDS.filter(lambda text: ":/" not in text and not text.startswith(("sip:", "sips:")))
ACCOUNTS = st.builds(
    Account,
    registrar=HOSTS,
    username=WORDS,
    display_name=st.text(st.characters(codec="utf-8", exclude_characters="\x7f")),
    transport=st.sampled_from(["udp", "tcp", "tls"]),
    secure=st.booleans(),
    expires_s=st.integers(60, 3600),
)


def lotline(*arguments: str | Path, said: str = "") -> subprocess.CompletedProcess[str]:
    no_keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    return subprocess.run(command, input=said, capture_output=True, text=True, env=no_keyring)


@examples(deadline=None)
@given(account=ACCOUNTS)
def test_any_account_comes_back_as_it_was_put_in(
    tmp_path_factory: pytest.TempPathFactory, account: Account
) -> None:
    folder = tmp_path_factory.mktemp("dir")
    accounts.put(folder, account)
    assert settings.load(folder).sip.accounts == (account,)


def test_the_password_never_reaches_the_file(tmp_path: Path) -> None:
    accounts.put(tmp_path, Account("pbx", "1001", password="hunter2"))
    assert "hunter2" not in (tmp_path / "accounts.toml").read_text()


def test_an_account_is_replaced_by_its_name_and_the_others_stay(tmp_path: Path) -> None:
    for account in (Account("pbx", "1001"), Account("pbx", "1002"), Account("pbx", "1001", transport="tcp")):
        accounts.put(tmp_path, account)
    kept = settings.load(tmp_path).sip.accounts
    assert {each.key: each.transport for each in kept} == {"1001@pbx": "tcp", "1002@pbx": "udp"}


@pytest.mark.parametrize("registrar", ["", "sip:pbx", "https://pbx", "a b", "u@pbx", "pbx\n"])
def test_what_can_be_no_registrar_is_refused(tmp_path: Path, registrar: str) -> None:
    with pytest.raises(BadSettings, match="no registrar"):
        accounts.put(tmp_path, Account(registrar, "1001"))


def test_the_phone_gets_the_passwords_and_an_unknown_one_stays_empty(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("sip:1001@pbx", "s3cret")
    phone = settings.PhoneSettings(accounts=(Account("pbx", "1001"), Account("pbx", "1002")))
    assert [each.password for each in accounts.with_passwords(phone, secrets).accounts] == ["s3cret", ""]


def test_an_account_is_set_listed_and_removed_from_the_command_line(tmp_path: Path) -> None:
    place = ("--data-dir", tmp_path)
    named = ("--registrar", "pbx.example", "--username", "1001")
    assert lotline("account", "set", *named, "--secure", *place, said="s3cret\n").returncode == 0
    assert settings.load(tmp_path).sip.accounts == (
        Account("pbx.example", "1001", transport="tls", secure=True),
    )
    assert FileSecrets(tmp_path).get("sip:1001@pbx.example") == "s3cret"
    listed = lotline("account", "list", *place)
    assert listed.stdout == "1001@pbx.example  secure  password kept\n"
    assert lotline(*place, "account", "remove", "1001@pbx.example").returncode == 0
    assert settings.load(tmp_path).sip.accounts == ()
    assert FileSecrets(tmp_path).get("sip:1001@pbx.example") is None


@pytest.mark.parametrize(
    ("arguments", "said", "line"),
    [
        (["set", "--registrar", "pbx", "--username", "1001"], "", "No password was given"),
        (["set", "--registrar", "sip:pbx", "--username", "1001"], "x\n", "no registrar"),
        (["set", "--registrar", "pbx", "--username", "1", "--secure", "--transport", "udp"], "x\n", "TLS"),
        (["remove", "1001@pbx"], "", "no account 1001@pbx"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(
    tmp_path: Path, arguments: list[str], said: str, line: str
) -> None:
    done = lotline("account", *arguments, "--data-dir", tmp_path, said=said)
    assert done.returncode == 1
    assert line in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_for_an_account_written_by_hand_only_the_password_is_set(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[[sip.accounts]]\nregistrar = "pbx"\nusername = "1001"\n')
    named = ("--registrar", "pbx", "--username", "1001", "--data-dir", tmp_path)
    assert lotline("account", "set", *named, said="s3cret\n").returncode == 0
    assert len(settings.load(tmp_path).sip.accounts) == 1
    assert not (tmp_path / "accounts.toml").exists()
    assert FileSecrets(tmp_path).get("sip:1001@pbx") == "s3cret"
    refused = lotline("account", "set", *named, "--transport", "tcp", said="x\n")
    assert (refused.returncode, "settings.toml" in refused.stderr) == (1, True)
