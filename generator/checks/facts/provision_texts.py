"""Give the text of each provision, and what it points at, cites and defines."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from generator.checks.finding import ActFile, Spot
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.languages.reader import Citation, Definition, Mention
from generator.languages.registry import LANGUAGES
from generator.model.decree import Decree

__all__ = ["PREAMBLE", "ProvisionText", "Said", "by_identity", "provision_texts", "say"]

PREAMBLE = "c0"
"""The identity of a decree's preamble."""


class Said(NamedTuple):
    """What a text points at, cites and defines."""

    mentions: tuple[Mention, ...]
    citations: tuple[Citation, ...]
    definitions: tuple[Definition, ...]


class ProvisionText(NamedTuple):
    """The text of a provision, with the way to it."""

    file: ActFile
    identity: str
    way: KeyPath
    text: str
    numbers: tuple[str, ...]
    """The printed numbers from the top down to it."""

    def spot(self, words: str) -> Spot:
        """Words of it."""
        return Spot(self.file, self.way, words)

    def said(self, language: str) -> Said:
        """What it points at, cites and defines, read as `language`."""
        return say(language, self.text)


@lru_cache(maxsize=8192)
def say(language: str, text: str) -> Said:
    """What `text` points at, cites and defines; siblings often repeat each other."""
    reader = LANGUAGES[language].reader
    return Said(reader.mentions(text), reader.citations(text), reader.definitions(text))


def provision_texts(reading: Reading) -> tuple[tuple[ProvisionText, ...], ...]:
    """The texts of the decree's provisions, then of each regulation's; take it by `once`."""
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    return tuple(map(_texts_of, files))


def _texts_of(file: ActFile) -> tuple[ProvisionText, ...]:
    """The texts of an act, in printed order; a decree's preamble is the first."""
    act = file.record
    preamble = act.preamble if isinstance(act, Decree) else None
    first = (ProvisionText(file, PREAMBLE, ("preamble",), preamble, ()),) if preamble else ()
    return first + tuple(
        ProvisionText(
            file, placed.identity, (*placed.path, "text"), placed.provision.text, placed.numbers
        )
        for placed in act.provisions()
    )


def by_identity(texts: tuple[ProvisionText, ...]) -> dict[str, ProvisionText]:
    """Texts by the identity of their provision; of two with one the first."""
    return {text.identity: text for text in reversed(texts)}
