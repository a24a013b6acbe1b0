"""Reading from a message who is in a call, so that another may take a place in it."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.pjsip.dialog import replaces, replacing

OK = (
    "SIP/2.0 200 OK\r\n"
    "Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1\r\n"
    'From: "Lot; tag=x" <sip:lot@pbx;tag=no>;tag=ours\r\n'
    "To: <sip:101@pbx>;user=phone;tag=theirs\r\n"
    "Call-ID: a84b@127.0.0.1\r\n"
    "CSeq: 7 INVITE\r\n"
    "\r\n"
    "To: <sip:b@c>;tag=body\r\n"
)


def test_the_one_who_is_called_with_a_replaces_finds_its_own_tag_as_the_to_tag():
    assert replaces(OK, called=True) == "a84b@127.0.0.1;to-tag=theirs;from-tag=ours"


def test_in_a_call_that_came_in_the_tags_are_the_other_way_round():
    assert replaces(OK, called=False) == "a84b@127.0.0.1;to-tag=ours;from-tag=theirs"


def test_short_names_and_folded_lines_are_read_too():
    short = OK.replace("From:", "f :").replace("To: <sip:101@pbx>;", "t:\r\n <sip:101@pbx>\r\n ; ")
    assert replaces(short.replace("Call-ID", "i"), called=True) == replaces(OK, called=True)


def test_an_address_without_brackets_has_its_tag_after_a_semicolon():
    bare = OK.replace("<sip:101@pbx>;user=phone;tag", "sip:101@pbx;tag")
    assert replaces(bare, called=True) == replaces(OK, called=True)


def test_a_telephone_without_tags_is_named_by_a_zero():
    assert replaces(OK.replace(";tag=theirs", ""), called=True) == "a84b@127.0.0.1;to-tag=0;from-tag=ours"


@pytest.mark.parametrize(
    "other",
    [
        OK.replace("200 OK", "183 Session Progress"),
        OK.replace("200 OK", "486 Busy Here"),
        OK.replace("7 INVITE", "7 BYE"),
        OK.replace("SIP/2.0 200 OK", "INVITE sip:101@pbx SIP/2.0"),
        OK.replace("Call-ID", "X-Call-ID"),
        "",
    ],
)
def test_only_the_answer_that_made_the_call_counts(other: str):
    assert replaces(other, called=True) is None


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=60))
def test_whatever_a_call_id_holds_the_address_stays_one(value: str):
    uri = replacing("sip:101@pbx:5070;transport=tcp?Subject=x", value)
    address, _, headers = uri.partition("?")
    assert address == "sip:101@pbx:5070;transport=tcp"
    name, _, escaped = headers.rpartition("=")
    assert name == "Require=replaces&Replaces"
    assert escaped.isascii()
    assert not set(escaped) & set(' @;=&?"<>:')
    assert unquote(escaped) == value
