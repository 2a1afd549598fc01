"""FFmpeg's door: what is written is what is read, with the right colours, sound and captions."""

from __future__ import annotations

import numpy as np
import pytest

from filmwright.errors import MediaError
from filmwright.media import Caption, captions, pictures, probe, save_picture, sound, write_film


def frames(count=12, size=(64, 32)):
    for k in range(count):
        picture = np.zeros((size[1], size[0], 3), np.uint8)
        picture[..., 0], picture[..., 1], picture[8:16, :, 2] = 200, 10 * k, 90
        yield picture


def test_a_film_comes_back_as_it_went_in(tmp_path):
    import av

    path = tmp_path / "a.mp4"
    tone = np.tile(0.3 * np.sin(np.arange(24000) / 15), (2, 1)).astype(np.float32)
    shown = [Caption(0.1, 0.3, "Hello\nthere, Élise"), Caption(0.35, 0.45, "& you")]
    facts = {"title": "T", "language": "fra"}
    written = write_film(path, frames(), 64, 32, 24, sound=(tone, 48000), captions=shown, metadata=facts)
    seen = probe(path)
    assert (written, seen.frames, seen.width, seen.height, seen.has_audio, seen.subtitles) == (12, 12, 64, 32, True, 1)
    back = list(pictures(path))
    assert np.abs(back[5][20, 30].astype(int) - [200, 50, 0]).max() <= 6
    assert len(list(pictures(path, 3, 7))) == 4
    assert [c.text for c in captions(path)] == [c.text for c in shown]
    assert captions(path)[0].start == pytest.approx(0.1, abs=0.002)
    heard = sound(path)
    assert np.sqrt((heard[0, 4000:20000] ** 2).mean()) == pytest.approx(0.3 / np.sqrt(2), rel=0.05)
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context
        assert (context.color_primaries, context.color_trc, context.colorspace, context.color_range) == (1, 1, 1, 1)


def test_what_is_no_film_is_said_so(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_bytes(b"not a film" * 100)
    with pytest.raises(MediaError, match="cannot be read"):
        probe(path)
    with pytest.raises(MediaError, match="cannot be read"):
        list(pictures(path))


def test_a_film_that_ends_early_is_said_so(tmp_path):
    path = tmp_path / "a.mp4"
    write_film(path, frames(5), 64, 32)
    with pytest.raises(MediaError, match="ends after 5 frames"):
        list(pictures(path, 0, 9))


def test_a_picture_of_the_wrong_size_is_refused(tmp_path):
    with pytest.raises(MediaError, match="64x30"):
        write_film(tmp_path / "a.mp4", frames(1), 64, 30)


def test_pictures_of_sixteen_bits(tmp_path):
    from PIL import Image

    ids = np.array([[0, 1000], [65535, 7]], np.uint16)
    save_picture(tmp_path / "ids.png", ids)
    assert np.array_equal(np.asarray(Image.open(tmp_path / "ids.png")), ids)
