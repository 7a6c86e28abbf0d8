"""Look up the documents that regulations require: by kind, with the provision that lists them."""

from __future__ import annotations

from typing import NamedTuple

from generator.checks.finding import Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.model.evidence import Evidence
from generator.model.regulation import Regulation

__all__ = ["Required", "list_of", "required_documents"]


class Required(NamedTuple):
    """A required document: in which regulation, and the words that name it."""

    file: Loaded[Regulation]
    evidence: Evidence
    spot: Spot

    @property
    def order(self) -> int:
        """The place of its regulation in the decree."""
        return self.file.record.order


def required_documents(reading: Reading) -> dict[str, list[Required]]:
    """The documents of all regulations by kind, in printed order; take it by `once`."""
    found: dict[str, list[Required]] = {}
    for file in reading.regulations:
        for evidence in file.record.evidence:
            spot = Spot.in_provision(file, evidence.from_, evidence.document)
            if spot:
                found.setdefault(evidence.kind, []).append(Required(file, evidence, spot))
    return found


def list_of(file: Loaded[Regulation]) -> Spot | None:
    """The provision that opens the list of documents: the one above the first of them."""
    regulation = file.record
    for evidence in regulation.evidence:
        placed = regulation.by_identity.get(evidence.from_)
        while placed and placed.parent and placed.depth > 1:
            placed = regulation.by_identity.get(placed.parent)
        if placed:
            return Spot(file, (*placed.path, "text"), placed.provision.text)
    return None
