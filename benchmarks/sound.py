"""What sound costs and how well it is set: `python benchmarks/sound.py [speech|effects|music|mix|pace|calibrate]`.

Without an argument the first four run. Seconds are processor seconds per second of sound, so that a busy machine does not matter.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from filmwright.arrays import Array
from filmwright.bible import Voice
from filmwright.sound import RATE

LINES = (
    "The storm is right behind us. If we stop now, we will never see the sea.",
    "You came back. After all these years, you actually came back.",
    "Don't move. Don't even breathe.",
)


def cost(make: Callable[[], float]) -> float:
    """Processor seconds per second of sound; `make` answers how many seconds it made."""
    began = time.process_time()
    seconds = make()
    return round((time.process_time() - began) / seconds, 4)


def speech() -> dict[str, object]:
    from filmwright.sound.voices.kokoro import speak

    began = time.process_time()
    speak("Yes.", Voice())
    first = time.process_time() - began
    return {
        "load": round(first, 2),
        "per_second": cost(lambda: sum(speak(line, Voice("am_puck")).seconds for line in LINES)),
    }


def effects() -> dict[str, object]:
    from filmwright.sound.effects import EFFECTS

    costs = {}
    for name, recipe in EFFECTS.items():
        steps = name in ("footsteps", "hooves")
        costs[name] = cost(lambda recipe=recipe, steps=steps: len(recipe([0.2, 0.8, 1.4] if steps else 4.0, 1)) / RATE)
    worst = sorted(costs, key=lambda name: -costs[name])[:5]
    return {
        "effects": len(costs),
        "mean": round(float(np.mean(list(costs.values()))), 4),
        "worst": {n: costs[n] for n in worst},
    }


def music() -> dict[str, object]:
    import resource

    from filmwright.sound.music.composing import compose
    from filmwright.sound.music.rendering import render
    from filmwright.sound.music.score import CueRequest
    from filmwright.sound.music.styles import STYLES

    cues = [CueRequest(k * 24.0, k * 24.0 + 20, style, ((0, 0.5), (240, 0.8))) for k, style in enumerate(STYLES)]
    composing = cost(lambda: (len(compose(cues, 1)) > 0) * 20.0 * len(cues))
    events = compose(cues, 1)

    def play() -> float:
        for k, request in enumerate(cues):
            mine = [event for event in events if event.cue == k]
            render(mine, cues=cues, start=request.start, length=request.end + 4 - request.start)
        return 24.0 * len(cues)

    rendering = cost(play)
    return {
        "composing": composing,
        "rendering": rendering,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def mix() -> dict[str, object]:
    from filmwright.sound.effects.spotting import Cause, spot
    from filmwright.sound.mixing import DialogueEvent, MusicCue, mix

    chance = np.random.default_rng(1)
    voice = (chance.standard_normal(2 * 24_000) * 0.05).astype(np.float32)
    score = (chance.standard_normal((60 * RATE, 2)) * 0.05).astype(np.float32)
    events = spot([Cause("weather", "sandstorm", 0, 60), Cause("place", "desert", 0, 60)])
    lines = [DialogueEvent(voice, 24_000, at, f"line {at}") for at in range(4, 60, 8)]
    answer: dict[str, object] = {}

    def run() -> float:
        with tempfile.TemporaryDirectory() as folder:
            made = mix(lines, events, [MusicCue(score, 0.0)], 60.0, scratch=Path(folder))
            answer["loudness"], answer["true_peak"] = made.report.loudness, made.report.true_peak
            made.close()
        return 60.0

    return {"per_second": cost(run), **answer}


def pace() -> dict[str, object]:
    """How far the estimate of a line's length is off, by voice."""
    from filmwright.sound.voices.estimate import seconds
    from filmwright.sound.voices.kokoro import speak

    off = {}
    for name in ("af_heart", "am_puck", "bf_emma", "bm_george"):
        off[name] = [seconds(line, Voice(name)) / speak(line, Voice(name)).seconds - 1 for line in LINES]
    return {name: round(float(np.mean(np.abs(errors))), 3) for name, errors in off.items()}


def calibrate() -> dict[str, object]:
    """The gain of every instrument that makes them equally loud: median of three notes at velocity 100. Goes into
    instruments.py.
    """
    from filmwright.sound.meter import momentary
    from filmwright.sound.music import rendering
    from filmwright.sound.music.instruments import INSTRUMENTS
    from filmwright.sound.music.piano import note

    wanted = {
        "perc": 3,
        "low": 2,
        "keys": 3,
        "synth": -1,
        "brass": -3,
        "strings": 1,
        "choir": 1,
    }  # short sounds need more than held ones
    synth, font = rendering._synthesiser()
    levels = {}
    for name, tool in INSTRUMENTS.items():
        found = []
        span = tool.highest - tool.lowest
        for pitch in (36, 42, 51) if tool.bank == 128 else [tool.lowest + span * k // 8 for k in (2, 4, 6)]:
            if tool.bank < 0:
                sound: Array = np.stack([note(pitch, 100, 1.0)] * 2, axis=1) * 0.707
            else:
                synth.program_select(0, font, tool.bank, tool.program, tool.bank == 128)
                synth.control_change(0, 7, 127)
                synth.control_change(0, 11, 110)
                synth.noteon(0, pitch, 100)
                sound = np.frombuffer(bytes(synth.generate(RATE)), np.float32).reshape(-1, 2).copy()
                synth.noteoff(0, pitch)
                synth.sounds_off()
                synth.generate(4096)
            found.append(float(momentary(np.concatenate([sound, np.zeros((RATE // 5, 2), np.float32)])).max()))
        levels[name] = float(np.median(found))
    gains = {
        name: wanted.get(INSTRUMENTS[name].family, 3 if name == "pizz" else 0) - level for name, level in levels.items()
    }
    cap = sorted(gain for name, gain in gains.items() if name != "piano")[-4]  # three may stay a little quiet
    return {name: round(gain - cap if name == "piano" else min(0.0, gain - cap), 1) for name, gain in gains.items()}


PARTS: dict[str, Callable[[], dict[str, object]]] = {
    "speech": speech,
    "effects": effects,
    "music": music,
    "mix": mix,
    "pace": pace,
    "calibrate": calibrate,
}

if __name__ == "__main__":
    for part in sys.argv[1:] or ("speech", "effects", "music", "mix"):
        print(json.dumps({part: PARTS[part]()}))
