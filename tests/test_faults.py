"""Faults and kills at random: every paid attempt is one POST, no take is lost, no cap is passed by a cent."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from marathon import Marathon


def film_until(folder: Path, wanted: int, generators: tuple[str, ...], seed: int) -> tuple[int, int]:
    """Make films under trouble until so much of it has come; faults and kills."""
    faults = kills = 0
    while faults + kills < wanted:
        by = generators[seed % len(generators)]
        marathon = Marathon(folder / f"{by}-{seed}", by, seed)
        marathon.folder.mkdir()
        marathon.run()
        faults, kills, seed = faults + marathon.faults, kills + marathon.kills, seed + 1
        shutil.rmtree(marathon.folder)
    return faults, kills


def test_films_survive_dozens_of_faults_and_kills(tmp_path: Path) -> None:
    _, kills = film_until(tmp_path, 60, ("openai_videos", "fal"), seed=0)
    assert kills > 3


@pytest.mark.long
def test_films_survive_a_thousand_faults_and_kills(tmp_path: Path) -> None:
    every = ("openai_videos", "fal", "openai_videos", "veo", "openai_videos", "omni")
    faults, kills = film_until(tmp_path, 1000, every, seed=100)
    print(f"{faults} faults, {kills} kills")
    assert kills > 50
