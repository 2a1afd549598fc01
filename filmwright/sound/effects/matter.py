"""What things are made of, to the ear: the matter and the size of a thing by its name, English and French."""

from __future__ import annotations

import re
from typing import Any

# matter -> size in 0..1 -> names. What is not here is not heard when a page lets it fall or drag: better silent than wrong.
_NAMES: dict[str, dict[float, str]] = {
    "wood": {
        0.15: "spoon pencil brush stick clog violin flute domino dominoes chess cane crayon canne bâton pinceau",
        0.35: "box boxes chair stool crate drawer tray bowl plank board broom ladder oar easel drum toy boîte caisse chaise tabouret "
        "tiroir planche balai échelle rame tambour guitar guitare cello barrel tonneau shutter shutters volet volets",
        0.8: "table desk wardrobe cupboard bookcase bench trunk log tree beam piano bureau armoire bibliothèque banc coffre tronc arbre "
        "poutre shelf shelves étagère mast mât cart charrette raft radeau gate portail door porte",
    },
    "metal": {
        0.1: "fork knife spanner scissors tin cans can medal nail bolt screw badge fourchette couteau ciseaux clou vis médaille canette",
        0.3: "pan saucepan pot lid bucket tray kettle helmet pipe wrench hammer lamp lantern shovel spade bicycle trolley dustbin bin "
        "sword shield crown chain chains anvil cutlery casserole poêle couvercle seau casque tuyau clé marteau lampe lanterne pelle vélo "
        "poubelle épée bouclier couronne chaîne chaînes",
        0.8: "anchor container grille grating girder locker radiator ancre conteneur grille poutrelle bell cloche",
    },
    "glass": {
        0.2: "glass glasses bottle bottles jar vase mirror window pane lens bulb verre verres bouteille bouteilles bocal miroir vitre "
        "vitres ampoule goblet windows"
    },
    "china": {
        0.2: "cup cups mug mugs plate plates saucer dish dishes teapot flowerpot statuette tile tiles tasse tasses "
        "assiette assiettes soucoupe vaisselle théière tuile tuiles pots"
    },
    "plastic": {
        0.2: "phone telephone mobile remote radio torch flashlight pen keyboard laptop camera tablet comb "
        "téléphone télécommande stylo clavier ordinateur appareil tablette peigne lighter briquet cassette cone",
    },
    "stone": {
        0.2: "pebble pebbles brick bricks marble marbles slate galet brique briques bille billes",
        0.7: "stone stones rock rocks boulder boulders statue slab gravestone pierre pierres rocher rochers dalle masonry",
    },
    "paper": {
        0.2: "letter letters paper papers newspaper map page pages envelope photograph photo card cards poster lettre lettres papier "
        "papiers journal carte cartes enveloppe affiche",
    },
    "soft": {
        0.1: "coat hat scarf glove jacket pillow cushion blanket towel doll teddy manteau chapeau écharpe gant veste oreiller coussin "
        "couverture serviette poupée apple orange bread pomme pain",
        0.4: "bag suitcase rucksack backpack sack mattress book books bundle sac valise sacs matelas livre livres body corps carpet tapis",
    },
    "keys": {0.2: "keys clés clefs key clef"},
    "coins": {0.2: "coin coins pièce pièces"},
    "ball": {0.3: "ball football basketball balle ballon"},
}
_KNOWN = {
    word: (matter, size) for matter, sizes in _NAMES.items() for size, words in sizes.items() for word in words.split()
}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def made_of(name: str) -> tuple[str, float] | None:
    """The matter of a thing and how big it is (0..1), by its name: the last word that is known, in French the first; None if none is."""
    words = [word for word in _WORD.findall(name.lower().replace("_", " ")) if word in _KNOWN]
    if not words:
        return None
    return _KNOWN[words[0] if re.search(r"\b(?:de|d'|en|à)\b", name.lower()) else words[-1]]


NAMES = "|".join(sorted(map(re.escape, _KNOWN), key=lambda word: (-len(word), word)))


def struck_by(matter: str, size: float) -> tuple[str, float, dict[str, Any]]:
    """What is heard when a thing of this matter falls or hits: effect, seconds, options."""
    sized = {"size": round(size, 2)}
    return {
        "wood": ("wood_hit", 0.5, sized),
        "metal": ("metal_hit", 0.8 + size, sized),
        "glass": ("clink", 0.6, {}),
        "china": ("cup", 0.5, {}),
        "plastic": ("plastic_hit", 0.4, sized),
        "stone": ("stone_hit", 0.6, sized),
        "paper": ("paper", 0.5, {}),
        "soft": ("thud", 0.5, {"weight": sized["size"]}),
        "keys": ("keys", 0.7, {}),
        "coins": ("coins", 0.9, {}),
        "ball": ("ball", 1.6, {}),
    }[matter]


SHAKEN = {
    "soft": "wood",
    "paper": "plastic",
    "keys": "metal",
    "coins": "metal",
    "ball": "plastic",
}  # what rattles as what
