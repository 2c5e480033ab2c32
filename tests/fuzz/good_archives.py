"""Small archives of each kind, made of random numbers that are in order."""

import numpy as np

from tracker.expression.personal_classifier import OwnFrames, learn_expressions
from tracker.expression.shape_classifier import SCORED, TOLD, ShapeScorers
from tracker.face.conv_experts import OutputHeads
from tracker.face.eye_filters import EyeFilters
from tracker.face.face_model import FaceModel
from tracker.face.initialiser import BoxRelation, DescriptorLayout, Initialiser, RegressionStage
from tracker.face.patch_expert import ChannelExperts, PatchExperts
from tracker.face.personal_file import Measures, PersonalModel
from tracker.face.shape_model import ShapeModel
from tracker.face.validator import Validator
from tracker.markup import IBUG_68
from tracker.pose.shape_model_3d import ShapeModel3D, shipped_shape_3d

POINTS, MODES = IBUG_68.point_count, 3


def shape(random):
    mean = random.normal(0, 0.3, (POINTS, 2))
    left, right = IBUG_68.outer_eyes
    mean[right] = mean[left] + (1.0, 0.0)
    modes = np.linalg.qr(random.normal(size=(2 * POINTS, MODES)))[0].T.copy()
    return ShapeModel("pca", mean, modes, np.array([0.3, 0.2, 0.1]))


def shape_3d(random):
    flat = shape(random)
    mean = np.column_stack([0.09 * flat.mean_xy, random.normal(0, 0.03, POINTS)])
    modes = np.linalg.qr(random.normal(size=(3 * POINTS, MODES)))[0].T.reshape(MODES, POINTS, 3)
    return ShapeModel3D(mean, modes, flat.variances / 1e4, 0.001)


def face(random, network=True):
    def singles(*sides):
        return random.normal(size=sides).astype(np.float32)

    layout = DescriptorLayout(18.0, 1, 4.0, 3)
    length = layout.length(POINTS)
    stage = RegressionStage(layout, 1e-4 * singles(4 + MODES, length), singles(4 + MODES))
    experts = ChannelExperts("grey", singles(POINTS, 1, 11, 11), singles(POINTS), singles(POINTS))
    initialiser = Initialiser({"frontal": BoxRelation(0.0, 0.1, 0.5)}, {"frontal": np.zeros(MODES)}, (stage,))
    scales = (PatchExperts(30.0, (experts,), np.full(POINTS, 0.3)),) * 2
    return FaceModel(
        name="small",
        shape=shape(random),
        initialiser=initialiser,
        shape_errors=np.full(MODES, 0.01),
        experts=scales,
        validator=Validator(layout, singles(length), -0.2),
        network=random.bytes(500) if network else None,
    )


def personal(random):
    heads = OutputHeads(random.normal(size=(POINTS, 8)).astype(np.float32), np.zeros(POINTS, np.float32))
    measures = Measures(0.005, 0.001, 0.006, 1.1, 0.0004)
    return PersonalModel("0" * 64, "small", heads, measures, measures, 40, random.normal(size=MODES), "1" * 64)


def eyes(random):
    return EyeFilters(random.normal(size=(3, 32, 32)).astype(np.complex64))


def scorers(random):
    rows, count = len(SCORED) + 1, shipped_shape_3d().mode_count
    return ShapeScorers(
        weights=random.normal(size=(rows, count)),
        biases=random.normal(size=rows),
        directions=random.normal(size=(rows, count)),
        neutral=random.normal(size=count),
        mixing=random.normal(size=(len(TOLD), len(SCORED))),
        offsets=random.normal(size=len(TOLD)),
        platt=random.normal(size=(rows, 2)),
    )


def own_expressions(random):
    return learn_expressions(tuple(OwnFrames(name, random.normal(shift, 1.0, (30, 4))) for name, shift in OWN.items()))


OWN = {"rest": 0.0, "smile": 4.0}
