"""Masks: a picture plus the 68 points of the face in it, one file each.

``NAME.png`` (or ``.jpg``) is the picture, ``NAME.pts`` beside it has the points, and ``NAME.toml``, which may be
missing, tells title, source and terms. ``assets/masks/README.md`` describes the format.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import tomli_w

from tracker.checked_file import one_line, toml_of
from tracker.errors import DataSetError, SourceError, VisavisError
from tracker.files.pts import pts_text, read_pts
from tracker.markup import IBUG_68
from tracker.sources.images import read_image
from tracker.types import Image, Points, read_only
from tracker.whole_file import write_whole

POINT_COUNT = IBUG_68.point_count
PICTURE_SUFFIXES = (".png", ".jpg")
# Below this distance between the outer corners of the eyes there is nothing to see of a face.
_LEAST_EYE_DISTANCE_PX = 4.0


class MaskError(VisavisError):
    """A mask is missing or damaged, or no mask can be made of a picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """Another face.

    Attributes
    ----------
    name : str
        Of its files, without ending.
    title : str
        What the user reads.
    image : ndarray, shape (height, width, 3) or (height, width, 4), uint8, BGR or BGRA (straight alpha), read-only
    points_xy : ndarray, shape (68, 2), float64, pixels of `image`, read-only
        Its face, iBUG order. Some may lie outside the picture.
    source, terms : str
        Where it comes from and how it may be used.

    Raises
    ------
    MaskError
        When picture or points cannot be those of a mask.
    """

    name: str
    title: str
    image: Image
    points_xy: Points
    source: str = ""
    terms: str = ""

    def __post_init__(self) -> None:
        if self.image.dtype != np.uint8 or self.image.ndim != 3 or self.image.shape[2] not in (3, 4):
            raise MaskError(f"the picture of the mask {self.title} is not 8-bit BGR or BGRA")
        # Copies, so that nobody else can write to them.
        object.__setattr__(self, "image", read_only(np.array(self.image, order="C")))
        object.__setattr__(self, "points_xy", read_only(_checked_points(self.points_xy, self.title)))

    @property
    def has_alpha(self) -> bool:
        """Whether the picture says where the face beneath shows through."""
        return bool(self.image.shape[2] == 4)

    def with_points(self, points_xy: Points) -> Mask:
        """The same mask with its points corrected, shape (68, 2).

        Raises
        ------
        MaskError
            When they are no face.
        """
        return replace(self, points_xy=points_xy)

    def renamed(self, name: str, title: str | None = None) -> Mask:
        """The same mask under another name."""
        return replace(self, name=name, title=self.title if title is None else title)


def load_mask(picture: Path) -> Mask:
    """Read a mask from its picture and the ``.pts`` file beside it.

    Raises
    ------
    MaskError
        When one of its files is missing or damaged; the message names it.
    """
    try:
        points = read_pts(picture.with_suffix(".pts"))
    except DataSetError as error:
        raise MaskError(f"the mask {picture.stem} has no points: {error}") from error
    about = read_about(picture)
    title = about.get("title") or title_of(picture.stem)
    image = read_with_alpha(picture)
    return Mask(picture.stem, title, image, points, about.get("source", ""), about.get("terms", ""))


def save_mask(mask: Mask, folder: Path) -> Path:
    """Write a mask as ``NAME.png``, ``NAME.toml`` and ``NAME.pts`` into a folder, in place of an older one.

    Each file is whole or not there, and the points come last: without them there is no mask.

    Returns
    -------
    Path
        Of the picture.

    Raises
    ------
    MaskError
        If it cannot be written.
    """
    done, encoded = cv2.imencode(".png", mask.image, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    if not done:
        raise MaskError(f"the mask {mask.title} cannot be written as PNG")
    about = {"title": mask.title, "source": mask.source, "terms": mask.terms}
    picture = folder / f"{mask.name}.png"
    try:
        write_whole(picture, encoded.tobytes())
        write_whole(picture.with_suffix(".toml"), tomli_w.dumps(about).encode())
    except OSError as error:
        raise MaskError(f"the mask cannot be saved in {folder} ({error.strerror})") from error
    save_points(picture, mask.points_xy)
    return picture


def save_points(picture: Path, points_xy: Points) -> None:
    """Write the points of a mask anew, shape (68, 2), and leave its picture as it is.

    Raises
    ------
    MaskError
        If they cannot be written.
    """
    try:
        write_whole(picture.with_suffix(".pts"), pts_text(points_xy).encode())
    except OSError as error:
        raise MaskError(f"the points of the mask {picture.stem} cannot be saved ({error.strerror})") from error


def masks_in(folder: Path) -> list[Path]:
    """Pictures of all masks in a folder, by name; of a picture without points nothing is said."""
    if not folder.is_dir():
        return []
    found = {points.stem: _picture_of(points) for points in sorted(folder.glob("*.pts"))}
    return [picture for picture in found.values() if picture is not None]


def read_about(picture: Path) -> dict[str, str]:
    """Title, source and terms of a mask, as far as its ``.toml`` tells them.

    Raises
    ------
    MaskError
        If that file is damaged.
    """
    path = picture.with_suffix(".toml")
    if not path.exists():
        return {}
    try:
        values = toml_of(path)
    except (OSError, ValueError) as error:
        raise MaskError(f"{path.name} of the mask {picture.stem} cannot be read ({error})") from error
    about = {name: value for name, value in values.items() if isinstance(value, str)}
    return about | {"title": one_line(about["title"])} if "title" in about else about


def save_about(picture: Path, about: dict[str, str]) -> None:
    """Write title, source and terms of a mask anew.

    Raises
    ------
    MaskError
        If they cannot be written.
    """
    path = picture.with_suffix(".toml")
    try:
        write_whole(path, tomli_w.dumps(about).encode())
    except OSError as error:
        raise MaskError(f"{path.name} of the mask {picture.stem} cannot be saved ({error.strerror})") from error


def title_of(name: str) -> str:
    """A readable title made of a file's name."""
    words = name.replace("_", " ").replace("-", " ").split()
    return " ".join(words).capitalize() or "Mask"


def read_with_alpha(path: Path) -> Image:
    """A picture as 8-bit BGR, or BGRA where some of it is transparent, turned upright.

    Parameters
    ----------
    path : Path
        Of any picture that `tracker.sources.images.read_image` reads.

    Raises
    ------
    MaskError
        For what is no picture, damaged, too small or too large.
    """
    try:
        colour = read_image(path)
        alpha = _alpha_of(path, colour.shape[:2])
    except SourceError as error:
        raise MaskError(str(error)) from error
    return colour if alpha is None else np.dstack([colour, alpha])


def _alpha_of(path: Path, size: tuple[int, int]) -> Image | None:
    """Transparency of a picture, shape (height, width), or None where all of it is opaque."""
    from PIL import Image as Pillow
    from PIL import ImageOps

    try:
        with warnings.catch_warnings():
            # `read_image` has decided how large a picture may be, and whether it is whole.
            warnings.simplefilter("ignore")
            with Pillow.open(path) as picture:
                if "A" not in picture.getbands() and "transparency" not in picture.info:
                    return None
                upright = ImageOps.exif_transpose(picture)
                alpha = np.array(upright.convert("RGBA").getchannel("A"), dtype=np.uint8)
    except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError) as error:
        raise MaskError(f"{path} cannot be read ({error}). Save it as PNG again, or choose another picture.") from error
    return alpha if alpha.shape == size and alpha.min() < 255 else None


def _picture_of(points: Path) -> Path | None:
    return next((points.with_suffix(end) for end in PICTURE_SUFFIXES if points.with_suffix(end).exists()), None)


def _checked_points(points_xy: Points, title: str) -> Points:
    points = np.array(points_xy, dtype=np.float64, order="C")
    if points.shape != (POINT_COUNT, 2):
        raise MaskError(f"a mask needs {POINT_COUNT} points; {title} has {len(points)}")
    if not np.isfinite(points).all():
        raise MaskError(f"the points of the mask {title} are not all numbers")
    left, right = IBUG_68.outer_eyes
    if float(np.linalg.norm(points[right] - points[left])) < _LEAST_EYE_DISTANCE_PX:
        raise MaskError(f"the points of the mask {title} lie in one spot; place them on the face again")
    return points
