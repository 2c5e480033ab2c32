"""The sink that notes losses, on scripted results: what counts as a loss, when it is told, and what is kept of it."""

import sys

import numpy as np
import pytest

from tracker.diagnosis.loss import LossCause
from tracker.diagnosis.watch import MOST_WHOLE, SETTLE_S, LossWatch
from tracker.geometry import Sighting
from tracker.types import (
    Box,
    Detection,
    Event,
    Face,
    Frame,
    Obstacle,
    State,
    TrackedFace,
    TrackedHead,
    TrackedThing,
    TrackResult,
)

SIZE = (240, 320, 3)
RATE_HZ = 30.0


class Script:
    """Hands a watch one result after the other."""

    def __init__(self, **how):
        self.told = []
        self.watch = LossWatch(self.told.append, **how)
        self.index = 0
        self.grey = np.random.default_rng(0).integers(0, 240, SIZE, np.uint8)

    def put(self, state, count=1, image=None, **values):
        for _ in range(count):
            result = TrackResult(self.index, self.index / RATE_HZ, state, **values)
            # No camera gives the very same picture twice.
            shown = self.grey + np.uint8(self.index % 7) if image is None else image
            self.watch.take(Frame(shown, result.time_s, result.index), result)
            self.index += 1

    def follow(self, count=60, **where):
        self.put(State.TRACKING, count, **head(**where))

    def lose(self, count=1):
        self.put(State.LOST, 1, events=(Event.LOST, Event.REDETECTING))
        self.put(State.LOST, count - 1)


def head(x_px=160.0):
    seen = TrackedHead(box=Box(x_px, 120, 60, 80), confidence=0.8, sighting=Sighting(x_px, 113.0, 60.0))
    return {"tracked_head": seen, "detection": Detection(Box(x_px, 120, 60, 60), 5.0, 4, "frontal")}


def faces(*ids, primary=None):
    made = []
    for face_id in ids:
        points = np.full((68, 2), 100.0 * face_id)
        fitted = Face(points, np.zeros(10), np.ones(6), np.ones(68), np.ones(68, bool), 0.9, 0.0)
        box = Box(100.0 * face_id, 120, 60, 60)
        sighting = Sighting(box.x_px, 113, 60)
        made.append(TrackedFace(face_id, face_id == primary, State.TRACKING, box, fitted, sighting=sighting))
    return {"faces": tuple(made)}


def test_a_loss_is_told_once_after_a_moment_and_again_when_it_is_over():
    script = Script()
    script.follow()
    script.lose(int(SETTLE_S * RATE_HZ))
    assert script.told == []
    script.put(State.LOST, 30)
    (loss,) = script.told
    assert (loss.index, loss.time_s, loss.lasted_s) == (60, 2.0, None)
    assert script.watch.losses == (loss,)
    script.put(State.TRACKING, 30, events=(Event.FOUND,), **head())
    over = script.told[1]
    assert len(script.told) == 2
    assert over.lasted_s == pytest.approx(42 / RATE_HZ)
    assert over.why == loss.why
    assert script.watch.losses == (over,)
    assert script.watch.records[0].loss == over


def test_one_that_is_found_at_once_is_looked_into_with_where_it_was_found():
    script = Script()
    script.follow()
    script.lose(4)
    moved = script.grey.copy()
    moved[80:160, 220:300] = script.grey[80:160, 120:200]
    for step in range(5):
        script.put(State.TRACKING, image=moved + np.uint8(step), **head(x_px=260.0))
    (told, over) = script.told
    assert over.lasted_s == pytest.approx(4 / RATE_HZ)
    assert told.why.cause is LossCause.FAST
    script.follow(100)
    assert len(script.told) == 2


def test_what_is_lost_at_the_end_is_told_at_the_end():
    script = Script()
    script.follow()
    script.lose(2)
    script.watch.close()
    assert len(script.told) == 1
    script.watch.close()
    assert len(script.told) == 1


def test_a_row_that_is_missing_hides_no_loss():
    script = Script()
    script.follow()
    script.put(State.LOST, 30)
    assert len(script.watch.losses) == 1


def test_to_look_anew_because_somebody_asked_is_no_loss():
    script = Script()
    script.follow()
    script.put(State.DETECTING, 30)
    script.follow(30)
    # Elsewhere in the clip, or another source.
    script.put(State.DETECTING, 1, events=(Event.CAMERA_FOUND, Event.DETECTING))
    script.put(State.DETECTING, 30)
    script.index = 0
    script.follow(10)
    assert script.watch.losses == ()


def test_a_thing_that_is_out_of_sight_is_no_face():
    script = Script()
    script.follow()
    script.put(State.TRACKING, 10, thing=TrackedThing(Box(10, 10, 5, 5), 0.9, 1.0))
    script.put(State.LOST, 60, thing=TrackedThing())
    assert script.watch.losses == ()


def test_another_face_that_counts_all_at_once_is_a_loss_and_a_choice_is_none():
    script = Script()
    script.put(State.TRACKING, 30, **faces(1, 2, primary=1))
    script.put(State.TRACKING, 30, **faces(1, 2, primary=2))
    assert script.watch.losses == ()
    script.put(State.TRACKING, 30, **faces(1, primary=1))
    (loss,) = script.watch.losses
    assert (loss.index, loss.why.cause) == (60, LossCause.OTHER_FACE)


def test_it_becomes_dark():
    script = Script()
    script.follow()
    script.lose(1)
    script.put(State.LOST, 30, image=np.full(SIZE, 3, np.uint8), obstacle=Obstacle.DARK)
    assert script.watch.losses[0].why.cause is LossCause.DARK


@pytest.mark.parametrize("image", [np.zeros((1, 1, 3), np.uint8), np.zeros((0, 0, 3), np.uint8)])
def test_without_pictures_the_track_alone_decides(image):
    script = Script(pictures=True)
    for step in range(60):
        script.put(State.TRACKING, image=image, **head(x_px=150.0 - 2.4 * step))
    script.put(State.LOST, 30, image=image, events=(Event.LOST,))
    assert script.watch.losses[0].why.cause is LossCause.UNKNOWN
    assert script.watch.records[0].pictures is None


def test_a_new_source_forgets_what_the_last_one_showed():
    script = Script(pictures=True)
    script.follow(100)
    script.index = 0
    script.follow(40)
    script.lose(30)
    (record,) = script.watch.records
    assert record.course.indices[0] == 0
    assert record.course.indices[-1] < 60
    assert len(record.results) == len(record.course)


def test_the_memory_is_bounded_however_often_the_face_is_lost():
    script = Script(pictures=True)
    for _ in range(70):
        script.follow(3)
        script.lose(14)
    assert len(script.watch.losses) == 70
    assert len(script.watch.records) == 50
    whole = [record for record in script.watch.records if record.results]
    assert len(whole) == MOST_WHOLE
    assert script.watch.records[-1] in whole
    assert all(record.pictures is None for record in script.watch.records[:-MOST_WHOLE])


def test_all_that_is_kept_of_ten_seconds_stays_below_eight_megabytes():
    script = Script(pictures=True)
    script.follow(600)
    watch = script.watch
    arrays = [getattr(watch._ring, name) for name in watch._ring.__dict__]
    held = sum(array.nbytes for array in arrays if isinstance(array, np.ndarray))
    assert held < 2_000_000
    assert sys.getsizeof(watch._ring._results) < 10_000


def test_what_is_known_now_can_be_had_without_a_loss():
    script = Script()
    assert script.watch.now() is None
    script.follow(40)
    record = script.watch.now()
    assert len(record.results) == 40
    assert record.loss.index == 39


def test_all_are_forgotten_when_somebody_asks():
    script = Script()
    script.follow()
    script.lose(30)
    script.watch.clear()
    assert (script.watch.losses, script.watch.records) == ((), ())
    script.follow(10)
    assert script.watch.losses == ()
