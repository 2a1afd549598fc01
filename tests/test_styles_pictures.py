"""Picture styles: what each is known by, in the pixels of a small true render; and that they do not flicker of themselves."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

import numpy as np
import pytest

from filmwright.errors import InputError
from filmwright.reading.prompt import read
from filmwright.reading.words import table
from filmwright.stage.props import known as thing
from filmwright.stage.render.pipeline import Pipeline
from filmwright.stage.render.quality import DRAFT
from filmwright.stage.shapes import ball, box
from filmwright.stage.snapshot import Item, Lamp, Light, Snapshot, View
from filmwright.stage.styles import STYLES, in_words, known, style
from filmwright.stage.surface import named

SIZE = (320, 134)


@functools.cache
def things() -> tuple[Item, ...]:
    return (
        Item(named("floor", box((-9, -1, -9), (9, 0, 9), "#6f8a4a", "grass"))),
        Item(named("ball", ball(0.7, "#c8382c", sides=32, rings=20)), model=moved(-0.9, 0.7), group="prop", id=1),
        Item(
            named("crate", box((-0.6, 0, -0.6), (0.6, 1.2, 0.6), "#3560b0")), model=moved(1.0, 0.0), group="prop", id=2
        ),
    )


def moved(x: float, y: float) -> np.ndarray:
    model = np.eye(4, dtype="f4")
    model[:3, 3] = (x, y, 0.0)
    return model


@functools.cache
def pipeline() -> Pipeline:
    return Pipeline(*SIZE, DRAFT)


def seen(name: str, time: float = 1.0, aside: float = 0.0, indoors: bool = False) -> np.ndarray:
    view = View((0.6 + aside, 1.5, 4.6), (aside, 0.6, 0.0), 35.0, focus=4.6, f_stop=8.0)
    light = Light(indoors=indoors, lamps=(Lamp((2.0, 2.0, 2.0), (2.0, 1.8, 1.5)),))
    plain = Snapshot(things(), light, time=time)
    painted = style(name)
    return pipeline().render(painted.lit(plain) if painted else plain, view).rgb.astype(int)


def chroma(rgb: np.ndarray) -> np.ndarray:
    return rgb.max(-1) - rgb.min(-1)


# light drawn on dark, and scales of something else than light: their borders are those of the picture
OTHER_LIGHT = ("blueprint", "chalk", "thermal", "x-ray")


@pytest.mark.parametrize("name", sorted(set(STYLES) - set(OTHER_LIGHT)))
def test_every_style_changes_the_picture_and_keeps_it(name):
    """It looks unlike the stage's own, and one still sees the same things: light and dark lie alike."""
    plain, painted = seen(""), seen(name)
    assert painted.shape == plain.shape
    assert np.abs(plain - painted).mean() > 2.0
    a, b = (block(rgb.mean(-1), 16).ravel() for rgb in (plain, painted))
    assert np.corrcoef(a, b)[0, 1] > (0.3 if name in ("pen", "sketch", "ink", "silent") else 0.6)


@pytest.mark.parametrize("name", OTHER_LIGHT)
def test_what_is_not_painted_by_light_keeps_the_borders(name):
    """Where the picture changes from place to place, the painted one does."""
    plain, painted = seen(""), seen(name)
    assert np.abs(plain - painted).mean() > 10.0
    a, b = (np.abs(np.diff(block(rgb.astype(float).mean(-1), 6), axis=1)) for rgb in (plain, painted))
    high = a > np.quantile(a, 0.9)
    assert b[high].mean() > 2.0 * b[~high].mean()


def block(values: np.ndarray, side: int) -> np.ndarray:
    h, w = values.shape[0] // side * side, values.shape[1] // side * side
    return values[:h, :w].reshape(h // side, side, w // side, side).mean((1, 3))


@pytest.mark.parametrize("name", ["noir", "mono", "silent"])
def test_black_and_white_has_no_colour(name):
    assert np.percentile(chroma(seen(name)), 99) <= (40 if name == "silent" else 3)
    assert np.percentile(chroma(seen("")), 90) > 40


def test_noir_is_hard():
    """More of the picture is nearly black than in the plain one, and the blinds of a room lie over it."""
    plain, noir = seen("").mean(-1), seen("noir").mean(-1)
    assert (noir < 40).mean() > (plain < 40).mean() + 0.03
    room = seen("noir", indoors=True).mean(-1)
    assert np.abs(np.diff(room, axis=0)).mean() > 1.15 * np.abs(np.diff(noir, axis=0)).mean()


def test_pixel_art_is_of_blocks_and_few_colours():
    rgb = seen("pixel")
    side = 2  # of five units, each a five-hundredth of 134 lines
    bottom = rgb[::-1]  # blocks are laid from the lower left corner
    cells = bottom.reshape(67, side, 160, side, 3)
    assert (np.ptp(cells, axis=(1, 3)) == 0).mean() > 0.999
    assert len({int(v) for v in np.unique(rgb)}) < 140


def test_sepia_is_one_hue():
    rgb = seen("sepia").astype(float)
    assert (rgb[..., 0] >= rgb[..., 2] - 1).mean() > 0.97


def test_toon_has_flat_fields_and_lines():
    flat, plain = seen("toon"), seen("")
    quiet = [np.abs(np.diff(rgb.mean(-1), axis=1)) < 0.7 for rgb in (flat, plain)]
    assert quiet[0].mean() > quiet[1].mean()
    assert (flat.mean(-1) < 45).mean() > (plain.mean(-1) < 45).mean()


def test_drawings_are_on_paper():
    for name in ("ink", "pen", "sketch"):
        rgb = seen(name)
        assert np.percentile(rgb.mean(-1), 90) > 200  # paper
        assert chroma(rgb).mean() < 25


def test_watercolour_leaves_its_rim_to_the_paper():
    rgb = seen("watercolour")
    assert rgb[2, ::16].mean() > 215 and rgb[:, 2].mean() > 215


CALM = (
    "oil", "watercolour", "toon", "noir", "pixel", "gouache", "van gogh", "mono", "pointillism", "pastel", "blueprint",
    "paper cut-out", "tilt-shift", "thermal",
)  # fmt: skip


@pytest.mark.parametrize("name", CALM)
def test_what_stands_still_stands_still(name):
    """Two moments of a still scene differ by the film's grain only: brushes and papers do not boil."""
    moving = np.abs(seen(name, 1.0) - seen(name, 1.5)).mean()
    assert moving < (7.0 if name in ("noir", "mono") else 2.2)


@pytest.mark.parametrize("name", ["mosaic", "stained glass"])
def test_cells_stay_on_what_stands_still(name):
    """On the crate, which no wind stirs as it does the grass, not a seam moves."""
    one, two = (seen(name, time)[10:120, 200:300] for time in (1.0, 1.5))
    assert np.abs(one - two).mean() < 0.5
    assert np.ptp(one.reshape(-1, 3), axis=0).min() > 20  # there are cells at all


@pytest.mark.parametrize("name", ["ink", "claymation", "pen"])
def test_what_boils_boils_on_its_own_beat(name):
    every = STYLES[name].boils
    assert np.abs(seen(name, 1.0) - seen(name, 1.0 + 0.5 / 24)).mean() < 1.0
    assert np.abs(seen(name, 1.0) - seen(name, 1.0 + 3 * every / 24)).mean() > 0.15


def test_strokes_go_with_the_world():
    """A camera that moves aside: what was painted moves with what it was painted on, more than it stays on the screen."""
    for name in ("oil", "watercolour", "pointillism", "pastel", "paper cut-out"):
        one, two = (seen(name, 1.0, aside).astype(float) for aside in (0.0, 0.06))
        plain_one, plain_two = (seen("", 1.0, aside).astype(float) for aside in (0.0, 0.06))
        painted = np.abs(one - two).mean()
        assert painted < 3.0 * np.abs(plain_one - plain_two).mean() + 2.0


def test_claymation_holds_its_poses():
    clay = style("claymation")
    assert [clay.held(f) for f in (0, 1, 2, 3, 4)] == [0, 0, 2, 2, 4]
    assert style("oil").held(3) == 3


def test_names():
    assert known("Watercolor") == "watercolour" and known("realistic") == "" and known("cubism") is None
    assert style("") is None
    with pytest.raises(InputError, match="no picture style"):
        style("cubism")
    assert in_words("a soft watercolour, muted") == "watercolour"
    assert in_words("in the manner of a film noir") == "noir"
    assert in_words("warm light, 35mm") == ""


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("a house in watercolour style", "watercolour"),
        ("a dog in a park, van gogh style", "van gogh"),
        ("a dog in a park, in the style of Van Gogh", "van gogh"),
        ("an oil painting of a boat", "oil"),
        ("a black and white photograph of a dog", "mono"),
        ("a film noir scene of a man in an office at night", "noir"),
        ("a cat, pixel art", "pixel"),
        ("a cat in cyberpunk style", "cyberpunk"),
        ("a fish, ukiyo-e style", "ukiyo-e"),
        ("a claymation dog in a garden", "claymation"),
        ("a dog in a garden, pencil sketch", "sketch"),
        ("a realistic photo of a dog", "film"),
        ("a dog on a hill, pointillism", "pointillism"),
        ("a dog painted in the style of Georges Seurat", "pointillism"),
        ("a ship as a mosaic", "mosaic"),
        ("a dog in stained glass style", "stained glass"),
        ("a chalk drawing of a bicycle", "chalk"),
        ("a blueprint of a car", "blueprint"),
        ("a crayon drawing of a house", "crayon"),
        ("a soft pastel drawing of a dog", "pastel"),
        ("a papercut style forest", "paper cut-out"),
        ("VHS footage of a dog", "vhs"),
        ("CCTV footage of a street at night", "surveillance"),
        ("a night vision view of a deer in a forest", "night vision"),
        ("a dog in a garden, thermal camera", "thermal"),
        ("an x-ray of a teapot", "x-ray"),
        ("a tilt-shift view of a city street", "tilt-shift"),
    ],
)
def test_a_prompt_names_its_style(prompt, wanted):
    from filmwright.stage.creatures import known as animal

    request = read(prompt, thing, animal)
    assert request.style == wanted
    assert not re.search(
        r"gogh|watercolou?r|style|painting|ukiyo|pixel|noir|clay|pencil", " ".join(request.not_understood)
    )


def test_words_of_things_are_no_styles():
    for prompt in (
        "a church with a stained glass window",
        "a child draws on a blackboard",
        "a woman in a pastel dress",
    ):
        assert read(prompt, thing).style == ""


def test_what_is_warm_is_bright_in_thermal():
    """Somebody shines, and the floor about them does not."""
    floor, red, blue = things()
    view = View((0.6, 1.5, 4.6), (0.0, 0.6, 0.0), 35.0, focus=4.6, f_stop=8.0)
    painted = style("thermal")
    assert painted is not None
    body = replace(red, group="person")
    shot = pipeline().render(painted.lit(Snapshot((floor, body, blue), Light(), time=1.0)), view).rgb.astype(int)
    plain = seen("")
    ball_at = (plain[..., 0] > plain[..., 1] + 60).nonzero()
    crate_at = (plain[..., 2] > plain[..., 0] + 60).nonzero()
    assert shot[ball_at].mean() > 1.6 * shot[crate_at].mean()


def test_a_style_that_cannot_be_shown_is_told():
    request = read("a dog in a park, surrealism style", thing)
    assert request.style == "" and any("surreal" in word for word in request.not_understood)


def test_every_style_of_the_prompts_is_one_of_the_stages():
    for _, name in table("prompt")["styles"]:
        assert name in ("film", "art") or known(name) == name


def test_a_dissolved_thing_is_seen_through():
    """What happens to a surface: stain, glow and dissolving, in the pixels."""
    view = View((0.0, 1.2, 4.6), (0.0, 0.6, 0.0), 35.0, focus=4.6)
    floor, red, blue = things()

    def shot(**change: object) -> np.ndarray:
        return (
            pipeline().render(Snapshot((floor, replace(red, **change), blue), Light(), time=1.0), view).rgb.astype(int)
        )

    plain = shot()
    assert (
        np.abs(
            shot(gone=1.0, shadow=False) - pipeline().render(Snapshot((floor, blue), Light(), time=1.0), view).rgb
        ).mean()
        < 1.5
    )
    assert np.abs(shot(gone=0.5) - plain).mean() > 0.3
    ball_at = (plain[..., 0] > plain[..., 1] + 60).nonzero()
    black = shot(stain=(0.0, 0.0, 0.0, 1.0))[ball_at].mean()
    lit = shot(glow=(3.0, 2.0, 1.0))[ball_at].mean()
    assert black < plain[ball_at].mean() < lit
