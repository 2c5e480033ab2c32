"""How much memory the app holds on to that it no longer uses."""

from __future__ import annotations

import ctypes
import sys

# Of malloc.h of the GNU C library.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
# Less than a picture of 640 x 480: each picture goes back to the system when it is let go.
_PICTURE_BYTES, _SPARE_BYTES, _ARENAS = 512 * 1024, 1024 * 1024, 2


def give_memory_back() -> None:
    """Have freed pictures go back to the system; to be called before there are threads.

    The GNU C library keeps a heap for every thread, and keeps freed pictures in it between small things that still
    live: with threads that come and go the app grew by 10 % in half an hour without holding any more. Elsewhere than on
    Linux with that library there is nothing to do.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return
    for option, value in (
        (_M_ARENA_MAX, _ARENAS),
        (_M_MMAP_THRESHOLD, _PICTURE_BYTES),
        (_M_TRIM_THRESHOLD, _SPARE_BYTES),
    ):
        mallopt(option, value)
