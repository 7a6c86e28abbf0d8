"""List every language pack."""

from __future__ import annotations

from generator.languages.en import ENGLISH
from generator.languages.kk import KAZAKH
from generator.languages.language import Language

__all__ = ["LANGUAGES", "language_of"]

LANGUAGES: dict[str, Language] = {pack.code: pack for pack in (ENGLISH, KAZAKH)}
"""The language packs by language tag; a new one is one file and one line here."""


def language_of(code: str) -> Language:
    """The pack of a language.

    Raises:
        KeyError: there is none (the check `language-known` reports it before).
    """
    return LANGUAGES[code]
