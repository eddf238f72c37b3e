"""The sentry hears what it must: in a process of its own, for an audit hook cannot be taken away again."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
import json, os, socket, subprocess, sys
from pathlib import Path
from tests.faults.sentry import Sentry, Watcher
folder, outside = Path(sys.argv[1]), Path(sys.argv[2])
sentry, watcher = Sentry(folder), Watcher(outside)
def quietly(act):
    try:
        act()
    except OSError:
        pass
with sentry.watching():
    quietly(lambda: exec(sys.argv[3]))
print(json.dumps([sentry.network, sentry.outside, watcher.opened()]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
@pytest.mark.parametrize(
    ("act", "heard"),
    [
        ("(folder / 'a.md').read_bytes(); os.listdir(folder)", [0, 0, []]),
        ("(outside / 'secret.png').read_bytes()", [0, 1, ["secret.png"]]),
        ("(folder / 'link').read_bytes()", [0, 1, ["secret.png"]]),
        ("(folder / 'new').write_bytes(b'')", [0, 1, []]),
        ("(folder / 'a.md').unlink()", [0, 1, []]),
        ("os.listdir(outside)", [0, 1, []]),
        ("socket.create_connection(('127.0.0.1', 9), 0.1)", None),
        ("socket.getaddrinfo('localhost', 9)", None),
        ("subprocess.run(['true'])", None),
        ("os.system('true')", [0, 1, []]),
    ],
)
def test_what_a_reader_must_not_do_is_heard(tmp_path: Path, act: str, heard: list[object] | None) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "own"
    for each in (outside, folder):
        each.mkdir()
    (outside / "secret.png").touch()
    (folder / "a.md").touch()
    (folder / "link").symlink_to(outside / "secret.png")
    command = [sys.executable, "-c", _SCRIPT, str(folder), str(outside), act]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    told = json.loads(done.stdout)
    assert told == heard if heard is not None else told[0] + told[1] > 0
