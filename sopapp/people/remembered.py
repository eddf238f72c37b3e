"""What was trusted so far, in `keys/trust.json` of the data folder; see `trust.py` for what that is good for."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from sopapp.base.errors import DiskFull, FolderNotWritable
from sopapp.base.json_file import read_json, write_json
from sopapp.people.trust import Trust

FILE = "trust.json"
_NOTHING = Trust({})


class Remembered:
    """Read anew whenever it changes: another PC on this folder may have learned more."""

    def __init__(self, keys: Path) -> None:
        """`keys`: the folder of that name."""
        self._path = keys / FILE

    @property
    def stamp(self) -> int:
        """Another number whenever the file is another."""
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return 0

    def read(self) -> Trust:
        """Nothing is known when there is no file, or one that is damaged, which is kept aside."""
        return (read_json(self._path, _parsed) if self.stamp else None) or _NOTHING

    def keep(self, trust: Trust) -> None:
        """`DiskFull`, `FolderNotWritable`."""
        known, owners = dict(trust.known), dict(trust.owners)
        write_json(self._path, {"v": 1, "known": known, "ended": sorted(trust.ended), "owners": owners})

    def keep_if_possible(self, trust: Trust) -> None:
        """Learning goes on where nothing can be written, and begins again at the next start."""
        with contextlib.suppress(DiskFull, FolderNotWritable):
            self.keep(trust)


def _parsed(data: Mapping[str, object]) -> Trust:
    known, ended, owners = data["known"], data["ended"], data.get("owners", {})
    if not (isinstance(known, dict) and isinstance(ended, list) and isinstance(owners, dict)):
        raise TypeError(data)
    return Trust(_texts(known), frozenset(map(str, ended)), _texts(owners))


def _texts(data: Mapping[object, object]) -> dict[str, str]:
    return {str(key): str(value) for key, value in data.items()}
