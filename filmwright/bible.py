"""Who and what stays the same from shot to shot: characters, places, props. `bible.toml` is these dataclasses, written plainly."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Look:
    """A body and a face as explicit parameters; the same Look gives the same person in every shot.

    Lengths in metres, ages in years, colours as `#rrggbb` (sRGB); `build` and `muscle` run from -1 (thin, slack) to 1.
    """

    sex: str = "female"  # female | male
    age: float = 35.0
    height: float = 1.70
    build: float = 0.0
    muscle: float = 0.0
    origin: str = "european"  # african | asian | european; or a mix, "african+european"
    skin: str = "#d2a18a"
    eyes: str = "#5a7f8c"
    hair: str = "short"  # a style of stage/people/hair.py
    hair_colour: str = "#3a2618"
    beard: str = ""  # "" | stubble | short | full | moustache
    marks: tuple[str, ...] = ()  # glasses, scar, freckles…
    face: int = 1  # seed of the face's own shape


@dataclass(frozen=True)
class Garment:
    """One piece of clothing: a kind of stage/people/clothes.py, a colour, a pattern."""

    kind: str
    colour: str = "#7a7a7a"
    pattern: str = ""  # "" | stripes | checks | dots


@dataclass(frozen=True)
class Voice:
    """How a character sounds. `name` is a voice, or a blend: "am_puck:0.6+bm_george:0.4"."""

    name: str = "af_heart"
    speed: float = 1.0  # 1 is the voice's own pace
    pitch: float = 0.0  # semitones
    gain: float = 0.0  # dB


@dataclass(frozen=True)
class Character:
    """Somebody in the film. `id` is a slug given once; `name` is what cues say."""

    id: str
    name: str
    description: str = ""  # the script's own words
    kind: str = "person"  # person | voice (heard only) | the noun of a creature ("cat")
    look: Look = field(default_factory=Look)
    wardrobe: tuple[Garment, ...] = ()
    outfits: tuple[
        tuple[str, tuple[Garment, ...]], ...
    ] = ()  # scene -> what is worn there, where it is not the wardrobe
    # scene -> how one is there besides: wet, dirt, torn, sweat
    states: tuple[tuple[str, tuple[str, ...]], ...] = ()
    voice: Voice = field(default_factory=Voice)
    cast_by: tuple[str, ...] = ()  # what the script left open and filmwright chose, for the report
    cleared: str = ""  # of a character with a real person's name or likeness: who agreed to what, and when
    locked: bool = False

    @property
    def is_human(self) -> bool:
        """Whether it is a person, or a voice that is only heard; the others may be animals."""
        return self.kind in ("person", "voice")

    def worn(self, scene: str) -> tuple[Garment, ...]:
        """What is worn in a scene."""
        return dict(self.outfits).get(scene, self.wardrobe)

    def looking(self, scene: str) -> Look:
        """The look in a scene: wet after a fall into water, torn after a fight."""
        states = dict(self.states).get(scene, ())
        return replace(self.look, marks=tuple(dict.fromkeys((*self.look.marks, *states)))) if states else self.look


@dataclass(frozen=True)
class Place:
    """Somewhere that scenes play. `kind` is a family of stage/places; `options` are that family's parameters."""

    id: str
    name: str
    kind: str = "plain"
    interior: bool = False
    seed: int = 1
    options: tuple[tuple[str, str], ...] = ()
    locked: bool = False

    def option(self, name: str, default: str = "") -> str:
        """The value of an option, or `default`."""
        return dict(self.options).get(name, default)


@dataclass(frozen=True)
class Prop:
    """A thing that matters: handed over, read, thrown, seen in an insert."""

    id: str
    name: str
    kind: str = "box"  # a family of stage/props
    colour: str = ""
    size: float = 0.0  # longest side in metres; 0 is the family's own
    turn: float = 0.0  # degrees by which it is turned where it stands: 0 faces +z, 90 faces +x
    tilt: float = 0.0  # degrees by which its head (-z) is raised: 90 stands up what is made lying
    material: str = ""  # what it is made of, one of stage/props/matter.py; "" is what such things are made of
    shape: str = ""  # one of stage/props/outline.py, where it is not that of such things: heart, square, hexagonal
    locked: bool = False

    @property
    def called(self) -> str:
        """The name by which a text speaks of it, in lower case: without what it says (“…”) or shows (‹…›)."""
        return re.split(" [“‹]", self.name.lower())[0]


@dataclass(frozen=True)
class Bible:
    """The continuity of the film."""

    characters: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    props: tuple[Prop, ...] = ()
    cleared: tuple[tuple[str, str], ...] = ()  # real names that prompts may hold -> who agreed to what, and when

    def character(self, key: str) -> Character | None:
        """The character with this id or cue name, if any."""
        return next((c for c in self.characters if key in (c.id, c.name)), None)

    def place(self, key: str) -> Place | None:
        """The place with this id or name, if any."""
        return next((p for p in self.places if key in (p.id, p.name)), None)

    def prop(self, key: str) -> Prop | None:
        """The prop with this id or name, if any."""
        return next((p for p in self.props if key in (p.id, p.name)), None)
