"""Fitting a request to a model's limits: shared by every generator, so that all of them snap, refuse and report alike.

A take may come out longer, larger and faster than asked; it is trimmed, cropped and resampled to the shot afterwards. What would lose
something that was asked for (a mode, a guide, a reference, a negative prompt) is Unsupported.
"""

from __future__ import annotations

import math
from dataclasses import replace

from filmwright.errors import Unsupported
from filmwright.generators.generator import Estimate, Limits, ShotRequest

CLASSES = (
    ("360p", 360),
    ("480p", 480),
    ("720p", 720),
    ("1080p", 1080),
    ("1440p", 1440),
    ("4k", 2160),
)  # by shorter side
KEPT = 0.3  # a picture of which less than this is left after cropping it to the film's shape is not made


def plan_within(limits: Limits, request: ShotRequest) -> tuple[ShotRequest, list[str]]:
    """The request with a legal size, rate and number of frames, and a sentence for every change. Unsupported names what cannot be."""
    _check_asked(limits, request)
    changes: list[str] = []
    width, height = _size(limits, request)
    if (width, height) != (request.width, request.height):
        changes.append(f"picture {width}x{height} instead of {request.width}x{request.height}")
    fps = _rate(limits, request.fps)
    if fps != request.fps:
        changes.append(f"{fps} frames a second instead of {request.fps}")
    frames = _frames(limits, request, fps)
    if abs(frames / fps - request.seconds) > 1e-6:
        changes.append(
            f"{frames} frames ({frames / fps:.2f} s) for the shot's {request.seconds:.2f} s; the rest is a handle"
        )
    audio = request.audio
    if limits.audio == "always" and audio is False:
        audio = None
        changes.append("it comes with sound, which is left out afterwards")
    return replace(request, width=width, height=height, fps=fps, frames=frames, audio=audio), changes


def modes(request: ShotRequest) -> frozenset[str]:
    """The modes that a request needs a model to have; "t2v" when it is words alone."""
    needed = set()
    if request.edit is not None:
        needed.add("edit")
    if request.extend_from is not None:
        needed.add("extend")
    if request.guides:
        needed.add("control")
    if request.references:
        needed.add("ref")
    if request.last_frame is not None:
        needed.add("flf")
    elif request.first_frame is not None:
        needed.add("i2v")
    return frozenset(needed or {"t2v"})


def size_class(width: int, height: int) -> str:
    """The vendors' name for a size, by its shorter side: 1280x720 and 720x1280 are "720p". The class that holds it."""
    short = min(width, height)
    return next((name for name, side in CLASSES if short <= side), CLASSES[-1][0])


def priced(limits: Limits, request: ShotRequest, seconds: float) -> Estimate:
    """The most that a planned request can cost by the model's row; `seconds` is the waiting. Rounded up to a hundredth of a cent."""
    if limits.free:
        return Estimate(0.0, seconds, limits.as_of)
    table = limits.price_usd_s
    if not table:
        return Estimate(None, seconds, limits.as_of)
    exact, name = f"{request.width}x{request.height}", size_class(request.width, request.height)
    # A size that the row does not name costs as much as its dearest: an estimate is an upper bound.
    each = next((table[key] for key in (exact, name, "") if key in table), max(table.values()))
    return Estimate(math.ceil(each * request.seconds * 10_000 - 1e-6) / 10_000, seconds, limits.as_of)


# ---------------------------------------------------------------------- its parts


def _check_asked(limits: Limits, request: ShotRequest) -> None:
    shot, model = request.shot.id, request.model or "this model"
    if request.frames < 1 or request.fps < 1:
        raise Unsupported(f"Shot {shot} covers {request.frames} frames; it must cover one at least.")
    if request.last_frame is not None and request.first_frame is None:
        raise Unsupported(f"Shot {shot} gives {model} a last frame without a first one; give both.")
    missing = sorted(modes(request) - limits.modes) if not limits.films_performance else []
    if missing:
        words = {
            "t2v": "make a film from words alone", "i2v": "start from a first frame", "flf": "go from a first to a last frame",
            "ref": "follow reference pictures", "edit": "change a film", "extend": "go on from a film", "control": "follow guides",
        }  # fmt: skip
        raise Unsupported(
            f"Shot {shot}: {model} cannot {words[missing[0]]}. Choose another model, or film it with the stage."
        )
    unknown = sorted(guide.control for guide in request.guides if guide.control not in limits.controls)
    if unknown:
        raise Unsupported(
            f"Shot {shot}: {model} follows no {unknown[0]} guide; it follows {', '.join(sorted(limits.controls)) or 'none'}."
        )
    if len(request.references) > limits.max_references:
        raise Unsupported(
            f"Shot {shot} has {len(request.references)} reference pictures; {model} takes {limits.max_references} at most."
        )
    for asked, can, what in (
        (request.negative_prompt, limits.negative_prompt, "negative prompt"),
        (request.seed, limits.seed, "seed"),
        (request.loras, limits.loras, "LoRA"),
    ):
        if asked and not can:
            raise Unsupported(f"Shot {shot}: {model} takes no {what}. Leave it out, or choose another model.")
    if request.audio and limits.audio == "never":
        raise Unsupported(f"Shot {shot}: {model} makes no sound. Leave take_sound at lose, or choose another model.")
    foreign = sorted(set(request.options) - limits.options)
    if foreign:
        raise Unsupported(
            f"Shot {shot}: {model} has no option {foreign[0]!r}; it has {', '.join(sorted(limits.options)) or 'none'}."
        )
    if limits.prompt_characters and len(request.prompt) > limits.prompt_characters:
        raise Unsupported(
            f"Shot {shot}: its prompt has {len(request.prompt)} characters; {model} reads {limits.prompt_characters} at most."
        )
    passes = sorted(request.passes - limits.passes)
    if passes:
        raise Unsupported(
            f"Shot {shot}: {model} makes no pass called {passes[0]!r}; film it with the stage, which makes depth, flow, ids and normal."
        )


def _size(limits: Limits, request: ShotRequest) -> tuple[int, int]:
    """The smallest legal picture that holds the one asked for once it is cropped; else the one that comes nearest."""
    wide, high = request.width, request.height
    if limits.sizes:
        kept = {size: _kept(size, wide / high) for size in limits.sizes}
        best = max(kept.values())
        if best < KEPT:
            raise Unsupported(
                f"Shot {request.shot.id} is {wide}x{high}; {request.model or 'this model'} makes only "
                f"{', '.join(f'{w}x{h}' for w, h in limits.sizes)}, of which less than {KEPT:.0%} would be left."
            )
        shaped = [size for size in limits.sizes if kept[size] > best - 0.02]
        enough = [size for size in shaped if size[0] >= wide and size[1] >= high]
        return min(enough, key=_area) if enough else max(shaped, key=_area)
    step, (low, top) = limits.size_multiple, limits.pixels
    scale = max(1.0, low / min(wide, high))
    scale = min(scale, top / max(wide, high))
    if limits.max_pixels:
        scale = min(scale, math.sqrt(limits.max_pixels / (wide * high)))
    smaller = scale < 1.0
    sides = []
    for side in (wide, high):
        exact = side * scale / step
        whole = math.floor(exact + 1e-9) if smaller else math.ceil(exact - 1e-9)
        sides.append(max(whole, 1) * step)
    width, height = sides
    if (
        min(width, height) < low
        or max(width, height) > top
        or (limits.max_pixels and width * height > limits.max_pixels)
    ):
        # Rounding up may have passed a bound by less than one step; rounding down stays within it.
        width, height = (max(math.floor(side * scale / step + 1e-9), 1) * step for side in (wide, high))
    if min(width, height) < low:
        raise Unsupported(
            f"Shot {request.shot.id} is {wide}x{high}; {request.model or 'this model'} makes no picture of that shape: sides of "
            f"{low} to {top} pixels{f', {limits.max_pixels} in all' if limits.max_pixels else ''}."
        )
    return width, height


def _kept(size: tuple[int, int], aspect: float) -> float:
    """The part of a picture that is left when it is cropped to another shape."""
    own = size[0] / size[1]
    return min(own, aspect) / max(own, aspect)


def _area(size: tuple[int, int]) -> int:
    return size[0] * size[1]


def _rate(limits: Limits, fps: int) -> int:
    """The film's own rate, else the nearest that the model has."""
    if not limits.fps or fps in limits.fps:
        return fps
    nearest: float = min(limits.fps, key=lambda rate: (abs(math.log(float(rate) / fps)), -float(rate)))
    return round(nearest)


def _frames(limits: Limits, request: ShotRequest, fps: int) -> int:
    """The fewest legal frames that last as long as the shot. A frame rule may lead past the longest duration by less than a step."""
    wanted = math.ceil(request.seconds * fps - 1e-6)
    if limits.continuous:
        shortest, longest = limits.durations
        frames, most = max(wanted, math.ceil(shortest * fps - 1e-6)), math.ceil(longest * fps - 1e-6)
    else:
        lengths = [math.ceil(length * fps - 1e-6) for length in limits.durations]
        longest, most = max(limits.durations), max(lengths)
        frames = min((length for length in lengths if length >= wanted), default=most)
    if limits.frame_rule is not None:
        frames, most = _by_rule(frames, limits.frame_rule), _by_rule(most, limits.frame_rule)
    if wanted > most:
        raise Unsupported(
            f"Shot {request.shot.id} lasts {request.seconds:.1f} s; {request.model or 'this model'} makes {longest:g} s at most. "
            "Split the shot, or film it with the stage."
        )
    return frames


def _by_rule(frames: int, rule: tuple[int, int]) -> int:
    """The smallest step*k + offset that is no less than `frames`."""
    step, offset = rule
    return max(0, math.ceil((frames - offset) / step)) * step + offset
