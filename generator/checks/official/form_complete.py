"""Compare each regulation with the form of regulations: sections, what they tell, table, annexes.

Why: who knows the form looks for a thing in its section; what the form asks for and a regulation
does not say, nobody is told.

The form stands in `form.yaml` of the content folder, which says how certain it is; without that
file nothing is held against anything. A section is known by the words of its heading. The table
must have the rows of the form, in its order; how a row or a heading is worded is told as a note.

What all other regulations of a decree, three or more, add to a paragraph in the same words belongs
to the form too.

PASS: general rules, actions and interaction, each telling what the form has it tell.
FAIL: no section on interaction; the form of the result told nowhere; a table without a row;
a paragraph without the sentence that the six other regulations have there.
LAWYER: asks for the missing part; what the law itself gives holds without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.excerpts import differing
from generator.checks.facts.form_sections import section_faults
from generator.checks.facts.lacked_texts import lacked_texts
from generator.checks.facts.mark_pairs import differ_in_marks
from generator.checks.facts.wording import wording_of
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.errors import Severity
from generator.model.annex import Annex
from generator.model.form import Form, FormAnnex
from generator.model.regulation import Regulation

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "form-complete"
SEVERITY = Severity.WARNING

_HINT = "ask for the missing part, or for the parts to be put in the order of the form"
_WORDED = "read it as the form words it; ask for the words to be put right"
_COMMON = "look whether the text is meant here too, and ask for it"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every part that the form has, or all other regulations, and one not, or elsewhere."""
    for parent, text in lacked_texts(reading):
        message = "the other regulations add a text to this paragraph, and this one has none such"
        yield Finding(ID, parent, message, _COMMON, (text,), SEVERITY)
    yield from _by_form(reading)


def _by_form(reading: Reading) -> Iterator[Finding]:
    form, wording = reading.corpus.form, wording_of(reading)
    if form is None or wording is None:
        return
    for file in reading.regulations:
        for fault in section_faults(file, form.record, wording):
            hint = _WORDED if fault.worded else _HINT
            yield Finding(ID, fault.spot, fault.message, hint, (), fault.severity)
        yield from _annexes(file, form.record)


def _annexes(file: Loaded[Regulation], form: Form) -> Iterator[Finding]:
    for wanted in form.annexes:
        found = [
            (index, annex)
            for index, annex in enumerate(file.record.annexes)
            if annex.kind is wanted.kind
        ]
        for index, annex in found:
            if wanted.rows:
                yield from _rows(file, index, annex, wanted)
        if wanted.needed and not found:
            message = f"no annex holds what the form calls {wanted.kind.value}"
            heading = Spot(file, ("heading",), file.record.title)
            yield Finding(ID, heading, message, _HINT, (), SEVERITY)


def _rows(
    file: Loaded[Regulation], index: int, annex: Annex, wanted: FormAnnex
) -> Iterator[Finding]:
    has = [row.of for row in annex.rows]
    missing = [row.of.value for row in wanted.rows if row.of not in has]
    label = Spot(file, ("annexes", index, "label"), annex.label)
    if missing:
        message = f"the table of {annex.id} lacks a row of the form: {', '.join(missing)}"
        yield Finding(ID, label, message, _HINT, (), SEVERITY)
    order = [row.of for row in wanted.rows if row.of in has]
    if [one for one in has if one in order] != order:
        message = f"the rows of {annex.id} stand in another order than in the form"
        yield Finding(ID, label, message, _HINT, (), Severity.NOTE)
    names = {row.of: row.name for row in wanted.rows}
    for at, row in enumerate(annex.rows):
        name = names.get(row.of, row.name)
        # A bracket that is lost is told by `marks-paired`.
        if row.name != name and not differ_in_marks(row.name, name):
            way = ("annexes", index, "rows", at, "name")
            words, _ = differing(row.name, name)
            message = f"row {row.number} of {annex.id} is named otherwise than in the form"
            yield Finding(ID, Spot(file, way, words), message, _WORDED, (), Severity.NOTE)
