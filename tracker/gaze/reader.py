"""The eyes of one face, frame after frame: irises, lids, where they look, and where on the screen that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from tracker.gaze.eye_model import EyeModel, HeadView, angles_of, direction_of
from tracker.gaze.irises import IrisFinder, SeenEye
from tracker.gaze.openness import Openness
from tracker.gaze.screen_map import GazeFeatures, ScreenMap
from tracker.gaze.zones import Zones
from tracker.head.smoother import OneEuroSmoother
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.pose.stage import px_per_m_of
from tracker.readings import EyeReading, Gaze, Iris, Side
from tracker.types import Image, Points, TrackedFace

# At rest the eyes' noise is smoothed away; a saccade goes through at once.
_CUTOFF_HZ, _SPEED_UP = 2.0, 20.0
# Where the eyes look is told from here on; zones and places need more.
_LEAST_CONFIDENCE, _SURE_ENOUGH = 0.15, 0.35
_OPEN_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class EyesReading:
    """What both eyes say in one frame.

    Attributes
    ----------
    left, right : EyeReading or None
        The subject's own; None where an eye is hidden.
    gaze : Gaze or None
    """

    left: EyeReading | None = None
    right: EyeReading | None = None
    gaze: Gaze | None = None


class EyeReader:
    """Reads the eyes of one face.

    Parameters
    ----------
    finder : IrisFinder, optional
        With the network that comes with the program if not given.

    Attributes
    ----------
    screen_map : ScreenMap or None
        From looks to places on the screen, after a calibration.

    Raises
    ------
    ModelFileError
        If that network is missing or damaged.
    """

    def __init__(self, finder: IrisFinder | None = None) -> None:
        self.screen_map: ScreenMap | None = None
        self._finder = finder or IrisFinder()
        self._model = EyeModel()
        self._openness = {side: Openness() for side in Side}
        self._smoother = OneEuroSmoother(_CUTOFF_HZ, _SPEED_UP)
        self._zones = Zones()

    def lost(self) -> None:
        """The face is not there, or not sure; what was learnt of it stays."""
        self._smoother.reset()
        self._zones.forget()

    def step(self, image: Image, one: TrackedFace, horizontal_fov_rad: float | None, time_s: float) -> EyesReading:
        """Read a frame.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        one : TrackedFace
            Surely tracked.
        horizontal_fov_rad : float or None
            Without it there is no gaze.
        time_s : float
        """
        yaw = one.pose_raw.rotation.yaw_rad if one.pose_raw else 0.0
        eyes = self._finder.find(image, one.face, yaw)
        open_by = self._open_by(eyes, one, time_s)
        # The iris of an eye that is half-way through a blink is half guessed.
        irises = {
            side: eye.iris for side, eye in eyes.items() if eye.iris is not None and open_by.get(side, 1) > _OPEN_ENOUGH
        }
        readings = {
            side: EyeReading(openness=open_by.get(side), iris=irises.get(side), closed=eye.closed)
            for side, eye in eyes.items()
        }
        view = _view(image, one, horizontal_fov_rad)
        if view is None or not irises:
            self.lost()
            return EyesReading(readings.get(Side.LEFT), readings.get(Side.RIGHT))
        if len(irises) == len(Side):
            self._model.learn(irises, view, time_s)
        looks = {side: self._model.direction(iris, side, view) for side, iris in irises.items()}
        for side, look in looks.items():
            look_yaw, look_pitch = angles_of(look)
            readings[side] = replace(readings[side], yaw_rad=look_yaw, pitch_rad=look_pitch)
        gaze = self._gaze(looks, irises, view, one, time_s)
        return EyesReading(readings.get(Side.LEFT), readings.get(Side.RIGHT), gaze)

    def _open_by(self, eyes: Mapping[Side, SeenEye], one: TrackedFace, time_s: float) -> dict[Side, float]:
        if one.sighting is None or not one.sighting.by_pose:
            return {}
        px_per_m = px_per_m_of(one.sighting)
        return {
            side: self._openness[side].step(eye.gap_px / px_per_m, eye.closed, time_s) for side, eye in eyes.items()
        }

    def _gaze(
        self,
        looks: Mapping[Side, Points],
        irises: Mapping[Side, Iris],
        view: HeadView,
        one: TrackedFace,
        time_s: float,
    ) -> Gaze | None:
        weights = np.array([irises[side].confidence for side in looks])
        # One eye alone has half as much to go by.
        confidence = float(weights.sum() / len(Side))
        if confidence < _LEAST_CONFIDENCE:
            self.lost()
            return None
        together = (np.stack(list(looks.values())) * weights[:, None]).sum(axis=0)
        raw = np.array(angles_of(together / np.linalg.norm(together)))
        yaw, pitch = (float(angle) for angle in self._smoother.step(raw, time_s))
        direction = view.turn @ direction_of(yaw, pitch)
        direction.flags.writeable = False
        sure = confidence > _SURE_ENOUGH
        zone = self._zones.step(direction, view.place_m) if sure else None
        place = None
        if sure and self.screen_map is not None and one.pose_raw is not None:
            place = self.screen_map.place(GazeFeatures.of(direction, view.turn, one.pose_raw.place_m))
        return Gaze(yaw, pitch, direction, zone, place, confidence)


def _view(image: Image, one: TrackedFace, horizontal_fov_rad: float | None) -> HeadView | None:
    """Where the head is, at the size of a mean one, as the eye model is."""
    if horizontal_fov_rad is None or one.pose_raw is None or one.sighting is None or not one.sighting.by_pose:
        return None
    camera = Pinhole.of_view(horizontal_fov_rad, (image.shape[1], image.shape[0]))
    eyes_xy = np.array([one.sighting.x_px, one.sighting.y_px])
    return HeadView(matrix_of(one.pose_raw.rotation), camera.point_at(eyes_xy, px_per_m_of(one.sighting)), camera)
