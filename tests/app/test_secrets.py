"""Passwords are kept, forgotten, and never plain on the disk."""

import stat
from pathlib import Path

import keyring
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.errors import BadSettings, StoreError
from app.secrets import FileSecrets, KeyringSecrets, open_secrets


class DrawerKeyring(KeyringBackend):
    """A keyring as the desktop has one."""

    priority = 5

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()
        self.drawer: dict[tuple[str, str], str] = {}
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        self._unlock()
        return self.drawer.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._unlock()
        self.drawer[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._unlock()
        if (service, username) not in self.drawer:
            raise PasswordDeleteError("not found")
        del self.drawer[service, username]

    def _unlock(self) -> None:
        if self.locked:
            raise KeyringLocked("the collection is locked")


class EmptyChain(chainer.ChainerBackend):
    backends = []  # noqa: RUF012 - as keyring has it


@pytest.fixture
def system_keyring():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.mark.parametrize("nothing", [fail.Keyring, null.Keyring, EmptyChain])
def test_without_a_real_keyring_the_encrypted_file_is_used(system_keyring, tmp_path: Path, nothing) -> None:
    system_keyring(nothing())
    assert isinstance(open_secrets(tmp_path), FileSecrets)
    assert list(tmp_path.iterdir()) == []


def test_a_real_keyring_is_used_where_there_is_one(system_keyring, tmp_path: Path) -> None:
    drawer = DrawerKeyring()
    system_keyring(drawer)
    secrets = open_secrets(tmp_path)
    secrets.set("sip:1001@pbx", "s3cret")
    assert secrets.get("sip:1001@pbx") == "s3cret"
    assert drawer.drawer == {("lotline", "sip:1001@pbx"): "s3cret"}
    secrets.forget("sip:1001@pbx")
    secrets.forget("sip:1001@pbx")
    assert secrets.get("sip:1001@pbx") is None
    assert list(tmp_path.iterdir()) == []


def test_a_locked_keyring_is_said_kindly() -> None:
    secrets = KeyringSecrets(DrawerKeyring(locked=True))
    for ask in (lambda: secrets.get("a"), lambda: secrets.set("a", "b"), lambda: secrets.forget("a")):
        with pytest.raises(StoreError, match="Unlock it"):
            ask()


@settings(deadline=None)
@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_the_file_gives_back_what_was_put_in(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("dir")
    for name, value in values.items():
        FileSecrets(folder).set(name, value)
    assert {name: FileSecrets(folder).get(name) for name in values} == values


def test_neither_names_nor_values_are_plain_on_the_disk_and_both_files_are_private(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("sip:1001@pbx.example", "correct horse battery")
    for path in (tmp_path / "secrets", tmp_path / "secrets.key"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"correct horse" not in path.read_bytes()
        assert b"1001" not in path.read_bytes()


def test_the_same_secret_is_sealed_differently_each_time(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("a", "b")
    first = (tmp_path / "secrets").read_bytes()
    secrets.set("a", "b")
    assert (tmp_path / "secrets").read_bytes() != first


def test_forgetting_one_secret_keeps_the_others(tmp_path: Path) -> None:
    secrets = FileSecrets(tmp_path)
    secrets.set("a", "1")
    secrets.set("b", "2")
    secrets.forget("a")
    secrets.forget("never there")
    assert (secrets.get("a"), secrets.get("b")) == (None, "2")


@pytest.mark.parametrize("damaged", ["secrets", "secrets.key"])
def test_a_changed_file_is_noticed_and_said_with_what_to_do(tmp_path: Path, damaged: str) -> None:
    FileSecrets(tmp_path).set("a", "b")
    content = bytearray((tmp_path / damaged).read_bytes())
    content[-1] ^= 1
    (tmp_path / damaged).write_bytes(content)
    with pytest.raises(BadSettings, match="lotline account set"):
        FileSecrets(tmp_path).get("a")


def test_a_lost_key_is_said_the_same_way(tmp_path: Path) -> None:
    FileSecrets(tmp_path).set("a", "b")
    (tmp_path / "secrets.key").unlink()
    with pytest.raises(BadSettings, match="lost"):
        FileSecrets(tmp_path).set("c", "d")
