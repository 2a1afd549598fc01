"""Score: the effects that the action causes, and music composed to the cut. Both are kept as plain data and as sound."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from filmwright.film import Film
from filmwright.graph import Recipe, Status, digest, reasons, recipe
from filmwright.scenes import Scene
from filmwright.sound.effects.spotting import SoundEvent, spot
from filmwright.sound.music.spotting import SceneMood, spot_music
from filmwright.steps import cut, own_track
from filmwright.steps.causes import gather
from filmwright.steps.cut import Edit
from filmwright.steps.progress import Progress, working

VERSION = 6  # raised when the same film would now sound otherwise
# What happens by itself and how music takes it: an explosion silences it, what breaks is struck with it, what appears turns it.
MARKED = {
    "explode": "shock",
    "shatter": "accent",
    "collide": "accent",
    "crumble": "accent",
    "lightning": "accent",
    "portal": "turn",
}
RINGING = 3.0  # seconds before the film's end at which its music is played out
STRONG = 0.4  # intensity of a moment that gives its scene a mood
WORDS = {
    "moods": "a scene's mood or its place in the cut changed",
    "seed": "the film's seed changed",
    "track": "your music track, or the film's length, changed",
    "version": "music is made another way now",
}
HEARD = "what happens in the film, or where the camera is, changed"


def statuses(film: Film) -> list[Status]:
    """Whether effects and music stand."""
    edit = cut.assembly(film)
    causes = gather(film, edit)
    old = film.recipe("sound", "effects", "events.json")
    stands = old is not None and old.get("causes") == digest((VERSION, causes))
    why = () if stands else (HEARD,) if old else ("it has not been made yet",)
    effects = Status("effects", "effects", why, False, 0.5)
    now = _music_recipe(film, edit)
    music = film.recipe("sound", "music", "music.json")
    found = reasons(now, music.get("parts") if music else None, _there(film), WORDS)
    return [effects, Status("music", "music", found, False, 4 + 0.1 * edit.frames / edit.fps)]


def run(film: Film, progress: Progress) -> bool:
    """Spot the effects and compose the music, where they do not stand; True if anything was made."""
    edit = cut.assembly(film)
    causes = gather(film, edit)
    key = digest((VERSION, causes))
    old = film.recipe("sound", "effects", "events.json")
    effects_stale = old is None or old.get("causes") != key
    music = film.recipe("sound", "music", "music.json")
    now = _music_recipe(film, edit)
    music_stale = bool(reasons(now, music.get("parts") if music else None, _there(film), WORDS))
    if not effects_stale and not music_stale:
        return False
    with working(progress, "score", 2):
        if effects_stale:
            film.save_recipe(
                {"causes": key, "events": [asdict(event) for event in spot(causes)]}, "sound", "effects", "events.json"
            )
        progress.advance(1, "effects")
        if music_stale:
            track = own_track.named(film)
            if track is not None:
                _lay_track(film, track, now, progress)
            else:
                with film.ledger.attempt("music", "music", now.key, "filmwright"):
                    _compose(film, edit, now)
        progress.advance(1, "music")
    return True


def _there(film: Film) -> bool:
    """Whether the music lies in the folder."""
    return film.path("sound", "music", own_track.FILE if film.settings.track else "score.mid").is_file()


def made(film: Film) -> dict[str, str]:
    """The keys of effects and music as they lie in the folder."""
    effects = film.recipe("sound", "effects", "events.json") or {}
    music = film.recipe("sound", "music", "music.json") or {}
    return {"effects": str(effects.get("causes", "")), "music": digest(music.get("parts", {}))}


def events(film: Film) -> list[SoundEvent]:
    """The sound events of the film."""
    rows = (film.recipe("sound", "effects", "events.json") or {}).get("events", [])
    return [_event(row) for row in rows]


def cues(film: Film) -> list[dict[str, Any]]:
    """The cues of the score: file, start in seconds, level in LU, name."""
    return list((film.recipe("sound", "music", "music.json") or {}).get("cues", []))


def _event(row: dict[str, Any]) -> SoundEvent:
    row = dict(row)
    row["options"] = tuple((str(name), value) for name, value in row["options"])
    row["times"] = tuple(float(t) for t in row["times"])
    row["path"] = tuple((float(x), float(z)) for x, z in row.get("path", ()))
    return SoundEvent(**row)


def _music_recipe(film: Film, edit: Edit) -> Recipe:
    track = own_track.named(film)
    if track is not None:
        return recipe({"track": (own_track.digest(track), cut.edit(film).frames)})
    return recipe({"moods": _scenes(film, edit), "seed": film.settings.seed, "version": VERSION})


def _scenes(film: Film, edit: Edit) -> list[SceneMood]:
    """What the composer is told: each scene with its place on the film's clock, its mood and intensity, who leads, when somebody
    speaks; and the credits, which take up the last scene's feeling."""
    found = []
    moods = [film.scene(scene_id).mood for scene_id in edit.scenes]
    merry = moods.count("joy") * 2 >= len(moods)
    for scene_id, begins in edit.scenes.items():
        scene, fps = film.scene(scene_id), edit.fps
        # Joy in a film that is no comedy is relief, not a joke.
        mood = _mood(scene)
        mood = mood if merry or mood != "joy" else "release"
        found.append(
            SceneMood(
                id=scene_id,
                start=begins / fps,
                end=(begins + scene.frames) / fps,
                mood=mood,
                curve=_curve(scene, begins, fps),
                lines=tuple(
                    ((begins + at) / fps, (begins + at + beat.frames) / fps)
                    for at, beat in zip(scene.starts, scene.beats, strict=True)
                    if beat.kind == "line"
                ),
                hits=_hits(scene, begins, fps),
                lead=_lead(scene),
            )
        )
    if found and edit.credits:
        start = edit.picture_end / edit.fps
        end = edit.frames / edit.fps
        end -= min(RINGING, 0.2 * (end - start))  # what rings has died away when the film is over
        mood = {"neutral": "tenderness", "fear": "release", "anger": "release", "effort": "release"}.get(
            found[-1].mood, found[-1].mood
        )
        found.append(
            SceneMood("credits", start, end, mood, ((start, 0.5), (end, 0.3)), lead=found[-1].lead, kind="credits")
        )
    return found


def _mood(scene: Scene) -> str:
    """What a scene is about to music: its mood, or that of its height where the scene as a whole has none."""
    if scene.mood != "neutral":
        return scene.mood
    height = max(scene.beats, key=lambda beat: (beat.mood != "neutral", beat.intensity), default=None)
    return height.mood if height is not None and height.intensity >= STRONG else "neutral"


def _lead(scene: Scene) -> str:
    """Whose scene it is: who acts and speaks most in it."""
    shares = {who: sum(beat.frames for beat in scene.beats if beat.who == who) for who in scene.cast}
    return max(shares, key=lambda who: shares[who], default="")


def _curve(scene: Scene, begins: int, fps: int) -> tuple[tuple[float, float], ...]:
    return tuple(((begins + at) / fps, beat.intensity) for at, beat in zip(scene.starts, scene.beats, strict=True))


def _hits(scene: Scene, begins: int, fps: int) -> tuple[tuple[float, str], ...]:
    """Moments that music marks: a fall, a jump, what blows up or breaks by itself; sparingly."""
    found = []
    for at, beat in zip(scene.starts, scene.beats, strict=True):
        found += [
            ((begins + at + cue.at) / fps, "accent")
            for cue in beat.cues
            if cue.do in ("fall", "jump") and cue.height > 1.0
        ]
        found += [((begins + at + event.at) / fps, MARKED[event.do]) for event in beat.events if event.do in MARKED]
    return tuple(sorted(found)[:2])


def _lay_track(film: Film, track: Path, now: Recipe, progress: Progress) -> None:
    """Keep a person's track, cut to the film, where a composed score would lie; a score from before is taken away."""
    from filmwright.sound.wav import write_wav

    samples, note = own_track.cut(track, cut.edit(film).frames / film.settings.fps)
    folder = film.path("sound", "music")
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("1m*.wav"), folder / "score.mid"):
        old.unlink(missing_ok=True)
    write_wav(folder / own_track.FILE, samples)
    row = {"file": own_track.FILE, "start": 0.0, "level": own_track.LEVEL, "name": track.stem, "style": own_track.STYLE}
    film.save_recipe(
        {"parts": dict(now.parts), "cues": [row], "notes": [note] if note else []}, "sound", "music", "music.json"
    )
    if note:
        progress.say(note)


def _compose(film: Film, edit: Edit, now: Recipe) -> None:
    """Compose, play and keep the score: one file a cue, the stems of the orchestra, and the notes as MIDI."""
    import numpy as np

    from filmwright.sound import RATE
    from filmwright.sound.music.composing import compose
    from filmwright.sound.music.midi import write_midi
    from filmwright.sound.music.rendering import TAIL, render
    from filmwright.sound.wav import write_wav

    requests = spot_music(_scenes(film, edit))
    notes = compose(requests, film.settings.seed)
    folder = film.path("sound", "music")
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for k, request in enumerate(requests):
        # One cue at a time: memory is that of the longest, and a cue's ringing end does not meet the next one's beginning.
        length = request.end - request.start + TAIL
        played = [note for note in notes if note.cue == k]
        stems = render(played, RATE, requests, length, request.start)
        whole = np.zeros((round(length * RATE), 2), np.float32)
        for family, stem in stems.items():
            write_wav(folder / f"1m{k + 1}-{family}.wav", stem)
            whole[: len(stem)] += stem[: len(whole)]
        file = f"1m{k + 1}.wav"
        write_wav(folder / file, whole)
        rows.append(
            {
                "file": file,
                "start": request.start,
                "level": request.level,
                "name": request.name,
                "style": request.style,
            }
        )
    write_midi(folder / "score.mid", notes, requests)
    film.save_recipe({"parts": dict(now.parts), "cues": rows}, "sound", "music", "music.json")
