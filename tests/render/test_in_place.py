"""References and terms stand around words of the act, lead where they say, and change no letter."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.loading import load_content
from generator.edition.conversion import to_html
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.inconsistency import Inconsistency, Place, Quotation
from generator.model.reference import ActKind, Reference
from generator.model.regulation import Regulation
from generator.render.inplace import regulation_in_place
from generator.render.links import text_path
from generator.render.markdown import escape, escape_html
from generator.render.pointing import Weft, weave
from generator.render.site import Site, render_site
from tests.support.contents import TESTLAND
from tests.support.inconsistent import CHECK, known_of
from tests.support.pages import page
from tests.support.reading import Element

NUMBERS = range(1, 8)
TEXT = "2015-118/2-home-care/text/index.md"
TEXTS = st.text(alphabet="аб <>&*_[1)№-. ", min_size=1, max_size=30)


@pytest.fixture(scope="module")
def testland() -> Site:
    """The pages of the second jurisdiction."""
    return render_site(load_content(TESTLAND))


@given(TEXTS, st.data())
def test_no_letter_changes_by_tags(text: str, data: st.DataObject) -> None:
    """Wherever they stand, whatever is pointed to, in HTML and in Markdown."""
    bounds = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=4)))
    links = [
        Weft(start, end, '<a class="ref">', "</a>")
        for start, end in zip(bounds[::2], bounds[1::2], strict=False)
    ]
    words = data.draw(st.lists(TEXTS, max_size=3))

    written = weave(text, links, words, escape_html)

    assert html.unescape(re.sub(r"</?(?:span|a)\b[^>]*>", "", written)) == text
    shown = to_html(f"x{weave(text, links, words, escape)}x")
    assert shown.count("<a ") == shown.count("</a>") == len(links)


@pytest.mark.parametrize("number", NUMBERS)
def test_own_annexes_are_led_to(content: Content, site: Site, number: int) -> None:
    """Wherever the text points at one of the three, by all words that do."""
    law = content.decrees[0].regulations[number - 1]
    links = [
        (link.text, link.attributes["href"])
        for link in _text(site, law).all("a", css_class="ref")
        if "annex" in link.attributes["href"]
    ]

    assert links == [
        ("осы регламенттің 1-қосымшасында", "../annex-1/index.md"),
        ("осы регламенттің 2-қосымшасында", "../annex-2/index.md"),
        ("осы регламенттің 3-қосымшасына", "../annex-3/index.md"),
    ]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_place_of_the_standard_never_leads_to_a_place_of_the_regulation(
    content: Content, site: Site, number: int
) -> None:
    """But to where the standard is named; nothing is a link there."""
    law = content.decrees[0].regulations[number - 1]
    ((term, named),) = [
        (at, one.from_) for at, one in enumerate(law.terms, 1) if one.term == "стандарт"
    ]
    text = _text(site, law)
    foreign = text.all("a", css_class="ref--foreign")

    assert foreign
    for link in foreign:
        assert link.text.startswith("стандарт")
        assert link.attributes["href"] == f"#{named}"
        assert link.attributes["data-term"] == str(term)
    assert not any(
        "стандарт" in link.text and link not in foreign for link in text.all("a", css_class="ref")
    )


def test_an_act_is_led_to_by_its_number_or_title(site: Site) -> None:
    """On the page of all acts that are cited."""
    acts = "../../work/acts/index.md"
    text = page(site, TEXT)
    decree = page(site, "2015-118/index.md").all(css_class="preamble")[0]

    assert [
        (a.text, a.attributes["href"]) for a in text.all("a", css_class="ref") if "№" in a.text
    ] == [
        ("№ 279", f"{acts}#act-order-2015-279"),
        ("№ 44", f"{acts}#act-order-2015-44"),
    ]
    assert [a.text for a in decree.all("a", css_class="ref")] == [
        '"Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы"',
        '"Мемлекеттік көрсетілетін қызметтер туралы"',
    ]


def test_the_decree_leads_to_the_regulations_that_it_names(content: Content, site: Site) -> None:
    """Even to the one whose name has another letter there."""
    links = page(site, "2015-118/index.md").all(css_class="law")[0].all("a", css_class="ref")
    hrefs = [a.attributes["href"] for a in links if "work" not in a.attributes["href"]]

    assert hrefs == [f"{law.slug}/index.md" for law in content.decrees[0].regulations]


@pytest.mark.parametrize(
    ("said", "links"),
    [
        (
            "осы регламенттің 6-тармағының 4) тармақшасы",
            {"осы регламенттің 6-тармағының 4) тармақшасы": "#p6-4"},
        ),
        ("осы регламенттің 5-тармағы", {"осы регламенттің 5-тармағы": "#p5"}),
        ("осы регламенттің 5 және 6-тармақтары", {"5": "#p5", "6": "#p6"}),
        ("осы регламенттің 12-тармағы", {}),
        ("қағидалардың 5-тармағы", {}),
        ("осы тармақтың 2) тармақшасы", {"осы тармақтың 2) тармақшасы": "#p7-2"}),
    ],
)
def test_places_of_the_act_itself_are_led_to(
    content: Content, said: str, links: dict[str, str]
) -> None:
    """A paragraph, a subparagraph, several; nothing where there is none, or of another act."""
    law = _with(content.decrees[0].regulations[1], f"Мұнда {said} бойынша.")

    assert _links(content, law) == links


def test_where_the_text_names_no_act_the_record_decides(content: Content) -> None:
    """Without one it is no link."""
    law = _with(content.decrees[0].regulations[1], "Мұнда 5-тармағы бойынша.")
    record = Reference(act="this", kind=ActKind.REGULATION, text="x", paragraph="5", from_="p7")
    recorded = _changed(law, references=(*law.references, record))

    assert _links(content, law) == {}
    assert _links(content, recorded) == {"5-тармағы": "#p5"}


@pytest.mark.parametrize("number", NUMBERS)
def test_a_term_leads_to_the_provision_that_defines_it(
    content: Content, site: Site, number: int
) -> None:
    """Each is defined once on the page, in its recorded words, and used elsewhere."""
    law = content.decrees[0].regulations[number - 1]
    text = _text(site, law)
    for at, term in enumerate(law.terms, start=1):
        (defined,) = [one for one in text.all("dfn") if one.attributes["data-term"] == str(at)]
        assert defined.text == term.term
        assert defined.attributes["data-meaning"] == term.meaning
        assert _provision(defined) == term.from_
    for link in text.all("a", css_class="term"):
        term = law.terms[int(link.attributes["data-term"]) - 1]
        assert link.attributes["href"] == f"#{term.from_}"
        assert link.text.lower().startswith(term.term[:-1])
        assert _provision(link) != term.from_


def test_a_term_is_marked_once_in_a_paragraph(content: Content, site: Site) -> None:
    """With all that stands under it: the text stays calm."""
    for law in content.decrees[0].regulations:
        found = [
            (_provision(link).split("-")[0], link.attributes["data-term"])
            for link in _text(site, law).all("a", css_class="term")
        ]
        assert len(found) == len(set(found)) > 5


def test_marks_and_links_in_one_place_both_stand(content: Content) -> None:
    """Words in question may begin in a link and end behind it: the link stays whole."""
    words = "стандарттың 9-тармағына сәйкес келесі"
    crossing = "9-тармағына сәйкес"
    found = tuple(
        Inconsistency(
            check=CHECK,
            here=Quotation(place=Place(regulation=2, provision=provision), words=said),
            reason="x",
        )
        for provision, said in (("p6-1", words), ("p6-1-i1", "стандарттың"), ("p5", crossing))
    )
    text = page(render_site(known_of(content, found)), TEXT)

    link = text.by_id("p6-1").parent
    assert link is not None
    assert [a.text for a in link.all("a", css_class="ref")] == ["стандарттың 9-тармағына"]
    pointed = [span.text for span in link.all(css_class="pointed")]
    assert "".join(pointed).replace(" ", "") == words.replace(" ", "")
    assert len(link.all("a", css_class="known-mark")) == 1
    inner = text.by_id("p6-1-i1").parent
    assert inner is not None
    (reference,) = inner.all("a", css_class="ref")
    assert [span.text for span in reference.all(css_class="pointed")] == ["стандарттың"]


def test_several_annexes_are_each_led_to_by_their_number(testland: Site) -> None:
    """Where they are listed."""
    text = page(testland, "2031-7/1-bee-yard/text/index.md")
    links = {
        a.text: a.attributes["href"]
        for a in text.all("a", css_class="ref")
        if "annex" in a.attributes["href"]
    }

    assert links == {str(number): f"../annex-{number}/index.md" for number in range(1, 8)}


def test_every_place_can_be_cited(content: Content, site: Site) -> None:
    """Sections, the act as a whole, an annex, a column, the preamble of the decree."""
    law = content.decrees[0].regulations[1]
    text, annex = _text(site, law), page(site, f"2015-118/{law.slug}/annex-1/index.md")
    decree = page(site, "2015-118/index.md")

    assert _cited(text) == [None, *(f"«{section.heading}» бөлімі" for section in law.sections)]
    assert _cited(annex) == [
        "1-қосымшасы",
        *(f"1-қосымшасының {number}-рәсімі" for number in range(1, 6)),
    ]
    assert _cited(decree) == [None, "кіріспесі"]
    (head,) = annex.all(css_class="annex-head")
    cited = head.attributes["data-citation"].replace("{}", "1-қосымшасының 3-рәсімі")
    assert cited.endswith(
        "мемлекеттік көрсетілетін қызмет регламентінің 1-қосымшасының 3-рәсімі (күші жойылған)"
    )
    assert head.attributes["data-act"].endswith(
        "мемлекеттік көрсетілетін қызмет регламенті (күші жойылған)"
    )


def test_an_act_in_force_is_cited_without_its_status(testland: Site) -> None:
    """It is the usual one."""
    text = page(testland, "2031-7/1-bee-yard/text/index.md")

    assert not text.all(css_class="law")[0].attributes["data-act"].endswith("(repealed)")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", ["text", "side-by-side"])
def test_no_two_provisions_are_called_the_same(
    content: Content, site: Site, number: int, name: str
) -> None:
    """Unnumbered ones are counted for a listener; the citation has no number of ours."""
    law = content.decrees[0].regulations[number - 1]
    links = page(site, f"2015-118/{law.slug}/{name}/index.md").all("a", css_class="n")
    names = [one.attributes["aria-label"] for one in links]
    cited = {one.attributes.get("data-place") for one in links}

    assert len(set(names)) == len(names)
    assert "6-тармақтың 1) тармақшасы, нөмірсіз 3-мәтін (нөмірін сайт берді)" in names
    assert not any("нөмірсіз" in one for one in cited if one)


def test_a_term_is_not_marked_before_its_definition(content: Content, site: Site) -> None:
    """The register of terms says that it is not used there."""
    law = content.decrees[0].regulations[1]
    number = next(at for at, one in enumerate(law.terms, 1) if one.term == "дәлелді жауап")
    text = _text(site, law)

    assert [one.text for one in text.all("dfn") if one.attributes["data-term"] == str(number)]
    assert not [
        one for one in text.all("a", css_class="term") if one.attributes["data-term"] == str(number)
    ]


def _cited(tree: Element) -> list[str | None]:
    return [a.attributes.get("data-place") for a in tree.all("a", css_class="anchor")]


def _text(site: Site, law: Regulation) -> Element:
    return page(site, f"2015-118/{law.slug}/text/index.md")


def _provision(element: Element) -> str:
    """The identity of the provision in which an element stands."""
    here: Element | None = element
    while here is not None and not here.all("a", css_class="n"):
        here = here.parent
    assert here is not None
    return here.all("a", css_class="n")[0].attributes["id"]


def _with(law: Regulation, text: str) -> Regulation:
    """`law` whose paragraph 7 says `text`."""
    *sections, last = law.sections
    first, *others = last.paragraphs
    changed = last.model_copy(
        update={"paragraphs": (first.model_copy(update={"text": text}), *others)}
    )
    return _changed(law, sections=(*sections, changed))


def _changed(law: Regulation, **values: object) -> Regulation:
    """A copy that remembers nothing that was read from the first."""
    told = {name: getattr(law, name) for name in Regulation.model_fields}
    return Regulation.model_validate(told | values)


def _links(content: Content, law: Regulation) -> dict[str, str]:
    """The references of paragraph 7, by their words."""
    decree = content.decrees[0].decree
    found = regulation_in_place(decree, law, language_of("kk"), text_path(decree, law))
    text = law.by_identity["p7"].provision.text
    return {text[one.start : one.end]: _href(one) for one in found.of("p7")}


def _href(weft: Weft) -> str:
    (href,) = re.findall(r'href="([^"]*)"', weft.opening)
    return str(href)
