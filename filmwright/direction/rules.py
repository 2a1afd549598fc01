"""The rules of the craft, measured on a finished shot list with the stage's own camera: what a script supervisor would flag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.optics import CHIN, CROWN, EYES, HAT, JOINTS, bodies_between, off_axis, side
from filmwright.direction.watching import Watch
from filmwright.scenes import Scene
from filmwright.shots import GATE, Shot
from filmwright.stage.camera import Window, basis, look
from filmwright.stage.performance import Performance
from filmwright.stage.places.plan import Plan
from filmwright.stage.snapshot import View

SAMPLE = 6  # frames between two looks through the camera
ROOM = {
    "BCU": (-0.40, 0.12),
    "CU": (-0.14, 0.14),
    "MCU": (-0.03, 0.20),
    "MS": (0.0, 0.24),
}  # head room, parts of the picture
CLOSEUPS = ("single", "ots")
RULES = (
    "tiling", "line", "thirty", "eyeline", "headroom", "joint", "occluded", "speed", "outside", "direction", "lost", "empty",
)  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """A rule broken by a shot, and by how much."""

    rule: str
    shot: str
    detail: str


@dataclass
class _Look:
    """What one shot's camera sees, at sampled frames."""

    shot: Shot
    span: Window
    frames: list[int]
    views: list[View]
    people: list[str]


def evaluate(
    shots: Sequence[Shot],
    scene: Scene,
    plan: Plan,
    performance: Performance,
    aspect: float = 2.39,
    hats: frozenset[str] = frozenset(),
) -> list[Fault]:
    """Every rule that a shot list breaks; `hats` are those whose heads end in a brim."""
    watch = Watch(scene, plan, performance, hats=hats)
    looks = [_through(shot, watch, aspect) for shot in shots]
    faults = _tiling(looks, watch)
    for k, seen in enumerate(looks):
        faults += _picture(seen, watch, aspect)
        if k:
            faults += _across(looks[k - 1], seen, watch, aspect)
    return faults


def picture_faults(shot: Shot, watch: Watch, aspect: float) -> list[Fault]:
    """What is wrong with one shot by itself: subject hidden, lost or cut, camera in a wall or too fast."""
    return _picture(_through(shot, watch, aspect), watch, aspect)


def _picture(seen: _Look, watch: Watch, aspect: float) -> list[Fault]:
    shot = seen.shot
    if not seen.frames:
        return [Fault("tiling", shot.id, "no frames")]
    faults: list[Fault] = []
    reach = 3.0 if shot.rig.hidden and shot.kind != "pov" else 0.0
    eyes = np.array([view.eye for view in seen.views])
    outside = float((~watch.plan.camera_ok(eyes, 0.02, reach)).mean())
    if outside > 0.1:
        faults.append(Fault("outside", shot.id, f"{outside:.0%} of its frames"))
    faults += _speed(seen, watch, eyes, aspect)
    if shot.kind != "insert":
        faults += _subjects(seen, watch, aspect)
    return faults


def _through(shot: Shot, watch: Watch, aspect: float) -> _Look:
    span = Window(watch.scene.frame(shot.start), watch.scene.frame(shot.end))
    frames = list(range(span.start, span.end, SAMPLE))
    views = [look(shot.rig, span, watch.performance, f, aspect) for f in frames]
    return _Look(shot, span, frames, views, [who for who in shot.subjects if who in watch.eye])


def _tiling(looks: list[_Look], watch: Watch) -> list[Fault]:
    faults = []
    at = 0
    for seen in looks:
        if seen.span.start != at or seen.span.frames < 8:
            faults.append(
                Fault("tiling", seen.shot.id, f"starts at {seen.span.start}, expected {at}, {seen.span.frames} frames")
            )
        at = seen.span.end
    if looks and at != watch.frames:
        faults.append(Fault("tiling", looks[-1].shot.id, f"ends at {at} of {watch.frames}"))
    return faults


def _subjects(seen: _Look, watch: Watch, aspect: float) -> list[Fault]:
    shot = seen.shot
    hidden: list[float] = []
    lost: list[bool] = []
    room: list[bool] = []
    cut: list[bool] = []
    middle = watch.clip((seen.span.start + seen.span.end) / 2)
    if seen.people and not any(watch.on[who][middle] for who in seen.people):
        return [Fault("empty", shot.id, "nobody there")]
    for frame, view in zip(seen.frames, seen.views, strict=True):
        eye, axes = np.array(view.eye), basis(view)
        for who in seen.people:
            if not watch.on[who][watch.clip(frame)]:
                continue
            head, stature = watch.eye[who][watch.clip(frame)], watch.stature[who]
            face = head + np.array([[0, 0.02, 0], [0, CROWN * stature * 0.8, 0], [0, CHIN * stature * 0.9, 0]])
            behind = watch.plan.blocked(eye, face, bool(shot.rig.hidden) and shot.kind != "pov") | watch.plan.buried(
                np.tile(eye, (3, 1)), face
            )
            others = [
                m
                for m in watch.names
                if m != who and watch.on[m][frame] and not (shot.kind == "pov" and m == shot.over)
            ]
            if others:
                heads = np.array([watch.eye[m][frame] for m in others])
                feet = np.array([watch.feet[m][frame] for m in others])
                behind = behind | bodies_between(eye, face, heads, feet)
            hidden.append(float(behind.mean()))
            lifted = np.array(
                [
                    [0, 0, 0],
                    [0, CROWN * stature + (HAT if who in watch.hats and shot.size != "BCU" else 0.0), 0],
                    [0, CHIN * stature, 0],
                ]
            )
            points = np.concatenate([head + lifted, watch.feet[who][frame][None]])
            us, vs, depths = _project(view, axes, points, aspect)
            u, v, depth = us[0], vs[0], depths[0]
            lost.append(depth < 0.1 or abs(u) > 0.97 or abs(v) > 0.97)
            if shot.kind in CLOSEUPS and shot.size not in ("VLS", "ELS") and not lost[-1]:
                crown, chin = vs[1], vs[2]
                low, high = ROOM.get(shot.size, (0.0, 0.5))
                room.append(not low <= (1 - crown) / 2 <= high or chin < -1)
                if not watch.low[who][frame] and shot.kind == "single":
                    cut.append(_at_a_joint(view, axes, watch, who, frame, aspect, shot.size))
    out = []
    measured: tuple[tuple[str, Sequence[float], float], ...] = (
        ("occluded", hidden, 0.25), ("joint", cut, 0.35), ("headroom", room, 0.35), ("lost", lost, 0.2),
    )  # fmt: skip
    for rule, values, limit in measured:
        part = float(np.mean(values)) if values else 0.0
        if part > limit:
            out.append(Fault(rule, shot.id, f"{part:.0%}"))
    return out + _eyeline(seen, watch)


def _at_a_joint(
    view: View, axes: tuple[Array, Array, Array], watch: Watch, who: str, frame: int, aspect: float, size: str
) -> bool:
    """Whether the lower edge of the picture cuts somebody who stands within 1.8 % of the stature from a joint."""
    head, feet = watch.eye[who][watch.clip(frame)], watch.feet[who][watch.clip(frame)]
    places = np.array([at for name, at in JOINTS.items() if name != "neck" or size != "BCU"])
    _, low, depth = _project(view, axes, feet + (head - feet) * (places / EYES)[:, None], aspect)
    metres = np.abs(low + 1) * np.maximum(depth, 0.1) * GATE / (2 * view.focal) / aspect
    return bool((metres < 0.018 * watch.stature[who]).any())


def _project(view: View, axes: tuple[Array, Array, Array], points: Array, aspect: float) -> tuple[Array, Array, Array]:
    """(u, v, depth) of points (m,3), as stage/camera.py's project does for one."""
    right, up, forward = axes
    away = points - np.array(view.eye)
    depth = away @ forward
    scale = np.maximum(depth, 1e-6) * GATE / (2 * view.focal)
    return away @ right / scale, away @ up / scale * aspect, depth


def _eyeline(seen: _Look, watch: Watch) -> list[Fault]:
    """A look must leave the picture on the side where the one who is looked at is."""
    shot = seen.shot
    if shot.kind not in CLOSEUPS or not seen.people:
        return []
    who, middle = seen.people[0], len(seen.frames) // 2
    frame = watch.clip(seen.frames[middle])
    right = basis(seen.views[middle])[0]
    other = watch.looked_at(who, frame)
    if other:
        away = watch.eye[other][frame] - watch.eye[who][frame]
        gaze = watch.gaze(who)[frame]
        if (right @ gaze) * (right @ away) < 0 and abs(right @ gaze) > 0.1:
            return [Fault("eyeline", shot.id, f"{who} looks away from {other}")]
    return []


def _speed(seen: _Look, watch: Watch, eyes: Array, aspect: float) -> list[Fault]:
    if len(seen.views) < 4:
        return []
    shot, step = seen.shot, SAMPLE / watch.fps
    speed = np.linalg.norm(np.diff(eyes, axis=0), axis=1) / step
    pans = np.unwrap([np.arctan2(v.target[0] - v.eye[0], v.target[2] - v.eye[2]) for v in seen.views])
    turning = np.degrees(np.abs(np.diff(pans)) / step)
    field = float(np.degrees(2 * np.arctan(GATE / 2 / seen.views[0].focal)))
    span = slice(watch.clip(seen.span.start), watch.clip(seen.span.end - 1) + 1)
    pace = max([float(np.linalg.norm(watch.velocity[who][span], axis=1).max()) for who in seen.people] or [0.0])
    carrier = watch.velocity.get(shot.rig.follow, None)
    limit = 1.2 * float(np.linalg.norm(carrier[span], axis=1).max()) + 0.8 if carrier is not None else 1.0
    slack = 2.5 if pace > 0.4 or shot.movement == "orbit" else 2.0 if shot.rig.aim else 1.0
    pan_limit = field / 7 * slack + 14 * shot.rig.hand + (8 if shot.movement == "orbit" else 0) + 6 * pace
    out = []
    if float(np.percentile(speed, 95)) > limit:
        out.append(Fault("speed", shot.id, f"camera {np.percentile(speed, 95):.1f} m/s"))
    if float(np.percentile(turning, 95)) > pan_limit and shot.kind not in ("pov", "insert"):  # eyes follow what passes
        out.append(Fault("speed", shot.id, f"pan {np.percentile(turning, 95):.0f} of {pan_limit:.0f} degrees/s"))
    return out


def _across(a: _Look, b: _Look, watch: Watch, aspect: float) -> list[Fault]:
    """Rules between two shots: the line, thirty degrees, the direction of those who move."""
    del aspect
    if not a.views or not b.views or "pov" in (a.shot.kind, b.shot.kind) or "insert" in (a.shot.kind, b.shot.kind):
        return []
    frame = watch.clip(b.span.start)
    before, after = a.views[-1], b.views[0]
    faults = _line(a, b, before, after, frame, watch)
    first = a.people[:1] if a.shot.kind in CLOSEUPS else a.people
    second = b.people[:1] if b.shot.kind in CLOSEUPS else b.people
    common = [who for who in first if who in second]
    if not common:
        return faults
    if "establishing" not in (a.shot.kind, b.shot.kind):
        spot = np.mean([watch.eye[who][frame] for who in common], axis=0)
        old, new = np.array(before.eye) - spot, np.array(after.eye) - spot
        far, near = float(np.linalg.norm(old)), float(np.linalg.norm(new))
        angle = float(np.degrees(np.arccos(np.clip(old @ new / (far * near + 1e-9), -1, 1))))
        ratio = (before.focal / far) / (after.focal / near)
        if angle < 28 and max(ratio, 1 / ratio) < 1.55:
            faults.append(Fault("thirty", b.shot.id, f"{angle:.0f} degrees, sizes x{ratio:.2f}"))
    for who in common:
        way = watch.velocity[who][frame]
        speed = float(np.linalg.norm(way))
        was, now = float(basis(before)[0] @ way), float(basis(after)[0] @ way)
        if speed > 0.6 and was * now < 0 and min(abs(was), abs(now)) > 0.15 * speed:
            faults.append(Fault("direction", b.shot.id, f"{who} turns round across the cut"))
            break
    return faults


def _line(a: _Look, b: _Look, before: View, after: View, frame: int, watch: Watch) -> list[Fault]:
    """The 180-degree rule, for the pair that both shots are about; a wide that establishes anew is excused."""
    if b.shot.kind in ("master", "establishing") and b.shot.size in ("LS", "VLS", "ELS", "MLS"):
        return []
    pair = about(a.shot, a.span, watch) & about(b.shot, b.span, watch)
    if len(pair) != 2:
        return []
    one, two = sorted(pair)
    if not (watch.on[one][frame] and watch.on[two][frame]):
        return []
    p, q = watch.eye[one][frame], watch.eye[two][frame]
    movers = {*a.people[:1], *b.people[:1]}  # who walks brings a line of their own
    walking = any(np.linalg.norm(watch.velocity[who][frame]) > 0.6 for who in movers)
    eyes = np.array(before.eye), np.array(after.eye)
    crossed = float(side(p, q, eyes[0])) != float(side(p, q, eyes[1]))
    clear = min(float(off_axis(p, q, eyes[0])), float(off_axis(p, q, eyes[1]))) > 8
    if crossed and clear and not walking:
        return [Fault("line", b.shot.id, f"{one} and {two}")]
    return []


def about(shot: Shot, span: Window, watch: Watch) -> set[str]:
    """Whom a shot is about: its subjects and the shoulder; a single with the one whom its subject looks at."""
    people = {who for who in (*shot.subjects, shot.over) if who in watch.eye}
    if len(people) == 1:
        other = watch.looked_at(next(iter(people)), (span.start + span.end) / 2)
        if other:
            people.add(other)
    return people
