"""Makes filmwright/assets/wordnet.tsv.gz: the words and relations of WordNet 3.0, without its glosses and examples.

Source: Debian package wordnet-base (Princeton's WordNet licence, kept in filmwright/assets/wordnet.LICENSE.txt):

    apt-get download wordnet-base=1:3.0-37
    dpkg -x wordnet-base_*.deb unpacked
    python scripts/assets/wordnet.py unpacked/usr/share/wordnet filmwright/assets/wordnet.tsv.gz

The file is text: for each part of speech (n, v, a, r) two sections, then the irregular forms. A section begins with a
line "# name count".

    # n synsets 82115     lexical file TAB lemmas (space between; _ for a blank) TAB relations
    # n index 117798      lemma TAB synset numbers, commonest sense first TAB how often each sense was tagged
    # exceptions 6021     part of speech, TAB inflected form TAB lemmas

A synset's number is its place in its section. A relation is its WordNet symbol, the part of speech of its target and
the target's number: "@n17" is-a, "in17" is-an-instance-of, "&a4" similar to, "\\n9" pertains to, "+v5" derived from or
to, "=n3" attribute of, "pn8" part of. Index and exception lines are sorted by their bytes, for bisection.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from pathlib import Path

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
KEPT_RELATIONS = {"@": "@", "@i": "i", "&": "&", "\\": "\\", "+": "+", "=": "=", "#p": "p"}
SENSE_KEY_POS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}  # 5 is a satellite adjective

Synset = tuple[str, list[str], list[tuple[str, str, int]]]  # lexical file, lemmas, (symbol, part of speech, offset)


def read_synsets(path: Path) -> dict[int, Synset]:
    """A data.* file as {byte offset: synset}; the layout is that of the manual page wndb(5)."""
    synsets = {}
    for line in path.read_text("latin1").split("\n"):
        if not line[:8].isdigit():  # the licence at the head of the file, and its last empty line
            continue
        fields = line.partition("|")[0].split()
        words = int(fields[3], 16)
        lemmas = [fields[4 + 2 * i].partition("(")[0] for i in range(words)]  # "(a)" marks a position; not wanted
        first = 4 + 2 * words
        pointers = [fields[first + 1 + 4 * i : first + 5 + 4 * i] for i in range(int(fields[first]))]
        relations = [
            (KEPT_RELATIONS[symbol], pos, int(offset))
            for symbol, offset, pos, _words in pointers
            if symbol in KEPT_RELATIONS
        ]
        synsets[int(fields[0])] = (fields[1], lemmas, relations)
    return synsets


def read_index(path: Path) -> dict[str, list[int]]:
    """An index.* file as {lemma: byte offsets of its synsets, commonest sense first}."""
    index = {}
    for line in path.read_text("latin1").split("\n"):
        if line and line[0] != " ":
            fields = line.split()
            index[fields[0]] = [int(offset) for offset in fields[-int(fields[2]) :]]
    return index


def read_tag_counts(path: Path) -> dict[tuple[str, str], dict[int, int]]:
    """cntlist.rev as {(part of speech, lemma): {sense number from 1: times tagged in the semantic concordance}}."""
    counts: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for line in path.read_text("latin1").split("\n"):
        if line:
            key, sense, count = line.split()
            lemma, _, rest = key.partition("%")
            counts[SENSE_KEY_POS[rest[0]], lemma][int(sense)] = int(count)
    return counts


def pack(folder: Path, target: Path) -> None:
    """Writes the graph of the WordNet database in `folder` to `target`."""
    synsets = {pos: read_synsets(folder / f"data.{name}") for pos, name in FILES.items()}
    number = {pos: {offset: i for i, offset in enumerate(found)} for pos, found in synsets.items()}
    number["s"] = number["a"]
    counts = read_tag_counts(folder / "cntlist.rev")
    sections: list[tuple[str, list[str]]] = []
    for pos, name in FILES.items():
        rows = []
        for lexical_file, lemmas, relations in synsets[pos].values():
            targets = dict.fromkeys(
                f"{symbol}{'a' if kind == 's' else kind}{number[kind][offset]}" for symbol, kind, offset in relations
            )
            rows.append(f"{lexical_file}\t{' '.join(lemmas)}\t{' '.join(targets)}")
        sections.append((f"{pos} synsets", rows))
        rows = []
        for lemma, offsets in read_index(folder / f"index.{name}").items():
            tagged = counts.get((pos, lemma), {})
            times = [tagged.get(sense, 0) for sense in range(1, max(tagged, default=0) + 1)]
            senses = " ".join(str(number[pos][offset]) for offset in offsets)
            rows.append(f"{lemma}\t{senses}\t{' '.join(map(str, times))}")
        sections.append((f"{pos} index", sorted(rows)))
    exceptions = [
        f"{pos} {form}\t{' '.join(lemmas)}"
        for pos, name in FILES.items()
        for form, *lemmas in map(str.split, (folder / f"{name}.exc").read_text("latin1").splitlines())
    ]
    sections.append(("exceptions", sorted(exceptions)))
    text = "".join(f"# {title} {len(rows)}\n" + "".join(f"{row}\n" for row in rows) for title, rows in sections)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{target}: {target.stat().st_size} bytes, {len(text)} unpacked")


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
