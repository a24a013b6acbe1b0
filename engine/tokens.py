"""Opening a model's `tokenizer.json`. Called while the stages are built, any thread."""

# tokenizers ships no complete types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.onnx import unusable


def load_tokenizer(file: Path) -> Any:
    """Return a `tokenizers.Tokenizer`; raises `WeightsError`."""
    from tokenizers import Tokenizer

    try:
        return Tokenizer.from_file(str(file))
    except Exception as error:  # the Rust library raises bare Exception
        raise unusable(file, error) from error
