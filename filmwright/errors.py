"""Every error that filmwright raises on purpose. Each message is one paragraph: what, which object, what to do next.

FilmwrightError
├── UsageError                the command was called wrongly (exit status 2)
├── InputError                an idea, screenplay, prompt or number that cannot be used
│   └── ScreenplayError       a screenplay that cannot be read
├── FilmError                 a film folder that cannot be used
│   ├── NewerSchema           written by a newer filmwright
│   ├── FilmBusy              another make holds the folder
│   └── NotFound              no such scene, shot, line or character
├── StageError                the built-in stage cannot show or render something
│   └── NoOpenGL              no OpenGL context can be made
├── AssetError                a weight or data file is missing or altered
├── DiskFull                  the disk is full; nothing finished was lost
├── MediaError                a picture, sound or film file cannot be read or written
├── WriterError               no screenplay can be written from the idea
└── GeneratorError            a generator cannot make a take
    ├── Unsupported           the generator cannot do what the shot asks
    ├── AuthError             no key, or a wrong one
    ├── RateLimited           asked too often; carries retry_after in seconds
    ├── Refused               moderation, at submit or at result
    ├── Transient             a passing fault; may be tried again
    ├── Expired               the result is gone at the vendor
    ├── ModelRetired          the model has ended
    └── BudgetExceeded        the film's budget would be passed
"""


class FilmwrightError(Exception):
    """Base of all errors that are shown to the user as one paragraph."""


class UsageError(FilmwrightError):
    """The command was called wrongly."""


class InputError(FilmwrightError):
    """An idea, screenplay, prompt or number that cannot be used."""


class ScreenplayError(InputError):
    """A screenplay that cannot be read."""


class FilmError(FilmwrightError):
    """A film folder that cannot be used."""


class NewerSchema(FilmError):
    """A file of the film was written by a newer filmwright."""


class FilmBusy(FilmError):
    """Another process is making this film."""


class NotFound(FilmError):
    """No such scene, shot, line or character in this film."""


class StageError(FilmwrightError):
    """The built-in stage cannot show or render something."""


class NoOpenGL(StageError):
    """No OpenGL context can be made on this machine."""


class AssetError(FilmwrightError):
    """A weight or data file is missing or altered."""


class DiskFull(FilmwrightError):
    """The disk is full; what was finished before is still there."""


class MediaError(FilmwrightError):
    """A picture, sound or film file cannot be read or written."""


class WriterError(FilmwrightError):
    """No screenplay can be written from the idea."""


class GeneratorError(FilmwrightError):
    """A generator cannot make a take."""


class Unsupported(GeneratorError):
    """The generator cannot do what the shot asks."""


class AuthError(GeneratorError):
    """No key for the generator, or a wrong one."""


class RateLimited(GeneratorError):
    """Asked too often."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Refused(GeneratorError):
    """The generator's moderation refused the request or the result."""


class Transient(GeneratorError):
    """A passing fault; the same request may succeed later."""


class Expired(GeneratorError):
    """The result is gone at the vendor."""


class ModelRetired(GeneratorError):
    """The model has ended."""


class BudgetExceeded(GeneratorError):
    """The film's budget would be passed."""
