"""Meshes are closed where they should be, face outwards, and darken where things stand close."""

import numpy as np
import pytest

from gui.scenes.meshes import (
    LAMP_SHARE,
    NORMAL,
    OPENNESS,
    POSITION,
    ball,
    box_inside,
    joined,
    knot,
    rod,
    slab,
    target,
    turned_profile,
)
from gui.scenes.openness import in_corners, in_shadow_of_balls, near_balls
from gui.scenes.tunnel import TARGETS, build_tunnel, target_places

SOLIDS = {
    "ball": ball(0.1),
    "rod": rod(np.array([0.1, 0.2, -1.0]), np.array([0.1, 0.3, 0.5]), 0.01),
    "rod along x": rod(np.array([0.0, 0.0, 0.0]), np.array([1.0, 0.0, 0.0]), 0.01),
    "target": target(0.1, 0.02),
    "slab": slab((0.1, 0.2, 0.3)),
    "knot": knot(0.1, 0.02),
    "profile": turned_profile(np.array([[0.0, 0.0], [0.1, 0.0], [0.05, 0.2], [0.0, 0.2]])),
}


def geometric_normals(mesh):
    """Normals of the triangles by their corners' order, and of their first corners, without empty triangles."""
    a, b, c = (mesh.vertices[mesh.triangles[:, k], POSITION].astype(float) for k in range(3))
    normals = np.cross(b - a, c - a)
    length = np.linalg.norm(normals, axis=1)
    full = length > 1e-12
    middle = sum(mesh.vertices[mesh.triangles[:, k], NORMAL] for k in range(3))
    return normals[full] / length[full, None], middle[full] / 3


@pytest.mark.parametrize("name", SOLIDS)
def test_triangles_face_the_way_of_their_normals(name):
    by_order, by_vertex = geometric_normals(SOLIDS[name])
    assert np.isfinite(SOLIDS[name].vertices).all()
    np.testing.assert_allclose(np.linalg.norm(SOLIDS[name].vertices[:, NORMAL], axis=1), 1.0, atol=1e-5)
    assert (np.einsum("ij,ij->i", by_order, by_vertex) > 0.8).all()


@pytest.mark.parametrize("name", ["ball", "target", "slab", "profile", "knot"])
def test_solids_have_their_volume_inside(name):
    """By the divergence theorem, the sum of signed tetrahedra."""
    mesh = SOLIDS[name]
    a, b, c = (mesh.vertices[mesh.triangles[:, k], POSITION].astype(float) for k in range(3))
    volume = np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6
    lower, upper = {
        "ball": (0.96 * 4 / 3 * np.pi * 1e-3, 4 / 3 * np.pi * 1e-3),
        "target": (0.9 * np.pi * 0.1**2 * 0.02, np.pi * 0.1**2 * 0.02),
        "slab": (0.006 - 1e-8, 0.006 + 1e-8),
        "profile": (0.97 * 0.00366, 0.00367),
        "knot": (0.0005, 0.0030),
    }[name]
    assert lower < volume < upper


def test_the_walls_of_a_box_face_inwards():
    walls = box_inside(0.4, 0.2, 0.5, 0.05)
    middle = np.array([0.0, 0.0, -0.25])
    for mesh in walls.values():
        by_order, by_vertex = geometric_normals(mesh)
        np.testing.assert_allclose(by_order, by_vertex, atol=1e-5)
        assert ((middle - mesh.vertices[:, POSITION]) * mesh.vertices[:, NORMAL]).sum(axis=1).min() > 0
    everything = joined(list(walls.values()))
    assert len(everything.vertices) == sum(len(mesh.vertices) for mesh in walls.values())
    assert everything.triangles.max() == len(everything.vertices) - 1


def test_corners_are_darker_than_the_middle():
    floor = in_corners(box_inside(0.4, 0.2, 0.5, 0.02)["floor"], (0.4, 0.2, 0.5), 0.03)
    openness, x = floor.vertices[:, OPENNESS], floor.vertices[:, 0]
    assert openness[np.abs(x) > 0.19].max() < 0.6
    assert openness[(np.abs(x) < 0.05) & (np.abs(floor.vertices[:, 2] + 0.25) < 0.05)].min() > 0.95


def test_a_ball_darkens_the_floor_under_it_and_throws_a_shadow_away_from_the_lamp():
    floor = box_inside(0.4, 0.2, 0.5, 0.01)["floor"]
    centre, radius = np.array([[0.0, -0.06, -0.25]]), np.array([0.03])
    places = floor.vertices[:, POSITION]
    dark = near_balls(floor, centre, radius).vertices[:, OPENNESS]
    assert np.linalg.norm(places[dark.argmin(), ::2] - centre[0, ::2]) < 0.01
    shadow = in_shadow_of_balls(floor, np.array([-0.2, 0.14, -0.25]), centre, radius).vertices[:, LAMP_SHARE]
    assert shadow.min() == 0.0 and shadow.max() == 1.0
    # From the lamp through the ball's centre the ray meets the floor here.
    assert np.average(places[:, 0], weights=1.0 - shadow) == pytest.approx(0.04, abs=0.01)


def test_the_targets_hang_where_the_reference_has_them():
    places = target_places((0.50, 0.25))
    assert len(places) == len(TARGETS) == 9
    assert (np.diff(places[:, 2]) > 0).all(), "drawn from far to near"
    np.testing.assert_allclose(places[0], [0.0, 0.075, -2150 / 2700], atol=1e-12)
    assert (places[:, 2] > 0).sum() == 3
    scene = build_tunnel((0.50, 0.25))
    assert scene.depth_m == pytest.approx(3000 / 2700)
    np.testing.assert_allclose(np.ptp(scene.corners_m, axis=0), [0.50, 0.25, scene.depth_m])
