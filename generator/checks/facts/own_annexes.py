"""Find where the text of each regulation points at its own annexes, and number these."""

from __future__ import annotations

from typing import NamedTuple

from generator.checks.facts.provision_texts import ProvisionText, provision_texts
from generator.checks.facts.quoted import unquoted
from generator.checks.facts.wording import Wording
from generator.checks.finding import Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.languages.reader import UNNUMBERED, Mention
from generator.model.annex import Annex
from generator.model.own_places import annex_number
from generator.model.regulation import Regulation

__all__ = ["Labelled", "OwnAnnexes", "Pointing", "own_annexes"]

_THIS, _STANDARD = "this", "standard"
_MOST = 0.5
"""How much of a heading a text must have to announce the annex."""


class Pointing(NamedTuple):
    """A place where a regulation points at annexes of its own."""

    text: ProvisionText
    mention: Mention


class Labelled(NamedTuple):
    """An annex with its number as its label gives it, or `UNNUMBERED`."""

    file: Loaded[Regulation]
    at: int
    annex: Annex
    number: str

    def spot(self, key: str, words: str) -> Spot:
        """Words of its label, or of its heading."""
        return Spot(self.file, ("annexes", self.at, key), words)

    def share(self, text: str, wording: Wording) -> float:
        """How much of its heading stands in `text`; what is in quotation marks does not count."""
        words = wording.words(unquoted(self.annex.heading or ""))
        said = wording.roots(text)
        return sum(word.root in said for word in words) / len(words) if words else 0


class OwnAnnexes(NamedTuple):
    """The annexes of a regulation, and where its text points at them."""

    file: Loaded[Regulation]
    pointing: tuple[Pointing, ...]
    annexes: tuple[Labelled, ...]
    elsewhere: tuple[Pointing, ...] = ()
    """Where its text points at paragraphs of its own, or into the standard."""

    def idle(self) -> tuple[Labelled, ...]:
        """The annexes that no text points at."""
        named = {number for one in self.pointing for number in one.mention.annexes}
        return tuple(
            one
            for one in self.annexes
            if one.number not in named
            and not (len(self.annexes) == 1 and named)
            and not self._is_cited(one)
        )

    def _is_cited(self, one: Labelled) -> bool:
        """Whether the label of an annex such as `1-a` stands in a text."""
        # No list of numbers holds it.
        inserted = not one.number.isdecimal() and one.number != UNNUMBERED
        label = one.annex.label.lower()
        texts = (placed.provision.text for placed in self.file.record.provisions())
        return inserted and any(label in text.lower() for text in texts)

    def announcing(self, idle: Labelled, wording: Wording) -> Pointing | None:
        """The place that points elsewhere with most words of the heading of an idle annex."""
        by_number = {one.number: one for one in self.annexes}
        found: list[tuple[float, bool, Pointing]] = []
        for pointing in (*self.pointing, *self.elsewhere):
            text, mention = pointing.text.text, pointing.mention
            numbers = mention.annexes if mention.act == _THIS else ()
            there = (by_number[number] for number in numbers if number in by_number)
            share = idle.share(text, wording)
            if share > _MOST and all(one.share(text, wording) < share for one in there):
                alike = idle.number in (*mention.annexes, *mention.paragraphs)
                found.append((share, alike, pointing))
        return max(found, key=lambda each: each[:2])[2] if found else None

    def missing(self) -> tuple[tuple[Pointing, str], ...]:
        """Where the text points at an annex that is not there, and the number of that."""
        known = {one.number for one in self.annexes}
        alone = len(self.annexes) == 1
        return tuple(
            (pointing, number)
            for pointing in self.pointing
            for number in pointing.mention.annexes
            if number not in known and not (alone and UNNUMBERED in (number, *known))
        )

    def mislabelled(self) -> tuple[Labelled, str] | None:
        """The one annex whose number is not that of its place, which nothing points at by it."""
        wrong = [
            (one, str(due)) for due, one in enumerate(self.annexes, 1) if one.number != str(due)
        ]
        if len(wrong) != 1 or len(self.annexes) == 1:
            return None
        ((one, due),) = wrong
        twice = [each.number for each in self.annexes].count(one.number) > 1
        named = any(one.number in each.mention.annexes for each in self.pointing)
        return (one, due) if twice or not named else None


def own_annexes(reading: Reading) -> tuple[OwnAnnexes, ...]:
    """The annexes of each regulation and what points at them; take it by `once`."""
    if reading.language is None:
        return ()
    texts = reading.once(provision_texts)[1:]
    return tuple(
        OwnAnnexes(
            file,
            tuple(each for each in pointing if each.mention.annexes and each.mention.act == _THIS),
            _annexes(file),
            tuple(
                each for each in pointing if not each.mention.annexes or each.mention.act != _THIS
            ),
        )
        for file, law in zip(reading.regulations, texts, strict=True)
        for pointing in (_pointing(law),)
    )


def _pointing(texts: tuple[ProvisionText, ...]) -> tuple[Pointing, ...]:
    return tuple(
        Pointing(text, mention)
        for text in texts
        for mention in text.said.mentions
        if mention.act == _THIS or (mention.act == _STANDARD and mention.annexes)
    )


def _annexes(file: Loaded[Regulation]) -> tuple[Labelled, ...]:
    annexes = enumerate(file.record.annexes)
    return tuple(Labelled(file, at, annex, annex_number(annex)) for at, annex in annexes)
