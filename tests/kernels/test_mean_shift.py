import numpy as np
import pytest

from kernels.mean_shift import fill_jacobian, mean_shift_vectors, place_points, solve_step
from kernels.response import LANES

WINDOW = 11


def _maps(count, seed=0):
    maps = np.zeros((count, WINDOW, LANES), dtype=np.float32)
    maps[:, :, :WINDOW] = np.random.default_rng(seed).uniform(0, 1, (count, WINDOW, WINDOW))
    return maps / maps.sum(axis=(1, 2), keepdims=True)


def _naive_mean(probability, seen_from, variance):
    """The weighted mean of the window's places as seen from one of them, and the density there."""
    total, place = 0.0, np.zeros(2)
    for row in range(WINDOW):
        for column in range(WINDOW):
            square = (column - seen_from[0]) ** 2 + (row - seen_from[1]) ** 2
            weight = probability[row, column] * np.exp(-square / (2 * variance))
            total += weight
            place += weight * np.array([column, row])
    return place / total, total


@pytest.mark.parametrize("variance", [0.7, 2.0, 10.0])
def test_mean_shift_equals_plain_loops(variance):
    maps = _maps(3)
    offsets = np.array([[5.0, 5.0], [2.3, 7.9], [10.0, 0.0]])
    vectors, densities = np.empty((3, 2)), np.empty(3)
    mean_shift_vectors(maps, WINDOW, offsets, variance, vectors, densities)
    for i in range(3):
        mean, density = _naive_mean(maps[i], offsets[i], variance)
        np.testing.assert_allclose(vectors[i], mean - offsets[i], atol=1e-5)
        assert densities[i] == pytest.approx(np.log(density), abs=1e-5)


@pytest.mark.parametrize(
    ("offset", "edge"),
    [
        ((-2.5, 4.2), (0.0, 4.2)),
        ((10.6, 4.2), (10.0, 4.2)),
        ((4.2, -1.5), (4.2, 0.0)),
        ((4.2, 13.0), (4.2, 10.0)),
        ((-3.0, 12.0), (0.0, 10.0)),
    ],
    ids=str,
)
def test_a_point_beyond_its_window_is_seen_from_the_edge_but_moves_from_where_it_is(offset, edge):
    (probability,) = _maps(1, seed=4)
    vectors, densities = np.empty((1, 2)), np.empty(1)
    mean_shift_vectors(probability[None], WINDOW, np.array([offset]), 1.5, vectors, densities)
    mean, density = _naive_mean(probability, edge, 1.5)
    np.testing.assert_allclose(vectors[0], mean - offset, atol=1e-5)
    assert densities[0] == pytest.approx(np.log(density), abs=1e-5)


def test_mean_shift_leads_to_a_lone_peak_and_stays_finite_far_from_it():
    maps = np.zeros((2, WINDOW, LANES), dtype=np.float32)
    maps[:, 8, 3] = 1.0
    offsets = np.array([[5.0, 5.0], [200.0, -90.0]])
    vectors, densities = np.empty((2, 2)), np.empty(2)
    mean_shift_vectors(maps, WINDOW, offsets, 1.0, vectors, densities)
    np.testing.assert_allclose(vectors[0], [-2.0, 3.0], atol=1e-6)
    assert np.isfinite(vectors).all()
    assert np.isfinite(densities).all()


def _face(count=6, modes=3, seed=5):
    random = np.random.default_rng(seed)
    return random.normal(0, 20, 2 * count), random.standard_normal((modes, 2 * count)), random.normal(0, 0.2, 4 + modes)


def test_jacobian_equals_finite_differences():
    mean, modes, parameters = _face()
    points, moved = np.empty_like(mean), np.empty_like(mean)
    place_points(mean, modes, parameters, points)
    jacobian = np.empty((len(parameters), len(mean)))
    fill_jacobian(modes, parameters, points, jacobian)
    for m in range(len(parameters)):
        nudged = parameters.copy()
        nudged[m] += 1e-6
        place_points(mean, modes, nudged, moved)
        np.testing.assert_allclose(jacobian[m], (moved - points) / 1e-6, atol=1e-4)


def test_step_solves_the_normal_equations():
    random = np.random.default_rng(8)
    jacobian, vectors = random.standard_normal((7, 12)), random.standard_normal(12)
    pull, departure = random.uniform(0, 2, 7), random.standard_normal(7)
    weights = np.stack([random.uniform(1, 2, 6), random.uniform(-0.5, 0.5, 6), random.uniform(1, 2, 6)], axis=1)
    whole = np.zeros((12, 12))
    for i, (xx, xy, yy) in enumerate(weights):
        whole[2 * i : 2 * i + 2, 2 * i : 2 * i + 2] = [[xx, xy], [xy, yy]]
    step = np.empty(7)
    assert solve_step(jacobian, weights, vectors, pull, departure, np.empty((7, 12)), np.empty((7, 7)), step)
    normal = jacobian @ whole @ jacobian.T + np.diag(pull)
    np.testing.assert_allclose(step, np.linalg.solve(normal, jacobian @ whole @ vectors - pull * departure), rtol=1e-8)


@pytest.mark.parametrize("fault", [0.0, np.nan])
def test_a_singular_system_moves_nothing(fault):
    jacobian = np.full((3, 8), fault)
    weights = np.tile([1.0, 0.0, 1.0], (4, 1))
    step = np.ones(3)
    zero = np.zeros(3)
    assert not solve_step(jacobian, weights, np.ones(8), zero, zero, np.empty((3, 8)), np.empty((3, 3)), step)
    assert not step.any()
