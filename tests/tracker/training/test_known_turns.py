"""Heads whose turns are known: read by person, laid by their parts, cut out before other backgrounds."""

import cv2
import numpy as np
import pytest

from tracker.errors import DataSetError
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import fit_similarity
from tracker.pose.rotation import matrix_of, rotation_of
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.training.known_turns import KnownHead, KnownMaker, others, points_by_parts, read_heads
from tracker.types import Rotation

SIDE, PX_PER_M = 300, 1100.0
GREY, SKIN = (120, 120, 120), (0, 255, 255)
BLUE, CYAN, GREEN = (255, 0, 0), (255, 255, 0), (0, 254, 1)


def silent(what, share):
    pass


class _Plain:
    """Backgrounds of one shade."""

    def part(self, random):
        return np.full((40, 40, 3), 250, np.uint8)


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


def projected(yaw_deg):
    turn = matrix_of(Rotation(np.radians(yaw_deg), 0.0, 0.0))
    return (shipped_shape_3d().mean_m @ turn.T)[:, :2] * PX_PER_M + SIDE / 2


def head(folder, person, yaw_deg):
    """A head's picture, grey before black, and its parts: spots about the points of eyes, nose and mouth."""
    folder.mkdir(parents=True, exist_ok=True)
    points, parts = projected(yaw_deg), np.full((SIDE, SIDE, 3), (0, 0, 255), np.uint8)
    cv2.circle(parts, (SIDE // 2, SIDE // 2), 90, SKIN, -1)
    image = np.zeros_like(parts)
    cv2.circle(image, (SIDE // 2, SIDE // 2), 90, GREY, -1)
    eyes = [(slice(36, 42), BLUE), (slice(42, 48), BLUE)]
    if abs(yaw_deg) > 60:
        eyes = eyes[yaw_deg > 0 :][:1]
    for part, colour in [*eyes, (slice(27, 36), CYAN), (slice(48, 60), GREEN)]:
        x, y = np.rint(points[part].mean(axis=0)).astype(int).tolist()
        cv2.circle(parts, (x, y), 5, colour, -1)
    path = folder / f"personne{person}147+0{yaw_deg:+d}.jpg"
    cv2.imwrite(str(path), image)
    cv2.imwrite(str(path.with_name(f"{path.stem}_parts.png")), parts)
    return path


def test_heads_are_read_with_their_angles_and_persons_left_out(tmp_path):
    head(tmp_path / "0", "01", 0)
    head(tmp_path / "-75", "01", -75)
    head(tmp_path / "+90", "02", 90)
    cv2.imwrite(str(tmp_path / "personne03147+0+15.jpg"), np.zeros((9, 9, 3), np.uint8))
    heads = read_heads(tmp_path)
    assert [(one.person, round(np.degrees(one.yaw_rad))) for one in heads] == [("02", 90), ("01", -75), ("01", 0)]
    assert others(heads, ["01"]).tolist() == [True, False, False]
    assert others(heads, []).all()
    with pytest.raises(DataSetError, match="no head of 07"):
        others(heads, ["01", "07"])
    (tmp_path / "none").mkdir()
    with pytest.raises(DataSetError, match="_parts"):
        read_heads(tmp_path / "none")


@pytest.mark.parametrize("yaw_deg", [0, 30, -45, 75, -90])
def test_the_parts_tell_where_the_face_is(tmp_path, yaw_deg):
    path = head(tmp_path, "01", yaw_deg)
    one = KnownHead("01", path, np.radians(yaw_deg))
    found = points_by_parts(cv2.imread(str(one.parts)), one)
    assert np.linalg.norm(found - projected(yaw_deg), axis=1).max() < 4.0


def test_parts_without_a_mouth_are_refused(tmp_path):
    one = KnownHead("01", head(tmp_path, "01", 0), 0.0)
    parts = cv2.imread(str(one.parts))
    parts[(np.abs(parts.astype(int) - GREEN) < 40).all(axis=2)] = SKIN
    with pytest.raises(DataSetError, match="mouth"):
        points_by_parts(parts, one)


def test_heads_are_cut_out_before_other_backgrounds_with_their_turns(tmp_path, mean_xy):
    head(tmp_path, "01", 75)
    made = KnownMaker(read_heads(tmp_path), mean_xy, _Plain(), 12, 0).made(silent)
    assert len(made) == 12
    # As photographed first, then mostly before the other background; the head itself stays.
    assert made.images[0].max() <= 125
    assert 4 <= (made.images.max(axis=(1, 2)) > 240).sum() < 12
    middle = made.images.shape[1] // 2
    assert np.abs(made.images[:, middle, middle].astype(int) - 120).max() < 8
    scales = [fit_similarity(mean_xy, points.astype(float)).scale for points in made.points_xy]
    assert max(scales) / min(scales) > 1.2
    for turn in made.turns.astype(float):
        rotation = rotation_of(turn)
        # Upright by its points, which lie a little aslant in a profile.
        assert np.degrees(rotation.yaw_rad) == pytest.approx(75, abs=8)
