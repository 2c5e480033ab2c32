"""A portrait that stands in the corner of the picture and pulls the faces that the face in it pulls."""

from __future__ import annotations

import cv2
import numpy as np

from tracker.effects.caricature import frontality, stirring_in
from tracker.effects.face_frame import face_frame
from tracker.effects.inner_mouth import with_inner_mouth
from tracker.effects.neutral import CLOSED, Look, moved, neutral_look, opening
from tracker.effects.patches import whole_pixels
from tracker.types import Image, Points

# Its height, as a share of the picture's, and its place off the edges.
_HEIGHT, _OFF = 0.5, 0.03
_FRAME_PX, _FRAME = 2, (235, 235, 235)
# What is shown around its points, as shares of their extent: at the sides, above, below.
_MARGINS = (0.35, 0.5, 0.3)
# Frames that the mean look goes back over.
_CALM_FRAMES = 600
# Lids come no nearer than this share of their distance: what is between them has to go somewhere.
_SHUT = 0.12
_LIDS = ((37, 41), (38, 40), (43, 47), (44, 46))
_LIPS = ((61, 67), (62, 66), (63, 65))


class LivingPortrait:
    """Moves a portrait as a face moves against its own mean look. A `tracker.effects.effect.FaceEffect`.

    Parameters
    ----------
    image : ndarray, shape (height, width, 3), uint8, BGR
    points_xy : ndarray, shape (68, 2), float64, pixels

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """

    def __init__(self, image: Image, points_xy: Points) -> None:
        self._whole = _framed(neutral_look(image, points_xy))
        self._small: Look | None = None
        self.reset()

    def reset(self) -> None:
        """Forget whose face it was, and where the portrait stood."""
        self._mean: Points | None = None
        self._weight = 0.0
        self._on_right: bool | None = None

    def draw(self, picture: Image, points_xy: Points, strength: float) -> None:
        """Put the portrait beside the face, in place; see `FaceEffect.draw`."""
        look = self._fitting(picture)
        target_xy = _target(look, self._stirring(points_xy))
        height, width = look.image.shape[:2]
        image, _ = moved(look, target_xy, (width, height), edge_stays=True)
        if opening(target_xy) >= CLOSED > opening(look.points_xy):
            image = with_inner_mouth(image, target_xy)
        cv2.rectangle(image, (0, 0), (width - 1, height - 1), _FRAME, _FRAME_PX)
        if self._on_right is None:
            # Where the face is not, and for good: it would be restless otherwise.
            self._on_right = float(points_xy[:, 0].mean()) < picture.shape[1] / 2
        off = round(_OFF * picture.shape[0])
        left = picture.shape[1] - width - off if self._on_right else off
        part = picture[picture.shape[0] - height - off : picture.shape[0] - off, left : left + width]
        cv2.addWeighted(image, strength, part, 1.0 - strength, 0.0, dst=part)

    def _stirring(self, points_xy: Points) -> Points:
        """How the face looks against how it looks on average, in the upright face."""
        now = stirring_in(points_xy)
        weight = frontality(points_xy) if self._weight else 1.0
        mean = now if self._mean is None else self._mean
        self._weight = min(self._weight + weight, float(_CALM_FRAMES))
        self._mean = mean + (weight / self._weight) * (now - mean)
        # A head that looks aside seems to pull a face.
        return weight * (now - self._mean)

    def _fitting(self, picture: Image) -> Look:
        """The portrait at the size in which it is shown."""
        height = round(_HEIGHT * picture.shape[0])
        if self._small is None or len(self._small.image) != height:
            scale = height / len(self._whole.image)
            width = min(max(1, round(scale * self._whole.image.shape[1])), picture.shape[1] // 2)
            small = cv2.resize(self._whole.image, (width, height), interpolation=cv2.INTER_AREA)
            ratio = np.array([width / self._whole.image.shape[1], scale])
            self._small = Look(np.asarray(small, np.uint8), (self._whole.points_xy + 0.5) * ratio - 0.5)
        return self._small


def _framed(look: Look) -> Look:
    """The face and a little around it."""
    extent = float(np.ptp(look.points_xy, axis=0).max())
    beside, above, below = np.array(_MARGINS) * extent
    top_left, bottom_right = np.array([beside, above]), np.array([beside, below])
    points = look.points_xy
    low, high = whole_pixels(points.min(axis=0) - top_left, points.max(axis=0) + bottom_right, look.image.shape[1::-1])
    part = np.ascontiguousarray(look.image[low[1] : high[1], low[0] : high[0]])
    return Look(part, points - low)


def _target(look: Look, stirring: Points) -> Points:
    """Where the portrait's points go; lids and lips do not pass each other."""
    target = np.array(look.points_xy + face_frame(look.points_xy).moves_in_picture(stirring))
    for upper, lower in (*_LIDS, *_LIPS):
        least = _SHUT * (look.points_xy[lower, 1] - look.points_xy[upper, 1])
        missing = max(0.0, least - (target[lower, 1] - target[upper, 1]))
        target[upper, 1] -= 0.5 * missing
        target[lower, 1] += 0.5 * missing
    return target
