"""What tests of the engine's stages need."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.paths import models_dir


@pytest.fixture(scope="session")
def weights_folder() -> Path:
    """The weights that `make setup` brought: one folder a model."""
    return models_dir()
