"""How a scene opens and how a film closes: the place first or a face first, the last picture held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from filmwright.direction import running
from filmwright.direction.beholding import APPROACH
from filmwright.direction.seeing import WALKS, Choice, Seen, chance
from filmwright.direction.watching import Watch

if TYPE_CHECKING:
    from filmwright.direction.coverage import Coverage

NEARER = "nearer"
RESUMED = re.compile(r"contin|\bsame\b|intercut|suite|même", re.I)  # headings of what goes on in a place that was left
DETAIL = "open on a detail"
TOGETHER = 3.5  # metres within which a last scene opens at full length
SAID = 1.0  # seconds of speech from which a last picture is near enough to see who speaks
NEAR = 4.0  # metres within which two people share a frame easily


def place(told: Coverage, seen: Seen) -> Choice:
    """A place with nobody in it, and what it is known by."""
    plan = told.watch.plan
    spot = plan.landmark or (*(plan.marks[0] if plan.marks else (0.0, 0.0)), 0.0)
    if len(spot) == 3 and plan.landmark is None:
        x, z = spot[0], spot[1]
        spot = (x, float(plan.ground(x, z)) + 1.3, z)
    again = told.last is not None and told.last.kind == "establishing"
    facing = _as_one_comes(told.watch)
    point = (float(spot[0]), float(spot[1]), float(spot[2]))
    height = 1.4 if facing is not None else None
    if again:  # from elsewhere and through a longer lens, or the two would jump
        return Choice(
            "establishing", (), "VLS", f"the place, {NEARER}", point=point, azimuth=-34.0, height=height, towards=facing,
            lens=50.0,
        )  # fmt: skip
    return Choice(
        "establishing", (), "ELS", "the place, empty", point=point, azimuth=14.0, camera="" if told.shown else APPROACH,
        height=height, towards=facing,
    )  # fmt: skip


def _as_one_comes(watch: Watch) -> tuple[float, float] | None:
    """The floor direction in which one looks who comes to a place with a front; None for open land and rooms."""
    plan = watch.plan
    if plan.landmark is None or plan.interior or not plan.doors:
        return None
    way = np.radians(plan.heading)
    return float(np.sin(way)), float(np.cos(way))


def opening(told: Coverage, seen: Seen) -> Choice | None:
    """The first shots: where we are and who is there, a storm that comes, or a face before the place; None once that is told."""
    after_detail = len(told.shown) == 1 and told.shown[0][1].why.startswith(DETAIL)
    if told.shown and (not after_detail or seen.window.tag == "after sight"):
        return None
    detail = None if told.shown else _detail(told, seen)
    if detail is not None:
        return detail
    subjects = _on_one_floor(told.watch, tuple(told.watch.present(seen.window.start + 2) or seen.stay), seen)
    if told.watch.plan.interior:
        return Choice("master", subjects, "LS", "establish the room and who is where")
    storm = told.watch.storm
    if storm is not None and subjects:
        return _storm_opening(told, seen, subjects)
    if told.fresh:
        size = "ELS" if seen.spread < 9 else "VLS"
        return Choice("establishing", subjects, size, "establish the place")
    near = len(subjects) > 1 and seen.spread < TOGETHER and told.last_of_film
    return Choice("master", subjects, "LS" if near else "VLS", "establish who is where")


def _on_one_floor(watch: Watch, who: tuple[str, ...], seen: Seen) -> tuple[str, ...]:
    """Of people on floors far apart those who are most, and first: a wide of a street does not also show the roof."""
    frame = watch.clip(seen.window.start + 2)
    heights = [float(watch.feet[one][frame][1]) for one in who]
    if not who or watch.plan.terrain is not None or max(heights) - min(heights) < 6.0:
        return who
    floors = [tuple(one for one, y in zip(who, heights, strict=True) if abs(y - level) < 6.0) for level in heights]
    return max(floors, key=len)


def _detail(told: Coverage, seen: Seen) -> Choice | None:
    """A place that is known needs no wide at once: every other such scene opens on a face, and shows where it is after."""
    scene = told.watch.scene
    resumed = (
        RESUMED.search(scene.heading) is not None
    )  # a telephone call goes from face to face, not from room to room
    longest = (8 if resumed else 5) * told.watch.fps
    fits = not told.fresh and not seen.goers and seen.window.frames < longest and told.watch.storm is None
    if not fits or told.last_of_film or not seen.stay or (not resumed and chance(told.seed, "opening") > 0.6):
        return None
    first = told.watch.scene.beats[0]
    who = first.who if first.who in seen.stay else seen.stay[0]
    if told.watch.lies(who, seen.window.start):
        return None
    return Choice("single", (who,), "MCU", f"{DETAIL}: {who}'s face, where we are comes after")


def _storm_opening(told: Coverage, seen: Seen, subjects: tuple[str, ...]) -> Choice:
    """Who is small, and what comes behind them, from a low camera that looks at it."""
    storm = told.watch.storm
    assert storm is not None
    far = told.fresh and seen.spread < 6
    waits = [who for who in subjects if who not in seen.goers]
    if (
        len(subjects) == 2 and len(waits) == 1 and seen.spread > 6
    ):  # past the one who waits, at the one who comes out of it
        return Choice(
            "establishing", (waits[0],), "LS", f"establish {running.STORM}, who waits and who comes", azimuth=12.0,
            height=1.35, v=0.42, lens=32.0, towards=(float(storm[0]), float(storm[2])),
        )  # fmt: skip
    return Choice(
        "establishing",
        subjects,
        "ELS" if far else "VLS",
        f"establish {running.STORM} and who is before it",
        azimuth=14.0,
        height=0.9,
        v=-0.42 if far else -0.1,
        lens=32.0 if far else 25.0,
        towards=(float(storm[0]), float(storm[2])),
    )


def _last_one(watch: Watch, seen: Seen) -> tuple[str, bool]:
    """(who says or does the last thing in a window and stays to be seen, whether it is said); "" where several do, or nobody."""
    for start, beat in sorted(((*watch.lines, *watch.actions)), key=lambda each: each[0], reverse=True):
        if start + beat.frames <= seen.window.start:
            break
        if beat.kind == "line":
            return (beat.who if beat.who in seen.stay else ""), True
        does = [cue for cue in beat.cues if cue.do != "face" and start + cue.at < seen.window.end]
        if does:
            latest = max(cue.at for cue in does)
            doers = {cue.who for cue in does if cue.at == latest}
            return (next(iter(doers)) if len(doers) == 1 and doers <= set(seen.stay) else ""), False
        if beat.who:  # "Nora smiles" is on her face alone
            return (beat.who if beat.who in seen.stay else ""), False
    return "", False


def _goes_on(watch: Watch, who: str) -> bool:
    """Whether somebody is still on their way, or gone, when the scene ends; who has gone to a chair and sat down is not."""
    end = watch.frames - 1
    return not watch.on[who][end] or watch.speed(who, end - watch.fps // 2, end) > WALKS


def closing(told: Coverage, seen: Seen) -> Choice | None:
    """The last picture of the film: wide for those who go, or after faces; the faces after a wide."""
    if not told.last_of_film or seen.window.end < told.watch.frames or not told.shown or len(seen.here) == 0:
        return None
    why = "the last picture, held"
    who = tuple(seen.here)
    lately = any(
        choice.kind in ("master", "establishing") and choice.size in ("VLS", "ELS") for _, choice in told.shown[-2:]
    )
    last, said = _last_one(told.watch, seen)
    going = [w for w in seen.goers if _goes_on(told.watch, w)]
    if last and last not in going and (len(who) > 2 or seen.goers):
        # who has the last line or the last deed, and stays; the other face where we have just seen this one
        one = said and told.last is not None and told.last.subjects == (last,)
        other = next(
            (w for w in (told.watch.looked_at(last, seen.window.end - 2), *seen.stay) if w in seen.stay and w != last),
            "",
        )
        return Choice("single", (other if one and other else last,), "MCU", why)
    if going and len(who) == 2 and seen.spoken > SAID and seen.spread < NEAR:
        return Choice("two", who, "MLS", why)  # they go, but the last words are said first, and not by two dots
    if going or len(who) > 2 or (not lately and not told.watch.plan.interior):
        front = _as_one_comes(told.watch)
        if front is None:
            return Choice("establishing", who, "VLS", why)
        return Choice("establishing", who, "ELS", why, azimuth=10.0, height=1.5, v=-0.35, lens=28.0, towards=front)
    if len(who) == 2 and seen.spread < NEAR:
        return Choice("two", who, "MS", why)
    doing = next((cue.who for *_, cue in reversed(seen.actions) if cue.who in who), who[0])
    hands = any(cue.do in ("wave", "point", "give", "throw") and cue.who == doing for *_, cue in seen.actions)
    return Choice("single", (doing,), "COW" if hands else "CU", why)
