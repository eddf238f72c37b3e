"""Every rule of content that is broken, said in the person's language: what is wrong, and how to mend it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from sopapp.library.problem import Problem, Rule


def problem_text(problem: Problem) -> str:
    """The same as `problem.message`, translated."""
    values = {**problem.values, "which": _player(problem.values.get("which", ""))}
    return _templates()[problem.rule].format(**values)


def _player(which: str) -> str:
    """How a blind player chooses."""
    return {
        "longest": QCoreApplication.translate("problem_text", "longest"),
        "shortest": QCoreApplication.translate("problem_text", "shortest"),
        "first": QCoreApplication.translate("problem_text", "first"),
        "last": QCoreApplication.translate("problem_text", "last"),
        "politest": QCoreApplication.translate("problem_text", "politest"),
    }.get(which, which)


def _templates() -> Mapping[Rule, str]:
    return {
        **_about_files(),
        **_about_roleplay_files(),
        **_about_moments(),
        **_about_links_and_steps(),
        **_about_wording_and_reviews(),
        **_about_translations(),
        **_about_practice(),
    }


def _about_files() -> Mapping[Rule, str]:
    return {
        Rule.UNREADABLE: QCoreApplication.translate(
            "problem_text", "The file cannot be read ({reason}). Save it again as UTF-8 text."
        ),
        Rule.BAD_NAME: QCoreApplication.translate(
            "problem_text", "The name of this file cannot be written down as text. Give it another name."
        ),
        Rule.NO_SUCH_FOLDER: QCoreApplication.translate(
            "problem_text", "The folder cannot be opened ({reason}). Check who may read it."
        ),
        Rule.LIBRARY_FILE: QCoreApplication.translate("problem_text", "library.toml cannot be used: {reason}."),
        Rule.NO_FRONT_MATTER: QCoreApplication.translate(
            "problem_text", "The fields between two lines --- are missing at the top. Add them."
        ),
        Rule.FRONT_MATTER: QCoreApplication.translate(
            "problem_text", "The fields at the top cannot be read: {reason}. Write one `name: value` a line."
        ),
        Rule.FOREIGN_FRONT_MATTER: QCoreApplication.translate(
            "problem_text", "The fields at the top were left out: {reason}. The text itself is shown."
        ),
        Rule.WRONG_FIELD: QCoreApplication.translate(
            "problem_text", "The field {field} is not in its form. Write it like this: {field}: {example}"
        ),
        Rule.BAD_ID: QCoreApplication.translate(
            "problem_text", '"{id}" cannot be an id. Use small letters a-z, digits and single hyphens.'
        ),
        Rule.NO_TITLE: QCoreApplication.translate(
            "problem_text", "There is no title. Start the text with a line `# Title`."
        ),
        Rule.TWICE_STEP: QCoreApplication.translate(
            "problem_text", "Two steps have the id {step}. Give one of them another id."
        ),
        Rule.TWICE_FILE: QCoreApplication.translate(
            "problem_text", "{other} has the same name but for its ending; this one is called {id}. Rename one of them."
        ),
    }


def _about_roleplay_files() -> Mapping[Rule, str]:
    return {
        Rule.YAML: QCoreApplication.translate("problem_text", "This is not plain YAML: {reason}."),
        Rule.MISSING: QCoreApplication.translate("problem_text", "{id}: {field} is missing. Add it."),
        Rule.WRONG_KIND: QCoreApplication.translate("problem_text", "{id}: {field} must be {wanted}."),
        Rule.WRONG_WORD: QCoreApplication.translate(
            "problem_text", '{id}: "{given}" is not known for {field}. Use one of: {known}.'
        ),
        Rule.UNKNOWN_FIELD: QCoreApplication.translate(
            "problem_text", "{id}: {field} is not a field that is read here. Correct its name or take it out."
        ),
        Rule.TWICE: QCoreApplication.translate(
            "problem_text", "{id}: {field} is written twice. Rename or take out one of them."
        ),
        Rule.RESERVED_ID: QCoreApplication.translate(
            "problem_text", "{id} is a word of the format. Choose another id."
        ),
        Rule.UNKNOWN_TARGET: QCoreApplication.translate(
            "problem_text", "{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`."
        ),
        Rule.NO_SOURCE: QCoreApplication.translate(
            "problem_text", "roleplay.yaml is missing in this folder. Add it, or remove the folder."
        ),
        Rule.EXTRA_LINE: QCoreApplication.translate(
            "problem_text", "{id} is not a line of roleplay.yaml. Correct the id or take the line out."
        ),
        Rule.UNKNOWN_SKILL: QCoreApplication.translate(
            "problem_text", "{id}: the skill {given} is not in library.toml. Use one of: {known}."
        ),
    }


def _about_moments() -> Mapping[Rule, str]:
    return {
        Rule.WRONG_CONDITION: QCoreApplication.translate(
            "problem_text",
            '{id}: "{given}" is not a condition. Compare one meter with a whole number, such as: {example}',
        ),
        Rule.UNKNOWN_METER: QCoreApplication.translate(
            "problem_text", "{id}: there is no meter {given}. Correct its name, or add it to `meters`."
        ),
        Rule.COUNT: QCoreApplication.translate(
            "problem_text", "{id}: the number of {field} is {count}. Make it {wanted}."
        ),
        Rule.NO_WAY_ON: QCoreApplication.translate(
            "problem_text", "{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}"
        ),
        Rule.EQUAL_RANKS: QCoreApplication.translate(
            "problem_text", "{id}: replies that are ranked must all earn different credit. Set their credits apart."
        ),
        Rule.NO_RIGHT_OPTION: QCoreApplication.translate(
            "problem_text", "{id}: no option is right. Give the right one credit 1."
        ),
        Rule.PANEL: QCoreApplication.translate(
            "problem_text",
            "{id}: the panels do not add up. Give all choices the same n, and together no more best than n.",
        ),
        Rule.FEW_OFFERED: QCoreApplication.translate(
            "problem_text",
            "{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.",
        ),
    }


def _about_links_and_steps() -> Mapping[Rule, str]:
    return {
        Rule.DEAD_LINK: QCoreApplication.translate(
            "problem_text", 'The link "{target}" leads nowhere. Correct it or take it out.'
        ),
        Rule.NO_PICTURE: QCoreApplication.translate(
            "problem_text", 'The picture "{target}" is not there. Put the file beside the text or correct its name.'
        ),
        Rule.NO_STEPS: QCoreApplication.translate(
            "problem_text", "There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`"
        ),
        Rule.STEP_WITHOUT_ID: QCoreApplication.translate(
            "problem_text", "This step has no id. Add one at the end of its line: {{#short-name}}"
        ),
        Rule.MANY_STEPS: QCoreApplication.translate(
            "problem_text", "There are {count} steps; {limit} are enough. Divide them, or move decisions into a table."
        ),
        Rule.STEP_LONG: QCoreApplication.translate(
            "problem_text", "Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it."
        ),
        Rule.STEP_TWOFOLD: QCoreApplication.translate(
            "problem_text", 'Step {number} gives several instructions ("{words}"). Make a step of each.'
        ),
        Rule.STEP_NO_ACTION: QCoreApplication.translate(
            "problem_text", 'Step {number} starts with "{words}". Start with what to do: a verb.'
        ),
        Rule.STEP_MODAL: QCoreApplication.translate(
            "problem_text", 'Step {number} says "{words}". Say plainly what to do.'
        ),
        Rule.STEP_YOU: QCoreApplication.translate(
            "problem_text", 'Step {number} says "{words}". Leave it out: every step speaks to the reader.'
        ),
        Rule.STEP_CONDITION: QCoreApplication.translate(
            "problem_text",
            'Step {number} names its condition ("{words}") after the action. Put it first, with a comma.',
        ),
    }


def _about_wording_and_reviews() -> Mapping[Rule, str]:
    return {
        Rule.VAGUE: QCoreApplication.translate("problem_text", '"{words}" is vague. Give a number, a time or a limit.'),
        Rule.SENTENCES_LONG: QCoreApplication.translate(
            "problem_text", "Sentences have {count} words on average; {limit} are enough. Divide the longest ones."
        ),
        Rule.NO_METADATA: QCoreApplication.translate("problem_text", "The fields at the top lack: {fields}. Add them."),
        Rule.NO_SECTION: QCoreApplication.translate("problem_text", 'The section "{section}" is missing. Add it.'),
        Rule.REVIEW_FAR: QCoreApplication.translate(
            "problem_text", "The next review is {months} months after the date; {limit} at most. Set an earlier one."
        ),
        Rule.REVIEW_PASSED: QCoreApplication.translate(
            "problem_text", "The review was due on {day}. Review the procedure, then set a new date."
        ),
        Rule.NOT_TRIED: QCoreApplication.translate(
            "problem_text", "Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by."
        ),
    }


def _about_translations() -> Mapping[Rule, str]:
    return {
        Rule.NO_TRANSLATION: QCoreApplication.translate(
            "problem_text", 'There is no text in the language "{language}". Readers get the source text.'
        ),
        Rule.STALE_STEP: QCoreApplication.translate(
            "problem_text", "The source of step {step} has changed since it was translated. Translate it again."
        ),
        Rule.UNTRANSLATED_STEP: QCoreApplication.translate(
            "problem_text", "Step {step} of the source is missing here. Translate it."
        ),
        Rule.SURPLUS_STEP: QCoreApplication.translate(
            "problem_text", "Step {step} is not in the source. Take it out or correct its id."
        ),
        Rule.UNREVIEWED: QCoreApplication.translate(
            "problem_text", "No native reader has approved this text. Have it read, then set reviewed: true."
        ),
        Rule.UNTRANSLATED_LINES: QCoreApplication.translate("problem_text", "{count} lines are not translated: {ids}"),
        Rule.STALE_LINES: QCoreApplication.translate(
            "problem_text", "The source of {count} lines has changed since they were translated: {ids}"
        ),
    }


def _about_practice() -> Mapping[Rule, str]:
    return {
        Rule.ENDLESS: QCoreApplication.translate(
            "problem_text", "From {id} no ending can be reached. Let a choice lead to one."
        ),
        Rule.UNREACHABLE: QCoreApplication.translate(
            "problem_text", "Nothing leads to {id}. Lead a choice to it or take it out."
        ),
        Rule.NO_GOOD_CHOICE: QCoreApplication.translate(
            "problem_text", "{id} has no choice that earns full credit. Add a good way on."
        ),
        Rule.SAME_CREDIT: QCoreApplication.translate(
            "problem_text", "All choices of {id} earn the same, so nothing is learned there. Set their credits apart."
        ),
        Rule.BEST_LONGEST: QCoreApplication.translate(
            "problem_text",
            "The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.",
        ),
        Rule.BEST_IN_PLACE: QCoreApplication.translate(
            "problem_text", "The best choice is always number {place}. Change the order of the choices."
        ),
        Rule.BLIND_PLAYER: QCoreApplication.translate(
            "problem_text",
            "Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.",
        ),
        Rule.NEVER_HOLDS: QCoreApplication.translate(
            "problem_text", "{id}: {given} never holds ({known}). Correct the number, or let choices move the meter."
        ),
        Rule.UNKNOWN_SOP: QCoreApplication.translate(
            "problem_text", "There is no procedure {sop}. Correct its id or take it out."
        ),
        Rule.UNKNOWN_STEP: QCoreApplication.translate(
            "problem_text", "{id} names the step {step}, which does not exist. Correct it."
        ),
        Rule.UNPRACTISED_STEP: QCoreApplication.translate("problem_text", "No role-play practises step {step}."),
        Rule.UNPRACTISED_BEHAVIOUR: QCoreApplication.translate(
            "problem_text", 'No role-play practises the listening behaviour "{behaviour}".'
        ),
    }
