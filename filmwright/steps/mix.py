"""Mix: speech, effects and music laid on the film's clock, speech kept clear, the whole at its loudness; stems are kept."""

from __future__ import annotations

import hashlib
from typing import Any

from filmwright.film import Film
from filmwright.graph import Recipe, Status, reasons, recipe
from filmwright.sound.mixing import DialogueEvent, MusicCue, mix
from filmwright.stage.world import World
from filmwright.steps import cut, score
from filmwright.steps.causes import Ears, room_of
from filmwright.steps.cut import Edit
from filmwright.steps.progress import Progress, working

VERSION = 1
WORDS = {
    "dialogue": "a line was spoken anew or lies elsewhere",
    "effects": "the effects changed",
    "music": "the music changed",
    "length": "the film's length changed",
    "loudness": "the loudness asked for changed",
    "version": "films are mixed another way now",
}
TARGETS = {"web": "web", "ebu": "broadcast", "cinema": "streaming"}


def wanted(film: Film, edit: Edit) -> tuple[Recipe, list[dict[str, Any]]]:
    """What the mix is made from, and the lines with their places on the film's clock."""
    lines = _lines(film, edit)
    made = score.made(film)
    return (
        recipe(
            {
                "dialogue": lines,
                "effects": made.get("effects", ""),
                "music": made.get("music", ""),
                "length": edit.frames,
                "loudness": film.settings.loudness,
                "version": VERSION,
            }
        ),
        lines,
    )


def status(film: Film) -> Status:
    """Whether the mix stands."""
    edit = cut.edit(film)
    now, _ = wanted(film, edit)
    old = film.recipe("sound", "mix.json")
    found = reasons(now, old.get("parts") if old else None, film.path("sound", "mix.wav").is_file(), WORDS)
    return Status("mix", "mix", found, False, 0.12 * edit.frames / edit.fps)


def run(film: Film, progress: Progress) -> bool:
    """Mix if the mix does not stand; True if it was made."""
    from filmwright.sound.wav import read_wav

    edit = cut.edit(film)
    now, lines = wanted(film, edit)
    if not status(film).stale:
        return False
    with working(progress, "mix", 1), film.ledger.attempt("mix", "mix", now.key, "filmwright"):
        spoken = []
        for line in lines:
            samples, rate = read_wav(film.path("sound", "dialogue", f"{line['id']}.wav"))
            mono = samples[:, 0] if samples.ndim == 2 else samples
            spoken.append(
                DialogueEvent(
                    mono, rate, line["start"], line["id"], pan=line["pan"], distance=line["distance"], room=line["room"],
                )
            )  # fmt: skip
        music = []
        for cue in score.cues(film):
            samples, _ = read_wav(film.path("sound", "music", cue["file"]))
            music.append(MusicCue(samples, cue["start"], cue["level"], cue["name"]))
        mixed = mix(
            spoken,
            score.events(film),
            music,
            edit.frames / edit.fps,
            TARGETS[film.settings.loudness],
            film.path("sound"),
        )
        try:
            mixed.write(film.path("sound"))
            report = mixed.report
            film.save_recipe(
                {
                    "parts": dict(now.parts),
                    "loudness": round(report.loudness, 2),
                    "true_peak": round(report.true_peak, 2),
                    "range": round(report.range, 2),
                    "lines": [[line.name, round(line.over, 1)] for line in report.lines],
                    "notes": list(report.notes),
                },
                "sound",
                "mix.json",
            )
        finally:
            mixed.close()
        progress.advance(1)
    return True


def _lines(film: Film, edit: Edit) -> list[dict[str, Any]]:
    """Every recorded line on the film's clock, with the ear where the camera is."""
    bible, found = film.bible(), []
    for scene_id, begins in edit.scenes.items():
        scene = film.scene(scene_id)
        world = World(scene, bible)
        place = bible.place(scene.place)
        assert place is not None
        ears = Ears(world, film.shots(scene_id), film.settings.picture[0] / film.settings.picture[1])
        for start, beat in zip(scene.starts, scene.beats, strict=True):
            made = film.recipe("sound", "dialogue", f"{beat.id}.json") if beat.kind == "line" else None
            if not made:
                continue
            seen = beat.who in world.cast and not beat.voice_over
            distance, pan = ears.hear(beat.who, start + beat.frames / 2) if seen else (1.2, 0.0)
            found.append(
                {
                    "id": beat.id,
                    "key": (made["parts"], _heard(film, beat.id)),
                    "start": (begins + start) / edit.fps,
                    # Speech is never as far off as the picture: a wide shot still lets one hear what is said.
                    "distance": round(min(1.0 + 0.35 * max(distance - 1.0, 0.0), 6.0), 2),
                    "pan": round(0.45 * pan, 2),
                    "room": room_of(place) if seen else "open",
                }
            )
    return found


def _heard(film: Film, line: str) -> str:
    """Digest of a recording as it lies in the folder: a person may have put their own there."""
    path = film.path("sound", "dialogue", f"{line}.wav")
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16] if path.is_file() else ""
