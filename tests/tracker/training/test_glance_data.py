"""What the glance network learns from: folders, faces drawn from other sides, places without a face."""

import shutil

import cv2
import numpy as np
import pytest

from tracker.archives.manifest import MODELS
from tracker.errors import DataSetError
from tracker.face.glance import SIDE_PX, glance_frame
from tracker.face.model_file import shipped_face_model
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity
from tracker.files.pts import read_pts
from tracker.pose.rotation import rotation_of
from tracker.training.data_set import AnnotatedFace
from tracker.training.glance_data import NegativeLooks, read_sets
from tracker.training.glance_turned import DrawingPlan, TurnedMaker
from tracker.training.loose_faces import loose_frame, turns_of_points
from tracker.training.negatives import NegativeSource
from tracker.training.scenes import Scene

PORTRAITS = MODELS.parent / "assets" / "portraits"


def silent(what, share):
    pass


@pytest.fixture(scope="module")
def mean_xy():
    return shipped_face_model("svm").shape.mean_xy


def _portrait(folder, name, called):
    folder.mkdir(parents=True, exist_ok=True)
    (source,) = (path for path in PORTRAITS.glob(f"{name}.*") if path.suffix in (".png", ".jpg"))
    shutil.copy(source, folder / f"{called}{source.suffix}")
    shutil.copy(PORTRAITS / f"{name}.pts", folder / f"{called}.pts")


def test_the_folders_are_read_and_what_is_cut_out_is_kept(tmp_path, learned_model):
    # Names of photographs decide which are kept out: the second one is.
    _portrait(tmp_path / "data" / "faces" / "one", "collins", "b")
    _portrait(tmp_path / "data" / "faces" / "one", "hopper", "c")
    _portrait(tmp_path / "data" / "video_faces", "hopper", "b_1")
    smiles = tmp_path / "data" / "smiles"
    smiles.mkdir()
    image = cv2.imread(str(PORTRAITS / "collins.png"))
    for name in ("b.jpg", "d.jpg"):
        cv2.imwrite(str(smiles / name), image)
    (smiles / "labels.csv").write_text("file,yaw_rad\nb.jpg,0.0\nd.jpg,0.9\n")
    sets = read_sets(tmp_path / "data", tmp_path / "kept", learned_model, silent)
    assert {name: len(faces) for name, faces in sets.training.items()} == {"photographs": 1, "videos": 1, "smiles": 1}
    assert [face.name for face in sets.kept_out] == ["c"]
    assert len(sets.validation) == 1
    side = loose_frame(glance_frame(learned_model.shape.mean_xy)).width_px
    assert sets.validation.images.shape == (1, side, side)
    # Fitted or annotated, it is the same face.
    np.testing.assert_allclose(sets.training["smiles"].turns, sets.training["photographs"].turns, atol=0.15)
    shutil.rmtree(tmp_path / "data" / "smiles")
    shutil.rmtree(tmp_path / "data" / "video_faces")
    again = read_sets(tmp_path / "data", tmp_path / "kept", learned_model, silent)
    np.testing.assert_array_equal(again.validation.images, sets.validation.images)
    with pytest.raises(DataSetError, match="faces"):
        read_sets(tmp_path / "kept", tmp_path / "other", learned_model, silent)


def test_a_face_is_drawn_from_other_sides_with_its_points_and_turn(mean_xy):
    points = read_pts(PORTRAITS / "collins.pts")
    face = AnnotatedFace("collins", PORTRAITS / "collins.png", points, np.ones(68, dtype=bool))
    yaws = (-1.2, -0.4, 0.0, 0.4, 1.2)
    drawn = TurnedMaker([face], mean_xy, DrawingPlan(len(yaws), 0, yaws_rad=yaws)).drawn(silent)
    assert len(drawn) == len(yaws)
    for yaw, turn, seen in zip(yaws, drawn.turns, drawn.points_xy, strict=True):
        np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-5)
        # However it nods, the head's own axis goes to that side.
        assert np.sign(rotation_of(turn.astype(float)).yaw_rad) == np.sign(yaw) or abs(yaw) < 0.1
        if abs(yaw) < 0.5:
            by_points = turns_of_points(seen[None].astype(float))[0]
            angle = np.degrees(np.arccos(np.clip((np.trace(by_points.T @ turn) - 1) / 2, -1, 1)))
            assert angle < 8.0
    # Drawn by chance, and none that is turned enough.
    assert len(TurnedMaker([face], mean_xy, DrawingPlan(3, 0)).drawn(silent)) == 3
    with pytest.raises(DataSetError, match="more pictures"):
        TurnedMaker([face], mean_xy, DrawingPlan(3, 0, least_yaw_rad=0.5)).drawn(silent)


def test_places_without_a_face_are_looked_at(mean_xy):
    random = np.random.default_rng(0)
    picture = random.integers(0, 256, (240, 240)).astype(np.uint8)
    scene = Scene("one", GreyPicture(picture), (Similarity(40.0, 0.0, 120.0, 120.0),))
    frame = glance_frame(mean_xy)
    covers = random.integers(0, 256, (2, 168, 168)).astype(np.uint8)
    looks = NegativeLooks(NegativeSource([scene], mean_xy, frame), covers, frame.canvas_from_shape.apply(mean_xy))
    seen = [looks.cut(0, np.random.default_rng(seed)) for seed in range(20)]
    assert {look.crop.shape for look in seen} == {(SIDE_PX, SIDE_PX)}
    assert all(0.0 <= look.presence <= 1.0 and not np.isfinite(look.turn).any() for look in seen)
    assert np.mean([look.presence == 0.0 for look in seen]) > 0.5
    worn, plain = looks.cut(0, np.random.default_rng(3)), looks.plain(np.random.default_rng(3))
    assert worn.presence == plain.presence
