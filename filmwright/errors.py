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
├── CredentialsError          a certificate or signature cannot be used
├── WriterError               no screenplay can be written from the idea
├── MissingExtra              an optional part of filmwright is not installed; says how to install it
└── GeneratorError            a generator cannot make a take
    ├── Unsupported           the generator cannot do what the shot asks
    ├── AuthError             no key, or a wrong one
    ├── RateLimited           asked too often; carries retry_after in seconds
    ├── QuotaExceeded         the account's money or share is used up
    ├── Refused               moderation, at submit or at result; carries code and stage
    ├── BadInput              the vendor cannot use the request as it is
    ├── Transient             a passing fault; `sent` says whether a job may have been made
    ├── RemoteFailed          the job failed at the vendor
    ├── Expired               the result is gone at the vendor
    ├── Cancelled             the job was stopped
    ├── ModelRetired          the model has ended
    ├── Doubtful              nobody can tell whether an attempt was made; it is not paid for twice unasked
    ├── RealPerson            a real person who is not cleared in the bible would be named or shown
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


class CredentialsError(FilmwrightError):
    """A certificate or signature cannot be used."""


class WriterError(FilmwrightError):
    """No screenplay can be written from the idea."""


class MissingExtra(FilmwrightError):
    """An optional part of filmwright is not installed; the message holds the command that installs it."""


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


class QuotaExceeded(GeneratorError):
    """The account's money or share at the vendor is used up."""


class Refused(GeneratorError):
    """The generator's moderation refused the request (`stage` submit) or the result (`stage` result); `code` is the vendor's word."""

    def __init__(self, message: str, code: str = "", stage: str = "submit") -> None:
        super().__init__(message)
        self.code, self.stage = code, stage


class BadInput(GeneratorError):
    """The vendor cannot use the request as it is; sending it again would fail again."""


class Transient(GeneratorError):
    """A passing fault; the same request may succeed later. `sent`: whether a paid job may have been made by the one that failed."""

    def __init__(self, message: str, sent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent


class RemoteFailed(GeneratorError):
    """The job failed at the vendor."""


class Expired(GeneratorError):
    """The result is gone at the vendor."""


class Cancelled(GeneratorError):
    """The job was stopped, here or at the vendor."""


class ModelRetired(GeneratorError):
    """The model has ended."""


class Doubtful(GeneratorError):
    """An attempt may or may not have been made and paid for, and nobody can tell; a person must decide."""


class RealPerson(GeneratorError):
    """A prompt, picture or character would name or show a real person who is not cleared in the bible."""


class BudgetExceeded(GeneratorError):
    """The film's budget would be passed."""
