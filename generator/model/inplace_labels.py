"""Name every visible word of ours inside the text of an act, and beside its table."""

from __future__ import annotations

from generator.model.record import Record, Text

__all__ = ["InplaceLabels"]


class InplaceLabels(Record):
    """References and terms in the text, ready citations, text and table side by side."""

    note: Text
    """Says what the underlined words of the text lead to."""
    go: Text
    """Leads from the opened words to their place in the text."""
    close: Text
    """Closes them."""
    foreign: Text
    """Says that the text of the act that is pointed at is not on this site."""
    own: Text
    """Names a place of the regulation itself, {place}, so that none takes it for another act's."""
    item: Text
    """Tells an unnumbered provision from others for a listener: {place} above it, {number} by our
    count. Ours: no citation has it."""
    repealed: Text
    """Stands behind the citation of an act that is repealed."""
    anchor: Text
    """What a listener hears of the link of a heading to itself."""
    preamble: Text
    """The preamble of a decree, as it stands behind the decree's name in a citation."""
    section: Text
    """A section of a regulation in a citation, the same; {heading} is its quoted heading."""
    procedure: Text
    """A column of the table in a citation, the same; {number} is its number."""
    beside_link: Text
    """Leads to the page on which text and table stand side by side, and names it."""
    beside_title: Text
    """The title of that page; {service} is the short title."""
    beside_note: Text
    """Says whose words they are, and who put them side by side."""
    beside_pair: Text
    """The heading of one table with its paragraph; {place} and {annex} name them."""
    beside_none: Text
    """Stands beside a provision of which the table has no column. Ours."""
