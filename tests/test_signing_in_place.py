"""A long film keeps room before its pictures, and is signed in it."""

from __future__ import annotations

import numpy as np
import pytest
from test_credentials import flipped, pictures, signer, statement, write_film

from filmwright.errors import CredentialsError
from filmwright.media import Caption, FilmWriter, index_size, probe
from filmwright.provenance import credentials, disclosure, embedding
from filmwright.provenance.manifest import Ingredient

__all__ = ["signer"]


def test_an_unfinished_film_is_signed_in_the_room_it_keeps_and_never_copied(tmp_path, signer, monkeypatch):
    takes = [write_film(tmp_path / f"take-{k}.mp4", k) for k in (1, 2)]
    for take in takes:
        credentials.sign(take, statement(), signer)
    parts = tuple(Ingredient(take, f"shot {k}", f"1-00{k}") for k, take in enumerate(takes))
    front = index_size(24, 1, 0) + embedding.room_for(sum(take.stat().st_size for take in takes), takes)
    film = write_film(tmp_path / ".film.mp4.abcd.partial.mp4", front=front)
    before = pictures(film)
    assert [kind for kind, _, _ in disclosure.boxes(film)][:2] == [b"ftyp", b"moov"]
    media = [row for row in disclosure.boxes(film) if row[0] == b"mdat"]
    with monkeypatch.context() as patch:
        patch.setattr(embedding, "_copy", lambda *_: pytest.fail("it was copied"))
        seen = credentials.sign(film, statement(ingredients=parts), signer)
    assert seen.intact and len(seen.parts) == 2 and pictures(film) == before
    kinds = [kind for kind, _, _ in disclosure.boxes(film)]
    assert kinds[:4] == [b"ftyp", b"uuid", b"free", b"moov"] and media == [
        row for row in disclosure.boxes(film) if row[0] == b"mdat"
    ]
    flipped(film, media[0][1] + 400)
    assert not credentials.read(film).intact
    flipped(film, media[0][1] + 400)
    flipped(
        takes[0], takes[0].read_bytes().rfind(b"mdat") + 500
    )  # signing fails: the film stays as it was, room and all
    again = write_film(tmp_path / ".again.mp4.abcd.partial.mp4", front=front)
    whole = again.read_bytes()
    with pytest.raises(CredentialsError, match="shot 0 was changed after it was made"):
        credentials.sign(again, statement(ingredients=parts), signer)
    assert again.read_bytes() == whole
    small = write_film(tmp_path / ".small.mp4.abcd.partial.mp4", front=index_size(24, 1, 0))  # no room for takes
    assert credentials.sign(small, statement(ingredients=parts[1:] * 9), signer).intact
    finished = write_film(tmp_path / "finished.mp4", front=front)  # one that stands is changed beside it only
    node = finished.stat().st_ino
    assert credentials.sign(finished, statement(), signer).intact and finished.stat().st_ino != node


@pytest.mark.parametrize(("frames", "captions"), [(1, 0), (700, 40)])
def test_an_index_is_never_larger_than_was_thought(tmp_path, frames, captions):
    said = [Caption(k / 2, k / 2 + 0.4, "Two sugars, or three? " * 3) for k in range(captions)]
    tone = (np.zeros((1, frames * 2000), np.float32), 48000)
    path = tmp_path / "film.mp4"
    with FilmWriter(
        path, 64, 48, 24, sound=tone, captions=said, front=index_size(frames, frames / 24, captions)
    ) as film:
        for k in range(frames):
            film.write(np.full((48, 64, 3), k % 200, np.uint8))
    index = next(end - start for kind, start, end in disclosure.boxes(path) if kind == b"moov")
    assert index < index_size(frames, frames / 24, captions)
    assert probe(path).frames == frames
