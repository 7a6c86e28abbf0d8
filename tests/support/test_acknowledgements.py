"""What is dropped are acknowledgements that mean nothing, and no other line."""

from __future__ import annotations

from pathlib import Path

from tests.support.acknowledgements import drop_idle
from tests.support.contents import CONTENT, Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
IDLE = """  - check: grounds-agree
    reason: >-
      Two lines
      of it.
"""


def test_only_idle_ones_are_dropped(tmp_path: Path) -> None:
    """With the key above them, if nothing else stands below it."""
    content = Copy.of(CONTENT, tmp_path / "content")
    before = (content.root / CARE).read_text(encoding="utf-8")
    content.replace(CARE, "order: 2\n", f"order: 2\nacknowledged:\n{IDLE}{IDLE}")

    drop_idle(content.root)

    assert "acknowledged:" in before
    assert (content.root / CARE).read_text(encoding="utf-8") == before
