"""Following anything: a box is drawn on the Head page, and what comes of it is said."""

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QTransform

from gui.model.notices import Remedy, Thing
from gui.model.tracking import Phase, Update
from gui.widgets.thing_overlay import thing_words
from tests.gui.mouse import drag_mouse, move_mouse
from tracker.run.playback import PlaybackSettings
from tracker.run.runner import ClipStatus
from tracker.types import Box, State, TrackedThing

SEEN = TrackedThing(Box(20.0, 30.0, 12.0, 8.0), 0.9, 1.5)
OUT_OF_SIGHT = TrackedThing()


@pytest.fixture
def show(window, tracking, make_pair):
    """Lets the tracker see a thing, or none."""
    numbers = iter(range(1000))

    def show(thing=None, phase=Phase.RUNNING, **values):
        frame, result = make_pair(next(numbers), State.LOST, **values)
        tracking.update = Update(phase, source_name="Fake", pair=(frame, replace(result, thing=thing)))
        window._tick()
        return window.stage.live

    return show


@pytest.fixture
def band(window):
    return window.features.pages["head"].band


def in_view(live, x, y):
    """Where a place of the picture is in the view."""
    width = live.frame.image.shape[1]
    scale = live.target.width() / width
    column = width - 1 - x if live.mirrored else x
    place = live.target.topLeft() + QPointF(column + 0.5, y + 0.5) * scale
    return QPoint(round(place.x()), round(place.y()))


def drag(qtbot, live, begin, end):
    drag_mouse(qtbot, live, begin, begin + QPoint(6, 6), end)


@pytest.mark.parametrize("mirror", [True, False])
def test_a_box_that_is_drawn_is_followed_where_it_is_in_the_picture(show, window, controller, tracking, qtbot, mirror):
    controller.set_app(mirror=mirror)
    live = show()
    drag(qtbot, live, in_view(live, 10, 12), in_view(live, 30, 36))
    ((box,),) = tracking.called("follow")
    assert (box.x_px, box.y_px) == pytest.approx((20, 24), abs=0.2)
    assert (box.width_px, box.height_px) == pytest.approx((20, 24), abs=0.2)


def test_a_box_ends_at_the_picture(show, tracking, qtbot):
    live = show()
    drag(qtbot, live, in_view(live, 40, 30), QPoint(live.width() - 2, live.height() - 2))
    ((box,),) = tracking.called("follow")
    assert box.y_px + box.height_px / 2 == pytest.approx(47.5, abs=0.2)


def test_clicks_and_tiny_boxes_follow_nothing(show, tracking, band, qtbot):
    live = show()
    qtbot.mouseClick(live, Qt.MouseButton.LeftButton, pos=in_view(live, 30, 20))
    drag(qtbot, live, in_view(live, 30, 20), in_view(live, 30, 20) + QPoint(11, 12))
    assert not tracking.called("follow") and band.isHidden()


def test_the_band_is_seen_while_it_is_drawn_and_on_the_head_page_only(show, controller, tracking, band, qtbot):
    live = show()
    begin, end = in_view(live, 10, 12), in_view(live, 30, 36)
    qtbot.mousePress(live, Qt.MouseButton.LeftButton, pos=begin)
    move_mouse(live, end, Qt.MouseButton.LeftButton)
    assert band.isVisible() and band.geometry() == live.rect()
    assert band.grab().toImage().pixelColor(QPoint(5, 5)).alpha() > 0
    qtbot.mouseRelease(live, Qt.MouseButton.LeftButton, pos=end)
    assert band.isHidden()
    controller.use_page("face")
    drag(qtbot, live, begin, end)
    assert len(tracking.called("follow")) == 1


def test_what_comes_of_it_is_said(show, controller, window):
    live = show()
    back = window.actions_by_name["follow_faces"]
    assert not back.isEnabled()
    controller.follow(Box(20, 30, 12, 8))
    show(SEEN)
    assert controller.state.thing is Thing.SEEN and back.isEnabled()
    assert controller.state.notice.remedies == (Remedy.FACES,)
    assert live.render_snapshot() is not None
    show(OUT_OF_SIGHT)
    assert "Out of sight" in controller.state.notice.text
    show()
    assert "faces are looked for again" in controller.state.notice.text and not back.isEnabled()


def test_one_can_go_back_to_faces(show, controller, tracking, window):
    controller.follow(Box(20, 30, 12, 8))
    show(SEEN)
    controller.remedy(Remedy.FACES)
    window._escape()
    window.actions_by_name["follow_faces"].trigger()
    assert len(tracking.called("follow_faces")) == 3
    show()
    assert controller.state.notice is None
    window._escape()
    assert len(tracking.called("follow_faces")) == 3


def test_a_clip_that_stands_still_shows_at_once_what_is_followed(controller, tracking, window, make_pair):
    clip = ClipStatus(200, 20.0, None, True, np.zeros(0, np.uint8), 0, False, PlaybackSettings())
    tracking.update = Update(Phase.PAUSED, source_name="clip.mp4", clip=clip, pair=make_pair(40))
    window._tick()
    window.actions_by_name["follow_middle"].trigger()
    ((box,),) = tracking.called("follow")
    assert (box.x_px, box.y_px, box.width_px) == pytest.approx((31.5, 23.5, 9.6))
    assert tracking.called("seek") == [(40,)]


def test_the_read_out_names_pixels_and_relative_size_and_nothing_out_of_sight():
    assert thing_words(SEEN) == "12 × 8 px · at 20, 30 · 150 % of its first size"
    assert thing_words(OUT_OF_SIGHT) == ""


def test_the_read_out_reads_the_same_in_a_mirrored_picture(show, controller, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        "gui.widgets.thing_overlay.draw_caption",
        lambda painter, words, top, inside: drawn.append((painter.worldTransform() == QTransform(), top.x())),
    )
    places = []
    for mirror in (True, False):
        controller.set_app(mirror=mirror)
        show(SEEN).render_snapshot()
        upright, x = drawn[-1]
        assert upright
        places.append(x)
    assert sum(places) == pytest.approx(64) and places[0] != places[1]
