import math
from dataclasses import replace

import pytest

from tests.tracker.expression.gestures.sequences import RATES, bump, found, kinds, observations, smooth_step, swing
from tracker.expression.gestures.observation import FaceObservation
from tracker.expression.gestures.reader import GestureReader
from tracker.expression.gestures.settings import GestureSettings
from tracker.readings import GestureKind, Side
from tracker.settings import checked, describe
from tracker.sources.demo_path import ROUND_S, START_DISTANCE_M, moment_at

LEFT, RIGHT = Side.LEFT, Side.RIGHT
SWINGING = (GestureKind.NOD, GestureKind.SHAKE)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hz", [1.0, 2.0, 3.0])
@pytest.mark.parametrize(("axis", "kind"), [("pitch", GestureKind.NOD), ("yaw", GestureKind.SHAKE)])
def test_swings_are_nods_and_shakes(axis, kind, hz, rate):
    def course(time_s):
        return {axis: 10 * swing(time_s, 2.0, hz, 3)}

    ((told, side, start_s, told_s),) = found(course, rate=rate)
    assert (told, side) == (kind, None)
    assert start_s == pytest.approx(2.0, abs=0.3 / hz + 1.5 / rate)
    assert told_s < 2.0 + 2.2 / hz + 2 / rate, "sure once the head turns back from the third swing"


@pytest.mark.parametrize("rate", [15, 60])
@pytest.mark.parametrize("degrees", [6, 12, 20])
def test_shakes_to_both_sides(degrees, rate):
    def course(time_s):
        return {"yaw": degrees * math.sin(2 * math.pi * 1.5 * (time_s - 2.0)) if 2.0 <= time_s <= 4.0 else 0.0}

    assert kinds(found(course, rate=rate)) == [(GestureKind.SHAKE, None)]


@pytest.mark.parametrize("rate", [15, 30, 120])
@pytest.mark.parametrize(
    ("name", "course"),
    [
        ("one swing", lambda t: {"pitch": 10 * swing(t, 2.0, 1.5, 1)}),
        ("looks down, and up, and down", lambda t: {"pitch": 15 * math.sin(2 * math.pi * 0.35 * t)}),
        ("trembles", lambda t: {"pitch": 5 * math.sin(2 * math.pi * 6.5 * t)}),
        ("too small", lambda t: {"yaw": 2.0 * swing(t, 2.0, 2.0, 4)}),
        ("turns slowly", lambda t: {"yaw": -15 + 5 * t}),
        ("reads a page", lambda t: {"yaw": 6 * ((t * 0.6) % 1.0), "pitch": -2 + 0.5 * t}),
        ("all ways at once", lambda t: {a: 8 * swing(t, 2.0, 1.5, 3) for a in ("yaw", "pitch", "roll")}),
        ("turns aside and back", lambda t: {"yaw": 30 * bump(t, 2.0, 0.4, 1.0)}),
        ("walks by", lambda t: {"x": -1.0 + 0.4 * t, "pitch": 1.2 * math.sin(2 * math.pi * 2.0 * t), "z": 2.0}),
    ],
)
def test_what_is_no_nod_or_shake(name, course, rate):
    assert not [kind for kind, _ in kinds(found(course, rate=rate)) if kind in SWINGING], name


def test_a_bout_of_nodding_is_one_nod_and_the_next_another():
    def course(time_s):
        return {"pitch": 9 * (swing(time_s, 1.5, 1.8, 6) + swing(time_s, 6.5, 1.8, 3))}

    gestures = found(course, seconds=10.0)
    assert kinds(gestures) == [(GestureKind.NOD, None)] * 2
    assert gestures[1][2] == pytest.approx(6.6, abs=0.25)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(
    ("changes", "kind", "side"),
    [
        # By kernels/README.md: roll is clockwise in the picture, yaw to one's own right, x to the picture's right.
        ({"roll": 18.0}, GestureKind.TILT, LEFT),
        ({"roll": -18.0}, GestureKind.TILT, RIGHT),
        ({"yaw": -28.0}, GestureKind.LOOK_ASIDE, LEFT),
        ({"yaw": 28.0}, GestureKind.LOOK_ASIDE, RIGHT),
        ({"x": 0.10}, GestureKind.LEAN_ASIDE, LEFT),
        ({"x": -0.10}, GestureKind.LEAN_ASIDE, RIGHT),
        ({"z": -0.15}, GestureKind.LEAN_IN, None),
        ({"z": 0.15}, GestureKind.LEAN_BACK, None),
        ({"brows": 0.8}, GestureKind.RAISED_BROWS, None),
        ({"jaw": 0.7}, GestureKind.OPEN_MOUTH, None),
    ],
)
def test_what_is_held_is_told_once_and_soon(changes, kind, side, rate):
    rest = {"z": 0.7}

    def course(time_s):
        return {name: rest.get(name, 0.0) + way * bump(time_s, 3.0, 0.3, 1.2) for name, way in changes.items()}

    ((told, told_side, start_s, told_s),) = found(course, rate=rate)
    assert (told, told_side) == (kind, side)
    assert start_s == pytest.approx(3.1, abs=0.12 + 1 / rate)
    assert told_s < 3.75 + 3 / rate


@pytest.mark.parametrize("rate", [15, 30, 120])
def test_a_posture_that_changes_slowly_is_no_gesture(rate):
    def course(time_s):
        share = smooth_step(time_s / 10)
        return {"yaw": 30 * share, "roll": -20 * share, "x": 0.1 * share, "z": 0.7 + 0.2 * share}

    assert found(course, seconds=12.0, rate=rate) == []


@pytest.mark.parametrize("speed_m_s", [0.3, 0.8, 1.5])
def test_who_walks_by_does_not_lean(speed_m_s):
    def course(time_s):
        return {"x": -1.0 + speed_m_s * time_s, "z": 1.8}

    assert found(course, seconds=2.0 / speed_m_s) == []
    # Nor who gets up and goes, after sitting still.
    assert found(lambda t: {"x": max(0.0, speed_m_s * (t - 3.0))}, seconds=5.0) == []


def test_a_body_that_leans_aside_tilts_its_head_and_only_leans():
    def course(time_s):
        lean = bump(time_s, 3.0, 0.4, 1.5)
        return {"x": 0.14 * lean, "roll": 16 * lean}

    assert kinds(found(course)) == [(GestureKind.LEAN_ASIDE, LEFT)]


def test_coming_back_is_no_gesture_but_after_long_it_is():
    settings = GestureSettings(rest_after_s=4.0)
    short = found(lambda t: {"yaw": 30 * bump(t, 2.0, 0.3, 2.5)}, seconds=9.0, settings=settings)
    assert kinds(short) == [(GestureKind.LOOK_ASIDE, RIGHT)]
    long = found(lambda t: {"yaw": 30 * bump(t, 2.0, 0.3, 7.0)}, seconds=14.0, settings=settings)
    assert kinds(long) == [(GestureKind.LOOK_ASIDE, RIGHT), (GestureKind.LOOK_ASIDE, LEFT)]


@pytest.mark.parametrize("rate", [15, 30, 120])
def test_a_talking_mouth_is_not_opened(rate):
    """Syllables at 4 Hz, in phrases, now and then a wide vowel."""

    def course(time_s):
        phrase = 1.0 if time_s % 3.0 < 2.2 else 0.0
        return {
            "jaw": 0.02 + phrase * (0.22 + 0.1 * math.sin(1.7 * time_s)) * (0.5 - 0.5 * math.cos(8 * math.pi * time_s))
        }

    assert found(course, seconds=30.0, rate=rate) == []


def blinks(*starts_s, closed_s=0.12, eyes=("left", "right"), late_s=0.0):
    def course(time_s):
        def openness(delay_s):
            return 1.0 - max(bump(time_s, start + delay_s, 0.06, closed_s - 0.06) for start in starts_s)

        return {eye: openness(late_s * number) for number, eye in enumerate(eyes)}

    return course


@pytest.mark.parametrize("rate", RATES)
def test_two_blinks_are_a_double_blink(rate):
    ((kind, _, start_s, told_s),) = found(blinks(2.0, 2.4, closed_s=0.16), rate=rate)
    assert kind is GestureKind.DOUBLE_BLINK
    assert start_s == pytest.approx(2.0, abs=0.05 + 1 / rate)
    assert told_s < 2.7 + 1 / rate


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(("eye", "side"), [("left", LEFT), ("right", RIGHT)])
def test_one_eye_alone_winks(eye, side, rate):
    gestures = found(blinks(2.0, closed_s=0.4, eyes=(eye,)), rate=rate)
    assert kinds(gestures) == [(GestureKind.WINK, side)]


def test_blinks_one_after_another_are_taken_in_twos():
    gestures = found(blinks(2.0, 2.45, 2.9, 3.35, closed_s=0.16))
    assert kinds(gestures) == [(GestureKind.DOUBLE_BLINK, None)] * 2
    assert kinds(found(blinks(2.0, 2.45, 2.9, closed_s=0.16))) == [(GestureKind.DOUBLE_BLINK, None)]
    assert found(blinks(2.0, 2.9, closed_s=0.16)) == []
    assert kinds(found(blinks(2.0, 2.9, closed_s=0.16), settings=GestureSettings(double_blink_s=1.0))) == [
        (GestureKind.DOUBLE_BLINK, None)
    ]


@pytest.mark.parametrize("rate", [15, 30, 60])
def test_eyelids_that_pull_at_the_points_make_no_nod(rate):
    """As the shipped model's points do: with closed eyes the face seems to look up."""

    def course(time_s):
        shut = max(bump(time_s, start, 0.08, 0.1) for start in (2.0, 2.5, 3.0, 3.5))
        return {"pitch": -5.0 * shut, "left": 1.0 - 0.6 * shut, "right": 1.0 - 0.6 * shut}

    assert not [kind for kind, _ in kinds(found(course, rate=rate)) if kind in SWINGING]
    # While a head that nods may blink.
    nods = found(lambda t: course(t) | {"pitch": 10 * swing(t, 1.8, 1.2, 3) + course(t)["pitch"]}, rate=rate)
    assert [kind for kind, _ in kinds(nods) if kind in SWINGING] == [GestureKind.NOD]


@pytest.mark.parametrize("rate", RATES)
def test_single_blinks_and_uneven_blinks_are_nothing(rate):
    assert found(blinks(1.5, 3.0, 4.4), rate=rate) == []
    assert found(blinks(1.5, 3.0, 4.4, late_s=0.04), rate=rate) == []


@pytest.mark.parametrize("rate", [15, 30, 120])
def test_eyes_that_stay_closed_are_told_once_and_are_no_blink(rate):
    gestures = found(blinks(2.0, closed_s=2.5), rate=rate)
    assert kinds(gestures) == [(GestureKind.EYES_CLOSED, None)]
    assert gestures[0][3] == pytest.approx(3.55, abs=0.05 + 1 / rate)
    assert found(blinks(2.0, closed_s=1.0), rate=rate) == []


def test_nothing_is_told_while_the_face_is_lost_and_the_past_is_forgotten():
    def course(time_s):
        return {"pitch": 10 * swing(time_s, 2.0, 1.5, 8), "jaw": bump(time_s, 2.0, 0.2, 1.5), "tracking": False}

    assert found(course) == []

    def hidden_between(time_s):
        # Two swings, away for a second, two more: together they would be a nod.
        swings = swing(time_s, 2.0, 1.5, 1) + swing(time_s, 3.7, 1.5, 1)
        return {"pitch": 10 * swings, "tracking": not 2.7 < time_s < 3.65}

    assert found(hidden_between) == []


def test_a_face_that_is_found_away_from_rest_does_nothing():
    assert found(lambda t: {"yaw": 30.0, "roll": 20.0, "z": 0.4, "jaw": 0.8, "brows": 0.9, "left": 0.0}) == []


def test_time_that_goes_back_begins_anew():
    reader = GestureReader()
    nods = list(observations(lambda t: {"pitch": 10 * swing(t, 2.0, 1.5, 1)}, 2.6, 30))
    again = [replace(seen, time_s=seen.time_s - 2.6) for seen in nods]
    assert [gesture for seen in (*nods, *again) for gesture in reader.step(seen)] == []


def test_what_is_not_known_does_no_harm():
    reader = GestureReader()
    for index in range(60):
        assert reader.step(FaceObservation(time_s=index / 30, tracking=True)) == ()


@pytest.mark.parametrize("rate", [15, 30, 120])
def test_the_head_of_the_demo(rate):
    """What its path is described to do, and nothing else; the mouth speaks wide twice."""

    def course(time_s):
        moment = moment_at(time_s)
        x, y, z = moment.place_m
        turns = {name: math.degrees(getattr(moment.rotation, f"{name}_rad")) for name in ("yaw", "pitch", "roll")}
        left, right = (1.0 - closed for closed in moment.closed)
        return {"x": x, "y": y, "z": z, "jaw": 0.8 * moment.mouth, "left": left, "right": right, **turns}

    gestures = found(course, seconds=25.0, rate=rate)
    told = [(kind, side, round(told_s)) for kind, side, _, told_s in gestures if kind is not GestureKind.LEAN_ASIDE]
    assert START_DISTANCE_M == 0.6 and ROUND_S == 30.0
    assert [(kind, side) for kind, side, _ in told] == [
        (GestureKind.WINK, RIGHT),
        (GestureKind.LEAN_IN, None),
        (GestureKind.LEAN_BACK, None),
        (GestureKind.WINK, LEFT),
        (GestureKind.TILT, LEFT),
        (GestureKind.TILT, RIGHT),
        (GestureKind.LOOK_ASIDE, RIGHT),
        (GestureKind.LOOK_ASIDE, LEFT),
        (GestureKind.NOD, None),
        (GestureKind.OPEN_MOUTH, None),
    ]
    assert [(side, round(told_s)) for kind, side, _, told_s in gestures if kind is GestureKind.LEAN_ASIDE][:2] == [
        (LEFT, 3),
        (RIGHT, 4),
    ]


def test_settings_are_in_order_and_change_what_counts():
    checked(GestureSettings())
    assert all(declared.help.endswith(".") for declared in describe(GestureSettings).values())
    nod = lambda t: {"pitch": 6 * swing(t, 2.0, 1.5, 3)}  # noqa: E731
    assert kinds(found(nod)) == [(GestureKind.NOD, None)]
    assert found(nod, settings=GestureSettings(swing_deg=9.0)) == []
    two = lambda t: {"pitch": 8 * swing(t, 2.0, 1.5, 1)}  # noqa: E731
    assert kinds(found(two, settings=GestureSettings(half_waves=2))) == [(GestureKind.NOD, None)]
