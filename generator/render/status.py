"""Word the legal status of a decree, in one place for pages, drawings and the theme."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.decree import Decree
from generator.model.labels import Labels
from generator.model.legal_status import LegalStatus, legal_status

__all__ = ["StatusNotice", "status_notice"]


@dataclass(frozen=True, slots=True)
class StatusNotice:
    """What every page says of its act: a tag, what it means for the reader, and by which act."""

    tag: str
    sentence: str
    repealed: bool
    lead: str = ""
    """Says that the act is not in use; nothing of an act in force."""

    @property
    def line(self) -> str:
        """All of it in one line, for a drawing or a footer."""
        return " ".join(filter(None, (f"{self.tag}.", self.lead, self.sentence)))


def status_notice(decree: Decree, labels: Labels) -> StatusNotice:
    """The notice for `decree`, worded from its own data alone."""
    words = labels.status
    if legal_status(decree) is LegalStatus.REPEALED and decree.repeal:
        sentence = words.repealed_sentence.format(act=decree.repeal.by)
        return StatusNotice(words.repealed, sentence, repealed=True, lead=words.repealed_lead)
    return StatusNotice(words.in_force, words.in_force_sentence, repealed=False)
