"""Sentence embeddings with all-MiniLM-L6-v2 (ONNX): for intents here and for the app's knowledge search.

Built by the composition root; `embed` may be called from any thread. Mean pooling over the tokens
and L2 norm, as the model was trained (sentence-transformers/all-MiniLM-L6-v2).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.onnx import OnnxModel
from engine.tokens import load_tokenizer

DIMENSIONS = 384
_MAX_TOKENS = 256
_BATCH = 32
_INPUTS = ("input_ids", "attention_mask", "token_type_ids")


class MiniLM:
    """Implements `engine.ports.Embedder`.

    Args:
        folder: holds `model.onnx` and `tokenizer.json`.
        threads: onnxruntime's threads; one is enough for a sentence.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._tokenizer = load_tokenizer(folder / "tokenizer.json")
        self._tokenizer.enable_padding()
        self._tokenizer.enable_truncation(_MAX_TOKENS)
        self._model = OnnxModel(folder / "model.onnx", threads=threads, lengths_vary=True)
        self._model.expect(*_INPUTS)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384)."""
        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        batches = [self._embed(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
        return np.concatenate(batches)

    def _embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        encoded = self._tokenizer.encode_batch(list(texts))
        mask = np.array([each.attention_mask for each in encoded], dtype=np.int64)
        ids = np.array([each.ids for each in encoded], dtype=np.int64)
        (states, *_) = self._model.run(dict(zip(_INPUTS, (ids, mask, np.zeros_like(mask)), strict=True)))
        weights = mask[:, :, None].astype(np.float32)
        pooled = (states * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1.0)
        return (pooled / np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-9)).astype(np.float32)
