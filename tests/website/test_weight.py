"""A first visit is light: few bytes, nothing asked for twice, nothing missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from bench.serve import serve

MOST = 200_000
"""Bytes over the wire of a first visit to a page of a regulation, fonts and headers included."""

REGULATION = "2015-118/2-home-care/"
KINDS = ("", "text/", "documents/", "annex-1/", "annex-2/", "annex-3/")


@dataclass
class Visit:
    """What the browser's network says of one page, by the number of each request."""

    asked: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    transferred: dict[str, int] = field(default_factory=dict)

    def ask(self, event: dict[str, Any]) -> None:
        """An address is asked for."""
        if not event["request"]["url"].startswith("data:"):
            self.asked[event["requestId"]] = event["request"]["url"]

    def answer(self, event: dict[str, Any]) -> None:
        """The headers of an answer have come."""
        self.statuses[event["requestId"]] = event["response"]["status"]

    def finish(self, event: dict[str, Any]) -> None:
        """An answer is complete: its bytes with headers, compressed; none out of the cache."""
        self.transferred[event["requestId"]] = event["encodedDataLength"]

    def downloads(self) -> list[str]:
        """The addresses of what came over the wire, sorted."""
        return sorted(
            self.asked[number]
            for number, size in self.transferred.items()
            if size and number in self.asked
        )


@pytest.fixture(scope="module")
def compressed(site: Path) -> Iterator[str]:
    """Where the real site is served compressed."""
    with serve(site) as address:
        yield address


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_visit_to_a_regulation_is_light(page: Page, compressed: str, kind: str) -> None:
    """At most 200 kB in all, on each kind of page, with nothing in the browser's cache."""
    visit = _visit(page, f"{compressed}{REGULATION}{kind}")

    assert 10_000 < sum(visit.transferred.values()) <= MOST, visit.downloads()


@pytest.mark.parametrize("path", ["", "about/", "2015-118/", *(REGULATION + k for k in KINDS)])
def test_nothing_is_sent_twice_or_missing(page: Page, compressed: str, path: str) -> None:
    """A font preloaded in one way and used in another would come twice."""
    visit = _visit(page, compressed + path)

    assert visit.downloads() == sorted(set(visit.asked.values()))
    assert set(visit.statuses.values()) == {200}


def test_the_icon_is_there(page: Page, compressed: str) -> None:
    """Whether this browser, which has no window, asks for it or not."""
    page.goto(f"{compressed}{REGULATION}text/")
    for kind in ("image/svg+xml", "image/vnd.microsoft.icon", "image/png"):
        wanted = {"image/svg+xml": "[type='image/svg+xml']", "image/png": "[rel=apple-touch-icon]"}
        icon = page.locator(f"link{wanted.get(kind, '[sizes]')}").evaluate("link => link.href")
        answer = page.request.get(icon)

        assert answer.status == 200
        assert answer.headers["content-type"].startswith(kind)


def _visit(page: Page, address: str) -> Visit:
    """Open `address` in a new profile and wait until nothing more is asked for."""
    visit = Visit()
    network = page.context.new_cdp_session(page)
    network.on("Network.requestWillBeSent", visit.ask)
    network.on("Network.responseReceived", visit.answer)
    network.on("Network.loadingFinished", visit.finish)
    network.send("Network.enable")
    page.goto(address, wait_until="networkidle")
    network.detach()
    return visit
