"""The secure preset: TLS with the server's certificate verified, SDES-SRTP mandatory."""

from __future__ import annotations

import asyncio
import datetime as dt
import ipaddress
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from telephony.account import Account
from telephony.call import CallState
from telephony.errors import BadAddress
from tests.fakes.ports import free_port
from tests.telephony.desk import PATIENCE_S, Desk, comes_to_hear, connect, take, tone

pytestmark = pytest.mark.sip


def certificate(folder: Path, name: str) -> tuple[str, str]:
    """A certificate for 127.0.0.1 that signs itself, and its key: paths of the two PEM files."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / f"{name}.pem", folder / f"{name}.key"
    certificate_file.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
    )
    return str(certificate_file), str(key_file)


def secure_desk(folder: Path) -> tuple[Desk, int, str]:
    """A desk that listens on TLS, its port, and its certificate."""
    pem, key = certificate(folder, "desk")
    port = free_port()
    return Desk(tls_port=port, tls_certificate=pem, tls_private_key=key), port, pem


def secure_account(port: int, ca_file: str) -> Account:
    return Account(registrar=f"127.0.0.1:{port}", username="alice", secure=True, ca_file=ca_file)


async def test_a_secure_call_is_encrypted_and_heard(tmp_path: Path):
    bob, port, pem = secure_desk(tmp_path)
    account = secure_account(port, pem)
    async with bob, Desk(accounts=(account,)) as alice:
        out = await alice.phone.dial("sip:bob@" + account.registrar, account=f"alice@{account.registrar}")
        into = await bob.call_in()
        await into.answer()
        await alice.moved(out, CallState.ACTIVE)
        await bob.moved(into, CallState.ACTIVE)
        assert out.secure
        assert into.secure
        out.play(1, tone(600, 20))
        await comes_to_hear(into, 600)


async def test_a_server_with_a_certificate_nobody_vouches_for_is_not_called(tmp_path: Path):
    bob, port, _ = secure_desk(tmp_path)
    stranger, _ = certificate(tmp_path, "stranger")
    account = secure_account(port, stranger)
    async with bob, Desk(accounts=(account,)) as alice:
        out = await alice.phone.dial("sip:bob@" + account.registrar, account=f"alice@{account.registrar}")
        ended = await alice.moved(out, CallState.ENDED)
        assert ended.status in {408, 502, 503}
        assert not bob.phone.calls


async def test_a_tls_caller_who_does_not_encrypt_the_audio_is_refused(tmp_path: Path):
    bob, port, pem = secure_desk(tmp_path)
    account = Account(registrar=f"127.0.0.1:{port}", username="alice", transport="tls", ca_file=pem)
    async with bob, Desk(accounts=(account,)) as alice:
        out = await alice.phone.dial("sip:bob@" + account.registrar, account=f"alice@{account.registrar}")
        assert (await alice.moved(out, CallState.ENDED)).status in {406, 488}


async def test_plain_calls_still_work_beside_a_tls_port(tmp_path: Path):
    bob, _, _ = secure_desk(tmp_path)
    async with bob, Desk() as alice:
        out, into = await connect(alice, bob)
        assert not out.secure
        assert len(await asyncio.wait_for(take(into, 5), PATIENCE_S)) == 5


async def test_a_secure_address_needs_something_secure_to_dial_with():
    async with Desk() as alice:
        with pytest.raises(BadAddress):
            await alice.phone.dial("sips:bob@127.0.0.1")


async def test_a_secure_account_dials_by_the_second_process_too(tmp_path: Path):
    bob, port, pem = secure_desk(tmp_path)
    account = secure_account(port, pem)
    settings = {"accounts": (account,), "max_calls": 1, "tls_port": free_port()}
    async with (
        bob,
        Desk() as caller,
        Desk(**settings, tls_certificate=pem, tls_private_key=pem[:-3] + "key") as alice,
    ):
        await connect(caller, alice)
        out = await alice.phone.dial("sip:bob@" + account.registrar, account=account.key, spare=True)
        assert alice.phone.spare_pid is not None
        into = await bob.call_in()
        await into.answer()
        await alice.moved(out, CallState.ACTIVE)
        assert out.secure
        await out.hold()
        await out.resume()
        out.play(1, tone(600, 20))
        await comes_to_hear(into, 600)
