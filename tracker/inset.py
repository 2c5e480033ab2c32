"""The small picture of the viewer in the corner of a larger one."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.types import Box, Image

_FRAME_BGR = (235, 232, 228)
_BOX_BGR = (155, 211, 111)


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
