"""The doctor names a key that no manager has signed, and a damaged memory of what is trusted."""

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.people.seal import new_pair
from sopapp.people.wrapping import wrapped
from sopapp.upkeep.doctor import Doctor
from sopapp.upkeep.findings import Need, What

PHRASE = "three plain words"


def test_a_key_that_no_manager_has_signed_needs_a_person(services: Services, paths: Paths) -> None:
    services.access.set_passphrase(PHRASE, PHRASE)
    pair = new_pair()
    body = {"manager": "eve", "public": pair.public, "wrapped": wrapped(pair.secret, "eve", 16)}
    forged = services.records.add("manager-key", body)  # type: ignore[arg-type]
    report = Doctor(paths, services.clock).examine()
    (found,) = [finding for finding in report.findings if finding.what is What.KEY_REFUSED]
    assert (found.need, found.path.stem) == (Need.PERSON, services.records.device)
    assert forged.id in found.path.read_text("utf-8").splitlines()[found.line - 1]
    services.access.erase_refused()
    assert not [each for each in Doctor(paths, services.clock).examine().findings if each.what is What.KEY_REFUSED]


def test_a_damaged_memory_of_what_is_trusted_is_named_and_left_where_it_is(services: Services, paths: Paths) -> None:
    services.access.set_passphrase(PHRASE, PHRASE)
    trust = paths.keys / "trust.json"
    trust.write_text("{", "utf-8")
    report = Doctor(paths, services.clock).examine()
    assert What.TRUST_DAMAGED in [finding.what for finding in report.findings]
    assert trust.exists()
