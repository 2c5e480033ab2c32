"""Canvases of eyes: where their corners come to lie, and that pictures are cut where the map says."""

from __future__ import annotations

import numpy as np
import pytest

from tracker.gaze.eye_canvas import CORNERS, EYE_ROW_PX, EYE_WIDTH_PX, HEIGHT_PX, WIDTH_PX, canvas_of
from tracker.readings import Side


def face_of(scale=30.0, turn=0.0, at=(200.0, 150.0)):
    """Only the corners of the eyes: 36 on the picture's left, 45 on its right."""
    points = np.zeros((68, 2))
    points[[36, 39, 42, 45], 0] = (-1.5, -0.5, 0.5, 1.5)
    c, s = np.cos(turn), np.sin(turn)
    return scale * points @ np.array([[c, s], [-s, c]]) + at


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("turn", [0.0, 0.4, -1.2])
def test_the_outer_corner_lies_on_the_left_and_down_is_down(side, turn):
    points = face_of(turn=turn)
    canvas = canvas_of(points, side)
    half = EYE_WIDTH_PX / 2
    middle = (WIDTH_PX - 1) / 2
    for corner, x in zip(CORNERS[side], (middle - half, middle + half), strict=True):
        np.testing.assert_allclose(canvas.to_frame(np.array([x, EYE_ROW_PX])), points[corner], atol=1e-9)
    below = canvas.to_frame(np.array([middle, EYE_ROW_PX + 10.0])) - canvas.to_frame(np.array([middle, EYE_ROW_PX]))
    np.testing.assert_allclose(below, canvas.scale * 10 * np.array([-np.sin(turn), np.cos(turn)]), atol=1e-9)
    assert canvas.scale == pytest.approx(30.0 / EYE_WIDTH_PX)


@pytest.mark.parametrize("scale", [12.0, 60.0, 400.0])
@pytest.mark.parametrize("side", list(Side))
def test_what_is_cut_lies_where_the_map_says(scale, side):
    """A picture whose grey is a ramp of x and y, however fine it is."""
    rows, columns = np.mgrid[0:1400, 0:1800]
    ramp = (columns * 0.08 + rows * 0.06).astype(np.uint8)
    canvas = canvas_of(face_of(scale, 0.2, (900.0, 700.0)), side)
    cut = canvas.cut(np.repeat(ramp[..., None], 3, axis=2))
    at = np.stack(np.meshgrid(np.arange(WIDTH_PX), np.arange(HEIGHT_PX)), axis=-1).astype(float)
    frame = canvas.to_frame(at)
    np.testing.assert_allclose(cut, frame @ (0.08, 0.06), atol=1.6)
    assert cut.shape == (HEIGHT_PX, WIDTH_PX)


def test_no_canvas_where_the_corners_fall_together():
    assert canvas_of(np.zeros((68, 2)), Side.LEFT) is None


def test_at_the_edge_of_the_picture_the_border_goes_on():
    canvas = canvas_of(face_of(at=(46.0, 3.0)), Side.RIGHT)
    cut = canvas.cut(np.full((100, 120), 77, np.uint8))
    assert (cut == 77).all()
