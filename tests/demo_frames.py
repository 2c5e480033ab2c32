"""The demo, of which each frame is drawn once for all tests of a process."""

from functools import lru_cache

from tracker.sources.demo import DemoSource


class DrawnOnce(DemoSource):
    """Keeps the frames that were asked for last; they are read-only."""

    frame = lru_cache(maxsize=64)(DemoSource.frame)


DEMO = DrawnOnce()
