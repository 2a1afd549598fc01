"""French small words that must agree: le, la, l', un, une, du, au, son, sa, by the gender and the sound of what follows."""

from __future__ import annotations

import re

FEMININE = frozenset(
    (
        "école", "église", "île", "horloge", "étoile", "histoire", "image", "eau", "armée", "maison", "mer", "clé", "clef", "nuit",
        "mort", "main", "dent", "fleur", "forêt", "lettre", "lune", "montre", "neige", "plage", "pluie", "porte", "robe", "rue", "tente",
        "terre", "valise", "ville", "voiture", "voix", "guerre", "fête", "gare", "recette", "bague", "barque", "lampe", "soupe", "table",
        "vache", "chèvre", "poule", "souris", "tortue", "baleine", "usine", "prison", "chanson", "moisson", "leçon", "façon", "raison",
        "saison", "boisson", "fin", "faim", "peur", "couleur", "odeur", "douleur", "chaleur", "sœur", "femme", "fille", "ombre",
        "échelle", "abeille", "aile", "âme", "oreille", "épée", "écharpe", "enveloppe", "affiche", "armoire", "assiette", "bouteille",
        "bibliothèque", "boîte", "couronne", "chambre", "cuisine", "dette", "ferme", "grève", "guitare", "lanterne", "marionnette",
        "médaille", "note", "nappe", "oie", "orange", "pierre", "photo", "poupée", "promesse", "place", "preuve", "ruche", "scène",
        "tombe", "tasse", "trompette", "vie", "cloche", "colline", "corde", "course", "étable",
    )
)  # fmt: skip
MASCULINE = frozenset(
    (
        "arbre", "hôpital", "œuf", "oiseau", "ours", "âne", "orgue", "orchestre", "avion", "appel", "escalier", "ascenseur", "hiver",
        "été", "amour", "enfant", "ami", "homme", "théâtre", "musée", "phare", "livre", "verre", "squelette", "silence", "lycée",
        "incendie", "génie", "parapluie", "coffre", "père", "frère", "grand-père", "beau-père", "maître", "prêtre", "juge", "élève",
        "pilote", "roi", "fantôme", "cimetière", "cercle", "siècle", "rêve", "conte", "piège", "siège", "violoncelle", "vélo", "piano",
        "violon", "masque", "monde", "restaurant", "désert", "portrait", "cirque", "fleuve", "remède", "rire", "sable", "texte", "timbre",
        "trône", "vote", "mensonge", "manège", "éléphant", "escargot", "épouvantail", "héritage", "immeuble", "navire", "concours",
        "cinéma", "temple", "poème", "problème", "programme", "système", "mystère", "caractère", "dictionnaire", "anniversaire",
        "salaire", "chêne", "frêne", "chèque",
    )
)  # fmt: skip
ENDS_FEMININE = re.compile(
    r"(?:tion|sion|té|ée|ette|ure|ance|ence|ine|elle|euse|ère|ie|ude|ade|esse|aison|ille|asse|ouche|oire|ine|aine|otte|ulle|onne|enne|trice)$"
)
SOUNDED_H = (
    "hibou",
    "héros",
    "hache",
    "haricot",
    "hasard",
    "hamac",
    "handicap",
    "hérisson",
    "homard",
    "harpe",
    "hutte",
    "hauteur",
    "huit",
)


def gender(phrase: str, text: str) -> str:
    """ "f", "m", or "p" for a plural, of a French phrase of an idea: by the article before it there, or by its ending."""
    head = phrase.split()[0] if phrase else ""
    found = re.search(
        rf"\b(une?|la|le|les|des|du|au|aux|cet|cette|ce|ces|sa|ma|ses|leurs|mes|deux|trois|quatre|vieux|vieil|vieille|vieilles|dernière?|première?"
        rf"|petite?|belle|beau|bel|nouvelle|nouveau)\s+(?:\w+\s+)?{re.escape(head)}\b",
        text.lower().replace("’", "'"),
    )
    article = found[1] if found else ""
    if article in ("les", "des", "aux", "ces", "ses", "leurs", "mes", "deux", "trois", "quatre", "vieilles"):
        return "p"
    if article in ("une", "la", "cette", "sa", "ma", "vieille", "dernière", "première", "petite", "belle", "nouvelle"):
        return "f"
    return "m" if article else _by_itself(singular(head))


def _by_itself(noun: str) -> str:
    if noun in FEMININE or noun in MASCULINE:
        return "f" if noun in FEMININE else "m"
    return "f" if ENDS_FEMININE.search(noun) else "m"


def singular(phrase: str) -> str:
    """The phrase with its words in the singular: "vieux voisins" is "vieux voisin"."""
    return " ".join(_one(word) for word in phrase.split())


def _one(word: str) -> str:
    if word in (
        "vieux",
        "ours",
        "fils",
        "souris",
        "temps",
        "bras",
        "corps",
        "prix",
        "voix",
        "noix",
        "croix",
        "heureux",
        "jaloux",
        "doux",
        "roux",
    ):
        return word
    if word.endswith(("eaux", "eux")):
        return word[:-1]
    return (
        word[:-3] + "al"
        if word.endswith("aux") and len(word) > 4
        else word[:-1]
        if word.endswith("s") and len(word) > 3
        else word
    )


def elides(phrase: str) -> bool:
    """Whether "le" before it is "l'"."""
    return bool(re.match(r"[aeiouyàâéèêëîïôöùûœæh]", phrase.lower())) and not phrase.lower().startswith(
        (*SOUNDED_H, "y", "onz")
    )


def with_article(phrase: str, kind: str, key: str) -> str:
    """A phrase with its small word: key le, un, du, au, ce, son, mon, ton, votre or de (also with a capital); kind m, f or p."""
    small, vowel = key.lower(), elides(phrase)
    if small == "de":
        said = "d'" if vowel else "de "
    elif kind == "p":
        said = {
            "le": "les",
            "un": "des",
            "du": "des",
            "au": "aux",
            "ce": "ces",
            "son": "ses",
            "mon": "mes",
            "ton": "tes",
            "votre": "vos",
        }[small] + " "
    elif small in ("le", "du", "au") and vowel:
        said = {"le": "l'", "du": "de l'", "au": "à l'"}[small]
    elif small in ("son", "mon", "ton"):
        said = (small if kind == "m" or vowel else small[0] + "a") + " "
    elif small == "ce":
        said = ("cette" if kind == "f" else "cet" if vowel else "ce") + " "
    elif kind == "f":
        said = {"le": "la", "un": "une", "du": "de la", "au": "à la", "votre": "votre"}[small] + " "
    else:
        said = small + " "
    said = said + phrase
    return said[:1].upper() + said[1:] if key[0].isupper() else said


KEYS = ("le", "un", "du", "au", "ce", "son", "mon", "ton", "votre", "de")
