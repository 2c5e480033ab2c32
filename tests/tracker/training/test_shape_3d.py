"""Non-rigid structure from motion: on heads that are known, and its steps against plain loops."""

import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.markup import IBUG_68
from tracker.sources.demo import rotation_matrix
from tracker.training.shape_3d import (
    INTER_PUPIL_M,
    Shape3DPlan,
    Views,
    expected_shapes,
    first_views,
    improve_views,
    metric_head,
    reprojection_errors,
    train_shape_3d,
)
from tracker.types import Rotation

SPREADS_M = np.array([0.02, 0.015, 0.01])


def known_modes(head, rng):
    """Random modes that neither turn, move nor scale the head, with their mirror images among them."""
    raw = rng.normal(size=(len(SPREADS_M), 68, 3))
    mirrored = raw[:, IBUG_68.mirror] * (-1, 1, 1)
    raw = raw + mirrored * np.array([1, -1, 1])[:, None, None]
    x, y, z = (head - head.mean(axis=0)).T
    o, i = np.zeros(68), np.ones(68)
    rigid = [(i, o, o), (o, i, o), (o, o, i), (x, y, z), (o, -z, y), (z, o, -x), (-y, x, o)]
    basis = np.linalg.qr(np.stack([np.stack(part, 1).reshape(-1) for part in rigid], 1))[0]
    flat = raw.reshape(len(raw), -1)
    return np.linalg.qr((flat - flat @ basis @ basis.T).T)[0].T.reshape(raw.shape)


def pictures(count, seed=0, noise_px=0.3):
    rng = np.random.default_rng(seed)
    head = metric_head()
    modes = known_modes(head, np.random.default_rng(99))
    shapes = head + np.tensordot(rng.normal(size=(count, len(SPREADS_M))) * SPREADS_M, modes, 1)
    angles = rng.normal(0, np.deg2rad([18, 8, 8]), (count, 3))
    turns = np.stack([rotation_matrix(Rotation(*angle)) for angle in angles])
    scales, places = rng.uniform(900, 1500, count), rng.uniform(100, 300, (count, 2))
    points = scales[:, None, None] * np.einsum("tdj,tnj->tnd", turns[:, :2], shapes) + places[:, None]
    return points + rng.normal(0, noise_px, points.shape), Views(turns, scales, places), modes


@pytest.fixture(scope="module")
def learnt():
    plan = Shape3DPlan(mode_count=3, rounds=40)
    return train_shape_3d(pictures(150)[0], plan, range(plan.rounds))


def test_the_head_that_made_the_pictures_is_found(learnt):
    head = metric_head()
    np.testing.assert_allclose(learnt.mean_m, head, atol=0.003)
    points = learnt.mean_m
    np.testing.assert_allclose(points[IBUG_68.mirror] * (-1, 1, 1), points, atol=1e-12)
    pupils = np.linalg.norm(points[36:42].mean(axis=0) - points[42:48].mean(axis=0))
    assert pupils == pytest.approx(INTER_PUPIL_M)
    np.testing.assert_allclose(points[36:48].mean(axis=0), 0, atol=1e-12)


def test_the_modes_span_those_that_made_the_pictures(learnt):
    _, _, modes = pictures(2)
    flat, known = learnt.modes.reshape(3, -1), modes.reshape(3, -1)
    np.testing.assert_allclose(flat @ flat.T, np.eye(3), atol=1e-9)
    cosines = np.linalg.svd(flat @ known.T)[1]
    assert cosines.min() > 0.95
    np.testing.assert_allclose(np.sqrt(learnt.variances), SPREADS_M, rtol=0.2)
    assert 1e-4 < learnt.noise_m < 6e-4


def test_turns_of_other_heads_are_told(learnt):
    points, views, _ = pictures(60, seed=5)
    errors, turns = reprojection_errors(learnt, points)
    # 0.3 px of noise is 0.3 % of an outer-eye distance of about 110 px.
    assert errors.mean() < 0.006
    between = np.einsum("tij,tij->t", turns, views.turns)
    angles = np.degrees(np.arccos(np.clip(0.5 * (between - 1), -1, 1)))
    assert np.sqrt(np.mean(angles**2)) < 2.5


def test_the_same_faces_give_the_same_model():
    points, plan = pictures(30)[0], Shape3DPlan(mode_count=3, rounds=5)
    first, second = (train_shape_3d(points, plan, range(plan.rounds)) for _ in range(2))
    np.testing.assert_array_equal(first.mean_m, second.mean_m)
    np.testing.assert_array_equal(first.modes, second.modes)


def test_the_weak_perspective_start_is_exact_for_the_head_itself():
    _, views, _ = pictures(20)
    head = metric_head()
    points = views.scales[:, None, None] * np.einsum("tdj,nj->tnd", views.turns[:, :2], head) + views.places[:, None]
    found = first_views(points, head, np.linspace(0.1, 1, 68))
    np.testing.assert_allclose(found.turns, views.turns, atol=1e-9)
    np.testing.assert_allclose(found.scales, views.scales)
    np.testing.assert_allclose(found.places, views.places, atol=1e-6)


def test_the_expected_shapes_are_those_of_the_textbook():
    points, views, modes = pictures(4)
    head, precisions = metric_head(), np.linspace(1e6, 4e6, 68)
    scaled = modes * SPREADS_M[:, None, None]
    latent = expected_shapes(views.unposed(points), views, head, scaled, precisions)
    for t in range(4):
        normal, drive = np.eye(3), np.zeros(3)
        for i in range(68):
            seen = (points[t, i] - views.places[t]) / views.scales[t]
            rows = views.turns[t][:2]
            matrix = np.stack([rows @ scaled[k, i] for k in range(3)], 1)
            normal += precisions[i] * matrix.T @ matrix
            drive += precisions[i] * matrix.T @ (seen - rows @ head[i])
        np.testing.assert_allclose(latent.covariances[t], np.linalg.inv(normal), rtol=1e-8)
        np.testing.assert_allclose(latent.means[t], np.linalg.solve(normal, drive), rtol=1e-8)


def test_views_off_by_little_come_back():
    points, views, modes = pictures(10, noise_px=0.0)
    head, weights = metric_head(), np.ones(68)
    scaled = modes * SPREADS_M[:, None, None]
    off = rotation_matrix(Rotation(0.05, -0.04, 0.03))
    moved = Views(off @ views.turns, views.scales * 1.02, views.places + 3.0)
    for _ in range(60):
        latent = expected_shapes(moved.unposed(points), moved, head, scaled, weights * 1e8)
        improve_views(points, moved, latent, head, scaled, weights)
    np.testing.assert_allclose(moved.turns, views.turns, atol=0.02)
    np.testing.assert_allclose(moved.scales, views.scales, rtol=0.01)


@pytest.mark.parametrize("shapes", [np.zeros((200, 71, 2)), np.zeros((10, 68, 2))], ids=["markup", "too few"])
def test_data_that_will_not_do_is_refused(shapes):
    with pytest.raises(DataSetError):
        train_shape_3d(shapes, Shape3DPlan(), range(1))
