"""A film is a folder: opened, read, saved, upgraded here and nowhere else. What a person wrote in it is never overwritten."""

from __future__ import annotations

import fcntl
import json
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from filmwright import files
from filmwright.bible import Bible
from filmwright.errors import FilmBusy, FilmError, InputError, NotFound
from filmwright.formats import memory, tables
from filmwright.graph import digest
from filmwright.ledger import Ledger
from filmwright.scenes import Scene
from filmwright.shots import Shot, Take

T = TypeVar("T")
FILM, BIBLE, SCENE, SHOTS, MADE = ("film", 1), ("bible", 1), ("scene", 1), ("shots", 1), ("made", 1)
SIZES = {"draft": (640, 268), "fine": (1280, 536), "master": (1920, 804)}  # pixels; 2.39:1, never letterboxed
STEERING = ("frames", "guides", "references")
TAKE_SOUND = ("lose", "keep", "mix")
OFF_LIPS = ("tell", "stage")
LOUDNESS = ("web", "ebu", "cinema")  # -16, -23 and -27 LUFS
SOUND = ("stereo", "5.1")
SMALLEST, LARGEST = 16, 8192
MEMORY = (".cache", "tables")  # what the largest files hold, as JSON; may be deleted at any time
SAVE_EVERY = 2.0  # seconds between two writings of made.toml while a step goes through many scenes


@dataclass(frozen=True)
class Settings:
    """film.toml: what the film is, and the one dial (`quality`). Money in US dollars."""

    title: str = "Untitled"
    logline: str = ""
    idea: str = ""
    language: str = "en"
    author: str = ""
    minutes: float = 1.5  # wished length, for the built-in writer
    seed: int = 1
    fps: int = 24
    quality: str = "draft"
    size: str = ""  # "1280x536"; empty: by quality
    style: str = "classical"
    genre: str = ""  # action, thriller, comedy, drama or romance: the length of shots; empty: by the scenes' moods
    loudness: str = "web"
    sound: str = "stereo"  # stereo | 5.1
    generator: str = "stage"
    model: str = ""  # of the generator; empty: its first
    by_scene: tuple[tuple[str, str], ...] = ()  # scene -> "generator" or "generator:model", where it is not the film's
    budget: float = 0.0
    steer: tuple[str, ...] = ("frames", "guides", "references")  # what of the stage's a hired model is shown
    look: str = ""  # words for the picture, in every prompt to a hired model
    track: str = ""  # a music track of your own, a file, in place of the composed score
    take_sound: str = "lose"  # of takes that come with sound: lose | keep | mix
    off_lips: str = "tell"  # where somebody is seen to speak, a hired model's lips are not ours: tell | stage (it films those shots)
    options: tuple[tuple[str, str], ...] = ()  # what a hired model is told besides, as its row of the table allows
    loras: tuple[tuple[str, str], ...] = ()  # file -> strength, for models at home
    writer: str = ""  # who writes: "" or "stories", the built-in one; a language model: "openai", "openai:NAME", a server's address
    writer_model: str = ""  # of the writer; empty: its first
    credits: tuple[tuple[str, str], ...] = ()  # job -> name, in the order of the end roll
    certificate: str = ""  # file (PEM) of the certificate to sign with; empty: the environment's, else a self-made one
    key: str = ""  # file (PEM) of its private key
    timestamps: str = ""  # address of a time-stamp authority; empty: none is asked, and signing needs no network

    @property
    def picture(self) -> tuple[int, int]:
        """Width and height of the picture in pixels, even."""
        return picture_size(self.size) if self.size else SIZES[self.quality]


def picture_size(text: str) -> tuple[int, int]:
    """Width and height from "1280x536", made even for the encoder. InputError when it is no picture."""
    match = re.fullmatch(r"\s*(\d{1,6})\s*[xX×]\s*(\d{1,6})\s*", text)
    if not match:
        raise InputError(f"{text!r} is not a picture size; write width x height in pixels, as in 1280x536.")
    width, height = (int(part) for part in match.groups())
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise InputError(
            f"A picture of {width}x{height} cannot be made; each side must be {SMALLEST} to {LARGEST} pixels."
        )
    return width // 2 * 2, height // 2 * 2


@dataclass
class Made:
    """made.toml: what filmwright wrote last. `records` maps "record/group" to the digest of its values, `ids` is the screenplay's
    book of ids, `steps` the keys of pure steps that need not be run again, `notes` what was reported to the person."""

    records: dict[str, str] = field(default_factory=dict)
    ids: dict[str, Any] = field(default_factory=dict)
    steps: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)


class Film:
    """One film's folder. Reading needs no lock; whoever writes holds `lock()`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._saved = time.monotonic()
        self._written = False  # made.toml, since it was last remembered
        self._read: dict[Path, tuple[tuple[int, int], Any]] = {}
        path = folder / "film.toml"
        if not path.is_file():
            raise FilmError(
                f"There is no film in {folder}: it has no film.toml. Run filmwright in a film's folder, or make one first."
            )
        self.settings = tables.build(Settings, tables.read(path, *FILM), str(path))
        for key, value, allowed in (
            ("quality", self.settings.quality, SIZES),
            ("loudness", self.settings.loudness, LOUDNESS),
            ("sound", self.settings.sound, SOUND),
            ("take_sound", self.settings.take_sound, TAKE_SOUND),
            ("off_lips", self.settings.off_lips, OFF_LIPS),
            *(("steer", word, STEERING) for word in self.settings.steer),
        ):
            if value not in allowed:
                raise FilmError(f"{path}: {key} is {value!r}; it must be one of {', '.join(allowed)}.")

    @classmethod
    def create(cls, folder: Path, settings: Settings) -> Film:
        """Start a film in a folder that may exist but holds no film yet."""
        folder.mkdir(parents=True, exist_ok=True)
        tables.write(folder / "film.toml", *FILM, tables.plain(settings))
        return cls(folder)

    def change(self, **settings: Any) -> None:
        """Change settings and write film.toml; its comments stay."""
        self.settings = replace(self.settings, **settings)
        tables.write(self.folder / "film.toml", *FILM, tables.plain(self.settings))

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Be the one process that makes this film; FilmBusy when another is."""
        with (self.folder / ".lock").open("a+") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise FilmBusy(
                    f"Another filmwright is making the film in {self.folder} now. Wait for it, or stop it, and run this again; "
                    "what it has finished will not be made twice."
                ) from error
            files.sweep(self.folder)
            self.ledger.cut_off()
            try:
                yield
            finally:
                self._keep_made()

    def path(self, *names: str) -> Path:
        """A path inside the folder; refused when it would lead out of it."""
        return files.inside(self.folder, *names)

    # ------------------------------------------------------------------ the documents

    @property
    def screenplay_path(self) -> Path:
        """screenplay.fountain."""
        return self.path("screenplay.fountain")

    def bible(self) -> Bible:
        """Who and what stays the same; empty before breakdown."""
        path = self.path("bible.toml")
        return (
            tables.build(Bible, memory.read(path, self.path(*MEMORY), *BIBLE), str(path)) if path.exists() else Bible()
        )

    def save_bible(self, bible: Bible) -> None:
        """Write bible.toml."""
        tables.write(self.path("bible.toml"), *BIBLE, tables.plain(bible))

    def scene_ids(self) -> list[str]:
        """Ids of blocked scenes, in the film's order (1, 2, 2A, 10)."""
        return sorted(self.listed("scenes"), key=scene_order)

    def listed(self, room: str) -> set[str]:
        """Ids of the scenes that have a file in `room` ("scenes" or "shots")."""
        return {path.stem for path in self.path(room).glob("*.toml")}

    def scene(self, scene: str) -> Scene:
        """One scene's blocking."""
        path = self.path("scenes", f"{scene}.toml")
        if not path.exists():
            raise NotFound(
                f"There is no scene {scene} in {self.folder}; known are {', '.join(self.scene_ids()) or 'none yet'}."
            )

        def read() -> Scene:
            built = tables.build(Scene, tables.read(path, *SCENE), str(path))
            _check_scene(built, path)
            return built

        return self._once(path, read)

    def _once(self, path: Path, read: Callable[[], T]) -> T:
        """What a file holds, read again only when it has changed."""
        there = path.stat()
        stamp = (there.st_mtime_ns, there.st_size)
        if self._read.get(path, ((0, 0), None))[0] != stamp:
            self._read[path] = (stamp, read())
        found: T = self._read[path][1]
        return found

    def save_scene(self, scene: Scene) -> None:
        """Write scenes/ID.toml."""
        tables.write(self.path("scenes", f"{scene.id}.toml"), *SCENE, tables.plain(scene))

    def shots(self, scene: str) -> list[Shot]:
        """The shot list of a scene, in the order of the cut; empty before direction."""
        path = self.path("shots", f"{scene}.toml")
        if not path.exists():
            return []

        def read() -> list[Shot]:
            rows = tables.read(path, *SHOTS).get("shots", [])
            return [tables.build(Shot, row, f"{path}: shot {row.get('id', k + 1)}") for k, row in enumerate(rows)]

        return list(self._once(path, read))

    def save_shots(self, scene: str, shots: Sequence[Shot]) -> None:
        """Write shots/ID.toml."""
        tables.write(self.path("shots", f"{scene}.toml"), *SHOTS, {"shots": [tables.plain(shot) for shot in shots]})

    def shot(self, shot: str) -> Shot:
        """One shot by its id, wherever it is."""
        everything = [s for scene in self.scene_ids() for s in self.shots(scene)]
        found = next((s for s in everything if s.id == shot), None)
        if found is None:
            near = ", ".join(s.id for s in everything[:12])
            raise NotFound(
                f"There is no shot {shot} in {self.folder}; there are {near or 'none yet'}{'…' * (len(everything) > 12)}."
            )
        return found

    def drop_scene(self, scene: str) -> None:
        """Move the files of a scene that is no longer in the screenplay to `cut-out/`; its takes stay where they are."""
        for room in ("scenes", "shots"):
            path = self.path(room, f"{scene}.toml")
            if path.exists():
                target = self.path("cut-out", room, f"{scene}.toml")
                target.parent.mkdir(parents=True, exist_ok=True)
                path.replace(target)

    @cached_property
    def made(self) -> Made:
        """made.toml, read once."""
        path = self.path("made.toml")
        return tables.build(Made, memory.read(path, self.path(*MEMORY), *MADE), str(path)) if path.exists() else Made()

    def save_made(self, soon: bool = False) -> None:
        """Write made.toml; with `soon` only when the last time was a while ago, for whoever saves it again after."""
        if soon and time.monotonic() - self._saved < SAVE_EVERY:
            return
        if tables.write_plainly(self.path("made.toml"), *MADE, self._held()):
            self._written = True
        self._saved = time.monotonic()

    def _keep_made(self) -> None:
        """Remember what made.toml holds, once for all the times it was written; nothing that was not written is remembered."""
        path, held = self.path("made.toml"), self._held()
        if self._written and path.exists() and path.read_text("utf-8") == tables.plainly(*MADE, held):
            memory.keep(path, self.path(*MEMORY), *MADE, held)
        self._written = False

    def _held(self) -> dict[str, Any]:
        """The tables of made.toml; they are plain already, which `tables.plain` would take long to see."""
        return {field.name: table for field in fields(Made) if (table := getattr(self.made, field.name))}

    @cached_property
    def ledger(self) -> Ledger:
        """The ledger of attempts."""
        return Ledger(self.path("ledger.sqlite"))

    # ------------------------------------------------------------------ takes and other made files

    def takes(self, shot: str) -> list[Take]:
        """The finished takes of a shot, oldest first. A take without its recipe is none."""
        folder = self.path("takes", shot)
        takes = [
            take for path in folder.glob("take-*.json") if (take := _take(path)) and (folder / take.file).is_file()
        ]
        return sorted(takes, key=lambda take: take.number)

    def take(self, shot: Shot) -> Take | None:
        """The take that the cut uses: the circled one, else the newest."""
        takes = self.takes(shot.id)
        return next((t for t in takes if t.number == shot.circled), takes[-1] if takes else None)

    def recipe(self, *names: str) -> dict[str, Any] | None:
        """The recipe (JSON) beside a made file, or None when it was never made."""
        path = self.path(*names)
        try:
            recipe = json.loads(path.read_text("utf-8"))
        except (FileNotFoundError, ValueError):
            return None
        return recipe if isinstance(recipe, dict) else None

    def save_recipe(self, recipe: Mapping[str, Any], *names: str) -> None:
        """Write a recipe; done last, so that a made file with a recipe is whole."""
        files.write(self.path(*names), json.dumps(recipe, indent=1, sort_keys=True, ensure_ascii=False) + "\n")

    # ------------------------------------------------------------------ the person's hand

    def settle(
        self, record: str, current: Mapping[str, Any] | None, proposed: Mapping[str, Any]
    ) -> tuple[dict[str, Any], list[str]]:
        """What a record shall hold, group by group, and what to tell the person.

        A group whose values are no longer those that filmwright wrote is the person's: it is kept. When filmwright would now
        write something else than it did, that is said; nothing is resolved in silence. A locked record stays as it is.
        """
        if current is not None and current.get("locked"):
            return dict(current), [f"{record} is locked and stays as it is."]
        settled, notes = {}, []
        for group, wanted in proposed.items():
            key = f"{record}/{group}"
            last, new = self.made.records.get(key), digest(wanted)
            now = None if current is None else current.get(group)
            if now and last is not None and digest(now) not in (last, new):  # what was deleted is made again
                settled[group] = now
                if new != last:
                    notes.append(
                        f"{record}: its {group} is yours and was kept, though the film around it has changed "
                        f"(filmwright would now write other values; delete them in the file to have them made again)."
                    )
            else:
                settled[group] = wanted
                self.made.records[key] = new
        return settled, notes


def scene_order(scene: str) -> tuple[int, str]:
    """Sorting of scene ids as the trade orders them: 2, 2A, 2B, 10."""
    match = re.match(r"(\d*)(.*)", scene)
    assert match
    return int(match[1] or 0), match[2]


def _take(path: Path) -> Take | None:
    try:
        table = json.loads(path.read_text("utf-8"))
        table["source_window"] = tuple(table.get("source_window", (0, 0)))
        return Take(**table)
    except (ValueError, TypeError, OSError):
        return None


def _check_scene(scene: Scene, path: Path) -> None:
    """A hand-edited scene must hold together; the first fault is named."""
    ids = [beat.id for beat in scene.beats]
    if len(set(ids)) != len(ids):
        twice = next(i for i in ids if ids.count(i) > 1)
        raise FilmError(f"{path}: the beat {twice} stands there twice; ids are given once.")
    for beat in scene.beats:
        if beat.frames < 1:
            raise FilmError(f"{path}: beat {beat.id} lasts {beat.frames} frames; it must last one at least.")
        if beat.frames > 24 * 60 * 60 * scene.fps:
            raise FilmError(f"{path}: beat {beat.id} lasts {beat.frames} frames; that is more than a day.")
