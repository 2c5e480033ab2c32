"""A made-up camera of a known lens that films the printed board."""

from functools import cache

import cv2
import numpy as np

from tracker.calibration.lens_board import SQUARE_M, SQUARES, draw_board
from tracker.pose.lens import Lens
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation

SIZE = (640, 480)
TRUE = Lens(np.radians(66.0), 1.0, 0.012, -0.008, -0.28, 0.09, 0.001, -0.0012)
_PX_PER_M = 4000.0
_MARGIN_PX = 60
_BEHIND = 90
_BOARD = cv2.GaussianBlur(draw_board(_PX_PER_M, _MARGIN_PX), (0, 0), 3)
_MIDDLE_M = 0.5 * SQUARE_M * np.array([*SQUARES, 0.0])


@cache
def _rays(lens, size):
    """Where each pixel looks, shape (N, 3)."""
    columns, rows = np.meshgrid(np.arange(size[0], dtype=np.float64), np.arange(size[1], dtype=np.float64))
    places = lens.straightened(np.column_stack([columns.ravel(), rows.ravel()]), size)
    ideal = lens.pinhole(size)
    return np.column_stack([(places - ideal.centre_xy) / ideal.focal_px, np.ones(len(places))])


def film(place_m, turn=(0.0, 0.0, 0.0), lens=TRUE, size=SIZE, noise=2):
    """What the camera sees of a board whose middle is at a place, turned by yaw, pitch, roll in degrees."""
    matrix = matrix_of(Rotation(*np.radians(turn)))
    rays, start = _rays(lens, size) @ matrix, np.asarray(place_m) @ matrix
    on_board = rays * (start[2] / rays[:, 2])[:, None] - start + _MIDDLE_M
    at = (on_board[:, :2] * _PX_PER_M + _MARGIN_PX - 0.5).astype(np.float32).reshape(size[1], size[0], 2)
    image = cv2.remap(_BOARD, at, None, cv2.INTER_LINEAR, None, 0, (_BEHIND,) * 3)
    grain = np.random.default_rng(7).integers(-noise, noise, image.shape, np.int16, endpoint=True)
    return np.clip(image + grain, 0, 255).astype(np.uint8)


@cache
def film_all(lens=TRUE, size=SIZE):
    """Views in all parts of the picture, tilted to all sides."""
    places = [(x, y, 0.34) for y in (-0.09, 0.0, 0.09) for x in (-0.13, 0.0, 0.13)]
    turns = [(30, 0, 0), (-30, 0, 0), (0, 30, 0), (0, -30, 0), (0, 0, 5), (22, 22, 10), (-22, 20, 0), (20, -22, -8)]
    views = [film(place, turns[k % len(turns)], lens, size) for k, place in enumerate(places)]
    nearer = [((0, 0, 0.28), (25, 0, 3)), ((0.02, 0, 0.45), (0, -28, 0)), ((-0.03, 0.02, 0.24), (0, 0, 0))]
    return views + [film(place, turn, lens, size) for place, turn in nearer]
