"""Coverage that a film maker would ask for: clean singles, the house that one looks at, a face for the last word, cuts after turns."""

from __future__ import annotations

from functools import cache

import numpy as np
from direction_examples import PLACES, SCENES, STYLES, bible, parse

from filmwright.direction.beholding import approach
from filmwright.direction.blocking import block
from filmwright.direction.cutting import cut
from filmwright.direction.directing import direct
from filmwright.direction.drama import analyse
from filmwright.direction.neighbours import CLEAN, make_room, silhouette
from filmwright.direction.optics import aim
from filmwright.direction.styles import STYLES as WAYS
from filmwright.direction.watching import Watch
from filmwright.stage.performance import Performance


@cache
def watched(name: str) -> Watch:
    scene = block(parse(SCENES[name]), PLACES[name](), bible(), seed=1).scene
    performance = Performance(scene, PLACES[name]().ground, {c.id: c.look.height for c in bible().characters})
    return Watch(scene, PLACES[name](), performance)


def test_a_silhouette_is_large_when_near_and_headless_when_its_head_is_out() -> None:
    watch = watched("table")
    who, other = watch.names[:2]
    frame = next(f for f in range(watch.frames) if watch.on[who][f] and watch.on[other][f])
    head = watch.eye[other][frame]
    eyes = np.array([head + [0.0, 0.0, 0.8], head + [0.0, 0.0, 6.0], head + [0.0, -0.7, 0.7]])
    pan, tilt = np.full(3, np.pi), np.zeros(3)
    seen = silhouette(watch, other, frame, eyes, pan, tilt, np.full(3, 40.0), 2.39)
    assert seen.area[0] > 3 * seen.area[1] > 0
    assert list(seen.headless) == [False, False, True]


def test_a_single_gives_up_look_room_to_leave_a_neighbour_out() -> None:
    watch = watched("table")
    one, two = watch.names[:2]
    frame = next(f for f in range(watch.frames) if watch.on[one][f] and watch.on[two][f])
    subject, other = watch.eye[one][frame], watch.eye[two][frame]
    across = (other - subject) * [1, 0, 1] / np.linalg.norm((other - subject)[[0, 2]])
    normal = np.array([-across[2], 0.0, across[0]])
    eye = (subject + normal * 2.2)[None]
    focal, right = np.array([65.0]), np.array([-normal[2], 0.0, normal[0]])
    u = -0.45 * np.sign(right @ across) * np.ones(1)
    pan, tilt = aim(eye, subject, u, np.zeros(1), focal, 2.39)
    taken = silhouette(watch, two, frame, eye, pan, tilt, focal, 2.39).area
    room = make_room(watch, one, frame, eye, (pan, tilt), u, focal, 2.39)
    pan, tilt = aim(eye, subject, room, np.zeros(1), focal, 2.39)
    left = silhouette(watch, two, frame, eye, pan, tilt, focal, 2.39).area
    assert left[0] <= max(CLEAN, taken[0])


def test_the_last_word_of_two_is_said_by_a_face() -> None:
    watch = watched("table")
    shots = direct(watch.scene, watch.plan, watch.performance, bible(), STYLES["table"])
    start, final = watch.lines[-1]
    middle = start + final.frames // 2
    shot = next(s for s in shots if watch.scene.frame(s.start) <= middle < watch.scene.frame(s.end))
    assert shot.kind in ("single", "ots", "two") and final.who in shot.subjects


def test_a_place_without_a_way_to_it_has_no_approach() -> None:
    assert approach(watched("table"), 2.39, 4.0) is None


def test_no_cut_falls_into_the_first_moments_of_a_turn_of_the_head() -> None:
    """A cut to who speaks next shows the face at once or after the turn, for most cuts."""
    watch = watched("table")
    windows = cut(watch, analyse(watch.scene), WAYS["classical"], 1)
    napes = 0
    for window in windows:
        beat = watch.scene.beats[watch.scene.index(window.first.beat)]
        if window.tag in ("J", "L", "straight") and beat.who in watch.eye:
            gaze = watch.gaze(beat.who)[:, [0, 2]]
            a, b = gaze[window.start], gaze[watch.clip(window.start + 20)]
            napes += float(a @ b) < 0.3 * float(np.linalg.norm(a) * np.linalg.norm(b))
    assert napes <= 1
