"""Ask axe-core what of an open page keeps people out."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

__all__ = ["faults"]


def faults(page: Page, node_modules: Path) -> list[tuple[str, list[str]]]:
    """Each rule that the page breaks, with the places; all rules, best practices among them.

    The program comes by the debugger, not as a script of the page, which the page's policy forbids.
    """
    page.evaluate((node_modules / "axe-core/axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run()")
    # A page on which hardly any rule applies was not looked at.
    assert len(found["passes"]) > 15
    return [
        (fault["id"], [str(node["target"]) for node in fault["nodes"]])
        for fault in found["violations"]
    ]
