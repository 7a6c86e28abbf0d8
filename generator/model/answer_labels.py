"""Name every visible word of ours about answers: the glance, who one is, which documents remain."""

from __future__ import annotations

from generator.model.record import Identifier, Record, Text

__all__ = ["NOBODY", "AudienceLabel", "ChoosingLabels", "GlanceLabels", "SituationLabels"]

NOBODY = "none"
"""Chosen by whom no condition names: an answer, other than no choice at all."""


class GlanceLabels(Record):
    """The first screen of an overview, beside the questions that OverviewLabels words."""

    documents: Text
    """Asks what had to be brought."""
    count: Text
    """How many documents: {count}, as a figure."""
    everybody: Text
    """Stands behind the figure of documents that are asked in every case."""
    conditional: Text
    """Says how many more are asked under a condition: {count}."""
    by_aid: Text
    """Says that the documents differ by the kind of aid."""
    starting: Text
    """Says which document starts the procedures, where the list holds none of them: {documents}."""
    current: Text
    """Asks where the rules of today stand; shown for a repealed act."""
    current_link: Text
    """Leads to the page with the rules of today; {site} is the name of its site."""
    checked: Text
    """Says when that address was last looked at; {date} is the day."""


class ChoosingLabels(Record):
    """The choices that narrow the list of documents to what one person must bring."""

    heading: Text
    lead: Text
    """Says what to do, and what happens then."""
    aid: Text
    """Heads the kinds of aid."""
    who: Text
    """Heads the people that conditions name."""
    case: Text
    """Heads the cases that conditions name."""
    none: Text
    """The choice of whom no condition names."""
    all: Text
    """Says that the list is whole: {count} documents."""
    needed: Text
    """Says how many documents this person needs: {count}."""
    perhaps: Text
    """Says how many documents more this person may need: {count}."""
    maybe: Text
    """Stands before a document that this person may need."""
    choose_aid: Text
    """Asks to choose the kind of aid too, since each has documents of its own."""
    other: Text
    """Stands before a document that this person does not need, where it is shown all the same."""
    show: Text
    """Shows what was hidden: {count} documents."""
    hide: Text
    """Hides it again: {count} documents."""
    shown: Text
    """Says that those of others are shown too: {count} documents."""
    reset: Text
    """Takes back every choice."""
    ticked: Text
    """Says how many documents are ticked, {count} of {total}."""
    made: Text
    """Stands on paper before the choices made, which are {choices}."""
    address: Text
    """Stands on paper before the address that makes the same choices: {address}."""
    note: Text
    """Says whose the choices are, and that the whole list decides; {mark} is the mark of ours."""


class SituationLabels(Record):
    """The way from the home page to documents by who one is."""

    heading: Text
    lead: Text
    note: Text
    """Says whose the words are: {mark} is the mark of ours."""


class AudienceLabel(Record):
    """Somebody whom a condition names, or a case, in words of ours."""

    words: Text
    """Who it is, or what is so, as a choice: "a child"."""
    also: tuple[Identifier, ...] = ()
    """Whom such a person is besides by the plain meaning of the words: a disabled child is a child.
    Only what is certain: a document is hidden from whom no condition names."""
    may_be: tuple[Identifier, ...] = ()
    """Whom such a person may be besides, though the box is easily passed over: an elderly person is
    perhaps of pension age. Documents of these stay in sight. Who is more special needs no mention:
    a child may be a disabled child, as a disabled child is a child `also`."""
