"""The face as a sum of ARKit units: mood, speech, blinks and breath, each a pure function of the moment.

Speech rules the mouth while it lasts; the mood keeps the brows, the cheeks and what the lips leave over. Units and their combinations for
the moods follow the Facial Action Coding System (AU 6+12 joy, 1+4+15 sorrow, 4+5+7+23 anger, 1+2+4+5+20 fear …).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from zlib import crc32

from filmwright.scenes import Phone, Placed
from filmwright.stage.motion.act import chance
from filmwright.stage.motion.chatter import chatter
from filmwright.stage.motion.posture import breath, envelope
from filmwright.stage.motion.rotations import bump, ease, smooth
from filmwright.stage.motion.talking import screaming
from filmwright.stage.motion.visemes import mouth

_PAIRED = ("Left", "Right")
# A name that ends in "*" stands for its left and its right.
_MOODS: dict[str, dict[str, float]] = {
    "neutral": {},
    "joy": {"mouthSmile*": 0.95, "cheekSquint*": 0.75, "eyeSquint*": 0.26, "browOuterUp*": 0.15, "mouthDimple*": 0.25, "jawOpen": 0.16,
            "mouthUpperUp*": 0.46},
    "fear": {"browInnerUp": 1.0, "browOuterUp*": 0.40, "browDown*": 0.22, "eyeWide*": 1.0, "mouthStretch*": 0.80,
             "jawOpen": 0.20, "noseSneer*": 0.10, "mouthFrown*": 0.30, "mouthLowerDown*": 0.45},
    "anger": {"browDown*": 1.0, "browOuterUp*": 0.22, "eyeSquint*": 0.16, "eyeWide*": 0.42, "noseSneer*": 0.60, "mouthPress*": 0.45,
              "jawForward": 0.35, "mouthFrown*": 0.55, "mouthUpperUp*": 0.16},
    "sorrow": {"browInnerUp": 1.0, "browDown*": 0.16, "mouthFrown*": 1.0, "eyeSquint*": 0.20, "mouthShrugLower": 0.65,
               "cheekSquint*": 0.12, "eyeBlink*": 0.24},
    "surprise": {"browInnerUp": 1.0, "browOuterUp*": 1.0, "eyeWide*": 0.9, "jawOpen": 0.38, "mouthFunnel": 0.14},
    "disgust": {"noseSneer*": 1.0, "browDown*": 0.50, "mouthUpperUpLeft": 1.0, "mouthUpperUpRight": 0.62, "mouthFrown*": 0.62,
                "eyeSquint*": 0.62, "mouthShrugLower": 0.30, "cheekSquint*": 0.55, "mouthLeft": 0.22, "jawOpen": 0.05},
    "doubt": {"browOuterUpLeft": 1.0, "browInnerUp": 0.15, "browDownRight": 0.90, "mouthPress*": 0.35, "mouthLeft": 0.70,
              "eyeSquintRight": 0.40, "mouthFrownRight": 0.40, "mouthDimpleLeft": 0.35},
    "tenderness": {"mouthSmile*": 0.52, "browInnerUp": 0.60, "cheekSquint*": 0.30, "eyeSquint*": 0.16},
    "pain": {"browDown*": 0.70, "browInnerUp": 0.80, "eyeSquint*": 0.85, "eyeBlink*": 0.66, "noseSneer*": 0.60, "mouthStretch*": 0.85,
             "mouthUpperUp*": 0.60, "jawOpen": 0.18, "cheekSquint*": 0.7, "mouthLowerDown*": 0.45, "mouthFrown*": 0.30},
    "effort": {"browDown*": 0.85, "eyeSquint*": 0.62, "cheekSquint*": 0.5, "noseSneer*": 0.45, "mouthStretch*": 0.75,
               "mouthUpperUp*": 0.55, "mouthLowerDown*": 0.70, "jawForward": 0.20},
}  # fmt: skip
# What business does to a face, over its mood.
_BUSINESS: dict[str, dict[str, float]] = {
    "laugh": {"mouthSmile*": 0.95, "cheekSquint*": 0.80, "eyeSquint*": 0.60, "eyeBlink*": 0.25, "mouthUpperUp*": 0.25},
    "cry": {"browInnerUp": 0.95, "mouthFrown*": 0.75, "eyeSquint*": 0.60, "eyeBlink*": 0.45, "mouthStretch*": 0.35,
            "mouthShrugLower": 0.30, "noseSneer*": 0.2},
    "shiver": {"browInnerUp": 0.35, "mouthStretch*": 0.40, "mouthPress*": 0.30, "eyeSquint*": 0.25},
    "kiss": {"mouthPucker": 0.75, "eyeBlink*": 0.90},
    "hug": {"eyeBlink*": 0.45, "mouthSmile*": 0.25},
    "push": {"browDown*": 0.50, "mouthPress*": 0.60, "eyeSquint*": 0.40},
    "pull": {"browDown*": 0.50, "mouthPress*": 0.60, "eyeSquint*": 0.40},
    "fight": {"browDown*": 0.80, "noseSneer*": 0.40, "mouthPress*": 0.40, "eyeSquint*": 0.35},
    "shrug": {"browInnerUp": 0.40, "browOuterUp*": 0.35, "mouthFrown*": 0.35, "mouthShrugLower": 0.30},
    "fall": {"browInnerUp": 0.70, "eyeWide*": 0.80, "jawOpen": 0.45, "mouthStretch*": 0.40},
    "jump": {"browDown*": 0.30, "eyeWide*": 0.35, "mouthPress*": 0.40},
    "blow": {"mouthPucker": 0.85, "cheekPuff": 0.35, "browInnerUp": 0.2},
    "cheer": {"mouthSmile*": 0.9, "cheekSquint*": 0.6, "jawOpen": 0.45, "browOuterUp*": 0.4},
    "sing": {"browInnerUp": 0.45, "eyeSquint*": 0.15},
    "brush_teeth": {"jawOpen": 0.14, "mouthStretch*": 0.35, "mouthUpperUp*": 0.3, "mouthLowerDown*": 0.3},
    "shave": {"mouthLeft": 0.35, "mouthPress*": 0.3, "jawForward": 0.15},
    "wash_face": {"eyeBlink*": 1.0, "mouthPress*": 0.4},
    "pray": {"eyeBlink*": 0.9},
    "smoke": {"mouthPucker": 0.25, "eyeSquint*": 0.2},
    "kick": {"browDown*": 0.5, "mouthPress*": 0.5},
    "swing": {"browDown*": 0.4, "mouthPress*": 0.4},
    "dig": {"browDown*": 0.4, "mouthPress*": 0.4},
    "squat": {"browDown*": 0.3, "mouthFunnel": 0.25},
    "spin": {"mouthSmile*": 0.6, "cheekSquint*": 0.3},
    "play_violin": {"eyeBlink*": 0.5, "browInnerUp": 0.3},
    "stick_out_tongue": {"tongueOut": 1.0, "jawOpen": 0.42, "eyeSquint*": 0.25, "noseSneer*": 0.2, "cheekSquint*": 0.3},
    "wink": {"mouthSmile*": 0.6, "cheekSquintLeft": 0.7, "eyeSquintLeft": 0.4, "browOuterUpRight": 0.3},
    "wake_up": {"jawOpen": 0.5, "eyeBlink*": 0.6, "browInnerUp": 0.4},
    "yawn": {"jawOpen": 0.95, "eyeBlink*": 0.85, "browInnerUp": 0.5, "mouthStretch*": 0.2, "noseSneer*": 0.3},
    "sneeze": {"eyeBlink*": 0.9, "noseSneer*": 0.7, "browInnerUp": 0.6, "jawOpen": 0.25},
    "cough": {"eyeSquint*": 0.6, "jawOpen": 0.2, "browDown*": 0.3},
    "hush": {"mouthPucker": 0.8, "browOuterUp*": 0.3},
    "blow_kiss": {"mouthPucker": 0.7, "eyeSquint*": 0.2, "mouthSmile*": 0.2},
    "call_out": {"jawOpen": 0.7, "browInnerUp": 0.3, "mouthFunnel": 0.2},
    "facepalm": {"eyeBlink*": 0.9, "browDown*": 0.4, "mouthPress*": 0.4},
    "think": {"browOuterUpLeft": 0.5, "browDownRight": 0.4, "mouthPress*": 0.3},
    "choke": {"eyeWide*": 0.7, "jawOpen": 0.4, "browInnerUp": 0.8},
    "sleep": {"eyeBlink*": 1.0, "jawOpen": 0.03}, "hold_hands": {"mouthSmile*": 0.35, "cheekSquint*": 0.2},
    "carry_child": {"mouthSmile*": 0.35}, "carry_shoulders": {"mouthSmile*": 0.35},
    "meditate": {"eyeBlink*": 1.0}, "massage": {"browInnerUp": 0.15},
    "push_up": {"browDown*": 0.5, "mouthPress*": 0.5, "eyeSquint*": 0.3}, "sit_up_exercise": {"browDown*": 0.4, "mouthFunnel": 0.3},
    "lift_weights": {"browDown*": 0.7, "mouthPress*": 0.7, "eyeSquint*": 0.5, "cheekPuff": 0.2},
    "bend_metal": {"browDown*": 0.7, "mouthPress*": 0.7, "eyeSquint*": 0.4},
    "chop": {"browDown*": 0.5, "mouthPress*": 0.5}, "saw": {"browDown*": 0.4, "mouthPress*": 0.4},
    "wrestle": {"browDown*": 0.7, "mouthPress*": 0.6, "noseSneer*": 0.4}, "sword_fight": {"browDown*": 0.7, "mouthPress*": 0.4,
    "eyeWide*": 0.2},
    "box": {"browDown*": 0.6, "mouthPress*": 0.4}, "karate": {"browDown*": 0.6, "mouthFunnel": 0.2},
    "play_trumpet": {"cheekPuff": 0.55, "mouthPucker": 0.35, "browInnerUp": 0.2}, "play_saxophone": {"cheekPuff": 0.35, "mouthPucker": 0.3},
    "play_trombone": {"cheekPuff": 0.5, "mouthPucker": 0.35}, "play_clarinet": {"cheekPuff": 0.25, "mouthPucker": 0.3},
    "play_flute": {"mouthPucker": 0.4}, "play_harmonica": {"mouthPucker": 0.3},
    "skydive": {"mouthSmile*": 0.5, "eyeSquint*": 0.5, "mouthStretch*": 0.3}, "jump_bungee": {"jawOpen": 0.6, "eyeWide*": 0.6,
    "mouthStretch*": 0.4},
    "shower": {"eyeBlink*": 0.9}, "blow_dry": {"eyeSquint*": 0.3}, "taste": {"mouthPress*": 0.2, "browOuterUp*": 0.25},
    "stumble": {"browInnerUp": 0.50, "eyeWide*": 0.60, "jawOpen": 0.18},
    "whisper": {"browInnerUp": 0.2, "eyeSquint*": 0.15}, "shout": {"browDown*": 0.7, "noseSneer*": 0.5, "eyeWide*": 0.2},
    "scream": {"browInnerUp": 0.7, "browDown*": 0.4, "noseSneer*": 0.45, "cheekSquint*": 0.4},
}  # fmt: skip
_MOUTH = ("mouth", "jaw", "tongue")
LOUDNESS = {
    "talk": 0.55,
    "whisper": 0.05,
    "shout": 1.3,
}  # how wide the mouth opens of those who talk without a written line
BLINK = 0.26  # seconds, closing in a third of it


def face(placed: Placed, phones: Sequence[Phone] = (), fps: int = 24) -> dict[str, float]:
    """Units of the face (ARKit's names, 0..1) at this moment.

    `phones` are the sounds of the line that is spoken (`placed.line`), in seconds from its start.
    """
    units: dict[str, float] = {}
    moods = placed.moods or ((placed.mood, placed.intensity),)
    for mood, intensity in moods:
        _add(units, _MOODS.get(mood, {}), _felt(intensity))
    for cue, frames, seed in placed.doing:
        _act(units, cue.do, frames / fps, max(cue.frames, 1) / fps)
        if cue.do in LOUDNESS and not placed.line:
            turn = cue.manner if cue.do == "talk" else ""
            said = chatter(seed + crc32(cue.who.encode()), math.ceil(cue.frames / fps), turn)
            _speak(units, said, frames / fps, fps, LOUDNESS[cue.do], placed.seed)
    _own(units, placed.seed)
    _breathe(units, placed, fps)
    if placed.line and phones:
        _speak(units, phones, placed.line_frame / fps, fps, max((i for _, i in moods), default=0.3), placed.seed)
    _blink(units, placed, fps)
    return {name: min(value, 1.0) for name, value in units.items() if value > 1e-3}


def expression(mood: str, intensity: float = 1.0) -> dict[str, float]:
    """Units of a face that is still in a mood (one of scenes.MOODS), as on an expression sheet."""
    units: dict[str, float] = {}
    _add(units, _MOODS.get(mood, {}), _felt(intensity))
    _own(units, 0)
    return {name: min(value, 1.0) for name, value in units.items()}


def _felt(intensity: float) -> float:
    """Even a calm mood shows a little; the rest grows with the heat of the scene."""
    return float(min(max(intensity, 0.0), 1.0) ** 0.8)


def _add(units: dict[str, float], more: Mapping[str, float], w: float) -> None:
    if w <= 0:
        return
    for name, value in more.items():
        for side in _PAIRED if name.endswith("*") else ("",):
            key = name.rstrip("*") + side
            # Layers fill what is left to 1, so that sums never overshoot.
            have = units.get(key, 0.0)
            units[key] = have + value * w * (1 - 0.6 * have)


def _act(units: dict[str, float], do: str, t: float, length: float) -> None:
    w = smooth(t / min(0.3, length * 0.4)) * smooth((length - t) / min(0.5, length * 0.4))
    if do in _BUSINESS:
        _add(units, _BUSINESS[do], w)
    if do == "wink":
        _add(units, {"eyeBlinkLeft": bump(min((t * 0.55) % 1.0 / 0.34, 1.0))}, w)
    if do == "laugh":
        bout = 0.5 - 0.5 * math.cos(2 * math.pi * 0.45 * t)
        _add(units, {"jawOpen": 0.20 + 0.28 * bout + 0.10 * math.sin(2 * math.pi * 4.2 * t)}, w)
    elif do == "cry":
        sob = max(math.sin(2 * math.pi * 1.7 * t), 0.0)
        _add(units, {"jawOpen": 0.05 + 0.16 * sob}, w)
    elif do == "scream":
        loud = screaming(t)
        _add(
            units,
            {
                "jawOpen": 0.12 + 0.83 * loud,
                "mouthStretch*": 0.55 * loud,
                "mouthUpperUp*": 0.45 * loud,
                "mouthLowerDown*": 0.55 * loud,
                "eyeSquint*": 0.55 * loud,
                "eyeBlink*": 0.20 * loud,
            },
            w,
        )
    elif do == "pant":
        _add(
            units,
            {"jawOpen": 0.26 + 0.14 * math.sin(2 * math.pi * 0.95 * t), "mouthStretch*": 0.2, "browInnerUp": 0.25},
            w,
        )
    elif do == "eat":
        bites = max(round(length / 2.4), 1)
        p = (t / length * bites) % 1.0
        _add(units, {"jawOpen": 0.42 * bump((p - 0.22) / 0.22)}, w)
        chew = smooth((p - 0.45) / 0.1) * smooth((1.0 - p) / 0.1)
        _add(units, {"jawOpen": chew * (0.07 + 0.07 * math.sin(2 * math.pi * 1.5 * t)), "jawLeft": 0.15 * chew}, w)
    elif do == "sing":
        # Held vowels, one to a bar, with a breath between.
        bar = (t * 0.55) % 1.0
        note = smooth(bar / 0.12) * smooth((1.0 - bar) / 0.14)
        wide = 0.5 + 0.5 * math.sin(2 * math.pi * 0.21 * t)
        _add(
            units,
            {
                "jawOpen": 0.18 + 0.34 * note,
                "mouthFunnel": 0.35 * note * (1 - wide),
                "mouthStretch*": 0.2 * note * wide,
            },
            w,
        )
    elif do == "drink":
        sips = max(round(length / 3.2), 1)
        p = (t / length * sips) % 1.0
        _add(units, {"mouthFunnel": 0.35 * bump((p - 0.28) / 0.45), "jawOpen": 0.10 * bump((p - 0.28) / 0.45)}, w)


def _own(units: dict[str, float], seed: int) -> None:
    """No face is even: the two sides of an expression differ a little, always alike for the same beat's person."""
    for name in list(units):
        if name.endswith("Left") and name.replace("Left", "Right") in units:
            other = name.replace("Left", "Right")
            units[name] *= 1.04
            units[other] *= 0.94


def _breathe(units: dict[str, float], placed: Placed, fps: int) -> None:
    t, length = placed.beat_frame / fps, max(placed.beat_frames, 1) / fps
    env = envelope(placed.beat_frame, placed.beat_frames, fps, 0.3)
    if placed.gait == "run":
        hard = ease((placed.speed - 1.5) / 2.5)
        # Two steps in, two steps out.
        wave = math.sin(2 * math.pi * placed.stride / max(4 * 1.1, 0.1))
        _add(units, {"jawOpen": 0.20 + 0.12 * wave, "mouthStretch*": 0.12, "noseSneer*": 0.12, "browDown*": 0.15}, hard)
        return
    inhale = max(breath(t, length), 0.0) * env
    _add(units, {"noseSneer*": 0.03, "jawOpen": 0.012}, inhale)


def _speak(units: dict[str, float], phones: Sequence[Phone], t: float, fps: int, intensity: float, seed: int) -> None:
    """The mouth says its sounds, `t` seconds into them: the mood's mouth is kept as far as they leave it free."""
    if not phones:
        return
    said = mouth(phones, t, fps, min(0.35 + 0.75 * intensity, 1.0))
    first = min(phone.start for phone in phones)
    last = max(phone.end for phone in phones)
    talking = smooth((t - first + 0.12) / 0.12) * smooth((last + 0.15 - t) / 0.15)
    # A breath through the mouth before the first word.
    _add(units, {"jawOpen": 0.10 * bump((t - first + 0.30) / 0.28)}, 1.0 - talking)
    for name in list(units):
        if name == "jawOpen" or name.startswith(
            ("mouthPress", "mouthFunnel", "mouthPucker", "mouthUpperUp", "mouthLowerDown")
        ):
            units[name] *= 1.0 - talking
        elif name.startswith(_MOUTH):
            units[name] *= 1.0 - 0.5 * talking
    for name, value in said.items():
        units[name] = units.get(name, 0.0) + value * max(talking, 0.0)
    shut = max(said.get("mouthPressLeft", 0.0) / 0.30, 0.0)
    if shut > 0:
        # Nothing of the mood may hold the lips apart while they must meet.
        for name in ("jawOpen", "mouthFunnel", "mouthUpperUpLeft", "mouthUpperUpRight", "mouthLowerDownLeft", "mouthLowerDownRight",
                     "mouthShrugLower", "mouthStretchLeft", "mouthStretchRight", "mouthFrownLeft", "mouthFrownRight"):  # fmt: skip
            if name in units:
                units[name] *= 1.0 - shut * (
                    1.0 if name in ("jawOpen", "mouthFunnel") or "Upper" in name or "Lower" in name else 0.5
                )
    # Brows go up on stressed sounds.
    strong = math.sin(2 * math.pi * 0.55 * t + 6.0 * chance(seed, "brow"))
    _add(units, {"browInnerUp": 0.16 * max(strong, 0.0), "browOuterUp*": 0.10 * max(strong, 0.0)}, talking)


def _blink(units: dict[str, float], placed: Placed, fps: int) -> None:
    """A blink about every three to four seconds, wholly inside its beat, and one with a large turn of the look."""
    t, length = placed.beat_frame / fps, max(placed.beat_frames, 1) / fps
    shut = 0.0
    n = int(t / 3.3)
    for k in (n - 1, n):
        start = 3.3 * k + 0.3 + 2.6 * chance(placed.seed, "blink", k)
        if k >= 0 and start + BLINK < length:
            shut = max(shut, _lid((t - start) / BLINK))
            if chance(placed.seed, "double", k) > 0.85 and start + 2.2 * BLINK < length:
                shut = max(shut, _lid((t - start - 1.15 * BLINK) / BLINK))
    if placed.gaze_was is not None and placed.gaze is not None and math.dist(placed.gaze_was, placed.gaze) > 0.8:
        shut = max(shut, 0.9 * _lid(placed.gaze_frames / fps / BLINK))
    for side in _PAIRED:
        key = "eyeBlink" + side
        units[key] = max(units.get(key, 0.0), shut)
        if shut > 0:
            wide = "eyeWide" + side
            units[wide] = units.get(wide, 0.0) * (1 - shut)


def _lid(u: float) -> float:
    """Down quickly, up more slowly: 0..1..0 over u 0..1."""
    if u <= 0 or u >= 1:
        return 0.0
    return ease(u / 0.34) if u < 0.34 else 1 - ease((u - 0.42) / 0.58) if u > 0.42 else 1.0
