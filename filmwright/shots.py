"""The pictures asked for, and got: shots, cameras, takes."""

from __future__ import annotations

from dataclasses import dataclass, field

from filmwright.scenes import Anchor

# Names of the trade, with the height of picture that a standing person of 1.75 m needs (research: craft, direction).
SIZES = {
    "ELS": 14.0, "VLS": 5.0, "LS": 2.35, "MLS": 1.55, "COW": 1.2, "MS": 0.82, "MCU": 0.53, "CU": 0.34, "BCU": 0.21, "INSERT": 0.30,
}  # fmt: skip
MOVEMENTS = (
    "static", "pan_left", "pan_right", "tilt_up", "tilt_down", "zoom_in", "zoom_out", "push_in", "pull_out", "truck_left",
    "truck_right", "crane_up", "crane_down", "orbit", "track", "hand_held", "reveal", "drone", "pov", "whip",
    "dolly_zoom",
)  # fmt: skip
GATE = 24.89  # width of the camera's gate in mm (Super 35); focal lengths are meant on it


@dataclass(frozen=True)
class Key:
    """The camera at one moment of a shot. `at` runs from 0 (first frame) to 1 (last frame)."""

    at: float
    eye: tuple[float, float, float]
    target: tuple[float, float, float]
    focal: float = 35.0  # mm
    roll: float = 0.0  # degrees
    focus: float = 0.0  # metres; 0: on the target


@dataclass(frozen=True)
class Rig:
    """A camera and how it moves: keys in space, eased between; on top, what it follows and how steadily it is held.

    With `follow`, eye and target are offsets from that person's feet (smoothed), so that the camera tracks with them.
    With `aim`, every frame is re-aimed so that each named person's head stands at (u, v) of the picture, -1..1, y up.
    `hidden` names walls that are taken away for the camera.
    """

    keys: tuple[Key, ...] = ()
    follow: str = ""
    aim: tuple[tuple[str, float, float], ...] = ()
    hand: float = 0.0  # hand-held sway, degrees rms
    ease: str = "smooth"  # smooth | linear | hold
    f_stop: float = 2.8
    hidden: tuple[str, ...] = ()
    seed: int = 0
    shutter: float = (
        0.0  # part of a frame's time for which it is open: what moves is blurred; 0.5 is film's 180 degrees
    )
    fisheye: bool = False  # a lens that bends straight lines, whatever the keys' focal lengths say


@dataclass(frozen=True)
class Card:
    """A card of a shot's storyboard: what happens from `at`, in seconds from the shot's start, until the next card."""

    at: float
    text: str


@dataclass(frozen=True)
class Shot:
    """One camera over one window of the performance: from `start` (included) to `end` (excluded)."""

    id: str  # "12A-003"
    scene: str
    start: Anchor
    end: Anchor
    size: str = "MS"
    angle: str = "eye"  # eye | low | high | top | dutch
    movement: str = "static"
    kind: str = "single"  # establishing | master | group | two | ots | single | insert | pov
    subjects: tuple[str, ...] = ()
    over: str = ""  # whose shoulder an over-the-shoulder looks past
    place: str = ""  # of a scene in two places the one that it shows
    rig: Rig = field(default_factory=Rig)
    cut: str = "straight"  # straight | L | J | match | dissolve | fade_in | fade_out
    sound_offset: int = 0  # frames by which sound leads (J, negative) or trails (L) the picture
    why: str = ""  # the reason in the trade's words
    note: str = ""  # what a person asked for
    generator: str = ""  # "" : the film's
    model: str = ""  # of that generator
    cards: tuple[Card, ...] = ()  # what a hired model is told, moment by moment; none: what the scene's beats say
    circled: int = 0  # the take that the cut uses; 0: the last good one
    locked: bool = False
    frames: int = 0  # its length when it was directed, so that directing again sees what has grown


@dataclass(frozen=True)
class Take:
    """One picture made for a shot: `takes/12A-003/take-1.mp4` and its recipe."""

    shot: str
    number: int
    file: str
    key: str  # digest of what it was made from
    generator: str
    frames: int
    width: int
    height: int
    fps: int
    source_window: tuple[int, int] = (0, 0)  # frames of the take that belong to the shot, handles excluded
    in_sync: bool = True
    model: str = ""  # of a hired generator
    source: str = ""  # the file as a hired generator gave it, from which the take was made to fit
    seconds: float = 0.0  # time that making it took
    usd: float = 0.0
    parts: dict[str, str] = field(default_factory=dict)  # digests by group, so that `why` can name what changed
