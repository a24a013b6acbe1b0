"""What an owner may write into settings.toml, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import BadSettings
from app.settings import Settings, load
from telephony.account import Account

ALL = """
[sip]
bind = "192.168.1.5"
sip_port = 5070
max_calls = 2
codecs = ["PCMU/8000"]

[[sip.accounts]]
registrar = "pbx.example:5061"
username = "1001"
transport = "tls"
secure = true

[http]
port = 9000

[calls]
answer = "manual"
answer_after_s = 2
record = false
max_call_s = 60.5

[speech]
voice = "am_michael"

[devices]
stt = "cpu"
llm = "cuda"

[dialogue]
model = "qwen2.5-coder-1.5b-instruct-q4"

[logs]
level = "debug"
"""


def written(folder: Path, text: str) -> Path:
    (folder / "settings.toml").write_text(text)
    return folder


def test_without_a_file_everything_has_its_default_and_none_is_created(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()
    assert list(tmp_path.iterdir()) == []


def test_every_section_is_understood(tmp_path: Path) -> None:
    settings = load(written(tmp_path, ALL))
    assert (settings.sip.bind, settings.sip.sip_port, settings.sip.max_calls) == ("192.168.1.5", 5070, 2)
    assert settings.sip.codecs == ("PCMU/8000",)
    assert settings.sip.accounts == (Account("pbx.example:5061", "1001", transport="tls", secure=True),)
    assert settings.http.port == 9000
    assert (settings.calls.answer, settings.calls.answer_after_s) == ("manual", 2.0)
    assert (settings.calls.record, settings.calls.max_call_s) == (False, 60.5)
    assert settings.speech.voice == "am_michael"
    assert (settings.devices.stt, settings.devices.llm, settings.devices.tts) == ("cpu", "cuda", "auto")
    assert settings.dialogue.model == "qwen2.5-coder-1.5b-instruct-q4"
    assert settings.logs.level == "debug"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[htpp]\nport = 1", "htpp"),
        ("[http]\nprot = 1", "http.prot"),
        ("[sip]\nsip_prot = 1", "sip.sip_prot"),
        ('[[sip.accounts]]\nregistrar = "a"\nusername = "b"\nrealm = "c"', "sip.accounts.realm"),
        ('[http]\nport = "8321"', "http.port"),
        ("[http]\nport = 1.5", "http.port"),
        ("[http]\nport = 70000", "http.port"),
        ("http = 3", "http"),
        ("[sip]\nsip_port = 70000", "sip.sip_port"),
        ("[sip]\nmax_calls = 0", "sip.max_calls"),
        ("[sip]\nring_timeout_s = 0", "sip.ring_timeout_s"),
        ('[sip]\nuser = "a@b"', "sip.user"),
        ("[sip]\naccounts = 4", "sip.accounts"),
        ('[[sip.accounts]]\nregistrar = "a"', "sip.accounts[0]"),
        ('[calls]\nanswer = "never"', "calls.answer"),
        ("[calls]\nanswer_after_s = -1", "calls.answer_after_s"),
        ("[calls]\nmax_call_s = 0", "calls.max_call_s"),
        ('[calls]\nrecord = "yes"', "calls.record"),
        ('[speech]\nvoice = "../../etc"', "speech.voice"),
        ('[speech]\nvoice = "quickly"', "speech.voice"),
        ('[devices]\nstt = "gpu"', "devices.stt"),
        ('[dialogue]\nmodel = ""', "dialogue.model"),
        ('[logs]\nlevel = "loud"', "logs.level"),
        ("not toml", "not valid TOML"),
    ],
)
def test_a_slip_of_the_pen_is_named_by_file_and_key_in_one_line(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(BadSettings) as caught:
        load(written(tmp_path, text))
    message = str(caught.value)
    assert message.startswith(f"{tmp_path / 'settings.toml'}: {key}")
    assert "\n" not in message


def test_a_password_in_the_file_is_refused_and_not_repeated(tmp_path: Path) -> None:
    text = '[[sip.accounts]]\nregistrar = "a"\nusername = "b"\npassword = "hunter2"'
    with pytest.raises(BadSettings, match="lotline account set") as caught:
        load(written(tmp_path, text))
    assert "hunter2" not in str(caught.value)


def test_a_file_that_is_no_text_is_refused_kindly(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadSettings, match=r"settings\.toml: cannot be read"):
        load(tmp_path)


@settings(deadline=None)
@given(key=st.from_regex(r"[a-z_]{1,12}", fullmatch=True), port=st.integers(0, 65535))
def test_no_unknown_key_is_ever_ignored(
    tmp_path_factory: pytest.TempPathFactory, key: str, port: int
) -> None:
    folder = written(tmp_path_factory.mktemp("dir"), f"[http]\n{key} = {port}")
    if key == "port":
        assert load(folder).http.port == port
    else:
        with pytest.raises(BadSettings):
            load(folder)
