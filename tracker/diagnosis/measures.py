"""What is measured in every frame in case the face is lost: a fixed set of numbers, and their course over some seconds.

Numbers only: a course holds no picture, so that it may be kept, sent and looked into again. What is not known is NaN.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from tracker.types import Obstacle, Points, State

Numbers = NDArray[np.float64]
Indices = NDArray[np.int64]


class Measure(Enum):
    """The numbers of a frame, by the name of their column. Sides are the picture's.

    Of the track: SURE is 1 in a frame in which the face was confirmed; distances to the edges are from the sides of the
    face's square, in face widths, negative outside; velocities are in face widths a second; angles in degrees. The
    ``SURE_...`` of a part of the face are the mean confidences of its points, 0 doubtful to 1 as sure as points get.
    OVERLAP is the share of the face's square that the nearest other face covers, OTHERS how many others there are.
    JUMP is how far from where it was lost a face was found again, in face widths, in the frame in which it was.

    Of the picture: grey levels are 0 to 255. SIDE_LIGHT is (left - right) / (left + right) of the face's halves.
    BACKLIGHT is how many times brighter it is around the face than in it. SHARPNESS is the gradient energy of the face
    over its variance. LIKENESS is the correlation of the face with how it looked when it was last sure, CHANGED the
    share of its parts that do not look like that any more, and MIRROR the correlation with its mirror image. KINSHIP is
    the correlation of the picture with the one before, CHANGE their mean difference in grey levels.
    """

    SURE = "sure"
    CONFIDENCE = "confidence"
    SIZE = "size"
    LEFT, RIGHT, TOP, BOTTOM = "left", "right", "top", "bottom"
    VELOCITY_X, VELOCITY_Y = "velocity_x", "velocity_y"
    YAW, PITCH, ROLL = "yaw_deg", "pitch_deg", "roll_deg"
    PROFILE = "profile"
    SEEN = "seen"
    SURE_ABOVE, SURE_BELOW, SURE_LEFT, SURE_RIGHT = "sure_above", "sure_below", "sure_left", "sure_right"
    FACE_ID = "face_id"
    OTHERS = "others"
    OVERLAP = "overlap"
    JUMP = "jump"
    GAP = "gap_s"
    OBSTACLE = "obstacle"
    BRIGHTNESS = "brightness"
    CHANGE = "change"
    KINSHIP = "kinship"
    FACE_BRIGHTNESS = "face_brightness"
    FACE_CONTRAST = "face_contrast"
    SIDE_LIGHT = "side_light"
    BACKLIGHT = "backlight"
    SHARPNESS = "sharpness"
    LIKENESS = "likeness"
    CHANGED = "changed"
    MIRROR = "mirror"


MEASURES = tuple(Measure)
COLUMN = {measure: place for place, measure in enumerate(MEASURES)}
STATES = tuple(State)
# What `Measure.OBSTACLE` holds: 0 where nothing is in the way.
OBSTACLES: tuple[Obstacle | None, ...] = (None, *Obstacle)


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """What was measured over some seconds, oldest first.

    Attributes
    ----------
    times_s : ndarray, shape (N,), float64
        Of the frames, on their own clock.
    indices : ndarray, shape (N,), int64
    states : ndarray, shape (N,), int64
        Places in `STATES`.
    values : ndarray, shape (N, number of measures), float64
        In the order of `MEASURES`; NaN where something is not known.
    """

    times_s: Points
    indices: Indices
    states: Indices
    values: Numbers

    def __len__(self) -> int:
        return len(self.times_s)

    def __getitem__(self, measure: Measure) -> Numbers:
        """The column of a measure, shape (N,)."""
        return self.values[:, COLUMN[measure]]

    def part(self, rows: slice | NDArray[np.bool_]) -> Course:
        """Some of the rows."""
        return Course(self.times_s[rows], self.indices[rows], self.states[rows], self.values[rows])

    @property
    def followed(self) -> NDArray[np.bool_]:
        """In which frames there was a face, sure or not; shape (N,)."""
        return np.isin(self.states, FOLLOWED)


FOLLOWED = tuple(STATES.index(state) for state in (State.TRACKING, State.UNCERTAIN))
