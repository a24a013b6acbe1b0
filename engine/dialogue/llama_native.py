"""llama.cpp through its C interface: one model, one context, several sequences of one key-value cache.

Used by `llama.Llama` only, always on the language lane's thread. Two sequences hold what prompts begin with:
one for answers, one for what callers say. Each use copies one of them (a note in the cache, no data moves),
adds its own words and goes on alone, so that calls that answer at the same time cannot disturb each other.
"""
# llama_cpp's ctypes signatures are only partly typed.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import InferenceError, WeightsError

SEQUENCES = 8
_CONTEXT_TOKENS = 4_096
_BATCH_TOKENS = 512
_ALL_ON_GPU = 999
ANSWERS, CALLERS, _SCRATCH = range(3)
"""Sequences with a use of their own."""
FREE = range(3, SEQUENCES)
"""Those that completions take."""
_PIECE_BYTES = 256
_ENDS_A_SENTENCE = re.compile(rb"\s*[.!?]|\n")


@ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)
def _silent(_level: int, _text: bytes, _data: int) -> None:
    """llama.cpp would write its log on stderr."""


class NativeModel:
    """Weights and context. Not safe for more than one thread at a time."""

    def __init__(self, file: Path, *, threads: int, on_gpu: bool) -> None:
        import llama_cpp

        self._c: Any = llama_cpp
        self._c.llama_log_set(_silent, ctypes.c_void_p(0))
        self._model: Any = self._load(file, on_gpu=on_gpu)
        self._vocab: Any = self._c.llama_model_get_vocab(self._model)
        self._vocab_size = int(self._c.llama_vocab_n_tokens(self._vocab))
        self._context: Any = self._new_context(threads)
        self._memory: Any = self._c.llama_get_memory(self._context)
        self._batch: Any = self._c.llama_batch_init(_BATCH_TOKENS, 0, 1)
        self._prefixes: dict[int, list[int]] = {}
        self._ends: NDArray[np.bool_] | None = None

    def use_threads(self, threads: int) -> None:
        """How many work from the next decoding on."""
        self._c.llama_set_n_threads(self._context, threads, threads)

    def close(self) -> None:
        """Free the memory; nothing may be called afterwards."""
        self._c.llama_batch_free(self._batch)
        self._c.llama_free(self._context)
        self._c.llama_model_free(self._model)

    # --- words and tokens -------------------------------------------------------------------------

    def render(self, *chat: tuple[str, str]) -> tuple[str, str]:
        """The model's own chat format around the last of some (role, text): what comes before and after."""
        message = self._c.llama_chat_message
        said = [(role.encode(), text.encode()) for role, text in chat]
        messages = (message * len(said))(*(message(role, text) for role, text in said))
        template = self._c.llama_model_chat_template(self._model, None)
        size = 4 * sum(len(text) for _, text in said) + 1_024
        buffer = ctypes.create_string_buffer(size)
        written = self._c.llama_chat_apply_template(template, messages, len(said), True, buffer, size)
        if not 0 < written < size:
            raise WeightsError("The language model's chat format is not known to llama.cpp.")
        before, _, after = buffer.raw[:written].decode().partition(chat[-1][1])
        return before, after

    def tokens(self, text: str, *, special: bool, beginning: bool = False) -> list[int]:
        """Token ids; only with `special` are control words such as <|im_end|> more than plain text."""
        data = text.encode()
        room = len(data) + 8
        buffer = (self._c.llama_token * room)()
        count = self._c.llama_tokenize(self._vocab, data, len(data), buffer, room, beginning, special)
        if count < 0:
            raise InferenceError("The language model cannot read this text.")
        return list(buffer[:count])

    def piece(self, token: int) -> bytes:
        """The bytes of a token; may end inside a character."""
        buffer = ctypes.create_string_buffer(_PIECE_BYTES)
        length = self._c.llama_token_to_piece(self._vocab, token, buffer, _PIECE_BYTES, 0, False)
        return buffer.raw[: max(0, length)]

    def ends(self, token: int) -> bool:
        """Whether the token ends the answer."""
        return bool(self._c.llama_vocab_is_eog(self._vocab, token))

    # --- the cache --------------------------------------------------------------------------------

    def hold_prefix(self, sequence: int, tokens: Sequence[int]) -> None:
        """Have these tokens in `ANSWERS` or `CALLERS`, to be shared by what follows."""
        if list(tokens) == self._prefixes.get(sequence):
            return
        self._prefixes.pop(sequence, None)
        self._c.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        self._decode(tokens, sequence, 0)
        self._prefixes[sequence] = list(tokens)

    def begin(self, sequence: int, tokens: Sequence[int]) -> int:
        """Start a sequence behind `ANSWERS` with these tokens; returns the likeliest next token."""
        return int(self._behind(ANSWERS, sequence, tokens).argmax())

    def go_on(self, sequence: int, token: int, position: int) -> int:
        """Add one token; returns the likeliest next one."""
        return int(self._decode([token], sequence, position).argmax())

    def ends_behind(self, tokens: Sequence[int]) -> float:
        """Probability that a sentence is over behind `CALLERS` and these tokens."""
        logits = self._behind(CALLERS, _SCRATCH, tokens).astype(np.float64)
        if self._ends is None:
            every = range(self._vocab_size)
            self._ends = np.array(
                [self.ends(t) or bool(_ENDS_A_SENTENCE.match(self.piece(t))) for t in every]
            )
        likely = np.exp(logits - logits.max())
        return float(likely[self._ends].sum() / likely.sum())

    def _behind(self, prefix: int, sequence: int, tokens: Sequence[int]) -> NDArray[np.float32]:
        self._c.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        self._c.llama_memory_seq_cp(self._memory, prefix, sequence, -1, -1)
        return self._decode(tokens, sequence, len(self._prefixes[prefix]))

    def _decode(self, tokens: Sequence[int], sequence: int, position: int) -> NDArray[np.float32]:
        """Read tokens; returns the logits of what comes next, valid until the next reading."""
        for at in range(0, len(tokens), _BATCH_TOKENS):
            part = tokens[at : at + _BATCH_TOKENS]
            self._fill(part, sequence, position + at)
            if self._c.llama_decode(self._context, self._batch) != 0:
                raise InferenceError("The language model failed on this text.")
        logits = self._c.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(logits, shape=(self._vocab_size,))

    def _fill(self, tokens: Sequence[int], sequence: int, position: int) -> None:
        batch = self._batch
        batch.n_tokens = len(tokens)
        for at, token in enumerate(tokens):
            batch.token[at] = token
            batch.pos[at] = position + at
            batch.n_seq_id[at] = 1
            batch.seq_id[at][0] = sequence
            batch.logits[at] = at == len(tokens) - 1

    # --- loading ----------------------------------------------------------------------------------

    def _load(self, file: Path, *, on_gpu: bool) -> Any:
        self._c.llama_backend_init()
        params = self._c.llama_model_default_params()
        params.n_gpu_layers = _ALL_ON_GPU if on_gpu else 0
        model = self._c.llama_model_load_from_file(str(file).encode(), params) if file.is_file() else None
        if not model:
            raise WeightsError(f"The language model {file} cannot be loaded.")
        return model

    def _new_context(self, threads: int) -> Any:
        params = self._c.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = _CONTEXT_TOKENS, _BATCH_TOKENS, _BATCH_TOKENS
        params.n_seq_max, params.kv_unified = SEQUENCES, True
        params.n_threads = params.n_threads_batch = threads
        context = self._c.llama_init_from_model(self._model, params)
        if not context:
            raise WeightsError("There is not enough memory for the language model.")
        return context
