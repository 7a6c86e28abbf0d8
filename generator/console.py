"""Tell a person what is going on: a progress line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console as RichConsole

__all__ = ["Console"]

_FORCING = ("FORCE_COLOR", "TTY_COMPATIBLE")
"""What asks for the manners of a terminal where none is seen."""


class Console:
    """Messages for people go to standard error, so that standard output stays data."""

    def __init__(self) -> None:
        self._rich = _rich()

    def done(self, message: str) -> None:
        """Say that something is finished, and where the result lies."""
        if self._rich:
            self._rich.print(message, markup=False)
        else:
            _plainly(message)

    def error(self, message: str) -> None:
        """Say that something is wrong."""
        if self._rich:
            self._rich.print(message, markup=False, style="bold red")
        else:
            _plainly(message)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[str], None]]:
        """Show what is being worked on: one changing line on a terminal, else a line each."""
        if not self._rich or not self._rich.is_terminal:
            yield lambda step: _plainly(f"{what}: {step}")
            return
        with self._rich.status(f"{what} …") as status:
            yield lambda step: status.update(f"{what}: {step}")


def _rich() -> RichConsole | None:
    """What lays messages out on a terminal; a file and a pipe do not wait for its import."""
    if not sys.stderr.isatty() and not any(map(os.environ.get, _FORCING)):
        return None
    from rich.console import Console as RichConsole

    return RichConsole(stderr=True, highlight=False, soft_wrap=True)


def _plainly(message: str) -> None:
    sys.stderr.write(f"{message}\n")
