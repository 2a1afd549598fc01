"""Ids that survive edits: the book of ids aligned to a changed text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmwright.formats import fountain
from filmwright.identity import IdBook, align, apply, fresh, new_scene_id, renamed, scene_of
from filmwright.screenplay import Line, Screenplay

NAMES = ("NORA", "PAUL", "HALIMA")
WORDS = [
    "rope",
    "door",
    "kettle",
    "lamp",
    "river",
    "coat",
    "letter",
    "hill",
    "engine",
    "apple",
    "winter",
    "ladder",
    "salt",
]


def paragraph(seed: int) -> str:
    """A text that no other seed gives, of some length."""
    words = [WORDS[(seed * 7 + k * (seed % 5 + 3)) % len(WORDS)] for k in range(7)]
    return f"{' '.join(words).capitalize()} number {seed}."


def scene_text(scene: int, elements: int) -> list[str]:
    """A heading and its elements, actions and speeches in turn, as Fountain blocks."""
    blocks = [f"INT. ROOM {scene} - DAY"]
    for k in range(elements):
        said = paragraph(scene * 100 + k)
        blocks.append(f"{NAMES[(scene + k) % 3]}\n{said}" if k % 2 else said)
    return blocks


def read(scenes: list[list[str]]) -> Screenplay:
    return fountain.read("\n\n".join(block for scene in scenes for block in scene) + "\n")


def ids_by_text(screenplay: Screenplay, book: IdBook) -> dict[str, str]:
    known = apply(book, screenplay)
    return {(e.spoken if isinstance(e, Line) else e.text): e.id for e in known.elements} | {
        s.heading.raw: s.id for s in known.scenes
    }


SCENES = st.lists(st.integers(1, 6), min_size=1, max_size=5).map(
    lambda sizes: [scene_text(k, size) for k, size in enumerate(sizes, 1)]
)


def test_fresh_ids() -> None:
    screenplay = read([scene_text(1, 2), scene_text(2, 1)])
    assert apply(fresh(screenplay), screenplay) == screenplay
    assert [element.id for element in screenplay.elements] == ["1-1", "1-2", "2-1"]


@settings(max_examples=60, deadline=None)
@given(SCENES, st.data())
def test_insert_delete_or_edit_anywhere_and_every_other_id_survives(
    scenes: list[list[str]], data: st.DataObject
) -> None:
    before = read(scenes)
    book = fresh(before)
    known = ids_by_text(before, book)
    s = data.draw(st.integers(0, len(scenes) - 1), "scene")
    k = data.draw(st.integers(1, len(scenes[s]) - 1), "element")
    edit = data.draw(st.sampled_from(["insert", "delete", "edit", "insert scene", "delete scene", "speech"]), "edit")
    changed = [list(scene) for scene in scenes]
    touched: set[str] = set()
    cue, _, text = changed[s][k].rpartition("\n")
    if edit == "insert":
        changed[s].insert(k, "A wholly unforeseen paragraph appears.")
    elif edit == "speech":
        changed[s].insert(k, "NORA\nSomething that nobody had ever said before.")
    elif edit == "delete":
        touched = {text}
        del changed[s][k]
    elif edit == "edit":
        touched = {text}
        changed[s][k] = (cue + "\n" if cue else "") + text.replace(text.split()[2], "trombone", 1)
    elif edit == "insert scene":
        changed.insert(s, ["EXT. SEA - NIGHT", "Black waves come in.", "PAUL\nHow cold it is."])
    elif len(changed) > 1:
        touched = {block.rpartition("\n")[2] for block in changed[s]}
        del changed[s]
    after = read(changed)
    new = align(book, after)
    found = ids_by_text(after, new)
    for words, element_id in known.items():
        if words not in touched:
            assert found[words] == element_id
    if edit == "edit":
        assert apply(new, after).scenes[s].elements[k - 1].id == known[text]
    given_ids = [element.id for element in apply(new, after).elements]
    assert len(set(given_ids)) == len(given_ids)
    fresh_ids = set(found.values()) - set(known.values())
    assert len(fresh_ids) == {"insert": 1, "speech": 1, "insert scene": 3}.get(edit, 0)


@settings(max_examples=40, deadline=None)
@given(SCENES, st.data())
def test_ids_are_never_given_twice_over_a_long_history(scenes: list[list[str]], data: st.DataObject) -> None:
    book = fresh(read(scenes))
    given_to: dict[str, str] = {}
    current = [list(scene) for scene in scenes]
    for step in range(6):
        s = data.draw(st.integers(0, len(current) - 1))
        if len(current[s]) > 2 and data.draw(st.booleans()):
            del current[s][data.draw(st.integers(1, len(current[s]) - 1))]
        elif data.draw(st.booleans()):
            current[s].insert(1, paragraph(5000 + step))
        elif len(current) > 1 and data.draw(st.booleans()):
            del current[s]
        else:
            current.insert(s, scene_text(40 + step, 2))
        screenplay = read(current)
        book = IdBook.from_plain(json.loads(json.dumps(align(book, screenplay).to_plain())))
        for words, element_id in ids_by_text(screenplay, book).items():
            assert given_to.setdefault(element_id, words) == words


def test_a_scene_between_two_takes_a_letter() -> None:
    scenes = [scene_text(k, 2) for k in (1, 2, 3)]
    book = fresh(read(scenes))
    book = align(book, read([*scenes[:2], scene_text(50, 2), scenes[2]]))
    assert [scene.id for scene in book.scenes] == ["0", "1", "2", "2A", "3"]
    book = align(book, read([*scenes[:2], scene_text(51, 2), scene_text(50, 2), scenes[2]]))
    assert [scene.id for scene in book.scenes] == ["0", "1", "2", "A2A", "2A", "3"]
    book = align(book, read([scene_text(52, 1), *scenes, scene_text(53, 1)]))
    assert [scene.id for scene in book.scenes] == ["0", "A1", "1", "2", "3", "4"]
    book = align(book, read([*scenes[:2], scene_text(54, 2), scenes[2]]))
    assert [scene.id for scene in book.scenes] == ["0", "1", "2", "2B", "3"]  # 2A and A2A stay with what was cut


@pytest.mark.parametrize(
    ("before", "after", "used", "expected"),
    [
        ("", "", [], "1"),
        ("12", "13", ["12", "13"], "12A"),
        ("12", "13", ["12", "12A", "13"], "12B"),
        ("12A", "13", ["12", "12A", "13"], "12B"),
        ("12", "12A", ["12", "12A"], "A12A"),
        ("A12A", "12A", ["12", "A12A", "12A"], "B12A"),
        ("", "1", ["1"], "A1"),
        ("A1", "1", ["A1", "1"], "B1"),
        ("12Z", "13", [f"12{c}" for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"], "12AA"),
        ("20", "", ["20", "21"], "22"),
    ],
)
def test_new_scene_ids(before: str, after: str, used: list[str], expected: str) -> None:
    assert new_scene_id(before, after, used) == expected


def test_a_short_answer_rewritten_keeps_its_id_and_an_answer_put_before_it_does_not_take_it() -> None:
    text = "INT. A - DAY\n\nNORA\nWhere?\n\nPAUL\nYes.\n\nNORA\nGood.\n"
    book = fresh(fountain.read(text))
    rewritten = fountain.read(text.replace("Yes.", "Never in my life."))
    assert [found.id for found in align(book, rewritten).scenes[1].elements] == ["1-1", "1-2", "1-3"]
    preceded = fountain.read(text.replace("PAUL\nYes.", "PAUL\nWell.\n\nPAUL\nYes."))
    assert [found.id for found in align(book, preceded).scenes[1].elements] == ["1-1", "1-4", "1-2", "1-3"]
    other = fountain.read(text.replace("PAUL\nYes.", "NORA\nThe answer, said by somebody else."))
    assert [found.id for found in align(book, other).scenes[1].elements] == ["1-1", "1-4", "1-3"]


def test_paragraphs_that_change_places_keep_their_ids() -> None:
    scene = scene_text(1, 4)
    book = fresh(read([scene]))
    moved = [scene[0], scene[3], scene[1], scene[2], scene[4]]
    assert [found.id for found in align(book, read([moved])).scenes[1].elements] == ["1-3", "1-1", "1-2", "1-4"]


def test_scenes_that_change_places_keep_their_ids() -> None:
    one, two, three = (scene_text(k, 3) for k in (1, 2, 3))
    book = align(fresh(read([one, two, three])), read([three, one, two]))
    assert [scene.id for scene in book.scenes[1:]] == ["3", "1", "2"]


def test_a_renamed_character_keeps_every_id_and_is_told() -> None:
    scenes = [scene_text(k, 5) for k in (1, 2)]
    old = fresh(read(scenes))
    after = read([[block.replace("NORA\n", "ADA\n") for block in scene] for scene in scenes])
    new = align(old, after)
    assert [e.id for s in new.scenes for e in s.elements] == [e.id for s in old.scenes for e in s.elements]
    assert renamed(old, new) == {"NORA": "ADA"}
    assert renamed(old, old) == {}


def test_a_heading_that_changes_keeps_the_scene() -> None:
    scenes = [scene_text(k, 4) for k in (1, 2, 3)]
    changed = [scenes[0], ["EXT. GARDEN - NIGHT", *scenes[1][1:]], scenes[2]]
    book = align(fresh(read(scenes)), read(changed))
    assert [scene.id for scene in book.scenes[1:]] == ["1", "2", "3"]


def test_the_same_words_many_times_stay_apart() -> None:
    text = ["INT. A - DAY", *["Bob waits."] * 5]
    book = fresh(read([text]))
    shorter = align(book, read([text[:-1]]))
    assert [found.id for found in shorter.scenes[1].elements] == ["1-1", "1-2", "1-3", "1-4"]
    longer = align(shorter, read([text]))
    assert sorted(found.id for found in longer.scenes[1].elements) == ["1-1", "1-2", "1-3", "1-4", "1-6"]


def test_a_book_of_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="align it first"):
        apply(fresh(read([scene_text(1, 2)])), read([scene_text(1, 3)]))


def test_two_thousand_scenes_align_in_reasonable_work() -> None:
    scenes = [["INT. A - DAY", f"Number {k}."] for k in range(2000)]
    book = fresh(read(scenes))
    del scenes[700]
    scenes[1200][1] = "Another thing."
    new = align(book, read(scenes))
    assert [scene.id for scene in new.scenes[1:]] == [str(k) for k in range(1, 2001) if k != 701]
    assert scene_of("12A-4") == "12A"
