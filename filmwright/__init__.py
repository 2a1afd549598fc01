"""filmwright turns an idea or a screenplay into a finished film, on your own machine.

These are the public names; everything else may change. Each is imported when it is first used, so that `import filmwright` costs
nothing:

    import filmwright
    progress = filmwright.Silent()
    film = filmwright.begin("A lighthouse keeper waits for a ship", None, filmwright.Settings(), progress)
    filmwright.make(film, progress)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from filmwright.bible import Bible as Bible
    from filmwright.errors import FilmwrightError as FilmwrightError
    from filmwright.film import Film as Film
    from filmwright.film import Settings as Settings
    from filmwright.generators.generator import Generator as Generator
    from filmwright.scenes import Scene as Scene
    from filmwright.screenplay import Screenplay as Screenplay
    from filmwright.shots import Shot as Shot
    from filmwright.shots import Take as Take
    from filmwright.steps.begin import begin as begin
    from filmwright.steps.check import run as check
    from filmwright.steps.clip import run as clip
    from filmwright.steps.make import run as make
    from filmwright.steps.make import statuses as statuses
    from filmwright.steps.make import why as why
    from filmwright.steps.planned import plan as plan
    from filmwright.steps.progress import Progress as Progress
    from filmwright.steps.progress import Silent as Silent
    from filmwright.steps.retake import run as retake
    from filmwright.steps.still import one as still

__version__ = "0.1.0"

_WHERE = {
    "Bible": ("filmwright.bible", "Bible"),
    "Film": ("filmwright.film", "Film"),
    "FilmwrightError": ("filmwright.errors", "FilmwrightError"),
    "Generator": ("filmwright.generators.generator", "Generator"),
    "Progress": ("filmwright.steps.progress", "Progress"),
    "Scene": ("filmwright.scenes", "Scene"),
    "Screenplay": ("filmwright.screenplay", "Screenplay"),
    "Settings": ("filmwright.film", "Settings"),
    "Shot": ("filmwright.shots", "Shot"),
    "Silent": ("filmwright.steps.progress", "Silent"),
    "Take": ("filmwright.shots", "Take"),
    "begin": ("filmwright.steps.begin", "begin"),
    "check": ("filmwright.steps.check", "run"),
    "clip": ("filmwright.steps.clip", "run"),
    "make": ("filmwright.steps.make", "run"),
    "plan": ("filmwright.steps.planned", "plan"),
    "retake": ("filmwright.steps.retake", "run"),
    "statuses": ("filmwright.steps.make", "statuses"),
    "still": ("filmwright.steps.still", "one"),
    "why": ("filmwright.steps.make", "why"),
}

__all__ = [
    "Bible",
    "Film",
    "FilmwrightError",
    "Generator",
    "Progress",
    "Scene",
    "Screenplay",
    "Settings",
    "Shot",
    "Silent",
    "Take",
    "__version__",
    "begin",
    "check",
    "clip",
    "make",
    "plan",
    "retake",
    "statuses",
    "still",
    "why",
]


def __getattr__(name: str) -> Any:
    """A public name, imported on its first use."""
    if name not in _WHERE:
        raise AttributeError(f"module 'filmwright' has no attribute {name!r}")
    module, attribute = _WHERE[name]
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted({*globals(), *__all__})
