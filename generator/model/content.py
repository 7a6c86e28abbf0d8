"""Hold everything that is published: what the engine renders from, without files or places."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.decree import ApprovedDecree
from generator.model.labels import Labels
from generator.model.organization import Jurisdiction, Organization
from generator.model.theme import PLAIN, Theme
from generator.model.website import Website, Websites

__all__ = ["Content"]


@dataclass(frozen=True, slots=True)
class Content:
    """The content of one jurisdiction in its publishing language."""

    jurisdiction: Jurisdiction
    organizations: tuple[Organization, ...]
    websites: Websites
    labels: Labels
    decrees: tuple[ApprovedDecree, ...]
    theme: Theme = PLAIN
    """The look of drawings as files."""

    @property
    def language(self) -> str:
        """The language pages are written in (ISO 639)."""
        return self.labels.language

    def organization(self, organization_id: str) -> Organization:
        """The organization of this id.

        Raises:
            KeyError: there is none (the check `references-resolve` reports it before).
        """
        return {organization.id: organization for organization in self.organizations}[
            organization_id
        ]

    def website(self, website_id: str | None = None) -> Website:
        """The website of this id, or the default one.

        Raises:
            KeyError: there is none.
        """
        wanted = self.websites.default if website_id is None else website_id
        return {website.id: website for website in self.websites.websites}[wanted]
