"""A browser obeys the policy of the pages, and no page of ours breaks it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from generator.website.headers import send
from tests.support.reading import read_html
from tests.website.sites import html_pages

WATCH = """
addEventListener("securitypolicyviolation",
  ({ violatedDirective, blockedURI }) => console.error(`${violatedDirective} ${blockedURI}`));
"""
# Of one regulation: the other six have pages of the same kinds.
ELSEWHERE = tuple(f"2015-118/{number}-" for number in "134567")


@pytest.fixture
def watched(chromium: Browser) -> Iterator[tuple[Page, list[str]]]:
    """A page, and everything it complains of."""
    context = chromium.new_context()
    context.add_init_script(WATCH)
    page, said = context.new_page(), list[str]()
    page.on(
        "console",
        lambda message: (
            said.append(f"{page.url}: {message.text}")
            if message.type in {"error", "warning"}
            else None
        ),
    )
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    yield page, said
    context.close()


@pytest.fixture(scope="module")
def kinds(site: Path) -> list[str]:
    """A page of every kind."""
    return [path for path in html_pages(site) if not path.startswith(ELSEWHERE)]


def test_no_page_breaks_its_policy(
    watched: tuple[Page, list[str]], address: str, kinds: list[str]
) -> None:
    """Nor says anything else that is wrong, however it looks."""
    page, said = watched
    for path in kinds:
        page.goto(f"{address}{path.removesuffix('index.html')}")
        page.locator(".top__vision--button").click()
        page.get_by_label("200 %").check()
        page.get_by_role("button", name="Әдеттегі көрініске қайтару").click()
        page.locator(".top__scheme").click()

    assert len(kinds) > 15
    assert said == []


def test_no_page_breaks_the_headers_either(
    watched: tuple[Page, list[str]], address: str, kinds: list[str]
) -> None:
    """With all that nginx or Apache is told to send, for pages and for pictures on their own."""
    page, said = watched

    def with_headers(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, **send([])})

    page.route("**/*", with_headers)
    for path in (*kinds, *_pictures(page, address)):
        page.goto(f"{address}{path.removesuffix('index.html')}")

    assert said == []


def test_a_program_that_got_into_a_page_is_not_run(
    watched: tuple[Page, list[str]], address: str
) -> None:
    """Neither an element, nor a handler, nor an address, nor what comes from elsewhere."""
    page, said = watched
    page.goto(address)
    page.evaluate(
        """() => {
          const main = document.querySelector("main");
          for (const [name, value] of [["textContent", "window.ran = 1"],
                                       ["src", "https://elsewhere.example/x.js"]]) {
            const script = document.createElement("script");
            script[name] = value;
            main.append(script);
          }
          const button = document.createElement("button");
          button.setAttribute("onclick", "window.ran = 2");
          main.append(button);
          button.click();
          const link = document.createElement("a");
          link.href = "javascript:window.ran = 3";
          main.append(link);
          link.click();
        }"""
    )

    assert page.evaluate("window.ran") is None
    page.wait_for_function("() => true")
    assert sum("script-src" in line for line in said) >= 4


def test_no_page_holds_a_program_a_style_or_a_handler(site: Path) -> None:
    """What the policy forbids is not even there; the policy itself stands first."""
    for path, text in html_pages(site).items():
        head, *_ = read_html(text).all("head")
        first = next(element for element in head.all() if element.tag == "meta")
        assert first.attributes["http-equiv"] == "Content-Security-Policy", path
        assert "unsafe" not in first.attributes["content"], path
        assert "sha256" not in first.attributes["content"], path
        for element in read_html(text).all():
            handlers = [name for name in element.attributes if name.startswith("on")]
            assert not handlers, (path, element.tag)
            assert element.tag != "style", path
            assert "style" not in element.attributes, (path, element.tag)
            if element.tag == "script" and "src" not in element.attributes:
                assert element.attributes["type"] == "application/ld+json", path


def test_a_copy_on_a_disk_keeps_its_policy_and_works(
    watched: tuple[Page, list[str]], websites: Path
) -> None:
    """Styles, fonts, programs and pictures are there, without a server."""
    page, said = watched
    copy = websites / "employment-department-offline"
    page.goto((copy / "2015-118/2-home-care/annex-2/index.html").resolve().as_uri())
    page.evaluate("document.fonts.ready")
    page.locator(".top__vision--button").click()
    page.get_by_label("200 %").check()

    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "40px"
    assert said == []


def _pictures(page: Page, address: str) -> list[str]:
    page.goto(f"{address}2015-118/2-home-care/annex-3/")
    found = page.locator(".downloads a[href$='.svg']").evaluate_all(
        "links => links.map(link => link.href)"
    )
    return [str(url).removeprefix(address) for url in found]
