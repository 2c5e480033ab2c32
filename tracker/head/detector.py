"""Finding faces with Viola-Jones: the whole picture, or the neighbourhood of a face that is already known."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tracker.archives.manifest import verified
from tracker.head.cascade_file import mirrored, read_cascade
from tracker.head.cascade_search import CascadeSearch
from tracker.head.upright_view import UprightView, reduced_part
from tracker.settings import Needs, knob, switch
from tracker.types import Box, Detection, Image

FRONTAL, PROFILE_LEFT, PROFILE_RIGHT = "frontal", "profile-left", "profile-right"
# What is tried where no face is seen upright from the front.
RETRIES = PROFILES, TILTED_RIGHT, TILTED_LEFT = "profiles", "tilted right", "tilted left"

# A neighbourhood is reduced until the smallest face looked for is this large, and is this much larger than the face.
_NEAR_WINDOW_PX = 40
_NEAR_SIDE = 1.8
_NEAR_MARGIN = 1.1
# The frontal cascade bears a roll of about 15 degrees, so a smaller one need not be turned away to try again without.
_SMALL_ROLL_RAD = math.radians(4)
_ROLL_BORNE_RAD = math.radians(12)
_VERIFY_RANGE = (0.6, 1.6)
_VERIFY_SCALE_FACTOR = 1.1
_VERIFY_NEIGHBOURS = 3
# What looks like a face at the wrong roll has few hits; with as many as this there is no need to look at another roll.
_SURE_NEIGHBOURS = 6
# Half a picture's height is as large as a face needs to be to count as close.
_CLOSE_SHARE = 0.5
_LAST_KNOWN_WEIGHT = 2.0


@dataclass(frozen=True, slots=True)
class DetectorSettings:
    """How faces are looked for."""

    work_size_px: int = knob(
        320,
        120,
        1280,
        "px",
        "Longest side of the picture that is searched. Larger: finds smaller faces, takes longer.",
        label="Size of the search",
        level="expert",
    )
    scale_factor: float = knob(
        1.1,
        1.02,
        1.5,
        "",
        "Ratio of neighbouring face sizes looked for. Larger: faster, misses more.",
        step=0.01,
        label="Ratio of sizes",
        level="expert",
    )
    min_neighbours: int = knob(
        3,
        1,
        12,
        "",
        "Overlapping hits that make a face. Higher: fewer mistakes, misses more.",
        label="Hits that make a face",
        level="expert",
    )
    min_face: float = knob(
        0.15,
        0.05,
        0.8,
        "of picture height",
        "Smallest face looked for. Larger: faster, but you must sit nearer.",
        step=0.01,
        label="Smallest face",
        level="expert",
    )
    profiles: bool = switch(
        True,
        "Look for faces seen from the side where none is seen from the front.",
        label="Faces from the side",
        level="expert",
    )
    tilt_retry: bool = switch(
        True, "Look for tilted heads where none is upright.", label="Tilted heads", level="expert"
    )
    tilt_deg: float = knob(
        25.0,
        10.0,
        45.0,
        "deg",
        "How far the head is taken to be tilted then.",
        label="Their tilt",
        level="expert",
        needs=Needs("tilt_retry", (True,)),
    )


# Read-only, so all detectors may share them; taking one apart takes half a second.
_cascade = lru_cache(maxsize=2)(read_cascade)


def face_search() -> CascadeSearch:
    """Room to look for faces of all views in.

    Raises
    ------
    ModelFileError
        If a cascade file is missing or damaged.
    """
    profile = _cascade(verified("cascades/haarcascade_profileface.xml"))
    return CascadeSearch(
        {
            FRONTAL: _cascade(verified("cascades/haarcascade_frontalface_alt2.xml")),
            PROFILE_LEFT: profile,
            PROFILE_RIGHT: mirrored(profile),
        }
    )


class FaceDetector:
    """Finds faces; keeps the room it works in, so one per thread.

    Parameters
    ----------
    settings : DetectorSettings

    Raises
    ------
    ModelFileError
        If a cascade file is missing or damaged.
    """

    def __init__(self, settings: DetectorSettings | None = None) -> None:
        self._settings = settings or DetectorSettings()
        self._turn = -1
        self._search = face_search()

    def use(self, settings: DetectorSettings) -> None:
        """Look with other settings from now on."""
        self._settings = settings

    def restart(self) -> None:
        """Begin with the first of the retries of `detect_by_turns`."""
        self._turn = -1

    def detect(
        self, image: Image, *, near: Box | None = None, scale_range: tuple[float, float] = (0.6, 1.6)
    ) -> tuple[Detection, ...]:
        """Find all faces: frontal ones; if there are none those in profile; if none either, tilted ones.

        Parameters
        ----------
        image : ndarray, shape (height, width) or (height, width, 3), uint8
            Grey, or BGR.
        near : Box, optional
            Look only around this face, and at its roll.
        scale_range : tuple of float
            Smallest and largest face to look for there, in sizes of ``near``.

        Returns
        -------
        tuple of Detection
            The most certain first.
        """
        if not _is_picture(image):
            return ()
        if near is None:
            return self._detect_anywhere(image, RETRIES)
        return self._detect_near(image, near, scale_range, self._settings.scale_factor, self._settings.min_neighbours)

    def detect_by_turns(self, image: Image) -> tuple[Detection, ...]:
        """Like `detect` over the whole picture, but with only one of the retries, another in each call.

        For a stream: a third of the cost of a picture without a face, and no face waits longer than three pictures.
        """
        if not _is_picture(image):
            return ()
        self._turn = (self._turn + 1) % len(RETRIES)
        return self._detect_anywhere(image, (RETRIES[self._turn],))

    def verify(self, image: Image, box: Box) -> Detection | None:
        """Look whether there is still a face about where one is known: coarser than `detect`, and much cheaper.

        Parameters
        ----------
        image : ndarray, shape (height, width) or (height, width, 3), uint8
            Grey, or BGR.
        box : Box
            The face as it was last known.

        Returns
        -------
        Detection or None
            The surest and nearest face of 0.6 to 1.6 times the size.
        """
        if not _is_picture(image):
            return None
        found = self._detect_near(image, box, _VERIFY_RANGE, _VERIFY_SCALE_FACTOR, _VERIFY_NEIGHBOURS)
        return max(
            found, key=lambda d: d.neighbours * math.exp(-_distance(d.box, box) / max(_size(box), 1.0)), default=None
        )

    @staticmethod
    def choose(
        detections: Iterable[Detection], frame_size: tuple[int, int], last_known: Box | None = None
    ) -> Detection | None:
        """The face to follow: large, central, and above all where one was last known.

        Parameters
        ----------
        detections : iterable of Detection
        frame_size : tuple of int
            (width, height) in pixels.
        last_known : Box, optional
        """
        width, height = frame_size
        middle = Box(0.5 * (width - 1), 0.5 * (height - 1), width, height)
        half_diagonal = 0.5 * math.hypot(width, height)

        def merit(detection: Detection) -> float:
            box = detection.box
            total = min(1.0, box.width_px / (_CLOSE_SHARE * height)) - _distance(box, middle) / half_diagonal
            if last_known is not None:
                size, last = _size(box), max(_size(last_known), 1.0)
                total += (
                    _LAST_KNOWN_WEIGHT
                    * math.exp(-_distance(box, last_known) / last)
                    * min(size, last)
                    / max(size, last)
                )
            return total

        return max(detections, key=merit, default=None)

    def _detect_anywhere(self, image: Image, retries: tuple[str, ...]) -> tuple[Detection, ...]:
        settings = self._settings
        height, width = image.shape[:2]
        view = reduced_part(image, (0, 0, width, height), min(1.0, settings.work_size_px / max(height, width)))
        if view is None:
            return ()
        sizes_px = (settings.min_face * view.grey.shape[0], math.inf)
        found = self._look(view, sizes_px, settings.scale_factor, settings.min_neighbours, profiles=PROFILES in retries)
        tilt_rad = math.radians(settings.tilt_deg)
        for name, angle_rad in ((TILTED_RIGHT, tilt_rad), (TILTED_LEFT, -tilt_rad)):
            if found or name not in retries or not settings.tilt_retry:
                continue
            turned = view.turned(angle_rad)
            tilted = self._look(turned, sizes_px, settings.scale_factor, settings.min_neighbours, profiles=False)
            # the corners that turning brings in hold nothing of the picture
            found = [d for d in tilted if 0 <= d.box.x_px < width and 0 <= d.box.y_px < height]
        return distinct(found)

    def _detect_near(
        self, image: Image, near: Box, scale_range: tuple[float, float], scale_factor: float, min_neighbours: int
    ) -> tuple[Detection, ...]:
        size = _size(near)
        low, high = scale_range
        numbers = (near.x_px, near.y_px, size, near.angle_rad, low, high)
        if not np.isfinite(numbers).all() or size < 1 or not 0 < low <= high or low * size > max(image.shape[:2]):
            return ()
        side = max(_NEAR_SIDE, _NEAR_MARGIN * high) * size
        scale = min(1.0, _NEAR_WINDOW_PX / (low * size))
        sizes = (low * size * scale, high * size * scale)
        found: list[Detection] = []
        for angle in _angles_to_try(near.angle_rad):
            view = _neighbourhood(image, near, side, scale, angle)
            if view is not None:
                found += self._look(view, sizes, scale_factor, min_neighbours)
            if any(detection.neighbours >= _SURE_NEIGHBOURS for detection in found):
                break
        return distinct(found)

    def _look(
        self,
        view: UprightView,
        sizes_px: tuple[float, float],
        scale_factor: float,
        min_neighbours: int,
        *,
        profiles: bool = True,
    ) -> list[Detection]:
        """Frontal faces in a view, or else those in profile."""
        self._search.prepare(view.grey, scale_factor, *sizes_px)
        found = detections_in(view, self._search, FRONTAL, min_neighbours)
        if not found and profiles and self._settings.profiles:
            for name in (PROFILE_LEFT, PROFILE_RIGHT):
                found += detections_in(view, self._search, name, min_neighbours)
        return found


def detections_in(view: UprightView, search: CascadeSearch, name: str, min_neighbours: int) -> list[Detection]:
    """What a cascade finds in a view for which a search was prepared, where it lies in the picture.

    Parameters
    ----------
    view : UprightView
    search : CascadeSearch
    name : str
        Of the cascade.
    min_neighbours : int
        Overlapping hits that make a face.
    """
    stages = search.stages(name)
    return [
        Detection(view.box(hit), stages + hit.score, hit.neighbours, name) for hit in search.find(name, min_neighbours)
    ]


def _is_picture(image: Image) -> bool:
    return image.size > 0 and (image.ndim == 2 or (image.ndim == 3 and image.shape[2] == 3))


def _angles_to_try(roll_rad: float) -> tuple[float, ...]:
    """The roll itself, and upright too where a wrong roll would hide an upright face."""
    if abs(roll_rad) < _SMALL_ROLL_RAD:
        return (0.0,)
    return (roll_rad,) if abs(roll_rad) < _ROLL_BORNE_RAD else (roll_rad, 0.0)


def _neighbourhood(image: Image, near: Box, side_px: float, scale: float, angle_rad: float) -> UprightView | None:
    half = 0.5 * side_px * (abs(math.cos(angle_rad)) + abs(math.sin(angle_rad)))
    # a box's coordinates are those of pixel centres, the corners of a part those of pixel edges
    x, y = near.x_px + 0.5, near.y_px + 0.5
    view = reduced_part(image, (x - half, y - half, x + half, y + half), scale)
    if view is None or angle_rad == 0:
        return view
    return view.turned_about(near.x_px, near.y_px, side_px, angle_rad)


def distinct(detections: list[Detection]) -> tuple[Detection, ...]:
    """The most certain first, without those that lie on a more certain one."""
    kept: list[Detection] = []
    for detection in sorted(detections, key=lambda d: (d.neighbours, d.confidence), reverse=True):
        if all(
            _distance(detection.box, other.box) > 0.5 * max(_size(detection.box), _size(other.box)) for other in kept
        ):
            kept.append(detection)
    return tuple(kept)


def _size(box: Box) -> float:
    return math.sqrt(max(box.width_px * box.height_px, 0.0))


def _distance(a: Box, b: Box) -> float:
    return math.hypot(a.x_px - b.x_px, a.y_px - b.y_px)
