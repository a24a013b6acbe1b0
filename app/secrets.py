"""Passwords: in the system's keyring, or encrypted in the data directory where there is none.

Used by `lotline account` and when the phone is started; any thread. Never plain text on the disk. The file
protects against a copied `secrets` file, not against someone who can read the whole data directory.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Protocol

import msgspec

from app.errors import BadSettings, StoreError
from app.paths import DataDir, write_private

_SERVICE = "lotline"
_NONCE_BYTES = 12  # AES-GCM, NIST SP 800-38D
_KEY_BYTES = 32
_PURPOSE = b"lotline secrets 1"


class Secrets(Protocol):
    """Named secrets. `where` says in a word where they lie, for people."""

    where: str

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, value: str) -> None: ...

    def forget(self, name: str) -> None: ...


def open_secrets(data_dir: Path) -> Secrets:
    """The keyring when this system really has one, else the encrypted file; creates nothing."""
    keyring = _system_keyring()
    return KeyringSecrets(keyring) if keyring is not None else FileSecrets(data_dir)


class Keyring(Protocol):
    """What we need of `keyring`'s backends."""

    def get_password(self, service: str, username: str, /) -> str | None: ...

    def set_password(self, service: str, username: str, password: str, /) -> None: ...

    def delete_password(self, service: str, username: str, /) -> None: ...


class KeyringSecrets:
    """Secret Service, macOS Keychain or Windows Credential Locker."""

    where = "the system's keyring"

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def get(self, name: str) -> str | None:
        from keyring.errors import KeyringError

        try:
            return self._keyring.get_password(_SERVICE, name)
        except KeyringError as error:
            raise _locked(error) from error

    def set(self, name: str, value: str) -> None:
        from keyring.errors import KeyringError

        try:
            self._keyring.set_password(_SERVICE, name, value)
        except KeyringError as error:
            raise _locked(error) from error

    def forget(self, name: str) -> None:
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            self._keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return  # it was not there
        except KeyringError as error:
            raise _locked(error) from error


class FileSecrets:
    """`DIR/secrets`: a nonce and the AES-256-GCM of a JSON object; the key lies in `DIR/secrets.key`."""

    where = "an encrypted file"

    def __init__(self, data_dir: Path) -> None:
        self._places = DataDir(data_dir)

    def get(self, name: str) -> str | None:
        return self._read().get(name)

    def set(self, name: str, value: str) -> None:
        self._write({**self._read(), name: value})

    def forget(self, name: str) -> None:
        left = self._read()
        if left.pop(name, None) is not None:
            self._write(left)

    def _read(self) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            sealed = self._places.secrets.read_bytes()
        except FileNotFoundError:
            return {}
        try:
            key = self._places.secrets_key.read_bytes()
            opened = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _PURPOSE)
            return msgspec.json.decode(opened, type=dict[str, str])
        except (OSError, ValueError, InvalidTag) as error:
            raise BadSettings(
                f"{self._places.secrets} cannot be opened: it or its key was changed or lost. "
                "Delete both and set the passwords again with `lotline account set`."
            ) from error

    def _write(self, values: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE_BYTES)
        sealed = AESGCM(self._key()).encrypt(nonce, msgspec.json.encode(values), _PURPOSE)
        write_private(self._places.secrets, nonce + sealed)

    def _key(self) -> bytes:
        """The key, made on first use."""
        if not self._places.secrets_key.exists():
            write_private(self._places.secrets_key, os.urandom(_KEY_BYTES))
        key = self._places.secrets_key
        if stat.S_IMODE(key.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            key.chmod(stat.S_IRUSR | stat.S_IWUSR)
        return key.read_bytes()


def _system_keyring() -> Keyring | None:
    """None when keyring found nothing that keeps a secret (a headless machine without D-Bus)."""
    from keyring import get_keyring
    from keyring.backends import chainer, fail, null

    found = get_keyring()
    if isinstance(found, (fail.Keyring, null.Keyring)):
        return None
    if isinstance(found, chainer.ChainerBackend) and not found.backends:
        return None
    return found


def _locked(error: Exception) -> StoreError:
    return StoreError(f"The system's keyring refused ({error}). Unlock it and try again.")
