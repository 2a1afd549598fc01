"""Characters: somebody as a take shows them, kept for later shots: as pictures for any model, and as the server's own character where it
keeps such. What leaves the machine goes through the ledger, once, inside the budget, and past the guard of real people.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from filmwright import files
from filmwright.arrays import Array
from filmwright.bible import Character
from filmwright.checks.likeness import refuse_uncleared
from filmwright.errors import (
    Doubtful,
    FilmError,
    FilmwrightError,
    GeneratorError,
    InputError,
    NotFound,
    RealPerson,
    Refused,
    Transient,
    UsageError,
)
from filmwright.film import Film
from filmwright.generators import generator, models
from filmwright.generators.generator import CharacterMaker
from filmwright.graph import digest, recipe
from filmwright.ledger import Hire
from filmwright.media import pictures, save_picture, write_film
from filmwright.shots import Shot, Take
from filmwright.stage.camera import view, window
from filmwright.stage.world import World
from filmwright.steps import likeness, sheets, shoot, staleness
from filmwright.steps.attempts import ENDS, SAME_AGAIN, uninterrupted
from filmwright.steps.commissioning import STAGE, filmed_by, own_pictures, visible
from filmwright.steps.spending import Consent

LOOKS = 12  # frames of a take that are looked at
MOST = 3  # pictures that are kept
SMALL = 480  # pixels of width at which the stage is asked who is where
LEAST = 0.004  # part of the picture under which somebody is too small
MARGIN = 0.12  # part of a figure's size that is left around it
SIDE = 512  # pixels that the longer side of a kept picture has at least: models refuse smaller ones
LONGEST = 4.0  # seconds of film that a server's character is made from


@dataclass(frozen=True)
class Spot:
    """Somebody in one frame of a take: the frame (of the shot), the box (left, top, right, bottom, 0..1), and how good it is."""

    frame: int
    box: tuple[float, float, float, float]
    worth: float


def make(
    film: Film, name: str, shot_id: str, number: int = 0, by: str = "", consent: Consent | None = None
) -> list[str]:
    """Keep somebody as a take shows them (0: the take that the cut uses), for the shots behind it.

    Raises:
        NotFound: nobody of this name is in the bible, or no such shot or take.
        InputError: the character is not seen in it, or too small.
        RealPerson: the character is somebody real who is not cleared.
        Doubtful: an earlier request may have made the character already.
        GeneratorError, BudgetExceeded, UsageError: the server's own character cannot be made, or not for this money.
    """
    consent = consent or Consent()
    with film.lock():
        who, shot = _person(film, name), film.shot(shot_id)
        take = _take(film, shot, number)
        world = shoot.world_of(film, shot.scene, shot.place)
        if who.id not in visible(shot, world, take.width / take.height):
            raise InputError(f"{who.name} is not seen in shot {shot_id}, so nothing can be taken from it.")
        _guard(film, who)
        _as_it_was(shot, take, world, who)
        spots = clearest(film, world, shot, take, who.id)
        paths = _cut_out(film, shot, take, who, spots)
        said = [
            f"{who.name} as take {take.number} of {shot_id} shows them: {len(paths)} pictures in {paths[0].parent}, for the shots behind "
            "it that are filmed by a model which takes reference pictures."
        ]
        maker = by or (take.generator if take.generator != STAGE else filmed_by(film, shot, world)[0])
        if isinstance(generator(maker, film.folder), CharacterMaker):
            said.append(_made_there(film, who, shot, take, maker, spots[0], consent))
    said.append("Run make: shots that change by it are told, with what they cost.")
    return said


def told(film: Film, name: str) -> list[str]:
    """What is known of a character from takes."""
    who = _person(film, name)
    found = likeness.record(film, who.id)
    said = (
        [f"{who.name} has {found['pictures']} pictures from take {found['take']} of {found['shot']}."] if found else []
    )
    for row in film.ledger.attempts(likeness.target(who.id)):
        if row.outcome == "done":
            extra = json.loads(row.extra)
            said.append(
                f"{row.generator} at {extra.get('server')} knows {who.name} as {row.remote_id}, from {extra.get('shot')}."
            )
    return said or [f"Nothing of {who.name} is kept from a take. Run: filmwright character {who.id} --from SHOT"]


def drop(film: Film, name: str) -> list[str]:
    """Use no pictures and no character of a take any more. What a server keeps, it keeps; the ledger says what it cost."""
    with film.lock():
        who = _person(film, name)
        _clear(film, who)
        for row in film.ledger.attempts(likeness.target(who.id)):
            if row.outcome == "done":
                film.ledger.end(row.id, "cancelled", row.usd, "no longer used")
    return [f"Shots of {who.name} are made from turnarounds again."]


# ---------------------------------------------------------------------- who, and whether it may be


def _person(film: Film, name: str) -> Character:
    bible = film.bible()
    found = bible.character(name) or bible.character(name.upper())
    if found is None or found.kind != "person":
        people = ", ".join(c.id for c in bible.characters if c.kind == "person")
        raise NotFound(f"There is no person {name!r} in the bible of {film.folder}. It has: {people or 'nobody'}.")
    return found


def _take(film: Film, shot: Shot, number: int) -> Take:
    takes = film.takes(shot.id)
    take = next((t for t in takes if t.number == number), None) if number else film.take(shot)
    if take is None:
        there = ", ".join(str(t.number) for t in takes)
        raise FilmError(
            f"Shot {shot.id} has no take {number}; it has {there}."
            if takes
            else f"Shot {shot.id} has no take yet. Run make, or: filmwright retake {shot.id}"
        )
    return take


def _as_it_was(shot: Shot, take: Take, world: World, who: Character) -> None:
    """FilmError when the scene has changed since the take: nobody knows any more where in it somebody is."""
    inputs, _ = staleness.scene_inputs(shot, world, take.width / take.height)
    parts = recipe(inputs).parts
    changed = [
        name
        for name in ("window", "camera", f"acting of {who.id}")
        if name in parts and take.parts.get(name, parts[name]) != parts[name]
    ]
    if changed:
        raise FilmError(
            f"Take {take.number} of {shot.id} is of an earlier version of the scene, so it is not known where {who.name} is in it. Run "
            "make, or name a take that stands."
        )


def _guard(film: Film, who: Character) -> None:
    refuse_uncleared(who.name, film.bible(), f"the character {who.id}")
    if own_pictures(film, who.id) and not who.cleared.strip():
        raise RealPerson(
            f"{who.name} is made from pictures of your own, and nothing says who is on them. Nothing was sent. Say in bible.toml, in the "
            f'row of {who.name}, who has agreed: cleared = "consent of …, 2026-11-22".'
        )


# ---------------------------------------------------------------------- pictures


def clearest(film: Film, world: World, shot: Shot, take: Take, who: str) -> list[Spot]:
    """The frames of a take in which somebody is seen best: large, whole, from in front, sharp; the best first, and apart from each other.

    Where they are is what the stage knows of the shot; a hired take follows it more or less, so a margin is left when it is cut.
    InputError when they are nowhere large enough.
    """
    from filmwright.generators.stage import pipeline
    from filmwright.stage.filming import picture

    shown, aspect = window(shot, world.performance), take.width / take.height
    width = min(take.width, SMALL)
    renderer = pipeline(width, max(round(width / aspect / 2) * 2, 2), "draft")
    length = min(shown.frames, take.source_window[1] - take.source_window[0])
    looked = sorted({round((length - 1) * k / (LOOKS - 1)) for k in range(LOOKS)})
    spots = []
    for k in looked:
        frame = shown.start + k
        seen = view(shot, world.performance, frame, aspect)
        drawn = picture(world, lambda at, seen=seen: seen, frame, world.seconds(frame), renderer, frozenset({"ids"}))  # type: ignore[misc]
        assert drawn.ids is not None
        mask = drawn.ids == world.ids[who]
        if mask.mean() < LEAST:
            continue
        rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        high, wide = mask.shape
        box = (columns[0] / wide, rows[0] / high, (columns[-1] + 1) / wide, (rows[-1] + 1) / high)
        heading = np.radians(world.performance.heading(who, frame))
        to_camera = np.asarray(seen.eye) - world.performance.position(who, frame)
        flat = to_camera[[0, 2]] / max(float(np.linalg.norm(to_camera[[0, 2]])), 1e-6)
        facing = float(np.array([np.sin(heading), np.cos(heading)]) @ flat)
        whole = 1.0 - 0.3 * (rows[0] == 0) - 0.2 * (columns[0] == 0) - 0.2 * (columns[-1] == wide - 1)
        spots.append(Spot(k, tuple(float(edge) for edge in box), float(np.sqrt(mask.mean()) * (1.6 + facing) * whole)))  # type: ignore[arg-type]
    if not spots:
        raise InputError(
            f"In shot {shot.id} the character is hidden or too small to be taken from it; take a nearer shot."
        )
    frames = _frames(film, take, [spot.frame for spot in spots])
    judged = [Spot(s.frame, s.box, s.worth * _sharpness(_cut(frames[s.frame], s.box)) ** 0.25) for s in spots]
    kept: list[Spot] = []
    for spot in sorted(judged, key=lambda each: -each.worth):
        if len(kept) < MOST and all(abs(spot.frame - other.frame) >= length / (2 * MOST) for other in kept):
            kept.append(spot)
    return kept


def _frames(film: Film, take: Take, wanted: list[int]) -> dict[int, Array]:
    """Frames of a take by their number within the shot."""
    path, first = film.path("takes", take.shot, take.file), take.source_window[0]
    found = {}
    for k, frame in enumerate(pictures(path, first, first + max(wanted) + 1)):
        if k in wanted:
            found[k] = frame
    return found


def _cut(frame: Array, box: tuple[float, float, float, float]) -> Array:
    """The part of a picture (h,w,3) within a box and a margin around it."""
    high, wide = frame.shape[:2]
    left, top, right, bottom = box
    across, down = MARGIN * (right - left), MARGIN * (bottom - top)
    x0, x1 = max(int((left - across) * wide), 0), min(int(np.ceil((right + across) * wide)), wide)
    y0, y1 = max(int((top - down) * high), 0), min(int(np.ceil((bottom + down) * high)), high)
    return frame[y0:y1, x0:x1]


def _sharpness(picture: Array) -> float:
    """Variance of the Laplacian of a picture's luma: blurred pictures have little."""
    luma = picture.astype(np.float32) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    if min(luma.shape) < 3:
        return 1e-3
    edges = luma[1:-1, 1:-1] * 4 - luma[:-2, 1:-1] - luma[2:, 1:-1] - luma[1:-1, :-2] - luma[1:-1, 2:]
    return float(edges.var()) + 1e-3


def _cut_out(film: Film, shot: Shot, take: Take, who: Character, spots: list[Spot]) -> list[Path]:
    """Keep the pictures, in place of those of an earlier take; the record is written last."""
    from PIL import Image

    frames = _frames(film, take, [spot.frame for spot in spots])
    _clear(film, who)
    room = film.path(sheets.FOLDER, files.slug(who.id))
    paths = []
    for number, spot in enumerate(spots, 1):
        cut = Image.fromarray(_cut(frames[spot.frame], spot.box))
        grown = max(SIDE / max(cut.size), 1.0)
        size = (max(round(cut.width * grown), 1), max(round(cut.height * grown), 1))
        path = room / f"{likeness.PREFIX}{number}.png"
        save_picture(path, np.asarray(cut.resize(size, Image.Resampling.LANCZOS)))
        paths.append(path)
    film.save_recipe(
        {"shot": shot.id, "take": take.number, "pictures": len(paths)},
        sheets.FOLDER,
        files.slug(who.id),
        likeness.RECORD,
    )
    return paths


def _clear(film: Film, who: Character) -> None:
    room = film.path(sheets.FOLDER, files.slug(who.id))
    (room / likeness.RECORD).unlink(missing_ok=True)
    for path in room.glob(f"{likeness.PREFIX}*.png"):
        path.unlink()


# ---------------------------------------------------------------------- the server's own


def _made_there(film: Film, who: Character, shot: Shot, take: Take, maker: str, best: Spot, consent: Consent) -> str:
    """Have the server make its own character, once; what was said and done."""
    by = generator(maker, film.folder)
    assert isinstance(by, CharacterMaker)
    if why := by.usable():
        raise GeneratorError(
            f"{maker} cannot be used here and now: {why}. The pictures of {who.name} are kept for other models."
        )
    options = dict(film.settings.options)
    server, model = by.server(options), take.model or film.settings.model
    row = models.row(maker, model, film.folder)
    row.check()
    target, key = likeness.target(who.id), digest((take.key, take.number, who.id, server))
    _settle(film, target, consent)
    mine = [each for each in film.ledger.attempts(target) if each.kind == likeness.KIND and each.key == key]
    if mine and mine[-1].outcome == "done":
        return f"{maker} knows {who.name} as {mine[-1].remote_id} already; nothing was sent."
    if mine and mine[-1].outcome in SAME_AGAIN:
        raise Refused(
            f"{maker} refused {who.name} from this take before ({mine[-1].note.rstrip('.')}). It is not sent again."
        )
    _agree(who, maker, row.usd_character, row.limits.as_of, consent)
    path = _stretch(film, take, who, best)
    hire = Hire(model, key, "{}", row.usd_character is None)
    shown = who.name.title() if who.name.isupper() else who.name
    with uninterrupted():
        number = film.ledger.begin(
            target, likeness.KIND, key, maker, row.usd_character or 0.0, film.settings.budget, 0, hire
        )
        try:
            made = by.character(shown, path, server)
        except Transient as error:
            if error.sent:
                raise _doubt(who, maker, error) from error
            film.ledger.end(number, "failed", note=f"not sent: {error}")
            raise
        except FilmwrightError as error:
            film.ledger.end(number, ENDS.get(type(error), "failed"), note=str(error))
            raise
        film.ledger.remote(number, made, json.dumps({"server": server, "shot": shot.id, "take": take.number}))
        film.ledger.end(number, "done", row.usd_character or 0.0)
    return f"{maker} knows {who.name} as {made} from now on; {by.most_characters} such characters at most are named in one shot."


def _settle(film: Film, target: str, consent: Consent) -> None:
    """Close what an earlier process left open: with an id it is done; without one nobody knows, and a person decides."""
    for row in film.ledger.attempts(target):
        if row.outcome != "open":
            continue
        if row.remote_id:
            film.ledger.end(row.id, "done", row.usd_reserved)
        elif target in consent.again:
            film.ledger.end(row.id, "lost", note="given up by a person; it may have been paid for", keep_reserve=True)
        else:
            raise Doubtful(
                f"A request for the {target} may have reached {row.generator}, and nobody can tell whether it did. It is not paid "
                "for twice unasked: look at your account there, and run this again with --pay-again to send it once more."
            )


def _doubt(who: Character, maker: str, error: Transient) -> Doubtful:
    return Doubtful(
        f"The request to make {who.name} may have reached {maker} ({str(error).rstrip('.')}). It is not sent again unasked: look at your "
        "account there, and run this again with --pay-again to send it once more. The pictures from the take are kept."
    )


def _agree(who: Character, maker: str, usd: float | None, as_of: str, consent: Consent) -> None:
    if usd is None and not consent.unpriced:
        raise GeneratorError(
            f"No price is known of a character at {maker}, so the film's budget cannot guard it. Put usd_character into the model's row "
            f"in models.toml, or run again with --yes-unpriced. The pictures of {who.name} are kept, and go to models that take them."
        )
    if usd == 0 or consent.yes:
        return
    cost = "money, and nobody knows how much" if usd is None else f"{usd:.2f} USD (price as of {as_of})"
    question = f"Making {who.name} a character of {maker} costs {cost}."
    if consent.ask is None:
        raise UsageError(f"{question} Nothing was sent. Run again with --yes to spend it.")
    if not consent.ask(f"{question} Go on?"):
        raise GeneratorError(f"Nothing was sent. The pictures of {who.name} are kept.")


def _stretch(film: Film, take: Take, who: Character, best: Spot) -> Path:
    """The seconds of a take about its best frame, as a film of its own beside the pictures."""
    first, last = take.source_window
    length = min(round(LONGEST * take.fps), last - first)
    start = min(max(first + best.frame - length // 2, first), last - length)
    path = film.path(sheets.FOLDER, files.slug(who.id), "from-take.mp4")
    with files.beside(path, ".mp4") as temporary:
        frames = pictures(film.path("takes", take.shot, take.file), start, start + length)
        write_film(temporary, frames, take.width, take.height, take.fps)
    return path
