"""What happened, told to whoever cares. An event is a frozen dataclass in the past tense."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and is already safe on disk."""


E = TypeVar("E", bound=Event)


class Bus:
    """Carries events from services to whoever subscribed, at once and in the order of subscribing."""

    def __init__(self) -> None:
        self._listeners: dict[type[Event], list[Callable[[Any], None]]] = defaultdict(list)

    def subscribe(self, event: type[E], listener: Callable[[E], None]) -> Callable[[], None]:
        """Call `listener` with every later event of exactly this class; the value returned ends that."""
        listeners = self._listeners[event]
        listeners.append(listener)

        def end() -> None:
            if listener in listeners:
                listeners.remove(listener)

        return end

    def post(self, event: Event) -> None:
        for listener in tuple(self._listeners[type(event)]):
            listener(event)
