import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.head.anchor import FaceAnchor
from tracker.types import Box


@given(angle=st.floats(-0.6, 0.6), scale=st.floats(0.4, 2.5), x=st.floats(0, 600), y=st.floats(0, 400))
def test_the_face_moves_turns_and_grows_with_the_colours(angle, scale, x, y):
    anchor = FaceAnchor()
    anchor.learn(Box(100, 100, 80, 125, 0.0), Box(103, 92, 90, 90), 1.0)
    upright = anchor.face(Box(x, y, 80 * scale, 125 * scale, 0.0))
    assert (upright.x_px - x, upright.y_px - y, upright.width_px) == pytest.approx((3 * scale, -8 * scale, 90 * scale))
    turned = anchor.face(Box(x, y, 80 * scale, 125 * scale, angle))
    assert turned.angle_rad == angle
    distance = (turned.x_px - x) ** 2 + (turned.y_px - y) ** 2
    assert distance == pytest.approx((3**2 + 8**2) * scale**2)


def test_later_pairs_count_by_their_share():
    anchor = FaceAnchor()
    colours = Box(100, 100, 100, 100)
    anchor.learn(colours, Box(100, 100, 80, 80), 0.5)
    assert anchor.face(colours).width_px == pytest.approx(80)
    anchor.learn(colours, Box(110, 100, 100, 100), 0.5)
    face = anchor.face(colours)
    assert (face.x_px, face.width_px) == pytest.approx((105, 90))
