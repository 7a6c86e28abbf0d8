"""What a page says that may be loaded and run on it."""

from __future__ import annotations

import pytest

from generator.website.policy import EMPTY, Place, inline_hashes, policy, with_policy

PROGRAM = "alert(1)"
HASH = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"


def test_nothing_is_allowed_but_what_is_the_sites_own() -> None:
    """No program and no style inside of a page, no request by a program, no other site."""
    rules = dict(rule.split(" ", 1) for rule in policy().split("; "))

    assert rules == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }


def test_a_program_inside_of_a_page_is_allowed_by_its_hash() -> None:
    """A template of the owner may have one; any other program stays forbidden."""
    page = with_policy(f"{EMPTY}<script>{PROGRAM}</script>", Place.SERVER)

    assert f"script-src 'self' {HASH};" in page
    assert "unsafe" not in page


@pytest.mark.parametrize(
    "element",
    [
        '<script src="own.js"></script>',
        f'<script src="own.js">{PROGRAM}</script>',
        '<script type="application/ld+json">{"a": 1}</script>',
    ],
)
def test_files_and_data_need_no_hash(element: str) -> None:
    """A file is the site's own; data is not run."""
    assert inline_hashes(element) == frozenset()


@pytest.mark.parametrize("kind", ["", ' type="module"', " type=text/javascript", " defer"])
def test_what_is_run_is_seen(kind: str) -> None:
    """However the element is written."""
    assert inline_hashes(f"<SCRIPT{kind}>{PROGRAM}</script >") == {HASH}


def test_a_copy_on_a_disk_allows_its_files() -> None:
    """Not every browser takes the files of a folder for one origin."""
    said = policy(place=Place.DISK)

    assert "script-src 'self' file:;" in said
    assert "default-src 'none';" in said


def test_while_pages_are_written_mkdocs_may_ask_for_news() -> None:
    """By a program that it puts into each page when it is asked for."""
    said = policy([HASH], Place.WORKSHOP)

    # Beside a hash a browser would forget the rest.
    assert "script-src 'self' 'unsafe-inline';" in said
    assert "connect-src 'self';" in said


def test_a_page_without_room_for_it_is_left_as_it_is() -> None:
    """Of a theme that is not ours."""
    assert with_policy("<p>x</p>", Place.SERVER) == "<p>x</p>"
