"""What the doctor says of ports and SIP accounts."""

import dataclasses
import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from app.doctor import line
from app.doctor.finding import Mark
from app.settings import HttpSettings, Settings
from telephony.account import Account, PhoneSettings
from tests.fakes.ports import free_port
from tests.fakes.registrar import Registrar

HEALTH = {"status": "ready", "line": {"state": "registered", "detail": "1001@pbx"}, "sip_port": 5060}


class Answers(BaseHTTPRequestHandler):
    said = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.said)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def served() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def settings(http: int, sip: int) -> Settings:
    return Settings(sip=PhoneSettings(bind="127.0.0.1", sip_port=sip), http=HttpSettings(port=http))


def test_a_running_lotline_is_known_by_its_answer(
    served: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Answers, "said", json.dumps(HEALTH).encode())
    assert line.running_lotline(served.server_port) == HEALTH


@pytest.mark.parametrize("said", [b"<html>", b"[]", b'{"status": "ready"}', b"", b"\xff"])
def test_another_program_s_answer_is_no_lotline(
    served: HTTPServer, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(Answers, "said", said)
    assert line.running_lotline(served.server_port) is None


def test_nobody_there_is_no_lotline() -> None:
    assert line.running_lotline(free_port()) is None


def test_free_ports_are_good() -> None:
    found = list(line.ports(settings(free_port(), 0), None))
    assert [finding.mark for finding in found] == [Mark.GOOD, Mark.GOOD]


def test_a_port_that_another_program_has_is_broken_and_its_key_named(served: HTTPServer) -> None:
    http, sip = line.ports(settings(served.server_port, served.server_port), None)
    assert (http.mark, "[http] port" in http.do) == (Mark.BROKEN, True)
    assert (sip.mark, "[sip] sip_port" in sip.do) == (Mark.BROKEN, True)


def test_a_sip_port_taken_over_udp_alone_is_noticed() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        _, sip = line.ports(settings(0, other.getsockname()[1]), None)
    assert sip.mark is Mark.BROKEN


def test_ports_that_the_running_lotline_has_are_good(served: HTTPServer) -> None:
    port = served.server_port
    found = list(line.ports(settings(port, port), {**HEALTH, "sip_port": port}))
    assert [finding.mark for finding in found] == [Mark.GOOD, Mark.GOOD]


@pytest.mark.parametrize(
    ("state", "mark"),
    [
        ("registered", Mark.GOOD),
        ("direct", Mark.GOOD),
        ("off", Mark.GOOD),
        ("registering", Mark.LOOK),
        ("failed", Mark.BROKEN),
        ("restarting", Mark.BROKEN),
    ],
)
def test_the_running_lotline_s_word_counts(state: str, mark: Mark) -> None:
    assert line.line_of({**HEALTH, "line": {"state": state, "detail": "as it says"}}).mark is mark


async def test_without_accounts_direct_calls_are_said() -> None:
    (finding,) = await line.registrations(PhoneSettings())
    assert (finding.mark, "directly" in finding.says) == (Mark.GOOD, True)


async def test_an_account_without_a_password_is_broken_with_the_command_that_sets_it() -> None:
    (finding,) = await line.registrations(PhoneSettings(accounts=(Account("pbx", "1001"),)))
    assert finding.mark is Mark.BROKEN
    assert finding.do == "lotline account set --registrar pbx --username 1001"


def phone(*registrars: Registrar) -> PhoneSettings:
    accounts = tuple(Account(each.address, "1001", password="s3cret") for each in registrars)
    return PhoneSettings(bind="127.0.0.1", sip_port=0, accounts=accounts)


@pytest.mark.sip
async def test_each_account_is_tried_for_real_and_signed_off_again() -> None:
    with Registrar(200) as yes, Registrar(403, "Forbidden") as no:
        taken, refused = await line.registrations(phone(yes, no))
    assert (taken.mark, "registered" in taken.says) == (Mark.GOOD, True)
    assert (refused.mark, "403 Forbidden" in refused.says) == (Mark.BROKEN, True)
    assert "lotline account set" in refused.do
    assert yes.expiries[0] > 0
    assert yes.expiries[-1] == 0


@pytest.mark.sip
async def test_a_registrar_that_says_nothing_is_broken() -> None:
    with Registrar(0) as silent:
        (finding,) = await line.registrations(phone(silent), timeout_s=2.0)
    assert (finding.mark, "no answer" in finding.says) == (Mark.BROKEN, True)


@pytest.mark.sip
async def test_a_running_phone_s_own_port_is_left_alone() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other, Registrar(200) as yes:
        other.bind(("127.0.0.1", 0))
        held = dataclasses.replace(phone(yes), sip_port=other.getsockname()[1])
        (finding,) = await line.registrations(held)
    assert finding.mark is Mark.GOOD
