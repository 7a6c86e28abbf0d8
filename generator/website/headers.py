"""Write what a web server must send with a website's pages, ready for nginx and for Apache.

The policy in a page cannot say who may frame it, and of files that are no pages nothing; a header
can. A site's own 404 page is named here too.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from generator.website.policy import policy

__all__ = ["header_files", "headers_folder", "send"]

_NEVER = "geolocation camera microphone payment usb midi display-capture browsing-topics"
_FILES = {"nginx": "nginx.conf", "apache": "apache.conf"}


def send(hashes: Iterable[str]) -> dict[str, str]:
    """Each header with its value.

    Args:
        hashes: of the programs that stand inside of pages.
    """
    return {
        "Content-Security-Policy": policy(hashes, frame_ancestors="'none'"),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _NEVER.split()),
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def headers_folder(site: Path) -> Path:
    """Where the files stand that belong to the site in this folder: beside it, not served.

    >>> headers_folder(Path("site/aral-akimat")).as_posix()
    'site/aral-akimat.headers'
    """
    return site.with_name(f"{site.name}.headers")


def header_files(hashes: Iterable[str], address: str | None) -> dict[str, str]:
    """The files by name.

    Args:
        hashes: of the programs that stand inside of pages.
        address: the website's; without one it stands at the root of its server.
    """
    missing = f"{urlsplit(address or '').path.rstrip('/')}/404.html"
    said = send(hashes)
    return {
        _FILES["nginx"]: _nginx(said, missing),
        _FILES["apache"]: _apache(said, missing),
    }


def _nginx(said: dict[str, str], missing: str) -> str:
    lines = [
        "# Made by `reglament build`: include it in the server block (nginx 1.7.5 or newer).",
        "# A location with an add_header of its own must include it again.",
        f"error_page 404 {missing};",
        *(f'add_header {name} "{value}" always;' for name, value in said.items()),
    ]
    return "".join(f"{line}\n" for line in lines)


def _apache(said: dict[str, str], missing: str) -> str:
    lines = [
        "# Made by `reglament build` (Apache 2.4): include it in the host's <Directory>.",
        "# As .htaccess it needs `AllowOverride FileInfo Options=Indexes`, else every page is an",
        "# error; where Options are not allowed, take that line out.",
        "# Without mod_headers the headers are not sent, and nothing says so: `a2enmod headers`.",
        f"ErrorDocument 404 {missing}",
        "Options -Indexes",
        "<IfModule mod_headers.c>",
        *(f'  Header always set {name} "{value}"' for name, value in said.items()),
        "</IfModule>",
    ]
    return "".join(f"{line}\n" for line in lines)
