"""From where a face is sighted to where the head is, in metres, by trigonometry."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

import numpy as np

from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.head.position import HeadPositionSettings, screen_from_camera
from tracker.pose.lens import Lens, lens_of
from tracker.pose.pinhole import Pinhole
from tracker.types import HeadPosition, Sighting

# The angle of view is estimated from this many frames in which the face kept its size.
STABLE_FRAMES = 6
STABLE_PX = 5.0
# A viewer who never sits still gets an estimate after this many frames all the same.
PATIENCE_FRAMES = 45


@dataclass(frozen=True, slots=True)
class CameraMemory:
    """What has been found out about a camera, and chosen with it.

    Attributes
    ----------
    horizontal_fov_rad : float or None
        None before the first steady moment.
    middle_m : tuple of float
        x and y of what is taken for the middle of the screen.
    """

    horizontal_fov_rad: float | None = None
    middle_m: tuple[float, float] = (0.0, 0.0)


class HeadPositionEstimator:
    """Distance from the size of the face, x and y from its place, the angle of view from the first steady moment.

    Parameters
    ----------
    settings : HeadPositionSettings
    horizontal_fov_rad : float or None
        Angle of view to use in place of an estimate.
    """

    def __init__(self, settings: HeadPositionSettings, horizontal_fov_rad: float | None = None) -> None:
        self._settings = settings
        self._centre_m = np.zeros(2)
        self._widths: deque[float] = deque(maxlen=STABLE_FRAMES)
        self._waited = 0
        # A given angle of view is of an ideal camera.
        self._lens = lens_of(settings) if horizontal_fov_rad is None else None
        if horizontal_fov_rad is None and not settings.estimate_fov:
            horizontal_fov_rad = math.radians(settings.horizontal_fov_deg)
        self._fov_rad = horizontal_fov_rad

    @property
    def horizontal_fov_rad(self) -> float | None:
        """Given, or estimated; None before the first steady moment."""
        return self._fov_rad

    @property
    def lens(self) -> Lens | None:
        """What the camera's lens bends; None where it counts as ideal."""
        return self._lens

    @property
    def camera(self) -> CameraMemory:
        """What is known of the camera now."""
        return CameraMemory(self._fov_rad, (float(self._centre_m[0]), float(self._centre_m[1])))

    def know(self, camera: CameraMemory) -> None:
        """Go by what was found out before."""
        self._fov_rad = self._fov_rad if camera.horizontal_fov_rad is None else camera.horizontal_fov_rad
        self._centre_m[:] = camera.middle_m

    @property
    def face_width_m(self) -> float:
        """What the width of the face box is taken to be."""
        return FACE_BOX_PER_HEAD_WIDTH * self._settings.head_width_cm / 100

    def step(self, seen: Sighting, frame_size_px: tuple[int, int]) -> HeadPosition | None:
        """Where the point between the eyes is.

        Parameters
        ----------
        seen : Sighting
        frame_size_px : tuple of int
            (width, height).

        Returns
        -------
        HeadPosition or None
            None until the angle of view is known.
        """
        if self._fov_rad is None:
            self._fov_rad = self._estimate_fov(seen, frame_size_px)
            if self._fov_rad is None:
                return None
        position = self._here(seen, frame_size_px, self._fov_rad)
        return HeadPosition(position.x_m - self._centre_m[0], position.y_m - self._centre_m[1], position.z_m)

    def recenter(self, seen: Sighting, frame_size_px: tuple[int, int]) -> None:
        """Take the present place for the middle of the screen, at the start distance if that is what is trusted."""
        if self._settings.estimate_fov:
            self._fov_rad = self._fov_at_start(seen, frame_size_px)
        if self._fov_rad is not None:
            here = self._here(seen, frame_size_px, self._fov_rad)
            self._centre_m[:] = here.x_m, here.y_m

    def _here(self, seen: Sighting, frame_size_px: tuple[int, int], fov_rad: float) -> HeadPosition:
        """Where the point between the eyes is on the screen's axes."""
        camera = Pinhole.of_view(fov_rad, frame_size_px)
        if self._lens is not None:
            seen = self._lens.straightened_sighting(seen, frame_size_px)
        point = camera.point_at(np.array([seen.x_px, seen.y_px]), self._px_per_m(seen))
        return screen_from_camera(point, self._settings)

    def _px_per_m(self, seen: Sighting) -> float:
        return seen.width_px / self.face_width_m

    def _estimate_fov(self, seen: Sighting, frame_size_px: tuple[int, int]) -> float | None:
        self._widths.append(seen.width_px)
        self._waited += 1
        steady = len(self._widths) == STABLE_FRAMES and max(self._widths) - min(self._widths) < STABLE_PX
        if not steady and self._waited < PATIENCE_FRAMES:
            return None
        return self._fov_at_start(seen, frame_size_px)

    def _fov_at_start(self, seen: Sighting, frame_size_px: tuple[int, int]) -> float:
        """The angle of view in which a face at the start distance looks so large."""
        focal_px = self._px_per_m(seen) * self._settings.start_distance_cm / 100
        return Pinhole(focal_px, frame_size_px).horizontal_fov_rad
