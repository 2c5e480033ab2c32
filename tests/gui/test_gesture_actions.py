import threading

import numpy as np
import pytest

from gui.model.action_spec import ActionSpec
from gui.model.gesture_actions import GestureActions
from gui.model.gesture_words import GESTURE_WORDS, READINESS_WORDS, gesture_words
from gui.model.notices import Level, Notice
from tracker.errors import KeyboardError
from tracker.expression.arming import Readiness
from tracker.expression.gesture_map import NOTHING, Response, Trigger
from tracker.keyboard.names import parse_key_press
from tracker.readings import NOTHING as NOT_READ
from tracker.readings import FaceReading, Gesture, GestureKind, Side, Wanted
from tracker.types import Box, Face, Frame, HeadPose, Rotation, State, TrackedFace, TrackResult

SPECS = (
    ActionSpec("pause", "&Pause", "Hold the picture still"),
    ActionSpec("keys", "&Keys…", "All keys"),
    ActionSpec("quit", "&Quit", "Close"),
)
NOD = Gesture(GestureKind.NOD, 1.0, 1.5)
WINK = Gesture(GestureKind.WINK, 1.0, 1.5, Side.RIGHT)
AT_NOD, AT_WINK = Trigger(GestureKind.NOD), Trigger(GestureKind.WINK, Side.RIGHT)


class Board:
    """A keyboard that writes down what is pressed."""

    way = "a test"

    def __init__(self, *, breaks=False):
        self.pressed, self.typed, self.gone, self.breaks = [], threading.Semaphore(0), threading.Event(), breaks

    def down(self, press):
        self.pressed.append(str(press))

    def up(self, press):
        self.typed.release()
        if self.breaks:
            raise KeyboardError("The keyboard is gone; plug it in.")

    def close(self):
        self.gone.set()


def frame_of(time_s, *gestures, yaw_rad=0.0, state=State.TRACKING, face_id=1, posed=True):
    points = np.zeros((68, 2))
    face = Face(points, np.zeros(4), np.zeros(0), np.ones(68), np.ones(68, bool), 1.0, 0.0)
    pose = HeadPose(Rotation(yaw_rad, 0.0, 0.0), np.array([0.0, 0.0, 0.6]), np.eye(6)) if posed else None
    one = TrackedFace(
        face_id, True, state, Box(20, 20, 10, 10), face, pose_raw=pose, reading=FaceReading(gestures=gestures)
    )
    result = TrackResult(round(time_s * 30), time_s, state, faces=(one,))
    return Frame(np.zeros((4, 4, 3), np.uint8), time_s, result.index), result


@pytest.fixture
def board():
    return Board()


@pytest.fixture
def actions(tmp_path, board):
    model = GestureActions(tmp_path, SPECS, lambda: board)
    yield model
    model.close()


@pytest.fixture
def see(actions):
    """Shows the model a face for so long that it is ready, and then gestures."""

    def show(*gestures, start_s=0.0, **how):
        for index in range(45):
            actions.watch.take(*frame_of(start_s + index / 30))
        actions.watch.take(*frame_of(start_s + 1.5, *gestures, **how))

    return show


def done(actions):
    return [(one.gesture, one.action, one.key) for one in actions.tick()[0]]


def test_at_first_gestures_do_nothing_and_are_not_read(actions, see):
    see(NOD, WINK)
    assert actions.tick() == ((), None)
    assert actions.reading == NOT_READ
    assert actions.state.text == "No gesture does anything yet." and actions.state.keys_text == ""


def test_a_gesture_does_its_action_and_that_is_told(actions, see):
    actions.respond(AT_NOD, Response("pause"))
    assert actions.reading == Wanted(gestures=True)
    see(NOD, WINK)
    fired, notice = actions.tick()
    assert [(one.gesture, one.action, one.key) for one in fired] == [(NOD, "pause", "")]
    assert notice.text == "Nod: Pause" and notice.level is Level.INFO
    assert actions.tick() == ((), None), "once"
    assert actions.state.text == "Gestures are on."


def test_no_gesture_is_missed_however_seldom_the_window_looks(actions, see):
    actions.respond(AT_NOD, Response("pause"))
    actions.respond(AT_WINK, Response("keys"))
    see(NOD)
    actions.watch.take(*frame_of(1.55, WINK))
    actions.watch.take(*frame_of(1.6))
    assert done(actions) == [(NOD, "pause", ""), (WINK, "keys", "")]


@pytest.mark.parametrize(
    ("how", "readiness"),
    [
        ({"yaw_rad": 0.7}, Readiness.TURNED),
        ({"yaw_rad": -0.7}, Readiness.TURNED),
        ({"state": State.UNCERTAIN}, Readiness.AWAY),
        ({"posed": False}, Readiness.AWAY),
        ({"face_id": 2}, Readiness.SETTLING),
    ],
)
def test_nothing_is_done_while_the_head_is_turned_or_not_sure(actions, see, how, readiness):
    actions.respond(AT_NOD, Response("pause"))
    see(NOD, **how)
    assert done(actions) == []
    assert actions.watch.readiness is readiness and actions.state.text == READINESS_WORDS[readiness]


def test_disarmed_gestures_do_nothing_and_press_nothing(actions, see, board, tmp_path):
    actions.respond(AT_NOD, Response("pause", parse_key_press("a")))
    assert actions.switch_keys(True) is None
    actions.arm(False)
    see(NOD)
    assert done(actions) == [] and board.pressed == [] and board.gone.is_set()
    assert actions.state.text == "Gestures are off." and not actions.state.keys_on
    assert actions.reading == NOT_READ
    # And so it is at the next start.
    assert not GestureActions(tmp_path, SPECS).state.armed


def test_keys_are_off_until_switched_on_and_shown_while_on(actions, see, board, tmp_path):
    actions.respond(AT_WINK, Response(key=parse_key_press("ctrl+right")))
    see(WINK)
    assert done(actions) == [] and board.pressed == []
    assert actions.switch_keys(True) is None and actions.switch_keys(True) is None
    assert actions.state.keys_text == "Gestures press keys of other programs, by a test."
    see(WINK, start_s=5.0)
    fired, notice = actions.tick()
    assert [(one.action, one.key) for one in fired] == [("", "ctrl+right")]
    assert notice.text == "Wink, right: ctrl+right"
    assert board.typed.acquire(timeout=10) and board.pressed == ["ctrl+right"]
    actions.switch_keys(False)
    assert board.gone.is_set() and actions.state.keys_text == ""
    again = GestureActions(tmp_path, SPECS, lambda: board)
    assert again.map == actions.map and not again.state.keys_on, "off at every start"


def test_an_action_and_a_key_go_together(actions, see):
    actions.respond(AT_NOD, Response("pause", parse_key_press("F13")))
    actions.switch_keys(True)
    see(NOD)
    assert actions.tick()[1].text == "Nod: Pause, and F13"


def test_keys_that_cannot_be_pressed_are_told_of(tmp_path, see):
    def refuse():
        raise KeyboardError("There is no way; do this.")

    model = GestureActions(tmp_path, SPECS, refuse)
    notice = model.switch_keys(True)
    assert notice.text == "There is no way; do this." and notice.level is Level.ERROR
    assert not model.state.keys_on


def test_a_keyboard_that_goes_away_is_told_of_and_switched_off(actions, see, board):
    board.breaks = True
    actions.respond(AT_NOD, Response(key=parse_key_press("a")))
    actions.switch_keys(True)
    see(NOD)
    assert done(actions) == [(NOD, "", "a")]
    assert board.gone.wait(10)
    assert actions.tick() == ((), Notice("The keyboard is gone; plug it in.", Level.ERROR, seconds=None))
    assert not actions.state.keys_on


def test_what_can_be_done_is_every_action_but_the_end(actions, tmp_path):
    assert dict(actions.actions) == {"pause": "Pause", "keys": "Keys"}
    (tmp_path / "gestures.toml").write_text('schema = 1\n[actions]\nnod = "quit"\nshake = "pause"\n')
    model = GestureActions(tmp_path, SPECS)
    assert list(model.map.responses) == [Trigger(GestureKind.SHAKE)]
    assert "the app has no action 'quit'" in model.problems[0]


def test_the_app_s_own_actions_can_be_mapped(tmp_path):
    from gui.pages.registry import FEATURES
    from gui.shell.actions import all_actions

    names = GestureActions(tmp_path, all_actions(FEATURES)).actions
    assert {"recenter", "pause", "snapshot", "retry", "full_screen"} <= names.keys() and "quit" not in names


def test_taking_a_response_back(actions, see):
    actions.respond(AT_NOD, Response("pause"))
    actions.respond(AT_NOD, NOTHING)
    see(NOD)
    assert done(actions) == []


def test_every_gesture_and_every_state_has_words():
    assert set(GESTURE_WORDS) == set(GestureKind) and set(READINESS_WORDS) == set(Readiness)
    assert gesture_words(WINK) == "Wink, right" and gesture_words(AT_NOD) == "Nod"
