"""Name every visible word of ours about known inconsistencies of the official text."""

from __future__ import annotations

from pydantic import Field

from generator.model.record import Identifier, Record, Text

__all__ = ["InconsistencyLabels", "PlaceLabels"]


class PlaceLabels(Record):
    """Places in an act that no provision's number names."""

    preamble: Text
    """The preamble of a decree."""
    title: Text
    """The title of a decree."""
    front: Text
    """The lines between title and preamble of a decree."""
    signatory: Text
    """The office of who signed a decree."""
    approval: Text
    """The approval stamp of a regulation."""
    heading: Text
    """The heading of a regulation."""
    section: Text
    """The heading of a section; {number} is its place in the regulation."""
    annex_header: Text
    """The words in the corner of an annex; {annex} is its label."""
    annex_heading: Text
    """The heading of an annex; {annex} is its label."""
    row: Text
    """A row of the procedure table; {number} is the row's printed number."""


class InconsistencyLabels(Record):
    """The page of known inconsistencies and what leads to it."""

    title: Text
    lead: Text
    """Says how they were found, whose the reasons are, and who decides what the text means."""
    link: Text
    """Leads to the page; {count} is how many there are."""
    note: Text
    """Says that they are marked in the text; {sign} is the sign."""
    sign: Text
    """The sign that stands at each in the text, before its number."""
    mark: Text
    """What a listener hears of that sign: {number} is its number, {kind} what it is."""
    here: Text
    """Stands before the place and words in question."""
    there: Text
    """Stands before each place and words that they disagree with."""
    reason: Text
    """Stands before the reason, which is ours."""
    places: PlaceLabels
    kinds: dict[Identifier, Text] = Field(default_factory=dict)
    """What each kind is, for a reader: a short phrase by the name of the check that finds it."""
