"""The check `text-matches-source`: not one word of official text is lost, added or changed."""

from __future__ import annotations

import hashlib

import pytest

from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
FERRIES = "decrees/2028-09-02-44/decree.yaml"
SOURCE = "decrees/2028-09-02-44/source.en.txt"
HOME_CARE = "decrees/2015-08-10-118/2-home-care.yaml"
PARAGRAPH_3 = ">-\n          Мемлекеттік қызметті көрсету"
PARAGRAPH_2 = """\
      - number: '2.'
        text: 'Мемлекеттік қызметті көрсету нысаны: қағаз түрінде.'
"""


def test_passes_without_a_source(testland: Copy) -> None:
    """There is nothing to compare with."""
    testland.replace(
        "decrees/2031-03-14-7/road-sign-advice.yaml", "The result is an advice.", "It is an advice."
    )
    testland.replace("decrees/2031-03-14-7/road-sign-advice.yaml", "text: an advice", "text: It")

    assert testland.said() == []


def test_passes_with_cells_that_the_extraction_interleaved(testland: Copy) -> None:
    """Of a table only the words can be compared."""
    source = (testland.root / SOURCE).read_text(encoding="utf-8")

    assert "Who ferryman\ncashier the\nthe\n" in source
    assert testland.said() == []


@pytest.mark.parametrize(
    ("old", "new", "number", "here", "there"),
    [
        ("бастауға негіздеме:", "негіздеме:", 8, "негіздеме:", "бастауға негіздеме:"),
        ("бастауға негіздеме:", "бастауға бірден негіздеме:", 9, "бірден", "негіздеме:"),
        ("бастауға негіздеме:", "бастауфа негіздеме:", 8, "бастауфа", "бастауға"),
        ("бастауға негіздеме:", "бастауға Негіздеме:", 9, "Негіздеме:", "негіздеме:"),
        ("бастауға негіздеме:", "бастауға негіздеме", 9, "негіздеме", "негіздеме:"),
        ("бастауға негіздеме:", "негіздеме: бастауға", 8, "негіздеме:", "бастауға"),
        ("бастауға негіздеме:", "бaстауға негіздеме:", 8, "бaстауға", "бастауға"),
    ],
    ids=["lost", "added", "letter", "capital", "mark", "order", "Latin letter"],
)
def test_fails_if_one_word_differs(
    content: Copy, *, old: str, new: str, number: int, here: str, there: str
) -> None:
    """In the real decree: one problem, at the paragraph, with both versions."""
    content.replace(HOME_CARE, f"рәсімді (іс-қимылды) {old}", f"рәсімді (іс-қимылды) {new}")

    (problem,) = (one for one in content.problems() if one.code == "text-matches-source")

    line = content.place(HOME_CARE, "Мемлекеттік қызмет көрсету бойынша рәсімді").split(":")[1]
    assert content.line(problem).startswith(
        f"{HOME_CARE}:{int(line) - 1}:15 [text-matches-source] word {number} differs: here “{here}"
    )
    assert f"in the source “{there}" in problem.message


def test_fails_if_a_paragraph_is_moved(content: Copy) -> None:
    """It is missing where it was, and too much where it is."""
    content.replace(HOME_CARE, PARAGRAPH_2, "")
    end = "  - heading: >-\n      2. Мемлекеттік"
    content.replace(HOME_CARE, end, PARAGRAPH_2 + end)

    missing = content.place(HOME_CARE, PARAGRAPH_3)
    too_much = content.place(HOME_CARE, PARAGRAPH_2.split("text: ")[1].strip())
    said = content.said_by("text-matches-source")
    assert [line.partition(" ")[0] for line in said] == [missing, too_much]


def test_fails_if_a_paragraph_is_missing(testland: Copy) -> None:
    """The next one stands where the source has the missing one."""
    testland.replace(
        FERRY, "        parts:\n          - text: Tickets are sold at", "        note:"
    )
    path = testland.root / FERRY
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("        note: the landing stages.\n", "").replace(
            "intake:\n  - text: at the landing stages\n    from: p1-i1\n", ""
        ),
        encoding="utf-8",
    )

    assert testland.said() == [
        (
            f"{testland.place(FERRY, chr(34) + 'Form: on paper.')} [text-matches-source] "
            "word 1 differs: "
            "here “2. Form: on paper.”, in the source “Tickets are sold at” (line 26)"
        )
    ]


def test_fails_if_paragraphs_are_joined(testland: Copy) -> None:
    """A paragraph of the source is a provision of its own."""
    testland.replace(
        FERRY,
        '"Provider: the ferry stations."\n        parts:\n          - text: Tickets',
        '"Provider: the ferry stations. Tickets',
    )
    testland.replace(FERRY, "sold at the landing stages.\n", 'sold at the landing stages."\n')
    testland.replace(FERRY, "from: p1-i1", "from: p1")

    assert testland.said() == [
        (
            f"{testland.place(FERRY, chr(34) + 'Provider:')} [text-matches-source] "
            "the source begins a "
            "paragraph at “Tickets” (line 26)"
        )
    ]


def test_fails_if_a_paragraph_is_divided(testland: Copy) -> None:
    """What is no paragraph in the source is none here."""
    testland.replace(
        FERRY,
        "the cashier sells a ticket (5 minutes) and tells the ferryman;",
        "the cashier sells a ticket\n"
        "            parts:\n              - text: (5 minutes) and tells the ferryman;",
    )

    assert testland.said() == [
        (
            f"{testland.place(FERRY, '(5 minutes) and')} [text-matches-source] "
            "no paragraph begins here "
            "in the source (line 37)"
        )
    ]


def test_fails_if_a_word_of_a_table_differs(content: Copy) -> None:
    """Lost here and not in the source, each by name; the golden table says which cell it is."""
    old = "хабарлама немесе дәлелді бас тартуды әзірлейді"
    content.replace(HOME_CARE, f"    action: құжаттарды қарайды және {old}", "    action: қарайды")
    said = content.said_by("text-matches-source", "table-matches-golden")

    assert len(said) == 2
    assert said[0].startswith(
        f"{content.place(HOME_CARE, '- number: ' + chr(39) + '1' + chr(39)).rpartition(':')[0]}:"
    )
    assert "missing here: бас дәлелді" in said[0]
    assert "not in the source: none" in said[0]
    assert "[table-matches-golden] row 3, column 3" in said[1]


def test_fails_if_the_source_goes_on(testland: Copy) -> None:
    """Text that nobody typed is not passed over."""
    _append(testland, "      7. Dogs travel free of charge.\n")

    (line,) = testland.said()

    assert line.startswith(f"{FERRIES}:")
    assert "the source goes on with “7. Dogs travel free of charge. …” " in line


def test_fails_if_the_source_ends_early(testland: Copy) -> None:
    """Text that the source does not have is not the act's."""
    testland.replace(
        FERRY, "heading: Sequence of actions\n", "heading: Sequence of actions on board\n"
    )

    assert testland.said() == [
        (
            f"{testland.place(FERRY, 'Sequence of actions')} [text-matches-source] "
            "word 4 differs: "
            "here “on board”, in the source “nothing more” (line 59)"
        )
    ]


def _append(testland: Copy, text: str) -> None:
    """Add to the source, and to its checksum."""
    path = testland.root / SOURCE
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(path.read_bytes() + text.encode())
    testland.replace(FERRIES, old, hashlib.sha256(path.read_bytes()).hexdigest())
