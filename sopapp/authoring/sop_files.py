"""Where a procedure's text lies on disk, now and in its history, and how to tell two texts apart."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sopapp.base.files import read_text, write_bytes
from sopapp.library.catalogue import Catalogue
from sopapp.library.sop import Sop
from sopapp.library.sop_file import parse_sop

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class SopFile:
    """One language of one procedure in the library at `root`; the file need not be there yet."""

    root: Path
    own_form: bool
    sop_id: str
    language: str
    path: Path
    translation: bool  # its source is a file of its own

    @property
    def exists(self) -> bool:
        return self.path.is_file()

    def text(self) -> str:
        """What is published now; "" when nothing is."""
        return read_text(self.path) if self.exists else ""

    def fingerprint(self) -> str:
        return fingerprint(self.text()) if self.exists else ""

    def parse(self, text: str) -> Sop:
        """The text as the procedure that it would be in this file."""
        return parse_sop(text, self.path, self.root, self.own_form, [])

    def publish(self, text: str) -> None:
        """Put the text in place in one step, with the line ends and the byte order mark that the file had."""
        old = self.path.read_bytes() if self.exists else b""
        windows = old.count(b"\r\n") * 2 > old.count(b"\n")
        ended = unix(text).replace("\n", "\r\n") if windows else unix(text)
        write_bytes(self.path, (_BOM if old.startswith(_BOM) else b"") + ended.encode("utf-8", "replace"))

    def keep_in_history(self) -> None:
        """Copy the published file into the history, byte for byte. What is there already is never changed."""
        version, data = self.parse(self.text()).version, self.path.read_bytes()
        for path in self._history(version):
            if not path.exists():
                write_bytes(path, data)
            if path.read_bytes() == data:
                return

    def in_history(self, wanted: str) -> str | None:
        """The published text with this fingerprint, as it was before; None when there is none."""
        for path in sorted(self._history_folder.glob("*.md")):
            text = read_text(path)
            if fingerprint(text) == wanted:
                return text
        return None

    @property
    def _history_folder(self) -> Path:
        return self.path.parent / "history" if self.own_form else self.root / ".history" / self.sop_id

    def _history(self, version: int) -> Iterator[Path]:
        """`3.en.md`; then `3-2.en.md`, …: a translation can be published more than once for one source version."""
        ending = f".{self.language}.md" if self.own_form else ".md"
        yield self._history_folder / f"{version}{ending}"
        for count in range(2, 10_000):
            yield self._history_folder / f"{version}-{count}{ending}"


def sop_file(catalogue: Catalogue, root: Path, sop_id: str, language: str) -> SopFile:
    """The file of a procedure in the library at `root`, which is the catalogue's own or a copy of it.

    A folder of another form has one file a procedure, whatever its language.
    """
    known = catalogue.sops.get(sop_id, {})
    sop = known.get(language) or (None if catalogue.own_form else next(iter(known.values()), None))
    if sop is not None:
        place = sop.path.relative_to(catalogue.root)
    else:
        place = Path("sops", sop_id, f"{language}.md") if catalogue.own_form else Path(f"{sop_id}.md")
    source = catalogue.info.source_language
    translation = catalogue.own_form and language != source and source in known
    return SopFile(root, catalogue.own_form, sop_id, language, root / place, translation)


def fingerprint(text: str) -> str:
    """Equal exactly when the texts are, whatever their line ends: an editor or a version control may turn those."""
    return hashlib.sha256(unix(text).encode("utf-8", "surrogatepass")).hexdigest()


def unix(text: str) -> str:
    return text.replace("\r\n", "\n")
