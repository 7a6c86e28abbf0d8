"""What is kept between builds is known again by a hash of all the code that makes it."""

from __future__ import annotations

import pytest

from generator.edition import fingerprint
from tests.architecture.imports import import_graph, read_modules
from tests.support.repository import ROOT

MODULES = {module.name: module for module in read_modules(ROOT / "generator")}
GRAPH = import_graph(MODULES.values())


@pytest.mark.parametrize(
    ("maker", "hashed"),
    [
        ("edition.drawings", fingerprint.DRAWINGS),
        ("edition.workshop", fingerprint.PAGES),
        ("website.writing", (*fingerprint.PAGES, "website")),
    ],
)
def test_the_hash_covers_every_module_that_is_run(maker: str, hashed: tuple[str, ...]) -> None:
    """Else an update of the program would leave what an older version has made."""
    paths = {MODULES[name].path.partition("/")[2] for name in reached(f"generator.{maker}")}

    assert f"{maker.replace('.', '/')}.py" in paths
    assert {path for path in paths if path.split("/")[0] not in hashed} == set()


def reached(start: str) -> set[str]:
    """The modules of ours that `start` imports, with what these import, itself among them."""
    found, left = set[str](), {start}
    while left:
        name = left.pop()
        found.add(name)
        left |= GRAPH[name] - found
    return found
