"""Another face put on: where it goes, how it is lit, what it leaves alone. Two portraits stand in for a camera."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import spsolve

from kernels.poisson import solve_membrane
from tracker.effects.blending import Blending
from tracker.effects.layer import Layer, window_around
from tracker.effects.mesh import edge_vertices, outer_vertices, shipped_mesh
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.files.pts import read_pts
from tracker.sources.opening import open_source

ROOT = Path(__file__).resolve().parents[3]
PORTRAITS = ROOT / "assets" / "portraits"
CLIP = ROOT.parent / "shared" / "video" / "talking_face.mp4"
FILLED = {"see_through_mouth": False, "see_through_eyes": False}


def portrait(name, suffix):
    return cv2.imread(str(PORTRAITS / f"{name}{suffix}")), read_pts(PORTRAITS / f"{name}.pts")


@pytest.fixture(scope="module")
def collins():
    return portrait("collins", ".png")


@pytest.fixture(scope="module")
def hopper():
    return portrait("hopper", ".jpg")


def put_on(mask, scene, points, strength=1.0, **settings):
    out = scene.copy()
    Substitution(*mask, SubstitutionSettings(**settings)).draw(out, points, strength)
    return out


def region(shape, points, ring):
    polygon = np.rint(shipped_mesh().vertices_xy(points)[ring]).astype(np.int32)
    return cv2.fillPoly(np.zeros(shape[:2], np.uint8), [polygon], 1) > 0


def exact_field(layer):
    """The membrane with the layer's border, by a sparse direct solve."""
    free, field = layer.free > 0, layer.field.astype(np.float64)
    rows, columns = np.nonzero(free)
    number = np.full(free.shape, -1)
    number[free] = np.arange(len(rows))
    right, diagonal, triples = np.zeros((len(rows), 3)), np.zeros(len(rows)), []
    for down, across in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        r, c = rows + down, columns + across
        there = (r >= 0) & (r < free.shape[0]) & (c >= 0) & (c < free.shape[1])
        diagonal += there
        equation, r, c = np.flatnonzero(there), r[there], c[there]
        unknown = number[r, c] >= 0
        triples.append((equation[unknown], number[r, c][unknown], -np.ones(unknown.sum())))
        right[equation[~unknown]] += field[:, r[~unknown], c[~unknown]].T
    triples.append((np.arange(len(rows)), np.arange(len(rows)), diagonal))
    i, j, values = (np.concatenate(part) for part in zip(*triples, strict=True))
    return spsolve(coo_matrix((values, (i, j))).tocsc(), right).T


@pytest.mark.parametrize("blending", list(Blending))
def test_only_the_face_changes(collins, hopper, blending):
    scene, points = hopper
    out = put_on(collins, scene, points, blending=blending)
    changed = (out != scene).any(axis=2)
    face = region(scene.shape, points, edge_vertices())
    near = cv2.dilate(face.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    assert not changed[~near].any()
    assert changed[face].mean() > 0.75


@pytest.mark.parametrize("blending", [Blending.POISSON, Blending.MEAN_VALUE, Blending.COLOUR_TRANSFER])
def test_a_face_put_on_itself_stays_itself(collins, blending):
    """But for what is lost of its own side light, which is taken off and put on again: four grey levels of the face."""
    scene, points = collins
    out = put_on(collins, scene, points, blending=blending, **FILLED)
    face = region(scene.shape, points, edge_vertices())
    assert np.abs(out.astype(int) - scene)[face].mean() < 5.0
    assert np.abs(out.astype(int) - scene).max() <= 60


def test_it_lands_on_the_points(hopper):
    """A mask with a dot on each eye corner and lip corner: the dots arrive at the face's own."""
    scene, points = hopper
    image, other = (
        np.full((300, 300, 3), 200, np.uint8),
        (points - points.mean(axis=0)) @ [[0.9, 0.1], [-0.1, 0.8]] + 150,
    )
    for index in (36, 45, 48, 54, 30):
        cv2.circle(image, tuple(np.rint(other[index]).astype(int)), 3, (0, 0, 0), -1)
    out = put_on((image, other), scene, points, blending=Blending.PLAIN, follow_light=False, **FILLED)
    for index in (36, 45, 48, 54, 30):
        x, y = np.rint(points[index]).astype(int)
        assert out[y, x].max() < 60


def test_strength_mixes(collins, hopper):
    scene, points = hopper
    whole, half = put_on(collins, scene, points), put_on(collins, scene, points, 0.5)
    np.testing.assert_array_equal(put_on(collins, scene, points, 0.0), scene)
    assert np.abs(half - (scene.astype(float) + whole) / 2).max() <= 1.0


def test_holes_show_the_picture(collins, hopper):
    scene, points = hopper
    out = put_on(collins, scene, points, see_through_eyes=True)
    for eye in (slice(36, 42), slice(42, 48)):
        x, y = np.rint(points[eye].mean(axis=0)).astype(int)
        np.testing.assert_array_equal(out[y, x], scene[y, x])
    filled = put_on(collins, scene, points, **FILLED)
    x, y = np.rint(points[36:42].mean(axis=0)).astype(int)
    assert (filled[y, x] != scene[y, x]).any()


@pytest.mark.parametrize("size", [1.0, 2.4])
def test_the_field_is_the_exact_one_while_the_face_moves(collins, hopper, size):
    """One or two cycles a frame from the frame before: at most a grey level from the direct solve, on average."""
    scene, points = hopper
    scene, points = cv2.resize(scene, None, fx=size, fy=size), (points + 0.5) * size - 0.5
    effect = Substitution(*collins)
    for step in range(4):
        turn, middle = np.radians(1.5 * step), points.mean(axis=0)
        spin = (1 + 0.01 * step) * np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        moved = (points - middle) @ spin + middle + (3 * step, -2 * step)
        effect.draw(scene.copy(), moved, 1.0)
        if step == 3:
            layer = effect._layer
            assert np.abs(layer.field[:, layer.free > 0] - exact_field(layer)).mean() < 1.0


def test_on_real_frames_it_is_exact_and_meets_the_border(collins):
    if not CLIP.exists():
        pytest.skip(f"no {CLIP.name} beside the project")
    effect = Substitution(*collins)
    points = None
    for frame in open_source(str(CLIP)):
        if frame.index == 7:
            break
        if points is None:
            points = _roughly_placed(frame.image, collins[1])
        out = frame.image.copy()
        effect.draw(out, points + np.array([0.7, 0.4]) * frame.index, 1.0)
        layer, window = effect._layer, effect._layer.window
        part = np.s_[window.top : window.top + window.height, window.left : window.left + window.width]
        np.testing.assert_array_equal(out[part][layer.free == 0], frame.image[part][layer.free == 0])
        if frame.index in (1, 6):
            assert np.abs(layer.field[:, layer.free > 0] - exact_field(layer)).mean() < 1.0


def _roughly_placed(image, points):
    """Where a face in the middle of a picture may be; only its border's colours matter here."""
    middle, height = points.mean(axis=0), np.ptp(points[:, 1])
    return (points - middle) * (0.4 * image.shape[0] / height) + (0.5 * image.shape[1], 0.5 * image.shape[0])


def test_without_limits_it_is_opencvs_cloning(collins, hopper):
    """Within five grey levels along a border of hair and glasses.

    OpenCV keeps three pixels off the mask's edge and lets the picture around it give way.
    """
    scene, points = hopper
    effect = Substitution(*collins, SubstitutionSettings(follow_light=False, **FILLED))
    effect.draw(scene.copy(), points, 1.0)
    layer, window = effect._layer, effect._layer.window
    part = np.s_[window.top : window.top + window.height, window.left : window.left + window.width]
    mask, face = np.zeros(scene.shape[:2], np.uint8), scene.copy()
    drawn = layer.owner >= 0
    mask[part] = drawn * np.uint8(255)
    face[part][drawn] = np.clip(layer.face.transpose(1, 2, 0)[drawn] + 0.5, 0, 255).astype(np.uint8)
    x, y, width, height = cv2.boundingRect(mask)
    theirs = cv2.seamlessClone(face, scene, mask.copy(), (x + width // 2, y + height // 2), cv2.NORMAL_CLONE)[part]
    layer.free[:] = cv2.erode(mask, np.ones((3, 3), np.uint8), iterations=3)[part] > 0
    inside = layer.free > 0
    layer.face[:] = face[part].transpose(2, 0, 1)
    layer.field[:] = np.where(inside, 0, scene[part].transpose(2, 0, 1) - layer.face)
    solve_membrane(layer.field, layer.free, layer.work, 12)
    ours = np.clip(layer.face + layer.field, 0, 255).transpose(1, 2, 0)
    assert np.abs(ours - theirs)[inside].mean() < 5
    assert np.abs(face[part].astype(float) - theirs)[inside].mean() > 10


@pytest.mark.parametrize("blending", [Blending.POISSON, Blending.MEAN_VALUE, Blending.COLOUR_TRANSFER])
def test_it_follows_the_light_at_once(collins, hopper, blending):
    """The light halves from one frame to the next, and comes from one side in the third."""
    scene, points = hopper
    ramp = np.linspace(0.3, 1.1, scene.shape[1])[None, :, None]
    effect = Substitution(*collins, SubstitutionSettings(blending=blending, **FILLED))
    face = region(scene.shape, points, edge_vertices())
    face &= cv2.erode(face.astype(np.uint8), np.ones((21, 21), np.uint8)) > 0
    left = face & (np.arange(scene.shape[1]) < points[30, 0])
    levels = []
    for light in (1.0, 0.5, ramp):
        out = np.clip(scene * light, 0, 255).astype(np.uint8)
        expected = [out[side].mean() for side in (left, face & ~left)]
        effect.draw(out, points, 1.0)
        levels.append([out[side].mean() / level for side, level in zip((left, face & ~left), expected, strict=True)])
    np.testing.assert_allclose(np.divide(levels, levels[0]), 1.0, atol=0.1)


def test_a_still_face_in_noise_does_not_flicker(collins, hopper):
    scene, points = hopper
    rng, effect = np.random.default_rng(0), Substitution(*collins)
    sources, results = [], []
    for _ in range(12):
        noisy = np.clip(scene + rng.normal(0, 5, scene.shape) + 0.5, 0, 255).astype(np.uint8)
        sources.append(noisy.copy())
        # The tracker's own jitter, about as it is.
        effect.draw(noisy, points + rng.normal(0, 0.15, points.shape), 1.0)
        results.append(noisy)
    face = region(scene.shape, points, edge_vertices())
    source, result = (np.array(stack, np.float32)[:, face].std(axis=0) for stack in (sources, results))
    assert np.sqrt(np.mean(result**2)) < 1.5 * np.sqrt(np.mean(source**2))


@pytest.mark.parametrize("blending", list(Blending))
@pytest.mark.parametrize("shift", [(-190, 0), (290, 0), (0, -180), (0, 330), (260, 300), (5000, 0), (-5000, -5000)])
def test_it_is_cut_off_at_any_edge(collins, hopper, blending, shift):
    scene, points = hopper
    effect = Substitution(*collins, SubstitutionSettings(blending=blending))
    for _ in range(2):
        out = scene.copy()
        effect.draw(out, points + shift, 1.0)
    changed = (out != scene).any(axis=2)
    assert not changed[~region(scene.shape, points + shift, outer_vertices())].any()


def test_a_face_cut_off_is_the_part_of_the_whole_one(collins, hopper):
    """The colours at the cut do not jump: nothing is fixed there."""
    scene, points = hopper
    whole = put_on(collins, scene, points)
    cut = round(points[30, 0])
    part = put_on(collins, np.ascontiguousarray(scene[:, :cut]), points)
    assert np.abs(part.astype(int) - whole[:, :cut])[region(scene.shape, points, edge_vertices())[:, :cut]].mean() < 12


@pytest.mark.parametrize("scale", [0.004, 0.03, 0.1])
def test_tiny_faces(collins, hopper, scale):
    scene, points = hopper
    put_on(collins, scene, (points - 250) * scale + 250)


def test_points_that_are_nowhere_change_nothing(collins, hopper):
    scene, points = hopper
    np.testing.assert_array_equal(put_on(collins, scene, np.where(points > 300, np.nan, points)), scene)


def test_a_clear_part_of_a_mask_shows_the_picture(collins, hopper):
    (image, other), (scene, points) = collins, hopper
    clear = cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)
    clear[: int(other[33, 1]), :, 3] = 0
    clear[clear[..., 3] == 0, :3] = (255, 0, 255)
    for blending in Blending:
        out = put_on((clear, other), scene, points, blending=blending)
        above = int(points[28, 1])
        np.testing.assert_array_equal(out[:above], scene[:above])
        assert (out != scene).any()


def test_memory_is_taken_once_for_a_size(collins, hopper):
    scene, points = hopper
    effect = Substitution(*collins)
    effect.draw(scene.copy(), points, 1.0)
    layer = effect._layer
    effect.draw(scene.copy(), points + 9, 1.0)
    assert effect._layer is layer
    smaller = np.ascontiguousarray(scene[:400, :450])
    effect.draw(smaller, points, 1.0)
    assert isinstance(effect._layer, Layer) and effect._layer.picture_size == (400, 450)


def test_after_a_reset_nothing_is_left_of_earlier_frames(collins, hopper):
    scene, points = hopper
    effect = Substitution(*collins)
    effect.draw(255 - scene, points + 20, 1.0)
    effect.reset()
    out = scene.copy()
    effect.draw(out, points, 1.0)
    np.testing.assert_array_equal(out, put_on(collins, scene, points))


@pytest.mark.parametrize(
    ("image", "points"),
    [
        (np.zeros((20, 20), np.uint8), np.zeros((68, 2))),
        (np.zeros((20, 20, 3), np.float32), np.zeros((68, 2))),
        (np.zeros((20, 20, 3), np.uint8), np.zeros((71, 2))),
        (np.zeros((20, 20, 3), np.uint8), np.full((68, 2), np.nan)),
    ],
)
def test_what_is_no_mask_is_refused(image, points):
    with pytest.raises(ValueError, match="mask"):
        Substitution(image, points)


def test_windows_end_at_the_picture(hopper):
    scene, points = hopper
    vertices = shipped_mesh().vertices_xy(points)
    window = window_around(vertices, scene.shape[:2])
    assert window.left <= vertices[:, 0].min() - 1 and window.left + window.width >= vertices[:, 0].max() + 1
    assert window_around(vertices - 5000, scene.shape[:2]) is None
    cut = window_around(vertices + np.array([250, 0]), scene.shape[:2])
    assert cut.left + cut.width == scene.shape[1] and cut.width % 16 == 0
