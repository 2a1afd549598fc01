"""Everything in the film that makes a sound: steps where feet land, hands and falls at the moment of contact, weather, places.

Distances and sides are those of the camera that covers the moment, so that what is near in the picture is near in the ear.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_right
from collections.abc import Iterator

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible, Place
from filmwright.film import Film
from filmwright.scenes import Beat, Cue, Scene
from filmwright.shots import Shot
from filmwright.sound.effects.engines import SIRENS, motor_of
from filmwright.sound.effects.spotting import Cause
from filmwright.sound.effects.told import far_off, told
from filmwright.stage.camera import basis, view
from filmwright.stage.doors import SWING
from filmwright.stage.handling import HAND_OVER
from filmwright.stage.motion.ballistics import plan as leap_of
from filmwright.stage.motion.strikes import strikes
from filmwright.stage.places.place import SetPiece
from filmwright.stage.riding import rides, riding
from filmwright.stage.world import World
from filmwright.steps.cut import Edit
from filmwright.steps.ends import heard_at, shown_in
from filmwright.steps.grounds import room_of, surface_of, usual_surface

SHOES = {  # garments on feet; who wears none of them goes barefoot
    "shoes": "shoe", "boots": "boot", "wellingtons": "boot", "trainers": "sneaker", "slippers": "sneaker", "heels": "heel",
}  # fmt: skip
_LEAVES = re.compile(  # what has a leaf or a wing that opens
    r"\b(?:doors?|gates?|hatch|trapdoor|lift|elevator|fridge|oven|cupboard|wardrobe|cabinet|locker|safe|shed|barn|portes?|portail|trappe|"
    r"ascenseur|frigo|four|placard|armoire|cabine|grange)\b|"
    r"\b(?:opens|closes|shuts) it\b|\bl['’]ouvre\b|\bl[ae] (?:re)?ferme\b",
    re.IGNORECASE,
)
SLAMMED = re.compile(r"\b(?:slam\w*|bangs?|claqu\w+)\b", re.IGNORECASE)
CONTACT = {
    "sit": 0.75,
    "lie": 0.8,
    "kneel": 0.6,
    "give": 0.55,
    "take": 0.5,
    "put_down": 0.6,
    "pick_up": 0.5,
    "drop": 0.5,
    "throw": HAND_OVER,
}
_OF_WOOD = re.compile(
    r"\b(?:trees?|branch(?:es)?|trunk|doors?|planks?|boards?|chairs?|tables?|mast|beams?|fences?|arbres?|branches?|portes?)\b"
)
_ROOF = re.compile(
    r"\b(?:on|against|sur|contre)\s+(?:the |a |its |their |le |la |les |un |une )?(?:(?P<tin>tin|metal|corrugated|car|tôle)\s+)?"
    r"(?:(?P<tent>tent|canvas|tente|toile)\b|roofs?\b|rooftops?\b|toits?\b)",
    re.IGNORECASE,
)
FLIES = 0.35  # seconds that a ball flies to a wall
BLOW = 0.4  # seconds of one blow of several
_SILENCE = re.compile(
    r"(?:^|[.!?] )(?:a |dead |total |utter |un )?silence\b(?! is broken| breaks)|"
    r"\bnot a sound\b|\ball is (?:still|quiet|silent)\b|\bpas un bruit\b",
    re.IGNORECASE,
)
BREATH = 5.0  # metres within which one hears a runner breathe
STEP = 6  # frames between the points of a way
STILL = 0.4  # m/s under which a vehicle stands
PAUSE = 96  # frames that a motor is left running before and after it moves
MANY = 6  # people at once who are a crowd to the ear
STIRRED = {
    "joy": 0.6,
    "anger": 0.7,
    "fear": 0.5,
    "effort": 0.5,
    "surprise": 0.5,
    "tenderness": 0.1,
    "sorrow": 0.0,
    "pain": 0.2,
}
FAR_OFF = 14.0  # metres at which what the page tells of is heard at the most: it is told because it is heard
# What the page tells and the picture does by itself: the effect, and the events and acts that already sound so.
PERFORMED = {
    "glass_break": ("shatter", "break", "smash"),
    "explosion": ("explode",),
    "thunder": ("lightning",),
    "knock": ("knock",),
    "door_close": ("close", "slam"),
    "door_open": ("open",),
    "tearing": ("tear",),
    "stream": ("wash_hands", "wash_dishes", "wash", "pour", "flood"),
    "ignition": ("burn", "ignite", "smoke"),
    "motor": ("drill", "vacuum"),
    "lock": ("lock", "unlock"),
    "paper": ("read", "open"),
    "fire": ("burn", "ignite"),
    "applause": ("clap", "applaud"),
    "gunshot": ("shoot",),
    "whistle": ("whistle",),
    "typing": ("type", "use_computer", "text"),
    "blades": ("sword_fight", "fence"),
    "train": ("rails", "steam", "electric"),
    "plane": ("jet", "propeller"),
    "helicopter": ("rotor",),
    "siren": ("siren",),
}
_BLOWS = frozenset({
    "fall", "drop", "collide", "bounce", "shatter", "crumble", "burst", "throw", "put_down", "kick", "fight", "hammer", "chop", "explode",
    "box", "wrestle", "roll", "slide", "splash",
})  # fmt: skip
# A blow that the page tells is one that is seen, if the picture strikes, lets fall or breaks anything in that beat.
PERFORMED |= dict.fromkeys(
    ("thud", "wood_hit", "metal_hit", "stone_hit", "plastic_hit", "clink", "cup", "crash", "rattle", "splash", "scrape", "wheels"),
    tuple(sorted(_BLOWS)),
)  # fmt: skip
PERFORMED |= {
    "sneeze": ("sneeze",), "snoring": ("sleep_snore",), "arrow": ("archery",), "hum": (), "laughter": ("laugh",),
    "creak": ("swing",), "keys": ("unlock", "lock", "drop"), "coins": ("drop",), "ratchet": ("fish",), "crunch": ("eat",),
}  # fmt: skip
FARTHEST = 60.0  # metres: what is farther off sounds as if it were here


def gather(film: Film, edit: Edit) -> list[Cause]:
    """The causes of the whole film, in seconds of the film."""
    bible = film.bible()
    found: list[Cause] = []
    for scene_id, begins in edit.scenes.items():
        scene, shots = film.scene(scene_id), film.shots(scene_id)
        if len(scene.sides) < 2:
            found += _scene(film, bible, scene, shots, begins, edit)
            continue
        shown = shown_in(scene, shots, 0, scene.frames)
        for name in (side.place for side in scene.sides):
            spans = [((begins + a) / edit.fps, (begins + b) / edit.fps) for a, b, place in shown if place == name]
            found += heard_at(_scene(film, bible, scene.at(name), shots, begins, edit), spans)
    return found


def _scene(film: Film, bible: Bible, scene: Scene, shots: list[Shot], begins: int, edit: Edit) -> Iterator[Cause]:
    """The causes of a scene in one place."""
    world = World(scene, bible)
    ears = Ears(world, shots, film.settings.picture[0] / film.settings.picture[1])
    place = bible.place(scene.place)
    assert place is not None
    yield from _air(scene, place, begins, edit)
    for who in scene.cast:
        yield from _steps(world, who, place, begins, ears)
    for start, beat in zip(scene.starts, scene.beats, strict=True):
        for cue in beat.cues:
            yield from _cue(world, beat, cue, start, place, begins, ears)
        yield from _told(world, beat, start, place, begins)
    yield from _doors(world, place, begins, ears)
    yield from _events(world, place, begins, ears)
    yield from _vehicles(world, begins, ears)
    yield from _crowd(world, scene, place, begins, ears)
    yield from _animals(world, place, begins, ears)


class Ears:
    """Hears with the camera: the distance and the side of somebody at a frame of the scene.

    Of a scene in two places it hears one; while the camera is at the other end it is as if there were no shot.
    """

    def __init__(self, world: World, shots: list[Shot], aspect: float) -> None:
        self._world, self._shots, self._aspect = world, shots, aspect
        self._starts = [world.scene.frame(shot.start) for shot in shots]
        self._here = [not shot.place or shot.place == world.scene.place for shot in shots]

    def covering(self, frame: float) -> int:
        """Index of the shot that shows a frame; -1 when there is none."""
        k = bisect_right(self._starts, frame) - 1
        return k if k >= 0 and self._here[k] else -1

    def hear(self, who: str, frame: float) -> tuple[float, float]:
        """(metres from the camera, -1 left .. 1 right)."""
        k = self.covering(frame)
        if k < 0:
            return 4.0, 0.0
        return self.hear_point(self._world.performance.position(who, frame) + np.array([0.0, 1.2, 0.0]), frame)

    def hear_point(self, point: Array, frame: float) -> tuple[float, float]:
        """The same of a point (3,) in metres."""
        k = self.covering(frame)
        if k < 0:
            return 4.0, 0.0
        seen = view(self._shots[k], self._world.performance, frame, self._aspect)
        away = point - np.array(seen.eye)
        distance = float(np.linalg.norm(away))
        side = float(away @ basis(seen)[0]) / max(distance, 0.1)
        # A long lens brings the ear nearer, as it does the eye; half way, or wides would be silent.
        heard = distance * (35.0 / max(seen.focal, 10.0)) ** 0.5
        return min(max(heard, 0.8), FARTHEST), float(np.clip(side * 1.4, -0.8, 0.8))

    def shots(self) -> list[tuple[int, int]]:
        """The frames of each shot that shows this place, first and last, in order."""
        end = self._world.performance.frames - 1
        starts = [max(int(start), 0) for start in self._starts]
        spans = zip(starts, [*starts[1:], end], self._here, strict=True)
        return [(a, min(b, end)) for a, b, here in spans if here and a < end]

    def way(self, point: Array, frame: float) -> tuple[float, float]:
        """Where a point is from the camera: metres to the right, and metres away on the ground and up together."""
        k = max(self.covering(frame), 0)
        seen = view(self._shots[k], self._world.performance, frame, self._aspect)
        away = point - np.array(seen.eye)
        right = float(away @ basis(seen)[0])
        return round(right, 2), round(float(np.sqrt(max(float(away @ away) - right * right, 0.25))), 2)


def _air(scene: Scene, place: Place, begins: int, edit: Edit) -> Iterator[Cause]:
    """The room's or the landscape's own sound, and the weather, over the whole scene."""
    fps = edit.fps
    start = begins / fps
    end = (begins + scene.frames) / fps
    if begins == edit.picture_end - scene.frames:
        end += 1.0  # the last scene's air runs into the black
    if begins == min(edit.scenes.values()):
        start = max(start - 1.6, 0.0)  # and the first one's comes up under the title
    room = room_of(place)
    night = scene.time in ("night", "dusk")
    kind = place.option("type") or place.kind
    yield Cause("place", kind, start, end, thing=place.name, room=room, indoor=place.interior, night=night)
    if scene.weather != "clear":
        surface = "leaves" if place.kind == "forest" else "ground"
        actions = " ".join(beat.text for beat in scene.beats if beat.kind == "action")
        roof = _ROOF.search(actions)
        if roof is not None:
            surface = "tent" if roof.group("tent") else "metal" if roof.group("tin") else "roof"
        strong = 0.85 if scene.weather == "storm" else 0.5
        if scene.weather == "sandstorm":  # as loud as it is near
            strong = 0.2 + 0.8 * sum(scene.storm) / 2
        hushed = "hushed" if _SILENCE.search(actions) else ""
        yield Cause(
            "weather", scene.weather, start, end, strength=strong, surface=surface, indoor=place.interior, manner=hushed
        )


def _steps(world: World, who: str, place: Place, begins: int, ears: Ears) -> Iterator[Cause]:
    """Footfalls, in groups that one shot covers."""
    if who in world.convoy.fleet:
        return  # on wheels
    performance, fps = world.performance, world.scene.fps
    gaits = performance.gaits(who)
    animal = who in world.troupe
    landings = world.troupe.landings(who) if animal else [frame for frame, _ in world.footsteps(who).landings]
    strength = 0.5
    if animal:
        beast = world.troupe.animals[who]
        shoe = "hoof" if getattr(beast.shape, "legs", "") == "hoof" else "bare"
        strength = float(np.clip(0.5 + 0.5 * np.log10(max(beast.height, 0.01)), 0.0, 0.65))  # a cat is no man in socks
    else:
        shoe = next((SHOES[g.kind] for g in world.cast[who].wardrobe if g.kind in SHOES), "bare")
    said = surface_of(place, world.scene)
    usual = said == usual_surface(place)
    groups: dict[tuple[int, str, str], list[float]] = {}
    for frame in landings:
        k = min(int(frame), performance.frames - 1)
        if not performance.on_stage(who, k):
            continue
        x, _, z = world.performance.position(who, k)
        ground = (world.place.footing(float(x), float(z)) if usual else "") or said
        groups.setdefault((ears.covering(frame), gaits[k] or "walk", ground), []).append(frame)
    for (_, gait, ground), frames in groups.items():
        distance, pan = ears.hear(who, frames[len(frames) // 2])
        if not animal and gait == "run" and distance < BREATH and frames[-1] - frames[0] > 1.5 * fps:
            start, end = (begins + frames[0]) / fps, (begins + frames[-1]) / fps
            yield Cause("cue", "pant", start, end, who=who, distance=distance, pan=pan, manner="soft")
        yield Cause(
            "footfalls", gait, times=tuple((begins + frame) / fps for frame in frames), who=who, surface=ground,
            shoe=shoe, distance=distance, pan=pan, room=room_of(place), start=(begins + frames[0]) / fps, strength=round(strength, 2),
        )  # fmt: skip


def _cue(world: World, beat: Beat, cue: Cue, start: int, place: Place, begins: int, ears: Ears) -> Iterator[Cause]:
    """What somebody does, at the moment when it sounds."""
    if cue.path and cue.do in ("walk", "run", "enter", "exit", "crawl", "climb"):
        return
    fps = world.scene.fps
    frame = start + cue.at + CONTACT.get(cue.do, 0.0) * cue.frames
    prop = world.bible.prop(cue.prop)
    if cue.do in ("appear", "vanish"):
        return  # somebody is there from now on; what is conjured up is an event
    thing = " ".join(
        filter(None, (prop.kind if prop else cue.prop, cue.target if cue.target not in world.cast else ""))
    )
    if cue.do == "travel" and cue.who in world.convoy.fleet:
        return  # its motor is heard as it goes (_vehicles)
    whats = [cue.do]
    if cue.do in ("jump", "fall") and cue.who in world.cast:
        here = world.performance.position(cue.who, start + cue.at)
        leap = leap_of(
            cue,
            world.place.ground,
            (float(here[0]), float(here[2])),
            world.performance.heading(cue.who, start + cue.at),
        )
        lands = start + cue.at + leap.lands * fps
        whats = ["land" if leap.stands or leap.sink else "fall"]
        frame = lands
        if cue.do == "jump":
            distance, pan = ears.hear(cue.who, start + cue.at + leap.leaves * fps)
            yield Cause(
                "cue",
                "jump",
                (begins + start + cue.at + leap.leaves * fps) / fps,
                who=cue.who,
                distance=distance,
                pan=pan,
            )
    if cue.do in ("open", "close") and not thing and not _LEAVES.search(beat.text):
        return  # the page tells what is opened (a can), and no door is
    meets = world.performance.handling.lands(cue.prop, cue.who, start + cue.at) if prop else None
    if meets is not None and meets[0] < world.performance.frames:
        yield _landing(world, prop.kind if prop else "", *meets, place, begins, ears)
        if cue.do == "drop":
            return
    blows = [start + cue.at + at * fps for at in strikes(cue.do, cue.frames / fps)] if cue.who in world.cast else []
    for what in whats:
        for moment in blows or [frame]:
            frame = min(max(moment, 0), world.performance.frames - 1)
            distance, pan = ears.hear(cue.who, frame) if cue.who in world.cast else (4.0, 0.0)
            ends = frame + (BLOW * fps if blows else cue.frames)
            yield Cause(
                "cue", what, (begins + frame) / fps, (begins + ends) / fps, who=cue.who, thing=thing, manner=cue.manner,
                surface=surface_of(place, world.scene), distance=distance, pan=pan, room=room_of(place),
            )  # fmt: skip


def _landing(
    world: World, kind: str, frame: float, point: tuple[float, float, float], place: Place, begins: int, ears: Ears
) -> Cause:
    """What was dropped or thrown meets the ground, or the water."""
    moment = min(max(frame, 0.0), world.performance.frames - 1)
    water = world.place.water
    wet = water is not None and float(world.place.ground(point[0], point[2])) < water and point[1] < water + 0.3
    distance, pan = ears.hear_point(np.array(point), moment)
    return Cause(
        "cue", "land" if wet else "drop", (begins + moment) / world.scene.fps, thing="water" if wet else kind, distance=distance, pan=pan,
        surface=surface_of(place, world.scene), room=room_of(place),
    )  # fmt: skip


def _told(world: World, beat: Beat, start: int, place: Place, begins: int) -> Iterator[Cause]:
    """What the page says is heard and nobody in the picture does: a telephone rings, a dog barks far away."""
    if beat.kind != "action" or not beat.text:
        return
    fps = world.scene.fps
    done = {event.do for event in beat.events} | {cue.do for cue in beat.cues} | set(_motors(world))
    done |= {"open", "close"} if _hung(world) else set()
    for sound in told(beat.text):
        shown = dict(sound.options).get("species") in {animal.species for animal in world.troupe.animals.values()}
        by_crowd = world.crowd.count and sound.effect in ("cheering", "applause")
        if shown or by_crowd or done & set(PERFORMED.get(sound.effect, ())):
            continue
        at = _after_the_blow(beat, start, fps) if sound.effect == "ball" else None
        at = start + sound.share * beat.frames if at is None else at
        until = min(at + sound.seconds * fps, world.scene.frames)  # the cut ends it
        if sound.lasting:
            until = world.scene.frames
        if until < at + 0.3 * fps:
            continue
        if sound.effect.startswith("phone_"):
            until = min([until, *(answered for answered in _answers(world) if answered > at + fps)])
        side = zlib.crc32(f"{beat.id} {sound.effect}".encode()) % 100 / 100 - 0.5
        yield Cause(
            "sound", sound.effect, (begins + at) / fps, (begins + until) / fps, thing=sound.thing, manner=sound.whence,
            strength=round(0.5 + sound.level / 40, 3), distance=min(sound.distance, FAR_OFF), pan=round(side, 2), room=room_of(place),
            indoor=place.interior, options=sound.options,
        )  # fmt: skip


def _after_the_blow(beat: Beat, start: int, fps: int) -> float | None:
    """The frame at which a ball that is kicked, thrown or struck in a beat comes to the wall; None when nobody does so."""
    for cue in beat.cues:
        if cue.do in ("kick", "throw", "bat", "shoot_goal"):
            blow = next(iter(strikes(cue.do, cue.frames / fps)), HAND_OVER * cue.frames / fps)
            return start + cue.at + (blow + FLIES) * fps
    return None


def _hung(world: World) -> bool:
    """Whether the place has a door that is seen to open and to shut."""
    return type(world.place).hung is not SetPiece.hung


def _doors(world: World, place: Place, begins: int, ears: Ears) -> Iterator[Cause]:
    """The place's own door as it opens and shuts in the picture, when no hand's cue sounds for it."""
    if not _hung(world):
        return
    scene, fps = world.scene, world.scene.fps
    x, z = world.place.plan.door("door").inside
    point = np.array([x, float(world.place.ground(x, z)) + 1.0, z])
    by_hand = [
        start + cue.at + 0.4 * cue.frames
        for start, beat in zip(scene.starts, scene.beats, strict=True)
        for cue in beat.cues
        if cue.do in ("open", "close") and not cue.prop
    ]
    stood = False
    for frame, opens in world.door.moments:
        changes, stood = opens != stood, opens
        if not changes or frame < 0 or any(abs(frame - hand) < fps for hand in by_hand):
            continue
        moment = min(
            frame if opens else frame + SWING - 4, scene.frames - 1.0
        )  # a door that shuts is heard when it meets its frame
        text = scene.beats[scene.index(scene.anchor(int(frame)).beat)].text
        distance, pan = ears.hear_point(point, moment)
        yield Cause(
            "cue", "open" if opens else "close", (begins + moment) / fps, thing="door", distance=distance, pan=pan, room=room_of(place),
            manner="slam" if not opens and SLAMMED.search(text) else "",
        )  # fmt: skip


def _motors(world: World) -> Iterator[str]:
    """The motors that are seen and heard in a scene, and their siren: what the page tells of them needs no second sound."""
    for make in world.convoy.fleet.makes.values():
        yield motor_of(make.kind)
        if any(word in make.kind for word in SIRENS):
            yield "siren"


def _answers(world: World) -> Iterator[float]:
    """The frames at which somebody takes a telephone."""
    for begin, beat in zip(world.scene.starts, world.scene.beats, strict=True):
        for cue in beat.cues:
            if cue.do in ("pick_up", "take", "phone") and (cue.do == "phone" or "phone" in (cue.prop, cue.target)):
                yield begin + cue.at + 0.5 * cue.frames


def _vehicles(world: World, begins: int, ears: Ears) -> Iterator[Cause]:
    """What drives vehicles, shot by shot, as the camera has them. Of those that stand, motors idle that run, and water laps at hulls."""
    fps, fleet = world.scene.fps, world.convoy.fleet
    for who, make in fleet.makes.items():
        moves = np.array([fleet.now(who, frame).speed >= STILL for frame in range(0, world.performance.frames, STEP)])
        for first, last in ears.shots():
            frames = [*range(first, last, STEP), last - 1]  # the frame after is another camera's
            middle = (first + last) // 2
            if last - first < 3 or not world.performance.on_stage(who, middle):
                continue
            speeds = tuple(round(float(fleet.now(who, frame).speed), 2) for frame in frames)
            path = tuple(ears.way(fleet.middle(who, frame), frame) for frame in frames)
            start, end = (begins + first) / fps, (begins + last) / fps
            stands = max(speeds) < STILL
            if stands and fleet.vehicles[who].go == "water":
                distance, pan = ears.hear_point(fleet.middle(who, middle), middle)
                yield Cause("cue", "lapping", start, end, who=who, distance=distance, pan=pan)
            near = moves[max(0, first - PAUSE) // STEP : (last + PAUSE) // STEP + 1]
            if not stands or near.any() or _runs(world, who, middle):
                yield Cause("vehicle", make.kind, start, end, who=who, path=path, speeds=speeds)


def _runs(world: World, who: str, frame: int) -> bool:
    """Whether the motor of a vehicle that stands is running: somebody drives it, or it hangs in the air."""
    for person in world.scene.cast:
        found = riding(rides(world.scene).get(person, ()), frame)
        if found is not None and found.target == who and found.seat == 0 and found.share(frame) > 0.5:
            return True
    x, y, z = world.convoy.fleet.now(who, frame).body[:3, 3]
    return world.convoy.fleet.vehicles[who].go == "air" and float(y) > float(world.place.ground(x, z)) + 1.5


def _crowd(world: World, scene: Scene, place: Place, begins: int, ears: Ears) -> Iterator[Cause]:
    """Many people in the picture talk among themselves, as many as there are and as the scene's mood is; shots in a row are one bed."""
    performance, fps = world.performance, world.scene.fps
    around = world.crowd
    if around.count:  # people of no name round those of the scene, all through it
        stirred = max(STIRRED.get(scene.mood, 0.25), 0.7 if around.mode == "cheer" else 0.0)
        yield Cause(
            "crowd", scene.mood, begins / fps, (begins + scene.frames) / fps, strength=stirred, distance=6.0, manner=around.mode,
            surface=surface_of(place, world.scene), room=room_of(place), options=(("size", around.count),),
        )  # fmt: skip
        return
    people = [who for who in world.cast if who not in world.troupe and who not in world.convoy.fleet]
    spans: list[tuple[int, int, list[str]]] = []
    for first, last in ears.shots():
        there = [who for who in people if performance.on_stage(who, (first + last) // 2)]
        if len(there) < MANY:
            continue
        if spans and spans[-1][1] == first:
            spans[-1] = (spans[-1][0], last, max(spans[-1][2], there, key=len))
        else:
            spans.append((first, last, there))
    for first, last, there in spans:
        middle = (first + last) // 2
        heard = [ears.hear(who, middle)[0] for who in there if performance.on_stage(who, middle)]
        yield Cause(
            "crowd", scene.mood, (begins + first) / fps, (begins + last) / fps, strength=STIRRED.get(scene.mood, 0.25),
            distance=float(np.median(heard)) if heard else 6.0, room=room_of(place), options=(("size", len(there)),),
        )  # fmt: skip


def _animals(world: World, place: Place, begins: int, ears: Ears) -> Iterator[Cause]:
    """Animals call now and then while they are there."""
    fps = world.scene.fps
    for who, animal in world.troupe.animals.items():
        seen = [frame for frame in range(0, world.performance.frames, STEP) if world.performance.on_stage(who, frame)]
        if seen:
            distance, pan = ears.hear(who, seen[len(seen) // 2])
            yield Cause(
                "animal", animal.species, (begins + seen[0]) / fps, (begins + seen[-1]) / fps, who=who, distance=distance, pan=pan,
                room=room_of(place),
            )  # fmt: skip


def _events(world: World, place: Place, begins: int, ears: Ears) -> Iterator[Cause]:
    """What happens by itself, at the moment when it sounds; what has no sound (a glow) is silent."""
    fps = world.scene.fps
    for k in range(len(world.happenings.events)):
        stood = world.happenings.stood(k)
        prop = world.bible.prop(stood.event.what)
        thing = f"{prop.kind if prop else ''} {stood.event.into}".strip()
        frame = stood.begins
        if stood.event.do in ("fall", "collide", "bounce", "flip"):
            frame += stood.act.contact * fps
        ends = min(stood.begins + stood.act.ends * fps, world.scene.frames)
        distance, pan = ears.hear_point(stood.middle, min(max(frame, 0.0), world.performance.frames - 1))
        text = next((beat.text for beat in world.scene.beats if stood.event in beat.events), "")
        if stood.event.do == "shatter" and not thing and _OF_WOOD.search(text.lower()):
            thing = "wood"
        yield Cause(
            "cue", f"event {stood.event.do}", (begins + frame) / fps, (begins + max(ends, frame + 1)) / fps, thing=thing,
            manner="far" if far_off(text) else "",
            surface=surface_of(place, world.scene), distance=distance, pan=pan, room=room_of(place),
        )  # fmt: skip
