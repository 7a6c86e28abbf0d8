"""Run the command, as `reglament` or `python -m generator`."""

from __future__ import annotations

import gc
from typing import NoReturn

__all__ = ["run"]


def run() -> NoReturn:
    """Run the command as a program of its own."""
    # What is imported stays: to look for garbage in it takes a twelfth of the start. The command
    # itself says how often to look from then on.
    gc.disable()
    from generator.cli import main
    from generator.leaving import run_and_leave

    run_and_leave(main)


if __name__ == "__main__":
    run()
