"""Colours in words: "red", "bright red", "a deep shade of green", as the sRGB that things take."""

from __future__ import annotations

import colorsys
import re

from filmwright.reading.words import table

# what stands before a colour's name -> how much white, how much black it is mixed with (0..1), and its saturation (a factor)
SHADES: dict[str, tuple[float, float, float]] = {
    "bright": (0.12, 0.0, 1.35),
    "vivid": (0.06, 0.0, 1.4),
    "vibrant": (0.08, 0.0, 1.35),
    "neon": (0.2, 0.0, 1.6),
    "deep": (0.0, 0.38, 1.15),
    "rich": (0.0, 0.22, 1.2),
    "dark": (0.0, 0.52, 1.0),
    "light": (0.42, 0.0, 0.9),
    "pale": (0.6, 0.0, 0.75),
    "soft": (0.45, 0.0, 0.8),
    "pastel": (0.55, 0.0, 0.8),
    "faded": (0.5, 0.0, 0.6),
    "muted": (0.15, 0.1, 0.5),
    "dull": (0.05, 0.2, 0.5),
    "dusty": (0.25, 0.1, 0.55),
}
_BETWEEN = r"(?:(?:a|an|the|very|its|slightly|more) )*"
_SHADE = "|".join(SHADES)
SAID = re.compile(
    rf"{_BETWEEN}(?:(?P<shade>{_SHADE}),? )?(?:(?:shade|hue|tone|tint) of )?(?P<shade2>(?:{_SHADE}) )?(?P<name>[a-z]+)\b"
)


def shaded(name: str) -> str:
    """The sRGB (`#rrggbb`) of a colour's name with at most one word before it ("dark blue"), "" for what is no colour."""
    first, _, last = name.rpartition(" ")
    plain = str(table("prompt")["colours"].get(last, ""))
    if not plain or not first:
        return plain
    if first not in SHADES:
        return ""
    white, black, saturation = SHADES[first]
    r, g, b = (int(plain[k : k + 2], 16) / 255 for k in (1, 3, 5))
    hue, light, full = colorsys.rgb_to_hls(r, g, b)
    r, g, b = colorsys.hls_to_rgb(hue, light, min(full * saturation, 1.0))
    mixed = [((1 - black) * c) * (1 - white) + white for c in (r, g, b)]
    return "#" + "".join(f"{round(255 * c):02x}" for c in mixed)


def said(text: str) -> tuple[str, int]:
    """The colour that a text begins with ("a deep shade of green and …"), as `shaded` takes it, and where its words end; ("", 0)."""
    match = SAID.match(text.lstrip())
    if match is None or match["name"] not in table("prompt")["colours"]:
        return "", 0
    shade = (match["shade"] or match["shade2"] or "").strip()
    return f"{shade} {match['name']}".strip(), len(text) - len(text.lstrip()) + match.end()


__all__ = ["SHADES", "said", "shaded"]
