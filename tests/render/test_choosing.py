"""Prove the rule that narrows documents: from one file of cases, over all seven regulations."""

from __future__ import annotations

import json
from itertools import combinations

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.evidence import ConditionKind
from generator.model.regulation import Regulation
from generator.render.choosing import NOBODY, Need, choices, narrow, who_is_meant
from tests.support.contents import TESTLAND
from tests.support.narrowing import CASES, Case


def law(content: Content, slug: str) -> Regulation:
    """The regulation of this address."""
    return next(one for one in content.decrees[0].regulations if one.slug == slug)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.service}: {case.name}")
def test_what_remains_is_what_this_person_must_bring(content: Content, case: Case) -> None:
    """In printed order; each case was written by reading the regulation."""
    left = narrow(law(content, case.service), content.labels.audiences, who=case.who, aid=case.aid)

    assert [document.id for document, _ in left] == list(case.needed)
    assert {document.id for document, told in left if told is Need.PERHAPS} == set(case.perhaps)


def test_every_choice_of_every_regulation_has_a_case(content: Content) -> None:
    """So that no condition of the act is left untried."""
    tried = {(case.service, name) for case in CASES for name in (*case.who, case.aid) if name}
    for regulation in content.decrees[0].regulations:
        found = choices(regulation, content.labels.audiences)
        for choice in (*found.aid, *found.who, *found.case):
            assert (regulation.slug, choice.id) in tried


def test_what_everybody_brings_is_never_hidden(content: Content) -> None:
    """By no choice and no two of them; a kind of aid hides what is for others."""
    audiences = content.labels.audiences
    for regulation in content.decrees[0].regulations:
        found = choices(regulation, audiences)
        names = [choice.id for choice in (*found.who, *found.case)]
        asked = {one.id for one in regulation.evidence if not one.conditions}
        for who in (*combinations(names, 1), *combinations(names, 2), (NOBODY,)):
            left = dict(narrow(regulation, audiences, who=who))
            assert asked <= {one.id for one, told in left.items() if told is Need.NEEDED}


def test_a_document_is_hidden_from_nobody_whom_its_condition_names(content: Content) -> None:
    """Whoever says that all its conditions hold sees it."""
    audiences = content.labels.audiences
    for regulation in content.decrees[0].regulations:
        for document in regulation.evidence:
            who = [
                one.audience for one in document.conditions if one.kind is not ConditionKind.EXCEPT
            ]
            left = narrow(regulation, audiences, who=who or [NOBODY], aid=document.group)
            assert (document, Need.NEEDED) in left


def test_every_audience_of_the_act_has_words_of_ours(content: Content) -> None:
    """Who one is reads as a choice; the condition's own words are "for children"."""
    named = {
        condition.audience
        for regulation in content.decrees[0].regulations
        for document in regulation.evidence
        for condition in document.conditions
    }
    labels = content.labels.audiences

    assert named == set(labels)
    assert {other for one in labels.values() for other in one.also} <= named


def test_whom_somebody_is_besides_is_followed_to_the_end(content: Content) -> None:
    """And round in a circle no further."""
    label = content.labels.audiences["child"]
    chain = {
        "a": label.model_copy(update={"also": ("b",)}),
        "b": label.model_copy(update={"also": ("c",)}),
        "c": label.model_copy(update={"also": ("a",)}),
    }

    assert who_is_meant(["a"], chain) == {"a", "b", "c"}


def test_without_words_of_ours_a_choice_has_those_of_the_condition() -> None:
    """An act of another place needs no words to be asked about."""
    testland = load_content(TESTLAND)
    ferry = testland.decrees[0].regulations[0]
    (dog,) = choices(ferry, {}).who

    assert (dog.id, dog.words) == ("dog", "for dogs")
    assert not choices(testland.decrees[1].regulations[2], testland.labels.audiences)


def test_the_file_of_cases_names_each_case_once() -> None:
    """A case that is there twice may be told in two ways."""
    told = [json.dumps([case.service, sorted(case.who), case.aid]) for case in CASES]

    assert len(set(told)) == len(told)
    assert {case.service[0] for case in CASES} == set("1234567")
