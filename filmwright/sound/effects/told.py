"""Sounds that the page tells and nobody performs: "The phone rings.", "A dog barks in the distance.", « Une cloche sonne. »

A sentence tells a sound when it names what makes it and what that does; some things (a siren, thunder) are sounds by their name alone. What
is denied or ends ("the rain stops", "no birds sing") is silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from filmwright.sound.effects.calls import has_voice, lasts, loudness


@dataclass(frozen=True)
class Told:
    """A sound that a sentence tells: the effect's name and options, seconds, `share` of the text that lies before it, metres, and whether
    it comes from elsewhere ("far": a long way off, "outside": through a wall if one is indoors; "": from here). `thing` is what
    sounds; what is `lasting` goes on as long as the scene."""

    effect: str
    seconds: float
    share: float
    distance: float = 3.0
    whence: str = ""
    options: tuple[tuple[str, Any], ...] = ()
    level: float = 0.0
    thing: str = ""
    lasting: bool = False


@dataclass(frozen=True)
class _Source:
    thing: str  # what it is called
    does: str  # what it does when it is heard; "" when its name is enough
    effect: str
    seconds: float
    distance: float = 3.0
    options: dict[str, Any] = field(default_factory=dict)
    level: float = 0.0
    lasting: bool = False


_BELLS = r"toll\w*|rings?|ringing|rang|chim\w+|peal\w*|strik\w+|sonn\w+|tint\w+|carillonn\w+"
_RINGS = r"rings?|ringing|rang|sonn\w+"
_MANY = r"crowd|audience|spectators|people|fans|foule|public|spectateurs|salle"
_BREAKS = r"breaks?|shatter\w*|smash\w*|bursts?|se bris\w+|vole\w* en éclats|éclate\w*"
_SOUNDS = r"sounds?|blar\w+|goes off|go off|beep\w*|rings?|ringing|sonn\w+|retenti\w+|hurl\w+"

_BEEPS = r"beeps?|beeping|chirps?|pings?|dings?|bipe\w*|fait bip"
_WEAPON = r"(a |the |his |her |their |un |une |le |la |son )?(gun|pistol|rifle|revolver|shotgun|weapon|pistolet|fusil|carabine|arme)"

_GALLOPS = r"gallop\w*|canter\w*|trot\w*|thunders? (by|past)|galop\w*"

_SOURCES: tuple[_Source, ...] = (
    _Source(r"door ?bell|sonnette", "", "doorbell", 2.5, 4.0),
    _Source(r"landline|old (tele)?phone|vieux téléphone", _RINGS, "phone_ring", 6.0, options={"kind": "old"}),
    _Source(r"(office|desk) (tele)?phone|téléphone du bureau", _RINGS, "phone_ring", 6.0, options={"kind": "desk"}),
    _Source(r"(tele|cell|smart)?phone|mobile|téléphone|portable", _RINGS, "phone_ring", 5.2),
    _Source(r"(tele|cell|smart)?phone|mobile|téléphone|portable", r"buzz\w*|vibrat\w+|vibr\w+", "phone_buzz", 3.2),
    _Source(r"(tele|cell|smart)?phone|mobile|téléphone|portable", _BEEPS, "beep", 0.7),
    _Source(
        r"microwave|machine|monitor|computer|device|scanner|timer|watch|oven|moniteur|ordinateur|appareil|four", _BEEPS, "beep", 1.2
    ),
    _Source(r"alarm clock|réveil", _SOUNDS, "alarm", 4.0),
    _Source(r"(fire |car |burglar )?alarm|alarme", _SOUNDS, "alarm", 5.0, 8.0),
    _Source(r"church bells?|cloches? de l'église|clocher", "", "bell", 8.0, 40.0, {"pitch": 260.0}),
    _Source(r"bells?|cloches?", _BELLS, "bell", 6.0, 15.0, {"pitch": 420.0}),
    _Source(r"kettle|bouilloire", r"whistl\w+|boil\w*|sings?|siffl\w+|chant\w+|bou\w+", "kettle", 5.0),
    _Source(r"clock|horloge|pendule", r"tick\w*|fait tic\w*", "clock", 8.0, lasting=True),
    _Source(r"clock|horloge|pendule", r"strik\w+|chim\w+|sonn\w+", "bell", 5.0, 5.0, {"pitch": 620.0}, -6.0),
    _Source(r"sirens?|sirènes?", "", "siren", 7.0, 40.0),
    _Source(r"fog ?horn|ship's horn|corne de brume", "", "train_horn", 3.0, 60.0),
    _Source(r"train (whistle|horn)|sifflet du train|sifflet d'un train", "", "train_horn", 3.0, 60.0),
    _Source(r"(car |truck )?horns?|klaxons?", r"honk\w*|blar\w+|sounds?|beeps?|retenti\w+|klaxonn\w+", "horn", 0.9, 15.0),
    _Source(r"cars?|trucks?|taxis?|voitures?|camions?", r"honk\w*|klaxonn\w+", "horn", 0.9, 12.0),
    _Source(r"tyres|tires|brakes|pneus|freins", r"screech\w*|squeal\w*|criss\w+|grinc\w+", "brakes", 1.6, 10.0),
    _Source(
        r"(ships?|boats?|ferr(y|ies)|liners?|steamers?|tugs?|navires?|bateaux?|paquebots?)('s)?",
        r"(sounds?|blows?) (its|her|the) (horn|whistle|siren)|horns?|mugi\w+|fait retentir", "train_horn", 3.0, 50.0,
    ),
    _Source(
        r"cars?|trucks?|taxis?|van|bus|voitures?|camions?", r"brakes?|skids?|screech\w*|freine\w*|dérap\w+", "brakes", 1.6, 8.0
    ),
    _Source(r"(starts?|starting|démarr\w+)( up)? (the |his |her |their |a |la |le |sa )?(car|engine|motor|truck|van|voiture|moteur)",
            "", "car_start", 3.0, 3.0),
    _Source(r"engine|motor|moteur", r"starts?|coughs?|démarr\w+|touss\w+", "car_start", 3.0, 6.0),
    _Source(r"helicopters?|hélicoptères?", r"pass\w*|fl(y|ies)\w*|overhead|hover\w*|circl\w+|survol\w+|is heard", "helicopter", 8.0, 40.0),
    _Source(r"(air)?planes?|jets?|avions?", r"pass\w*|fl(y|ies)\w*|overhead|roars?|survol\w+|is heard", "plane", 8.0, 60.0),
    _Source(r"trains?", r"pass\w*|rumbl\w+|rattl\w+|thunders? (by|past)|roars?|is heard|grond\w+", "train", 8.0, 30.0),
    _Source(r"thunder|tonnerre", "", "thunder", 7.0, 2.0, {"distance": 900.0}),
    _Source(r"wind|vent", r"howl\w*|moan\w*|whistl\w+|gusts?|hurl\w+|siffl\w+|gémi\w+", "gust", 4.0, 2.0),
    _Source(rf"(fir(es?|ing)|tir\w+ (avec|au))( \w+)? {_WEAPON}", "", "gunshot", 1.6, 4.0, level=-2.0),
    _Source(r"guns?|pistols?|rifles?|pistolets?|fusils?", r"fires?|goes off|go off|cracks?|tonne\w*", "gunshot", 1.6, 12.0, level=-3.0),
    _Source(r"gun ?shots?|shots? (rings?|is|are)|coups? de feu", "", "gunshot", 1.6, 20.0, level=-4.0),
    _Source(r"explosions?", "", "explosion", 5.0, 50.0, level=-6.0),
    _Source(r"glass(es)?|windows?|bottles?|vitres?|verres?|bouteilles?", _BREAKS, "glass_break", 1.6, 4.0),
    _Source(r"doors?|portes?", r"slams?|slammed|bangs?|claqu\w+", "door_close", 1.2, 5.0, {"force": 1.0}),
    _Source(
        r"(enters?|comes? in|walks? in|steps? in|leaves?|goes out|walks? out|exits?|entre|sort|repart)( \w+)? (through|by|par)",
        r"(the |a |la |une )?(\w+ )?(door|porte)\b", "door_open", 1.8, 5.0,
    ),
    _Source(
        r"doors?|gates?|stairs?|floor ?boards?|portes?|escaliers?|planchers?|parquet",
        r"creak\w*|groan\w*|squeak\w*|grinc\w+|craqu\w+", "creak", 1.4, 4.0,
    ),
    _Source(
        r"(a |the |another )?knock(ing)?|on frappe",
        r"(at|on|à) (the|a|his|her|their|la) (door|window|porte|fenêtre)", "knock", 1.2, 5.0,
    ),
    # small things
    _Source(
        r"fridge|refrigerator|freezer|frigo|réfrigérateur|congélateur",
        r"hums?|humming|buzz\w*|ronronn\w+|bourdonn\w+",
        "hum", 8.0, level=-6.0, lasting=True,
    ),
    _Source(r"turns? on|opens?|ouvre", r"(the |a |le |un )?(tap|faucet|robinet)", "stream", 5.0, level=-6.0),
    _Source(r"tap|faucet|water|robinet|eau", r"runs?|running|coule\w*", "stream", 5.0, level=-6.0),
    _Source(r"fountains?|fontaines?", r"splash\w*|plays?|murmurs?|babbl\w+|coule\w*|clapot\w+", "stream", 8.0, 6.0, lasting=True),
    _Source(
        r"tears?|rips?|déchire",
        r"((the|a|his|her|une?|la|le|sa) )?(letter|page|paper|photo\w*|envelope|ticket|lettre|papier|enveloppe|"
        r"feuille)( \w+)?( (in|up|apart|en)\b)?",
        "tearing", 0.8,
    ),
    _Source(
        r"switch(es)? (on|off)|turns? (on|off|out)|flips?|allume|éteint",
        r"((the|a|la|le|une) )?(lamp|lights?|light switch|switch|lampe|lumière|interrupteur)",
        "switch", 0.3,
    ),
    _Source(r"lights?|strikes?|craque|allume", r"(a |the |une )?(match|lighter|allumette)", "ignition", 0.7, level=-6.0),
    _Source(r"drills?|perce", r"(a |an |the |un )?(hole|wall|trou|mur)", "motor", 2.5, options={"turns": 9000.0}),
    _Source(r"wipers?|essuie-glaces?", r"beat\w*|swish\w*|squeak\w*|sweep\w*|go(es)?|batt\w+", "wipers", 8.0, lasting=True),
    _Source(r"branch|twig|stick|bough|branche|brindille", r"snaps?|cracks?|breaks?|craque|casse", "snap", 0.4, 8.0),
    _Source(r"coins?|keys|chains?|pièces|clés|chaînes?", r"clink\w*|jingl\w+|rattl\w+|jangl\w+|tint\w+|cliquet\w+", "keys", 0.7),
    _Source(r"drone", r"hover\w*|hums?|buzz\w*|flies|bourdonn\w+", "propeller", 6.0, 10.0, level=-8.0),
    _Source(
        r"sails?|flags?|canvas|tarp|banners?|voiles?|drapeaux?|bâche",
        r"flap\w*|flutter\w*|snaps?|beats?|claqu\w+|flott\w+",
        "flapping", 5.0, 8.0,
    ),
    _Source(r"grinds?|moud", r"(the |some |du |le )?(coffee|beans|café)", "motor", 3.0, options={"turns": 7000.0}),
    _Source(
        r"zips?( up)?|unzips?",
        r"(his|her|the|a|their) (\w+ )?(jacket|coat|bag|tent|dress|suitcase|trousers|sleeping bag)",
        "zip", 0.6,
    ),
    _Source(r"keys?|clés?|clefs?", r"(turns?|scrapes?|tourne) (in|dans) (the |la )?(lock|serrure)", "lock", 0.9),
    _Source(r"balloons?|corks?|ballons?|bouchons?", r"pops?|bursts?|éclate|saute", "pop", 0.3),
    _Source(r"uncorks?|débouche", r"(a |the |une )?(bottle|wine|champagne|bouteille)", "pop", 0.3),
    _Source(r"lift|elevator|ascenseur|oven|four", r"dings?|pings?|tinte", "beep", 0.6, 4.0),
    _Source(r"shop ?bell|little bell|clochette", r"tinkl\w+|rings?|tint\w+|sonne", "bicycle_bell", 0.8, 5.0, level=-6.0),
    _Source(
        r"lawn ?mower|chain ?saw|tondeuse|tronçonneuse",
        r"starts?|roars?|whin\w+|drones?|démarre|vromb\w+",
        "motor", 6.0, 15.0, {"turns": 3200.0},
    ),
    _Source(r"pages?|papers|leaves of the book", r"rustl\w*|turn(s|ing)?|bruiss\w+", "paper", 0.8),
    _Source(_MANY, r"cheer\w*|roars?|acclam\w+|hurl\w+", "cheering", 4.0, 8.0, {"size": 60}),
    _Source(_MANY, r"applau\w+|claps?", "applause", 5.0, 8.0, {"size": 80}),
    _Source(r"applause|applaudissements", "", "applause", 5.0, 8.0, {"size": 80}),
    _Source(r"radio|television|tv|walkie-talkie|poste", r"crackl\w+|hiss\w*|grésill\w+", "radio_static", 3.0),
    _Source(r"water|tap|faucet|robinet|eau", r"drips?|dripping|goutt\w+", "dripping", 5.0, lasting=True),
    _Source(r"fire|flames|logs|feu|flammes|bûches", r"crackl\w+|crépit\w+", "fire", 6.0, lasting=True),
    _Source(r"(referee's )?whistle|sifflet", r"blows?|sounds?|shrills?|retenti\w+", "whistle", 1.0, 8.0),
    _Source(
        r"(typ(es?|ing)|hammers|taps?|writ(es|ing)|tape\w*|écri\w+)( \w+){1,3} (typewriter|keyboard|laptop|machine à écrire|clavier)",
        "", "typing", 4.0, 2.5,
    ),
    _Source(r"swords|blades|sabres|épées|lames", r"clash\w*|rings?|meet|cross|s'entrechoqu\w+|se crois\w+", "blades", 3.0, 4.0),
    _Source(r"horses?|riders?|cheva(l|ux)|cavaliers?", _GALLOPS, "hooves", 4.0, 6.0, {"gait": "run"}),
    _Source(r"hoof ?beats|hooves|sabots", "", "hooves", 4.0, 8.0, {"gait": "brisk"}),
    _Source(r"bab(y|ies)|newborn|infant|bébés?|nourrisson", r"cr(y|ies|ying)|wail\w*|scream\w*|pleur\w+|hurl\w+", "baby", 4.0, 4.0),
    _Source(r"leaves|branches|reeds|feuilles|feuillage|roseaux", r"rustl\w*|whisper\w*|bruiss\w+|frémi\w+", "breeze", 5.0, 3.0),
    _Source(r"glasses|crystal|verres", r"clinks?|clinking|tinkl\w+|tint\w+", "clink", 0.6, 3.0),
    _Source(r"keys|clés|clefs", r"jingl\w+|jangl\w+|rattl\w+|tint\w+|cliquet\w+", "keys", 0.8, 3.0),
    _Source(r"cameras?|flash ?bulbs?|appareils? photo", r"clicks?|clicking|pops?|flash(es)?|cliqu\w+", "camera_shutter", 0.4, 3.0),
    _Source(r"typewriters?|keyboards?|machine à écrire", r"clatter\w*|clack\w*|rattl\w+|crépit\w+", "typing", 3.0),
    _Source(r"(his|her|their|my|son|le) (heart|cœur|coeur)", r"pounds?|beats?|hammers?|races|bats?|cogne\w*", "heartbeat", 5.0, 1.5),
)  # fmt: skip

# kind of animal -> (its names, its verbs); the voice is that of `calls`, or an effect of that name
_BEASTS: dict[str, tuple[str, str]] = {
    "dog": (r"dogs?|hounds?|chiens?", r"bark\w*|howl\w*|yap\w*|growl\w*|whin\w+|aboi\w+|hurl\w+|japp\w+"),
    "cat": (r"cats?|kittens?|chats?", r"m(e|i)ow\w*|hiss\w*|yowl\w*|miaul\w+|feul\w+"),
    "wolf": (r"wol(f|ves)|coyotes?|loups?", r"howl\w*|hurl\w+"),
    "owl": (r"owls?|hibou|chouettes?", r"hoots?|hooting|calls?|hulul\w+|ulul\w+"),
    "horse": (r"horses?|cheva(l|ux)", r"neigh\w*|whinn\w+|snorts?|henni\w+"),
    "cow": (r"cows?|cattle|vaches?", r"moo\w*|lows?|lowing|meugl\w+|beugl\w+"),
    "sheep": (r"sheep|lambs?|moutons?|brebis|agneaux?", r"bleat\w*|bêl\w+"),
    "rooster": (r"roosters?|cockerels?|coqs?", r"crow\w*|chant\w+"),
    "crow": (r"crows?|ravens?|corbeaux?|corneilles?", r"caw\w*|croak\w*|calls?|croass\w+"),
    "duck": (r"ducks?|canards?", r"quack\w*|cancan\w+"),
    "gulls": (r"(sea)?gulls?|mouettes?|goélands?", r"cr(y|ies)|crying|scream\w*|screech\w*|call\w*|cri\w+"),
    "birds": (r"birds?|larks?|blackbirds?|oiseaux?|merles?", r"sings?|singing|chirp\w*|twitter\w*|chant\w+|gazouill\w+|pépi\w+"),
    "crickets": (r"crickets?|cicadas?|grillons?|cigales?", r"chirp\w*|sings?|chant\w+|stridul\w+"),
    "frogs": (r"frogs?|toads?|grenouilles?|crapauds?", r"croak\w*|sings?|coass\w+"),
    "bees": (r"bees?|flies|abeilles?|mouches?", r"buzz\w*|hums?|bourdonn\w+"),
}  # fmt: skip
_STONES = re.compile(
    r"\b(cobbles?|cobblestones?|pavement|paving|flagstones|street|square|pavés|rue|place)\b", re.IGNORECASE
)
_GO_ON = frozenset(["birds", "crickets", "frogs"])
_LONG_VOICES = {"gulls": 4.0, "birds": 6.0, "crickets": 8.0, "frogs": 6.0, "bees": 4.0}

_SENTENCE = re.compile(r"[^.!?;…]+[.!?;…]?")
_DENIED = re.compile(
    r"\b(no|not|never|nobody|without|stops?|stopped|stopping|ceases?|dies away|silent|ne|n'|sans|plus|jamais|cesse\w*|s'arrêt\w+|tait)\b"
    r"|n't\b",
    re.IGNORECASE,
)
_HEARD = r"(is|are|can be) heard|on entend|we hear|hears?|entend\w*|bruit d\w*|(sound|noise|ring(ing)?|cry|cries) of"
_FAR = re.compile(
    r"\b(in the distance|far (away|off)|distant(ly)?|from afar|somewhere|au loin|lointain\w*|quelque part)\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\b(outside|off ?-?screen|o\.?s\.?|next door|upstairs|downstairs|in the (street|hall|corridor|yard)|dehors|hors champ|à côté|"
    r"dans la rue)\b",
    re.IGNORECASE,
)


def told(text: str) -> Iterator[Told]:
    """The sounds that a stretch of action tells, in order; each kind once."""
    seen: set[tuple[str, tuple[tuple[str, Any], ...]]] = set()
    for sentence in _SENTENCE.finditer(text.replace("’", "'")):
        said = sentence.group()
        if _DENIED.search(said):
            continue
        far, outside = _FAR.search(said), _OUTSIDE.search(said)
        for at, thing, source in _found(said):
            options = tuple(source.options.items())
            if source.effect == "hooves" and _STONES.search(said):
                options += (("surface", "stone"),)
            if (source.effect, options) in seen:
                continue
            seen.add((source.effect, options))
            yield Told(
                source.effect,
                source.seconds,
                (sentence.start() + at) / max(len(text), 1),
                max(source.distance, 45.0) if far else max(source.distance, 8.0) if outside else source.distance,
                "far" if far else "outside" if outside else "",
                options,
                source.level,
                thing,
                source.lasting,
            )


def far_off(text: str) -> bool:
    """Whether a text tells of something a long way off."""
    return _FAR.search(text.replace("’", "'")) is not None


def _found(sentence: str) -> list[tuple[int, str, _Source]]:
    """What sounds in a sentence: where it is told, its name there, and what it is. One name makes one sound."""
    found: list[tuple[int, str, _Source]] = []
    taken: list[tuple[int, int]] = []
    for source, pattern in _PATTERNS:
        match = pattern.search(sentence)
        if match is None:
            continue
        name = "thing" if match.group("thing") else "heard"
        if any(a < match.end(name) and match.start(name) < b for a, b in taken):
            continue
        taken.append(match.span(name))
        found.append((match.start(), match.group(name).lower(), source))
    return sorted(found, key=lambda one: one[0])


def _pattern(thing: str, does: str) -> re.Pattern[str]:
    """The name, and within a few words what it does; or that it is heard, before or after."""
    name = rf"\b(?P<thing>{thing})\b"
    if not does:
        return re.compile(rf"{name}|(?P<heard>(?!))", re.IGNORECASE)
    follows = rf"{name}(?:\s+[\w'-]+){{0,2}}?\s+(?:{does}|{_HEARD})\b"
    before = rf"\b(?:{_HEARD})\s+(?:[\w'-]+\s+){{0,2}}?(?P<heard>{thing})\b"
    return re.compile(rf"{follows}|{before}", re.IGNORECASE)


def _beast(kind: str) -> _Source:
    if kind in _LONG_VOICES:
        return _Source(kind, "", kind, _LONG_VOICES[kind], 8.0, lasting=kind in _GO_ON)
    assert has_voice(kind), kind
    return _Source(kind, "", "call", lasts(kind), 6.0, {"species": kind}, loudness(kind))


_PATTERNS: tuple[tuple[_Source, re.Pattern[str]], ...] = (
    *((source, _pattern(source.thing, source.does)) for source in _SOURCES),
    *((_beast(kind), _pattern(*words)) for kind, words in _BEASTS.items()),
)
