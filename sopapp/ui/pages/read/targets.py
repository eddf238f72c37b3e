"""What the addresses of places on this page mean: "sop", "sop#step", "sop#heading", each with "@ta" for a language."""

from collections.abc import Mapping

from sopapp.library.sop import Sop


def read_target(target: str, sops: Mapping[str, Mapping[str, Sop]]) -> tuple[str, str, str]:
    """Procedure, place and language; the procedure may be unknown, a language only is one where it is there."""
    sop_id, place = (target, "") if target in sops else _parted(target)
    name, _, language = (place or sop_id).rpartition("@")
    if name and sop_id not in sops and language in sops.get(name, {}):
        return name, "", language
    if place and name and language in sops.get(sop_id, {}):
        return sop_id, name, language
    return sop_id, place, ""


def _parted(target: str) -> tuple[str, str]:
    """`sop#place`; the id of a foreign procedure may itself hold a `#`, a place never does."""
    sop_id, mark, place = target.rpartition("#")
    return (sop_id, place) if mark else (target, "")
