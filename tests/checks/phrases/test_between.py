"""What stands between two neighbours is found wherever these stand."""

from __future__ import annotations

import pytest

from generator.checks.finding import Spot
from generator.checks.phrases.between import between
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import Gap, splitter
from generator.corpus.reader import read_corpus
from generator.languages.registry import LANGUAGES
from tests.support.contents import Copy

TEXTS = (
    "so the new clerk signs it",
    "so the clerk signs it",
    "when so the old head clerk signs all",
    "so the clerk counts, and the last clerk signs it",
    "clerk signs so the",
)
LONG = f"so the {' very' * 11} clerk signs it"


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (2, 2, ["new", "", "old head", "clerk counts , and the last"]),
        (2, 1, ["new", "", "old head", ""]),
        (1, 2, ["new", "", "old head", "last"]),
    ],
)
@pytest.mark.parametrize("common", ["so the", "clerk signs"])
def test_neighbours_are_the_nearest_on_both_sides(
    testland: Copy, left: int, right: int, found: list[str], common: str
) -> None:
    """In the same text, and not too far apart, whichever of them stands more often."""
    file = read_corpus(testland.root).decrees[0].decree
    texts = (*TEXTS, LONG, f"{common} or {common} or {common}")
    spots = [Spot(file, (at,), text) for at, text in enumerate(texts)]
    phrases = Phrases(spots, splitter(LANGUAGES["en"].reader))
    gap = phrases.within(0, Gap(3, 4))

    for row in (phrases.forms, phrases.stems):
        stretches = between(phrases, gap, left, right, row)
        assert [" ".join(phrases.forms[start:end]) for start, end in stretches] == found


def test_neighbours_may_be_bent(testland: Copy) -> None:
    """By their stems they are the same then, by their forms they are not."""
    file = read_corpus(testland.root).decrees[0].decree
    texts = ("қызметкер өтінішті сол күні тіркейді", "қызметкерге өтінішті дереу күні тіркейді")
    spots = [Spot(file, (at,), text) for at, text in enumerate(texts)]
    phrases = Phrases(spots, splitter(LANGUAGES["kk"].reader))
    gap = phrases.within(0, Gap(3, 4))

    assert len(between(phrases, gap, 2, 2, phrases.stems)) == len(texts)
    assert between(phrases, gap, 2, 2, phrases.forms) == [gap]
