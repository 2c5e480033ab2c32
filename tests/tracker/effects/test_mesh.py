"""The face mesh: it moves with the points, tiles the face, and folds without drawing one part over another."""

from __future__ import annotations

import numpy as np
import pytest

from tracker.archives.manifest import verified
from tracker.effects.face_frame import mean_controls_xy
from tracker.effects.mesh import (
    PARTS,
    VERTEX_COUNT,
    Reach,
    edge_vertices,
    inner_vertices,
    outer_vertices,
    shipped_mesh,
)
from tracker.pose.shape_model_3d import SHIPPED, load_shape_3d

MIRRORED = [*range(16, -1, -1), *range(26, 16, -1), *range(27, 31), *range(35, 30, -1)]
MIRRORED += [45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40, *range(54, 47, -1), *range(59, 54, -1)]
MIRRORED += [64, 63, 62, 61, 60, 67, 66, 65]


@pytest.fixture(scope="module")
def head():
    return load_shape_3d(verified(SHIPPED)).mean_m


def turned(head, yaw_deg=0.0, roll_deg=0.0):
    """The head from a metre away, 200 pixels wide or so."""
    yaw, roll = np.radians([yaw_deg, roll_deg])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    about_z = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    places = head @ (about_z @ about_y).T
    return 1400 * places[:, :2] / (1 + places[:, 2:]) + 200


def areas(vertices, triangles):
    a, b, c = vertices[triangles].transpose(1, 0, 2)
    return 0.5 * ((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0])


def polygon_area(corners):
    x, y = corners.T
    return 0.5 * abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))


@pytest.mark.parametrize("reach", Reach)
def test_vertices_are_mixed_from_the_points(reach):
    mesh = shipped_mesh(reach)
    assert mesh.weights.shape == (VERTEX_COUNT, 68)
    np.testing.assert_allclose(mesh.weights.sum(axis=1), 1)
    np.testing.assert_array_equal(mesh.weights[:68], np.eye(68))
    assert set(np.concatenate(list(mesh.parts.values())).ravel()) == set(range(VERTEX_COUNT))
    assert set(mesh.parts) == set(PARTS)


def test_it_turns_rolls_and_scales_with_the_face(head):
    mesh, points = shipped_mesh(), turned(head)
    spin = 1.7 * np.array([[np.cos(2.0), -np.sin(2.0)], [np.sin(2.0), np.cos(2.0)]])
    moved = mesh.vertices_xy(points @ spin.T + (31, -12))
    np.testing.assert_allclose(moved, mesh.vertices_xy(points) @ spin.T + (31, -12), atol=1e-9)


def test_both_sides_are_alike(head):
    mesh, points = shipped_mesh(), turned(head)
    mirrored = (points * (-1, 1))[MIRRORED]
    for ring in (edge_vertices(), inner_vertices(), outer_vertices()):
        ours, theirs = mesh.vertices_xy(points)[ring], mesh.vertices_xy(mirrored)[ring] * (-1, 1)
        # The jaw of the one is the jaw of the other walked backwards, and so is the forehead.
        np.testing.assert_allclose(np.sort(ours, axis=0), np.sort(theirs, axis=0), atol=1e-6)


@pytest.mark.parametrize("reach", Reach)
def test_seen_from_the_front_it_tiles_the_face(head, reach):
    mesh = shipped_mesh(reach)
    vertices = mesh.vertices_xy(turned(head))
    assert areas(vertices, mesh.triangles("core", "eyes", "edge", "outside")).min() > -0.5
    inside = areas(vertices, mesh.triangles("core", "eyes", "mouth")).sum()
    assert inside == pytest.approx(polygon_area(vertices[inner_vertices()]), rel=1e-6)
    whole = inside + areas(vertices, mesh.triangles("edge")).sum()
    assert whole == pytest.approx(polygon_area(vertices[edge_vertices()]), rel=1e-6)
    every = whole + areas(vertices, mesh.triangles("outside")).sum()
    assert every == pytest.approx(polygon_area(vertices[outer_vertices()]), rel=1e-6)


def test_it_reaches_over_the_forehead(head):
    mesh, points = shipped_mesh(), turned(head)
    vertices = mesh.vertices_xy(points)
    brows, forehead = points[17:27, 1].min(), vertices[edge_vertices(), 1].min()
    eyes_to_mouth = points[[48, 54], 1].mean() - points[[36, 45], 1].mean()
    assert 0.2 * eyes_to_mouth < brows - forehead < 0.6 * eyes_to_mouth


def test_the_whole_one_reaches_the_arch_over_the_forehead_and_the_jaw(head):
    arch_xy = mean_controls_xy()[68:]
    vertices = shipped_mesh(Reach.WHOLE).vertices_xy(mean_controls_xy()[:68])
    ring = vertices[edge_vertices()]
    for place in arch_xy:
        assert np.abs(ring[np.abs(ring[:, 0] - place[0]).argsort()[:6]] - place).sum(axis=1).min() < 0.25
    assert ring[:, 1].min() == pytest.approx(arch_xy[:, 1].min(), abs=0.03)
    sure, whole = (shipped_mesh(reach).vertices_xy(turned(head)) for reach in Reach)
    jaw = inner_vertices()[4:13]
    away = [np.linalg.norm(one[jaw] - turned(head)[4:13], axis=1).mean() for one in (sure, whole)]
    assert away[1] < 0.5 * away[0]


@pytest.mark.parametrize("yaw", [-40, -25, 25, 40])
@pytest.mark.parametrize("roll", [0, 60])
def test_a_turned_head_folds_little_and_its_rings_stay_in_order(head, yaw, roll):
    mesh = shipped_mesh()
    vertices = mesh.vertices_xy(turned(head, yaw, roll))
    solid = areas(vertices, mesh.triangles("core", "eyes"))
    assert -solid[solid < 0].sum() < 0.04 * solid.sum()
    middle = vertices[[0, 2, 4, 12, 14, 16]].mean(axis=0)
    rings = [np.linalg.norm(vertices[ring] - middle, axis=1) for ring in (inner_vertices(), outer_vertices())]
    edge = np.linalg.norm(vertices[edge_vertices()] - middle, axis=1)
    assert (rings[0] < edge).all() and (edge < rings[1]).all()
