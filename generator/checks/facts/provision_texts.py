"""Give the text of each provision, and what it points at, cites and defines."""

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
    return Said(reader.mentions(text), reader.citations(text), defined_in(language, text))


@lru_cache(maxsize=8192)
def defined_in(language: str, text: str) -> tuple[Definition, ...]:
    """What `text` defines, for those who ask for nothing else."""
    return LANGUAGES[language].reader.definitions(text)


def provision_texts(reading: Reading) -> tuple[tuple[ProvisionText, ...], ...]:
    """The texts of the decree's provisions, then of each regulation's; take it by `once`."""
    language = reading.language.code if reading.language else None
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    return tuple(tuple(_texts_of(file, language)) for file in files)


def _texts_of(file: ActFile, language: str | None) -> Iterator[ProvisionText]:
    """The texts of an act, in printed order; a decree's preamble is the first."""
    act = file.record
    if isinstance(act, Decree) and (text := act.preamble):
        said = say(language, text) if language else _NOTHING
        yield ProvisionText(file, PREAMBLE, ("preamble",), text, (), said)
    for identity, provision, _, path, _, numbers in act.provisions():
        text = provision.text
        said = say(language, text) if language else _NOTHING
        yield ProvisionText(file, identity, (*path, "text"), text, numbers, said)


def by_identity(texts: tuple[ProvisionText, ...]) -> dict[str, ProvisionText]:
    """Texts by the identity of their provision; of two with one the first."""
    return {text.identity: text for text in reversed(texts)}
