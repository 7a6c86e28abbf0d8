"""Hold the websites that a regulation names as the places of publication."""

from __future__ import annotations

from pydantic import Field

from generator.model.record import Identifier, Record, Text, WebAddress

__all__ = ["Branding", "Contact", "Website", "Websites"]


class Branding(Record):
    """What a website shows as its own."""

    name: Text | None = None
    """The website's name; where unset, the name of the site in labels/."""


class Contact(Record):
    """How the owner of a website is reached; only what its publisher has given."""

    address: Text | None = None
    """Where its office is."""
    phone: Text | None = None
    """Its telephone, as it is to be read."""
    email: Text | None = None
    """Its electronic mail."""


class Website(Record):
    """One place of publication."""

    id: Identifier
    """Its name, and the folder it is built into: site/<id>/."""
    owner: Identifier
    """The organization whose website it is."""
    base_url: WebAddress | None = None
    """Its address; unset until its publisher gives it, never invented."""
    contact: Contact = Field(default_factory=Contact)
    """How its owner is reached; unset until its publisher gives it, never invented."""
    transport: Identifier | None = None
    """How it is published; unset until its publisher chooses."""
    branding: Branding = Field(default_factory=Branding)
    """What it shows as its own."""


class Websites(Record):
    """All websites, and the one that plain `mkdocs build` makes."""

    default: Identifier
    """The website that is built when none is named."""
    websites: tuple[Website, ...] = Field(min_length=1)
    """The websites."""
