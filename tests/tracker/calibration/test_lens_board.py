"""A printed board before made-up cameras of known lenses."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from tests.tracker.calibration.lens_camera import SIZE, TRUE, film, film_all
from tracker.calibration.file import CalibrationFile
from tracker.calibration.lens_board import CORNERS, SQUARE_M, SQUARES, BoardError, draw_sheet, find_board, write_board
from tracker.calibration.lens_guide import LensGuide, Tilt, Wish, tilt_of
from tracker.calibration.lens_solver import LensError, measure_lens
from tracker.calibration.solver import Calibration, DistanceLook, Evidence, calibrate
from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.head.position import HeadPositionSettings
from tracker.pose.lens import lens_of, with_lens
from tracker.types import Sighting


@pytest.fixture(scope="module")
def views():
    found = [find_board(image) for image in film_all()]
    assert all(view is not None for view in found)
    return found


def test_the_lens_is_measured(views):
    found = measure_lens(views)
    assert found.fov_deg == pytest.approx(66.0, abs=0.3)
    assert found.error_px < 0.2 and found.held_out_px < 0.3 and found.fov_sigma_deg < 0.2
    corners = np.array([[0.0, 0.0], [639.0, 0.0], [0.0, 479.0], [639.0, 479.0], [320.0, 240.0], [600.0, 240.0]])
    off = np.linalg.norm(found.lens.straightened(corners, SIZE) - TRUE.straightened(corners, SIZE), axis=1)
    assert off[4:].max() < 0.5 and off.max() < 4.0 < 30.0 < found.most_bent_px


def test_a_view_that_was_moved_is_left_out(views):
    wrong = replace(
        views[4], corners_xy=views[4].corners_xy + np.random.default_rng(0).normal(0, 4, (len(views[4]), 2))
    )
    found = measure_lens([*views, wrong])
    assert found.left_out == 1 and found.fov_deg == pytest.approx(66.0, abs=0.3)


def test_what_cannot_be_told_is_said(views):
    with pytest.raises(LensError, match="seen in 3 pictures"):
        measure_lens(views[:3])
    with pytest.raises(LensError, match="several sizes"):
        measure_lens([*views, replace(views[0], size_px=(1280, 960))])
    shaken = [
        replace(view, corners_xy=view.corners_xy + np.random.default_rng(k).normal(0, 9, (len(view), 2)))
        for k, view in enumerate(views)
    ]
    with pytest.raises(LensError):
        measure_lens(shaken)


def test_no_board_is_found_where_there_is_none():
    assert find_board(np.random.default_rng(0).integers(0, 255, (480, 640, 3), dtype=np.uint8)) is None


@pytest.mark.parametrize(
    ("turn", "tilt"),
    [((0, 0, 8), Tilt.FLAT), ((30, 0, 0), Tilt.LEFT), ((-30, 0, 0), Tilt.RIGHT), ((0, 30, 0), Tilt.DOWN),
     ((0, -30, 0), Tilt.UP)],
)  # fmt: skip
def test_the_tilt_is_named_by_the_side_that_is_farther_away(turn, tilt):
    seen = find_board(film((0.0, 0.0, 0.3), turn))
    assert tilt_of(seen, TRUE) is tilt
    width = np.ptp(seen.corners_xy[:, 0])
    left, right = (seen.corners_xy[np.abs(seen.corners_xy[:, 0] - edge) < 0.25 * width, 1]
                   for edge in (seen.corners_xy[:, 0].min(), seen.corners_xy[:, 0].max()))  # fmt: skip
    if tilt in (Tilt.LEFT, Tilt.RIGHT):
        assert bool(np.ptp(left) < np.ptp(right)) is (tilt is Tilt.LEFT)


def test_the_guide_asks_for_what_is_missing_until_it_is_enough(views):
    guide = LensGuide()
    assert guide.guidance().wish is Wish.SHOW
    assert not guide.take(views[0]), "it may still be moving"
    assert guide.guidance().wish is Wish.STILL
    assert guide.take(views[0]) and not guide.take(views[0]), "once is enough"
    asked = guide.guidance()
    assert asked.wish is Wish.ELSEWHERE and guide.counts[asked.cell[::-1]] < 3
    for view in views[1:]:
        guide.take(view)
        guide.take(view)
    assert guide.so_far is not None and guide.so_far.fov_deg == pytest.approx(66.0, abs=1.0)
    for place, turn in [((0.16, -0.115, 0.36), (0, 15, 0)), ((-0.155, -0.115, 0.36), (0, 0, 0)),
                        ((0.16, 0.115, 0.36), (0, 30, 0))]:  # fmt: skip
        seen = find_board(film(place, turn))
        guide.take(seen)
        guide.take(seen)
    assert guide.is_enough and guide.guidance().wish is Wish.ENOUGH and guide.share == 1.0


def test_another_size_of_picture_begins_anew(views):
    guide = LensGuide()
    guide.keep(views[0])
    guide.take(replace(views[1], size_px=(1280, 960)))
    assert not guide.views and not guide.counts.any()


@pytest.mark.parametrize("name", ["board.png", "board.pdf"])
def test_the_sheet_has_its_true_size(tmp_path, name):
    write_board(tmp_path / name)
    if name.endswith(".png"):
        with Pillow.open(tmp_path / name) as sheet:
            inches = np.array(sheet.size) / sheet.info["dpi"]
        np.testing.assert_allclose(inches * 25.4, (297, 210), atol=0.2)
    else:
        # A page is counted in 72nds of an inch.
        assert b"/MediaBox [ 0 0 841." in (tmp_path / name).read_bytes().replace(b"[0 0", b"[ 0 0")
    seen = find_board(draw_sheet())
    assert len(seen) == CORNERS
    side_px = np.linalg.norm(seen.corners_xy[1] - seen.corners_xy[0])
    assert side_px / 300 * 0.0254 == pytest.approx(SQUARE_M, rel=0.005) and SQUARES == (8, 6)


def test_another_kind_of_file_is_refused(tmp_path):
    with pytest.raises(BoardError, match=r"\.pdf or \.png"):
        write_board(tmp_path / "board.gif")


def test_a_lens_is_kept_beside_the_calibration(tmp_path, views):
    found, plain = measure_lens(views), HeadPositionSettings()
    file = CalibrationFile(tmp_path / "c.toml")
    file.turn_to("/dev/video0", "Webcam", plain)
    position = file.keep_lens("Webcam", found.lens, plain)
    assert not file.is_calibrated and lens_of(position) == lens_of(file.current.position) is not None
    calibration = Calibration(17.0, 66.2, 1.0, 12.0, 3.0, 0.0, (1.0, 1.0, 2.0), 0.5, 0.3)
    kept = file.keep("Webcam", calibration, position)
    assert file.is_calibrated and kept.lens_k1 == position.lens_k1 and kept.head_width_cm == 17.0
    again = CalibrationFile(tmp_path / "c.toml")
    assert again.turn_to("/dev/video0", "Webcam", kept) == kept and again.is_calibrated
    forgotten = again.forget(plain)
    assert not again.is_calibrated and forgotten.head_width_cm == 16.0 and forgotten.lens_k1 == position.lens_k1
    assert again.turn_to("demo", "", forgotten) == plain


def test_a_calibration_goes_by_the_measured_lens():
    """With the lens known, a face in the corner at a measured distance tells the head's width, and no other view."""
    place, head_m = np.array([0.18, -0.12, 0.6]), 0.17
    ideal = TRUE.pinhole(SIZE)
    x, y = ideal.project(place[None])[0]
    width = FACE_BOX_PER_HEAD_WIDTH * head_m * ideal.px_per_m(float(place[2]))
    seen = TRUE.bent_sighting(Sighting(float(x), float(y), float(width)), SIZE)
    look = DistanceLook(seen, float(np.linalg.norm(place)), 0.002)
    found = calibrate(Evidence(SIZE, with_lens(HeadPositionSettings(), TRUE), distance=look))
    assert found.horizontal_fov_deg == pytest.approx(66.0, abs=0.2)
    assert found.head_width_cm == pytest.approx(17.0, abs=0.3)
    ignorant = calibrate(Evidence(SIZE, HeadPositionSettings(), distance=look))
    assert abs(ignorant.head_width_cm - 17.0) > 0.3
