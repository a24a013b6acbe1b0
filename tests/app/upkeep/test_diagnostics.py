"""The bundle helps and names nobody."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from app.doctor.finding import Finding, good
from app.paths import DataDir
from app.upkeep.diagnostics import Diagnostics

SETTINGS = """
[sip]
bind = "192.0.2.7"
[[sip.accounts]]
registrar = "pbx.garage-mueller.example"
username = "frontdesk"
display_name = "Ann Mueller"
[sound]
microphone = "Ann Mueller's headset"
[dialogue]
notice = "Ann Mueller's machine, call 217 555 0123"
"""


@pytest.fixture
def diagnostics(places: DataDir, monkeypatch: pytest.MonkeyPatch) -> Diagnostics:
    places.settings.write_text(SETTINGS)
    places.log.parent.mkdir()
    places.log.write_text(
        '{"event": "registered", "account": "frontdesk"}\n'
        '{"event": "call", "said": "+1 217 555 0199", "at": "pbx.garage-mueller.example"}\n'
    )
    said = f"no answer from frontdesk@pbx.garage-mueller.example, see {places.root}"

    def findings(_folder: Path) -> list[Finding]:
        return [good("account", said)]

    monkeypatch.setattr("app.upkeep.diagnostics.findings", findings)
    return Diagnostics(places)


async def test_no_name_number_address_or_path_of_a_person_is_in_it(
    diagnostics: Diagnostics, places: DataDir
) -> None:
    parts = await diagnostics.gather()
    text = "\n".join(part.text for part in parts)
    for secret in ("mueller", "Ann", "frontdesk", "555", "192.0.2.7", str(places.root), str(Path.home())):
        assert secret not in text, secret
    assert [part.name for part in parts] == [
        "versions.txt", "machine.txt", "settings.json", "doctor.txt", "log.jsonl",
    ]  # fmt: skip


async def test_what_helps_is_in_it(diagnostics: Diagnostics) -> None:
    parts = {part.name: part.text for part in await diagnostics.gather()}
    assert "Python: 3." in parts["versions.txt"]
    assert "GiB of memory" in parts["machine.txt"]
    settings = json.loads(parts["settings.json"])
    assert settings["sip"]["accounts"] == [{"transport": "udp", "secure": False, "expires_s": 300}]
    assert settings["dialogue"]["notice"] == "own words, 40 characters"
    assert "✓ account: no answer from" in parts["doctor.txt"]
    assert '"event": "registered"' in parts["log.jsonl"]


async def test_what_is_saved_is_what_was_shown(diagnostics: Diagnostics, tmp_path: Path) -> None:
    parts = await diagnostics.gather()
    await diagnostics.save(parts, tmp_path / "bundle.zip")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == {
            part.name: part.text for part in parts
        }


async def test_broken_settings_are_no_reason_to_have_none(diagnostics: Diagnostics, places: DataDir) -> None:
    places.settings.write_text("[http]\nprot = 1\n")
    parts = {part.name: part.text for part in await diagnostics.gather()}
    assert "http.prot: unknown key" in parts["settings.json"]


async def test_only_the_newest_part_of_a_long_log_is_taken(diagnostics: Diagnostics, places: DataDir) -> None:
    places.log.write_text("".join(f'{{"event": "line", "n": "{n:06}"}}\n' for n in range(30_000)))
    log = {part.name: part.text for part in await diagnostics.gather()}["log.jsonl"]
    assert len(log) < 530_000
    assert log.startswith('{"event"')
    assert '"n": "029999"' in log
