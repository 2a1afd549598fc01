"""The screenplay handed to a writing program: Final Draft's FDX, the Fountain file and a printed PDF, whatever of the film is made."""

from __future__ import annotations

from pathlib import Path

from filmwright import files
from filmwright.errors import FilmError
from filmwright.film import Film
from filmwright.formats import fdx, fountain, pdf
from filmwright.titling.typeface import face_file

TARGET = "finaldraft"


def written(film: Film, folder: Path) -> tuple[list[str], list[str]]:
    """Write the screenplay into a folder, in each form that other programs read; the files' names, and notes on what one of them lacks.

    FilmError when the film has no screenplay yet, or when what Final Draft would be given does not read back as the same screenplay.
    """
    if not film.screenplay_path.is_file():
        raise FilmError(f"{film.settings.title} has no screenplay yet. Run `filmwright write` first.")
    words = film.screenplay_path.read_text("utf-8")
    screenplay = fountain.read(words)
    document = fdx.write(screenplay)
    notes = []
    if fdx.read(document) != screenplay:
        notes.append(
            "Letters that no XML file may hold (control characters) are left out of the FDX; the Fountain file has them."
        )
    name = files.slug(film.settings.title)
    paper = "a4" if film.settings.language != "en" else "letter"
    printed = pdf.write(screenplay, paper, film.settings.title, film.settings.author, face_file("serif"))
    if printed.missing:
        notes.append(f"The PDF lacks the letters {printed.missing}; the other files have them.")
    made: dict[str, str | bytes] = {
        f"{name}.fdx": document,
        f"{name}.fountain": words,
        f"{name}.pdf": printed.data,
    }
    for file, data in made.items():
        files.write(folder / file, data)
    return list(made), notes
