"""A role-play's folder: `roleplay.yaml` with the structure and the source text, and a file for each translation."""

from pathlib import Path

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text
from sopapp.base.ids import is_kebab
from sopapp.library.guarded_yaml import YamlRefused, node_of
from sopapp.library.hashing import body_hash
from sopapp.library.problem import Problem, Rule, Severity
from sopapp.library.roleplay import (
    Behaviour,
    Choice,
    Ending,
    Escalation,
    Line,
    ModelLine,
    Mood,
    Node,
    Outcome,
    RolePlay,
    StepLink,
)
from sopapp.library.roleplay_lines import LARGEST, with_translations
from sopapp.library.yaml_fields import Fields

_RESERVED = frozenset({"title", "summary", "setting", "customer", "model", "endings"})


def read_roleplay(folder: Path) -> tuple[RolePlay | None, tuple[Problem, ...]]:
    """The role-play, or None when it cannot be played, and all that is wrong with its files."""
    path = folder / "roleplay.yaml"
    problems: list[Problem] = []
    try:
        text = read_text(path)
        root = node_of(text, LARGEST)
    except UnreadableFile as error:
        rule = Rule.NO_SOURCE if isinstance(error.__cause__, FileNotFoundError) else Rule.UNREADABLE
        return None, (Problem(rule, path, 0, {"reason": error.reason}),)
    except YamlRefused as refused:
        return None, (Problem(Rule.YAML, path, refused.line, {"reason": refused.reason}),)
    top = Fields(root, folder.name, path, problems)
    source = _Reader(top, path).read(body_hash(text))
    playable = not any(problem.severity is Severity.ERROR for problem in problems)
    roleplay = with_translations(source, folder, problems)
    return roleplay if playable else None, tuple(problems)


class _Reader:
    """Reads one roleplay.yaml; gathers its lines on the way."""

    def __init__(self, top: Fields, path: Path) -> None:
        self._top = top
        self._path = path
        self._lines: dict[str, Line] = {}
        self._targets: list[tuple[Fields, str, str]] = []  # where, field, the id that it leads to

    def read(self, hash_of_file: str) -> RolePlay:
        top = self._top
        self._same_id()
        language = top.text("language")
        for name in ("title", "summary", "setting"):
            self._line(top, name, name)
        customer = top.child("customer")
        self._line(customer, "name", "customer.name")
        mood = customer.word("mood", Mood, Mood.CALM) or Mood.CALM
        customer.nothing_else()
        model = self._model()
        endings = {ending.id: ending for ending in self._endings()}
        nodes = {node.id: node for node in self._nodes(mood)}
        start = self._target(top, "start")
        self._check_targets(nodes, endings)
        sops = top.texts("sops")
        if not sops:
            top.report(Rule.MISSING, top.line_of("sops"), field="sops")
        roleplay = RolePlay(
            id=self._path.parent.name,
            version=top.whole("version", 1, 1_000_000, 1),
            language=language,
            sops=sops,
            skills=top.texts("skills"),
            level=top.whole("level", 1, 3, 1),
            minutes=top.whole("minutes", 1, 240, 5),
            mood=mood,
            start=start,
            nodes=nodes,
            endings=endings,
            model=model,
            path=self._path,
            hash=hash_of_file,
            lines={language: self._lines},
            reviewed={language: True},
        )
        top.nothing_else()
        return roleplay

    def _same_id(self) -> None:
        name = self._path.parent.name
        given = self._top.text("id")
        if not is_kebab(name):
            self._top.report(Rule.BAD_ID, self._top.line_of("id"))
        elif given and given != name:
            self._top.report(Rule.WRONG_WORD, self._top.line_of("id"), field="id", given=given, known=name)

    def _line(self, fields: Fields, name: str, line_id: str, needed: bool = True) -> None:
        text = fields.text(name, needed)
        if text:
            self._lines[line_id] = Line(text)

    def _model(self) -> tuple[ModelLine, ...]:
        lines = []
        for own, fields in self._top.listed("model", "model"):
            self._line(fields, "say", f"model.{own}.say")
            self._line(fields, "note", f"model.{own}.note", needed=False)
            who = fields.text("who")
            if who not in ("", "customer", "rep"):
                fields.report(Rule.WRONG_WORD, fields.line_of("who"), field="who", given=who, known="customer, rep")
            lines.append(ModelLine(own, who == "rep", fields.flag("good")))
            fields.nothing_else()
        return tuple(lines)

    def _endings(self) -> list[Ending]:
        endings = []
        for own, fields in self._top.child("endings").children("endings."):
            self._line(fields, "title", f"endings.{own}.title")
            self._line(fields, "say", f"endings.{own}.say")
            outcome = fields.word("outcome", Outcome)
            if not fields.has("outcome"):
                fields.report(Rule.MISSING, fields.line, field="outcome")
            endings.append(Ending(own, outcome or Outcome.LOST))
            self._check_id(own, fields)
            fields.nothing_else()
        return endings

    def _nodes(self, mood: Mood) -> list[Node]:
        nodes = []
        for own, fields in self._top.child("nodes").children():
            self._check_id(own, fields)
            if own in _RESERVED:
                fields.report(Rule.RESERVED_ID)
            self._line(fields, "say", f"{own}.say")
            escalation = fields.word("escalation", Escalation)
            choices = tuple(
                self._choice(own, choice_id, choice, mood)
                for choice_id, choice in fields.child("choices", f"{own}.choices").children(f"{own}.")
            )
            if not choices and fields.has("choices"):
                fields.report(Rule.MISSING, fields.line_of("choices"), field="choices")
            nodes.append(Node(own, choices, escalation))
            fields.nothing_else()
        return nodes

    def _choice(self, node: str, own: str, fields: Fields, mood: Mood) -> Choice:
        self._check_id(own, fields)
        self._line(fields, "say", f"{node}.{own}.say")
        self._line(fields, "reaction", f"{node}.{own}.reaction", needed=False)
        self._line(fields, "reason", f"{node}.{own}.reason")
        choice = Choice(
            id=own,
            node=node,
            credit=fields.number("credit", 0, 1),
            next=self._target(fields, "next"),
            mood=fields.word("mood", Mood, mood) or mood,  # not said: as at the start
            step=_step(fields),
            skills=fields.texts("skills"),
            behaviours=fields.words("behaviours", Behaviour),
            escalates=fields.flag("escalates") is True,
            critical=fields.flag("critical") is True,
        )
        fields.nothing_else()
        return choice

    def _check_id(self, own: str, fields: Fields) -> None:
        if not is_kebab(own):
            fields.report(Rule.BAD_ID)

    def _target(self, fields: Fields, name: str) -> str:
        given = fields.text(name)
        if given:
            self._targets.append((fields, name, given))
        return given

    def _check_targets(self, nodes: dict[str, Node], endings: dict[str, Ending]) -> None:
        for fields, name, given in self._targets:
            if given not in nodes and (given not in endings or name == "start"):
                fields.report(Rule.UNKNOWN_TARGET, fields.line_of(name), field=name, given=given)
        for twin in nodes.keys() & endings.keys():
            self._top.report(Rule.TWICE, self._top.line_of("endings"), field=twin)


def _step(fields: Fields) -> StepLink | None:
    text = fields.text("step", needed=False)
    sop, mark, step = text.partition("#")
    if not text:
        return None
    if not (mark and is_kebab(sop) and is_kebab(step)):
        fields.report(Rule.WRONG_KIND, fields.line_of("step"), field="step", wanted="procedure#step")
        return None
    return StepLink(sop, step)
