"""Subtitles for the deaf and hard of hearing: the words, who says them when that is not seen, and the sounds that matter.

A sound is told where it begins, once, in the present tense, between the lines: never over one (research: craft, 4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from filmwright.titling.subtitles import GAP, Subtitle

STANDS = 2.0  # seconds that a sound's caption stands
LEAST = 0.9  # seconds below which it is left out
LATE = 1.5  # seconds that it may come after its sound, where a line is in the way
AGAIN = 25.0  # seconds before the same sound is told again

# effect: (rank, English, French); of several at once the highest rank is told. What only fills the air is not told.
SOUNDS = {
    "explosion": (9, "explosion", "explosion"),
    "gunshot": (9, "gunshot", "coup de feu"),
    "crash": (9, "crash", "fracas"),
    "glass_break": (9, "glass breaks", "du verre se brise"),
    "siren": (8, "siren wails", "sirène"),
    "alarm": (8, "alarm sounds", "alarme"),
    "phone_ring": (8, "phone rings", "le téléphone sonne"),
    "phone_buzz": (8, "phone buzzes", "un téléphone vibre"),
    "doorbell": (8, "doorbell rings", "on sonne"),
    "knock": (8, "knocking", "on frappe"),
    "thunder": (8, "thunder", "tonnerre"),
    "body_fall": (8, "body falls", "un corps tombe"),
    "landing": (7, "lands heavily", "réception lourde"),
    "door_close": (7, "door closes", "la porte se ferme"),
    "door_open": (7, "door opens", "la porte s’ouvre"),
    "wolf": (7, "wolf howls", "un loup hurle"),
    "dog": (7, "dog barks", "un chien aboie"),
    "cat": (7, "cat meows", "un chat miaule"),
    "horse": (7, "horse neighs", "un cheval hennit"),
    "growl": (7, "growling", "grondement"),
    "horn": (7, "horn honks", "klaxon"),
    "train_horn": (7, "train horn", "sifflet de train"),
    "train": (6, "train passes", "un train passe"),
    "car_start": (6, "car starts", "une voiture démarre"),
    "brakes": (7, "brakes screech", "crissement de freins"),
    "car_pass": (5, "car passes", "une voiture passe"),
    "helicopter": (6, "helicopter", "hélicoptère"),
    "plane": (6, "plane overhead", "un avion passe"),
    "engine": (5, "engine runs", "moteur"),
    "bell": (7, "bell rings", "une cloche sonne"),
    "clock": (4, "clock ticks", "tic-tac"),
    "whistle": (7, "whistle", "sifflement"),
    "applause": (6, "applause", "applaudissements"),
    "clap": (6, "clap", "claquement de mains"),
    "crowd": (5, "crowd murmurs", "brouhaha"),
    "gasp": (6, "gasps", "souffle coupé"),
    "sigh": (5, "sighs", "soupir"),
    "heartbeat": (5, "heartbeat", "battements de cœur"),
    "pant": (4, "panting", "halètement"),
    "punch": (7, "punch", "coup"),
    "slap": (7, "slap", "gifle"),
    "metal_hit": (6, "metal clangs", "bruit de métal"),
    "splash": (6, "splash", "éclaboussure"),
    "kettle": (5, "kettle whistles", "la bouilloire siffle"),
    "typing": (4, "typing", "frappe au clavier"),
    "creak": (5, "creaking", "grincement"),
    "radio_static": (5, "radio static", "grésillement de radio"),
    "fire": (5, "fire crackles", "le feu crépite"),
    "owl": (4, "owl hoots", "une chouette hulule"),
    "sandstorm": (6, "sandstorm roars", "la tempête de sable gronde"),
    "blizzard": (6, "blizzard howls", "le blizzard hurle"),
    "rain": (4, "rain falls", "il pleut"),
    "hail": (5, "hail", "grêle"),
    "sea": (3, "waves", "vagues"),
    "sea_air": (3, "waves", "vagues"),
    "birds": (2, "birdsong", "chants d’oiseaux"),
    "crickets": (2, "crickets", "grillons"),
    "gulls": (3, "gulls cry", "cris de mouettes"),
    "traffic": (2, "traffic", "circulation"),
    "flush": (6, "toilet flushes", "on tire la chasse"),
    "printer": (5, "printer whirs", "une imprimante tourne"),
    "whip": (8, "whip cracks", "un fouet claque"),
    "ice_crack": (8, "ice cracks", "la glace craque"),
    "squeak": (5, "squeaking", "couinement"),
    "hiss": (5, "hissing", "sifflement de vapeur"),
    "scrape": (5, "scraping", "raclement"),
    "rattle": (5, "rattling", "cliquetis"),
    "crunch": (4, "crunching", "craquement"),
    "sneeze": (6, "sneezes", "éternuement"),
    "snoring": (6, "snoring", "ronflements"),
    "arrow": (7, "arrow strikes", "une flèche se plante"),
    "chimes": (4, "wind chimes", "carillon à vent"),
    "thud": (6, "thud", "bruit sourd"),
    "toast": (5, "glasses clink", "on trinque"),
    "clink": (4, "clink", "tintement"),
    "hooves": (5, "hoofbeats", "bruit de sabots"),
    "wings": (4, "wings beat", "battements d’ailes"),
    "cheering": (7, "cheering", "acclamations"),
    "laughter": (7, "laughter", "rires"),
    "sobbing": (7, "sobbing", "sanglots"),
    "coughing": (6, "coughing", "toux"),
    "singing": (6, "singing", "chant"),
    "hammering": (5, "hammering", "coups de marteau"),
    "sawing": (5, "sawing", "bruit de scie"),
    "gust": (5, "wind howls", "le vent hurle"),
    "dripping": (4, "water drips", "de l’eau goutte"),
    "frogs": (3, "frogs croak", "des grenouilles coassent"),
    "bees": (3, "buzzing", "bourdonnement"),
    "cow": (6, "cow moos", "une vache meugle"),
    "sheep": (6, "sheep bleats", "un mouton bêle"),
    "rooster": (6, "rooster crows", "un coq chante"),
    "crow": (5, "crow caws", "un corbeau croasse"),
    "duck": (5, "duck quacks", "un canard cancane"),
    "lion": (8, "lion roars", "un lion rugit"),
    "tiger": (8, "tiger roars", "un tigre rugit"),
    "bear": (8, "bear growls", "un ours grogne"),
    "elephant": (8, "elephant trumpets", "un éléphant barrit"),
}
MUSIC = {
    "tender_piano": ("tender piano music", "piano tendre"), "melancholy_strings": ("melancholy strings", "cordes mélancoliques"),
    "suspense": ("tense music", "musique tendue"), "chase": ("driving music", "musique haletante"),
    "wonder": ("music full of wonder", "musique émerveillée"), "comedy_pizzicato": ("light-hearted music", "musique légère"),
    "epic": ("epic music", "musique épique"), "noir_jazz": ("slow jazz", "jazz lent"),
    "ambient_electronic": ("calm electronic music", "musique électronique calme"), "release": ("gentle music", "musique douce"),
}  # fmt: skip


@dataclass(frozen=True)
class Heard:
    """A sound of the film: the effect's or the music's name, its seconds, and whether it is music."""

    name: str
    start: float
    seconds: float
    music: bool = False


def with_sounds(
    shown: Sequence[Subtitle], sounds: Sequence[Heard], fps: int, frames: int, language: str = "en"
) -> list[Subtitle]:
    """The subtitles with the sounds that matter told between them."""
    found = list(shown)
    last: dict[str, float] = {}
    ranked = [(_rank(one), one, words) for one in sounds if (words := told(one, language))]
    for _, one, words in sorted(ranked, key=lambda item: (-item[0], item[1].start)):
        if any(abs(one.start - at) < AGAIN for text, at in last.items() if text.partition("@")[0] == words):
            continue
        place = _room(found, round(one.start * fps), fps, frames)
        if place is None:
            continue
        text = f"♪ {words} ♪" if one.music else f"[{words}]"
        last[f"{words}@{one.start}"] = one.start
        found.append(Subtitle(*place, text))
        found.sort(key=lambda subtitle: subtitle.start)
    return found


def told(one: Heard, language: str) -> str:
    """A sound in words; empty for one that is not told."""
    words = MUSIC.get(one.name) if one.music else SOUNDS.get(one.name, (0, "", ""))[1:]
    if words is None:
        return "musique" if language == "fr" else "music"
    return words[1] if language == "fr" else words[0]


def _rank(one: Heard) -> int:
    return 6 if one.music else SOUNDS[one.name][0]


def _room(found: Sequence[Subtitle], start: int, fps: int, frames: int) -> tuple[int, int] | None:
    """Where a caption of a sound at this frame may stand: from then on, or a little later, between its neighbours."""
    for begin in (start, *(s.end + GAP for s in found if start <= s.end + GAP <= start + round(LATE * fps))):
        before = max((s.end for s in found if s.start <= begin), default=-GAP)
        after = min((s.start for s in found if s.start > begin), default=frames)
        begin = max(begin, before + GAP) if before + GAP - begin <= fps // 2 else begin
        end = min(begin + round(STANDS * fps), after - GAP, frames)
        if begin >= before + GAP and end - begin >= LEAST * fps:
            return begin, end
    return None
