"""Learn my face, in the app: the guided minute, the learning in its thread, the switch, deleting."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from gui.model.notices import Notice
from gui.pages.learn_face.procedure import LearningPhase, LearningProcedure
from gui.pages.learn_face.tool import LearnFaceTool
from gui.pages.learn_face.words import rows_of
from tracker.errors import VisavisError
from tracker.face.conv_experts import OutputHeads
from tracker.face.personal_file import Measures, PersonalModel, load_personal, save_personal
from tracker.personal.adaptation import Outcome
from tracker.types import HeadPose, Rotation

BEFORE, AFTER = Measures(0.005, 0.0009, 0.005, 1.1), Measures(0.004, 0.0008, 0.004, 1.1)
HEADS = OutputHeads(np.ones((68, 4), np.float32), np.zeros(68, np.float32))


def personal():
    return PersonalModel("digest", "conv-small", HEADS, BEFORE, AFTER, 30)


def learns(wanted, minute, report):
    report("Learning", 0.5)
    return Outcome(personal(), BEFORE, AFTER, 30)


@pytest.fixture
def door(window, controller, camera, tmp_path, monkeypatch):
    """The window's door, in face mode, with a minute of two seconds and a folder of its own."""
    monkeypatch.setattr("gui.pages.learn_face.tool.personal_folder", lambda: tmp_path / "personal")
    monkeypatch.setattr("gui.pages.learn_face.tool.model_to_learn", lambda wanted: "conv-small")
    controller.use_page("face")
    door = LearnFaceTool(window.host, learns, seconds=2.0, check=lambda wanted: None)
    controller.subscribe(lambda old, new: None, door.show_frame)
    yield door
    door.close()


@pytest.fixture
def show(tracking, controller, make_pair, make_face):
    """Shows frames in which the head looks straight into the camera."""
    clock = iter(range(1, 10_000))

    def give(seconds):
        for index in range(int(seconds * 10) + 1):
            pose = HeadPose(Rotation(0.0, 0.0, 0.0), np.zeros(3), np.eye(6))
            tracking.run(live=True, pair=make_pair(index, rate_hz=10.0, face=make_face(with_view=False), pose_raw=pose))
            controller.tick(float(next(clock)))

    return give


def test_a_minute_is_led_through_and_what_was_learnt_is_used(door, show, controller, qtbot, tmp_path):
    door.open()
    assert not door.panel.use.isVisible() and not door.panel.map.isVisible()
    door.panel.go_on.click()
    show(1.0)
    door._look()
    assert door.panel.map.isVisible() and "1 of 2 seconds" in door.panel.status.text()
    show(2.0)
    qtbot.waitUntil(lambda: door.course is None, timeout=5000)
    assert load_personal(tmp_path / "personal" / "conv-small.npz").frames == 30
    assert controller.state.settings.face.personal == str(tmp_path / "personal")
    assert door.panel.use.isChecked() and door.panel.numbers.isVisible()


def test_the_switch_and_the_deleting_reach_the_tracker(door, controller, tracking, tmp_path):
    save_personal(personal(), tmp_path / "personal" / "conv-small.npz")
    door.open()
    door.panel.use.click()
    assert tracking.called("change")[-1][0].face.personal == str(tmp_path / "personal")
    door.panel.use.click()
    assert tracking.called("change")[-1][0].face.personal == ""
    door.panel.use.click()
    door.panel.delete.click()
    assert tracking.called("change")[-1][0].face.personal == ""
    assert not list((tmp_path / "personal").iterdir())
    assert not door.panel.delete.isVisible() and door.panel.go_on.text() == "Start"


def test_a_damaged_file_is_told_and_not_used(door, window, controller, tmp_path):
    (tmp_path / "personal").mkdir()
    (tmp_path / "personal" / "conv-small.npz").write_bytes(b"nothing")
    controller.set_setting("face.personal", str(tmp_path / "personal"))
    LearnFaceTool(window.host, learns)
    assert controller.state.settings.face.personal == ""
    assert "damaged" in controller.state.notice.text
    door.open()
    assert "damaged" in door.panel.text.text() and door.panel.delete.isVisible()


def test_a_model_that_cannot_learn_is_told_before_the_minute(window, controller, camera):
    controller.set_setting("face.model", "svm")
    controller.use_page("face")
    door = LearnFaceTool(window.host)
    door.open()
    assert "svm cannot learn" in door.panel.text.text() and not door.panel.go_on.isVisible()
    door.close()


def test_cancelling_keeps_nothing(make_pair, make_face, tmp_path):
    begun, go_on = threading.Event(), threading.Event()

    def slow(wanted, minute, report):
        begun.set()
        go_on.wait(5.0)
        return learns(wanted, minute, report)

    course = LearningProcedure("conv-small", tmp_path, slow, seconds=0.5)
    pose = HeadPose(Rotation(0.0, 0.0, 0.0), np.zeros(3), np.eye(6))
    for index in range(10):
        course.add(*make_pair(index, rate_hz=10.0, face=make_face(with_view=False), pose_raw=pose))
    assert begun.wait(5.0) and course.stage is LearningPhase.LEARNING
    course.cancel()
    go_on.set()
    course._thread.join(5.0)
    assert course.outcome is None and not list(tmp_path.iterdir())


def test_what_goes_wrong_is_said(door, show, qtbot):
    def fails(wanted, minute, report):
        raise VisavisError("Only 3 good pictures came together.")

    door._learn = fails
    door.open()
    door.panel.go_on.click()
    show(2.0)
    qtbot.waitUntil(lambda: door.course is None, timeout=5000)
    assert "Only 3 good pictures" in door.panel.text.text()
    assert door.panel.go_on.text() == "Try again"


def test_what_was_no_better_is_not_used(door, show, qtbot, controller):
    door._learn = lambda *_: Outcome(None, BEFORE, replace(BEFORE, jitter=0.006), 30)
    door.open()
    door.panel.go_on.click()
    show(2.0)
    qtbot.waitUntil(lambda: door.course is None, timeout=5000)
    assert "Nothing was kept" in door.panel.text.text()
    assert controller.state.settings.face.personal == ""


def test_the_action_belongs_to_face_mode(window, controller, camera):
    action = window.actions_by_name["learn_face"]
    window.actions_by_name["mode_head"].trigger()
    assert not action.isVisible()
    window.actions_by_name["mode_face"].trigger()
    assert action.isVisible()
    action.trigger()
    assert window.features.tools["learn_face"].panel is not None
    window.features.tools["learn_face"].close()


def test_the_numbers_are_told_in_per_cent():
    rows = rows_of(BEFORE, AFTER)
    assert rows[1].cells == ("Jitter", "0.500 %", "0.400 %")
    assert rows[4].cells == ("Score", "1.10", "1.10") and len(rows) == 5
    told = rows_of(replace(BEFORE, depth_m=0.00104), replace(AFTER, depth_m=0.0002))
    assert told[5].cells == ("Depth", "1.0 mm", "0.2 mm")


def test_a_clip_teaches_nothing_and_that_is_told(door, controller, tracking, tmp_path):
    tracking.run()
    controller.tick(0.2)
    door.open()
    assert door.panel is None and "choose the camera" in controller.state.notice.text
    controller.notify(Notice("something else"))
    save_personal(personal(), door._file())
    door.open()
    door.panel.go_on.click()
    assert door.course is None and "choose the camera" in controller.state.notice.text
