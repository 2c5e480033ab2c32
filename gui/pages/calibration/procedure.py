"""The course of a calibration: which steps there are, what each measures, and what comes of it. No Qt."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from gui.words import later
from tracker.calibration.solver import (
    TAPE_SIGMA_M,
    Calibration,
    CardLook,
    DistanceLook,
    Evidence,
    Station,
    calibrate,
    card_scale,
)
from tracker.head.position import HeadPositionSettings
from tracker.types import Points, Sighting

LOOK_FRAMES = 24
# The head holds still while it stays within this share of the face's width.
_STILL = 0.06
# How far to the sides the head is asked to go at most: farther and it leaves the picture of most cameras.
_SIDEWAYS_M, _SIDEWAYS_SHARE = 0.15, 0.4


class Step(Enum):
    """The steps, in order."""

    SCREEN = "screen"
    CARD = "card"
    DISTANCE = "distance"
    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"
    RESULT = "result"


LOOKS = (Step.LEFT, Step.RIGHT, Step.MIDDLE)
# What the marks are called where a look does not fit.
_MARKS = {Step.LEFT: later("the left"), Step.RIGHT: later("the right"), Step.MIDDLE: later("the middle")}


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the head is to be, screen frame; ``y_m`` is None where the height does not matter."""

    x_m: float
    y_m: float | None


class SteadyLook:
    """Waits until the head has been still for a while, and takes the middle of what was seen."""

    def __init__(self) -> None:
        self._seen: deque[Sighting] = deque(maxlen=LOOK_FRAMES)

    def add(self, seen: Sighting | None) -> float:
        """Take in what a frame shows; gives how far it is, 0 to 1."""
        if seen is None:
            self._seen.clear()
            return 0.0
        if self._seen:
            middle = self.result()
            off = max(abs(seen.x_px - middle.x_px), abs(seen.y_px - middle.y_px), abs(seen.width_px - middle.width_px))
            if off > _STILL * middle.width_px:
                self._seen.clear()
        self._seen.append(seen)
        return len(self._seen) / LOOK_FRAMES

    def result(self) -> Sighting:
        """The median of what was seen."""
        table = np.array([(seen.x_px, seen.y_px, seen.width_px) for seen in self._seen])
        x, y, width = (float(value) for value in np.median(table, axis=0))
        return Sighting(x, y, width, self._seen[-1].by_pose)


class CalibrationProcedure:
    """Collects the evidence of one calibration.

    Parameters
    ----------
    size_px : tuple of int
        (width, height) of the camera's pictures.
    usual : HeadPositionSettings
        Where the camera stands as far as is known.
    screen_m : tuple of float
        Width and height of the screen; may be corrected later.
    """

    def __init__(self, size_px: tuple[int, int], usual: HeadPositionSettings, screen_m: tuple[float, float]) -> None:
        self.evidence = Evidence(size_px, usual)
        self.screen_m = screen_m

    def mark(self, step: Step) -> Mark:
        """Where the head is to be in a step."""
        width, height = self.screen_m
        side = min(_SIDEWAYS_M, _SIDEWAYS_SHARE * width)
        match step:
            case Step.LEFT:
                return Mark(-side, None)
            case Step.RIGHT:
                return Mark(side, None)
            case _:
                return Mark(0.0, 0.32 * height)

    def take_card(self, seen: Sighting, corners_xy: Points) -> None:
        """The card's corners have been marked.

        Raises
        ------
        CalibrationError
            If they are in a line.
        """
        scale, sigma = card_scale(corners_xy)
        self.evidence = replace(self.evidence, card=CardLook(seen, scale, sigma))

    def take_distance(self, seen: Sighting, distance_m: float) -> None:
        """The distance has been measured."""
        self.evidence = replace(self.evidence, distance=DistanceLook(seen, distance_m, TAPE_SIGMA_M))

    def take_look(self, step: Step, seen: Sighting) -> None:
        """The head was at the mark of a step."""
        mark = self.mark(step)
        stations = (*self._others(step), Station(_MARKS[step], seen, mark.x_m, mark.y_m))
        self.evidence = replace(self.evidence, stations=stations)

    def skip(self, step: Step) -> None:
        """Leave a step out, and forget what it measured."""
        match step:
            case Step.CARD:
                self.evidence = replace(self.evidence, card=None)
            case Step.DISTANCE:
                self.evidence = replace(self.evidence, distance=None)
            case _:
                self.evidence = replace(self.evidence, stations=self._others(step))

    def outcome(self) -> Calibration:
        """What comes of it.

        Raises
        ------
        CalibrationError
            If it does not fit together.
        """
        return calibrate(self.evidence)

    def _others(self, step: Step) -> tuple[Station, ...]:
        return tuple(station for station in self.evidence.stations if station.name != _MARKS[step])
