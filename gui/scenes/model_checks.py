"""What a model's file announces, checked before anything is loaded: counts, sizes, and how its nodes hang together.

Some hundred bytes can announce millions of points, a node that stands on itself, or ten thousand views of one large
buffer; a reader that believes them hangs or fills the memory. Each check raises a `ValueError` of a few plain words.
"""

from __future__ import annotations

import json
import re
import struct
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

from tracker.checked_file import shown, taken_apart

MOST_TRIANGLES = 3_000_000
MOST_VERTICES = 3 * MOST_TRIANGLES
MOST_BYTES = 1 << 29
# Every one takes a moment, and a deep chain of them takes that once more for each link.
MOST_PIECES, _MOST_NODES, _DEEPEST = 2000, 4000, 200
_MOST_ENTRIES, _MOST_ZEROS = 100_000, 1 << 24
_PACKED = ("draco", "meshopt")

_GLB_HEAD, _CHUNK_HEAD = struct.Struct("<4sII"), struct.Struct("<I4s")
_COMPONENT_BYTES = {5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4}
_COMPONENTS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT2": 4, "MAT3": 9, "MAT4": 16}
_PLY_HEADER = re.compile(rb"ply\r?\n(.{0,65536}?)end_header\r?\n", re.DOTALL)
_STL_HEAD, _STL_TRIANGLE = 84, 50

Table = Mapping[str, Any]


def check_model(content: bytes, suffix: str) -> None:
    """Whether a model can be loaded without harm.

    Parameters
    ----------
    content : bytes
    suffix : str
        Of its file, such as ``.glb``.

    Raises
    ------
    ValueError
        If not; a few words say why.
    """
    with taken_apart():
        if suffix == ".glb":
            _check_gltf(*_parts_of_glb(content))
        elif suffix == ".gltf":
            _check_gltf(content, None)
        else:
            {".ply": _check_ply, ".stl": _check_stl, ".obj": _check_obj}[suffix](content)


def check_triangles(count: int) -> None:
    """Whether so many can be shown."""
    if count > MOST_TRIANGLES:
        raise ValueError(f"it has more than {MOST_TRIANGLES:,} triangles; make it simpler first")


def _check_count(name: str, count: int, most: int) -> None:
    if count > most:
        raise ValueError(f"it has {count:,} {name}, and no more than {most:,} can be shown; make it simpler first")


def _parts_of_glb(content: bytes) -> tuple[bytes, bytes | None]:
    """The JSON and the binary chunk."""
    if len(content) < _GLB_HEAD.size or content[:4] != b"glTF":
        raise ValueError("it is not a glTF file")
    chunks, at = [], _GLB_HEAD.size
    while at < len(content):
        length, kind = _CHUNK_HEAD.unpack_from(content, at)
        at += _CHUNK_HEAD.size
        if at + length > len(content):
            raise ValueError("it is cut off")
        chunks.append((kind, content[at : at + length]))
        at += length
        _check_count("chunks", len(chunks), _DEEPEST)
    if not chunks or chunks[0][0] != b"JSON":
        raise ValueError("its description is missing")
    return chunks[0][1], next((chunk for kind, chunk in chunks if kind == b"BIN\0"), None)


def _check_gltf(description: bytes, binary: bytes | None) -> None:
    tree = json.loads(description.decode(), parse_constant=_not_a_number)
    lists = ("buffers", "bufferViews", "accessors", "meshes", "nodes", "scenes", "materials", "textures", "images")
    for name in lists:
        if not isinstance(tree.get(name, []), list) or not all(isinstance(one, dict) for one in tree.get(name, [])):
            raise ValueError(f"its {name} are no list")
        _check_count(name, len(tree.get(name, [])), _MOST_NODES if name in ("nodes", "scenes") else _MOST_ENTRIES)
    if packed := [name for name in tree.get("extensionsRequired", []) if any(word in name for word in _PACKED)]:
        raise ValueError(f"it is packed by {shown(packed[0])}; save it without that")
    _check_views(tree, binary)
    _check_accessors(tree)
    _check_instances(tree, _check_hierarchy(tree))


def _not_a_number(constant: str) -> NoReturn:
    raise ValueError(f"it holds {constant} in place of a number")


def _check_views(tree: Table, binary: bytes | None) -> None:
    """Views must lie in their buffers, and each is copied. How long a buffer from elsewhere is, turns out later."""
    buffers = tree.get("buffers", [])
    inside = 0 if binary is None else len(binary)
    sizes = [_size(one, "byteLength") for one in buffers]
    if buffers and "uri" not in buffers[0] and sizes[0] > inside:
        raise ValueError("a buffer is shorter than it says")
    total = 0
    for view in tree.get("bufferViews", []):
        length = _size(view, "byteLength")
        if _size(view, "byteOffset", 0) + length > sizes[_index(view["buffer"], sizes)]:
            raise ValueError("a part of a buffer reaches beyond it")
        total += length
    if total > MOST_BYTES:
        raise ValueError("its buffers are used too often over")


def _check_accessors(tree: Table) -> None:
    views, total, zeros = tree.get("bufferViews", []), 0, 0
    for one in tree.get("accessors", []):
        count = _size(one, "count")
        _check_count("points", count, MOST_VERTICES)
        item = _COMPONENT_BYTES[one["componentType"]] * _COMPONENTS[one["type"]]
        total += count * item
        if "bufferView" in one:
            view = views[_index(one["bufferView"], views)]
            stride = _size(view, "byteStride", item)
            needed = _size(one, "byteOffset", 0) + max(0, count - 1) * stride + (item if count else 0)
            if needed > _size(view, "byteLength"):
                raise ValueError("a list of numbers reaches beyond its buffer")
        else:
            zeros += count * item
    # Lists without a buffer are zeros, which take no place in the file.
    if zeros > _MOST_ZEROS:
        raise ValueError("a list of numbers has no numbers")
    if total > MOST_BYTES:
        raise ValueError("its lists of numbers are too long together")


def _check_hierarchy(tree: Table) -> list[int]:
    """Whether the nodes are trees, and not deep ones; gives the nodes that are shown."""
    nodes, scenes = tree.get("nodes", []), tree.get("scenes", [])
    children = [[_index(child, nodes) for child in node.get("children", [])] for node in nodes]
    parents = Counter(child for own in children for child in own)
    if any(count > 1 for count in parents.values()):
        raise ValueError("a node hangs on two others")
    visible: list[int] = []
    level = (
        [_index(one, nodes) for one in scenes[_index(tree.get("scene", 0), scenes)].get("nodes", [])] if scenes else []
    )
    if len(set(level)) != len(level) or any(one in parents for one in level):
        raise ValueError("a node hangs on itself or on two others")
    for _ in range(_DEEPEST):
        visible += level
        level = [child for one in level for child in children[one]]
    if level:
        raise ValueError(f"its nodes hang on each other more than {_DEEPEST} deep")
    return visible


def _check_instances(tree: Table, visible: Iterable[int]) -> None:
    """A mesh may be shown many times over, and each time is a copy."""
    accessors, meshes, nodes = tree.get("accessors", []), tree.get("meshes", []), tree.get("nodes", [])
    sizes = []
    for mesh in meshes:
        pieces = [part for part in mesh["primitives"] if part.get("mode", 4) in (4, 5)]
        points = [accessors[_index(part["attributes"]["POSITION"], accessors)]["count"] for part in pieces]
        corners = [
            accessors[_index(part["indices"], accessors)]["count"] if "indices" in part else count
            for part, count in zip(pieces, points, strict=True)
        ]
        # A strip has nearly as many triangles as corners.
        triangles = sum(
            count if part.get("mode") == 5 else count // 3 for part, count in zip(pieces, corners, strict=True)
        )
        sizes.append((len(mesh["primitives"]), sum(points), triangles))
    instances = [sizes[_index(nodes[one]["mesh"], sizes)] for one in visible if "mesh" in nodes[one]]
    for sized in (sizes, instances):
        _check_count("pieces", sum(count for count, _, _ in sized), MOST_PIECES)
        _check_count("points", sum(count for _, count, _ in sized), MOST_VERTICES)
        check_triangles(sum(count for _, _, count in sized))


def _size(table: Table, name: str, default: int | None = None) -> int:
    value = table.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{name} is no size")
    return value


def _index(value: object, of: list[Any]) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < len(of):
        raise ValueError("something refers to what is not there")
    return value


def _check_ply(content: bytes) -> None:
    header = _PLY_HEADER.match(content)
    if header is None:
        raise ValueError("it is not a PLY file")
    needed, count = 0, 0
    for words in (line.split() for line in header[1].splitlines()):
        if words[:1] == [b"element"]:
            count = int(words[2])
            most = MOST_TRIANGLES if words[1] == b"face" else MOST_VERTICES
            _check_count(words[1].decode(errors="replace") if words[1].isalpha() else "things", count, most)
        elif words[:1] == [b"property"]:
            # Of any kind, binary or text, it takes a byte at least.
            needed += count
        if needed > len(content) or count < 0:
            raise ValueError("it is shorter than it says")


def _check_stl(content: bytes) -> None:
    if len(content) >= _STL_HEAD and len(content) == _STL_HEAD + _STL_TRIANGLE * int.from_bytes(
        content[80:84], "little"
    ):
        check_triangles(int.from_bytes(content[80:84], "little"))
        return
    if not content.lstrip()[:5].lower() == b"solid":
        raise ValueError("it is not an STL file, or cut off")
    check_triangles(content.count(b"vertex") // 3)
    _check_count("pieces", content.count(b"endsolid"), MOST_PIECES)


def _check_obj(content: bytes) -> None:
    _check_count("points", len(re.findall(rb"^[ \t]*+v[ \t]", content, re.MULTILINE)), MOST_VERTICES)
    _check_count("pieces", len(re.findall(rb"^[ \t]*+(?:usemtl|o|g)[ \t]", content, re.MULTILINE)), MOST_PIECES)
    # What has more corners than three becomes triangles.
    faces = re.findall(rb"^[ \t]*+f[ \t]++(.*)", content, re.MULTILINE)
    check_triangles(sum(len(corners.split()) - 2 for corners in faces))
