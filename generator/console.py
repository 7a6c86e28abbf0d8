"""Tell a person what is going on: a progress line on a terminal, plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console as RichConsole

__all__ = ["Console"]


class Console:
    """Messages for people go to standard error, so that standard output stays data."""

    def __init__(self) -> None:
        self._rich = RichConsole(stderr=True, highlight=False, soft_wrap=True)

    def done(self, message: str) -> None:
        """Say that something is finished, and where the result lies."""
        self._rich.print(message, markup=False)

    def error(self, message: str) -> None:
        """Say that something is wrong."""
        self._rich.print(message, markup=False, style="bold red")

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[str], None]]:
        """Show what is being worked on: one changing line on a terminal, else a line each."""
        if not self._rich.is_terminal:
            # A plain line needs no layout, which for a thousand of them takes longer than writing.
            yield lambda step: print(f"{what}: {step}", file=self._rich.file)
            return
        with self._rich.status(f"{what} …") as status:
            yield lambda step: status.update(f"{what}: {step}")
