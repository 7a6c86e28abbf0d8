"""The check `language-known`: the engine knows the pages' language, and labels are in it."""

from __future__ import annotations

from tests.support.contents import Copy


def test_passes_whatever_the_further_languages_are(testland: Copy) -> None:
    """Only the first is the one that pages are written in."""
    assert "languages: [en, qtl]" in (testland.root / "jurisdiction.yaml").read_text("utf-8")
    assert testland.said() == []


def test_fails_without_a_language_pack(testland: Copy) -> None:
    """Nobody could word a date."""
    testland.replace("jurisdiction.yaml", "[en, qtl]", "[qtl]")
    (testland.root / "labels/en.yaml").rename(testland.root / "labels/qtl.yaml")
    testland.replace("labels/qtl.yaml", "language: en\n", "language: qtl\n")
    testland.replace("organizations.yaml", "      qtl: Testlandia Concil\n", "")
    organizations = testland.root / "organizations.yaml"
    names = organizations.read_text(encoding="utf-8").replace("      en: ", "      qtl: ")
    organizations.write_text(names, encoding="utf-8")

    (problem,) = testland.problems()

    assert testland.line(problem) == (
        f"{testland.place('jurisdiction.yaml', 'qtl]')} [language-known] "
        "there is no language pack for 'qtl'"
    )
    assert problem.hint == "known: en, kk; a new one is a file in languages/"


def test_fails_if_labels_are_in_another_language(testland: Copy) -> None:
    """Their file is named after the one they should be in."""
    testland.replace("labels/en.yaml", "language: en\n", "language: kk\n")

    assert testland.said() == [
        (
            f"{testland.place('labels/en.yaml', 'kk')} [language-known] "
            "these labels say they are in 'kk'"
        )
    ]
