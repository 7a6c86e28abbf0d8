"""Compare what the same document is called, regulation by regulation.

Why: a person who needs two services cannot know whether two names mean one paper, and a clerk may
send him back for the other.

Words of form (a copy, an original), references and the endings of words are not compared: services
ask for originals or copies by right. The name that fewest regulations use is told.

PASS: an extract of the programme here, a copy of that extract there.
FAIL: the programme itself here, an extract of it in the other regulations.
LAWYER: looks the document up in the standard of each service, and words it alike if it is the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from generator.checks.facts.documents import Required, required_documents
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.registry import LANGUAGES

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "documents-alike"
SEVERITY = Severity.NOTE

_HINT = "look the document up in the standards, and word it alike if it is the same"
_WORD = re.compile(r"\w+(?:-\w+)*")

_Name: TypeAlias = frozenset[str]
"""The stems of the words that name a document."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield, of each document with several names, the rarest of them beside the others."""
    if reading.language is None:
        return
    language = reading.language.code
    for documents in reading.once(required_documents).values():
        if len({one.evidence.document for one in documents}) > 1:
            names = _names(documents, language)
            if len(names) > 1:
                yield _finding(names)


def _finding(names: dict[_Name, list[Required]]) -> Finding:
    by_use = sorted(names.values(), key=lambda users: len({one.order for one in users}))
    rarest, *others = (users[0].spot for users in by_use)
    message = f"the same document has {len(names)} names in this decree"
    return Finding(ID, rarest, message, _HINT, tuple(others), SEVERITY)


def _names(documents: list[Required], language: str) -> dict[_Name, list[Required]]:
    """The documents by what they are called, in printed order."""
    found: dict[_Name, list[Required]] = {}
    for one in documents:
        found.setdefault(_name(one.evidence.document, language), []).append(one)
    return found


@lru_cache(maxsize=4096)
def _name(text: str, language: str) -> _Name:
    """What names a document in `text`; decrees of one form ask for the same again."""
    reader = LANGUAGES[language].reader
    cited = [citation.words for citation in reader.citations(text)]
    pointed = [mention.words for mention in reader.mentions(text)]
    for words in (*cited, *pointed):
        text = text.replace(words, " ")
    stems = {reader.stem(word) for word in _WORD.findall(text)}
    return frozenset(stems - reader.form_words)
