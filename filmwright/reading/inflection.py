"""The forms of English verbs: from the base to all that a text may say."""

from __future__ import annotations

import re

IRREGULAR = {
    "is": "be", "are": "be", "was": "be", "were": "be", "goes": "go", "went": "go", "gone": "go", "came": "come", "sat": "sit",
    "stood": "stand", "ran": "run", "fell": "fall", "lying": "lie", "lay": "lie", "saw": "see", "gave": "give", "took": "take",
    "left": "leave", "rose": "rise", "knelt": "kneel",
    "sang": "sing", "sung": "sing", "dug": "dig", "swept": "sweep", "blew": "blow", "swung": "swing",
    "built": "build", "tying": "tie", "made": "make", "did": "do", "threw": "throw", "held": "hold", "wrote": "write", "drank": "drink",
    "ate": "eat", "leapt": "leap", "dove": "dive", "met": "meet", "got": "get", "slept": "sleep", "fought": "fight",
    "struck": "strike", "shook": "shake", "wept": "weep", "bent": "bend", "caught": "catch", "hid": "hide", "fled": "flee",
    "spun": "spin", "drew": "draw", "crept": "creep", "hurled": "hurl", "dying": "die",
    "swam": "swim", "flew": "fly", "rode": "ride", "shot": "shoot", "woke": "wake", "had": "have", "has": "have", "stuck": "stick",
    "bowled": "bowl", "sewed": "sew", "wove": "weave", "mown": "mow", "knit": "knit", "drove": "drive", "cast": "cast", "won": "win",
}  # fmt: skip


def forms(base: str) -> set[str]:
    """The present-tense and -ing and -ed forms of a regular English verb."""
    out = {base}
    if base.endswith("y") and base[-2] not in "aeiou":
        out |= {base[:-1] + "ies", base[:-1] + "ied", base + "ing"}
    elif base.endswith(("s", "sh", "ch", "x", "z", "o")):
        out |= {base + "es", base + "ed", base + "ing"}
    elif base.endswith("e"):
        out |= {base + "s", base + "d", base[:-1] + "ing"}
    else:
        out |= {base + "s", base + "ed", base + "ing"}
    if re.search(r"[^aeiou][aeiou][bdgklmnprt]$", base):
        out |= {base + base[-1] + "ing", base + base[-1] + "ed"}
    return out


def every_form(base: str) -> set[str]:
    """All forms of a verb, the irregular ones too."""
    return forms(base) | {form for form, of in IRREGULAR.items() if of == base}
