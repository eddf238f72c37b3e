"""Secrets: sealed with their parameters, opened by the same letters only."""

import pytest

from sopapp.people.secret import PASSPHRASE_COST, PIN_COST, opens, sealed
from sopapp.store.record import Json


def test_a_seal_keeps_its_parameters_and_a_salt_of_its_own() -> None:
    one, other = sealed("0417", PIN_COST), sealed("0417", PIN_COST)
    assert (one["n"], one["r"], one["p"]) == (2**14, 8, 1)
    assert one["salt"] != other["salt"]
    assert one["hash"] != other["hash"]
    assert PASSPHRASE_COST == 2**17


def test_the_same_letters_open_however_they_are_composed() -> None:
    assert opens("cafe\u0301", sealed("caf\u00e9", 2))


@pytest.mark.parametrize("change", [{"n": 3}, {"n": 2**40}, {"r": 0}, {"salt": "zz"}, {"hash": ""}, {"p": None}])
def test_a_seal_that_is_none_is_opened_by_nothing(change: dict[str, Json]) -> None:
    assert not opens("0417", {**sealed("0417", 2), **change})
    assert not opens("0417", None)
