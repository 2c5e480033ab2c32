"""Made-up courses of measures for tests: five quiet seconds of a face, and then what a test says."""

import numpy as np

from tracker.diagnosis.measures import COLUMN, MEASURES, STATES, Course, Measure
from tracker.types import State

RATE_HZ = 30.0
BEFORE, AFTER = 150, 12
QUIET = {
    Measure.SURE: 1.0,
    Measure.CONFIDENCE: 0.9,
    Measure.SIZE: 0.4,
    Measure.LEFT: 1.0,
    Measure.RIGHT: 1.0,
    Measure.TOP: 0.6,
    Measure.BOTTOM: 0.9,
    Measure.VELOCITY_X: 0.01,
    Measure.VELOCITY_Y: 0.0,
    Measure.YAW: 2.0,
    Measure.PITCH: -3.0,
    Measure.ROLL: 1.0,
    Measure.SEEN: 0.95,
    Measure.SURE_ABOVE: 0.9,
    Measure.SURE_BELOW: 0.9,
    Measure.SURE_LEFT: 0.9,
    Measure.SURE_RIGHT: 0.9,
    Measure.FACE_ID: 1.0,
    Measure.OTHERS: 0.0,
    Measure.OVERLAP: 0.0,
    Measure.GAP: 1 / RATE_HZ,
    Measure.OBSTACLE: 0.0,
    Measure.BRIGHTNESS: 110.0,
    Measure.CHANGE: 1.2,
    Measure.KINSHIP: 0.99,
    Measure.FACE_BRIGHTNESS: 120.0,
    Measure.FACE_CONTRAST: 38.0,
    Measure.SIDE_LIGHT: 0.05,
    Measure.BACKLIGHT: 1.1,
    Measure.SHARPNESS: 0.1,
    Measure.LIKENESS: 0.95,
    Measure.CHANGED: 0.0,
    Measure.MIRROR: 0.6,
}
OF_TRACK = MEASURES[: COLUMN[Measure.FACE_ID] + 1]


def course(late=None, after=None, late_rows=6):
    """A course, and the row in which the face is lost: ``late`` in the last rows before it and, where a measure is not
    of the track, after it; ``after`` from it on."""
    count = BEFORE + AFTER
    values = np.full((count, len(MEASURES)), np.nan)
    for measure, value in QUIET.items():
        values[:, COLUMN[measure]] = value
    for measure in OF_TRACK:
        values[BEFORE:, COLUMN[measure]] = np.nan
    for measure, value in (late or {}).items():
        end = BEFORE if measure in OF_TRACK else count
        values[BEFORE - late_rows : end, COLUMN[measure]] = value
    for measure, value in (after or {}).items():
        values[BEFORE:, COLUMN[measure]] = value
    states = np.full(count, STATES.index(State.TRACKING))
    states[BEFORE:] = STATES.index(State.LOST)
    indices = np.arange(count)
    return Course(indices / RATE_HZ, indices, states, values), BEFORE
