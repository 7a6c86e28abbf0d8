"""Run a program and measure what it took: processor time, memory, time on the clock."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cost", "Site", "measure", "survey"]

_KIB = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What a program took.

    `cpu` is processor seconds, user and system, its own and those of every program it started and
    waited for. `peak` is the most bytes of memory that one of these held at any time. `clock` is
    seconds on the clock.
    """

    cpu: float
    peak: int
    clock: float


@dataclass(frozen=True, slots=True)
class Site:
    """How large a built site is: its pages but the 404, and all its bytes."""

    pages: int
    size: int


def measure(
    command: Sequence[str | Path], *, folder: Path, environment: Mapping[str, str] | None = None
) -> Cost:
    """Run `command` in `folder` to its end.

    Linux counts into a child's peak what this process holds when it starts it. So this process must
    stay small: content is generated in another.

    Args:
        command: the program and its arguments.
        folder: where it runs.
        environment: variables beside those of this process.

    Raises:
        RuntimeError: it failed; with the end of what it said.
    """
    with tempfile.TemporaryFile() as said:
        begun = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 - only programs that this package names
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            end = said.read()[-2000:].decode("utf-8", "replace")
            raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{end}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KIB, clock)


def survey(site: Path) -> Site:
    """Count the pages and bytes of the site in the folder `site`."""
    pages = size = 0
    for parent, _, names in os.walk(site):
        pages += "index.html" in names
        size += sum(Path(parent, name).stat().st_size for name in names)
    return Site(pages, size)
