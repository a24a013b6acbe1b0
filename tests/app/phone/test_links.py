"""Telephone links: what is dialled of them, and how the desktop learns who opens them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import StoreError
from app.phone.link_handler import ENTRY, LinkHandler, LinkState
from app.phone.links import address_in


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("tel:+1-217-555-0123", "+1-217-555-0123"),
        ("TEL:+12175550123;ext=12", "+12175550123"),
        ("tel:555-0123;phone-context=+1217", "555-0123"),
        ("tel://+12175550123", "+12175550123"),
        ("tel:%2B1%20217%20555%200123", "+1 217 555 0123"),
        ("tel:1-800-FLOWERS", "1-800-FLOWERS"),
        ("sip:sales@example.com", "sip:sales@example.com"),
        ("sip:sales@example.com;transport=tcp?subject=buy", "sip:sales@example.com"),
        ("sips:sales@example.com:5061", "sips:sales@example.com:5061"),
        ("tel:", None),
        ("tel:nobody", None),
        ("tel:+1217%0A555", None),
        ("mailto:dana@example.com", None),
        ("sip:a@b@c", None),
        ("217 555 0123", None),
        ("tel:" + "5" * 600, None),
        ("", None),
    ],
)
def test_a_link_gives_a_number_or_an_address_or_nothing(link: str, address: str | None) -> None:
    assert address_in(link) == address


@given(
    st.one_of(st.text(max_size=60), st.text(max_size=60).map("tel:{}".format), st.text().map("sip:{}".format))
)
def test_whatever_a_link_says_the_field_gets_one_printable_line(link: str) -> None:
    address = address_in(link)
    assert address is None or (address.isprintable() and 0 < len(address) <= 512)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop without tools, whose files lie in a folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path


def with_xdg_mime(desktop: Path) -> Path:
    """As the real one: it keeps what is made the default, and tells it."""
    kept, tool = desktop / "defaults", desktop / "bin" / "xdg-mime"
    tool.write_text(
        "#!/bin/sh\n"
        f'if [ "$1" = default ]; then echo "$@" >> "{kept}"; fi\n'
        f'if [ "$1" = query ] && [ -f "{kept}" ]; then echo {ENTRY}; fi\n'
    )
    tool.chmod(0o755)
    return kept


def test_the_entry_starts_this_lotline_with_this_data_directory(desktop: Path) -> None:
    handler = LinkHandler(desktop / 'a "b" $c 100%', "linux")
    assert handler.state() == LinkState(can_register=True, is_written=False, is_chosen=None)

    assert handler.register() == LinkState(can_register=True, is_written=True, is_chosen=None)
    written = (desktop / "share" / "applications" / ENTRY).read_text()
    assert "MimeType=x-scheme-handler/tel;x-scheme-handler/sip;\n" in written
    (command,) = [line for line in written.splitlines() if line.startswith("Exec=")]
    assert '"dial-link" "--data-dir"' in command
    assert command.endswith(r'a \\"b\\" \\$c 100%%" %u')
    assert LinkHandler(desktop / "another", "linux").state().is_written is False


def test_with_its_tool_the_desktop_is_told_to_choose_it(desktop: Path) -> None:
    kept = with_xdg_mime(desktop)
    handler = LinkHandler(desktop, "linux")
    assert handler.state().is_chosen is False

    assert handler.register().is_chosen is True
    assert kept.read_text() == f"default {ENTRY} x-scheme-handler/tel x-scheme-handler/sip\n"


def test_where_nothing_can_be_registered_nothing_is_written(desktop: Path) -> None:
    for platform in ("win32", "darwin"):
        assert LinkHandler(desktop, platform).state() == LinkState(
            can_register=False, is_written=False, is_chosen=None
        )
    assert not (desktop / "share").exists()


def test_a_folder_that_cannot_be_written_is_said(desktop: Path) -> None:
    (desktop / "share").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be written"):
        LinkHandler(desktop, "linux").register()
    assert not list((desktop / "bin").iterdir())
