"""Progress bars that tell the step, what is in hand, and the time left; plain lines where there is no terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType

from filmwright.steps.progress import Progress


class Bars:
    """A Progress drawn on a terminal."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

        self._console = Console(stderr=True, highlight=False)
        self._bars = Progress(
            SpinnerColumn(),
            TextColumn("{task.description:<8}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f}%"),
            TextColumn("{task.fields[item]:<24}"),
            TimeRemainingColumn(compact=True),
            TextColumn("left,"),
            TimeElapsedColumn(),
            console=self._console,
        )
        self._task = self._bars.add_task("", total=1, item="", visible=False)

    def __enter__(self) -> Bars:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def begin(self, step: str, total: float) -> None:
        """A new bar for a step."""
        self._task = self._bars.add_task(step, total=max(total, 1e-9), item="")

    def advance(self, amount: float, item: str = "") -> None:
        """Move the bar."""
        self._bars.update(self._task, advance=amount, item=item[:24])

    def end(self) -> None:
        """The step is done; its bar stays full."""
        self._bars.update(self._task, item="")

    def say(self, note: str) -> None:
        """A note above the bars."""
        self._console.print(f"  · {note}", markup=False)

    def asking(self) -> Callable[[str], bool] | None:
        """How a person can be asked; None where nobody types."""
        return self._ask if sys.stdin.isatty() else None

    def _ask(self, question: str) -> bool:
        self._bars.stop()  # they would draw over the answer
        try:
            self._console.print(question, markup=False)
            return input("[y/N] ").strip().lower() in ("y", "yes", "o", "oui")
        except EOFError:
            return False
        finally:
            self._bars.start()


class Lines:
    """A Progress for logs and pipes: a line when a step begins, every ten seconds, and when it ends."""

    def __init__(self) -> None:
        self._step, self._total, self._done = "", 1.0, 0.0
        self._began = self._spoke = 0.0

    def __enter__(self) -> Lines:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return

    def begin(self, step: str, total: float) -> None:
        """Tell that a step begins."""
        self._step, self._total, self._done = step, max(total, 1e-9), 0.0
        self._began = self._spoke = time.monotonic()
        print(f"{step} …", file=sys.stderr, flush=True)

    def advance(self, amount: float, item: str = "") -> None:
        """Tell how far it is, now and then."""
        self._done += amount
        now = time.monotonic()
        if now - self._spoke >= 10 and self._done > 0:
            self._spoke = now
            left = (now - self._began) / self._done * (self._total - self._done)
            print(f"{self._step} {self._done / self._total:.0%} {item}, {left:.0f} s left", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Tell that it is done."""
        print(f"{self._step} took {time.monotonic() - self._began:.1f} s", file=sys.stderr, flush=True)

    def asking(self) -> Callable[[str], bool] | None:
        """Nobody can be asked through a log."""
        return None

    def say(self, note: str) -> None:
        """A note."""
        print(f"  · {note}", file=sys.stderr, flush=True)


def bars() -> Bars | Lines:
    """Bars on a terminal, lines elsewhere."""
    return Bars() if sys.stderr.isatty() else Lines()


__all__ = ["Bars", "Lines", "Progress", "bars"]
