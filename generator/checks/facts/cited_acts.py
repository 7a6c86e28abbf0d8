"""Collect what a decree and its regulations cite, act by act, with the text that cites it."""

from __future__ import annotations

from typing import NamedTuple

from generator.checks.facts.excerpts import excerpt
from generator.checks.facts.provision_texts import ProvisionText, by_identity, provision_texts
from generator.checks.finding import ActFile, Spot
from generator.checks.reading import Reading
from generator.model.reference import Reference

__all__ = ["THIS", "Cited", "cited_acts"]

THIS = "this"
"""The name under which a regulation refers to itself."""

_LEFT_OUT = " … "


class Cited(NamedTuple):
    """An act that is cited at one place."""

    reference: Reference
    text: ProvisionText

    @property
    def file(self) -> ActFile:
        """The file of the act that cites it."""
        return self.text.file

    def spot(self, words: str | None) -> Spot:
        """`words` of its citation; the whole of it where none are given."""
        return self.text.spot(words or self.whole)

    @property
    def whole(self) -> str:
        """The citation as it stands in the text, from its first word to the end of its last."""
        text, pieces = self.text.text, self.reference.text.split(_LEFT_OUT)
        start = text.find(pieces[0])
        end = text.find(pieces[-1], max(start, 0))
        if start < 0 or end < 0:
            return self.reference.text
        return excerpt(text[start:], text[start : end + len(pieces[-1])]) or ""


def cited_acts(reading: Reading) -> dict[str, list[Cited]]:
    """What the decree and its regulations cite, by its name, in written order; take it by `once`.

    What a regulation says of itself is left out.
    """
    found: dict[str, list[Cited]] = {}
    for texts in reading.once(provision_texts):
        if texts:
            known = by_identity(texts)
            for one in texts[0].file.record.references:
                if one.act != THIS and (text := known.get(one.from_)):
                    found.setdefault(one.act, []).append(Cited(one, text))
    return found
