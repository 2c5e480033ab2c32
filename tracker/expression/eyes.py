"""Both eyes of a face: how far they are open, and when they blink."""

from __future__ import annotations

from dataclasses import replace
from math import radians
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tracker.expression.blinks import BlinkDetector
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ExpressionSettings
from tracker.expression.smoothing import signal_smoother
from tracker.readings import EyeReading, FaceReading, Gesture, GestureKind

Array = NDArray[np.float64]

# What a smile at its most takes from the distance of the lids without closing the eye.
_SMILE_NARROWS = 0.2
# Lids are quicker than the rest of the face.
_QUICKER = 4.0
# What counts of the lids that an eye network sees; the rest is what the points tell.
_NETWORK_SHARE = 0.85
# The points of the left and of the right eye, and the share of them that must be seen.
_POINTS, _LEAST_SEEN = (slice(42, 48), slice(36, 42)), 0.5
# Wider is an error.
_WIDEST = 2.0
# Eyes may be so much less, and so much more open than usual before that means anything, and so far wide open at most.
_NEARLY_OPEN, _RATHER_WIDE, _WIDE = 0.9, 1.25, 1.9
# How far eyes turn in the head.
_ASIDE_RAD, _UP_RAD, _DOWN_RAD = radians(35.0), radians(25.0), radians(30.0)


class Eyes(NamedTuple):
    """What was seen of both eyes in a frame.

    Attributes
    ----------
    left, right : EyeReading
        Openness is None for a hidden one.
    closed : float
        How far they are closed, 0 to 1.
    blink : Gesture or None
        A blink or wink that has just become sure.
    """

    left: EyeReading
    right: EyeReading
    closed: float
    blink: Gesture | None


class EyesReader:
    """Reads both eyes of one face, frame after frame.

    Parameters
    ----------
    settings : ExpressionSettings
    """

    def __init__(self, settings: ExpressionSettings) -> None:
        self._blinks = BlinkDetector(settings.blink_depth, settings.longest_blink_s)
        self._smoother = signal_smoother(settings, quicker=_QUICKER)

    def lost(self) -> None:
        """The face is not there, or not sure: what began before does not go on."""
        self._blinks.reset()
        self._smoother.reset()

    def step(self, seen: SeenFace, reading: FaceReading, smile: float, dt_s: float, *, learn: bool) -> Eyes:
        """Read a frame.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
            With what an eye network sees of the lids, if it is asked.
        smile : float
            0 to 1: it narrows the eyes.
        dt_s : float
        learn : bool
            Whether the frame may say how open these eyes usually are.
        """
        before = [one or EyeReading() for one in (reading.left, reading.right)]
        by_points = seen.person.openness.step(
            seen.frontal_m, seen.turn_rad, dt_s, narrowed=_SMILE_NARROWS * smile, learn=learn
        )
        told = [
            _together(eye.openness, float(value)) if seen.seen_share(points) >= _LEAST_SEEN else eye.openness
            for eye, value, points in zip(before, by_points, _POINTS, strict=True)
        ]
        known = [value for value in told if value is not None]
        if not known:
            self.lost()
            return Eyes(replace(before[0], openness=None), replace(before[1], openness=None), 0.0, None)
        # A hidden eye is taken to do as the other does, and not told.
        left, right = (known[0] if value is None else value for value in told)
        blink = self._blinks.step(left, right, seen.frame.time_s)
        if blink is not None and blink.kind is GestureKind.BLINK and None not in told:
            seen.person.openness.learn_closed()
        calm = self._smoother.step(np.array([left, right]), seen.frame.time_s)
        eyes = [
            replace(eye, openness=None if value is None else min(max(0.0, float(smooth)), _WIDEST))
            for eye, value, smooth in zip(before, told, calm, strict=True)
        ]
        return Eyes(eyes[0], eyes[1], min(1.0, max(0.0, 1.0 - 0.5 * (left + right))), blink)


def eye_shapes(eyes: Eyes) -> dict[str, float]:
    """The shapes of ARKit that are the eyes'; those of a hidden eye are missing, and gaze where it is not known.

    Parameters
    ----------
    eyes : Eyes
    """
    shapes = {}
    for side, eye, outwards in (("Left", eyes.left, -1.0), ("Right", eyes.right, 1.0)):
        if eye.openness is not None:
            shapes[f"eyeBlink{side}"] = _share(_NEARLY_OPEN - eye.openness, _NEARLY_OPEN)
            shapes[f"eyeWide{side}"] = _share(eye.openness - _RATHER_WIDE, _WIDE - _RATHER_WIDE)
        if eye.yaw_rad is not None and eye.pitch_rad is not None:
            # Positive yaw is to the subject's own right, out for the right eye.
            out_rad = outwards * eye.yaw_rad
            shapes[f"eyeLookOut{side}"] = _share(out_rad, _ASIDE_RAD)
            shapes[f"eyeLookIn{side}"] = _share(-out_rad, _ASIDE_RAD)
            shapes[f"eyeLookDown{side}"] = _share(eye.pitch_rad, _DOWN_RAD)
            shapes[f"eyeLookUp{side}"] = _share(-eye.pitch_rad, _UP_RAD)
    return shapes


def _together(by_network: float | None, by_points: float) -> float:
    if by_network is None:
        return by_points
    return _NETWORK_SHARE * by_network + (1 - _NETWORK_SHARE) * by_points


def _share(value: float, of: float) -> float:
    return min(1.0, max(0.0, value / of))
