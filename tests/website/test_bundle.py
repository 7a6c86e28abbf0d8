"""One style sheet is made of many, and says what they say."""

from __future__ import annotations

import re

from generator.website.bundle import bundle_styles
from generator.website.theme_settings import STYLESHEETS, THEME


def test_no_rule_of_a_component_is_lost_or_moved() -> None:
    """What is left of the sheets without comments and white space, one after another."""
    sheets = [(THEME / path).read_text(encoding="utf-8") for path in STYLESHEETS]
    bare = "".join(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL) for sheet in sheets)

    assert _squeezed(bundle_styles(sheets)) == _squeezed(bare)


def test_the_bundle_is_smaller_than_its_sheets() -> None:
    """Comments are for those who write styles."""
    sheets = [(THEME / path).read_text(encoding="utf-8") for path in STYLESHEETS]
    bundle = bundle_styles(sheets)

    assert "/*" not in bundle
    assert len(bundle) < sum(map(len, sheets))


def test_what_looks_like_a_comment_inside_a_string_is_kept() -> None:
    """In either kind of quotation marks; an apostrophe inside a comment opens none."""
    sheet = """/* it's */ a::before { content: "/* a */" } b::after { content: '/* b */' }"""

    assert bundle_styles([sheet]) == (
        """a::before { content: "/* a */" } b::after { content: '/* b */' }\n"""
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())
