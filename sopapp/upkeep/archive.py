"""A backup's zip file: the files of the data folder, and `manifest.json` that says when and of what it was made."""

import contextlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from sopapp import __version__
from sopapp.base.errors import UnreadableFile

FORMAT = 1
LARGEST = 2**31  # bytes, unpacked
_MANIFEST = "manifest.json"
_PART = re.compile(r"[^/\\:\x00-\x1f]{1,200}")
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError, NotImplementedError, RuntimeError)


def zipped(files: Mapping[str, bytes], facts: Mapping[str, object]) -> bytes:
    """The zip file of these files; `facts` go into the manifest."""
    about = {"format": FORMAT, "program": __version__, **facts}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_MANIFEST, json.dumps(about, indent=2, ensure_ascii=False) + "\n")
        for name, data in sorted(files.items()):
            archive.writestr(name, data)
    return target.getvalue()


def facts_in(path: Path) -> Mapping[str, object]:
    """Its manifest; `UnreadableFile` when it is no backup, or one that only a later version understands."""
    with _saying_unreadable(path), zipfile.ZipFile(path) as archive:
        return _facts(archive)


def files_in(path: Path) -> dict[str, bytes]:
    """All files in it, each checked to the byte; `UnreadableFile` when one is damaged or has a place no backup uses."""
    with _saying_unreadable(path), zipfile.ZipFile(path) as archive:
        _facts(archive)
        infos = [info for info in archive.infolist() if info.filename != _MANIFEST]
        if sum(info.file_size for info in infos) > LARGEST:
            raise ValueError("it is too large")
        for info in infos:
            if not all(_PART.fullmatch(part) and part.strip(". ") for part in info.filename.split("/")):
                raise ValueError(f"it holds {info.filename!r}")
        return {info.filename: archive.read(info) for info in infos}


def _facts(archive: zipfile.ZipFile) -> Mapping[str, object]:
    facts = json.loads(archive.read(_MANIFEST))
    if not isinstance(facts, dict) or type(facts.get("format")) is not int:
        raise ValueError("its manifest says nothing")
    if facts["format"] > FORMAT:
        raise ValueError("a later version of the program has made it")
    return facts


@contextlib.contextmanager
def _saying_unreadable(path: Path) -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise UnreadableFile(path, str(error) or "it is damaged") from error
