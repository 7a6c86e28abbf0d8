"""Read the acts that an English text cites.

"order of the Minister of Husbandry of 3 February 2030 № 15 (register of acts № 2044)", "the Law of
Testland of 5 May 2020 “On services”": kind, issuer, day, number and title in any order.
"""

from __future__ import annotations

import re

from generator.languages.citations import Patterns, citations_by, piece
from generator.languages.en_dates import DATE, read_date

__all__ = ["citations"]

_KIND = r"""\b(?: (?P<order>[Oo]rder) | (?P<decree>[Rr]esolution|[Dd]ecree) | (?P<law>Law|Act)
    | (?P<code_a>Code) | (?P<rules>Rules) )\b"""
_NUMBER = r"№\s*(?P<number>\d+(?:[/-]\w+)*)"
_REGISTERED = r"№\s*(?P<registration>\d+)"
_TITLE = r"""(?: “(?P<title_a>[^“”]{3,700})” | «(?P<title_b>[^«»]{3,700})»
    | "(?P<title_c>[^"]{3,700})" )"""
# The issuer: capital words behind "of".
_ISSUER = r"(?: \s+of (?:\s+the)? (?:\s+(?:[A-Z][^\W\d_]*|of|and|the)){1,8}? )?"

_START = rf"""
    {_KIND}
  | [Rr]egistered\b [^.;]{{0,60}}? \bunder\s+ {_REGISTERED}
  | \b (?P<name> [A-Z][^\W\d_]+ \s+ (?P<code_b>Code) )\b
"""
_PIECES = (
    piece(rf"{_ISSUER} \s+ (?:of|on)\s+ (?P<date>{DATE})"),
    piece(rf"{_ISSUER} \s+ {_NUMBER}"),
    piece(rf"{_ISSUER} \s+ {_TITLE}"),
    piece(rf"\s* \( [^()]{{0,120}}? {_REGISTERED} [^()]{{0,60}} \)", begins="("),
)

citations = citations_by(
    Patterns(
        signs=("esolution", "rder", "Law", "Code", "ecree", "Rules", "Act"),
        first=re.compile(r"\b[A-Zord]"),
        start=piece(_START),
        pieces=_PIECES,
        date=read_date,
    )
)
"""The acts that a text cites."""
