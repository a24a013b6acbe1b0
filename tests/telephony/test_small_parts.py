"""Retries, timers, addresses, the bytes of a vector."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.address import remote_from, to_uri
from telephony.errors import BadAddress
from telephony.framing import encode
from telephony.pjsip.frame_bytes import CopiedBytes, PeekedBytes, frame_bytes_for
from telephony.pjsip.keep_alive import says_yes
from telephony.pjsip.native_text import readable
from telephony.pjsip.network import NetworkWatch
from telephony.pjsip.pace import MOST, WITHIN_S, Pace
from telephony.pjsip.retry import retry_after_s
from telephony.pjsip.timers import Timers
from telephony.wire import Arrived


def test_retries_slow_down_and_stop_slowing_down():
    assert [retry_after_s(503, n) for n in (1, 2, 3, 4, 5, 5000)] == [3, 6, 12, 24, 30, 30]


def test_a_registrar_that_refused_us_is_left_alone_for_five_minutes():
    assert retry_after_s(403, 1) == 300


def test_timers_run_in_order_once_and_only_when_due():
    now = [0.0]
    ran: list[str] = []
    timers = Timers(clock=lambda: now[0])
    timers.after(2, lambda: ran.append("second"))
    timers.after(1, lambda: ran.append("first"))
    timers.run_due()
    assert ran == []
    now[0] = 2.0
    timers.run_due()
    timers.run_due()
    assert ran == ["first", "second"]


def test_of_many_calls_at_once_the_later_ones_wait_and_a_few_never_do():
    now, waited = [0.0], list[float]()

    def wait(seconds: float) -> None:
        waited.append(round(seconds, 3))
        now[0] += seconds

    pace = Pace(clock=lambda: now[0], wait=wait)
    for _ in range(MOST):
        pace.let_in()
        now[0] += 0.01
    assert waited == []
    pace.let_in()
    assert waited == [round(WITHIN_S - 0.01 * MOST, 3)]
    for _ in range(5 * MOST):
        pace.let_in()
        now[0] += WITHIN_S / MOST
    assert max(waited) <= WITHIN_S
    assert sum(waited[MOST:]) < WITHIN_S


@pytest.mark.parametrize(
    "typed",
    ["sip:bob@127.0.0.1", "sip:127.0.0.1:5080", "SIPS:bob@pbx.example;transport=tls", "sip:a@[::1]:5060"],
)
def test_a_sip_address_is_taken_as_it_is(typed: str):
    assert to_uri(f" {typed} ", None) == typed


def test_localhost_needs_no_name_server():
    assert to_uri("sip:bob@localhost:5070;transport=tcp", None) == "sip:bob@127.0.0.1:5070;transport=tcp"
    assert to_uri("sip:localhost", None) == "sip:127.0.0.1"
    assert to_uri("sip:localhost@pbx", None) == "sip:localhost@pbx"


def test_a_link_and_a_word_are_numbers_too():
    assert to_uri("tel:+1-312-555-0142;ext=3", "pbx") == "sip:+13125550142@pbx"
    assert to_uri("TEL:5550142", "pbx") == "sip:5550142@pbx"
    assert to_uri("1-800-FLOWERS", "pbx") == "sip:18003569377@pbx"
    with pytest.raises(BadAddress):
        to_uri("flowers", "pbx")


def test_a_number_needs_an_account():
    assert to_uri("+1 (312) 555-0142", "pbx:5070") == "sip:+13125550142@pbx:5070"
    assert to_uri("*70#", "pbx") == "sip:*70%23@pbx"
    with pytest.raises(BadAddress):
        to_uri("+1 (312) 555-0142", None)


@given(st.text(max_size=60))
def test_whatever_is_typed_becomes_one_address_or_is_refused(typed: str):
    try:
        uri = to_uri(typed, "pbx")
    except BadAddress:
        return
    assert uri.lower().startswith(("sip:", "sips:"))
    assert not set(uri) & set(' <>"\r\n')


@pytest.mark.parametrize(
    ("header", "uri", "name", "number"),
    [
        ('"Ann Lee" <sip:+13125550142@h>', "sip:+13125550142@h", "Ann Lee", "+13125550142"),
        (r'"Ann \"Q\" Lee" <sip:ann@h>', "sip:ann@h", 'Ann "Q" Lee', None),
        (
            "Ann <sip:312-555-0142@h:5060;transport=tcp>",
            "sip:312-555-0142@h:5060;transport=tcp",
            "Ann",
            "3125550142",
        ),
        ("sip:5550142;phone-context=x@h", "sip:5550142;phone-context=x@h", "", "5550142"),
        ("<sip:anonymous@anonymous.invalid>", "sip:anonymous@anonymous.invalid", "", None),
        ("<sip:10.0.0.1>", "sip:10.0.0.1", "", None),
    ],
)
def test_name_and_number_are_read_from_a_from_header(header: str, uri: str, name: str, number: str | None):
    remote = remote_from(header)
    assert (remote.uri, remote.display_name, remote.number) == (uri, name, number)


class VectorLike:
    """Memory laid out as a `std::vector<unsigned char>`: begin and end pointers first."""

    def __init__(self, data: bytes, *, skewed: bool = False) -> None:
        self._skewed = skewed
        self.assign(0, 0)
        self._set(bytearray(data))

    def assign(self, count: int, value: int) -> None:
        self._set(bytearray([value]) * count)

    def clear(self) -> None:
        self.assign(0, 0)

    def append(self, byte: int) -> None:
        self._set(bytearray(self) + bytes([byte]))

    def __iter__(self):
        return iter(bytes(self._memory)[: self._length])

    def _set(self, data: bytearray) -> None:
        self._length = len(data)
        self._memory = (ctypes.c_ubyte * max(len(data), 1))(*data)
        begin = ctypes.addressof(self._memory)
        layout = (0, begin, begin + len(data)) if self._skewed else (begin, begin + len(data), 0)
        self._header = (ctypes.c_size_t * 3)(*layout)
        self.this = ctypes.addressof(self._header)


def test_a_vector_of_the_usual_layout_is_read_and_written_through_its_pointers():
    way = frame_bytes_for(VectorLike)
    assert isinstance(way, PeekedBytes)
    vector = VectorLike(b"")
    way.write(vector, b"\x01\x02" * 320)
    assert way.read(vector) == b"\x01\x02" * 320
    assert way.read(VectorLike(b"")) == b""


def test_a_vector_of_another_layout_is_copied_the_slow_way():
    way = frame_bytes_for(lambda data: VectorLike(data, skewed=True))
    assert isinstance(way, CopiedBytes)
    vector = VectorLike(b"", skewed=True)
    way.write(vector, b"\x01\x02" * 320)
    assert way.read(vector) == b"\x01\x02" * 320


@pytest.mark.sip
def test_the_vectors_of_the_installed_pjsua2_are_read_the_quick_way():
    """In a process of its own: pjsua2 brings an OpenSSL that need not share one with Python's."""
    program = (
        "from pjsua2 import pjsua2 as pj\n"
        "from telephony.pjsip.frame_bytes import CopiedBytes, frame_bytes_for\n"
        "data = bytes(range(256)) * 2 + bytes(128)\n"
        "for way in (frame_bytes_for(pj.ByteVector), CopiedBytes()):\n"
        "    vector = pj.ByteVector()\n"
        "    way.write(vector, data)\n"
        "    print(type(way).__name__, way.read(vector) == data)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["PeekedBytes", "True", "CopiedBytes", "True"], done.stderr


def test_a_new_address_is_noticed_once_when_it_has_settled():
    seen = iter(
        ["10.0.0.5", "10.0.0.5", None, "10.0.0.9", "10.0.0.9", "10.0.0.9", None, "10.0.0.9", "10.0.0.9"]
    )
    watch = NetworkWatch(lambda: next(seen))
    assert [watch.changed() for _ in range(8)] == [False, False, False, True, False, False, False, False]


@given(st.binary(max_size=50))
def test_whatever_bytes_a_caller_sends_become_text_that_can_be_told(raw: bytes):
    as_swig_has_it = raw.decode("utf-8", "surrogateescape")
    encode(Arrived("call", readable(as_swig_has_it), None))


def test_an_old_telephones_umlauts_are_read():
    assert readable(b"J\xfcrgen".decode("utf-8", "surrogateescape")) == "Jürgen"
    assert readable("Jürgen") == "Jürgen"


def test_where_pjsip_keeps_its_functions_to_itself_a_keep_alive_is_left_to_it():
    says_yes(ctypes.CDLL(None))(object())
