"""Where the links and pictures of a procedure lead: inside the library, to the web after asking, or nowhere."""

import os
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from sopapp.base.files import is_file
from sopapp.library.sop import Sop

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_MARKDOWN = (".md", ".markdown")
_PAGES = ("", ".html", ".htm")  # how makers of web sites link to what is a Markdown file in the folder
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp"})


@dataclass(frozen=True, slots=True)
class Target:
    """`kind`: sop, roleplay, practise, suggest, web. `id`: its id, or the address. `place`: a step or heading."""

    kind: str
    id: str
    place: str = ""


def target_of(link: str) -> Target | None:
    """What a clicked link asks for; None for anything that `render` would not have written."""
    scheme, _, rest = link.partition(":")
    if scheme in ("http", "https", "mailto"):
        return Target("web", link)
    path, _, place = rest.partition("#")
    if scheme in ("sop", "roleplay") and path:
        return Target(scheme, unquote(path), unquote(place))
    verb, _, path = rest.partition("/")
    sop_id, _, step = path.rpartition("/")
    if scheme == "sopapp" and verb in ("practise", "suggest") and sop_id and step:
        return Target(verb, unquote(sop_id), unquote(step))
    return None


def link_to(kind: str, sop_id: str, place: str = "") -> str:
    """The reverse of `target_of`, for all kinds but web."""
    if kind in ("practise", "suggest"):
        return f"sopapp:{kind}/{quote(sop_id)}/{quote(place, safe='')}"
    return f"{kind}:{quote(sop_id)}" + (f"#{quote(place, safe='')}" if place else "")


def resolved(sop: Sop, href: str) -> str:
    """A link as written in `sop`, as the reader may follow it; "" for one that leads nowhere."""
    href = href.strip()
    scheme = _SCHEME.match(href)
    if scheme is not None:
        name = scheme[0][:-1].lower()
        if name in ("http", "https", "mailto"):
            return href
        known = target_of(href) if name in ("sop", "roleplay") else None
        return link_to(known.kind, known.id, known.place) if known else ""
    if not href or "\\" in href or href.startswith("//"):
        return ""
    path, _, place = href.partition("#")
    path = unquote(path.partition("?")[0])
    if not _is_plain(path):
        return ""
    if not path and place.startswith(("fn:", "fnref:")):
        return ""  # a footnote: it stands on the same page, below
    sop_id = _file_id(sop, path) if path else sop.id
    return link_to("sop", sop_id, unquote(place)) if sop_id else ""


def picture_source(sop: Sop, src: str) -> str:
    """A picture's address relative to the procedure's folder; "" unless it lies inside the library."""
    src = unquote(src.strip().partition("?")[0])
    if not src or src.startswith("//") or not _is_plain(src):
        return ""
    if src.startswith("/"):
        src = "../" * len(sop.section) + src.lstrip("/")
    inside = posixpath.normpath(posixpath.join(*sop.section, src))
    if inside.startswith("..") or posixpath.splitext(src)[1].lower() not in _PICTURES:
        return ""
    return quote(posixpath.normpath(src))


def _is_plain(path: str) -> bool:
    """Not another host's or drive's, however it is written: on Windows only to look for it would ask that host."""
    return "\\" not in path and "\0" not in path and not _SCHEME.match(path)


def picture_path(sop: Sop, src: str) -> Path | None:
    """The file of a picture, checked again with symbolic links followed; None unless it is inside the library."""
    source = picture_source(sop, src)
    if not source:
        return None
    path, root = (Path(os.path.realpath(each)) for each in (sop.path.parent / unquote(source), _root(sop)))
    return path if path.is_relative_to(root) and is_file(path) else None


def _is_own(sop: Sop) -> bool:
    folder = sop.path.parent
    return not sop.section and folder.name == sop.id and folder.parent.name == "sops"


def _root(sop: Sop) -> Path:
    """The folder out of which nothing of this procedure may reach: its own in our form, else the library."""
    return sop.path.parents[len(sop.section)]


def _file_id(sop: Sop, path: str) -> str:
    """The id of the procedure in the file that `path`, as written in `sop`, means."""
    base = posixpath.join("sops", sop.id) if _is_own(sop) else posixpath.join(*sop.section, "")
    inside = posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(base, path))
    if inside.startswith(".."):
        return ""
    stem, ending = posixpath.splitext(inside)
    if _is_own(sop):
        parts = inside.split("/")
        return parts[1] if len(parts) == 3 and parts[0] == "sops" and ending == ".md" else ""
    if ending.lower() in _MARKDOWN:
        return stem
    return _found(_root(sop), stem if ending in _PAGES else inside)


def _found(root: Path, stem: str) -> str:
    for name in (stem, f"{stem}/README", f"{stem}/index", f"{stem}/_index", f"{stem}/readme"):
        if any(is_file(root / f"{name}{ending}") for ending in _MARKDOWN):
            return posixpath.normpath(name)
    return ""
