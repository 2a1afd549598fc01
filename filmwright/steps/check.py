"""Check: the finished film looked at, listened to and read; the report lies in out/report.md."""

from __future__ import annotations

from filmwright import files
from filmwright.checks import coverage, picture, reading, sound
from filmwright.checks.finding import Finding
from filmwright.film import Film
from filmwright.media import captions, pictures, probe
from filmwright.steps import cut
from filmwright.steps.breakdown import CONTINUITY
from filmwright.titling.subtitles import spoken_text

ORDER = {"fault": 0, "doubt": 1, "note": 2}


def run(film: Film) -> list[Finding]:
    """Every finding, the gravest first. A report that stands for this master is not made again."""
    path = film.path("out", "master.mp4")
    if not path.is_file() or not (film.recipe("out", "master.json") or {}).get("parts"):
        return [Finding("fault", "master", "there is no finished master; run make")]
    key = (film.recipe("out", "master.json") or {}).get("parts")
    old = film.recipe("out", "check.json")
    if old and old.get("of") == key:
        return [Finding(**row) for row in old["findings"]]
    found = sorted(_findings(film), key=lambda finding: ORDER[finding.level])
    film.save_recipe({"of": key, "findings": [vars(f) for f in found]}, "out", "check.json")
    files.write(film.path("out", "report.md"), _report(film, found))
    return found


def _findings(film: Film) -> list[Finding]:
    from filmwright.sound.wav import read_wav

    edit = cut.edit(film)
    path = film.path("out", "master.mp4")
    seen = probe(path)
    found = []
    if seen.frames != edit.frames:
        found.append(Finding("fault", "master", f"it has {seen.frames} frames and the cut {edit.frames}"))
    if not seen.has_audio:
        found.append(Finding("fault", "master", "it has no sound"))
    spans = [picture.Span(c.shot, c.at + c.dissolve, c.at + c.frames, c.fade_in, c.fade_out) for c in edit.clips]
    found += picture.check(pictures(path), spans)
    samples, rate = read_wav(film.path("sound", "mix.wav"))
    scenes = {i: film.scene(i) for i in edit.scenes}
    times = [(i, start / edit.fps, (start + scenes[i].frames) / edit.fps) for i, start in edit.scenes.items()]
    said = read_wav(film.path("sound", "DX.wav"))[0] if film.path("sound", "DX.wav").is_file() else None
    found += sound.check(samples, rate, times, film.settings.loudness, said)
    words = {beat.id: beat.text for i in film.scene_ids() for beat in film.scene(i).beats}
    spoken = [spoken_text(words[line.line]) for line in edit.lines]
    found += reading.check(captions(path), spoken, edit.fps)
    shots = [(film.shot(c.shot), c.frames / edit.fps) for c in edit.clips]
    found += coverage.check(shots)
    for step, notes in sorted(film.made.notes.items()):
        found += [Finding("doubt" if step == CONTINUITY else "note", step, note) for note in notes]
    return found


def _report(film: Film, found: list[Finding]) -> str:
    lines = [f"# {film.settings.title}: report", ""]
    for level, heading in (("fault", "Faults"), ("doubt", "Look at these"), ("note", "Figures and notes")):
        rows = [f"- **{f.about}**: {f.sentence}" for f in found if f.level == level]
        if rows:
            lines += [f"## {heading}", "", *rows, ""]
    return "\n".join(lines)
