"""The columns of this program's own tables, as plain CSV and Parquet have them: the names of `main.py track`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from math import degrees

from tracker.expression.action_unit_part import GIVEN
from tracker.expression.shapes import given_names
from tracker.files.signal_columns import GESTURE_MARK, gesture_text
from tracker.readings import Emotion, EyeReading, FaceReading, Gaze, Iris
from tracker.session.exports.columns import Block, Kind, Value, one
from tracker.session.exports.moments import Row
from tracker.session.exports.survey import Size
from tracker.types import Box, Face, HeadPose, HeadPosition

ABOUT = """The columns of `main.py track` and `main.py expression`, with the wall clock and what markers exclude. What
is not known is empty (null), never 0. `head_*` is in the screen frame: x and y to the right and up as the viewer sees
it, z from the screen towards the viewer, from the middle of the screen. Boxes and points are in the picture: x to the
right, y down. Left and right are else the subject's own."""

_EYES = ("left", "right")
_CM_PER_M = 100.0


@lru_cache(maxsize=4)
def blocks_of(size: Size) -> tuple[Block, ...]:
    """All columns.

    Parameters
    ----------
    size : Size
    """
    return (*_frame_blocks(), *_head_blocks(), *_face_blocks(size), *_signal_blocks(), *_gaze_blocks(), *_last_blocks())


def _reading(row: Row) -> FaceReading | None:
    return None if row.sure is None else row.sure.reading


def _of_reading(values: Callable[[FaceReading], Sequence[Value] | None]) -> Callable[[Row], Sequence[Value] | None]:
    def cells(row: Row) -> Sequence[Value] | None:
        reading = _reading(row)
        return None if reading is None else values(reading)

    return cells


def _frame_blocks() -> Iterator[Block]:
    yield one(
        "frame", "", "Number of the frame at its source, from 0; what was too late to be tracked is missing.",
        lambda row: row.moment.result.index, kind=Kind.COUNT, always=True,
    )  # fmt: skip
    yield one(
        "time_s", "s", "When the frame was taken, on the clock of the frames.",
        lambda row: row.moment.result.time_s, always=True,
    )  # fmt: skip
    yield one(
        "wall_time", "", "The same by the wall clock: ISO 8601, UTC.", lambda row: row.moment.wall_time, kind=Kind.TEXT
    )
    yield one(
        "wall_time_ns", "ns", "The same by the wall clock: nanoseconds since 1970, UTC.",
        lambda row: row.moment.wall_ns, kind=Kind.COUNT,
    )  # fmt: skip
    yield one("state", "", "Where the tracker is; what follows is sure while it is TRACKING.", _state, kind=Kind.TEXT,
              always=True)  # fmt: skip
    yield one(
        "face_id", "", "Number of the face, from 1, the same for the same face.",
        lambda row: None if row.face is None else row.face.face_id, kind=Kind.COUNT,
    )  # fmt: skip
    yield one(
        "primary", "", "1 for the face that counts.",
        lambda row: None if row.face is None else row.face.primary, kind=Kind.FLAG,
    )  # fmt: skip


def _state(row: Row) -> str:
    result = row.moment.result
    return (result.state if row.face is None or row.face.primary else row.face.state).name


def _head_blocks() -> Iterator[Block]:
    yield Block(
        names=("box_x_px", "box_y_px", "box_width_px", "box_height_px"), unit="px",
        words="Centre and size of the box around the head, or the face.",
        values=lambda row: None if (box := _box(row)) is None else (box.x_px, box.y_px, box.width_px, box.height_px),
        decimals=3,
    )  # fmt: skip
    yield Block(
        names=("box_angle_rad",), unit="rad", words="How the box leans: 0 upright, positive clockwise in the picture.",
        values=lambda row: None if (box := _box(row)) is None else (box.angle_rad,), decimals=5,
    )  # fmt: skip
    yield one(
        "confidence", "0 to 1", "How well the colours, or the points, fit.",
        lambda row: None if _box(row) is None else _confidence(row),
    )  # fmt: skip
    yield Block(
        names=("head_x_cm", "head_y_cm", "head_z_cm"), unit="cm",
        words="The point between the eyes in the screen frame.",
        values=lambda row: None if row.head is None else _centimetres(row.head.head), decimals=3,
    )  # fmt: skip
    yield Block(
        names=("yaw_deg", "pitch_deg", "roll_deg"), unit="deg",
        words="How the head is turned in the camera frame, R = Rx(pitch) Ry(yaw) Rz(roll): yaw is positive to the "
        "subject's own right (left in the picture), pitch with the nose down, roll clockwise in the picture.",
        values=lambda row: None if row.head is None else _angles(row.head.pose), decimals=3,
    )  # fmt: skip


def _box(row: Row) -> Box | None:
    return row.face.box if row.face is not None else row.moment.result.box


def _confidence(row: Row) -> float:
    return row.face.confidence if row.face is not None else row.moment.result.confidence


def _centimetres(head: HeadPosition | None) -> Sequence[Value] | None:
    return None if head is None else [_CM_PER_M * metres for metres in (head.x_m, head.y_m, head.z_m)]


def _angles(pose: HeadPose | None) -> Sequence[Value] | None:
    if pose is None:
        return None
    return [degrees(angle) for angle in (pose.rotation.yaw_rad, pose.rotation.pitch_rad, pose.rotation.roll_rad)]


def _face_blocks(size: Size) -> Iterator[Block]:
    def of_face(values: Callable[[Face], Sequence[Value]]) -> Callable[[Row], Sequence[Value] | None]:
        return lambda row: None if row.face is None else values(row.face.face)

    if not size.points:
        return
    yield one(
        "score", "0 to 1", "How good the fit is: 1 within 5 % of the outer-eye distance.",
        lambda row: None if row.face is None else row.face.face.score,
    )  # fmt: skip
    yield Block(
        names=tuple(f"{axis}_{index}" for axis in "xy" for index in range(size.points)), unit="px",
        words="The points of the face (68 in iBUG's order) in the picture, the centre of the top left pixel at 0, 0.",
        values=of_face(lambda face: _exactly(face.points_xy.T.reshape(-1), 2 * size.points)), decimals=3,
    )  # fmt: skip
    yield Block(
        names=tuple(f"seen_{index}" for index in range(size.points)), unit="0 or 1",
        words="1 for points that are seen, 0 for those that are only guessed.",
        values=of_face(lambda face: _exactly(face.seen, size.points)), kind=Kind.FLAG,
    )  # fmt: skip
    yield Block(
        names=tuple(f"p_{index}" for index in range(size.parameters)), unit="",
        words="Parameters of the fit: s cos(roll), s sin(roll), x, y in pixels, then the amounts of the shape model's "
        "modes.",
        values=of_face(lambda face: _exactly(face.parameters, size.parameters)), decimals=6,
    )  # fmt: skip


def _exactly(values: object, count: int) -> Sequence[Value]:
    """What fits into the columns: another model may have come with another number of them."""
    found: list[Value] = list(values.tolist())  # type: ignore[attr-defined]
    return [*found[:count], *(None for _ in range(count - len(found)))]


def _signal_blocks() -> Iterator[Block]:
    yield Block(
        names=tuple(f"openness_{side}" for side in _EYES), unit="",
        words="How far an eye is open: 0 closed, 1 as it usually is, more when wide open.",
        values=_of_reading(lambda reading: [eye.openness for eye in _both(reading)]),
    )  # fmt: skip
    shapes = tuple(given_names())
    yield Block(
        names=shapes, unit="0 to 1", words="The shapes of the face by ARKit's names: 0 at rest, 1 in full.",
        values=_of_reading(lambda reading: [reading.shapes.get(name) for name in shapes]),
    )  # fmt: skip
    yield Block(
        names=tuple(f"au_{unit}" for unit in GIVEN), unit="0 to 1",
        words="Action units by the numbers of FACS: estimates from the points, no coding by a person.",
        values=_of_reading(lambda reading: [reading.action_units.get(unit) for unit in GIVEN]),
    )  # fmt: skip
    yield Block(
        names=tuple(emotion.value for emotion in Emotion), unit="0 to 1",
        words="How likely the face looks like that, together 1. No feelings.", values=_of_reading(_emotions),
    )  # fmt: skip
    yield one(
        "expression", "", "The most likely of these; empty where none is likely enough.", _expression, kind=Kind.TEXT
    )
    yield one(
        "own_expression", "", "The most likely one of the expressions that the user has taught.", _own, kind=Kind.TEXT
    )
    yield one(
        "calibrated", "", "1 if the face at rest is this person's own.",
        lambda row: None if (reading := _reading(row)) is None else reading.calibrated, kind=Kind.FLAG,
    )  # fmt: skip


def _both(reading: FaceReading) -> tuple[EyeReading, EyeReading]:
    return reading.left or EyeReading(), reading.right or EyeReading()


def _emotions(reading: FaceReading) -> Sequence[Value] | None:
    expression = reading.expression
    return None if expression is None else [expression.probabilities.get(emotion) for emotion in Emotion]


def _expression(row: Row) -> Value:
    reading = _reading(row)
    expression = None if reading is None else reading.expression
    return None if expression is None or expression.emotion is None else expression.emotion.value


def _own(row: Row) -> Value:
    reading = _reading(row)
    return None if reading is None or reading.expression is None else reading.expression.own_name or None


def _gaze_blocks() -> Iterator[Block]:
    yield Block(
        names=("gaze_yaw_deg", "gaze_pitch_deg"), unit="deg",
        words="Where both eyes look together, in the head's frame: yaw positive to the subject's own right, pitch "
        "down.",
        values=_of_reading(lambda reading: _gaze_angles(reading.gaze)), decimals=3,
    )  # fmt: skip
    yield one("gaze_confidence", "0 to 1", "How far that can be trusted.",
              lambda row: None if (gaze := _gaze(row)) is None else gaze.confidence)  # fmt: skip
    yield one("gaze_zone", "", "Where somebody looks, coarsely, as the viewer sees it.", _zone, kind=Kind.TEXT)
    yield Block(
        names=("gaze_screen_x_cm", "gaze_screen_y_cm", "gaze_screen_error_cm"), unit="cm",
        words="The place on the screen that is looked at, from its middle, x to the right, y up; and the typical "
        "error.",
        values=_of_reading(lambda reading: _screen_place(reading.gaze)), decimals=3,
    )  # fmt: skip
    yield Block(
        names=tuple(f"eye_{side}_{name}" for side in _EYES for name in ("yaw_deg", "pitch_deg")), unit="deg",
        words="Where each eye looks, as for gaze_yaw_deg and gaze_pitch_deg.",
        values=_of_reading(lambda reading: [angle for eye in _both(reading) for angle in _eye_angles(eye)]), decimals=3,
    )  # fmt: skip
    yield Block(
        names=tuple(f"iris_{side}_{name}" for side in _EYES for name in ("x_px", "y_px", "radius_px")), unit="px",
        words="Centre and radius of each iris in the picture.",
        values=_of_reading(lambda reading: [value for eye in _both(reading) for value in _circle(eye.iris)]),
        decimals=3,
    )  # fmt: skip
    yield Block(
        names=tuple(f"iris_{side}_confidence" for side in _EYES), unit="0 to 1", words="How far these can be trusted.",
        values=_of_reading(lambda reading: [eye.iris.confidence if eye.iris else None for eye in _both(reading)]),
    )  # fmt: skip


def _gaze(row: Row) -> Gaze | None:
    reading = _reading(row)
    return None if reading is None else reading.gaze


def _zone(row: Row) -> Value:
    gaze = _gaze(row)
    return None if gaze is None or gaze.zone is None else gaze.zone.value


def _gaze_angles(gaze: Gaze | None) -> Sequence[Value] | None:
    return None if gaze is None else (degrees(gaze.yaw_rad), degrees(gaze.pitch_rad))


def _screen_place(gaze: Gaze | None) -> Sequence[Value] | None:
    place = None if gaze is None else gaze.place
    return None if place is None else [_CM_PER_M * value for value in (place.x_m, place.y_m, place.error_m)]


def _eye_angles(eye: EyeReading) -> Sequence[Value]:
    return [None if angle is None else degrees(angle) for angle in (eye.yaw_rad, eye.pitch_rad)]


def _circle(iris: Iris | None) -> Sequence[Value]:
    return (None,) * 3 if iris is None else (iris.x_px, iris.y_px, iris.radius_px)


def _last_blocks() -> Iterator[Block]:
    yield one(
        "gestures", "", f"What head or face did and became sure in this frame, with '{GESTURE_MARK}' between.",
        lambda row: None if (reading := _reading(row)) is None else
        GESTURE_MARK.join(map(gesture_text, reading.gestures)) or None,
        kind=Kind.TEXT,
    )  # fmt: skip
    yield one(
        "excluded", "", "1 where a marker says that the frame is not to count.",
        lambda row: row.moment.excluded, kind=Kind.FLAG, always=True,
    )  # fmt: skip
