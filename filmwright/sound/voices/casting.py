"""Who speaks with which voice: by sex, age, accent and build; no two alike while voices are left, and held for the film."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from filmwright.bible import Character, Voice


@dataclass(frozen=True)
class Profile:
    """What a voice sounds like.

    `pitch` is the measured median fundamental in Hz, `pace` how long it takes over a line against the mean of voices, `merit` how
    well it speaks (1 the best), `suits` the callings it fits beyond its age.
    """

    sex: str
    youngest: int
    oldest: int
    accent: str  # american | british | french
    pitch: float
    pace: float
    merit: float
    suits: tuple[str, ...] = ()


# Ages, merits and callings are judgements (merits after the published grades of the voices); pitches and paces are measured.
PROFILES: dict[str, Profile] = {
    "af_heart": Profile("female", 22, 42, "american", 204, 0.95, 1.0, ("narrator",)),
    "af_bella": Profile("female", 26, 48, "american", 198, 0.99, 0.95),
    "af_aoede": Profile("female", 20, 36, "american", 178, 0.95, 0.75),
    "af_kore": Profile("female", 30, 52, "american", 151, 0.96, 0.75, ("machine",)),
    "af_sarah": Profile("female", 28, 46, "american", 188, 1.01, 0.75, ("radio",)),
    "af_nova": Profile("female", 24, 40, "american", 161, 1.08, 0.65, ("machine",)),
    "af_sky": Profile("female", 14, 26, "american", 167, 1.02, 0.6, ("child",)),
    "af_alloy": Profile("female", 30, 55, "american", 141, 1.1, 0.6, ("machine",)),
    "af_nicole": Profile("female", 24, 44, "american", 145, 1.38, 0.5, ("ghost",)),
    "bf_emma": Profile("female", 30, 60, "british", 180, 0.99, 0.9, ("narrator",)),
    "bf_isabella": Profile("female", 24, 42, "british", 207, 0.96, 0.7),
    "bf_alice": Profile("female", 40, 75, "british", 219, 1.02, 0.5),
    "bf_lily": Profile("female", 14, 28, "british", 188, 1.02, 0.5, ("child",)),
    "ff_siwis": Profile("female", 22, 46, "french", 209, 0.9, 0.6),
    "am_michael": Profile("male", 32, 54, "american", 114, 1.06, 0.9, ("narrator",)),
    "am_fenrir": Profile("male", 24, 44, "american", 145, 0.93, 0.9, ("radio",)),
    "am_puck": Profile("male", 17, 34, "american", 113, 0.92, 0.9),
    "am_onyx": Profile("male", 44, 68, "american", 86, 0.98, 0.6, ("machine",)),
    "am_eric": Profile("male", 26, 46, "american", 158, 0.92, 0.6, ("radio",)),
    "am_liam": Profile("male", 16, 30, "american", 123, 0.96, 0.6),
    "am_echo": Profile("male", 28, 50, "american", 106, 1.09, 0.6, ("machine",)),
    "am_santa": Profile("male", 62, 95, "american", 196, 1.03, 0.55),
    "bm_george": Profile("male", 42, 70, "british", 146, 1.13, 0.85, ("narrator",)),
    "bm_fable": Profile("male", 22, 44, "british", 123, 1.03, 0.8),
    "bm_lewis": Profile("male", 40, 66, "british", 103, 1.08, 0.65),
    "bm_daniel": Profile("male", 28, 52, "british", 127, 0.99, 0.65, ("radio",)),
}

# Speakers of French: the one voice that was trained on it, and blends of it, which keep its vowels and take another's pitch and sex.
FRENCH: dict[str, Profile] = {
    "ff_siwis": Profile("female", 22, 46, "french", 209, 0.9, 1.0, ("narrator",)),
    "ff_siwis:0.6+af_bella:0.4": Profile("female", 20, 40, "french", 198, 0.89, 0.8),
    "ff_siwis:0.6+bf_emma:0.4": Profile("female", 36, 70, "french", 195, 0.91, 0.7),
    "ff_siwis:0.5+am_michael:0.5": Profile("male", 26, 54, "french", 159, 0.93, 1.0, ("narrator",)),
    "ff_siwis:0.35+am_fenrir:0.65": Profile("male", 18, 36, "french", 161, 0.87, 0.7, ("radio",)),
    "ff_siwis:0.4+bm_george:0.6": Profile("male", 40, 66, "french", 168, 1.04, 0.7),
    "ff_siwis:0.4+am_onyx:0.6": Profile("male", 46, 75, "french", 128, 0.94, 0.8, ("machine",)),
}

_ACCENTS = {
    "british": r"british|english(wo)?man|\benglish\b|london|oxford|scot|irish|welsh|\blord\b|\blady\b|butler|australian",
    "french": r"french|parisian|\bparis\b|belgian|\bmadame\b|mademoiselle|monsieur",
}
_CALLINGS = {
    "narrator": r"narrator|storyteller|voice[- ]?over|narratrice|narrateur",
    "radio": r"radio|dispatch|announcer|newsreader|pilot|controller|mission control|operator|reporter|anchor",
    "machine": r"computer|robot|android|\bai\b|machine|system|automated|navigation|ship's voice",
    "ghost": r"ghost|spirit|whisper|dream|apparition",
}
_SAME_PITCH = 0.12  # octaves: closer fundamentals than this are hard to tell apart in a cut


def cast(
    characters: Sequence[Character], held: Mapping[str, Voice] | None = None, language: str = "en"
) -> dict[str, Voice]:
    """A voice for every character, in the order given (the leads first: they get the best voices).

    `held` are voices settled before, by character id; they stay as they are. A voice is used once while others of that sex are
    left; after that characters get blends of two, which are speakers of their own. The same characters always get the same
    voices. In a French film ("fr") the voices are those of FRENCH, and further shares of them.
    """
    profiles = FRENCH if language == "fr" else PROFILES
    settled: dict[str, Voice] = {}
    for character in characters:
        if held and character.id in held:
            settled[character.id] = held[character.id]
    for character in characters:
        if character.id not in settled:
            settled[character.id] = _voice(character, [voice.name for voice in settled.values()], profiles)
    return {character.id: settled[character.id] for character in characters}


def _voice(character: Character, taken: Sequence[str], profiles: Mapping[str, Profile]) -> Voice:
    used = set(taken)
    names = [name for name in profiles if name not in used and profiles[name].sex == _spoken_sex(character)]
    if names:
        name = min(names, key=lambda name: (_misfit(character, name, taken, profiles), name))
    else:
        name = next(blend for blend in _blends(character, profiles) if blend not in used)
    return _aged(character, name)


def _spoken_sex(character: Character) -> str:
    """Boys before their voice breaks are spoken by women, as on the radio."""
    return "female" if character.look.age < 13 else character.look.sex


def _words(character: Character) -> str:
    return f"{character.name} {character.description} {character.kind}"


def _misfit(character: Character, name: str, taken: Sequence[str], profiles: Mapping[str, Profile]) -> float:
    """How badly a voice suits a character beside those already cast; lower is better."""
    profile = profiles[name]
    words = _words(character)
    age = character.look.age
    cost = 2.0 * (1 - profile.merit)
    cost += max(profile.youngest - age, age - profile.oldest, 0) / 12
    wanted = [accent for accent, pattern in _ACCENTS.items() if re.search(pattern, words, re.IGNORECASE)]
    if wanted and profiles is PROFILES:
        cost += 0.0 if profile.accent in wanted else 2.5
    elif profile.accent == "french" and profiles is PROFILES:
        cost += 2.0  # an accent that nobody asked for
    for calling, pattern in _CALLINGS.items():
        if re.search(pattern, words, re.IGNORECASE):
            cost -= 1.5 if calling in profile.suits else 0.0
    if age < 13 and "child" in profile.suits:
        cost -= 1.0
    if "ghost" in profile.suits and not re.search(_CALLINGS["ghost"], words, re.IGNORECASE):
        cost += 2.0  # a voice that only whispers
    if character.look.sex == "male":
        cost += 1.2 * (character.look.build + character.look.muscle) * math.log2(profile.pitch / 120)
    for other in (profiles[voice] for voice in taken if voice in profiles):
        if other.sex == profile.sex:
            near = max(0.0, 1 - abs(math.log2(other.pitch / profile.pitch)) / _SAME_PITCH)
            cost += 0.35 * near + (0.25 if other.accent == profile.accent else 0.0)
    return cost


def _blends(character: Character, profiles: Mapping[str, Profile]) -> Iterator[str]:
    """Voices mixed of two of the same sex, best suited first; other shares once all pairs are taken."""
    sex = _spoken_sex(character)
    names = sorted(
        (name for name in profiles if profiles[name].sex == sex),
        key=lambda name: _misfit(character, name, (), profiles),
    )
    pairs = sorted(
        combinations(names, 2),
        key=lambda pair: (
            names.index(pair[0]) + names.index(pair[1]),
            zlib.crc32(f"{character.id} {pair}".encode()),
        ),
    )
    for share in (50, 30, 70, 40, 60, 20, 80, *range(5, 100)):
        for first, second in pairs:
            yield _mixed(first, share / 100, second)


def _mixed(first: str, share: float, second: str) -> str:
    """The name of a blend of two voices, of which either may be a blend itself."""
    weights: dict[str, float] = {}
    for name, part in ((first, share), (second, 1 - share)):
        for voice in name.split("+"):
            bare, _, weight = voice.partition(":")
            weights[bare] = weights.get(bare, 0.0) + part * float(weight or 1)
    return "+".join(f"{voice}:{weight:.3g}" for voice, weight in weights.items())


def _aged(character: Character, name: str) -> Voice:
    """The voice bent to the age: a child's is higher and quicker, an old one lower and slower."""
    age = character.look.age
    if age < 13:
        higher = 3.0 if character.look.sex == "female" else 2.2
        return Voice(name, speed=1.04, pitch=round(higher + (9 - age) * 0.2, 1))
    if age < 18:
        return Voice(name, speed=1.03, pitch=0.8)
    if age > 65:
        return Voice(name, speed=round(max(0.84, 1 - (age - 65) * 0.006), 3), pitch=-0.4)
    return Voice(name)
