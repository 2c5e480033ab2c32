"""Undo and redo of settings."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")
LIMIT = 200


class History(Generic[T]):
    """Past and future of one value. Changes of the same knob in a row, as while a slider is dragged, are one step.

    Parameters
    ----------
    value : T
        Where it starts.
    """

    def __init__(self, value: T) -> None:
        self._past: list[T] = []
        self._future: list[T] = []
        self._value = value
        self._open_key: str | None = None

    @property
    def value(self) -> T:
        """As it is now."""
        return self._value

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._future)

    def push(self, value: T, key: str) -> None:
        """Take over a new value; ``key`` names what was changed. Steps of the same key in a row are one."""
        if value == self._value:
            return
        if key != self._open_key:
            self._past.append(self._value)
            del self._past[:-LIMIT]
        self._future.clear()
        self._value = value
        self._open_key = key

    def seal(self) -> None:
        """End the present step: the next change starts a new one even if it turns the same knob."""
        self._open_key = None

    def undo(self) -> T:
        """Take the last step back, if there is one, and return the value."""
        if self._past:
            self._future.append(self._value)
            self._value = self._past.pop()
        self._open_key = None
        return self._value

    def redo(self) -> T:
        """Take the next step again, if there is one, and return the value."""
        if self._future:
            self._past.append(self._value)
            self._value = self._future.pop()
        self._open_key = None
        return self._value


class Undoing(Generic[T]):
    """What has a history: its changes can be taken back and made again.

    Parameters
    ----------
    value : T
        Where it starts.
    """

    def __init__(self, value: T) -> None:
        self._history: History[T] = History(value)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return self._history.can_redo

    def seal(self) -> None:
        """End the present step, as when a slider is let go."""
        self._history.seal()

    def undo(self) -> None:
        """Take the last change back."""
        self._history.undo()

    def redo(self) -> None:
        """Make the next change again."""
        self._history.redo()
