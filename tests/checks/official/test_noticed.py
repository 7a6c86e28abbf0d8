"""The check `noticed`: a fault that a reader noticed is recorded, and its words are watched."""

from __future__ import annotations

from generator.checks.registry import judge_decree
from generator.corpus.reader import read_corpus
from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
STATIONS = '        text: "Provider: the ferry stations."\n'


def test_passes_if_the_words_stand_there(testland: Copy) -> None:
    """Readers are told of them, with the reason."""
    testland.replace(FERRY, STATIONS, _noticed("words: ferry stations, "))

    folder = read_corpus(testland.root).decrees[0]
    known = judge_decree(read_corpus(testland.root), folder).known
    told = [one.inconsistency() for one in known if one.finding.check == "noticed"]
    assert testland.said() == []
    assert [(one.here.words, one.here.place.provision, one.reason) for one in told] == [
        ("ferry stations", "p1", "There is one.")
    ]


def test_fails_if_the_words_stand_there_no_more(testland: Copy) -> None:
    """A record of what is not there would be a false one."""
    testland.replace(FERRY, STATIONS, _noticed("words: ferry station at, "))

    assert testland.spoken() == [
        f"{testland.place(FERRY, '{check: noticed')} [acknowledgements-fit]"
    ]


def test_fails_without_words(testland: Copy) -> None:
    """Nobody could say what was noticed."""
    testland.replace(FERRY, STATIONS, _noticed(""))

    (problem,) = testland.problems()
    assert problem.message == "noticed finds nothing here"


def _noticed(words: str) -> str:
    said = f"{{check: noticed, {words}reason: There is one.}}"
    return f"{STATIONS}        acknowledged: [{said}]\n"
