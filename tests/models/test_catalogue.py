"""The catalogue that ships."""

import re

import pytest

from models.catalogue import Role, Tier, load
from models.errors import UnknownModel
from models.selection import candidates

CATALOGUE = load()
PINNED = re.compile(r"/resolve/[0-9a-f]{40}/|/raw/v[\d.]+/|/releases/download/[\w.-]+/")


def test_every_tier_has_a_model_for_every_role():
    for tier in Tier:
        for role in Role:
            assert tier in candidates(CATALOGUE, role, tier)[0].tiers


def test_bigger_pcs_are_offered_larger_language_models():
    largest = [
        candidates(CATALOGUE, Role.LLM, tier)[0].bytes for tier in (Tier.SMALL, Tier.DESKTOP, Tier.GPU)
    ]

    assert largest == sorted(set(largest))


def test_every_role_can_be_filled_where_only_the_registries_are_reached():
    for role in Role:
        assert any(model.registry for model in CATALOGUE.of_role(role))


@pytest.mark.parametrize("model", CATALOGUE.model, ids=lambda model: model.name)
def test_every_file_has_a_checksum_and_a_pinned_place(model):
    assert model.origin or model.registry
    assert model.origin is None or PINNED.search(model.origin.base)
    for file in model.files:
        assert re.fullmatch(r"[0-9a-f]{64}", file.sha256)
        assert file.bytes > 0


@pytest.mark.parametrize("model", [m for m in CATALOGUE.model if m.registry], ids=lambda model: model.name)
def test_every_file_is_found_in_the_archives_that_are_fetched(model):
    packages = {archive.package for archive in model.registry.archives}
    for file in model.files:
        assert {piece.package for piece in model.registry.pieces(file)} <= packages
    assert model.registry.archives_for(model.files) == list(model.registry.archives)
    assert set(model.registry.take) <= {file.path for file in model.files}
    for archive in model.registry.archives:
        assert archive.registry in {"pypi", "npm"}
        assert archive.version in archive.file
        assert re.fullmatch(r"[0-9a-f]{64}", archive.sha256)


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(UnknownModel, match=r"no model 'wisper'.*whisper-base"):
        CATALOGUE.named("wisper")
