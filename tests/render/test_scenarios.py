"""The handbook page tells each way through its process, with what is ours marked as ours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.render.context import Context
from generator.render.links import annex_path
from generator.render.pages.scenarios import scenario_lists
from tests.support.contents import TESTLAND, Copy


def _context(content: Content, name: str) -> Context:
    for approved in content.decrees:
        for regulation in approved.regulations:
            if regulation.id == name:
                return Context.of(content, approved, regulation)
    raise LookupError(name)


def _whole(html: str) -> str:
    """The block without what keeps a number with its word."""
    return re.sub(r'<span class="nowrap">([^<]*)</span>', r"\1", html)


def _set(content: Content, name: str, *, several: bool = False) -> str:
    context = _context(content, name)
    regulation = context.regulation
    path = annex_path(context.decree, regulation, regulation.annexes[-1])
    return _whole(scenario_lists(context, regulation.processes[0], path, several=several))


@pytest.fixture(scope="module")
def testland() -> Content:
    """An invented jurisdiction, with parallel ways and loops."""
    return load_content(TESTLAND)


def test_a_process_of_one_way_has_no_scenarios(content: Content) -> None:
    """The list of steps tells it already."""
    assert _set(content, "wheelchairs") == ""


def test_each_scenario_is_folded_under_its_name_and_time_limits(content: Content) -> None:
    """Regulation 2, by post: the number and the count are ours, and the count is marked."""
    html = _set(content, "home-care")
    (heads,) = [re.findall(r"<summary>(.*?)</summary>", html, re.DOTALL)]

    assert len(heads) == 4
    assert heads[1].split("\n") == [
        (
            '<b>2-нұсқа</b> <span class="scenario__told">хабарлама дайындайды → '
            "пошта арқылы медициналық ұйымға жолдайды</span>"
        ),
        (
            '<span class="scenario__time">Мерзімі: 12 жұмыс күні ішінде; 1 жұмыс күні ішінде; '
            '30 минуттан аспайды (<i class="ours">3 рет*</i>)</span>'
        ),
        "",
    ]


def test_a_scenario_can_be_put_in_markdown(content: Content) -> None:
    """Its block ends at an empty line, and a letter may not be taken for markup."""
    html = _set(content, "home-care")

    assert "\n\n" not in html
    assert html.startswith('<section class="scenarios" aria-labelledby="scenarios">\n<h2 ')
    assert html.endswith("</section>")


def test_steps_say_who_does_what_when_and_where_it_stands(content: Content) -> None:
    """The part by post: condition, performer, action, limit, paragraph."""
    html = _set(content, "home-care")

    assert (
        html.count(
            '<li class="is-part"><span class="steps__act">'
            '<span class="scenario__when">пошта арқылы жолдағанда:</span> '
            "<b>көрсетілетін қызметті берушінің кеңсе қызметкері</b> "
            '<span class="steps__what">пошта арқылы медициналық ұйымға жолдайды</span></span> '
            '<span class="steps__time"><span class="steps__limit">1 жұмыс күні ішінде</span> '
            '<a class="cite" href="../text/index.md#p6-6">'
        )
        == 2
    )
    assert html.count('<span class="steps__or">немесе</span><b>медициналық ұйым</b>') == 4


def test_parallel_ways_and_repeated_steps_say_so(testland: Content) -> None:
    """Lists in the list; what is done a second time is marked as our remark."""
    html = _set(testland, "bee-yard")

    assert '<li class="is-together"><span>At the same time:</span>\n<ol class="steps">' in html
    assert 'gives its opinion <i class="ours">done again*</i>' in html
    assert html.count("<ol") == html.count("</ol>")
    assert html.count("<li") == html.count("</li>")


def test_a_procedure_without_a_time_limit_says_so(testland: Content) -> None:
    """A gap would be taken for an oversight."""
    html = _set(testland, "bee-yard")

    assert '<span class="steps__time">no time limit stated <a class="cite"' in html


def test_scenarios_of_several_processes_have_ids_of_their_own(testland: Content) -> None:
    """And a heading below that of their process."""
    html = _set(testland, "bee-yard", several=True)
    ids = re.findall(r' id="([^"]+)"', html)

    assert ids[:2] == ["provider-issue-scenarios", "provider-issue-scenario-1"]
    assert len(ids) == len(set(ids))
    assert '<h4 id="provider-issue-scenarios">' in html


def test_words_are_escaped(tmp_path: Path) -> None:
    """They may hold whatever an author writes."""
    copy = Copy.of(TESTLAND, tmp_path / "testland")
    copy.replace("labels/en.yaml", "  otherwise: otherwise\n", '  otherwise: "a < b & c"\n')

    html = _set(load_content(copy.root), "bee-yard")

    assert "a &lt; b &amp; c*" in html
    assert "a < b" not in html
