"""Anonymous me: drawn from numbers alone, moved by them, and the same face whoever moves it."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.effects.anonymous import AnonymousFace
from tracker.expression.pose_free import shipped_shape_reader
from tracker.run.privacy import PictureGate, Privacy
from tracker.types import Box, Face, FitView, Frame, State, TrackedFace, TrackedHead, TrackResult

SIZE = (320, 240)


def points_of(sigmas=(), at=(160.0, 110.0), size_px=110.0):
    reader = shipped_shape_reader()
    every = np.zeros(reader.model.mode_count)
    every[: len(sigmas)] = sigmas
    shape = reader.points_m(every)[:, :2]
    return shape * (size_px / np.ptp(reader.model.mean_m[:, 0])) + np.array(at)


def result_of(points_xy, index=0, state=State.TRACKING, face_id=1, view=None):
    count = len(points_xy)
    face = Face(points_xy, np.zeros(8), np.ones(4), np.ones(count), np.ones(count, bool), 0.9, 0.0, view)
    tracked = TrackedFace(face_id=face_id, primary=True, state=state, box=Box(9, 9, 9, 9, 0.0), face=face)
    return TrackResult(index, index / 25, state, faces=(tracked,))


def mouth_open(points_xy, by_px=14.0):
    moved = points_xy.copy()
    moved[[65, 66, 67, 56, 57, 58, 7, 8, 9]] += (0.0, by_px)
    return moved


def test_not_one_pixel_of_the_camera_enters():
    random = np.random.default_rng(0)
    drawn = []
    for image in (random.integers(0, 255, (240, 320, 3), np.uint8), np.full((240, 320, 3), 90, np.uint8)):
        gate = PictureGate()
        gate.use(Privacy.ANONYMOUS)
        nothing = np.zeros((68, 2))
        view = FitView(image[:, :, 0].copy(), nothing, 11, np.zeros((68, 3, 3), np.float32), nothing, ())
        pictures = []
        for index in range(6):
            result = result_of(points_of((0.2 * index,)), index, view=view)
            result = replace(result, back_projection=image[:, :, 1].copy())
            pictures.append(gate.passed(Frame(image, index / 25, index), result)[0].image.tobytes())
        drawn.append(pictures)
    assert drawn[0] == drawn[1]
    assert len(set(drawn[0])) > 1


def test_two_people_at_rest_look_the_same_and_each_moves_the_face():
    one, other = points_of((1.5, -1.0, 2.0)), points_of((-1.5, 1.0, -2.0))
    shown = []
    for points_xy in (one, other):
        drawer = AnonymousFace()
        rest = drawer.draw(SIZE, result_of(points_xy)).astype(int)
        open_mouth = drawer.draw(SIZE, result_of(mouth_open(points_xy), 1)).astype(int)
        shown.append((rest, open_mouth))
    of_persons = np.abs(shown[0][0] - shown[1][0]).mean()
    moved = min(np.abs(rest - open_mouth).mean() for rest, open_mouth in shown)
    assert np.abs(one - other).max() > 5.0
    assert of_persons < 0.5 * moved


def test_the_face_is_where_the_head_is():
    drawer = AnonymousFace()
    left = drawer.draw(SIZE, result_of(points_of(at=(90.0, 110.0)))).astype(int)
    right = drawer.draw(SIZE, result_of(points_of(at=(230.0, 110.0)), 1)).astype(int)
    for picture, x in ((left, 90), (right, 230)):
        away = np.abs(picture - picture[0, 0]).sum(axis=2)
        assert abs(np.average(np.arange(SIZE[0]), weights=away.sum(axis=0)) - x) < 12


@pytest.mark.parametrize("state", [State.UNCERTAIN, State.LOST])
def test_nothing_is_shown_of_a_face_that_is_not_sure(state):
    ground = AnonymousFace().draw(SIZE, TrackResult(0, 0.0, State.LOST))
    assert (ground == ground[0, 0]).all()
    assert (AnonymousFace().draw(SIZE, result_of(points_of(), state=state)) == ground).all()


def test_every_face_in_view_has_one():
    two = (*result_of(points_of(at=(80.0, 110.0), size_px=80)).faces, *result_of(points_of(at=(240, 110)), 0).faces)
    faces = (two[0], replace(two[1], face_id=2, primary=False))
    picture = AnonymousFace().draw(SIZE, TrackResult(0, 0.0, State.TRACKING, faces=faces)).astype(int)
    away = np.abs(picture - picture[0, 0]).sum(axis=2)
    assert away[110, 80] > 30 and away[110, 240] > 30
    assert away[110, 160] < away[110, 80]


def test_a_head_of_which_only_the_box_is_known_is_an_oval():
    head = TrackedHead(box=Box(160.0, 120.0, 80.0, 100.0, 0.3), confidence=0.9)
    picture = AnonymousFace().draw(SIZE, TrackResult(0, 0.0, State.TRACKING, tracked_head=head))
    assert (picture[120, 160] != picture[0, 0]).any()
    assert (picture[120, 60] == picture[0, 0]).all()
    assert not picture.flags.writeable


def test_odd_points_draw_the_ground():
    drawer = AnonymousFace()
    broken = points_of()
    broken[3] = np.nan
    for points_xy in (broken, np.zeros((71, 2))):
        picture = drawer.draw(SIZE, result_of(points_xy))
        assert (picture == picture[0, 0]).all()
    # All in one spot: no face, and no fault.
    drawer.draw(SIZE, result_of(np.full((68, 2), 50.0), 1))
