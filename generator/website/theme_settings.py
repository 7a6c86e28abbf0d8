"""Set up Material for our theme: which files, which colours, nothing from a third party."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.errors import ReglamentError

__all__ = ["STYLESHEETS", "THEME", "leave_out_unused", "set_theme"]

THEME = Path(__file__).parent / "theme"
"""The folder of our templates, styles and pictures, laid over Material's."""

STYLESHEETS = tuple(
    f"assets/stylesheets/{name}.css"
    for name in ("fonts", "tokens", "frame", "page", "law", "drawing", "print")
)
"""Our style sheets, in the order in which they build on one another."""

# The words of the two switches are the theme's: partials/palette.html.
_PALETTE = [
    {
        "media": f"(prefers-color-scheme: {media})",
        "scheme": scheme,
        "primary": "custom",
        "accent": "custom",
        "toggle": {"icon": icon, "words": words},
    }
    for media, scheme, icon, words in (
        ("light", "default", "material/weather-night", "palette.dark"),
        ("dark", "slate", "material/weather-sunny", "palette.light"),
    )
]

# Material ships these for its search and for people who debug it; no page of ours asks for them. A
# sitemap that is not filled in as a template would be published as one.
_UNUSED = (
    "assets/images/favicon.png",
    "assets/javascripts/lunr/*",
    "assets/javascripts/workers/*",
    "assets/*.map",
    "sitemap.xml",
)


def set_theme(config: MkDocsConfig, *, language: str) -> None:
    """Lay our theme over Material's, in `language`.

    Raises:
        ReglamentError: the theme is not Material, or has no words in that language.
    """
    if config.theme.name != "material":
        raise ReglamentError("mkdocs.yml names another theme: write `theme: material`")
    # A folder of overrides that mkdocs.yml names goes before ours.
    config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
    for words in (
        f"partials/languages/{language}.html",
        f"partials/languages/frame/{language}.html",
    ):
        if not any((Path(folder) / words).is_file() for folder in config.theme.dirs):
            raise ReglamentError(
                f"the theme has no words in the language {language!r}: add {words}"
            )
    config.theme["language"] = language
    config.theme["font"] = False
    config.theme["favicon"] = "assets/images/mark.svg"
    config.theme["palette"] = _PALETTE
    config.theme.static_templates.add("robots.txt")
    if not config.site_url:
        # A sitemap holds full addresses only.
        config.theme.static_templates.discard("sitemap.xml")
    config.extra_css = [*STYLESHEETS, *config.extra_css]


def leave_out_unused(files: Files) -> None:
    """Take files of Material that nothing uses out of the site."""
    for file in list(files):
        if any(fnmatchcase(file.src_uri, pattern) for pattern in _UNUSED):
            files.remove(file)
