"""The known path of the demo's head: what it does when, as smooth functions of time.

One round takes 30 s; it ends in the pose that it began with, so it can be repeated without a jump.

======== ==========================================================================================================
seconds  what happens
======== ==========================================================================================================
0-2.5    still, straight ahead, 60 cm from the camera; a blink at 1.9 s
2.5-6    sways 10 cm to each side, then 8 cm up and 7 cm down
6-11     comes as near as 40 cm, goes as far as 90 cm, comes back to 60 cm
11-14    tilts the head 20° to one side, then to the other (roll)
14-17.2  turns 25° to one side, then to the other (yaw)
17.2-20  nods twice, 15° down and 12° up (pitch)
20-22.6  speaks: the mouth opens wide twice and a little twice, with blinks
22.6-26  the light turns dim and warm, then cool and bright, then comes from one side; the head moves a little
25.9-27  leaves the picture sideways; less than half of the face is seen from 26.5 s, nothing from 27.0 s on
27-28    away
28-30    comes back; half of the face is seen from 28.5 s on, and from 29.2 s on it is still in the pose of the start
======== ==========================================================================================================

The eyes look into the camera, but for these times, in degrees of the head's frame to the subject's right and down:

========= =========================================================================================================
seconds   where the eyes look
========= =========================================================================================================
1.0-1.9   12 to the right, then 12 to the left
3.6-4.1   half as far as would be needed to stay on the camera
6.8-9.4   18 to the right, 18 to the left, 10 up, 12 down, then to the corners, each half a second or less
12.0-13.1 10 to the left, then 15 to the right and 7 up
14.3-16.9 where the head turns, at 15.4-15.9 back at the camera by 15
17.4-19.8 half-way between the camera and where the head nods
21.2-22.0 8 down to the left, as if to remember
22.9-25.1 slowly from 18 on the right to 18 on the left
25.9-29.0 straight ahead, while the head leaves and comes back
========= =========================================================================================================

The left eye winks at 10.4 s, the right one at 6.3 s.

Between two marks of a track the value follows the minimum-jerk curve of human reaching movements (T. Flash and
N. Hogan, "The coordination of arm movements", J. Neurosci. 5, 1985): 10 s^3 - 15 s^4 + 6 s^5.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from tracker.types import Rotation

ROUND_S = 30.0
START_DISTANCE_M = 0.60

# (seconds, value) marks of each track.
_Track = tuple[tuple[float, float], ...]
_X_CM: _Track = (
    *((0.0, 0.0), (2.5, 0.0), (3.3, 10.0), (4.3, -10.0), (5.0, 0.0), (14.0, 0.0), (15.0, -3.0), (16.4, 3.0)),
    *((17.2, 0.0), (22.6, 0.0), (23.8, 4.0), (25.2, -3.0), (25.9, 0.0), (27.3, 78.0), (27.7, 78.0), (29.2, 0.0)),
)
_Y_CM: _Track = (
    *((0.0, 0.0), (4.3, 0.0), (5.0, -8.0), (5.6, 7.0), (6.2, 0.0), (7.0, 0.0), (7.9, 2.0), (9.6, -1.0), (10.8, 0.0)),
    *((22.6, 0.0), (23.5, 1.5), (24.6, -1.0), (25.9, 0.0)),
)
_Z_CM: _Track = (
    *((0.0, 60.0), (6.2, 60.0), (7.8, 40.0), (9.7, 90.0), (11.0, 60.0), (22.6, 60.0), (24.0, 57.0), (25.9, 60.0)),
)
_YAW_DEG: _Track = (
    *((0.0, 0.0), (2.6, 0.0), (3.3, 4.0), (4.3, -4.0), (5.0, 0.0), (14.0, 0.0), (14.8, 25.0), (16.3, -25.0)),
    *((17.2, 0.0), (20.2, 0.0), (21.0, 5.0), (22.4, -4.0), (23.4, 0.0), (25.7, 0.0), (26.5, -22.0), (26.9, -22.0)),
    *((27.9, 16.0), (28.4, 14.0), (29.2, 0.0)),
)
_PITCH_DEG: _Track = (
    *((0.0, 0.0), (6.4, 0.0), (7.8, -4.0), (9.7, 3.0), (11.0, 0.0), (17.2, 0.0), (17.8, 15.0), (18.4, -12.0)),
    *((19.0, 13.0), (19.6, -6.0), (20.0, 0.0), (21.2, 2.0), (22.6, 0.0)),
)
_ROLL_DEG: _Track = (
    *((0.0, 0.0), (2.6, 0.0), (3.3, 4.0), (4.3, -4.0), (5.0, 0.0), (11.0, 0.0), (11.8, 20.0), (13.2, -20.0)),
    *((14.0, 0.0), (20.4, 0.0), (21.4, -3.0), (22.6, 0.0), (23.6, 3.0), (25.2, -3.0), (25.9, 0.0)),
)
_MOUTH: _Track = (
    *((0.0, 0.0), (20.0, 0.0), (20.4, 1.0), (20.8, 0.05), (21.05, 0.5), (21.3, 0.1), (21.7, 1.0), (22.1, 0.0)),
    *((22.25, 0.35), (22.5, 0.0)),
)
_BRIGHTNESS: _Track = ((0.0, 1.0), (22.6, 1.0), (23.4, 0.62), (24.3, 1.07), (25.2, 0.95), (26.0, 1.0))
_WARMTH: _Track = ((0.0, 0.0), (22.6, 0.0), (23.4, 1.0), (24.3, -0.5), (25.2, 0.0))
_SIDE_LIGHT: _Track = ((0.0, 0.0), (24.2, 0.0), (25.0, 1.0), (25.4, 1.0), (26.0, 0.0))
_SACCADE_S = 0.05
# (from, looks: yaw, pitch in degrees, share of looking at the camera instead).
_LOOKS = (
    *((0.0, 0.0, 0.0, 1.0), (1.0, 12.0, 0.0, 0.0), (1.45, -12.0, 0.0, 0.0), (1.94, 0.0, 0.0, 1.0)),
    *((3.6, 0.0, 0.0, 0.5), (4.1, 0.0, 0.0, 1.0), (6.8, 18.0, 0.0, 0.0), (7.2, -18.0, 0.0, 0.0)),
    *((7.6, 0.0, -10.0, 0.0), (8.0, 0.0, 12.0, 0.0), (8.4, 14.0, -8.0, 0.0), (8.65, -14.0, -8.0, 0.0)),
    *((8.9, -14.0, 8.0, 0.0), (9.15, 14.0, 8.0, 0.0), (9.4, 0.0, 0.0, 0.0), (9.84, 0.0, 0.0, 1.0)),
    *((12.0, -10.0, 0.0, 0.0), (12.55, 15.0, -7.0, 0.0), (13.14, 0.0, 0.0, 1.0), (14.3, 0.0, 0.0, 0.3)),
    *((15.4, 15.0, 0.0, 0.0), (15.9, 0.0, 0.0, 0.3), (16.94, 0.0, 0.0, 1.0), (17.4, 0.0, 0.0, 0.5)),
    *((19.84, 0.0, 0.0, 1.0), (21.2, -8.0, 8.0, 0.0), (22.04, 0.0, 0.0, 1.0), (22.9, 18.0, 0.0, 0.0)),
    *((25.1, 0.0, 0.0, 1.0), (25.9, 0.0, 0.0, 0.0), (29.04, 0.0, 0.0, 1.0)),
)
_PURSUIT: _Track = ((0.0, 0.0), (23.1, 0.0), (24.9, -36.0), (25.1, -36.0), (25.15, 0.0))  # added to the yaw
_WINKS_S = {"left": (10.4,), "right": (6.3,)}
_WINK_CLOSING_S, _WINK_CLOSED_S, _WINK_OPENING_S = 0.12, 0.22, 0.2
_BLINKS_S = (1.9, 5.3, 9.8, 13.1, 16.9, 19.8, 20.9, 22.0, 24.1, 29.0)
_BLINK_CLOSING_S, _BLINK_CLOSED_S, _BLINK_OPENING_S = 0.09, 0.05, 0.16


@dataclass(frozen=True, slots=True)
class Moment:
    """What the head and the light do at one time.

    Attributes
    ----------
    place_m : tuple of float
        Where the point between the eyes would be if the head were not turned, camera frame. The head turns about the
        neck, so its true place follows from this and the rotation.
    rotation : Rotation
    mouth : float
        0 as in the portrait, 1 wide open.
    closed : tuple of float
        How far the lids of the subject's left and right eye are closed: 0 as in the portrait, 1 closed.
    look_rad : tuple of float
        Yaw and pitch of the eyes in the head's frame, as far as they do not look into the camera.
    at_camera : float
        0 to 1: how much the eyes look into the camera instead.
    gain_bgr : tuple of float
        Colour of the light.
    side_light : float
        0 to 1: how much of the light comes from the picture's left.
    """

    place_m: tuple[float, float, float]
    rotation: Rotation
    mouth: float
    closed: tuple[float, float]
    look_rad: tuple[float, float]
    at_camera: float
    gain_bgr: tuple[float, float, float]
    side_light: float


def moment_at(time_s: float) -> Moment:
    """What happens at a time; repeats every `ROUND_S`."""
    time_s %= ROUND_S
    look_rad, at_camera = _look(time_s)
    return Moment(
        place_m=(_value(_X_CM, time_s) / 100, _value(_Y_CM, time_s) / 100, _value(_Z_CM, time_s) / 100),
        rotation=Rotation(
            yaw_rad=math.radians(_value(_YAW_DEG, time_s)),
            pitch_rad=math.radians(_value(_PITCH_DEG, time_s)),
            roll_rad=math.radians(_value(_ROLL_DEG, time_s)),
        ),
        mouth=_value(_MOUTH, time_s),
        closed=(_closed("left", time_s), _closed("right", time_s)),
        look_rad=look_rad,
        at_camera=at_camera,
        gain_bgr=_light(_value(_BRIGHTNESS, time_s), _value(_WARMTH, time_s)),
        side_light=_value(_SIDE_LIGHT, time_s),
    )


STILL = Moment(
    place_m=(0.0, 0.0, START_DISTANCE_M),
    rotation=Rotation(0.0, 0.0, 0.0),
    mouth=0.0,
    closed=(0.0, 0.0),
    look_rad=(0.0, 0.0),
    at_camera=1.0,
    gain_bgr=(1.0, 1.0, 1.0),
    side_light=0.0,
)


def _value(track: _Track, time_s: float) -> float:
    """Minimum-jerk course through the marks; the last value stays."""
    for (start, before), (end, after) in pairwise(track):
        if time_s < end:
            share = (time_s - start) / (end - start)
            return before + (after - before) * share**3 * (10 - 15 * share + 6 * share * share)
    return track[-1][1]


def _look(time_s: float) -> tuple[tuple[float, float], float]:
    """Yaw and pitch in radians, and the share of looking at the camera: held, with quick jumps between."""
    now = max(index for index, look in enumerate(_LOOKS) if look[0] <= time_s)
    start, *to = _LOOKS[now]
    before = _LOOKS[max(now - 1, 0)][1:]
    yaw, pitch, at_camera = (
        _value(((0.0, old), (_SACCADE_S, new)), time_s - start) for old, new in zip(before, to, strict=True)
    )
    return (math.radians(yaw + _value(_PURSUIT, time_s)), math.radians(pitch)), at_camera


def _closed(side: str, time_s: float) -> float:
    blinks = (_lids(time_s - start, _BLINK_CLOSING_S, _BLINK_CLOSED_S, _BLINK_OPENING_S) for start in _BLINKS_S)
    winks = (_lids(time_s - start, _WINK_CLOSING_S, _WINK_CLOSED_S, _WINK_OPENING_S) for start in _WINKS_S[side])
    return max(*blinks, *winks)


def _lids(since_s: float, closing_s: float, closed_s: float, opening_s: float) -> float:
    opens = closing_s + closed_s
    marks = ((0.0, 0.0), (closing_s, 1.0), (opens, 1.0), (opens + opening_s, 0.0))
    return _value(marks, since_s) if since_s >= 0 else 0.0


def _light(brightness: float, warmth: float) -> tuple[float, float, float]:
    return (brightness * (1 - 0.22 * warmth), brightness * (1 - 0.02 * abs(warmth)), brightness * (1 + 0.13 * warmth))


def blink_times_s() -> tuple[float, ...]:
    """The middles of the blinks of a round, at which the lids are closed; winks are not among them."""
    return tuple(start + _BLINK_CLOSING_S + 0.5 * _BLINK_CLOSED_S for start in _BLINKS_S)
