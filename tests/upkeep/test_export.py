"""Every kind of record as a table, and what is not in it."""

import json
from pathlib import Path

import pytest

from sopapp.base.errors import UnknownFileType, UnknownKind
from sopapp.base.files import read_text
from sopapp.bootstrap import Services
from sopapp.upkeep import dictionary
from sopapp.upkeep.export import columns, export, export_all, kinds, rows
from sopapp.upkeep.spreadsheet import Form, read_csv
from tests.conftest import StillClock


@pytest.fixture
def busy(services: Services, ana: str) -> Services:
    """Ana has read, practised and suggested, with and without her name."""
    services.people.set_pin("4711")
    roleplay = next(iter(services.library.catalogue.roleplays))
    attempt = services.practice.start(ana, roleplay, "en")
    node = attempt.play.node
    assert node is not None
    services.practice.decide(attempt, node.choices[0].id)
    sop = services.library.catalogue.sop("listen", "en")
    for anonymous in (False, True):
        services.box.send(ana, sop=sop, place="", now="So.", better="Planted sentence.", anonymous=anonymous)
    return services


def test_every_kind_and_field_that_the_program_writes_is_in_the_dictionary(busy: Services) -> None:
    for kind in kinds(busy.records):
        for name in columns(rows(busy.records, kind), kind):
            assert name in dictionary.COLUMNS or name in dictionary.KINDS[kind], (kind, name)


def test_a_table_says_who_it_was_and_reads_back(busy: Services, ana: str, tmp_path: Path) -> None:
    file = tmp_path / "read.csv"
    assert export(busy.records, "acknowledgement", file) == 1
    [row] = read_csv(read_text(file))
    assert (row["who"], row["name"], row["sop"], row["at"]) == (ana, "Ana", "listen", "2026-11-22T09:00:00.000Z")


def test_no_secret_and_no_text_of_a_suggestion_is_in_any_export(busy: Services, tmp_path: Path) -> None:
    for form in Form:
        folder = tmp_path / form.name
        for path in export_all(busy.records, folder, form):
            text = read_text(path)
            assert "Planted sentence" not in text
            assert not any(f'"{secret}"' in text for secret in dictionary.SECRET)


def test_suggestions_tell_the_day_and_neither_time_nor_order_nor_pc(busy: Services, clock: StillClock) -> None:
    for row in rows(busy.records, "suggestion"):
        assert row["at"] == "2026-11-22"
        assert not {"id", "device"} & row.keys()


def test_all_kinds_and_the_dictionary_fill_a_folder(busy: Services, tmp_path: Path) -> None:
    names = {path.name for path in export_all(busy.records, tmp_path / "out", Form.CSV)}
    assert {"acknowledgement.csv", "attempt.csv", "decision.csv", "person.csv", "dictionary.csv"} <= names
    assert names == {path.name for path in (tmp_path / "out").iterdir()}


def test_a_kind_of_a_later_version_is_exported_as_it_is(busy: Services, tmp_path: Path) -> None:
    busy.records.add("hologram", {"at": "a field of that name", "depth": 3})
    export(busy.records, "hologram", tmp_path / "h.jsonl")
    row = json.loads(read_text(tmp_path / "h.jsonl"))
    assert (row["body_at"], row["depth"], row["at"][:4]) == ("a field of that name", 3, "2026")


def test_an_unknown_kind_and_a_name_without_a_known_ending_are_refused(busy: Services, tmp_path: Path) -> None:
    with pytest.raises(UnknownKind):
        export(busy.records, "gossip", tmp_path / "a.csv")
    with pytest.raises(UnknownFileType):
        export(busy.records, "person", tmp_path / "a.xlsx")


def test_words_that_were_kept_before_there_was_sealing_are_in_no_export(busy: Services, tmp_path: Path) -> None:
    busy.records.add("suggestion", {"suggestion": "s1", "now": "Old planted.", "better": "Old planted.", "owner": "x"})
    busy.records.add("suggestion-step", {"suggestion": "s1", "step": "asked", "text": "Old planted.", "version": 0})
    for form in Form:
        texts = [read_text(path) for path in export_all(busy.records, tmp_path / form.name, form)]
        assert not [text for text in texts if "planted" in text.replace("Planted sentence", "")]


def test_the_rows_of_suggestions_stand_in_an_order_that_tells_nothing(services: Services, ana: str) -> None:
    sop = services.library.catalogue.sop("listen", "en")
    for number in range(8):
        services.box.send(ana, sop=sop, place="", now="So.", better=f"Otherwise {number}.", anonymous=False)
    shown = rows(services.records, "suggestion")
    assert shown == sorted(shown, key=lambda row: (str(row["at"]), str(row)))
