"""What the shipped network says of a face and of its mirror image, on the portrait whose points are known."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.tracker.face.bright_network import bright_network
from tracker.errors import ModelFileError
from tracker.face.conv_experts import ConvExperts, canvas_from_cells, canvases_of
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.files.pts import read_pts
from tracker.markup import IBUG_68

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"
# Some pairs of the 68 points, the subject's right before the left: jaw, brows, eyes, nose, mouth; the chin is its own.
PAIRS = [(0, 16), (17, 26), (36, 45), (39, 42), (41, 46), (31, 35), (48, 54), (60, 64), (8, 8)]


@pytest.fixture(scope="module")
def experts(learned_model):
    return ConvExperts(learned_model.network, "conv-small")


@pytest.fixture(scope="module")
def portrait(experts):
    """The face on its canvas, shape (1, 1, 128, 128), and its points in cells of the maps."""
    picture, points = cv2.imread(str(PORTRAIT)), read_pts(PORTRAIT.with_suffix(".pts"))
    pose = fit_similarity(experts.mean_xy, points)
    to_cells = experts.frame.picture_from_canvas(pose).after(canvas_from_cells()).inverse()
    return canvases_of(experts, [GreyPicture(picture)], [pose]), to_cells.apply(points)


def means_of(maps):
    """Where the maps of one face have their means, in cells."""
    rows, columns = np.mgrid[: maps.shape[1], : maps.shape[2]]
    return np.stack([(maps * columns).sum(axis=(1, 2)), (maps * rows).sum(axis=(1, 2))], axis=1)


def test_every_map_has_its_mean_at_its_own_point(experts, portrait):
    canvas, truth = portrait
    for look in (experts.maps, experts.maps_from_both_sides):
        (maps,) = look(canvas)
        np.testing.assert_allclose(maps.sum(axis=(1, 2)), 1, atol=1e-4)
        errors = np.linalg.norm(means_of(maps) - truth, axis=1)
        # The eyes are seven cells apart and the mouth's corners five: a map of the other side would be far off.
        assert errors.mean() < 0.6
        assert errors.max() < 2.0


def test_both_sides_are_the_mean_of_the_face_and_of_its_mirror_image(experts, portrait):
    canvas, _ = portrait
    (seen,), (mirrored,) = experts.maps(canvas), experts.maps(np.ascontiguousarray(canvas[..., ::-1]))
    (both,) = experts.maps_from_both_sides(canvas)
    assert np.abs(seen - both).max() > 0.01, "the two looks differ"
    for one, other in PAIRS:
        for here, there in ((one, other), (other, one)):
            np.testing.assert_allclose(both[here], 0.5 * (seen[here] + mirrored[there][:, ::-1]), atol=1e-5)


def test_seen_from_both_sides_a_mirrored_face_has_mirrored_maps(experts, portrait):
    canvas, _ = portrait
    (both,) = experts.maps_from_both_sides(canvas)
    (other,) = experts.maps_from_both_sides(np.ascontiguousarray(canvas[..., ::-1]))
    np.testing.assert_allclose(other[IBUG_68.mirror][:, :, ::-1], both, atol=1e-5)


def test_faces_seen_together_are_seen_as_alone(experts, portrait):
    """The mirrored looks of a batch go to their own faces."""
    canvas, _ = portrait
    darker = np.tanh(canvas)
    together = experts.maps_from_both_sides(np.concatenate([canvas, darker]))
    assert np.abs(together[0] - together[1]).max() > 0.01
    for alone, one in zip((canvas, darker), together, strict=True):
        np.testing.assert_allclose(one, experts.maps_from_both_sides(alone)[0], atol=1e-5)


class Liar:
    """A network that answers otherwise than it should."""

    def __init__(self, answer):
        self.answer = answer

    def run(self, outputs, inputs):
        if isinstance(self.answer, Exception):
            raise self.answer
        return [self.answer]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (np.zeros((1, 67, 32, 32), np.float32), "wrong size"),
        (np.zeros((1, 68, 32, 31), np.float32), "wrong size"),
        (np.zeros((2, 68, 32, 32), np.float32), "wrong size"),
        (np.zeros(0, np.float32), "wrong size"),
        (np.zeros((1, 68, 32, 32), np.float64), "wrong size"),
        (np.full((1, 68, 32, 32), np.nan, np.float32), "not finite"),
        (RuntimeError("a\nb" * 1000), "do not run"),
    ],
)
def test_answers_that_cannot_be_are_refused_in_a_line(learned_model, portrait, answer, said):
    experts = ConvExperts(learned_model.network, "conv-small")
    experts._session = Liar(answer)
    with pytest.raises(ModelFileError, match=said) as caught:
        experts.maps(portrait[0])
    assert str(caught.value).isprintable() and len(str(caught.value)) < 300


@pytest.mark.parametrize("side_px", [96, 128])
def test_the_canvas_is_as_large_as_the_network_wants_it(learned_model, side_px):
    shape = learned_model.shape
    experts = ConvExperts(bright_network(shape, (side_px, side_px), both_sides=False), "bright")
    assert (experts.side_px, experts.side_cells, experts.both_sides) == (side_px, side_px // 4, False)
    picture = np.full((200, 240), 40, np.uint8)
    cv2.circle(picture, (100, 90), 9, 255, -1)
    pose = Similarity(50.0, 8.0, 104.0, 95.0)
    canvases = canvases_of(experts, [GreyPicture(picture)], [pose])
    assert canvases.shape == (1, 1, side_px, side_px)
    to_cells = experts.frame.picture_from_canvas(pose).after(canvas_from_cells()).inverse()
    for look in (experts.maps, experts.maps_from_both_sides):
        (maps,) = look(canvases)
        assert maps.shape == (68, side_px // 4, side_px // 4)
        np.testing.assert_allclose(means_of(maps), [to_cells.apply(np.array([100.0, 90.0]))] * 68, atol=0.4)


@pytest.mark.parametrize(
    ("shape_px", "header"),
    [((96, 128), {}), ((100, 100), {}), ((1024, 1024), {}), ((96, 96), {"both_sides": "yes"})],
)
def test_canvases_that_cannot_be_are_refused(learned_model, shape_px, header):
    with pytest.raises(ModelFileError, match="damaged"):
        ConvExperts(bright_network(learned_model.shape, shape_px, **header), "bright")
