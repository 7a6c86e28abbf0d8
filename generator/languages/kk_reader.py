"""Gather how Kazakh is read."""

from __future__ import annotations

from generator.languages.definitions import definitions_by
from generator.languages.kk_citations import citations
from generator.languages.kk_mentions import mentions
from generator.languages.kk_numbers import number
from generator.languages.kk_stems import stem
from generator.languages.kk_time_limits import time_limits
from generator.languages.reader import Reader, remembered

__all__ = ["KAZAKH_READER"]

KAZAKH_READER = Reader(
    number=number,
    time_limits=remembered(time_limits),
    mentions=remembered(mentions),
    citations=remembered(citations),
    definitions=remembered(definitions_by("ұдан", r"бұдан\s+әр[іi](?:\s+мәтін\s+бойынша)?")),
    stem=stem,
    alphabet=frozenset("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
    lookalikes=(
        ("қ", "к"),
        ("ғ", "г"),
        ("ң", "н"),
        ("ү", "у"),
        ("ұ", "у"),
        ("ү", "ұ"),
        ("ә", "а"),
        ("ө", "о"),
        ("і", "и"),
        ("ы", "і"),
    ),
    form_words=frozenset(map(stem, ("көшірме", "түпнұсқа"))),
)
"""The reader of Kazakh."""
