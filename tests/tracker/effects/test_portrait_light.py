"""A portrait's own light from one side, taken off."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.mesh import Reach, edge_vertices, shipped_mesh
from tracker.effects.portrait_light import evenly_lit

SIDE = 300
POINTS = mean_face()[:, :2] * 120.0 + SIDE / 2


def portrait(light=1.0):
    """A face that is its own mirror image, under a light, BGRA."""
    image = np.ones((SIDE, SIDE, 3)) * (110.0, 140.0, 180.0) + 20 * np.cos(np.arange(SIDE) / 9)[:, None, None]
    for feature in (slice(17, 22), slice(22, 27), slice(36, 42), slice(42, 48), slice(48, 60)):
        cv2.fillConvexPoly(image, cv2.convexHull(np.rint(POINTS[feature]).astype(np.int32)), (50.0, 50.0, 70.0))
    image = np.clip(image * light + 0.5, 0, 255).astype(np.uint8)
    return np.dstack([image, np.full((SIDE, SIDE), 255, np.uint8)])


def even(light, reach=Reach.SURE):
    return evenly_lit(portrait(light), POINTS, shipped_mesh(reach))


def inside(reach=Reach.SURE):
    outline = shipped_mesh(reach).vertices_xy(POINTS)[edge_vertices()]
    mask = cv2.fillPoly(np.zeros((SIDE, SIDE), np.uint8), [np.rint(outline).astype(np.int32)], 1)
    return cv2.erode(mask, np.ones((9, 9), np.uint8)) > 0


def test_what_is_even_stays():
    assert np.abs(even(1.0).astype(int) - portrait())[inside()].mean() < 1.5


@pytest.mark.parametrize("reach", list(Reach))
@pytest.mark.parametrize("edge_px", [40.0, 4.0])
def test_both_sides_become_alike_also_at_a_sharp_shadow(edge_px, reach):
    columns = np.arange(SIDE)[None, :, None]
    shadow = 0.45 + 0.55 / (1 + np.exp(-(columns - SIDE / 2 - 20) / edge_px * 4))
    lit, out = portrait(shadow).astype(float), even(shadow, reach).astype(float)

    def uneven(image):
        return np.abs(np.log((image + 5) / (image[:, ::-1] + 5)))[inside()][:, :3].mean()

    assert uneven(out) < 0.25 * uneven(lit)


def test_a_colour_of_light_from_one_side_goes_too():
    warm = np.linspace(0, 1, SIDE)[None, :, None] * np.array([-0.4, 0.0, 0.3]) + 1.0
    out = even(warm).astype(float)[..., :3]
    ratio = out[..., 0] / out[..., 2]
    left, right = ratio[150:190, 90:120].mean(), ratio[150:190, 180:210].mean()
    assert abs(left / right - 1) < 0.06


def test_nothing_changes_outside_the_face_and_alpha_stays():
    columns = np.linspace(0.4, 1.2, SIDE)[None, :, None]
    changed = (even(columns) != portrait(columns)).any(axis=2)
    outside = cv2.dilate(inside().astype(np.uint8), np.ones((61, 61), np.uint8)) == 0
    assert changed[inside()].mean() > 0.8 and not changed[outside].any()
    assert (even(columns)[..., 3] == 255).all()


def test_a_cast_that_no_skin_has_goes_but_not_from_the_dark():
    plain, yellow = even(1.0).astype(float), even(np.array([0.3, 1.0, 1.1])).astype(float)
    cheek, brow = np.s_[160:180, 95:115], np.rint(POINTS[[18, 19]].mean(axis=0)).astype(int)

    def blueness(image, place):
        return image[place].reshape(-1, 4)[:, 0].mean() / image[place].reshape(-1, 4)[:, :3].mean()

    assert blueness(yellow, cheek) > 0.75 * blueness(plain, cheek)
    dark = np.s_[brow[1] - 1 : brow[1] + 2, brow[0] - 2 : brow[0] + 3]
    assert yellow[dark][..., 0].mean() < yellow[dark][..., 2].mean()


def test_a_face_that_looks_aside_keeps_its_light():
    """It has no mirror image: what differs between its sides is not light alone."""
    turned, light = POINTS.copy(), np.linspace(0.4, 1.2, SIDE)[None, :, None]
    turned[27:31, 0] += 40.0
    assert np.abs(evenly_lit(portrait(light), turned, shipped_mesh()).astype(int) - portrait(light)).mean() < 2.0
