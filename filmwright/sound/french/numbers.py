"""Figures, dates, times, money, measures and abbreviations of French text written out in words."""

from __future__ import annotations

import re

_SMALL = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_SCALES = ((10**12, "billion"), (10**9, "milliard"), (10**6, "million"))
_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_FEMININE = r"(?:heures?|minutes?|secondes?|années?|personnes?|pages?|femmes?|filles?|fois|voitures?|maisons?|semaines?|tonnes?)"
_UNITS = {
    "km/h": "kilomètre-heure",
    "km": "kilomètre",
    "kg": "kilo",
    "cm": "centimètre",
    "mm": "millimètre",
    "m": "mètre",
    "g": "gramme",
    "l": "litre",
    "min": "minute",
    "ms": "milliseconde",
    "s": "seconde",
    "€": "euro",
    "$": "dollar",
    "£": "livre",
    "°C": "degré",
    "°": "degré",
    "%": "pour cent",
}
# What is written, as a pattern, and what is said.
_ABBREVIATIONS = (
    (r"\bMM\.(?=\s)", "messieurs"),
    (r"\bM\.(?=\s+[A-ZÉÈÀÂÎ])", "monsieur"),
    (r"\bMmes\b\.?", "mesdames"),
    (r"\bMme\b\.?", "madame"),
    (r"\bMlles\b\.?", "mesdemoiselles"),
    (r"\bMlle\b\.?", "mademoiselle"),
    (r"\bDr\b\.?", "docteur"),
    (r"\bPr\b\.?(?=\s+[A-ZÉ])", "professeur"),
    (r"\bMe(?=\s+[A-ZÉ][a-zé])", "maître"),
    (r"\bMgr\b\.?", "monseigneur"),
    (r"\bSte\b", "sainte"),
    (r"\bSt\b", "saint"),
    (r"\b[Bb](?:oulevar)?d\.?(?=\s+[A-Zd])", "boulevard"),
    (r"\b[Aa]v\.(?=\s)", "avenue"),
    (r"\betc\b\.?", "et cetera"),
    (r"\bp\.\s?ex\.", "par exemple"),
    (r"\bc\.?-à-d\.?", "c'est-à-dire"),
    (r"\bcf\.", "confère"),
    (r"\b[Tt]él\.", "téléphone"),
    (r"\bapr?\.\s?J\.-C\.", "après Jésus-Christ"),
    (r"\bav\.\s?J\.-C\.", "avant Jésus-Christ"),
    (r"\b[Ss][Vv][Pp]\b", "s'il vous plaît"),
    (r"\b[Nn][°º]\s?(?=\d)", "numéro "),
    (r"\bRDV\b", "rendez-vous"),
    (r"(?<=\s)&(?=\s)", "et"),
    (r"(?<=\s)\+(?=\s)", "plus"),
    (r"(?<=\s)=(?=\s)", "égale"),
    (r"@", " arobase "),
)
_NUMBER = r"\d+(?:[ \u00a0\u202f.]\d{3})+(?!\d)|\d+"


def cardinal(number: int) -> str:
    """A whole number in words, spelled as before 1990: "quatre-vingt-un", "deux cents", "mille neuf cent".

    Numbers of more than 15 figures are said figure by figure.
    """
    if number < 0:
        return f"moins {cardinal(-number)}"
    if number >= 10**15:
        return " ".join(_SMALL[int(figure)] for figure in str(number))
    for scale, name in _SCALES:
        if number >= scale:
            many, rest = divmod(number, scale)
            return f"{cardinal(many)} {name}{'s' if many > 1 else ''}{_and(rest)}"
    if number >= 1000:
        many, rest = divmod(number, 1000)
        return ("mille" if many == 1 else f"{_bare(cardinal(many))} mille") + _and(rest)
    if number >= 100:
        many, rest = divmod(number, 100)
        hundreds = "cent" if many == 1 else f"{_SMALL[many]} cent{'' if rest else 's'}"
        return hundreds + _and(rest)
    return _under_hundred(number)


def _under_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number >= 80:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{_under_hundred(number - 80)}"
    ten = min(number // 10 * 10, 60)
    rest = number - ten
    if not rest:
        return _TENS[ten]
    return f"{_TENS[ten]} et {_SMALL[rest]}" if rest in (1, 11) else f"{_TENS[ten]}-{_SMALL[rest]}"


def _and(rest: int) -> str:
    return f" {cardinal(rest)}" if rest else ""


def _bare(words: str) -> str:
    return re.sub(r"(cent|vingt)s$", r"\1", words)


def ordinal(number: int, feminine: bool = False) -> str:
    """ "premier", "vingt et unième", "quatre-vingtième"."""
    if number == 1:
        return "première" if feminine else "premier"
    words = _bare(cardinal(number))
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return f"{words.removesuffix('e')}ième"


def roman(text: str) -> int | None:
    """The value of a Roman numeral written as the Romans did, else None."""
    if not re.fullmatch(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", text) or not text:
        return None
    values = [_ROMAN[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _said(figures: str) -> str:
    """Figures as they are said: "1 250" as a number, "007" with its noughts."""
    digits = re.sub(r"\D", "", figures)
    noughts = len(digits) - len(digits.lstrip("0")) if len(digits) > 1 else 0
    rest = digits[noughts:]
    return " ".join([*["zéro"] * noughts, *([cardinal(int(rest))] if rest else [])])


def _time(match: re.Match[str]) -> str:
    hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
    said = {0: "minuit", 12: "midi", 1: "une heure", 21: "vingt et une heures"}.get(hours, f"{cardinal(hours)} heures")
    if not minutes:
        return said
    return f"{said} {re.sub('un$', 'une', cardinal(minutes))}"


def _date(match: re.Match[str]) -> str:
    day, month, year = (int(match[part]) for part in ("day", "month", "year"))
    first = "premier" if day == 1 else cardinal(day)
    return f"{first} {_MONTHS[month - 1]} {cardinal(year)}"


def _measured(match: re.Match[str]) -> str:
    whole, part, unit = match["whole"], match["part"], _UNITS[match["unit"]]
    amount = int(re.sub(r"\D", "", whole))
    if unit != "pour cent" and amount > 1:
        unit = "kilomètres-heure" if unit == "kilomètre-heure" else f"{unit}s"
    if part and unit.rstrip("s") in ("euro", "dollar", "livre"):
        return f"{_one(amount, unit)} {unit} {_said(part)}"
    if part:
        return f"{_said(whole)} virgule {_said(part)} {unit}"
    return f"{_one(amount, unit)} {unit}"


def _one(amount: int, unit: str) -> str:
    said = cardinal(amount)
    return f"{said}e" if said.endswith("un") and re.match("livre|minute|second|milliseconde", unit) else said


def expanded(text: str) -> str:
    """The text with all figures and common abbreviations in words."""
    for pattern, said in _ABBREVIATIONS:
        text = re.sub(pattern, said, text)
    text = re.sub(r"\b(?P<day>0?[1-9]|[12]\d|3[01])[/.](?P<month>0?[1-9]|1[0-2])[/.](?P<year>\d{4})\b", _date, text)
    text = re.sub(r"\b(?P<hours>[01]?\d|2[0-3])\s?[hH]\s?(?P<minutes>[0-5]\d)?(?![\w'’])", _time, text)
    text = re.sub(r"\b(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)\b", _time, text)
    text = re.sub(r"\b(\d{1,9})(?:er)\b", lambda m: ordinal(int(m[1])), text)
    text = re.sub(r"\b(\d{1,9})(?:(?:ère|re))\b", lambda m: ordinal(int(m[1]), feminine=True), text)
    text = re.sub(r"\b(\d{1,9})(?:i?[eè]mes?|es?|nde?)\b", lambda m: ordinal(int(m[1])), text)
    text = re.sub(
        r"\b([IVX]+|[IVXLCM]{2,})(?:er|ère|re|e|ème)\b",
        lambda m: ordinal(roman(m[1]) or 1) if roman(m[1]) else m[0],
        text,
    )
    text = re.sub(
        r"(?<=[a-zéèê] )([IVXLC]{2,}|V|X)\b(?!['’.])",
        lambda m: cardinal(roman(m[1]) or 0) if roman(m[1]) else m[0],
        text,
    )
    text = re.sub(r"(?<!\w)[-−](?=\d)", "moins ", text)
    units = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
    text = re.sub(rf"(?P<whole>{_NUMBER})(?:,(?P<part>\d+))?\s?(?P<unit>{units})(?![\w/])", _measured, text)
    text = re.sub(r"(\d),(\d+)", lambda m: f"{m[1]} virgule {_said(m[2])} ", text)
    text = re.sub(rf"\b1(?=\s+{_FEMININE}\b)", "une", text)
    text = re.sub(rf"(?:{_NUMBER})(?=\s+{_FEMININE}\b)", lambda m: re.sub("un$", "une", _said(m[0])), text)
    return re.sub(_NUMBER, lambda m: f" {_said(m[0])} ", text).replace("  ", " ")
