"""A source and a pipeline that do as the test says, so that a command is tested in milliseconds."""

from typing import ClassVar

import numpy as np
import pytest

# Before a test puts another pipeline in its place, which cannot warm up anything.
import tracker.run.warm_up  # noqa: F401
from tracker.errors import SourceError, SourceProblem
from tracker.sources.source import FrameSource
from tracker.types import Box, Frame, HeadPosition, Rotation, StageTime, State, TrackedHead, TrackResult, Truth

WIDTH, HEIGHT = 160, 120


def _make_frame(index, *, truth=False, time_s=None):
    image = np.full((HEIGHT, WIDTH, 3), (40, 80, 120), np.uint8)
    image[:, index % WIDTH] = 255
    known = Truth(
        visible=index % 2 == 0,
        head_camera_m=np.array([0.10, -0.05, 0.60]),
        rotation=Rotation(np.radians(10.0), np.radians(-5.0), np.radians(2.5)),
        box=None,
        landmarks_xy=None,
        horizontal_fov_rad=1.0,
    )
    return Frame(image, index / 25 if time_s is None else time_s, index, known if truth else None)


class ListSource(FrameSource):
    """Gives prepared frames; an exception among them is raised in its place."""

    def __init__(self, items, *, frame_count=None, live=False, recorded=False, name="a list"):
        self.name = name
        self.size_px = (WIDTH, HEIGHT)
        self.frame_rate_hz = 25.0
        self.frame_count = frame_count
        self.live, self.recorded = live, recorded
        self.closed = False
        self._items = iter(items)

    def read(self):
        item = next(self._items, None)
        if isinstance(item, BaseException):
            raise item
        return item

    def close(self):
        self.closed = True


HEAD = TrackedHead(box=Box(80.0, 60.0, 40.0, 50.0, 0.125), confidence=0.75, head=HeadPosition(0.0123, -0.045, 0.6))


class ThirdFramePipeline:
    """Tracks from the third frame on; remembers how it was made."""

    made: ClassVar[list] = []

    face_size = None

    def __init__(self, settings=None, *, mode=None, horizontal_fov_rad=None):
        self.settings, self.mode = settings, mode
        self.horizontal_fov_rad = horizontal_fov_rad
        self.made.append(self)

    def want_reading(self, wanted):
        pass

    def step(self, frame):
        found = frame.index >= 2
        return TrackResult(
            index=frame.index,
            time_s=frame.time_s,
            state=State.TRACKING if found else State.WHITE_BALANCE,
            tracked_head=HEAD if found else None,
            stage_times=(StageTime("camshift", 0.5),),
            truth=frame.truth,
        )


@pytest.fixture
def make_frame():
    """Makes the frame of a number."""
    return _make_frame


@pytest.fixture
def make_frames():
    """Makes the first so many frames."""
    return lambda count, **options: [_make_frame(index, **options) for index in range(count)]


@pytest.fixture
def list_source():
    """Makes a source of prepared frames."""
    return ListSource


@pytest.fixture
def pipeline(monkeypatch):
    """The class that stands in for the pipeline; ``made`` lists its instances."""
    ThirdFramePipeline.made.clear()
    monkeypatch.setattr("tracker.run.compiling.Compiling.run", lambda self, tell: None)
    monkeypatch.setattr("tracker.pipeline.Pipeline", ThirdFramePipeline)
    return ThirdFramePipeline


@pytest.fixture
def opens(monkeypatch):
    """Call it with a source: any source the command opens is then that one."""

    def give(source):
        def open_source(spec, *, realtime=False):
            if spec == "missing":
                raise SourceError(SourceProblem.NOT_FOUND, "There is no source called 'missing'.")
            return source

        monkeypatch.setattr("tracker.sources.opening.open_source", open_source)
        return source

    return give


@pytest.fixture
def run():
    """Run a command line; gives its exit status."""
    from tracker.commands.application import run_command_line

    def no_app(source):
        raise AssertionError("the app was opened")

    return lambda *arguments, open_app=no_app: run_command_line([str(argument) for argument in arguments], open_app)
