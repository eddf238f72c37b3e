"""Which language to speak, by BCP 47 tags (`en`, `fil`, `ta`, `mn`)."""

from collections.abc import Iterable, Sequence

_SAME = {"tl": "fil"}  # systems still say `tl` for Filipino


def base_of(tag: str) -> str:
    """The language of a tag or of a system's locale: `ta_IN.UTF-8` and `ta-IN` are `ta`."""
    language = tag.replace("_", "-").split(".")[0].split("-")[0].lower()
    return _SAME.get(language, language)


def first_known(wanted: Iterable[str], available: Sequence[str], otherwise: str) -> str:
    """The first wanted language that there is, by its base, else `otherwise`."""
    for tag in wanted:
        if tag in available:
            return tag
        if base_of(tag) in available:
            return base_of(tag)
    return otherwise
