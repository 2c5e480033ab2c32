"""The assistant, clicked through: from the first step to a calibration that the tracker uses."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.model.notices import Remedy
from gui.model.tracking import CameraChoice
from gui.pages.calibration.procedure import LOOK_FRAMES, LOOKS, Step
from gui.widgets.screen_size import screen_key
from tests.gui.mouse import drag_mouse
from tracker.calibration.solver import CARD_M, Calibration
from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.types import Frame, Sighting, State, TrackedHead

FOV_DEG, HEAD_M, OFFSET_M = 72.0, 0.15, 0.12
SIZE = (640, 480)
FOCAL_PX = 0.5 * SIZE[0] / math.tan(math.radians(FOV_DEG) / 2)


def sighting(x_m, y_m, z_m=0.55):
    """A head at a place on the screen's axes, seen by a camera above the screen that looks straight ahead."""
    px_per_m = FOCAL_PX / z_m
    x, y = 319.5 - x_m * px_per_m, 239.5 - (y_m - OFFSET_M) * px_per_m
    return Sighting(x, y, FACE_BOX_PER_HEAD_WIDTH * HEAD_M * px_per_m)


@pytest.fixture
def assistant(window, controller, tracking, camera, qtbot):
    """The open assistant."""
    controller.set_setting("position.camera_offset_y_cm", 100 * OFFSET_M)
    window.actions_by_name["calibrate"].trigger()
    opened = window.features.tools["calibrate"].assistant
    qtbot.waitUntil(opened.isVisible)
    return opened


@pytest.fixture
def show(tracking, controller, make_pair):
    """Lets the tracker see a head for some frames."""
    image = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    count = iter(range(1, 100_000))

    def see(seen, frames=1):
        for _ in range(frames):
            index = next(count)
            _, result = make_pair(index)
            shown = Frame(image, index / 30, index)
            state = State.TRACKING if seen else State.LOST
            tracking.run(pair=(shown, replace(result, tracked_head=TrackedHead(sighting=seen), state=state)))
            controller.tick(float(index))

    return see


def press(assistant, qtbot):
    qtbot.mouseClick(assistant.go_on, Qt.MouseButton.LeftButton)


def mark_card(assistant, qtbot, seen):
    """Drag the corners onto those of a card beside the face."""
    px_per_m = seen.width_px / (FACE_BOX_PER_HEAD_WIDTH * HEAD_M)
    half = 0.5 * px_per_m * np.array(CARD_M[::-1])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half + (seen.x_px + 150, seen.y_px)
    board = assistant.board
    for corner, wanted in enumerate(corners):
        begin, end = board.place_of(corner).toPoint(), board._on_widget(wanted).toPoint()
        drag_mouse(qtbot, board, begin, end)
        # The mouse has whole pixels only.
        np.testing.assert_allclose(board.corners_xy[corner], wanted, atol=2.0)
    board.corners_xy[:] = corners


def test_from_the_first_step_to_the_end(assistant, window, controller, tracking, show, qtbot):
    middle = sighting(0.0, 0.05)
    show(middle)
    press(assistant, qtbot)
    assert assistant.step is Step.CARD
    press(assistant, qtbot)
    assert assistant._countdown.isActive()
    assistant.freeze()
    mark_card(assistant, qtbot, middle)
    press(assistant, qtbot)
    assert assistant.step is Step.DISTANCE
    assistant.distance.setValue(100 * math.hypot(0.55, OFFSET_M - 0.05))
    press(assistant, qtbot)
    show(middle, LOOK_FRAMES)
    for step in LOOKS:
        assert assistant.step is step
        mark = assistant._course.mark(step)
        press(assistant, qtbot)
        show(sighting(mark.x_m, 0.05 if mark.y_m is None else mark.y_m), LOOK_FRAMES + 2)
    assert assistant.step is Step.RESULT
    assert "±" in assistant.text.text()
    press(assistant, qtbot)
    assert window.features.tools["calibrate"].assistant is None
    position = controller.state.settings.position
    assert controller.state.calibrated
    assert position.horizontal_fov_deg == pytest.approx(FOV_DEG, abs=1.5)
    assert position.head_width_cm == pytest.approx(100 * HEAD_M, abs=0.3)
    assert position.camera_offset_y_cm == pytest.approx(100 * OFFSET_M, abs=1.0)
    assert abs(position.camera_tilt_deg) < 1.5 and abs(position.camera_pan_deg) < 1.0
    assert tracking.called("change")[-1][0].position == position
    # It belongs to this source: another one is not touched by it, and it is there again with this one.
    controller.choose("clip.mp4")
    assert not controller.state.calibrated
    assert controller.state.settings.position.estimate_fov
    controller.choose("demo")
    assert controller.state.settings.position == position


def test_every_step_can_be_left_out(assistant, show, qtbot):
    show(sighting(0.0, 0.05))
    for step in list(Step)[:-1]:
        assert assistant.step is step
        qtbot.mouseClick(assistant.skip, Qt.MouseButton.LeftButton)
    assert assistant.step is Step.RESULT
    assert "Nothing has been measured" in assistant.text.text()
    assert not assistant.go_on.isVisible()
    qtbot.mouseClick(assistant.back, Qt.MouseButton.LeftButton)
    press(assistant, qtbot)
    show(sighting(0.0, 0.05), LOOK_FRAMES)
    assert "before: from 60 cm" in assistant.text.text()


def test_without_a_head_it_says_so_and_waits(assistant, show, qtbot):
    show(None)
    press(assistant, qtbot)
    press(assistant, qtbot)
    assert "No head" in assistant.status.text()
    assert assistant.step is Step.CARD


def test_a_look_from_the_wrong_place_is_told(assistant, show, qtbot):
    show(sighting(0.0, 0.05))
    for _ in range(3):
        qtbot.mouseClick(assistant.skip, Qt.MouseButton.LeftButton)
    for x in (0.15, -0.15, 0.0):
        press(assistant, qtbot)
        show(sighting(x, 0.05), LOOK_FRAMES + 2)
    assert assistant.step is Step.RESULT
    assert "does not fit" in assistant.text.text()


def test_escape_leaves_everything_as_it_was(assistant, window, controller, show, qtbot):
    before = controller.state.settings
    show(sighting(0.0, 0.05))
    press(assistant, qtbot)
    qtbot.keyClick(assistant, Qt.Key.Key_Escape)
    assert window.features.tools["calibrate"].assistant is None
    assert controller.state.settings == before


def test_the_screens_size_is_corrected_and_believed_again(assistant, controller, qtbot):
    page = assistant.screen_page
    told = page.m_per_px
    page.diagonal.setValue(1.25 * page.diagonal.value())
    press(assistant, qtbot)
    key = screen_key(assistant.screen())
    assert controller.calibrations.metres_per_px(key) == pytest.approx(1.25 * told, rel=0.01)
    qtbot.mouseClick(assistant.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(assistant.skip, Qt.MouseButton.LeftButton)
    assert controller.calibrations.metres_per_px(key) is None
    assert page.m_per_px == pytest.approx(told)


def test_arrow_keys_move_the_chosen_corner(assistant, show, qtbot):
    show(sighting(0.0, 0.05))
    press(assistant, qtbot)
    assistant.freeze()
    board = assistant.board
    before = board.corners_xy.copy()
    qtbot.keyClick(board, Qt.Key.Key_Right)
    qtbot.keyClick(board, Qt.Key.Key_Tab)
    qtbot.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    np.testing.assert_allclose(board.corners_xy - before, [[-0.5, 0], [0, 5], [0, 0], [0, 0]])
    qtbot.mouseClick(board, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    np.testing.assert_allclose(board.corners_xy[2:], before[2:])


def test_a_calibration_can_be_forgotten(window, controller, qtbot):
    before = controller.state.settings.position
    controller.measured.calibrated(Calibration(15.0, 70.0, 1.0, 12.0, 8.0, -2.0, (1.0, 1.5, 2.0), 3.0, 0.5))
    assert controller.state.settings.position != before
    window.actions_by_name["calibrate"].trigger()
    qtbot.mouseClick(window.features.tools["calibrate"].assistant.reset, Qt.MouseButton.LeftButton)
    assert window.features.tools["calibrate"].assistant is None
    assert controller.state.settings.position == before
    assert not controller.state.calibrated


def test_a_clip_cannot_be_calibrated_and_that_is_told_with_a_remedy(window, controller, tracking):
    tracking.run(cameras=(CameraChoice("camera 7", "Webcam"),))
    controller.tick(0.1)
    window.actions_by_name["calibrate"].trigger()
    assert window.features.tools["calibrate"].assistant is None
    notice = controller.state.notice
    assert "camera" in notice.text and notice.remedies == (Remedy.USE_CAMERA,)
    window.do_remedy(notice.remedies[0])
    assert tracking.called("open")[-1][0] == "camera 7"


def test_without_a_camera_another_source_is_offered(window, controller, tracking):
    tracking.run(cameras=())
    controller.tick(0.1)
    window.actions_by_name["calibrate"].trigger()
    assert controller.state.notice.remedies == (Remedy.OTHER_SOURCE,)
