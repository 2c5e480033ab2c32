"""The gallery: the masks that ship, and the user's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import platformdirs

from tracker.effects.mask import (
    Mask,
    MaskError,
    load_mask,
    masks_in,
    read_about,
    save_about,
    save_mask,
    save_points,
    title_of,
)
from tracker.types import Image, Points

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SHIPPED_FOLDERS = (ASSETS / "masks", ASSETS / "portraits")
THUMBNAIL_PX = 96
# Around the points, as shares of their own size: left and right, top (the forehead has no points), bottom.
_THUMBNAIL_MARGINS = (0.12, 0.34, 0.06)
_THUMBNAIL_AIR = 1.04
_LONGEST_NAME = 60
# Names that Windows keeps for itself, with any ending.
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}


def user_masks_folder() -> Path:
    """Where the user's own masks are kept on this machine; it need not be there yet."""
    return Path(platformdirs.user_data_dir("visavis")) / "masks"


@dataclass(frozen=True, slots=True)
class GalleryEntry:
    """A mask that can be chosen.

    Attributes
    ----------
    name : str
        Unique in the gallery.
    title : str
        What the user reads.
    picture : Path
    own : bool
        Whether it is one of the user's, which may be changed and removed.
    """

    name: str
    title: str
    picture: Path
    own: bool


class Gallery:
    """Masks by name, read from their folders at each call, so that a file put there is found.

    Parameters
    ----------
    user_folder : Path, optional
        Where the user's masks are; made when the first one is added.
    shipped : sequence of Path
        Folders of the masks that come with the program.
    """

    def __init__(self, user_folder: Path | None = None, shipped: Sequence[Path] = SHIPPED_FOLDERS) -> None:
        self._user_folder = user_masks_folder() if user_folder is None else user_folder
        self._shipped = tuple(shipped)

    def entries(self) -> list[GalleryEntry]:
        """The user's masks, then those that ship, each by title. Of two with one name the one that ships counts."""
        shipped = [_entry(path, own=False) for folder in self._shipped for path in masks_in(folder)]
        taken = {entry.name for entry in shipped}
        own = [_entry(path, own=True) for path in masks_in(self._user_folder) if path.stem not in taken]
        return [*sorted(own, key=_by_title), *sorted(shipped, key=_by_title)]

    def load(self, name: str) -> Mask:
        """A mask of the gallery.

        Raises
        ------
        MaskError
            If there is none of that name, or it is damaged.
        """
        return load_mask(self._entry(name).picture)

    def thumbnail(self, name: str, side_px: int = THUMBNAIL_PX) -> Image:
        """The face of a mask, shape (side_px, side_px, 4), uint8, BGRA.

        Raises
        ------
        MaskError
            As from `load`.
        """
        return thumbnail(self.load(name), side_px)

    def add(self, mask: Mask) -> Mask:
        """Keep a mask in the user's folder, under a name that no other has.

        Returns
        -------
        Mask
            As it was kept: its name may have got a number.

        Raises
        ------
        MaskError
            If it cannot be written.
        """
        taken = [entry.name for entry in self.entries()]
        # Files of other kinds count too: nothing in the folder is overwritten.
        taken += [path.stem for path in self._user_folder.glob("*")] if self._user_folder.is_dir() else []
        kept = mask.renamed(free_name(mask.name, taken))
        titles = {entry.title for entry in self.entries()}
        if kept.title in titles:
            number = next(number for number in range(2, len(titles) + 3) if f"{mask.title} {number}" not in titles)
            kept = kept.renamed(kept.name, f"{mask.title} {number}")
        save_mask(kept, self._user_folder)
        return kept

    def correct(self, name: str, points_xy: Points) -> Mask:
        """Keep corrected points, shape (68, 2): in a mask of the user's own, or in a copy of one that ships.

        Returns
        -------
        Mask
            As it was kept, under a new name where it is a copy.

        Raises
        ------
        MaskError
            If there is none of that name, the points are no face, or it cannot be written.
        """
        entry = self._entry(name)
        mask = load_mask(entry.picture).with_points(points_xy)
        if not entry.own:
            return self.add(mask)
        save_points(entry.picture, mask.points_xy)
        return mask

    def rename(self, name: str, title: str) -> None:
        """Give one of the user's own masks another title; its files keep their names.

        Raises
        ------
        MaskError
            If it ships with the program, is not there, the title is empty, or it cannot be written.
        """
        entry = self._entry(name)
        if not entry.own:
            raise MaskError(f"{entry.title} comes with the program and keeps its name")
        if not (title := " ".join(title.split())):
            raise MaskError(f"the new name of {entry.title} is empty")
        save_about(entry.picture, {**read_about(entry.picture), "title": title})

    def remove(self, name: str) -> None:
        """Delete one of the user's own masks.

        Raises
        ------
        MaskError
            If it ships with the program, is not there, or cannot be deleted.
        """
        entry = self._entry(name)
        if not entry.own:
            raise MaskError(f"{entry.title} comes with the program and stays in the gallery")
        try:
            # Points first: without them there is no mask.
            for suffix in (".pts", ".toml", entry.picture.suffix):
                entry.picture.with_suffix(suffix).unlink(missing_ok=True)
        except OSError as error:
            raise MaskError(f"{entry.title} cannot be removed ({error.strerror})") from error

    def _entry(self, name: str) -> GalleryEntry:
        entries = {entry.name: entry for entry in self.entries()}
        if name not in entries:
            if not entries:
                raise MaskError(f"there is no mask called {name}; the gallery is empty")
            raise MaskError(f"there is no mask called {name}; there are {', '.join(sorted(entries))}")
        return entries[name]


def thumbnail(mask: Mask, side_px: int = THUMBNAIL_PX) -> Image:
    """The face of a mask with a little around it, shape (side_px, side_px, 4), uint8, BGRA; clear outside the picture.

    Parameters
    ----------
    mask : Mask
    side_px : int
    """
    low, high = mask.points_xy.min(axis=0), mask.points_xy.max(axis=0)
    beside, above, below = _THUMBNAIL_MARGINS
    width, height = high - low
    low -= (beside * width, above * height)
    high += (beside * width, below * height)
    if mask.has_alpha and len(visible := np.argwhere(mask.image[..., 3] > 127)):
        # What is clear need not be shown.
        low, high = np.maximum(low, visible.min(axis=0)[::-1]), np.minimum(high, visible.max(axis=0)[::-1])
    side = max(float((high - low).max()) * _THUMBNAIL_AIR, 1.0)
    corner = 0.5 * (low + high) - 0.5 * side
    step = side / side_px
    image = mask.image if mask.has_alpha else cv2.cvtColor(mask.image, cv2.COLOR_BGR2BGRA)
    # Averaged over what falls into one pixel, then sampled.
    shrink = min(1.0, 1.0 / step)
    small = cv2.resize(image, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA) if shrink < 1 else image
    ratio = np.array([small.shape[1] / image.shape[1], small.shape[0] / image.shape[0]])
    # Centres of pixels are at integers, so it is their outer edges that scale.
    start, move = (corner + 0.5 + 0.5 * step) * ratio - 0.5, step * ratio
    where = np.array([[move[0], 0, start[0]], [0, move[1], start[1]]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(small, where, (side_px, side_px), flags=flags), np.uint8)


def safe_name(text: str) -> str:
    """A name for files made of any text: letters of every script and digits, the rest as single hyphens, lower case."""
    composed = unicodedata.normalize("NFKC", text)
    name = re.sub(r"[\W_]+", "-", composed).strip("-").lower()[:_LONGEST_NAME].strip("-")
    return f"{name}-mask" if name in _RESERVED else name or "mask"


def free_name(text: str, taken: Iterable[str]) -> str:
    """A safe name that none of ``taken`` equals, small and capital letters being the same: NAME, NAME-2, NAME-3, ..."""
    used = {name.casefold() for name in taken}
    name, number = safe_name(text), 1
    candidate = name
    while candidate.casefold() in used:
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def _entry(picture: Path, own: bool) -> GalleryEntry:
    try:
        title = read_about(picture).get("title") or title_of(picture.stem)
    except MaskError:  # told in full when the mask is loaded
        title = title_of(picture.stem)
    return GalleryEntry(picture.stem, title, picture, own)


def _by_title(entry: GalleryEntry) -> str:
    return entry.title.casefold()
