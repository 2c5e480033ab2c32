"""The panel that looks into the fit: maps, canvas, and the point that is chosen."""

import dataclasses

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt

from gui.model.state import AppState
from gui.model.tracking import Phase
from gui.pages.live.heat import heat_levels, heat_table
from gui.pages.live.heat_tiles import plan_tiles
from gui.pages.live.inside_panel import InsidePanel
from gui.widgets.face_outline import Similarity, mesh_edges, nearest_point, outlines, region_of, way_on_canvas
from tracker.markup import IBUG_68, MARKUPS


@pytest.fixture
def chosen():
    return []


@pytest.fixture
def panel(qtbot, chosen):
    panel = InsidePanel(chosen.append)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def pixels_of(widget):
    image = widget.grab().toImage()
    return [image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]


def test_a_fit_is_shown_and_gone_when_the_face_is(panel, make_face):
    empty = pixels_of(panel.canvas)
    panel.show_face(make_face())
    assert pixels_of(panel.canvas) != empty
    assert panel.title.text() == "Point 30 · nose" and "in 2 steps" in panel.facts.text()
    panel.show_face(None)
    assert pixels_of(panel.canvas) == empty, "an old fit must not pass for a live one"
    assert "Nothing" in panel.facts.text()


def test_a_result_without_an_inside_is_no_fit_to_look_into(panel, make_face):
    panel.show_face(make_face(with_view=False))
    assert "Nothing" in panel.facts.text()
    face = make_face()
    panel.show_face(
        dataclasses.replace(face, view=dataclasses.replace(face.view, response_maps=np.zeros((68, 0, 0), np.float32)))
    )
    assert "Nothing" in panel.facts.text()


def test_a_tile_or_a_point_on_the_canvas_is_chosen_by_a_click(panel, make_face, chosen, qtbot):
    panel.show_face(make_face())
    panel.grab()
    qtbot.mouseClick(panel.tiles, Qt.MouseButton.LeftButton, pos=panel.tiles.place_of(44).center().toPoint())
    assert chosen == [44]
    view = panel.canvas._face.view
    target, scale = panel.canvas._target(view)
    x, y = scale * (view.points_on_canvas_xy[20] + 0.5)
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(target.x() + x), round(target.y() + y)))
    assert chosen == [44, 20]


def test_arrow_keys_go_from_tile_to_tile(panel, make_face, chosen, qtbot):
    panel.show_face(make_face())
    qtbot.keyClick(panel.tiles, Qt.Key.Key_Right)
    qtbot.keyClick(panel.tiles, Qt.Key.Key_Left)
    assert chosen == [31, 29]


def test_the_chosen_point_is_shown_everywhere(panel, make_face):
    panel.show_face(make_face())
    before = pixels_of(panel.large)
    old = AppState()
    panel.show_state(old, dataclasses.replace(old, point=36))
    assert panel.title.text() == "Point 36 · eyes"
    assert pixels_of(panel.large) != before
    failed = dataclasses.replace(old, point=36, phase=Phase.FAILED)
    panel.show_state(dataclasses.replace(old, point=36), failed)
    assert "Nothing" in panel.facts.text()


def test_heat_reaches_from_nothing_to_each_maps_best_place():
    maps = np.zeros((2, 3, 3), np.float32)
    maps[0, 1, 1], maps[1, 2, 0] = 0.2, 0.9
    maps[1, 0, 0] = 0.45
    levels = heat_levels(maps).reshape(2, 3, 3)
    assert levels[0, 1, 1] == levels[1, 2, 0] == 255 and levels[1, 0, 0] == 127 and levels.min() == 0
    assert not heat_levels(np.zeros((1, 3, 3), np.float32)).any(), "a map of nothing is dark"


def test_the_heat_scale_grows_brighter_all_the_way():
    shades = np.array([((c >> 16) & 255, (c >> 8) & 255, c & 255) for c in heat_table()])
    luma = shades @ (0.2126, 0.7152, 0.0722)
    assert len(luma) == 256 and (np.diff(luma) > -0.5).all() and luma[-1] > 200


@pytest.mark.parametrize("markup", MARKUPS.values(), ids=str)
def test_every_point_has_one_tile_in_a_row_of_its_region(markup):
    plan, name = plan_tiles(markup), ""
    points = []
    for begins, row in plan.rows:
        name = begins or name
        assert 0 < len(row) <= 10 and {region_of(point, markup) for point in row} == {name}
        points += row
    assert sorted(points) == list(range(markup.point_count))


@pytest.mark.parametrize("markup", MARKUPS.values(), ids=str)
def test_outlines_and_mesh_are_of_points_that_exist_and_are_symmetric(markup):
    count = markup.point_count
    points = {point for path in outlines(markup) for point in path}
    assert points <= set(range(count)) and len(points) > 0.9 * count
    edges = mesh_edges(markup)
    assert edges.min() >= 0 and edges.max() < count and (edges[:, 0] < edges[:, 1]).all()
    assert len(np.unique(edges, axis=0)) == len(edges)


def test_the_mesh_reaches_every_point_and_leaves_eyes_and_mouth_open():
    edges = {tuple(edge) for edge in mesh_edges(IBUG_68)}
    assert set(range(68)) == {point for edge in edges for point in edge}
    assert not edges & {(37, 40), (38, 41), (43, 46), (62, 66), (61, 67), (63, 65)}
    mirrored = {tuple(sorted((int(IBUG_68.mirror[a]), int(IBUG_68.mirror[b])))) for a, b in edges}
    assert len(edges & mirrored) > 0.9 * len(edges)


def test_the_similarity_takes_points_along():
    rng = np.random.default_rng(2)
    points = rng.normal(size=(20, 2))
    turn, shift = np.array([[0.6, -1.2], [1.2, 0.6]]), np.array([3.0, -7.0])
    there = Similarity(points, points @ turn.T + shift)
    assert there.apply(np.array([[2.0, 5.0]])) == pytest.approx(np.array([[2.0, 5.0]]) @ turn.T + shift)
    assert there.scale == pytest.approx(np.hypot(0.6, 1.2))
    same = Similarity(np.ones((4, 2)), np.ones((4, 2)))
    assert np.isfinite(same.apply(points)).all(), "points all in one place give no turn, and no NaN"


def test_the_way_of_a_point_ends_where_it_lies(make_face):
    face = make_face()
    way = way_on_canvas(face, face.view, 7)
    assert way[-1] == pytest.approx(face.view.points_on_canvas_xy[7])
    assert way[0] == pytest.approx(face.view.points_on_canvas_xy[7] - 4.0)


def test_only_a_point_within_reach_is_near():
    points = np.array([[0.0, 0.0], [10.0, 0.0]])
    assert nearest_point(points, 9.0, 1.0, 2.0) == 1
    assert nearest_point(points, 5.0, 5.0, 2.0) is None
