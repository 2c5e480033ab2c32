"""OpenSeeFace's datagrams, read by the formulas of its Unity scripts, and held against its own procedure."""

import struct
from dataclasses import replace
from types import MappingProxyType

import cv2
import numpy as np
import pytest

from tracker.geometry import HeadPose
from tracker.outputs.axes import pose_with
from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.openseeface import OpenSeeFaceEncoder
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import EyeReading, FaceReading, Iris
from tracker.timing import Moment
from tracker.types import State

SIZE = 1785
# 0 is the corner of the jaw on the own right; the outer corners of the mouth are missing.
RIGHT_BROW, NOSE_TIP, RIGHT_OUTER, LEFT_OUTER, RIGHT_MOUTH, LEFT_MOUTH = 17, 30, 36, 45, 58, 62


class Reader:
    """OpenSee.cs: fields in the order in which it reads them, and what it makes of them."""

    def __init__(self, data):
        assert len(data) == SIZE
        self.at, self.data = 0, data
        self.time, self.id = self.take("d")[0], self.take("i")[0]
        self.resolution, (self.right_open, self.left_open) = self.take("2f"), self.take("2f")
        self.got_3d, self.error = self.take("B")[0], self.take("f")[0]
        self.raw_quaternion, self.raw_euler = self.take("4f"), self.take("3f")
        x, y, z = self.take("3f")
        self.translation = np.array([-y, x, -z])
        self.confidence = np.array(self.take("68f"))
        self.points = np.array(self.take("136f")).reshape(68, 2)
        self.points_3d = np.array(self.take("210f")).reshape(70, 3) * [1, -1, 1]
        self.features = dict(zip(FEATURES, self.take("14f"), strict=True))
        assert self.at == SIZE

    def take(self, layout):
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    @property
    def target_rotation(self):
        """OpenSeeIKTarget.cs; x, y, z, w."""
        x, y, z, w = self.raw_quaternion
        return np.array([-y, -x, z, w])

    @property
    def target_place(self):
        """OpenSeeIKTarget.cs: to the avatar's right, up, and forward."""
        return self.translation * [-1, 1, -1]


FEATURES = (
    "EyeLeft",
    "EyeRight",
    *("EyebrowSteepnessLeft", "EyebrowUpDownLeft", "EyebrowQuirkLeft"),
    *("EyebrowSteepnessRight", "EyebrowUpDownRight", "EyebrowQuirkRight"),
    *("MouthCornerUpDownLeft", "MouthCornerInOutLeft", "MouthCornerUpDownRight", "MouthCornerInOutRight"),
    *("MouthOpen", "MouthWide"),
)
RIGHT, UP, FORWARD = np.eye(3)


def matrix_of_quaternion(q):
    x, y, z, w = q / np.linalg.norm(q)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )


def avatar_turn(read, rest):
    """How the avatar is turned against its rest, in Unity's frame: right, up, forward of its own."""
    return matrix_of_quaternion(read.target_rotation) @ matrix_of_quaternion(rest.target_rotation).T


def moment():
    return Moment(wall_ns=7 * 10**9, monotonic_ns=0)


def read(sample, **given):
    (message,) = OpenSeeFaceEncoder(clock=moment, **given).messages(sample)
    return Reader(message)


def middle_of(part):
    return known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0)


REST = known_sample(0.0, 1.0)


def test_a_head_that_turns_to_its_own_left_makes_the_avatar_turn_to_its_own_left():
    looks = avatar_turn(read(middle_of("turn left")), read(REST)) @ FORWARD
    assert looks @ RIGHT == pytest.approx(-0.5, abs=1e-5) and looks @ UP == pytest.approx(0.0, abs=1e-5)


def test_a_head_that_looks_up_makes_the_avatar_look_up():
    looks = avatar_turn(read(middle_of("look up")), read(REST)) @ FORWARD
    assert looks @ UP == pytest.approx(np.sin(np.radians(20.0)), abs=1e-5)


def test_a_head_that_leans_right_makes_the_avatar_lean_right():
    top = avatar_turn(read(middle_of("lean right")), read(REST)) @ UP
    assert top @ RIGHT == pytest.approx(np.sin(np.radians(15.0)), abs=1e-5)


def test_a_head_that_moves_moves_the_avatar_the_same_way():
    unit_m = np.linalg.norm(np.subtract(*shipped_shape_3d().mean_m[[RIGHT_OUTER, LEFT_OUTER]])) / 0.63181
    moved = replace(REST, axes=np.array([5.0, 3.0, 50.0, 0.0, 0.0, 0.0]))
    way = read(moved).target_place - read(REST).target_place
    assert way * unit_m == pytest.approx([0.05, 0.03, 0.10], abs=1e-5)


def their_procedure(axes, begun=None):
    """tracker.py: ``solvePnP`` of fourteen points, rows before columns, from the pose at rest on; that from nothing."""
    rotation, translation = begun or (np.zeros((3, 1)), np.zeros((3, 1)))
    mean_m = shipped_shape_3d().mean_m
    model = (mean_m - mean_m[NOSE_TIP]) * -1.0 / (np.linalg.norm(mean_m[45] - mean_m[36]) / 0.63181)
    contour = [0, 1, 8, 15, 16, *range(27, 36)]
    pose = pose_with(axes, HeadPose(None, np.zeros(3), np.zeros((6, 6))))
    seen = Pinhole(640.0, (640, 480)).project(mean_m @ matrix_of(pose.rotation).T + pose.place_m)
    camera = np.array([[640.0, 0.0, 320.0], [0.0, 640.0, 240.0], [0.0, 0.0, 1.0]])
    rows_first = np.ascontiguousarray(seen[contour][:, ::-1])
    given = {"rvec": rotation.copy(), "tvec": translation.copy(), "useExtrinsicGuess": True}
    _, rotation, translation = cv2.solvePnP(model[contour], rows_first, camera, np.zeros(4), **given)
    return rotation, translation


def go_the_same_way(one, other):
    return one @ other / np.linalg.norm(one) / np.linalg.norm(other) > 0.9


@pytest.mark.parametrize("part", ["turn left", "look up", "lean right"])
def test_the_turn_goes_where_their_own_procedure_goes(part):
    rest = their_procedure(REST.axes)
    moved, _ = their_procedure(middle_of(part).axes, rest)
    theirs = cv2.Rodrigues(cv2.Rodrigues(moved)[0] @ cv2.Rodrigues(rest[0])[0].T)[0][:, 0]
    sent = [matrix_of_quaternion(np.array(read(one).raw_quaternion)).T for one in (middle_of(part), REST)]
    assert go_the_same_way(theirs, cv2.Rodrigues(sent[0] @ sent[1].T)[0][:, 0])


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_the_place_goes_where_their_own_procedure_goes(axis):
    rest = their_procedure(REST.axes)
    moved = replace(REST, axes=REST.axes + 6.0 * np.eye(6)[axis])
    up, right, back = (their_procedure(moved.axes, rest)[1] - rest[1])[:, 0]
    assert go_the_same_way(np.array([-right, up, -back]), read(moved).translation - read(REST).translation)
    assert rest[1][2] < 0.0 < read(REST).translation[2]


def test_eulers_angles_at_rest_are_those_of_a_face_that_looks_ahead():
    assert np.abs(read(REST).raw_euler) == pytest.approx([180.0, 0.0, 90.0], abs=1e-3)
    assert read(middle_of("turn left")).raw_euler[1] == pytest.approx(30.0, abs=1e-3)


def test_points_are_columns_and_rows_without_the_outer_corners_of_the_mouth():
    sample = middle_of("turn left")
    seen, sent = sample.result.faces[0].face.points_xy, read(sample)
    assert sent.points[:48] == pytest.approx(seen[:48], abs=1e-3)
    assert sent.points[RIGHT_MOUTH] == pytest.approx(seen[60], abs=1e-3)
    assert sent.points[LEFT_MOUTH] == pytest.approx(seen[64], abs=1e-3)
    assert sent.resolution == (640.0, 480.0) and np.all(sent.confidence[:66] == 1.0)


def test_points_in_space_are_a_face_that_looks_ahead_however_it_is_turned():
    rest, turned = read(REST).points_3d, read(middle_of("turn left")).points_3d
    assert turned[:66] == pytest.approx(rest[:66], abs=1e-4)
    # In Unity's frame x is to the own right here, y up, z out of the face.
    assert rest[NOSE_TIP] == pytest.approx([0.0, 0.0, 0.0], abs=1e-6)
    assert rest[RIGHT_OUTER][0] - rest[LEFT_OUTER][0] == pytest.approx(0.63181, abs=1e-3)
    assert rest[RIGHT_BROW][1] > 0.2 and rest[8][1] < -0.4
    assert rest[0][2] > 0.3  # the wire's third number grows into the face


def with_reading(sample, reading):
    return replace(sample, result=replace(sample.result, faces=(replace(sample.result.faces[0], reading=reading),)))


def test_pupils_are_where_the_irises_are_and_gaze_follows_them():
    points = REST.result.faces[0].face.points_xy
    middle = points[[36, 39]].mean(0)
    # The picture's left is the own right.
    iris = Iris(middle[0] - 3.0, middle[1], 5.0, 0.9)
    sent = read(with_reading(REST, FaceReading(right=EyeReading(openness=0.4, iris=iris), left=EyeReading())))
    assert sent.points[66] == pytest.approx([middle[0] - 3.0, middle[1]], abs=1e-3)
    assert (sent.right_open, sent.left_open) == pytest.approx((0.4, 1.0))
    right_gaze, left_gaze = (sent.points_3d[66 + eye] - sent.points_3d[68 + eye] for eye in (0, 1))
    assert right_gaze[0] > 0.01 and right_gaze[2] < 0.0
    assert left_gaze[:2] == pytest.approx([0.0, 0.0], abs=1e-3)
    assert sent.confidence[66:].tolist() == [1.0, 0.0]


def test_features_are_the_shapes_with_the_signs_of_their_formulas():
    shapes = {
        "mouthSmileLeft": 0.8,
        "mouthFrownRight": 0.5,
        "browInnerUp": 1.0,
        "browOuterUpLeft": 1.0,
        "browDownRight": 0.6,
        "mouthStretchLeft": 0.4,
        "jawOpen": 0.9,
    }
    reading = FaceReading(
        shapes=MappingProxyType(shapes), left=EyeReading(openness=0.0), right=EyeReading(openness=2.0)
    )
    features = read(with_reading(REST, reading)).features
    moved = {name: value for name, value in features.items() if value}
    assert moved == pytest.approx(
        {
            "EyeLeft": -1.0,
            "EyeRight": 1.0,
            "EyebrowUpDownLeft": 1.0,
            "EyebrowUpDownRight": -0.1,
            "MouthCornerUpDownLeft": -0.8,
            "MouthCornerInOutLeft": 0.4,
            "MouthCornerUpDownRight": 0.5,
            "MouthOpen": 0.9,
            "MouthWide": 0.2,
        }
    )


def test_the_left_eye_closes_and_the_mouth_opens():
    closed, opened = read(middle_of("close the left eye")), read(middle_of("open the mouth"))
    assert (closed.right_open, closed.left_open) == pytest.approx((1.0, 0.0), abs=1e-6)
    assert opened.features["MouthOpen"] == pytest.approx(0.8)


def test_in_the_mirror_everything_changes_sides():
    sample, mirrored = middle_of("close the left eye"), middle_of("close the left eye").in_mirror()
    assert (read(mirrored).right_open, read(mirrored).left_open) == pytest.approx((0.0, 1.0), abs=1e-6)
    points = read(sample).points[:66] * [-1.0, 1.0] + [639.0, 0.0]
    assert read(mirrored).points[0] == pytest.approx(points[16], abs=1e-3)
    turned = avatar_turn(read(middle_of("turn left").in_mirror()), read(REST)) @ FORWARD
    assert turned @ RIGHT == pytest.approx(0.5, abs=1e-5)
    assert read(middle_of("turn left").in_mirror()).points_3d[:66] == pytest.approx(read(REST).points_3d[:66], abs=1e-4)


def test_one_face_is_number_0_and_others_are_sent_if_wanted():
    face = REST.result.faces[0]
    other = replace(face, face_id=4, primary=False)
    unsure = replace(face, face_id=5, primary=False, state=State.UNCERTAIN)
    sample = replace(REST, result=replace(REST.result, faces=(other, unsure, face)))
    (both,) = OpenSeeFaceEncoder("all", moment).messages(sample)
    assert [Reader(both[:SIZE]).id, Reader(both[SIZE:]).id] == [0, 4]
    assert read(sample).id == 0


def test_time_is_the_wall_clock_at_capture():
    assert read(known_sample(0.0, 2.5)).time == pytest.approx(9.5)


def test_without_a_sure_face_nothing_is_said():
    assert OpenSeeFaceEncoder().messages(replace(REST, axes=None)) == ()
    lost = replace(REST, axes=None, result=replace(REST.result, faces=(), state=State.LOST))
    assert OpenSeeFaceEncoder("all").messages(lost) == ()
