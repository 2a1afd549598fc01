"""Ids of scenes and elements, given once and found again after an edit by aligning the text.

The book of ids is plain data that travels with the film. `align` compares it with a screenplay as it reads now: what is
unchanged keeps its id, an edited speech or paragraph keeps its id where it stands between the same neighbours, a renamed
character's speeches keep theirs, and what is new gets an id that was never used. A scene put in between 12 and 13 is 12A,
between 12 and 12A it is A12A, as the trade does.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from string import ascii_uppercase
from typing import Any, TypeVar

from filmwright.screenplay import OPENING, Element, Line, Screenplay

T = TypeVar("T")

ALIKE = 0.5  # two paragraphs or speeches with this share of common words are one, edited
_LARGEST_TABLE = 250_000  # cells; beyond it a changed stretch is matched without looking for the best pairing


@dataclass(frozen=True)
class ElementId:
    """An element as it was when its id was given or last found: `who` speaks, `text` is its words."""

    id: str
    kind: str
    who: str
    text: str


@dataclass(frozen=True)
class SceneIds:
    """A scene's id, its heading, the highest running number ever used in it, and its elements in order."""

    id: str
    heading: str
    last: int = 0
    elements: tuple[ElementId, ...] = ()


@dataclass(frozen=True)
class IdBook:
    """Every id that stands, in the screenplay's order, and the scene ids that were ever given."""

    scenes: tuple[SceneIds, ...] = ()
    used: tuple[str, ...] = ()

    def to_plain(self) -> dict[str, Any]:
        """The book as lists, strings and numbers, for TOML or JSON."""
        return {
            "used": list(self.used),
            "scenes": [
                {
                    "id": scene.id,
                    "heading": scene.heading,
                    "last": scene.last,
                    "elements": [[found.id, found.kind, found.who, found.text] for found in scene.elements],
                }
                for scene in self.scenes
            ],
        }

    @classmethod
    def from_plain(cls, data: dict[str, Any]) -> IdBook:
        """The book that `to_plain` wrote; an empty dict is an empty book."""
        scenes = tuple(
            SceneIds(
                str(scene["id"]),
                str(scene["heading"]),
                int(scene["last"]),
                tuple(ElementId(str(i), str(kind), str(who), str(text)) for i, kind, who, text in scene["elements"]),
            )
            for scene in data.get("scenes", [])
        )
        return cls(scenes, tuple(str(used) for used in data.get("used", [])))


def align(old: IdBook, screenplay: Screenplay) -> IdBook:
    """The ids of a screenplay as it reads now, given the book of how it read before. The screenplay's own ids are not looked at."""
    now = [SceneIds("", "", 0, _elements(screenplay.opening))]
    now += [SceneIds("", scene.heading.raw, 0, _elements(scene.elements)) for scene in screenplay.scenes]
    before = [scene for scene in old.scenes if scene.id != OPENING]
    opening = next((scene for scene in old.scenes if scene.id == OPENING), SceneIds(OPENING, ""))
    pairs = _match_scenes(before, now[1:])
    used = list(old.used)
    ids: list[str] = [before[pairs[k]].id if k in pairs else "" for k in range(len(now) - 1)]
    for first, beyond in _gaps(ids):
        following = ids[beyond] if beyond < len(ids) else ""
        number = "" if following else new_scene_id("", "", used)
        for k in range(first, beyond):
            ids[k] = str(int(number) + k - first) if number else new_scene_id(ids[k - 1] if k else "", following, used)
            used.append(ids[k])
    scenes = [_number_scene(opening, now[0])]
    for k, (scene_id, scene) in enumerate(zip(ids, now[1:], strict=True)):
        was = before[pairs[k]] if k in pairs else SceneIds(scene_id, scene.heading)
        scenes.append(_number_scene(was, scene))
    return IdBook(tuple(scenes), tuple(used))


def _gaps(ids: Sequence[str]) -> list[tuple[int, int]]:
    """The stretches of scenes that have no id yet: (first, one past the last)."""
    gaps: list[tuple[int, int]] = []
    for k, found in enumerate(ids):
        if not found and gaps and gaps[-1][1] == k:
            gaps[-1] = (gaps[-1][0], k + 1)
        elif not found:
            gaps.append((k, k + 1))
    return gaps


def apply(book: IdBook, screenplay: Screenplay) -> Screenplay:
    """The screenplay with the ids of a book that was aligned to it. ValueError if the book is of another text."""
    if len(book.scenes) != len(screenplay.scenes) + 1:
        raise ValueError(
            f"the book has {len(book.scenes) - 1} scenes and the screenplay {len(screenplay.scenes)}: align it first"
        )

    def identified(elements: tuple[Element, ...], ids: SceneIds) -> tuple[Element, ...]:
        if len(elements) != len(ids.elements):
            raise ValueError(
                f"scene {ids.id} has {len(elements)} elements and the book {len(ids.elements)}: align it first"
            )
        return tuple(replace(element, id=found.id) for element, found in zip(elements, ids.elements, strict=True))

    scenes = tuple(
        replace(scene, id=ids.id, elements=identified(scene.elements, ids))
        for scene, ids in zip(screenplay.scenes, book.scenes[1:], strict=True)
    )
    return replace(screenplay, opening=identified(screenplay.opening, book.scenes[0]), scenes=scenes)


def renamed(old: IdBook, new: IdBook, silent: Sequence[str] = ()) -> dict[str, str]:
    """Characters whose cues all changed to one new name: {"BOB": "ROB"}. A name that still speaks was not renamed.

    `silent` are names of people who may be known by the action alone: theirs changed where every mention of the old name gave way to
    the same new one.
    """
    was = {found.id: found.who for scene in old.scenes for found in scene.elements if found.who}
    now = {found.id: found.who for scene in new.scenes for found in scene.elements if found.who}
    speaks, spoke = set(now.values()), set(was.values())
    became: dict[str, Counter[str]] = {}
    for element_id, name in was.items():
        if element_id in now and name not in speaks and now[element_id] not in spoke:
            became.setdefault(name, Counter())[now[element_id]] += 1
    found = {name: names.most_common(1)[0][0] for name, names in became.items()}
    taken = speaks | spoke | set(found.values())
    texts = {e.id: e.text for scene in new.scenes for e in scene.elements}
    changed = [(e.text, texts[e.id]) for scene in old.scenes for e in scene.elements if e.id in texts]
    for name in (name for name in silent if name not in spoke):
        other = _mentioned_as(name, [(_called(was, found), now) for was, now in changed], " ".join(texts.values()))
        if other and other not in taken:
            found[name] = other
            taken.add(other)
    return found


def _called(text: str, names: dict[str, str]) -> str:
    """A text in capitals with names as they are now."""
    for old, new in names.items():
        text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _, new=new: new, text.upper())  # type: ignore[misc]
    return text.upper()


def _mentioned_as(name: str, changed: Sequence[tuple[str, str]], everything: str) -> str:
    """The name that stands wherever another one stood, in texts (as they were, in capitals; as they are); "" where there is none."""
    pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I)
    if pattern.search(everything):
        return ""
    became: set[str] = set()
    for was, now in changed:
        if pattern.search(was):
            pieces = [re.escape(piece) for piece in pattern.split(was)]
            match = re.fullmatch("(.{1,60}?)".join(pieces), now.upper(), re.S)
            became |= {found.upper() for found in match.groups()} if match else {""}
    return became.pop() if len(became) == 1 else ""


def new_scene_id(before: str, after: str, used: Sequence[str]) -> str:
    """An id never used, for a scene that stands between two others ("" where there is none)."""
    taken = set(used)
    if not after:
        return str(1 + max((int(number) for used_id in used for number in re.findall(r"\d+", used_id)), default=0))
    stem = re.sub(r"[A-Z]+$", "", before)
    if before and re.sub(r"[A-Z]+$", "", after) != stem and not _letters_first(before):
        start = before[len(stem) :]
        for suffix in _letters():
            if (len(suffix), suffix) > (len(start), start) and stem + suffix not in taken:
                return stem + suffix
    start = before[: -len(after)] if before.endswith(after) else ""
    for prefix in _letters():
        if (len(prefix), prefix) > (len(start), start) and prefix + after not in taken:
            return prefix + after
    raise AssertionError("letters never end")


def _letters_first(scene_id: str) -> bool:
    return scene_id[:1].isalpha()


def _letters() -> Iterator[str]:
    """A, B … Z, AA, AB …"""
    size = 1
    while True:
        for number in range(26**size):
            letters = ""
            for _ in range(size):
                number, digit = divmod(number, 26)
                letters = ascii_uppercase[digit] + letters
            yield letters
        size += 1


# ----------------------------------------------------------------------------------------------------------------- matching
def _elements(elements: tuple[Element, ...]) -> tuple[ElementId, ...]:
    described = []
    for element in elements:
        who = element.character if isinstance(element, Line) else ""
        words = "\n".join(part.text for part in element.parts) if isinstance(element, Line) else element.text
        described.append(ElementId("", type(element).__name__.lower(), who, words))
    return tuple(described)


def _number_scene(was: SceneIds, now: SceneIds) -> SceneIds:
    """The scene as it reads now, with its old elements' ids where they are found again."""
    pairs = _match_elements(was.elements, now.elements)
    last, elements = was.last, []
    for k, element in enumerate(now.elements):
        if k in pairs:
            elements.append(replace(element, id=was.elements[pairs[k]].id))
        else:
            last += 1
            elements.append(replace(element, id=f"{was.id}-{last}"))
    return SceneIds(was.id, now.heading, last, tuple(elements))


def _match_scenes(old: Sequence[SceneIds], new: Sequence[SceneIds]) -> dict[int, int]:
    """Which old scene each new one is, by position; the same scene moved elsewhere is found by its text."""

    def content(scene: SceneIds) -> object:
        return scene.heading, tuple((found.kind, found.who, found.text) for found in scene.elements)

    def words(scene: SceneIds) -> Counter[str]:
        return Counter(word for found in scene.elements for word in found.text.split())

    bags = {id(scene): words(scene) for scene in (*old, *new)}

    def likeness(was: SceneIds, now: SceneIds) -> float:
        same_heading = was.heading.casefold() == now.heading.casefold()
        common = _overlap(bags[id(was)], bags[id(now)])
        if same_heading:
            return 0.3 + common
        return common if common >= 0.4 else 0.0

    return _match(old, new, content, likeness)


def _match_elements(old: Sequence[ElementId], new: Sequence[ElementId]) -> dict[int, int]:
    """Which old element of the same scene each new one is."""

    def content(found: ElementId) -> object:
        return found.kind, found.who, found.text

    def likeness(was: ElementId, now: ElementId) -> float:
        if was.kind != now.kind:
            return 0.0
        common = 1.0 if was.text == now.text else _overlap(Counter(_words(was.text)), Counter(_words(now.text)))
        if common < 1.0:  # the order and the letters of short texts decide: "Yes." and "Yes!"
            common = max(common, SequenceMatcher(None, was.text[:400], now.text[:400], autojunk=False).ratio() - 0.2)
        if was.who != now.who:  # a renamed speaker; a short answer by another is another's
            return common - 0.2 if common >= 0.8 else 0.0
        if was.kind == "line":  # the same speaker at the same place says something else: the speech was rewritten
            return max(common, 0.05)
        return common if common >= ALIKE else 0.0

    return _match(old, new, content, likeness)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    total = sum(one.values()) + sum(other.values())
    return 2 * sum((one & other).values()) / total if total else 1.0


def _match(
    old: Sequence[T],
    new: Sequence[T],
    content: Callable[[T], object],
    likeness: Callable[[T, T], float],
) -> dict[int, int]:
    """Pairs {new position: old position}: what is the same in the same order, then what is the same but moved, then what is
    alike between the same neighbours."""
    old_keys, new_keys = [content(item) for item in old], [content(item) for item in new]
    pairs: dict[int, int] = {}
    low = 0
    while low < min(len(old), len(new)) and old_keys[low] == new_keys[low]:
        pairs[low] = low
        low += 1
    old_high, new_high = len(old), len(new)
    while old_high > low and new_high > low and old_keys[old_high - 1] == new_keys[new_high - 1]:
        old_high, new_high = old_high - 1, new_high - 1
        pairs[new_high] = old_high
    for was, now, size in SequenceMatcher(
        None, old_keys[low:old_high], new_keys[low:new_high], autojunk=False
    ).get_matching_blocks():
        pairs.update({low + now + k: low + was + k for k in range(size)})
    _match_moved(old_keys, new_keys, pairs)
    ordered = _longest_run(pairs)
    bounds = [(-1, -1), *((now, pairs[now]) for now in ordered), (len(new), len(old))]
    taken = set(pairs.values())
    for (new_low, old_low), (new_high, old_high) in pairwise(bounds):
        free_new = [k for k in range(new_low + 1, new_high) if k not in pairs]
        free_old = [k for k in range(old_low + 1, old_high) if k not in taken]
        pairs.update(_best_pairs(old, new, free_old, free_new, likeness))
    return pairs


def _match_moved(old_keys: Sequence[object], new_keys: Sequence[object], pairs: dict[int, int]) -> None:
    """Adds what is left over on both sides exactly once and is the same."""
    taken = set(pairs.values())
    left: dict[object, list[int]] = {}
    for k, key in enumerate(old_keys):
        if k not in taken:
            left.setdefault(key, []).append(k)
    free = Counter(key for k, key in enumerate(new_keys) if k not in pairs)
    for k, key in enumerate(new_keys):
        if k not in pairs and free[key] == 1 and len(left.get(key, [])) == 1:
            pairs[k] = left[key][0]


def _longest_run(pairs: dict[int, int]) -> list[int]:
    """The new positions, in order, of the longest stretch of pairs that do not cross."""
    tails: list[int] = []  # old positions that end the best run of each length
    ends: list[int] = []  # the new positions of those
    previous: dict[int, int] = {}
    for now in sorted(pairs):
        slot = bisect_left(tails, pairs[now])
        previous[now] = ends[slot - 1] if slot else -1
        if slot == len(tails):
            tails.append(pairs[now])
            ends.append(now)
        else:
            tails[slot], ends[slot] = pairs[now], now
    run: list[int] = []
    now = ends[-1] if ends else -1
    while now >= 0:
        run.append(now)
        now = previous[now]
    return run[::-1]


def _best_pairs(
    old: Sequence[T],
    new: Sequence[T],
    free_old: Sequence[int],
    free_new: Sequence[int],
    likeness: Callable[[T, T], float],
) -> dict[int, int]:
    """The pairing in order with the greatest sum of likeness (Needleman and Wunsch's table, gaps cost nothing)."""
    rows, columns = len(free_old), len(free_new)
    if not rows or not columns:
        return {}
    if rows * columns > _LARGEST_TABLE:
        return {n: o for o, n in zip(free_old, free_new, strict=False) if likeness(old[o], new[n]) >= ALIKE}
    score = [[likeness(old[o], new[n]) for n in free_new] for o in free_old]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            paired = best[i + 1][j + 1] + score[i][j] if score[i][j] > 0 else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    pairs: dict[int, int] = {}
    i = j = 0
    while i < rows and j < columns:
        if score[i][j] > 0 and best[i][j] == best[i + 1][j + 1] + score[i][j]:
            pairs[free_new[j]] = free_old[i]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def fresh(screenplay: Screenplay) -> IdBook:
    """The book of a screenplay that has no history: scenes "1", "2"…, elements "1-1", "1-2"…"""
    return align(IdBook(), screenplay)


def scene_of(element_id: str) -> str:
    """The id of the scene that an element belongs to: "12A" of "12A-4"."""
    return element_id.rpartition("-")[0]
