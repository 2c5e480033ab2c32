"""Shape parameters without the pose: the same face from everywhere."""

import numpy as np
import pytest

from tracker.expression.pose_free import ShapeReader
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation


@pytest.fixture(scope="module")
def reader():
    return ShapeReader()


def drawn(reader, seed):
    """A plausible face: its parameters within two standard deviations."""
    return np.clip(np.random.default_rng(seed).normal(0, 0.7, reader.model.mode_count), -2, 2)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("rotation", [Rotation(0.3, 0, 0), Rotation(-0.3, 0.2, 0.4), Rotation(0, -0.3, -0.3)])
def test_a_turned_head_has_nearly_the_same_shape(reader, seed, rotation):
    face = reader.points_m(drawn(reader, seed))
    straight = reader.of_points(1500 * face[:, :2] + (300, 200))
    turned = reader.of_points(1500 * (face @ matrix_of(rotation).T)[:, :2] + (100, 400))
    another = reader.of_points(1500 * reader.points_m(drawn(reader, seed + 10))[:, :2])
    assert np.sqrt(np.mean((turned - straight) ** 2)) < 0.35 * np.sqrt(np.mean((another - straight) ** 2))


def test_place_size_and_roll_do_not_matter(reader):
    face = reader.points_m(drawn(reader, 1))[:, :2]
    small = reader.of_points(100 * face)
    large = reader.of_points(5000 * face @ matrix_of(Rotation(0, 0, 0.5))[:2, :2].T + (900, -40))
    np.testing.assert_allclose(large, small, atol=0.02)


def test_what_is_read_draws_the_face_again(reader):
    face = reader.points_m(drawn(reader, 2))
    again = reader.points_m(reader.of_frontal(face))
    apart = np.linalg.norm((again - face)[17:, :2], axis=1)
    assert apart.mean() < 0.4 * np.linalg.norm((reader.model.mean_m - face)[17:, :2], axis=1).mean()


def test_frontal_points_and_a_picture_of_them_say_the_same(reader):
    face = reader.points_m(drawn(reader, 3))
    np.testing.assert_allclose(reader.of_frontal(face), reader.of_points(2000 * face[:, :2]), atol=0.3)


def test_the_mean_face_is_the_mean_in_another_markup_too(reader):
    from tracker.training.markup_bridge import mixture_71

    other = ShapeReader(mixture=mixture_71())
    assert np.abs(other.of_points(1000 * (mixture_71() @ reader.model.mean_m)[:, :2])).max() < 0.01


@pytest.mark.parametrize(
    "points", [np.full((68, 2), 7.0), np.full((68, 2), np.nan), np.c_[np.arange(68.0), np.ones(68)]]
)
def test_what_is_no_face_has_no_shape(reader, points):
    assert reader.of_points(points) is None


def test_a_point_that_flew_away_leaves_the_parameters_finite(reader):
    points = 1000 * reader.model.mean_m[:, :2].copy()
    points[40] += 1e6
    sigmas = reader.of_points(points)
    assert sigmas is None or np.abs(sigmas).max() <= 5.0


def test_parameters_of_another_model_are_told_by_their_kind(reader):
    from dataclasses import replace

    other = ShapeReader(replace(reader.model, variances=2 * reader.model.variances))
    assert ShapeReader().kind == reader.kind != other.kind
