"""A painted head followed by its colours, with a detector that sees what the test says."""

import numpy as np
import pytest

from tracker.head.camshift import CamShiftSettings
from tracker.head.follower import FollowSettings, HeadFollower
from tracker.timing import StageClock
from tracker.types import Box, Detection

SIZE = (320, 240)
DT_S = 1 / 30
NOISE = np.random.default_rng(0).integers(-6, 7, (SIZE[1], SIZE[0], 3))
WALL, SKIN = (150, 90, 60), (100, 135, 200)
PATIENCE_S = FollowSettings().patience_s
FACE_PX = 80.0
RADIUS_PX = 40.0


def head(x=160.0, y=120.0, wide=1.0, high=1.0, freckles=0.0):
    """A picture of a head of 80 x 104 pixels, of so many times that; a share of its pixels look like the wall."""
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
    inside = ((columns - x) / (wide * RADIUS_PX)) ** 2 + ((rows - y) / (1.3 * high * RADIUS_PX)) ** 2 <= 1
    inside &= np.random.default_rng(1).random(inside.shape) >= freckles
    return (np.where(inside[..., None], SKIN, WALL) + NOISE).astype(np.uint8)


class Detector:
    """Sees one face of a true width, or none; writes down where it was asked to look."""

    def __init__(self, width_px=FACE_PX, place=(160.0, 120.0), size_step=None):
        self.width_px, self.place, self.size_step = width_px, place, size_step
        self.sees, self.view = True, "frontal"
        self.asked = []

    def verify(self, image, box):
        self.asked.append(box)
        return Detection(Box(*self.place, *[self._seen_px(box)] * 2), 1.0, 3, self.view) if self.sees else None

    def _seen_px(self, box):
        """In steps from the size that was asked for, as a scan over sizes sees it."""
        if self.size_step is None:
            return self.width_px
        steps = round(np.log(self.width_px / box.width_px) / np.log(self.size_step))
        return box.width_px * self.size_step**steps


class Drive:
    """A follower and the time that passes for it."""

    def __init__(self, detector=None, **settings):
        self.detector = detector or Detector()
        self.follower = HeadFollower(FollowSettings(**settings), CamShiftSettings(), self.detector)
        self.frames = 0

    def start(self, width_px=FACE_PX):
        found = Detection(Box(*self.detector.place, width_px, width_px), 1.0, 3, "frontal")
        return self.follower.start(head(), found, self.time_s)

    @property
    def time_s(self):
        return self.frames * DT_S

    def see(self, picture, frames=1):
        """What is known after each of so many frames of one picture; no more once the head is lost."""
        fixes = []
        for _ in range(frames):
            self.frames += 1
            fixes.append(self.follower.step(picture, self.time_s, StageClock()))
            if fixes[-1] is None:
                break
        return fixes


@pytest.fixture
def settled():
    """A head that has been confirmed often enough to be trusted, a little while after its last check."""
    drive = Drive()
    drive.start()
    assert None not in drive.see(head(), 10)
    return drive


def seconds_until_lost(drive, picture, most_s=3.0):
    """How long a picture is borne in which the detector sees no face."""
    drive.detector.sees = False
    fixes = drive.see(picture, round(most_s / DT_S))
    return len(fixes) * DT_S if fixes[-1] is None else np.inf


@pytest.mark.parametrize(("least", "taken"), [(0.3, True), (0.99, False)])
def test_a_head_whose_colours_match_too_little_is_not_taken_up(least, taken):
    follower = HeadFollower(FollowSettings(), CamShiftSettings(min_confidence=least), Detector())
    found = Detection(Box(160, 120, FACE_PX, FACE_PX), 1.0, 3, "frontal")
    assert (follower.start(head(freckles=0.1), found, 0.0) is not None) is taken


def test_a_head_at_rest_is_checked_once_an_interval_and_a_new_one_at_once():
    drive = Drive(verify_interval_s=0.5)
    drive.start()
    drive.see(head(), 6)
    assert len(drive.detector.asked) >= 6
    drive.detector.asked.clear()
    drive.see(head(), 90)
    assert len(drive.detector.asked) == pytest.approx(6, abs=1)


@pytest.mark.parametrize("begin_px", [76.5, 83.6])
def test_the_steps_of_the_detector_average_out(begin_px):
    """It sees sizes in steps of a tenth from the one it is asked for: on its own, what it has seen once it sees again.

    So a face that is taken up 4.5 % too large or too small would stay so.
    """
    drive = Drive(Detector(size_step=1.1), verify_interval_s=0.1)
    drive.start(begin_px)
    widths = [fix.face.width_px for fix in drive.see(head(), 400)]
    assert np.mean(widths[200:]) == pytest.approx(FACE_PX, rel=0.01)


def test_it_is_asked_for_sizes_around_the_faces_own_and_always_for_its_place():
    drive = Drive(verify_interval_s=0.1)
    drive.start()
    drive.see(head(), 200)
    asked = drive.detector.asked[-40:]
    widths = np.array([box.width_px for box in asked]) / FACE_PX
    assert widths.mean() == pytest.approx(1.0, abs=0.005)
    assert 0.02 < widths.std() < 0.06
    assert len({round(width, 2) for width in widths}) >= 5
    for box in asked:
        assert box.height_px == pytest.approx(box.width_px)
        assert (box.x_px, box.y_px) == pytest.approx((160, 120), abs=1.0)


@pytest.mark.parametrize(
    "shape",
    [{}, {"wide": 1.15, "high": 1.15}, {"wide": 1.12, "high": 0.9}, {"freckles": 0.2}],
    ids=["the same", "larger", "broader", "paler"],
)
def test_a_face_that_is_not_seen_is_borne_while_the_head_looks_like_itself(settled, shape):
    """From the next check on, which comes within a second, for as long as the settings say."""
    assert PATIENCE_S < seconds_until_lost(settled, head(**shape)) < 2.2 * PATIENCE_S


@pytest.mark.parametrize(
    "shape",
    [
        {"wide": 1.45, "high": 1.45},
        {"wide": 0.7, "high": 0.7},
        {"wide": 1.3, "high": 0.8},
        {"wide": 0.78, "high": 1.25},
        {"freckles": 0.6},
    ],
    ids=["much larger", "much smaller", "much broader", "much longer", "much paler"],
)
def test_colours_that_have_run_onto_something_else_get_no_patience(settled, shape):
    assert seconds_until_lost(settled, head(**shape)) < 0.3 * PATIENCE_S


def test_however_a_head_looks_it_is_followed_while_its_face_is_seen(settled):
    assert None not in settled.see(head(wide=1.45, high=1.45), 60)


def test_a_changed_head_is_checked_before_its_time(settled):
    settled.detector.asked.clear()
    settled.see(head(), 3)
    assert not settled.detector.asked
    settled.see(head(wide=1.15, high=1.15), 12)
    assert settled.detector.asked


def test_a_face_in_profile_does_not_teach_the_size(settled):
    before = settled.see(head())[-1].face.width_px
    settled.detector.view, settled.detector.width_px = "profile-left", 1.3 * FACE_PX
    after = settled.see(head(), 150)[-1]
    assert after.face.width_px == pytest.approx(before, rel=0.01)
