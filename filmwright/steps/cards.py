"""Cards: the storyboard of a shot for a hired model, as a person writes it or as the scene's beats tell it. Only that shot's take falls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from filmwright.checks.likeness import refuse_uncleared
from filmwright.errors import InputError, UsageError
from filmwright.film import Film
from filmwright.generators import prompting
from filmwright.shots import Card, Shot
from filmwright.stage.camera import window
from filmwright.steps import commissioning, shoot

MOST, LONGEST = 20, 600  # cards of a shot, characters of a card


def put(film: Film, shot_id: str, times: Sequence[float], texts: Sequence[str]) -> list[str]:
    """Give a shot cards of one's own, in place of those it has.

    Raises:
        UsageError: not every text has a time.
        InputError: a card is empty or too long, or stands outside the shot or where another does.
        RealPerson: a card names somebody real who is not cleared.
    """
    if len(times) != len(texts) or not times:
        raise UsageError(
            f"{len(times)} times and {len(texts)} texts were given; each card has both, as in: filmwright cards {shot_id} --at 0 "
            '"Ann waits." --at 2 "She turns."'
        )
    with film.lock():
        shot = film.shot(shot_id)
        seconds = _seconds(film, shot)
        made = sorted(
            (Card(round(at, 2), " ".join(text.split())) for at, text in zip(times, texts, strict=True)), key=_at
        )
        for card in made:
            if not card.text or len(card.text) > LONGEST:
                raise InputError(
                    f"A card holds 1 to {LONGEST} characters; the one at {card.at:g} s has {len(card.text)}."
                )
            if not 0.0 <= card.at < seconds:
                raise InputError(f"Shot {shot_id} lasts {seconds:.1f} s; a card at {card.at:g} s would never be seen.")
            refuse_uncleared(card.text, film.bible(), f"shot {shot_id}")
        if len(made) > MOST or len({card.at for card in made}) < len(made):
            raise InputError(f"A shot has {MOST} cards at most, each at a time of its own.")
        _save(film, replace(shot, cards=tuple(made)))
    return told(film, shot_id)


def from_beats(film: Film, shot_id: str) -> list[str]:
    """Write the cards that the beats of the scene give into the shot list, to be changed there."""
    with film.lock():
        shot = film.shot(shot_id)
        made = of_beats(film, shot)
        if not made:
            raise InputError(
                f"The beats of shot {shot_id} tell of nothing that is seen in it; write cards of your own."
            )
        _save(film, replace(shot, cards=made))
    return told(film, shot_id)


def drop(film: Film, shot_id: str) -> list[str]:
    """Take a shot's own cards away; it has those of its beats again."""
    with film.lock():
        _save(film, replace(film.shot(shot_id), cards=()))
    return told(film, shot_id)


def told(film: Film, shot_id: str) -> list[str]:
    """The cards of a shot in sentences, and what films it."""
    shot = film.shot(shot_id)
    made = shot.cards or of_beats(film, shot)
    whose = (
        "cards of its own"
        if shot.cards
        else "the cards of its beats"
        if len(made) > 1
        else "no cards: it has one moment"
    )
    lines = [f"Shot {shot_id}, {_seconds(film, shot):.1f} s, has {whose}."]
    lines += [f"{card.at:6.2f} s  {card.text}" for card in made]
    name, _ = commissioning.filmed_by(film, shot, shoot.world_of(film, shot.scene, shot.place))
    if name == commissioning.STAGE:
        lines.append("The stage films it, which plays the scene and reads no cards; a hired model is told them.")
    return lines


def of_beats(film: Film, shot: Shot) -> tuple[Card, ...]:
    """The cards that a shot has by itself."""
    world = shoot.world_of(film, shot.scene, shot.place)
    shown, (width, height) = window(shot, world.performance), film.settings.picture
    people = commissioning.visible(shot, world, width / height)
    return prompting.cards(world.bible, world.scene, prompting.Shown(shown.start, shown.end, people))


def _seconds(film: Film, shot: Shot) -> float:
    scene = film.scene(shot.scene)
    return (scene.frame(shot.end) - scene.frame(shot.start)) / scene.fps


def _save(film: Film, shot: Shot) -> None:
    film.save_shots(shot.scene, [shot if s.id == shot.id else s for s in film.shots(shot.scene)])


def _at(card: Card) -> float:
    return card.at
