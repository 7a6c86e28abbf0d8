"""Prove that readers are told, in words, of whatever a check of the official text may find."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.registry import OFFICIAL
from generator.corpus.reader import read_shared
from tests.support.contents import CONTENT, TESTLAND


@pytest.mark.parametrize("root", [CONTENT, TESTLAND], ids=["content", "testland"])
def test_every_check_of_the_official_text_has_a_kind_in_words(root: Path) -> None:
    """And no kind is worded that no check finds."""
    labels = read_shared(root).labels
    assert labels is not None

    assert labels.record.inconsistencies.kinds.keys() == {check.id for check in OFFICIAL}
