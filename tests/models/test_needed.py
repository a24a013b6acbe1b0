"""What is pulled when nobody names a model."""

from dataclasses import replace

import pytest

from models.catalogue import Catalogue, Origin, Role, Tier
from models.download.needed import pull_needed
from models.errors import SourceUnreachable
from models.hardware import GIB, Hardware
from models.selection import select

DESKTOP = Hardware(8, 8, 16 * GIB)


@pytest.fixture
def language_model(make, server):
    """A language model, to be had or (when not `published`) not."""

    def build(name, *, published, tiers=(Tier.DESKTOP,)):
        content = name.encode()
        if published:
            server.files[f"/{name}/model.gguf"] = content
        model = make.model({"model.gguf": content}, Origin(f"{server.url}/{name}/"))
        return replace(model, name=name, title=name.title(), role=Role.LLM, tiers=tiers)

    return build


@pytest.fixture
def pull(puller):
    """Pull what a desktop PC needs; returns what was said."""

    def run(models, here=()):
        said = []
        catalogue = Catalogue(models)
        selection = select(catalogue, DESKTOP, lambda model: model.name in here)
        pull_needed(
            catalogue, selection, puller, lambda m, pulled: said.append((m.name, pulled)), said.append
        )
        return said

    return run


def test_the_best_model_for_the_pc_is_pulled(language_model, pull, left):
    assert pull([language_model("big", published=True), language_model("medium", published=True)]) == [
        ("big", True)
    ]
    assert left() == {"big/model.gguf"}


def test_where_the_best_cannot_be_had_the_next_best_is_pulled_and_that_is_said(language_model, pull, left):
    said = pull([language_model("big", published=False), language_model("medium", published=True)])

    assert said[0].startswith("Big could not be pulled: 127.0.0.1 answers 404.")
    assert said[0].endswith("Taking the next best one.")
    assert said[1:] == [("medium", True)]
    assert left() == {"medium/model.gguf"}


def test_what_is_here_is_kept_and_the_better_one_only_mentioned(language_model, pull, puller, server):
    models = [language_model("big", published=True), language_model("medium", published=True)]
    puller.pull(models[1])
    server.asked.clear()

    said = pull(models, here={"medium"})

    assert said == [("medium", False), "Better for this PC would be: lotline models pull big"]
    assert server.asked == []


def test_when_none_can_be_had_the_last_failure_is_told(language_model, pull):
    with pytest.raises(SourceUnreachable, match="Medium could not be pulled"):
        pull([language_model("big", published=False), language_model("medium", published=False)])
