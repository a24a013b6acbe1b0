"""Finds a package archive's address on a package registry. Blocking; called by a pull.

Only looks the address up (PEP 503 and PEP 691 for PyPI, the package document for npm). Nothing is installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

import httpx

from models.catalogue import Archive
from models.download.indexes import Indexes
from models.download.web import Web, as_json
from models.errors import SourceUnreachable

ACCEPT = "application/vnd.pypi.simple.v1+json, text/html;q=0.1"


def archive_url(archive: Archive, indexes: Indexes, web: Web) -> str:
    """Where the archive lies; raises `SourceUnreachable` when the registry does not have it."""
    if archive.registry == "npm":
        return _npm_url(archive, indexes.npm, web)
    return _pypi_url(archive, indexes.pypi, web)


def _pypi_url(archive: Archive, index: str, web: Web) -> str:
    name = re.sub(r"[-_.]+", "-", archive.package).lower()
    page = web.get(f"{index}/{name}/", ACCEPT)
    for filename, url in _listed(page):
        if filename == archive.file:
            return urljoin(str(page.url), url)
    raise _absent(archive, page.url.host)


def _listed(page: httpx.Response) -> Iterator[tuple[str, str]]:
    """File names and addresses of a project page, JSON or HTML as the registry pleases."""
    if "json" in page.headers.get("content-type", ""):
        listing = as_json(page)
        yield from ((file["filename"], file["url"]) for file in listing.get("files", []))
        return
    links = _Links()
    links.feed(page.text)
    for url in links.found:
        yield unquote(urlsplit(url).path.rpartition("/")[2]), url.partition("#")[0]


def _npm_url(archive: Archive, registry: str, web: Web) -> str:
    url = f"{registry}/{archive.package.replace('/', '%2F')}"
    release = as_json(web.get(url, "application/json")).get("versions", {}).get(archive.version)
    if release is None:
        raise _absent(archive, httpx.URL(url).host)
    return urljoin(url, release["dist"]["tarball"])


def _absent(archive: Archive, host: str) -> SourceUnreachable:
    return SourceUnreachable(f"{host} does not have {archive.file}")


class _Links(HTMLParser):
    """Collects the addresses of a page's links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found.extend(value for key, value in attrs if key == "href" and value)
