"""Give the texts of provisions that point at, cite or define something, with what they do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.checks.finding import ActFile, Spot
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.languages.reader import Citation, Definition, Mention
from generator.languages.registry import LANGUAGES
from generator.model.decree import Decree

__all__ = [
    "PREAMBLE",
    "ProvisionText",
    "Said",
    "by_identity",
    "defined_in",
    "provision_texts",
    "say",
]

PREAMBLE = "c0"
"""The identity of a decree's preamble."""


class Said(NamedTuple):
    """What a text points at, cites and defines."""

    mentions: tuple[Mention, ...]
    citations: tuple[Citation, ...]
    definitions: tuple[Definition, ...]


_NOTHING = Said((), (), ())


class ProvisionText(NamedTuple):
    """The text of a provision, with the way to it."""

    file: ActFile
    identity: str
    way: KeyPath
    text: str
    numbers: tuple[str, ...]
    """The printed numbers from the top down to it."""
    said: Said
    """What it points at, cites and defines; nothing if nothing is known of its language."""

    def spot(self, words: str) -> Spot:
        """Words of it."""
        return Spot(self.file, self.way, words)


@lru_cache(maxsize=8192)
def say(language: str, text: str) -> Said:
    """What `text` points at, cites and defines; siblings often repeat each other."""
    reader = LANGUAGES[language].reader
    said = Said(reader.mentions(text), reader.citations(text), defined_in(language, text))
    return said if any(said) else _NOTHING


def defined_in(language: str, text: str) -> tuple[Definition, ...]:
    """What `text` defines, for those who ask for nothing else."""
    return LANGUAGES[language].reader.definitions(text)


def provision_texts(reading: Reading) -> tuple[tuple[ProvisionText, ...], ...]:
    """The texts of the decree that say something of this, then those of each regulation.

    Those beside which something of this is recorded are among them. Take it by `once`.
    """
    language = reading.language.code if reading.language else None
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    return tuple(tuple(_texts_of(file, language)) for file in files)


def _texts_of(file: ActFile, language: str | None) -> Iterator[ProvisionText]:
    """The texts of an act, in printed order; a decree's preamble is the first."""
    act, recorded = file.record, _recorded(file)
    if isinstance(act, Decree) and (text := act.preamble):
        said = say(language, text) if language else _NOTHING
        yield ProvisionText(file, PREAMBLE, ("preamble",), text, (), said)
    for identity, provision, _, path, _, numbers in act.provisions():
        text = provision.text
        said = say(language, text) if language else _NOTHING
        # Most say nothing of the kind.
        if said is not _NOTHING or identity in recorded:
            yield ProvisionText(file, identity, (*path, "text"), text, numbers, said)


def _recorded(file: ActFile) -> set[str]:
    """The identities of the provisions of which references or terms are recorded."""
    act = file.record
    terms = () if isinstance(act, Decree) else act.terms
    return {reference.from_ for reference in act.references}.union(term.from_ for term in terms)


def by_identity(texts: tuple[ProvisionText, ...]) -> dict[str, ProvisionText]:
    """Texts by the identity of their provision; of two with one the first."""
    return {text.identity: text for text in reversed(texts)}
