"""Two copies of one journal made into one that holds the records of both. Pure: bytes in, bytes out."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sopapp.store.blanking import blanked
from sopapp.store.line import parsed
from sopapp.store.record import Written, canonical, digest, header_hash, is_blank
from sopapp.upkeep.lines import lines_of


@dataclass(frozen=True, slots=True)
class _Line:
    raw: bytes
    written: Written

    @property
    def seq(self) -> int:
        return int(self.written["seq"])

    @property
    def whole(self) -> bool:
        """Whether its body is the one that was kept; one that was rightly taken out is no worse."""
        return is_blank(self.written) or digest(canonical(self.written["body"])) == self.written["body_hash"]


def merged(present: bytes, others: Iterable[bytes], erased: Collection[str] = ()) -> bytes:
    """The journal with what only the copies still hold; `present` itself when they have nothing to give.

    Nothing sound is ever left out or changed, but for a body that somebody edited. A bad line goes when the records
    that can have stood there are back. Bodies of `erased` records stay away. Where two records of one device have one
    number, nobody can tell which is right, and the journal stays as it is.
    """
    lines, bad, tail = _read(present)
    kept = {line.seq: line for line in sorted(lines, key=lambda line: (line.seq, line.whole))}
    devices = {line.written["device"] for line in lines}
    if len(devices) > 1 or len({header_hash(line.written) for line in lines}) > len(kept):
        return present
    found: dict[int, _Line] = {}
    for other in others:
        for line in _read(other)[0]:
            if line.whole and line.written["device"] in (devices or {line.written["device"]}):
                devices.add(line.written["device"])
                found.setdefault(line.seq, line)
    result = _filled(kept, found)
    return _joined(result, kept, bad, erased) + tail


def _read(data: bytes) -> tuple[list[_Line], list[tuple[int, bytes]], bytes]:
    """Sound lines; bad ones, each with the number of the record before it; and the torn tail."""
    lines: list[_Line] = []
    bad: list[tuple[int, bytes]] = []
    for raw in lines_of(data):
        written = parsed(raw)
        if written is not None:
            lines.append(_Line(raw, written))
        elif raw.endswith(b"\n"):
            bad.append((lines[-1].seq if lines else 0, raw))
        else:
            return lines, bad, raw
    return lines, bad, b""


def _filled(kept: dict[int, _Line], found: dict[int, _Line]) -> dict[int, _Line]:
    """By number: what is kept, with the gaps filled by what the chain says belongs there."""
    result = dict(kept)
    for seq in sorted(found):
        line, mine = found[seq], result.get(seq)
        if mine is not None:
            if not mine.whole and header_hash(mine.written) == header_hash(line.written):
                result[seq] = line
        elif _follows(result.get(seq - 1), line) and _follows(line, kept.get(seq + 1)):
            result[seq] = line
    return dict(sorted(result.items()))


def left_out(journal: bytes, other: bytes) -> bytes:
    """The sound lines of the other whose records the journal has not."""
    there = {header_hash(line.written) for line in _read(journal)[0]}
    return b"".join(line.raw for line in _read(other)[0] if header_hash(line.written) not in there)


def _follows(before: _Line | None, line: _Line | None) -> bool:
    return before is None or line is None or header_hash(before.written) == line.written["prev"]


def _joined(
    result: dict[int, _Line], kept: dict[int, _Line], bad: list[tuple[int, bytes]], erased: Collection[str]
) -> bytes:
    """The lines in order. Bad lines stay where they were while a number is missing there: they may be that record."""
    parts: list[bytes] = []
    after: defaultdict[int, list[bytes]] = defaultdict(list)
    for seq, raw in bad:
        after[seq].append(raw)
    waiting = list(after[0])
    last = filled = 0
    for seq, line in result.items():
        if seq > last + 1:
            parts += waiting
        if seq > last + 1 or seq in kept:
            waiting, filled = [], 0
        filled += seq not in kept
        parts.append(blanked(line.raw, erased))
        waiting += after[seq]
        last = seq
    return b"".join(parts if filled >= len(waiting) else parts + waiting)
