"""What an owner may choose, read once from `DIR/settings.toml` when a command starts.

A missing file or key means the default. An unknown key or a wrong type is refused in one line, so that
a slip of the pen is never silently ignored.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
import typing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, cast

import msgspec

from app.errors import BadSettings
from app.paths import DataDir
from telephony.account import Account, PhoneSettings

Device = Literal["auto", "cpu", "cuda"]
Port = Annotated[int, msgspec.Meta(ge=0, le=65535)]
Seconds = Annotated[float, msgspec.Meta(ge=0)]
Days = Annotated[int, msgspec.Meta(ge=0, le=36_500)]
LanguageName = Literal["system", "en", "de", "es"]
HeldKeys = Literal["off", "Ctrl+Shift", "Alt+Shift", "Meta"]
ThemeName = Literal["system", "light", "dark", "high-contrast-light", "high-contrast-dark"]

QUICK_VOICE = "quick"

_T = TypeVar("_T")
_USER = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """The local API on 127.0.0.1. Port 0 lets the system choose."""

    port: Port = 8321


@dataclass(frozen=True, slots=True)
class CallSettings:
    """How calls are taken.

    Attributes:
        answer: `automatic`, or `manual` when a person presses the button.
        answer_after_s: how long a call rings before it is answered automatically.
        record: whether calls are recorded.
        max_call_s: when a call is ended for good.
    """

    answer: Literal["automatic", "manual"] = "automatic"
    answer_after_s: Seconds = 0.0
    record: bool = True
    max_call_s: Annotated[float, msgspec.Meta(gt=0)] = 900.0


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """The agent's voice: one of Kokoro's names, or `quick` for Piper's, which suits a slow PC."""

    voice: Annotated[str, msgspec.Meta(pattern=rf"^(?:[a-z]{{2}}_[a-z]+|{QUICK_VOICE})$")] = "af_heart"


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """Devices by the system's names; None, or one that is gone: what the system uses.

    Attributes:
        ringer: the speakers on which the window rings.
        ring_for_calls: it rings for new calls, too, not only for callers who want a person.
    """

    microphone: str | None = None
    speaker: str | None = None
    ringer: str | None = None
    ring_for_calls: bool = False


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """Where each stage runs; `auto` looks at the hardware."""

    stt: Device = "auto"
    tts: Device = "auto"
    turn_end: Device = "auto"
    llm: Device = "auto"
    embedding: Device = "auto"


@dataclass(frozen=True, slots=True)
class DialogueSettings:
    """How the agent converses.

    Attributes:
        model: the language model that phrases: a catalogue name, or `auto` for what suits the hardware.
        notice: what the agent says in its first sentence after its name: that a machine speaks and that the
            call may be recorded. It cannot be empty; not given means the usual words.
        session_idle_min: when a conversation that nobody goes on with is closed, in minutes.
    """

    model: Annotated[str, msgspec.Meta(min_length=1)] = "auto"
    notice: Annotated[str, msgspec.Meta(min_length=1, pattern=r"\S")] | None = None
    session_idle_min: Annotated[float, msgspec.Meta(gt=0)] = 30.0


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """How long what callers said is kept, in days; 0 keeps it until somebody deletes it."""

    keep_recordings_days: Days = 0
    keep_transcripts_days: Days = 0


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window looks.

    Attributes:
        theme: light or dark, `system` for what the system has; the two of high contrast for weak eyes.
        text_percent: size of the text, 100 is the system's own.
        language: of the window's words; `system` for the system's, or English where it has no other.
            The agent speaks English whatever is chosen.
    """

    theme: ThemeName = "system"
    text_percent: Annotated[int, msgspec.Meta(ge=90, le=200)] = 100
    language: LanguageName = "system"


@dataclass(frozen=True, slots=True)
class ShortcutSettings:
    """Keys that work while another program has the keyboard.

    Attributes:
        everywhere: what is held down together with the window's own keys for answer, take over and hang up.
    """

    everywhere: HeldKeys = "off"


@dataclass(frozen=True, slots=True)
class LogSettings:
    """From which level on our own packages write."""

    level: Literal["debug", "info", "warning", "error"] = "info"


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it, one attribute a section."""

    sip: PhoneSettings = field(default_factory=PhoneSettings)
    http: HttpSettings = field(default_factory=HttpSettings)
    calls: CallSettings = field(default_factory=CallSettings)
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    devices: DeviceSettings = field(default_factory=DeviceSettings)
    dialogue: DialogueSettings = field(default_factory=DialogueSettings)
    privacy: PrivacySettings = field(default_factory=PrivacySettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    shortcuts: ShortcutSettings = field(default_factory=ShortcutSettings)
    logs: LogSettings = field(default_factory=LogSettings)


@dataclass(frozen=True, slots=True)
class AccountsFile:
    """What `DIR/accounts.toml` holds."""

    accounts: tuple[Account, ...] = ()


def load(data_dir: Path) -> Settings:
    """Read the settings of a data directory, with the accounts of `lotline account` added.

    Accounts come without passwords: `app.accounts.with_passwords` puts them in for the phone.

    Raises:
        BadSettings: a file cannot be understood.
    """
    places = DataDir(data_dir)
    settings = settings_from(places.settings, _text(places.settings))
    added = read_toml(places.accounts, AccountsFile).accounts
    sip = dataclasses.replace(settings.sip, accounts=settings.sip.accounts + added)
    return dataclasses.replace(settings, sip=sip)


def settings_from(path: Path, text: str) -> Settings:
    """What a settings file with this text means; `path` is for the complaint alone.

    Raises:
        BadSettings: with one line that names the file and the key.
    """
    settings = _parsed(path, text, Settings)
    _check_phone(path, settings.sip)
    return settings


def read_toml(path: Path, kind: type[_T]) -> _T:
    """Read a TOML file into a dataclass; a missing file is an empty one.

    Raises:
        BadSettings: with one line that names the file and the key.
    """
    return _parsed(path, _text(path), kind)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise BadSettings(f"{path}: cannot be read: {error}.") from error


def _parsed(path: Path, text: str, kind: type[_T]) -> _T:
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(f"{path}: not valid TOML: {error}.") from error
    _refuse_unknown(path, tree, kind, "")
    try:
        return msgspec.convert(tree, kind)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        raise BadSettings(f"{path}: {where.strip('`').removeprefix('$.') or 'file'}: {what}.") from error


def _refuse_unknown(path: Path, tree: dict[str, Any], kind: type, prefix: str) -> None:
    """Raise for the first key that no dataclass field has; msgspec lets dataclasses ignore them."""
    known = typing.get_type_hints(kind)
    for key, value in tree.items():
        if key == "password":
            raise BadSettings(f"{path}: {prefix}password: not kept here. Use `lotline account set`.")
        if key not in known:
            raise BadSettings(f"{path}: {prefix}{key}: unknown key. Known: {', '.join(known)}.")
        for inner, item in _tables(known[key], value):
            _refuse_unknown(path, item, inner, f"{prefix}{key}.")


def _tables(hint: Any, value: Any) -> list[tuple[type, dict[str, Any]]]:
    """Pair the tables in a value with the dataclass they stand for."""
    inner = (*typing.get_args(hint), hint)[0]
    if not isinstance(inner, type) or not dataclasses.is_dataclass(inner):
        return []
    items = cast("list[Any]", value if isinstance(value, list) else [value])
    return [(inner, item) for item in items if isinstance(item, dict)]


def _check_phone(path: Path, sip: PhoneSettings) -> None:
    """PhoneSettings has plain numbers: refuse what no phone can do."""
    for key in ("sip_port", "tls_port", "rtp_port_from"):
        port: int | None = getattr(sip, key)
        if port is not None and not 0 <= port <= 65535:
            raise BadSettings(f"{path}: sip.{key}: {port} is no port (0 to 65535).")
    if sip.max_calls < 1:
        raise BadSettings(f"{path}: sip.max_calls: at least one call must fit.")
    if sip.ring_timeout_s <= 0:
        raise BadSettings(f"{path}: sip.ring_timeout_s: a call must have time to ring.")
    if not _USER.fullmatch(sip.user):
        raise BadSettings(f"{path}: sip.user: letters, digits, dots, hyphens and underscores alone.")
