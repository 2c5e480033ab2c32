"""What faces say, through the whole pipeline."""

import pytest

from tests.demo_frames import DEMO
from tracker.pipeline import Mode, Pipeline
from tracker.readings import Wanted
from tracker.types import State


@pytest.fixture(scope="module")
def results():
    """The first seconds of the demo, read; then some frames of nothing but wall."""
    pipeline = Pipeline(mode=Mode.FACE, horizontal_fov_rad=DEMO.horizontal_fov_rad)
    pipeline.want_reading(Wanted(signals=True))
    return [pipeline.step(DEMO.frame(index)) for index in range(45)]


def test_what_is_asked_for_is_read_of_sure_faces_only(results):
    sure = [result for result in results if result.state is State.TRACKING]
    assert sure and all(result.primary.reading is not None for result in sure if result.primary.frontal_m is not None)
    assert all(one.reading is None for result in results for one in result.faces if one.state is not State.TRACKING)


def test_nothing_is_read_that_nobody_asked_for():
    pipeline = Pipeline(mode=Mode.FACE, horizontal_fov_rad=DEMO.horizontal_fov_rad)
    for index in range(20):
        result = pipeline.step(DEMO.frame(index))
    assert result.primary is not None and result.primary.reading is None and result.primary.frontal_m is None
    assert "expression" not in {time.stage for time in result.stage_times}
