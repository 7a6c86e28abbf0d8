"""Give every test its options, golden files, browser and repeatable random examples."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

from bench import npm
from generator.render.diagrams import raster_png
from tests.support.browser import CHROMIUM_FLAGS, find_chromium
from tests.support.golden import Golden
from tests.support.repository import ROOT

# The same examples in every run and on every machine; a slow machine is no failure.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-goldens`."""
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="rewrite the files in tests/golden/ with what the program gives now",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that uses a browser, so that `-m 'not browser'` finds them all."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session", autouse=True)
def rasters() -> Iterator[None]:
    """The same drawing gives the same PNG, so that many builds of one content make it once."""
    with pytest.MonkeyPatch.context() as patch:
        # The package has a function of the folder's name, so that a dotted name leads elsewhere.
        module = import_module("generator.render.drawing")
        patch.setattr(module, "raster_png", lru_cache(maxsize=256)(raster_png))
        yield


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Golden:
    """Compare text with a file: `golden("render/pages/overview.md", text)`."""
    return Golden(ROOT / "tests/golden", update=bool(pytestconfig.getoption("update_goldens")))


def _cannot_run(message: str) -> NoReturn:
    """Leave a test out, or where browser tests are required, fail it."""
    if os.environ.get("REGLAMENT_REQUIRE_BROWSER") == "1":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium, started once for all tests of a worker."""
    program = find_chromium(os.environ)
    if program is None:
        _cannot_run("no Chromium on this machine: install one, or name it in CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page in a browser profile of its own."""
    context = chromium.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The folder of the packages that tests/node names, installed once by npm."""
    if not npm.is_there():
        _cannot_run("no npm on this machine: install Node.js and npm")
    return npm.install(ROOT / "tests/node", ROOT / "build/node")
