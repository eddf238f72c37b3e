"""A role-play's folder: `roleplay.yaml` with the structure and the source text, and a file for each translation."""

from pathlib import Path

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text
from sopapp.base.ids import is_kebab
from sopapp.library.guarded_yaml import YamlRefused, node_of
from sopapp.library.hashing import body_hash
from sopapp.library.moments import Act, Behaviour, Branch, Kind
from sopapp.library.problem import Problem, Rule, Severity
from sopapp.library.roleplay import (
    Choice,
    Ending,
    Escalation,
    ModelLine,
    Mood,
    Node,
    Outcome,
    RolePlay,
    StepLink,
)
from sopapp.library.roleplay_lines import LARGEST, with_translations
from sopapp.library.roleplay_moments import Moments, SourceLines, check_id, check_node, read_meters
from sopapp.library.yaml_fields import Fields

# Lines of the whole or of a node begin with these words.
_NO_NODE = frozenset({"title", "summary", "setting", "customer", "model", "endings", "meters", "variants"})
_NO_CHOICE = frozenset({"says", "marks", "handover", "checklist", "authority"})


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
        self._lines = SourceLines()
        self._targets: list[tuple[Fields, str, str]] = []  # where, field, the id that it leads to
        self._moments = Moments({}, self._lines)

    def read(self, hash_of_file: str) -> RolePlay:
        top = self._top
        self._same_id()
        language = top.text("language")
        mood = self._opening()
        meters = read_meters(top, self._lines)
        self._moments = Moments(meters, self._lines)
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
            variants=self._moments.variants(top, mood),
            lines={language: self._lines},
            reviewed={language: True},
            meters=meters,
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

    def _opening(self) -> Mood:
        """What is said before the conversation; returns the customer's mood."""
        for name in ("title", "summary", "setting"):
            self._lines.take(self._top, name, line_id=name)
        customer = self._top.child("customer")
        self._lines.take(customer, "name")
        mood = customer.word("mood", Mood, Mood.CALM) or Mood.CALM
        customer.nothing_else()
        return mood

    def _model(self) -> tuple[ModelLine, ...]:
        lines = []
        for own, fields in self._top.listed("model", "model"):
            self._lines.take(fields, "say")
            self._lines.take(fields, "note", needed=False)
            who = fields.text("who")
            if who not in ("", "customer", "rep"):
                fields.report(Rule.WRONG_WORD, fields.line_of("who"), field="who", given=who, known="customer, rep")
            lines.append(ModelLine(own, who == "rep", fields.flag("good")))
            fields.nothing_else()
        return tuple(lines)

    def _endings(self) -> list[Ending]:
        endings = []
        for own, fields in self._top.child("endings").children("endings."):
            check_id(own, fields)
            self._lines.take(fields, "title")
            self._lines.take(fields, "say")
            outcome = fields.word("outcome", Outcome)
            if not fields.has("outcome"):
                fields.report(Rule.MISSING, fields.line, field="outcome")
            endings.append(Ending(own, outcome or Outcome.LOST))
            fields.nothing_else()
        return endings

    def _nodes(self, mood: Mood) -> list[Node]:
        return [self._node(own, fields, mood) for own, fields in self._top.child("nodes").children()]

    def _node(self, own: str, fields: Fields, mood: Mood) -> Node:
        check_id(own, fields, _NO_NODE)
        kind = fields.word("kind", Kind, Kind.CHOOSE) or Kind.CHOOSE
        self._lines.take(fields, "say")
        self._lines.take(fields, "authority", needed=kind is Kind.DECIDE)
        node = Node(
            id=own,
            choices=tuple(
                self._choice(own, kind, choice_id, choice, mood)
                for choice_id, choice in fields.child("choices", f"{own}.choices").children(f"{own}.")
            ),
            escalation=fields.word("escalation", Escalation),
            kind=kind,
            says=self._moments.says(fields),
            marks=self._moments.marks(fields) if kind is Kind.LISTEN else (),
            handover=self._moments.handover(fields) if kind is Kind.DECIDE else {},
            checklist=self._moments.checklist(fields) if kind is Kind.SAY else (),
        )
        check_node(node, fields)
        fields.nothing_else()
        return node

    def _choice(self, node: str, kind: Kind, own: str, fields: Fields, mood: Mood) -> Choice:
        check_id(own, fields, _NO_CHOICE)
        self._lines.take(fields, "say")
        self._lines.take(fields, "reaction", needed=False)
        self._lines.take(fields, "reason")
        branches, after = self._ways(fields)
        act = self._act(fields) if kind is Kind.DECIDE else None
        choice = Choice(
            id=own,
            node=node,
            credit=fields.number("credit", 1, 1, 1) if kind is Kind.SAY else fields.number("credit", 0, 1),
            next=after,
            mood=fields.word("mood", Mood, mood) or mood,  # not said: as at the start
            step=_step(fields),
            skills=fields.texts("skills"),
            behaviours=fields.words("behaviours", Behaviour),
            escalates=fields.flag("escalates") is True or act is Act.ESCALATE,
            critical=fields.flag("critical") is True,
            # All replies of a ranking, and the one model answer, are always there.
            condition=self._moments.condition(fields) if kind not in (Kind.RANK, Kind.SAY) else None,
            act=act,
            panel=self._moments.panel(fields),
            effects=self._moments.effects(fields),
            branches=branches,
        )
        fields.nothing_else()
        return choice

    def _act(self, fields: Fields) -> Act | None:
        act = fields.word("act", Act)
        if not fields.has("act"):
            fields.report(Rule.MISSING, field="act")
        escalates = fields.flag("escalates")
        if act is not None and escalates is not None and escalates is not (act is Act.ESCALATE):
            fields.report(Rule.WRONG_KIND, fields.line_of("escalates"), field="escalates", wanted="act: escalate")
        return act

    def _ways(self, fields: Fields) -> tuple[tuple[Branch, ...], str]:
        """The ways with a condition, and the one that is left: it has none, so that there always is a way on."""
        items = fields.items("next", f"{fields.id}.next")
        if items is None:
            return (), self._target(fields, "next")
        branches = []
        for item in items[:-1]:
            condition, to = self._moments.needed_condition(item), self._target(item, "to")
            if condition is not None:
                branches.append(Branch(to, condition))
        if not items or items[-1].has("if"):
            fields.report(Rule.NO_WAY_ON, fields.line_of("next"))
        after = self._target(items[-1], "to") if items else ""
        for item in items:
            item.nothing_else()
        return tuple(branches), after

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
