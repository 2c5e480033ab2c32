"""When a camera is let go because nobody is looking. No Qt."""

from __future__ import annotations


class Dormancy:
    """Watches how long the window has been minimised."""

    def __init__(self) -> None:
        self._since_s: float | None = None
        self._released = ""

    def fall_asleep(self, now_s: float) -> None:
        """The window was minimised."""
        self._since_s = now_s

    def wake(self) -> str:
        """The window is shown again: the source to take up, or '' where none was let go."""
        self._since_s = None
        return self._released

    def forget(self) -> None:
        """Another source was chosen; there is none to take up any more."""
        self._released = ""

    def is_due(self, now_s: float, limit_min: float) -> bool:
        """Whether the window has been minimised for the limit or longer; a limit of 0 is none."""
        return self._since_s is not None and limit_min > 0 and now_s - self._since_s >= 60.0 * limit_min

    def let_go(self, source: str) -> None:
        """This source was let go."""
        self._released = source
