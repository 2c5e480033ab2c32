"""The settings on the desk: what holds now, what the defaults are, undo, and when they are saved. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from gui.model.app_settings import Upgrade, changed, load_kept, try_save, value_at
from gui.model.history import History, Undoing
from tracker.errors import SettingsError
from tracker.settings import checked

S = TypeVar("S")
_SAVE_DELAY_S = 1.0


class SettingsStore(Undoing[S]):
    """One settings tree with its file.

    Parameters
    ----------
    settings_type : type
        A data class of settings, possibly of groups of settings.
    path : Path
        Its file; read at once, written by `save`.
    upgrade : callable, optional
        Turns the values that an older version wrote into those of today.
    """

    def __init__(self, settings_type: type[S], path: Path, upgrade: Upgrade | None = None) -> None:
        self._path = path
        settings, self.problems = load_kept(settings_type, path, upgrade)
        self.defaults: S = settings_type()
        super().__init__(settings)
        self._saved = settings

    @property
    def value(self) -> S:
        """The settings as they are now."""
        return self._history.value

    @property
    def unsaved(self) -> bool:
        """Whether the file is behind."""
        return self._history.value != self._saved

    def set(self, path: str, value: object) -> bool:
        """Change the setting at ``path``; False, and no change, if it cannot have this value."""
        return self.set_several({path: value}, path)

    def set_several(self, values: Mapping[str, object], key: str) -> bool:
        """Change several settings in one undo step, as long as it has the same key; False if they cannot be so."""
        settings = self.value
        for path, value in values.items():
            settings = changed(settings, path, value)
        try:
            checked(settings)
        except SettingsError:
            return False
        self._history.push(settings, key)
        return True

    def replace(self, settings: S) -> None:
        """Change several settings in one undo step; they must be valid."""
        self._history.seal()
        self._history.push(checked(settings), "several")
        self._history.seal()

    def set_default(self, path: str, value: object, *, use: bool) -> None:
        """Change what the default of a setting is, and with ``use`` the setting too; not a step that can be undone."""
        self.defaults = changed(self.defaults, path, value)
        if use:
            self._history = History(changed(self.value, path, value))

    def adopt(self, path: str, value: object) -> None:
        """Take over what belongs to something else, as another camera's settings; not a step that can be undone."""
        if value_at(self.value, path) != value:
            self._history = History(changed(self.value, path, value))

    def restore(self, group: str) -> None:
        """Set a group of settings back to its defaults."""
        self._history.seal()
        self._history.push(changed(self.value, group, value_at(self.defaults, group)), f"restore {group}")
        self._history.seal()

    def save(self) -> str | None:
        """Write the file if it is behind; returns a line about why that failed, or None."""
        if not self.unsaved:
            return None
        problem = try_save(self.value, self._path)
        self._saved = self.value
        return problem


class Store(Protocol):
    """What is kept in files."""

    @property
    def unsaved(self) -> bool:
        """Whether the files are behind."""

    def save(self) -> str | None:
        """Write what is behind; returns a line about why that failed, or None."""


class DelayedSaver:
    """Saves desks a moment after the first change."""

    def __init__(self, stores: Sequence[Store]) -> None:
        self._stores = stores
        self._since_s = 0.0

    def tick(self, now_s: float) -> str | None:
        """Save if it is time; returns a line about why that failed, or None."""
        if not any(store.unsaved for store in self._stores):
            self._since_s = now_s
        elif now_s - self._since_s >= _SAVE_DELAY_S:
            problems = [store.save() for store in self._stores]
            return next((problem for problem in problems if problem), None)
        return None
