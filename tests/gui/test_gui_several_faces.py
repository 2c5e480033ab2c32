"""Further faces in the live picture: drawn with their numbers, and made the primary one by a click."""

import dataclasses

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.widgets.face_outline import face_at
from tracker.types import Box, State, TrackedFace

CENTRES = {1: (20.0, 24.0), 2: (48.0, 24.0)}


@pytest.fixture
def make_faces(make_face):
    """Makes two small faces beside each other; the first one counts."""

    def make(count=2, primary=1):
        ring = make_face(with_view=False).points_xy - (32, 24)
        return tuple(
            TrackedFace(
                number,
                number == primary,
                State.TRACKING,
                Box(*CENTRES[number], 20, 20),
                make_face(0.4 * ring + CENTRES[number], with_view=False),
            )
            for number in range(1, count + 1)
        )

    return make


@pytest.fixture
def face_window(window, tracking, controller, make_pair, make_faces):
    """The window in face mode with two faces on show, not mirrored."""
    window.actions_by_name["mode_face"].trigger()
    window.actions_by_name["mirror"].trigger()
    clock = iter(range(1, 100))

    def show(faces, index=1):
        tracking.run(pair=make_pair(index, faces=faces))
        controller.tick(float(next(clock)))
        return window

    show(make_faces())
    window.show_faces = show
    return window


def picture_of(window):
    image = window.stage.live.render_snapshot()
    return np.array([[image.pixel(x, y) for x in range(image.width())] for y in range(image.height())])


def click(qtbot, window, x, y):
    live = window.stage.live
    target = live._target(live.frame)
    scale = target.width() / 64
    place = QPoint(round(target.x() + (x + 0.5) * scale), round(target.y() + (y + 0.5) * scale))
    qtbot.mouseClick(live, Qt.MouseButton.LeftButton, pos=place)


def test_the_other_face_is_drawn_with_its_number(face_window, make_faces):
    both = picture_of(face_window)
    one = picture_of(face_window.show_faces(make_faces(1), 2))
    changed = both != one
    assert changed[20:28, 40:56].any(), "the outline of the other face"
    assert changed[:16, 10:30].any(), "the first one shows its number only beside another"


def test_nothing_is_drawn_of_it_when_nothing_of_faces_is_wanted(face_window, make_faces):
    for name in ("show_points", "show_mesh", "show_contour"):
        if face_window.actions_by_name[name].isChecked():
            face_window.actions_by_name[name].trigger()
    both = picture_of(face_window)
    assert (picture_of(face_window.show_faces(make_faces(1), 2)) == both).all()


def test_other_faces_are_drawn_while_the_one_that_counts_is_away(face_window, make_faces):
    alone = picture_of(face_window.show_faces((), 2))
    waiting = picture_of(face_window.show_faces(make_faces(2, primary=None), 3))
    assert (alone != waiting)[20:28, 40:56].any()


def test_a_click_on_another_face_makes_it_count(qtbot, face_window, tracking):
    click(qtbot, face_window, 48, 24)
    assert tracking.called("choose_face") == [(2,)]


def test_a_click_on_the_one_that_counts_or_beside_all_changes_nothing(qtbot, face_window, tracking):
    click(qtbot, face_window, 20, 24)
    click(qtbot, face_window, 34, 44)
    assert tracking.called("choose_face") == []


def test_in_the_mirror_the_click_lands_on_the_face_that_is_seen_there(qtbot, face_window, tracking):
    face_window.actions_by_name["mirror"].trigger()
    click(qtbot, face_window, 63 - 48, 24)
    assert tracking.called("choose_face") == [(2,)]


def test_a_turned_box_is_hit_where_it_lies(make_faces):
    (one,) = make_faces(1)
    slanted = dataclasses.replace(one, box=Box(20, 24, 40, 8, np.pi / 4))
    assert face_at((slanted,), 20 + 12, 24 + 12) == 1
    assert face_at((slanted,), 20 + 12, 24 - 12) is None
    assert face_at((slanted,), 20 + 20, 24) is None


def test_of_two_boxes_the_nearer_middle_is_meant(make_faces):
    first, second = make_faces()
    wide = dataclasses.replace(first, box=Box(30, 24, 60, 40))
    assert face_at((wide, second), 45, 24) == 2
    assert face_at((wide, second), 32, 24) == 1
