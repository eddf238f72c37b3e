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
        write_json(self._path, {"v": 1, "known": dict(trust.known), "ended": sorted(trust.ended)})

    def keep_if_possible(self, trust: Trust) -> None:
        """Learning goes on where nothing can be written, and begins again at the next start."""
        with contextlib.suppress(DiskFull, FolderNotWritable):
            self.keep(trust)


def _parsed(data: Mapping[str, object]) -> Trust:
    known, ended = data["known"], data["ended"]
    if not (isinstance(known, dict) and isinstance(ended, list)):
        raise TypeError(data)
    return Trust({str(key): str(value) for key, value in known.items()}, frozenset(map(str, ended)))
