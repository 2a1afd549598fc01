"""Sign: every take and every master states who made it with what, and is signed; nothing that is remade depends on a signature."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from filmwright.errors import CredentialsError, FilmwrightError
from filmwright.film import Film
from filmwright.generators import generator
from filmwright.provenance import certificates, disclosure, sources
from filmwright.provenance.certificates import Identity
from filmwright.provenance.credentials import read, sign
from filmwright.provenance.deeds import PERSON
from filmwright.provenance.manifest import (
    FILM_ASSERTION,
    FORMATS,
    TAKE_ASSERTION,
    Deed,
    Ingredient,
    Part,
    Statement,
    told,
)
from filmwright.shots import Shot, Take
from filmwright.steps import authorship, drafts, recut
from filmwright.steps.cut import Edit

VOICES = "Kokoro-82M"
A_PERSON = "a person"


def identity(film: Film) -> Identity:
    """Who signs this film; CredentialsError, before anything is made, when the certificate cannot be used."""
    return certificates.identity(_named(film, film.settings.certificate), _named(film, film.settings.key))


def _named(film: Film, name: str) -> str:
    """A file that film.toml names: its path counts from the film's folder."""
    return str(film.folder / Path(name).expanduser()) if name else ""


def picture_source(film: Film, shot: Shot, by: str) -> str:
    """How a generator's picture of a shot came about. The stage draws what a person wrote or directed, or what rules alone made;
    every other generator is an AI model unless it films the performance itself."""
    return _source(_draws(film, by), persons_screenplay(film) or persons_shot(film, shot))


def _source(drawn: bool, persons: bool) -> str:
    """How a picture came about that is drawn from a performance or not, and that a person wrote or directed or not."""
    if not drawn:
        return sources.TRAINED
    return sources.CREATION if persons else sources.ALGORITHM


def persons_screenplay(film: Film) -> bool:
    """Whether a person wrote the screenplay, or changed what a writer of ours wrote."""
    return film.screenplay_path.is_file() and drafts.writer(film) == PERSON


def persons_shot(film: Film, shot: Shot) -> bool:
    """Whether a person gave a note on a shot, locked it, or circled one of its takes."""
    return bool(shot.note or shot.locked or shot.circled)


def take(film: Film, shot: Shot, made: Take, path: Path) -> None:
    """Sign a finished take in place. Its recipe and key know nothing of it, so that nothing falls when the signer changes."""
    source = picture_source(film, shot, made.generator)
    title = f"{film.settings.title}: shot {shot.id}, take {made.number}"
    maker = _maker(made)
    if path.suffix in (".mp4", ".mov"):
        ai = [maker] if source in sources.AI else []
        note = disclosure.sentence(source, [Part("the pictures", maker, source)])
        disclosure.add_xmp(path, title, _authors(film), source, note, ai)
    statement = Statement(
        title=title,
        source=source,
        maker=maker,
        label=TAKE_ASSERTION,
        details={
            "shot": shot.id,
            "number": made.number,
            "generator": made.generator,
            "model": made.model,
            "key": made.key,
        },
        ingredients=tuple(_as_it_came(film.path("takes", shot.id, made.source), maker)) if made.source else (),
    )
    sign(path, statement, identity(film), film.settings.timestamps)


def _as_it_came(clip: Path, maker: str) -> Iterator[Ingredient]:
    """The clip that a model's take was made of, with whatever its vendor signed; a statement that does not hold is not handed on."""
    if clip.suffix.lower() not in FORMATS or not clip.is_file():
        return
    try:
        seen = read(clip)
    except CredentialsError:
        return
    if seen is None or seen.intact:
        yield Ingredient(clip, f"the clip as it came from {maker}", "as-it-came")


def parts(film: Film, edit: Edit) -> list[Part]:
    """What the film consists of, each part with who or what made it and how."""
    seconds: dict[tuple[str, str], float] = {}
    shots: Counter[tuple[str, str]] = Counter()
    directed = {shot.id: shot for scene in edit.scenes for shot in film.shots(scene)}
    written = persons_screenplay(film)
    draws: dict[str, bool] = {}  # by generator: a film has many shots and few generators
    for clip in edit.clips:
        shot = directed.get(clip.shot)
        made = film.take(shot) if shot else None
        if shot and made:
            if made.generator not in draws:
                draws[made.generator] = _draws(film, made.generator)
            kind = (_maker(made), _source(draws[made.generator], written or persons_shot(film, shot)))
            seconds[kind] = seconds.get(kind, 0.0) + clip.frames / edit.fps
            shots[kind] += 1
    found = [
        Part("pictures", by, source, f"{_many(count, 'shot')}, {seconds[by, source]:.0f} seconds")
        for (by, source), count in shots.most_common()
    ]
    own, spoken = lines(film, edit)
    if own:
        found.append(Part("speech", A_PERSON, sources.CAPTURE, _many(len(own), "line")))
    if spoken:
        found.append(Part("speech", VOICES, sources.TRAINED, _many(len(spoken), "line")))
    found.append(Part("sound effects", "filmwright", sources.ALGORITHM))
    if film.settings.track:
        found.append(Part("music", A_PERSON, sources.CREATION))
    else:
        found.append(Part("music", "filmwright", sources.ALGORITHM))
    return found


def lines(film: Film, edit: Edit) -> tuple[list[str], list[str]]:
    """Ids of the lines that a person recorded, and of those that a synthetic voice speaks; what was cut out is neither."""
    own: list[str] = []
    spoken: list[str] = []
    heard = {line.line for line in edit.lines}
    for scene_id in edit.scenes:
        for beat in film.scene(scene_id).beats:
            recipe = film.recipe("sound", "dialogue", f"{beat.id}.json") if beat.id in heard else None
            if recipe:
                (own if recipe.get("recorded") else spoken).append(beat.id)
    return own, spoken


def note(film: Film, edit: Edit) -> str:
    """The film's note on what was generated, for the tag `comment`, which mostly survives when a film is encoded again."""
    made = parts(film, edit)
    return disclosure.sentence(sources.together(part.source for part in made), made)


def master(film: Film, edit: Edit, path: Path) -> None:
    """Sign a finished film in place: its takes as ingredients, what made each part, and what people did."""
    made = parts(film, edit)
    source = sources.together(part.source for part in made)
    ai = tuple(dict.fromkeys(part.by for part in made if part.source in sources.AI))
    told_plainly = disclosure.sentence(source, made)
    if path.suffix in (".mp4", ".mov"):
        disclosure.add_xmp(path, film.settings.title, _authors(film), source, told_plainly, ai)
    used = {clip.shot: clip.file for clip in edit.clips if clip.file}
    statement = Statement(
        title=film.settings.title,
        source=source,
        maker="filmwright",
        label=FILM_ASSERTION,
        details={"parts": told(made), "authorship": authorship.summary(film)},
        ingredients=(
            *(Ingredient(film.path(file), f"shot {shot}, {Path(file).stem}", shot) for shot, file in used.items()),
            *_recordings(film, edit),
        ),
        deeds=tuple(_deeds(film)),
        authors=tuple(_authors(film)),
        ai=ai,
        credit=told_plainly,
    )
    sign(path, statement, identity(film), film.settings.timestamps)


def _recordings(film: Film, edit: Edit) -> Iterator[Ingredient]:
    """The recordings that people's lines were cut from, as far as files of their kind can be told of."""
    for line in lines(film, edit)[0]:
        file = (film.recipe("sound", "dialogue", f"{line}.json") or {}).get("file")
        path = film.path(str(file)) if file else None
        if path is not None and path.is_file() and path.suffix.lower() in FORMATS:
            yield Ingredient(path, f"recording of line {line}", f"line-{line}")


def _deeds(film: Film) -> Iterator[Deed]:
    """What people did to the film, as actions."""
    by = film.settings.author or A_PERSON
    if persons_screenplay(film):
        yield Deed("The screenplay was written or edited by a person.", sources.EDITS, by)
    if recut.load(film):
        yield Deed("A person cut the film.", sources.EDITS, by)
    noted = [s.id for scene in film.scene_ids() for s in film.shots(scene) if persons_shot(film, s)]
    if noted:
        yield Deed(
            f"A person directed or chose {_many(len(noted), 'shot')}: {', '.join(noted[:40])}.", sources.EDITS, by
        )


def _draws(film: Film, by: str) -> bool:
    """Whether a generator films the performance itself; of one that is gone by now nothing is known, so it counts as a model."""
    try:
        return generator(by, film.folder).limits().films_performance
    except FilmwrightError:
        return False


def _maker(take: Take) -> str:
    if take.generator == "stage":
        return "filmwright's stage"
    return f"{take.generator} ({take.model})" if take.model else take.generator


def _authors(film: Film) -> list[str]:
    return [film.settings.author] if film.settings.author else []


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
