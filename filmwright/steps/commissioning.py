"""Commissioning: from a shot to the request that a hired generator gets, what that costs, and what the take is made from.

A hired model is told in words what the stage knows (generators/prompting.py) and shown as much of the stage as its limits allow: guides to
follow, the first and last frame, pictures of who is seen. Nothing is made or sent here.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from filmwright import files
from filmwright.checks.likeness import refuse_uncleared
from filmwright.errors import RealPerson, Unsupported
from filmwright.film import Film
from filmwright.generators import generator
from filmwright.generators.generator import Control, Estimate, Generator, Limits, Reference, Scalar, ShotRequest
from filmwright.generators.prompting import Shown, prompt
from filmwright.generators.storyboard import timed
from filmwright.graph import Recipe, digest, recipe
from filmwright.shots import Shot
from filmwright.stage.camera import project, view, window
from filmwright.stage.world import LOOK_VERSION, World
from filmwright.steps import likeness, sheets, staleness, steering
from filmwright.steps.steering import Wishes

# What a model is shown, from the most to the least; the first that its plan accepts is taken.
# g: guides, f: first frame, l: last frame, r: pictures of people.
OFFERS = ("gflr", "gfr", "gr", "gfl", "gf", "g", "flr", "fl", "fr", "f", "r", "")
AS_WORD = {"f": "frames", "l": "frames", "g": "guides", "r": "references"}  # of `steer` in film.toml
AVOID = "text, captions, subtitles, watermark, logo, extra people, deformed hands, flicker"
VIEWS = ("three-quarter", "front", "side", "back")  # of a turnaround, in the order in which they help
STAGE = "stage"
FINISH = "finish"  # the part of a recipe that is made here and not by the vendor


@dataclass(frozen=True)
class Commission:
    """A shot as a hired generator is asked for it. `changes` is what its plan changed; `steer` where and what the stage makes for it."""

    request: ShotRequest
    generator: str
    estimate: Estimate
    changes: tuple[str, ...]
    recipe: Recipe
    words: Mapping[str, str]
    wishes: Wishes
    folder: Path
    people: tuple[str, ...]
    lips: bool  # somebody is seen to speak in it


@dataclass(frozen=True)
class Retouch:
    """A change to a take, as its generator is asked for it; money is agreed to as for a commission."""

    request: ShotRequest
    generator: str
    estimate: Estimate
    changes: tuple[str, ...]


def filmed_by(film: Film, shot: Shot, world: World) -> tuple[str, str]:
    """Which generator films a shot, and with which model: the shot's own word, else its scene's, else the film's.

    With `off_lips = "stage"` the stage films what shows somebody speaking, unless the shot itself says what films it.
    """
    name, model = meant(film, shot)
    if not shot.generator and film.settings.off_lips == "stage" and is_hired(generator(name, film.folder), model):
        width, height = film.settings.picture
        if speaks(shot, world, visible(shot, world, width / height)):
            return STAGE, ""
    return name, model


def meant(film: Film, shot: Shot) -> tuple[str, str]:
    """What is to film a shot by the words of shot, scene and film alone."""
    if shot.generator:
        return shot.generator, shot.model
    name, _, model = dict(film.settings.by_scene).get(shot.scene, "").partition(":")
    if name:
        return name, shot.model or model
    return film.settings.generator, shot.model or film.settings.model


def is_hired(by: Generator, model: str) -> bool:
    """Whether a generator must be told and shown what to film, or films the performance itself."""
    return not by.limits(model).films_performance


def commission(film: Film, base: ShotRequest, world: World, name: str, model: str, seed: int = 1) -> Commission:
    """What a hired generator will be asked for a shot. `base` is the request as the stage would get it.

    Raises:
        Unsupported: no way of asking the model fits.
        ModelRetired, NotFound: there is no such model any more, or never was.
    """
    by = generator(name, film.folder)
    limits = by.limits(model)
    settings, shot = film.settings, base.shot
    shown = window(shot, world.performance)
    people = visible(shot, world, base.width / base.height)
    heard = settings.take_sound != "lose" and limits.audio != "never"
    _check_cards(shot, shown.frames / world.scene.fps)

    def told(seconds: float) -> str:
        seen = Shown(shown.start, shown.end, people, heard, seconds)
        return prompt(base.bible, base.scene, shot, seen, settings.look, limits.prompt_characters)

    asked = replace(
        base,
        model=model,
        prompt=told(0.0),
        negative_prompt=AVOID if limits.negative_prompt else "",
        seed=_seed(shot.id, seed) if limits.seed else 0,
        audio=None if limits.audio == "never" else heard,
        options=likeness.named(
            film, by, limits, shot, people, {key: _scalar(value) for key, value in settings.options}
        ),
        loras=tuple((file, float(strength)) for file, strength in settings.loras),
    )
    folder = film.path("takes", shot.id, "steering")
    planned, changes, wishes, offer = _offered(film, by, limits, asked, folder, people)
    planned = replace(planned, prompt=told(planned.seconds))  # cards are timed by the length that will be made
    changes += timed(shot.cards, planned.seconds)[1]
    inputs, words = _inputs(film, shot, world, planned, offer)
    inputs["generator"] = (by.name, by.version, planned.model)
    words["generator"] = f"it is now filmed by {by.name} {planned.model}, version {by.version}"
    made_from = recipe(inputs)
    wishes = replace(
        wishes,
        key=digest((made_from.key, steering.VERSION, LOOK_VERSION, planned.width, planned.height, planned.frames)),
    )
    room = folder / wishes.key
    return Commission(
        request=steering.steered(planned, room, wishes),
        generator=name,
        estimate=by.estimate(planned),
        changes=tuple(changes),
        recipe=made_from,
        words=words,
        wishes=wishes,
        folder=room,
        people=people,
        lips=speaks(shot, world, people),
    )


def _check_cards(shot: Shot, seconds: float) -> None:
    """Unsupported when a card stands outside the shot: nobody would ever see it."""
    late = next((card for card in shot.cards if not 0.0 <= card.at < seconds), None)
    if late is not None:
        raise Unsupported(
            f"Shot {shot.id} lasts {seconds:.1f} s, and a card of it stands at {late.at:g} s ({late.text[:40]!r}). Move it: filmwright "
            f"cards {shot.id} --at …, or leave the cards to the scene: filmwright cards {shot.id} --drop"
        )


def visible(shot: Shot, world: World, aspect: float) -> tuple[str, ...]:
    """Ids of the people in the picture at some time of the shot: its subjects first, then whom it looks past, then the others."""
    performance, shown = world.performance, window(shot, world.performance)
    found: set[str] = set()
    for frame in [*range(shown.start, shown.end, staleness.LOOK_EVERY), max(shown.end - 1, shown.start)]:
        camera = view(shot, performance, frame, aspect)
        for who in performance.present(frame):
            feet, eyes = performance.position(who, frame), performance.eye(who, frame)
            for point in (feet + (eyes - feet) * 0.5, eyes):
                u, v, depth = project(camera, point, aspect)
                if depth > 0.1 and abs(u) < 1.0 and abs(v) < 1.05:
                    found.add(who)
    order = [*shot.subjects, shot.over, *world.scene.cast]
    return tuple(dict.fromkeys(who for who in order if who in found))


def speaks(shot: Shot, world: World, people: tuple[str, ...]) -> bool:
    """Whether lips are seen to move: a line is spoken, in the picture, by somebody whom the shot does not look past."""
    scene, shown = world.scene, window(shot, world.performance)
    return any(
        beat.kind == "line" and not beat.voice_over and beat.who in people and beat.who != shot.over
        and start < shown.end and start + beat.frames > shown.start
        for start, beat in zip(scene.starts, scene.beats, strict=True)
    )  # fmt: skip


def guard(film: Film, made: Commission) -> None:
    """RealPerson when the request names, or with a person's own picture shows, somebody real who is not cleared in the bible."""
    about = f"shot {made.request.shot.id}"
    spoken = [str(value) for value in made.request.options.values() if isinstance(value, str) and "://" not in value]
    for text in (made.request.prompt, *spoken, *(each.name for each in made.request.references)):
        refuse_uncleared(text, made.request.bible, about)
    for who in made.people:
        character = made.request.bible.character(who)
        if character is not None and not character.cleared.strip() and own_pictures(film, who):
            raise RealPerson(
                f"{about.capitalize()} shows {character.name} by pictures of your own ({own_pictures(film, who)[0].name}). Nothing was "
                f"sent. Say in bible.toml, in the row of {character.name}, who is on them and has agreed: "
                'cleared = "invented, drawn by me" or cleared = "consent of …, 2026-11-22".'
            )


def own_pictures(film: Film, who: str) -> list[Path]:
    """Pictures of a character that a person put into the film's folder: references/WHO/own-*.png."""
    return sorted(film.path(sheets.FOLDER, files.slug(who)).glob("own-*.png"))


def portraits(film: Film, made: Commission) -> None:
    """Make the turnarounds that the request refers to, where they are not made yet."""
    for who in made.people:
        character = made.request.bible.character(who)
        paths = [each.path for each in made.request.references if each.path.parent.name == files.slug(who)]
        wanted = any(path.name.startswith("turnaround") for path in paths)
        if wanted and character is not None and not own_pictures(film, who):
            sheets.turnaround(film, who)


def plan_of(made: Commission, film: Film) -> str:
    """What finishing the take will need, for the ledger: JSON."""
    settings = film.settings
    table: dict[str, Any] = {
        "frames": made.wishes.window,
        "parts": dict(made.recipe.parts),
        "fit": [*made.wishes.picture, made.wishes.rate, made.wishes.window],
        "like": [str(made.folder.relative_to(film.folder) / f"match-{k + 1}.png") for k in range(steering.MATCHES)],
        "sound": settings.take_sound != "lose",
        "guided": bool(made.request.guides),
        "lips": made.lips,
    }
    return json.dumps(table, sort_keys=True)


# ---------------------------------------------------------------------- what is offered


def _offered(
    film: Film, by: Generator, limits: Limits, asked: ShotRequest, folder: Path, people: tuple[str, ...]
) -> tuple[ShotRequest, list[str], Wishes, str]:
    """The request with as much of the stage as the model takes. The error is that of the first offer that its modes allow at all."""
    controls = _controls(limits, bool(people))
    references = _references(film, asked, people, limits.max_references)
    first_error: Unsupported | None = None
    for offer in OFFERS:
        if not _possible(offer, film.settings.steer, limits, controls, references):
            continue
        wishes = Wishes(
            first="f" in offer, last="l" in offer, guides=controls if "g" in offer else (), picture=(asked.width, asked.height),
            window=asked.frames, rate=asked.fps, key="",
        )  # fmt: skip
        request = steering.steered(replace(asked, references=references if "r" in offer else ()), folder, wishes)
        try:
            planned, changes = by.plan(request)
        except Unsupported as error:
            first_error = first_error or error
            continue
        return planned, changes, wishes, offer
    raise first_error or Unsupported(
        f"{by.name} {asked.model} can make nothing of shot {asked.shot.id}: it takes neither words alone nor what `steer` in film.toml "
        "allows. Allow more there, or choose another model."
    )


def _possible(
    offer: str, steer: tuple[str, ...], limits: Limits, controls: tuple[Control, ...], references: tuple[Reference, ...]
) -> bool:
    modes = {"g": "control", "f": "i2v", "l": "flf", "r": "ref"}
    needed = {modes[letter] for letter in offer} if offer else {"t2v"}
    if "l" in offer:
        needed.discard("i2v")
    if not needed <= limits.modes or not all(AS_WORD[letter] in steer for letter in offer):
        return False
    return ("g" not in offer or bool(controls)) and ("r" not in offer or bool(references))


def _controls(limits: Limits, people: bool) -> tuple[Control, ...]:
    """The one guide that says most: depth holds place and people, pose people alone, lines the drawing."""
    for control in (Control.DEPTH, Control.POSE, Control.LINE):
        if control in limits.controls and (people or control is not Control.POSE):
            return (control,)
    return ()


def _references(film: Film, asked: ShotRequest, people: tuple[str, ...], most: int) -> tuple[Reference, ...]:
    """Pictures of those who are seen, everybody's best one first; paths of pictures that may not be made yet.

    A person's own pictures, else those of a take that a character was made from, then turnarounds.
    """
    rows = []
    for who in people:
        character = asked.bible.character(who)
        if character is None or character.kind != "person":
            continue
        room = film.path(sheets.FOLDER, files.slug(character.id))
        turned = [room / f"turnaround-{seen}.png" for seen in VIEWS]
        pictures = own_pictures(film, who) or [*likeness.pictures(film, who, asked.shot), *turned]
        name = character.name.title() if character.name.isupper() else character.name
        rows.append([Reference(path, "subject", name) for path in pictures])
    turns: Iterator[Reference] = (each for turn in zip_longest(*rows) for each in turn if each is not None)
    return tuple(each for _, each in zip(range(most), turns, strict=False))


def _inputs(
    film: Film, shot: Shot, world: World, planned: ShotRequest, offer: str
) -> tuple[dict[str, Any], dict[str, str]]:
    """What a hired take is made from. Shown pictures of the stage, it falls with the performance; told in words alone, with the words."""
    inputs: dict[str, Any] = {}
    words: dict[str, str] = {}
    settings = film.settings
    if set(offer) & set("gfl"):
        inputs, words = staleness.scene_inputs(shot, world, settings.picture[0] / settings.picture[1])
        # Lips are neither in a first frame nor in a guide; what is said stands in the prompt.
        inputs = {name: value for name, value in inputs.items() if not name.startswith("lips of")}
    inputs["window"] = window(shot, world.performance).frames
    inputs["prompt"] = (planned.prompt, planned.negative_prompt)
    inputs["planned"] = (planned.width, planned.height, planned.fps, planned.frames, planned.audio, offer)
    inputs["options"] = (dict(planned.options), planned.loras)
    inputs["people"] = [
        digest((c.look, c.wardrobe, *_taken(planned, name)))
        for name in _named(planned)
        if (c := world.bible.character(name)) is not None
    ]
    inputs[FINISH] = (*settings.picture, world.scene.fps, settings.take_sound)
    words |= {
        "window": "its length changed",
        "prompt": "what its prompt says changed",
        "planned": "it is asked for in another size, length or way",
        "options": "the options or LoRAs of its model changed",
        "people": "somebody whose pictures it is made from looks different",
        FINISH: "the film's picture or its use of takes' sound changed, so it is made to fit anew, for nothing",
    }
    return inputs, words


def _named(planned: ShotRequest) -> list[str]:
    return list(dict.fromkeys(each.path.parent.name for each in planned.references))


def _taken(planned: ShotRequest, name: str) -> list[str]:
    """Digests of the pictures from takes that stand for a character."""
    paths = [each.path for each in planned.references if each.path.parent.name == name]
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths if path.name.startswith(likeness.PREFIX)]


def _seed(shot: str, number: int) -> int:
    """A seed that is the same for the same take of a shot, and another for the next one."""
    return 1 + (zlib.crc32(shot.encode()) + 7919 * number) % (2**31 - 2)


def _scalar(text: str) -> Scalar:
    """An option of film.toml as JSON would have it: true, 3 and 0.5 are no words."""
    if text in ("true", "false"):
        return text == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
