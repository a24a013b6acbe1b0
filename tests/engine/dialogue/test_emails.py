from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import spoken
from engine.dialogue.slots.emails import find_email


def address(said: str) -> str | None:
    found = find_email(spoken.plain(said))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("j smith 42 at outlook dot com", "jsmith42@outlook.com"),
        ("it's j smith forty two at outlook dot com", "jsmith42@outlook.com"),
        ("john dot smith at gmail.com", "john.smith@gmail.com"),
        ("J O H N at yahoo dot com", "john@yahoo.com"),
        ("j, o, h, n, at hotmail dot com", "john@hotmail.com"),
        ("J-O-H-N at hotmail dot com", "john@hotmail.com"),
        ("john as in J O H N at g mail dot com", "john@gmail.com"),
        ("bob dash jones at my company dot net all lower case", "bob-jones@mycompany.net"),
        ("all lowercase mary ann 1999 at aol dot com", "maryann1999@aol.com"),
        ("B as in boy O B at gmail dot com", "bob@gmail.com"),
        ("you can email me at sara underscore lee 7 at icloud dot com", "sara_lee7@icloud.com"),
        ("double l smith at gmail dot com", "llsmith@gmail.com"),
        ("name at sign domain dot org", "name@domain.org"),
        ("john at gmail dot c o m", "john@gmail.com"),
        ("john smith at gmail dot com, all one word", "johnsmith@gmail.com"),
        ("rob plus cars at gmail dot com", "rob+cars@gmail.com"),
        ("alpha bravo charlie at test dot io", "abc@test.io"),
    ],
)
def test_a_spoken_address_is_written_as_it_is_meant(said: str, meant: str):
    assert address(said) == meant


@pytest.mark.parametrize(
    "said", ["at ten", "meet me at the shop. Com on over", "I'm at work, call later", ""]
)
def test_what_is_no_address_is_none(said: str):
    assert address(said) is None


def test_the_address_is_taken_out_of_the_text():
    found = find_email(spoken.plain("my email is john at gmail dot com and I come at ten"))
    assert found == ("john@gmail.com", "my email is | and i come at ten")


_SIGNS = {".": " dot ", "_": " underscore ", "-": " dash "}


@settings(deadline=None)
@given(
    st.from_regex(r"[b-hj-z][a-z]{2,7}[._-]?[b-hj-z][a-z]{2,7}[0-9]{0,3}", fullmatch=True),
    st.sampled_from(["gmail.com", "outlook.com", "my-shop.net", "yahoo.co.uk"]),
    st.sampled_from(["", "my email is ", "it's ", "sure, the address is "]),
)
def test_an_address_read_out_sign_by_sign_is_found(local: str, domain: str, lead: str):
    words = "".join(_SIGNS.get(char, char) for char in local)
    where = "".join(_SIGNS.get(char, char) for char in domain)
    not_names = {
        "dot",
        "dash",
        "the",
        "for",
        "can",
        "put",
        "you",
        "mail",
        "use",
        "yes",
        "yeah",
        "like",
        "call",
    }
    if set(words.split()) & not_names or any(word in spoken.UNITS for word in words.split()):
        return
    assert address(f"{lead}{words} at {where}") == f"{local}@{domain}"


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str):
    found = address(text)
    assert found is None or "@" in found
