"""Finish decrees one by one, or find them finished by an earlier run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from generator.checks.loading import has_errors, load_decree, refuse_errors
from generator.corpus.corpus import Corpus
from generator.corpus.reader import shared_files, theme_file
from generator.edition.addresses import Addresses
from generator.edition.downloads import Downloads
from generator.edition.drawings import DrawingCache
from generator.edition.fingerprint import files_hash, page_engine
from generator.edition.finish import finish_pages
from generator.edition.page import FinishedPage, PageHead
from generator.edition.store import Store, proof
from generator.errors import Problem
from generator.render.context import Context
from generator.render.drawing import draw_regulation
from generator.render.links import CATALOGUE, HOME, WORKING_DAYS, sheet_path
from generator.render.sheet import print_sheet
from generator.render.site import decree_pages
from generator.render.summary import DecreeSummary, summarize

__all__ = ["FinishedDecree", "Workshop", "shared_state"]


_Files: TypeAlias = dict[Path, tuple[int, int, int]]


def shared_state(root: Path) -> str:
    """The hash of the engine and of what all decrees of the content folder `root` share."""
    theme = theme_file(root)
    look = files_hash([theme], root=theme.parent)
    return f"{page_engine()} {files_hash(shared_files(root), root=root)} {look}"


@dataclass(frozen=True, slots=True)
class FinishedDecree:
    """A decree whose pages are finished; their text is in the store."""

    folder: Path
    key: str
    """The hash of all it was made from: equal keys have equal pages."""
    summary: DecreeSummary
    pages: tuple[PageHead, ...]
    sheet: str
    """The style sheet that prints its status."""
    dead_links: tuple[str, ...]
    """Each link of its pages that leads nowhere, in words."""
    drawings: tuple[str, ...]
    """What the files beside the drawings of its regulations are kept by."""
    files: tuple[str, ...]
    """Those files, by path from the site's root."""
    stored: dict[str, Any]
    """What tells that the pages in the store are these."""

    @property
    def sheet_path(self) -> str:
        """Where its style sheet belongs, from the site's root."""
        return sheet_path(self.summary.id)


class Workshop:
    """Makes finished decrees from the folders of one content folder.

    Args:
        root: the content folder.
        shared: what its decrees share.
        state: the `shared_state` of what `shared` was read from.
        store: where finished decrees and drawings are kept.
        addresses: how links name pages.
        progress: told of each regulation before its pages are made.
    """

    def __init__(
        self,
        root: Path,
        shared: Corpus,
        *,
        state: str,
        store: Store,
        addresses: Addresses,
        progress: Callable[[str], None],
    ) -> None:
        self.addresses = addresses
        self._root = root
        self._shared = shared
        self._store = store
        self._progress = progress
        self._state = state

    def open(self, folder: Path) -> tuple[FinishedDecree | None, tuple[Problem, ...]]:
        """The decree in `folder`, kept or made now; or else what is wrong with it."""
        files = _files(folder)
        key = self._key(files)
        kept = self._store.head(self._slot(folder))
        if kept and kept.get("key") == key:
            return _from_store(folder, kept), ()
        corpus, problems = load_decree(self._shared, folder)
        if has_errors(problems):
            return None, problems
        return self._make(corpus, folder, key, files)[0], problems

    def pages_of(self, decree: FinishedDecree) -> tuple[FinishedPage, ...]:
        """The pages of a decree that this workshop has opened.

        Raises:
            ContentError: the pages are no longer kept, and the content has become wrong meanwhile.
        """
        bodies = self._store.bodies(self._slot(decree.folder), decree.stored)
        if bodies is not None:
            return tuple(map(FinishedPage, decree.pages, bodies))
        files = _files(decree.folder)
        corpus, problems = load_decree(self._shared, decree.folder)
        refuse_errors(problems)
        return self._make(corpus, decree.folder, decree.key, files)[1]

    def files_of(self, decree: FinishedDecree) -> Iterator[tuple[str, bytes]]:
        """The files beside the drawings of a decree, by path; one regulation in memory at a time.

        Raises:
            ContentError: they are no longer kept, and the content has become wrong meanwhile.
            ProgramError: they are no longer kept, and Graphviz is missing or failed.
        """
        downloads = Downloads(self._store, decree.folder.name)
        for key in decree.drawings:
            files = downloads.files(key)
            if files is None:
                # Cut off or removed since the pages were made: the decree is drawn again.
                yield from self._drawn(decree, downloads)
                return
            yield from files.items()

    def _drawn(self, decree: FinishedDecree, downloads: Downloads) -> Iterator[tuple[str, bytes]]:
        corpus, problems = load_decree(self._shared, decree.folder)
        refuse_errors(problems)
        content = corpus.content()
        regulations = content.decrees[0].regulations
        for regulation, key in zip(regulations, decree.drawings, strict=True):
            # No drawing has a mark.
            context = Context.of(content, content.decrees[0], regulation, known=())
            drawn = draw_regulation(context)
            downloads.put(key, drawn.files)
            yield from drawn.files.items()

    def _make(
        self, corpus: Corpus, folder: Path, key: str, files: _Files
    ) -> tuple[FinishedDecree, tuple[FinishedPage, ...]]:
        content = corpus.content()
        approved = content.decrees[0]
        drawings = DrawingCache(self._store, folder.name, content)
        rendered = decree_pages(content, approved, draw=drawings.draw, progress=self._progress)
        drawings.save()
        pages, dead = finish_pages(
            rendered,
            outside=(HOME, CATALOGUE, WORKING_DAYS, *drawings.files),
            addresses=self.addresses,
            marked=drawings.marked,
        )
        head = {
            "key": key,
            "summary": summarize(content, approved).model_dump(mode="json"),
            "pages": [page.head.to_json() for page in pages],
            "sheet": print_sheet(approved.decree, content.labels),
            "dead_links": list(dead),
            "drawings": list(drawings.keys),
            "files": drawings.files,
        }
        bodies = [page.content for page in pages]
        if _files(folder) != files:
            # Somebody is writing: these pages are for this run, not for who finds the old files.
            head["key"] = f"{key} changing"
        return _from_store(folder, self._store.put(self._slot(folder), head, bodies)), pages

    def _key(self, files: _Files) -> str:
        return f"{self._state} {files_hash(files, root=self._root)}"

    def _slot(self, folder: Path) -> str:
        return f"pages-{self.addresses}/{folder.name}"


def _files(folder: Path) -> _Files:
    """The files of a decree, each with what shows that it was written to."""
    files = {}
    for path in sorted(folder.rglob("[!.]*")):
        if path.is_file():
            found = path.stat()
            files[path] = (found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return files


def _from_store(folder: Path, head: dict[str, Any]) -> FinishedDecree:
    return FinishedDecree(
        folder=folder,
        key=head["key"],
        summary=DecreeSummary.model_validate(head["summary"], strict=False),
        pages=tuple(map(PageHead.from_json, head["pages"])),
        sheet=head["sheet"],
        dead_links=tuple(head["dead_links"]),
        drawings=tuple(head["drawings"]),
        files=tuple(head["files"]),
        stored=proof(head),
    )
