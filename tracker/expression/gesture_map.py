"""What gestures do: an action of the app, a key press of other programs, or nothing; kept in a file of the user's.

The file has two tables, both by the gesture's name: ``[actions]`` with the names of actions, and ``[keys]`` with those
of keys, such as ``"wink left" = "ctrl+right"``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import platformdirs
import tomli_w

from tracker.checked_file import shown, toml_of
from tracker.errors import SettingsError, VisavisError
from tracker.keyboard.names import KeyPress, parse_key_press
from tracker.readings import Gesture, GestureKind, Side
from tracker.settings import SCHEMA_VERSION, nearest
from tracker.whole_file import put_aside, write_whole
from tracker.words import later

FILE_NAME = "gestures.toml"
_SIDED = (GestureKind.TILT, GestureKind.LEAN_ASIDE, GestureKind.LOOK_ASIDE, GestureKind.WINK)
# Nobody blinks on purpose once only.
_UNMAPPED = (GestureKind.BLINK,)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A gesture that can do something: its kind, and its side where it has one."""

    kind: GestureKind
    side: Side | None = None

    @property
    def name(self) -> str:
        """As it is written in a file."""
        return f"{self.kind.value} {self.side.value}" if self.side else self.kind.value


TRIGGERS = tuple(
    Trigger(kind, side)
    for kind in GestureKind
    if kind not in _UNMAPPED
    for side in ((Side.LEFT, Side.RIGHT) if kind in _SIDED else (None,))
)
_BY_NAME = MappingProxyType({trigger.name: trigger for trigger in TRIGGERS})


@dataclass(frozen=True, slots=True)
class Response:
    """What a gesture does: the name of an action of the app, '' for none, and a key press of other programs."""

    action: str = ""
    key: KeyPress | None = None


NOTHING = Response()


@dataclass(frozen=True, slots=True)
class GestureMap:
    """What each gesture does; at first nothing.

    Attributes
    ----------
    responses : mapping of Trigger to Response
        What is not in it does nothing.
    armed : bool
        Whether gestures do anything at all.
    """

    responses: Mapping[Trigger, Response] = field(default_factory=lambda: MappingProxyType({}))
    armed: bool = True

    def response_to(self, gesture: Gesture) -> Response:
        """What a gesture does, armed or not.

        Parameters
        ----------
        gesture : Gesture
        """
        return self.responses.get(Trigger(gesture.kind, gesture.side), NOTHING)

    def with_response(self, trigger: Trigger, response: Response) -> GestureMap:
        """A copy in which a gesture does something else.

        Parameters
        ----------
        trigger : Trigger
        response : Response
            `NOTHING` for nothing.
        """
        changed = {**self.responses, trigger: response}
        kept = {one: changed[one] for one in TRIGGERS if changed.get(one, NOTHING) != NOTHING}
        return replace(self, responses=MappingProxyType(kept))


def user_gesture_map_path() -> Path:
    """Where the app keeps what the user's gestures do."""
    return Path(platformdirs.user_config_dir("visavis")) / FILE_NAME


class GestureMapFile:
    """What the user's gestures do, and its file; every change is saved at once.

    Parameters
    ----------
    path : Path
        Read at once; need not exist. One that cannot be taken over as it is, is put aside.
    actions : collection of str
        The names of the app's actions; others are left out.

    Attributes
    ----------
    problems : list of str
        A line for each thing that was not taken over or saved.
    """

    def __init__(self, path: Path, actions: Collection[str]) -> None:
        self._path = path
        self.problems: list[str] = []
        self._value = self._read(actions) if path.exists() else GestureMap()
        if self.problems:
            self._put_aside()

    @property
    def value(self) -> GestureMap:
        """What gestures do now."""
        return self._value

    def change(self, value: GestureMap) -> None:
        """Let gestures do something else from now on.

        Parameters
        ----------
        value : GestureMap
        """
        self._value = value
        responses = value.responses
        values = {
            "schema": SCHEMA_VERSION,
            "armed": value.armed,
            "actions": {one.name: responses[one].action for one in responses if responses[one].action},
            "keys": {one.name: str(responses[one].key) for one in responses if responses[one].key},
        }
        try:
            write_whole(self._path, tomli_w.dumps(values).encode())
        except OSError as error:
            self.problems.append(later(f"{self._path.name} cannot be saved ({error.strerror})"))

    def _put_aside(self) -> None:
        """Keep what is not understood from being overwritten."""
        try:
            aside = put_aside(self._path)
        except OSError as error:
            self.problems.append(later(f"{self._path.name} cannot be put aside ({error.strerror})"))
            return
        self.change(self._value)
        self.problems.append(later(f"the old file is kept as {aside.name}"))

    def _read(self, actions: Collection[str]) -> GestureMap:
        try:
            values = toml_of(self._path)
        except OSError as error:
            return self._refused(later(f"cannot be read ({error.strerror})"))
        except ValueError as error:
            return self._refused(later(f"cannot be read ({error})"))
        if (schema := values.get("schema")) != SCHEMA_VERSION:
            return self._refused(later(f"is of schema {shown(schema)}, not {SCHEMA_VERSION}"))
        armed = values.get("armed", True)
        if not isinstance(armed, bool):
            self.problems.append(later(f"armed is {shown(armed)}; it must be true or false"))
            armed = False
        named = self._table(values, "actions", lambda text: _action(text, actions))
        pressed = self._table(values, "keys", parse_key_press)
        responses = {
            one: Response(named.get(one, ""), pressed.get(one)) for one in TRIGGERS if one in named or one in pressed
        }
        return GestureMap(MappingProxyType(responses), armed)

    def _refused(self, why: str) -> GestureMap:
        self.problems.append(later(f"{self._path.name} {why}; gestures do nothing"))
        return GestureMap()

    def _table(self, values: dict[str, Any], name: str, convert: Callable[[str], Any]) -> dict[Trigger, Any]:
        """What stands in one of the two tables, as far as it is in order."""
        table = values.get(name, {})
        if not isinstance(table, dict):
            self.problems.append(later(f"{name} must be a table"))
            return {}
        taken = {}
        for gesture, text in table.items():
            if gesture not in _BY_NAME:
                self.problems.append(later(f"there is no gesture {shown(gesture)}{nearest(gesture, _BY_NAME)}"))
                continue
            try:
                if not isinstance(text, str):
                    raise SettingsError(f"{shown(text)} is no text")
                taken[_BY_NAME[gesture]] = convert(text)
            except VisavisError as error:
                self.problems.append(later(f"{gesture} does nothing: {error}"))
        return taken


def _action(name: str, actions: Collection[str]) -> str:
    if name not in actions:
        raise SettingsError(f"the app has no action {shown(name)}{nearest(name, tuple(actions))}")
    return name
