"""Mark known inconsistencies at their places in the text, changing no letter of it.

A mark is a link without a text of its own: what is copied or compared is the act's alone. The style
sheet shows its sign and number, and a listener hears what it leads to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.model.annex import Annex, AnnexKind
from generator.model.inconsistency import Part, Place
from generator.model.labels import InconsistencyLabels
from generator.render.known import Known
from generator.render.markdown import escape, escape_attribute, escape_html
from generator.render.pointing import Weft, enlace, weave

__all__ = ["Marks", "known_note"]

_HEADING = ("heading",)


class Marks:
    """The marks of one act, a decree or a regulation, for the pages that show its text.

    Args:
        known: what is known of the act.
        address: the link from those pages to the page of all that is known.
        words: ours.
        annexes: those of the act.
    """

    def __init__(
        self,
        known: Iterable[Known],
        address: str,
        words: InconsistencyLabels,
        *,
        annexes: Iterable[Annex] = (),
    ) -> None:
        self._address, self._words, self._anchored = address, words, True
        self._found: dict[tuple[str, ...], list[Known]] = {}
        by_id = {annex.id: annex for annex in annexes}
        for one in known:
            self._found.setdefault(_key(one.place, by_id), []).append(one)

    def again(self) -> Marks:
        """The same marks for one more page: no entry leads back to those."""
        other = Marks((), self._address, self._words)
        other._found, other._anchored = self._found, False
        return other

    def __len__(self) -> int:
        """How many there are."""
        return sum(map(len, self._found.values()))

    def html(self, text: str, *key: str, links: tuple[Weft, ...] = ()) -> str:
        """`text` of the act for an element of HTML, with the marks of its place.

        Args:
            text: the official words.
            key: the place: `heading`, `approval`, `signatory`; `section` and its number from 1;
                `provision` and its identity; the id of an annex, alone for its label, or with
                `header`, `heading`, or a row by its content, or a row and a procedure.
            links: what else stands around words of it.
        """
        return self._set(text, key, escape_html, links)

    def markdown(self, text: str, *key: str, links: tuple[Weft, ...] = ()) -> str:
        """The same for Markdown."""
        return self._set(text, key, escape, links)

    def front(self, lines: Sequence[str]) -> list[str]:
        """The lines in front of a decree as HTML: each mark at the first that has its words."""
        found = self._found.get((Part.FRONT,), ())
        owned: list[list[Known]] = [[] for _ in lines]
        for one in found:
            owned[_first(lines, one)].append(one)
        return [
            self._marked(line, ones, escape_html) for line, ones in zip(lines, owned, strict=True)
        ]

    def beside(self, *key: str) -> str:
        """The marks of a place alone, whose text is set elsewhere."""
        return "".join(map(self._mark, self._found.get(key, ())))

    def stand_in(self, annex: Annex) -> bool:
        """Whether any stand on the page of an annex."""
        return any(key[0] == annex.id for key in self._found)

    def _set(
        self,
        text: str,
        key: tuple[str, ...],
        write: Callable[[str], str],
        links: tuple[Weft, ...],
    ) -> str:
        found = self._found.get(key)
        if found:
            return self._marked(text, found, write, links)
        return enlace(text, links, write) if links else write(text)

    def _marked(
        self,
        text: str,
        found: Sequence[Known],
        write: Callable[[str], str],
        links: tuple[Weft, ...] = (),
    ) -> str:
        words = [case.here.words for one in found for case in one.cases]
        return weave(text, links, words, write) + "".join(map(self._mark, found))

    def _mark(self, one: Known) -> str:
        said = self._words.mark.format(number=one.number, kind=self._words.kinds[one.check])
        shown = f"{self._words.sign} {one.number}"
        own = f'known-mark" id="{one.anchor}' if self._anchored else "known-sign"
        return (
            f' <a class="{own}" href="{self._address}#{one.anchor}"'
            f' aria-label="{escape_attribute(said)}" data-name="{escape_attribute(shown)}"></a>'
        )


def known_note(count: int, address: str, words: InconsistencyLabels) -> str:
    """What stands above a text in which so many places are marked, as HTML; nothing if none is."""
    if not count:
        return ""
    named, told = words.link.format(count=count), words.note.format(sign=words.sign)
    linked = f'<a href="{address}">{escape_html(named)}</a>. {escape_html(told)}'
    return f'<p class="note known-note">{linked}</p>'


def _first(lines: Sequence[str], one: Known) -> int:
    """Which of `lines` has the words; the first, if none has."""
    words = [case.here.words for case in one.cases]
    return next((at for at, line in enumerate(lines) if any(w in line for w in words)), 0)


def _key(place: Place, annexes: dict[str, Annex]) -> tuple[str, ...]:
    """The key, as of `Marks.html`, of what shows a place."""
    if place.annex:
        return (place.annex, *_in_annex(place, annexes[place.annex]))
    if place.section:
        return ("section", str(place.section))
    if place.provision:
        return ("provision", place.provision)
    return (place.part,) if place.part else _HEADING


def _in_annex(place: Place, annex: Annex) -> tuple[str, ...]:
    """A cell, or the first of its column, or a row's name, or a part; else nothing: the label."""
    rows = [row.of for row in annex.rows] if annex.kind is AnnexKind.PROCEDURE_TABLE else []
    if place.part:
        return (place.part,)
    if rows and place.procedure:
        return (place.row if place.row in rows else rows[0], place.procedure)
    return (place.row,) if place.row in rows else ()
