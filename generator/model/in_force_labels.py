"""Word the same questions for an act in force, where those of a repealed one stand in the past."""

from __future__ import annotations

from pydantic import Field

from generator.model.record import Record, Text

__all__ = ["InForceLabels"]


class NavigationInForce(Record):
    """In place of words of NavigationLabels."""

    documents_note: Text | None = None


class TimeInForce(Record):
    """In place of words of TimeLabels."""

    several: Text | None = None


class OverviewInForce(Record):
    """In place of words of OverviewLabels."""

    provider: Text | None = None
    intake: Text | None = None
    delivery: Text | None = None
    trigger: Text | None = None
    output: Text | None = None
    documents: Text | None = None
    time: Text | None = None
    ready: Text | None = None
    refusal: Text | None = None
    participants: Text | None = None
    steps: Text | None = None


class GlanceInForce(Record):
    """In place of words of GlanceLabels."""

    documents: Text | None = None


class DocumentsInForce(Record):
    """In place of words of DocumentLabels."""

    lead: Text | None = None
    everybody: Text | None = None
    exempted: Text | None = None
    conditional: Text | None = None
    presentation: Text | None = None


class ChoosingInForce(Record):
    """In place of words of ChoosingLabels."""

    heading: Text | None = None
    lead: Text | None = None
    who: Text | None = None
    case: Text | None = None
    choose_aid: Text | None = None
    other: Text | None = None
    needed: Text | None = None
    """Says how many documents this person needs: {count}."""
    perhaps: Text | None = None
    """Says how many documents more this person may need: {count}."""


class HomeInForce(Record):
    """In place of words of HomeLabels, where every act of the site is in force."""

    lead: Text | None = None


class SituationsInForce(Record):
    """In place of words of SituationLabels, where every act of the site is in force."""

    heading: Text | None = None
    lead: Text | None = None


class InForceLabels(Record):
    """What is worded otherwise for an act in force; what is not here has one wording."""

    navigation: NavigationInForce = Field(default_factory=NavigationInForce)
    home: HomeInForce = Field(default_factory=HomeInForce)
    time: TimeInForce = Field(default_factory=TimeInForce)
    overview: OverviewInForce = Field(default_factory=OverviewInForce)
    glance: GlanceInForce = Field(default_factory=GlanceInForce)
    documents: DocumentsInForce = Field(default_factory=DocumentsInForce)
    choosing: ChoosingInForce = Field(default_factory=ChoosingInForce)
    situations: SituationsInForce = Field(default_factory=SituationsInForce)

    def over(self, labels: Record) -> dict[str, Record]:
        """The groups of `labels` that have words here, with these words in place of theirs."""
        changed = {}
        for name in type(self).model_fields:
            words = getattr(self, name).model_dump(exclude_none=True)
            if words:
                changed[name] = getattr(labels, name).model_copy(update=words)
        return changed
