"""Which picture of a film belongs to which result, where some results were damaged and are left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.types import read_only

# A film knows times to a thousandth of a second at worst.
SAME_TIME_S = 0.0015


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """The pictures of results.

    Attributes
    ----------
    begun_s : float
        When the first picture was taken, on the frames' clock.
    pictures : ndarray, shape (N,), int64, read-only
        The number of each result's picture; -1 where there is none.
    """

    begun_s: float
    pictures: NDArray[np.int64]


def in_order(times_s: NDArray[np.float64]) -> Pairing:
    """Picture ``i`` belongs to result ``i``, as it was recorded.

    Parameters
    ----------
    times_s : ndarray, shape (N,), float64, seconds
        Of the results, on the frames' clock.
    """
    pictures: NDArray[np.int64] = np.arange(times_s.size)
    read_only(pictures)
    return Pairing(float(times_s[0]) if times_s.size else 0.0, pictures)


def by_times(times_s: NDArray[np.float64], film_s: NDArray[np.float64], *, from_end: bool = False) -> Pairing:
    """Each result gets the picture of its time.

    Parameters
    ----------
    times_s : ndarray, shape (N,), float64, seconds, increasing
        Of the results, on the frames' clock.
    film_s : ndarray, shape (M,), float64, seconds, increasing
        Of the pictures, the first at 0.
    from_end : bool
        Whether it is the last ones of both that belong together for sure, rather than the first ones.
    """
    if not times_s.size or not film_s.size:
        return in_order(times_s)
    begun_s = float(times_s[-1] - film_s[-1] if from_end else times_s[0])
    due_s = times_s - begun_s
    # What counts as the begin may be off by as much as a picture.
    near = np.minimum(np.searchsorted(film_s, due_s - 2 * SAME_TIME_S), film_s.size - 1)
    pictures: NDArray[np.int64] = np.where(np.abs(film_s[near] - due_s) <= 2 * SAME_TIME_S, near, -1)
    read_only(pictures)
    return Pairing(begun_s, pictures)


def without_pictures(times_s: NDArray[np.float64]) -> Pairing:
    """No result has a picture.

    Parameters
    ----------
    times_s : ndarray, shape (N,), float64, seconds
    """
    pictures: NDArray[np.int64] = np.full(times_s.size, -1)
    read_only(pictures)
    return Pairing(np.inf, pictures)
