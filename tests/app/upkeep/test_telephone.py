"""SIP accounts as the window sets them up: kept without passwords, tried before they are saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backends import fail

from app import accounts, settings
from app.doctor.finding import Mark
from app.doctor.registration import trouble_of
from app.errors import BadSettings
from app.paths import DataDir
from app.secrets import open_secrets
from app.upkeep.telephone import Telephone
from telephony.account import Account
from telephony.events import RegistrationFailed
from tests.fakes.registrar import Registrar

DESK = Account("pbx.example", "1001")


@pytest.fixture
def telephone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Telephone:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)
    return Telephone(DataDir(tmp_path))


async def test_an_account_is_added_with_its_password_in_the_secret_store_alone(
    telephone: Telephone, tmp_path: Path
) -> None:
    await telephone.save(DESK, None, "s3cret-word")
    found = await telephone.accounts()
    assert [(each.account.key, each.by_hand, each.has_password) for each in found.known] == [
        ("1001@pbx.example", False, True)
    ]
    assert found.kept_in == "an encrypted file"
    assert open_secrets(tmp_path).get("sip:1001@pbx.example") == "s3cret-word"
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(b"s3cret-word" in path.read_bytes() for path in files)


async def test_a_changed_account_keeps_its_place_and_its_password_under_the_new_name(
    telephone: Telephone, tmp_path: Path
) -> None:
    await telephone.save(DESK, None, "first")
    await telephone.save(Account("pbx.example", "1002"), None, "second")
    await telephone.save(Account("pbx.example", "1003", transport="tcp"), DESK.key, None)
    assert [each.key for each in settings.load(tmp_path).sip.accounts] == [
        "1003@pbx.example",
        "1002@pbx.example",
    ]
    assert open_secrets(tmp_path).get("sip:1003@pbx.example") == "first"
    assert open_secrets(tmp_path).get("sip:1001@pbx.example") is None


async def test_a_removed_account_leaves_no_password(telephone: Telephone, tmp_path: Path) -> None:
    await telephone.save(DESK, None, "first")
    await telephone.remove(DESK.key)
    assert (await telephone.accounts()).known == []
    assert open_secrets(tmp_path).get("sip:1001@pbx.example") is None
    with pytest.raises(BadSettings, match="no account"):
        await telephone.remove(DESK.key)


@pytest.mark.parametrize(
    ("account", "replaced", "password", "complaint"),
    [
        (Account("sip:pbx", "1001"), None, "x", "no registrar"),
        (Account("pbx", "10 01"), None, "x", "no SIP user name"),
        (Account("pbx", "1002"), None, None, "needs a password"),
        (Account("pbx", "1002"), None, "", "needs a password"),
        (DESK, None, "x", "already an account"),
        (Account("byhand", "1"), None, "x", "stands in settings.toml"),
        (Account("pbx", "1002"), "1@byhand", "x", "stands in settings.toml"),
    ],
)
async def test_what_cannot_be_an_account_is_refused_and_nothing_changes(
    telephone: Telephone,
    tmp_path: Path,
    account: Account,
    replaced: str | None,
    password: str | None,
    complaint: str,
) -> None:
    (tmp_path / "settings.toml").write_text('[[sip.accounts]]\nregistrar = "byhand"\nusername = "1"\n')
    await telephone.save(DESK, None, "first")
    with pytest.raises(BadSettings, match=complaint):
        await telephone.save(account, replaced, password)
    assert [each.account.key for each in (await telephone.accounts()).known] == ["1@byhand", DESK.key]


async def test_an_account_of_the_settings_file_is_not_removed(telephone: Telephone, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[[sip.accounts]]\nregistrar = "byhand"\nusername = "1"\n')
    with pytest.raises(BadSettings, match="change it there"):
        await telephone.remove("1@byhand")
    assert [each.by_hand for each in (await telephone.accounts()).known] == [True]


async def test_without_a_password_nothing_is_tried(telephone: Telephone) -> None:
    finding = await telephone.test(DESK, None, None)
    assert (finding.mark, "no password" in finding.says) == (Mark.BROKEN, True)


@pytest.mark.sip
async def test_a_test_registers_for_real_and_says_what_is_wrong(telephone: Telephone, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[sip]\nbind = "127.0.0.1"\n')
    with Registrar(200) as yes, Registrar(403, "Forbidden") as no:
        taken = await telephone.test(Account(yes.address, "1001"), None, "s3cret")
        refused = await telephone.test(Account(no.address, "1001"), None, "s3cret")
    assert (taken.mark, yes.expiries[-1]) == (Mark.GOOD, 0)
    assert (refused.mark, "forbidden" in refused.says) == (Mark.BROKEN, True)
    assert "lotline" not in refused.do
    assert (await telephone.accounts()).known == []


@pytest.mark.sip
async def test_a_kept_password_is_used_for_the_test(telephone: Telephone, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[sip]\nbind = "127.0.0.1"\n')
    with Registrar(200) as yes:
        account = Account(yes.address, "1001")
        await telephone.save(account, None, "s3cret")
        assert (await telephone.test(account, account.key, None)).mark is Mark.GOOD


@pytest.mark.parametrize(
    ("status", "reason", "said"),
    [
        (0, "", "no answer"),
        (401, "Unauthorized", "wrong user name or password"),
        (403, "Forbidden", "forbidden"),
        (404, "Not Found", "does not know this user"),
        (408, "Request Timeout", "no answer"),
        (488, "Not Acceptable Here", "refused: 488"),
        (502, 'DNS "Name Error" (PJLIB_UTIL_EDNS_NXDOMAIN)', "server was not found"),
        (503, "Connection refused", "nothing answers at this port"),
        (503, "SSL certificate verification error (PJSIP_TLS_ECERTVERIF)", "certificate is not trusted"),
        (503, "Network is unreachable", "network does not lead there"),
        (503, "Service Unavailable", "overloaded"),
    ],
)
def test_every_trouble_has_words_and_a_remedy(status: int, reason: str, said: str) -> None:
    trouble = trouble_of(RegistrationFailed("1001@pbx", status, reason))
    assert said in trouble.says
    assert trouble.do


def test_no_answer_at_all_has_words_too() -> None:
    assert "no answer" in trouble_of(None).says


def test_an_account_put_in_the_place_of_another_of_the_same_name_stands_once(tmp_path: Path) -> None:
    for account in (DESK, Account("pbx.example", "1002")):
        accounts.put(tmp_path, account)
    accounts.put(tmp_path, Account("pbx.example", "1002", transport="tcp"), DESK.key)
    (only,) = settings.load(tmp_path).sip.accounts
    assert (only.username, only.transport) == ("1002", "tcp")
