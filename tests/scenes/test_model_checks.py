"""Models that announce too much, hang on themselves, or reach outside their folder are refused in a line, at once."""

import base64
import io
import json
import struct
import tracemalloc
import zlib

import numpy as np
import pytest

from gui.scenes.model_file import read_model
from gui.scenes.opening import build_scene
from tracker.errors import VisavisError

pytest.importorskip("trimesh")
CORNERS = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], "<f4")
SCREEN_M = (0.3556, 0.20)
MOST_BYTES = 1 << 26


def gltf(**changes):
    """A triangle as glTF, with some of its lists exchanged."""
    indices, uv = np.array([0, 1, 2], "<u2"), np.array([[0, 0], [1, 0], [0, 1]], "<f4")
    data = CORNERS.tobytes() + indices.tobytes() + b"\0\0" + uv.tobytes()
    tree = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0, "TEXCOORD_0": 2}, "indices": 1}]}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"},
            {"bufferView": 1, "componentType": 5123, "count": 3, "type": "SCALAR"},
            {"bufferView": 2, "componentType": 5126, "count": 3, "type": "VEC2"},
        ],
        "bufferViews": [
            {"buffer": 0, "byteLength": 36},
            {"buffer": 0, "byteOffset": 36, "byteLength": 6},
            {"buffer": 0, "byteOffset": 44, "byteLength": 24},
        ],
        "buffers": [{"byteLength": len(data), "uri": data_uri(data)}],
    }
    return {**tree, **changes}


def data_uri(content):
    return "data:application/octet-stream;base64," + base64.b64encode(content).decode()


def textured(image):
    """The triangle with a picture on it."""
    primitive = {"attributes": {"POSITION": 0, "TEXCOORD_0": 2}, "indices": 1, "material": 0}
    return gltf(
        meshes=[{"primitives": [primitive]}],
        materials=[{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        textures=[{"source": 0}],
        images=[image],
    )


def png_head(width, height):
    """A PNG that announces a size and has next to nothing in it."""

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def chain(count):
    return [{"children": [number + 1]} for number in range(count - 1)] + [{"mesh": 0}]


def many(points):
    """Positions without numbers: 800 bytes that stand for gigabytes."""
    lists = gltf()["accessors"]
    return gltf(accessors=[{"componentType": 5126, "count": points, "type": "VEC3"}, *lists[1:]])


def with_list(number, **changes):
    lists = [dict(one) for one in gltf()["accessors"]]
    lists[number].update(changes)
    return gltf(accessors=lists)


def placed(points):
    data = np.asarray(points, "<f4").tobytes() + gltf_data()[36:]
    return gltf(buffers=[{"byteLength": len(data), "uri": data_uri(data)}])


def gltf_data():
    return base64.b64decode(gltf()["buffers"][0]["uri"].split(",")[1])


def indexed(*corners):
    data = gltf_data()[:36] + np.array(corners, "<u2").tobytes() + gltf_data()[42:]
    return gltf(buffers=[{"byteLength": len(data), "uri": data_uri(data)}])


BAD_TREES = {
    "count without numbers": (many(40_000_000), "points|no numbers"),
    "fewer without numbers": (many(3_000_000), "no numbers"),
    "a packed surface": (gltf(extensionsRequired=["KHR_draco_mesh_compression"]), "packed"),
    "count beyond the buffer": (with_list(0, count=4), "beyond"),
    "negative count": (with_list(0, count=-1), "no size"),
    "count that is none": (with_list(0, count=3.5), "no size"),
    "offset beyond the buffer": (with_list(1, byteOffset=100), "beyond"),
    "unknown kind of number": (with_list(0, componentType=9), "missing"),
    "many nodes": (gltf(nodes=[{"mesh": 0}] * 20_000, scenes=[{"nodes": list(range(20_000))}]), "nodes"),
    "many copies": (gltf(nodes=[{"mesh": 0}] * 3000, scenes=[{"nodes": list(range(3000))}]), "pieces"),
    "a node on itself": (gltf(nodes=[{"mesh": 0, "children": [0]}]), "itself"),
    "a ring of nodes": (gltf(nodes=[{"children": [1]}, {"children": [2]}, {"mesh": 0, "children": [1]}]), "two others"),
    "a chain of nodes": (gltf(nodes=chain(3000)), "deep"),
    "a node twice": (gltf(scenes=[{"nodes": [0, 0]}]), "itself"),
    "no such node": (gltf(scenes=[{"nodes": [7]}]), "not there"),
    "no such mesh": (gltf(nodes=[{"mesh": 7}]), "not there"),
    "no such list": (gltf(meshes=[{"primitives": [{"attributes": {"POSITION": 9}}]}]), "not there"),
    "nodes of another kind": (gltf(nodes="all of them"), "no list"),
    "a view beyond its buffer": (gltf(bufferViews=[{"buffer": 0, "byteLength": 1 << 40}]), "beyond"),
    "one buffer over and over": (
        gltf(
            buffers=[{"byteLength": 1 << 20, "uri": data_uri(bytes(1 << 20))}],
            bufferViews=[{"buffer": 0, "byteLength": 1 << 20}] * 1000,
        ),
        "too often",
    ),
    "a corner that is not there": (indexed(0, 1, 200), "corner"),
    "points that are no numbers": (placed([[np.nan, 0, 0], [1, 0, 0], [0, 1, 0]]), "nowhere"),
    "points far away": (placed([[3e38, 0, 0], [1, 0, 0], [0, 1, 0]]), "nowhere"),
    "a place that is no number": (gltf(nodes=[{"mesh": 0, "translation": [float("nan"), 0, 0]}]), "NaN"),
    "a buffer above the folder": (gltf(buffers=[{"byteLength": 68, "uri": "../outside.bin"}]), "outside its folder"),
    "a buffer above it in other letters": (
        gltf(buffers=[{"byteLength": 68, "uri": "%2e%2e/outside.bin"}]),
        "outside its folder",
    ),
    "a buffer anywhere": (gltf(buffers=[{"byteLength": 68, "uri": "/etc/hostname"}]), "outside its folder"),
    "a buffer from the network": (
        gltf(buffers=[{"byteLength": 68, "uri": "http://localhost/a"}]),
        "outside its folder",
    ),
    "a picture from the network": (textured({"uri": "https://localhost/a.png"}), "outside its folder"),
    "a picture above the folder": (textured({"uri": "../outside.png"}), "outside its folder"),
    "a picture that is too large": (textured({"uri": data_uri(png_head(12_000, 12_000))}), "too large"),
    "a picture that is damaged": (textured({"uri": data_uri(png_head(100, 100))}), "cannot be read"),
}


def refused(path):
    """What is said, at little cost."""
    tracemalloc.start()
    try:
        with pytest.raises(VisavisError) as caught:
            read_model(path)
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()
    said = str(caught.value)
    assert "\n" not in said and path.name in said and len(said) < 300
    return said


def test_the_triangle_is_read(tmp_path):
    path = tmp_path / "triangle.gltf"
    path.write_text(json.dumps(gltf()))
    ((mesh, _),) = read_model(path)
    np.testing.assert_allclose(mesh.vertices[:, :3], CORNERS)
    assert mesh.triangles.tolist() == [[0, 1, 2]]


@pytest.mark.parametrize("name", BAD_TREES)
def test_a_harmful_gltf_is_refused(tmp_path, name):
    tree, words = BAD_TREES[name]
    (tmp_path / "outside.bin").write_bytes(gltf_data())
    (tmp_path / "outside.png").write_bytes(b"secret")
    (tmp_path / "inside").mkdir()
    path = tmp_path / "inside" / "model.gltf"
    path.write_text(json.dumps(tree))
    said = refused(path)
    assert any(word in said for word in words.split("|")), said


def test_lists_of_zeros_are_harmless(tmp_path):
    lists = [*gltf()["accessors"], {"componentType": 5126, "count": 3, "type": "VEC3"}]
    path = tmp_path / "triangle.gltf"
    path.write_text(json.dumps(gltf(accessors=lists)))
    assert len(read_model(path)) == 1


def test_a_buffer_beside_the_model_is_found(tmp_path):
    (tmp_path / "the data.bin").write_bytes(gltf_data())
    path = tmp_path / "model.gltf"
    path.write_text(json.dumps(gltf(buffers=[{"byteLength": 68, "uri": "the%20data.bin"}])))
    assert len(read_model(path)) == 1


def ply(vertices, faces, body=b""):
    head = f"ply\nformat binary_little_endian 1.0\nelement vertex {vertices}\nproperty float x\nproperty float y\n"
    head += f"property float z\nelement face {faces}\nproperty list uchar int vertex_indices\nend_header\n"
    return head.encode() + body


BAD_FILES = {
    "many.ply": (ply(2_000_000_000, 1), "vertex"),
    "cut.ply": (ply(1_000_000, 1), "shorter"),
    "negative.ply": (ply(-3, 1), "shorter"),
    "corner.ply": (ply(3, 1, CORNERS.tobytes() + struct.pack("<Biii", 3, 0, 1, 9)), "corner"),
    "endless.ply": (b"ply\n" + b"comment \n" * 100_000, "not a PLY"),
    "count.stl": (bytes(80) + struct.pack("<I", 2_000_000_000) + bytes(100), "cut off"),
    "nan.stl": (bytes(80) + struct.pack("<I", 1) + struct.pack("<12fH", *[np.nan] * 12, 0), "surface|nowhere"),
    "many.obj": (b"v 0 0 0\nv 1 0 0\nv 0 1 0\n" + b"usemtl a\nf 1 2 3\n" * 30_000, "pieces"),
    "fan.obj": (b"v 0 0 0\n" * 3 + b"f" + b" 1 2 3" * 1_100_000 + b"\n", "triangles"),
    "corner.obj": (b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 900\n", "corner|read"),
    "above.obj": (b"mtllib ../outside.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n", "outside its folder"),
    "empty.glb": (b"", "not a glTF"),
    "cut.glb": (b"glTF" + struct.pack("<II", 2, 20) + struct.pack("<I", 1 << 31) + b"JSON{}", "cut off"),
    "deep.gltf": (b'{"extras": ' + b"[" * 200_000, "deep"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_harmful_file_is_refused(tmp_path, name):
    content, words = BAD_FILES[name]
    (tmp_path / "outside.mtl").write_bytes(b"newmtl a\n")
    (tmp_path / "inside").mkdir()
    path = tmp_path / "inside" / name
    path.write_bytes(content)
    said = refused(path)
    assert any(word in said for word in words.split("|")), said


def test_a_point_is_a_scene_too(tmp_path):
    (tmp_path / "point.obj").write_bytes(b"v 1 1 1\n" * 3 + b"f 1 2 3\n")
    try:
        scene = build_scene("own", SCREEN_M, tmp_path / "point.obj")
    except VisavisError:
        return
    assert all(np.isfinite(part.mesh.vertices).all() for part in scene.parts)


@pytest.mark.parametrize("content", [png_head(30_000, 30_000), png_head(200_000, 2000), png_head(100, 100)[:60], b"x"])
def test_a_picture_is_not_unpacked_before_its_size_is_known(tmp_path, content):
    (tmp_path / "picture.png").write_bytes(content)
    with pytest.raises(VisavisError, match="as a picture") as caught:
        build_scene("own", SCREEN_M, tmp_path / "picture.png")
    assert "\n" not in str(caught.value)


def test_a_thin_picture_is_shown(tmp_path):
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(np.full((1, 5000, 3), 200, np.uint8)).save(buffer, "png")
    (tmp_path / "thin.png").write_bytes(buffer.getvalue())
    (part,) = build_scene("own", SCREEN_M, tmp_path / "thin.png").parts
    assert np.isfinite(part.mesh.vertices).all()


def test_a_folder_of_too_many_pictures_is_refused(tmp_path):
    for number in range(60):
        (tmp_path / f"{number}.png").write_bytes(b"")
    with pytest.raises(VisavisError, match="more than"):
        build_scene("own", SCREEN_M, tmp_path)


def test_a_name_that_no_path_has_is_told():
    from pathlib import Path

    for name in ("x" * 5000 + ".glb", "a\0b.glb"):
        with pytest.raises(VisavisError, match="no file"):
            build_scene("own", SCREEN_M, Path(name))
