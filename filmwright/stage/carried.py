"""Where the props of a scene are at a frame: in a hand or an animal's mouth, in use, or where they lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Prop
from filmwright.scenes import Scene
from filmwright.stage.creatures.troupe import Troupe
from filmwright.stage.fitting import Use, always, at_frame, fitted, stands
from filmwright.stage.in_hand import blended, in_hand, in_jaws, waist
from filmwright.stage.mixing import lying
from filmwright.stage.motion.pose import Pose
from filmwright.stage.motion.rotations import smooth, yaw
from filmwright.stage.people.rig import Rig
from filmwright.stage.performance import Performance
from filmwright.stage.props import prop_mesh
from filmwright.stage.props.holding import hold

JOIN = 7.0  # frames in which a thing that is grasped comes to lie in the hand as it will, and one set down stands
WIDEST = 0.4  # parts of its head: the thickest thing that an animal's jaws close on


class Carried:
    """The props of one scene as they change hands. `posed` gives somebody's pose at a frame, `eyes` where everybody's eyes are then."""

    def __init__(
        self,
        scene: Scene,
        performance: Performance,
        props: Mapping[str, Prop],
        used: Mapping[str, Sequence[Use]],
        rigs: Mapping[str, Rig],
        troupe: Troupe,
        posed: Callable[[str, float], Pose],
        eyes: Callable[[float], Mapping[str, Array]],
    ) -> None:
        self.scene, self.performance, self.props, self.used = scene, performance, props, used
        self.rigs, self.troupe, self._posed, self._eyes = rigs, troupe, posed, eyes
        self._let_go: dict[tuple[str, int], tuple[Array, Array]] = {}

    def model(self, name: str, frame: float, poses: Mapping[str, Pose]) -> Array:
        """The matrix of a prop: in a hand, on its way into one, or where it was let go. It never leaps from one to the other."""
        used = self.used.get(name)
        if used:
            use = at_frame(used, frame)
            if use.start <= frame < use.end or always(used, self.scene):
                placed = self._used(name, frame, poses)
                if placed is not None:
                    return placed
        changes = self.performance.handling.changes(name)
        k = sum(1 for start, _ in changes if start <= frame) - 1
        model = self._where(name, k, frame, poses)
        at = np.asarray(hold(self.props[name]).at)
        if k >= 0 and changes[k][1]:
            joined = (frame - changes[k][0] + 1) / JOIN
            if joined < 1.0 and changes[k][0] > 0 and self.performance.handling.there(name, changes[k][0] - 1.0):
                model = blended(self._where(name, k - 1, frame, poses), model, smooth(joined), at)
            if k + 1 < len(changes) and not changes[k + 1][1]:
                near = 1.0 - (changes[k + 1][0] - frame) / JOIN
                if near > 0.0 and self.performance.handling.set_down(name, k + 1):
                    model = blended(model, self._where(name, k + 1, changes[k + 1][0], poses), smooth(near), at)
        return model

    def _used(self, name: str, frame: float, poses: Mapping[str, Pose]) -> Array | None:
        """The matrix of a prop that is used in a way of its own; None while its user is not there."""
        use = at_frame(self.used[name], frame)
        who = use.cue.who
        if use.fit is None:
            return stands(use, self.performance.position(who, use.start), self.performance.heading(who, use.start))
        if who not in poses:
            return None
        at, heading = self.performance.position(who, frame), self.performance.heading(who, frame)
        since = (frame - use.start) / self.scene.fps
        return fitted(use.fit, self.props[name], poses[who], self.rigs[who].size, at, heading, since)

    def _where(self, name: str, k: int, frame: float, poses: Mapping[str, Pose]) -> Array:
        """The matrix of a prop after the k-th change of hands (-1: where it lay at the start)."""
        performance = self.performance
        changes = performance.handling.changes(name)
        who = changes[k][1] if k >= 0 else ""
        if who:
            body, jaws = poses.get(who), self.jaws(who, frame)
            if jaws is not None:
                return self._bitten(name, who, frame, jaws)
            span = performance.handling.span(name, changes[k][0])
            if body is not None and span is not None:
                return in_hand(hold(self.props[name]), self.rigs[who], body, span.hand, performance.heading(who, frame))
        if k < 0:
            return lying(dict(self.scene.props).get(name, (0.0, 1.0, 0.0)))
        start = changes[k][0]
        model = lying(performance.handling.let_go(name, k, max(frame, start)))
        released = self._released(name, k)
        if released is not None:
            turn, offset = released
            model[:3, :3] = turn
            if not performance.handling.set_down(name, k):
                model[:3, 3] += offset * max(1.0 - (frame - start) / (JOIN * 2), 0.0)
        return model

    def _bitten(self, name: str, who: str, frame: float, jaws: tuple[Array, Array]) -> Array:
        """The matrix of what an animal has: in its mouth, or before its feet if it is too thick for its jaws."""
        mesh, animal = prop_mesh(self.props[name]), self.troupe.animals[who]
        low, high = waist(mesh)
        if float((high - low).min()) <= WIDEST * animal.anatomy.measures.get("reach", 0.1 * animal.length):
            return in_jaws(hold(self.props[name]), mesh, *jaws)
        x, y, z = self.performance.position(who, frame)
        heading = np.radians(self.performance.heading(who, frame))
        ahead = float(animal.body.high[2] + np.ptp(mesh.positions[:, 2]) / 2)
        return lying((float(x + np.sin(heading) * ahead), float(y), float(z + np.cos(heading) * ahead)))

    def jaws(self, who: str, frame: float) -> tuple[Array, Array] | None:
        """The mouth of an animal and how its head is turned; None for who has hands, and who is away."""
        if who not in self.troupe or not self.performance.on_stage(who, frame):
            return None
        return self.troupe.snout(who, frame, self._eyes(frame))

    def _released(self, name: str, k: int) -> tuple[Array, Array] | None:
        """How a prop is turned that was let go by the k-th change of hands, and how far its foot was from the palm then."""
        key = (name, k)
        if key not in self._let_go:
            start, who = (
                self.performance.handling.changes(name)[k - 1][0],
                self.performance.handling.changes(name)[k - 1][1],
            )
            frame = self.performance.handling.changes(name)[k][0]
            span = self.performance.handling.span(name, start)
            if who not in self.rigs or span is None or not self.performance.on_stage(who, frame):
                return None
            body = self._posed(who, frame)
            heading = self.performance.heading(who, frame)
            model = in_hand(hold(self.props[name]), self.rigs[who], body, span.hand, heading)
            turn = model[:3, :3]
            if self.performance.handling.set_down(name, k):
                # What is set down stands; only which way it faces is left of how it was held.
                turn = yaw(float(np.degrees(np.arctan2(turn[0, 2], turn[2, 2]))))
            offset = model[:3, 3] - np.asarray(self.performance.handling.let_go(name, k, frame))
            self._let_go[key] = (turn, offset)
        return self._let_go[key]
