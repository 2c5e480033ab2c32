"""The mapping at work: centre, stages, what happens while lost, and passing over from one outcome to another."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.geometry import HeadPose, Rotation
from tracker.outputs.axes import AXES, matrix_of_axes
from tracker.outputs.mapping.filter_settings import FILTERS, FilterSettings
from tracker.outputs.mapping.mapper import FADE_S, PoseMapper
from tracker.outputs.mapping.settings import CENTRE_MODES, AxisMapping, CentreSettings, PoseMapping
from tracker.outputs.mapping.stages import STAGE_COLUMNS, STAGES, stage_row
from tracker.pose.rotation import rotation_of

PLAIN = PoseMapping(filter=FilterSettings(method="none"))
UNCENTRED = replace(PLAIN, centre=CentreSettings(mode="off", about="eyes"))
NECK_CM = np.array([0.5, -6.0, 10.0])
HZ = 60.0
OWN_FROM_CAMERA = np.diag([-1.0, -1.0, 1.0])

places = st.tuples(st.floats(-30.0, 30.0), st.floats(-30.0, 30.0), st.floats(30.0, 120.0))
looks = st.tuples(st.floats(-60.0, 60.0), st.floats(-60.0, 60.0), st.floats(-60.0, 60.0))


def pose(place_cm=(0.0, 0.0, 60.0), angles=(0.0, 0.0, 0.0), neck_cm=None):
    """The pose in the camera frame of a head whose axes are these; with a neck, where that is from the eyes."""
    turn = matrix_of_axes(np.array([0, 0, 0, *angles]))
    place_m = OWN_FROM_CAMERA @ np.array(place_cm) / 100
    pivot_m = None if neck_cm is None else place_m + OWN_FROM_CAMERA @ turn @ neck_cm / 100
    rotation = rotation_of(OWN_FROM_CAMERA @ turn @ OWN_FROM_CAMERA)
    return HeadPose(rotation, place_m, np.eye(6), pivot_m)


def centred(**settings):
    return replace(PLAIN, centre=CentreSettings(**settings))


def settled(mapper, seen, until_s=3.0):
    """Let a mapper see the same for a while; the last outcome."""
    return [mapper.step(seen, index / HZ) for index in range(round(until_s * HZ) + 1)][-1]


# --- signs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("axis", "place", "rotation"),
    [
        # In the camera's frame: x to the left of the user, y down, and the tracker's own signs of turns.
        ("x", (-0.1, 0.0, 0.6), (0.0, 0.0, 0.0)),
        ("y", (0.0, -0.1, 0.6), (0.0, 0.0, 0.0)),
        ("z", (0.0, 0.0, 0.7), (0.0, 0.0, 0.0)),
        ("yaw", (0.0, 0.0, 0.6), (0.2, 0.0, 0.0)),
        ("pitch", (0.0, 0.0, 0.6), (0.0, -0.2, 0.0)),
        ("roll", (0.0, 0.0, 0.6), (0.0, 0.0, -0.2)),
    ],
)
@pytest.mark.parametrize("mode", CENTRE_MODES[:-1])
def test_every_axis_has_its_sign(axis, place, rotation, mode):
    mapper = PoseMapper(centred(mode=mode, about="eyes"))
    settled(mapper, pose())
    moved = HeadPose(Rotation(*rotation), np.array(place), np.eye(6))
    sent = mapper.step(moved, 3.1).mapped
    expected = np.zeros(6)
    expected[AXES.index(axis)] = 10.0 if axis in "xyz" else np.degrees(0.2)
    np.testing.assert_allclose(sent, expected, atol=1e-9)


# --- centre -----------------------------------------------------------------------------------------------------------


@given(places, looks)
def test_where_the_centre_is_all_is_nothing(place, angles):
    mapper = PoseMapper(centred(mode="full"))
    seen = pose(place, angles, NECK_CM)
    np.testing.assert_allclose(mapper.step(seen, 0.0).mapped, 0, atol=1e-6)
    np.testing.assert_allclose(settled(PoseMapper(centred()), seen, 0.2).mapped, 0, atol=1e-6)


@given(looks, looks)
def test_a_full_centre_takes_its_turn_out_by_matrices(centre, angles):
    mapper = PoseMapper(centred(mode="full"))
    mapper.step(pose(angles=centre), 0.0)
    # Before it settles any further.
    turn = matrix_of_axes(mapper.step(pose(angles=angles), 0.0).corrected)
    truth = matrix_of_axes(np.array([0, 0, 0, *centre])).T @ matrix_of_axes(np.array([0, 0, 0, *angles]))
    np.testing.assert_allclose(turn, truth, atol=1e-9)


def test_a_nod_beside_the_camera_is_a_nod_and_no_lean():
    """Angles that are subtracted make a lean of it."""
    aside, nod = np.array([0, 0, 0, 40.0, 0, 0]), np.array([0, 0, 0, 0, 20.0, 0])
    turn = matrix_of_axes(aside) @ matrix_of_axes(nod)
    seen = replace(pose(), rotation=rotation_of(OWN_FROM_CAMERA @ turn @ OWN_FROM_CAMERA))
    for mode in ("full", "roll-compensated"):
        mapper = PoseMapper(centred(mode=mode))
        settled(mapper, pose(angles=aside[3:]))
        np.testing.assert_allclose(mapper.step(seen, 3.05).mapped[3:], nod[3:], atol=1e-9)


def test_a_centre_that_leans_leaves_turns_level_only_if_compensated():
    leant = (0.0, 0.0, 30.0)
    level = matrix_of_axes(np.array([0, 0, 0, 20.0, 0, 0])) @ matrix_of_axes(np.array([0, 0, 0, *leant]))
    seen = replace(pose(), rotation=rotation_of(OWN_FROM_CAMERA @ level @ OWN_FROM_CAMERA))
    sent = {}
    for mode in ("full", "roll-compensated"):
        mapper = PoseMapper(centred(mode=mode))
        settled(mapper, pose(angles=leant))
        sent[mode] = mapper.step(seen, 3.05).mapped[3:]
    np.testing.assert_allclose(sent["roll-compensated"], (20, 0, 0), atol=1e-9)
    assert abs(sent["full"][1]) > 5


def test_the_modes_leave_what_they_do_not_centre():
    seen = pose((5.0, 3.0, 70.0), (10.0, 5.0, -5.0))
    off = PoseMapper(centred(mode="off", about="eyes")).step(seen, 0.0)
    np.testing.assert_allclose(off.mapped, off.raw, atol=1e-9)
    place = PoseMapper(centred(mode="place", about="eyes")).step(seen, 0.0)
    np.testing.assert_allclose(place.mapped, [0, 0, 0, 10, 5, -5], atol=1e-9)
    late = PoseMapper(centred(at_start=False, about="eyes")).step(seen, 0.0)
    np.testing.assert_allclose(late.mapped, late.raw, atol=1e-9)


def test_a_key_recentres_and_what_is_sent_passes_over():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose())
    seen = pose((6.0, 0.0, 60.0), (30.0, 0.0, 0.0))
    before = mapper.step(seen, 3.1).mapped
    mapper.recenter()
    sent = [mapper.step(seen, 3.1 + index / 200).mapped for index in range(1, 61)]
    shares = np.clip(1 - np.arange(1, 61) / 200 / FADE_S, 0, 1)
    np.testing.assert_allclose(sent, shares[:, None] * before, atol=1e-9)


def test_while_the_key_is_held_the_centre_stays_with_the_head():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose())
    mapper.hold_centre(True)
    held = [mapper.step(pose(angles=(angle, 0, 0)), 3.1 + 0.02 * angle).mapped for angle in range(30)]
    np.testing.assert_allclose(held[10:], 0, atol=1e-9)
    mapper.hold_centre(False)
    assert mapper.step(pose(angles=(39, 0, 0)), 3.8).mapped[3] == pytest.approx(10)


def test_a_key_that_repeats_itself_is_held_once():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose())
    mapper.step(pose(angles=(40, 0, 0)), 3.01)
    for index in range(12):
        mapper.hold_centre(True)
        sent = mapper.step(pose(angles=(40, 0, 0)), 3.02 + index / HZ).mapped
    np.testing.assert_allclose(sent, 0, atol=1e-9)


def test_after_a_key_the_centre_settles_no_more():
    mapper = PoseMapper(PLAIN)
    mapper.step(pose(), 0.0)
    mapper.recenter()
    sent = settled_after(mapper, pose(angles=(5, 0, 0)), 0.1)
    sent = settled_after(mapper, pose(angles=(15, 0, 0)), 0.5)
    assert sent[3] == pytest.approx(10)


def test_who_recentres_while_lost_is_centred_when_seen_again():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose())
    before = settled_after(mapper, pose(angles=(30, 0, 0)), 3.1)
    mapper.step(None, 4.0)
    mapper.recenter()
    np.testing.assert_allclose(mapper.step(pose((9.0, 0, 60), (25.0, 0, 0)), 5.0).mapped, before)
    assert settled_after(mapper, pose((9.0, 0, 60), (25.0, 0, 0)), 5.0) == pytest.approx(np.zeros(6), abs=1e-9)


def settled_after(mapper, seen, begin_s):
    """The outcome when nothing passes over any more."""
    return [mapper.step(seen, begin_s + index / HZ).mapped for index in range(20)][-1]


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("mode", ["full", "roll-compensated"])
def test_a_nudge_moves_one_axis_until_the_next_recentring(axis, mode):
    mapper = PoseMapper(centred(mode=mode))
    seen = pose((3.0, 1.0, 62.0), (12.0, -7.0, 4.0), NECK_CM)
    settled(mapper, seen)
    mapper.nudge(axis, 1.5)
    expected = np.zeros(6)
    expected[AXES.index(axis)] = 1.5
    np.testing.assert_allclose(mapper.step(seen, 3.1).mapped, expected, atol=1e-9)
    mapper.nudge(axis, -3.0)
    np.testing.assert_allclose(mapper.step(seen, 3.11).mapped, -expected, atol=1e-9)
    mapper.recenter()
    np.testing.assert_allclose(settled_after(mapper, seen, 3.2), 0, atol=1e-9)


def test_who_sits_down_is_centred_where_they_come_to_sit():
    mapper = PoseMapper(PLAIN)
    for index in range(30):
        mapper.step(pose((-30.0 + index, 0, 60)), index / HZ)
    assert abs(settled_after(mapper, pose((0, 0, 60)), 2.5)[0]) < 4


def test_a_centre_that_comes_after_does_so_slowly_and_beyond_its_dead_zone_only():
    mapper = PoseMapper(centred(follow_speed=0.1, follow_dead_zone=1.0))
    settled(mapper, pose())
    near, away = pose((0.9, 0, 60), (0.9, 0, 0)), pose((5.0, 0, 60), (8.0, 0, 0))
    for index in range(600):
        sent = mapper.step(near, 3 + index / HZ).mapped
    np.testing.assert_allclose(sent[[0, 3]], 0.9, atol=1e-6)
    for index in range(600):
        sent = mapper.step(away, 13 + index / HZ).mapped
    np.testing.assert_allclose(sent[[0, 3]], [1 + 4 * np.exp(-1), 1 + 7 * np.exp(-1)], rtol=0.01)
    for index in range(600):
        sent = mapper.step(away, 23 + index / 10).mapped
    np.testing.assert_allclose(sent[[0, 3]], 1.0, atol=0.02)


def test_a_centre_does_not_come_after_a_look_aside():
    mapper = PoseMapper(centred(follow_speed=1.0))
    settled(mapper, pose())
    for index in range(600):
        sent = mapper.step(pose((0, 25.0, 60), (40.0, 0, 0)), 3 + index / HZ).mapped
    np.testing.assert_allclose(sent, [0, 25, 0, 40, 0, 0], atol=1e-9)


def test_a_centre_stands_still_while_the_head_is_lost():
    mapper = PoseMapper(centred(follow_speed=1.0))
    settled(mapper, pose())
    away = pose((5.0, 0, 60))
    before = mapper.step(away, 3.02).mapped
    for index in range(100):
        assert mapper.step(None, 3.1 + index) is None
    after = mapper.step(away, 104.0)
    np.testing.assert_allclose(after.corrected, before, atol=0.2)


# --- eyes and neck ----------------------------------------------------------------------------------------------------


def turned_about_the_neck(angles):
    turn = matrix_of_axes(np.array([0, 0, 0, *angles]))
    return pose(np.array([0, 0, 60.0]) + NECK_CM - turn @ NECK_CM, angles, NECK_CM)


def test_a_head_that_only_turns_stays_in_its_place_about_the_neck_and_not_about_the_eyes():
    moved = {}
    for about in ("neck", "eyes"):
        mapper = PoseMapper(centred(about=about))
        settled(mapper, turned_about_the_neck((0, 0, 0)))
        moved[about] = mapper.step(turned_about_the_neck((40, 10, 5)), 3.05).mapped[:3]
    np.testing.assert_allclose(moved["neck"], 0, atol=1e-9)
    assert np.linalg.norm(moved["eyes"]) > 5


def test_a_neck_that_gets_known_makes_nothing_jump():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose())
    aside = turned_about_the_neck((30, 0, 0))
    unknown = replace(aside, pivot_m=None)
    before = mapper.step(unknown, 3.02).mapped
    sent = np.array([before] + [mapper.step(aside, 3.03 + index / HZ).mapped for index in range(120)])
    assert np.abs(np.diff(sent[:, :3], axis=0)).max() < 0.4
    assert np.abs(sent[0, :3]).max() > 3
    np.testing.assert_allclose(sent[-1, :3], 0, atol=0.02)


# --- stages -----------------------------------------------------------------------------------------------------------


def test_stages_follow_each_other():
    mapping = replace(
        centred(about="eyes"),
        filter=FilterSettings(method="ema"),
        yaw=AxisMapping(gain=2.0, dead_zone=1.0, inverted=True, limit=35.0),
        pitch=AxisMapping(asymmetric=True, points=((20.0, 40.0),), backward_points=((20.0, 10.0),)),
    )
    mapper = PoseMapper(mapping)
    settled(mapper, pose())
    outcome = mapper.step(pose((2.0, 0, 60), (10.0, 10.0, 0.0)), 3.02)
    assert outcome.raw[3] == pytest.approx(10)
    np.testing.assert_allclose(outcome.corrected, [2, 0, 0, 10, 10, 0], atol=0.01)
    assert 0 < outcome.filtered[3] < 5
    assert outcome.mapped[3] == pytest.approx(-2 * (outcome.filtered[3] - 1))
    assert outcome.mapped[4] == pytest.approx(2 * outcome.filtered[4])
    assert not any(getattr(outcome, stage).flags.writeable for stage in ("raw", "corrected", "filtered", "mapped"))
    later = settled_after(mapper, pose((2.0, 0, 60), (60.0, -10.0, 0.0)), 3.04)
    assert later[3] == -35
    assert -5 <= later[4] < -3


@given(st.lists(st.floats(-60.0, 60.0), min_size=6, max_size=6))
def test_inverted_twice_is_as_it_was_and_both_directions_are_alike(values):
    plain, inverted = (
        replace(UNCENTRED, **{axis: AxisMapping(points=((20.0, 50.0),), inverted=sign, limit=75.0) for axis in AXES})
        for sign in (False, True)
    )
    seen = pose(values[:3], [value / 2 for value in values[3:]])
    once = PoseMapper(inverted).step(seen, 0.0).mapped
    np.testing.assert_allclose(-once, PoseMapper(plain).step(seen, 0.0).mapped)
    other_way = replace(seen, place_m=-seen.place_m)
    np.testing.assert_allclose(PoseMapper(inverted).step(other_way, 0.0).mapped[:3], -once[:3])


# --- lost -------------------------------------------------------------------------------------------------------------


def test_nothing_is_told_while_lost_and_who_comes_back_passes_over_from_where_they_were():
    mapper = PoseMapper(replace(PLAIN, filter=FilterSettings(quickness=0.0)))
    settled(mapper, pose())
    settled_after(mapper, pose((2.0, 0, 60)), 3.02)
    held = mapper.step(pose((2.0, 0, 60)), 3.4).mapped
    assert [mapper.step(None, 3.5 + index) for index in range(5)] == [None] * 5
    elsewhere = pose((8.0, 0, 60))
    first = mapper.step(elsewhere, 8.0)
    assert first.filtered[0] == first.corrected[0] == pytest.approx(8, abs=0.01)
    np.testing.assert_allclose(first.mapped, held)
    assert mapper.step(elsewhere, 8.01 + FADE_S).mapped[0] == pytest.approx(8, abs=0.01)


def test_a_filter_starts_anew_after_one_frame_without_the_head():
    mapper = PoseMapper(replace(PLAIN, filter=FilterSettings(quickness=0.0)))
    settled(mapper, pose())
    mapper.step(None, 3.02)
    outcome = mapper.step(pose((8.0, 0, 60)), 3.04)
    np.testing.assert_allclose(outcome.filtered, outcome.corrected)
    assert outcome.filtered[0] == pytest.approx(8, abs=0.01)


@pytest.mark.parametrize("damage", ["place_m", "pivot_m", "rotation"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_as_if_lost(damage, value):
    mapper = PoseMapper(PoseMapping())
    seen = pose(neck_cm=NECK_CM)
    settled(mapper, seen)
    damaged = np.array([0.0, value, 0.6])
    bad = {
        "place_m": {"place_m": damaged},
        "pivot_m": {"pivot_m": damaged},
        "rotation": {"rotation": replace(seen.rotation, yaw_rad=value)},
    }[damage]
    assert mapper.step(replace(seen, **bad), 3.1) is None
    np.testing.assert_allclose(settled_after(mapper, seen, 3.2), 0, atol=1e-9)


def test_a_forgotten_head_leaves_no_centre_and_nothing_to_pass_over_from():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose((5.0, 0, 60)))
    mapper.step(pose((9.0, 0, 60)), 3.1)
    mapper.forget()
    np.testing.assert_allclose(mapper.step(pose((-9.0, 0, 60)), 3.2).mapped, 0, atol=1e-9)


# --- other mappings ---------------------------------------------------------------------------------------------------


def course(time_s):
    """A head that keeps moving."""
    phase = 2 * np.pi * 0.4 * time_s
    return pose((6 * np.sin(phase), 0, 60), (30 * np.sin(phase), 10 * np.cos(phase), 0.0))


@pytest.mark.parametrize("method", FILTERS)
def test_another_mapping_comes_in_without_a_jump(method):
    other = replace(
        centred(mode="place"),
        filter=FilterSettings(method=method, quickness=1.0),
        yaw=AxisMapping(gain=3.0, inverted=True),
    )
    mapper, old, new = PoseMapper(PLAIN), PoseMapper(PLAIN), PoseMapper(other)
    for one in (mapper, old, new):
        one.recenter()
        for index in range(240):
            one.step(course(index / 240), index / 240)
    mapper.use(other)
    assert mapper.mapping == other
    sent, before, after = (
        np.array([one.step(course(1 + index / 240), 1 + index / 240).mapped for index in range(60)])
        for one in (mapper, old, new)
    )
    np.testing.assert_allclose(
        sent[:20], before[:20] + np.arange(1, 21)[:, None] / 240 / FADE_S * (after - before)[:20], atol=2
    )
    np.testing.assert_allclose(sent[round(FADE_S * 240) :], after[round(FADE_S * 240) :], atol=3)
    assert np.abs(np.diff(sent[:, 3])).max() < 5


def test_a_mapping_that_changes_in_the_middle_of_a_change_goes_on_from_there():
    mapper = PoseMapper(UNCENTRED)
    seen, times = pose(angles=(20, 0, 0)), iter(np.arange(0, 10, 1 / 240))
    sent = [mapper.step(seen, next(times)).mapped[3] for _ in range(10)]
    for gain in (5.0, 0.0, 5.0, 2.0):
        mapper.use(replace(UNCENTRED, yaw=AxisMapping(gain=gain)))
        sent += [mapper.step(seen, next(times)).mapped[3] for _ in range(15)]
    sent += [mapper.step(seen, next(times)).mapped[3] for _ in range(60)]
    assert np.abs(np.diff(sent)).max() < 1.5 * 100 / (FADE_S * 240)
    assert max(sent) > 40
    assert sent[-1] == pytest.approx(40)


def test_a_knob_that_is_turned_all_the_time_does_not_hold_what_is_sent():
    mapper, seen = PoseMapper(UNCENTRED), pose(angles=(20, 0, 0))
    mapper.step(seen, 0.0)
    for index in range(1, 61):
        mapper.use(replace(UNCENTRED, yaw=AxisMapping(gain=1 + index / 60)))
        sent = mapper.step(seen, index / HZ).mapped[3]
    assert sent == pytest.approx(40, abs=4)


def test_what_is_done_between_two_poses_passes_over_once():
    mapper = PoseMapper(PLAIN)
    settled(mapper, pose())
    before = mapper.step(pose(angles=(20, 0, 0)), 3.1).mapped
    mapper.recenter()
    mapper.use(replace(PLAIN, yaw=AxisMapping(gain=2.0)))
    # As before the head turned on, not as it was last.
    assert mapper.step(pose(angles=(30, 0, 0)), 3.1 + 1e-6).mapped[3] == pytest.approx(before[3] + 10, abs=0.01)


def test_the_same_mapping_changes_nothing_and_none_is_passed_over_before_anything_was_sent():
    mapper = PoseMapper(UNCENTRED)
    mapper.use(replace(UNCENTRED, yaw=AxisMapping(gain=2.0)))
    assert mapper.step(pose(angles=(10, 0, 0)), 0.0).mapped[3] == pytest.approx(20)
    mapper.use(replace(UNCENTRED, yaw=AxisMapping(gain=2.0)))
    assert mapper.step(pose(angles=(20, 0, 0)), 0.02).mapped[3] == pytest.approx(40)


events = st.one_of(
    st.tuples(st.just("pose"), places, looks),
    st.tuples(st.sampled_from(["lost", "recenter", "hold", "let go", "forget"])),
    st.tuples(st.just("nudge"), st.sampled_from(AXES), st.floats(-50.0, 50.0)),
    st.tuples(st.just("use"), st.sampled_from(FILTERS), st.sampled_from(CENTRE_MODES)),
)


@given(st.lists(st.tuples(events, st.floats(-0.1, 1.0)), max_size=25))
def test_whatever_happens_what_is_sent_is_a_number_within_the_limits(happenings):
    limited = dict.fromkeys(AXES, AxisMapping(limit=20.0, gain=2.0))
    mapper, time_s = PoseMapper(PoseMapping(**limited)), 0.0
    for (event, *values), elapsed_s in happenings:
        time_s += elapsed_s
        match event:
            case "pose":
                outcome = mapper.step(pose(*values, NECK_CM), time_s)
                assert np.isfinite(outcome.mapped).all()
                assert (np.abs(outcome.mapped) <= 20).all()
            case "lost":
                assert mapper.step(None, time_s) is None
            case "recenter":
                mapper.recenter()
            case "hold" | "let go":
                mapper.hold_centre(event == "hold")
            case "forget":
                mapper.forget()
            case "nudge":
                mapper.nudge(*values)
            case "use":
                method, mode = values
                centre = CentreSettings(mode=mode, follow_speed=0.5)
                mapper.use(PoseMapping(FilterSettings(method=method, prediction_ms=50.0), centre, **limited))


def test_a_row_of_the_log_stands_under_the_names_of_opentrack():
    outcome = PoseMapper(centred(mode="place", about="eyes")).step(pose((1.0, 2.0, 63.0), (4.0, 5.0, 6.0)), 7.5)
    assert ",".join(STAGE_COLUMNS).startswith("dt,rawTX,rawTY,rawTZ,rawYaw,rawPitch,rawRoll,correctedTX,")
    assert STAGE_COLUMNS[-7:] == (
        "filteredRoll",
        "mappedTX",
        "mappedTY",
        "mappedTZ",
        "mappedYaw",
        "mappedPitch",
        "mappedRoll",
    )
    row = dict(zip(STAGE_COLUMNS, stage_row(outcome, 7.0), strict=True))
    assert row["dt"] == 0.5
    assert [row[f"raw{axis}"] for axis in ("TX", "TZ", "Yaw", "Roll")] == pytest.approx([1, 63, 4, 6])
    assert [row[f"corrected{axis}"] for axis in ("TX", "TZ", "Pitch")] == pytest.approx([0, 0, 5])
    assert [row[f"{stage}Yaw"] for stage in STAGES] == pytest.approx([4] * 4)
    assert stage_row(outcome, None)[0] == 0
