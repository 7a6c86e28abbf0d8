"""Find where the text of each regulation points at its own annexes, and number these."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.checks.facts.provision_texts import ProvisionText, provision_texts
from generator.checks.finding import Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.languages.reader import UNNUMBERED, Mention
from generator.model.annex import Annex
from generator.model.regulation import Regulation

__all__ = ["Labelled", "OwnAnnexes", "Pointing", "own_annexes"]

_LABEL = re.compile(r"\d+(-(?:\d+|\w)(?!\w))?")


class Pointing(NamedTuple):
    """A place where a regulation points at annexes of its own."""

    text: ProvisionText
    mention: Mention


class Labelled(NamedTuple):
    """An annex with its number as its label gives it, or `UNNUMBERED`."""

    file: Loaded[Regulation]
    at: int
    annex: Annex
    number: str

    def spot(self, key: str, words: str) -> Spot:
        """Words of its label, or of its heading."""
        return Spot(self.file, ("annexes", self.at, key), words)


class OwnAnnexes(NamedTuple):
    """The annexes of a regulation, and where its text points at them."""

    texts: tuple[ProvisionText, ...]
    pointing: tuple[Pointing, ...]
    annexes: tuple[Labelled, ...]


def own_annexes(reading: Reading) -> tuple[OwnAnnexes, ...]:
    """The annexes of each regulation and what points at them; take it by `once`."""
    language = reading.language
    if language is None:
        return ()
    texts = reading.once(provision_texts)[1:]
    return tuple(
        OwnAnnexes(law, _pointing(law, language.code), _annexes(file))
        for file, law in zip(reading.regulations, texts, strict=True)
    )


def _pointing(texts: tuple[ProvisionText, ...], language: str) -> tuple[Pointing, ...]:
    return tuple(
        Pointing(text, mention)
        for text in texts
        for mention in text.said(language).mentions
        if mention.act == "this" and mention.annexes
    )


def _annexes(file: Loaded[Regulation]) -> tuple[Labelled, ...]:
    found = [_LABEL.search(annex.label) for annex in file.record.annexes]
    numbers = [number.group() if number else UNNUMBERED for number in found]
    pairs = zip(file.record.annexes, numbers, strict=True)
    return tuple(Labelled(file, at, annex, number) for at, (annex, number) in enumerate(pairs))
