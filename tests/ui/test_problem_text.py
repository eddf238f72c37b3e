"""Every rule of content is said in the window as on the terminal."""

from pathlib import Path
from string import Formatter

import pytest
from pytestqt.qtbot import QtBot

from sopapp.library.problem import Problem, Rule
from sopapp.ui.problem_text import problem_text


@pytest.mark.parametrize("rule", Rule, ids=lambda rule: rule.code)
def test_every_rule_is_said_in_english_as_on_the_terminal(qtbot: QtBot, rule: Rule) -> None:
    names = [name for _, name, _, _ in Formatter().parse(rule.template) if name]
    problem = Problem(rule, Path("sops/refund/en.md"), values={name: f"⟪{name}⟫" for name in names})
    assert problem_text(problem) == problem.message
