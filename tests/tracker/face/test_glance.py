"""The glance network at run time: its crop, its turns, and what it says of files that are not in order."""

import numpy as np
import pytest

from tracker.archives.manifest import MODELS
from tracker.errors import ModelFileError
from tracker.face.conv_experts import SIDE_PX as FITTED_SIDE_PX
from tracker.face.conv_experts import conv_frame
from tracker.face.glance import FILE, SIDE_PX, GlanceNetwork, glance_frame, shipped_glance, turns_of
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.files.pts import read_pts
from tracker.pose.rotation import matrix_of, rotation_of
from tracker.sources.picture_file import read_image
from tracker.types import Rotation

PORTRAITS = MODELS.parent / "assets" / "portraits"


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


@pytest.fixture(scope="module")
def portrait(mean_xy):
    picture = read_image(PORTRAITS / "collins.png")
    return GreyPicture(picture), fit_similarity(mean_xy, read_pts(PORTRAITS / "collins.pts"))


def test_the_crop_is_looser_than_the_canvas_about_the_same_middle(mean_xy):
    loose, fitted = glance_frame(mean_xy), conv_frame(mean_xy)
    assert (loose.width_px, loose.height_px) == (SIDE_PX, SIDE_PX)
    pose = Similarity(40.0, 9.0, 200.0, 150.0)
    corners = [np.array([[-0.5, -0.5], [side - 0.5, side - 0.5]]) for side in (SIDE_PX, FITTED_SIDE_PX)]
    seen, canvas = (
        frame.picture_from_canvas(pose).apply(corner) for frame, corner in zip((loose, fitted), corners, strict=True)
    )
    np.testing.assert_allclose(seen.mean(axis=0), canvas.mean(axis=0))
    np.testing.assert_allclose(seen[1] - seen[0], 1.6 * (canvas[1] - canvas[0]))


def test_turns_are_rotations_of_their_first_columns():
    truth = np.stack([matrix_of(Rotation(yaw, 0.2, -0.4)) for yaw in (-1.2, 0.0, 0.9)])
    # Neither of length 1 nor at right angles.
    columns = np.concatenate([3.0 * truth[:, :, 0], 0.5 * truth[:, :, 1] + 0.7 * truth[:, :, 0]], axis=1)
    np.testing.assert_allclose(turns_of(columns), truth, atol=1e-12)
    with pytest.raises(ValueError, match="nowhere"):
        turns_of(np.tile([1.0, 0.0, 0.0], (1, 2)))


def test_a_face_is_told_from_a_place_beside_it(portrait):
    picture, pose = portrait
    beside = Similarity(pose.a, pose.b, pose.x_px - 1.5 * pose.scale, pose.y_px + pose.scale)
    half = Similarity(0.4 * pose.a, 0.4 * pose.b, pose.x_px, pose.y_px + 0.4 * pose.scale)
    on_it, off_it, mouth = shipped_glance().look(picture, [pose, beside, half])
    assert on_it.presence > 0.8
    assert max(off_it.presence, mouth.presence) < 0.5
    assert shipped_glance().look(picture, []) == []


def test_a_picture_that_is_rolled_rolls_the_turn_and_nothing_else(portrait):
    picture, pose = portrait
    (upright,) = shipped_glance().look(picture, [pose])
    quarter = GreyPicture(np.ascontiguousarray(np.rot90(picture.grey, -1)))  # clockwise
    height = picture.grey.shape[0]
    rolled_pose = Similarity(0.0, 1.0, height - 1.0, 0.0).after(pose)
    (rolled,) = shipped_glance().look(quarter, [rolled_pose])
    assert rolled.presence == pytest.approx(upright.presence, abs=0.02)
    clockwise = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    np.testing.assert_allclose(rolled.turn, clockwise @ upright.turn, atol=0.03)


def test_the_mirror_image_of_a_head_is_turned_the_other_way(portrait):
    picture, pose = portrait
    (seen,) = shipped_glance().look(picture, [pose])
    width = picture.grey.shape[1]
    mirrored = GreyPicture(np.ascontiguousarray(picture.grey[:, ::-1]))
    (other,) = shipped_glance().look(mirrored, [Similarity(pose.a, -pose.b, width - 1 - pose.x_px, pose.y_px)])
    one, two = rotation_of(seen.turn), rotation_of(other.turn)
    assert one.yaw_rad == pytest.approx(-two.yaw_rad, abs=np.radians(6))
    assert one.pitch_rad == pytest.approx(two.pitch_rad, abs=np.radians(6))


def test_what_is_seen_from_both_sides_leans_to_neither(portrait):
    picture, pose = portrait
    width = picture.grey.shape[1]
    mirrored = GreyPicture(np.ascontiguousarray(picture.grey[:, ::-1]))
    there = Similarity(pose.a, -pose.b, width - 1 - pose.x_px, pose.y_px)
    both = shipped_glance().look_from_both_sides(picture, pose)
    other = shipped_glance().look_from_both_sides(mirrored, there)
    mirror = np.diag([-1.0, 1.0, 1.0])
    np.testing.assert_allclose(other.turn, mirror @ both.turn @ mirror, atol=1e-3)
    assert other.presence == pytest.approx(both.presence, abs=1e-3)
    one, two = (
        shipped_glance().look(GreyPicture(picture.grey), [pose])[0],
        shipped_glance().look(mirrored, [there])[0],
    )
    yaws = rotation_of(one.turn).yaw_rad, -rotation_of(two.turn).yaw_rad
    assert min(yaws) <= rotation_of(both.turn).yaw_rad <= max(yaws)


def _content():
    return (MODELS / FILE).read_bytes()


@pytest.mark.parametrize(
    "spoil",
    [lambda content: content[: len(content) // 2], lambda content: b"no network", lambda content: content[::-1]],
)
def test_a_damaged_file_is_refused_in_one_line(spoil):
    with pytest.raises(ModelFileError, match=r"look\.onnx") as refused:
        GlanceNetwork(spoil(_content()), "look.onnx")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"version": 1', b'"version": 7'),
        (b"visavis-glance", b"visavis-glands"),
        (b'"scale": ', b'"scala": '),
    ],
)
def test_a_file_of_another_kind_is_refused(old, new):
    content = _content()
    assert content.count(old) == 1
    with pytest.raises(ModelFileError, match=r"look\.onnx"):
        GlanceNetwork(content.replace(old, new), "look.onnx")


def test_the_networks_of_other_stages_are_refused():
    with pytest.raises(ModelFileError, match="holds no glance network"):
        GlanceNetwork(shipped_face_model("conv-small").network, "conv-small")
