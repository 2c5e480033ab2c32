"""Models read from the viewer's own files: glTF, OBJ, PLY, STL."""

from __future__ import annotations

import io
import logging
import os
import warnings
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import numpy as np
from numpy.typing import NDArray

from gui.scenes.meshes import COLOUR, UV, Mesh, assembled
from gui.scenes.model_checks import MOST_BYTES, check_model, check_triangles
from gui.scenes.scene import Material, Pattern
from tracker.checked_file import content_of, one_line
from tracker.errors import VisavisError

Array = NDArray[np.float64]
Piece = tuple[Mesh, Material]

MODELS = (".glb", ".gltf", ".obj", ".ply", ".stl")
_GREY = (0.80, 0.80, 0.82)
# Beyond any unit of length, and small enough that sizes and their squares are numbers in single precision.
_FARTHEST = 1e15
# Of a picture on a model, and of all of them; what is drawn has no more than so many on a side.
_MOST_PIXELS, _MOST_PIXELS_TOGETHER, _LARGEST_SIDE_PX = 64_000_000, 128_000_000, 4096
_PICTURE_KINDS = {"PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF", "TGA"}


def read_model(file: Path) -> list[Piece]:
    """The surfaces of a model, each with what it looks like.

    Raises
    ------
    VisavisError
        If the file is missing, damaged, too large, or refers to what lies outside its folder.
    """
    try:
        content = content_of(file, MOST_BYTES)
        check_model(content, file.suffix.lower())
        pieces = _loaded(file, content)
    except OSError as error:
        raise VisavisError(f"{file} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise VisavisError(f"{file} cannot be read as a model ({error}).") from error
    if not pieces:
        raise VisavisError(f"{file} has no surface that could be shown.")
    return pieces


def _loaded(file: Path, content: bytes) -> list[Piece]:
    import trimesh

    beside = _Beside(file.parent)
    try:
        # It and numpy tell of much that damaged files do; what is wrong in the end is told in a line.
        logging.getLogger("trimesh").setLevel(logging.CRITICAL)
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            stream, kind, resolver = io.BytesIO(content), file.suffix.lower().removeprefix("."), cast(Any, beside)
            loaded = trimesh.load_scene(stream, file_type=kind, resolver=resolver)
            beside.check()
            return _instances(loaded)
    except ValueError:
        raise
    except Exception as error:  # readers of model files fail in many ways
        beside.check()
        raise ValueError(one_line(str(error)) or type(error).__name__) from error


def _instances(scene: Any) -> list[Piece]:
    """All shapes where the scene shows them. The scene's own ``dump`` would copy and decode pictures for each."""
    import trimesh

    placed = [scene.graph[node] for node in scene.graph.nodes_geometry]
    shown = [(matrix, scene.geometry[name]) for matrix, name in placed]
    shown = [(matrix, shape) for matrix, shape in shown if isinstance(shape, trimesh.Trimesh) and len(shape.faces)]
    check_triangles(sum(len(shape.faces) for _, shape in shown))
    pictures, pieces = _Pictures(), []
    for matrix, shape in shown:
        _check_corners(shape)
        moved = shape.copy(include_visual=False)
        moved.apply_transform(matrix)
        pieces.append(_piece(moved, shape.visual, pictures))
    return pieces


def _check_corners(shape: Any) -> None:
    # The graphics card reads where it is told to.
    if shape.faces.min() < 0 or shape.faces.max() >= len(shape.vertices):
        raise ValueError("a triangle has a corner that is not there")


class _Beside:
    """Finds what a model's file names: only what lies in its folder. A resolver of trimesh."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._left = MOST_BYTES
        self._problem = ""

    def get(self, name: str) -> bytes:
        """What is in the file of a name."""
        try:
            path = self._place(name)
            content = content_of(path, self._left)
        except ValueError as error:
            # The reader goes on without what it cannot have: see `check`.
            self._problem = self._problem or str(error)
            raise
        self._left -= len(content)
        return content

    __getitem__ = get

    def check(self) -> None:
        """A ValueError if anything was asked for that is not given."""
        if self._problem:
            raise ValueError(self._problem)

    def _place(self, name: str) -> Path:
        if "://" in name or os.path.isabs(name):  # noqa: PTH117  # a path of this system's kind, whatever is in it
            raise ValueError("it refers to something outside its folder")
        found = [(self._folder / one).resolve() for one in (name, unquote(name))]
        if not all(path.is_relative_to(self._folder) for path in found):
            raise ValueError("it refers to something outside its folder")
        return found[0] if found[0].exists() else found[1]


class _Pictures:
    """The pictures on a model, each decoded once, and none before its size is known."""

    def __init__(self) -> None:
        self._known: dict[int, NDArray[np.uint8]] = {}
        self._pixels = 0

    def decoded(self, image: Any) -> NDArray[np.uint8]:
        """As (height, width, 4), RGBA."""
        if id(image) not in self._known:
            self._known[id(image)] = self._read(image)
        return self._known[id(image)]

    def _read(self, image: Any) -> NDArray[np.uint8]:
        if image.format is not None and image.format not in _PICTURE_KINDS:
            raise ValueError(f"its picture is of the kind {image.format}; save that as PNG or JPEG")
        width, height = image.size
        self._pixels += width * height
        if width * height > _MOST_PIXELS or self._pixels > _MOST_PIXELS_TOGETHER:
            raise ValueError(f"its pictures are too large ({width}x{height} pixels); make them smaller first")
        if max(width, height) > _LARGEST_SIDE_PX:
            shrink = _LARGEST_SIDE_PX / max(width, height)
            image = image.resize((max(1, round(shrink * width)), max(1, round(shrink * height))))
        return np.asarray(image.convert("RGBA"), dtype=np.uint8)


def _piece(shape: Any, visual: Any, pictures: _Pictures) -> Piece:
    """One shape of a model with its picture or its colours."""
    places = np.asarray(shape.vertices, dtype=float)
    if not (np.abs(places) <= _FARTHEST).all():
        raise ValueError("it has points that are nowhere")
    normals = np.nan_to_num(np.asarray(shape.vertex_normals, dtype=float), posinf=0.0, neginf=0.0)
    mesh = assembled(places, np.clip(normals, -1.0, 1.0), np.asarray(shape.faces))
    image, uv = _picture_of(visual, len(places))
    if image is not None and uv is not None:
        mesh.vertices[:, UV] = np.clip(np.nan_to_num(uv, posinf=0.0, neginf=0.0), -_FARTHEST, _FARTHEST)
        return mesh, Material(Pattern.PICTURE, gloss=0.2, picture=pictures.decoded(image))
    mesh.vertices[:, COLOUR] = np.clip(np.nan_to_num(_colours_of(visual)), 0.0, 1.0)
    return mesh, Material(gloss=0.3)


def _picture_of(visual: Any, points: int) -> tuple[Any, Array | None]:
    uv = getattr(visual, "uv", None)
    material = getattr(visual, "material", None)
    image = getattr(material, "baseColorTexture", None) or getattr(material, "image", None)
    if uv is None or image is None or np.shape(uv) != (points, 2):
        return None, None
    return image, np.asarray(uv, dtype=float)


def _colours_of(visual: Any) -> Array:
    if getattr(visual, "kind", None) == "vertex":
        return np.asarray(visual.vertex_colors, dtype=float)[:, :3] / 255
    main = getattr(visual, "main_color", None) if getattr(visual, "defined", False) else None
    if main is None:
        main = getattr(getattr(visual, "material", None), "main_color", None)
    return np.asarray(_GREY if main is None else np.asarray(main, dtype=float)[:3] / 255)
