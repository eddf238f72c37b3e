"""The library that is open: read in one go, shown in one step.

The readers are imported where they are used: the window's first page needs none of them.
"""

from dataclasses import dataclass, replace

from sopapp.base.errors import LibraryNotFound
from sopapp.base.events import Bus, Event
from sopapp.base.files import is_file, is_folder
from sopapp.base.paths import Paths
from sopapp.library.catalogue import Catalogue, LibraryInfo
from sopapp.library.problem import Problem


@dataclass(frozen=True, slots=True)
class LibraryShown(Event):
    """Another catalogue is there to be read from."""


class Library:
    """Holds the catalogue that everyone reads from: empty until the first `show`."""

    def __init__(self, paths: Paths, bus: Bus) -> None:
        self._paths = paths
        self._bus = bus
        self.catalogue = Catalogue(LibraryInfo(), paths.library, own_form=False)
        self.loaded = False

    def load(self) -> Catalogue:
        """Read the library from disk. Changes nothing, so it may run in another thread. `LibraryNotFound`."""
        root = self._paths.library
        if not is_folder(root):
            raise LibraryNotFound(root)
        from sopapp.library.foreign import read_foreign
        from sopapp.library.own_form import INFO_FILE, read_own_form

        root = root.resolve()
        return read_own_form(root) if is_file(root / INFO_FILE) else read_foreign(root)

    def show(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.loaded = True
        self._bus.post(LibraryShown())

    def reread(self, sop_id: str) -> None:
        """Take in what was just written for one procedure; the rest stays as it was read.

        When the library itself moved (the team's own copy was just made), all of it is read.
        """
        now = self.catalogue
        if self._paths.library.resolve() != now.root:
            self.show(self.load())
            return
        from sopapp.library.foreign import read_foreign_file
        from sopapp.library.own_form import read_languages

        problems: list[Problem] = []
        folder = now.root / "sops" / sop_id
        found = read_languages(folder, now.root, problems) if now.own_form else read_foreign_file(sop_id, now, problems)
        others = {key: value for key, value in now.sops.items() if key != sop_id}
        sops = {**others, sop_id: found} if found else others
        files = {sop.path for sop in (*now.sops.get(sop_id, {}).values(), *found.values())}
        kept = [p for p in now.problems if p.path not in files and p.path.parent != folder]
        self.show(replace(now, sops=sops, problems=(*kept, *problems)))
