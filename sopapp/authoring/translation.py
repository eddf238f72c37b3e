"""How far each translation of a procedure is behind its source, step by step."""

from dataclasses import dataclass, replace

from sopapp.library.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class TranslationState:
    """Step ids are in the source's order, `extra` in the translation's; without a file all steps are `missing`."""

    language: str
    exists: bool
    stale: tuple[str, ...] = ()  # the source step has changed since it was translated
    missing: tuple[str, ...] = ()  # the source has it, the translation has not
    extra: tuple[str, ...] = ()  # the translation has it, the source has not
    reviewed: bool = False  # a native reader approved it
    version: int = 0  # the source's version that it translates; 0 without a file
    behind: bool = False  # that version is an older one, and yet all steps are as they were

    @property
    def current(self) -> bool:
        """Whether it says what the source says."""
        return self.exists and not (self.stale or self.missing or self.extra or self.behind)


def state_of(catalogue: Catalogue, sop_id: str, language: str) -> TranslationState:
    """The state of one translation; `UnknownProcedure` when the library has no such procedure."""
    source = catalogue.source(sop_id)
    translation = catalogue.sops[sop_id].get(language)
    source_ids = [step.id for step in source.steps]
    if translation is None:
        return TranslationState(language, exists=False, missing=tuple(source_ids))
    stale = catalogue.stale_steps(translation)
    own_ids = [step.id for step in translation.steps]
    state = TranslationState(
        language,
        exists=True,
        stale=tuple(step for step in source_ids if step in stale),
        missing=tuple(step for step in source_ids if step not in own_ids),
        extra=tuple(step for step in own_ids if step not in source_ids),
        reviewed=translation.reviewed,
        version=translation.translates.version or translation.version,
    )
    older = source.language != language and state.version < source.version
    return replace(state, behind=older and state.current)


def states(catalogue: Catalogue) -> dict[str, tuple[TranslationState, ...]]:
    """Every procedure's translations, in the library's order of languages; nothing for a folder of another form."""
    if not catalogue.own_form:
        return {}
    others = [language for language in catalogue.info.languages if language != catalogue.info.source_language]
    return {sop_id: tuple(state_of(catalogue, sop_id, language) for language in others) for sop_id in catalogue.sops}
