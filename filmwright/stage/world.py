"""What is in front of the camera at time t: a pure function of the scene, the bible and the clock.

The world puts a place, its light, people and props together. It knows no film folder and no generator; it is given a scene and
looks, and gives snapshots.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Bible, Character, Prop
from filmwright.errors import StageError
from filmwright.scenes import Phone, Scene
from filmwright.stage import bathing, breaker, lamplight
from filmwright.stage.carried import Carried
from filmwright.stage.cloth.drape import Drape
from filmwright.stage.convoy import Convoy
from filmwright.stage.creatures.troupe import Troupe
from filmwright.stage.crowd import Crowd, crowd_of
from filmwright.stage.doors import DoorCourse, door_course
from filmwright.stage.events.act import Solid
from filmwright.stage.events.happenings import Happenings
from filmwright.stage.fitting import always, at_frame, uses, worn
from filmwright.stage.heavens import globes, heavens
from filmwright.stage.light import lighting
from filmwright.stage.mixing import dusty, size_of, swallowed, within_dust
from filmwright.stage.motion.face import face
from filmwright.stage.motion.footsteps import Footsteps
from filmwright.stage.motion.pose import Pose, ends, pose
from filmwright.stage.motion.surroundings import Surroundings
from filmwright.stage.people.parts import CROWD, FIGURE
from filmwright.stage.people.person import Person, person
from filmwright.stage.people.rig import Rig
from filmwright.stage.people.skeleton import skeleton
from filmwright.stage.performance import Performance
from filmwright.stage.places import build
from filmwright.stage.places.place import SetPiece
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.airbag import Load
from filmwright.stage.props.holding import TWO_HANDS, hold
from filmwright.stage.regions import parted
from filmwright.stage.sight import Sight
from filmwright.stage.snapshot import Air, Grade, Item, Lamp, Light, Snapshot, View
from filmwright.stage.soaking import AFTERWARDS, Soaking
from filmwright.stage.styles import Style
from filmwright.stage.styles import style as style_named
from filmwright.stage.tinting import Tints
from filmwright.stage.vehicles.fleet import stand_in
from filmwright.stage.vehicles.trail import trails
from filmwright.stage.whereabouts import of_animals, whereabouts

LOOK_VERSION = 8  # raised by hand when a change of assets or passes must be seen in finished takes
FIRST_PROP, FIRST_SCENERY = 200, 1000  # ids below FIRST_PROP are people, from FIRST_SCENERY on scenery
FIRST_PART = 700  # of parts of bodies and vehicles
FIRST_EVENT = 900  # of what happens in a place, to nothing that has an id
CONTACT = 0.05  # seconds by which a body that lies meets a cushion later than the feet of one that stands would
AFTER = 12  # frames for which what is used only by an act stays after it


class World:
    """A scene made visible. `speech` gives the sounds of each line (by beat id) for the lips; `named` the ids that pieces of the
    set get in the ids pass, by the name of their items ("water" is the sea), from FIRST_SCENERY on; `parts` those of parts of bodies and
    vehicles, as id -> (whose, which part), from FIRST_PART on (regions.py). `style` is the name of a picture
    style (stage/styles), "" for the stage's own look.
    """

    def __init__(
        self,
        scene: Scene,
        bible: Bible,
        speech: Mapping[str, tuple[Phone, ...]] | None = None,
        named: Mapping[str, int] | None = None,
        style: str = "",
        parts: Mapping[int, tuple[str, str]] | None = None,
    ) -> None:
        place = bible.place(scene.place)
        if place is None:
            raise StageError(
                f"Scene {scene.id} plays in {scene.place!r}, which is not in bible.toml; add the place or change the scene."
            )
        self.scene = scene
        self.bible = bible
        self.style: Style | None = style_named(style)
        self.place: SetPiece = build(place)
        self.speech = dict(speech or {})
        self.named = dict(named or {})
        self.parts = dict(parts or {})
        self.cast = {who: self._character(who) for who in scene.cast}
        self.props = {name: self._prop(name) for name in self.prop_names}
        self.used = uses(scene, self.props)  # what is used in a way of its own, instead of held
        self.troupe = Troupe(scene, self.cast)
        self.convoy = Convoy(scene, self.cast, self.place.ground, self.place.water)
        statures = {
            who: self.troupe.stature(who) if who in self.troupe else self.convoy.stature(who, character.look.height)
            for who, character in self.cast.items()
        }
        self._rough = Performance(
            scene,
            bathing.waded(self.place),
            statures,
            self._heavy(),
            self.place.plan.surface,
            self._ways(),
            frozenset(self.used),
            self.convoy.floors,
        )
        self.troupe.rehearse(self._rough, self.place.water)
        self.convoy.rehearse(self._rough, self.troupe)
        kind = place.option("type") or place.option("kind") or place.kind  # a kitchen is lit as a kitchen
        light, air, grade = lighting(kind, place.interior, scene.time, scene.weather, scene.mood, place.seed)
        light, air, grade = self.place.lighted(light, air, grade, scene.time)
        self._plain, self._asked = (light, air, grade), lamplight.checked(place.option("lit"))
        self.look_up(None)
        self.tints = Tints(self.place.place.option("tints"))
        self._footsteps: dict[str, Footsteps] = {}

    def look_up(self, body: tuple[float, float, float] | None) -> None:
        """Hang the sky that the place's option `sky` asks for: its moon, sun or planet where the place is mostly looked at, or in the
        direction `body`, in which a camera has room for it."""
        place = self.place.place
        sky = "" if place.interior else place.option("sky")
        light, air, grade = self._plain
        ahead = self._ahead() if body is None else (body[0], body[2])
        if sky:
            light, air, grade = heavens(sky, light, air, grade, self.scene.time, ahead, body)
        light, air, grade = lamplight.lit(self._asked, light, air, grade)
        self._daylight: Light = light
        self.air: Air = air
        self.grade: Grade = grade
        self._globes = globes(sky, ahead, body)
        self.__dict__.pop("light", None)

    @cached_property
    def light(self) -> Light:
        """The light of the scene with the place's lamps, which are not built before somebody looks."""
        own = lamplight.of_place(self._asked, self.place.lamps(self.scene.time))
        return replace(self._daylight, lamps=(*own, *self._daylight.lamps))

    def _ahead(self) -> tuple[float, float]:
        """The way (x, z) in which a camera mostly looks: from where people stand to what the place is known by."""
        plan = self.place.plan
        x, z = plan.marks[0] if plan.marks else (0.0, 0.0)
        return (plan.landmark[0] - x, plan.landmark[2] - z) if plan.landmark is not None else (0.0, -1.0)

    @cached_property
    def performance(self) -> Performance:
        """The scene sampled, with eyes and hands where posed bodies have them: cameras are aimed at heads, not at statures."""
        rough, eyes, palms, lefts = self._rough, dict[str, Array](), dict[str, Array](), dict[str, Array]()
        for who, rig in self.rigs.items():
            eyes[who], palms[who], lefts[who] = whereabouts(rough, who, rig, self._roughly)
        mouths = of_animals(rough, self.troupe.animals, lambda who, frame: self.troupe.shown(who, frame, {}).eye)
        mouths |= of_animals(rough, self.convoy.fleet.vehicles, self.convoy.fleet.middle)
        return rough.with_bodies(eyes | mouths, palms | mouths, lefts | mouths)

    def _roughly(self, who: str, frames: Sequence[float]) -> Array:
        """Eyes and palms (n,3,3) of a body at some frames, before it is known where the others' hands are."""
        rough = self._rough
        return ends(self.rigs[who], [(rough.placed(who, frame), self._around(rough, who, frame)) for frame in frames])

    def _ways(self) -> dict[str, tuple[str, float, float]]:
        """How each prop lies in a hand, how far its middle is from the palm, and its top above that."""
        holds = {prop.id: hold(prop) for prop in self.bible.props if prop.id in self.prop_names}
        return {name: (held.way, held.reach, held.rise) for name, held in holds.items()}

    def _heavy(self) -> frozenset[str]:
        """Props that one opens where they stand, because they are too big to be lifted with one hand."""
        sizes = {name: prop_mesh(prop).bounds for name, prop in self.props.items()}
        return frozenset(name for name, (low, high) in sizes.items() if float((high - low).max()) > TWO_HANDS)

    def _character(self, who: str) -> Character:
        character = self.bible.character(who) or stand_in(who)
        if character is None:
            raise StageError(
                f"Scene {self.scene.id} blocks {who!r}, who is not in bible.toml; add the character or remove the mark."
            )
        here = self.scene.id
        return replace(character, wardrobe=character.worn(here), look=character.looking(here))

    def _prop(self, name: str) -> Prop:
        prop = self.bible.prop(name)
        if prop is None:
            raise StageError(
                f"Scene {self.scene.id} handles {name!r}, which is not in bible.toml; add the prop there, or take it out of "
                f"scenes/{self.scene.id}.toml."
            )
        return prop

    @cached_property
    def people(self) -> dict[str, Person]:
        """The bodies of the cast, and of those who get wet."""
        dry = {who: person(self.cast[who].look, self.cast[who].wardrobe) for who in self.rigs}
        return dry | self.soaking.people

    @cached_property
    def soaking(self) -> Soaking:
        """Who gets wet."""
        return Soaking(self.cast, self.rigs, self.place, self.performance)

    @cached_property
    def rigs(self) -> dict[str, Rig]:
        """The skeletons of the cast."""
        return {
            who: skeleton(c.look, c.wardrobe)
            for who, c in self.cast.items()
            if who not in self.troupe and who not in self.convoy.fleet
        }

    @cached_property
    def ids(self) -> dict[str, int]:
        """The value of each person and prop in the ids pass."""
        people = {who: 1 + k for k, who in enumerate(self.scene.cast)}
        props = {name: FIRST_PROP + k for k, name in enumerate(self.prop_names)}
        return {**people, **props}

    @cached_property
    def prop_names(self) -> tuple[str, ...]:
        """Ids of the props that lie in the scene or are handled in it."""
        handled = {cue.prop for beat in self.scene.beats for cue in beat.cues if cue.prop}
        return tuple(sorted(handled | {name for name, _ in self.scene.props}))

    def seconds(self, frame: float) -> float:
        """The clock of wind, water and clouds: local to the beat's id, so that a longer line before it changes nothing."""
        if not self.scene.beats:
            return frame / self.scene.fps
        anchor = self.scene.anchor(int(frame))
        k = self.scene.index(anchor.beat)
        return zlib.crc32(anchor.beat.encode()) % 600 + (frame - self.scene.starts[k]) / self.scene.fps

    @cached_property
    def door(self) -> DoorCourse:
        """When the place's own door opens and shuts."""
        return door_course(self.scene, self.place.plan.door("door"))

    def poses(self, frame: float) -> dict[str, Pose]:
        """The bodies of all who are on stage."""
        return {
            who: pose(self.rigs[who], where, self._around(self.performance, who, frame))
            for who, where in self.performance.at(frame).items()
            if who in self.rigs
        }

    def _posed(self, who: str, frame: float) -> Pose:
        """The pose of somebody at any frame of the scene."""
        return pose(self.rigs[who], self.performance.placed(who, frame), self._around(self.performance, who, frame))

    def _around(self, performance: Performance, who: str, frame: float) -> Surroundings:
        """What a body can feel: the ground, its own steps, and where props and other people's chests are, for hands to go to."""
        points = {name: performance.prop_position(name, frame) for name in self.prop_names}
        if points:
            for cue, since, _ in performance.placed(who, frame).doing:
                if cue.do in ("take", "pick_up", "open") and cue.prop in points:
                    # who takes a thing reaches for where it lay, also once it is in the hand: it does not run ahead of the hand
                    points[cue.prop] = self._by_the_grip(cue.prop, performance.prop_position(cue.prop, frame - since))
                elif cue.do == "put_down" and not cue.target and cue.prop in points:
                    # who sets a thing down reaches for where it will lie: a table top, or the ground
                    lies = performance.prop_position(cue.prop, frame - since + 0.6 * cue.frames)
                    points[cue.prop] = self._by_the_grip(cue.prop, lies)
        for other in performance.present(frame):
            x, y, z = performance.eye(other, frame)
            points[other] = (float(x), float(y) - 0.28, float(z))
        return Surroundings(
            ground=performance.floor(who),
            fps=self.scene.fps,
            props=points,
            people=frozenset(performance.present(frame)),
            stands=performance.standing(frame),
            wind=self.air.wind,
            footsteps=self.footsteps(who),
            frame=frame,
            weightless=self.place.weightless,
            water=bathing.level(self.place, performance.position(who, frame)),
            mount=self.convoy.mount(who, frame),
        )

    def _by_the_grip(self, name: str, lies: tuple[float, float, float]) -> tuple[float, float, float]:
        """Where a hand takes hold of a thing that stands or lies at a point."""
        return lies[0], lies[1] + hold(self.props[name]).at[1], lies[2]

    def footsteps(self, who: str) -> Footsteps:
        """All the steps of one person, laid out before they are walked."""
        if who not in self._footsteps:
            performance = self._rough
            self._footsteps[who] = Footsteps(
                self.rigs[who],
                performance.feet(who),
                performance.headings(who),
                performance.gaits(who),
                performance.off_feet(who),
                self.scene.fps,
                performance.floor(who),
            )
        return self._footsteps[who]

    def at(self, frame: float, sight: Sight, clock: float | None = None) -> Snapshot:
        """The snapshot of one frame (fractions are between two). `clock` is the time in seconds of what stirs by itself; a shot
        gives its own so that it runs on through its beats."""
        seconds = self.seconds(frame) if clock is None else clock
        items = [*self.place.items(self.scene.time, self.scene.weather), *self._stirring(seconds)]
        items += self.place.hung(self.door.opened(frame))
        poses = self.poses(frame)
        items += self.place.giving(self._loads(poses, frame))
        items += self._globes
        if self.named:
            items = [replace(item, id=self.named[item.name]) if item.name in self.named else item for item in items]
        for who, body in poses.items():
            items.append(self._body(who, body, frame, sight))
        items += self._creatures(frame, sight)
        items += self.crowd.items(seconds, (sight.view, *sight.course))
        items += self.convoy.items(self.ids, self.performance.present(frame), frame, sight.size)
        items += self._prop_items(frame, poses)
        items += bathing.wakes(self.place, self.performance, frame, sight.view)
        items += breaker.ridden(self.place, self.performance, frame, sight.view)
        items += trails(self.scene, self.place, self.performance, self.convoy.fleet, frame, sight.view)
        items += bathing.splashed(self._plunges, frame, self.scene.fps, sight.view)
        if self.parts:
            items = parted(items, self.parts, self.people, self.convoy.fleet.vehicles)
        snapshot = Snapshot(
            items=tuple(items),
            light=self._lit(sight, frame),
            air=self._air(frame),
            grade=self.grade,
            time=seconds,
            water=self.place.water,
            water_id=self.named.get("water", 0),
            water_colour=self.place.deep,
            water_flow=self.place.current,
            water_chop=self.place.chop,
            names={number: name for name, number in self.ids.items()},
        )
        snapshot = self.tints.applied(snapshot)
        burning = lamplight.burning(
            self.props, self.scene.time, self._asked, lambda n: self.performance.prop_position(n, frame)
        )
        snapshot = lamplight.applied(snapshot, self._asked, self._looked_at(frame, sight), sight.view, burning)
        if self.happenings:
            snapshot = self.happenings.applied(snapshot, frame, sight.view)
        return self.style.lit(snapshot) if self.style is not None else snapshot

    def _looked_at(self, frame: float, sight: Sight) -> tuple[float, float, float]:
        """The feet of the first who is there, or the ground under what is looked at."""
        for who in self.performance.present(frame):
            x, y, z = self.performance.position(who, frame)
            return float(x), float(y), float(z)
        x, y, z = sight.view.target
        return x, y - 1.0, z

    @cached_property
    def _plunges(self) -> list[bathing.Plunge]:
        """All that goes into the water in the scene."""
        return bathing.plunges(self.place, self.performance, [(n, size_of(prop)) for n, prop in self.props.items()])

    @cached_property
    def crowd(self) -> Crowd:
        """Those round the cast who have no part."""
        return crowd_of(self.bible.place(self.scene.place), self.place.plan, self.scene)

    def _stirring(self, seconds: float) -> list[Item]:
        """What moves by itself in the place; its passing cars keep off the road where the scene has vehicles of its own."""
        stirs = self.place.moving(seconds)
        return [item for item in stirs if not (item.name == "car" and self.convoy.fleet.vehicles)]

    @cached_property
    def happenings(self) -> Happenings:
        """What happens by itself in the scene."""

        def still(frame: float) -> tuple[Item, ...]:
            sight = Sight(268, View((0.0, 1.6, 8.0), (0.0, 1.0, 0.0)))
            poses = self.poses(frame)
            people = [self._body(who, body, frame, sight) for who, body in poses.items()]
            around = [*self.place.items(self.scene.time, self.scene.weather), *self.place.moving(self.seconds(frame))]
            going = self.convoy.items(self.ids, self.performance.present(frame), frame, sight.size)
            return (*around, *people, *self._creatures(frame, sight), *going, *self._prop_items(frame, poses))

        def number(name: str) -> int:
            if name.startswith("event "):
                return FIRST_EVENT + int(name[6:])
            return self.ids.get(name, self.named.get(name, 0))

        stands = [Solid(np.asarray(box.lo, float), np.asarray(box.hi, float)) for box in self.place.plan.boxes]
        for name, where in self.scene.props:
            if name in self.props:
                low, high = (np.asarray(corner, float) for corner in prop_mesh(self.props[name]).bounds)
                stands.append(Solid(low + np.asarray(where), high + np.asarray(where)))
        marks = np.array(self.place.plan.marks or ((0.0, 0.0),), float)
        x, z = marks[0]
        spot = np.array([x, float(self.place.ground(x, z)), z])
        return Happenings(
            self.scene,
            number,
            still,
            lambda x, z: float(self.place.ground(x, z)),
            tuple(stands),
            spot,
            self.air.wind,
        )

    def _loads(self, poses: Mapping[str, Pose], frame: float) -> list[Load]:
        """Everybody as what they lie or stand on feels them."""
        loads = []
        for who, body in poses.items():
            down = self.performance.landing(who, frame)
            if down is None:
                loads.append(Load(body.joints[1:]))
            else:
                since = (frame - down.frame) / self.scene.fps - CONTACT
                loads.append(Load(body.joints[1:], since, down.speed, (down.at[0], down.at[2])))
        return loads

    def _body(self, who: str, body: Pose, frame: float, sight: Sight) -> Item:
        key, placed = self.soaking.key(who, frame), self.performance.placed(who, frame)
        human = self.people[key]
        lines = sight.size(human.height, np.asarray(placed.position))
        level = human.level_for(lines)
        shape = None
        if level <= FIGURE:
            units = face(placed, self.speech.get(placed.line, ()), self.scene.fps)
            shape = human.express(units, level, lines)
        drape = self.drapes[key]
        if drape.hangs(level):
            mesh = human.lod(level)
            shape = drape.shape(level, frame, body.bones, *(shape or (mesh.positions, mesh.normals)))
        return Item(
            mesh=human.lod(level),
            id=self.ids[who],
            bones=body.bones,
            shape=shape,
            casters=(human.caster(level, lines), human.lod(CROWD)),  # shadows are coarser than what throws them
            group="person",
            name=who,
        )

    @cached_property
    def drapes(self) -> dict[str, Drape]:
        """What hangs of everybody's clothes."""

        def carried(key: str, frame: int) -> tuple[Array, float] | None:
            who = key.removesuffix(AFTERWARDS)
            if frame >= self.scene.frames or not self.performance.on_stage(who, frame):
                return None
            where = self.performance.placed(who, frame)
            body = pose(self.rigs[who], where, self._around(self.performance, who, frame))
            x, _, z = (np.asarray(part) for part in where.position)
            return body.bones, float(self.performance.floor(who)(x, z))

        return {
            who: Drape(
                human, partial(carried, who), self.air.wind, self.scene.fps, zlib.crc32(who.encode()) % 628 / 100
            )
            for who, human in self.people.items()
        }

    def _creatures(self, frame: float, sight: Sight) -> list[Item]:
        points = self._eyes(frame)
        return [self.troupe.item(who, self.ids[who], frame, points, sight.size) for who in points if who in self.troupe]

    @cached_property
    def carried(self) -> Carried:
        """Where the props are."""
        return Carried(
            self.scene, self.performance, self.props, self.used, self.rigs, self.troupe, self._posed, self._eyes
        )

    def _eyes(self, frame: float) -> dict[str, Array]:
        """Where the eyes of everybody present are, by name: what animals look at."""
        return {who: self.performance.eye(who, frame) for who in self.performance.present(frame)}

    def _prop_items(self, frame: float, poses: Mapping[str, Pose]) -> list[Item]:
        items = []
        for name, prop in self.props.items():
            who = self.performance.holder(name, frame)
            if (
                who and who not in poses and self.carried.jaws(who, frame) is None
            ) or not self.performance.handling.there(name, frame):
                continue
            used = self.used.get(name)
            if used and always(used, self.scene) and not used[0].start <= frame < used[-1].end + AFTER:
                continue  # brought for its act, and taken away after it
            model = self.carried.model(name, frame, poses)
            items.append(Item(mesh=prop_mesh(prop), id=self.ids[name], model=model, group="prop", name=name))
            use = at_frame(self.used[name], frame) if name in self.used else None
            if use is not None and use.fit is not None and use.fit.way == "pair" and use.cue.who in poses:
                items.append(replace(items[-1], model=worn(prop, poses[use.cue.who], "r")))
        return items

    def _lit(self, sight: Sight, frame: float) -> Light:
        """The eight lamps that matter most to what is in focus."""
        focus = np.asarray(sight.view.target)

        def weight(lamp: Lamp) -> float:
            return float(np.linalg.norm(np.asarray(lamp.position) - focus)) / max(lamp.reach, 0.1)

        burning = (
            *self.light.lamps,
            *self.place.spill(self.scene.time, self.door.opened(frame)),
            *self.convoy.fleet.lamps(frame),
        )
        lit = replace(self.light, lamps=tuple(sorted(burning, key=weight)[:8]))
        within = swallowed(self._storm(frame)) if self.air.wall is not None else 0.0
        return within_dust(lit, self.air.wall_colour, within) if within else lit

    def at_hand(self, frame: float) -> tuple[Air, float, float]:
        """The air at a frame, the clock of what stirs by itself, and how far the place's door stands open."""
        return self._air(frame), self.seconds(frame), self.door.opened(frame)

    def _air(self, frame: float) -> Air:
        """The air; a wall of dust comes nearer as the scene's story goes on, beat by beat."""
        if self.air.wall is None:
            return self.air
        present = self.performance.present(frame) or list(self.scene.cast)
        middle = np.mean([self.performance.position(who, frame) for who in present], axis=0) if present else np.zeros(3)
        return dusty(self.air, self._storm(frame), self.place.plan.heading, middle)

    def _storm(self, frame: float) -> float:
        """How near the storm is, 0 on the horizon .. 1 over everybody: it comes on with the story, beat by beat, not with the clock."""
        told = 0.0
        if self.scene.beats:
            anchor = self.scene.anchor(int(frame))
            k = self.scene.index(anchor.beat)
            told = (k + min((frame - self.scene.starts[k]) / self.scene.beats[k].frames, 1.0)) / len(self.scene.beats)
        begins, ends = self.scene.storm
        return float(np.clip(begins + (ends - begins) * told, 0.0, 1.0))
