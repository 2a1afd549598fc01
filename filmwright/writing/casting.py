"""Casting: who plays the roles of a shape. The idea's own people first; the rest invented, each with name, age and look."""

from __future__ import annotations

import random
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from filmwright.writing.french import gender, singular, with_article
from filmwright.writing.grammar import an
from filmwright.writing.idea import Idea, Thing
from filmwright.writing.kinds import kind_of, listed, tags_of

PLAYS = ("person", "animal", "robot")  # kinds that can play a role
PRONOUNS = {
    "m": ("he", "him", "his", "himself"),
    "f": ("she", "her", "her", "herself"),
    "n": ("it", "it", "its", "itself"),
}
OLD, YOUNG = 62, 14
# French forms of a person, for him and for her; "e" is the ending of what agrees: "assis{hero.e}"
FRENCH_FORMS = {
    "il": ("il", "elle"), "lui": ("lui", "elle"), "le": ("le", "la"), "e": ("", "e"), "un": ("un", "une"), "seul": ("seul", "seule"),
    "vieux": ("vieux", "vieille"), "fils": ("fils", "fille"), "ami": ("ami", "amie"), "même": ("lui-même", "elle-même"),
}  # fmt: skip
# who speaks for those who are more than one
MEMBERS = {
    "couple": ("wife", "husband"), "family": ("mother", "father"), "orchestra": ("violinist", "conductor"), "crew": ("sailor", "captain"),
    "band": ("singer", "drummer"), "team": ("player", "trainer"), "gang": ("thief", "driver"), "class": ("pupil", "teacher"),
    "choir": ("singer", "conductor"), "village": ("villager", "baker"), "town": ("shopkeeper", "postman"),
}  # fmt: skip
PARENTS, CHILDREN = ("mother", "father", "mum", "dad"), ("son", "daughter", "child", "boy", "girl", "kid")


@cache
def people() -> dict[str, Any]:
    """people.toml: names, looks, ages and voices by calling."""
    return tomllib.loads(Path(__file__).with_name("people.toml").read_text("utf-8"))


@dataclass
class Actor:
    """Somebody of the film. `sex` is m, f or n; `voice` the tactic of the lines: blunt, dry, warm, wry, child, machine."""

    thing: Thing
    name: str
    sex: str
    age: int
    voice: str
    look: str = ""
    named: bool = True  # False: "the cat"
    language: str = "en"

    @property
    def cue(self) -> str:
        """The name as it stands over a speech."""
        return self.name.upper()

    def get(self, key: str) -> str:
        """A form of this person: he, him, his, himself (also capitalised or in capitals), cue, intro, noun, the, name."""
        forms = dict(zip(("he", "him", "his", "himself"), PRONOUNS[self.sex], strict=True))
        if key.lower() in forms:
            if self.sex == "n" and key == "He":
                return self.name[:1].upper() + self.name[1:]  # "It looks" is nobody to a stage
            word = forms[key.lower()]
            return word.upper() if key.isupper() else word.capitalize() if key[0].isupper() else word
        if self.language == "fr" and key.lower() in FRENCH_FORMS:
            said = FRENCH_FORMS[key.lower()][self._woman()]
            return said.capitalize() if key[0].isupper() else said
        simple = {
            "cue": self.cue, "noun": self.thing.noun, "look": self.look, "the": "the " + self.thing.words, "age": str(self.age),
            "calling": self.thing.local or self.thing.noun,
            "child": {"m": "boy", "f": "girl", "n": "thing"}[self.sex], "possessive": self.name + "'s",
            "parent": {"m": "father", "f": "mother", "n": "maker"}[self.sex],
        }  # fmt: skip
        return self._intro() if key == "intro" else simple.get(key, self.name)

    def _woman(self) -> bool:
        return self.sex == "f" or (self.sex == "n" and self.thing.gender == "f")

    def _intro(self) -> str:
        look = f", {self.look}" if self.look else ""
        if not self.named:
            return f"{self.cue}{look}"
        age = f" ({self.age})" if self.sex != "n" else ""
        return f"{self.cue}{age}, {self._calling()}{look}"

    def _calling(self) -> str:
        adjectives = [word for word in self.thing.adjectives if word not in ("last", "own", "two")]
        noun = " ".join([*adjectives, self.thing.words])
        if self.thing.noun == "person":
            noun = {"m": "man", "f": "woman"}.get(self.sex, "stranger")
        if self.language == "fr" and self.thing.owner.startswith("@"):
            return with_article(singular(self.thing.local or noun), "f" if self.sex == "f" else "m", "son")
        if self.language == "fr":
            return f"{'une' if self.sex == 'f' else 'un'} {singular(self.thing.local or noun)}"
        if self.thing.owner.startswith("@"):
            return f"{self.thing.owner[1:].strip()} {noun}"
        if self.thing.owner and self.thing.owner not in ("his", "her", "their", "its", "my", "our", "your"):
            return f"the {self.thing.owner}'s {noun}"
        if noun.startswith("another "):
            return noun
        return f"{an(noun)} {noun}"


class Caster:
    """Casts one film: no name, initial, look or voice twice as long as there are others."""

    def __init__(self, idea: Idea, rng: random.Random, caught: dict[str, Thing] | None = None) -> None:
        self.idea, self.rng, self.caught = idea, rng, caught or {}
        self.used: set[str] = set()
        self.voices: list[str] = []
        self.taken: list[Thing] = []

    def cast(self, how: str, company: dict[str, Actor], role: str = "") -> Actor:
        """The actor for a role: whom the shape's pattern caught for it, or the first of the options ("hero 1 | rigger/f/dry") that the
        idea or the program can fill."""
        own = self.caught.get(role)
        if own is not None and (role != "hero" or own not in self.idea.heroes):
            caught = self._caught(own, company)
            if caught is not None:
                return caught
        options = [option.strip() for option in how.split("|")]
        for option in options:
            found = self._option(option, company)
            if found is not None:
                return found
        return self.invent("stranger", "", "")

    def _option(self, option: str, company: dict[str, Actor]) -> Actor | None:
        if option.startswith("?"):
            feature, _, rest = option[1:].partition(" ")
            return self._option(rest.strip(), company) if feature in self.idea.features else None
        if option.startswith("hero"):
            return self._hero(int(option.split()[1]), company)
        if option == "target" or option.startswith("prep "):
            thing = self.idea.target if option == "target" else self.idea.preps.get(option.split()[1])
            return None if thing is None else self._caught(thing, company)
        if option.startswith("="):
            voice = self.make(Thing("voice", "voice", kind="person"))
            voice.name, voice.named = option[1:].title(), False
            return voice
        noun, *more = option.split("/")
        sex, voice_name = (*more, "", "")[:2]
        owner = role = ""
        if noun.startswith("~"):  # "~other:father": the father of another role
            role, _, noun = ("hero:" + noun[1:]).rpartition(":")
            owner = "@" + company[role.split(":")[-1]].get("his")
        found = self.invent(noun, sex, voice_name, owner)
        if owner and listed(noun, "parent"):
            child = company[role.split(":")[-1]]
            found.age = child.age + self.rng.randint(24, 34)
        elif owner and noun in ("sister", "brother"):
            found.age = company[role.split(":")[-1]].age + self.rng.randint(2, 6)
        return found

    def invent(self, noun: str, sex: str, voice: str, owner: str = "") -> Actor:
        """Somebody whom the idea does not name."""
        head = noun.split()[-1]
        thing = Thing(head, noun, owner=owner, local=noun, kind=kind_of(head), tags=tags_of(head))
        if thing.kind not in PLAYS:
            thing.kind = "person"
        return self.make(thing, sex, voice)

    def _caught(self, thing: Thing, company: dict[str, Actor]) -> Actor | None:
        """Whoever the idea itself names for a role; None for what cannot play, or plays already."""
        if thing.kind not in PLAYS or thing in self.taken:
            return None
        self.taken.append(thing)
        owner = thing.owner
        if "hero" in company and owner in ("his", "her", "its", "their"):
            owner = "@" + company["hero"].get("his")
        found = self.make(Thing(**{**vars(thing), "count": 1, "owner": owner}))
        if "hero" in company and owner.startswith("@") and found.named:
            found.age = _beside(found.age, thing.noun, company["hero"].age)
        return found

    def _hero(self, number: int, company: dict[str, Actor]) -> Actor | None:
        first = self.caught.get("hero")
        others = [thing for role, thing in self.caught.items() if role != "hero"]
        things = [hero for hero in self.idea.heroes if hero.kind in PLAYS and hero not in others]
        things = [first, *(thing for thing in things if thing is not first)] if first is not None else things
        each = [hero for hero in things for _ in range(min(hero.count, 4))]
        if len(each) <= number:
            return None
        thing = each[number]
        single = Thing(**{**vars(thing), "count": 1})
        if thing.noun in MEMBERS:
            single.noun = single.words = MEMBERS[thing.noun][number % 2]
            single.local, single.adjectives = (single.words if self.idea.language == "en" else ""), ()
        single.adjectives = tuple(word for word in thing.adjectives if word not in ("last", "two"))
        self.taken.append(thing)
        sex = ""
        owned = [t.owner for t in self.idea.things if t.owner in ("his", "her")] or [self.idea.pronoun]
        if owned[0] and number == 0:
            sex = "m" if owned[0] == "his" else "f"
        if single.owner in ("his", "her", "their", "my", "our"):
            single.owner = ""
        pair = number and thing.count > 1 and "hero" in company
        if pair and (listed(thing.noun, "kin") or listed(thing.noun, "partner")):
            single.owner = "@" + company["hero"].get("his") + (" younger" if listed(thing.noun, "kin") else "")
        actor = self.make(single, sex)
        if pair and listed(thing.noun, "kin"):
            actor.age = company["hero"].age - self.rng.randint(2, 5)
        elif pair and number == 1 and thing.noun == company["hero"].thing.noun and not single.owner:
            single.words = "another " + single.words if not single.adjectives else single.words
        return actor

    def make(self, thing: Thing, sex: str = "", voice: str = "") -> Actor:
        """An actor for a thing: sex, age, voice, name and look, all free of what the film has already."""
        table, rng = people(), self.rng
        role = table["roles"].get(thing.noun, {})
        robot = thing.kind == "robot"
        known_sex = table["sex"].get(thing.noun, "") or _sex_by_ending(thing.noun)
        if not known_sex and self.idea.language == "fr":
            known_sex = _french_sex(thing.local)
        named_sex = "" if not thing.name else ("f" if thing.name.lower().endswith(("a", "ie", "e", "y")) else "m")
        sex = "n" if robot or thing.kind == "animal" else known_sex or sex or named_sex or rng.choice("fm")
        age = self._age(thing, role, sex)
        voice = voice or self._voice(thing, role, age)
        self.voices.append(voice)
        fable = thing.kind == "animal"
        name = f"the {thing.noun}" if fable else thing.name or self._name(sex, robot)
        if self.idea.language == "fr" and fable:
            name = with_article(
                singular(thing.local or thing.noun), gender(singular(thing.local), self.idea.text), "le"
            )
        self.used.add(name)
        return Actor(thing, name, sex, age, voice, self._look(thing, role, sex, age), not fable, self.idea.language)

    def _age(self, thing: Thing, role: dict[str, Any], sex: str) -> int:
        low, high = role.get("age") or people()["age"].get(thing.noun) or (27, 46)
        age = self.rng.randint(low, high)
        if (
            "old" in thing.adjectives
            or "elderly" in thing.adjectives
            or thing.local.startswith(("vieux ", "vieil ", "vieille "))
        ):
            return self.rng.randint(70, 81) if sex != "n" else age
        if "little" in thing.adjectives:
            return self.rng.randint(8, 10)
        if "retired" in thing.adjectives:
            return self.rng.randint(63, 72)
        if "young" in thing.adjectives and high > 26:
            return self.rng.randint(19, 25)
        if "teenage" in thing.adjectives:
            return self.rng.randint(14, 17)
        return age

    def _voice(self, thing: Thing, role: dict[str, Any], age: int) -> str:
        if thing.kind == "robot":
            return "machine"
        if age < YOUNG:
            return "child"
        options: list[str] = role.get("voices") or (["dry", "warm"] if age > OLD else ["blunt", "dry", "warm", "wry"])
        fresh = [voice for voice in options if voice not in self.voices]
        fresh = fresh or [voice for voice in ("blunt", "dry", "warm", "wry") if voice not in self.voices] or options
        return self.rng.choice(fresh)

    def _name(self, sex: str, robot: bool) -> str:
        bank: dict[str, list[str]] = people()["names"][
            self.idea.language if self.idea.language in people()["names"] else "en"
        ]
        names = bank["robot"] if robot else bank[sex]
        initials = {name.removeprefix("the ")[:1].upper() for name in self.used}
        free = [name for name in names if name[0] not in initials] or [name for name in names if name not in self.used]
        return self.rng.choice(free or names)

    def _look(self, thing: Thing, role: dict[str, Any], sex: str, age: int) -> str:
        looks = people()["looks" if self.idea.language != "fr" else "looks_fr"]
        own = role.get("look") if self.idea.language != "fr" else None
        group = "robot" if thing.kind == "robot" else "animal" if thing.kind == "animal" else ""
        group = group or ("child" if age < YOUNG else "old" if age > OLD else "any")
        bank: list[str] = own or looks[group] + (
            [] if group in ("robot", "animal") else looks.get(f"{group}_{sex}", [])
        )
        look = self.rng.choice([line for line in bank if line not in self.used] or bank)
        self.used.add(look)
        return look


def _beside(age: int, noun: str, hero: int) -> int:
    """An age that goes with the hero's, for kin: parents 24 to 34 years older, children younger by as much, brothers near."""
    if noun in PARENTS:
        return hero + 24 + age % 11
    if noun in ("grandmother", "grandfather"):
        return min(hero + 46 + age % 13, 92)
    if noun in ("grandson", "granddaughter"):
        return max(hero - 60 + age % 8, 7)
    if noun in CHILDREN:
        return max(hero - 34 + age % 9, 7)
    return (
        hero + age % 9 - 4
        if noun in ("brother", "sister", "twin", "wife", "husband", "cousin") and hero > YOUNG
        else age
    )


def _sex_by_ending(noun: str) -> str:
    if re.search(r"(woman|girl|ess|mother|daughter|sister|wife|queen|lady|bride|aunt)$", noun):
        return "f"
    return (
        "m"
        if re.search(r"(man|boy|father|son|brother|husband|king|groom|uncle|widower)$", noun) and noun != "person"
        else ""
    )


FRENCH_ADJECTIVES = (
    "vieux", "vieil", "vieille", "jeune", "petit", "petite", "grand", "grande", "dernier", "dernière", "ancien", "ancienne", "pauvre",
    "meilleur",
)  # fmt: skip


def _french_sex(noun: str) -> str:
    """The sex that a French word for a calling says itself: "voleuse" f, "voleur" m; "" for those that serve both."""
    words = noun.split()
    head = next((word for word in words if word not in FRENCH_ADJECTIVES), words[0] if words else "")
    if head in (
        "femme",
        "fille",
        "mère",
        "grand-mère",
        "sœur",
        "petite-fille",
        "tante",
        "reine",
        "veuve",
        "dame",
        "voisine",
        "inconnue",
        "amie",
    ):
        return "f"
    if re.search(r"(euse|ère|enne|trice|esse|onne)$", head):
        return "f"
    return "" if head.endswith("e") else "m"
