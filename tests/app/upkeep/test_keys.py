"""The API key is shown and renewed."""

from pathlib import Path

from app.api_key import load_or_create
from app.paths import DataDir
from app.upkeep.keys import ApiKey


async def test_a_new_key_takes_the_place_of_the_old_one_for_its_owner_alone(tmp_path: Path) -> None:
    key = ApiKey(DataDir(tmp_path))
    first = await key.read()
    second = await key.renew()
    assert first != second
    assert await key.read() == load_or_create(tmp_path) == second
    assert (tmp_path / "api_key").stat().st_mode & 0o777 == 0o600
