"""Planning: which beats of a shape are played, in which order. What is planted must pay."""

from __future__ import annotations

import random

from filmwright.writing.shapes import STAGES, Beat, Shape, holds


def plan(shape: Shape, facts: set[str], rng: random.Random, extras: int = 9) -> list[Beat] | None:
    """One beat a stage and at most `extras` of the `long` ones, each when its needs hold; None if nothing works out.

    Depth first. A plan that leaves a planted fact unused is no plan.
    """
    stages = [[beat for beat in shape.beats if beat.stage == stage] for stage in STAGES]
    stages = [beats for beats in stages if beats]
    orders = []
    for beats in stages:
        main = [beat for beat in beats if not beat.long]
        rng.shuffle(main)
        main.sort(key=lambda beat: -sum(need.startswith("plant:") for need in beat.needs))
        orders.append((main, [beat for beat in beats if beat.long]))
    return _go(orders, 0, set(facts), frozenset(), [], extras)


def _go(
    orders: list[tuple[list[Beat], list[Beat]]],
    at: int,
    facts: set[str],
    planted: frozenset[str],
    chosen: list[Beat],
    extras: int,
) -> list[Beat] | None:
    if at == len(orders):
        return chosen if not planted else None
    main, optional = orders[at]
    tries = [beat for beat in main if holds(beat.needs, facts)]
    if not main:
        return _with_extras(orders, at, facts, planted, chosen, optional, extras)
    for beat in tries:
        after, open_plants = _played(beat, facts, planted)
        found = _with_extras(orders, at, after, open_plants, [*chosen, beat], optional, extras)
        if found is not None:
            return found
    return None


def _with_extras(
    orders: list[tuple[list[Beat], list[Beat]]],
    at: int,
    facts: set[str],
    planted: frozenset[str],
    chosen: list[Beat],
    optional: list[Beat],
    extras: int,
) -> list[Beat] | None:
    """Go on to the next stage, with the optional beats of this one that may be played first."""
    left = extras
    with_them, now, open_plants = list(chosen), facts, planted
    for beat in optional:
        if left > 0 and holds(beat.needs, now):
            now, open_plants = _played(beat, now, open_plants)
            with_them.append(beat)
            left -= 1
    found = _go(orders, at + 1, now, open_plants, with_them, left)
    if found is None and len(with_them) > len(chosen):
        found = _go(orders, at + 1, facts, planted, chosen, extras)
    return found


def _played(beat: Beat, facts: set[str], planted: frozenset[str]) -> tuple[set[str], frozenset[str]]:
    plants = {fact for fact in beat.gives if fact.startswith("plant:")}
    return (facts - beat.drops) | beat.gives, (planted - beat.needs) | plants
