"""Hold loaded content together with the places of everything in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from generator.corpus.golden import GoldenTables
from generator.corpus.marks import Marks
from generator.corpus.source_text import Misfit, SourceWords, correct_words, split_words
from generator.errors import ContentError, Problem
from generator.model.content import Content
from generator.model.correction import Corrections
from generator.model.decree import ApprovedDecree, Decree
from generator.model.form import Form
from generator.model.inconsistency import Inconsistency
from generator.model.labels import Labels
from generator.model.organization import Jurisdiction, Organizations
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.model.theme import PLAIN, Theme
from generator.model.website import Websites

__all__ = ["Corpus", "DecreeFolder", "Loaded"]

RecordType = TypeVar("RecordType", bound=Record)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[RecordType]):
    """A record and the places of its values in the file it came from."""

    record: RecordType
    marks: Marks


@dataclass(frozen=True)
class DecreeFolder:
    """One decree's folder; `regulations` holds those that could be loaded.

    `complete` says that all of them were, and the corrections too if there are any: only then can
    the text be compared with its source.
    """

    path: Path
    decree: Loaded[Decree]
    regulations: tuple[Loaded[Regulation], ...]
    complete: bool
    source: str | None = None
    source_sha256: str | None = None
    corrections: Loaded[Corrections] | None = None
    golden: Loaded[GoldenTables] | None = None
    inconsistencies: tuple[Inconsistency, ...] = ()
    """The known inconsistencies of its text, once checks have found them."""

    @cached_property
    def repaired(self) -> tuple[SourceWords, tuple[Misfit, ...]]:
        """The words of the source, repaired, and the repairs that do not fit; none without one."""
        repairs = self.corrections.record if self.corrections else Corrections(reasons={})
        return correct_words(split_words(self.source or ""), repairs)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that could be loaded of a content folder, and what was wrong with the rest."""

    root: Path
    jurisdiction: Loaded[Jurisdiction] | None
    organizations: Loaded[Organizations] | None
    websites: Loaded[Websites] | None
    labels: Loaded[Labels] | None
    decrees: tuple[DecreeFolder, ...]
    problems: tuple[Problem, ...]
    theme: Loaded[Theme] | None = None
    """None where there is no such file: drawings are plain then."""
    form: Loaded[Form] | None = None
    """None where there is no such file: regulations are held against no form then."""

    def content(self) -> Content:
        """The content itself, for rendering.

        Raises:
            ContentError: something could not be loaded.
        """
        match (self.jurisdiction, self.organizations, self.websites, self.labels):
            case (Loaded(jurisdiction), Loaded(organizations), Loaded(websites), Loaded(labels)):
                if not self.problems:
                    decrees = tuple(_approved(folder) for folder in self.decrees)
                    bodies = organizations.organizations
                    theme = self.theme.record if self.theme else PLAIN
                    return Content(jurisdiction, bodies, websites, labels, decrees, theme)
        raise ContentError(self.problems)


def _approved(folder: DecreeFolder) -> ApprovedDecree:
    regulations = tuple(loaded.record for loaded in folder.regulations)
    return ApprovedDecree(
        decree=folder.decree.record,
        regulations=regulations,
        inconsistencies=folder.inconsistencies,
    )
