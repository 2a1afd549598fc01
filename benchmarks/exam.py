"""An exam of prompts: how many hold, by what is to be seen, dimension by dimension.

    python benchmarks/exam.py EXAM.json [--size 320x134] [--only DIMENSION] [--every N] [--failures]

The exam is a JSON list of {"id", "dimension", "prompt", "expect"}, where `expect` may hold objects, count, color, relation, action,
scene, camera. Names are believed of the manifest; what a picture holds is measured again on its ids and pixels; a camera's movement
is the one asked for, not any.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import defaultdict
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np

from filmwright.arrays import Array
from filmwright.errors import FilmwrightError
from filmwright.generators.stage import pipeline
from filmwright.language import is_a, lemma, nearest
from filmwright.stage.filming import picture
from filmwright.steps.colours import SAME, word_of
from filmwright.steps.picturing import manifest, ready
from filmwright.steps.still import moment

LEAST_SHARE = 0.0008  # of the picture, from which a thing is there
SECONDS = 3.0
# other words for the same thing, for pairs that WordNet does not have as one
ALIKE = {"dining table": "table", "cell phone": "phone", "tv": "television", "couch": "sofa", "handbag": "bag"}
CAMERAS = {"steady": ("static", "truck_left", "truck_right", "track"), "shake": ("hand_held",), "front_view": ("",)}
PEOPLE = ("man", "woman", "boy", "girl", "baby", "person")
ANOTHER = "second "  # one more than the first


def main() -> None:
    """Run the exam and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("exam", type=Path)
    arguments.add_argument("--size", default="320x134")
    arguments.add_argument("--only", default="")
    arguments.add_argument("--every", type=int, default=1, help="only every Nth prompt of a dimension")
    arguments.add_argument("--failures", action="store_true", help="say which prompts do not hold, and why")
    asked = arguments.parse_args()
    width, height = (int(side) for side in asked.size.split("x"))
    rooms: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for item in json.loads(asked.exam.read_text(encoding="utf-8")):
        rooms[item["dimension"]].append(item)
    held_in_all, count_in_all, began = 0, 0, time.perf_counter()
    print(f"{'dimension':24} {'held':>6} {'of':>5} {'share':>7} {'s each':>7}")
    for dimension, items in rooms.items():
        if asked.only and asked.only != dimension:
            continue
        start, held = time.perf_counter(), 0
        chosen = items[:: asked.every]
        for item in chosen:
            wrong = judge(item, (width, height))
            held += not wrong
            if wrong and asked.failures:
                print(f"    {item['prompt'][:70]:70} {wrong}")
        seconds = (time.perf_counter() - start) / len(chosen)
        print(f"{dimension:24} {held:6} {len(chosen):5} {held / len(chosen):7.1%} {seconds:7.2f}")
        held_in_all, count_in_all = held_in_all + held, count_in_all + len(chosen)
    took = time.perf_counter() - began
    print(
        f"{'all':24} {held_in_all:6} {count_in_all:5} {held_in_all / max(count_in_all, 1):7.1%} {took / max(count_in_all, 1):7.2f}"
    )


def judge(item: dict[str, Any], size: tuple[int, int]) -> str:
    """What is wrong with the picture of a prompt; "" when it holds."""
    expect = item["expect"]
    try:
        said, ids, rgb = seen(item["prompt"], size)
    except FilmwrightError as error:
        return f"error: {str(error)[:80]}"
    checks = (
        objects_hold(expect, said, ids),
        count_holds(expect, said, ids),
        colour_holds(expect, said, ids, rgb),
        relation_holds(expect, said, ids),
        action_holds(expect, said),
        scene_holds(expect, said),
        camera_holds(expect, said),
    )
    return "; ".join(check for check in checks if check)


def seen(prompt: str, size: tuple[int, int]) -> tuple[dict[str, Any], Array, Array]:
    """The manifest of a prompt over a short clip, with the ids and pixels of its middle."""
    made = ready(prompt, SECONDS, size, 1)
    frame = moment(made)
    renderer = pipeline(size[0], size[1], "draft")
    taken = picture(made.world, made.camera, frame, made.world.seconds(frame), renderer, frozenset({"ids"}))
    assert taken.ids is not None
    measure = made.measure
    measure.look(taken.rgb, taken.ids)
    frames = np.linspace(made.window.start, made.window.end - 1, 25)
    views = [(float(f), made.camera(float(f))) for f in frames]
    return manifest(made, measure, views, SECONDS), taken.ids, taken.rgb


def shows(entity: dict[str, Any], noun: str, said: dict[str, Any]) -> bool:
    """Whether an entity is what an exam calls by a noun: by that name, as a kind of it, or by the head of a compound that no dictionary
    has, when all else that the compound says is said of it ("rusty iron bar": a bar that is told as rusty and of iron)."""
    asset = ALIKE.get(entity["asset"], entity["asset"])
    wanted = ALIKE.get(noun, noun)
    if wanted == "person":
        return asset in PEOPLE
    if _named(asset, wanted):
        return True
    *more, head = wanted.split()
    if not more or lemma(wanted, "noun") or not _named(asset, head):
        return False
    told = f"{entity['asset']} {entity['asked']} {said['setting']['place']} {said['setting']['weather']}".lower()
    words = {lemma(word, "noun") or word for word in re.findall(r"[a-z]+", told)}
    return all((lemma(word, "noun") or word) in words or _of_one(word, words) for word in more)


def _of_one(adjective: str, words: set[str]) -> bool:
    """Whether an adjective is made from one of some nouns: snowy, snow."""
    near = nearest(adjective, sorted(words), "adjective", vectors=False)
    return near is not None and near.how == "related"


def _named(asset: str, wanted: str) -> bool:
    """Whether an asset has a name, or is a kind of it; a compound that no dictionary has is a kind of its last word."""
    head = asset if lemma(asset, "noun") else asset.rpartition(" ")[2]
    base = lemma(wanted, "noun") or wanted
    return wanted in (asset, head) or base in (lemma(asset, "noun"), lemma(head, "noun")) or is_a(head, wanted)


def found(noun: str, said: dict[str, Any], ids: Array) -> list[dict[str, Any]]:
    """The entities of a noun that are large enough in the picture; of "second person" there must be two."""
    if noun.startswith(ANOTHER):
        several = found(noun.removeprefix(ANOTHER), said, ids)
        return several if len(several) > 1 else []
    noun = noun.partition(" (")[0]
    rows = [entity for entity in said["entities"] if shows(entity, noun, said)]
    return [row for row in rows if float((ids == row["id"]).mean()) >= LEAST_SHARE]


def objects_hold(expect: dict[str, Any], said: dict[str, Any], ids: Array) -> str:
    """Every object asked for is to be seen."""
    lacking = [noun for noun in expect.get("objects", []) if not found(noun, said, ids)]
    return f"not seen: {', '.join(lacking)}" if lacking else ""


def count_holds(expect: dict[str, Any], said: dict[str, Any], ids: Array) -> str:
    """As many as are asked for."""
    for noun, number in expect.get("count", {}).items():
        there = len(found(noun, said, ids))
        if there != number:
            return f"{there} {noun}, not {number}"
    return ""


def colour_holds(expect: dict[str, Any], said: dict[str, Any], ids: Array, rgb: Array) -> str:
    """The pixels of the object have the colour."""
    colour = expect.get("color")
    if not colour:
        return ""
    for noun in expect["objects"]:
        for row in found(noun, said, ids):
            word = word_of(rgb[ids == row["id"]], colour)
            if SAME.get(word, word) == SAME.get(colour, colour):
                return ""
    return f"not {colour}"


def relation_holds(expect: dict[str, Any], said: dict[str, Any], ids: Array) -> str:
    """The boxes stand to each other as asked."""
    relation = expect.get("relation")
    if not relation or relation["rel"] not in ("left_of", "right_of", "above", "below"):
        return ""
    one, two = found(relation["a"], said, ids), found(relation["b"], said, ids)
    if not one or not two:
        return "relation: one is missing"
    (ax, ay), (bx, by) = middle(one[0]["box"]), middle(two[0]["box"])
    good = {"left_of": ax < bx, "right_of": ax > bx, "above": ay < by, "below": ay > by}[relation["rel"]]
    return "" if good else f"not {relation['rel']}"


def middle(box: list[float]) -> tuple[float, float]:
    """The middle of a box."""
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def action_holds(expect: dict[str, Any], said: dict[str, Any]) -> str:
    """Somebody does what is asked: the motion is the verb's own or a near one."""
    action = expect.get("action")
    if not action:
        return ""
    asked = re.findall(r"[a-z]+", action.lower())
    verbs = [verb for word in asked if (verb := lemma(word, "verb"))]
    nouns = {lemma(word, "noun") or word for word in asked}
    for row in said["actions"]:
        motion = row["motion"].replace("_", " ")
        words = motion.split()
        near = nearest(verbs[0], [motion], "verb", vectors=False) if verbs else None
        named = any(word in nouns for word in words if not lemma(word, "verb"))  # tai chi, archery
        glued = any("".join(each) in nouns for each in permutations(words))  # to cut hair: a haircut
        done = any(lemma(word, "verb") in verbs for word in words)
        if (
            named
            or glued
            or (done and _at_the_same(motion, action, verbs))
            or (near and near.how in ("same", "synonym", "kind"))
        ):
            return ""
    return f"nobody does {action!r}"


PARTICLES = frozenset(["up", "down", "off", "out", "on", "in", "over", "away", "with", "at", "to"])


def _at_the_same(motion: str, action: str, verbs: list[str]) -> bool:
    """Whether a motion that names its object ("play violin") names the one that is asked for."""
    objects = [word for word in motion.split() if lemma(word, "verb") not in verbs and word not in PARTICLES]
    asked = [word for word in re.findall(r"[a-z]+", action.lower()) if lemma(word, "verb") not in verbs]
    return (
        not objects
        or not asked
        or any(lemma(o, "noun") == lemma(a, "noun") or is_a(a, o) for o in objects for a in asked)
    )


def scene_holds(expect: dict[str, Any], said: dict[str, Any]) -> str:
    """The place is the one asked for, or a kind of it."""
    scene = expect.get("scene")
    if not scene or "(implied)" in scene:
        return ""
    bare = re.sub(r"[^\w ]|^(indoor|outdoor) ", "", scene.split(" (")[0].lower())
    place = said["setting"]["place"]
    same = _within(place, bare) or _within(bare, place) or is_a(place.split()[-1], bare) or is_a(bare, place)
    return "" if same else f"place is {place}, not {scene}"


def _within(some: str, words: str) -> bool:
    """Whether words hold others, as whole words."""
    return re.search(rf"\b{re.escape(some)}\b", words) is not None


def camera_holds(expect: dict[str, Any], said: dict[str, Any]) -> str:
    """The camera moved as asked."""
    camera = expect.get("camera")
    if not camera or camera == "front_view":
        return ""
    if camera in ("slow_motion", "rack_focus", "time_lapse"):
        return "" if said["camera"]["effect"] == camera else f"no {camera}"
    allowed = CAMERAS.get(camera, (camera,))
    return "" if said["camera"]["movement"] in allowed else f"camera {said['camera']['movement']}, not {camera}"


if __name__ == "__main__":
    main()
