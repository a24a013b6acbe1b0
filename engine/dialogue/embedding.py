"""Sentence embeddings with all-MiniLM-L6-v2 (ONNX): for intents here and for the app's knowledge search.

Built by the composition root; `embed` may be called from any thread. Mean pooling over the tokens
and L2 norm, as the model was trained (sentence-transformers/all-MiniLM-L6-v2).
"""
# onnxruntime and tokenizers ship no complete types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import InferenceError, WeightsError

DIMENSIONS = 384
_MAX_TOKENS = 128
_BATCH = 32


class MiniLM:
    """Implements `engine.ports.Embedder`.

    Args:
        folder: holds `model.onnx` and `tokenizer.json`.
        threads: onnxruntime's threads; one is enough for a sentence.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            raise WeightsError(f"The sentence embeddings in {folder} cannot be loaded.") from error
        self._tokenizer.enable_padding()
        self._tokenizer.enable_truncation(_MAX_TOKENS)
        self._inputs = {each.name for each in self._session.get_inputs()}

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384)."""
        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        batches = [self._embed(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
        return np.concatenate(batches)

    def _embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        encoded = self._tokenizer.encode_batch(list(texts))
        mask = np.array([each.attention_mask for each in encoded], dtype=np.int64)
        feed = {
            "input_ids": np.array([each.ids for each in encoded], dtype=np.int64),
            "attention_mask": mask,
            "token_type_ids": np.zeros_like(mask),
        }
        try:
            (states, *_) = self._session.run(None, {name: feed[name] for name in self._inputs})
        except Exception as error:
            raise InferenceError("The sentence embeddings failed on this text.") from error
        weights = mask[:, :, None].astype(np.float32)
        pooled = (states * weights).sum(axis=1) / np.maximum(weights.sum(axis=1), 1.0)
        return (pooled / np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-9)).astype(np.float32)
