"""Render the page that leads employees to their pages, with one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.render.links import work_path
from generator.render.page import Page
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.roles import Role

__all__ = ["Listed", "hub_page"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A page in a list: its path, its name, what it holds."""

    path: str
    name: str
    note: str


def hub_page(desk: Desk, roles: Sequence[Role], registers: Sequence[Listed]) -> Page:
    """The page for employees of one decree."""
    words = desk.labels.registers
    cards = [
        Listed(
            role.path,
            role.name,
            words.role.note.format(services=role.services, moments=len(role.moments)),
        )
        for role in roles
    ]
    lists = (("roles", words.role.heading, cards), ("registers", words.lists, registers))
    return desk.page(
        "registers/hub.md.j2",
        work_path(desk.decree.id),
        words.title,
        words.lead,
        lists=[one for one in lists if one[2]],
    )
