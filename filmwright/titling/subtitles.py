"""Subtitles from spoken lines, by the rules of the trade: two lines of 42 characters, 17 characters a second, 5/6 to 7 seconds, at
least two frames apart, close gaps chained, snapped to cuts (research: craft, 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

WIDEST, LINES = 42, 2
FASTEST = 17.0  # characters a second
SHORTEST, LONGEST = 5 / 6, 7.0  # seconds
GAP = 2  # frames between two subtitles
CHAIN = 12  # frames: shorter gaps are closed to GAP
LINGER = 0.5  # seconds that a subtitle may stand longer than the speech
SNAP = 7  # frames: a subtitle that starts this close to a cut starts on it

# a line shall not end with one of these
_WEAK = re.compile(
    r"\b(?:the|a|an|of|to|in|on|at|and|or|but|for|with|my|your|his|her|I|no|not|is|are|was|will|can|who|that"
    r"|le|la|les|un|une|des|du|de|à|au|aux|et|ou|mais|en|dans|sur|pour|par|avec|mon|ma|ton|ta|son|sa|je|tu|il|ne|se|qui|que)$"
)


@dataclass(frozen=True)
class Spoken:
    """A line as it is heard: film frames, the words, and who speaks (named when not seen)."""

    start: int
    end: int
    text: str
    speaker: str = ""
    off_screen: bool = False


@dataclass(frozen=True)
class Subtitle:
    """One subtitle: film frames [start, end), lines divided by a newline; `speaker` is whose words they are."""

    start: int
    end: int
    text: str
    speaker: str = ""


def subtitles(lines: Sequence[Spoken], fps: int, cuts: Sequence[int] = (), language: str = "en") -> list[Subtitle]:
    """The subtitles of a film; `cuts` are the frames at which a new shot begins."""
    shown = [subtitle for line in sorted(lines, key=lambda one: one.start) for subtitle in _split(line, fps)]
    shown = _shared(shown, fps, language)
    timed: list[Subtitle] = []
    for k, one in enumerate(shown):
        limit = shown[k + 1].start - GAP if k + 1 < len(shown) else one.end + round(2 * LINGER * fps)
        start = _snapped(one.start, cuts)
        if start > one.start and needed_frames(one.text, fps) > limit - start:
            start = one.start  # waiting for the cut would leave too little time to read it
        if timed:
            start = max(start, timed[-1].end + GAP)
        needed = start + needed_frames(one.text, fps)
        end = max(one.end, min(needed, one.end + round(LINGER * fps)))
        end = min(max(end, needed) if needed <= limit else end, limit, start + round(LONGEST * fps))
        if limit - end < CHAIN and k + 1 < len(shown):
            end = min(limit, start + round(LONGEST * fps))
        else:
            end = _off_the_cut(end, max(needed, one.end), min(limit, start + round(LONGEST * fps)), cuts)
        timed.append(replace(one, start=start, end=max(end, start + 1)))
    return timed


def needed_frames(text: str, fps: int) -> int:
    """How long a subtitle must stand to be read."""
    return max(round(len(text) / FASTEST * fps), round(SHORTEST * fps))


def _snapped(start: int, cuts: Sequence[int]) -> int:
    """On the cut when it is near: just after it, or a few frames before; else at least half a second before it."""
    for cut in cuts:
        if 0 <= start - cut <= SNAP or 0 < cut - start <= SNAP:
            return cut
        if SNAP < cut - start < CHAIN:
            return cut - CHAIN
    return start


def _off_the_cut(end: int, wanted: int, limit: int, cuts: Sequence[int]) -> int:
    """An end near a cut: two frames before it where the words allow, else well past it."""
    near = next((cut for cut in cuts if abs(cut - end) < CHAIN), None)
    if near is None:
        return end
    if wanted <= near - GAP <= limit:
        return near - GAP
    return near + CHAIN if end > near - GAP and near + CHAIN <= limit else end


def _shared(shown: list[Subtitle], fps: int, language: str) -> list[Subtitle]:
    """Quick exchanges on one subtitle, a dash for each speaker, where alone the lines would be gone before they are read."""
    dash = "- " if language == "fr" else "-"
    out: list[Subtitle] = []
    for one in shown:
        last = out[-1] if out else None
        if (
            last is not None
            and last.speaker != one.speaker
            and not (last.text + one.text).count("\n")
            and not last.text.startswith(("[", dash))
            and not one.text.startswith("[")
            and max(len(last.text), len(one.text)) + len(dash) <= WIDEST
            and one.start - last.end < CHAIN
            and min(
                one.start - GAP - last.start - round(0.8 * needed_frames(last.text, fps)), one.end + CHAIN - one.start
            )
            < 0
            and max(one.end, last.end) - last.start <= LONGEST * fps
        ):
            text = f"{dash}{last.text}\n{dash}{one.text}"
            out[-1] = Subtitle(last.start, max(one.end, last.end), text, f"{last.speaker} {one.speaker}")
        else:
            out.append(one)
    return out


def _split(line: Spoken, fps: int) -> list[Subtitle]:
    """A long speech as several subtitles, its time shared out by the letters of each."""
    text = spoken_text(line.text)
    blocks = _blocks(text)
    if not blocks:
        return []
    name = f"[{line.speaker.title()}] " if line.off_screen and line.speaker else ""
    total, done, out = sum(len(b) for b in blocks), 0, []
    for k, block in enumerate(blocks):
        start = line.start + round((line.end - line.start) * done / total)
        done += len(block)
        end = line.start + round((line.end - line.start) * done / total)
        out.append(Subtitle(start, max(end, start + 1), broken(name + block if k == 0 else block), line.speaker))
    return out


def spoken_text(text: str) -> str:
    """The words as they are read: without Fountain's emphasis marks, on one line."""
    plain = re.sub(r"(?<!\\)(\*{1,3}|_)(?=\S)(.+?)(?<=\S)\1", r"\2", text)
    return re.sub(r"\s+", " ", plain.replace("\\*", "*").replace("\\_", "_")).strip()


def _blocks(text: str) -> list[str]:
    """Pieces of at most two full lines, broken at sentences, then at commas, then between words."""
    longest = WIDEST * LINES - 14  # room for an uneven break before a long word
    pieces = re.findall(r"[^.!?…]+[.!?…]+[\"'”’)]*\s*|[^.!?…]+$", text)
    blocks: list[str] = []
    for piece in (p.strip() for p in pieces if p.strip()):
        for part in _shorter(piece, longest):
            if blocks and len(blocks[-1]) + 1 + len(part) <= longest * 0.75:
                blocks[-1] += " " + part
            else:
                blocks.append(part)
    return blocks


def _shorter(text: str, longest: int) -> list[str]:
    if len(text) <= longest:
        return [text]
    commas = [m.end() for m in re.finditer(r"[,;:—–-]\s", text) if 12 < m.end() < len(text) - 8]
    spaces = [m.start() for m in re.finditer(r"\s", text)]
    places = commas or spaces
    if not places:
        return [text[:longest], *_shorter(text[longest:], longest)]
    at = min(places, key=lambda place: abs(place - len(text) / 2))
    return [*_shorter(text[:at].strip(), longest), *_shorter(text[at:].strip(), longest)]


def broken(text: str) -> str:
    """One line if it fits; else two, the upper one shorter, after punctuation and never after an article."""
    if len(text) <= WIDEST:
        return text
    best, cost = text, 1e9
    for match in re.finditer(r"\s", text):
        upper, lower = text[: match.start()], text[match.end() :]
        if max(len(upper), len(lower)) > WIDEST:
            continue
        weak = _WEAK.search(upper) is not None
        price = abs(len(lower) - len(upper) - 4) + (25 if weak else 0) - (12 if upper[-1] in ",.;:?!…—" else 0)
        if price < cost:
            best, cost = f"{upper}\n{lower}", price
    return best
