"""Who is who among several faces, on a made-up world in which followers and looks do what the test says."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest

import tracker.face.identities as module
from tracker.face.follower import FaceSettings, FaceState, FaceTrack
from tracker.face.identities import FaceTracker
from tracker.face.primary import PeopleSettings
from tracker.face.shape_model import Similarity
from tracker.head.detection import Look
from tracker.head.grey import GreyFrame
from tracker.types import Box, Detection

SCALE = 50.0
REACH = 0.8 * SCALE
STEP_S = 0.1
# Faces of different names have nothing in common, but for two views of Anna that are more alike to Ben than to her.
A, B, C, NOBODY, OTHERWISE = np.eye(5, dtype=np.float32)
LOOKS = {
    "anna": A,
    "ben": B,
    "carl": C,
    None: NOBODY,
    "a_little_more_like_ben": 0.60 * A + 0.70 * B + np.float32(np.sqrt(1 - 0.85)) * OTHERWISE,
    "much_more_like_ben": 0.50 * A + 0.70 * B + np.float32(np.sqrt(1 - 0.74)) * OTHERWISE,
}


# Two scenes to cut between.
SCENE, OTHER_SCENE = np.tile(np.linspace(20, 220, 640).astype(np.uint8), (480, 1)), np.full((480, 640), 60, np.uint8)
OTHER_SCENE[:240] = 200


@dataclass
class World:
    """A picture: faces by name, each at a place."""

    faces: dict
    grey: np.ndarray = field(default_factory=lambda: SCENE)

    @property
    def frame(self):
        return GreyFrame(self.grey)

    @property
    def size_px(self):
        return self.grey.shape[::-1]

    def nearest(self, x, y):
        """The face within reach of a place, or None."""
        near = {name: np.hypot(fx - x, fy - y) for name, (fx, fy) in self.faces.items()}
        name = min(near, key=near.get, default=None)
        return name if name is not None and near[name] < REACH else None


class FakeFollower:
    """Holds on to whatever face is within reach of where the last one was."""

    brief: ClassVar[list] = []

    def __init__(self, model, settings):
        self.keep_iterates = False
        self.reset()

    def reset(self):
        self.place = None

    def begin_at(self, points_xy):
        self.place = tuple(points_xy[0])
        return True

    def follow(self, world):
        return self._at(world, self.place)

    def acquire(self, world, detections, *, briefly=False):
        self.brief.append(briefly)
        return self._at(world, (detections[0].box.x_px, detections[0].box.y_px))

    def _at(self, world, place):
        name = world.nearest(*place)
        if name is None:
            self.place = None
            return FaceTrack(FaceState.LOST, None, 0.0)
        self.place = world.faces[name]
        pose = Similarity(SCALE, 0.0, *self.place)
        fit = SimpleNamespace(parameters=SimpleNamespace(pose=pose), points_xy=np.array([self.place]))
        return FaceTrack(FaceState.TRACKING, fit, 0.9)


class FakePortraitist:
    """Sees what `LOOKS` has under the name of the face."""

    def __init__(self, mean_xy):
        pass

    def look(self, world, pose):
        return LOOKS[world.nearest(pose.x_px, pose.y_px)]


class Room:
    """Runs people through worlds, a tenth of a second each."""

    def __init__(self, **settings):
        model = SimpleNamespace(shape=SimpleNamespace(mean_xy=np.zeros((68, 2)), layout=None))
        self.people = FaceTracker(model, FaceSettings(), PeopleSettings(**settings))
        self.time_s = 0.0
        self.looks = []
        self.scene = SCENE

    def see(self, frames=1, **faces):
        """The number of each face by name, and who counts, after some frames of the same picture."""
        for _ in range(frames):
            world = World(faces, self.scene)
            self.time_s += STEP_S
            look = self.people.follow(world, self.time_s)
            self.looks.append(look)
            boxes = [Box(x, y, 2 * SCALE, 2 * SCALE) for x, y in world.faces.values()]
            seen = [Detection(box, 1.0, 5, "frontal") for box in boxes]
            primary = self.people.take_up(world, self.time_s, [] if look is Look.NONE else seen)
        numbers = {world.nearest(p.pose.x_px, p.pose.y_px): p.face_id for p in self.people.present}
        return numbers, primary.face_id if primary else None

    def walk(self, frames, **ways):
        """Everybody goes straight from one place to another, each given as (x, y, x, y)."""
        for share in np.linspace(0, 1, frames):
            at = {name: (a + share * (c - a), b + share * (d - b)) for name, (a, b, c, d) in ways.items()}
            seen = self.see(**at)
        return seen


@pytest.fixture(autouse=True)
def made_up(monkeypatch):
    monkeypatch.setattr(module, "FaceFollower", FakeFollower)
    monkeypatch.setattr(module, "AppearanceEncoder", FakePortraitist)


def test_faces_are_numbered_as_they_come_and_the_first_one_counts():
    room = Room()
    assert room.see(anna=(300, 240)) == ({"anna": 1}, 1)
    assert room.see(10, anna=(300, 240), ben=(500, 240)) == ({"anna": 1, "ben": 2}, 1)


def test_no_more_are_followed_than_asked_for():
    numbers, _ = Room(followed=2).see(20, anna=(100, 240), ben=(300, 240), carl=(500, 240))
    assert len(numbers) == 2
    assert Room(followed=1).see(20, anna=(100, 240), ben=(300, 240))[0] == {"anna": 1}


def test_with_room_for_one_nobody_else_is_looked_for():
    room = Room(followed=1)
    room.see(50, anna=(300, 240))
    assert room.looks == [Look.FIRST] + [Look.NONE] * 49


def test_beside_a_face_others_are_looked_for_and_one_who_is_missing_more_eagerly():
    room = Room()
    room.see(5, anna=(300, 240), ben=(500, 240))
    assert room.looks == [Look.FIRST] + [Look.FURTHER] * 4
    room.looks.clear()
    room.see(60, anna=(300, 240))
    assert room.looks == [Look.MISSING] * 39 + [Look.FURTHER] * 21, "for four seconds"


def test_several_faces_of_one_look_are_taken_up_one_a_frame():
    room = Room()
    assert [len(room.see(1, anna=(100, 240), ben=(300, 240), carl=(500, 240))[0]) for _ in range(4)] == [1, 2, 3, 3]


def test_further_faces_are_tried_briefly_and_the_first_and_a_missing_one_in_all_ways():
    FakeFollower.brief.clear()
    room = Room()
    room.see(5, anna=(300, 240), ben=(500, 240))
    assert FakeFollower.brief == [False, True]
    room.see(5, anna=(300, 240))
    room.see(1, anna=(300, 240), ben=(500, 240))
    assert FakeFollower.brief == [False, True, False]


def test_what_is_no_face_hides_none():
    room = Room()
    seen = [Detection(Box(x, 240, 100, 100), 1.0, 5, "frontal") for x in (100, 300)]
    world = World({"anna": (300, 240)})
    room.people.follow(world, 0.1)
    assert room.people.take_up(world, 0.1, seen).face_id == 1


def test_a_face_that_returns_is_known_by_its_looks_wherever_it_is():
    room = Room()
    room.see(10, anna=(300, 240), ben=(500, 240))
    room.see(50, anna=(300, 240))
    assert room.see(10, anna=(300, 240), ben=(80, 100))[0] == {"anna": 1, "ben": 2}


def test_a_stranger_in_the_same_place_gets_a_number_of_his_own():
    room = Room()
    room.see(10, anna=(300, 240), ben=(500, 240))
    room.see(5, anna=(300, 240))
    assert room.see(10, anna=(300, 240), carl=(500, 240))[0] == {"anna": 1, "carl": 3}


def test_numbers_are_never_used_twice():
    room = Room()
    room.see(5, anna=(300, 240), ben=(500, 240))
    room.see(400)
    numbers, _ = room.see(5, anna=(300, 240), ben=(500, 240))
    assert sorted(numbers.values()) == [3, 4], "after forty seconds both are forgotten"


def test_a_hidden_face_keeps_its_number():
    room = Room()
    room.walk(20, anna=(320, 240, 320, 240), ben=(60, 240, 260, 240))
    room.see(10, anna=(320, 240))
    numbers, primary = room.walk(20, anna=(320, 240, 320, 240), ben=(400, 240, 600, 240))
    assert (numbers, primary) == ({"anna": 1, "ben": 2}, 1)


def test_followers_that_were_exchanged_in_passing_are_found_out():
    """They stand close together and change places within a frame, so that each follower is on the wrong face."""
    room = Room()
    room.see(15, anna=(100, 240), ben=(500, 240))
    room.walk(15, anna=(100, 240, 270, 240), ben=(500, 240, 370, 240))
    numbers, primary = room.see(10, anna=(370, 240), ben=(270, 240))
    assert (numbers, primary) == ({"anna": 1, "ben": 2}, 1)


def test_two_followers_never_stay_on_one_face():
    """Anna goes behind Ben within her follower's reach, which therefore takes him for her."""
    room = Room()
    room.see(15, anna=(100, 240), ben=(500, 240))
    room.walk(12, anna=(100, 240, 465, 240), ben=(500, 240, 500, 240))
    assert room.see(ben=(500, 240))[0] == {"ben": 2}


def test_a_passer_by_does_not_steal_in_the_time_that_is_waited():
    room = Room(hold_s=2.0)
    room.see(15, anna=(300, 240), ben=(100, 240))
    assert room.see(15, ben=(300, 240))[1] is None
    room.see(2)
    assert room.see(1, anna=(300, 240), ben=(500, 240))[1] == 1


def test_after_that_time_another_one_counts_and_goes_on_to():
    room = Room(hold_s=2.0)
    room.see(15, anna=(300, 240), ben=(100, 240))
    assert room.see(25, ben=(100, 240))[1] == 2
    assert room.see(25, anna=(300, 240), ben=(100, 240))[1] == 2


def test_a_click_makes_another_one_count_and_one_that_is_not_there_changes_nothing():
    room = Room()
    room.see(15, anna=(300, 240), ben=(100, 240))
    room.people.make_primary(2)
    assert room.see(anna=(300, 240), ben=(100, 240))[1] == 2
    room.people.make_primary(7)
    assert room.see(anna=(300, 240), ben=(100, 240))[1] == 2


@pytest.mark.parametrize("follow_on", [True, False])
def test_another_model_changes_nobodys_number(follow_on):
    before, after = Room(), Room()
    before.see(15, anna=(300, 240), ben=(100, 240))
    after.people.take_over(before.people, follow_on=follow_on)
    after.time_s = before.time_s
    assert after.see(5, ben=(100, 240), anna=(300, 240)) == ({"anna": 1, "ben": 2}, 1)


def test_with_another_model_a_face_is_followed_on_from_where_it_is_without_a_search():
    before, after = Room(followed=1), Room(followed=1)
    before.see(15, anna=(300, 240))
    after.people.take_over(before.people, follow_on=True)
    after.time_s = before.time_s
    assert after.see(3, anna=(305, 240)) == ({"anna": 1}, 1)
    assert after.looks == [Look.NONE] * 3


def test_after_a_cut_nobody_is_waited_for():
    room = Room(hold_s=10.0)
    room.see(15, anna=(300, 240))
    room.scene = OTHER_SCENE
    assert room.see(1, carl=(100, 100)) == ({"carl": 2}, 2)
    assert room.looks[-1] is Look.SCENE


def test_after_a_cut_somebody_else_in_the_same_place_is_somebody_else_at_once():
    room = Room()
    room.see(15, anna=(300, 240))
    room.scene = OTHER_SCENE
    assert room.see(1, carl=(300, 240)) == ({"carl": 2}, 2)


def test_a_face_that_is_still_there_after_a_cut_is_kept():
    room = Room()
    room.see(15, anna=(300, 240), ben=(500, 240))
    room.people.make_primary(2)
    assert room.see(1, anna=(300, 240), ben=(500, 240))[1] == 2
    room.scene = OTHER_SCENE
    assert room.see(1, anna=(305, 240), carl=(500, 240)) == ({"anna": 1, "carl": 3}, 1), "Ben is not waited for"


@pytest.fixture
def anna_after_ben():
    """Anna is followed with the number 1; Ben, who has the number 2, was there and is gone."""
    room = Room()
    room.see(15, anna=(300, 240), ben=(500, 240))
    room.see(15, anna=(300, 240))
    return room


def looked_at(room, name):
    """The number of Anna's face in a frame in which it is looked at: the last look was more than 0.2 s ago."""
    room.time_s += 0.15
    (number,) = room.see(1, **{name: (300, 240)})[0].values()
    return number


def test_one_look_that_is_somebody_elses_changes_nothing(anna_after_ben):
    looks = ["much_more_like_ben", "anna", "much_more_like_ben", "anna", "anna"]
    assert [looked_at(anna_after_ben, name) for name in looks] == [1] * 5


def test_two_on_end_are_believed(anna_after_ben):
    assert [looked_at(anna_after_ben, "much_more_like_ben") for _ in range(3)] == [1, 2, 2]


def test_a_look_that_is_hardly_more_like_somebody_else_says_nothing(anna_after_ben):
    assert [looked_at(anna_after_ben, "a_little_more_like_ben") for _ in range(6)] == [1] * 6
