"""List every check, in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from types import ModuleType

from generator.checks.acknowledging import Known
from generator.checks.finding import Finding
from generator.checks.inspecting import inspect_text
from generator.checks.official import (
    actions_agree,
    acts_cited_alike,
    acts_cited_in_form,
    acts_cited_whole,
    annexes_agree,
    annexes_headed,
    applicants_agree,
    approval_agrees,
    conditions_agree,
    conditions_alike,
    dashes_alike,
    documents_alike,
    documents_listed,
    durations_agree,
    form_complete,
    grounds_agree,
    handovers_agree,
    letters_alike,
    lists_punctuated,
    marks_paired,
    nesting_visible,
    noticed,
    number_words_agree,
    numbers_run,
    outputs_agree,
    participants_agree,
    performers_agree,
    places_exist,
    procedures_counted,
    punctuation_alike,
    scripts_unmixed,
    siblings_agree,
    spelling_likely,
    standard_cited_alike,
    terms_alike,
    terms_defined,
    terms_used,
    titles_agree,
    triggers_alike,
    words_doubled,
)
from generator.checks.reading import Reading
from generator.checks.structure import (
    acknowledgements_fit,
    acts_named_once,
    arrows_fit,
    audiences_known,
    calendar_known,
    corrections_fit,
    current_information_dated,
    durations_read,
    ends_reached,
    evidence_complete,
    gateways_worded,
    handovers_named,
    ids_legal,
    ids_unique,
    label_slots,
    lanes_single,
    language_known,
    nodes_complete,
    performers_named,
    procedures_placed,
    procedures_shown,
    process_agrees,
    processes_told_apart,
    quotes_found,
    references_recorded,
    references_resolve,
    requisites_recorded,
    table_matches_golden,
    terms_recorded,
    text_matches_source,
    ways_meet,
)
from generator.corpus.corpus import Corpus, DecreeFolder
from generator.errors import Problem, Severity

__all__ = [
    "CHECKS",
    "Check",
    "Judgement",
    "decree_problems",
    "find_problems",
    "judge_decree",
    "shared_problems",
]


@dataclass(frozen=True, slots=True, eq=False)
class Check:
    """A check: its name, its manual, and what it looks at.

    `of_decree` sees one decree beside what all share (labels, bodies); decrees can thus be checked
    one at a time, however many there are. `of_shared` sees what no decree holds alone. `of_facts`
    sees the same decree as it is read, and looks at facts beside its text, and at processes.
    `of_text` looks for what may be an error of the official text itself, and so can be
    acknowledged.
    """

    id: str
    manual: str
    severity: Severity
    of_shared: Callable[[Corpus], Iterable[Problem]] | None
    of_decree: Callable[[Corpus, DecreeFolder], Iterable[Problem]] | None
    of_text: Callable[[Reading], Iterable[Finding]] | None
    of_facts: Callable[[Reading], Iterable[Problem]] | None = None

    @classmethod
    def of(cls, module: ModuleType) -> Check:
        """The check that a file holds."""
        return cls(
            id=module.ID,
            manual=module.__doc__ or "",
            severity=getattr(module, "SEVERITY", Severity.ERROR),
            of_shared=getattr(module, "check_shared", None),
            of_decree=getattr(module, "check_decree", None),
            of_text=getattr(module, "inspect", None),
            of_facts=getattr(module, "check_facts", None),
        )


STRUCTURE: tuple[Check, ...] = tuple(
    Check.of(module)
    for module in (
        ids_unique,
        ids_legal,
        references_resolve,
        nodes_complete,
        lanes_single,
        arrows_fit,
        ends_reached,
        gateways_worded,
        ways_meet,
        procedures_shown,
        processes_told_apart,
        calendar_known,
        current_information_dated,
        language_known,
        label_slots,
        quotes_found,
        durations_read,
        procedures_placed,
        performers_named,
        handovers_named,
        process_agrees,
        evidence_complete,
        audiences_known,
        corrections_fit,
        text_matches_source,
        table_matches_golden,
        requisites_recorded,
        references_recorded,
        acts_named_once,
        terms_recorded,
        acknowledgements_fit,
    )
)
"""What asks whether our files hold together; what these find is ours to mend, always."""

_OFFICIAL: tuple[ModuleType, ...] = (
    number_words_agree,
    durations_agree,
    conditions_agree,
    performers_agree,
    actions_agree,
    handovers_agree,
    outputs_agree,
    procedures_counted,
    participants_agree,
    documents_listed,
    applicants_agree,
    triggers_alike,
    conditions_alike,
    documents_alike,
    grounds_agree,
    nesting_visible,
    titles_agree,
    approval_agrees,
    acts_cited_alike,
    acts_cited_whole,
    acts_cited_in_form,
    standard_cited_alike,
    annexes_agree,
    annexes_headed,
    places_exist,
    terms_used,
    terms_defined,
    terms_alike,
    numbers_run,
    form_complete,
    siblings_agree,
    scripts_unmixed,
    letters_alike,
    spelling_likely,
    words_doubled,
    marks_paired,
    punctuation_alike,
    lists_punctuated,
    dashes_alike,
    noticed,
)

OFFICIAL: tuple[Check, ...] = tuple(map(Check.of, _OFFICIAL))
"""What proves the official text against itself; what these find may be acknowledged."""

CHECKS = (*STRUCTURE, *OFFICIAL)
"""Every check there is; a new one is one file and one line here."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checks say of one decree."""

    problems: tuple[Problem, ...]
    """What is wrong and not acknowledged, by place."""
    accepted: tuple[Known, ...]
    """What is acknowledged, check by check."""

    @property
    def known(self) -> tuple[Known, ...]:
        """What is acknowledged, in printed order."""
        return tuple(sorted(self.accepted, key=Known.order))

    def upon(self, folder: DecreeFolder) -> DecreeFolder:
        """The judged decree, with its known inconsistencies."""
        return replace(folder, inconsistencies=tuple(one.inconsistency() for one in self.known))


def judge_decree(
    corpus: Corpus, folder: DecreeFolder, *, checks: Iterable[Check] = CHECKS
) -> Judgement:
    """What `checks` say of one decree.

    `corpus` gives what all decrees share; `folder` need not be among its decrees.
    """
    chosen, reading = tuple(checks), Reading(corpus, folder)
    problems = [
        problem
        for check in chosen
        if check.of_decree
        for problem in check.of_decree(corpus, folder)
    ]
    problems += (
        problem for check in chosen if check.of_facts for problem in check.of_facts(reading)
    )
    ran = {check.id for check in chosen}
    official = [check for check in OFFICIAL if check in chosen or check.id not in ran]
    others = [check for check in chosen if check not in OFFICIAL]
    looks = [(check.id, check.of_text) for check in (*official, *others) if check.of_text]
    parted = inspect_text(reading, looks, ran)
    problems += (finding.problem() for finding in parted.open)
    # Without a language nothing is found, and nothing said of what is acknowledged.
    if folder.complete and reading.language and acknowledgements_fit.ID in ran:
        known = {check.id for check in (*CHECKS, *chosen) if check.of_text}
        problems += acknowledgements_fit.unfit(parted.idle, ran, known)
        problems += acknowledgements_fit.unclear(parted.vague)
        ours = {check.id for check in OFFICIAL}
        problems += acknowledgements_fit.unworded(parted.known, corpus.labels, ours)
    return Judgement(tuple(sorted(problems)), parted.known)


def find_problems(corpus: Corpus, *, checks: Iterable[Check] = CHECKS) -> Iterator[Problem]:
    """Everything wrong with `corpus`: what reading found, then what each check finds, by place."""
    chosen = tuple(checks)
    found = [*corpus.problems, *shared_problems(corpus, checks=chosen)]
    for folder in corpus.decrees:
        found += judge_decree(corpus, folder, checks=chosen).problems
    yield from sorted(found)


def shared_problems(corpus: Corpus, *, checks: Iterable[Check] = CHECKS) -> Iterator[Problem]:
    """Everything that checks find outside single decrees, by place.

    Of the decrees themselves only the names are looked at, which no two may share; whoever does not
    hold them all at once compares them by `ids_unique.decrees_distinct`.
    """
    found = (check.of_shared(corpus) for check in checks if check.of_shared)
    yield from sorted(chain.from_iterable(found))


def decree_problems(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Everything that checks find in one decree and nobody has acknowledged, by place."""
    yield from judge_decree(corpus, folder).problems
