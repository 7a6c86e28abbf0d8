"""Make every page for employees of a decree; what has nothing to show has no page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.model.content import Content
from generator.model.decree import ApprovedDecree
from generator.render.page import Page
from generator.render.pages.registers.acts import act_register, act_register_path, cites_acts
from generator.render.pages.registers.comparison import comparison_page, comparison_path
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.evidence import evidence_register, evidence_register_path
from generator.render.pages.registers.hub import Listed, hub_page
from generator.render.pages.registers.roles import role_page, roles_of
from generator.render.pages.registers.terms import term_register, term_register_path
from generator.render.pages.registers.time_limits import (
    time_limit_register,
    time_limit_register_path,
)

__all__ = ["register_pages"]


def register_pages(content: Content, approved: ApprovedDecree) -> list[Page]:
    """The page that leads to the others, the desk cards, the registers, the comparison."""
    desk = Desk.of(content, approved)
    roles = roles_of(desk)
    registers = list(_registers(desk))
    hub = hub_page(desk, roles, [listed for listed, _ in registers])
    cards = [role_page(desk, role) for role in roles]
    return [hub, *cards, *(make(desk) for _, make in registers)]


def _registers(desk: Desk) -> Iterator[tuple[Listed, Callable[[Desk], Page]]]:
    """Each register of the decree as it is listed, with what makes its page."""
    words = desk.labels.registers
    yield (
        Listed(evidence_register_path(desk), words.evidence.title, words.evidence.note),
        evidence_register,
    )
    if any(one.procedures for one in desk.regulations):
        yield (
            Listed(time_limit_register_path(desk), words.limits.title, words.limits.note),
            time_limit_register,
        )
    if cites_acts(desk):
        yield Listed(act_register_path(desk), words.acts.title, words.acts.note), act_register
    if any(one.terms for one in desk.regulations):
        yield Listed(term_register_path(desk), words.terms.title, words.terms.note), term_register
    if len(desk.regulations) > 1:
        yield (
            Listed(comparison_path(desk), words.comparison.title, words.comparison.note),
            comparison_page,
        )
