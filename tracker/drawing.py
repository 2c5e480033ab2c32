"""Draws what the tracker knows onto a picture, for videos made without the app."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.types import Box, Detection, Face, HeadPosition, Image, State, TrackedFace, TrackResult

Colour = tuple[int, int, int]

WHITE: Colour = (238, 234, 232)
SHADE: Colour = (15, 12, 11)
DETECTOR: Colour = (109, 196, 242)
STATE_COLOURS: dict[State, Colour] = {
    State.STARTING: (177, 162, 154),
    State.WHITE_BALANCE: (109, 196, 242),
    State.DETECTING: (109, 196, 242),
    State.TRACKING: (155, 211, 111),
    State.UNCERTAIN: (109, 196, 242),
    State.LOST: (119, 133, 255),
}
_SUBPIXEL_BITS = 4
_TEXT_HEIGHT_PX = 22  # of Hershey Simplex at scale 1
_FRAME_BGR = (235, 232, 228)
_BOX_BGR = (155, 211, 111)


def annotated(image: Image, result: TrackResult) -> Image:
    """Draw box or faces, detection, state and head position.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
        Left as it is.
    result : TrackResult
        Of this picture.

    Returns
    -------
    ndarray, shape (height, width, 3), uint8, BGR
        A new picture.
    """
    canvas = image.copy()
    height, width = canvas.shape[:2]
    unit = max(1.0, min(height, width) / 360)
    if result.detection is not None:
        _draw_detection(canvas, result.detection, unit)
    for one in result.faces:
        if not one.primary:
            _draw_other(canvas, one, unit)
    if result.face is not None:
        _draw_face(canvas, result.face, STATE_COLOURS[result.state], unit)
    elif result.box is not None:
        _draw_box(canvas, result.box, STATE_COLOURS[result.state], unit)
    lines = [result.state.name.replace("_", " ")]
    if result.head is not None:
        lines.append(_position_text(result.head))
    _draw_lines(canvas, lines, STATE_COLOURS[result.state], unit)
    return canvas


def _draw_box(canvas: Image, box: Box, colour: Colour, unit: float) -> None:
    corners = box.corners_xy()
    top = 0.5 * (corners[0] + corners[1])
    centre = np.array([box.x_px, box.y_px])
    _draw_polygon(canvas, corners, colour, round(2 * unit))
    # A short stroke from the top edge inwards tells which way the head leans.
    _draw_polygon(canvas, np.stack([top, top + 0.15 * (centre - top)]), colour, round(2 * unit))


def _draw_face(canvas: Image, face: Face, colour: Colour, unit: float) -> None:
    for contour in face.markup.contours:
        _draw_polygon(canvas, face.points_xy[contour], colour, round(unit), closed=False)
    radius = round(1.5 * unit * (1 << _SUBPIXEL_BITS))
    for point, seen in zip(np.round(face.points_xy * (1 << _SUBPIXEL_BITS)).astype(int), face.seen, strict=True):
        # What is only guessed is hollow.
        thickness = cv2.FILLED if seen else 1
        cv2.circle(canvas, (int(point[0]), int(point[1])), radius, WHITE, thickness, cv2.LINE_AA, _SUBPIXEL_BITS)


def _draw_other(canvas: Image, one: TrackedFace, unit: float) -> None:
    """A face that does not count: thin lines, and its number above."""
    points_xy = one.face.points_xy
    for contour in one.face.markup.contours:
        _draw_polygon(canvas, points_xy[contour], WHITE, 1, closed=False)
    place = (round(float(points_xy[:, 0].mean())), round(float(one.box.y_px - 0.6 * one.box.height_px)))
    for thickness, shade in ((3, SHADE), (1, WHITE)):
        cv2.putText(
            canvas, str(one.face_id), place, cv2.FONT_HERSHEY_SIMPLEX, 0.5 * unit, shade, thickness, cv2.LINE_AA
        )


def _draw_detection(canvas: Image, detection: Detection, unit: float) -> None:
    _draw_polygon(canvas, detection.box.corners_xy(), DETECTOR, round(unit))


def _draw_polygon(canvas: Image, points_xy: np.ndarray, colour: Colour, thickness: int, *, closed: bool = True) -> None:
    fixed = np.round(points_xy * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    cv2.polylines(canvas, [fixed], closed, colour, max(1, thickness), cv2.LINE_AA, _SUBPIXEL_BITS)


def _position_text(head: HeadPosition) -> str:
    return f"x {head.x_m * 100:+.1f}  y {head.y_m * 100:+.1f}  z {head.z_m * 100:.1f} cm"


def _draw_lines(canvas: Image, lines: list[str], colour: Colour, unit: float) -> None:
    scale = 0.45 * unit
    step = round(_TEXT_HEIGHT_PX * scale * 1.8)
    y = canvas.shape[0] - step * len(lines) + step // 2
    shadow = max(1, round(unit))
    for line, ink in zip(lines, (colour, WHITE), strict=False):
        for offset, shade in ((shadow, SHADE), (0, ink)):
            corner = (step // 2 + offset, y + offset)
            cv2.putText(canvas, line, corner, cv2.FONT_HERSHEY_SIMPLEX, scale, shade, shadow, cv2.LINE_AA)
        y += step


def draw_inset(picture: Image, camera: Image, box: Box | None, width_share: float = 0.2) -> None:
    """Draw the camera's picture into the lower right corner, mirrored, with the tracked head framed.

    Parameters
    ----------
    picture : ndarray, shape (height, width, 3), uint8, BGR
        Output; drawn over in the corner.
    camera : ndarray, shape (h, w, 3), uint8, BGR
    box : Box or None
        In pixels of ``camera``.
    width_share : float
        Width of the inset as a share of the picture's.
    """
    height, width = picture.shape[:2]
    scale = width_share * width / camera.shape[1]
    size = max(2, round(camera.shape[1] * scale)), max(2, round(camera.shape[0] * scale))
    margin = round(0.02 * width)
    if size[1] + 2 * margin > height:
        return
    small = cv2.resize(camera, size, interpolation=cv2.INTER_AREA)
    if box is not None:
        corners = np.round(box.corners_xy() * scale).astype(np.int32)
        cv2.polylines(small, [corners], True, _BOX_BGR, 2, cv2.LINE_AA)
    top, left = height - margin - size[1], width - margin - size[0]
    picture[top : top + size[1], left : left + size[0]] = small[:, ::-1]
    cv2.rectangle(picture, (left - 1, top - 1), (left + size[0], top + size[1]), _FRAME_BGR, 1)
