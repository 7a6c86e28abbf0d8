"""One style sheet and one program are made of many, and say what they say."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from generator.website.bundle import bundle_scripts, bundle_styles
from generator.website.theme_settings import SCRIPTS, STYLESHEETS, THEME


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


def test_no_line_of_a_program_is_lost_or_moved() -> None:
    """But for comments that begin a line; what they look like inside a line is kept."""
    programs = [(THEME / path).read_text(encoding="utf-8") for path in SCRIPTS]
    remark = re.compile(r"^\s*(/\*(?s:.*?)\*/|//.*)$", re.MULTILINE)
    caught = "} catch (fault) { setTimeout(() => { throw fault; }); }"
    bare = "".join(f"try {{{remark.sub('', one)}{caught}" for one in programs)

    assert _squeezed(bundle_scripts(programs)) == _squeezed(bare)
    (kept,) = re.findall(r"^f.*", bundle_scripts(["{\n  f(/a/*2, '//b'); // c\n}\n"]), re.MULTILINE)
    assert kept == "f(/a/*2, '//b'); // c"


def test_a_fault_of_one_program_is_told_and_stops_no_other(page: Page) -> None:
    """A reader keeps all controls but one, and who looks finds what is wrong."""
    told: list[str] = []
    page.on("pageerror", lambda fault: told.append(fault.message))

    page.add_script_tag(content=bundle_scripts(["{\n  lost();\n}\n", "{\n  window.ran = 1;\n}\n"]))

    assert page.evaluate("window.ran") == 1
    page.wait_for_timeout(50)
    assert told == ["lost is not defined"]


@pytest.mark.parametrize("path", SCRIPTS)
def test_a_program_is_one_block_and_no_text_of_it_has_lines(path: str) -> None:
    """So none knows the names of another, and taking indents away changes nothing."""
    program = (THEME / path).read_text(encoding="utf-8")
    _, _, block = program.partition("*/\n")

    assert re.findall(r"^\S.*", block, re.MULTILINE) == ["{", "}"]
    assert all(line.count("`") % 2 == 0 for line in program.splitlines())


def _squeezed(text: str) -> str:
    return "".join(text.split())
