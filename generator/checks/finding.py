"""Hold what a check of the official text finds: words here, words there, and what to do.

What is found may be an error of the official text itself. It is then acknowledged beside its place,
shown to readers, and no longer a problem; so a finding knows its place as a way in a record, and
asks for line and column only when it is reported.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from generator.corpus.corpus import Loaded
from generator.corpus.marks import KeyPath
from generator.errors import Elsewhere, Location, Problem, Severity
from generator.model.decree import Decree
from generator.model.regulation import Regulation

__all__ = ["ActFile", "Finding", "Mend", "Spot"]

ActFile: TypeAlias = "Loaded[Decree] | Loaded[Regulation]"
"""The file of a decree or of one of its regulations."""


class Spot(NamedTuple):
    """Words of the official text, or of a fact beside it, where they stand."""

    file: ActFile
    way: KeyPath
    """The way to the value that holds them: `("sections", 1, "paragraphs", 0, "text")`."""
    words: str
    """The words, verbatim: as many as tell the matter."""

    @classmethod
    def in_provision(cls, file: Loaded[Regulation], identity: str, words: str) -> Spot | None:
        """Words of the provision of this identity; nothing if there is none."""
        placed = file.record.by_identity.get(identity)
        return cls(file, (*placed.path, "text"), words) if placed else None

    @property
    def location(self) -> Location:
        """Where the value stands in its file. The first question about a file reads it again."""
        return self.file.marks.value(*self.way)


@dataclass(frozen=True, slots=True)
class Mend:
    """How the words of a finding are to be read.

    What other checks find only because they are not so is the same matter, and told once.
    """

    words: str
    """All words that the finding quotes, put right."""
    yields: bool = False
    """Whether another check that finds the same tells more: this finding is left out then, and not
    the other."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One inconsistency: the words in question and those that they disagree with."""

    check: str
    """The name of the check that finds it."""
    at: Spot
    """The words in question."""
    message: str
    """What is wrong, without the quotations, in plain words."""
    hint: str
    """What a lawyer would do."""
    others: tuple[Spot, ...] = ()
    """What they disagree with; nothing where the fault shows by itself."""
    severity: Severity = Severity.ERROR
    """An error contradicts something; a warning may mislead; a note is a harmless slip."""
    mend: Mend | None = None
    """How the words in question are to be read, where that is known."""

    def problem(self, *, accepted: str | None = None) -> Problem:
        """The finding as it is reported, with its places.

        Args:
            accepted: the reason for which it stays as it is, if it is acknowledged.
        """
        return Problem(
            location=self.at.location,
            code=self.check,
            message=self.message,
            hint=self.hint,
            severity=self.severity,
            words=self.at.words,
            others=tuple(Elsewhere(other.location, other.words) for other in self.others),
            accepted=accepted,
        )
