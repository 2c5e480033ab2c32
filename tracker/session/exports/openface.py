"""Columns of OpenFace 2: its names, order, units and signs, of what is known here; the rest is left out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from types import MappingProxyType

from tracker.expression.action_unit_part import GIVEN
from tracker.readings import FaceReading
from tracker.session.exports.columns import Block, Kind, Value, one
from tracker.session.exports.in_camera import (
    eye_in_camera,
    looks,
    openface_place_m,
    picture_angles,
    points_in_camera,
)
from tracker.session.exports.job import Job, Writing
from tracker.session.exports.moments import Row
from tracker.session.exports.tables import check_faces, csv_table
from tracker.types import Points

POINTS = 68
# In OpenFace's order; of intensities it has no 28.
_INTENSITIES = (1, 2, 4, 5, 6, 7, 9, 10, 12, 14, 15, 17, 20, 23, 25, 26, 45)
_PRESENCES = (1, 2, 4, 5, 6, 7, 9, 10, 12, 14, 15, 17, 20, 23, 25, 26, 28, 45)
GIVEN_INTENSITIES = tuple(unit for unit in _INTENSITIES if unit in GIVEN)
GIVEN_PRESENCES = tuple(unit for unit in _PRESENCES if unit in GIVEN)
# FACS's intensities A to E as 1 to 5; what does not come up to A is not there.
_MOST_INTENSE, _PRESENT_FROM = 5.0, 1.0
_MM_PER_M = 1000.0

LEFT_OUT = MappingProxyType(
    {
        "eye_lmk_*": "the 56 points around each eye: this program finds irises, not those points",
        "p_scale, p_rx … p_ty, p_0 … p_33": "the parameters of OpenFace's own shape model, which is not used here",
        **{
            f"AU{unit:02d}_r" if unit in _INTENSITIES else f"AU{unit:02d}_c": "not told apart well enough by points"
            for unit in _PRESENCES
            if unit not in GIVEN
        },
    }
)

ABOUT = """The columns of OpenFace 2.2 (`FeatureExtraction`, `FaceLandmarkVidMulti`) that this program can fill, by
OpenFace's names, in its order, units and signs, without spaces after the commas. Look columns up by name: those that
are not filled are left out, so that their numbers differ. While no face is surely tracked `success` is 0 and what is
not known is empty (NaN in pandas), never 0; OpenFace itself writes zeros there.

Where it differs from OpenFace: `confidence` is this program's own score of the fit; `pose_R*` are 0 for the way the
head was held when tracking began or was recentred, unless the session's settings say otherwise; lengths go by a head
of the width in the settings (16 cm unless measured), and OpenFace's head is about 7 % larger, so that its distances
are, too; action units are estimates by geometry, not OpenFace's. The last columns are not OpenFace's."""


def _reading(row: Row) -> FaceReading | None:
    return None if row.sure is None else row.sure.reading


def _points(row: Row) -> Sequence[Value] | None:
    if row.sure is None or len(row.sure.face.points_xy) != POINTS:
        return None
    return [float(value) for value in row.sure.face.points_xy.T.reshape(-1)]


def _points_mm(row: Row) -> Sequence[Value] | None:
    points = points_in_camera(row)
    return None if points is None else _floats(points.T.reshape(-1) * _MM_PER_M)


def _place_mm(row: Row) -> Sequence[Value] | None:
    pose = None if row.sure is None else row.sure.pose
    return None if pose is None else _floats(openface_place_m(pose) * _MM_PER_M)


def _turn(row: Row) -> Sequence[Value] | None:
    pose = None if row.sure is None else row.sure.pose
    return None if pose is None else (pose.rotation.pitch_rad, pose.rotation.yaw_rad, pose.rotation.roll_rad)


def _eyes(row: Row) -> Sequence[Value] | None:
    face, reading = row.sure, _reading(row)
    if face is None or reading is None:
        return None
    # Eye 0 is the one on the left of the picture: the subject's right.
    both = (eye_in_camera(eye, face.pose_raw) for eye in (reading.right, reading.left))
    return [value for eye in both for value in ((None,) * 3 if eye is None else _floats(eye))]


def _gaze_angles(row: Row) -> Sequence[Value] | None:
    direction = looks(_reading(row))
    return None if direction is None else picture_angles(direction)


def _intensities(row: Row) -> Sequence[Value] | None:
    reading = _reading(row)
    return None if reading is None else [intensity(reading, unit) for unit in GIVEN_INTENSITIES]


def _presences(row: Row) -> Sequence[Value] | None:
    reading = _reading(row)
    if reading is None:
        return None
    found = (intensity(reading, unit) for unit in GIVEN_PRESENCES)
    return [None if value is None else value >= _PRESENT_FROM for value in found]


def intensity(reading: FaceReading, unit: int) -> float | None:
    """How strong an action unit is, 0 to 5, or None where it is not known.

    Parameters
    ----------
    reading : FaceReading
    unit : int
    """
    amount = reading.action_units.get(unit)
    return None if amount is None else _MOST_INTENSE * amount


def _floats(values: Points) -> list[Value]:
    return [float(value) for value in values]


def _named(*stems: str, count: int = POINTS) -> tuple[str, ...]:
    return tuple(f"{stem}_{index}" for stem in stems for index in range(count))


_ALWAYS = (
    one(
        "frame", "", "Number of the frame, from 1; the picture of that number in the session's film.",
        lambda row: row.moment.number + 1, kind=Kind.COUNT, always=True,
    ),
    one(
        "face_id", "", "Number of the face, from 1, the same for the same face; empty while there is none.",
        lambda row: None if row.face is None else row.face.face_id, kind=Kind.COUNT, always=True,
    ),
    one("timestamp", "s", "Seconds since the first frame.", lambda row: row.moment.elapsed_s, always=True),
    one(
        "confidence", "", "0 to 1: how well the points fit the picture; empty while there is no face.",
        lambda row: None if row.face is None else row.face.face.score, always=True,
    ),
    one(
        "success", "", "1 while the face is surely tracked, else 0.",
        lambda row: row.sure is not None, kind=Kind.FLAG, always=True,
    ),
)  # fmt: skip

_OURS = (
    one(
        "wall_time_ns", "ns", "Not OpenFace's: when the frame was taken, nanoseconds since 1970, UTC.",
        lambda row: row.moment.wall_ns, kind=Kind.COUNT,
    ),
    one(
        "excluded", "", "Not OpenFace's: 1 where a marker of the session says that the frame is not to count.",
        lambda row: row.moment.excluded, kind=Kind.FLAG, always=True,
    ),
)  # fmt: skip

BLOCKS: tuple[Block, ...] = (
    *_ALWAYS,
    Block(
        names=tuple(f"gaze_{eye}_{axis}" for eye in (0, 1) for axis in "xyz"), unit="",
        words="Where each eye looks: unit vectors in the camera frame, x to the right of the picture, y down, z away "
        "from the camera, so that z is negative. Eye 0 is on the left of the picture, the subject's own right one.",
        values=_eyes, decimals=6,
    ),
    Block(
        names=("gaze_angle_x", "gaze_angle_y"), unit="rad",
        words="Where both eyes look together, from the direction to the camera's front: x positive to the right of the "
        "picture (the subject's own left), y positive down.",
        values=_gaze_angles, decimals=4,
    ),
    Block(
        names=("pose_Tx", "pose_Ty", "pose_Tz"), unit="mm",
        words="Where the head is, in the camera frame: x to the right of the picture, y down, z away from the camera. "
        "Of OpenFace's own origin in the head, 35 mm below the point between the eyes and 3 mm in front of it.",
        values=_place_mm, decimals=2,
    ),
    Block(
        names=("pose_Rx", "pose_Ry", "pose_Rz"), unit="rad",
        words="How the head is turned: R = Rx Ry Rz in the camera frame. Rx is pitch, positive with the nose down "
        "(head up is negative); Ry is yaw, positive to the subject's own right (left in the picture); Rz is roll, "
        "positive clockwise in the picture.",
        values=_turn,
    ),
    Block(
        names=_named("x", "y"), unit="px",
        words="The 68 points (iBUG's order) in the picture: x to the right, y down, the centre of the top left pixel "
        "at 0, 0.",
        values=_points, decimals=2,
    ),
    Block(
        names=_named("X", "Y", "Z"), unit="mm",
        words="The same points in the camera frame: x to the right of the picture, y down, z away from the camera. "
        "Across the line of sight they are where they are seen, along it where a head has them. Not smoothed, and with "
        "nothing taken for straight ahead, so that their turn may be off pose_R* by a constant.",
        values=_points_mm, decimals=2,
    ),
    Block(
        names=tuple(f"AU{unit:02d}_r" for unit in GIVEN_INTENSITIES), unit="0 to 5",
        words="How strong an action unit is, 0 to 5, estimated from where the points are against the person's own "
        "face at rest: no coding by a person, and not OpenFace's estimate.",
        values=_intensities, decimals=2,
    ),
    Block(
        names=tuple(f"AU{unit:02d}_c" for unit in GIVEN_PRESENCES), unit="0 or 1",
        words="Whether the same estimate comes up to 1 (intensity A of FACS).",
        values=_presences, kind=Kind.FLAG,
    ),
    *_OURS,
)  # fmt: skip


def openface(job: Job) -> AbstractContextManager[Writing]:
    """Write OpenFace's table; see `tracker.session.exports.job.Export`.

    Raises
    ------
    VisavisError
        If no face was followed.
    """
    check_faces(job)
    return csv_table(job, BLOCKS)
