"""A clock that fell back, and lines as no program of ours writes them: backups and the doctor go on."""

from zlib import crc32

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.people.seal import new_pair
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.doctor import Doctor
from sopapp.upkeep.findings import What
from tests.conftest import StillClock

PHRASE = "three plain words"


def test_a_backup_made_after_the_clock_fell_back_years_is_there(
    services: Services, backups: Backups, clock: StillClock
) -> None:
    for number in range(60):
        services.records.add("note", {"n": number})
        backups.make()
        clock.forward(days=12)
    clock.forward(days=-9_000)
    services.records.add("note", {"n": "newest"})
    made = backups.make()
    assert made is not None
    assert made.path.exists()


def test_a_refused_key_in_a_line_with_spaces_is_named(services: Services, paths: Paths) -> None:
    services.access.set_passphrase(PHRASE, PHRASE)
    body = f'{{"manager":"eve","public":"{new_pair().public}"}}'
    head = '"at":"2026-01-01T00:00:00.000Z","body_hash":"x","branch":"","device":"evil","id" : "evil-1","prev":""'
    line = f'{{{head},"body":{body},"kind":"manager-key","lamport":1,"seq":1,"v":1,"who":""}}'.encode()
    (paths.records / "evil.jsonl").write_bytes(b"%08x %b\n" % (crc32(line), line))
    found = [each for each in Doctor(paths, services.clock).examine().findings if each.what is What.KEY_REFUSED]
    assert [(each.path, each.line) for each in found] == [(paths.records, 0)]
