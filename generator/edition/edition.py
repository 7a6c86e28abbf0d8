"""Hold the whole content as finished pages, one decree in memory at a time.

Opening an edition reads and checks everything, so that wrong content is refused whole, and finishes
what is not kept from an earlier run. Its pages are the same on every website.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generator.checks.loading import check_content, has_errors, load_shared, refuse_errors
from generator.corpus.reader import decree_paths
from generator.edition.addresses import Addresses
from generator.edition.finish import finish_pages
from generator.edition.page import FinishedPage, PageHead
from generator.edition.store import Store
from generator.edition.workshop import FinishedDecree, Workshop, shared_state
from generator.errors import Problem
from generator.model.content import Content
from generator.render.environment import environment
from generator.render.site import Front, front

__all__ = ["Edition", "open_edition"]


class Edition:
    """Every page of a content folder; `open_edition` makes it.

    Args:
        workshop: gives the text of a decree's pages.
        content: what all decrees share; its own `decrees` are none.
        decrees: the decrees, finished.
    """

    def __init__(
        self, workshop: Workshop, content: Content, decrees: Sequence[FinishedDecree]
    ) -> None:
        self._workshop = workshop
        self.content = content
        self.decrees = tuple(decrees)
        summaries = [decree.summary for decree in decrees]
        self.front: Front = front(content, summaries)
        """What stands before the decrees: pages that list them, the menu, the status of all."""
        listed = [summary.path for summary in summaries]
        services = [service for summary in summaries for service in summary.services]
        listed += [path for service in services for path in (service.path, service.documents)]
        self.front_pages, dead = finish_pages(
            self.front.pages, outside=listed, addresses=workshop.addresses
        )
        self.dead_links = (*dead, *(link for decree in decrees for link in decree.dead_links))
        """Each link that leads nowhere, in words."""

    @property
    def addresses(self) -> Addresses:
        """How its links name pages."""
        return self._workshop.addresses

    def url(self, path: str) -> str:
        """The address of the page at `path` from the site's root; of the home page nothing."""
        return self.addresses.of(path).removeprefix("./")

    def heads(self) -> Iterator[PageHead]:
        """What is known of every page, in order."""
        for page in self.front_pages:
            yield page.head
        for decree in self.decrees:
            yield from decree.pages

    def pages(self) -> Iterator[FinishedPage]:
        """Every page, in order."""
        yield from self.front_pages
        for decree in self.decrees:
            yield from self.pages_of(decree)

    def find(self, path: str) -> FinishedPage | None:
        """The page at `path`, if there is one."""
        for page in self.front_pages:
            if page.head.path == path:
                return page
        for decree in self.decrees:
            # A decree's pages lie below its own.
            if path.startswith(decree.summary.path.removesuffix("index.md")):
                found = [page for page in self.pages_of(decree) if page.head.path == path]
                return found[0] if found else None
        return None

    def pages_of(self, decree: FinishedDecree) -> tuple[FinishedPage, ...]:
        """The pages of one of its decrees."""
        return self._workshop.pages_of(decree)

    def files_of(self, decree: FinishedDecree) -> Iterator[tuple[str, bytes]]:
        """The files beside the drawings of one of its decrees, by path from the site's root."""
        return self._workshop.files_of(decree)


def open_edition(
    root: Path,
    *,
    cache: Path | None = None,
    addresses: Addresses = Addresses.FOLDER,
    progress: Callable[[str], None] = lambda _: None,
) -> Edition:
    """Read, check and finish the content folder `root`.

    Args:
        root: the content folder.
        cache: where to keep what is finished; in a folder for this run alone if None.
        addresses: how links name pages.
        progress: told of each regulation before its pages are made.

    Raises:
        ContentError: holds everything that is wrong, in order of place.
        ProgramError: Graphviz is missing or failed.
    """
    environment.cache_clear()
    state = shared_state(root)
    shared, wrong = load_shared(root)
    now = shared_state(root)
    if now != state:
        # Somebody is writing: what is made is for this run, not for who finds the old files.
        state = f"{state} {now}"
    if has_errors(wrong):
        refuse_errors(check_content(root))
    workshop = Workshop(
        root, shared, state=state, store=Store(cache), addresses=addresses, progress=progress
    )
    decrees: list[FinishedDecree] = []
    problems: list[Problem] = []
    for folder in decree_paths(root):
        decree, found = workshop.open(folder)
        problems += found
        if decree is not None:
            decrees.append(decree)
    if has_errors(problems) or len({decree.summary.id for decree in decrees}) < len(decrees):
        # All that is wrong, with the places of ids that are not kept.
        refuse_errors({*problems, *check_content(root)})
    return Edition(workshop, shared.content(), decrees)
