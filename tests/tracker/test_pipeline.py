"""The pipeline's states and events, driven frame by frame: no threads, no clock, no camera."""

from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

from tracker.errors import SettingsError
from tracker.head.camshift import CamShiftSettings
from tracker.head.detector import DetectorSettings
from tracker.head.follower import FollowSettings
from tracker.head.position import HeadPositionSettings
from tracker.head.smoother import SmoothingSettings
from tracker.pipeline import Pipeline, PipelineSettings
from tracker.types import Box, Detection, Event, Frame, State

SIZE = (320, 240)
DT_S = 1 / 30
NOISE = np.random.default_rng(0).integers(-6, 7, (SIZE[1], SIZE[0], 3))


def room(level=0):
    image = np.full((SIZE[1], SIZE[0], 3), (150, 90, 60))
    return (image + NOISE + level).clip(0, 255).astype(np.uint8)


def head_in_room(x=160.0, y=120.0, radius=40.0, level=0):
    image = room(level)
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
    inside = ((columns - x) / radius) ** 2 + ((rows - y) / (1.3 * radius)) ** 2 <= 1
    image[inside] = ((100, 135, 200) + NOISE[inside] + level).clip(0, 255)
    return image


class ScriptedDetector:
    """Finds what the test has put into ``face``, and counts how often it was asked."""

    def __init__(self):
        self.face = self.settings = None
        self.searches = self.checks = 0

    def use(self, settings):
        # The coarse one comes second; here both are one.
        if settings.profiles:
            self.settings = settings

    def restart(self):
        pass

    def detect(self, image):
        return self.detect_by_turns(image)

    def detect_by_turns(self, image):
        self.searches += 1
        return () if self.face is None else (Detection(self.face, 1.0, 3, "frontal"),)

    def choose(self, detections, frame_size, last_known):
        return detections[0] if detections else None

    def verify(self, image, box):
        self.checks += 1
        return None if self.face is None else Detection(self.face, 1.0, 3, "frontal")


class Drive:
    """A pipeline and the time that passes for it."""

    def __init__(self):
        self.detector = ScriptedDetector()
        self.pipeline = Pipeline(make_detector=lambda settings: self.detector)
        self.index = 0

    def see(self, image, frames=1, face="as it is", *, recorded=False):
        if face != "as it is":
            self.detector.face = face
        results = []
        for _ in range(frames):
            results.append(self.pipeline.step(Frame(image, self.index * DT_S, self.index, recorded=recorded)))
            self.index += 1
        return results

    def until_tracking(self):
        for _ in range(40):
            (result,) = self.see(head_in_room(), face=Box(160, 120, 80, 80))
            if result.head is not None:
                return result
        raise AssertionError("not tracking")


@pytest.fixture
def drive():
    return Drive()


def events(results):
    return [event for result in results for event in result.events]


def test_from_start_to_tracking(drive):
    results = drive.see(head_in_room(), frames=30, face=Box(160, 120, 80, 80))
    states = list(dict.fromkeys(result.state for result in results))
    assert states == [State.WHITE_BALANCE, State.TRACKING]
    assert events(results)[:4] == [Event.CAMERA_FOUND, Event.WHITE_BALANCE, Event.DETECTING, Event.FOUND]
    last = results[-1]
    assert (last.box.x_px, last.box.y_px) == pytest.approx((160, 120), abs=1.5)
    assert last.box.height_px / last.box.width_px == pytest.approx(1.3, abs=0.08)
    assert last.head.z_m == pytest.approx(0.6, abs=0.01)
    assert last.confidence > 0.8
    assert {time.stage for time in last.stage_times} == {"camshift", "position", "smoothing"}


def test_nothing_is_known_before_tracking(drive):
    for result in drive.see(room(), frames=40):
        assert (result.box, result.head, result.head_raw, result.detection) == (None,) * 4
        assert result.confidence == 0


def test_white_balance_waits_for_steady_light_but_not_for_ever(drive):
    flicker = [drive.see(room(level=20 * (i % 2)))[0].state for i in range(120)]
    assert flicker[60] is State.WHITE_BALANCE
    assert flicker[-1] is State.DETECTING


def test_a_recording_is_tracked_from_its_first_frame(drive):
    (first,) = drive.see(head_in_room(), face=Box(160, 120, 80, 80), recorded=True)
    assert first.state is State.TRACKING and first.box is not None
    assert events([first]) == [Event.CAMERA_FOUND, Event.DETECTING, Event.FOUND]


def test_the_head_is_followed_between_detections(drive):
    drive.until_tracking()
    drive.detector.face = None
    for i in range(20):
        (result,) = drive.see(head_in_room(x=160 + 3 * i, y=120 - i))
        assert result.state is State.TRACKING
    assert (result.box.x_px, result.box.y_px) == pytest.approx((217, 101), abs=2)
    # Right in the picture is left for the viewer; up in the picture is up.
    assert result.head_raw.x_m < -0.05
    assert result.head_raw.y_m > 0.115 + 0.02


def test_nearer_is_larger(drive):
    drive.until_tracking()
    drive.detector.face = None
    for radius in np.linspace(40, 50, 20):
        (result,) = drive.see(head_in_room(radius=radius))
    assert result.head_raw.z_m == pytest.approx(0.6 * 40 / 50, abs=0.015)


def test_a_vanished_head_is_lost_at_once_and_nothing_stale_is_shown(drive):
    drive.until_tracking()
    results = drive.see(room(), frames=3, face=None)
    assert [result.state for result in results] == [State.LOST] * 3
    assert events(results) == [Event.LOST, Event.REDETECTING]
    assert all(result.box is None and result.head is None for result in results)


def test_a_box_on_something_that_is_no_face_is_given_up(drive):
    drive.until_tracking()
    settings = FollowSettings()
    limit = int((settings.verify_interval_s + settings.patience_s) / DT_S) + 3
    results = drive.see(head_in_room(), frames=limit, face=None)
    assert results[10].state is State.TRACKING
    assert results[-1].state is State.LOST


def test_a_short_cover_is_borne(drive):
    drive.until_tracking()
    drive.see(head_in_room(), frames=45, face=None)
    results = drive.see(head_in_room(), frames=45, face=Box(160, 120, 80, 80))
    assert {result.state for result in results} == {State.TRACKING}
    assert Event.VERIFIED in events(results)


def test_the_return_is_taken_up_without_waiting_for_light(drive):
    drive.until_tracking()
    drive.see(room(), frames=30, face=None)
    (back,) = drive.see(head_in_room(x=100, level=30), face=Box(100, 120, 80, 80))
    assert back.state is State.TRACKING
    assert back.head is not None  # the angle of view was kept


def test_colours_that_stray_are_brought_back_by_a_detection(drive):
    drive.until_tracking()
    two = head_in_room(x=90)
    there = head_in_room(x=230)
    two[:, 160:] = there[:, 160:]
    results = drive.see(two, frames=40, face=Box(230, 120, 80, 80))
    assert results[-1].box.x_px == pytest.approx(230, abs=3)


def test_an_empty_room_costs_little(drive):
    drive.see(room(), frames=int(3.6 / DT_S))
    before = drive.detector.searches
    results = drive.see(room(), frames=90)
    assert drive.detector.searches - before <= 16
    assert events(results).count(Event.HINTS) == 1


def test_a_head_that_leaves_the_picture_is_lost(drive):
    drive.until_tracking()
    drive.detector.face = None
    states = [drive.see(head_in_room(x=160 + 6 * i))[0].state for i in range(40)]
    assert states[10] is State.TRACKING
    assert states[-1] is State.LOST


def test_recentre_makes_the_present_place_the_middle(drive):
    drive.until_tracking()
    drive.see(head_in_room(x=200), frames=20, face=Box(200, 120, 80, 80))
    drive.pipeline.recenter()
    (result,) = drive.see(head_in_room(x=200))
    assert Event.RECENTERED in result.events
    assert (result.head_raw.x_m, result.head_raw.y_m) == pytest.approx((0, 0), abs=0.005)


def test_recentre_without_a_head_does_nothing(drive):
    drive.pipeline.recenter()
    assert Event.RECENTERED not in drive.see(room())[0].events


def test_smoothing_can_change_without_losing_the_head(drive):
    drive.until_tracking()
    drive.pipeline.change(replace(drive.pipeline.settings, smoothing=SmoothingSettings(method="none")))
    (result,) = drive.see(head_in_room())
    assert result.state is State.TRACKING
    assert result.head == result.head_raw


def test_the_given_field_of_view_is_used(drive):
    drive.pipeline.change(
        replace(drive.pipeline.settings, position=HeadPositionSettings(estimate_fov=False, horizontal_fov_deg=60))
    )
    result = drive.until_tracking()
    assert result.horizontal_fov_rad == pytest.approx(np.radians(60))


@pytest.mark.parametrize("same", [True, False])
def test_elsewhere_in_a_clip_the_camera_is_the_same(drive, same):
    before = drive.until_tracking().horizontal_fov_rad
    drive.pipeline.reset(same_camera=same)
    results = []
    while not results or results[-1].state is not State.TRACKING:
        results += drive.see(head_in_room(), face=Box(160, 120, 80, 80))
    found = results[-1]
    assert (found.head is not None, found.horizontal_fov_rad) == ((True, before) if same else (False, None))


def test_a_change_of_the_colour_space_finds_the_head_anew(drive):
    drive.until_tracking()
    drive.pipeline.change(replace(drive.pipeline.settings, camshift=CamShiftSettings(colour_space="rgb")))
    (result,) = drive.see(head_in_room())
    assert result.state is State.TRACKING
    assert Event.FOUND in result.events


@pytest.mark.parametrize(
    "changed",
    [
        {"detector": DetectorSettings(min_neighbours=5)},
        {"camshift": CamShiftSettings(max_iterations=20, adaptation=0.5, min_confidence=0.2)},
        {"camshift": CamShiftSettings(weigh_against_background=False)},
        {"following": FollowSettings(verify_interval_s=3.0, patience_s=2.0, edge_margin_px=5.0)},
    ],
    ids=str,
)
def test_no_head_is_lost_by_a_change_of_numbers(drive, changed):
    drive.until_tracking()
    drive.pipeline.change(replace(drive.pipeline.settings, **changed))
    (result,) = drive.see(head_in_room(), face=None)
    assert (result.state, result.events) == (State.TRACKING, ())
    assert (result.box.x_px, result.box.y_px) == pytest.approx((160, 120), abs=2)
    assert drive.detector.settings == drive.pipeline.settings.detector


def test_a_changed_threshold_of_the_colours_lets_go_in_the_next_frame(drive):
    drive.until_tracking()
    drive.pipeline.change(replace(drive.pipeline.settings, camshift=CamShiftSettings(min_confidence=1.0)))
    assert drive.see(head_in_room(), face=None)[0].state is State.LOST


def test_bad_settings_are_refused_and_the_old_ones_stay(drive):
    good = drive.pipeline.settings
    with pytest.raises(SettingsError, match="alpha"):
        drive.pipeline.change(replace(good, smoothing=SmoothingSettings(alpha=7.0)))
    assert drive.pipeline.settings == good


def test_the_back_projection_comes_only_when_asked_for(drive):
    assert drive.until_tracking().back_projection is None
    drive.pipeline.want_back_projection = True
    (result,) = drive.see(head_in_room())
    assert result.back_projection.shape == (SIZE[1], SIZE[0])
    assert result.back_projection[120, 160] > 200
    assert result.back_projection[230, 10] < 30


def test_the_picture_may_change_its_size(drive):
    drive.until_tracking()
    (result,) = drive.see(np.ascontiguousarray(head_in_room()[::2, ::2]), face=Box(80, 60, 40, 40))
    assert result.state in (State.TRACKING, State.LOST)


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (2, 2), (240, 320)])
def test_black_and_tiny_pictures_are_borne(shape):
    pipeline = Pipeline(PipelineSettings())
    states = {pipeline.step(Frame(np.zeros((*shape, 3), np.uint8), i * DT_S, i)).state for i in range(60)}
    assert State.TRACKING not in states


def test_results_are_frozen(drive):
    result = drive.until_tracking()
    with pytest.raises(FrozenInstanceError):
        result.state = State.LOST
