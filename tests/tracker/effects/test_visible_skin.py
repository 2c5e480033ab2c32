"""Skin is followed up to the hair, whatever the light does to it, and not beyond."""

import cv2
import numpy as np
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.visible_skin import skin_by_colour, with_forehead
from tracker.types import Covers

SKIN_BGR, HAIR_BGR = (120, 150, 200), (20, 25, 40)
SIDE, CELL_PX, EYES_PX = 400, 4.0, 100.0


@pytest.fixture
def points_xy():
    return mean_face()[:, :2] * EYES_PX + (SIDE / 2, 220)


def scene(hairline_px, shine=0.0):
    """Skin with hair above a line, brighter towards the right."""
    picture = np.full((SIDE, SIDE, 3), SKIN_BGR, np.float32)
    picture[:hairline_px] = HAIR_BGR
    picture *= 1 + shine * np.linspace(-1, 1, SIDE)[None, :, None]
    noise = np.random.default_rng(0).normal(0, 4, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def covers_from(row_px):
    """Cells of skin from a row of the picture on; what is above it they do not see."""
    cells = np.full((64, 64), 255, np.uint8)
    matrix = np.array([[CELL_PX, 0.0, 72.0], [0.0, CELL_PX, row_px]])
    return Covers(np.zeros_like(cells), cells, matrix)


def in_picture(covers):
    return cv2.warpAffine(covers.skin, covers.picture_from_cells, (SIDE, SIDE))


@pytest.mark.parametrize("shine", [0.0, 0.35])
def test_above_the_covers_skin_goes_on_to_the_hair(shine):
    told = covers_from(120.0)
    skin = in_picture(with_forehead(told, scene(80, shine)))[:, 120:280]
    assert skin[88:300].min() > 200 and skin[:72].max() < 60
    np.testing.assert_array_equal(skin[140:], in_picture(told)[140:, 120:280])


def test_where_the_covers_see_hair_there_is_none_above_it():
    told = covers_from(120.0)
    told.skin[:6, :32] = 0
    skin = with_forehead(told, scene(80)).skin
    rows = len(skin) - 64
    # A forehead may become wider upwards, but not at once.
    assert skin[rows - 4 : rows, :26].max() == 0 and skin[rows - 6 : rows, 36:].min() > 200


@pytest.mark.parametrize("hairline_px", [90, 115])
def test_without_covers_the_points_tell_where_skin_begins(points_xy, hairline_px):
    skin = in_picture(skin_by_colour(scene(hairline_px), points_xy))
    middle = round(points_xy[27, 0])
    column = skin[:, middle - 20 : middle + 20]
    assert column[hairline_px + 6 : 300].min() > 200 and column[: hairline_px - 8].max() < 60


def test_a_face_in_the_dark_is_all_skin_or_none(points_xy):
    for level in (0, 255):
        covers = skin_by_colour(np.full((SIDE, SIDE, 3), level, np.uint8), points_xy)
        assert covers.skin.shape == covers.cover.shape and not covers.skin.flags.writeable
