"""The words of a note on what a shot shows: patterns, in English and French, over a phrase in small letters."""

from __future__ import annotations

import re

_THE = r"(?:(?:the|a|an|that|this|some|more|of|le|la|les|un|une|des|du|de|cette?|ce) +|l')*"
_ON = r"(?:in |right |shot |up |focus |lens |serré\w* |près )*(?:on|onto|to|of|at|into|sur|de)"
NEAR = re.compile(
    rf"\b(?:tight\w*|clos\w+(?: up)?|close-up|zoom\w*|push\w*|insert|detail|cut in|gros plan|serré\w*|près|insert)"
    rf" {_ON} {_THE}(?P<thing>.+)$"
)
BEGIN = re.compile(
    rf"\b(?:start|begin|open|commenc\w+|démarr\w+|ouvr\w+|par[st]) (?:the shot )?(?:on|with|at|from|sur|avec|de) {_THE}(?P<thing>.+)$"
)
FINISH = re.compile(
    rf"\b(?:(?:end|finish|land|arrive|finis\w*|termin\w+) (?:up |the shot )?(?:on|with|at|sur|avec)"
    rf"|(?:(?:whip|swish|snap)[- ]?pan|pan|tilt|pano\w*|filé) (?:over |across |up |down )?(?:to|onto|vers|sur|jusqu'à))"
    rf" {_THE}(?P<thing>.+)$"
)
ACROSS = re.compile(
    rf"\b(?:pan|tilt|go|panoramique|pano) (?:over |across )?(?:from|de) {_THE}(?P<one>.+?) (?:to|à|jusqu'à|vers) {_THE}(?P<thing>.+)$"
)
WHIP = re.compile(r"\b(?:whip|swish|snap)[- ]?pan|\bfilé\b")
OUT = re.compile(
    rf"\b(?:put|get|keep|leave|take|push|move|mets?|garde) {_THE}(?P<thing>.+?) (?:is )?(?:out|off|hors|outside)\b"
    rf"|\b(?:lose|without|no|get rid of|drop|hide|avoid|sans|enlève\w*|évite\w*|vire\w*) {_THE}(?P<other>.+)$"
    rf"|\b(?:too much|less of|trop|moins de) {_THE}(?P<much>.+)$"
    rf"|^{_THE}(?P<blocks>.+?) (?:is|are) in the way\b|^{_THE}(?P<gêne>.+?) gênen?t?\b"
)
SEEN = re.compile(
    rf"\b(?:see|seeing|show|showing|include|keep|i want|i'd like|give me|voi[rts]|voie|montre\w*|inclu\w+) {_THE}(?P<thing>.+?)"
    r"(?: (?:in (?:the )?(?:frame|shot|background)|behind \w+|dans le cadre))?$"
)
LATER_END = re.compile(
    r"\b(?:hold|stay|linger|longer|rest|keep rolling|breathe|respirer|tiens|tenir|reste\w*|laisse\w* (?:durer|tourner)"
    r"|plus longtemps|plus long)\b"
)
SOONER_END = re.compile(
    r"\b(?:cut|get out|leave|end|out)\b.{0,20}\b(?:sooner|earlier|quicker|early)\b|\bshorter\b(?! lens)|\btoo long\b"
    r"|coupe\w* plus tôt|plus court\w*(?! focale)|trop long"
)
EARLY_START = re.compile(
    r"\b(?:start|begin|come in|cut in|cut to (?:it|him|her))\b.{0,20}\b(?:sooner|earlier)\b|commence\w* plus tôt"
)
LATE_START = re.compile(
    r"\b(?:start|begin|come in|cut in|cut to (?:it|him|her))\b.{0,20}\blater\b|commence\w* plus tard"
)
SECONDS = re.compile(
    r"\b(\d+(?:[.,]\d+)?|an?|one|two|three|half|une?|deux|trois|demi\w*) (?:a |more |full )?(?:s\b|sec\w*|beats?)"
)
NUMBERS = {
    "a": 1.0,
    "an": 1.0,
    "one": 1.0,
    "two": 2.0,
    "three": 3.0,
    "half": 0.5,
    "un": 1.0,
    "une": 1.0,
    "deux": 2.0,
    "trois": 3.0,
}
PARTS = {"hand": "hands", "hands": "hands", "fingers": "hands", "main": "hands", "mains": "hands", "doigts": "hands", "face": "face",
         "visage": "face", "eyes": "eyes", "yeux": "eyes", "mouth": "eyes", "lips": "eyes", "bouche": "eyes", "feet": "feet",
         "shoes": "feet", "pieds": "feet", "chaussures": "feet"}  # fmt: skip
FRENCH = {"mer": "sea", "porte": "door", "fenêtre": "window", "lampe": "lamp", "chaise": "chair", "lit": "bed", "maison": "house",
          "mur": "wall", "lettre": "letter", "enveloppe": "envelope", "verre": "glass", "tasse": "cup", "clé": "key", "livre": "book",
          "bague": "ring",
          "téléphone": "phone", "ciel": "sky", "cheminée": "fireplace", "canapé": "sofa"}  # fmt: skip
ALIKE = {
    "sea": ("water", "waves", "ocean", "shore"),
    "phone": ("telephone",),
    "letter": ("note", "paper", "envelope"),
    "sofa": ("couch",),
}
HERS = re.compile(r"^(?P<whose>her|his|their|sa|son|ses|leurs?|[\w.-]+'s) ")
VIEWS: tuple[tuple[str, str, float], ...] = (
    (r"\bin profile\b|\bprofile\b|de profil\b", "in profile", 84.0),
    (r"\bfrom behind\b(?! (?:the|a|an) )|\bback of (?:her|his|their)\b|de dos\b", "from behind", 158.0),
    (r"\b(?:from the front|frontal|straight on|face on|de face)\b", "from the front", 4.0),
    (r"\bthree[- ]quarters?\b|trois[- ]quarts\b", "three quarters", 42.0),
)
TWO = re.compile(
    r"\btwo[- ]shot\b|\bboth (?:of (?:them|us)|faces|people|characters|in)\b|\b(?:see|show) (?:them )?both\b|\bplan à deux\b"
    r"|\btous (?:les )?deux\b"
    r"|\bles deux dans\b"
)
ALONG = re.compile(
    r"\b(?:move|go|walk|travel|come|track) (?:along )?with (?P<who>\w+)|\b(?:follow|tracking) (?P<whom>\w+)"
    r"|\b(?:suis|suivre|accompagne\w*)[- ](?P<la>\w+)"
)
POLITE = re.compile(
    r"^(?:please|thanks?(?: you)?|s'il te pla[iî]t|s'il vous pla[iî]t|merci|ok(?:ay)?|fix (?:it|that)|maybe|i think)$"
)
FOCUS = re.compile(
    rf"\b(?:(?P<rack>rack |pull )?(?:focus|(?:mise au |le )?point)|(?P<racks>rack)) (?:on|onto|to|sur) {_THE}(?P<thing>.+)$"
)
OVER = re.compile(r"\bover (?P<whose>\w+)(?:'s)? shoulder|\bdirty\b|par-dessus (?:l'|son )épaule")
CLEAN = re.compile(r"\bclean(?:er)?(?: (?:single|shot|frame|it up))?$|\b(?:too much|less|lose the|no) shoulder$")
BLOCKS = re.compile(r"^(?P<who>\w+) (?:blocks?|hides?|covers?|is in front of|stands in front of) (?P<whom>\w+)$")
PAN_WITH = re.compile(r"\bpan with (?P<who>\w+)|^keep (?P<whom>\w+) in (?:the )?(?:frame|shot|picture)$")
EYES_ONLY = re.compile(r"\b(?:one eye|eyes only|extreme close-?up|ecu|très gros plan)\b")
STAY = re.compile(
    rf"\b(?:single on|on|favou?r|stay (?:on|with)|be with|reste\w* (?:sur|avec)|plan (?:seule?|serré) (?:de|sur))"
    rf" {_THE}(?P<thing>[\w' -]+)$"
)
NOT_PICTURE: tuple[tuple[str, str], ...] = (
    (r"\b(?:music|song|score|tune|musique|chanson)\b", "music is no part of a shot: a film's own track is `track` in film.toml"),
    (r"\b(?:loud\w*|quieter|volume|sound|noise|hear|footsteps?|bruit|entend\w*|le son|plus fort)\b",
     "sound is no part of a shot: it lies in the film's folder under sound/, one file a line and a stem a kind"),
    (r"\b(?:costume|coat|dress|jacket|shirt|hair(?:cut)?|beard|manteau|robe|cheveux|veste)\b",
     "what people wear is in bible.toml, under their wardrobe"),
    (r"\breflections?\b|\bmirrors?\b|\breflets?\b", "glass and mirrors of a set show nobody's reflection"),
    (r"\bcross(?:es|ing)? the line\b", "the camera stays on its side of the line as it is"),
    (r"\b(?:lines?|dialogue|says?|said|words?|réplique|dit|phrase)\b",
     "what is said is in screenplay.fountain, or: filmwright write --rewrite SCENE --note …"),
    (r"\b(?:night|day|dusk|dawn|rain\w*|snow\w*|fog|dark(?:er)?|bright(?:er)?|shadows?|light(?:er|ing)?|nuit|jour|pluie|lumière|sombre|clair)\b",
     "hour, weather and light are the scene's: change its heading in screenplay.fountain"),
    (r"\b(?:colou?rs?|grad(?:e|ing)|black and white|couleurs?|noir et blanc)\b", "colour is the film's: `look` in film.toml"),
    (r"^(?:\w+ )?(?:should|must|has to|have to|needs? to|could|ought to|doit|devrait) (?:not |never )?(?:be )?"
     r"(?:sit\w*|stand\w*|walk\w*|run\w*|leave|enter|hug|kiss|hold|drop|take|put|move|come|go|cross|lie|kneel|hit|throw|eat|drink)\b"
     r"|^(?:make|have|let) (?:her|him|them) (?:sit|stand|walk|run|leave|enter|hug|kiss|take|put|come|go|cross|lie|kneel)\b"
     r"|\b(?:take|move|put|bring|lower|keep) (?:the |his |her )?\w+ (?:away|down|off) from\b",
     "what people do, and with what in hand, is the scene's: write it in screenplay.fountain, or change its cues under scenes/"),
)  # fmt: skip
