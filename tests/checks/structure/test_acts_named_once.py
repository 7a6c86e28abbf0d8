"""The check `acts-named-once`: one act has one name of ours."""

from __future__ import annotations

from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"


def test_passes_if_an_act_has_one_name(testland: Copy) -> None:
    """Wherever it is cited."""
    assert testland.said() == []


def test_fails_if_it_has_two(act: Copy) -> None:
    """By day and number it is the same; the problem names both."""
    act.replace(CHAIRS, "act: order-2015-279", "act: order-279")

    assert act.said() == [
        (
            f"{act.place(CHAIRS, 'order-279')} [acts-named-once] "
            "this act is called 'order-2015-279' elsewhere, and 'order-279' here"
        )
    ]


def test_fails_if_two_share_a_registration(testland: Copy) -> None:
    """Which only one act can have."""
    bees = "decrees/2031-03-14-7/bee-yard.yaml"
    again = (
        "  - act: order-15\n    kind: order\n"
        "    text: order of the Minister of Husbandry of 3 February 2030 № 15"
        ' (register of acts № 2044)\n    registration: "2044"\n    from: p3\nterms:\n'
    )
    testland.replace(bees, "terms:\n", again)
    text = (testland.root / bees).read_text(encoding="utf-8")
    last = text[text.index("references:\n") :].count("  - act: ") - 1

    assert testland.said_by("acts-named-once") == [
        (
            f"{testland.at(bees, 'references', last, 'act')} [acts-named-once] "
            "this act is called 'order-2030-15' elsewhere, and 'order-15' here"
        )
    ]
