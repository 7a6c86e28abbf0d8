"""End a program at once: what is in memory is left to the system, not taken apart by pieces."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

__all__ = ["run_and_leave"]


def run_and_leave(program: Callable[[], Any]) -> NoReturn:
    """Run `program` and end with its exit code.

    Of a check of 1,000 regulations, Python's own end would take a sixteenth of the time. What is
    written is written to its end, and what asked to be called at the end is called.
    """
    code: object = 0
    try:
        program()
    except SystemExit as exit_:
        code = exit_.code
    status = code if isinstance(code, int) else int(code is not None)
    if isinstance(code, str):
        sys.stderr.write(f"{code}\n")
    # Folders for one run are removed by it; there is no other way to have that done.
    atexit._run_exitfuncs()  # noqa: SLF001
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        # Whoever read the output has left.
        status = status or 1
    os._exit(status)
