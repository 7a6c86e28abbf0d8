"""Name the sounds of Kazakh that decide which form an ending takes."""

from __future__ import annotations

__all__ = [
    "BACK_VOWELS",
    "FRONT_VOWELS",
    "GLIDES",
    "NASALS",
    "SIBILANTS",
    "VOICELESS",
    "VOWELS",
]

BACK_VOWELS = frozenset("аоұыяёю")
FRONT_VOWELS = frozenset("әеөүіэ")
VOWELS = BACK_VOWELS | FRONT_VOWELS
"""Letters that are always a vowel; «и» and «у» are one or the other."""

NASALS = frozenset("мнң")
GLIDES = frozenset("рйуи")
"""What takes the endings of a voiced consonant, and the plural of a vowel."""
SIBILANTS = frozenset("жз")
VOICELESS = frozenset("қкпстфхцчшщһбвгғд")
"""What takes voiceless endings: the voiced among them end loan words alone."""
