"""Check that the engine knows the language that pages are written in, and that labels are in it.

Why: dates, places in an act and quotation marks are worded by a language pack; without one no page
can be written, and labels in another language than the pages' would mislead screen readers.

PASS: `languages: [kk]` in jurisdiction.yaml and `language: kk` in labels/kk.yaml.
FAIL: a first language without a pack, labels whose `language` is another.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.errors import Problem
from generator.languages.registry import LANGUAGES

__all__ = ["ID", "check_shared"]

ID = "language-known"


def check_shared(corpus: Corpus) -> Iterator[Problem]:
    """Yield a language of publication without a pack, and labels in another language."""
    if corpus.jurisdiction is None:
        return
    language = corpus.jurisdiction.record.languages[0]
    if language not in LANGUAGES:
        location = corpus.jurisdiction.marks.value("languages", 0)
        known = ", ".join(sorted(LANGUAGES))
        message = f"there is no language pack for {language!r}"
        yield Problem(location, ID, message, f"known: {known}; a new one is a file in languages/")
    if corpus.labels and corpus.labels.record.language != language:
        location = corpus.labels.marks.value("language")
        message = f"these labels say they are in {corpus.labels.record.language!r}"
        yield Problem(location, ID, message, f"write {language}, or correct jurisdiction.yaml")
