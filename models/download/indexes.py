"""Which package registries this PC is told to use. Read once at the start of a pull; touches no network."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PUBLIC_PYPI = "https://pypi.org/simple"
PUBLIC_NPM = "https://registry.npmjs.org"


@dataclass(frozen=True, slots=True)
class Indexes:
    """Base addresses of the registries, without a slash at the end."""

    pypi: str = PUBLIC_PYPI
    npm: str = PUBLIC_NPM


def configured(environment: Mapping[str, str], home: Path) -> Indexes:
    """What uv, pip and npm would use here, else the public registries."""
    pypi = next(_pypi_choices(environment, home), PUBLIC_PYPI)
    npm = next(_npm_choices(environment, home), PUBLIC_NPM)
    return Indexes(pypi.rstrip("/"), npm.rstrip("/"))


def _pypi_choices(environment: Mapping[str, str], home: Path) -> Iterator[str]:
    for variable in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"):
        if value := environment.get(variable):
            yield re.sub(r"^[\w.-]+=(?=https?:)", "", value)  # uv allows NAME=URL
    for path in _pip_files(environment, home):
        config = configparser.RawConfigParser(strict=False)
        try:
            config.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):
            continue  # pip would complain; for us the public registry is next
        if value := config.get("global", "index-url", fallback=""):
            yield value


def _pip_files(environment: Mapping[str, str], home: Path) -> Iterator[Path]:
    """The files pip reads, the one that wins first."""
    if named := environment.get("PIP_CONFIG_FILE"):
        yield Path(named)
    if roaming := environment.get("APPDATA"):
        yield Path(roaming) / "pip" / "pip.ini"
    config_home = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    yield config_home / "pip" / "pip.conf"
    yield home / ".pip" / "pip.conf"
    yield Path("/etc/pip.conf")


def _npm_choices(environment: Mapping[str, str], home: Path) -> Iterator[str]:
    for variable in ("npm_config_registry", "NPM_CONFIG_REGISTRY"):
        if value := environment.get(variable):
            yield value
    named = environment.get("npm_config_userconfig") or environment.get("NPM_CONFIG_USERCONFIG")
    path = Path(named) if named else home / ".npmrc"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() == "registry" and value.strip():
            yield value.strip()
