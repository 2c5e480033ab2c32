import numpy as np

from tracker.sources.demo import DemoSource
from tracker.sources.demo_still import STILL, demo_still


def test_the_still_is_the_first_picture_of_the_demo():
    still, first = demo_still(), DemoSource().frame(0).image
    assert still.shape == first.shape and not still.flags.writeable
    assert np.abs(still.astype(float) - first).mean() < 3.0, "remake it: python -m tracker.sources.demo_still"


def test_without_its_file_there_is_none(monkeypatch, tmp_path):
    monkeypatch.setattr("tracker.sources.demo_still.STILL", tmp_path / STILL.name)
    assert demo_still() is None
