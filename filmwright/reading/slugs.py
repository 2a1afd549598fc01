"""Names to ids that are safe as a file's name anywhere: lower-case letters, digits and hyphens."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Collection

_LONGEST = 40
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$")  # names that Windows keeps for itself


def slug(name: str, taken: Collection[str] = (), fallback: str = "one") -> str:
    """An id for a name, none of `taken`: "Élise O'Neil" is "elise-oneil".

    A name without Latin letters is `fallback` and a number of its own.
    """
    folded = (
        unicodedata.normalize("NFKD", name.casefold())
        .replace("'", "")
        .replace("’", "")
        .replace("ß", "ss")
        .replace("ø", "o")
    )
    plain = re.sub(r"[^a-z0-9]+", "-", folded.encode("ascii", "ignore").decode()).strip("-")[:_LONGEST].strip("-")
    if not plain or not any(letter.isalpha() for letter in folded if letter.isascii()) or _RESERVED.match(plain):
        plain = f"{fallback}-{plain or format(zlib.crc32(name.encode()), '08x')}"
    found, count = plain, 1
    while found in taken:
        count += 1
        found = f"{plain}-{count}"
    return found
