"""What is wrong with content: shown on the shelf and by `sopapp check`, never a reason not to open the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import Path


class Severity(StrEnum):
    ERROR = "error"  # somebody cannot read or play it
    WARNING = "warning"  # it works, and would be better mended
    NOTE = "note"  # worth knowing


class Rule(Enum):
    """A rule of content: its name, how grave a breach is, and what to do, in English.

    `ui/problem_text.py` says the same in the person's language; `{names}` are filled from `Problem.values`.
    """

    def __init__(self, code: str, severity: Severity, template: str) -> None:
        self.code = code
        self.severity = severity
        self.template = template

    UNREADABLE = ("unreadable", Severity.ERROR, "The file cannot be read ({reason}). Save it again as UTF-8 text.")
    BAD_NAME = (
        "bad-name",
        Severity.ERROR,
        "The name of this file cannot be written down as text. Give it another name.",
    )
    NO_SUCH_FOLDER = (
        "no-such-folder",
        Severity.ERROR,
        "The folder cannot be opened ({reason}). Check who may read it.",
    )
    LIBRARY_FILE = ("library-file", Severity.ERROR, "library.toml cannot be used: {reason}.")
    NO_FRONT_MATTER = (
        "no-front-matter",
        Severity.ERROR,
        "The fields between two lines --- are missing at the top. Add them.",
    )
    FRONT_MATTER = (
        "front-matter",
        Severity.ERROR,
        "The fields at the top cannot be read: {reason}. Write one `name: value` a line.",
    )
    FOREIGN_FRONT_MATTER = (
        "foreign-front-matter",
        Severity.NOTE,
        "The fields at the top were left out: {reason}. The text itself is shown.",
    )
    WRONG_FIELD = (
        "wrong-field",
        Severity.ERROR,
        "The field {field} is not in its form. Write it like this: {field}: {example}",
    )
    BAD_ID = ("bad-id", Severity.ERROR, '"{id}" cannot be an id. Use small letters a-z, digits and single hyphens.')
    NO_TITLE = ("no-title", Severity.ERROR, "There is no title. Start the text with a line `# Title`.")
    TWICE_STEP = ("twice-step", Severity.ERROR, "Two steps have the id {step}. Give one of them another id.")
    TWICE_FILE = (
        "twice-file",
        Severity.WARNING,
        "{other} has the same name but for its ending; this one is called {id}. Rename one of them.",
    )
    YAML = ("yaml", Severity.ERROR, "This is not plain YAML: {reason}.")
    MISSING = ("missing", Severity.ERROR, "{id}: {field} is missing. Add it.")
    WRONG_KIND = ("wrong-kind", Severity.ERROR, "{id}: {field} must be {wanted}.")
    WRONG_WORD = ("wrong-word", Severity.ERROR, '{id}: "{given}" is not known for {field}. Use one of: {known}.')
    UNKNOWN_FIELD = (
        "unknown-field",
        Severity.WARNING,
        "{id}: {field} is not a field that is read here. Correct its name or take it out.",
    )
    TWICE = ("twice", Severity.ERROR, "{id}: {field} is written twice. Rename or take out one of them.")
    RESERVED_ID = ("reserved-id", Severity.ERROR, "{id} is a word of the format. Choose another id.")
    UNKNOWN_TARGET = (
        "unknown-target",
        Severity.ERROR,
        "{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.",
    )
    WRONG_CONDITION = (
        "wrong-condition",
        Severity.ERROR,
        '{id}: "{given}" is not a condition. Compare one meter with a whole number, such as: {example}',
    )
    UNKNOWN_METER = (
        "unknown-meter",
        Severity.ERROR,
        "{id}: there is no meter {given}. Correct its name, or add it to `meters`.",
    )
    COUNT = ("count", Severity.ERROR, "{id}: the number of {field} is {count}. Make it {wanted}.")
    NO_WAY_ON = (
        "no-way-on",
        Severity.ERROR,
        "{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}",
    )
    EQUAL_RANKS = (
        "equal-ranks",
        Severity.ERROR,
        "{id}: replies that are ranked must all earn different credit. Set their credits apart.",
    )
    NO_RIGHT_OPTION = ("no-right-option", Severity.ERROR, "{id}: no option is right. Give the right one credit 1.")
    PANEL = (
        "panel",
        Severity.ERROR,
        "{id}: the panels do not add up. Give all choices the same n, and together no more best than n.",
    )
    FEW_OFFERED = (
        "few-offered",
        Severity.ERROR,
        "{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.",
    )
    NO_SOURCE = ("no-source", Severity.ERROR, "roleplay.yaml is missing in this folder. Add it, or remove the folder.")
    EXTRA_LINE = (
        "extra-line",
        Severity.WARNING,
        "{id} is not a line of roleplay.yaml. Correct the id or take the line out.",
    )
    UNKNOWN_SKILL = (
        "unknown-skill",
        Severity.WARNING,
        "{id}: the skill {given} is not in library.toml. Use one of: {known}.",
    )

    # What sopapp.library.checks finds in content that can be read.
    DEAD_LINK = ("dead-link", Severity.WARNING, 'The link "{target}" leads nowhere. Correct it or take it out.')
    NO_PICTURE = (
        "no-picture",
        Severity.WARNING,
        'The picture "{target}" is not there. Put the file beside the text or correct its name.',
    )
    NO_STEPS = (
        "no-steps",
        Severity.WARNING,
        "There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`",
    )
    STEP_WITHOUT_ID = (
        "step-without-id",
        Severity.WARNING,
        "This step has no id. Add one at the end of its line: {{#short-name}}",
    )
    MANY_STEPS = (
        "many-steps",
        Severity.WARNING,
        "There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.",
    )
    STEP_LONG = (
        "step-long",
        Severity.WARNING,
        "Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.",
    )
    STEP_TWOFOLD = (
        "step-twofold",
        Severity.WARNING,
        'Step {number} gives several instructions ("{words}"). Make a step of each.',
    )
    STEP_NO_ACTION = (
        "step-no-action",
        Severity.WARNING,
        'Step {number} starts with "{words}". Start with what to do: a verb.',
    )
    STEP_MODAL = ("step-modal", Severity.WARNING, 'Step {number} says "{words}". Say plainly what to do.')
    STEP_YOU = (
        "step-you",
        Severity.WARNING,
        'Step {number} says "{words}". Leave it out: every step speaks to the reader.',
    )
    STEP_CONDITION = (
        "step-condition",
        Severity.WARNING,
        'Step {number} names its condition ("{words}") after the action. Put it first, with a comma.',
    )
    VAGUE = ("vague", Severity.WARNING, '"{words}" is vague. Give a number, a time or a limit.')
    SENTENCES_LONG = (
        "sentences-long",
        Severity.WARNING,
        "Sentences have {count} words on average; {limit} are enough. Divide the longest ones.",
    )
    NO_METADATA = ("no-metadata", Severity.WARNING, "The fields at the top lack: {fields}. Add them.")
    NO_SECTION = ("no-section", Severity.WARNING, 'The section "{section}" is missing. Add it.')
    REVIEW_FAR = (
        "review-far",
        Severity.WARNING,
        "The next review is {months} months after the date; {limit} at most. Set an earlier one.",
    )
    REVIEW_PASSED = (
        "review-passed",
        Severity.WARNING,
        "The review was due on {day}. Review the procedure, then set a new date.",
    )
    NOT_TRIED = (
        "not-tried",
        Severity.NOTE,
        "Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.",
    )
    NO_TRANSLATION = (
        "no-translation",
        Severity.WARNING,
        'There is no text in the language "{language}". Readers get the source text.',
    )
    STALE_STEP = (
        "stale-step",
        Severity.WARNING,
        "The source of step {step} has changed since it was translated. Translate it again.",
    )
    UNTRANSLATED_STEP = (
        "untranslated-step",
        Severity.WARNING,
        "Step {step} of the source is missing here. Translate it.",
    )
    SURPLUS_STEP = (
        "surplus-step",
        Severity.WARNING,
        "Step {step} is not in the source. Take it out or correct its id.",
    )
    UNREVIEWED = (
        "unreviewed",
        Severity.NOTE,
        "No native reader has approved this text. Have it read, then set reviewed: true.",
    )
    UNTRANSLATED_LINES = ("untranslated-lines", Severity.WARNING, "{count} lines are not translated: {ids}")
    STALE_LINES = (
        "stale-lines",
        Severity.WARNING,
        "The source of {count} lines has changed since they were translated: {ids}",
    )
    ENDLESS = ("endless", Severity.ERROR, "From {id} no ending can be reached. Let a choice lead to one.")
    UNREACHABLE = ("unreachable", Severity.WARNING, "Nothing leads to {id}. Lead a choice to it or take it out.")
    NO_GOOD_CHOICE = (
        "no-good-choice",
        Severity.WARNING,
        "{id} has no choice that earns full credit. Add a good way on.",
    )
    SAME_CREDIT = (
        "same-credit",
        Severity.WARNING,
        "All choices of {id} earn the same, so nothing is learned there. Set their credits apart.",
    )
    BEST_LONGEST = (
        "best-longest",
        Severity.WARNING,
        "The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.",
    )
    BEST_IN_PLACE = (
        "best-in-place",
        Severity.WARNING,
        "The best choice is always number {place}. Change the order of the choices.",
    )
    NEVER_HOLDS = (
        "never-holds",
        Severity.WARNING,
        "{id}: {given} never holds ({known}). Correct the number, or let choices move the meter.",
    )
    BLIND_PLAYER = (
        "blind-player",
        Severity.WARNING,
        "Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.",
    )
    UNKNOWN_SOP = ("unknown-sop", Severity.WARNING, "There is no procedure {sop}. Correct its id or take it out.")
    UNKNOWN_STEP = ("unknown-step", Severity.WARNING, "{id} names the step {step}, which does not exist. Correct it.")
    UNPRACTISED_STEP = ("unpractised-step", Severity.NOTE, "No role-play practises step {step}.")
    UNPRACTISED_BEHAVIOUR = (
        "unpractised-behaviour",
        Severity.NOTE,
        'No role-play practises the listening behaviour "{behaviour}".',
    )

    # The owner of library/ adds the other rules here, one line each, in the order in which a reader would meet them.


@dataclass(frozen=True, slots=True)
class Problem:
    """One breach of one rule, with the place to mend it. `line` counts from 1; 0 is the file as a whole."""

    rule: Rule
    path: Path
    line: int = 0
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        return self.rule.severity

    @property
    def message(self) -> str:
        return self.rule.template.format(**self.values)
