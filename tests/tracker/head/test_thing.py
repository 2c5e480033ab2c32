"""Following anything: a ball of known place and size over a textured room, and other things that are shown."""

import numpy as np
import pytest

from tracker.head.camshift import CamShiftSettings
from tracker.head.thing import GIVE_UP_S, NotFollowableError, ThingFollower
from tracker.pipeline import Mode, Pipeline
from tracker.types import Box, Frame, State

SIZE = (320, 240)
DT_S = 1 / 30
ROWS, COLUMNS = np.mgrid[: SIZE[1], : SIZE[0]]


def texture():
    random = np.random.default_rng(1)
    coarse = random.integers(60, 170, (12, 16, 3)).astype(np.uint8)
    grey = coarse.mean(axis=2, keepdims=True)
    image = (0.75 * grey + 0.25 * coarse).repeat(20, axis=0).repeat(20, axis=1)
    return (image + random.integers(-12, 13, (*image.shape[:2], 1))).clip(0, 255).astype(np.uint8)


ROOM = texture()


def scene(x, y, radius, *, colour=(40, 90, 230), light=1.0):
    image = ROOM.astype(np.float32)
    distance = np.hypot(COLUMNS - x, ROWS - y) / radius
    shade = (1.1 - 0.5 * distance)[..., None]
    inside = (distance <= 1)[..., None]
    image = np.where(inside, np.array(colour) * shade, image)
    return (light * image).clip(0, 255).astype(np.uint8)


def way(index):
    """A ball that swings across the picture, and comes nearer and goes away."""
    phase = 2 * np.pi * index / 120
    return 160 + 95 * np.sin(phase), 120 + 55 * np.sin(2 * phase), 24 + 8 * np.sin(phase / 2)


def around(x, y, radius):
    return Box(x, y, 2 * radius, 2 * radius)


class Drive:
    """A pipeline that is shown frames, with the time that passes for it."""

    def __init__(self):
        self.pipeline = Pipeline()
        self.index = 0

    def see(self, image, times=1):
        for _ in range(times):
            frame = Frame(image, self.index * DT_S, self.index, recorded=True)
            result = self.pipeline.step(frame)
            self.index += 1
        return result


@pytest.fixture
def drive():
    return Drive()


@pytest.mark.parametrize("space", ["hue-saturation", "rgb"])
def test_a_ball_is_followed_where_it_is_and_as_large_as_it_is(space):
    follower = ThingFollower(scene(*way(0)), around(*way(0)), CamShiftSettings(colour_space=space))
    for index in range(1, 240):
        x, y, radius = way(index)
        seen = follower.step(scene(x, y, radius), index * DT_S)
        assert np.hypot(seen.box.x_px - x, seen.box.y_px - y) < 0.25 * radius
        assert np.sqrt(seen.box.width_px * seen.box.height_px) == pytest.approx(2 * radius, rel=0.3)
        assert seen.relative_size == pytest.approx(radius / way(0)[2], rel=0.2)
        assert 0.3 < seen.confidence <= 1.0


@pytest.mark.parametrize("looseness", [0.8, 1.0, 1.5])
def test_the_box_need_not_be_drawn_with_care(looseness):
    x, y, radius = 120.0, 100.0, 25.0
    box = Box(x + 4, y - 3, 2 * looseness * radius, 1.7 * looseness * radius)
    seen = ThingFollower(scene(x, y, radius), box, CamShiftSettings()).step(scene(x + 3, y, radius), DT_S)
    assert np.hypot(seen.box.x_px - x - 3, seen.box.y_px - y) < 0.3 * radius


def test_it_is_followed_into_dimmer_light():
    follower = ThingFollower(scene(*way(0)), around(*way(0)), CamShiftSettings())
    for index in range(1, 60):
        x, y, radius = way(index)
        seen = follower.step(scene(x, y, radius, light=1 - 0.4 * index / 60), index * DT_S)
        assert np.hypot(seen.box.x_px - x, seen.box.y_px - y) < 0.35 * radius


def test_out_of_sight_it_has_no_box_and_is_found_again_anywhere():
    follower = ThingFollower(scene(80, 80, 25), around(80, 80, 25), CamShiftSettings())
    assert follower.step(ROOM, DT_S).box is None
    assert follower.step(ROOM, 2 * DT_S).confidence == 0.0
    seen = follower.step(scene(250, 180, 25), 3 * DT_S)
    assert np.hypot(seen.box.x_px - 250, seen.box.y_px - 180) < 0.3 * 25 and not follower.given_up


def test_something_of_another_colour_is_not_taken_for_it():
    follower = ThingFollower(scene(80, 80, 25), around(80, 80, 25), CamShiftSettings())
    assert follower.step(scene(80, 80, 25, colour=(220, 140, 30)), DT_S).box is None


def test_a_jump_is_followed_at_once():
    follower = ThingFollower(scene(60, 60, 20), around(60, 60, 20), CamShiftSettings())
    seen = follower.step(scene(270, 190, 20), DT_S)
    assert np.hypot(seen.box.x_px - 270, seen.box.y_px - 190) < 0.3 * 20


def test_it_is_given_up_in_the_end():
    follower = ThingFollower(scene(80, 80, 25), around(80, 80, 25), CamShiftSettings())
    follower.step(ROOM, 1.0)
    follower.step(ROOM, 0.9 + GIVE_UP_S)
    assert not follower.given_up
    follower.step(ROOM, 1.0 + GIVE_UP_S)
    assert follower.given_up


@pytest.mark.parametrize(
    ("image", "box", "words"),
    [(ROOM, Box(160, 120, 60, 60), "colours of what is around"), (scene(80, 80, 25), Box(80, 80, 5, 50), "too small")],
)
def test_what_cannot_be_told_from_its_surroundings_is_refused(image, box, words):
    with pytest.raises(NotFollowableError, match=words):
        ThingFollower(image, box, CamShiftSettings())


def test_the_pipeline_claims_no_head_while_it_follows_a_thing(drive):
    drive.see(scene(*way(0)))
    drive.pipeline.follow(around(*way(0)))
    drive.pipeline.recenter()
    for index in range(1, 12):
        x, y, radius = way(index)
        result = drive.see(scene(x, y, radius))
        assert result.state is State.TRACKING and result.events == () and result.box is result.thing.box
        assert np.hypot(result.box.x_px - x, result.box.y_px - y) < 0.25 * radius
        assert (result.tracked_head, result.faces, result.head, result.detection) == (None, (), None, None)
    assert drive.see(ROOM).state is State.LOST
    drive.pipeline.follow_faces()
    result = drive.see(ROOM)
    assert (result.thing, result.box, result.state) == (None, None, State.DETECTING)


def test_a_thing_that_is_gone_for_good_leaves_the_faces(drive):
    drive.see(scene(80, 80, 25))
    drive.pipeline.follow(around(80, 80, 25))
    result = drive.see(ROOM)
    assert result.thing is not None and result.box is None
    drive.index += round(GIVE_UP_S / DT_S)
    assert drive.see(ROOM).thing is None
    assert drive.see(scene(80, 80, 25)).thing is None


def test_after_a_seek_it_is_looked_for_by_its_colours(drive):
    drive.see(scene(80, 80, 25))
    drive.pipeline.follow(around(80, 80, 25))
    drive.see(scene(82, 80, 25))
    drive.pipeline.reset()
    result = drive.see(scene(240, 170, 25))
    assert np.hypot(result.box.x_px - 240, result.box.y_px - 170) < 0.3 * 25


def test_its_colours_can_be_seen(drive):
    drive.see(scene(80, 80, 25))
    drive.pipeline.want_back_projection = True
    drive.pipeline.follow(around(80, 80, 25))
    picture = drive.see(scene(80, 80, 25)).back_projection
    assert picture[80, 80] > 128 > picture[80, 130]


def test_before_the_first_frame_and_in_another_mode_nothing_is_followed(drive):
    drive.pipeline.follow(around(80, 80, 25))
    assert drive.see(scene(80, 80, 25)).thing is None
    drive.pipeline.follow(around(80, 80, 25))
    drive.pipeline.use_mode(Mode.FACE)
    drive.pipeline.use_mode(Mode.HEAD)
    assert drive.see(scene(80, 80, 25)).thing is None
