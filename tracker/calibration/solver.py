"""Calibration: how large the viewer's head is, what the camera's angle of view is, where it stands and looks.

Everything that is known goes into one weighted least-squares problem: what a bank card beside the cheek and a tape
measure say, where the viewer was asked to look from, and what is usual. Each with its own uncertainty, so what was left
out is filled in by what is usual, and the uncertainty of the outcome follows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from tracker.errors import VisavisError
from tracker.head.face_geometry import FACE_BOX_PER_HEAD_WIDTH
from tracker.head.position import HeadPositionSettings, rotation_screen_from_camera
from tracker.pose.lens import Lens, lens_of
from tracker.pose.pinhole import Pinhole
from tracker.settings import describe
from tracker.types import Points, Sighting
from tracker.words import later

Array = NDArray[np.float64]
_Look = TypeVar("_Look", "CardLook", "DistanceLook", "Station")

CARD_M = (0.0856, 0.05398)
"""Width and height of a bank card (ISO/IEC 7810, ID-1)."""

USUAL_DISTANCE_M = 0.60
TAPE_SIGMA_M = 0.01
"""How well a distance is taken with a tape measure beside one's own eye."""
CORNER_SIGMA_PX = 1.5
"""How well a corner of a card is marked in the picture."""
STATION_SIGMA_M = 0.02
"""How well a viewer brings the head in front of a mark on the screen."""

# One standard deviation of what is usual: heads spread by a tenth, seats by more.
_HEAD_WIDTH_M, _HEAD_SPREAD = 0.16, 0.11
_FOCAL_SHARE, _FOCAL_SPREAD = 0.85, 0.5
# The same of a lens that a printed board has told.
_MEASURED_FOCAL_SPREAD = 0.005
_DISTANCE_SIGMA_M = 0.10
_OFFSET_SIGMA_M = (0.03, 0.02)
_TILT_SIGMA_RAD, _PAN_SIGMA_RAD = math.radians(12.0), math.radians(5.0)
# The card is held a little before or behind the eyes.
_CARD_DEPTH_SIGMA_M = 0.015
# What the size of a face in the picture varies by from look to look.
_FACE_SIGMA = 0.012
# More standard deviations than this are a misunderstanding rather than bad luck.
_LARGEST_MISFIT = 4.0
_LOG_HEAD, _LOG_FOCAL, _X, _Y, _TILT, _PAN = range(6)


class CalibrationError(VisavisError):
    """What was measured does not fit together."""


@dataclass(frozen=True, slots=True)
class CardLook:
    """A bank card beside the face: pixels to a metre at its place, with their standard deviation."""

    sighting: Sighting
    px_per_m: float
    sigma_px_per_m: float


@dataclass(frozen=True, slots=True)
class DistanceLook:
    """A face at a known distance from the camera (to the point between the eyes), with its standard deviation."""

    sighting: Sighting
    distance_m: float = USUAL_DISTANCE_M
    sigma_m: float = _DISTANCE_SIGMA_M


@dataclass(frozen=True, slots=True)
class Station:
    """A face in front of a mark on the screen; None for what the mark does not say.

    Attributes
    ----------
    name : str
        What to call it when it does not fit.
    sighting : Sighting
    x_m, y_m : float or None
        The mark, screen frame.
    sigma_m : float
    """

    name: str
    sighting: Sighting
    x_m: float | None = None
    y_m: float | None = None
    sigma_m: float = STATION_SIGMA_M


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was measured with one camera.

    Attributes
    ----------
    size_px : tuple of int
        (width, height) of the pictures.
    usual : HeadPositionSettings
        Where the camera stands as far as is known without measuring; with its lens, where that was measured.
    card : CardLook or None
    distance : DistanceLook or None
    stations : sequence of Station
    """

    size_px: tuple[int, int]
    usual: HeadPositionSettings = field(default_factory=HeadPositionSettings)
    card: CardLook | None = None
    distance: DistanceLook | None = None
    stations: Sequence[Station] = ()


@dataclass(frozen=True, slots=True)
class Calibration:
    """What came of it, for one camera.

    Attributes
    ----------
    head_width_cm, horizontal_fov_deg, camera_offset_x_cm, camera_offset_y_cm, camera_tilt_deg, camera_pan_deg : float
        As in `HeadPositionSettings`.
    error_cm : tuple of float
        One standard deviation of the eye's place (x, y, z) that is left, over the places looked from.
    fov_error_deg, head_error_cm : float
        Of the angle of view and of the head's width.
    """

    head_width_cm: float
    horizontal_fov_deg: float
    camera_offset_x_cm: float
    camera_offset_y_cm: float
    camera_tilt_deg: float
    camera_pan_deg: float
    error_cm: tuple[float, float, float]
    fov_error_deg: float
    head_error_cm: float

    def applied(self, position: HeadPositionSettings) -> HeadPositionSettings:
        """The settings with what was found; the angle of view need not be worked out any more."""
        found = {name: getattr(self, name) for name in CALIBRATED}
        return replace(position, estimate_fov=False, **found)


CALIBRATED = (
    "head_width_cm",
    "horizontal_fov_deg",
    "camera_offset_x_cm",
    "camera_offset_y_cm",
    "camera_tilt_deg",
    "camera_pan_deg",
)
"""The settings that a calibration finds."""


def card_scale(corners_xy: Points) -> tuple[float, float]:
    """Pixels to a metre where a bank card is, from its corners in the picture; the card may be turned any way.

    A flat thing far from the camera is seen through an affine map, whose larger singular value is the scale: along the
    axis about which the card is turned away nothing is foreshortened.

    Parameters
    ----------
    corners_xy : ndarray, shape (4, 2), float64, pixels
        In order around the card, from any corner, either way round.

    Returns
    -------
    px_per_m, sigma_px_per_m : float
        The second one from `CORNER_SIGMA_PX`.

    Raises
    ------
    CalibrationError
        If the corners enclose nothing.
    """
    corners = np.asarray(corners_xy, dtype=np.float64)
    first, second = corners[1] - corners[0] + corners[2] - corners[3], corners[2] - corners[1] + corners[3] - corners[0]
    if abs(first[0] * second[1] - first[1] * second[0]) < 16.0:
        raise CalibrationError("The four corners of the card lie in a line. Drag each onto its own corner.")
    long, short = (first, second) if np.linalg.norm(first) >= np.linalg.norm(second) else (second, first)
    affine = 0.5 * np.column_stack([long / CARD_M[0], short / CARD_M[1]])
    px_per_m = float(np.linalg.svd(affine, compute_uv=False)[0])
    return px_per_m, CORNER_SIGMA_PX / CARD_M[0]


def camera_point(sighting: Sighting, camera: Pinhole, head_width_m: float) -> Points:
    """The point between the eyes in the camera frame.

    Parameters
    ----------
    sighting : Sighting
    camera : Pinhole
    head_width_m : float

    Returns
    -------
    ndarray, shape (3,), float64, metres
    """
    px_per_m = sighting.width_px / (FACE_BOX_PER_HEAD_WIDTH * head_width_m)
    return camera.point_at(np.array([sighting.x_px, sighting.y_px]), px_per_m)


def calibrate(evidence: Evidence) -> Calibration:
    """Find what fits all the evidence best.

    Parameters
    ----------
    evidence : Evidence
        Any part of it may be missing, as long as there is one look.

    Returns
    -------
    Calibration

    Raises
    ------
    CalibrationError
        If there is nothing to go by, if a look contradicts the others, or if the outcome is beyond all reason.
    """
    from scipy.optimize import least_squares  # slow to load, and needed by nobody who only reads a calibration

    evidence = _straightened(evidence)
    looks = _sightings(evidence)
    if not looks:
        raise CalibrationError("Nothing has been measured yet.")
    if evidence.distance is None:
        evidence = replace(evidence, distance=DistanceLook(looks[-1]))
    begin = _usual(evidence)
    measured = evidence

    def misfits_of(unknowns: Array) -> Array:
        return _misfits(unknowns, measured, begin)[0]

    solved = least_squares(misfits_of, begin, x_scale="jac")
    best = np.asarray(solved.x, dtype=np.float64)
    misfits, names = _misfits(best, evidence, begin)
    worst = int(np.abs(misfits).argmax())
    if abs(misfits[worst]) > _LARGEST_MISFIT:
        raise CalibrationError(f"{names[worst]} does not fit the rest. Do that step again, or leave it out.")
    slopes = np.asarray(solved.jac, dtype=np.float64)
    covariance = np.linalg.inv(slopes.T @ slopes)
    return _outcome(best, np.asarray(covariance, dtype=np.float64), evidence, looks)


def _straightened(evidence: Evidence) -> Evidence:
    """The evidence as an ideal camera would have seen it."""
    if (lens := lens_of(evidence.usual)) is None:
        return evidence

    size_px, card, distance = evidence.size_px, evidence.card, evidence.distance
    return replace(
        evidence,
        card=None if card is None else _seen_straight(card, lens, size_px),
        distance=None if distance is None else _seen_straight(distance, lens, size_px),
        stations=[_seen_straight(station, lens, size_px) for station in evidence.stations],
    )


def _seen_straight(look: _Look, lens: Lens, size_px: tuple[int, int]) -> _Look:
    return replace(look, sighting=lens.straightened_sighting(look.sighting, size_px))


def _sightings(evidence: Evidence) -> list[Sighting]:
    looks = [look.sighting for look in (evidence.card, evidence.distance) if look is not None]
    return looks + [station.sighting for station in evidence.stations]


def _usual(evidence: Evidence) -> Array:
    x_m, y_m = evidence.usual.camera_offset_x_cm / 100, evidence.usual.camera_offset_y_cm / 100
    lens = lens_of(evidence.usual)
    focal = _FOCAL_SHARE if lens is None else lens.pinhole(evidence.size_px).focal_px / evidence.size_px[0]
    return np.array([math.log(_HEAD_WIDTH_M), math.log(focal), x_m, y_m, 0.0, 0.0])


def _misfits(unknowns: Array, evidence: Evidence, usual: Array) -> tuple[Array, list[str]]:
    """All differences in standard deviations, and what each is about."""
    focal_spread = _FOCAL_SPREAD if lens_of(evidence.usual) is None else _MEASURED_FOCAL_SPREAD
    spreads = (_HEAD_SPREAD, focal_spread, *_OFFSET_SIGMA_M, _TILT_SIGMA_RAD, _PAN_SIGMA_RAD)
    where, whither = later("The camera's place"), later("The camera's direction")
    said = [later("The head's size"), later("The angle of view"), where, where, whither, whither]
    misfits = list((unknowns - usual) / spreads)
    if (card := evidence.card) is not None:
        told_m = card.sighting.width_px / card.px_per_m / FACE_BOX_PER_HEAD_WIDTH
        distance_m = float(np.linalg.norm(_in_camera(unknowns, card.sighting, evidence.size_px)))
        depth = _CARD_DEPTH_SIGMA_M / distance_m
        spread = math.hypot(card.sigma_px_per_m / card.px_per_m, depth, _FACE_SIGMA)
        misfits.append((unknowns[_LOG_HEAD] - math.log(told_m)) / spread)
        said.append(later("The bank card"))
    if (look := evidence.distance) is not None:
        distance_m = float(np.linalg.norm(_in_camera(unknowns, look.sighting, evidence.size_px)))
        spread = math.hypot(look.sigma_m, _FACE_SIGMA * look.distance_m)
        misfits.append((distance_m - look.distance_m) / spread)
        said.append(later("The distance"))
    for station in evidence.stations:
        place = _on_screen(unknowns, station.sighting, evidence.size_px)
        for value, mark in zip(place, (station.x_m, station.y_m), strict=False):
            if mark is not None:
                misfits.append((value - mark) / station.sigma_m)
                said.append(later(f"The look from {station.name}"))
    return np.array(misfits), said


def _camera(unknowns: Array, size_px: tuple[int, int]) -> Pinhole:
    return Pinhole(math.exp(unknowns[_LOG_FOCAL]) * size_px[0], size_px)


def _in_camera(unknowns: Array, sighting: Sighting, size_px: tuple[int, int]) -> Points:
    return camera_point(sighting, _camera(unknowns, size_px), math.exp(unknowns[_LOG_HEAD]))


def _on_screen(unknowns: Array, sighting: Sighting, size_px: tuple[int, int]) -> Points:
    turn = rotation_screen_from_camera(unknowns[_TILT], unknowns[_PAN])
    at = np.array([unknowns[_X], unknowns[_Y], 0.0])
    place: Points = turn @ _in_camera(unknowns, sighting, size_px) + at
    return place


def _outcome(unknowns: Array, covariance: Array, evidence: Evidence, looks: list[Sighting]) -> Calibration:
    fov_rad = _camera(unknowns, evidence.size_px).horizontal_fov_rad
    sigmas = np.sqrt(np.diag(covariance))
    head_cm = 100 * math.exp(unknowns[_LOG_HEAD])
    places = [station.sighting for station in evidence.stations] or looks
    variances = np.mean([_place_variance(unknowns, covariance, seen, evidence.size_px) for seen in places], axis=0)
    x_cm, y_cm, z_cm = (100 * float(value) for value in np.sqrt(variances))
    found = Calibration(
        head_width_cm=head_cm,
        horizontal_fov_deg=math.degrees(fov_rad),
        camera_offset_x_cm=100 * float(unknowns[_X]),
        camera_offset_y_cm=100 * float(unknowns[_Y]),
        camera_tilt_deg=math.degrees(unknowns[_TILT]),
        camera_pan_deg=math.degrees(unknowns[_PAN]),
        error_cm=(x_cm, y_cm, z_cm),
        # d(2 atan(1 / 2f)) = -sin(fov) d(log f)
        fov_error_deg=math.degrees(math.sin(fov_rad) * float(sigmas[_LOG_FOCAL])),
        head_error_cm=head_cm * float(sigmas[_LOG_HEAD]),
    )
    _check_reason(found)
    return found


def _place_variance(unknowns: Array, covariance: Array, seen: Sighting, size_px: tuple[int, int]) -> Array:
    """Variance of a place on the screen's axes, from that of the unknowns."""
    step = 1e-5
    slopes = [
        (_on_screen(unknowns + shift, seen, size_px) - _on_screen(unknowns - shift, seen, size_px)) / (2 * step)
        for shift in step * np.eye(len(unknowns))
    ]
    jacobian = np.stack(slopes, axis=1)
    return np.asarray(np.diag(jacobian @ covariance @ jacobian.T))


def _check_reason(found: Calibration) -> None:
    declared = describe(HeadPositionSettings)
    words = {"head_width_cm": later("head's width"), "horizontal_fov_deg": later("angle of view")}
    for name in CALIBRATED:
        limits, value = declared[name], getattr(found, name)
        low, high = getattr(limits, "low", -math.inf), getattr(limits, "high", math.inf)
        if not low <= value <= high:
            what = words.get(name, later("camera's place"))
            raise CalibrationError(f"The {what} comes out as {value:.1f}, which cannot be. Measure again.")
