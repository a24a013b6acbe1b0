"""Whether a model suits a PC, and the reason in words."""

import pytest

from models.catalogue import load
from models.fit import Fit, fitting
from models.hardware import GIB, Gpu, Hardware

CATALOGUE = load()
OFFICE = Hardware(2, 4, 8 * GIB)
DESKTOP = Hardware(8, 8, 16 * GIB)
GAMER = Hardware(8, 16, 32 * GIB, (Gpu("RTX 4070", 12 * GIB),))


@pytest.mark.parametrize(
    ("hardware", "name", "fit"),
    [
        (OFFICE, "qwen2.5-coder-0.5b-instruct-q4", Fit.FITS),
        (OFFICE, "qwen2.5-coder-1.5b-instruct-q4", Fit.TIGHT),
        (OFFICE, "qwen2.5-7b-instruct-q4", Fit.TOO_BIG),
        (Hardware(2, 2, 4 * GIB), "qwen2.5-coder-1.5b-instruct-q4", Fit.TOO_BIG),
        (DESKTOP, "qwen3-4b-instruct-2507-q4", Fit.FITS),
        (DESKTOP, "qwen2.5-7b-instruct-q4", Fit.TIGHT),
        (GAMER, "qwen2.5-7b-instruct-q4", Fit.FITS),
    ],
)
def test_a_language_model_fits_is_tight_or_too_big(hardware, name, fit):
    assert fitting(CATALOGUE.named(name), hardware).fit is fit


@pytest.mark.parametrize("model", CATALOGUE.model, ids=lambda model: model.name)
def test_every_model_of_a_pcs_own_tier_fits_it(model):
    for hardware in (OFFICE, DESKTOP, GAMER):
        if fitting(model, hardware).fit is Fit.FITS:
            assert str(hardware) in fitting(model, hardware).why
        else:
            assert "gpu" in model.tiers
            assert hardware is not GAMER


def test_the_reason_names_what_is_lacking():
    assert fitting(CATALOGUE.named("qwen2.5-7b-instruct-q4"), OFFICE).why == (
        "It takes about 5.6 GB of memory beside everything else; this PC has 8 GiB in all."
    )
    tight = fitting(CATALOGUE.named("qwen2.5-7b-instruct-q4"), DESKTOP).why
    assert tight.startswith("It is meant for a CUDA device with 8 GiB; this PC has none.")
    slow = fitting(CATALOGUE.named("qwen2.5-coder-1.5b-instruct-q4"), OFFICE).why
    assert slow.startswith("It is meant for 8 cores and 8 GiB of memory; this PC has 4 cores and 8 GiB.")
