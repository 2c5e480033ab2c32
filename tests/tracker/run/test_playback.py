"""A clip under the hands of its viewer: sought, stepped, looped, repeated, held at its end. No sleeping."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from threading import Event

import av
import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.run.monitor import Phase
from tracker.run.playback import Order, Playback, PlaybackSettings
from tracker.run.runner import TrackerRunner
from tracker.run.timeline import LOST, TRACKED, UNSEEN, UNSURE, Timeline
from tracker.sources.source import FrameSource
from tracker.sources.video_file import VideoFile
from tracker.types import Frame, State, TrackResult

LONG_S = 20.0
PICTURE = np.zeros((4, 4, 3), np.uint8)


def test_orders_are_plain_reading_until_something_is_asked_for():
    playback = Playback()
    order = playback.next()
    assert order == Order(None, 0)
    assert playback.read(0, order) and not playback.seeking
    playback.seek(50)
    playback.seek(70)
    assert playback.seeking and not playback.read(1, order)  # the frame on its way is of no use any more
    order = playback.next()
    assert order == Order(70, 2)  # the newest wins, and fulfils all
    assert playback.read(70, order)
    playback.arrived(order.request)
    assert not playback.seeking and playback.next() == Order(None, 2)


def test_a_frame_that_was_sought_is_shown_even_if_a_newer_one_is_wanted():
    playback = Playback()
    playback.seek(5)
    order = playback.next()
    playback.seek(6)
    assert playback.read(5, order)
    playback.arrived(order.request)
    assert playback.seeking and playback.next().seek == 6


def test_steps_go_on_from_where_it_is_going():
    playback = Playback()
    playback.read(10, playback.next())
    playback.step(1)
    assert playback.paused and playback.next() == Order(None, 0)
    playback.read(11, Order(None, 0))
    playback.step(-1)
    playback.step(-1)
    order = playback.next()
    assert order.seek == 9
    playback.step(-1)  # before it is read
    assert playback.next().seek == 8
    playback.step(-100)
    assert playback.next().seek == 0


def test_it_plays_between_two_marks_again_and_again():
    playback = Playback()
    playback.use(PlaybackSettings(first=3, last=5))
    playback.seek(3)
    seen = []
    for _ in range(7):
        order = playback.next()
        index = order.seek if order.seek is not None else seen[-1] + 1
        assert playback.read(index, order)
        seen.append(index)
    assert seen == [3, 4, 5, 3, 4, 5, 3]


@pytest.mark.parametrize(("settings", "begins"), [({"loop": True}, 0), ({"first": 4}, 4), ({"last": 9}, 0)])
def test_the_end_is_the_beginning_where_it_repeats(settings, begins):
    playback = Playback()
    playback.use(PlaybackSettings(**settings))
    playback.read(7, order := playback.next())
    assert playback.ended(order)
    order = playback.next()
    assert order.seek == begins
    assert not playback.ended(order)  # nothing there: it does not turn in circles


class Clip(FrameSource):
    """Frames that can be sought; each `read` first calls ``before(index)``."""

    name, size_px, recorded, seekable, frame_rate_hz = "clip", (4, 4), True, True, 100.0

    def __init__(self, count: int, before: Callable[[int], object] = lambda index: None) -> None:
        self.frame_count = count
        self.before = before
        self.index = 0
        self.sought: list[int] = []
        self.closed = Event()

    def read(self) -> Frame | None:
        if self.index >= self.frame_count or self.closed.is_set():
            return None
        self.before(self.index)
        self.index += 1
        return Frame(PICTURE, 0.01 * (self.index - 1), self.index - 1, recorded=True)

    def seek(self, index: int) -> None:
        self.sought.append(index)
        self.index = index

    def frame_times(self):
        return 0.01 * np.arange(self.frame_count)

    def close(self) -> None:
        self.closed.set()


class Steps:
    """Notes what it is given, and lets wait for a number of frames."""

    def __init__(self) -> None:
        self.seen: list[int | str] = []
        self.changed = threading.Condition()

    def step(self, frame: Frame) -> TrackResult:
        self._note(frame.index)
        return TrackResult(frame.index, frame.time_s, State.TRACKING if frame.index % 2 else State.LOST)

    def reset(self, *, same_camera: bool) -> None:
        self._note("anew")

    def _note(self, what: int | str) -> None:
        with self.changed:
            self.seen.append(what)
            self.changed.notify_all()

    def until(self, done: Callable[[list[int | str]], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: done(self.seen), LONG_S), self.seen


@pytest.fixture
def play() -> Iterator[Callable[[Clip], tuple[TrackerRunner[Steps], Steps]]]:
    runners = []

    def begin(clip):
        steps = Steps()
        runner = TrackerRunner(lambda: clip, steps, paced=False, keep_open=True)
        runners.append(runner)
        runner.start()
        return runner, steps

    yield begin
    for runner in runners:
        assert runner.stop(LONG_S)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("visavis")]


def until_phase(runner, phase):
    until(lambda: runner.status().phase is phase)


def until(done):
    wait = Event()
    for _ in range(int(LONG_S / 0.005)):
        if done():
            return
        wait.wait(0.005)
    raise AssertionError("what should happen did not")


def test_a_clip_is_held_at_its_end_and_begins_anew_when_it_is_to_go_on(play):
    clip = Clip(5)
    runner, steps = play(clip)
    until_phase(runner, Phase.ENDED)
    assert steps.seen == [0, 1, 2, 3, 4] and not clip.closed.is_set()
    runner.resume()
    steps.until(lambda seen: seen[5:] == ["anew", 0, 1, 2, 3, 4])
    until_phase(runner, Phase.ENDED)
    assert runner.results.get(0)[0].index == 4


def test_sought_at_the_end_exactly_one_frame_is_shown(play):
    runner, steps = play(Clip(5))
    until_phase(runner, Phase.ENDED)
    runner.seek(2)
    steps.until(lambda seen: seen[5:] == ["anew", 2])
    until(lambda: not runner.clip().seeking)
    assert runner.status().phase is Phase.PAUSED
    runner.step(1)
    steps.until(lambda seen: seen[7:] == [3])
    runner.step(-1)
    steps.until(lambda seen: seen[8:] == ["anew", 2])
    until(lambda: not runner.clip().seeking)
    assert steps.seen[5:] == ["anew", 2, 3, "anew", 2]
    runner.resume()
    until_phase(runner, Phase.ENDED)
    assert steps.seen[10:] == [3, 4]


def test_while_it_is_dragged_only_the_newest_place_is_gone_to(play):
    reading, go_on = Event(), Event()
    clip = Clip(100, lambda index: (reading.set(), go_on.wait(LONG_S)) if 10 in clip.sought else None)
    runner, steps = play(clip)
    runner.pause()
    runner.seek(10)
    assert reading.wait(LONG_S)
    for index in range(20, 60, 5):
        runner.seek(index)
    go_on.set()
    until(lambda: not runner.clip().seeking)
    assert clip.sought[-2:] == [10, 55]
    assert steps.seen[-4:] == ["anew", 10, "anew", 55]


def test_it_loops_with_a_tracker_that_begins_anew(play):
    clip = Clip(4)
    runner, steps = play(clip)
    runner.play_as(PlaybackSettings(loop=True))
    runner.resume()
    steps.until(lambda seen: seen.count("anew") >= 3)
    rounds = "".join(str(one) for one in steps.seen).split("anew")
    assert set(rounds[:-1]) == {"0123"}
    runner.play_as(PlaybackSettings())
    until_phase(runner, Phase.ENDED)


def test_what_was_known_is_kept_over_passes(play):
    runner, _ = play(Clip(6))
    until_phase(runner, Phase.ENDED)
    status = runner.clip()
    assert status.known.tolist() == [LOST, TRACKED] * 3
    assert (status.frame_count, status.seekable, status.times_s.tolist()[-1]) == (6, True, pytest.approx(0.05))


def broken_from(first):
    def read(index):
        if index >= first:
            raise SourceError(SourceProblem.UNREADABLE, "The rest is damaged.")

    return read


def test_what_comes_before_damage_can_be_seen_again(play):
    runner, steps = play(Clip(9, broken_from(4)))
    until_phase(runner, Phase.ENDED)
    assert (steps.seen, runner.status().message) == ([0, 1, 2, 3], "The rest is damaged.")
    runner.seek(2)
    steps.until(lambda seen: seen[4:] == ["anew", 2])


def test_a_clip_of_nothing_but_damage_fails(play):
    runner, steps = play(Clip(9, broken_from(0)))
    until_phase(runner, Phase.FAILED)
    assert steps.seen == []


def test_a_cut_film_is_told_held_and_sought(tmp_path):
    path = tmp_path / "cut.mkv"
    with av.open(str(path), "w") as film:
        stream = film.add_stream("mpeg4", rate=10, options={"g": "5"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for index in range(60):
            picture = np.random.default_rng(index).integers(0, 256, (48, 64, 3), dtype=np.uint8)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        film.mux(stream.encode(None))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    steps = Steps()
    runner = TrackerRunner(lambda: VideoFile(path), steps, paced=False, keep_open=True)
    runner.start()
    until_phase(runner, Phase.ENDED)
    assert "cut off" in runner.status().message and len(steps.seen) > 20
    runner.seek(12)
    steps.until(lambda seen: seen[-2:] == ["anew", 12])
    assert runner.stop(LONG_S)


def test_without_being_told_to_keep_it_open_a_clip_ends_as_ever():
    clip, steps = Clip(3), Steps()
    runner = TrackerRunner(lambda: clip, steps, paced=False)
    runner.start()
    assert runner.wait(LONG_S) and clip.closed.is_set()
    assert (runner.status().phase, steps.seen) == (Phase.ENDED, [0, 1, 2])


def test_a_timeline_keeps_the_best_that_a_cold_start_knows_less_of():
    timeline = Timeline()
    timeline.note(3000, State.TRACKING)
    timeline.note(2, State.UNCERTAIN)
    assert timeline.codes.size == 3001
    assert timeline.codes[[0, 2, 3000]].tolist() == [UNSEEN, UNSURE, TRACKED]
    timeline.note(3000, State.DETECTING, cold=True)
    timeline.note(2, State.TRACKING, cold=True)
    timeline.note(1, State.LOST, cold=True)
    assert timeline.codes[[1, 2, 3000]].tolist() == [LOST, TRACKED, TRACKED]
    timeline.note(3000, State.LOST)
    assert timeline.codes[3000] == LOST
    version = timeline.version
    timeline.forget()
    assert not timeline.codes.any() and timeline.version > version
