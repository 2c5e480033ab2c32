"""A session is played without tracking: with its pictures, its results and its times."""

import numpy as np
import pytest

from tests.sessions_made import RATE_HZ, SIZE_PX, make_session
from tracker.run.sinks import SinkSet
from tracker.session.playing import PlayClock, RecordedRunner, RecordedSteps, session_at
from tracker.types import Frame, State


@pytest.fixture
def opened(tmp_path):
    """Opens a session of 50 frames."""
    films = []

    def open_one(**how):
        steps = RecordedSteps()
        films.append(steps.open(make_session(tmp_path / str(len(films)), **how)))
        return steps, films[-1]

    yield open_one
    for film in films:
        film.close()


@pytest.mark.parametrize("video", ["h264", "ffv1"])
def test_each_picture_comes_with_its_result(opened, video):
    steps, film = opened(video=video)
    frames = list(film)
    assert [frame.index for frame in frames] == list(range(50))
    assert [steps.step(frame).index for frame in frames] == list(range(50))
    for index in (0, 7, 31, 49):
        assert abs(float(frames[index].image.mean()) - 4 * index) < 4
    np.testing.assert_allclose([frame.time_s for frame in frames], np.arange(50) / RATE_HZ)


@pytest.mark.parametrize("index", [0, 33, 12, 49])
def test_any_frame_can_be_sought(opened, index):
    steps, film = opened()
    film.seek(index)
    frame = film.read()
    assert frame.index == index and abs(float(frame.image.mean()) - 4 * index) < 4
    assert steps.step(frame).index == index


def test_without_pictures_the_frames_are_dark_and_of_the_cameras_size(opened):
    steps, film = opened(video="none")
    frames = list(film)
    assert len(frames) == 50 and frames[0].image.shape[1::-1] == SIZE_PX
    assert frames[0].image.max() < 32 and steps.step(frames[3]).face is not None


def test_where_the_film_is_cut_off_the_results_go_on(tmp_path):
    path = make_session(tmp_path / "cut", video="ffv1")
    film = path / "video.mkv"
    film.write_bytes(film.read_bytes()[: film.stat().st_size // 2])
    with RecordedSteps().open(path) as source:
        frames = list(source)
    assert [frame.index for frame in frames] == list(range(50))
    assert frames[5].image.mean() == pytest.approx(20, abs=1) and frames[-1].image.max() < 32


def test_a_film_that_cannot_be_read_is_told_and_done_without(tmp_path):
    path = make_session(tmp_path / "cut")
    (path / "video.mp4").write_bytes(b"no film")
    with RecordedSteps().open(path) as source:
        assert len(list(source)) == 50 and "cannot be read" in source.notes[0]


def test_where_the_results_are_missing_the_film_goes_on(tmp_path):
    path = make_session(tmp_path / "film")
    (path / "results.arrows").unlink()
    steps = RecordedSteps()
    with steps.open(path) as source:
        frames = list(source)
    assert len(frames) == 50 and steps.step(frames[3]).state is State.LOST


def test_a_frame_that_has_no_result_is_lost(opened):
    steps, _ = opened()
    beyond = Frame(np.zeros((4, 4, 3), np.uint8), 9.0, 99)
    assert steps.step(beyond).state is State.LOST


def test_time_never_goes_back_though_the_source_began_anew():
    clock = PlayClock(np.array([10.0, 10.1, 10.2, 0.0, 0.1]))
    np.testing.assert_allclose(clock.played_s, [0.0, 0.1, 0.2, 0.3, 0.4])
    assert clock.index(0.1) == 4 and clock.recorded(4) == 0.1
    assert clock.played(10.15) == pytest.approx(0.15) and clock.played(0.06) == pytest.approx(0.36)


def test_a_pause_while_recording_stays_as_long_as_it_was():
    clock = PlayClock(np.array([0.0, 0.1, 0.2, 60.0]))
    assert clock.played_s[-1] == pytest.approx(60.0)


def test_a_clock_of_nothing_says_nothing():
    clock = PlayClock(np.zeros(0))
    assert clock.played_s.size == 0 and clock.index(3.0) == 0 and clock.played(3.0) == 0.0 and clock.recorded(7) == 0.0


def test_only_a_folder_with_a_session_is_one(tmp_path):
    path = make_session(tmp_path / "one", 3, video="none")
    assert session_at(str(path)) == path
    for other in ("", "demo", "0", str(tmp_path), str(path / "session.toml"), "x" * 5000, "a\0b"):
        assert session_at(other) is None


def test_the_runner_gives_the_recorded_results_and_takes_no_commands(tmp_path):
    runner = RecordedRunner(make_session(tmp_path / "one", 12), SinkSet())
    runner.start()
    try:
        assert runner.post(lambda pipeline: pipeline.change()) is False
        frame, result = runner.results.get(10.0)
        assert result.index == frame.index and runner.session is not None
        assert runner.clip().seekable and runner.clip().frame_count == 12
    finally:
        assert runner.stop()
