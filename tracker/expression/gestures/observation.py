"""What gestures are read from, in one frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from tracker.pose.rotation import matrix_of
from tracker.readings import EyeReading, FaceReading, Gesture, GestureKind
from tracker.types import HeadPose, Rotation

# From the eyes to where an average head turns, head frame: what is used until a head's own pivot is known.
_USUAL_PIVOT_M = np.array([0.0, 0.06, 0.10])
# Lips that are so far apart are as wide open as a mouth usually goes in talking and gaping.
_WIDE_LIPS_M = 0.024
_BROWS = ("browInnerUp", "browOuterUpLeft", "browOuterUpRight")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaceObservation:
    """A face in one frame, as far as it is known.

    Attributes
    ----------
    time_s : float
        Of the frame.
    tracking : bool
        Whether the face is surely tracked; else nothing below counts.
    rotation : Rotation or None
    pivot_m : tuple of float, or None
        The point about which the head turns, camera frame: unlike the eyes it moves only when the body does.
    left_openness, right_openness : float or None
        0 closed, 1 as open as that eye usually is.
    brows : float or None
        0 at rest, 1 raised as far as they go.
    jaw : float or None
        0 closed, 1 as open as it goes.
    blinks : tuple of Gesture
        Blinks of both eyes that became sure in this frame.
    """

    time_s: float
    tracking: bool
    rotation: Rotation | None = None
    pivot_m: tuple[float, float, float] | None = None
    left_openness: float | None = None
    right_openness: float | None = None
    brows: float | None = None
    jaw: float | None = None
    blinks: tuple[Gesture, ...] = ()


def observation_of(
    time_s: float, pose: HeadPose | None, reading: FaceReading | None, lip_gap_m: float | None = None
) -> FaceObservation:
    """What there is to see of a face that is surely tracked.

    Parameters
    ----------
    time_s : float
        Of the frame.
    pose : HeadPose or None
        As measured: smoothing takes much of a nod.
    reading : FaceReading or None
    lip_gap_m : float or None
        Between the inner edges of the lips: a mouth is open no farther than they are apart, whatever the shape of the
        face says, which moves a little with the head.

    Returns
    -------
    FaceObservation
        What is not finite in it is left out.
    """
    shapes = reading.shapes if reading else {}
    jaw = shapes.get("jawOpen")
    if jaw is not None and lip_gap_m is not None:
        jaw = min(jaw, lip_gap_m / _WIDE_LIPS_M)
    brows = [shapes[name] for name in _BROWS if name in shapes]
    return FaceObservation(
        time_s=time_s,
        tracking=True,
        rotation=_sound(pose.rotation) if pose else None,
        pivot_m=_pivot_of(pose) if pose else None,
        left_openness=_openness(reading.left) if reading else None,
        right_openness=_openness(reading.right) if reading else None,
        brows=_finite(max(brows)) if brows else None,
        jaw=_finite(jaw),
        blinks=tuple(one for one in reading.gestures if one.kind is GestureKind.BLINK) if reading else (),
    )


def _pivot_of(pose: HeadPose) -> tuple[float, float, float] | None:
    known = pose.pivot_m if pose.pivot_m is not None else pose.place_m + matrix_of(pose.rotation) @ _USUAL_PIVOT_M
    x, y, z = (float(value) for value in known)
    return (x, y, z) if all(map(math.isfinite, (x, y, z))) else None


def _sound(rotation: Rotation) -> Rotation | None:
    angles = (rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad)
    return rotation if all(map(math.isfinite, angles)) else None


def _openness(eye: EyeReading | None) -> float | None:
    return _finite(eye.openness) if eye else None


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
