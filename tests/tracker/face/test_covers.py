"""What is before a face: told where it is, steady, without a ghost, and by a file that belongs to the network."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.tracker.face.made_covers import TAP, made_decoder
from tracker.errors import ModelFileError
from tracker.face import covers as covers_module
from tracker.face.conv_experts import ConvExperts
from tracker.face.conv_fitter import ConvFitter, FitLook
from tracker.face.cover_decoder import CoverDecoder, cell_frame, colour_canvas, colours_of
from tracker.face.covers import CoverReader, chance_at, decoder_for
from tracker.face.follower import FaceSettings
from tracker.face.onnx_outputs import with_outputs
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity, fit_similarity
from tracker.files.pts import read_pts
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.readings import EVERYTHING, NOTHING, Wanted
from tracker.types import Frame, read_only

PORTRAIT = Path(__file__).resolve().parents[3] / "assets" / "portraits" / "collins.png"
BLUE = (230, 90, 20)


@pytest.fixture(scope="module")
def experts(learned_model):
    return ConvExperts(learned_model.network, "conv-small")


@pytest.fixture(scope="module")
def portrait():
    return np.ascontiguousarray(cv2.imread(str(PORTRAIT))), read_pts(PORTRAIT.with_suffix(".pts"))


def with_cover(image, points_xy):
    """Something blue before the mouth, and where it lies."""
    low, high = (np.rint(edge(points_xy[48:68], axis=0)).astype(int) for edge in (np.min, np.max))
    covered = image.copy()
    covered[low[1] : high[1], low[0] : high[0]] = BLUE
    return covered, (low, high)


def reader(experts, learned_model):
    return CoverReader(CoverDecoder(made_decoder(learned_model.network), "made"), experts.frame)


def look_at(experts, learned_model, image, points_xy):
    fitter = ConvFitter(learned_model.shape, experts)
    experts.tap((TAP,))
    look = fitter.look(GreyPicture(image), points_xy)
    experts.tap(())
    return look


def test_a_network_that_gives_more_says_the_same(experts, learned_model):
    canvas = np.random.default_rng(1).normal(size=(1, 1, 128, 128)).astype(np.float32)
    inner = "/stem/stem.2/Relu_output_0"
    tapped = ConvExperts(learned_model.network, "conv-small")
    tapped.tap((inner,))
    np.testing.assert_array_equal(tapped.maps(canvas), experts.maps(canvas))
    assert tapped.seen[inner].shape[2:] == (64, 64)
    with pytest.raises(ModelFileError):
        ConvExperts(with_outputs(learned_model.network, ["no such tensor"]), "conv-small")


def test_colours_are_told_as_they_differ_from_the_face_whatever_the_lamp(portrait, experts):
    image, points = portrait
    pose = fit_similarity(experts.mean_xy, points)
    canvas = colour_canvas(image, experts.frame, pose)
    assert canvas.shape == (64, 64, 3)
    told, in_other_light = colours_of(canvas), colours_of((canvas * 0.5).astype(np.uint8))
    bright = canvas.min(axis=2) > 100
    np.testing.assert_allclose(told[bright], in_other_light[bright], atol=0.12)


@pytest.mark.parametrize("size", [0.5, 1.0, 3.0])
def test_cells_lie_where_the_frame_says(experts, size):
    """A blue spot in the picture comes to lie in its own cell, whatever the picture's resolution."""
    cells, pose = cell_frame(experts.frame), Similarity(60.0 * size, 12.0 * size, 170.0 * size, 150.0 * size)
    column, row = 20, 41
    x, y = cells.picture_from_canvas(pose).apply(np.array([[float(column), float(row)]]))[0]
    image = np.full((int(320 * size), int(340 * size), 3), 90, np.uint8)
    reach = max(1, round(2 * size))
    image[round(y) - reach : round(y) + reach + 1, round(x) - reach : round(x) + reach + 1] = BLUE
    blue = colour_canvas(image, experts.frame, pose)[..., 0].astype(int)
    places = np.argwhere(blue > blue.max() - 40).mean(axis=0)
    np.testing.assert_allclose(places, (row, column), atol=0.8)


def test_a_cover_is_told_where_it_lies(portrait, experts, learned_model):
    image, points = portrait
    covered, (low, high) = with_cover(image, points)
    found = reader(experts, learned_model).step(1, covered, look_at(experts, learned_model, covered, points))
    corners = np.array([low + 3, high - 4, [low[0] + 3, high[1] - 4]], float)
    assert chance_at(found, corners).min() > 0.9
    assert chance_at(found, points[36:48]).max() < 0.1, "the eyes are free"
    assert chance_at(found, np.array([[-900.0, -900.0]])) == 0.0


def test_a_mask_is_steady_where_nothing_changes_and_leaves_no_ghost(portrait, experts, learned_model):
    image, points = portrait
    covered, (low, high) = with_cover(image, points)
    before, after = (look_at(experts, learned_model, one, points) for one in (covered, image))
    one = reader(experts, learned_model)
    one.step(1, covered, before)
    gone = one.step(1, image, after)
    middle = np.array([0.5 * (low + high)], float)
    assert chance_at(gone, middle) < 0.1, "it was taken away in one frame"
    # Its edges are doubtful cells: noise moves them in every frame, and less where the frame before counts.
    random = np.random.default_rng(5)
    noisy = [np.clip(covered + random.normal(0, 4, covered.shape), 0, 255).astype(np.uint8) for _ in range(8)]
    looks = [look_at(experts, learned_model, frame, points) for frame in noisy]
    steady = reader(experts, learned_model)
    masks = [steady.step(1, frame, look).cover for frame, look in zip(noisy, looks, strict=True)]
    alone = [
        reader(experts, learned_model).step(1, frame, look).cover for frame, look in zip(noisy, looks, strict=True)
    ]
    trembling = [np.abs(np.diff(np.array(some, float), axis=0)).mean() for some in (masks[2:], alone[2:])]
    assert trembling[0] < 0.6 * trembling[1]


def test_each_face_has_a_mask_of_its_own(portrait, experts, learned_model):
    image, points = portrait
    covered, _ = with_cover(image, points)
    one = reader(experts, learned_model)
    look = look_at(experts, learned_model, covered, points)
    first = one.step(1, covered, look).cover
    faint = FitLook(look.result, look.pose, look.canvas, look.maps, look.seen)
    np.testing.assert_array_equal(one.step(2, covered, faint).cover, first)
    one.keep([2])
    np.testing.assert_array_equal(one.step(1, covered, look).cover, first)


@pytest.mark.parametrize(
    "header",
    [{"format": "else"}, {"version": 9}, {"taps": "features"}, {"taps": None}, {"network_sha256": 4}, {"taps": []}],
)
def test_files_of_another_kind_are_refused(learned_model, header):
    with pytest.raises(ModelFileError):
        CoverDecoder(made_decoder(learned_model.network, **header), "made")


def test_a_decoder_belongs_to_one_network(learned_model, tmp_path, monkeypatch):
    content = made_decoder(b"another network")
    path = tmp_path / "face" / "covers-made.onnx"
    path.parent.mkdir()
    path.write_bytes(content)
    covers_module.list_file(path, content, tmp_path) if hasattr(covers_module, "list_file") else None
    decoder = CoverDecoder(content, "made")
    assert decoder.belongs_to(b"another network")
    assert not decoder.belongs_to(learned_model.network)
    assert decoder_for(b"a network that nobody knows") is None


@pytest.fixture
def told(monkeypatch, learned_model):
    """What is before faces is told by the made decoder."""
    experts = ConvExperts(learned_model.network, "conv-small")
    monkeypatch.setattr("tracker.face.stage.cover_reader_for", lambda model: reader(experts, learned_model))


def followed(image, wanted):
    """The face of a picture that stands still for some frames."""
    pipeline = Pipeline(PipelineSettings(face=FaceSettings(model="conv-small")), mode=Mode.FACE)
    pipeline.want_reading(wanted)
    frames = [Frame(read_only(image), index / 30, index, recorded=True) for index in range(3)]
    return [pipeline.step(frame) for frame in frames]


def test_points_under_a_cover_are_less_sure(told, portrait):
    image, _ = portrait
    large = cv2.resize(image, None, fx=2.0, fy=2.0)
    free = followed(large, NOTHING)[-1].face
    assert free.covers is None
    covered, _ = with_cover(large, free.points_xy)
    without, results = followed(covered, EVERYTHING)[-1].face, followed(covered, Wanted(covers=True))
    assert without.covers is None, "nobody asked for it"
    assert all(one.face.covers is not None for one in results), "from the first frame on"
    face = results[-1].face
    np.testing.assert_allclose(face.points_xy, without.points_xy, atol=1e-9)
    hidden = chance_at(face.covers, face.points_xy) > 0.8
    assert hidden[48:68].mean() > 0.5
    assert (face.confidences[hidden] < 0.25).all()
    assert not face.seen[hidden].any()
    assert (face.confidences[36:48] > 0.9 * without.confidences[36:48]).all(), "the eyes are as sure as before"
