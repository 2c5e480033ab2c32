"""Which signals are drawn into the time line, each in a colour that it keeps. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from gui.model.signal_rows import ROW_OF, UNITS_BY_SIGNAL

MOST: Final = 5


class Choice:
    """Rows by their left signal, the longest chosen first; one too many takes the place of that one."""

    def __init__(self, names: Iterable[str]) -> None:
        self._colours: dict[str, int] = {}
        for name in names:
            if _is_known(name) and name not in self._colours:
                self.toggle(name)

    @property
    def colours(self) -> Mapping[str, int]:
        """The chosen ones with the numbers of their colours."""
        return dict(self._colours)

    def toggle(self, name: str) -> None:
        """Choose a row, or no longer."""
        if self._colours.pop(name, None) is not None:
            return
        if len(self._colours) >= MOST:
            self._colours.pop(next(iter(self._colours)))
        self._colours[name] = next(n for n in range(MOST) if n not in self._colours.values())


def _is_known(name: str) -> bool:
    row = ROW_OF.get(name)
    return name in UNITS_BY_SIGNAL or (row is not None and row.left == name)
