"""Set up Material for our theme: which files, which style sheets, nothing from a third party."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.errors import ReglamentError
from generator.website.bundle import bundle_styles

__all__ = ["STYLESHEETS", "THEME", "arrange_files", "overrides_templates", "set_theme"]

THEME = Path(__file__).parent / "theme"
"""The folder of our templates, styles and pictures, laid over Material's."""

STYLESHEETS = tuple(
    f"assets/stylesheets/{name}.css"
    for name in (
        *("fonts", "tokens", "page", "header", "title"),
        *("rows", "answers", "documents", "timebar", "steps"),
        *("law", "table", "known", "drawing", "views", "scenarios"),
        *("home", "history", "footer", "print"),
    )
)
"""Our style sheets, one a component, in the order in which they build on one another."""

_BUNDLE = "assets/stylesheets/site.css"
_SCRIPT = "assets/javascripts/site.js"

# Material ships these for its search and for people who debug it; no page of ours asks for them. A
# sitemap that is not filled in as a template would be published as one.
_UNUSED = (
    "assets/images/favicon.png",
    "assets/stylesheets/palette.*",
    "assets/javascripts/bundle.*",
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
    # Light and dark are our own switch's: assets/javascripts/scheme.js.
    config.theme["palette"] = None
    config.theme.static_templates.add("robots.txt")
    if not config.site_url:
        # A sitemap holds full addresses only.
        config.theme.static_templates.discard("sitemap.xml")
    config.extra_css = [_BUNDLE, *config.extra_css]
    script = ExtraScriptValue(_SCRIPT)
    script.defer = True
    config.extra_javascript = [script, *config.extra_javascript]


def overrides_templates(config: MkDocsConfig) -> bool:
    """Whether mkdocs.yml names a folder with templates that go before ours."""
    folder = config.theme.custom_dir
    return folder is not None and any(Path(folder).rglob("*.html"))


def arrange_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out what nothing uses of Material, and make one style sheet of ours.

    A folder of overrides that mkdocs.yml names may hold style sheets in place of ours.
    """
    sheets = [file for path in STYLESHEETS if (file := files.get_file_from_path(path))]
    for file in list(files):
        if any(fnmatchcase(file.src_uri, pattern) for pattern in _UNUSED) or file in sheets:
            files.remove(file)
    bundle = bundle_styles(file.content_string for file in sheets)
    files.append(File.generated(config, _BUNDLE, content=bundle))
