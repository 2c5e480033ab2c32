import numpy as np

from tracker.drawing import draw_inset
from tracker.types import Box


def test_the_camera_is_shown_mirrored_in_the_lower_right_corner():
    picture = np.zeros((360, 640, 3), np.uint8)
    camera = np.zeros((120, 160, 3), np.uint8)
    camera[:, :80] = 255
    draw_inset(picture, camera, None)
    assert not picture[:200].any() and not picture[:, :480].any()
    # 20 % wide, 2 % from the edges; the left half of the camera's picture lies on the right.
    assert (picture[300, 565:625] == 255).all()
    assert not picture[300, 502:560].any()


def test_the_head_is_framed():
    plain, framed = (np.zeros((360, 640, 3), np.uint8) for _ in range(2))
    camera = np.zeros((120, 160, 3), np.uint8)
    draw_inset(plain, camera, None)
    draw_inset(framed, camera, Box(80, 60, 60, 80, 0.2))
    assert (plain != framed).any()


def test_a_picture_too_small_for_an_inset_is_left_alone():
    picture = np.zeros((20, 640, 3), np.uint8)
    draw_inset(picture, np.full((120, 160, 3), 255, np.uint8), None)
    assert not picture.any()
