"""Portraits are made neutral: lips together or apart, heads looking ahead; what is so already is left alone."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.effects.gallery import Gallery
from tracker.effects.head_shape import head_shape
from tracker.effects.neutral import CLOSED, neutral_look, opening
from tracker.effects.smooth_warp import area_ratio, bent, smooth_map
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import shipped_shape_3d

LIPS = slice(48, 60)


@pytest.fixture(scope="module")
def portraits():
    gallery = Gallery(Path("nowhere"))
    return {name: gallery.load(name) for name in ("hopper", "collins", "mona-lisa")}


def teeth(image, points_xy):
    """How much of what the outer lips enclose is bright and without colour."""
    mask = np.zeros(image.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, cv2.convexHull(np.rint(points_xy[LIPS]).astype(np.int32)), 1)
    inside = image[mask > 0].astype(int)
    return float(((inside.min(axis=1) > 170) & (np.ptp(inside, axis=1) < 40)).mean())


def yaw_deg(points_xy):
    return np.degrees(head_shape(points_xy).yaw_rad)


def test_what_is_neutral_already_is_left_alone(portraits):
    mask = portraits["hopper"]
    look = neutral_look(mask.image, mask.points_xy)
    assert look.image is mask.image and look.points_xy is mask.points_xy


def test_a_smile_is_closed_without_its_teeth(portraits):
    mask = portraits["collins"]
    look = neutral_look(mask.image, mask.points_xy)
    assert opening(mask.points_xy) > 3 * CLOSED > 9 * opening(look.points_xy)
    # What is left is the shine on the lower lip.
    assert teeth(look.image, look.points_xy) < 0.2 * teeth(mask.image, mask.points_xy)
    # The smile drew the mouth out; eyes and nose stay what they are.
    width = np.ptp(look.points_xy[:17, 0]) / np.ptp(mask.points_xy[:17, 0])
    assert np.ptp(look.points_xy[LIPS, 0]) / width < 0.95 * np.ptp(mask.points_xy[LIPS, 0])
    firm = slice(17, 48)
    moved = (look.points_xy - look.points_xy[30]) / width - (mask.points_xy - mask.points_xy[30])
    assert np.abs(moved[firm]).max() < 0.5


def test_an_own_mouth_is_kept_where_it_is_wanted(portraits):
    mask = portraits["collins"]
    assert neutral_look(mask.image, mask.points_xy, parted=True).image is mask.image


def test_lips_that_never_parted_get_something_between_them(portraits):
    mask = portraits["hopper"]
    look = neutral_look(mask.image, mask.points_xy, parted=True)
    assert opening(look.points_xy) > 5 * CLOSED
    x, y = np.rint(look.points_xy[[62, 66, 66]].mean(axis=0)).astype(int)
    lip_x, lip_y = np.rint(look.points_xy[[57, 66]].mean(axis=0)).astype(int)
    assert look.image[y, x].mean() < 0.5 * look.image[lip_y, lip_x].mean()


def test_a_turned_head_looks_ahead_and_its_hidden_side_is_filled_up(portraits):
    mask = portraits["mona-lisa"]
    look = neutral_look(mask.image, mask.points_xy)
    assert yaw_deg(mask.points_xy) > 20 > 10 * yaw_deg(look.points_xy)
    np.testing.assert_allclose(IBUG_68.mirrored(look.points_xy, look.image.shape[1]), look.points_xy, atol=1e-6)
    # On the near side the picture is what it was, at other places.
    for point in (43, 47, 35, 54, 11):
        (x, y), (from_x, from_y) = np.rint(look.points_xy[point]), np.rint(mask.points_xy[point])
        now, before = (
            cv2.GaussianBlur(image, (0, 0), 2)[int(row), int(column)].astype(int)
            for image, row, column in ((look.image, y, x), (mask.image, from_y, from_x))
        )
        assert np.abs(now - before).max() < 30, point


def test_the_turn_and_the_expression_of_a_known_head_are_told():
    model = shipped_shape_3d()
    angle = np.deg2rad(25.0)
    turn = np.array([[np.cos(angle), 0, np.sin(angle)], [0, 1, 0], [-np.sin(angle), 0, np.cos(angle)]])
    smile = 2.0 * np.sqrt(model.expression_basis(1)[1][0]) * model.expression_basis(1)[0][0]
    points = 1500 * (model.shape_m(smile) @ turn.T)[:, :2] + 300
    head = head_shape(points)
    assert np.degrees(head.yaw_rad) == pytest.approx(25.0, abs=1.0)
    np.testing.assert_allclose(head.seen(head.parameters), points, atol=2.0)
    assert np.linalg.norm(head.neutral()) < 0.35 * np.linalg.norm(smile)


def test_a_smooth_map_goes_through_its_points_and_is_affine_for_affine_moves():
    rng = np.random.default_rng(3)
    target = rng.uniform(20, 180, (30, 2))
    matrix, shift = np.array([[1.1, 0.2], [-0.1, 0.9]]), np.array([7.0, -4.0])
    pixels = smooth_map(target, target @ matrix.T + shift, (200, 160))
    rows, columns = np.mgrid[:160, :200]
    truth = np.stack([columns, rows], axis=2) @ matrix.T + shift
    np.testing.assert_allclose(pixels, truth, atol=0.02)
    np.testing.assert_allclose(area_ratio(pixels), np.linalg.det(matrix), atol=1e-3)
    bumpy = smooth_map(target, target + rng.normal(0, 1.0, target.shape), (200, 160))
    assert np.isfinite(bumpy).all() and np.abs(bumpy - np.stack([columns, rows], axis=2)).max() < 12
    image = rng.integers(0, 255, (160, 200, 3), dtype=np.uint8)
    same = smooth_map(target, target, (200, 160))
    assert np.abs(bent(image, same)[5:-5, 5:-5].astype(int) - image[5:-5, 5:-5]).max() <= 1
