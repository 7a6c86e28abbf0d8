"""Lead from the words of an act to the places and acts that they name.

What is named is read by the language, whose place is found by the printed numbers, and which act is
meant where the words do not say it is known from the recorded references. What may mean two places,
or a place of an act whose text is not here, is no link to a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter

from generator.languages.language import Language, bare_number
from generator.languages.lowering import lowered
from generator.languages.reader import Citation, Mention
from generator.languages.term_uses import term_uses
from generator.model.annex import Annex
from generator.model.own_places import OwnPlaces, own_annex
from generator.model.reference import Reference, Term
from generator.render.markdown import escape_attribute
from generator.render.pointing import Weft

__all__ = ["Mentioned", "reference"]

_THIS, _STANDARD = "this", "standard"
_SIGN = re.compile(r"(?:№|\bN)\s*")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """What the texts of one act name, and where each of it is found from one page."""

    language: Language
    places: OwnPlaces
    provision: Callable[[str], str]
    """The link to a provision of the act by its identity."""
    acts: Callable[[str | None], str] | None = None
    """The link to what is known of another act, by its name; to all of them if it has none."""
    annexes: Sequence[Annex] = ()
    annex: Callable[[Annex], str] | None = None
    """The link to an annex of the act."""
    references: Mapping[str, Sequence[Reference]] = field(default_factory=dict)
    """The recorded references by the provision in which they stand."""
    standard: str | None = None
    """The provision that names the service standard, whose text is elsewhere."""
    terms: Sequence[Term] = ()
    """The terms that the act defines."""

    def links(self, text: str, identity: str = "", numbers: tuple[str, ...] = ()) -> list[Weft]:
        """The links of `text`, first those to places, then those to acts.

        Args:
            text: official words of the act.
            identity: the provision that they are, if they are one.
            numbers: the printed numbers from the top down to it.
        """
        found: list[Weft] = []
        for mention in self.language.reader.mentions(text):
            found += self._mention(text, mention, identity, numbers)
        if acts := self.acts:
            for citation in self.language.reader.citations(text):
                found.append(self._citation(text, citation, identity, acts))
        return found

    def _mention(
        self, text: str, mention: Mention, identity: str, numbers: tuple[str, ...]
    ) -> Iterable[Weft]:
        act = mention.act or self._recorded_act(mention, identity)
        if act == _STANDARD and self.standard and identity != self.standard:
            return (self._foreign(mention, self.standard),)
        if act != _THIS:
            return ()
        targets = self._targets(mention, numbers)
        if len(targets) == 1 and _is_single(mention):
            return (reference(mention.start, mention.end, *targets.values()),)
        return _numbered(text, mention, targets)

    def _foreign(self, mention: Mention, standard: str) -> Weft:
        """A link to where the standard is named; with the term for it, if these words have it."""
        words, code = mention.words, self.language.code
        found = (
            number
            for number, term in enumerate(self.terms, start=1)
            if term.from_ == standard and _has_term(words, term.term, code)
        )
        href = self.provision(standard)
        return reference(mention.start, mention.end, href, foreign=True, term=next(found, None))

    def _targets(self, mention: Mention, numbers: tuple[str, ...]) -> dict[str, str]:
        """The links by the number for which each stands; `numbers` are of the provision."""
        if mention.annexes:
            return dict(self._annexes(mention))
        return {
            number: self.provision(found[0])
            for number, found in self._provisions(mention, numbers)
            if len(found) == 1
        }

    def _annexes(self, mention: Mention) -> Iterator[tuple[str, str]]:
        for number in mention.annexes if self.annex else ():
            if self.annex and (annex := own_annex(self.annexes, number)):
                yield number, self.annex(annex)

    def _provisions(
        self, mention: Mention, numbers: tuple[str, ...]
    ) -> Iterator[tuple[str, Sequence[str]]]:
        """What each number of a mention may mean; where several, nobody knows which."""
        if not mention.subparagraphs:
            for number in mention.paragraphs:
                yield number, self.places.paragraph(number)
            return
        # Without a paragraph, the one that speaks is meant.
        paragraphs = mention.paragraphs or tuple(map(bare_number, numbers[:1]))
        for number in mention.subparagraphs:
            inner = (self.places.subparagraph(one, bare_number(number)) for one in paragraphs)
            yield number, [identity for found in inner for identity in found]

    def _recorded_act(self, mention: Mention, identity: str) -> str | None:
        """The act of a mention that says none, as the author recorded it."""
        for one in self.references.get(identity, ()):
            if one.paragraph in mention.paragraphs or one.annex in mention.annexes:
                return one.act
        return None

    def _citation(
        self, text: str, citation: Citation, identity: str, acts: Callable[[str | None], str]
    ) -> Weft:
        """A link around the number of an act, or its title, or all that is said of it."""
        known = [(_likeness(one, citation), one) for one in self.references.get(identity, ())]
        likeness, act = max(known, key=itemgetter(0), default=(0, None))
        name = act.act if act and likeness else None
        start, end = _shortest(text, citation)
        return reference(start, end, acts(name))


def reference(
    start: int, end: int, href: str, *, foreign: bool = False, term: int | None = None
) -> Weft:
    """A link around a stretch of a text.

    Args:
        start: where it begins.
        end: where it ends.
        href: where it leads.
        foreign: whether it names a place of an act whose text is not here.
        term: the number of the term that its words stand for.
    """
    classes = "ref ref--foreign" if foreign else "ref"
    more = f' data-term="{term}"' if term else ""
    return Weft(start, end, f'<a class="{classes}"{more} href="{escape_attribute(href)}">', "</a>")


@lru_cache(maxsize=1024)
def _has_term(words: str, term: str, language: str) -> bool:
    return any(term_uses(lowered(words), term, language))


def _is_single(mention: Mention) -> bool:
    """Whether all words of a mention name one place."""
    return len(mention.annexes or mention.subparagraphs or mention.paragraphs) == 1


def _numbered(text: str, mention: Mention, targets: Mapping[str, str]) -> Iterator[Weft]:
    """A link around each number of several that has a target, where it is printed."""
    for number, href in targets.items():
        pattern = rf"(?<![\w-]){re.escape(bare_number(number))}(?![\w)]*\d)\)?"
        found = list(re.compile(pattern).finditer(text, mention.start, mention.end))
        if len(found) == 1:
            yield reference(*found[0].span(), href)


def _likeness(reference: Reference, citation: Citation) -> int:
    """How much of what is said of an act is recorded of it."""
    pairs = (
        (citation.number, reference.number),
        (citation.date, reference.date),
        (citation.title, reference.title),
    )
    return sum(said is not None and said == recorded for said, recorded in pairs)


def _shortest(text: str, citation: Citation) -> tuple[int, int]:
    """Where the fewest words stand by which a reader knows the act."""
    if citation.number:
        for sign in _SIGN.finditer(text, citation.start, citation.end):
            end = sign.end() + len(citation.number)
            if text.startswith(citation.number, sign.end(), citation.end) and (
                end == citation.end or not _is_of_word(text[end])
            ):
                return sign.start(), end
    if citation.title:
        start = text.find(citation.title, citation.start, citation.end)
        if start >= 0:
            # With its quotation marks: words in question may begin with one.
            return max(start - 1, citation.start), min(
                start + len(citation.title) + 1, citation.end
            )
    return citation.start, citation.end


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
