"""Anonymous me: the average face, moved by somebody's own movement, on a plain ground.

Nothing of the camera's picture goes in: it is drawn from the points of a result alone. What the points say of whose
face it is, its shape at rest, is taken out of them: it is learnt as what the shape is most of the time, and the average
face is moved by the rest.
"""

from __future__ import annotations

import cv2
import numpy as np

from tracker.effects.blending import Blending
from tracker.effects.gallery import SHIPPED_FOLDERS
from tracker.effects.mask import Mask, load_mask
from tracker.effects.substitution import Substitution, SubstitutionSettings
from tracker.expression.pose_free import shipped_shape_reader
from tracker.expression.running import RunningQuantile
from tracker.markup import IBUG_68
from tracker.pose.estimator import weak_perspective
from tracker.types import Box, Image, Points, State, TrackedFace, TrackResult, read_only

_HEAD_BGR, _MOUTH_BGR = (134, 140, 150), (46, 34, 58)
_INNER_LIPS = slice(60, 68)
_SUBPIXEL_BITS = 4
# The share of the box that detectors frame which the head's oval takes.
_OVAL = (0.78, 1.05)
# Over so much of the way to its rim, which is an ellipse, the average picture passes into the ground.
_RIM = 0.24


class AnonymousFace:
    """Draws stand-ins for pictures; holds what was learnt of each face, and work space: it belongs to one thread.

    Parameters
    ----------
    mask : Mask, optional
        The face that stands in; the average face of the gallery if not given.

    Raises
    ------
    VisavisError
        If a file of the average face, or of the shape model, is missing or damaged.
    """

    def __init__(self, mask: Mask | None = None) -> None:
        self._mask = mask or load_mask(SHIPPED_FOLDERS[0] / "average.png")
        self._ground, self._head = _with_rim(np.ascontiguousarray(self._mask.image[..., :3]))
        # Its lips are closed, and so are those of whoever does nothing.
        reader = shipped_shape_reader()
        own = reader.of_points(self._mask.points_xy)
        self._own_m = reader.model.mean_m if own is None else reader.points_m(own)
        self._faces: dict[int, tuple[Substitution, _AtRest]] = {}

    def draw(self, size_px: tuple[int, int], result: TrackResult) -> Image:
        """The picture that stands for a frame.

        Parameters
        ----------
        size_px : tuple of int
            Width and height.
        result : TrackResult
            Of the frame. Its pictures are not looked at.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR, read-only
            Only the ground where nobody is surely seen.
        """
        picture = np.full((size_px[1], size_px[0], 3), self._ground, np.uint8)
        known = {one.face_id for one in result.faces}
        self._faces = {number: kept for number, kept in self._faces.items() if number in known}
        sure = [one for one in result.faces if one.state is State.TRACKING and _has_points(one)]
        moved = [(self._face(one)[0], self._moved(one, result.time_s)) for one in sure]
        for _, points_xy in moved:
            self._draw_head(picture, points_xy)
        for face, points_xy in moved:
            # Through the open mouth of the drawn face this is seen.
            lips = np.round(points_xy[_INNER_LIPS] * (1 << _SUBPIXEL_BITS)).astype(np.int32)
            cv2.fillPoly(picture, [lips], _MOUTH_BGR, cv2.LINE_AA, _SUBPIXEL_BITS)
            face.draw(picture, points_xy, 1.0)
        if not result.faces and result.tracked_head is not None and result.tracked_head.box is not None:
            _draw_oval(picture, result.tracked_head.box)
        return read_only(picture)  # type: ignore[return-value]

    def _face(self, one: TrackedFace) -> tuple[Substitution, _AtRest]:
        if one.face_id not in self._faces:
            settings = SubstitutionSettings(Blending.PLAIN, follow_light=False)
            self._faces[one.face_id] = Substitution(self._mask.image, self._mask.points_xy, settings), _AtRest()
        return self._faces[one.face_id]

    def _moved(self, one: TrackedFace, time_s: float) -> Points:
        """The points of the average face, moved as this one moves."""
        return self._face(one)[1].taken_out(one.face.points_xy, time_s, self._own_m)

    def _draw_head(self, picture: Image, points_xy: Points) -> None:
        """What is around the face, which has no points: it goes along as a whole."""
        known = np.hstack([self._mask.points_xy, np.ones((len(points_xy), 1))])
        matrix = np.linalg.lstsq(known, points_xy, rcond=None)[0].T
        size = picture.shape[1], picture.shape[0]
        cv2.warpAffine(self._head, matrix, size, dst=picture, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT)


class _AtRest:
    """The shape of a face most of the time, which is whose face it is."""

    def __init__(self) -> None:
        self._median = RunningQuantile(0.5)
        self._time_s: float | None = None

    def taken_out(self, points_xy: Points, time_s: float, other_m: Points) -> Points:
        """The points as they would be of a face that is ``other_m`` at rest, shape (68, 3), and moves alike."""
        reader = shipped_shape_reader()
        sigmas = reader.of_points(points_xy)
        if sigmas is None:
            return points_xy
        elapsed_s = 0.0 if self._time_s is None else max(0.0, time_s - self._time_s)
        self._time_s = time_s
        rest = self._median.step(sigmas, elapsed_s)
        shape_m = reader.points_m(sigmas)
        turn, scale, *_ = weak_perspective(points_xy, shape_m, np.ones(len(shape_m)))
        return np.asarray(points_xy + scale * (other_m - reader.points_m(rest)) @ turn[:2].T)


def _with_rim(image: Image) -> tuple[tuple[int, ...], Image]:
    """The colour of a picture's rim, and the picture passing into it."""
    rim = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
    ground = np.round(rim.mean(axis=0))
    rows, columns = (2.0 * np.arange(side) / (side - 1) - 1.0 for side in image.shape[:2])
    # 1 at the middle of each side of the picture, and more in its corners.
    away = np.hypot(rows[:, None], columns[None, :])
    near = np.clip((1.0 - away) / _RIM, 0.0, 1.0)
    share = (near * near * (3.0 - 2.0 * near))[:, :, None]
    passing = np.round(share * image + (1.0 - share) * ground).astype(np.uint8)
    return tuple(int(level) for level in ground), passing


def _has_points(one: TrackedFace) -> bool:
    points_xy = one.face.points_xy
    return len(points_xy) == IBUG_68.point_count and bool(np.isfinite(points_xy).all())


def _draw_oval(picture: Image, box: Box) -> None:
    """A head of which only the box is known."""
    if not np.isfinite(box.corners_xy()).all():
        return
    axes = round(0.5 * _OVAL[0] * box.width_px), round(0.5 * _OVAL[1] * box.height_px)
    if min(axes) > 0:
        centre = round(box.x_px), round(box.y_px)
        cv2.ellipse(picture, centre, axes, np.degrees(box.angle_rad), 0, 360, _HEAD_BGR, cv2.FILLED, cv2.LINE_AA)
