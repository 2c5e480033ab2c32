"""Columns of py-feat's Fex: its names, order, units and signs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from math import acos, cos, degrees
from types import MappingProxyType

from tracker.expression.action_unit_part import GIVEN
from tracker.readings import Emotion, FaceReading
from tracker.session.exports.columns import Block, Kind, Value, one
from tracker.session.exports.in_camera import looks, picture_angles
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Row
from tracker.session.exports.openface import POINTS
from tracker.session.exports.tables import check_faces, csv_table

# Those of py-feat's detectors, in their order.
_UNITS = (1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 17, 20, 23, 24, 25, 26, 28, 43)
GIVEN_UNITS = tuple(unit for unit in _UNITS if unit in GIVEN)
EMOTIONS = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")

LEFT_OUT = MappingProxyType(
    {
        "Identity_1 … Identity_512": "this program makes no fingerprint of a face",
        "valence, arousal": "this program does not estimate them",
        **{f"AU{unit:02d}": "not told apart well enough by points" for unit in _UNITS if unit not in GIVEN},
    }
)

ABOUT = """The columns of py-feat's `Fex` (as its detectors write them and `feat.utils.io.read_feat` reads them) that
this program can fill, by py-feat's names and in its order. While no face is surely tracked, what is not known is
empty (NaN), never 0.

Where it differs from py-feat: `Pitch`, `Roll`, `Yaw` are in degrees, as up to py-feat 0.6, and `X`, `Y`, `Z` are
metres in the camera frame; emotions are how likely a face looks like that, no feelings, and together with contempt
(which py-feat has not) they are 1; action units are estimates by geometry. The last columns are not py-feat's."""


def _reading(row: Row) -> FaceReading | None:
    return None if row.sure is None else row.sure.reading


def _box(row: Row) -> Sequence[Value] | None:
    if row.sure is None:
        return None
    box = row.sure.box
    left, top = box.x_px - 0.5 * box.width_px, box.y_px - 0.5 * box.height_px
    return left, top, box.width_px, box.height_px, row.sure.face.score


def _points(row: Row) -> Sequence[Value] | None:
    if row.sure is None or len(row.sure.face.points_xy) != POINTS:
        return None
    return [float(value) for value in row.sure.face.points_xy.T.reshape(-1)]


def _turn(row: Row) -> Sequence[Value] | None:
    pose = None if row.sure is None else row.sure.pose
    if pose is None:
        return None
    return -degrees(pose.rotation.pitch_rad), degrees(pose.rotation.roll_rad), degrees(pose.rotation.yaw_rad)


def _place(row: Row) -> Sequence[Value] | None:
    pose = None if row.sure is None else row.sure.pose
    return None if pose is None else [float(value) for value in pose.place_m]


def _units(row: Row) -> Sequence[Value] | None:
    reading = _reading(row)
    return None if reading is None else [reading.action_units.get(unit) for unit in GIVEN_UNITS]


def _emotions(row: Row) -> Sequence[Value] | None:
    reading = _reading(row)
    if reading is None or reading.expression is None:
        return None
    return [reading.expression.probabilities.get(Emotion(name)) for name in EMOTIONS]


def _gaze(row: Row) -> Sequence[Value] | None:
    direction = looks(_reading(row))
    if direction is None:
        return None
    right, down = picture_angles(direction)
    return -down, -right, acos(max(-1.0, min(1.0, cos(right) * cos(down))))


def _clock(row: Row) -> str:
    minutes, seconds = divmod(int(row.moment.elapsed_s), 60)
    return f"{minutes:02d}:{seconds:02d}"


BLOCKS: tuple[Block, ...] = (
    Block(
        names=("FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight", "FaceScore"), unit="px",
        words="The face as a detector would frame it: its left and top edge and its size in the picture; and how well "
        "the points fit, 0 to 1.",
        values=_box, decimals=3, always=True,
    ),
    Block(
        names=tuple(f"{axis}_{index}" for axis in "xy" for index in range(POINTS)), unit="px",
        words="The 68 points (iBUG's order) in the picture: x to the right, y down, the centre of the top left pixel "
        "at 0, 0.",
        values=_points, decimals=3, always=True,
    ),
    Block(
        names=("Pitch", "Roll", "Yaw"), unit="deg",
        words="How the head is turned: Pitch is positive with the nose up, Roll clockwise in the picture, Yaw to the "
        "subject's own right (left in the picture); of R = Rx Ry Rz in the camera frame.",
        values=_turn, decimals=3, always=True,
    ),
    Block(
        names=("X", "Y", "Z"), unit="m",
        words="The point between the eyes in the camera frame: x to the right of the picture, y down, z away from the "
        "camera.",
        values=_place,
    ),
    Block(
        names=tuple(f"AU{unit:02d}" for unit in GIVEN_UNITS), unit="0 to 1",
        words="How strong an action unit is, estimated from where the points are against the person's own face at "
        "rest.",
        values=_units,
    ),
    Block(
        names=EMOTIONS, unit="0 to 1",
        words="How likely the face looks like that. No feelings.",
        values=_emotions,
    ),
    Block(
        names=("gaze_pitch", "gaze_yaw", "gaze_angle"), unit="rad",
        words="Where both eyes look together, from the direction to the camera's front: gaze_pitch is positive up, "
        "gaze_yaw positive to the left of the picture (the subject's own right); gaze_angle is how far that is in all.",
        values=_gaze,
    ),
    one("frame", "", "Number of the frame, from 0.", lambda row: row.moment.number, kind=Kind.COUNT, always=True),
    one(
        "approx_time", "", "Minutes and seconds since the first frame, as py-feat writes them.",
        _clock, kind=Kind.TEXT, always=True,
    ),
    one(
        "Identity", "", "Person_ and the number of the face, from 1; the same for the same face.",
        lambda row: None if row.face is None else f"Person_{row.face.face_id}", kind=Kind.TEXT, always=True,
    ),
    one("time_s", "s", "Not py-feat's: seconds since the first frame.", lambda row: row.moment.elapsed_s, always=True),
    one(
        "wall_time_ns", "ns", "Not py-feat's: when the frame was taken, nanoseconds since 1970, UTC.",
        lambda row: row.moment.wall_ns, kind=Kind.COUNT,
    ),
    one(
        "excluded", "", "Not py-feat's: 1 where a marker of the session says that the frame is not to count.",
        lambda row: row.moment.excluded, kind=Kind.FLAG, always=True,
    ),
)  # fmt: skip


def fex(job: Job) -> AbstractContextManager[Writing]:
    """Write a Fex; see `tracker.session.exports.job.Export`.

    Raises
    ------
    VisavisError
        If no face was followed.
    """
    check_faces(job)
    return csv_table(job, BLOCKS)
