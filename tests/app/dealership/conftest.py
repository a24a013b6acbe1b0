from __future__ import annotations

import pytest

from app.dealership.profile import SAMPLE, read_profile
from app.stores.profile_rows import Profile


@pytest.fixture
def sample() -> Profile:
    return read_profile(SAMPLE)
