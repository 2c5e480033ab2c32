"""Made courses of a head and a face, with noise, at any rate, and what a reader finds in them."""

import math
from dataclasses import replace

import numpy as np

from tracker.expression.blinks import BlinkDetector
from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.reader import GestureReader
from tracker.readings import GestureKind
from tracker.types import Rotation

RATES = (15, 24, 30, 60, 120)
# What the shipped model's points make of a still head at 60 cm, and somewhat more.
ANGLE_NOISE_DEG, PLACE_NOISE_M, SIGNAL_NOISE = 0.3, 0.002, 0.02


def smooth_step(share):
    """Minimum-jerk way from 0 to 1."""
    share = min(1.0, max(0.0, share))
    return share**3 * (10 - 15 * share + 6 * share * share)


def bump(time_s, start_s, rise_s, hold_s):
    """0, then 1 for a while, then 0."""
    return smooth_step((time_s - start_s) / rise_s) - smooth_step((time_s - start_s - rise_s - hold_s) / rise_s)


def swing(time_s, start_s, hz, cycles):
    """A cosine from 0 to 1 and back, some times."""
    since = (time_s - start_s) * hz
    return 0.5 - 0.5 * math.cos(2 * math.pi * since) if 0 <= since <= cycles else 0.0


def observations(course, seconds, rate, *, noise=1.0, seed=0):
    """Observations of ``course``, which gives by name what is not at rest at a time.

    yaw, pitch, roll in degrees; x, y, z in metres; left, right, brows, jaw as signals; tracking.
    """
    random = np.random.default_rng(seed)
    for index in range(round(seconds * rate)):
        # Cameras do not keep time to the millisecond.
        time_s = 5.0 + (index + random.uniform(-0.1, 0.1)) / rate
        now = course(time_s - 5.0)
        angles = [
            math.radians(now.get(name, 0.0) + noise * random.normal(0, ANGLE_NOISE_DEG))
            for name in ("yaw", "pitch", "roll")
        ]
        place = [
            now.get(name, rest) + noise * random.normal(0, PLACE_NOISE_M)
            for name, rest in (("x", 0.0), ("y", 0.06), ("z", 0.7))
        ]
        signals = [
            None if (value := now.get(name, rest)) is None else value + noise * random.normal(0, SIGNAL_NOISE)
            for name, rest in (("left", 1.0), ("right", 1.0), ("brows", 0.0), ("jaw", 0.02))
        ]
        yield FaceObservation(
            time_s=time_s,
            tracking=now.get("tracking", True),
            rotation=Rotation(*angles),
            pivot_m=tuple(place),
            left_openness=signals[0],
            right_openness=signals[1],
            brows=signals[2],
            jaw=signals[3],
        )


def found(course, seconds=6.0, rate=30, settings=None, **more):
    """The gestures in a course, with times from its beginning: (kind, side, start, told).

    As in the program, blinks and winks are found first; single blinks are left out.
    """
    reader, blinks, gestures = GestureReader(settings), BlinkDetector(), []
    for seen in observations(course, seconds, rate, **more):
        blink = None
        if None in (seen.left_openness, seen.right_openness) or not seen.tracking:
            blinks.reset()
        else:
            blink = blinks.step(seen.left_openness, seen.right_openness, seen.time_s)
        if blink is not None and blink.kind is GestureKind.BLINK:
            seen = replace(seen, blinks=(blink,))
        winks = [blink] if blink is not None and blink.kind is GestureKind.WINK else []
        for gesture in (*winks, *reader.step(seen)):
            assert gesture.start_s <= gesture.end_s <= seen.time_s
            assert 0.0 < gesture.strength <= 1.0
            gestures.append((gesture.kind, gesture.side, gesture.start_s - 5.0, seen.time_s - 5.0))
    return gestures


def kinds(gestures):
    """Kind and side of each."""
    return [(kind, side) for kind, side, _, _ in gestures]
