"""Check that the terms beside a text are those that it defines.

Why: readers are shown what a word means here, and other checks ask where it is used; a definition
that nobody recorded is missing in both, and one that the text does not give is invented.

The meaning ends right before the brackets, but for the ending of its last word.

PASS: `term: the refusal` from the provision that says "a refusal (hereinafter – the refusal)".
FAIL: no such term; a term from a provision that defines none; a meaning cut from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.facts.provision_texts import ProvisionText, provision_texts
from generator.checks.reading import Reading
from generator.checks.structure.quotes_found import quotes
from generator.corpus.corpus import Loaded
from generator.errors import Problem
from generator.languages.reader import Definition
from generator.model.reference import Term
from generator.model.regulation import Regulation

__all__ = ["ID", "check_facts"]

ID = "terms-recorded"

_LEFT_OUT = " … "


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every definition that is not recorded, and every term that is not defined."""
    if reading.language:
        laws = reading.once(provision_texts)[1:]
        for file, texts in zip(reading.regulations, laws, strict=True):
            yield from _regulation(file, texts)


def _regulation(file: Loaded[Regulation], texts: Sequence[ProvisionText]) -> Iterator[Problem]:
    recorded: dict[str, dict[str, int]] = {}
    for at, term in enumerate(file.record.terms):
        recorded.setdefault(term.from_, {})[term.term] = at
    for text in texts:
        terms = recorded.get(text.identity, {})
        for definition in text.said.definitions:
            yield from _definition(file, text, definition, terms)
        for word, at in terms.items():
            # Words that are not there at all are reported by `quotes-found`.
            if word in text.text:
                message = f"{text.identity} does not define “{word}”"
                location = file.marks.value("terms", at)
                yield Problem(location, ID, message, "correct the term or its `from`")


def _definition(
    file: Loaded[Regulation], text: ProvisionText, definition: Definition, terms: dict[str, int]
) -> Iterator[Problem]:
    """Yield what is wrong with the record of a definition; take it out of `terms`."""
    wrong = next((term for term in terms if term not in text.text), None)
    at = terms.pop(definition.term, None)
    if at is None and wrong is None:
        message = f"“{definition.term}” is defined here, and not recorded in `terms`"
        hint = f"add the term with its meaning and `from: {text.identity}`"
        yield Problem(file.marks.value(*text.way), ID, message, hint)
    elif at is not None and not _meant(text, definition, file.record.terms[at]):
        message = f"what “{definition.term}” stands for does not end before its definition"
        location = file.marks.value("terms", at, "meaning")
        yield Problem(location, ID, message, "copy the words right before the brackets")


def _meant(text: ProvisionText, definition: Definition, term: Term) -> bool:
    """Whether the meaning ends where the brackets begin."""
    before = text.text[: definition.start].rstrip(" ,;(")
    words = term.meaning.split(_LEFT_OUT)[-1]
    at = before.rfind(words)
    ending = before[at + len(words) :]
    if at < 0:
        return not quotes(text.text, term.meaning)
    return not ending or ending.isalpha()
