"""The check `nodes-complete`: a node has what is needed to draw and to say it."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

BEE_YARD = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_an_end_has_words_of_the_text(testland: Copy) -> None:
    """Either the text or labels/ words it."""
    testland.replace(
        BEE_YARD,
        "kind: end, participant: head, label: handed-in}",
        "kind: end, participant: head, text: the term is extended, from: p6-6}",
    )

    assert testland.said() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "{id: handed-in, kind: end, participant: head, label: handed-in}",
            "{id: handed-in, kind: end, participant: head}",
            "the end 'handed-in' has no words",
        ),
        (
            "{id: accept, kind: procedure, procedure: corporation-1}",
            "{id: accept, kind: procedure, participant: head}",
            "the procedure node 'accept' names no procedure",
        ),
        (
            "        text: signs the permit\n",
            "",
            "the part 'permit-signed' has no words",
        ),
        (
            "{id: complete, kind: exclusive, participant: clerk}",
            "{id: complete, kind: exclusive, participant: clerk, procedure: procedure-1}",
            "the exclusive 'complete' shows no procedure, but names one",
        ),
        (
            "{id: join, kind: parallel, participant: commission}",
            "{id: procedure-1, kind: parallel, participant: commission}",
            "the node 'procedure-1' has the name of a procedure that it does not show",
        ),
        (
            "{id: accept, kind: procedure, procedure: corporation-1}",
            (
                "{id: accept, kind: procedure, procedure: corporation-1}\n"
                "      - {id: again, kind: procedure, procedure: corporation-1}"
            ),
            "the procedure 'corporation-1' is shown already, by the node 'accept'",
        ),
    ],
)
def test_fails_if_a_node_lacks_something(testland: Copy, old: str, new: str, said: str) -> None:
    """Words, a procedure, or a name of its own."""
    testland.replace(BEE_YARD, old, new)

    assert f" [nodes-complete] {said}" in "\n".join(testland.said())
