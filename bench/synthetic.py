"""Make a content folder of any size by varying the real regulations, seven a decree.

Its decrees say in title, number and address that they are synthetic: made to be measured, not to
be read. `python -m bench.synthetic 100 --to FOLDER` writes one.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from bench.known import follow_known, known_reasons
from bench.originals import Originals, read_originals
from bench.variation import vary, vary_titles
from bench.yaml_text import yaml_text
from generator.corpus.reader import read_shared

__all__ = ["write_content"]

_DECREE = "decree.yaml"
_DECREES = "decrees"


def write_content(source: Path, target: Path, count: int) -> None:
    """Write `count` synthetic regulations into the new folder `target`.

    Args:
        source: the real content folder, whose first decree is varied.
        target: must not exist.
        count: how many regulations, at least one.

    Raises:
        FileExistsError: `target` exists.
    """
    if target.exists():
        raise FileExistsError(target)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns(_DECREES))
    originals, reasons, shared = read_originals(source), known_reasons(source), read_shared(target)
    size = len(originals.regulations)
    for number in range(1, -(-count // size) + 1):
        files = _files(originals, number, min(size, count - (number - 1) * size))
        folder = target / _DECREES / files[_DECREE]["id"]
        folder.mkdir(parents=True)
        _write(files, folder)
        changed = follow_known(shared, folder, files, reasons)
        _write({name: files[name] for name in changed}, folder)


def _files(originals: Originals, number: int, size: int) -> dict[str, dict[str, Any]]:
    """The decree `number` with `size` regulations, as values by the names of their files."""
    begin = (number - 1) * len(originals.regulations) + 1
    files = {_DECREE: _decree(originals, number, begin, size)}
    for order, original in enumerate(originals.regulations[:size], 1):
        index = begin + order - 1
        regulation = vary(originals, original, index, order=order, decree=number)
        text = _dated(json.dumps(regulation, ensure_ascii=False), originals, number)
        files[f"{original.stem}.yaml"] = json.loads(text)
    return files


def _write(files: Mapping[str, Mapping[str, Any]], folder: Path) -> None:
    for name, value in files.items():
        (folder / name).write_text(yaml_text(value), encoding="utf-8")


def _decree(originals: Originals, number: int, begin: int, size: int) -> dict[str, Any]:
    text = _dated(originals.decree, originals, number)
    registered = json.loads(text)["registration"]["number"]
    text = re.sub(rf"\b{registered}\b", str(int(registered) + number), text)
    # After the number of registration, which a title's own number may be.
    for offset, original in enumerate(originals.regulations):
        text = vary_titles(text, original, begin + offset)
    decree: dict[str, Any] = json.loads(text)
    del decree["source"]
    year, month, _ = originals.date.split("-")
    decree |= {
        "id": f"{year}-synthetic-{number}",
        "number": _number(number),
        "date": f"{year}-{month}-{_day(number)}",
        "title": f"{decree['title']} (SYNTHETIC {number})",
        "regulations": decree["regulations"][:size],
    }
    decree["clauses"][0]["parts"] = decree["clauses"][0]["parts"][:size]
    return decree


def _dated(text: str, originals: Originals, number: int) -> str:
    """`text` with the synthetic decree's day and number for the real ones."""
    year, _, day = originals.date.split("-")
    real = rf'({year} \w+ (?:\\")?){day}((?:\\")? \w+ № ){originals.number}\b'
    return re.sub(real, rf"\g<1>{_day(number)}\g<2>{_number(number)}", text)


def _number(number: int) -> str:
    return f"{number}-SYNTHETIC"


def _day(number: int) -> str:
    return str(10 + number % 19)


@click.command()
@click.argument("count", type=click.IntRange(1))
@click.option("--content", type=click.Path(path_type=Path), default=Path("content"))
@click.option("--to", type=click.Path(path_type=Path), required=True)
def main(count: int, content: Path, to: Path) -> None:
    """Write a content folder of COUNT synthetic regulations."""
    write_content(content, to, count)


if __name__ == "__main__":
    main()
