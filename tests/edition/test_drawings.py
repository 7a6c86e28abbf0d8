"""What kept drawings are known by: nothing that they show is left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.edition.drawings import NOT_DRAWN
from generator.model.provision import Provision, Section
from generator.model.regulation import Regulation
from generator.render.site import site_drawings
from tests.support.contents import CONTENT, TESTLAND


@pytest.mark.parametrize("root", [CONTENT, TESTLAND], ids=["content", "testland"])
def test_no_drawing_shows_what_its_key_leaves_out(root: Path) -> None:
    """The drawings of regulations without all that are the same."""
    content = load_content(root)
    changed = tuple(
        approved.model_copy(update={"regulations": tuple(map(_bare, approved.regulations))})
        for approved in content.decrees
    )

    assert site_drawings(replace(content, decrees=changed)) == site_drawings(content)


def _bare(regulation: Regulation) -> Regulation:
    """The regulation without what is not drawn; its provisions keep their numbers."""
    values = {name: getattr(regulation, name) for name in Regulation.model_fields}
    values |= dict.fromkeys(NOT_DRAWN, ())
    values["sections"] = tuple(
        Section(heading="x", paragraphs=tuple(map(_wordless, section.paragraphs)))
        for section in regulation.sections
    )
    return Regulation.model_validate(values)


def _wordless(provision: Provision) -> Provision:
    parts = tuple(map(_wordless, provision.parts))
    return provision.model_copy(update={"text": "x", "parts": parts})
