"""A model that places points, its own and those of another layout."""

import numpy as np
import pytest

from tests.tracker.annotation.made_layouts import OF_68, write_layout
from tracker.annotation.fitting import FittedPicture, PictureFitter, PointPlacer
from tracker.annotation.marks import marks_of, no_marks
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.layouts import read_layout
from tracker.markup import IBUG_68
from tracker.sources.demo import DemoSource


@pytest.fixture(scope="module")
def fitter():
    return PictureFitter(shipped_face_model("svm"))


def made(model, random):
    """A face as a fit might find it."""
    shape = np.sqrt(model.variances) * np.clip(random.normal(size=model.mode_count), -2, 2)
    turn = Similarity(80.0 * random.uniform(0.8, 1.2), 80.0 * random.uniform(-0.2, 0.2), 200.0, 150.0)
    parameters = FaceParameters(turn, shape)
    return FittedPicture(parameters, model.points_xy(parameters), 0.9)


def test_a_face_is_found_and_of_several_that_on_which_points_are(fitter):
    frame = DemoSource().frame(0)
    fitted = fitter.fit(frame.image)
    size = np.linalg.norm(frame.truth.landmarks_xy[45] - frame.truth.landmarks_xy[36])
    assert np.linalg.norm(fitted.points_xy - frame.truth.landmarks_xy, axis=1).mean() < 0.12 * size
    assert fitted.score > 0.4
    elsewhere = no_marks(68).with_place(0, (2.0, 2.0)).with_place(1, (6.0, 4.0))
    assert fitter.fit(frame.image, elsewhere) is None
    assert fitter.fit(frame.image, marks_of(frame.truth.landmarks_xy)) is not None


def test_a_model_of_the_same_layout_places_its_own_points(fitter):
    placer, face = PointPlacer(IBUG_68, fitter), made(shipped_face_model("svm").shape, np.random.default_rng(0))
    assert placer.is_direct and not placer.missing
    np.testing.assert_allclose(placer.place(face).points_xy, face.points_xy)


def test_from_a_few_pictures_it_is_learnt_where_the_points_of_another_layout_lie(fitter, tmp_path):
    markup, random = read_layout(write_layout(tmp_path)), np.random.default_rng(1)
    placer, model = PointPlacer(markup, fitter), shipped_face_model("svm").shape
    faces = [made(model, random) for _ in range(40)]
    errors = []
    for number, face in enumerate(faces[:30]):
        placer.learn(f"{number}.png", face, marks_of(face.points_xy[list(OF_68)]))
        if number < 2:
            assert placer.missing == 2 - number
            with pytest.raises(ValueError, match="annotated first"):
                placer.place(face)
        if number in (3, 29):
            away = [placer.place(one).points_xy - one.points_xy[list(OF_68)] for one in faces[30:]]
            sizes = [one.parameters.pose.scale for one in faces[30:]]
            errors.append(np.mean([np.linalg.norm(d, axis=1).mean() / s for d, s in zip(away, sizes, strict=True)]))
    assert errors[0] < 0.12 and errors[1] < 0.7 * errors[0], errors
    placer.learn("3.png", faces[3], no_marks(5))
    assert not placer.knows("3.png") and placer.knows("4.png"), "a picture that is no longer whole teaches nothing"
