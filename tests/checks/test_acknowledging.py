"""What checks find is parted by what is acknowledged beside its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.checks.registry import Check, Judgement, judge_decree
from generator.checks.structure import acknowledgements_fit
from generator.corpus.reader import read_corpus
from generator.errors import Severity
from generator.model.inconsistency import Place
from tests.support.contents import Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"

Inspect: TypeAlias = Callable[[Reading], Iterator[Finding]]


def test_a_finding_is_known_if_it_is_acknowledged_beside_its_place(testland: Copy) -> None:
    """It is no problem then, and its reason is kept."""
    testland.replace(FERRY, *_acknowledged("reason: The act says so."))

    judgement = _judge(testland)

    assert judgement.problems == ()
    assert [(one.finding.at.words, one.reason) for one in judgement.known] == [
        ("Ferry", "The act says so.")
    ]


def test_a_finding_without_acknowledgement_is_a_problem(testland: Copy) -> None:
    """With its words and its place."""
    judgement = _judge(testland)

    assert [(one.code, one.words) for one in judgement.problems] == [("no-ferry", "Ferry")]
    assert judgement.known == ()


def test_words_tell_which_finding_of_a_place_is_meant(testland: Copy) -> None:
    """Another finding of the same check at the same place stays a problem."""
    testland.replace(FERRY, *_acknowledged("words: ferry, reason: One of them is known."))

    judgement = _judge(testland)

    assert [problem.code for problem in judgement.problems] == [
        "acknowledgements-fit",
        "no-ferry",
    ]
    assert judgement.known == ()


def test_without_words_only_one_finding_of_a_place_can_be_meant(testland: Copy) -> None:
    """A second one may be a slip of ours, which the first must not hide."""
    testland.replace(FERRY, *_acknowledged("reason: The act says so."))

    judgement = _judge(testland, _no_ferry, _no_boat)

    said, boat, ferry = judgement.problems
    assert (said.code, boat.words, ferry.words) == ("acknowledgements-fit", "boat", "Ferry")
    assert said.message == "no-ferry finds several things here; which is meant?"
    assert judgement.known == ()


def test_findings_of_the_same_words_are_one_thing(testland: Copy) -> None:
    """They are told apart by the places that they are compared with."""
    testland.replace(FERRY, *_acknowledged("reason: The act says so."))

    judgement = _judge(testland, _no_ferry, _no_ferry)

    assert judgement.problems == ()
    assert [one.finding.at.words for one in judgement.known] == ["Ferry", "Ferry"]


def test_words_leave_the_other_finding_to_an_acknowledgement_without(testland: Copy) -> None:
    """Each means its own then."""
    testland.replace(
        FERRY,
        "order: 1\n",
        "order: 1\nacknowledged:\n"
        "  - {check: no-ferry, words: boat, reason: A boat.}\n"
        "  - {check: no-ferry, reason: A ferry.}\n",
    )

    judgement = _judge(testland, _no_ferry, _no_boat)

    assert judgement.problems == ()
    assert {one.finding.at.words: one.reason for one in judgement.known} == {
        "Ferry": "A ferry.",
        "boat": "A boat.",
    }


def test_an_acknowledgement_of_another_place_means_nothing(testland: Copy) -> None:
    """Beside the first section, not beside the heading."""
    testland.replace(
        FERRY,
        "sections:\n  - heading:",
        "sections:\n  - acknowledged: [{check: no-ferry, reason: The act says so.}]\n    heading:",
    )

    codes = [problem.code for problem in _judge(testland).problems]

    assert codes == ["no-ferry", "acknowledgements-fit"]


def test_a_known_inconsistency_names_the_places_of_a_reader(testland: Copy) -> None:
    """The heading of the first regulation, and the preamble of the decree."""
    testland.replace(FERRY, *_acknowledged("reason: The act says so."))

    told = _judge(testland).known[0].inconsistency()

    assert told.here.place == Place(regulation=1)
    assert [other.place for other in told.others] == [Place(provision="c0")]


def _acknowledged(rest: str) -> tuple[str, str]:
    return "order: 1\n", f"order: 1\nacknowledged: [{{check: no-ferry, {rest}}}]\n"


def _judge(copy: Copy, *inspect: Inspect) -> Judgement:
    """What a check that wants no ferry, or no boat, says of the decree of the ferry."""
    corpus = read_corpus(copy.root)
    folder = next(one for one in corpus.decrees if one.path.name == "2028-09-02-44")
    checks = [
        Check("no-ferry", "", Severity.ERROR, None, None, one) for one in inspect or (_no_ferry,)
    ]
    return judge_decree(corpus, folder, checks=(*checks, Check.of(acknowledgements_fit)))


def _no_ferry(reading: Reading) -> Iterator[Finding]:
    file = reading.regulations[0]
    other = Spot(reading.folder.decree, ("preamble",), "no ferry")
    at = Spot(file, ("heading",), "Ferry")
    yield Finding("no-ferry", at, "there is a ferry", "take the bridge", others=(other,))


def _no_boat(reading: Reading) -> Iterator[Finding]:
    at = Spot(reading.regulations[0], ("heading",), "boat")
    yield Finding("no-ferry", at, "there is a boat", "take the bridge")
