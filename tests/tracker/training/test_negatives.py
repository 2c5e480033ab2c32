"""Looks at no face: what they show, and how much of a face they are said to be."""

import math
from itertools import pairwise

import numpy as np
import pytest

from tests.demo_frames import DEMO
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.training.made_scenes import KINDS, made_scene
from tracker.training.negatives import NegativeSource, nearness
from tracker.training.scene_sources import made_scenes, read_scenes, reviewed, write_scenes
from tracker.training.scenes import Scene, Surveyor

FRAME = ReferenceFrame(25.0, 47.5, 47.5, 96, 96)
FACE = Similarity(40.0, 0.0, 100.0, 120.0)


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


def _scene(**places):
    grey = np.random.default_rng(3).integers(0, 256, (240, 200), dtype=np.uint8)
    return Scene("made", GreyPicture(grey), **places)


def test_a_look_at_the_face_itself_is_one_and_far_off_none(mean_xy):
    assert nearness(FACE, FACE, mean_xy) == 1.0
    for size, roll, shift in ((0.5, 0, 0), (2.0, 0, 0), (1, math.pi, 0), (1, 0.8, 0), (1, 0, 0.5)):
        moved = FACE.after(Similarity(size * math.cos(roll), size * math.sin(roll), shift, 0.0))
        assert nearness(moved, FACE, mean_xy) == 0.0


def test_the_farther_off_the_less_of_a_face(mean_xy):
    steps = [nearness(FACE.after(Similarity(1.0, 0.0, shift, 0.0)), FACE, mean_xy) for shift in np.linspace(0, 1, 21)]
    assert all(later <= before for before, later in pairwise(steps))
    assert any(0.2 < step < 0.8 for step in steps)


def test_nearness_is_the_same_from_both_sides_and_at_any_size(mean_xy):
    other = FACE.after(Similarity(1.2, 0.1, 0.2, 0.05))
    both = nearness(FACE, other, mean_xy), nearness(other, FACE, mean_xy)
    assert 0.0 < both[0] < 1.0
    assert both[0] == pytest.approx(both[1])
    larger = Similarity(3.0, 0.0, 7.0, -5.0)
    assert nearness(larger.after(FACE), larger.after(other), mean_xy) == pytest.approx(both[0])


def test_without_faces_every_look_is_none_and_of_the_frame(mean_xy):
    source = NegativeSource([_scene(), _scene(tempting=(FACE,))], mean_xy, FRAME)
    crops = [source.cut(np.random.default_rng(seed)) for seed in range(20)]
    assert all(crop.shape == (96, 96) and crop.dtype == np.uint8 and presence == 0.0 for crop, presence in crops)
    assert len({crop.tobytes() for crop, _ in crops}) == 20


def test_looks_about_a_face_are_of_all_degrees(mean_xy):
    source = NegativeSource([_scene(faces=(FACE,))], mean_xy, FRAME)
    seen = [source.cut(np.random.default_rng(seed))[1] for seed in range(300)]
    assert min(seen) == 0.0
    assert max(seen) > 0.8
    assert 0.5 < np.mean(np.array(seen) < 0.05) < 0.95


def test_nobody_is_looked_at_where_somebody_may_be(mean_xy):
    """A bright disc stands where somebody may be; no look may have it in its middle, at about its size."""
    grey = np.zeros((240, 200), np.uint8)
    y, x = np.mgrid[0:240, 0:200]
    grey[np.hypot(x - FACE.x_px, y - FACE.y_px) < 0.6 * FACE.scale] = 255
    middle = np.s_[40:56, 40:56]
    shown = {}
    for name, perhaps in (("known", (FACE,)), ("unknown", ())):
        source = NegativeSource([Scene("made", GreyPicture(grey), perhaps=perhaps)], mean_xy, FRAME)
        crops = [source.cut(np.random.default_rng(seed))[0] for seed in range(200)]
        shown[name] = sum(c[middle].mean() > 250 and np.count_nonzero(c) < 3000 for c in crops)
    assert shown["known"] < 0.3 * shown["unknown"]


def test_the_same_luck_gives_the_same_look(mean_xy):
    source = NegativeSource([_scene(faces=(FACE,), tempting=(FACE,))], mean_xy, FRAME)
    first, again, other = (source.cut(np.random.default_rng(seed))[0] for seed in (5, 5, 6))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_no_scenes_is_an_error(mean_xy):
    with pytest.raises(ValueError, match="no scene"):
        NegativeSource([], mean_xy, FRAME)


@pytest.mark.parametrize("kind", KINDS)
def test_every_made_scene_shows_something(kind):
    scenes = [KINDS[kind](np.random.default_rng(seed), 64) for seed in range(6)]
    assert all(scene.shape == (64, 64) and scene.dtype == np.uint8 for scene in scenes)
    assert max(float(scene.std()) for scene in scenes) > 10
    assert len({scene.tobytes() for scene in scenes}) == 6


def test_a_made_scene_follows_its_luck():
    first, again, other = (made_scene(np.random.default_rng(seed), 48) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_scenes_are_kept_in_a_file(tmp_path):
    kept = [_scene(faces=(FACE,)), _scene(tempting=(FACE, Similarity(3.0, 1.0, 2.0, 4.0)), perhaps=(FACE,))]
    write_scenes(tmp_path / "scenes.npz", kept)
    back = read_scenes(tmp_path / "scenes.npz")
    assert [(s.name, s.faces, s.perhaps, s.tempting) for s in back] == [
        (s.name, s.faces, s.perhaps, s.tempting) for s in kept
    ]
    np.testing.assert_array_equal(back[1].picture.grey, kept[1].picture.grey)


def test_what_was_seen_to_be_no_face_tempts(tmp_path):
    near, other = Similarity(0.0, 20.0, 50.4, 60.3), Similarity(40.0, 0.0, 50.0, 60.0)
    table = tmp_path / "none.csv"
    table.write_text("picture,x_px,y_px,size_px\nmade,50,60,20\nelse,50,60,40\n")
    scene = reviewed([_scene(perhaps=(near, other), tempting=(FACE,))], table)[0]
    assert scene.perhaps == (other,)
    assert scene.tempting == (FACE, near)


def test_the_list_of_what_is_no_face_can_be_read():
    assert reviewed([_scene(perhaps=(FACE,))])[0].perhaps == (FACE,)


def test_what_is_seen_in_made_scenes_is_no_face():
    surveyor = Surveyor(shipped_face_model("conv-small"))
    scenes = list(made_scenes(8, surveyor))
    assert not any(scene.faces or scene.perhaps for scene in scenes)


def test_the_survey_tells_the_face_from_what_is_elsewhere(mean_xy):
    """The demo's head is found where it is; said to be known, it is in no list."""
    frame = DEMO.frame(0)
    assert frame.truth is not None
    box = frame.truth.box
    picture, pose = GreyPicture(frame.image), Similarity(0.5 * box.width_px, 0.0, box.x_px, box.y_px)
    surveyor = Surveyor(shipped_face_model("conv-small"))
    unknown, known = surveyor.scene("demo", picture, ()), surveyor.scene("demo", picture, (pose,))
    assert min(_apart(one, pose) for one in unknown.perhaps) < 0.3
    assert known.faces == (pose,)
    assert not any(_apart(one, pose) < 0.3 for one in known.perhaps)


def _apart(first, second):
    return np.hypot(first.x_px - second.x_px, first.y_px - second.y_px) / second.scale
