"""The numbers beside the head."""

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QImage, QPainter

from gui.model.head_numbers import HeadNumber, head_numbers
from gui.widgets.readout import draw_readout
from tracker.types import HeadPose, HeadPosition, Rotation, State

ROOM = QRectF(0, 0, 640, 480)
NUMBERS = (HeadNumber("x", "1.0 cm"), HeadNumber("pitch", "\N{MINUS SIGN}12°"))


def pose(yaw=0.1, pitch=-0.2, roll=0.0):
    return HeadPose(Rotation(yaw, pitch, roll), np.zeros(3), np.eye(6))


def test_position_in_centimetres_and_rotation_in_degrees(make_pair, make_face):
    _, result = make_pair(head=HeadPosition(-0.0123, 0.1, 0.6), face=make_face())
    (face,) = result.faces
    result = replace(result, faces=(replace(face, pose=pose(np.pi / 6, -0.2, -0.001)),))
    assert [(one.name, one.text) for one in head_numbers(result)] == [
        *(("x", "\N{MINUS SIGN}1.2 cm"), ("y", "10.0 cm"), ("z", "60.0 cm")),
        *(("yaw", "30°"), ("pitch", "\N{MINUS SIGN}11°"), ("roll", "0°")),
    ]


def test_what_is_not_known_is_left_out(make_pair):
    _, result = make_pair()
    assert [one.name for one in head_numbers(result)] == ["x", "y", "z"], "colours tell no rotation"
    nowhere = replace(result, tracked_head=replace(result.tracked_head, head=None))
    assert head_numbers(nowhere) == ()
    odd = replace(result, tracked_head=replace(result.tracked_head, head=HeadPosition(0.0, np.nan, 0.5)))
    assert [one.name for one in head_numbers(odd)] == ["x", "z"]


@pytest.mark.parametrize("state", [one for one in State if one not in (State.TRACKING, State.UNCERTAIN)])
def test_of_a_lost_head_no_old_number_is_shown(make_pair, state):
    _, result = make_pair()
    assert head_numbers(replace(result, state=state)) == ()


def drawn(head, numbers=NUMBERS, picture=ROOM):
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    painter = QPainter(image)
    place = draw_readout(painter, numbers, head, picture, ROOM)
    painter.end()
    return place, image


@pytest.mark.parametrize("x", range(-60, 660, 40))
@pytest.mark.parametrize(("y", "height"), [(-50, 120), (200, 100), (420, 120)])
@pytest.mark.parametrize("width", [80, 300])
def test_it_stands_beside_the_head_within_the_picture(qapp, x, y, width, height):
    head = QRectF(x, y, width, height)
    place, image = drawn(head)
    assert ROOM.contains(place) and not place.intersects(head)
    before = image.pixel(10 if place.x() > 320 else 630, 240)
    assert image.pixel(place.center().toPoint()) != before


def test_a_head_that_fills_the_picture_has_it_in_a_corner_away_from_its_middle(qapp):
    place, _ = drawn(QRectF(10, 40, 620, 440))
    assert ROOM.contains(place) and place.top() < 20
    place, _ = drawn(QRectF(10, 0, 620, 440))
    assert ROOM.contains(place) and place.bottom() > 460


def test_a_picture_without_room_has_it_beside_it(qapp):
    picture = QRectF(200, 0, 240, 480)
    place, _ = drawn(QRectF(220, 150, 200, 250), picture=picture)
    assert ROOM.contains(place) and not place.intersects(picture) and place.top() == 150
    wide_left = QRectF(390, 0, 240, 480)
    place, _ = drawn(QRectF(400, 150, 200, 250), picture=wide_left)
    assert ROOM.contains(place) and not place.intersects(wide_left)


def test_its_width_does_not_change_with_the_numbers(qapp):
    head = QRectF(200, 100, 100, 100)
    others = HeadNumber("x", "\N{MINUS SIGN}111.1 cm"), HeadNumber("pitch", "0°")
    assert drawn(head)[0] == drawn(head, others)[0]
    assert drawn(head, ())[0].isEmpty()


def test_it_is_switched_with_a_key_and_follows_the_mirror(window, controller, tracking, make_pair):
    live, action = window.stage.live, window.actions_by_name["show_readout"]
    tracking.run(pair=make_pair(1))
    controller.tick(1.0)
    assert action.isChecked()
    with_it = live.render_snapshot()
    action.trigger()
    assert live.render_snapshot() != with_it
    head = live._shown_head(live._scene.result.box, 64, QRectF(0, 0, 640, 480))
    window.actions_by_name["mirror"].trigger()
    other = live._shown_head(live._scene.result.box, 64, QRectF(0, 0, 640, 480))
    assert head.center().x() + other.center().x() == pytest.approx(640) and head.width() == pytest.approx(other.width())
