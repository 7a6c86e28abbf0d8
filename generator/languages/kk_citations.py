"""Read the acts that a Kazakh text cites.

«"…" Қазақстан Республикасы … министрінің 2015 жылғы 28 сәуірдегі № 279 бұйрығымен (… № 11342 болып
тіркелген)»: title, issuer, day, number, kind, registration; the title may stand behind the day, the
registration before the kind.
"""

from __future__ import annotations

import re

from generator.languages.citations import Patterns, citations_by, piece
from generator.languages.kk_dates import DATE, read_date

__all__ = ["citations"]

_KIND = r"""(?:
    (?P<order> бұйры[қғ]\w* ) | (?P<decree> (?:қаулы|жарлы[қғ])\w* )
  | (?P<law> [Зз]аң (?: ы\w* | ның | ға | да | нан | мен | дар\w* )? )
  | (?P<code> [Кк]одекс\w* ) | (?P<rules> (?:[Ққ]ағида|[Ее]реже)\w* )
)\b"""
_ANY_KIND = re.sub(r"\?P<\w+>", "?:", _KIND)
_SIGN = r"(?:№|\bN)"
_NUMBER = rf"{_SIGN}\s*(?P<number> (?:ҚР\s+)? (?:[^\W\d_]{{1,6}}-)? \d+ (?:[/-]\w+)* )"
_REGISTERED = rf"""(?:{_SIGN}\s*)? (?P<registration>\d+) \s+ (?:нөмірі(?:мен)?\s+)? (?:болып\s+)?
    тіркел\w+"""

# A word of an issuer's name; a body in quotation marks is no title of an act.
_WORD = rf"(?: (?! {_ANY_KIND} | бекітілген | сәйкес | \w*(?:мекеме|қоғам|корпорация) ) [^\W\d_]+ )"
_ISSUER = rf"(?: \s+ (?:{_WORD} [\s,–-]+ )"

# What must follow if numbers come behind words: tried first, it saves most of the trying.
_TO_NUMBER = r"""(?= [^\d№N.;:()«»"“”]* [№N] )"""
_TO_DATE_OR_NUMBER = r"""(?= [^\d№N.;:()«»"“”]* [\d№N] )"""

_QUOTATION = r"""(?: «(?P<title_a>[^«»]{3,700})» | "(?P<title_b>[^"]{3,700})"
    | “(?P<title_c>[^“”]{3,700})” )"""

_CAPITAL = "А-ЯӘҒҚҢӨҰҮҺІ"
_START = rf"""
    {_QUOTATION} (?: {_TO_DATE_OR_NUMBER} {_ISSUER}{{0,25}}? (?= {DATE} | {_SIGN}) )
                   | {_ISSUER}{{0,4}}? (?={_ANY_KIND}) ) )?
  | (?={_SIGN}) {_REGISTERED}
  | (?P<date>{DATE})
  | {_NUMBER}
  | \b (?P<name> [{_CAPITAL}][^\W\d_]+ \s+ (?P<code_a> кодекс\w* ) )
"""

# A number only where a day may begin, a capital only where a code is named: others are many.
_FIRST = rf"""
    [«"“№N\d{_CAPITAL}] (?: (?<=[«"“№N]) | (?<=\d)(?<!\d\d) (?=\d{{0,3}}[\s.])
    | (?<=[{_CAPITAL}]) (?=[^\W\d_]+\s+кодекс) )
"""

_BRACKET = r"(?: \s* \([^()]{0,300}\) )?"
_SIGNS = "№N"
_PIECES = (
    piece(rf"\s* (?={_SIGN}) {_REGISTERED}", begins=_SIGNS),
    piece(rf"\s* (?P<date>{DATE})"),
    piece(rf"\s* {_NUMBER}", begins=_SIGNS),
    piece(rf"\s* \( [^()]{{0,300}}? {_REGISTERED} [^()]{{0,100}} \)", begins="("),
    piece(rf"\s* {_QUOTATION}", begins='«"“'),
    piece(rf"{_BRACKET} \s* \b (?: {_WORD} \s+ ){{0,4}}? {_KIND}"),
    piece(rf"\s+ {_TO_NUMBER} (?: {_WORD} [\s,–-]+ ){{1,20}}? {_NUMBER}"),
)

citations = citations_by(
    Patterns(
        signs=("№", "жылғы", "одекс", "Заң", "ұйры", "аулы", "ағида"),
        first=re.compile(_FIRST, re.VERBOSE),
        start=piece(_START),
        pieces=_PIECES,
        date=read_date,
    )
)
"""The acts that a text cites."""
