"""Know what is true of Kazakh anywhere: dates, places in an act, quotation marks.

Dates and places are worded as the acts of Kazakhstan word them («2015 жылғы 10 тамыз»,
«6-тармақтың 4) тармақшасы»).
"""

from __future__ import annotations

from datetime import date

from generator.languages.language import Language, bare_number, capitalize

__all__ = ["KAZAKH"]

_MONTHS = (
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
)


def _date(day: date) -> str:
    """The day in words.

    >>> _date(date(2020, 2, 6))
    '2020 жылғы 6 ақпан'
    """
    return f"{day.year} жылғы {day.day} {_MONTHS[day.month - 1]}"


def _provision(numbers: tuple[str, ...]) -> str:
    """A paragraph, or a subparagraph of one.

    >>> _provision(("6.",)), _provision(("6.", "4)"))
    ('6-тармақ', '6-тармақтың 4) тармақшасы')
    """
    paragraph = bare_number(numbers[0])
    if len(numbers) == 1:
        return f"{paragraph}-тармақ"
    return f"{paragraph}-тармақтың {' '.join(numbers[1:])} тармақшасы"


def _paragraphs(numbers: tuple[str, ...]) -> str:
    """Paragraphs in one phrase.

    >>> _paragraphs(("6.", "7."))
    '6 және 7-тармақтары'
    """
    bare = [bare_number(number) for number in numbers]
    head = ", ".join(bare[:-1])
    last = f"{bare[-1]}-тармақтары" if head else f"{bare[-1]}-тармағы"
    return f"{head} және {last}" if head else last


def _quote(text: str) -> str:
    return f"«{text}»"


KAZAKH = Language(
    code="kk",
    date=_date,
    provision=_provision,
    clause=_provision,
    capitalize=capitalize,
    quote=_quote,
    paragraphs=_paragraphs,
)
"""The language pack of Kazakh."""
