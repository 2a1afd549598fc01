"""One end of a telephone call as a camera has it: what is shown, how close, and from which side of the look."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from filmwright.arrays import Array
from filmwright.direction.seeing import Choice, Seen
from filmwright.direction.watching import Watch
from filmwright.scenes import Side


def of_call(end: Side, seen: Seen, shown: Sequence[tuple[Seen, Choice]], fresh: bool, size: str) -> Choice | None:
    """What a shot of one end shows: at first where we are, where that is new; then whoever telephones, speaking or listening. None
    where it is about others in the room."""
    who = end.caller
    if who not in seen.here or (seen.speaker and seen.speaker != who):
        return None
    if not shown and (fresh or seen.window.frames > 5.5 * 24):
        return Choice("master", tuple(seen.here), "LS", f"where {who} telephones")
    speaks = seen.speaker == who and seen.spoken > 0.3
    if seen.turn and speaks:
        return Choice("single", (who,), "CU", "the scene turns: as close as it comes")
    return Choice("single", (who,), size, f"{who} on the telephone" if speaks else f"{who} listens to the telephone")


def matched(sizes: list[tuple[float, str]], heat: float, size: str) -> str:
    """The size of the other end's last picture while the heat is the same, else this one; noted for the next."""
    if sizes and abs(sizes[-1][0] - heat) < 0.14:
        heat, size = sizes[
            -1
        ]  # of the picture in which the size was new, or a heat that creeps up would never come nearer
    sizes.append((heat, size))
    return size


def master_of(watch: Watch, end: Side, seen: Seen) -> tuple[tuple[str, tuple[float, float, float]], Array]:
    """The line of somebody who telephones, from the eyes along the look, and a point on that side of it from which the look goes to the
    end's side of the picture."""
    who, span = end.caller, slice(watch.clip(seen.window.start), watch.clip(seen.window.end - 1) + 1)
    eye = watch.eye[who][watch.clip((seen.window.start + seen.window.end) / 2)]
    look = watch.gaze(who)[span].mean(0) * [1.0, 0.0, 1.0]
    if np.linalg.norm(look) < 0.2:
        look = watch.facing(who, (seen.window.start + seen.window.end) // 2)
    look = look / np.linalg.norm(look)
    across = np.array([look[2], 0.0, -look[0]])  # the right of a camera before the face
    ahead = eye + 4.0 * look
    beside = eye + 1.5 * look + (3.0 if end.looks == "left" else -3.0) * across
    return (who, (float(ahead[0]), float(ahead[1]), float(ahead[2]))), beside
