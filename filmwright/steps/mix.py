"""Mix: speech, effects and music laid on the film's clock, speech kept clear, the whole at its loudness; stems are kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from filmwright.arrays import Array
from filmwright.film import Film
from filmwright.graph import Recipe, Status, reasons, recipe
from filmwright.sound import phone
from filmwright.sound.mixing import DialogueEvent, Mix, MusicCue, mix
from filmwright.stage.world import World
from filmwright.steps import conform, cut, own_track, score, takesound, telephoned
from filmwright.steps.causes import Ears
from filmwright.steps.cut import Edit
from filmwright.steps.grounds import room_of
from filmwright.steps.progress import Progress, working

VERSION = 4
WORDS = {
    "dialogue": "a line was spoken anew or lies elsewhere",
    "effects": "the effects changed",
    "music": "the music changed",
    "length": "the cut or the film's length changed",
    "takes": "the sound that came with a take changed",
    "loudness": "the loudness or the loudspeakers asked for changed",
    "version": "films are mixed another way now",
}


def wanted(film: Film, edit: Edit) -> tuple[Recipe, list[dict[str, Any]]]:
    """What the mix is made from, and the lines with their places on the film's clock."""
    lines = _lines(film, edit)
    made = score.made(film)
    sounds = takesound.found(film, edit)
    return (
        recipe(
            ({"takes": (film.settings.take_sound, sounds)} if sounds else {})
            | {
                "dialogue": lines,
                "effects": made.get("effects", ""),
                "music": made.get("music", ""),
                "length": (edit.frames, edit.pieces) if edit.pieces else edit.frames,
                "loudness": _asked(film),
                "version": VERSION,
            }
        ),
        lines,
    )


def status(film: Film) -> Status:
    """Whether the mix stands."""
    edit = cut.edit(film)
    now, _ = wanted(film, edit)
    return Status("mix", "mix", _stale(film, now), False, 0.12 * edit.frames / edit.fps)


def _stale(film: Film, now: Recipe) -> tuple[str, ...]:
    """Why the mix in the folder is not the one that is wanted."""
    old = film.recipe("sound", "mix.json")
    return reasons(now, old.get("parts") if old else None, film.path("sound", "mix.wav").is_file(), WORDS)


def run(film: Film, progress: Progress) -> bool:
    """Mix if the mix does not stand; True if it was made."""
    from filmwright.sound.space import through
    from filmwright.sound.wav import read_wav

    edit = cut.edit(film)
    now, lines = wanted(film, edit)
    if not _stale(film, now):
        return False
    with working(progress, "mix", 1), film.ledger.attempt("mix", "mix", now.key, "filmwright"):
        spoken = []
        for line in lines:
            samples, rate = read_wav(film.path("sound", "dialogue", f"{line['id']}.wav"))
            mono = samples[:, 0] if samples.ndim == 2 else samples
            if "heard" in line:  # an editor's cut shows a part of it
                mono = _part(mono, rate, *line["heard"])
            if "through" in line:
                mono = through(mono, rate, line["through"])
            spoken.append(
                DialogueEvent(
                    mono, rate, line["start"], line["id"], pan=line["pan"], distance=line["distance"], room=line["room"],
                )
            )  # fmt: skip
        heard = score.events(film)
        sounds = takesound.found(film, edit)
        mixed = mix(
            spoken,
            takesound.ours(film, conform.effects(heard, edit.pieces, edit.fps) if edit.pieces else heard, sounds),
            _music(film, edit),
            edit.frames / edit.fps,
            film.settings.loudness,
            film.path("sound"),
            takesound.cues(film, sounds),
        )
        try:
            mixed.write(film.path("sound"))
            report = mixed.report
            heard_from = [(line.name, line.start, line.end) for line in spoken]
            small = phone.check(mixed.stems, heard_from)
            around = _around(film, mixed)
            film.save_recipe(
                {
                    "parts": dict(now.parts),
                    "loudness": round(report.loudness, 2),
                    "true_peak": round(report.true_peak, 2),
                    "range": round(report.range, 2),
                    "lines": [[line.name, round(line.over, 1)] for line in report.lines],
                    "phone": {"lines": [list(line) for line in small.lines], "cancelled": small.cancelled},
                    "layout": film.settings.sound,
                    **around,
                    "notes": [*report.notes, *small.notes],
                },
                "sound",
                "mix.json",
            )
        finally:
            mixed.close()
        progress.advance(1)
    return True


def _music(film: Film, edit: Edit) -> Iterator[MusicCue]:
    """The pieces of the score, each where it is heard, one at a time: together they are as long as the film."""
    from filmwright.sound.wav import read_wav

    for cue in score.cues(film):
        samples, _ = read_wav(film.path("sound", "music", cue["file"]))
        placed: tuple[Array, float] | None = (samples, cue["start"])
        if edit.pieces and cue["style"] != own_track.STYLE:  # which is cut to the film as it is
            placed = conform.music(samples, cue["start"], edit.pieces, edit.fps)
        if placed is not None:
            yield MusicCue(*placed, cue["level"], cue["name"])


def _lines(film: Film, edit: Edit) -> list[dict[str, Any]]:
    """Every recorded line on the film's clock, with the ear where the camera is."""
    bible, found = film.bible(), []
    laid = {line.line: line for line in edit.lines}
    for scene_id in film.scene_ids():
        scene = film.scene(scene_id)
        if len(scene.sides) > 1:
            for row in telephoned.lines(film, edit, scene, laid):
                recorded = film.recipe("sound", "dialogue", f"{row['id']}.json") or {}
                found.append({**row, "key": (recorded["parts"], _heard(film, row["id"]))})
            continue
        world = World(scene, bible)
        place = bible.place(scene.place)
        assert place is not None
        ears = Ears(world, film.shots(scene_id), film.settings.picture[0] / film.settings.picture[1])
        for start, beat in zip(scene.starts, scene.beats, strict=True):
            made = film.recipe("sound", "dialogue", f"{beat.id}.json") if beat.id in laid else None
            if not made:
                continue
            line = laid[beat.id]
            seen = beat.who in world.cast and not beat.voice_over
            distance, pan = ears.hear(beat.who, start + beat.frames / 2) if seen else (1.2, 0.0)
            found.append(
                {
                    "id": beat.id,
                    "key": (made["parts"], _heard(film, beat.id)),
                    "start": line.at / edit.fps,
                    # Speech is never as far off as the picture: a wide shot still lets one hear what is said.
                    "distance": round(min(1.0 + 0.35 * max(distance - 1.0, 0.0), 6.0), 2),
                    "pan": round(0.45 * pan, 2),
                    "room": room_of(place) if seen else "open",
                }
            )
            if line.skip or line.frames < beat.frames:
                found[-1]["heard"] = (line.skip / edit.fps, line.frames / edit.fps)
    return found


def _asked(film: Film) -> Any:
    """The loudness and the loudspeakers, as far as they are not what they always were."""
    settings = film.settings
    if settings.sound == "stereo":
        return settings.loudness if settings.loudness != "cinema" else "cinema, over speech"
    return (settings.loudness, settings.sound)


def _around(film: Film, mixed: Mix) -> dict[str, Any]:
    """The mix and its stems in 5.1, when the film asks for it; what was measured on it."""
    from filmwright.sound.surround import surround

    if film.settings.sound != "5.1":
        for path in film.path("sound").glob("*-5.1.wav"):
            path.unlink()  # of another mix than this one
        return {}
    laid = surround(mixed, film.settings.loudness, film.path("sound"))
    try:
        laid.write(film.path("sound"))
        return {"surround": {"loudness": laid.loudness, "true_peak": laid.true_peak}}
    finally:
        laid.close()


def _part(samples: Array, rate: int, skip: float, seconds: float) -> Array:
    """A part of a line, with edges of 15 ms so that it does not click."""
    import numpy as np

    part = np.array(samples[round(skip * rate) : round((skip + seconds) * rate)], np.float32)
    edge = min(round(0.015 * rate), len(part) // 2)
    if edge:
        ramp = np.linspace(0, 1, edge, dtype=np.float32)
        part[:edge] *= ramp
        part[-edge:] *= ramp[::-1]
    return part


def _heard(film: Film, line: str) -> str:
    """Digest of a recording as it lies in the folder: a person may have put their own there."""
    path = film.path("sound", "dialogue", f"{line}.wav")
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16] if path.is_file() else ""
