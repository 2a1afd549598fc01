"""Meanings of short texts as vectors: all-MiniLM-L6-v2 in numpy, with a cache of what was embedded before.

The network is a BERT encoder of 6 layers, 12 heads of 32, 384 wide (Wang et al., MiniLM, 2020; Reimers and Gurevych,
Sentence-BERT, 2019), averaged over tokens and normalised. One short text costs some 10 ms on one core.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from filmwright import cached, files
from filmwright.arrays import Array
from filmwright.assets import MINILM_SHA256, minilm
from filmwright.errors import DiskFull

LAYERS, HEADS, WIDTH = 6, 12, 384
LONGEST = 128  # tokens; later ones are cut off, as the model's makers do
BATCH = 64  # texts at once, which keeps the largest array under 50 MB


def embed(texts: Sequence[str]) -> Array:
    """One unit vector a text: float32 [len(texts), 384]; the dot product of two is their cosine similarity.

    Raises AssetError when the weights are missing or altered.
    """
    if not texts:
        return np.zeros((0, WIDTH), np.float32)
    encoder = _encoder()
    # Batches of like length waste no work on padding; the texts' order is restored afterwards.
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors = np.empty((len(texts), WIDTH), np.float32)
    for start in range(0, len(order), BATCH):
        chosen = order[start : start + BATCH]
        vectors[chosen] = encoder.encode([texts[i] for i in chosen])
    return vectors


@lru_cache(maxsize=4096)
def embed_one(text: str) -> Array:
    """The unit vector of one text, float32 [384], remembered."""
    vector: Array = embed([text])[0]
    vector.flags.writeable = False
    return vector


@lru_cache(maxsize=64)
def embed_vocabulary(texts: tuple[str, ...]) -> Array:
    """As `embed`, kept on disk from run to run: a vocabulary of hundreds of words takes seconds to embed.

    A cache that cannot be read or written costs time, never a result: it is made again.
    """
    digest = hashlib.sha256("\0".join((MINILM_SHA256, *texts)).encode()).hexdigest()[:24]
    kept = cache_folder() / f"vectors-{digest}.npy"
    with suppress(OSError, ValueError, EOFError):
        vectors: Array = np.load(kept, allow_pickle=False)
        if vectors.shape == (len(texts), WIDTH) and vectors.dtype == np.float32:
            cached.used(kept)
            return vectors
    vectors = embed(texts)
    with suppress(OSError, DiskFull), files.beside(kept, suffix=".npy") as partial:
        np.save(partial, vectors, allow_pickle=False)
    cached.wrote(vectors.nbytes)
    return vectors


def cache_folder() -> Path:
    """Where the user's system wants files that can be made again."""
    return cached.folder()


class _Encoder:
    """The network: its weights by name, and its tokenizer."""

    def __init__(self, weights: dict[str, Array], tokenizer: Any) -> None:
        self.weights = weights
        self.tokenizer = tokenizer

    def encode(self, texts: list[str]) -> Array:
        """Unit vectors, float32 [len(texts), 384]."""
        encodings = self.tokenizer.encode_batch(texts)
        tokens = np.array([encoding.ids for encoding in encodings])
        mask = np.array([encoding.attention_mask for encoding in encodings], np.float32)
        length = tokens.shape[1]
        hidden = (
            self.weights["embeddings.word_embeddings.weight"][tokens]
            + self.weights["embeddings.position_embeddings.weight"][:length]
            + self.weights["embeddings.token_type_embeddings.weight"][0]
        )
        hidden = self._normalised(hidden, "embeddings.LayerNorm")
        unseen = (1 - mask)[:, None, None, :] * np.float32(-1e9)  # padding gets no attention
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}."
            attended = self._linear(self._attention(hidden, unseen, name), name + "attention.output.dense")
            hidden = self._normalised(hidden + attended, name + "attention.output.LayerNorm")
            inner = _gelu(self._linear(hidden, name + "intermediate.dense"))
            hidden = self._normalised(hidden + self._linear(inner, name + "output.dense"), name + "output.LayerNorm")
        mean: Array = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdims=True)
        unit: Array = (mean / np.linalg.norm(mean, axis=1, keepdims=True)).astype(np.float32)
        return unit

    def _attention(self, hidden: Array, unseen: Array, name: str) -> Array:
        batch, length, _ = hidden.shape
        query, key, value = (
            self._linear(hidden, f"{name}attention.self.{part}")
            .reshape(batch, length, HEADS, WIDTH // HEADS)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(WIDTH / HEADS)) + unseen
        weights = np.exp(scores - scores.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        attended: Array = (weights @ value).transpose(0, 2, 1, 3).reshape(batch, length, WIDTH)
        return attended

    def _linear(self, x: Array, name: str) -> Array:
        result: Array = x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]
        return result

    def _normalised(self, x: Array, name: str) -> Array:
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + np.float32(1e-12))
        result: Array = centred / spread * self.weights[name + ".weight"] + self.weights[name + ".bias"]
        return result


def _gelu(x: Array) -> Array:
    """x · Φ(x), Φ the normal distribution; its erf by Abramowitz and Stegun 7.1.26, exact to 1.5e-7.

    Written out because importing scipy for this one function takes longer than the whole network.
    """
    z = np.abs(x) * np.float32(np.sqrt(0.5))
    t = 1 / (1 + np.float32(0.3275911) * z)
    series = np.zeros_like(t)
    for coefficient in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = (series + np.float32(coefficient)) * t
    tail = series * np.exp(-z * z)
    result: Array = x * np.where(x >= 0, 1 - tail / 2, tail / 2)
    return result


@cache
def _encoder() -> _Encoder:
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    weights_file, tokenizer_file = minilm()
    weights = {
        name: tensor.astype(np.float32, copy=False)
        for name, tensor in load_file(str(weights_file)).items()
        if np.issubdtype(tensor.dtype, np.floating)
    }
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    tokenizer.enable_padding()
    tokenizer.enable_truncation(LONGEST)
    return _Encoder(weights, tokenizer)
