"""A recording of anonymous me: the film is drawn from numbers, so what the camera saw makes no difference to it."""

import numpy as np
import pytest

from tests.tracker.session.conftest import frame_of, recorded, result_for
from tracker.run.sinks import SinkSet
from tracker.session.layout import VideoKind
from tracker.session.reader import read_session
from tracker.types import Frame


def frames(seed):
    random = np.random.default_rng(seed)
    return [Frame(random.integers(0, 255, (48, 64, 3), np.uint8), index / 30, index) for index in range(12)]


def test_two_cameras_that_saw_different_things_make_the_same_film(tmp_path):
    for seed in (1, 2):
        recorded(tmp_path / str(seed), frames(seed), video="anonymous")
    first, second = (read_session(tmp_path / str(seed)) for seed in (1, 2))
    assert first.description.video is VideoKind.ANONYMOUS
    assert first.video.read_bytes() == second.video.read_bytes()
    assert len(first.results) == 12
    assert sum(image is not None for image, _ in first.frames()) == 12


@pytest.mark.parametrize("wants", [True, False])
def test_it_needs_no_pictures(tmp_path, wants):
    sinks = SinkSet()
    recorder = recorded(tmp_path / "new", [], video="anonymous", close=False)
    sinks.attach("the recording", lambda: recorder, wants_pictures=wants)
    for index in range(6):
        frame = frame_of(index)
        sinks.put(frame, result_for(frame), lambda: True)
    sinks.close(20.0)
    images = [image for image, _ in read_session(tmp_path / "new").frames()]
    # The plain ground, and nothing black.
    assert len(images) == 6 and min(image.min() for image in images) > 40
