"""Split official texts into tokens, and tell by which form two of them are compared.

Compared are wordings, not matters: capitals do not count, any number is as good as another, what
stands in quotation marks is a title and one token, a hyphen between spaces is a dash, and the mark
at the end of a text belongs to the list in which it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import chain, pairwise
from sys import intern
from typing import NamedTuple, TypeAlias

from generator.languages.digits import digits_alike
from generator.languages.lowering import lowered
from generator.languages.reader import Reader

__all__ = [
    "BEGIN",
    "DASH",
    "END",
    "NUMBER",
    "TITLE",
    "Gap",
    "Splitter",
    "Tokens",
    "is_mark",
    "is_word",
    "pair_of",
    "splitter",
]

BEGIN, END = "^", "$"
"""What stands before the first and behind the last token of a text."""

NUMBER, TITLE, DASH = "#", '"', "–"
"""What stands for any number in digits or words, for any quoted title, and for any dash."""

_TITLES = r'"[^"]+"|«(?:[^«»]|«[^«»]*»)+»|“(?:[^“”]|“[^“”]*”)+”'
_TITLE = re.compile(_TITLES)
_TOKEN = re.compile(rf"{_TITLES}|[^\W_]+(?:[-'’][^\W_]+)*|_+|[^\w\s]")
_QUOTES = ('"', "«", "“")
"""What a title begins with; all else that is a token has no space inside."""

_DASHES = frozenset("-–—−")
_LAST_MARKS = frozenset(";.,:")
_TEXTS = 4096
"""How many texts are remembered: the regulations of one body repeat each other."""


Span: TypeAlias = tuple[int, int]
"""Where a token stands in a text: its first character, and the one behind its last."""


class Gap(NamedTuple):
    """A stretch of tokens, from its first place to the one behind its last; it may be empty."""

    start: int
    end: int

    @property
    def size(self) -> int:
        """How many tokens it has."""
        return self.end - self.start


class Tokens:
    """A text as it is compared: token by token, from `BEGIN` to `END`.

    Texts that are compared as one have the same tokens, and these are one object.
    """

    __slots__ = ("forms", "pairs", "stems", "words")

    def __init__(self, forms: tuple[str, ...], stems: tuple[str, ...]) -> None:
        self.forms = forms
        self.stems = stems
        """The same without the endings of words."""
        self.pairs = tuple(map(pair_of, stems, stems[1:]))
        """Each of these with the next."""
        self.words = frozenset(stems)
        """All of these, without their order."""

    def __len__(self) -> int:
        """How many tokens there are, the ends of the text among them."""
        return len(self.forms)


class _Forms(dict[str, str]):
    """The form of each token, worked out when it is first met."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader

    def __missing__(self, token: str) -> str:
        self[token] = form = self._form(token)
        return form

    def _form(self, token: str) -> str:
        if token in _DASHES:
            return DASH
        if len(token) > 1 and not token[0].isalnum() and token[0] != "_":
            return TITLE
        if any(map(str.isdigit, token)) or self._reader.number(token) is not None:
            return NUMBER
        return token


class Splitter:
    """How the texts of one language are split."""

    def __init__(self, reader: Reader) -> None:
        # To tokens all digits are alike.
        self._split_once = lru_cache(_TEXTS)(self._split)
        self._spans_once = lru_cache(_TEXTS)(self._spans)
        self._tokens = lru_cache(2 * _TEXTS)(self._with_stems)
        self._forms = _Forms(reader)
        self._forms_of = lru_cache(2 * _TEXTS)(self._split_apart)
        self.stem: Callable[[str], str] = lru_cache(4 * _TEXTS)(self._find_stem)
        """A form without its ending, if it is a word."""
        self._reader = reader

    def split(self, text: str) -> Tokens:
        """The tokens of a text."""
        return self._split_once(digits_alike(text))

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where each token stands in a text; both ends of the text are tokens of no length."""
        return self._spans_once(digits_alike(text))

    def _spans(self, text: str) -> tuple[Span, ...]:
        known, found, last = self._forms, [(0, 0)], BEGIN
        for place in _TOKEN.finditer(lowered(text)):
            form = known[place[0]]
            if form == NUMBER == last:
                found[-1] = found[-1][0], place.end()
            else:
                found.append(place.span())
            last = form
        if last in _LAST_MARKS:
            found.pop()
        return *found, (len(text), len(text))

    def _split(self, text: str) -> Tokens:
        if any(quote in text for quote in _QUOTES):
            text = _TITLE.sub(f" {TITLE} ", text)
        forms = [BEGIN, *chain.from_iterable(map(self._forms_of, text.split()))]
        if forms[-1] in _LAST_MARKS:
            del forms[-1]
        if forms.count(NUMBER) > 1:
            # A number in two words is one number.
            forms[1:] = [form for last, form in pairwise(forms) if not form == NUMBER == last]
        return self._tokens((*forms, END))

    def _split_apart(self, chunk: str) -> tuple[str, ...]:
        """The forms of what stands between two spaces: a word, perhaps with marks around it.

        It can be put into lower case alone: of all letters only a Greek sigma asks for others
        around it, and for none behind a space.
        """
        return tuple(map(self._forms.__getitem__, _TOKEN.findall(lowered(chunk))))

    def _find_stem(self, form: str) -> str:
        return self._reader.stem(form) if is_word(form) else form

    def _with_stems(self, forms: tuple[str, ...]) -> Tokens:
        return Tokens(forms, tuple(map(self.stem, forms)))


@lru_cache(maxsize=8)
def splitter(reader: Reader) -> Splitter:
    """How the texts of a language are split; what was split once is remembered."""
    return Splitter(reader)


def pair_of(stem: str, other: str) -> str:
    """Two stems as one text, which is looked up sooner than two."""
    return intern(f"{stem} {other}")


def is_word(form: str) -> bool:
    """Whether a form is that of a word."""
    return form[:1].isalpha()


def is_mark(form: str) -> bool:
    """Whether a form is a mark of punctuation, or an end of the text."""
    return not (is_word(form) or form in (NUMBER, TITLE))
