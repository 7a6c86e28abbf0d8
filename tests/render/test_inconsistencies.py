"""Prove what the page of known inconsistencies says: what stands where, and why it stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.languages.registry import language_of
from generator.model.annex import RowContent
from generator.model.content import Content
from generator.model.inconsistency import Inconsistency, Part, Place, Quotation
from generator.render.known import known_inconsistencies
from generator.render.links import decree_path, inconsistencies_path
from generator.render.pages.inconsistencies import inconsistencies_page
from generator.render.whereabouts import Whereabouts
from tests.support.inconsistent import CHECK, known_of
from tests.support.pages import read_page
from tests.support.reading import Element

HERE = Place(regulation=2, provision="p6-4")
CELL = Place(regulation=2, annex="annex-1", procedure="procedure-3", row=RowContent.ACTION)


def quoted(place: Place, words: str) -> Quotation:
    """Words where they stand."""
    return Quotation(place=place, words=words)


def told(content: Content, *found: Inconsistency) -> Element:
    """The page of just these."""
    spoilt = known_of(content, found)
    known = known_inconsistencies(spoilt.decrees[0].inconsistencies)
    return read_page(inconsistencies_page(spoilt, spoilt.decrees[0], known))


@pytest.fixture
def shown(content: Content) -> Element:
    """The page of two of them."""
    return told(
        content,
        Inconsistency(
            check=CHECK,
            here=quoted(Place(provision="c1-2"), "қызмет көрсетуге"),
            others=(quoted(Place(regulation=2), "қызметтер көрсетуге"),),
            reason="Атауы әркелкі.",
        ),
        Inconsistency(
            check=CHECK,
            here=quoted(HERE, "дәлелді жауап"),
            others=(
                quoted(CELL, "дәлелді бас тартуды"),
                quoted(Place(regulation=7, provision="p6-4"), "дәлелді бас тарту"),
            ),
            reason="Екеуі бір құжат.",
        ),
    )


def test_an_entry_tells_kind_places_words_and_reason(shown: Element) -> None:
    """Under its number, which the mark in the text has, too."""
    entry = shown.by_id(f"known-2-p6-4-{CHECK}")
    rows = [(dt.text, dd.text) for dt, dd in zip(entry.all("dt"), entry.all("dd"), strict=True)]

    assert [h.text for h in entry.all("h3")] == ["≠ 2 Қызметтің атауы әркелкі жазылған"]
    assert rows == [
        ("Мұнда: 6-тармақтың 4) тармақшасы", "«дәлелді жауап»"),
        ("Басқа жерде: 1-қосымша, 3-рәсім, 3-жол", "«дәлелді бас тартуды»"),
        ("Басқа жерде: 7-регламент, 6-тармақтың 4) тармақшасы", "«дәлелді бас тарту»"),
    ]
    assert [p.text for p in entry.all("p")] == ["Түсіндірме: Екеуі бір құжат."]


def test_entries_stand_below_their_act(shown: Element) -> None:
    """The decree first, then each regulation of which something is known."""
    headings = [(h.tag, h.text) for h in shown.all() if h.tag in {"h1", "h2", "h3"}]
    kind = "Қызметтің атауы әркелкі жазылған"

    assert headings[1:] == [
        ("h2", "№ 118 қаулы"),
        ("h3", f"≠ 1 {kind}"),
        ("h2", "2-регламент"),
        ("h3", f"≠ 2 {kind}"),
    ]
    assert [a.attributes["href"] for a in shown.all(css_class="known-acts")[0].all("a")] == [
        "#decree",
        "#regulation-2",
    ]


def test_the_page_says_whose_words_are_whose(shown: Element) -> None:
    """The text is official, the reasons are ours, and who decides is somebody else."""
    (lead,) = shown.all("p", css_class="lead")

    for words in ("сөзбе-сөз", "Түсіндірмелерді сайт жазды", "сот немесе құзыретті мемлекеттік"):
        assert words in lead.text


def test_links_lead_to_the_places(shown: Element) -> None:
    """The first to the mark itself, the others to the words it is compared with."""
    entry = shown.by_id(f"known-2-p6-4-{CHECK}")

    assert [a.attributes["href"] for a in entry.all("a")] == [
        f"../2-home-care/text/index.md#known-2-p6-4-{CHECK}",
        "../2-home-care/annex-1/index.md#procedure-3",
        "../7-residential-care/text/index.md#p6-4",
    ]


def test_what_is_of_one_kind_at_one_place_is_one_entry(content: Content) -> None:
    """A reason that both have is told once."""
    one = Inconsistency(check=CHECK, here=quoted(HERE, "a"), reason="Бірінші.")
    shown = told(
        content,
        one,
        one.model_copy(update={"here": quoted(HERE, "b")}),
        one.model_copy(update={"here": quoted(HERE, "c"), "reason": "Екінші."}),
    )
    entry = shown.by_id(f"known-2-p6-4-{CHECK}")

    assert [dd.text for dd in entry.all("dd")] == ["«a»", "«b»", "«c»"]
    assert [p.text for p in entry.all("p")] == ["Түсіндірме: Бірінші.", "Түсіндірме: Екінші."]


def test_words_that_differ_are_bold(content: Content) -> None:
    """On both sides, where the rest is the same."""
    found = Inconsistency(
        check=CHECK,
        here=quoted(HERE, "арнаулы әлеуметтік қызметтер көрсетуге"),
        others=(quoted(Place(regulation=2), "арнаулы әлеуметтік қызмет көрсетуге"),),
        reason="x",
    )

    assert [b.text for dd in told(content, found).all("dd") for b in dd.all("b")] == [
        "қызметтер",
        "қызмет",
    ]


def test_places_with_the_same_words_are_told_together(content: Content) -> None:
    """Each with its link; the place in question leads to its mark, even if it stands there, too."""
    found = Inconsistency(
        check=CHECK,
        here=quoted(HERE, "a"),
        others=(
            quoted(Place(regulation=2, provision="p5"), "b"),
            quoted(Place(regulation=3, provision="p5"), "c"),
            quoted(Place(regulation=2, provision="p6-4"), "b"),
        ),
        reason="x",
    )
    entry = told(content, found).by_id(f"known-2-p6-4-{CHECK}")

    assert [(dt.text, dd.text) for dt, dd in zip(entry.all("dt"), entry.all("dd"), strict=True)][
        1:
    ] == [
        ("Басқа жерде: 5-тармақ; 6-тармақтың 4) тармақшасы", "«b»"),
        ("Басқа жерде: 3-регламент, 5-тармақ", "«c»"),
    ]
    assert [a.attributes["href"].partition("#")[2] for a in entry.all("a")] == [
        f"known-2-p6-4-{CHECK}",
        "p5",
        "p6-4",
        "p5",
    ]


@pytest.mark.parametrize(
    ("place", "inside", "words", "address"),
    [
        (Place(), None, "қаулының тақырыбы", "index.md#text"),
        (Place(part=Part.FRONT), None, "қаулының деректемелері", "index.md#text"),
        (Place(part=Part.SIGNATORY), None, "қол қойған адамның лауазымы", "index.md#text"),
        (Place(provision="c0"), 1, "№ 118 қаулы, қаулының кіріспесі", "index.md#c0"),
        (Place(provision="c1-2"), None, "1-тармақтың 2) тармақшасы", "index.md#c1-2"),
        (Place(regulation=1), 1, "регламенттің тақырыбы", "T#heading"),
        (Place(regulation=1), None, "1-регламент, регламенттің тақырыбы", "T#heading"),
        (Place(regulation=1, part=Part.APPROVAL), 1, "бекіту белгісі", "T#heading"),
        (Place(regulation=1, section=3), 1, "3-бөлімнің тақырыбы", "T#s3"),
        (Place(regulation=1, provision="p3"), 2, "1-регламент, 3-тармақ", "T#p3"),
        (Place(regulation=1, annex="annex-1"), 1, "1-қосымша", "A#heading"),
        (
            Place(regulation=1, annex="annex-1", part=Part.HEADER),
            1,
            "1-қосымша, жоғарғы бұрышындағы жазба",
            "A#heading",
        ),
        (
            Place(regulation=1, annex="annex-1", part=Part.HEADING),
            1,
            "1-қосымша, тақырыбы",
            "A#heading",
        ),
        (
            Place(regulation=1, annex="annex-1", row=RowContent.RESULT),
            1,
            "1-қосымша, 4-жол",
            "A#heading",
        ),
        (
            Place(
                regulation=1, annex="annex-1", procedure="procedure-5", row=RowContent.TIME_LIMIT
            ),
            1,
            "1-қосымша, 5-рәсім, 5-жол",
            "A#procedure-5",
        ),
    ],
)
def test_a_place_is_named_and_linked(
    content: Content, place: Place, inside: int | None, words: str, address: str
) -> None:
    """With its act where the reader is in another."""
    approved = content.decrees[0]
    page = decree_path(approved.decree)
    places = Whereabouts(approved, content.labels, language_of("kk"), page)
    address = address.replace("T#", "1-personal-assistant/text/index.md#")
    address = address.replace("A#", "1-personal-assistant/annex-1/index.md#")

    assert places.words(place, inside=inside) == words
    assert places.address(place) == address.removeprefix("index.md")


def test_the_page_is_named_by_its_decree(content: Content) -> None:
    """In the way to it, its title and its description; dated as the decree is."""
    found = Inconsistency(check=CHECK, here=quoted(HERE, "a"), reason="x")
    spoilt = known_of(replace(content, decrees=content.decrees[:1]), (found,))
    known = known_inconsistencies(spoilt.decrees[0].inconsistencies)
    page = inconsistencies_page(spoilt, spoilt.decrees[0], known)
    way = read_page(page).all("nav", css_class="crumbs")[0]

    assert page.path == inconsistencies_path(spoilt.decrees[0].decree)
    assert page.title == "Ресми мәтіндегі белгілі сәйкессіздіктер. № 118 қаулы"
    assert page.description.startswith("Күші жойылды. ")
    assert str(page.updated) == "2020-02-06"
    assert [step.text for step in way.all("li")] == [
        "Басты бет",
        "№ 118 қаулы",
        "Ресми мәтіндегі белгілі сәйкессіздіктер",
    ]
    assert read_page(page).all(css_class="known-acts") == []
