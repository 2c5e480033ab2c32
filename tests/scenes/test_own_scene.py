"""The viewer's own files: what can be shown is, and what cannot is told in a line."""

import cv2
import numpy as np
import pytest

from gui.scenes.opening import build_scene, open_scene
from gui.scenes.scene import Pattern
from tracker.errors import VisavisError
from tracker.scene_view import SceneOrder

trimesh = pytest.importorskip("trimesh")
EYE = np.array([0.0, 0.0, 0.6])


def own(path, screen_m):
    return build_scene("own", screen_m, path)


def drawn_model(scene):
    """The vertices of what the viewer may turn."""
    return np.concatenate([part.mesh.vertices for part in scene.parts if part.turns])


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "picture.png"
    image = np.zeros((90, 160, 3), np.uint8)
    image[:, :80], image[30:60, 60:100] = (40, 40, 200), (40, 200, 40)
    cv2.imwrite(str(path), image)
    return path


@pytest.mark.parametrize("suffix", ["glb", "obj", "stl", "ply"])
def test_a_model_stands_on_the_floor_and_fits(tmp_path, screen_m, look, suffix):
    path = tmp_path / f"model.{suffix}"
    trimesh.creation.box((30.0, 10.0, 5.0)).export(path)
    scene = own(path, screen_m)
    places = drawn_model(scene)[:, :3]
    assert places[:, 1].min() == pytest.approx(-0.5 * screen_m[1], abs=1e-4)
    assert np.ptp(places[:, 0]) <= screen_m[1]
    np.testing.assert_allclose(np.ptp(places, axis=0) / np.ptp(places[:, 1]), [3.0, 1.0, 0.5], rtol=1e-4)
    empty = own_room_without_model(scene)
    assert np.abs(look(scene).render(EYE).astype(int) - look(empty).render(EYE)).max() > 50


def own_room_without_model(scene):
    from dataclasses import replace

    return replace(scene, parts=[part for part in scene.parts if not part.turns])


def test_the_colours_of_a_model_are_kept(tmp_path, screen_m):
    ball = trimesh.creation.icosphere()
    ball.visual.vertex_colors = [255, 128, 0, 255]
    ball.export(tmp_path / "ball.glb")
    np.testing.assert_allclose(
        drawn_model(own(tmp_path / "ball.glb", screen_m))[:, 6:9], [[1, 0.5, 0]] * 642, atol=0.01
    )


def test_the_picture_on_a_model_is_kept(tmp_path, screen_m, look):
    from PIL import Image

    sheet = trimesh.Trimesh([[-1, 0, 0], [1, 0, 0], [1, 2, 0], [-1, 2, 0]], [[0, 1, 2], [0, 2, 3]], process=False)
    image = np.zeros((8, 8, 3), np.uint8)
    image[:4], image[4:] = (255, 0, 0), (0, 0, 255)
    uv = [[0, 0], [1, 0], [1, 1], [0, 1]]
    material = trimesh.visual.material.PBRMaterial(baseColorTexture=Image.fromarray(image))
    sheet.visual = trimesh.visual.TextureVisuals(uv=uv, material=material)
    sheet.export(tmp_path / "sheet.glb")
    scene = own(tmp_path / "sheet.glb", screen_m)
    assert [part.material.pattern for part in scene.parts if part.turns] == [Pattern.PICTURE]
    seen = look(scene).render(EYE).astype(int)
    upper, lower = seen[75, 160], seen[140, 160]
    assert upper[2] > upper[0] + 60, "the picture's upper half is red"
    assert lower[0] > lower[2] + 60


def test_a_picture_hangs_behind_the_glass_and_fills_the_screen(picture, screen_m, look):
    seen = look(own(picture, screen_m)).render(EYE)
    np.testing.assert_allclose(seen[20, 40], (40, 40, 200), atol=4)
    np.testing.assert_allclose(seen[90, 160], (40, 200, 40), atol=4)


def test_a_depth_picture_takes_it_apart(picture, screen_m, look):
    depth = np.zeros((90, 160), np.uint8)
    depth[30:60, 60:100] = 255
    cv2.imwrite(str(picture.with_name("picture_depth.png")), depth)
    scene = look(own(picture, screen_m), (640, 360))

    def green_px(eye):
        seen = scene.render(np.array(eye)).astype(int)
        return np.nonzero(seen[180, :, 1] > seen[180, :, 2] + 60)[0].mean()

    def edge_px(eye):
        seen = scene.render(np.array(eye)).astype(int)
        return np.nonzero(seen[40, :, 2] > 100)[0].max()

    # What is near stays in the glass; the edge far behind follows the head.
    assert green_px([0.06, 0.0, 0.6]) == pytest.approx(green_px([0.0, 0.0, 0.6]), abs=3)
    assert edge_px([0.06, 0.0, 0.6]) - edge_px([0.0, 0.0, 0.6]) > 15


def test_a_folder_of_pictures_is_layers_from_far_to_near(tmp_path, screen_m):
    for name in ("2_near.png", "1_far.jpg", "notes.txt"):
        (tmp_path / name).write_bytes(b"no picture")
    for name in ("2_near.png", "1_far.jpg"):
        cv2.imwrite(str(tmp_path / name), np.full((40, 60, 3), 90, np.uint8))
    depths = [part.mesh.vertices[0, 2] for part in own(tmp_path, screen_m).parts]
    assert len(depths) == 2
    assert depths[0] < depths[1] == 0.0


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.glb", None, "no file"),
        ("text.txt", b"hello", "cannot be shown"),
        ("broken.glb", b"glTF and no more", "cannot be read as a model"),
        ("broken.obj", b"f 1 2 3\n", "model|surface"),
        ("empty.obj", b"", "model|surface"),
        ("nan.obj", b"v nan 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n", "model|surface"),
        ("broken.png", b"not a picture", "cannot be read as a picture"),
        ("empty.png", b"", "cannot be read as a picture"),
    ],
)
def test_what_cannot_be_shown_is_told_in_a_line(tmp_path, screen_m, name, content, said):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(VisavisError, match=said) as caught:
        own(tmp_path / name, screen_m)
    assert "\n" not in str(caught.value)


def test_an_empty_folder_is_told(tmp_path, screen_m):
    with pytest.raises(VisavisError, match="no pictures"):
        own(tmp_path, screen_m)


@pytest.mark.parametrize(("which", "title"), [("1", "Target tunnel"), ("2", "Room"), (" Tunnel ", "Target tunnel")])
def test_scenes_have_numbers_and_names(screen_m, which, title):
    assert build_scene(which, screen_m).name == title


@pytest.mark.parametrize(("which", "said"), [("9", "no scene '9'"), ("cave", "1 .tunnel."), ("own", "needs something")])
def test_a_scene_that_is_not_there_is_told(screen_m, which, said):
    with pytest.raises(VisavisError, match=said):
        build_scene(which, screen_m)


def test_a_file_for_another_scene_is_refused(screen_m, picture):
    with pytest.raises(VisavisError, match="Only the scene 'own'"):
        build_scene("room", screen_m, picture)


def test_an_order_opens_a_scene_of_its_size(renderer_name, screen_m):
    scene = open_scene(SceneOrder("tunnel", None, (96, 54), screen_m))
    assert scene.render(EYE).shape == (54, 96, 3)
    scene.close()
    scene.close()
