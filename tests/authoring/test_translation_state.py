from pathlib import Path

import pytest

from sopapp.authoring.translation import TranslationState, state_of, states
from sopapp.base.errors import UnknownProcedure
from sopapp.library.outline import outline
from tests.builders import a_catalogue, a_sop_file


def a_translation(**steps: str) -> str:
    """A Tamil translation, made when the source's steps read as in `steps`."""
    hashes = {step.id: step.hash for step in outline(a_sop_file(steps=steps)).steps}
    listed = ", ".join(f"{step}: '{value}'" for step, value in hashes.items())
    return a_sop_file(
        language="ta", steps=steps, front=f"reviewed: false\ntranslates: {{version: 1, steps: {{{listed}}}}}\n"
    ).replace("reviewed: true\n", "")


def test_a_translation_of_every_step_is_current(tmp_path: Path) -> None:
    sops = {"listen": a_sop_file(steps={"greet": "Greet."}), "listen/ta": a_translation(greet="Greet.")}
    state = state_of(a_catalogue(tmp_path, sops), "listen", "ta")
    assert state == TranslationState("ta", exists=True, version=1)
    assert state.current


def test_changed_new_and_dropped_steps_are_told_apart(tmp_path: Path) -> None:
    source = a_sop_file(steps={"greet": "Greet them.", "ask": "Ask."}, version=2)
    sops = {"listen": source, "listen/ta": a_translation(greet="Greet.", leave="Leave.")}
    state = state_of(a_catalogue(tmp_path, sops), "listen", "ta")
    assert (state.stale, state.missing, state.extra, state.version) == (("greet",), ("ask",), ("leave",), 1)
    assert not state.current
    assert not state.behind  # its steps say so already


def test_a_change_outside_the_steps_leaves_a_translation_behind(tmp_path: Path) -> None:
    source = a_sop_file(steps={"greet": "Greet."}, version=2)
    state = state_of(
        a_catalogue(tmp_path, {"listen": source, "listen/ta": a_translation(greet="Greet.")}), "listen", "ta"
    )
    assert (state.behind, state.stale, state.current) == (True, (), False)


def test_the_original_is_never_behind_itself(tmp_path: Path) -> None:
    source = a_sop_file(version=2, front="translates: {version: 1}\n")
    assert not state_of(a_catalogue(tmp_path, {"listen": source}), "listen", "en").behind


def test_without_a_file_every_step_is_missing(tmp_path: Path) -> None:
    state = state_of(a_catalogue(tmp_path), "listen", "ta")
    assert (state.exists, state.missing, state.current) == (False, ("greet", "let-finish"), False)


def test_the_source_language_is_not_among_the_translations(tmp_path: Path) -> None:
    found = states(a_catalogue(tmp_path))
    assert {sop: [state.language for state in each] for sop, each in found.items()} == {"listen": ["ta"]}


def test_an_unknown_procedure_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnknownProcedure):
        state_of(a_catalogue(tmp_path), "no-such", "ta")
