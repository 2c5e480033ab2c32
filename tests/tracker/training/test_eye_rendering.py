"""Made-up eyes: the truth lies on the pictures, and real eyes keep theirs when they are shifted by chance."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.gaze.eye_canvas import HEIGHT_PX, WIDTH_PX
from tracker.training.eye_crops import RealEye, cut_by_chance, held_out_file, looks_of, open_and_closed, with_pupils
from tracker.training.eye_rendering import EyeRenderer


@pytest.fixture(scope="module")
def batch():
    return EyeRenderer(3).batch(256)


def test_the_same_seed_draws_the_same_eyes(batch):
    again, truth = EyeRenderer(3).batch(256)
    np.testing.assert_array_equal(again, batch[0])
    np.testing.assert_array_equal(truth.iris_xy, batch[1].iris_xy)
    assert (EyeRenderer(4).batch(256)[0] != again).any()


def test_irises_that_are_seen_are_darker_than_what_is_beside_them(batch):
    pictures, truth = batch
    darker = []
    for picture, (x, y), radius, seen, gap in zip(
        pictures, truth.iris_xy, truth.radius_px, truth.seen, truth.gap_px, strict=True
    ):
        if seen > 0 and gap > 0.8 * radius and radius < x < WIDTH_PX - radius and 2 < y < HEIGHT_PX - 3:
            rows, columns = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX]
            strip = np.abs(rows - y) < 1.5
            inside = picture[strip & (np.abs(columns - x) < 0.5 * radius)].mean()
            beside = picture[strip & (np.abs(np.abs(columns - x) - 1.5 * radius) < 2)].mean()
            darker.append(inside < beside)
    assert len(darker) > 80
    assert np.mean(darker) > 0.8  # glints and glasses hide some


def test_closed_eyes_have_no_gap_and_no_iris(batch):
    truth = batch[1]
    closed = truth.closed == 1
    assert 20 < closed.sum() < 120
    assert truth.gap_px[closed].max() < 2.5
    assert not truth.seen[closed].any()
    assert np.nanmin(truth.gap_px[truth.seen > 0]) > 0.5
    assert np.isnan(truth.gap_px).sum() == (truth.closed == -1).sum()


def test_real_eyes_keep_their_iris_when_they_are_shifted():
    """A dark disc at a known place is found there again, wherever the crop was shifted to."""
    piece = np.full((120, 160), 200, np.uint8)
    at = np.array([36.0, 22.0])
    centre = 1.5 * (at - [31.5, 23.5]) + [79.5, 59.5]
    cv2.circle(piece, tuple(np.round(centre * 16).astype(int).tolist()), 9 * 16, 20, -1, cv2.LINE_AA, 4)
    eyes = [RealEye(piece, at, 10.0, 0.0, 60.0, 180.0)] * 40
    pictures, truth = cut_by_chance(eyes, np.random.default_rng(0))
    assert np.ptp(truth.iris_xy, axis=0).min() > 4
    offs = []
    for picture, where in zip(pictures, truth.iris_xy, strict=True):
        smooth = cv2.GaussianBlur(picture, (0, 0), 2.0)
        rows, columns = np.nonzero(smooth <= smooth.min() + 0.5 * (np.median(smooth) - smooth.min()))
        offs.append(np.linalg.norm(np.array([columns.mean(), rows.mean()]) - where))
    assert np.median(offs) < 1.0
    still, irises = looks_of(eyes[:1])
    rows, columns = np.nonzero(still[0] < 100)
    assert (columns.mean(), rows.mean()) == pytest.approx(tuple(at), abs=0.3)
    np.testing.assert_array_equal(irises[0], at)


def test_files_are_kept_out_by_name():
    out = [held_out_file(f"open/{number}.jpg") for number in range(1000)]
    assert 0.15 < np.mean(out) < 0.25
    assert out == [held_out_file(f"open/{number}.jpg") for number in range(1000)]


def test_folders_are_read(tmp_path):
    for name in ("open", "closed"):
        (tmp_path / name).mkdir()
        for number in range(20):
            cv2.imwrite(str(tmp_path / name / f"{number}.jpg"), np.full((96, 96, 3), 90, np.uint8))
    learnt, kept_out = (open_and_closed(tmp_path, held_out=which) for which in (False, True))
    assert len(learnt) + len(kept_out) == 40
    assert {eye.closed for eye in learnt} == {0.0, 1.0}
    with pytest.raises(DataSetError, match="open and closed"):
        open_and_closed(tmp_path / "open", held_out=False)


def test_hidden_pupils_are_left_out(tmp_path):
    points = np.zeros((70, 2))
    points[[36, 39, 42, 45], 0] = (60, 90, 120, 150)
    points[[37, 38], 0], points[[40, 41], 0] = (70, 80), (80, 70)
    points[[43, 44], 0], points[[46, 47], 0] = (130, 140), (140, 130)
    points[:, 1] = 100
    points[[37, 38, 43, 44], 1], points[[40, 41, 46, 47], 1] = 94, 106
    points[68], points[69] = (75, 100), (135, 100)
    parts = np.zeros((200, 200), np.uint8)
    parts[100, 75] = 3
    np.savetxt(tmp_path / "a_ldmks.txt", points)
    cv2.imwrite(str(tmp_path / "a_seg.png"), parts)
    cv2.imwrite(str(tmp_path / "a.jpg"), np.full((200, 200, 3), 90, np.uint8))
    eyes = with_pupils(tmp_path, held_out=False)
    assert len(eyes) == 1
    assert eyes[0].gap_px == pytest.approx(12 * 40 / 30)
    np.testing.assert_allclose(eyes[0].iris_xy, (31.5, 25.0), atol=1e-6)
    assert not with_pupils(tmp_path, held_out=True)
