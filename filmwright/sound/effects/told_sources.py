"""The table of what pages tell: what a thing is called, what it does when it is heard, and what is heard then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from filmwright.sound.effects.calls import has_voice, lasts, loudness


@dataclass(frozen=True)
class Source:
    """One row: a thing, what it does, and the sound of it; `lasting`: until its scene ends."""

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

SOURCES: tuple[Source, ...] = (
    Source(r"door ?bell|sonnette", "", "doorbell", 2.5, 4.0),
    Source(r"landline|old (tele)?phone|vieux téléphone", _RINGS, "phone_ring", 6.0, options={"kind": "old"}),
    Source(r"(office|desk) (tele)?phone|téléphone du bureau", _RINGS, "phone_ring", 6.0, options={"kind": "desk"}),
    Source(r"(tele|cell|smart)?phone|mobile|téléphone|portable", _RINGS, "phone_ring", 5.2),
    Source(r"(tele|cell|smart)?phone|mobile|téléphone|portable", r"buzz\w*|vibrat\w+|vibr\w+", "phone_buzz", 3.2),
    Source(r"(tele|cell|smart)?phone|mobile|téléphone|portable", _BEEPS, "beep", 0.7),
    Source(
        r"microwave|machine|monitor|computer|device|scanner|timer|watch|oven|moniteur|ordinateur|appareil|four",
        _BEEPS,
        "beep",
        1.2,
    ),
    Source(r"alarm clock|réveil", _SOUNDS, "alarm", 4.0),
    Source(r"(fire |car |burglar )?alarm|alarme", _SOUNDS, "alarm", 5.0, 8.0),
    Source(r"church bells?|cloches? de l'église|clocher", "", "bell", 8.0, 40.0, {"pitch": 260.0}),
    Source(r"bells?|cloches?", _BELLS, "bell", 6.0, 15.0, {"pitch": 420.0}),
    Source(r"kettle|bouilloire", r"whistl\w+|boil\w*|sings?|siffl\w+|chant\w+|bou\w+", "kettle", 5.0),
    Source(r"clock|horloge|pendule", r"tick\w*|fait tic\w*", "clock", 8.0, lasting=True),
    Source(r"clock|horloge|pendule", r"strik\w+|chim\w+|sonn\w+", "bell", 5.0, 5.0, {"pitch": 620.0}, -6.0),
    Source(r"sirens?|sirènes?", "", "siren", 7.0, 40.0),
    Source(r"fog ?horn|ship's horn|corne de brume", "", "train_horn", 3.0, 60.0),
    Source(r"train (whistle|horn)|sifflet du train|sifflet d'un train", "", "train_horn", 3.0, 60.0),
    Source(
        r"(car |truck )?horns?|klaxons?", r"honk\w*|blar\w+|sounds?|beeps?|retenti\w+|klaxonn\w+", "horn", 0.9, 15.0
    ),
    Source(r"cars?|trucks?|taxis?|voitures?|camions?", r"honk\w*|klaxonn\w+", "horn", 0.9, 12.0),
    Source(r"tyres|tires|brakes|pneus|freins", r"screech\w*|squeal\w*|criss\w+|grinc\w+", "brakes", 1.6, 10.0),
    Source(
        r"(ships?|boats?|ferr(y|ies)|liners?|steamers?|tugs?|navires?|bateaux?|paquebots?)('s)?",
        r"(sounds?|blows?) (its|her|the) (horn|whistle|siren)|horns?|mugi\w+|fait retentir",
        "train_horn",
        3.0,
        50.0,
    ),
    Source(
        r"cars?|trucks?|taxis?|van|bus|voitures?|camions?",
        r"brakes?|skids?|screech\w*|freine\w*|dérap\w+",
        "brakes",
        1.6,
        8.0,
    ),
    Source(
        r"(starts?|starting|démarr\w+)( up)? (the |his |her |their |a |la |le |sa )?(car|engine|motor|truck|van|voiture|moteur)",
        "",
        "car_start",
        3.0,
        3.0,
    ),
    Source(r"engine|motor|moteur", r"starts?|coughs?|démarr\w+|touss\w+", "car_start", 3.0, 6.0),
    Source(
        r"helicopters?|hélicoptères?",
        r"pass\w*|fl(y|ies)\w*|overhead|hover\w*|circl\w+|survol\w+|is heard",
        "helicopter",
        8.0,
        40.0,
    ),
    Source(
        r"(air)?planes?|jets?|avions?", r"pass\w*|fl(y|ies)\w*|overhead|roars?|survol\w+|is heard", "plane", 8.0, 60.0
    ),
    Source(r"trains?", r"pass\w*|rumbl\w+|rattl\w+|thunders? (by|past)|roars?|is heard|grond\w+", "train", 8.0, 30.0),
    Source(r"thunder|tonnerre", "", "thunder", 7.0, 2.0, {"distance": 900.0}),
    Source(r"wind|vent", r"howl\w*|moan\w*|whistl\w+|gusts?|hurl\w+|siffl\w+|gémi\w+", "gust", 4.0, 2.0),
    Source(rf"(fir(es?|ing)|tir\w+ (avec|au))( \w+)? {_WEAPON}", "", "gunshot", 1.6, 4.0, level=-2.0),
    Source(
        r"guns?|pistols?|rifles?|pistolets?|fusils?",
        r"fires?|goes off|go off|cracks?|tonne\w*",
        "gunshot",
        1.6,
        12.0,
        level=-3.0,
    ),
    Source(r"gun ?shots?|shots? (rings?|is|are)|coups? de feu", "", "gunshot", 1.6, 20.0, level=-4.0),
    Source(r"explosions?", "", "explosion", 5.0, 50.0, level=-6.0),
    Source(r"glass(es)?|windows?|bottles?|vitres?|verres?|bouteilles?", _BREAKS, "glass_break", 1.6, 4.0),
    Source(r"doors?|portes?", r"slams?|slammed|bangs?|claqu\w+", "door_close", 1.2, 5.0, {"force": 1.0}),
    Source(
        r"(enters?|comes? in|walks? in|steps? in|leaves?|goes out|walks? out|exits?|entre|sort|repart)( \w+)? (through|by|par)",
        r"(the |a |la |une )?(\w+ )?(door|porte)\b",
        "door_open",
        1.8,
        5.0,
    ),
    Source(
        r"doors?|gates?|stairs?|floor ?boards?|portes?|portails?|grilles?|escaliers?|planchers?|parquet",
        r"creak\w*|groan\w*|squeak\w*|grinc\w+|craqu\w+",
        "creak",
        1.4,
        4.0,
    ),
    Source(
        r"(a |the |another )?knock(ing)?|on frappe",
        r"(at|on|à) (the|a|his|her|their|la) (door|window|porte|fenêtre)",
        "knock",
        1.2,
        5.0,
    ),
    Source(
        r"(front |back |cellar |heavy |porte )?(doors?|portes?)",
        r"opens?|swings? open|flies open|creaks open|s'ouvre\w*",
        "door_open",
        1.8,
        5.0,
    ),
    Source(
        r"(front |back |cellar |heavy )?(doors?|portes?)",
        r"closes?|shuts?|swings? shut|se ferme\w*|se referme\w*",
        "door_close",
        1.2,
        5.0,
    ),
    # water, machines and tools
    Source(r"flush(es|ing)?", r"(the |a )?(toilet|lavatory|loo)", "flush", 7.0),
    Source(
        r"toilet|lavatory|loo|cistern|chasse d'eau|chasse|toilettes",
        r"flush\w*|is flushed|retentit|est tirée|se vide",
        "flush",
        7.0,
        5.0,
    ),
    Source(r"tire", r"la chasse", "flush", 7.0),
    Source(r"shower|douche", r"runs?|running|coule\w*", "rain", 6.0, options={"surface": "ground"}),
    Source(
        r"(starts?|switches on|turns? on|runs?|lance|démarre)",
        r"(the |a |la |le )?(shower|bath|douche|bain)",
        "stream",
        5.0,
    ),
    Source(
        r"washing machine|dishwasher|tumble dryer|machine à laver|lave-linge|lave-vaisselle",
        r"spins?|runs?|churns?|rumbles?|shakes?|hums?|tourne|essore|vibre",
        "motor",
        6.0,
        options={"turns": 1100.0},
    ),
    Source(
        r"blender|mixer|hair ?dryer|vacuum( cleaner)?|hoover|mixeur|sèche-cheveux|aspirateur",
        r"whirs?|roars?|whines?|runs?|hums?|starts?|vrombi\w*|tourne|ronfle|démarre",
        "motor",
        4.0,
        options={"turns": 9500.0},
    ),
    Source(
        r"sewing machine|machine à coudre",
        r"clatters?|whirs?|runs?|chatters?|purrs?|ronronne|tourne|crépite",
        "motor",
        4.0,
        options={"turns": 1500.0},
    ),
    Source(
        r"printer|photocopier|copier|fax( machine)?|imprimante|photocopieuse|télécopieur",
        r"prints?|printing|whirs?|hums?|starts?|spits|chatters?|churns?|clatters?|imprime|crache|ronronne|démarre|se met",
        "printer",
        4.0,
    ),
    Source(
        r"(prints?|photocopies|imprime|photocopie)",
        r"(out )?(the |a |an |his |her |le |la |les |une? |\d+ )?(\w+ )?"
        r"(page|pages|letter|document|report|contract|copies|copy|photos?|lettre|rapport|contrat)",
        "printer",
        4.0,
    ),
    Source(
        r"coffee (machine|maker)|espresso machine|percolateur|machine à café",
        r"gurgles?|hisses|splutters|steams|runs?|siffle|gargouille|coule",
        "hiss",
        3.0,
    ),
    Source(
        r"(film |old )?projector|projecteur",
        r"clatters?|whirs?|clicks?|rattles?|runs?|ronronne|cliquette|tourne",
        "ratchet",
        6.0,
    ),
    Source(
        r"(reels? in|casts?|winds?|lance|mouline)",
        r"(the |a |his |her |sa |la )?(fish|line|fishing line|reel|clock|watch|music box|ligne|montre|boîte à musique)",
        "ratchet",
        1.6,
    ),
    Source(
        r"spins?|tourne",
        r"(the )?(wheel of fortune|roulette wheel|roulette|roue de la fortune)",
        "ratchet",
        4.0,
        options={"per_second": 12.0},
    ),
    Source(r"whips?|fouets?", r"cracks?|crack|claque\w*|snaps?", "whip", 0.7, 5.0),
    Source(
        r"(cracks?|lashes|snaps|fait claquer)",
        r"(a |the |his |her |son |le |un )?(long )?(whip|fouet)",
        "whip",
        0.7,
        4.0,
    ),
    Source(
        r"(fires?|shoots?|looses?|releases|décoche|tire)",
        r"(an |the |his |her |une |la |sa )?(arrow|bow|flèche)",
        "arrow",
        0.9,
    ),
    Source(r"arrows?|flèches?", r"hits?|strikes?|thuds?|flies|whistles?|siffle|se plante", "arrow", 0.9, 6.0),
    Source(
        r"(the |thin |cracking )?ice|glace",
        r"cracks?|creaks?|groans?|breaks?|gives|splits?|snaps?|shifts?|craque\w*|se fend\w*|cède|se brise",
        "ice_crack",
        1.8,
        4.0,
    ),
    Source(
        r"(kicks?|throws?|bounces?|hits?|tosses|hurls?|smashes|lance|tape|frappe|envoie|jette|shoote)",
        r"(the |a |his |her |une? |le |la |son |sa )?(\w+ )?((foot|basket)?ball|ballon|balle)( \w+)? (against|at|off|onto|contre|sur)",
        "ball",
        1.8,
        5.0,
    ),
    Source(
        r"ball|football|basketball|ballon|balle",
        r"bounces?|hits?|thuds?|thumps?|rebondi\w*|heurte|frappe|tape|cogne",
        "ball",
        1.8,
        5.0,
    ),
    Source(
        r"wind ?chimes?|carillon à vent|carillon",
        r"tinkl\w+|rings?|chimes?|sways?|stirs?|sounds?|tint\w+|bouge|s'agite",
        "chimes",
        6.0,
        5.0,
    ),
    Source(
        r"(opens?|pops?|cracks open|ouvre|décapsule)",
        r"(a |the |his |her |une |la |sa )?(can|beer|soda|cola|canette|bière)",
        "hiss",
        0.7,
        level=-4.0,
    ),
    Source(r"(sprays?|vaporise|pulvérise)", r"(the |a |some |on |le |la |du |de )?(\w+)", "hiss", 1.2),
    Source(
        r"(clicks?|fastens?|buckles?|staples?|boucle|attache|agrafe|clique)",
        r"(a |the |his |her |its |son |sa |la |le |les )?"
        r"(pen|seat ?belt|belt|lock|buckle|papers|pages|stylo|ceinture|feuilles)",
        "click",
        0.3,
    ),
    Source(
        r"mouse|seat ?belts?|pen|stapler|safety catch|handcuffs|menottes|ceinture|stylo|agrafeuse",
        r"clicks?|clicking|snaps? shut|clique\w*|se referment",
        "click",
        0.3,
    ),
    Source(r"(shuffles?|deals?|bat|mélange|distribue)", r"(the |a |some |les )?(cards|deck|cartes)", "paper", 1.0),
    Source(
        r"(rolls?|throws?|shakes?|lance|jette|secoue)",
        r"(the |a |some |les |des |two )?(dice|dés)",
        "rattle",
        0.9,
        options={"matter": "plastic"},
    ),
    Source(r"sneez(es|ing)|éternue\w*", "", "sneeze", 0.9),
    Source(r"snor(es|ing)|ronfle\w*", "", "snoring", 7.0, lasting=True),
    Source(
        r"windmill|mill wheel|water ?wheel|moulin|roue du moulin",
        r"turns?|creaks?|groans?|tourne|grince",
        "creak",
        4.0,
        10.0,
        {"pitch": 170.0},
    ),
    Source(r"anchor|ancre", r"drops?|rattles down|falls|descend|tombe", "rattle", 2.5, 8.0, {"matter": "metal"}),
    Source(
        r"(drops?|weighs|raises|jette|lève)",
        r"(the |an |l'|its )?(anchor|ancre)",
        "rattle",
        2.5,
        6.0,
        {"matter": "metal"},
    ),
    # small things
    Source(
        r"fridge|refrigerator|freezer|frigo|réfrigérateur|congélateur",
        r"hums?|humming|buzz\w*|ronronn\w+|bourdonn\w+",
        "hum",
        8.0,
        level=-6.0,
        lasting=True,
    ),
    Source(r"turns? on|opens?|ouvre", r"(the |a |le |un )?(tap|faucet|robinet)", "stream", 5.0, level=-6.0),
    Source(r"tap|faucet|water|robinet|eau", r"runs?|running|coule\w*", "stream", 5.0, level=-6.0),
    Source(
        r"fountains?|fontaines?",
        r"splash\w*|plays?|murmurs?|babbl\w+|coule\w*|clapot\w+",
        "stream",
        8.0,
        6.0,
        lasting=True,
    ),
    Source(
        r"tears?|rips?|déchire",
        r"((the|a|his|her|une?|la|le|sa) )?(letter|page|paper|photo\w*|envelope|ticket|lettre|papier|enveloppe|"
        r"feuille)( \w+)?( (in|up|apart|en)\b)?",
        "tearing",
        0.8,
    ),
    Source(
        r"switch(es)? (on|off)|turns? (on|off|out)|flips?|allume|éteint",
        r"((the|a|la|le|une) )?(lamp|lights?|light switch|switch|lampe|lumière|interrupteur)",
        "switch",
        0.3,
    ),
    Source(r"lights?|strikes?|craque|allume", r"(a |the |une )?(match|lighter|allumette)", "ignition", 0.7, level=-6.0),
    Source(r"drills?|perce", r"(a |an |the |un )?(hole|wall|trou|mur)", "motor", 2.5, options={"turns": 9000.0}),
    Source(
        r"wipers?|essuie-glaces?", r"beat\w*|swish\w*|squeak\w*|sweep\w*|go(es)?|batt\w+", "wipers", 8.0, lasting=True
    ),
    Source(r"branch|twig|stick|bough|branche|brindille", r"snaps?|cracks?|breaks?|craque|casse", "snap", 0.4, 8.0),
    Source(
        r"coins?|keys|chains?|pièces|clés|chaînes?",
        r"clink\w*|jingl\w+|rattl\w+|jangl\w+|tint\w+|cliquet\w+",
        "keys",
        0.7,
    ),
    Source(r"drone", r"hover\w*|hums?|buzz\w*|flies|bourdonn\w+", "propeller", 6.0, 10.0, level=-8.0),
    Source(
        r"sails?|flags?|canvas|tarp|banners?|voiles?|drapeaux?|bâche",
        r"flap\w*|flutter\w*|snaps?|beats?|claqu\w+|flott\w+",
        "flapping",
        5.0,
        8.0,
    ),
    Source(r"grinds?|moud", r"(the |some |du |le )?(coffee|beans|café)", "motor", 3.0, options={"turns": 7000.0}),
    Source(
        r"zips?( up)?|unzips?",
        r"(his|her|the|a|their) (\w+ )?(jacket|coat|bag|tent|dress|suitcase|trousers|sleeping bag)",
        "zip",
        0.6,
    ),
    Source(r"keys?|clés?|clefs?", r"(turns?|scrapes?|tourne) (in|dans) (the |la )?(lock|serrure)", "lock", 0.9),
    Source(r"balloons?|corks?|ballons?|bouchons?", r"pops?|bursts?|éclate|saute", "pop", 0.3),
    Source(r"uncorks?|débouche", r"(a |the |une )?(bottle|wine|champagne|bouteille)", "pop", 0.3),
    Source(r"lift|elevator|ascenseur|oven|four", r"dings?|pings?|tinte", "beep", 0.6, 4.0),
    Source(r"shop ?bell|little bell|clochette", r"tinkl\w+|rings?|tint\w+|sonne", "bicycle_bell", 0.8, 5.0, level=-6.0),
    Source(
        r"lawn ?mower|chain ?saw|tondeuse|tronçonneuse",
        r"starts?|roars?|whin\w+|drones?|démarre|vromb\w+",
        "motor",
        6.0,
        15.0,
        {"turns": 3200.0},
    ),
    Source(r"pages?|papers|leaves of the book", r"rustl\w*|turn(s|ing)?|bruiss\w+", "paper", 0.8),
    Source(_MANY, r"cheer\w*|roars?|acclam\w+|hurl\w+", "cheering", 4.0, 8.0, {"size": 60}),
    Source(_MANY, r"applau\w+|claps?", "applause", 5.0, 8.0, {"size": 80}),
    Source(r"applause|applaudissements", "", "applause", 5.0, 8.0, {"size": 80}),
    Source(r"radio|television|tv|walkie-talkie|poste", r"crackl\w+|hiss\w*|grésill\w+", "radio_static", 3.0),
    Source(r"water|tap|faucet|robinet|eau", r"drips?|dripping|goutt\w+", "dripping", 5.0, lasting=True),
    Source(r"fire|flames|logs|feu|flammes|bûches", r"crackl\w+|crépit\w+", "fire", 6.0, lasting=True),
    Source(r"(referee's )?whistle|sifflet", r"blows?|sounds?|shrills?|retenti\w+", "whistle", 1.0, 8.0),
    Source(
        r"(typ(es?|ing)|hammers|taps?|writ(es|ing)|tape\w*|écri\w+)( \w+){1,3} (typewriter|keyboard|laptop|machine à écrire|clavier)",
        "",
        "typing",
        4.0,
        2.5,
    ),
    Source(
        r"swords|blades|sabres|épées|lames",
        r"clash\w*|rings?|meet|cross|s'entrechoqu\w+|se crois\w+",
        "blades",
        3.0,
        4.0,
    ),
    Source(r"horses?|riders?|cheva(l|ux)|cavaliers?", _GALLOPS, "hooves", 4.0, 6.0, {"gait": "run"}),
    Source(r"hoof ?beats|hooves|sabots", "", "hooves", 4.0, 8.0, {"gait": "brisk"}),
    Source(
        r"bab(y|ies)|newborn|infant|bébés?|nourrisson",
        r"cr(y|ies|ying)|wail\w*|scream\w*|pleur\w+|hurl\w+",
        "baby",
        4.0,
        4.0,
    ),
    Source(
        r"leaves|branches|reeds|feuilles|feuillage|roseaux",
        r"rustl\w*|whisper\w*|bruiss\w+|frémi\w+",
        "breeze",
        5.0,
        3.0,
    ),
    Source(r"glasses|crystal|verres", r"clinks?|clinking|tinkl\w+|tint\w+", "clink", 0.6, 3.0),
    Source(r"keys|clés|clefs", r"jingl\w+|jangl\w+|rattl\w+|tint\w+|cliquet\w+", "keys", 0.8, 3.0),
    Source(
        r"cameras?|flash ?bulbs?|appareils? photo",
        r"clicks?|clicking|pops?|flash(es)?|cliqu\w+",
        "camera_shutter",
        0.4,
        3.0,
    ),
    Source(r"typewriters?|keyboards?|machine à écrire", r"clatter\w*|clack\w*|rattl\w+|crépit\w+", "typing", 3.0),
    Source(
        r"(his|her|their|my|son|le) (heart|cœur|coeur)",
        r"pounds?|beats?|hammers?|races|bats?|cogne\w*",
        "heartbeat",
        5.0,
        1.5,
    ),
)

# kind of animal -> (its names, its verbs); the voice is that of `calls`, or an effect of that name
BEASTS: dict[str, tuple[str, str]] = {
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
_GO_ON = frozenset(["birds", "crickets", "frogs"])
_LONG_VOICES = {"gulls": 4.0, "birds": 6.0, "crickets": 8.0, "frogs": 6.0, "bees": 4.0}


def beast(kind: str) -> Source:
    """The voice of an animal of BEASTS."""
    if kind in _LONG_VOICES:
        return Source(kind, "", kind, _LONG_VOICES[kind], 8.0, lasting=kind in _GO_ON)
    assert has_voice(kind), kind
    return Source(kind, "", "call", lasts(kind), 6.0, {"species": kind}, loudness(kind))
