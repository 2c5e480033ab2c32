"""A picture taken apart into layers at several depths, or a folder of pictures that are such layers."""

from __future__ import annotations

import io
import warnings
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from gui.scenes.meshes import UV, Mesh, wall
from gui.scenes.scene import Light, Material, Part, Pattern, Scene, box_corners
from tracker.checked_file import content_of
from tracker.errors import VisavisError

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
# From here the layers fall together into the picture that they were.
FROM_M = 0.60
_DEPTH_M, _ALONE_M = 0.32, 0.12
_SLICES = 7
_MOST_LAYERS = 48
# Of a file; and what a picture may have of pixels, before it is unpacked.
_MOST_BYTES, _MOST_PIXELS = 1 << 28, 200_000_000
_MOST_PX = 1600
_FILLING_PX = 480
# What ends at the picture's edge goes on beyond it by this share, mirrored, for those who look past the screen's edge.
_BEYOND = 0.5

Rgba = NDArray[np.uint8]


def build_layers(file: Path, size_m: tuple[float, float]) -> Scene:
    """Make the scene of a picture or of a folder of pictures.

    A picture NAME.jpg beside which lies NAME_depth.png (bright is near) is taken apart by that; without it, it hangs
    a little behind the glass. The pictures of a folder are layers by the order of their names, from far to near.

    Raises
    ------
    VisavisError
        If a picture cannot be read, or there is none.
    """
    if file.is_dir():
        paths = sorted(path for path in file.iterdir() if path.suffix.lower() in PICTURES)
        if not paths:
            raise VisavisError(f"The folder {file} has no pictures in it.")
        if len(paths) > _MOST_LAYERS:
            raise VisavisError(f"The folder {file} has more than {_MOST_LAYERS} pictures in it; take some out.")
        layers = [_read(path) for path in paths]
        going_on = 1
    else:
        picture, brightness = _read(file), _depth_of(file)
        layers = [picture] if brightness is None else _slices(picture, brightness)
        going_on = len(layers)
    rear = _DEPTH_M if len(layers) > 1 else _ALONE_M
    depths = np.linspace(rear, 0.0, len(layers)) if len(layers) > 1 else np.array([rear])
    parts = [
        _part(layer, float(depth), size_m, goes_on=number < going_on)
        for number, (layer, depth) in enumerate(zip(layers, depths, strict=True))
    ]
    light = Light((0.0, 1.0, 1.0), (0.0, 0.0, 0.0), fog_m=(50.0, 100.0))
    return Scene(file.name, size_m, rear, parts, light, corners_m=box_corners(size_m, rear))


def _read(path: Path) -> Rgba:
    try:
        image = _decoded(content_of(path, _MOST_BYTES))
    except OSError as error:
        raise VisavisError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise VisavisError(f"{path} cannot be read as a picture ({error}).") from error
    shrink = min(1.0, _MOST_PX / max(image.shape[:2]))
    if shrink < 1.0:
        size = max(1, round(shrink * image.shape[1])), max(1, round(shrink * image.shape[0]))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return image


def _decoded(content: bytes) -> Rgba:
    """A picture, upright, (height, width, 4); not unpacked before its size is known."""
    from PIL import Image as Pillow
    from PIL import ImageOps

    try:
        with warnings.catch_warnings():
            # How large a picture may be is decided here, and what else is wrong with it is told in a line.
            warnings.simplefilter("ignore")
            with Pillow.open(io.BytesIO(content)) as picture:
                width, height = picture.size
                if width * height > _MOST_PIXELS:
                    raise ValueError(f"it is {width}x{height} pixels, which is too large")
                upright = ImageOps.exif_transpose(picture)
                if upright.mode.startswith("I"):
                    # Grey with 16 bits; Pillow would cut off what is above the lowest 8.
                    upright = Pillow.fromarray((np.asarray(upright) // 256).clip(0, 255).astype(np.uint8))
                return np.array(upright.convert("RGBA"), dtype=np.uint8)
    except (Pillow.DecompressionBombError, MemoryError) as error:
        raise ValueError("it is too large") from error
    except ValueError:
        raise
    except Exception as error:  # every kind of picture has its own ways to be damaged
        raise ValueError("it is none, or damaged") from error


def _depth_of(file: Path) -> Rgba | None:
    beside = file.with_name(f"{file.stem}_depth.png")
    return _read(beside)[:, :, 0] if beside.exists() else None


def _slices(picture: Rgba, depth: Rgba) -> list[Rgba]:
    """Cut a picture by its depth; what a nearer slice hides is filled in from around."""
    depth = np.asarray(cv2.resize(depth, (picture.shape[1], picture.shape[0])), dtype=np.uint8)
    marks = np.linspace(float(depth.min()), float(depth.max()) + 1.0, _SLICES + 1)
    layers: list[Rgba] = []
    for begins, ends in pairwise(marks):
        layer = picture.copy()
        nearer = depth >= ends
        if nearer.any():
            layer[:, :, :3] = np.where(nearer[:, :, None], _filled(picture[:, :, :3], nearer), picture[:, :, :3])
        cover = cv2.GaussianBlur((depth >= begins).astype(np.float32), (0, 0), 1.0)
        layer[:, :, 3] = np.minimum(picture[:, :, 3], 255 * cover)
        layers.append(layer)
    return layers


def _filled(rgb: Rgba, hole: NDArray[np.bool_]) -> Rgba:
    """The picture with the hole filled from its edge, softly."""
    scale = min(1.0, _FILLING_PX / max(hole.shape))
    size = max(1, round(hole.shape[1] * scale)), max(1, round(hole.shape[0] * scale))
    small = cv2.resize(np.ascontiguousarray(rgb), size, interpolation=cv2.INTER_AREA)
    # A little wider than the hole, so that no rim of the nearer thing is drawn out over it.
    wider = cv2.dilate(cv2.resize(hole.astype(np.uint8), size, interpolation=cv2.INTER_AREA), np.ones((5, 5), np.uint8))
    filled = cv2.inpaint(small, wider, 3, cv2.INPAINT_TELEA)
    return np.asarray(
        cv2.resize(filled, (hole.shape[1], hole.shape[0]), interpolation=cv2.INTER_LINEAR), dtype=np.uint8
    )


def _part(layer: Rgba, depth_m: float, size_m: tuple[float, float], *, goes_on: bool) -> Part:
    height, width = layer.shape[:2]
    # As seen from the usual place it covers the screen, and is cut where its shape is another.
    grown = (FROM_M + depth_m) / FROM_M * max(size_m[0] / width, size_m[1] / height)
    share = 1.0
    if goes_on:
        edge = round(_BEYOND * height), round(_BEYOND * width)
        layer = np.asarray(cv2.copyMakeBorder(layer, edge[0], edge[0], edge[1], edge[1], cv2.BORDER_REFLECT))
        share = 1.0 + 2 * _BEYOND
    mesh = _sheet(share * grown * width, share * grown * height, depth_m)
    return Part(mesh, Material(Pattern.PICTURE, glow=1.0, picture=layer), blends=True)


def _sheet(width_m: float, height_m: float, depth_m: float) -> Mesh:
    corner = np.array([-0.5 * width_m, -0.5 * height_m, -depth_m])
    sheet = wall(corner, np.array([width_m, 0.0, 0.0]), np.array([0.0, height_m, 0.0]), 100.0)
    sheet.vertices[:, UV] /= np.array([width_m, height_m], dtype=np.float32)
    return sheet
