"""The command line: one verb a file; each parses, calls, prints. Errors are one paragraph and exit status 1, wrong usage 2."""

from __future__ import annotations

import os
import sys
import traceback

from filmwright.errors import FilmwrightError, UsageError


def main() -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; its exit status."""
    debug = "--debug" in arguments
    arguments = [argument for argument in arguments if argument != "--debug"]
    # One thread in the number libraries: the work is spread over processes, and their threads would fight for the cores.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    from filmwright.cli.app import app

    try:
        app(arguments, standalone_mode=True, prog_name="filmwright")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except UsageError as error:
        return _told(error, 2, debug)
    except FilmwrightError as error:
        return _told(error, 1, debug)
    except KeyboardInterrupt:
        print("\nStopped. What is finished is kept; run the same command again to go on.", file=sys.stderr)
        return 130
    except MemoryError as error:
        return _told(
            FilmwrightError("The machine ran out of memory. What is finished is kept; try a lower --quality."),
            1,
            debug,
            error,
        )
    except OSError as error:
        return _told(FilmwrightError(_system_said(error)), 1, debug, error)
    return 0


def _told(error: FilmwrightError, status: int, debug: bool, cause: BaseException | None = None) -> int:
    if debug:
        traceback.print_exception(cause or error)
    print(f"filmwright: {' '.join(str(error).split())}", file=sys.stderr)
    return status


def _system_said(error: OSError) -> str:
    where = f": {error.filename}" if error.filename else ""
    return f"The system refused a file operation ({error.strerror or error}{where}). What is finished is kept; mend it and run again."
