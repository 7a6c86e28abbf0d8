"""Compare to whom each procedure hands over by the table, by the text, and by who acts next.

Why: papers that the table sends to one desk and the text to another lie on neither.

Only names that the words hand something over to count. The recipient may get something on the way
without acting next. Where the table agrees with who acts next, the text is the one that is wrong.

PASS: "hands the papers over to the head" in table and text, and the head acts next.
FAIL: "to the head" in the table, "to the specialist" in the text; to the head in both, while the
clerk acts next; a result handed back to the one who hands it over; a receipt for the recipient that
goes to the head elsewhere; a result cell left empty, where all others say who gets the result.
LAWYER: hands over to the one whom the text names, and asks for the table to be corrected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.checks.facts.handing import Handing, handings
from generator.checks.facts.names import Named
from generator.checks.facts.pairing import Pairing, is_printed
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity
from generator.model.process import NodeKind, ParticipantKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "handovers-agree"
SEVERITY = Severity.ERROR

_HINT = "hand over to the one whom the text names, and ask for the table to be corrected"
_TEXT = "hand over to the one who comes next, and ask for the text to be corrected"
_NEXT = "ask who is to act next; until it is said, let the one act who gets the papers"
_TWICE = "let both get what is due to them, and ask for the second name to be corrected"

_EMPTY = "hand over to the one whom the text names, and ask for the cell to be filled in"

_OTHERS = 2
"""How many columns must have a result, so that one without is a slip."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield everything that the table hands over to another than the text, or than acts next."""
    for pairing, found in reading.once(handings):
        by_id = {
            step.procedure.id: step for described in pairing.described for step in described.steps
        }
        results = sum(bool(handing.step.procedure.result) for handing in found)
        for handing in found:
            finding = None
            if handing.printed:
                finding = _against_text(pairing, handing, by_id)
                finding = finding or _against_next(pairing, handing, by_id)
            elif not handing.step.procedure.result and _OTHERS < results + 1 == len(found):
                finding = _left_empty(pairing, handing)
            if finding and is_printed(handing.step, "result"):
                yield finding
            elif handing.given and not finding:
                yield from _on_the_way(pairing, handing)


def _against_text(pairing: Pairing, handing: Handing, by_id: dict[str, Step]) -> Finding | None:
    """What the result cell says otherwise than the text."""
    cell = handing.step.cell("result")
    extra = [one for one in handing.printed if not _in_text(handing, one)]
    lacking = [one for one in handing.worded if not _in_columns(pairing, handing, one)]
    if not extra and not lacking:
        return None
    there = handing.described.spot(_instead(pairing, handing, lacking))
    here = Spot(
        cell.file, cell.way, pairing.names.quoted(cell.words, extra[0]) if extra else cell.words
    )
    number = handing.step.procedure.number
    if extra and {one.participant for one in extra} <= _next(handing, by_id):
        message = f"the text hands over the result of procedure {number} to another than the table"
        return Finding(ID, there, f"{message}, and than comes next", _TEXT, (here,), SEVERITY)
    message = f"the table hands over the result of procedure {number} to another than the text"
    return Finding(ID, here, message, _HINT, (there,), SEVERITY)


def _in_text(handing: Handing, one: Named) -> bool:
    """Whether the text may hand over to somebody; who acts is named for that alone."""
    if one.participant == handing.step.procedure.performer:
        return any(other.participant == one.participant for other in handing.worded)
    return one.participant in handing.beside


def _in_columns(pairing: Pairing, handing: Handing, one: Named) -> bool:
    """Whether a column of the provision has somebody: in its cells, or as getting a receipt."""
    participant = one.participant
    if participant in handing.in_cells:
        return True
    for step in handing.described.steps:
        procedure = step.procedure
        cells = f"{procedure.action}; {procedure.result or ''}"
        got = {procedure.performer, *(message.to for message in procedure.messages)}
        if participant in got or pairing.names.alludes(cells, participant):
            return True
    return False


def _instead(pairing: Pairing, handing: Handing, lacking: Sequence[Named]) -> str:
    """The words of the text for whom it hands over to; the whole text if there is nobody."""
    text = handing.described.text
    printed = {one.participant for one in (*handing.printed, *handing.given)}
    # What is done with the result comes last.
    others = [one for one in handing.worded if one.participant not in printed][-1:]
    return pairing.names.quoted(text, (*lacking, *others)[0]) if lacking or others else text


def _next(handing: Handing, by_id: dict[str, Step]) -> set[str]:
    """Those who perform what comes next, and those with whom the process ends."""
    steps = [by_id[node.procedure] for node in handing.following if node.procedure in by_id]
    ends = (node.participant for node in handing.following if node.kind is NodeKind.END)
    return {*(step.procedure.performer for step in steps), *(one for one in ends if one)}


def _against_next(pairing: Pairing, handing: Handing, by_id: dict[str, Step]) -> Finding | None:
    """What is handed over to somebody else than acts next."""
    procedure = handing.step.procedure
    given, acting = {one.participant for one in handing.printed}, _next(handing, by_id)
    steps = [by_id[node.procedure] for node in handing.following if node.procedure in by_id]
    if not handing.following or given & acting or procedure.performer in acting:
        return None
    message = f"another acts next than the result of procedure {procedure.number} is handed over to"
    if given == {procedure.performer}:
        message = f"the result of procedure {procedure.number} is handed back to its own performer"
    else:
        units = pairing.file.record.participants_by_id
        only_recipients = {units[name].kind for name in given} == {ParticipantKind.RECIPIENT}
        if not steps or only_recipients or given & _acting(pairing, steps):
            return None
    cell = handing.step.cell("result")
    here = Spot(cell.file, cell.way, pairing.names.quoted(cell.words, handing.printed[0]))
    others = tuple(step.cell("performer_printed") for step in steps[:1])
    return Finding(ID, here, message, _NEXT, others, SEVERITY)


def _acting(pairing: Pairing, steps: Sequence[Step]) -> set[str]:
    """Everybody whom table or text let perform one of these procedures."""
    found: set[str] = set()
    for step in steps:
        opening = pairing.names.opening(step.placed.provision.text)
        meant = pairing.names.meant(step.procedure.performer_printed)
        found |= {*meant, *((opening,) if opening else ())}
    return found


def _left_empty(pairing: Pairing, handing: Handing) -> Finding | None:
    """A result that the text hands over, where no cell of the column says so."""
    lacking = [one for one in handing.worded if not _in_columns(pairing, handing, one)]
    if not lacking:
        return None
    number = handing.step.procedure.number
    message = f"the result of procedure {number} is left out of the table, and not in other columns"
    there = handing.described.spot(pairing.names.quoted(handing.described.text, lacking[0]))
    return Finding(ID, handing.step.cell("action"), message, _EMPTY, (there,), SEVERITY)


def _on_the_way(pairing: Pairing, handing: Handing) -> Iterator[Finding]:
    """Whoever gets something on the way by the table, and another by the text."""
    text, action = handing.described.text, handing.step.cell("action")
    table = (*handing.given, *handing.printed)
    ours, theirs = ([one.participant for one in side] for side in (table, handing.worded))
    if (
        Counter(ours) == Counter(theirs)
        or len(ours) != len(theirs)
        or len(handing.described.steps) > 1
        or not all(one.bent for one in (*table, *handing.worded))
    ):
        return
    at = next(at for at, one in enumerate(ours) if one != theirs[at])
    if at >= len(handing.given) or not is_printed(handing.step, "action"):
        return
    here = Spot(action.file, action.way, pairing.names.quoted(action.words, table[at]))
    there = handing.described.spot(pairing.names.quoted(text, handing.worded[at]))
    number = handing.step.procedure.number
    message = f"the table gives something to another in procedure {number} than the text"
    # Nobody gets two things of one step under two names: the second name is the slip.
    if theirs.count(theirs[at]) > ours.count(ours[at]):
        message = f"the text gives something to another in procedure {number} than the table"
        here, there = there, here
    yield Finding(ID, here, message, _TWICE, (there,), SEVERITY)
