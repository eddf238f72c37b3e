"""Each person's own key, and the codes of what they sent without their name.

`keys/<person>.json` is locked by the person's PIN, if they have one: `{locks: […], age}`, where any one of the locks
opens it; `handed` are codes sealed to it that came while it was locked. Without a PIN the key lies open, `{open:
{secret}}`, and codes are kept only until the person signs out.
A locked file is written anew at each signing in and always has about the same size, so that it does not tell when
somebody sent something without their name.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sopapp.base.errors import DiskFull, FolderNotWritable, SealBroken
from sopapp.base.files import delete, is_file
from sopapp.base.json_file import keep_aside, read_json, write_json
from sopapp.people.code import new_code, pair_of_code
from sopapp.people.seal import KeyPair, is_public, new_pair, pair_with, seal, unseal
from sopapp.people.secret import PIN_COST
from sopapp.people.wrapping import Lock, is_lock, new_lock, secret_of

_SIZE = 4096  # bytes; a locked file grows only in steps of this


@dataclass(slots=True)
class _Vault:
    pair: KeyPair
    locks: Sequence[Lock] = ()
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)  # public key -> (code, secret key)
    seen: dict[str, int] = field(default_factory=dict)  # suggestion -> how much of what was said
    taken: list[str] = field(default_factory=list)  # what was handed over and is in `codes` now


class Vaults:
    """The vault of who is signed in, and of whoever has no PIN."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, _Vault] = {}

    def sign_in(self, person_id: str, pin: str = "") -> None:
        """Open the person's vault with the PIN that was right, and close all others; makes it the first time.

        A file that the PIN does not open is kept aside: what was sealed to its key is then shut to its author. Where
        nothing can be kept people sign in all the same, to read; a key that is nowhere kept seals nothing.
        """
        kept = self._open.pop(person_id, None)
        self._open.clear()
        vault = self._read(person_id, pin) or _Vault(new_pair())
        if kept is not None and kept.pair == vault.pair:
            vault.codes |= kept.codes  # signing in twice loses nothing
        if pin:
            vault.locks = [new_lock(pin, PIN_COST)]
        self._open[person_id] = vault
        try:
            self._write(person_id, vault)
        except (DiskFull, FolderNotWritable):
            if not is_file(self._path(person_id)):
                self._open.pop(person_id)

    def sign_out(self) -> None:
        """Close all; locked files are written anew, so that their time tells when somebody was here and no more."""
        for person_id, vault in self._open.items():
            if vault.locks:
                with contextlib.suppress(DiskFull, FolderNotWritable):  # what they hold is on disk already
                    self._write(person_id, vault)
        self._open.clear()

    def relock(self, person_id: str, pin: str) -> None:
        """Before a PIN is kept: from now on this one opens the vault, and the one before until the next signing in."""
        vault = self._vault(person_id)
        vault.locks = [*vault.locks[-1:], new_lock(pin, PIN_COST)]
        self._write(person_id, vault)

    def unlock_for_good(self, person_id: str) -> None:
        """Before a PIN is taken away: the key lies open, and codes are forgotten when the person signs out."""
        vault = self._vault(person_id)
        vault.locks = ()
        self._write(person_id, vault)

    def begin_anew(self, person_id: str) -> None:
        """After a PIN was taken away that its person does not know: a new key lies open, the locked file aside."""
        path = self._path(person_id)
        if path.exists():
            keep_aside(path)
        self._open[person_id] = _Vault(new_pair())
        self._write(person_id, self._open[person_id])

    def public(self, person_id: str) -> str:
        """What is sealed to the person; they need not be signed in."""
        if person_id not in self._open:
            kept = read_json(self._path(person_id), lambda data: str(data["public"]))
            if kept is not None and is_public(kept):
                return kept
        return self._vault(person_id).pair.public

    def is_here(self, person_id: str) -> bool:
        """Whether the person has a key in this folder; asking for `public` would make one."""
        return person_id in self._open or self._path(person_id).exists()

    def secrets(self, person_id: str) -> tuple[str, ...]:
        """The keys that open what is the person's; none while their PIN is needed."""
        try:
            vault = self._vault(person_id)
        except SealBroken:
            return ()
        return (vault.pair.secret, *(secret for _, secret in vault.codes.values()))

    def codes(self, person_id: str) -> Mapping[str, str]:
        """The codes at hand, by the public key that each makes."""
        try:
            return {public: code for public, (code, _) in self._vault(person_id).codes.items()}
        except SealBroken:
            return {}

    def new_code(self, person_id: str) -> KeyPair:
        """The key of a new code, which is remembered: behind the PIN, or until the person signs out."""
        return self.add_code(person_id, new_code())

    def add_code(self, person_id: str, code: str) -> KeyPair:
        """Remember a code that was written down."""
        pair, vault = pair_of_code(code), self._vault(person_id)
        vault.codes[pair.public] = (code, pair.secret)
        self._write_quietly(person_id, vault)
        return pair

    def locked(self) -> list[str]:
        """The people whose vault is locked by a PIN; their order tells nothing."""
        paths = sorted(self._folder.glob("*.json"), key=lambda path: hashlib.sha256(path.name.encode()).digest())
        return [path.stem for path in paths if "locks" in (read_json(path, dict) or {})]

    def hand_over(self, codes: Mapping[str, Sequence[str]]) -> None:
        """Put codes into these people's locked vaults; they find them when they sign in.

        Every locked vault gets as much, all in one go, so that nothing tells whose the codes are.
        """
        for person_id in self.locked():
            data = dict(read_json(self._path(person_id), dict) or {})
            text = json.dumps(codes.get(person_id, [])).encode()
            handed = [*_handed(data), seal(text.ljust(-(-len(text) // _SIZE) * _SIZE), [str(data["public"])])]
            write_json(self._path(person_id), {**data, "handed": handed})
            if person_id in self._open:
                _take(self._open[person_id], handed[-1:])
                self._write(person_id, self._open[person_id])

    def seen(self, person_id: str, suggestion: str) -> int:
        """How much of what was said about a suggestion without a name the person has seen."""
        try:
            return self._vault(person_id).seen.get(suggestion, 0)
        except SealBroken:
            return 0

    def mark_seen(self, person_id: str, suggestion: str, count: int) -> None:
        vault = self._vault(person_id)
        vault.seen[suggestion] = count
        self._write_quietly(person_id, vault)

    def erase(self, person_id: str) -> None:
        """For good: what is sealed to the person is shut to them."""
        self._open.pop(person_id, None)
        delete(self._path(person_id))

    def _vault(self, person_id: str) -> _Vault:
        """`SealBroken` when it is locked and its person has not signed in."""
        if person_id not in self._open:
            vault = self._read(person_id, None)
            if vault is None:
                vault = _Vault(new_pair())
                self._write(person_id, vault)
            self._open[person_id] = vault
        return self._open[person_id]

    def _read(self, person_id: str, pin: str | None) -> _Vault | None:
        """None when there is none. A locked one is `SealBroken` with `pin` None, else kept aside if it stays shut."""
        path = self._path(person_id)
        data = read_json(path, dict)
        if data is None:
            return None
        try:
            return _opened(data, pin or "")
        except (KeyError, TypeError, ValueError, SealBroken) as error:
            if pin is None and "age" in data:
                raise SealBroken from error
            keep_aside(path)
            return None

    def _write(self, person_id: str, vault: _Vault) -> None:
        pair: dict[str, object] = {"secret": vault.pair.secret}
        data: dict[str, object] = {"v": 1, "public": vault.pair.public}
        if vault.locks:
            codes = dict(vault.codes.values())
            text = json.dumps({**pair, "codes": codes, "seen": vault.seen}).encode()
            padded = text.ljust(-(-len(text) // _SIZE) * _SIZE)
            data |= {"locks": vault.locks, "age": seal(padded, [str(lock["public"]) for lock in vault.locks])}
            before = read_json(self._path(person_id), dict) or {}
            data["handed"] = [each for each in _handed(before) if each not in vault.taken]  # by another window
        else:
            data |= {"open": pair}
        write_json(self._path(person_id), data)

    def _write_quietly(self, person_id: str, vault: _Vault) -> None:
        """What is behind a PIN, without telling by the file's time that something came."""
        if not vault.locks:
            return
        path = self._path(person_id)
        before = path.stat() if path.exists() else None
        self._write(person_id, vault)
        if before is not None:
            with contextlib.suppress(OSError):
                os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def _path(self, person_id: str) -> Path:
        return self._folder / f"{person_id}.json"


def _opened(data: Mapping[str, object], pin: str) -> _Vault:
    """`SealBroken` when no lock opens with the PIN; KeyError, TypeError, ValueError when the file is damaged."""
    if "age" not in data:
        kept = data["open"]
        if not isinstance(kept, Mapping):
            raise TypeError(kept)
        return _Vault(pair_with(str(kept["secret"])))
    kept_locks = data["locks"]
    locks = [lock for lock in kept_locks if is_lock(lock)] if isinstance(kept_locks, list) else []
    inside = json.loads(unseal(str(data["age"]), [secret_of(pin, lock) for lock in locks]))
    codes = {pair_with(secret).public: (code, secret) for code, secret in inside["codes"].items()}
    vault = _Vault(pair_with(inside["secret"]), locks, codes, dict(inside["seen"]))
    _take(vault, _handed(data))
    return vault


def _handed(data: Mapping[str, object]) -> list[str]:
    handed = data.get("handed", [])
    return [str(each) for each in handed] if isinstance(handed, list) else []


def _take(vault: _Vault, handed: Iterable[str]) -> None:
    """Add the codes that were handed over. One that does not open was meant for another key."""
    for each in handed:
        with contextlib.suppress(SealBroken, ValueError):
            for code in json.loads(unseal(each, [vault.pair.secret])):
                pair = pair_of_code(str(code))
                vault.codes[pair.public] = (str(code), pair.secret)
        vault.taken.append(each)
