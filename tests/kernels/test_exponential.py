import numpy as np
from numba import njit

from kernels.exponential import LARGEST_EXPONENT, fast_exp


@njit
def _exponentials(values, out):
    for i in range(len(values)):
        out[i] = fast_exp(values[i])


def _of(values):
    out = np.empty(len(values), dtype=np.float32)
    _exponentials(np.asarray(values, dtype=np.float32), out)
    return out


def test_it_is_the_exponential():
    values = np.linspace(-60, 60, 5001, dtype=np.float32)
    np.testing.assert_allclose(_of(values), np.exp(values.astype(float)), rtol=5e-5)
    near = np.linspace(-4, 4, 1001, dtype=np.float32)
    np.testing.assert_allclose(_of(near), np.exp(near.astype(float)), rtol=2e-5)
    assert _of([0.0])[0] == 1.0


def test_it_never_leaves_float32():
    largest = np.exp(float(LARGEST_EXPONENT))
    np.testing.assert_allclose(_of([1e30, np.inf, -1e30]), [largest, largest, 1 / largest], rtol=1e-4)
    assert np.isnan(_of([np.nan])[0])
