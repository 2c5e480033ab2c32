"""The network that names expressions, and its file."""

import cv2
import numpy as np
import pytest

from tests.tracker.expression.made_faces import mean_face, tracked
from tracker.archives.manifest import MODELS
from tracker.errors import ModelFileError
from tracker.expression.appearance import FILE, ExpressionNetwork, shipped_expression_network
from tracker.expression.face_crop import SIDE_PX, FaceCrop
from tracker.expression.settings import ExpressionSettings
from tracker.expression.stage import ReadingStage
from tracker.files.pts import read_pts
from tracker.readings import Emotion, Wanted
from tracker.types import Face, Frame, State

PORTRAITS = MODELS.parent / "assets" / "portraits"
ASKED = Wanted(expressions=True)


def _content():
    return (MODELS / FILE).read_bytes()


def _portrait(name="hopper"):
    return cv2.imread(str(PORTRAITS / f"{name}.jpg")), read_pts(PORTRAITS / f"{name}.pts")


def test_it_looks_at_the_crop_of_the_picture():
    image, points = _portrait()
    network = shipped_expression_network()
    logits = network.logits(image, points)
    assert logits.shape == (len(Emotion),)
    np.testing.assert_allclose(network.logits_of(FaceCrop().cut(image, points)[None])[0], logits, atol=1e-6)


def test_many_faces_at_once_are_told_as_one_by_one():
    faces = np.random.default_rng(0).standard_normal((3, SIDE_PX, SIDE_PX)).astype(np.float32)
    network = shipped_expression_network()
    one_by_one = np.concatenate([network.logits_of(face[None]) for face in faces])
    np.testing.assert_allclose(network.logits_of(faces), one_by_one, atol=1e-4)


def test_the_size_and_turn_of_the_face_in_the_picture_hardly_matter():
    image, points = _portrait()
    network = shipped_expression_network()
    still = network.logits(image, points)
    matrix = cv2.getRotationMatrix2D((image.shape[1] / 2, image.shape[0] / 2), 20.0, 0.8)
    turned = cv2.warpAffine(image, matrix, image.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
    moved = network.logits(turned, points @ matrix[:, :2].T + matrix[:, 2])
    assert np.abs(moved - still).max() < 1.5
    assert moved.argmax() == still.argmax()


@pytest.mark.parametrize(
    "spoil",
    [lambda content: content[: len(content) // 2], lambda content: b"no network", lambda content: content[::-1]],
)
def test_a_damaged_file_is_refused_in_one_line(spoil):
    with pytest.raises(ModelFileError, match=r"look\.onnx") as refused:
        ExpressionNetwork(spoil(_content()), "look.onnx")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"version": 1', b'"version": 7'),
        (b"visavis-expression", b"visavis-depression"),
        (b'"neutral", "happiness"', b'"happiness", "neutral"'),
        (b'"temperature": ', b'"temperatura": '),
    ],
)
def test_a_file_of_another_kind_is_refused(old, new):
    content = _content()
    assert content.count(old) == 1
    with pytest.raises(ModelFileError, match=r"look\.onnx"):
        ExpressionNetwork(content.replace(old, new), "look.onnx")


def test_the_networks_of_other_stages_are_refused():
    from tracker.face.model_file import shipped_face_model

    with pytest.raises(ModelFileError, match="holds no expression network"):
        ExpressionNetwork(shipped_face_model("conv-small").network, "conv-small")


# --- as a part of a reading -------------------------------------------------------------------------------------------


def _seen_face(points_xy, *, seen=None, state=State.TRACKING):
    one = tracked(mean_face(), state=state)
    shown = np.ones(68, bool) if seen is None else seen
    face = Face(points_xy, np.zeros(10), np.ones(6), np.ones(68), shown, 1.0, 0.0)
    return type(one)(
        one.face_id, True, state, one.box, face, frontal_m=one.frontal_m, pose_raw=one.pose_raw, pose=one.pose
    )


def _read(*faces, wanted=ASKED):
    image, points = _portrait()
    stage, found = ReadingStage(ExpressionSettings()), []
    stage.wanted = wanted
    for index, change in enumerate(faces):
        (one,) = stage.step(Frame(image, index / 30, index), (_seen_face(points, **change),))
        found.append(one.reading)
    return found


def test_an_expression_is_told_only_where_it_is_asked_for():
    asked, other = _read({})[0], _read({}, wanted=Wanted(signals=True))[0]
    assert sum(asked.expression.probabilities.values()) == pytest.approx(1.0)
    assert set(asked.expression.probabilities) == set(Emotion)
    assert not asked.shapes
    assert other.expression is None


@pytest.mark.parametrize("hidden", [slice(17, 48), slice(48, 68)])
def test_of_a_face_that_is_half_hidden_nothing_is_told(hidden):
    seen = np.ones(68, bool)
    seen[hidden] = False
    found = _read({}, {"seen": seen}, {})
    assert found[0].expression is not None
    assert found[1].expression is None
    assert found[2].expression is not None


def test_of_an_unsure_face_nothing_is_told():
    assert _read({}, {"state": State.UNCERTAIN})[1] is None
