"""Retake: a shot filmed again, with a note if there is one, or by something else. The earlier takes are kept; the new one is circled."""

from __future__ import annotations

from dataclasses import replace

from filmwright.direction import acting_notes, framing_notes, notes
from filmwright.direction.directing import watched
from filmwright.direction.noted_things import Place, within_walls
from filmwright.errors import FilmError, FilmwrightError
from filmwright.film import Film
from filmwright.generators import generator
from filmwright.shots import Shot
from filmwright.steps import commissioning, noting, shoot, write
from filmwright.steps.progress import Progress
from filmwright.steps.spending import Consent


def run(
    film: Film,
    shot_id: str,
    note: str,
    progress: Progress,
    by: str = "",
    model: str = "",
    consent: Consent | None = None,
) -> list[str]:
    """Film the shot, by the generator `by` from now on if one is named; sentences that tell what the note did and which take is used.

    The stage's camera does what it understands of a note; a hired model is told the whole of it in words.
    """
    with film.lock():
        shot = was = film.shot(shot_id)
        if shot.locked:
            raise FilmError(f"Shot {shot_id} is locked. Run: filmwright unlock {shot_id}, then retake it.")
        if by or model:
            world = shoot.world_of(film, shot.scene, shot.place)
            generator(by or commissioning.filmed_by(film, shot, world)[0], film.folder).limits(model)
            shot = replace(shot, generator=by or shot.generator, model=model)
        sentences = _noted(film, shot, note, progress, consent) if note else []
        if not note:
            _save(film, shot)
        before = len(film.takes(shot_id))
        try:
            shoot.run(film, progress, frozenset({shot_id}), again=True, consent=consent)
        except FilmwrightError:
            waits = any(row.target == shot_id for row in film.ledger.under_way())
            if len(film.takes(shot_id)) == before and not waits:
                _save(film, was)  # nothing came of it, so the shot stays as it was
            raise
        newest = film.takes(shot_id)[-1]
        if len(film.takes(shot_id)) > before:
            _save(film, replace(film.shot(shot_id), circled=newest.number))
    sentences.append(f"Take {newest.number} of {shot_id} is circled; run make to put it into the film.")
    return sentences


def _noted(film: Film, shot: Shot, note: str, progress: Progress, consent: Consent | None) -> list[str]:
    """Change the shot as the note wants it, and save it; sentences that tell what was understood.

    What the usual words do not say is read by the film's language model, where it has one.
    """
    name, model = commissioning.filmed_by(film, shot, shoot.world_of(film, shot.scene, shot.place))
    hired = commissioning.is_hired(generator(name, film.folder), model)
    changed, understood, unknown = notes.apply(shot, note)
    if unknown and not hired:
        acted, unknown = _acted(film, shot, unknown)
        understood += acted
    answers, neighbours = list[str](), list[Shot]()
    if not hired:
        changed, neighbours, placed, answers, unknown = _placed(film, changed, unknown)
        understood += placed
    if unknown and not hired and write.by_model(film.settings):
        changed, more, unknown = noting.read(changed, unknown, write.desk(film, progress, consent))
        understood += more
    if not understood and answers and not hired:
        raise FilmError(f"The shot stays as it was: {'; '.join(answers)}.")
    if not understood and not hired:
        known = ", ".join(name for name, _, _ in notes.WORDS)
        raise FilmError(
            f"Nothing of the note {note!r} could be understood; known are: {known}. The shot stays as it was. Other words are read by a "
            "language model, where film.toml names one: writer."
        )
    sentences = [f"Understood: {', '.join(understood)}."] if understood else []
    if hired:
        changed = replace(changed, note=note)
        sentences.append(f"{name} is told in words: {note}.")
    else:
        sentences += [f"Not done: {answer}." for answer in answers]
        sentences += [f"Not understood, and not done: {phrase}." for phrase in unknown]
    for each in (changed, *neighbours):
        _save(film, each)
    return sentences


def _acted(film: Film, shot: Shot, phrases: list[str]) -> tuple[list[str], list[str]]:
    """Do what phrases of a note say of the acting, in the scene's blocking; what was done, and the phrases that are not known."""
    world = shoot.world_of(film, shot.scene, shot.place)
    scene, done, unknown = world.scene, list[str](), list[str]()
    people = world.cast
    names, sexes = {w: c.name for w, c in people.items()}, {w: c.look.sex for w, c in people.items()}
    for phrase in phrases:
        found = acting_notes.apply(scene, shot, phrase, world.performance, names, sexes)
        if found is None:
            unknown.append(phrase)
        else:
            scene = found[0]
            done.append(found[1])
    if done:
        film.save_scene(scene)
    return done, unknown


def _placed(film: Film, shot: Shot, phrases: list[str]) -> tuple[Shot, list[Shot], list[str], list[str], list[str]]:
    """Do what phrases of a note say of things, people and cuts by name: the shot, its neighbours that changed with it, what was done, what
    was answered, and the phrases that are not known."""
    world = shoot.world_of(film, shot.scene, shot.place)
    watch = watched(world.scene, world.place.plan, world.performance, film.bible())
    names, sexes = {w: c.name for w, c in world.cast.items()}, {w: c.look.sex for w, c in world.cast.items()}
    kinds = {prop.id: prop.kind for prop in film.bible().props}
    aspect = film.settings.picture[0] / film.settings.picture[1]
    shots = {each.id: each for each in film.shots(shot.scene)} | {shot.id: shot}
    changed, done, answers, unknown = set[str](), list[str](), list[str](), list[str]()
    for phrase in phrases:
        there = Place(watch, list(shots.values()), names, sexes, aspect, kinds)
        told = framing_notes.apply(phrase, shots[shot.id], there)
        if told is None:
            unknown.append(phrase)
            continue
        shots |= told.shots
        changed |= set(told.shots)
        done += [told.done] if told.done else []
        answers += [told.answer] if told.answer else []
    if any(shots[each].locked for each in changed):
        locked = next(each for each in sorted(changed) if shots[each].locked)
        raise FilmError(
            f"The note moves a cut with {locked}, which is locked. Run: filmwright unlock {locked}, then retake."
        )
    there = Place(watch, list(shots.values()), names, sexes, aspect, kinds)
    return (
        within_walls(shots[shot.id], there),
        [shots[each] for each in sorted(changed - {shot.id})],
        done,
        answers,
        unknown,
    )


def _save(film: Film, shot: Shot) -> None:
    film.save_shots(shot.scene, [shot if s.id == shot.id else s for s in film.shots(shot.scene)])
