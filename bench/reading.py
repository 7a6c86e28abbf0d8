"""Read a content folder as `reglament check` does, and check nothing: what reading alone costs.

`python -m bench.reading FOLDER`
"""

from __future__ import annotations

import sys
from pathlib import Path

from generator.cli import spare_garbage
from generator.corpus.reader import decree_paths, read_decree, read_shared
from generator.leaving import run_and_leave

__all__ = ["read_content"]


def read_content(root: Path) -> int:
    """Read every decree of the folder `root`, one after the other; how many regulations it has."""
    shared = read_shared(root)
    count = 0
    for path in decree_paths(root):
        count += sum(len(one.regulations) for one in read_decree(shared, path).decrees)
    return count


def main() -> None:
    """Read the folder that the command line names, and say how many regulations it has."""
    spare_garbage()
    sys.stdout.write(f"{read_content(Path(sys.argv[1]))}\n")


if __name__ == "__main__":
    run_and_leave(main)
