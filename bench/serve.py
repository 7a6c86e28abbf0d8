"""Serve a folder as a good web server does: compressed, with types, caching and its 404 page.

Everything is read and compressed before the first answer, so that an answer costs nothing.
"""

from __future__ import annotations

import gzip
import hashlib
import http.server
import mimetypes
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

__all__ = ["Answer", "read_answers", "serve"]

_TEXT = {".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
"""What is compressed; fonts and pictures are already."""

_LEVEL = 6
"""How hard gzip tries: what servers do by default."""

_YEAR = "public, max-age=31536000, immutable"
_DAY = "public, max-age=86400"
_ASK = "no-cache"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent for one address: its body as it goes over the wire, and its headers."""

    body: bytes
    headers: Mapping[str, str]


def read_answers(folder: Path) -> dict[str, Answer]:
    """Every file of `folder` by its address: `/about/` is `about/index.html`.

    Hidden files, and those in hidden folders, are not served.

    Raises:
        FileNotFoundError: there is no page `index.html`.
    """
    if not (folder / "index.html").is_file():
        raise FileNotFoundError(f"{folder} holds no built site: build it first")
    answers: dict[str, Answer] = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in place.parts):
            answer = _answer(path)
            answers[f"/{place.as_posix()}"] = answer
            if path.name == "index.html":
                answers[f"/{place.as_posix().removesuffix('index.html')}"] = answer
    return answers


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve `folder` on a free port of this machine; gives the address, which ends in a slash.

    Raises:
        FileNotFoundError: there is no page `index.html`.
    """
    handler = type("Handler", (_Handler,), {"answers": read_answers(folder)})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


class _Handler(http.server.BaseHTTPRequestHandler):
    answers: Mapping[str, Answer]
    protocol_version = "HTTP/1.1"
    # Headers and body are written one after the other: the second must not wait for the first.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Send what is at the address."""
        self._send(with_body=True)

    def do_HEAD(self) -> None:
        """Send the headers of what is at the address."""
        self._send(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def _send(self, *, with_body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        answer = self.answers.get(path)
        if answer is None and f"{path}/" in self.answers:
            self._say(HTTPStatus.MOVED_PERMANENTLY, Answer(b"", {"Location": f"{path}/"}))
            return
        status = HTTPStatus.OK
        if answer is None:
            status = HTTPStatus.NOT_FOUND
            answer = self.answers.get("/404.html", Answer(b"", {}))
        elif self.headers["If-None-Match"] == answer.headers["ETag"]:
            status, answer = HTTPStatus.NOT_MODIFIED, Answer(b"", answer.headers)
        self._say(status, answer, with_body=with_body)

    def _say(self, status: HTTPStatus, answer: Answer, *, with_body: bool = True) -> None:
        self.send_response(status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)


def _answer(path: Path) -> Answer:
    body = path.read_bytes()
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    headers = {
        "Content-Type": f"{kind}; charset=utf-8" if path.suffix in _TEXT else kind,
        "Cache-Control": _caching(path),
        "ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"',
    }
    if path.suffix in _TEXT:
        body = gzip.compress(body, _LEVEL, mtime=0)
        headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Answer(body, headers)


def _caching(path: Path) -> str:
    """A page is asked for anew, what has its checksum in its name never, the rest each day."""
    if path.suffix == ".html":
        return _ASK
    return _YEAR if re.search(r"\.[0-9a-f]{8,}\.", path.name) else _DAY
