"""Action lines to deeds: who does what to whom, with what, where, and how; by a verb lexicon, clause by
clause.

"Paul stands up and crosses slowly to the window." is two deeds of Paul's. What no verb explains is handed
back as such, so that it can be reported; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from filmwright.direction.sense import Sense
from filmwright.direction.verbs import lexicon, sense
from filmwright.reading.acts import TOKEN, Act, Told, marked, told_in, unmarked

HURRIED = r"\b(rush\w*|hurr\w+|quick\w*|fast|sudden\w*|bolts?|dash\w*|frantic\w*|desperate\w*|vite|soudain)\b"
SLOW = (
    r"\b(slow\w*|careful\w*|gentl\w*|quiet\w*|soft\w*|creeps?|tiptoes?|limps?|shuffl\w+|weak\w*|"
    r"lentement|doucement)\b"
)
ANGRY = r"\b(angr\w+|furious\w*|storms (out|off|in|away|past)|slams?|violent\w*|rage)\b"
TIRED = r"\b(exhaust\w+|tired\w*|trudg\w+|plod\w*|weary|wearily|limp\w*|stagger\w*|épuisée?)\b"
# "it" of a thing that is handled or looked at, after an English verb and before a French one
IT = re.compile(r"^(?:\s*(?:at|into|to|from|on|up|down|out|away|open|back|off))?\s+it\b", re.IGNORECASE)
LE = re.compile(r"\b(?:le|la|l['’])\s*$", re.IGNORECASE)
HANDLES = (
    "pose",
    "dépose",
    "prend",
    "saisit",
    "attrape",
    "ramasse",
    "lâche",
    "jette",
    "lit",
    "ouvre",
    "ferme",
    "regarde",
    "donne",
)
HANDLED = (
    "take", "pick_up", "put_down", "drop", "throw", "hold", "read", "give", "push", "pull", "open", "close", "drink", "eat", "write",
    "look",
)  # fmt: skip
NOT = re.compile(
    r"\b(?:(?:does|do|did|can|could|will|would|is|are)(?: not|n['’]t)|cannot|never|ne\b|n['’])(?:\s+\w+ly)?\s*$",
    re.IGNORECASE,
)
OF_THE_OTHER = re.compile(r"^\s*(his|her|their|him|them|[\w.]+?['’]s)\b", re.IGNORECASE)
PLURAL = r"\b(they|both|all|everyone|everybody|ils|elles|tous)\b"
SECONDS = 4.0  # that an act lasts of which nothing else is known
SHE, HE = r"\b(she|elle)\b", r"\b(he|il)\b"
# after "her": not the possessive of "her knees"
ALONE = (
    r"(?=\s*$|\s*[,.;!?]|\s+"
    r"(to|and|in|with|by|on|at|again|closely|from|for|as|down|up|off|out|away|back|through)\b)"
)
STATES = r"^(sit|stand|kneel|crouch|squat|lie|lying|sleep|perch|hid|cower|wait|rest|lean|stay|is|are)"
_DOES = r"(?:([a-z]+ly) )?(\w+(?:'\w+)?)\b"  # what may be a verb, with an adverb before it
# after a name: an age, then words about somebody, each after a comma, and no verb that a comma does not cut off
OWN_WORDS = re.compile(
    r"\s*(?:\(\d+\))?(?:,\s*(?:in|with|wearing|dressed|a|an|the|his|her|their|all|still|en|avec|dans|un|une|son|sa|ses|\d+)\b[^,]*)*,?\s*$",
    re.IGNORECASE,
)
STARTS_CLAUSE = re.compile(
    rf",? then |; |,? and (?={_DOES})|,? et (?=(se |s['’]|la |le |les |l['’])?(\w+(?:'\w+)?)\b)"
    rf"|, (?={_DOES})| as (?=\w+)| while (?=\w+)|\. "
)


@dataclass(frozen=True)
class Person:
    """Somebody that action lines may name: id, the words that name them, and "female" or "male" for pronouns."""

    id: str
    names: tuple[str, ...]
    sex: str = "female"

    @property
    def pattern(self) -> str:
        """A regular expression for any of the names."""
        words = sorted(self.names, key=len, reverse=True)
        return r"\b(?:" + "|".join(re.escape(word) for word in words) + r")(?:'s|’s)?\b"


@dataclass(frozen=True)
class Deed:
    """One thing that happens in an action line. `who` is empty when nobody of the cast does it (the wind, a
    door).
    """

    text: str
    deed: str  # see verbs.Sense; "" when no verb is known
    who: tuple[str, ...] = ()
    target: str = ""  # person
    prop: str = ""
    anchor: str = ""  # word of the place
    manner: str = ""
    mood: str = ""
    seconds: float = 1.5
    words: frozenset[str] = frozenset()
    state: bool = False  # "stands at the window": how it is, not a change
    act: Act | None = None  # the act of everyday life that it is, with what belongs to it
    thing: str = ""  # prop: what an act is done to, where that is not its tool


# a bare noun before a verb that a comma has cut off from whoever acts
THING_AFTER_COMMA = re.compile(
    r",\s+(?:[a-z]+\s+)?((?!(?:and|then|who|he|she|they|it|we|you|now|still|but|or|to|not|both|all|one|puis|et|il|elle|ils|elles|se|qui)\b)[a-z]{3,})$"
)


@dataclass
class Memory:
    """Who was spoken of last, for pronouns and clauses without a subject."""

    last: tuple[str, ...] = ()
    by_sex: dict[str, str] = field(default_factory=dict)
    thing: str = ""  # the prop that was spoken of last: "it"

    def mention(self, people: Sequence[Person]) -> None:
        """Note who has just been named."""
        for person in people:
            self.by_sex[person.sex] = person.id


def sentences(text: str) -> list[str]:
    """The sentences of an action paragraph, one line."""
    flat = re.sub(r"\s+", " ", text).strip()
    return [part for part in re.split(r"(?<=[.;!?…])\s+(?=[\"“(\w])", flat) if part]


def named(text: str, people: Iterable[Person]) -> list[Person]:
    """The people named in a text, in order of mention."""
    found: list[tuple[int, Person]] = []
    for person in people:
        match = re.search(person.pattern, text, re.IGNORECASE)
        if match:
            found.append((match.start(), person))
    return [person for _, person in sorted(found, key=lambda pair: pair[0])]


def clauses(sentence: str, language: str = "en") -> list[str]:
    """A sentence cut before each coordinated verb, so that every clause holds one finite verb."""
    parts, begins, looked = list[str](), 0, 0
    while (match := STARTS_CLAUSE.search(sentence, looked)) is not None:
        if _goes_on(match, language):
            looked = match.start() + 1
            continue
        parts.append(sentence[begins : match.start()])
        begins = looked = match.end()
    parts.append(sentence[begins:])
    return [part.strip() for part in parts if part and part.strip()]


def _goes_on(match: re.Match[str], language: str) -> bool:
    """Whether no verb stands after what may begin a clause."""
    words = [word for word in match.groups() if word]
    known = _verbs(language)
    heard = [*words, *(word.partition("'")[0] for word in words), "".join(words)]
    return bool(words) and not any(word in known or TOKEN.match(word) for word in heard)


@cache
def _verbs(language: str) -> frozenset[str]:
    forms = lexicon(language)
    return frozenset({*forms, *(form.upper() for form in forms)})


def deeds(
    text: str,
    people: Sequence[Person],
    anchors: Iterable[str],
    props: Mapping[str, str],
    memory: Memory,
    language: str = "en",
) -> list[Deed]:
    """What an action paragraph says is done, in order.

    `anchors` are the place's words; `props` maps words to prop ids. `memory` is updated. A clause whose verb
    is unknown gives a Deed with an empty `deed`; one whose subject is nobody of the cast (weather, things)
    has an empty `who`.
    """
    words = sorted(anchors, key=len, reverse=True)
    out: list[Deed] = []
    said = re.sub(r"\s+", " ", text).strip()
    text, acts = marked(said) if language == "en" else (said, [])
    for sentence in sentences(text):
        subject: tuple[str, ...] = ()
        parts = clauses(sentence, language)
        for k, clause in enumerate(parts):
            deed, subject = _deed(clause, subject, people, words, props, memory, language, said, acts)
            if deed.deed or k + 1 == len(parts) or not introduces(clause, people):
                out.append(deed)  # else it says who they are; what they do stands in the next clause
    return out


def introduces(clause: str, people: Sequence[Person]) -> bool:
    """Whether a clause only says who somebody is: "Her brother LEVI (33), in a blue shirt"."""
    names = [match for person in people if (match := re.search(person.pattern, clause, re.IGNORECASE))]
    return bool(names) and OWN_WORDS.match(clause, min(names, key=lambda match: match.start()).end()) is not None


def _deed(
    clause: str,
    carried: tuple[str, ...],
    people: Sequence[Person],
    anchors: Sequence[str],
    props: Mapping[str, str],
    memory: Memory,
    language: str,
    said: str = "",
    acts: Sequence[Told] = (),
) -> tuple[Deed, tuple[str, ...]]:
    at, end, meaning = _verb(clause, people, language, acts)
    told = TOKEN.fullmatch(clause[at:end])
    act = acts[int(told.group(1))].act if told else None
    if language == "fr" and (done := told_in(clause, language)):
        act = done[0]
        meaning = meaning if meaning and meaning.deed == act.do else Sense(act.do, SECONDS, act.manner)
        at, end = (at, end) if at < len(clause) else _after_names(clause, people)
    before, after = (clause[:at], clause[end:]) if meaning else (clause, "")
    who = _subject(before, carried, people, memory, bool(meaning))
    if meaning and NOT.search(before):
        meaning, act = Sense("wait", 1.2), None  # "does not touch it" is no touch
    others = [person for person in named(after, people) if person.id not in who]
    memory.mention(named(clause, people))
    target = others[0].id if others else _pronoun_target(after, who, people, memory)
    if who:
        memory.last = who
    manner = "run" if meaning and meaning.manner == "run" else _manner(clause) or (meaning.manner if meaning else "")
    clause = unmarked(clause, said, list(acts))
    tool, thing = _tool(after, props) or _first(after if meaning else clause, props), ""
    if act is not None:
        tool, thing = _of_act(act, _tool(after, props), clause[at:], props)
    elif (
        not tool
        and meaning
        and meaning.deed in HANDLED
        and (IT.search(after) or (language == "fr" and LE.search(before)))
    ):
        tool = memory.thing
    memory.thing = tool or thing or _first(before, props) or memory.thing
    if meaning and meaning.deed in ("hold_hands", "take_arm") and not target:
        target = _other_hand(after, who, people, memory)
    deed = Deed(
        text=clause.strip(" ."),
        deed=meaning.deed if meaning else "",
        who=who,
        target=target,
        prop=tool,
        anchor=next((w for w in anchors if re.search(rf"\b{re.escape(w)}s?\b", after or "", re.IGNORECASE)), ""),
        manner=manner,
        mood=meaning.mood if meaning else "",
        seconds=meaning.seconds if meaning else 1.5,
        words=frozenset(re.findall(r"[\w'’]+", clause.lower())),
        state=_is_state(clause, at, end, meaning) if act is None else False,
        act=act,
        thing=thing,
    )
    return deed, who


def _after_names(clause: str, people: Sequence[Person]) -> tuple[int, int]:
    """Where a clause goes on after whoever it begins with: its verb, where that is in no list."""
    ends = [match.end() for p in people for match in re.finditer(p.pattern, clause, re.IGNORECASE)]
    ends += [match.end() for match in re.finditer(r"^(il|elle|ils|elles|on)\b", clause, re.IGNORECASE)]
    verb = re.compile(r"\w+").search(clause, min(ends, default=0))
    return verb.span() if verb else (0, 0)


def _verb(
    clause: str, people: Sequence[Person], language: str, acts: Sequence[Told] = ()
) -> tuple[int, int, Sense | None]:
    """Place and meaning of the clause's verb: the first known form that is not part of a name, nor a noun
    after an article.
    """
    taken = [match.span() for p in people for match in re.finditer(p.pattern, clause, re.IGNORECASE)]
    first: tuple[int, int, Sense | None] = (len(clause), len(clause), None)
    for match in re.finditer(r"[\w]+", clause):
        if any(a <= match.start() < b for a, b in taken):
            continue
        told = TOKEN.fullmatch(match.group())
        if told:
            each = acts[int(told.group(1))]
            plain = (sense(word, "", language) for word in each.words.split())
            usual = next((meant for meant in plain if meant and meant.deed == each.act.do), None)
            return match.start(), match.end(), usual or Sense(each.act.do, SECONDS, each.act.manner)
        earlier = clause[: match.start()].rstrip().lower()
        if re.search(
            r"\b(the|a|an|his|her|their|its|my|your|this|that|of|le|la|les|un|une|son|sa)(\s\w+ed)?$", earlier
        ) and not (language == "fr" and earlier in ("le", "la", "les") and match.group().lower() in HANDLES):
            continue
        own = THING_AFTER_COMMA.search(clause[: match.start()].rstrip())
        if own and not own[1].endswith("ly"):
            continue  # "hammers a blade, sparks fly": they do, and nobody else
        meaning = sense(match.group(), clause[match.end() :].strip(" .!?;,…"), language)
        if meaning is None or meaning.deed == "none":
            continue
        if meaning.deed == "wait" and match.group().lower() in ("is", "are", "be", "was", "were"):
            if first[2] is None:
                first = (match.start(), match.end(), meaning)  # "is running": the participle, if any, counts
            continue
        return match.start(), match.end(), meaning
    return first


def _subject(
    before: str, carried: tuple[str, ...], people: Sequence[Person], memory: Memory, verb: bool
) -> tuple[str, ...]:
    """Who does it, from the words before the verb; nobody where a thing stands right before the verb ("the storm swallows")."""
    free = before
    for person in people:
        free = re.sub(person.pattern, "@", free, flags=re.IGNORECASE)
    thing = re.search(r"\b(the|a|an|her|his|its|their|le|la|les|un|une|sa|son)\s+[\w\s-]+$", free, re.IGNORECASE)
    if verb and thing and "@" not in thing.group():
        return ()
    found = [person for person in named(before, people) if not _is_owner(before, person)]
    if found:
        together = re.search(r"\b(and|et|&)\b", before) or len(found) == 1
        return tuple(person.id for person in found) if together else (found[0].id,)
    if re.search(PLURAL, before, re.IGNORECASE):
        return tuple(person.id for person in people)
    for pattern, sex in ((SHE, "female"), (HE, "male")):
        if re.search(pattern, before, re.IGNORECASE):
            known = memory.by_sex.get(sex)
            if known:
                return (known,)
            of_sex = [person.id for person in people if person.sex == sex]
            return tuple(of_sex[:1]) or memory.last[:1]
    bare = not re.search(r"\w", re.sub(r"\b\w+ly\b|\b(then|suddenly|still|also|now|se|s)\b", "", before, flags=re.I))
    return (carried or memory.last) if verb and bare else ()


def _is_owner(before: str, person: Person) -> bool:
    """Whether the name is only a possessor: "Paul's hand"."""
    return bool(re.search(person.pattern + r"(?<=['’]s)\s+\w", before, re.IGNORECASE))


def _pronoun_target(after: str, who: tuple[str, ...], people: Sequence[Person], memory: Memory) -> str:
    for pattern, sex in ((r"\bher\b" + ALONE, "female"), (r"\bhim\b", "male")):
        if re.search(pattern, after, re.IGNORECASE):
            last = memory.by_sex.get(sex, "")
            if last and last not in who:
                return last
            return next((p.id for p in people if p.sex == sex and p.id not in who), "")
    if re.search(r"\b(them|each other|the other|one another)\b", after, re.IGNORECASE):
        return next((person.id for person in people if person.id not in who), who[1] if len(who) > 1 else "")
    return ""


def _other_hand(after: str, who: tuple[str, ...], people: Sequence[Person], memory: Memory) -> str:
    """Whose hand or arm is taken: "takes his hand"."""
    owner = OF_THE_OTHER.search(after)
    sex = {"his": "male", "him": "male", "her": "female"}.get(owner.group(1).lower(), "") if owner else ""
    last = memory.by_sex.get(sex, "")
    if last and last not in who:
        return last
    return next((person.id for person in people if person.id not in who and sex in ("", person.sex)), "")


def _tool(after: str, props: Mapping[str, str]) -> str:
    """The thing with which something is done: "cuts the bread with a knife" is the knife's."""
    found = re.search(r"\b(?:with|using|avec)\b(.*)$", after, re.IGNORECASE)
    return _first(found.group(1), props) if found else ""


def _of_act(act: Act, named: str, clause: str, props: Mapping[str, str]) -> tuple[str, str]:
    """(the prop with which an act is done, the one to which): what the words name may be either, and what belongs to the act is there by
    its own name."""
    found = _all(clause, props)
    tool = (
        named
        or next((prop for word, prop in found if act.hand and (alike(word, act.hand) or word in act.instead)), "")
        or props.get(act.hand, "")
    )
    others = [prop for _, prop in found if prop != tool]
    if not act.hand and not act.to and not act.about:
        return tool or next(iter(others), ""), ""
    return tool, next(iter(others), "") or (props.get(act.to[0], "") if act.to else "")


def alike(word: str, kind: str) -> bool:
    """Whether a word names a kind of thing, or one of its sorts: a baseball is a ball, and a biro a pen."""
    from filmwright.language import is_a
    from filmwright.stage.fitting import fits
    from filmwright.stage.props import known

    if word == kind or (known(word) is not None and known(word) == known(kind)):
        return True
    one, other = fits(word), fits(kind)
    if one is not None and other is not None and one.way == other.way == "aim" and one.base == other.base == "mouth":
        return True  # a recorder is played as a clarinet is
    return is_a(word, kind) or ("ball" in word and "ball" in kind)


def _all(text: str, props: Mapping[str, str]) -> list[tuple[str, str]]:
    """The props that a text names, as (word, prop), in order."""
    found = [
        (m.start(), word, prop)
        for word, prop in props.items()
        if (m := re.search(rf"\b{re.escape(word)}(?:e?s)?\b", text, re.I))
    ]
    return [(word, prop) for _, word, prop in sorted(found)]


def _first(text: str, props: Mapping[str, str]) -> str:
    found = [
        (m.start(), prop) for word, prop in props.items() if (m := re.search(rf"\b{re.escape(word)}s?\b", text, re.I))
    ]
    return min(found)[1] if found else ""


def _manner(clause: str) -> str:
    for pattern, manner in ((ANGRY, "angry"), (TIRED, "tired"), (HURRIED, "hurried"), (SLOW, "slow")):
        if re.search(pattern, clause, re.IGNORECASE):
            return manner
    return ""


def _is_state(clause: str, at: int, end: int, meaning: Sense | None) -> bool:
    """ "Nora sits at the table", "Tom is standing there": a state that may hold when the scene opens."""
    if meaning is None or meaning.deed not in ("sit", "stand", "kneel", "crouch", "lie", "wait"):
        return False
    return bool(re.match(STATES, clause[at:end].lower())) and not re.search(r"^\s*(\w+ )?(up|down)\b", clause[end:])
