"""Compare the paragraphs and annexes of the service standard that regulations point at.

Why: the standard is another act, and who holds only the regulation cannot see that its paragraph 8
tells of something else than the paragraph 9 that is meant, or that a form stands in another annex.

Standards have one form, so where regulations of one decree have the same paragraph in the same
words, they point at the same paragraph of their standards. Within a regulation a form is that of
one annex, a numbered annex holds one form, and a standard that has a single annex has no second
one. A table or a drawing of the regulation itself is no form that elsewhere stands in a standard.
Which annex holds a form differs from standard to standard, by right.

PASS: "papers by paragraph 9 of the standard" in each; "an application in the form of annex 1 to the
standard" wherever a regulation speaks of it.
FAIL: "papers by paragraph 8 of the standard" in one of seven; the form of annex 1 here, and that of
annex 2 there.
LAWYER: looks the place up in the standard.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.checks.facts.own_annexes import OwnAnnexes, own_annexes
from generator.checks.facts.provision_texts import ProvisionText, provision_texts
from generator.checks.facts.wording import wording_of
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.errors import Severity
from generator.languages.language import Language
from generator.languages.reader import UNNUMBERED, Mention
from generator.languages.registry import LANGUAGES
from generator.model.annex import AnnexKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "standard-cited-alike"
SEVERITY = Severity.WARNING

_HINT = "look the place up in the standard, and ask for the number to be corrected"

_OTHER_FORM = "this form stands in another annex to the standard elsewhere in this regulation"
_OTHER_ANNEXES = (
    "the standard has one annex by some places of this regulation, and numbered ones by others"
)
_ANOTHER_FORM = "another form stands in this annex to the standard elsewhere in this regulation"
_OWN = "this annex is no form; by another place the form stands in an annex to the standard"
_STANDARD = "standard"
_SIBLINGS = 3
"""From how many regulations on one can be the odd one."""
_ALIKE = 0.7
"""How many of their words two paragraphs must share to be the same one."""
_ANNOUNCED = 0.5
"""How much of the heading of an annex a text must have to announce it."""
_BEGIN, _REACH = 10, 100
"""How many letters behind a place must be alike at all, and how many may tell a form."""
_FORM = 4
"""How many words behind an annex tell which form is meant."""


class _Pointing(NamedTuple):
    """A place where a regulation points into its standard."""

    text: ProvisionText
    mention: Mention

    @property
    def spot(self) -> Spot:
        """The words that point."""
        return self.text.spot(self.mention.words)

    @property
    def behind(self) -> str:
        """What stands right behind it."""
        return self.text.text[self.mention.end : self.mention.end + _REACH]

    def form(self, language: Language) -> tuple[str, ...]:
        """The words behind it, which tell what stands there, without their endings."""
        behind = self.behind.split(maxsplit=_FORM)[:_FORM]
        return _roots(tuple(behind), language.code)


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every place of a standard that differs from what it should be."""
    if reading.language is None:
        return
    by_law = [tuple(_pointing(texts)) for texts in reading.once(provision_texts)[1:]]
    yield from _paragraphs(by_law)
    meant = _meant(reading)
    for pointing in by_law:
        annexed = [
            one
            for one in pointing
            if len(one.mention.annexes) == 1 and (id(one.text.file), one.text.way) not in meant
        ]
        found = (
            (_OTHER_FORM, tuple(_forms(annexed, reading.language))),
            (_ANOTHER_FORM, tuple(_shared(annexed, reading.language))),
            (_OTHER_ANNEXES, tuple(_counted(annexed))),
        )
        # One wrong number may be told in several ways: the first tells most.
        message, pairs = next((each for each in found if each[1]), ("", ()))
        for here, there in pairs:
            yield Finding(ID, here.spot, message, _HINT, (there.spot,), SEVERITY)
    forms: dict[str, list[_Pointing]] = {}
    for one in (each for pointing in by_law for each in pointing if each.mention.annexes):
        forms.setdefault(one.behind[:_BEGIN], []).append(one)
    for own in reading.once(own_annexes):
        yield from _own_forms(own, forms, reading)


def _meant(reading: Reading) -> frozenset[tuple[int, KeyPath]]:
    """The texts that point into the standard where an own annex is meant (`annexes-agree`)."""
    wording = wording_of(reading)
    found = (
        own.announcing(idle, wording)
        for own in reading.once(own_annexes)
        for idle in own.idle()
        if wording
    )
    return frozenset((id(one.text.file), one.text.way) for one in found if one)


@lru_cache(maxsize=2048)
def _roots(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    stem = LANGUAGES[language].reader.stem
    return tuple(stem(word.strip(";:,.()")) for word in words)


def _own_forms(
    own: OwnAnnexes, forms: Mapping[str, Sequence[_Pointing]], reading: Reading
) -> Iterator[Finding]:
    """The forms that are said to be an own annex, and stand in the standard by other places."""
    language, wording = reading.language, wording_of(reading)
    for text, mention in own.pointing if language and wording else ():
        one = _Pointing(text, mention)
        # Nearly all places where an own annex is meant begin otherwise: a quick look tells.
        near = forms.get(one.behind[:_BEGIN], ())
        annex = next((each for each in own.annexes if (each.number,) == mention.annexes), None)
        if near and annex and language and wording and annex.annex.kind is not AnnexKind.FORM:
            form = one.form(language)
            same = (each for each in near if len(form) == _FORM and each.form(language) == form)
            there = next(same, None)
            # A text with the words of its heading means this annex.
            if there and annex.share(text.text, wording) < _ANNOUNCED:
                yield Finding(ID, one.spot, _OWN, _HINT, (there.spot,), SEVERITY)


def _pointing(texts: Sequence[ProvisionText]) -> Iterator[_Pointing]:
    for text in texts:
        for mention in text.said.mentions:
            if mention.act == _STANDARD:
                yield _Pointing(text, mention)


def _paragraphs(by_law: Sequence[Sequence[_Pointing]]) -> Iterator[Finding]:
    places: dict[str, list[_Pointing]] = {}
    for pointing in by_law:
        for one in pointing:
            if len(one.mention.paragraphs) == 1:
                places.setdefault(one.text.identity, []).append(one)
    for same in places.values():
        counts = Counter(one.mention.paragraphs for one in same)
        usual, count = counts.most_common(1)[0]
        if len(counts) > 1 and len(same) >= _SIBLINGS and 2 * count > len(same):
            there = next(one for one in same if one.mention.paragraphs == usual)
            for one in same:
                if one.mention.paragraphs != usual and _same(one, there):
                    message = (
                        f"paragraph {one.mention.paragraphs[0]} of the standard is pointed at "
                        f"here, and paragraph {usual[0]} in {count} other regulations"
                    )
                    yield Finding(ID, one.spot, message, _HINT, (there.spot,), SEVERITY)


def _same(one: _Pointing, other: _Pointing) -> bool:
    here, there = set(one.text.text.split()), set(other.text.text.split())
    return len(here & there) >= _ALIKE * max(len(here), len(there))


def _forms(
    pointing: Sequence[_Pointing], language: Language
) -> Iterator[tuple[_Pointing, _Pointing]]:
    """The places where a form is that of another annex than at an earlier one, with that one."""
    forms: dict[tuple[str, ...], _Pointing] = {}
    for one in pointing if len({one.mention.annexes for one in pointing}) > 1 else ():
        there = forms.setdefault(one.form(language), one)
        if there.mention.annexes != one.mention.annexes:
            yield one, there


def _shared(
    pointing: Sequence[_Pointing], language: Language
) -> Iterator[tuple[_Pointing, _Pointing]]:
    """The places by which an annex holds another form than by more or earlier places, with one."""
    by_annex: dict[str, dict[tuple[str, ...], list[_Pointing]]] = {}
    for one in pointing:
        form, annex = one.form(language), one.mention.annexes[0]
        if len(form) == _FORM and annex != UNNUMBERED:
            by_annex.setdefault(annex, {}).setdefault(form, []).append(one)
    for forms in by_annex.values():
        usual = max(forms, key=lambda form: len(forms[form]))
        for form, places in forms.items():
            # What stands before the last word is how a form is spoken of at all.
            if form != usual and form[:-1] == usual[:-1]:
                yield from ((one, forms[usual][0]) for one in places)


def _counted(pointing: Sequence[_Pointing]) -> Iterator[tuple[_Pointing, _Pointing]]:
    """The places by which the standard has one annex where it has several by most, or the reverse.

    Each with one of the others.
    """
    single = [one for one in pointing if UNNUMBERED in one.mention.annexes]
    numbered = [one for one in pointing if UNNUMBERED not in one.mention.annexes]
    if single and numbered:
        few, most = sorted((numbered, single), key=len)
        for one in few:
            yield one, most[0]
