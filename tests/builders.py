"""Small builders of what tests need; each makes one sound thing, with only what matters named by the test."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sopapp.base.clock import Clock, SystemClock
from sopapp.base.events import Bus
from sopapp.library.catalogue import Catalogue
from sopapp.library.own_form import read_own_form
from sopapp.library.roleplay import Choice, Ending, Escalation, Line, Mood, Node, Outcome, RolePlay
from sopapp.library.sop import Sop
from sopapp.library.sop_file import parse_sop
from sopapp.people.manager import ManagerAccess
from sopapp.people.remembered import Remembered
from sopapp.people.tries import Tries
from sopapp.people.vaults import Vaults
from sopapp.roleplay.play import Play, begin
from sopapp.store.apart import Apart
from sopapp.store.records import Records
from sopapp.suggestions.box import SuggestionBox
from sopapp.suggestions.plain_past import PlainPast
from sopapp.suggestions.review import SuggestionReview
from sopapp.suggestions.sealed_texts import SealedTexts
from sopapp.suggestions.sealing_anew import SealingAnew


def a_choice(choice_id: str, to: str, credit: float = 1, **fields: Any) -> Choice:
    choice = Choice(choice_id, "opening", credit, to, Mood.CALM)
    return replace(choice, **fields)


def a_node(node_id: str, *choices: Choice, escalation: Escalation | None = None) -> Node:
    return Node(node_id, tuple(replace(choice, node=node_id) for choice in choices), escalation)


def a_roleplay(*nodes: Node, **fields: Any) -> RolePlay:
    """The role-play of these nodes, or one of two decisions: opening (good, fair, poor), then offer (fix, shrug)."""
    if not nodes:
        opening = a_node(
            "opening", a_choice("good", "offer"), a_choice("fair", "offer", 0.5), a_choice("poor", "lost", 0)
        )
        nodes = (opening, a_node("offer", a_choice("fix", "solved"), a_choice("shrug", "lost", 0)))
    shape: dict[str, Any] = {
        "id": "parcel",
        "version": 1,
        "language": "en",
        "sops": ("listen",),
        "skills": ("listening",),
        "level": 1,
        "minutes": 5,
        "mood": Mood.UPSET,
        "start": nodes[0].id,
        "nodes": {node.id: node for node in nodes},
        "endings": {"solved": Ending("solved", Outcome.SOLVED), "lost": Ending("lost", Outcome.LOST)},
        "model": (),
        "path": Path("roleplays/parcel/roleplay.yaml"),
        "hash": "0001",
    }
    return RolePlay(**shape | fields)


def replay(roleplay: RolePlay, choice_ids: Iterable[str]) -> Play:
    """The play after these choices."""
    play = begin(roleplay)
    for choice_id in choice_ids:
        play = play.choose(choice_id)
    return play


def lines_of(texts: Mapping[str, str]) -> dict[str, Line]:
    """The lines of a role-play in one language, from line ids and texts."""
    return {line_id: Line(text) for line_id, text in texts.items()}


def a_sop_file(
    sop_id: str = "listen",
    *,
    language: str = "en",
    version: int = 1,
    sign_from: int = 1,
    steps: Mapping[str, str] | None = None,
    title: str = "Listen and repeat back",
    front: str = "",
) -> str:
    """A procedure's file in our own form; `steps` are id -> sentence, `front` more lines of front matter."""
    given = steps if steps is not None else {"greet": "Greet the customer.", "let-finish": "Let the customer finish."}
    items = "\n".join(f"{n}. {text} {{#{step}}}\n" for n, (step, text) in enumerate(given.items(), 1))
    fields = (
        f"id: {sop_id}\nversion: {version}\nsign_from: {sign_from}\ndate: 2026-11-22\nowner: Service manager\n"
        f"approver: Shop owner\nlanguage: {language}\nchange: First version.\nnext_review: 2027-11-22\nreviewed: true\n"
    )
    return (
        f"---\n{fields}{front}---\n\n# {title}\n\nWhat this is for.\n\n## Steps\n\n{items}\n## Records\n\nThe form.\n"
    )


def a_sop(sop_id: str = "listen", *, language: str = "en", **given: Any) -> Sop:
    """The same, read; see `a_sop_file`."""
    path = Path("/library/sops") / sop_id / f"{language}.md"
    return parse_sop(a_sop_file(sop_id, language=language, **given), path, Path("/library"), True, [])


def a_roleplay_file(roleplay_id: str = "late-parcel", *, sop: str = "listen", step: str = "greet") -> str:
    """A role-play of one node: `good` leads to the ending `solved`, `poor` to `lost`."""

    def choice(own: str, credit: int, mood: str, ending: str) -> str:
        return (
            f'      {own}:\n        say: "I say {own}."\n        credit: {credit}\n        skills: [listening]\n'
            f"        behaviours: [acknowledge]\n        step: {sop}#{step}\n        mood: {mood}\n"
            f'        reaction: "They answer {own}."\n        reason: "It was {own}."\n        next: {ending}\n'
        )

    return (
        f"id: {roleplay_id}\nversion: 1\nlanguage: en\nsops: [{sop}]\nskills: [listening]\nlevel: 1\nminutes: 5\n"
        'title: "The late parcel"\nsummary: "Hear an upset customer out."\nsetting: "At the counter."\n'
        'customer:\n  name: "Mrs Santos"\n  mood: upset\n'
        'model:\n  - {id: m1, who: customer, say: "Where is it?"}\n'
        '  - {id: m2, who: rep, say: "Tell me more.", note: "Asks first.", good: true}\n'
        'start: opening\nnodes:\n  opening:\n    say: "Where is my parcel?"\n    choices:\n'
        f"{choice('good', 1, 'calm', 'solved')}{choice('poor', 0, 'angry', 'lost')}"
        'endings:\n  solved:\n    outcome: solved\n    title: "Solved"\n    say: "She thanks you."\n'
        '  lost:\n    outcome: lost\n    title: "Lost"\n    say: "She leaves."\n'
    )


def a_library(folder: Path, sops: Mapping[str, str] | None = None, roleplays: Mapping[str, str] | None = None) -> Path:
    """A library in our own form on disk: `sops` are `id` or `id/language` -> file, `roleplays` are id -> file."""
    root = folder / "library"
    files = {
        "library.toml": (
            'id = "test"\nsource_language = "en"\nlanguages = ["en", "ta"]\n'
            '[name]\nen = "Test library"\n[skills.listening]\nen = "Listening"\n'
        )
    }
    for key, text in (sops if sops is not None else {"listen": a_sop_file()}).items():
        files[f"sops/{key}.md" if "/" in key else f"sops/{key}/en.md"] = text
    for key, text in (roleplays if roleplays is not None else {"late-parcel": a_roleplay_file()}).items():
        files[f"roleplays/{key}.yaml" if "/" in key else f"roleplays/{key}/roleplay.yaml"] = text
    return a_folder(root, files)


def a_folder(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder on disk that holds these files: path below it -> what is in it."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def a_catalogue(
    folder: Path, sops: Mapping[str, str] | None = None, roleplays: Mapping[str, str] | None = None
) -> Catalogue:
    """The same library, read."""
    return read_own_form(a_library(folder, sops, roleplays))


class OpenAccess(ManagerAccess):
    """A manager's page that is open without the third of a second that a passphrase takes."""

    @property
    def unlocked(self) -> bool:
        return True


def an_access(folder: Path, records: Records, bus: Bus, clock: Clock | None = None) -> ManagerAccess:
    """A manager's page as a start of the program finds it; `folder` is the data folder."""
    return ManagerAccess(
        records, bus, Tries(folder / "keys" / "tries.json", clock or SystemClock()), Remembered(folder / "keys")
    )


def an_open_access(records: Records, bus: Bus) -> ManagerAccess:
    return OpenAccess(records, bus, Tries(Path(os.devnull) / "tries.json", SystemClock()), Remembered(Path(os.devnull)))


class SuggestionRoom:
    """The suggestion box and the managers' side over the same records, as a start of the program makes them."""

    def __init__(self, folder: Path, clock: Clock, bus: Bus | None = None, *, managed: bool = False) -> None:
        """`folder` is the data folder. Unless `managed`, the managers' page stands open, and there is no manager."""
        self.bus = bus or Bus()
        self.records = Records(folder / "records", "pc", clock, self.bus)
        records, own = self.records, self.bus
        self.access = an_access(folder, records, own, clock) if managed else an_open_access(records, own)
        self.vaults, self.apart = Vaults(folder / "keys"), Apart(folder / "records", self.records, clock)
        self.texts = SealedTexts(self.records, self.access, self.apart, self.bus)
        parts = (self.records, self.texts, self.vaults, self.apart)
        self.box = SuggestionBox(*parts, clock=clock, bus=self.bus)
        self.review = SuggestionReview(*parts, access=self.access, bus=self.bus)
        self.past = PlainPast(records, self.texts, self.vaults)
        self.sealing = SealingAnew(self.texts, self.past, self.access, self.bus)


def a_journal(folder: Path, count: int = 5, device: str = "here") -> Path:
    """A sound journal of one device, with notes numbered from 1."""
    records = Records(folder, device, SystemClock(), Bus())
    for number in range(1, count + 1):
        records.add("note", {"number": number, "text": "சரி за зүгээр"})
    return folder / f"{device}.jsonl"


def rounds(usual: int) -> int:
    """How often a test that rolls dice does so: `SOPAPP_ROUNDS=100` does it a hundred times as often."""
    return usual * int(os.environ.get("SOPAPP_ROUNDS", "1"))
