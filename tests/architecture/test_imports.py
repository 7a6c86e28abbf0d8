"""Layers import one way only, and each outside package has one door."""

from __future__ import annotations

from graphlib import TopologicalSorter

import pytest

from tests.architecture.imports import (
    Module,
    door_violations,
    import_graph,
    layer_violations,
    read_modules,
    unknown_areas,
)
from tests.support.repository import ROOT

MODULES = read_modules(ROOT / "generator")


def test_each_layer_imports_only_to_its_left() -> None:
    """`LAYERS` is the order."""
    assert layer_violations(MODULES) == []


def test_each_outside_package_is_known_to_one_part() -> None:
    """MkDocs only to `website`, Graphviz only to one file, and so on."""
    assert door_violations(MODULES) == []


def test_no_module_imports_itself_by_a_detour() -> None:
    """`static_order` raises CycleError, which names the modules of the circle."""
    assert set(TopologicalSorter(import_graph(MODULES)).static_order())


def test_everything_in_the_package_has_its_place_in_the_order() -> None:
    """A new folder is a layer or it is not made."""
    assert unknown_areas(MODULES) == set()


@pytest.mark.parametrize(
    ("name", "source", "violation"),
    [
        ("model.decree", "import generator.corpus.reader", "model imports corpus"),
        ("corpus.reader", "from generator import checks", "corpus imports checks"),
        ("render.pages", "from ..website import plugin", "render imports website"),
        ("render.site", "from generator.edition import page", "render imports edition"),
        ("edition.store", "from generator.website import build", "edition imports website"),
        ("render.pages", "def f():\n    import generator.cli", "render imports cli"),
        ("checks.text", "from generator import load", "checks imports __init__"),
        ("checks.text", "import generator", "checks imports __init__"),
        ("errors", "from generator.model import decree", "errors imports model"),
        ("languages.kk", "from generator.model import decree", "languages imports model"),
        ("website.theme.__init__", "from ...publish import release", "website imports publish"),
        ("model.tools", "from generator.helpers import join", "model imports helpers"),
    ],
)
def test_an_import_to_the_right_is_found(name: str, source: str, violation: str) -> None:
    """However it is written, and wherever in the file it stands."""
    (found,) = layer_violations([Module(f"generator.{name}", source)])

    assert found.endswith(violation)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("cli", "from generator.publish import release\nfrom generator import load"),
        ("website.plugin", "from generator.render.pages import home"),
        ("website.plugin", "from generator.edition import edition"),
        ("edition.finish", "from generator.render import page"),
        ("render.pages", "from . import diagrams\nfrom generator.languages import kk"),
        ("languages.kk", "from generator.errors import ReglamentError"),
        ("model.decree", "import datetime"),
    ],
)
def test_an_import_to_the_left_is_allowed(name: str, source: str) -> None:
    """Lower layers, the own one, the shared ones, and everything from above."""
    assert layer_violations([Module(f"generator.{name}", source)]) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("render.pages", "from mkdocs.plugins import BasePlugin"),
        ("render.diagrams.layout", "import graphviz"),
        ("checks.text", "from subprocess import run"),
        ("website.plugin", "import properdocs"),
        ("website.plugin", "import pyromark"),
    ],
)
def test_a_second_door_is_found(name: str, source: str) -> None:
    """The same import is a violation anywhere but in its place."""
    assert len(door_violations([Module(f"generator.{name}", source)])) == 1


def test_a_circle_is_found() -> None:
    """The graph that is sorted knows modules by what is imported from them, packages too."""
    graph = import_graph(
        [
            Module("generator.model.__init__", "from generator.model.process import Process"),
            Module("generator.model.process", "from generator.model import decree, Decree"),
            Module("generator.model.decree", "import generator.model.process"),
        ]
    )

    assert graph == {
        "generator.model.__init__": {"generator.model.process"},
        "generator.model.process": {"generator.model.decree", "generator.model.__init__"},
        "generator.model.decree": {"generator.model.process"},
    }
