"""A place of a text is quoted with the words around it."""

from __future__ import annotations

import pytest

from generator.checks.phrases.vicinity import vicinity

TEXT = "the clerk registers the papers"


@pytest.mark.parametrize(
    ("start", "end", "words", "quoted"),
    [
        (10, 19, 1, "clerk registers the"),
        (11, 12, 1, "clerk registers the"),
        (10, 19, 0, "registers"),
        (0, 3, 2, "the clerk registers"),
        (29, 30, 2, "registers the papers"),
        (4, 30, 9, TEXT),
    ],
)
def test_whole_words_are_quoted(start: int, end: int, words: int, quoted: str) -> None:
    """As many as are asked for, as far as there are any."""
    found = vicinity(TEXT, start, end, words=words)

    assert found == quoted
    assert TEXT[start:end].strip() in found
