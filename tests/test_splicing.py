from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from finished_film import SIZE, finished

from filmwright.errors import MediaError
from filmwright.media import Sound, pictures, probe, sound, write_film
from filmwright.provenance import credentials, disclosure, embedding
from filmwright.splicing import Splicer
from filmwright.steps import cut, master
from filmwright.steps.progress import Silent

W, H = 64, 48


def shot(shade: int, count: int) -> list[np.ndarray]:
    """Pictures with something in them that moves, and grain."""
    chance = np.random.default_rng(shade)
    x = np.arange(W)[None, :, None]
    return [
        np.clip(shade + 40 * np.sin((x + 3 * k) / 5) + chance.normal(0, 4, (H, W, 1)) + np.zeros(3), 0, 255).astype(
            np.uint8
        )
        for k in range(count)
    ]


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Takes at several rate factors, one of them longer than a group of pictures; one is encoded otherwise."""
    folder = tmp_path_factory.mktemp("takes")
    made = {name: folder / f"{name}.mp4" for name in ("short", "long", "fine", "other")}
    write_film(made["short"], shot(60, 20), W, H)
    write_film(made["long"], shot(120, 110), W, H)
    write_film(made["fine"], shot(90, 30), W, H, quality="fine")
    from filmwright.media import Encoding

    write_film(made["other"], shot(150, 12), W, H, encoding=Encoding("libx264", "yuv420p", (("preset", "slow"),)))
    return made


def test_whole_takes_are_the_same_to_the_bit_whatever_their_rate_factor(takes: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    with Splicer(out, W, H) as film:
        for picture in shot(20, 7):
            film.write(picture)
        film.splice(takes["short"], 0, 20)
        film.splice(takes["fine"], 0, 30)
        film.splice(takes["long"], 0, 110)
    assert film.copied == 160 and film.frames == 167
    got = list(pictures(out))
    want = [*pictures(takes["short"]), *pictures(takes["fine"]), *pictures(takes["long"])]
    assert len(got) == 167 and all(np.array_equal(a, b) for a, b in zip(got[7:], want, strict=True))


def test_a_trim_is_frame_exact_and_only_what_is_cut_into_is_encoded(takes: dict[str, Path], tmp_path: Path) -> None:
    import av

    out = tmp_path / "film.mp4"
    with Splicer(out, W, H) as film:
        film.splice(takes["long"], 10, 95)
        film.splice(takes["other"], 2, 9)
        film.splice(takes["short"], 0, 5)
    assert film.frames == 109 and 0 < film.copied < 95
    want = [*pictures(takes["long"], 10, 105), *pictures(takes["other"], 2, 11), *pictures(takes["short"], 0, 5)]
    got = list(pictures(out))
    assert len(got) == len(want)
    assert max(np.abs(a.astype(int) - b).mean() for a, b in zip(got, want, strict=True)) < 4
    with av.open(str(out)) as container:
        times = [packet.dts for packet in container.demux(video=0) if packet.size and packet.dts is not None]
    assert times == sorted(set(times))


def test_sound_lies_among_the_pictures_and_is_in_time(takes: dict[str, Path], tmp_path: Path) -> None:
    import av

    out = tmp_path / "film.mp4"
    samples = np.zeros((2, 110 * 2000), np.float32)
    samples[:, 96_000:96_480] = 0.5  # at two seconds
    with Splicer(out, W, H, sound=Sound.of(samples, 48_000)) as film:
        film.splice(takes["long"], 0, 110)
    heard = sound(out)
    assert abs(int(np.argmax(np.abs(heard[0]) > 0.2)) - 96_000) < 480  # a hundredth of a second
    with av.open(str(out)) as container:
        kinds = [packet.stream.type for packet in container.demux() if packet.size]
    first = kinds.index("audio")
    assert first < 10 and "video" in kinds[first : first + 20]


def test_a_take_that_is_too_short_or_of_another_size_is_told(takes: dict[str, Path], tmp_path: Path) -> None:
    for first, count in ((0, 30), (15, 10)):
        with pytest.raises(MediaError, match="ends after"), Splicer(tmp_path / "a.mp4", W, H) as film:
            film.splice(takes["short"], first, count)
    small = tmp_path / "small.mp4"
    write_film(small, [np.zeros((32, 32, 3), np.uint8)] * 4, 32, 32)
    with pytest.raises(MediaError, match="32x32"), Splicer(tmp_path / "b.mp4", W, H) as film:
        film.splice(small, 0, 4)
    (tmp_path / "broken.mp4").write_bytes(b"\0" * 300)
    with pytest.raises(MediaError, match="cannot be read"), Splicer(tmp_path / "c.mp4", W, H) as film:
        film.splice(tmp_path / "broken.mp4", 0, 4)


def test_a_master_has_every_frame_of_its_cut_with_dissolves_and_fades(tmp_path: Path) -> None:
    film = finished(tmp_path / "film")
    edit = cut.edit(film)
    seen = probe(film.path("out", "master.mp4"))
    assert seen.frames == edit.frames == sum(1 for _ in master.stream(film, edit)) and (seen.width, seen.height) == SIZE
    stretches = [piece for piece in master.pieces(film, edit) if isinstance(piece, master.Stretch)]
    assert {stretch.take.parent.name for stretch in stretches} == {clip.shot for clip in edit.clips}
    shown = list(pictures(film.path("out", "master.mp4")))
    for picture, wanted in zip(shown, master.stream(film, edit), strict=True):
        assert abs(float(picture.mean()) - float(wanted.mean())) < 3
    dissolve = next(clip for clip in edit.clips if clip.dissolve)
    middle = float(shown[dissolve.at + dissolve.dissolve // 2].mean())
    before, after = (float(shown[at].mean()) for at in (dissolve.at - 2, dissolve.at + dissolve.dissolve + 2))
    assert min(before, after) < middle < max(before, after)


def test_a_long_master_is_signed_in_its_own_room_and_shows_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = finished(tmp_path / "film")
    path = film.path("out", "master.mp4")
    before = [float(picture.mean()) for picture in pictures(path)]
    monkeypatch.setattr(master, "_LONG", 0)
    monkeypatch.setattr(embedding, "_copy", lambda *_: pytest.fail("it was copied"))
    film.path("out", "master.json").unlink()
    with film.lock():
        assert master.run(film, Silent())
    assert [float(picture.mean()) for picture in pictures(path)] == before
    found = credentials.read(path)
    assert found is not None and found.intact and found.parts
    assert [kind for kind, _, _ in disclosure.boxes(path)][:4] == [b"ftyp", b"uuid", b"free", b"moov"]
