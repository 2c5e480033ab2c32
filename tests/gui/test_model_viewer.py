"""The model viewer: what it makes of model files, how faces turn and play, what a model looks at; and its widget."""

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.pages.workshop.model_viewer import bench as bench_module
from gui.pages.workshop.model_viewer.looks import NetworkLook, tiles_of
from gui.pages.workshop.model_viewer.painting import Look
from gui.pages.workshop.model_viewer.saving import film_behind, picture
from gui.pages.workshop.model_viewer.state import PERIOD_S, ViewerState, triangles_of
from gui.pages.workshop.model_viewer.viewed_model import OFFERED, depths_of, open_model
from tests.gui.mouse import drag_mouse
from tracker.errors import ModelFileError
from tracker.face.attention import PLACES, cover_changes
from tracker.face.conv_experts import ConvExperts
from tracker.face.model_file import shipped_face_model
from tracker.face.onnx_weights import first_filters
from tracker.face.shape_file import save_shape_model
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.sources.video_file import VideoFile

MODELS = Path(__file__).resolve().parents[2] / "models"


@pytest.fixture(scope="module")
def flat():
    return open_model("svm")


@pytest.fixture
def state(flat):
    made = ViewerState()
    made.use(flat)
    return made


@pytest.mark.parametrize("name", OFFERED)
def test_every_model_that_ships_can_be_looked_at(name):
    model = open_model(name)
    left, right = model.markup.outer_eyes
    assert np.linalg.norm(model.mean[right] - model.mean[left]) == pytest.approx(1.0, abs=0.01)
    assert model.component_count > 20 and model.is_deep == (name == "shape-3d")
    assert (model.face is not None) == (name != "shape-3d")


def test_a_component_moves_by_standard_deviations(flat):
    shape = shipped_face_model("svm").shape
    moved = flat.shape([0.0, 2.0])
    expected = shape.shape_xy(np.array([0.0, 2.0 * np.sqrt(shape.variances[1]), *np.zeros(38)]))
    np.testing.assert_allclose(moved, expected, atol=1e-12)


def test_models_of_files_of_each_kind(tmp_path):
    save_shape_model(shipped_face_model("svm").shape, tmp_path / "mine.npz")
    assert open_model(str(tmp_path / "mine.npz")).name == "mine"
    shutil.copy(MODELS / "shape" / "shape-3d.npz", tmp_path / "deep.npz")
    assert open_model(str(tmp_path / "deep.npz")).is_deep
    for other in (MODELS / "eyes" / "eye-filters.npz", tmp_path / "none.npz"):
        with pytest.raises(ModelFileError, match=f"{other.name} is neither a face model nor a shape model"):
            open_model(str(other))


def test_a_flat_face_gets_the_depth_of_the_head_that_is_seen_so():
    model = shipped_shape_3d()
    rng = np.random.default_rng(4)
    head = model.shape_m(rng.normal(size=model.mode_count) * 0.5 * np.sqrt(model.variances))
    eyes_m = np.linalg.norm(head[45] - head[36])
    depths = depths_of(head[:, :2] / eyes_m)
    expected = (head[:, 2] - head[:, 2].mean()) / eyes_m
    assert np.corrcoef(depths, expected)[0, 1] > 0.98
    assert depths[30] < depths[8] < depths[0]


def test_a_drag_turns_what_has_a_depth_the_way_of_the_hand(state):
    nose, front = 30, state.shapes()[0].points
    state.drag(0.2, 0.1)
    np.testing.assert_array_equal(state.shapes()[0].points, front)
    state.turn_deep(True)
    front = state.shapes()[0].points
    state.drag(0.2, 0.1)
    points = state.shapes()[0].points
    assert points[nose, 0] > front[nose, 0] + 0.05 and points[nose, 1] > front[nose, 1] + 0.02
    np.testing.assert_allclose(np.linalg.norm(points - points.mean(0)), np.linalg.norm(front - front.mean(0)))
    state.drag(50.0, 0.0)
    assert abs(state.yaw_rad) < np.pi / 2
    state.turn_deep(False)
    assert state.yaw_rad == state.pitch_rad == 0.0


def test_a_component_plays_from_the_mean_up_down_and_back(state):
    state.play(3)
    assert state.tick(10.0) and state.sigmas[3] == 0.0
    for at, expected in ((0.25, 3.0), (0.5, 0.0), (0.75, -3.0)):
        state.tick(10.0 + at * PERIOD_S)
        assert state.sigmas[3] == pytest.approx(expected, abs=1e-9)
    state.play(None)
    assert not state.tick(20.0) and state.sigmas[3] == 0.0
    state.set(0, 9.0)
    assert state.sigmas[0] == 3.0


def test_another_model_begins_at_its_mean_and_the_one_beside_shows_the_same_components(state):
    state.compare(open_model("svm-sparse"))
    state.set(2, 1.5)
    first, second = state.shapes()
    sparse = open_model("svm-sparse")
    np.testing.assert_allclose(second.points[:, :2], sparse.shape([0, 0, 1.5]))
    assert not np.allclose(first.points, second.points)
    state.point = 67
    state.use(open_model("shape-3d"))
    assert not any(state.sigmas) and len(state.sigmas) == 34 and state.is_deep and state.point == 67


def test_triangles_are_drawn_from_behind_and_lit_from_the_front(state):
    state.turn_deep(True)
    shape = state.shapes()[0]
    triangles = np.array([[36, 39, 42], [30, 31, 35], [0, 1, 36]])
    order, light = triangles_of(shape, triangles)
    depths = shape.points[triangles][:, :, 2].mean(axis=1)
    assert list(depths[order]) == sorted(depths, reverse=True)
    assert (light >= 0).all() and (light <= 1).all()
    _, other_way = triangles_of(shape, triangles[:, ::-1])
    np.testing.assert_allclose(light, other_way)


def test_filters_of_a_point_and_of_all_points():
    model = shipped_face_model("svm")
    all_points, one = tiles_of(model, None, None), tiles_of(model, None, 48)
    assert len(all_points) == len(one) == 6
    assert "30 px" in one[0].title and "Point 48" in one[0].title
    grey = next(tile for tile in one if "grey levels" in tile.title).image[..., 0].astype(float)
    filters = model.experts[0].channels[1].filters[48, 0]
    assert (
        np.corrcoef(cv2.resize(grey, (11, 11), interpolation=cv2.INTER_NEAREST).ravel(), filters.ravel())[0, 1] > 0.99
    )


def test_a_network_changes_its_mind_where_what_it_needs_is_covered(learned_network):
    model, canvas = learned_network
    experts = ConvExperts(model.network, model.name)
    told = []
    changes = cover_changes(experts, canvas, told.append)
    assert changes.shape == (68, PLACES, PLACES) and changes.min() >= 0.0 and changes.max() <= 1.0 + 1e-5
    assert told[0] == 0.0 and told == sorted(told)
    # The same by hand, for one place: rows 40 to 56, columns 64 to 80.
    covered = canvas.copy()
    top, left = round(5.5 * 8 - 8), round(8.5 * 8 - 8)
    covered[top : top + 16, left : left + 16] = 0.0
    before, after = experts.maps(canvas[None, None])[0], experts.maps(covered[None, None])[0]
    expected = 0.5 * np.abs(after - before).sum(axis=(1, 2))
    np.testing.assert_allclose(changes[:, 5, 8], expected, atol=1e-4)


@pytest.fixture(scope="module")
def learned_network():
    """The small network, and a canvas with something to see."""
    model = shipped_face_model("conv-small")
    experts = ConvExperts(model.network, model.name)
    canvas = np.random.default_rng(1).normal(size=(experts.side_px, experts.side_px)).astype(np.float32)
    return model, cv2.GaussianBlur(canvas, (0, 0), 2.0) * 6


def test_pictures_of_a_network(learned_network):
    model, canvas = learned_network
    filters = first_filters(model.network)
    assert filters.ndim == 3 and filters.shape[1:] == (5, 5)
    assert first_filters(b"no network") is None
    maps = np.zeros((68, 32, 32), np.float32)
    maps[48, 8, 24] = 1.0
    look = NetworkLook(canvas, maps, np.zeros((68, 16, 16), np.float32), np.full((68, 2), 64.0))
    seen, where, needed, first = tiles_of(model, look, 48)
    heat = where.image[..., 2].astype(int) - where.image[..., 0]
    row, column = np.unravel_index(heat.argmax(), heat.shape)
    assert (row // 75, column // 75) == (1, 3) or (abs(row - 79) < 12 and abs(column - 229) < 12)
    assert seen.image.shape == needed.image.shape and "first" in first.title.lower()
    assert len(tiles_of(model, None, 48)) == 1


def test_pictures_and_films(state, qapp, tmp_path):
    state.compare(open_model("svm-sparse"))
    image = picture(state.shapes(), Look())
    assert image.shape == (720, 1440, 3) and image.std() > 5
    film = film_behind(tmp_path / "film.mp4", state, 0, Look())
    film.start()
    assert film.wait(60.0) and film.status.made == tmp_path / "film.mp4"
    with VideoFile(tmp_path / "film.mp4") as source:
        frames = [source.read().image for _ in range(23)]
    assert source.frame_count == 90
    assert np.abs(frames[0].astype(int) - frames[22]).mean() > 0.5


@pytest.fixture
def bench(window):
    """The bench, open in the window as a user opens it."""
    window.show()
    window.actions_by_name["mode_workshop"].trigger()
    window.actions_by_name["bench_model_viewer"].trigger()
    return window.features.pages["workshop"].open_bench


def test_driven_by_hand(qtbot, bench, monkeypatch, tmp_path):
    viewer = bench.viewer
    assert viewer.models.currentText() == "svm" and "40 components" in viewer.about.text()
    slider = viewer.components.sliders[0]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert bench.state.sigmas[0] == 1.0
    place = viewer.view.place_of(48)
    qtbot.mouseClick(viewer.view, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    assert bench.state.point == 48
    qtbot.mouseClick(viewer.tabs.tabBar(), Qt.MouseButton.LeftButton, pos=viewer.tabs.tabBar().tabRect(1).center())
    assert len(viewer.looks.shown) == 6 and "Point 48" in viewer.looks.shown[0].title
    qtbot.mouseClick(viewer.deep, Qt.MouseButton.LeftButton)
    assert bench.state.is_deep
    middle = viewer.view.rect().center()
    drag_mouse(qtbot, viewer.view, middle, middle + QPoint(40, 0), middle + QPoint(80, 0))
    assert bench.state.yaw_rad < -0.1 and bench.state.point == 48
    monkeypatch.setattr(bench_module, "ask_where_picture", lambda *_: str(tmp_path / "face.png"))
    qtbot.mouseClick(viewer.save, Qt.MouseButton.LeftButton)
    assert cv2.imread(str(tmp_path / "face.png")).std() > 5
    qtbot.mouseClick(viewer.components.buttons[2], Qt.MouseButton.LeftButton)
    bench.tick(5.0)
    bench.tick(5.0 + PERIOD_S / 4)
    assert bench.state.sigmas[2] == pytest.approx(3.0) and viewer.components.sliders[2].value() == 60
    viewer.setFocus()
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert bench.state.playing is None and bench.state.sigmas[2] == 0.0
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert bench.state.playing is not None
    qtbot.mouseClick(viewer.reset, Qt.MouseButton.LeftButton)
    assert bench.state.playing is None and not any(bench.state.sigmas) and bench.state.yaw_rad == 0.0


def test_a_file_is_dropped_and_one_that_is_no_model_is_told(bench, controller, tmp_path):
    save_shape_model(shipped_face_model("svm").shape, tmp_path / "mine.npz")
    assert bench.file_words("a.npz") and not bench.file_words("a.mp4")
    assert bench.take_file(str(tmp_path / "mine.npz")) and not bench.take_file("clip.mp4")
    assert bench.viewer.models.currentText() == "mine" and bench.state.model.name == "mine"
    (tmp_path / "bad.npz").write_bytes(b"no model")
    bench.take_file(str(tmp_path / "bad.npz"))
    assert bench.state.model.name == "mine" and "neither" in controller.state.notice.text
