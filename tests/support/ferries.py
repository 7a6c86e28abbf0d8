"""Add decrees to a copy of testland, each like its decree on ferries."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

__all__ = ["FERRY", "add_ferry"]

FERRY = "decrees/2028-09-02-44"
"""The decree on ferries in testland."""

_SOURCE = re.compile(r"^source:\n(  .*\n)+", re.MULTILINE)


def add_ferry(content: Path, number: int) -> Path:
    """The folder of a copy of the decree on ferries under another number, without its source."""
    folder = content / f"decrees/2028-09-02-{number}"
    shutil.copytree(content / FERRY, folder)
    for name in ("source.en.txt", "corrections.yaml", "annex-1.golden.yaml"):
        (folder / name).unlink()
    for path in folder.iterdir():
        text = path.read_text(encoding="utf-8").replace("№ 44", f"№ {number}")
        text = text.replace("id: 2028-44", f"id: 2028-{number}")
        text = text.replace('number: "44"', f'number: "{number}"')
        path.write_text(_SOURCE.sub("", text), encoding="utf-8")
    return folder
