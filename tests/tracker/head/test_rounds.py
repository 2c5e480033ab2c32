"""The search for further faces: what its pieces see, and how often they are looked at."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tracker.head.detector import FRONTAL, PROFILE_LEFT, PROFILE_RIGHT, DetectorSettings
from tracker.head.grey import GreyFrame
from tracker.head.rounds import SearchRounds, plan
from tracker.head.scene import WHOLE
from tracker.types import Box

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "hopper.jpg"
SETTINGS = DetectorSettings()
RATE_HZ = 30
GREY = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (480, 640), dtype=np.uint8), (0, 0), 9)
GREY = cv2.normalize(GREY, None, 0, 255, cv2.NORM_MINMAX)


class Counted(SearchRounds):
    """Sees nothing, and remembers the pieces that it was to look at."""

    def __init__(self, settings):
        super().__init__(settings)
        self.seen = []

    def _in_piece(self, grey, piece, *, between):
        self.seen.append(piece)
        return ()


def looks(rounds, pictures, start_s=0.0, missing=False):
    """In which of the pictures something was looked at."""
    when = []
    for index, grey in enumerate(pictures):
        time_s = start_s + index / RATE_HZ
        if rounds.is_due(GreyFrame(grey), time_s, (), missing=missing):
            rounds.look(grey, time_s, missing=missing)
            when.append(index)
    return when


@pytest.mark.parametrize("size_px", [(640, 480), (1280, 720), (3840, 2160), (720, 1280), (160, 120)])
def test_every_small_face_lies_in_a_tile(size_px):
    parts = [piece.part for piece in plan(size_px, SETTINGS) if piece.small]
    half = 0.49 * SETTINGS.min_face * size_px[1]
    for x, y in np.random.default_rng(0).uniform(half, np.array(size_px) - half, (300, 2)):
        box = (x - half) / size_px[0], (y - half) / size_px[1], (x + half) / size_px[0], (y + half) / size_px[1]
        assert any(p.left <= box[0] and p.top <= box[1] and box[2] <= p.right and box[3] <= p.bottom for p in parts)


def test_a_round_has_all_views_and_what_the_settings_leave_out_is_left_out():
    views = {piece.view for piece in plan((640, 480), SETTINGS)}
    assert views == {FRONTAL, PROFILE_LEFT, PROFILE_RIGHT}
    plain = plan((640, 480), replace(SETTINGS, profiles=False, tilt_retry=False))
    assert {piece.view for piece in plain} == {FRONTAL} and not any(piece.tilt_rad for piece in plain)


def test_at_first_all_is_new_and_each_frame_has_a_piece_of_it_then_two_a_second():
    rounds, pieces = Counted(SETTINGS), list(dict.fromkeys(plan((640, 480), SETTINGS)))
    when = looks(rounds, [GREY] * 360)
    assert when[: len(pieces)] == list(range(len(pieces)))
    assert rounds.seen[: len(pieces)] == pieces
    assert set(np.diff(when[-8:])) == {RATE_HZ // 2}


def test_where_somebody_comes_in_a_round_is_begun_at_once_and_goes_over_that_part():
    rounds = Counted(SETTINGS)
    looks(rounds, [GREY] * 360)
    rounds.seen.clear()
    newcomer = cv2.circle(GREY.copy(), (500, 200), 50, 0, -1)
    when = looks(rounds, [newcomer] * 20, start_s=12.0)
    usual = [piece for piece in rounds.seen if not piece.small and piece.part != WHOLE]
    assert when[: len(usual)] == list(range(len(usual)))
    assert len({(piece.view, piece.tilt_rad) for piece in usual}) == len(usual) == 7, "from all sides"
    for piece in usual:
        assert piece.part.left < 450 / 640 and piece.part.right > 550 / 640 and piece.part.area < 0.35
    assert any(piece.small for piece in rounds.seen)


def test_what_was_new_is_looked_at_once_more():
    rounds = Counted(SETTINGS)
    looks(rounds, [GREY] * 360)
    newcomer = cv2.circle(GREY.copy(), (500, 200), 50, 0, -1)
    looks(rounds, [newcomer] * 20, start_s=12.0)
    rounds.seen.clear()
    looks(rounds, [newcomer] * 30, start_s=12.0 + 20 / RATE_HZ)
    assert {piece.view for piece in rounds.seen if piece.part != WHOLE} == {FRONTAL, PROFILE_LEFT, PROFILE_RIGHT}


def test_work_is_limited_when_everything_changes_all_the_time():
    rounds = Counted(SETTINGS)
    pictures = [np.roll(GREY, 40 * i, axis=1) for i in range(150)]
    looks(rounds, pictures)
    late = looks(rounds, pictures, start_s=5.0)
    assert 27 <= len(late) <= 40, "six a second, more of small parts"
    assert len(looks(rounds, pictures, start_s=10.0, missing=True)) >= 70, "more while somebody is missing"


def test_while_somebody_is_missing_every_other_piece_is_from_the_front():
    rounds = Counted(SETTINGS)
    looks(rounds, [GREY] * 60, missing=True)
    front = [piece == rounds._pieces[0] for piece in rounds.seen]
    assert all(front[::2]) and not all(front[1::2])


def test_all_that_was_noted_is_forgotten_by_a_restart():
    rounds = Counted(SETTINGS)
    first = looks(rounds, [GREY] * 40)
    rounds.restart()
    assert looks(rounds, [GREY] * 40) == first


@pytest.fixture(scope="module")
def portrait():
    return cv2.imread(str(PORTRAIT), cv2.IMREAD_GRAYSCALE)


def test_a_small_face_in_a_large_picture_is_seen(portrait):
    small = cv2.resize(portrait, None, fx=0.24, fy=0.24, interpolation=cv2.INTER_AREA)
    wide = np.full((720, 1280), 150, np.uint8)
    wide[400 : 400 + small.shape[0], 900 : 900 + small.shape[1]] = small
    (found,) = SearchRounds(SETTINGS).look_everywhere(wide)
    assert abs(found.box.x_px - 960) < 12 and abs(found.box.y_px - 448) < 15 and 30 < found.box.width_px < 70


@pytest.mark.parametrize("degrees", [40, -40])
def test_a_face_that_is_tilted_far_is_seen_as_it_lies(portrait, degrees):
    turn = cv2.getRotationMatrix2D((256, 200), -degrees, 0.6)
    turned = cv2.warpAffine(portrait, turn, (512, 512), borderMode=cv2.BORDER_REPLICATE)
    found = SearchRounds(SETTINGS).look_everywhere(turned)
    assert any(abs(np.degrees(one.box.angle_rad) - degrees) < 20 and one.neighbours > 5 for one in found)
    assert all(isinstance(one.box, Box) for one in found)
