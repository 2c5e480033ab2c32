import json
import re

import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import BoxRelation, DescriptorLayout, Initialiser, RegressionStage
from tracker.face.patch_expert import ResponseEngine
from tracker.face.reference_frame import frame_around
from tracker.face.shape_model import FaceParameters, ShapeModel, Similarity
from tracker.face.validator import Validator
from tracker.markup import CLMTOOLS_71
from tracker.training.markup_bridge import points_71_from_68
from tracker.training.reference_model import read_reference_model
from tracker.types import Box

MODES = 3
EYES_PX = 41.0


def _face_68():
    """A face of circles: enough for geometry."""
    jaw = np.linspace(np.pi, 0, 17)
    points = np.zeros((68, 2))
    points[:17] = np.stack([0.8 * np.cos(jaw), 0.3 + 0.8 * np.sin(jaw)], axis=1)
    points[17:27] = [[x, -0.3] for x in np.linspace(-0.6, 0.6, 10)]
    points[27:36] = [[0, 0], [0, 0.15], [0, 0.3], [0, 0.4], *[[x, 0.5] for x in np.linspace(-0.15, 0.15, 5)]]
    for first, centre in ((36, -0.35), (42, 0.35)):
        turns = np.pi + np.arange(6) * np.pi / 3
        points[first : first + 6] = np.stack([centre + 0.15 * np.cos(turns), 0.06 * np.sin(turns)], axis=1)
    for first, count, size in ((48, 12, 0.3), (60, 8, 0.2)):
        turns = np.pi + np.arange(count) * 2 * np.pi / count
        points[first : first + count] = np.stack([size * np.cos(turns), 0.75 + 0.4 * size * np.sin(turns)], axis=1)
    return points - points.mean(axis=0)


@pytest.fixture(scope="module")
def donor():
    random = np.random.default_rng(0)
    modes = np.linalg.qr(random.standard_normal((136, 4)))[0].T
    shape = ShapeModel("pca", _face_68(), np.ascontiguousarray(modes), np.full(4, 0.01))
    layout = DescriptorLayout(24.0)
    length = layout.length(68)
    stage = RegressionStage(
        layout, random.standard_normal((8, length)).astype(np.float32) * 1e-4, np.zeros(8, dtype=np.float32)
    )
    initialiser = Initialiser({"frontal": BoxRelation(0.01, 0.05, 0.4)}, {"frontal": np.zeros(4)}, (stage,))
    validator = Validator(layout, random.standard_normal(length).astype(np.float32), 0.5)
    return FaceModel("donor", shape, initialiser, np.full(4, 1e-3), (), validator)


def _content(seed=1):
    """A model in the reference tracker's layout, of a face with level eyes 41 pixels apart, turned by a little."""
    random = np.random.default_rng(seed)
    mean = points_71_from_68(_face_68()) * EYES_PX / 1.0
    turn = np.array([[np.cos(0.03), np.sin(0.03)], [-np.sin(0.03), np.cos(0.03)]])
    eyes = np.linalg.norm(mean[28] - mean[23])
    mean = mean @ turn * EYES_PX / eyes + (57.0, 50.0)
    weights = random.normal(0.0, 0.05, (71, 121))
    for pupil in (27, 32):
        weights[pupil].reshape(11, 11)[3:8, 3:8] -= 0.2
    return {
        "scoring": {"size": [20, 22], "bias": -1.4, "coef": [0.0] * 440},
        "path": {"normal": [[0, 1, 2]], "vertices": []},
        "patchModel": {
            "patchType": "SVM",
            "bias": {"raw": random.normal(-1, 0.1, 71).tolist(), "sobel": [-1.0] * 71, "lbp": [-1.0] * 71},
            "weights": {"raw": weights.tolist(), "sobel": weights.tolist(), "lbp": weights.tolist()},
            "numPatches": 71,
            "patchSize": [11, 11],
            "canvasSize": [114, 102],
        },
        "shapeModel": {
            "eigenVectors": np.linalg.qr(random.standard_normal((142, MODES)))[0].tolist(),
            "eigenValues": [448.0, 150.0, 77.0],
            "meanShape": mean.tolist(),
            "numEvalues": MODES,
            "numPtsPerSample": 71,
            "nonRegularizedVectors": [0],
        },
        "hints": {"leftEye": [41.9, 34.6], "rightEye": [71.4, 34.0], "nose": [57.0, 50.9]},
    }


def _read(tmp_path, donor, content):
    path = tmp_path / "theirs.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return read_reference_model(path, donor)


def test_any_face_of_theirs_is_a_face_of_ours(tmp_path, donor):
    content = _content()
    shape = _read(tmp_path, donor, content).model.shape
    left, right = CLMTOOLS_71.outer_eyes
    np.testing.assert_allclose(shape.mean_xy[right] - shape.mean_xy[left], (1.0, 0.0), atol=1e-12)
    np.testing.assert_allclose(shape.mean_xy.mean(axis=0), 0.0, atol=1e-12)
    theirs = content["shapeModel"]
    amounts = np.array([20.0, -10.0, 5.0])
    mean, vectors = np.array(theirs["meanShape"]), np.array(theirs["eigenVectors"])
    face = mean + (vectors @ amounts).reshape(71, 2)
    pose = Similarity(EYES_PX * np.cos(0.03), EYES_PX * np.sin(0.03), *mean.mean(axis=0))
    np.testing.assert_allclose(shape.points_xy(FaceParameters(pose, amounts / EYES_PX)), face, atol=1e-6)
    np.testing.assert_allclose(shape.variances, np.array(theirs["eigenValues"]) / EYES_PX**2)


def test_experts_rank_places_as_theirs_do(tmp_path, donor):
    """On patches that are alike in range and spread, their score and ours put the places in the same order."""
    content = _content()
    model = _read(tmp_path, donor, content).model
    experts = model.experts[0].only(("grey",))
    assert experts.scale == pytest.approx(EYES_PX)
    engine = ResponseEngine(experts, frame_around(model.shape.mean_xy, EYES_PX, 20.0), "single")
    engine.canvas[:] = np.random.default_rng(3).choice([0.0, 255.0], engine.canvas.shape)
    corners, confidences = np.full((71, 2), 20), np.empty(71)
    ours = engine.respond(corners, 9, confidences)[:, :, :9].copy()
    for point in (0, 27, 62):
        weights = np.array(content["patchModel"]["weights"]["raw"][point]).reshape(11, 11)
        theirs = [
            [(weights * engine.canvas[20 + r : 31 + r, 20 + c : 31 + c] / 255).sum() for c in range(9)]
            for r in range(9)
        ]
        assert np.corrcoef(np.ravel(theirs), np.log(ours[point]).ravel())[0, 1] > 0.95


def test_negated_weights_are_turned_round(tmp_path, donor):
    content = _content()
    right = _read(tmp_path, donor, content).model.experts[0]
    for weights in content["patchModel"]["weights"].values():
        weights[:] = (-np.array(weights)).tolist()
    turned = _read(tmp_path, donor, content).model.experts[0]
    for one, other in zip(right.channels, turned.channels, strict=True):
        np.testing.assert_allclose(one.filters, other.filters)


def test_filters_are_in_our_normalisation(tmp_path, donor):
    for channel in _read(tmp_path, donor, _content()).model.experts[0].channels:
        np.testing.assert_allclose(channel.filters.mean(axis=(2, 3)), 0.0, atol=1e-7)
        np.testing.assert_allclose(np.linalg.norm(channel.filters.reshape(71, -1), axis=1), 1.0, rtol=1e-5)
        assert (channel.gains > 0).all()


def test_what_cannot_be_taken_over_is_named(tmp_path, donor):
    left_behind = " ".join(_read(tmp_path, donor, _content()).left_behind)
    assert all(word in left_behind for word in ("LBP", "score", "not held"))


def test_a_box_means_the_same_face_in_both_markups(tmp_path, donor):
    model = _read(tmp_path, donor, _content()).model
    box = Box(100.0, 80.0, 60.0, 60.0, 0.2)
    ours = model.shape.points_xy(model.initialiser.start(box, "frontal"))
    theirs = donor.shape.points_xy(donor.initialiser.start(box, "frontal"))
    np.testing.assert_allclose(ours, points_71_from_68(theirs), atol=1e-6)


def test_a_javascript_file_with_comments_and_commas_is_read(tmp_path, donor):
    text = json.dumps(_content()).replace('"vertices": []', '// jaw\n"vertices": [[0, 1, 23, 0],\n]')
    wrapped = f"(function (global) {{\n  'use strict';\n  var pModel = {text};\n  global.pModel = pModel;\n}})(this);"
    assert _read(tmp_path, donor, wrapped).model.shape.mode_count == MODES


def _without(path):
    content = _content()
    *parents, last = path.split(".")
    part = content
    for name in parents:
        part = part[name]
    del part[last]
    return content


def _with(path, value):
    content = _content()
    *parents, last = path.split(".")
    part = content
    for name in parents:
        part = part[name]
    part[last] = value
    return content


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("not json at all", "not JSON"),
        ("[1, 2]", "holds no object"),
        ("{}", "'shapeModel' is missing"),
        (_without("shapeModel.meanShape"), "'meanShape' is missing"),
        (_without("patchModel.weights.raw"), "'raw' is missing"),
        (_with("patchModel.patchType", "MOSSE"), "only SVM"),
        (_with("patchModel.patchSize", [16, 16]), "only 11 x 11"),
        (_with("shapeModel.meanShape", [[1.0, 2.0]] * 68), "meanShape is not a table of 71 x 2"),
        (_with("shapeModel.meanShape", [[1.0, 2.0]] * 71), "no distance between its eyes"),
        (_with("shapeModel.eigenValues", [1.0, -1.0, 2.0]), "not all positive"),
        (_with("shapeModel.eigenValues", [1.0, float("nan"), 2.0]), "not a table"),
        (_with("shapeModel.eigenVectors", "none"), "not a table of numbers"),
        (_with("patchModel.weights.raw", [[0.0] * 121] * 71), "all the same"),
        (_with("patchModel", None), "layout"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, donor, content, message):
    with pytest.raises(ModelFileError, match=re.escape(message)) as caught:
        _read(tmp_path, donor, content)
    assert "theirs.json" in str(caught.value)


def test_a_missing_file_is_named(tmp_path, donor):
    with pytest.raises(ModelFileError, match=r"nothing\.json cannot be read"):
        read_reference_model(tmp_path / "nothing.json", donor)
