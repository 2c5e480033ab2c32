"""The face's box: where the eyes are in it, and what the picture's edge hides; and from the camera to the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tracker.head.face_geometry import EYES_BELOW_CENTRE
from tracker.settings import Needs, knob, switch
from tracker.types import Box, HeadPosition, Points, Sighting, read_only

_STRAIGHTENED = Needs("straighten_lens", (True,))


@dataclass(frozen=True, slots=True)
class HeadPositionSettings:
    """What is assumed about the viewer, the camera and the screen."""

    estimate_fov: bool = switch(
        True,
        "Work out the camera's angle of view from the first fix, trusting the start distance below. "
        "Off: use the given one.",
        label="Work out the angle of view",
        level="expert",
    )
    horizontal_fov_deg: float = knob(
        60.0,
        20.0,
        120.0,
        "deg",
        "The camera's horizontal angle of view. Wider: you seem nearer.",
        label="Angle of view",
        level="expert",
        needs=Needs("estimate_fov", (False,)),
    )
    start_distance_cm: float = knob(
        60.0, 25.0, 200.0, "cm", "How far away you sit when tracking starts.", needs=Needs("estimate_fov", (True,))
    )
    start_straight: bool = switch(
        True,
        "Take the way you face when tracking starts, or when you recentre, for straight ahead. Off: a mean face "
        "decides, which is some degrees off for yours.",
        level="expert",
    )
    head_width_cm: float = knob(
        16.0,
        8.0,
        25.0,
        "cm",
        "Width of your head. Larger: movements and distance grow.",
        step=0.1,
        level="expert",
    )
    camera_offset_x_cm: float = knob(
        0.0,
        -100.0,
        100.0,
        "cm",
        "How far the camera is to the right of the screen's centre.",
        step=0.5,
        label="Camera to the right",
        level="expert",
    )
    camera_offset_y_cm: float = knob(
        11.5,
        -100.0,
        100.0,
        "cm",
        "How far the camera is above the screen's centre: half the screen's height, usually.",
        step=0.5,
        label="Camera above the middle",
        level="expert",
    )
    camera_tilt_deg: float = knob(
        0.0,
        -60.0,
        60.0,
        "deg",
        "How far the camera looks down from straight ahead; below 0, up.",
        step=0.5,
        level="expert",
    )
    camera_pan_deg: float = knob(
        0.0,
        -60.0,
        60.0,
        "deg",
        "How far the camera is turned to your right from straight ahead.",
        step=0.5,
        level="expert",
    )
    straighten_lens: bool = switch(
        False,
        "Take out what the camera's lens bends, as the printed board has measured it. Off: the lens counts as ideal.",
        level="expert",
        needs=Needs("estimate_fov", (False,)),
    )
    lens_aspect: float = knob(
        1.0,
        0.7,
        1.4,
        "",
        "How much longer the lens is up and down than across; 1 for square pixels. More: things look taller.",
        step=0.001,
        level="expert",
        needs=_STRAIGHTENED,
    )
    lens_middle_x: float = knob(
        0.0,
        -0.25,
        0.25,
        "",
        "How far the lens's axis is right of the picture's middle, in picture widths.",
        step=0.001,
        level="expert",
        needs=_STRAIGHTENED,
    )
    lens_middle_y: float = knob(
        0.0,
        -0.25,
        0.25,
        "",
        "How far the lens's axis is below the picture's middle, in picture widths.",
        step=0.001,
        level="expert",
        needs=_STRAIGHTENED,
    )
    lens_k1: float = knob(
        0.0,
        -1.5,
        1.5,
        "",
        "How the picture is bent towards its corners (radial). Below 0: like a barrel; above: like a cushion.",
        step=0.001,
        level="expert",
        needs=_STRAIGHTENED,
    )
    lens_k2: float = knob(
        0.0,
        -5.0,
        5.0,
        "",
        "How much more, or less, it is bent in the outermost corners. Higher: outwards.",
        step=0.001,
        level="expert",
        needs=_STRAIGHTENED,
    )
    lens_p1: float = knob(
        0.0,
        -0.2,
        0.2,
        "",
        "How the lens is tilted up or down against the chip. Higher: the lower edge is bent outwards.",
        step=0.0001,
        level="expert",
        needs=_STRAIGHTENED,
    )
    lens_p2: float = knob(
        0.0,
        -0.2,
        0.2,
        "",
        "How the lens is tilted sideways against the chip. Higher: the right edge is bent outwards.",
        step=0.0001,
        level="expert",
        needs=_STRAIGHTENED,
    )


def rotation_screen_from_camera(tilt_rad: float, pan_rad: float) -> Points:
    """How directions in the camera frame lie in the screen frame.

    Parameters
    ----------
    tilt_rad : float
        How far the camera looks down.
    pan_rad : float
        How far it is turned to the viewer's right.

    Returns
    -------
    ndarray, shape (3, 3), float64
        For a camera that looks straight ahead, diag(-1, -1, 1).
    """
    (ct, cp), (st, sp) = np.cos([tilt_rad, pan_rad]), np.sin([tilt_rad, pan_rad])
    down = np.array([[-1.0, 0.0, 0.0], [0.0, -ct, -st], [0.0, -st, ct]])
    across = np.array([[cp, 0.0, sp], [0.0, 1.0, 0.0], [-sp, 0.0, cp]])
    return np.asarray(across @ down, dtype=np.float64)


@lru_cache(maxsize=8)
def camera_rotation(settings: HeadPositionSettings) -> Points:
    """`rotation_screen_from_camera` of the settings; shape (3, 3), read-only."""
    turn = rotation_screen_from_camera(math.radians(settings.camera_tilt_deg), math.radians(settings.camera_pan_deg))
    return read_only(turn)  # type: ignore[return-value]


def screen_from_camera(point_camera_m: Points, settings: HeadPositionSettings) -> HeadPosition:
    """Take a point from the camera frame to the screen frame.

    Parameters
    ----------
    point_camera_m : ndarray, shape (3,), float64, metres
        x right in the picture, y down, z forward.
    settings : HeadPositionSettings
        For where the camera stands and where it looks.
    """
    x, y, z = (camera_rotation(settings) @ point_camera_m).tolist()
    return HeadPosition(x + settings.camera_offset_x_cm / 100, y + settings.camera_offset_y_cm / 100, z)


def sighting_of(face: Box) -> Sighting:
    """Where the point between the eyes is in a face box, and how large the face is.

    Parameters
    ----------
    face : Box
        Face box as the detector frames it.
    """
    up = EYES_BELOW_CENTRE * face.height_px
    x = face.x_px - up * math.sin(face.angle_rad)
    y = face.y_px + up * math.cos(face.angle_rad)
    return Sighting(x, y, face.width_px)


def complete_at_edges(box: Box, frame_size_px: tuple[int, int], aspect: float, margin_px: float) -> Box:
    """Make up for the part of a head that the picture's edge hides.

    Near one edge the hidden side is rebuilt from the visible one by the head's proportions; the nearer the edge, the
    more (headtrackr's heuristic, with its weights kept within 0 and 1). In a corner both sides are cut, and the
    box is left as it is.

    Parameters
    ----------
    box : Box
    frame_size_px : tuple of int
        (width, height).
    aspect : float
        Width over height of the whole head.
    margin_px : float
        A gap of this much or more to the edge changes nothing.
    """
    if margin_px <= 0:
        return box
    corners = box.corners_xy()
    left, top = (float(value) for value in corners.min(axis=0))
    right, bottom = (float(value) for value in corners.max(axis=0))
    gap_x, sign_x = min((left, -1.0), (frame_size_px[0] - 1 - right, 1.0))
    gap_y, sign_y = min((top, -1.0), (frame_size_px[1] - 1 - bottom, 1.0))
    hidden_x = _share_hidden(gap_x, margin_px)
    hidden_y = _share_hidden(gap_y, margin_px)
    if (hidden_x > 0) == (hidden_y > 0):
        return box
    if hidden_x > 0:
        width = max(box.width_px, (1 - hidden_x) * box.width_px + hidden_x * box.height_px * aspect)
        shift = 0.5 * sign_x * (width - box.width_px)
        return Box(box.x_px + shift, box.y_px, width, box.height_px, box.angle_rad)
    height = max(box.height_px, (1 - hidden_y) * box.height_px + hidden_y * box.width_px / aspect)
    shift = 0.5 * sign_y * (height - box.height_px)
    return Box(box.x_px, box.y_px + shift, box.width_px, height, box.angle_rad)


def _share_hidden(gap_px: float, margin_px: float) -> float:
    return min(1.0, max(0.0, (margin_px - gap_px) / margin_px))
