"""The check `references-resolve`: whatever is named is there."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

DECREE = "decrees/2031-03-14-7/decree.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def test_passes_if_a_procedure_is_used_by_several_processes(testland: Copy) -> None:
    """A procedure is written once and named wherever it is part of a way."""
    assert (testland.root / BEES).read_text(encoding="utf-8").count("procedure: parish-2}") == 2
    assert testland.said() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("websites.yaml", "default: services", "default: service", "website 'service'"),
        ("websites.yaml", "owner: council", "owner: counsil", "organization 'counsil'"),
        ("organizations.yaml", "parent: riverside", "parent: hill", "organization 'hill'"),
        (DECREE, "jurisdiction: testland", "jurisdiction: nowhere", "jurisdiction 'nowhere'"),
        (DECREE, "    from: c2\n", "    from: c9\n", "clause 'c9'"),
        (DECREE, "does\n  from: c3\n", "does\n  from: c4\n", "clause 'c4'"),
        (FERRY, "    from: p4-2\n", "    from: p4-9\n", "provision 'p4-9'"),
        (FERRY, "    participant: recipient\n", "    participant: guest\n", "participant 'guest'"),
        (FERRY, "    performer: cashier\n", "    performer: teller\n", "participant 'teller'"),
        (FERRY, "[ferryman]\n", "[boatman]\n", "participant 'boatman'"),
        (FERRY, "kinds: [paper]", "kinds: [stone]", "word for a channel in labels/ 'stone'"),
        (BEES, "[bees, papers]", "[bees, honey]", "word for a need in labels/ 'honey'"),
        (FERRY, "procedure: procedure-2}", "procedure: procedure-9}", "procedure 'procedure-9'"),
        (FERRY, "label: result-received}", "label: ashore}", "word in labels/ (process) 'ashore'"),
        (FERRY, "target: carry}", "target: cary}", "node 'cary'"),
        (FERRY, "{source: sell,", "{source: sel,", "node 'sel'"),
        (
            FERRY,
            "kind: end, participant: recipient",
            "kind: end, participant: guest",
            "participant 'guest'",
        ),
        (
            BEES,
            "    group: own-land\n    conditions:\n",
            "    group: lake\n    conditions:\n",
            "evidence group 'lake'",
        ),
        (
            BEES,
            "to: recipient\n        text: a receipt",
            "to: guest\n        text: a receipt",
            "participant 'guest'",
        ),
        (
            BEES,
            "target: permit-signed, label: otherwise",
            "target: permit-signed, label: else",
            "word in labels/ (process) 'else'",
        ),
        (BEES, "issue, provider-renew]", "issue, provider-lend]", "process 'provider-lend'"),
        (
            BEES,
            "        procedure: procedure-6\n",
            "        procedure: procedure-6\n        duration: long\n",
            "duration in procedure-6 called 'long'",
        ),
    ],
)
def test_fails_if_a_name_leads_nowhere(
    testland: Copy, file: str, old: str, new: str, said: str
) -> None:
    """It is named at its place, with what is known."""
    testland.replace(file, old, new)
    name = said.rpartition(" ")[2].strip("'")

    (problem,) = testland.problems()

    line, column = _place_inside(testland, file, new, name)
    assert testland.line(problem) == (
        f"{file}:{line}:{column} [references-resolve] there is no {said}"
    )
    assert problem.hint.startswith(("did you mean ", "known: "))


def _place_inside(testland: Copy, file: str, text: str, name: str) -> tuple[int, int]:
    """Where the last `name` in `text` stands in `file`; `text` stands there once."""
    before, _, _ = (testland.root / file).read_text(encoding="utf-8").partition(text)
    upto = before + text[: text.rindex(name)]
    return upto.count("\n") + 1, len(upto) - upto.rfind("\n")


def test_fails_if_a_body_has_no_name_in_the_pages_language(testland: Copy) -> None:
    """It could not be shown."""
    testland.replace(
        "organizations.yaml", "      en: Riverside District\n", "      qtl: Riversidia\n"
    )

    assert testland.said() == [
        (
            f"{testland.place('organizations.yaml', 'qtl: Riversidia')} [references-resolve] "
            "the organization has no name in the publishing language 'en'"
        )
    ]


def test_fails_if_a_regulation_stands_in_another_place(testland: Copy) -> None:
    """Its address says which place that is."""
    testland.replace(BEES, "order: 1\n", "order: 4\n")

    assert testland.said() == [
        (
            f"{testland.place(BEES, '4' + chr(10) + 'short_title')} [references-resolve] "
            "the decree lists this regulation in place 1"
        )
    ]
