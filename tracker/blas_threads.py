"""Sums in one order: BLAS on one thread."""

from __future__ import annotations

from functools import cache

from threadpoolctl import threadpool_limits


@cache
def keep_sums_in_order() -> None:
    """Have BLAS work on one thread from now on, in this process; done once.

    How a product is split among threads decides in which order it is summed up, and so its last digits; on another
    number of cores they would be others. The products of a frame are too small to gain by more threads.
    """
    threadpool_limits(limits=1, user_api="blas")
