"""The performance: a scene played once, as a chain of beats, in metres and frames.

A scene owns no absolute times. Each beat (a line, an action) has its id, its own clock and its own seed; what people do in it
(cues) is written in frames from the beat's start. Change the length of one beat and what follows moves, unchanged.

Axes: x to the right, y up, z towards the viewer of the plan; heading 0 degrees faces +z, 90 faces +x. Lengths in metres.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from filmwright.errors import FilmError

Point = tuple[float, float]  # (x, z) on the floor

# What a cue may say that somebody does. Locomotion has a path; the rest happens where one stands or sits.
LOCOMOTION = (
    "walk",
    "run",
    "crawl",
    "climb",
    "skate",
    "ski",
    "swim",
    "skateboard",
    "snowboard",
    "surf",
    "moonwalk",
    "travel",
)
POSTURES = ("stand", "sit", "kneel", "crouch", "lie")
FALLS = ("fall", "jump", "stumble")
# acts of everyday life, work, music, sport and play
ACTS = (
    "stumble", "snap_fingers", "thumbs_up", "rock_paper_scissors", "wink", "stick_out_tongue", "slap", "high_five", "skydive",
    "jump_bungee", "climb_rope", "iron", "mop", "vacuum", "rake", "wash_window", "wash_hands", "wash_dishes", "make_bed", "do_laundry",
    "paint_wall", "arrange", "plant", "make_snowman", "water_plants", "saw", "carve", "sharpen", "shine_shoes", "bend_metal",
    "make_pottery", "sculpt", "draw", "sew", "weave", "weld", "milk", "fry", "flip", "grill", "peel", "roll_dough", "tie_tie",
    "blow_dry", "cut_nails", "fill_eyebrows", "shower", "massage", "massage_leg", "cut_hair", "bandage", "operate", "pet", "groom",
    "count_money", "shuffle_cards", "play_cards", "play_chess", "play_game", "fly_kite", "push_cart", "do_magic", "wave_pompoms",
    "bake", "put_on_makeup", "use_computer", "strum_guitar", "play_banjo", "play_trumpet", "play_trombone", "play_clarinet",
    "play_saxophone", "play_harmonica", "play_cello", "play_harp", "play_accordion", "air_drum", "play_xylophone", "aerobics", "lunge",
    "stretch_leg", "bend_back", "lift_weights", "lift_dumbbells", "jump_rope", "bounce", "hula_hoop", "run_on_treadmill", "tai_chi",
    "ballet", "robot_dance", "hula_dance", "tap_dance", "karate", "box", "warrior", "push_up", "plank", "sit_up_exercise", "meditate",
    "yoga_flow", "facepalm", "think", "yawn", "sneeze", "cough", "hush", "blow_kiss", "call_out", "listen_closely", "choke",
    "hand_on_heart", "present", "shoot_basketball", "dunk", "throw_frisbee", "bowl", "catch", "archery", "wrestle", "dance_with",
    "toast", "bat", "golf", "play_hockey", "play_tennis", "play_badminton", "play_table_tennis", "chop", "fence", "sword_fight",
    "tread_water", "shoot_goal", "taste", "hug_self", "throw_axe", "give_award", "pose", "wake_up", "cheerlead",
    "sleep", "mend_above", "hold_hands", "carry_child", "carry_shoulders", "talk", "whisper", "shout", "scream",
    "climb_ladder", "climb_tree", "write_on_board", "tie_shoes", "sit_cross_legged", "hands_in_pockets",
)  # fmt: skip
BUSINESS = (
    "look", "face", "point", "wave", "nod", "shake_head", "gesture", "give", "take", "pick_up", "put_down", "hold", "drop",
    "throw", "drink", "eat", "read", "write", "phone", "open", "close", "knock", "push", "pull", "hug", "kiss", "shake_hands",
    "fight", "dance",
    "laugh", "cry", "pant", "shiver", "shrug", "cover_face", "cover_mouth", "raise_arms", "clap", "wait",
    "sweep", "wipe", "wash", "fold", "cut", "stir", "pour", "hammer", "dig", "paint", "type", "knit", "brush_teeth", "brush_hair",
    "shave", "wash_face", "apply", "put_on", "scratch", "smoke", "take_photo", "text", "play_guitar", "play_piano", "play_violin",
    "play_drums", "play_flute", "sing", "conduct", "drive", "row", "pray", "salute", "bow", "pat", "lean", "kick", "juggle",
    "dribble", "swing", "stretch", "squat", "yoga", "spin", "blow", "cheer", "cross_arms", "float", "fly", *ACTS,
)  # fmt: skip
THROWS = ("throw", "throw_axe", "throw_frisbee", "shoot_basketball", "bowl")  # after which a thing flies
# acts of two who turn to each other
FACING = (
    "face", "give", "shake_hands", "hug", "kiss", "fight", "wrestle", "sword_fight", "fence", "high_five", "slap", "dance_with",
    "give_award",
    "rock_paper_scissors", "cut_hair", "massage",
)  # fmt: skip
STAGING = ("enter", "exit", "appear", "vanish")  # with a path where one walks on or off
ABOUT = ("use",)  # no motion: a thing that an act has about it (stage/fitting.py)
CARRIED = ("ride",)  # on `target`, a vehicle or an animal of the cast; "seat1" in the manner is a passenger's
MOTIONS = LOCOMOTION + POSTURES + FALLS + BUSINESS + ABOUT + STAGING + CARRIED
MOODS = ("neutral", "joy", "fear", "anger", "sorrow", "surprise", "disgust", "doubt", "tenderness", "pain", "effort")


@dataclass(frozen=True)
class Mark:
    """Where somebody is when the scene begins. `posture` is one of POSTURES; `seat` is the height of what one sits on."""

    x: float
    z: float
    heading: float = 0.0
    posture: str = "stand"
    seat: float = 0.0
    on_stage: bool = True


@dataclass(frozen=True)
class Cue:
    """One thing that one person does. `at` and `frames` count from the start of its beat.

    `path` is where locomotion goes (its first point is where it starts). `target` is a person, a prop, an anchor of the place,
    or "x,y,z" in metres; it is what is looked at, faced, given to. `prop` is what is handled. `heading` is where one faces at
    the end (None: as the path ends). `seat` is the height of the seat for `sit`; `height` the drop of a jump or fall.
    """

    who: str
    do: str
    at: int = 0
    frames: int = 24
    path: tuple[Point, ...] = ()
    target: str = ""
    prop: str = ""
    manner: str = ""  # slow, hurried, angry, tired… : colours the motion
    heading: float | None = None
    seat: float = 0.0
    height: float = 0.0


@dataclass(frozen=True)
class Event:
    """Something that happens by itself, to a thing, to somebody or to the place. `at` and `frames` count from the start of its beat.

    `do` is one of stage/events' families (glow, shatter, explode…). `what` is a prop's or a person's id or the name of a piece of the
    set, "" the place itself; `where` a point in metres, for what happens in a place. `frames` 0 is as long as it takes by itself. `on`
    "contact": it begins where the event before it lands or strikes, and `at` counts from there. `other` is a second prop (what is
    poured into); `into` a noun (what it turns into); `size` metres, 0 by what it happens to.
    """

    do: str
    what: str = ""
    at: int = 0
    frames: int = 0
    on: str = ""
    other: str = ""
    colour: str = ""
    into: str = ""
    where: tuple[float, ...] = ()
    size: float = 0.0
    seed: int = 0


@dataclass(frozen=True)
class Beat:
    """A line or an action. `gap` is the silence before it in frames (negative: it overlaps what came before)."""

    id: str
    kind: str  # line | action | pause
    frames: int
    gap: int = 0
    who: str = ""
    text: str = ""
    to: str = ""  # whom a line is said to
    delivery: str = ""  # the parenthetical
    voice_over: bool = False  # heard, not seen speaking
    mood: str = "neutral"
    intensity: float = 0.3  # 0 calm .. 1 the height of the scene
    seed: int = 0
    spoken: bool = False  # True: `frames` was measured on the recorded line; False: estimated
    cues: tuple[Cue, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class Side:
    """One end of a telephone call: where it is, who is there, who of them is on the telephone, and to which side of the picture that
    one looks ("left" | "right"), so that the two ends look at each other across the cut.
    """

    place: str
    who: tuple[str, ...] = ()
    caller: str = ""
    looks: str = ""


@dataclass(frozen=True)
class Scene:
    """The blocking of one scene. With two `sides` it plays in two places at once, on one clock: everybody's marks and cues are in
    metres of their own place, and `at(place)` is the scene as that place sees it. With one, its place is the end of a call.
    """

    id: str
    heading: str
    place: str  # id in the bible
    time: str = "day"  # dawn | day | dusk | night
    weather: str = "clear"  # clear | overcast | rain | snow | fog | storm | sandstorm
    mood: str = "neutral"
    fps: int = 24
    seed: int = 0
    marks: tuple[tuple[str, Mark], ...] = ()
    props: tuple[tuple[str, tuple[float, float, float]], ...] = ()  # where each prop lies at the start
    beats: tuple[Beat, ...] = ()
    tail: int = 24  # frames held after the last beat
    storm: tuple[float, float] = (
        0.0,
        0.75,
    )  # how near a storm is as the scene begins and ends: 0 far off .. 1 over everybody
    transition: str = ""  # how the scene ends in the script: "", "FADE OUT.", "DISSOLVE TO:"
    sides: tuple[Side, ...] = ()
    turn: str = ""  # the beat on which the scene turns, where it stayed although another line is hotter now; "": as the words say
    locked: bool = False

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The frame at which each beat starts, in scene time."""
        starts: list[int] = []
        end = 0
        for beat in self.beats:
            start = max(end + beat.gap, starts[-1] + 1 if starts else 0)
            starts.append(start)
            end = max(end, start + beat.frames)
        return tuple(starts)

    @cached_property
    def frames(self) -> int:
        """Length of the scene in frames, the tail included."""
        ends = [start + beat.frames for start, beat in zip(self.starts, self.beats, strict=True)]
        return max(ends, default=0) + self.tail

    @cached_property
    def cast(self) -> tuple[str, ...]:
        """Ids of the people who have a mark, in the script's order."""
        return tuple(who for who, _ in self.marks)

    def index(self, beat: str) -> int:
        """Position of a beat in the chain; KeyError if there is none of this id."""
        return self._index[beat]

    @cached_property
    def _index(self) -> dict[str, int]:
        return {beat.id: k for k, beat in enumerate(self.beats)}

    def has(self, beat: str) -> bool:
        """Whether there is a beat of this id."""
        return beat in self._index

    def start(self, beat: str) -> int:
        """The frame at which a beat starts."""
        return self.starts[self._index[beat]]

    def frame(self, anchor: Anchor) -> int:
        """Scene frame of an anchor. FilmError when its beat is gone: the scene was blocked anew, and its shots not directed yet."""
        if not self.has(anchor.beat):
            raise FilmError(
                f"A shot of scene {self.id} is cut on beat {anchor.beat}, which is no longer in scenes/{self.id}.toml. Run "
                "`filmwright plan` in the film's folder: it directs the scene anew, and keeps the shots that still fit."
            )
        return self.start(anchor.beat) + anchor.offset

    def anchor(self, frame: int) -> Anchor:
        """The anchor of a scene frame: the beat that runs there, and the frames since it began."""
        k = max(bisect_right(self.starts, frame) - 1, 0)
        return Anchor(self.beats[k].id, frame - self.starts[k])

    def mark(self, who: str) -> Mark:
        """Where somebody starts."""
        return self._marked[who]

    @cached_property
    def _marked(self) -> dict[str, Mark]:
        return dict(self.marks)

    def at(self, place: str) -> Scene:
        """The scene as one of its sides plays it: who is elsewhere has no mark and no cue there, and is only heard. "" is the first
        side; a scene in one place is itself.
        """
        if len(self.sides) < 2:
            return self
        here = next((side for side in self.sides if side.place == place), self.sides[0])
        away = {who for side in self.sides if side is not here for who in side.who}
        theirs = {c.prop for b in self.beats for c in b.cues if c.who in away and c.prop}
        mine = {c.prop for b in self.beats for c in b.cues if c.who not in away and c.prop}
        return replace(
            self,
            place=here.place,
            marks=tuple((who, mark) for who, mark in self.marks if who not in away),
            props=tuple((prop, spot) for prop, spot in self.props if prop in mine or prop not in theirs),
            beats=tuple(
                replace(
                    beat,
                    voice_over=beat.voice_over or (beat.kind == "line" and beat.who in away),
                    cues=tuple(cue for cue in beat.cues if cue.who not in away),
                )
                for beat in self.beats
            ),
            sides=(here,),
        )


@dataclass(frozen=True)
class Anchor:
    """A moment of the performance: frames from the start of a beat, never an absolute time."""

    beat: str
    offset: int = 0


@dataclass(frozen=True)
class Phone:
    """One sound of a spoken line: a phoneme symbol (as misaki and Kokoro write it) and its seconds from the line's start."""

    symbol: str
    start: float
    end: float


@dataclass(frozen=True)
class Held:
    """A thing in somebody's hand. `hand` is left, right or both; `grip` 0..1 how far the arm has come to hold it, or is still from
    letting it go; `way` how it lies in the hand (stage/props/holding.py); `reach` metres from the palm to the thing's middle.
    """

    prop: str
    hand: str = "right"
    grip: float = 1.0
    way: str = "upright"
    reach: float = 0.03
    rise: float = 0.04


@dataclass(frozen=True)
class Placed:
    """Where one person is at one frame, and what that person is doing; everything that a body needs to take its pose.

    `doing` lists the active cues with the frames since each began, and each cue's beat seed. `stride` is the distance walked
    since the locomotion began, so that steps follow the path and not the clock.
    """

    position: tuple[float, float, float]
    heading: float  # degrees
    speed: float  # m/s
    stride: float  # m
    gait: str  # "" when not in locomotion
    posture: str
    was: str  # the posture before, while changing
    change: float  # 0..1: how far from `was` to `posture`
    seat: float  # height of the seat in metres
    gaze: tuple[float, float, float] | None  # the point looked at
    on_stage: bool
    doing: tuple[tuple[Cue, int, int], ...] = ()  # (cue, frames since it began, beat seed)
    line: str = ""  # id of the beat being spoken by this person
    line_frame: float = 0.0  # frames since that line began
    mood: str = "neutral"
    intensity: float = 0.0
    beat: str = ""
    beat_frame: float = 0.0
    beat_frames: int = 1
    seed: int = 0
    holding: tuple[str, ...] = ()
    air: float | None = None  # seconds since leaving the ground in a jump or fall
    gaze_was: tuple[float, float, float] | None = None  # where the look came from
    gaze_frames: float = 1e9  # frames since the look changed
    moods: tuple[tuple[str, float], ...] = ()  # (mood, weight 0..1), cross-faded at the beats' edges
    fallen: tuple[Cue, int] | None = None  # the jump or fall (and its seed in `doing`) after which one lies or gets up
    held: tuple[Held, ...] = ()  # what is in which hand, and how
    idle: tuple[tuple[str, float], ...] = ()  # what free hands do (motion/repose.py), with weights that cross-fade
    slid: float = (
        0.0  # metres by which the feet are ahead of where they would stand: who sits down leaves them on the floor
    )
    hands: tuple[str, ...] = ()  # for each of `doing`, the hand that does it: left | right
