"""Gather how English is read."""

from __future__ import annotations

from string import ascii_lowercase

from generator.languages.definitions import definitions_by
from generator.languages.en_citations import citations
from generator.languages.en_mentions import mentions
from generator.languages.en_numbers import number
from generator.languages.en_stems import stem
from generator.languages.en_time_limits import time_limits
from generator.languages.reader import Reader, remembered

__all__ = ["ENGLISH_READER"]

ENGLISH_READER = Reader(
    number=number,
    time_limits=remembered(time_limits),
    mentions=remembered(mentions),
    citations=remembered(citations),
    definitions=remembered(definitions_by("ereinafter", r"hereinafter(?:\s+referred\s+to\s+as)?")),
    stem=stem,
    alphabet=frozenset(ascii_lowercase),
    lookalikes=(("i", "l"),),
    form_words=frozenset({"copy", "copies", "original", "originals"}),
)
"""The reader of English."""
