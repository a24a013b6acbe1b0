"""Which registries are used."""

import pytest

from models.download.indexes import PUBLIC_NPM, PUBLIC_PYPI, configured


def test_without_any_setting_the_public_registries_are_used(tmp_path):
    indexes = configured({"PIP_CONFIG_FILE": "/dev/null"}, tmp_path)

    assert (indexes.pypi, indexes.npm) == (PUBLIC_PYPI, PUBLIC_NPM)


@pytest.mark.parametrize(
    "environment",
    [
        {"UV_DEFAULT_INDEX": "https://mirror.example/simple/"},
        {"UV_DEFAULT_INDEX": "ours=https://mirror.example/simple"},
        {"UV_INDEX_URL": "https://mirror.example/simple"},
        {"PIP_INDEX_URL": "https://mirror.example/simple"},
    ],
)
def test_the_environment_names_the_index(environment, tmp_path):
    assert configured(environment, tmp_path).pypi == "https://mirror.example/simple"


def test_an_index_address_may_hold_an_equals_sign(tmp_path):
    address = "https://mirror.example/simple?token=abc"

    assert configured({"UV_DEFAULT_INDEX": address}, tmp_path).pypi == address


def test_pip_and_npm_settings_files_are_read(tmp_path):
    (tmp_path / ".config" / "pip").mkdir(parents=True)
    (tmp_path / ".config" / "pip" / "pip.conf").write_text(
        "[global]\nindex-url = https://mirror.example/py\n"
    )
    (tmp_path / ".npmrc").write_text("audit=false\nregistry=https://mirror.example/npm/\n")

    indexes = configured({}, tmp_path)

    assert (indexes.pypi, indexes.npm) == ("https://mirror.example/py", "https://mirror.example/npm")


def test_a_settings_file_that_cannot_be_read_is_passed_over(tmp_path):
    (tmp_path / "pip.conf").write_text("this is not a settings file")

    assert configured({"PIP_CONFIG_FILE": str(tmp_path / "pip.conf")}, tmp_path).pypi == PUBLIC_PYPI
