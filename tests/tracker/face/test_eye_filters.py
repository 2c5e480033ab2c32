import numpy as np
import pytest

from tracker.errors import ModelFileError
from tracker.face.eye_filter_file import load_eye_filters, save_eye_filters, shipped_eye_filters
from tracker.face.eye_filters import EyeFilters, anchors_xy, pose_of_box
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.training.eye_filters import train_eye_filters
from tracker.training.pictures import TrainingFace
from tracker.types import Box


def _drawn(shape, pose, seed=0):
    """A picture with dark discs for eyes and a bright one for the nose, on noise."""
    random = np.random.default_rng(seed)
    image = random.normal(130.0, 6.0, (200, 200))
    points = shape.points_xy(FaceParameters(pose, np.zeros(shape.mode_count)))
    rows, columns = np.mgrid[0:200, 0:200]
    for (x, y), level in zip(anchors_xy(points, "ibug-68"), (30.0, 30.0, 220.0), strict=True):
        near = np.hypot(columns - x, rows - y) < 0.12 * pose.scale
        image[near] = level
    return GreyPicture(np.clip(image, 0, 255).astype(np.uint8)), points


@pytest.fixture(scope="module")
def model():
    return shipped_face_model()


def _box_of(model, pose):
    relation = model.initialiser.relations["frontal"]
    width = pose.scale / relation.scale
    centre = pose.apply(-np.array([relation.x, relation.y]) / relation.scale)
    return Box(float(centre[0]), float(centre[1]), width, width, pose.roll_rad)


@pytest.fixture(scope="module")
def filters(model):
    random, faces = np.random.default_rng(1), []
    for seed in range(12):
        x, y, scale = 100 + random.normal(0, 5), 100 + random.normal(0, 5), 50 + random.normal(0, 4)
        pose = Similarity(float(scale), 0.0, float(x), float(y))
        picture, points = _drawn(model.shape, pose, seed)
        truth = FaceParameters(pose, np.zeros(model.shape.mode_count))
        faces.append((TrainingFace(str(seed), str(seed), False, picture, points, truth, 1.0), _box_of(model, pose)))
    return train_eye_filters(faces, "ibug-68")


@pytest.mark.parametrize("roll", [-0.2, 0.0, 0.2])
@pytest.mark.parametrize(("dx", "dy"), [(0.0, 0.0), (5.0, -3.0), (-4.0, 4.0)])
def test_eyes_and_nose_are_found_where_they_are(model, filters, dx, dy, roll):
    pose = Similarity(52.0 * np.cos(roll), 52.0 * np.sin(roll), 102.0, 97.0)
    picture, points = _drawn(model.shape, pose, 99)
    box = _box_of(model, pose)
    shifted = Box(box.x_px + dx, box.y_px + dy, box.width_px, box.height_px, roll)
    places, sharpness = filters.find(picture, shifted)
    np.testing.assert_allclose(places, anchors_xy(points, "ibug-68"), atol=2.0)
    assert (sharpness > 4).all()


def test_a_face_is_started_nearer_than_by_the_box(model, filters):
    pose = Similarity(52.0, 0.0, 102.0, 97.0)
    picture, points = _drawn(model.shape, pose, 98)
    box = _box_of(model, pose)
    shifted = Box(box.x_px + 6, box.y_px + 3, box.width_px * 1.08, box.height_px * 1.08)
    by_box = FaceParameters(model.initialiser.relations["frontal"].pose(shifted), np.zeros(model.shape.mode_count))
    by_eyes = filters.start(picture, model.shape, shifted, by_box)

    def error(face):
        return np.linalg.norm(model.shape.points_xy(face) - points, axis=1).mean()

    assert error(by_eyes) < 0.4 * error(by_box)


def test_where_there_is_no_face_the_box_is_believed(model, filters):
    noise = GreyPicture(np.random.default_rng(5).integers(0, 256, (200, 200), dtype=np.uint8))
    flat = GreyPicture(np.full((200, 200), 90, dtype=np.uint8))
    otherwise = FaceParameters(Similarity(50.0, 0.0, 100.0, 100.0), np.zeros(model.shape.mode_count))
    for picture in (noise, flat):
        assert filters.start(picture, model.shape, Box(100.0, 100.0, 120.0, 120.0), otherwise) is otherwise


def test_the_unit_of_a_box_is_its_width():
    pose = pose_of_box(Box(10.0, 20.0, 40.0, 40.0, np.pi / 2))
    np.testing.assert_allclose(pose.apply(np.array([0.5, 0.0])), (10.0, 40.0))


def test_training_is_the_same_every_time(model, filters):
    picture, points = _drawn(model.shape, Similarity(50.0, 0.0, 100.0, 100.0))
    truth = FaceParameters(Similarity(50.0, 0.0, 100.0, 100.0), np.zeros(model.shape.mode_count))
    face = (TrainingFace("a", "a", False, picture, points, truth, 1.0), Box(100.0, 100.0, 120.0, 120.0))
    first, second = (train_eye_filters([face], "ibug-68", seed=3).spectra for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_filters_are_read_as_written(tmp_path, filters):
    save_eye_filters(filters, tmp_path / "eyes.npz")
    np.testing.assert_array_equal(load_eye_filters(tmp_path / "eyes.npz").spectra, filters.spectra)


def test_the_shipped_filters_are_in_order():
    assert np.abs(shipped_eye_filters().spectra).max() > 0


def test_damaged_files_are_refused_by_name(tmp_path, filters):
    path = tmp_path / "eyes.npz"
    save_eye_filters(filters, path)
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(ModelFileError, match=r"eyes\.npz"):
        load_eye_filters(path)
    save_eye_filters(EyeFilters(np.zeros((2, 32, 32), dtype=np.complex64)), path)
    with pytest.raises(ModelFileError, match="2 x 32 x 32"):
        load_eye_filters(path)
    with pytest.raises(ModelFileError, match=r"missing\.npz"):
        load_eye_filters(tmp_path / "missing.npz")
