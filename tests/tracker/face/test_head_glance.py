"""Turns that a glance tells: profiles straightened, all else left as it is; nothing where there is no face."""

from types import SimpleNamespace

import numpy as np
import pytest

from tracker.face import head_glance
from tracker.face.head_glance import straightened, turn_at, turn_in
from tracker.pose.rotation import matrix_of, rotation_of
from tracker.types import Frame, Rotation


def yaw_deg(told_deg):
    return np.degrees(rotation_of(straightened(matrix_of(Rotation(np.radians(told_deg), 0.1, -0.2)))).yaw_rad)


def test_more_is_made_of_what_is_far_and_the_order_stays():
    told = np.arange(0.0, 90.0, 2.0)
    found = np.array([yaw_deg(one) for one in told])
    assert (np.diff(found) >= -1e-9).all()
    np.testing.assert_allclose(found[told <= 20], told[told <= 20])
    assert found[-1] < 100 and (found >= told - 1e-9).all()
    np.testing.assert_allclose([yaw_deg(-one) for one in told], -found)


def test_pitch_and_roll_stay():
    rotation = rotation_of(straightened(matrix_of(Rotation(0.8, 0.1, -0.2))))
    assert (rotation.pitch_rad, rotation.roll_rad) == pytest.approx((0.1, -0.2))


def test_a_face_of_a_frame_is_looked_at_where_it_is(monkeypatch):
    asked, answer = [], SimpleNamespace(presence=0.9, turn=np.eye(3))

    def look(picture, pose):
        asked.append((picture.grey.shape, pose.as_array()))
        return answer

    monkeypatch.setattr(head_glance, "shipped_glance", lambda: SimpleNamespace(look_from_both_sides=look))
    face = SimpleNamespace(parameters=np.array([50.0, 2.0, 30.0, 40.0, 0.3, -0.1]))
    frame = Frame(np.zeros((60, 80, 3), np.uint8), 0.0, 0)
    np.testing.assert_array_equal(turn_in(frame, face), np.eye(3))
    assert asked[0][0] == (60, 80)
    np.testing.assert_array_equal(asked[0][1], face.parameters[:4])
    answer.presence = 0.1
    assert turn_in(frame, face) is None
    picture, pose = SimpleNamespace(grey=frame.image), SimpleNamespace(as_array=lambda: None)
    assert turn_at(picture, pose) is None
    turned = SimpleNamespace(presence=0.9, turn=np.diag([-1.0, -1.0, 1.0]))
    other = SimpleNamespace(look_from_both_sides=lambda picture, pose: turned)
    assert turn_at(picture, pose, other)[0, 0] == -1.0
