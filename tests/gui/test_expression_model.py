"""What the Expression page decides to show, without Qt."""

import math

import numpy as np
import pytest

from gui.model.signal_rows import REGIONS, ROW_OF, ROWS, grade_of, not_given, regions_given
from gui.pages.expression.bar_plan import HEAD_PX, ROW_PX, bar_lengths, plan_bars, value_words
from gui.pages.expression.choice import MOST, Choice
from gui.pages.expression.drawn_face import EYES, draw_face, moved_m, rest_m
from gui.pages.expression.face_moves import moves_m
from gui.pages.expression.history import SECONDS, SignalHistory
from gui.pages.expression.model import ExpressionModel, EyeLook, Fading, headline_of, signals_of
from gui.pages.expression.time_line import labelled
from tracker.geometry import Rotation
from tracker.markup import markup_of
from tracker.readings import Emotion, Expression, EyeReading, FaceReading, Gesture, GestureKind, Grade, Side
from tracker.types import State, TrackedFace, TrackResult

OPEN = {"left": EyeLook(), "right": EyeLook()}
EVEN = dict.fromkeys(Emotion, 1 / 8)


@pytest.fixture
def make_result(make_face):
    def make(reading, time_s=0.0, rotation=None):
        face = TrackedFace(1, True, State.TRACKING, None, make_face(), reading=reading)
        return TrackResult(0, time_s, State.TRACKING, faces=(face,))

    return make


# Rows


def test_every_shape_of_arkit_has_one_place():
    shapes = [name for row in ROWS for name in row.signals if not name.startswith(("head", "eyeOpen"))]
    assert len(shapes) == len(set(shapes)) == 52


def test_what_a_camera_does_not_see_is_named_and_has_no_row():
    grades = {"tongueOut": Grade.NOT_GIVEN, "cheekPuff": Grade.NOT_GIVEN, "mouthFrownLeft": Grade.ESTIMATED}
    shown = {name for region in regions_given(grades) for row in region.rows for name in row.signals}
    assert not shown & {"tongueOut", "cheekPuff"}
    assert not_given(grades) == ("Tongue out", "Cheeks puffed")
    assert grade_of(ROW_OF["mouthFrownRight"], grades) is Grade.ESTIMATED
    assert grade_of(ROW_OF["jawOpen"], grades) is Grade.MEASURED


def test_a_region_without_anything_is_left_out():
    grades = {name: Grade.NOT_GIVEN for row in REGIONS[3].rows for name in row.signals}
    assert REGIONS[3].title not in [region.title for region in regions_given(grades)]


def test_action_units_come_when_asked_for():
    assert len(regions_given({}, with_units=True)) == len(regions_given({})) + 1


# What is known


def test_signals_are_the_shapes_the_openness_and_the_turns_of_the_head():
    reading = FaceReading(shapes={"jawOpen": 0.4}, action_units={12: 0.7}, left=EyeReading(1.2), right=EyeReading(None))
    signals = signals_of(reading, Rotation(math.radians(20), math.radians(-10), math.radians(-5)))
    assert signals["jawOpen"] == 0.4
    assert signals["AU12"] == 0.7
    assert signals["eyeOpenLeft"] == 1.0
    assert "eyeOpenRight" not in signals
    # Positive yaw is to the person's right, positive pitch down, positive roll clockwise: to the left shoulder.
    assert (signals["headTurnRight"], signals["headTurnLeft"]) == pytest.approx((20, 0))
    assert (signals["headUp"], signals["headDown"]) == pytest.approx((10, 0))
    assert (signals["headTiltRight"], signals["headTiltLeft"]) == pytest.approx((5, 0))
    assert signals_of(None, Rotation(1, 1, 1)) == {}


def test_what_is_lost_fades_within_half_a_second_and_then_is_unknown():
    fading = Fading()
    assert fading.step({"jawOpen": 0.8}, 0.0) == {"jawOpen": 0.8}
    values = [fading.step({}, 0.1).get("jawOpen") for _ in range(6)]
    assert 0 < values[1] < values[0] < 0.8
    assert values[-1] is None


def test_a_face_that_is_lost_is_told_as_lost_at_once(make_result):
    model = ExpressionModel()
    model.take(make_result(FaceReading(shapes={"jawOpen": 0.8}, expression=Expression(EVEN, Emotion.FEAR))))
    assert model.view(0.0).headline == "Fear"
    model.take(make_result(None, 0.1))
    view = model.view(0.1)
    assert (view.known, view.headline, view.rotation) == (False, "", None)
    assert view.signals["jawOpen"] < 0.8
    assert model.view(3.0).signals == {}
    assert model.view(3.1).emotions == {}


def test_another_source_begins_with_nothing(make_result):
    model = ExpressionModel()
    model.take(make_result(FaceReading(shapes={"jawOpen": 0.8}), 1.0))
    model.forget()
    assert model.view(0.0).signals == {}
    assert len(model.history.line("jawOpen")[0]) == 0


def test_the_headline_says_when_it_is_unsure():
    assert headline_of(None) == headline_of(Expression({}, None)) == ""
    assert headline_of(Expression(EVEN, None)) == "Unsure"
    assert headline_of(Expression(EVEN, Emotion.ANGER)) == "Anger"
    assert headline_of(Expression(EVEN, Emotion.ANGER, {"duck face": 0.9}, "duck face")) == "duck face"


# Over time


def test_history_keeps_half_a_minute_in_memory_that_does_not_grow():
    history = SignalHistory()
    size = history.size_bytes
    for number in range(3000):
        history.add(number / 30, {"jawOpen": 0.001 * (number % 1000), "headUp": 20.0})
    times, values = history.line("jawOpen")
    assert history.size_bytes == size < 2_000_000
    assert times[-1] == 0.0
    assert times[0] >= -SECONDS
    assert len(times) == SECONDS * 30 + 1
    assert values[-1] == pytest.approx(0.999)
    # In shares of a full bar.
    assert history.line("headUp")[1][-1] == pytest.approx(0.5)


def test_what_was_not_known_is_a_gap():
    history = SignalHistory()
    for number, signals in enumerate(({"jawOpen": 0.5}, {}, {"jawOpen": 0.7})):
        history.add(number / 30, signals)
    assert np.isnan(history.line("jawOpen")[1]).tolist() == [False, True, False]


def test_a_clock_that_jumps_back_begins_anew():
    history = SignalHistory()
    history.add(10.0, {"jawOpen": 0.5}, [Gesture(GestureKind.NOD, 9.0, 10.0)])
    history.add(2.0, {"jawOpen": 0.6})
    assert len(history.line("jawOpen")[0]) == 1
    assert history.events() == ()


def test_gestures_stay_as_long_as_the_lines():
    history = SignalHistory()
    history.add(1.0, {}, [Gesture(GestureKind.BLINK, 0.9, 1.0)])
    history.add(20.0, {}, [Gesture(GestureKind.WINK, 19.5, 20.0, Side.LEFT)])
    assert [round(event.ago_s, 1) for event in history.events()] == [19.1, 0.5]
    history.add(40.0, {})
    assert [event.gesture.kind for event in history.events()] == [GestureKind.WINK]


@pytest.mark.parametrize(("apart_s", "most"), [(3.2, 8), (12.0, 3)])
def test_words_of_gestures_do_not_lie_on_each_other(apart_s, most):
    history = SignalHistory()
    for number in range(60):
        history.add(number / 2, {}, [Gesture(GestureKind.BLINK, number / 2, number / 2)])
    named = labelled(history.events(), apart_s)
    ages = [event.ago_s for event in named]
    assert len(named) == most
    assert ages[0] == 0
    assert min(np.diff(ages)) >= apart_s


def test_the_longest_chosen_line_makes_room_and_the_others_keep_their_colours():
    choice = Choice(["jawOpen", "mouthSmileLeft", "nonsense", "jawOpen", "mouthSmileRight"])
    assert choice.colours == {"jawOpen": 0, "mouthSmileLeft": 1}
    for name in ("browInnerUp", "browDownLeft", "eyeWideLeft"):
        choice.toggle(name)
    assert len(choice.colours) == MOST
    choice.toggle("eyeBlinkLeft")
    assert "jawOpen" not in choice.colours
    assert choice.colours["mouthSmileLeft"] == 1
    assert sorted(choice.colours.values()) == list(range(MOST))
    choice.toggle("eyeBlinkLeft")
    assert len(choice.colours) == MOST - 1


# Bars


@pytest.mark.parametrize(("width", "columns"), [(250, 1), (300, 1), (560, 2), (1000, 3)])
def test_rows_lie_within_the_widget_and_not_on_each_other(width, columns):
    plan = plan_bars(REGIONS, width)
    boxes = [(p.x, p.y, p.width, ROW_PX) for p in plan.places] + [(t.x, t.y, t.width, HEAD_PX) for t in plan.titles]
    assert len({p.x for p in plan.places}) == columns
    assert len(plan.places) == len(ROWS)
    for x, y, w, h in boxes:
        assert x >= 0
        assert x + w <= width
        assert y + h <= plan.height
    for i, (x, y, w, h) in enumerate(boxes):
        for other_x, other_y, other_w, other_h in boxes[:i]:
            apart = x >= other_x + other_w or other_x >= x + w or y >= other_y + other_h or other_y >= y + h
            assert apart


def test_a_place_has_the_row_under_it():
    plan = plan_bars(REGIONS, 300)
    place = plan.places[5]
    assert plan.at(place.x + 3, place.y + 3) is place
    assert plan.at(3, plan.titles[0].y + 2) is None


def test_bars_are_as_long_as_their_signals_and_missing_where_nothing_is_known():
    row = ROW_OF["mouthSmileLeft"]
    assert bar_lengths(row, {"mouthSmileLeft": 0.5, "mouthSmileRight": 2.0}, 80) == (40, 80)
    assert bar_lengths(row, {"mouthSmileLeft": 0.0}, 80) == (0, None)
    assert bar_lengths(ROW_OF["headUp"], {"headUp": 10.0}, 80) == (20, 20)
    assert value_words(row, {"mouthSmileLeft": 0.5}) == ("50", "–")
    assert value_words(ROW_OF["headUp"], {"headUp": 10.2})[0] == "10°"


# The drawn face


def test_a_face_at_rest_is_symmetric_and_closes_its_mouth():
    rest = rest_m()
    mirrored = rest[markup_of(68).mirror] * (-1, 1, 1)
    assert np.abs(rest - mirrored).max() < 2e-4
    assert 0 < rest[66, 1] - rest[62, 1] < 2.5e-3


@pytest.mark.parametrize("stem", ["mouthSmile", "browDown", "jaw", "mouth", "eyeSquint"])
def test_the_right_does_what_the_left_does_on_the_other_side(stem):
    left, right = moves_m()[f"{stem}Left"], moves_m()[f"{stem}Right"]
    np.testing.assert_allclose(right, left[markup_of(68).mirror] * (-1, 1, 1))


def test_signals_move_what_they_are_about():
    rest = moved_m({}, OPEN)
    # x grows to the person's left, y down.
    smile = moved_m({"mouthSmileLeft": 1.0}, OPEN) - rest
    assert smile[54, 0] > 4e-3
    assert smile[54, 1] < -4e-3
    assert np.abs(smile[48]).max() == 0
    assert (moved_m({"jawOpen": 1.0}, OPEN) - rest)[[8, 57, 66], 1].min() > 0.02
    assert (moved_m({"browInnerUp": 1.0}, OPEN) - rest)[[21, 22], 1].max() < -4e-3
    assert (moved_m({"jawLeft": 1.0}, OPEN) - rest)[8, 0] > 4e-3
    together = moved_m({"jawOpen": 1.0, "mouthClose": 1.0}, OPEN)
    assert together[66, 1] - together[62, 1] < 0.01


def test_lids_close_on_the_side_that_is_closed():
    closed = moved_m({}, {"left": EyeLook(0.0), "right": EyeLook(1.0)})
    lids = {"left": (43, 47), "right": (37, 41)}
    gap = {side: closed[lower, 1] - closed[upper, 1] for side, (upper, lower) in lids.items()}
    assert gap["left"] == pytest.approx(0.0, abs=1e-6)
    assert gap["right"] > 5e-3


def test_a_head_that_turns_to_its_right_shows_its_nose_at_the_left_of_the_picture():
    straight, turned = (draw_face(rest_m(), r, OPEN) for r in (None, Rotation(0.4, 0, 0)))
    assert turned.points_xy[30, 0] < straight.points_xy[30, 0] - 5e-3
    down = draw_face(rest_m(), Rotation(0, 0.3, 0), OPEN)
    assert down.points_xy[30, 1] > straight.points_xy[30, 1] + 3e-3


def test_irises_look_where_the_eyes_look():
    straight = draw_face(rest_m(), None, OPEN)
    right = draw_face(rest_m(), None, {"left": EyeLook(1, 0.4, 0.0), "right": EyeLook(1, 0.4, 0.2)})
    for side in EYES:
        assert right.irises[side].centre_xy[0] < straight.irises[side].centre_xy[0] - 3e-3
    assert right.irises["right"].centre_xy[1] > straight.irises["right"].centre_xy[1] + 1e-3
