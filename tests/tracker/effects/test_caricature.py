"""Caricature: what differs from the mean face is scaled, turning is not, and no triangle turns over."""

import numpy as np
import pytest

from tracker.effects.caricature import Caricature, difference_from_mean
from tracker.effects.face_frame import mean_face
from tracker.effects.fold_guard import face_triangles, foldless_moves, twice_areas
from tracker.errors import ModelFileError, SettingsError
from tracker.face.shape_model import Similarity
from tracker.pose.rotation import matrix_of
from tracker.types import Rotation

POSE = Similarity(80.0, 12.0, 150.0, 170.0)


def long_nosed(by=0.12):
    """The mean face with all below the eyes moved down: a difference that no turn and no expression makes."""
    face = mean_face().copy()
    face[27:36, 1] += by * np.linspace(0, 1, 9)
    face[:17, 0] *= 1.08
    return face


def picture():
    rows, columns = np.mgrid[0:320, 0:300]
    return np.stack([rows % 256, columns % 256, (rows + columns) % 256], axis=2).astype(np.uint8)


class NotingBender:
    """Notes what it is asked for: where points are, and where they are to go."""

    def __init__(self):
        self.asked = []

    def bend(self, picture, from_xy, to_xy, reach_px):
        self.asked.append((from_xy.copy(), to_xy.copy()))
        return 1.0


@pytest.fixture
def bender():
    return NotingBender()


def test_the_mean_face_is_special_in_nothing(bender):
    Caricature(4.0, bender).draw(picture(), POSE.apply(mean_face()[:, :2]), 1.0)
    from_xy, to_xy = bender.asked[0]
    np.testing.assert_allclose(from_xy, to_xy, atol=1e-6)


def test_the_difference_is_scaled_and_1_changes_nothing(bender):
    points_xy = POSE.apply(long_nosed(0.03)[:, :2])
    for factor in (1.0, 1.5, 2.0):
        Caricature(factor, bender).draw(picture(), points_xy, 1.0)
    moves = [to_xy - from_xy for from_xy, to_xy in bender.asked]
    np.testing.assert_allclose(moves[0], 0, atol=1e-9)
    np.testing.assert_allclose(moves[2], 2 * moves[1], atol=0.15)
    # To twice the difference: moved by once of it, in the face's frame, about as large as the face says.
    expected = difference_from_mean(points_xy) @ np.array([[80.0, 12.0], [-12.0, 80.0]])
    np.testing.assert_allclose(moves[2], expected, atol=0.6)


def test_strength_is_a_share_of_the_exaggeration(bender):
    points_xy = POSE.apply(long_nosed(0.03)[:, :2])
    Caricature(2.0, bender).draw(picture(), points_xy, 0.5)
    Caricature(1.5, bender).draw(picture(), points_xy, 1.0)
    np.testing.assert_allclose(bender.asked[0][1], bender.asked[1][1], atol=1e-9)


def test_a_live_change_of_the_factor_counts(bender):
    caricature = Caricature(1.0, bender)
    points_xy = POSE.apply(long_nosed()[:, :2])
    caricature.draw(picture(), points_xy, 1.0)
    caricature.exaggeration = 3.0
    caricature.draw(picture(), points_xy, 1.0)
    small, large = (np.abs(to_xy - from_xy).max() for from_xy, to_xy in bender.asked)
    assert large > 5 * small


@pytest.mark.parametrize("factor", [-1.1, 4.1, float("nan")])
def test_a_factor_out_of_range_is_refused(factor):
    with pytest.raises(SettingsError, match="from -1 to 4"):
        Caricature(factor)


def smiling(by=0.05):
    """The mean face with the corners of its mouth out and up."""
    face = mean_face()[:, :2].copy()
    for point, side in ((48, -1), (60, -1), (54, 1), (64, 1)):
        face[point] += (side * by, -by)
    return face


def moves_of(bender):
    from_xy, to_xy = bender.asked[-1]
    return to_xy - from_xy


@pytest.mark.parametrize(("factor", "corner"), [(3.0, -1), (0.0, 1), (-1.0, 1)])
def test_an_expression_is_made_more_of_or_undone_or_turned_round(bender, factor, corner):
    caricature = Caricature(factor, bender, of="expression")
    for _ in range(60):
        caricature.draw(picture(), POSE.apply(mean_face()[:, :2]), 1.0)
    np.testing.assert_allclose(moves_of(bender), 0, atol=1e-6)
    caricature.draw(picture(), POSE.apply(smiling()), 1.0)
    moves = moves_of(bender)
    assert np.sign(moves[48, 1]) == np.sign(moves[54, 1]) == corner, "up in the picture is less"
    assert np.abs(moves[48:68]).max() > 3 * np.abs(moves[27:31]).max(), "a nose shows no smile"
    if factor == 0.0:
        # A still face: what the expressions know of the smile is taken back, and no more than there was.
        smile = (smiling() - mean_face()[:, :2]) @ np.array([[80.0, 12.0], [-12.0, 80.0]])
        assert np.linalg.norm(smile + moves) < 0.75 * np.linalg.norm(smile)


def test_who_somebody_is_is_no_expression_and_both_are_both(bender):
    long = POSE.apply(long_nosed(0.03)[:, :2])
    for of in ("identity", "expression", "both"):
        caricature = Caricature(2.0, bender, of=of)
        caricature.draw(picture(), long, 1.0)
    (identity, expression, both) = (to_xy - from_xy for from_xy, to_xy in bender.asked)
    np.testing.assert_allclose(expression, 0, atol=1e-6)
    np.testing.assert_allclose(both, identity, atol=1e-6)
    assert np.abs(identity).max() > 1


def test_a_turn_is_no_expression(bender):
    caricature = Caricature(4.0, bender, of="expression")
    for _ in range(30):
        caricature.draw(picture(), POSE.apply(mean_face()[:, :2]), 1.0)
    caricature.draw(picture(), POSE.apply(turned(mean_face(), 15, 0)[:, :2]), 1.0)
    aside = np.abs(moves_of(bender)).max()
    caricature.draw(picture(), POSE.apply(smiling()), 1.0)
    assert aside < 0.5 * np.abs(moves_of(bender)).max()
    caricature.draw(picture(), POSE.apply(turned(mean_face(), 45, 0)[:, :2]), 1.0)
    np.testing.assert_allclose(moves_of(bender), 0, atol=1e-6)


def turned(face, yaw, pitch):
    return face @ matrix_of(Rotation(np.deg2rad(yaw), np.deg2rad(pitch), 0.0)).T


@pytest.mark.parametrize(("yaw", "pitch"), [(8, 0), (-8, 0), (0, 8), (5, -5)])
def test_a_turned_head_is_nobody_else(yaw, pitch):
    """The difference of a slightly turned mean face is small beside what the turn does to the points."""
    straight, aside = mean_face()[:, :2], turned(mean_face(), yaw, pitch)[:, :2]
    moved = np.linalg.norm(aside - straight, axis=1).mean()
    left = np.linalg.norm(difference_from_mean(POSE.apply(aside)), axis=1).mean()
    assert left < 0.25 * moved


def test_noise_is_averaged_and_a_face_lost_is_forgotten(bender):
    noise = np.random.default_rng(5)
    points_xy = POSE.apply(long_nosed()[:, :2])
    caricature = Caricature(3.0, bender)
    for _ in range(80):
        caricature.draw(picture(), points_xy + noise.normal(0, 1.0, points_xy.shape), 1.0)
    moves = np.array([to_xy - from_xy for from_xy, to_xy in bender.asked[40:]])
    # Exaggerated three times, noise of one pixel would be one of two.
    assert moves.std(axis=0).mean() < 0.35
    caricature.reset()
    bender.asked.clear()
    caricature.draw(picture(), POSE.apply(mean_face()[:, :2]), 1.0)
    np.testing.assert_allclose(bender.asked[0][0], bender.asked[0][1], atol=1e-6)


def test_a_face_that_looks_aside_teaches_nothing(bender):
    points_xy = POSE.apply(long_nosed(0.03)[:, :2])
    caricature = Caricature(2.0, bender)
    for _ in range(5):
        caricature.draw(picture(), points_xy, 1.0)
    learnt = caricature._difference.copy()
    for _ in range(50):
        caricature.draw(picture(), POSE.apply(turned(long_nosed(0.03), 45, 0)[:, :2]), 1.0)
    np.testing.assert_array_equal(caricature._difference, learnt)


def test_the_picture_itself_changes_and_stays_where_it_should():
    source = picture()
    changed = source.copy()
    Caricature(4.0).draw(changed, POSE.apply(long_nosed()[:, :2]), 1.0)
    assert (changed != source).any()
    np.testing.assert_array_equal(changed[:20], source[:20])


def naive_areas(points_xy, triangles):
    areas = []
    for a, b, c in triangles:
        (x0, y0), (x1, y1), (x2, y2) = points_xy[a], points_xy[b], points_xy[c]
        areas.append((x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0))
    return np.array(areas)


def test_areas_equal_plain_loops():
    points_xy, triangles = mean_face()[:, :2], face_triangles()
    np.testing.assert_allclose(twice_areas(points_xy, triangles), naive_areas(points_xy, triangles), atol=1e-12)


@pytest.mark.parametrize("size", [0.02, 0.1, 0.5])
def test_no_triangle_turns_over_or_vanishes(size):
    noise = np.random.default_rng(int(100 * size))
    points_xy, triangles = mean_face()[:, :2], face_triangles()
    before = naive_areas(points_xy, triangles)
    for _ in range(10):
        moves = noise.normal(0, size, points_xy.shape)
        safe = foldless_moves(points_xy, moves, triangles, 0.2)
        after = naive_areas(points_xy + safe, triangles)
        assert (after * np.sign(before) >= 0.2 * np.abs(before) - 1e-9).all()
        # Only ever slowed, never turned another way.
        shares = (safe * moves).sum(axis=1) / (moves * moves).sum(axis=1)
        assert (shares >= 0).all()
        assert (shares <= 1 + 1e-12).all()
        np.testing.assert_allclose(safe, shares[:, None] * moves, atol=1e-12)


def test_harmless_moves_are_left_alone():
    points_xy, triangles = mean_face()[:, :2], face_triangles()
    moves = 0.1 * points_xy + (0.3, -2.0)
    np.testing.assert_array_equal(foldless_moves(points_xy, moves, triangles), moves)


def test_a_tight_spot_does_not_hold_up_the_rest():
    points_xy, triangles = mean_face()[:, :2], face_triangles()
    moves = np.zeros_like(points_xy)
    moves[8] = (0.0, 0.2)  # the chin goes down
    moves[61] = (0.0, 1.0)  # an inner lip through the other one
    safe = foldless_moves(points_xy, moves, triangles)
    np.testing.assert_array_equal(safe[8], moves[8])
    assert safe[61, 1] < 0.5


@pytest.mark.parametrize("text", ["", "1,2", "a,b,c", "0,1,-5"])
def test_damaged_triangles_are_told_in_a_line(tmp_path, text):
    path = tmp_path / "triangles.csv"
    path.write_text(text)
    with pytest.raises(ModelFileError, match=r"triangles\.csv"):
        face_triangles(path)
    with pytest.raises(ModelFileError, match=r"none\.csv"):
        face_triangles(tmp_path / "none.csv")
