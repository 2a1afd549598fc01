"""Cut: the takes in order, with the dissolves and fades that the script asks for, as an edit that any editor opens."""

from __future__ import annotations

from dataclasses import dataclass

from filmwright.film import Film
from filmwright.formats import otio
from filmwright.formats.otio import Event, Track
from filmwright.graph import Status
from filmwright.scenes import Scene
from filmwright.steps import credits
from filmwright.titling.cards import Card, title_card
from filmwright.titling.roll import Roll

DISSOLVE = 24  # frames, where the script says DISSOLVE TO:
FADE_IN, FADE_OUT = 20, 36  # frames, at the film's start and at its end or a FADE OUT.
BLACK = 18  # frames of black between a fade and what follows, and after the title


@dataclass(frozen=True)
class Clip:
    """One take in the film. Frames; `at` on the film's clock, `source` in the take. `dissolve` overlaps the clip before."""

    shot: str
    scene: str
    file: str
    source: int
    frames: int
    at: int
    dissolve: int = 0
    fade_in: int = 0
    fade_out: int = 0
    why: str = ""


@dataclass(frozen=True)
class Edit:
    """The whole film on one clock: title, clips, credits. `scenes` gives the film frame at which each scene's clock begins."""

    fps: int
    title: Card
    clips: tuple[Clip, ...]
    scenes: dict[str, int]
    credits: tuple[Card | Roll, ...]
    picture_end: int  # the frame after the last clip

    @property
    def frames(self) -> int:
        """Length of the film in frames."""
        return self.picture_end + BLACK + sum(card.frames for card in self.credits)

    @property
    def cuts(self) -> list[int]:
        """The frames at which a shot begins."""
        return [clip.at for clip in self.clips]


def edit(film: Film) -> Edit:
    """The edit as the shot lists and the circled takes make it; shots that have no take yet are left as gaps."""
    settings = film.settings
    fps = settings.fps
    title = title_card(settings.title, settings.author, fps)
    now = title.frames + BLACK
    clips: list[Clip] = []
    starts: dict[str, int] = {}
    ids = film.scene_ids()
    for n, scene_id in enumerate(ids):
        scene = film.scene(scene_id)
        before = film.scene(ids[n - 1]) if n else None
        dissolve = _dissolve(before, clips)
        now += BLACK if before is not None and _fades(before) else -dissolve
        starts[scene_id] = now
        shots = film.shots(scene_id)
        for k, shot in enumerate(shots):
            take = film.take(shot)
            start, end = scene.frame(shot.start), scene.frame(shot.end)
            first, last = k == 0, k == len(shots) - 1
            fade_in = FADE_IN if first and (n == 0 or (before is not None and _fades(before))) else 0
            fade_out = FADE_OUT if last and (_fades(scene) or n == len(ids) - 1) else 0
            clips.append(
                Clip(
                    shot=shot.id,
                    scene=scene_id,
                    file=f"takes/{shot.id}/{take.file}" if take else "",
                    source=take.source_window[0] if take else 0,
                    frames=end - start,
                    at=starts[scene_id] + start,
                    dissolve=dissolve if first else 0,
                    fade_in=min(fade_in, end - start),
                    fade_out=min(fade_out, end - start),
                    why=shot.why,
                )
            )
        now = starts[scene_id] + scene.frames
    return Edit(fps, title, tuple(clips), starts, credits.end(film, now / fps), now)


def status(film: Film) -> Status:
    """Whether cut.otio is the cut that the shot lists and takes make."""
    path = film.path("cut.otio")
    if not path.is_file():
        return Status("cut", "cut", ("it has not been made yet",), False, 0.1)
    why = () if otio.read(path) == _tracks(film, edit(film)) else ("a shot, a take or a line changed",)
    return Status("cut", "cut", why, False, 0.1)


def run(film: Film) -> Edit:
    """Write cut.otio and give the edit. InputError when a title or a name holds letters that no typeface here has."""
    made = edit(film)
    credits.check_letters(film)
    tracks = _tracks(film, made)
    path = film.path("cut.otio")
    if not path.is_file() or otio.read(path) != tracks:
        otio.write(path, film.settings.title, made.fps, tracks)
    return made


def _tracks(film: Film, made: Edit) -> list[Track]:
    """The edit as an editor sees it: one track of pictures, and lines on as few tracks as they need."""
    video = tuple(
        Event(
            clip.shot, clip.file, clip.source, clip.frames, clip.at, clip.source + clip.frames, clip.dissolve, clip.why
        )
        for clip in made.clips
    )
    lines = []
    for scene_id, start in made.scenes.items():
        scene = film.scene(scene_id)
        for at, beat in zip(scene.starts, scene.beats, strict=True):
            file = f"sound/dialogue/{beat.id}.wav"
            if beat.kind == "line" and film.path(file).is_file():
                lines.append(
                    Event(beat.id, file, 0, beat.frames, start + at, beat.frames, note=f"{beat.who}: {beat.text}")
                )
    return [Track("V1", "Video", video), *_audio_tracks(sorted(lines, key=lambda event: event.at))]


def _audio_tracks(lines: list[Event]) -> list[Track]:
    """Lines on as few tracks as they need: those that overlap lie on different ones."""
    rows: list[list[Event]] = [[]]
    for line in lines:
        row = next((row for row in rows if not row or row[-1].at + row[-1].frames <= line.at), None)
        if row is None:
            row = []
            rows.append(row)
        row.append(line)
    return [Track(f"A{k}", "Audio", tuple(row)) for k, row in enumerate(rows, 1) if row]


def _fades(scene: Scene) -> bool:
    words = scene.transition.upper()
    return any(word in words for word in ("FADE OUT", "FADE TO", "TO BLACK", "FONDU AU NOIR"))


def _dissolve(before: Scene | None, clips: list[Clip]) -> int:
    """Frames by which the next scene overlaps this one; never more than half of the clip it leaves."""
    if before is None or not any(word in before.transition.upper() for word in ("DISSOLVE", "FONDU ENCHA")):
        return 0
    return min(DISSOLVE, before.tail, clips[-1].frames // 2 if clips else 0)
