"""A folder is served as a web server of the real world serves it."""

from __future__ import annotations

import gzip
import http.client
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bench.serve import read_answers, serve

PAGE = "<p>" + "word " * 100
FONT = bytes(range(256))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small site."""
    (tmp_path / "about").mkdir()
    for name in ("index.html", "about/index.html"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    (tmp_path / "404.html").write_text("no such page", encoding="utf-8")
    (tmp_path / "letters.woff2").write_bytes(FONT)
    (tmp_path / "main.57a0d79d.min.css").write_text("p {}", encoding="utf-8")
    (tmp_path / ".list").write_text("hidden", encoding="utf-8")
    return tmp_path


@pytest.fixture
def connection(folder: Path) -> Iterator[http.client.HTTPConnection]:
    """A connection to that site; it is kept between requests."""
    with serve(folder) as address:
        connection = http.client.HTTPConnection(urlsplit(address).netloc)
        yield connection
        connection.close()


def test_text_is_sent_compressed(connection: http.client.HTTPConnection) -> None:
    """With its type and letters named."""
    connection.request("GET", "/about/?from=link")
    answer = connection.getresponse()
    body = answer.read()

    assert gzip.decompress(body).decode("utf-8") == PAGE
    assert len(body) < len(PAGE)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_font_is_sent_as_it_is(connection: http.client.HTTPConnection) -> None:
    """It is compressed inside."""
    connection.request("GET", "/letters.woff2")
    answer = connection.getresponse()

    assert answer.read() == FONT
    assert answer.headers["Content-Encoding"] is None
    assert answer.headers["Content-Type"] == "font/woff2"


def test_what_is_known_is_not_sent_again(connection: http.client.HTTPConnection) -> None:
    """A browser says which version it has."""
    connection.request("HEAD", "/")
    known = connection.getresponse()
    known.read()
    connection.request("GET", "/", headers={"If-None-Match": known.headers["ETag"]})
    answer = connection.getresponse()

    assert (answer.status, answer.read()) == (304, b"")


@pytest.mark.parametrize("path", ["/nothing", "/.list", "/../index.html"])
def test_what_is_not_there_is_the_page_for_it(
    connection: http.client.HTTPConnection, path: str
) -> None:
    """Hidden files and what lies outside are not there either."""
    connection.request("GET", path)
    answer = connection.getresponse()

    assert answer.status == 404
    assert gzip.decompress(answer.read()) == b"no such page"


def test_a_folder_without_its_slash_leads_to_its_page(
    connection: http.client.HTTPConnection,
) -> None:
    """So that relative links of the page are right."""
    connection.request("GET", "/about")
    answer = connection.getresponse()
    answer.read()

    assert (answer.status, answer.headers["Location"]) == (301, "/about/")


def test_a_page_is_asked_for_anew_and_a_named_version_never(folder: Path) -> None:
    """What carries its checksum in its name never changes."""
    kept = {path: answer.headers["Cache-Control"] for path, answer in read_answers(folder).items()}

    assert kept["/"] == kept["/about/"] == "no-cache"
    assert "immutable" in kept["/main.57a0d79d.min.css"]
    assert kept["/letters.woff2"] == "public, max-age=86400"


def test_a_folder_without_a_site_is_refused(tmp_path: Path) -> None:
    """It says what to do."""
    with pytest.raises(FileNotFoundError, match="build it first"):
        read_answers(tmp_path)
