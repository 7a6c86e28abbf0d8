"""List every check, in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from types import ModuleType

from generator.checks import (
    acknowledgements_fit,
    arrows_fit,
    corrections_fit,
    ends_reached,
    gateways_worded,
    ids_legal,
    ids_unique,
    label_slots,
    lanes_single,
    language_known,
    nodes_complete,
    procedures_shown,
    processes_told_apart,
    quotes_found,
    references_resolve,
    table_matches_golden,
    text_matches_source,
    ways_meet,
)
from generator.checks.acknowledging import Known, sort_out
from generator.checks.finding import Finding
from generator.checks.reading import Reading
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


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its name, its manual, and what it looks at.

    `of_decree` sees one decree beside what all share (labels, bodies); decrees can thus be checked
    one at a time, however many there are. `of_shared` sees what no decree holds alone. `of_text`
    looks for what may be an error of the official text itself, and so can be acknowledged.
    """

    id: str
    manual: str
    severity: Severity
    of_shared: Callable[[Corpus], Iterable[Problem]] | None
    of_decree: Callable[[Corpus, DecreeFolder], Iterable[Problem]] | None
    of_text: Callable[[Reading], Iterable[Finding]] | None

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
        language_known,
        label_slots,
        quotes_found,
        corrections_fit,
        text_matches_source,
        table_matches_golden,
        acknowledgements_fit,
    )
)
"""What asks whether our files hold together; what these find is ours to mend, always."""

_OFFICIAL: tuple[ModuleType, ...] = ()

OFFICIAL: tuple[Check, ...] = tuple(map(Check.of, _OFFICIAL))
"""What proves the official text against itself; what these find may be acknowledged."""

CHECKS = (*STRUCTURE, *OFFICIAL)
"""Every check there is; a new one is one file and one line here."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the checks say of one decree."""

    problems: tuple[Problem, ...]
    """What is wrong and not acknowledged, by place."""
    known: tuple[Known, ...]
    """What is acknowledged, in printed order."""

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
    findings = (finding for check in chosen if check.of_text for finding in check.of_text(reading))
    parted = sort_out(folder, findings)
    problems += (finding.problem() for finding in parted.open)
    ran = {check.id for check in chosen}
    if folder.complete and acknowledgements_fit.ID in ran:
        known = {check.id for check in OFFICIAL}
        problems += acknowledgements_fit.unfit(parted.idle, ran, known)
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
