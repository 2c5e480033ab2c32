"""Pictures that stand still are drawn in finer pixels, and nothing else of them changes."""

import cv2
import numpy as np
import pytest

from tests.tracker.effects.test_effect_stage import face_at, frame_of, result_of
from tracker.effects.finely import draw_finely, finer_by
from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.types import Covers

SIZE = (300, 400)


@pytest.fixture
def picture():
    return np.random.default_rng(5).integers(0, 256, (*SIZE, 3), np.uint8)


def points_of(width_px, middle=(200.0, 150.0)):
    turns = np.linspace(0, 2 * np.pi, 68, endpoint=False)
    ring = 0.5 * width_px * np.stack([-np.cos(turns), np.sin(turns)], axis=1)
    return ring + middle


@pytest.mark.parametrize(("width_px", "times"), [(30, 4), (250, 3), (290, 3), (900, 2)])
def test_small_faces_get_finer_pixels(picture, width_px, times):
    half = np.concatenate([points_of(width_px)[:34:2], points_of(width_px)[:51]])
    assert finer_by(half, picture) == times


def test_what_is_drawn_comes_back_and_nothing_else_changes(picture):
    points_xy, seen = points_of(80.0), []

    def paint(image, at_xy, covers):
        seen.append((image.shape, at_xy, covers))
        cv2.fillPoly(image, [np.rint(at_xy).astype(np.int32)], (10, 200, 30))

    cells = np.zeros((4, 4), np.uint8)
    covers = Covers(cells, cells, np.array([[20.0, 0.0, 150.0], [0.0, 20.0, 100.0]]))
    out = picture.copy()
    draw_finely(out, points_xy, covers, paint)
    shape, at_xy, moved = seen[0]
    times = finer_by(points_xy, picture)
    assert np.ptp(at_xy, axis=0) == pytest.approx(times * np.ptp(points_xy, axis=0))
    # The covers lie on the points as they did.
    there, here = (cv2.invertAffineTransform(one.picture_from_cells) for one in (moved, covers))
    np.testing.assert_allclose(at_xy @ there[:, :2].T + there[:, 2], points_xy @ here[:, :2].T + here[:, 2], atol=1e-6)
    inside = np.hypot(*(np.indices(SIZE)[::-1] - np.array([200.0, 150.0])[:, None, None]))
    assert (out[inside < 37] == (10, 200, 30)).all()
    np.testing.assert_array_equal(out[inside > 42], picture[inside > 42])
    assert shape[0] <= times * SIZE[0]


def test_a_stage_draws_so_when_it_is_told_to():
    frame = frame_of(0)
    results = []
    for fine in (False, True):
        stage = EffectStage(EffectSettings(kind="mask", mask="fox", fade_s=0.0))
        results.append(stage.step(frame, result_of(frame, face=face_at()), finely=fine).astype(int))
    plain, fine = results
    changed = np.abs(plain - frame.image).max(axis=2) > 40
    assert np.abs(plain - fine)[changed].mean() < 12 and (plain != fine).any()
