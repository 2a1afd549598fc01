"""An author for the fakes of language models: it writes a small whole film when filmwright asks for one, in the form that is asked for.

What it is asked it knows from the form of the answer (a JSON schema), as a model would. Its films are all alike, for tests to count.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

Say = Callable[[str, str], str]  # (what was asked, the form's name or "") -> the answer's text

SCENES = (
    ("INT. BAKERY - NIGHT", "Mara finds a second cup on the counter.", "She is not alone in the house any more."),
    ("EXT. HARBOUR - DAWN", "Mara brings the cup to Josef, who says that it is his wife's.", "He takes the cup and pays for it."),
    ("INT. BAKERY - MORNING", "Two cups stand on the counter, and nobody is there.", "Somebody has drunk from both."),
)  # fmt: skip
PEOPLE = (("MARA", "34, a baker in a floury blue jumper."), ("JOSEF", "61, a harbour master in a long dark coat."))


def author(asked: str, form: str) -> str:
    """What the author answers to a question of filmwright's."""
    if form == "premise":
        return json.dumps(
            {
                "title": "The Second Cup",
                "logline": "A baker finds a cup that she did not put there.",
                "tone": "quiet, dry",
            }
        )
    if form == "outline":
        people = [
            {"name": name, "description": look, "wants": "to be asked", "speaks": "briefly"} for name, look in PEOPLE
        ]
        rows = [
            {"heading": heading, "people": ["MARA"], "happens": happens, "turn": turn}
            for heading, happens, turn in SCENES
        ]
        wanted = re.search(r"minutes: (\d+) scene", asked)
        count = min(max(int(wanted[1]) if wanted else 2, 1), len(rows))
        return json.dumps({"characters": people, "scenes": rows[:count]})
    if form == "scene":
        heading = re.search(r"Write scene \S+ (.+)", asked) or re.search(r"The scene:\n(.+)", asked)
        return json.dumps({"fountain": page(heading[1] if heading else SCENES[0][0], _held(asked))})
    if form == "scenes":
        return json.dumps({"scenes": [{"fountain": page("EXT. PIER - NIGHT", [])}]})
    if form == "polish":
        return json.dumps({"scenes": []})
    if form == "note":
        return json.dumps({"changes": [{"change": "closer", "times": 2}], "left": ["she is sad"]})
    return "I have nothing to say about that."


def page(heading: str, held: list[str]) -> str:
    """A scene in Fountain under a heading, with paragraphs that it must hold."""
    own = [
        heading,
        *held,
        "MARA (34), a baker in a floury blue jumper, puts a cup on the counter. There is one already.",
        "MARA\n(softly)\nI only own the one.",
        "JOSEF\nThen whose have I been washing?",
        "She turns the cup until its handle points at the door.",
    ]
    return "\n\n".join(own)


def _held(asked: str) -> list[str]:
    found = re.search(r"in this order:\n(.*?)\n\nThe director asks:", asked, re.S)
    return found[1].split("\n\n") if found else []


def form_of(body: Any) -> str:
    """The name of the form that a request asks for, in whichever protocol; "" where it asks for none."""
    for path in (
        ("response_format", "json_schema", "name"),
        ("text", "format", "name"),
        ("tools", 0, "function", "name"),
        ("tools", 0, "name"),
        ("generationConfig", "responseJsonSchema", "title"),
    ):
        here = body
        for step in path:
            try:
                here = here[step]
            except (KeyError, IndexError, TypeError):
                here = None
                break
        if isinstance(here, str):
            return here
    return ""
