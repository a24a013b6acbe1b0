"""Which model is chosen for which PC."""

import os

import pytest

from models.catalogue import Role, Tier, load
from models.hardware import GIB, Gpu, Hardware, probe
from models.selection import select, tier_of

CATALOGUE = load()
SMALL = Hardware(2, 4, 8 * GIB)
DESKTOP = Hardware(4, 8, 16 * GIB)
GAMER = Hardware(8, 16, 32 * GIB, (Gpu("RTX 4070", 12 * GIB),))


def chosen(hardware, here):
    return select(CATALOGUE, hardware, lambda model: model.name in here).choices[Role.LLM]


@pytest.mark.parametrize(
    ("hardware", "tier"),
    [
        (SMALL, Tier.SMALL),
        (DESKTOP, Tier.DESKTOP),
        (Hardware(8, 16, 4 * GIB), Tier.SMALL),
        (GAMER, Tier.GPU),
        (Hardware(8, 16, 32 * GIB, (Gpu("MX150", 2 * GIB),)), Tier.DESKTOP),
    ],
)
def test_a_pc_is_put_into_the_tier_that_it_can_carry(hardware, tier):
    assert tier_of(hardware) is tier


def test_a_small_pc_gets_the_quickest_language_model_even_when_a_larger_one_is_here():
    here = {"qwen2.5-coder-0.5b-instruct-q4", "qwen2.5-coder-1.5b-instruct-q4"}

    assert chosen(SMALL, here).model.name == "qwen2.5-coder-0.5b-instruct-q4"


def test_a_desktop_without_the_larger_model_uses_the_next_best_and_says_so():
    choice = chosen(DESKTOP, {"qwen2.5-coder-0.5b-instruct-q4", "qwen2.5-coder-1.5b-instruct-q4"})

    assert choice.model.name == "qwen2.5-coder-1.5b-instruct-q4"
    assert choice.preferred is CATALOGUE.named("qwen3-4b-instruct-2507-q4")
    assert "Qwen3-4B-Instruct-2507 Q4_K_M would be better but is not on this PC" in choice.why


def test_a_small_pc_takes_a_larger_model_when_it_is_the_only_one_here():
    assert chosen(SMALL, {"qwen2.5-coder-1.5b-instruct-q4"}).model.name == "qwen2.5-coder-1.5b-instruct-q4"


def test_with_nothing_here_the_best_one_for_the_pc_is_chosen():
    assert chosen(GAMER, set()).model.name == "qwen2.5-7b-instruct-q4"
    assert chosen(DESKTOP, set()).model.name == "qwen3-4b-instruct-2507-q4"


def test_the_reason_names_what_this_pc_has():
    why = select(CATALOGUE, GAMER, lambda model: True).why

    assert why == "16 cores, 32 GiB of memory, RTX 4070 with 12 GiB: tier gpu"


def test_the_probe_sees_this_machine():
    hardware = probe()

    assert 1 <= hardware.physical_cores <= hardware.logical_cores <= (os.cpu_count() or 1)
    assert hardware.memory_bytes == os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
