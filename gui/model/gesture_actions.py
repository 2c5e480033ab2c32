"""Gestures that do something: which action or key each one fires, when, and what is shown of it. No Qt."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from gui.model.action_spec import BY_HAND_ONLY, ActionSpec
from gui.model.gesture_words import READINESS_WORDS, gesture_words
from gui.model.notices import Level, Notice
from gui.words import tr
from tracker.errors import KeyboardError
from tracker.expression.arming import Arming, Readiness
from tracker.expression.gesture_map import FILE_NAME, NOTHING, GestureMap, GestureMapFile, Response, Trigger
from tracker.keyboard.opening import Keyboard, open_keyboard
from tracker.keyboard.typist import Typist
from tracker.readings import NOTHING as NOT_READ
from tracker.readings import Gesture, Wanted
from tracker.types import Frame, State, TrackResult

_TOLD_S = 3.0


@dataclass(frozen=True, slots=True)
class Told:
    """A gesture, and whether it may do something."""

    gesture: Gesture
    readiness: Readiness


@dataclass(frozen=True, slots=True)
class Fired:
    """What a gesture did; ``key`` is '' where keys are off."""

    gesture: Gesture
    action: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class GestureState:
    """What is to be shown.

    Attributes
    ----------
    armed, keys_on : bool
        Whether gestures do anything, and whether they press keys of other programs.
    text : str
        In a line, whether a gesture would do something now, and what stands against it.
    keys_text : str
        While keys are on: that they are, and in which way. Else ''.
    """

    armed: bool
    keys_on: bool
    text: str
    keys_text: str


class GestureWatch:
    """A sink that misses no gesture, however seldom the window looks."""

    def __init__(self) -> None:
        self.readiness = Readiness.AWAY
        self._arming = Arming()
        self._face_id: int | None = None
        self._told: queue.SimpleQueue[Told] = queue.SimpleQueue()

    def take(self, frame: Frame, result: TrackResult) -> None:
        """Take in what the primary face did."""
        face = result.primary
        if face is not None and face.face_id != self._face_id:
            self._arming.forget()
            self._face_id = face.face_id
        is_sure = face is not None and face.state is State.TRACKING and face.pose_raw is not None
        rotation = face.pose_raw.rotation if is_sure and face and face.pose_raw else None
        self.readiness = self._arming.step(result.time_s, rotation)
        for gesture in face.reading.gestures if face is not None and face.reading is not None else ():
            self._told.put(Told(gesture, self.readiness))

    def close(self) -> None:
        """Nothing more comes."""
        self.readiness = Readiness.AWAY

    def new(self) -> tuple[Told, ...]:
        """What came since the last time."""
        told = []
        while not self._told.empty():
            told.append(self._told.get())
        return tuple(told)


def open_user_keyboard() -> Keyboard:
    """The way to press keys on this desktop."""
    return open_keyboard(os.environ)


class GestureActions:
    """Decides what gestures do.

    Key presses of other programs are off at every start; they are switched on, and shown as long as they are.

    Parameters
    ----------
    folder : Path
        Where the user's settings are kept.
    specs : iterable of ActionSpec
        The app's actions.
    open_keys : callable
        Opens a keyboard, or raises a KeyboardError.

    Attributes
    ----------
    watch : GestureWatch
        To be attached to the sinks, losing nothing.
    actions : mapping of str to str
        Those that a gesture may do: their names, and their words in the user's language.
    """

    def __init__(
        self, folder: Path, specs: Iterable[ActionSpec], open_keys: Callable[[], Keyboard] = open_user_keyboard
    ) -> None:
        self.watch = GestureWatch()
        self.actions: Mapping[str, str] = MappingProxyType(
            {spec.name: _plain(tr(spec.text)) for spec in specs if spec.name not in BY_HAND_ONLY}
        )
        self._file = GestureMapFile(folder / FILE_NAME, self.actions)
        self._open_keys = open_keys
        self._typist: Typist | None = None

    @property
    def problems(self) -> list[str]:
        """A line for each thing in the user's file that was not taken over, or could not be saved."""
        return self._file.problems

    @property
    def map(self) -> GestureMap:
        """What gestures do."""
        return self._file.value

    @property
    def reading(self) -> Wanted:
        """What must be read from faces for it, whatever page is shown."""
        return Wanted(gestures=True) if self.map.armed and self.map.responses else NOT_READ

    @property
    def state(self) -> GestureState:
        """What is to be shown now."""
        armed = self.map.armed
        text = tr(READINESS_WORDS[self.watch.readiness]) if armed else tr("Gestures are off.")
        if armed and not self.map.responses:
            text = tr("No gesture does anything yet.")
        keys = tr("Gestures press keys of other programs, by {way}.", way=self._typist.way) if self._typist else ""
        return GestureState(armed, self._typist is not None, text, keys)

    def arm(self, armed: bool) -> None:
        """Let gestures do something, or nothing at all; keys are then off, too."""
        self._file.change(replace(self.map, armed=armed))
        if not armed:
            self.switch_keys(False)

    def respond(self, trigger: Trigger, response: Response) -> None:
        """Let a gesture do something from now on; `NOTHING` for nothing."""
        self._file.change(self.map.with_response(trigger, response))

    def switch_keys(self, on: bool) -> Notice | None:
        """Let gestures press keys of other programs, or no longer; returns why that cannot be."""
        if not on and self._typist is not None:
            self._typist.close()
            self._typist = None
        elif on and self._typist is None:
            try:
                self._typist = Typist(self._open_keys())
            except KeyboardError as error:
                return Notice(tr(str(error)), Level.ERROR, seconds=None)
        return None

    def tick(self) -> tuple[tuple[Fired, ...], Notice | None]:
        """What gestures did since the last time, their actions to be done now; and a line to be told, if there is one.

        Keys are pressed already.
        """
        fired = tuple(one for told in self.watch.new() if (one := self._fire(told)))
        if self._typist is not None and not self._typist.problems.empty():
            problem = self._typist.problems.get()
            self.switch_keys(False)
            return fired, Notice(tr(str(problem)), Level.ERROR, seconds=None)
        return fired, Notice(self._words(fired[-1]), seconds=_TOLD_S) if fired else None

    def close(self) -> None:
        """Let go of all keys."""
        self.switch_keys(False)

    def _fire(self, told: Told) -> Fired | None:
        response = self.map.response_to(told.gesture)
        if response == NOTHING or not self.map.armed or told.readiness is not Readiness.READY:
            return None
        action = response.action if response.action in self.actions else ""
        key = ""
        if response.key is not None and self._typist is not None and self._typist.press(response.key):
            key = str(response.key)
        return Fired(told.gesture, action, key) if action or key else None

    def _words(self, fired: Fired) -> str:
        gesture, action = gesture_words(fired.gesture), self.actions.get(fired.action, "")
        if action and fired.key:
            return tr("{gesture}: {action}, and {key}", gesture=gesture, action=action, key=fired.key)
        return tr("{gesture}: {action}", gesture=gesture, action=action or fired.key)


def _plain(text: str) -> str:
    """The words of a menu without its marks."""
    return text.replace("&", "").rstrip("…")
