"""Know what is true of English anywhere: dates, places in an act, quotation marks."""

from __future__ import annotations

from generator.languages.en_dates import MONTHS, date_in_words
from generator.languages.en_grammar import ENGLISH_GRAMMAR
from generator.languages.en_reader import ENGLISH_READER
from generator.languages.language import Language, bare_number, capitalize

__all__ = ["ENGLISH"]


def _provision(numbers: tuple[str, ...]) -> str:
    """A paragraph, or a subparagraph of one.

    >>> _provision(("6.", "4)"))
    'paragraph 6, subparagraph 4)'
    """
    paragraph = bare_number(numbers[0])
    if len(numbers) == 1:
        return f"paragraph {paragraph}"
    return f"paragraph {paragraph}, subparagraph {' '.join(numbers[1:])}"


def _clause(numbers: tuple[str, ...]) -> str:
    return _provision(numbers).replace("sub", "").replace("paragraph", "clause", 1)


def _paragraphs(numbers: tuple[str, ...]) -> str:
    """Paragraphs in one phrase.

    >>> _paragraphs(("6.", "7."))
    'paragraphs 6 and 7'
    """
    bare = [bare_number(number) for number in numbers]
    if len(bare) == 1:
        return f"paragraph {bare[0]}"
    return f"paragraphs {', '.join(bare[:-1])} and {bare[-1]}"


def _cite(act: str, place: str) -> str:
    """A place in an act.

    >>> _cite("Resolution No 7", _provision(("6.", "4)")))
    'paragraph 6, subparagraph 4) of Resolution No 7'
    """
    return f"{place} of {act}"


def _quote(text: str) -> str:
    return f"“{text}”"


ENGLISH = Language(
    code="en",
    date=date_in_words,
    months=MONTHS,
    provision=_provision,
    clause=_clause,
    capitalize=capitalize,
    quote=_quote,
    paragraphs=_paragraphs,
    within=str,
    cite=_cite,
    hyphenate=str,
    reader=ENGLISH_READER,
    grammar=ENGLISH_GRAMMAR,
)
"""The language pack of English."""
