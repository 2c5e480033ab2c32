"""What the window into a scene shows, and for which eye, wherever it is drawn: in the app or over a screen. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from secrets import randbelow
from time import monotonic
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from gui.pages.window.centre_hint import CentreHint
from gui.pages.window.look import Look
from gui.scenes.flight.high_scores import HighScores
from gui.scenes.flight.pilot import calmer
from gui.scenes.flight.scene import FlightScene
from gui.scenes.flight.session import Phase, Session
from gui.scenes.opening import NAMES, build_scene
from gui.scenes.sample import sample_file
from gui.scenes.scene import Scene
from gui.words import tr
from tracker.calibration.delay import MeasuredDelay
from tracker.errors import VisavisError
from tracker.pose.viewpoint import MOST_AHEAD_S, Viewpoint, ViewpointSettings
from tracker.types import Event, Frame, TrackResult

Array = NDArray[np.float64]

OWN, GAME = "own", "flight"
STRENGTH_STEP, STRENGTH_MOST = 0.25, 3.0
SAID_S, LONG_S = 3.0, 6.0


class Surface(Protocol):
    """Where the scene is drawn."""

    def rebuild(self) -> bool:
        """Make the scene anew; says whether that went well. The old one stays where it did not."""

    def middle_m(self) -> tuple[float, float]:
        """Where the middle of the display is, from that of what is drawn on."""


class WindowModel:
    """Scene, eye, game and words.

    Parameters
    ----------
    look : Look
    scores : HighScores
    changed : callable
        Is told of every new look.

    Attributes
    ----------
    surface : Surface or None
        Where it is drawn now.
    frame : Frame or None
        The newest picture.
    hint : str
        What to say to somebody who looks from the side; '' for nothing.
    """

    def __init__(self, look: Look, scores: HighScores, changed: Callable[[Look], object]) -> None:
        self.look = look
        self.surface: Surface | None = None
        self.game = Session(randbelow(1_000_000), scores, today=lambda: date.today().isoformat())
        self.game.pilot.use(look.pilot)
        self.frame: Frame | None = None
        self.roll_rad = 0.0
        self.hint = ""
        self._changed = changed
        self._view = Viewpoint(ViewpointSettings(strength=look.strength))
        self._centre_hint = CentreHint()
        self._result_s = self.arrived_s = 0.0
        self._said, self._said_until_s = "", 0.0

    # What is seen

    @property
    def follows(self) -> bool:
        """Whether the view follows a head."""
        return self._view.follows

    @property
    def moves(self) -> bool:
        """Whether the scene moves by itself."""
        return self.look.scene == GAME and self.game.phase not in (Phase.PAUSED, Phase.OVER)

    @property
    def is_sample(self) -> bool:
        """Whether what comes with the program stands in for the viewer's own."""
        return self.look.scene == OWN and self.look.file is None

    def show_frame(self, frame: Frame, result: TrackResult) -> None:
        """Take in the newest frame and what is known about it."""
        if result.time_s < self._result_s:  # another source, another clock
            self._view = Viewpoint(self._view.settings)
        self._view.take(result)
        if Event.RECENTERED in result.events and self.surface is not None:
            self.game.pilot.centre(self.surface.middle_m())
        self.frame, self._result_s, self.arrived_s = frame, result.time_s, monotonic()
        self.roll_rad = result.box.angle_rad if result.box else 0.0
        if self._centre_hint.add(result.head, result.time_s) and self.hint:
            self.say(tr(self.hint), LONG_S)

    def eye_m(self, now_s: float, middle_m: tuple[float, float]) -> Array:
        """The eye in the frame of the middle of what is drawn on; the tracker's is that of the display's."""
        eye = self._view.at(self._result_s + (now_s - self.arrived_s if self.frame is not None else 0.0))
        eye[:2] += middle_m
        return eye

    def build(self, size_m: tuple[float, float]) -> Scene:
        """The scene for a size; a game goes on in it.

        Raises
        ------
        VisavisError
            If what it is to show cannot be opened.
        """
        if self.look.scene == GAME:
            return FlightScene(size_m, self.game)
        self.game.pause()
        file = (self.look.file or sample_file()) if self.look.scene == OWN else None
        return build_scene(self.look.scene, size_m, file)

    def build_first(self, size_m: tuple[float, float]) -> Scene:
        """The scene of the last time, or the usual one where that has gone."""
        try:
            return self.build(size_m)
        except VisavisError as error:
            self.say(tr(str(error)), LONG_S)
            self.look = replace(self.look, scene=NAMES[0])
            return self.build(size_m)

    def rest(self) -> None:
        """Nothing of it is seen for a while: a flight is held, and an old picture is not shown as a new one."""
        self.game.pause()
        self.frame = None

    # What is chosen

    def use_scene(self, name: str, file: Path | None = None) -> None:
        """Show another scene; the present one stays where that cannot be shown."""
        before = self.look
        self.look = replace(before, scene=name, file=file or before.file)
        if name == OWN and self.look.file is not None and file is None and not self.look.file.exists():
            self.look = replace(self.look, file=None)
        if self.surface is None or self.surface.rebuild():
            self._changed(self.look)
        else:
            self.look = before

    def run_ahead(self, delay: MeasuredDelay | None) -> None:
        """Predict the head for so long as pictures were measured to take; None: for as long as is usual."""
        usual_s = ViewpointSettings().prediction_s
        ahead_s = usual_s if delay is None else min(max(delay.known_s, 0.0), MOST_AHEAD_S)
        self._view.change(replace(self._view.settings, prediction_s=ahead_s))

    def use_strength(self, strength: float) -> None:
        """Move the view more or less than the head; anything but 1 is called what it is."""
        strength = min(STRENGTH_MOST, max(0.0, strength))
        if strength == self.look.strength:
            return
        self._view.change(replace(self._view.settings, strength=strength))
        self.use(strength=strength)
        self.say(strength_words(strength))

    def lean(self, steps: int) -> None:
        """In the game, lean farther for the ship to reach the edge; below 0: less far."""
        if self.look.scene != GAME:
            return
        pilot = calmer(self.look.pilot, steps)
        self.game.pilot.use(pilot)
        self.use(pilot=pilot)
        self.say(tr("Lean {cm} cm to the side for the ship to reach the edge", cm=f"{pilot.reach_x_cm:g}"))

    def use_stereo(self, on: bool) -> None:
        """Draw for red-cyan glasses or not."""
        self.use(stereo=on)
        self.say(tr("Red-cyan glasses: red on the left") if on else tr("Without glasses"))

    def use(self, **values: Any) -> None:
        """Another look, which needs no other scene."""
        self.look = replace(self.look, **values)
        self._changed(self.look)

    # What is said

    def say(self, text: str, seconds: float = SAID_S) -> None:
        """Show a line for a moment, in place of the last one."""
        self._said, self._said_until_s = text, monotonic() + seconds

    def said(self, now_s: float) -> str:
        """The line that stands now."""
        return self._said if now_s <= self._said_until_s else ""


def strength_words(strength: float) -> str:
    """How much the view moves with the head, in words."""
    value = f"{strength:g}"
    if abs(strength - ViewpointSettings().strength) < 1e-9:
        return tr("Strength {value}: physically right", value=value)
    if strength > ViewpointSettings().strength:
        return tr("Strength {value}: exaggerated", value=value)
    return tr("Strength {value}: damped", value=value)
