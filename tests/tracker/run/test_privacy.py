"""Numbers only: no picture leaves the threads that capture and track, whoever asks for one."""

import gc
import sys
import weakref
from dataclasses import fields, is_dataclass
from threading import Event

import numpy as np
import pytest

from tracker.errors import VisavisError
from tracker.run.effect_sink import ChangedFrame
from tracker.run.offline import run_offline
from tracker.run.privacy import PictureGate, Privacy, without_pictures
from tracker.run.runner import TrackerRunner
from tracker.run.sinks import Delivery, SinkSet
from tracker.sources.source import FrameSource
from tracker.types import Box, Content, Covers, Face, FitView, Frame, State, TrackedFace, TrackResult

HEIGHT, WIDTH, CANARY, FRAMES = 24, 32, 201, 12
LONG_S = 20.0


def canary():
    return np.full((HEIGHT, WIDTH, 3), CANARY, np.uint8)


def seen_result(index, image):
    """What a tracker says that was asked for everything there is to watch, pieces of the picture among it."""
    nothing = np.zeros((68, 2))
    grey = image[:, :, 0].copy()
    view = FitView(grey, nothing, 11, np.zeros((68, 3, 3), np.float32), nothing, ())
    covers = Covers(grey, grey, np.eye(2, 3))
    face = Face(nothing, np.zeros(8), np.ones(4), np.ones(68), np.ones(68, bool), 0.9, 0.0, view, covers=covers)
    tracked = TrackedFace(face_id=1, primary=True, state=State.TRACKING, box=Box(9, 9, 9, 9, 0.0), face=face)
    return TrackResult(index, index / 25, State.TRACKING, faces=(tracked,), back_projection=grey)


class CanarySource(FrameSource):
    """Gives pictures of one colour, and remembers their memory without holding it."""

    name, size_px, frame_rate_hz, recorded = "canaries", (WIDTH, HEIGHT), 25.0, True

    def __init__(self):
        self.given = []

    def read(self):
        if len(self.given) == FRAMES:
            return None
        image = canary()
        self.given.append(weakref.ref(image))
        return Frame(image, len(self.given) / 25, len(self.given) - 1, recorded=True)

    def close(self):
        pass


class CanaryPipeline:
    """Holds on to the last frame, as the real one does."""

    def __init__(self):
        self.frame = None
        self.pictured = []

    def step(self, frame):
        self.frame = frame
        self.pictured.append(bool((frame.image == CANARY).all()))
        return seen_result(frame.index, frame.image)

    def reset(self, *, same_camera):
        pass


class KeepingSink:
    """Keeps all that it is given, as a film, a screen or a thief would."""

    def __init__(self):
        self.pairs = []

    def take(self, frame, result):
        self.pairs.append((frame, result))

    def close(self):
        pass


def arrays_in(thing):
    """All arrays that can be reached from something, without leaving for modules, classes and functions."""
    found, ahead, known = [], [thing], set()
    while ahead:
        one = ahead.pop()
        if id(one) in known or isinstance(one, type | type(sys) | type(arrays_in)):
            continue
        known.add(id(one))
        if isinstance(one, np.ndarray):
            found.append(one)
        if is_dataclass(one):
            ahead += [getattr(one, item.name) for item in fields(one)]
        ahead += gc.get_referents(one)
    return found


def shows_canary(thing):
    return any(array.dtype == np.uint8 and (array == CANARY).any() for array in arrays_in(thing))


def run(sinks, kept, pipeline=None, source=None):
    """The whole run, through its threads; gives the pair in the mailbox."""
    source = source or CanarySource()
    runner = TrackerRunner(lambda: source, pipeline or CanaryPipeline(), paced=False, sinks=sinks)
    runner.start()
    newest = None
    while (pair := runner.results.get(LONG_S)) is not None:
        newest = pair
        kept.append(pair)
    assert runner.stop(LONG_S)
    sinks.close(LONG_S)
    return newest


def test_no_sink_and_no_screen_sees_a_pixel_and_the_tracker_sees_them_all():
    sinks, film, screen, kept = SinkSet(), KeepingSink(), KeepingSink(), []
    sinks.use_privacy(Privacy.NUMBERS)
    sinks.attach("the film", lambda: film)
    sinks.attach("the virtual camera", lambda: screen, Delivery.NEWEST)
    source, pipeline = CanarySource(), CanaryPipeline()
    run(sinks, kept, pipeline, source)
    assert pipeline.pictured == [True] * FRAMES
    assert [frame.index for frame, _ in film.pairs] == list(range(FRAMES))
    assert kept and screen.pairs
    for frame, result in (*film.pairs, *screen.pairs, *kept):
        assert frame.content is Content.NOTHING and frame.image.shape == (HEIGHT, WIDTH, 3) and not frame.image.any()
        assert result.back_projection is None and result.face.view is result.face.covers is None
        assert result.face.score == 0.9
    assert not shows_canary((film, screen, kept, sinks))
    # Whoever still holds the memory of a picture is the pipeline, with the last one.
    pipeline.frame = None
    gc.collect()
    assert [reference() for reference in source.given] == [None] * FRAMES


def test_the_canary_is_found_where_pictures_are_given():
    sinks, film, kept = SinkSet(), KeepingSink(), []
    sinks.attach("the film", lambda: film)
    source = CanarySource()
    run(sinks, kept, source=source)
    assert shows_canary(film) and shows_canary(kept)
    assert all(reference() is not None for reference in source.given)


def test_a_table_gets_no_pictures_while_a_film_beside_it_does():
    sinks, film, table = SinkSet(), KeepingSink(), KeepingSink()
    sinks.attach("the film", lambda: film)
    sinks.attach("the table", lambda: table, wants_pictures=False)
    run(sinks, [])
    assert shows_canary(film) and not shows_canary(table)
    assert len(table.pairs) == FRAMES


def test_commands_without_a_window_keep_pictures_in_too():
    sinks, film = SinkSet(), KeepingSink()
    sinks.use_privacy(Privacy.NUMBERS)
    sinks.attach("the film", lambda: film)
    frames = [Frame(canary(), index / 25, index) for index in range(5)]
    run_offline([(frame, seen_result(frame.index, frame.image)) for frame in frames], sinks)
    assert len(film.pairs) == 5 and not shows_canary(film)


def test_pictures_that_wait_in_a_queue_are_taken_back():
    busy, go_on, film = Event(), Event(), KeepingSink()

    def first(frame, result, take=film.take):
        busy.set()
        assert go_on.wait(LONG_S)
        take(frame, result)

    film.take = first
    sinks = SinkSet()
    sinks.attach("the film", lambda: film)
    for index in range(6):
        sinks.put(Frame(canary(), index / 25, index), seen_result(index, canary()))
        if index == 0:
            assert busy.wait(LONG_S)
    sinks.use_privacy(Privacy.NUMBERS)
    go_on.set()
    sinks.close(LONG_S)
    # The first was handed over before.
    assert [shows_canary(pair) for pair in film.pairs] == [True] + [False] * 5


def test_pictures_come_again_when_they_may():
    sinks, film = SinkSet(), KeepingSink()
    sinks.use_privacy(Privacy.NUMBERS)
    sinks.attach("the film", lambda: film)
    sinks.use_privacy(Privacy.OPEN)
    sinks.put(Frame(canary(), 0.0, 0), seen_result(0, canary()))
    sinks.close(LONG_S)
    assert shows_canary(film.pairs)


def test_who_gets_pictures_is_told_by_name():
    sinks, behind = SinkSet(), SinkSet()
    effect = sinks.attach("the effect", KeepingSink, Delivery.NEWEST, behind=behind)
    sinks.attach("the table", KeepingSink, wants_pictures=False)
    film = behind.attach("the film a.mp4", KeepingSink)
    assert sinks.seeing() == ("the effect", "the film a.mp4")
    effect.paused = True
    assert sinks.seeing() == ()
    effect.paused = False
    sinks.use_privacy(Privacy.NUMBERS)
    assert sinks.seeing() == ()
    sinks.use_privacy(Privacy.OPEN)
    behind.detach(film)
    assert sinks.seeing() == ("the effect",)
    sinks.detach(effect)
    assert sinks.seeing() == ()
    for one in (sinks, behind):
        one.close(LONG_S)
    assert effect.join(LONG_S) and film.join(LONG_S)


def test_a_sink_that_failed_gets_no_pictures():
    def broken():
        raise VisavisError("It cannot be made.")

    sinks = SinkSet()
    sinks.attach("the film", broken).join(LONG_S)
    assert sinks.seeing() == ()


@pytest.mark.parametrize("kind", [Frame, ChangedFrame])
def test_nothing_of_a_frame_but_its_size_and_time_is_kept(kind):
    more = {"before": canary(), "milliseconds": 1.0} if kind is ChangedFrame else {}
    frame = kind(image=canary(), time_s=1.5, index=7, recorded=True, **more)
    bare, _ = without_pictures(frame, TrackResult(7, 1.5, State.LOST))
    assert type(bare) is Frame
    assert (bare.time_s, bare.index, bare.recorded, bare.content) == (1.5, 7, True, Content.NOTHING)
    assert not shows_canary(bare)
    with pytest.raises(ValueError, match="read-only"):
        bare.image[0, 0] = CANARY


def test_a_result_without_pictures_is_handed_on_as_it_is():
    result = TrackResult(7, 1.5, State.LOST)
    assert without_pictures(Frame(canary(), 1.5, 7), result)[1] is result


class Painter:
    """Draws the frame's number in one colour."""

    def __init__(self):
        self.given = []

    def draw(self, size_px, result):
        self.given.append((size_px, result))
        return np.full((size_px[1], size_px[0], 3), result.index, np.uint8)


def test_a_stand_in_is_seen_in_place_of_the_picture_by_all_that_want_one():
    sinks, film, table, painter, kept = SinkSet(), KeepingSink(), KeepingSink(), Painter(), []
    sinks.gate = PictureGate(lambda: painter)
    sinks.use_privacy(Privacy.ANONYMOUS)
    sinks.attach("the film", lambda: film)
    sinks.attach("the table", lambda: table, wants_pictures=False)
    assert sinks.seeing() == ()
    run(sinks, kept)
    assert [frame.image[0, 0, 0] for frame, _ in film.pairs] == list(range(FRAMES))
    assert {frame.content for frame, _ in (*film.pairs, *kept)} == {Content.STAND_IN}
    assert {frame.content for frame, _ in table.pairs} == {Content.NOTHING}
    assert not shows_canary((film, table, kept, painter.given))
    # Once for the screen and all sinks together.
    assert len(painter.given) == FRAMES
    assert {size for size, _ in painter.given} == {(WIDTH, HEIGHT)}


def test_what_draws_stand_ins_is_made_when_it_is_asked_for_and_may_fail():
    def broken():
        raise VisavisError("The average face is missing.")

    gate = PictureGate(broken)
    gate.use(Privacy.NUMBERS)
    with pytest.raises(VisavisError, match="missing"):
        gate.use(Privacy.ANONYMOUS)
    assert gate.privacy is Privacy.NUMBERS
