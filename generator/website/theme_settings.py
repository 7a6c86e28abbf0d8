"""Set up Material for our theme: which files, which style sheets, nothing from a third party."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.errors import ReglamentError
from generator.website.bundle import bundle_scripts, bundle_styles
from generator.website.icons import make_ico, make_png

__all__ = [
    "SCRIPTS",
    "STYLESHEETS",
    "THEME",
    "arrange_files",
    "has_icons",
    "overrides_templates",
    "set_theme",
]

THEME = Path(__file__).parent / "theme"
"""The folder of our templates, styles and pictures, laid over Material's."""

STYLESHEETS = tuple(
    f"assets/stylesheets/{name}.css"
    for name in (
        *("fonts", "tokens", "page", "header", "title"),
        *("rows", "answers", "documents", "choosing", "timebar", "steps"),
        *("law", "inplace", "table", "beside", "known", "drawing", "views", "scenarios"),
        *(
            "home",
            "history",
            "forms",
            "ready",
            "registers",
            "comparison",
            "footer",
            "vision",
            "print",
        ),
    )
)
"""Our style sheets, one a component, in the order in which they build on one another."""

SCRIPTS = tuple(
    f"assets/javascripts/{name}.js"
    for name in (
        *("copying", "documents", "event", "inplace", "ready"),
        *("scheme", "scrolling", "target", "vision"),
    )
)
"""Our programs, one a component; each page is complete without them."""

LOOK = "assets/javascripts/look.js"
"""The program that is not deferred: it chooses how the page looks before anything is seen."""

_MARK = "assets/images/mark.svg"
_ICO = "favicon.ico"
_TOUCH = "assets/images/mark-180.png"
_TOUCH_SIZE = 180
"""Pixels of the icon on a phone's screen."""

_MATERIAL_STYLE = "assets/stylesheets/main.*.min.css"
_STYLE = "assets/stylesheets/site.css"
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
    config.theme["favicon"] = _MARK
    # Light and dark are our own switch's: assets/javascripts/look.js.
    config.theme["palette"] = None
    config.theme["material_style"] = _material_style(config)
    config.theme.static_templates.add("robots.txt")
    if not config.site_url:
        # A sitemap holds full addresses only.
        config.theme.static_templates.discard("sitemap.xml")
    config.extra_css = [_STYLE, *config.extra_css]
    script = ExtraScriptValue(_SCRIPT)
    script.defer = True
    config.extra_javascript = [script, *config.extra_javascript]


def _material_style(config: MkDocsConfig) -> str:
    """Material's style sheet, below ours; each release of it has a name of its own."""
    found = (sheet for folder in config.theme.dirs for sheet in Path(folder).glob(_MATERIAL_STYLE))
    sheet = next(found, None)
    if sheet is None:
        raise ReglamentError("this release of Material has no style sheet that the theme knows")
    return f"{Path(_MATERIAL_STYLE).parent.as_posix()}/{sheet.name}"


def overrides_templates(config: MkDocsConfig) -> bool:
    """Whether mkdocs.yml names a folder with templates that go before ours."""
    folder = config.theme.custom_dir
    return folder is not None and any(Path(folder).rglob("*.html"))


def arrange_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out what nothing uses of Material; make one style sheet and one program of ours.

    A folder of overrides that mkdocs.yml names may hold components in place of ours.
    """
    for file in list(files):
        if any(fnmatchcase(file.src_uri, pattern) for pattern in _UNUSED):
            files.remove(file)
    _add_icons(files, config)
    _bundle(files, config, STYLESHEETS, _STYLE, bundle_styles)
    _bundle(files, config, SCRIPTS, _SCRIPT, bundle_scripts)


def has_icons(files: Files) -> bool:
    """Whether there are icons for browsers and phones that draw no SVG."""
    return all(files.get_file_from_path(path) for path in (_ICO, _TOUCH))


def _add_icons(files: Files, config: MkDocsConfig) -> None:
    """Icons of the mark, unless its owner brings some."""
    mark = files.get_file_from_path(_MARK)
    if mark is None:
        return
    drawn = {
        _ICO: make_ico(mark.content_string),
        _TOUCH: make_png(mark.content_string, _TOUCH_SIZE),
    }
    for path, data in drawn.items():
        if files.get_file_from_path(path) is None:
            files.append(File.generated(config, path, content=data))


def _bundle(
    files: Files,
    config: MkDocsConfig,
    paths: Iterable[str],
    whole: str,
    join: Callable[[Iterable[str]], str],
) -> None:
    """Put one file in place of the components at `paths`."""
    parts = [file for path in paths if (file := files.get_file_from_path(path))]
    content = join(file.content_string for file in parts)
    for file in parts:
        files.remove(file)
    files.append(File.generated(config, whole, content=content))
