"""The real site, rendered once for all tests of pages."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.render.site import Site, render_site
from tests.support.repository import ROOT


@pytest.fixture(scope="session")
def content() -> Content:
    """The real content, checked."""
    return load_content(ROOT / "content")


@pytest.fixture(scope="session")
def site(content: Content) -> Site:
    """Every page of the real content."""
    return render_site(content)
