"""What a browser makes of the text of an act: the chosen paragraph, its two buttons, its copy."""

from __future__ import annotations

from playwright.sync_api import Page

TEXT = "2015-118/2-home-care/text/"
CITED = (
    'Қызылорда облысы әкімдігінің 2015 жылғы "10" тамыздағы № 118 қаулысымен бекітілген '
    '"Үйде күтім көрсету жағдайында арнаулы әлеуметтік қызмет көрсетуге құжаттар ресімдеу" '
    "мемлекеттік көрсетілетін қызмет регламентінің 6-тармағының 4) тармақшасы"
)


def test_the_chosen_paragraph_stands_out(page: Page, address: str) -> None:
    """A link to a paragraph shows which one it is, and a press on a number chooses another."""
    page.goto(f"{address}{TEXT}#p6-4")
    assert _marked(page) == ["p6-4"]

    page.locator("#p7").click()
    assert _marked(page) == ["p7"]
    assert page.locator(".law__tools").count() == 1


def test_the_address_of_the_chosen_paragraph_is_copied(page: Page, address: str) -> None:
    """By one button, and a listener hears that it was."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}{TEXT}#p6-4")
    page.get_by_role("button", name="Сілтемені көшіру").click()
    page.get_by_role("status").filter(has_text="Көшірілді").wait_for()

    assert _clipboard(page) == f"{address}{TEXT}#p6-4"


def test_the_citation_of_the_chosen_paragraph_is_copied(page: Page, address: str) -> None:
    """By the other, with its address behind it."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}{TEXT}#p6-4")
    page.get_by_role("button", name="Дәйексөзді көшіру").click()
    page.get_by_role("status").filter(has_text="Көшірілді").wait_for()

    assert _clipboard(page) == f"{CITED} (күші жойылған) {address}{TEXT}#p6-4"


def test_a_site_without_https_copies_too(page: Page, address: str) -> None:
    """There a browser gives no clipboard, and an older way is taken."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script("""
      window.kept = navigator.clipboard;
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    """)
    page.goto(f"{address}{TEXT}#p7")
    page.get_by_role("button", name="Сілтемені көшіру").click()
    page.get_by_role("status").filter(has_text="Көшірілді").wait_for()

    assert page.evaluate("window.kept.readText()") == f"{address}{TEXT}#p7"


def test_no_button_is_offered_where_nothing_is_chosen(page: Page, address: str) -> None:
    """Nor at what is no place of the act; and no address is too odd."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    for anchor in ("", "#main", "#nothing", "#%D0"):
        page.goto("about:blank")
        page.goto(f"{address}{TEXT}{anchor}", wait_until="load")
        assert page.locator(".law__tools").count() == 0, anchor
    assert faults == []


def test_a_copied_paragraph_is_letter_for_letter_the_act(page: Page, address: str) -> None:
    """Its number, a space and its text; our buttons and signs stay behind."""
    page.goto(f"{address}{TEXT}#p7-1")
    copied = page.evaluate(
        """(() => {
          const selection = getSelection();
          selection.selectAllChildren(document.getElementById("p7-1").parentElement);
          return selection.toString();
        })()"""
    )

    assert copied.strip() == "1) көрсетілетін қызметті берушінің кеңсе қызметкері;"


def test_the_contents_stay_in_view(page: Page, address: str) -> None:
    """At the left of a wide screen, wherever in the text the reader is."""
    page.set_viewport_size({"width": 1440, "height": 800})
    page.goto(f"{address}{TEXT}#p8")
    box = page.locator(".law-nav").bounding_box()

    assert box is not None
    assert 0 <= box["y"] < 100


def _marked(page: Page) -> list[str]:
    marked: list[str] = page.evaluate(
        """[...document.querySelectorAll(".law p")]
             .filter(p => getComputedStyle(p).backgroundColor !== "rgba(0, 0, 0, 0)")
             .map(p => p.querySelector(".n").id)"""
    )
    return marked


def _clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text
