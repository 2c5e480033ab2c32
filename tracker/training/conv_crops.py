"""Training pictures for the learned experts: faces cut out as a fit would see them, a little off, and worn.

Every annotated face is kept once, at twice the canvas's resolution and with room around it; each training picture is a
fresh cut of one of them, turned, shifted, scaled, sheared and mirrored by chance, then lit, covered, blurred and
compressed as faces before cameras are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_experts import standardised
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import fit_similarity
from tracker.markup import Markup
from tracker.training.data_set import AnnotatedFace
from tracker.types import Image, Points
from tracker.words import later

# Stored faces: resolution and extent as multiples of the canvas.
_FINER, _ROOM = 2.0, 1.5
# Spread of the cuts about the true place: (roll, log scale, shift as a share of the side). One cut in five is far off,
# as the first look at a face is; the others are as near as a fit leaves them.
_NEAR = (np.radians(6.0), 0.06, 0.028)
_FAR = (np.radians(16.0), 0.15, 0.08)
_FAR_SHARE = 0.2
_SHEAR = 0.04
# The second picture of a pair: how far it is shifted, pixels of the canvas, and the noise of both, grey levels.
_TWIN_SHIFT_PX, _TWIN_NOISE = 2.0, (1.0, 8.0)
# Eyes that are nearer to each other get no glasses, pixels.
_LEAST_SPAN_PX = 4.0
# Where a point that is not known is put: off every map, where it does not count.
_NOWHERE_PX = -1e4

Light = NDArray[np.float32]
Random = np.random.Generator


@dataclass(frozen=True, slots=True, eq=False)
class StoredFace:
    """A face cut out generously: ``image`` uint8, ``points_xy`` in it, and which of them are known."""

    image: Image
    points_xy: Points
    known: NDArray[np.bool_]


class CropSource:
    """Cuts training pictures from annotated faces.

    Parameters
    ----------
    faces : sequence of AnnotatedFace
    mean_xy : ndarray, shape (N, 2)
        Mean face of the frame's units.
    frame : ReferenceFrame
        Square canvas that the network sees.
    markup : Markup
    progress : callable
        Told (what, share done) while the pictures are read.
    """

    def __init__(
        self,
        faces: Sequence[AnnotatedFace],
        mean_xy: Points,
        frame: ReferenceFrame,
        markup: Markup,
        progress: Callable[[str, float], None],
    ) -> None:
        self._frame, self._markup = frame, markup
        self._stored: list[StoredFace] = []
        for number, face in enumerate(faces):
            progress(later("reading pictures"), number / len(faces))
            self._stored.append(_stored(face, mean_xy, frame))

    def __len__(self) -> int:
        return len(self._stored)

    def cut(self, number: int, random: Random) -> tuple[Light, Points]:
        """One fresh training picture of a face.

        Returns
        -------
        picture : ndarray, shape (side, side), float32
            Standardised.
        points_xy : ndarray, shape (N, 2)
            On it, pixels; far off the picture where they are not known.
        """
        image, points, known = self._laid(number, random)
        worn = augmented(image, points, self._other(random), random)
        return standardised(worn.astype(np.float32)), _known(points, known)

    def cut_twice(self, number: int, random: Random) -> tuple[tuple[Light, Points], tuple[Light, Points], Points]:
        """The same face twice, as a camera sees it in two frames: other noise, and a little elsewhere.

        Returns
        -------
        first, second : tuple
            As `cut` returns them.
        shift_xy : ndarray, shape (2,)
            From the first picture to the second, pixels.
        """
        image, points, known = self._laid(number, random)
        shift = random.uniform(-_TWIN_SHIFT_PX, _TWIN_SHIFT_PX, 2)
        whole = np.hstack([np.eye(2), shift[:, None]])
        size, grey = (image.shape[1], image.shape[0]), image.astype(np.float32)
        later = cv2.warpAffine(grey, whole, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        spread = np.float32(random.uniform(*_TWIN_NOISE))
        first, second = (
            standardised(one + spread * random.standard_normal(one.shape, dtype=np.float32)) for one in (grey, later)
        )
        return (first, _known(points, known)), (second, _known(points + shift, known)), shift

    def moved(self, number: int, random: Random) -> tuple[Image, Points]:
        """A face that is turned, moved and perhaps mirrored, before any wear; like `cut`, but uint8."""
        image, points, _ = self._laid(number, random)
        return image, points

    def _laid(self, number: int, random: Random) -> tuple[Image, Points, NDArray[np.bool_]]:
        face = self._stored[number]
        image, points = self._moved(face, random)
        if random.uniform() >= 0.5:
            return image, points, face.known
        mirrored = self._markup.mirrored(points, image.shape[1])
        return np.ascontiguousarray(image[:, ::-1]), mirrored, face.known[self._markup.mirror]

    def _other(self, random: Random) -> Image:
        return self._stored[int(random.integers(len(self._stored)))].image

    def plain(self, number: int) -> tuple[Light, Points]:
        """The face cut exactly and left as it is, for measuring."""
        face = self._stored[number]
        return self._cut(face, np.eye(2), np.zeros(2))

    def _moved(self, face: StoredFace, random: Random) -> tuple[Image, Points]:
        roll, growth, shift = _FAR if random.uniform() < _FAR_SHARE else _NEAR
        angle, size = roll * random.normal(), np.exp(growth * random.normal())
        turn = size * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        stretch = np.exp(_SHEAR * random.normal())
        bend = np.array([[stretch, _SHEAR * random.normal()], [0.0, 1.0 / stretch]])
        return self._affine(face, turn @ bend, shift * self._frame.width_px * random.normal(size=2))

    def _affine(
        self, face: StoredFace, matrix: NDArray[np.float64], shift: NDArray[np.float64]
    ) -> tuple[Image, Points]:
        side = self._frame.width_px
        matrix = matrix / _FINER
        offset = (side - 1) / 2 + shift - matrix @ np.full(2, (face.image.shape[0] - 1) / 2)
        whole = np.hstack([matrix, offset[:, None]])
        image = cv2.warpAffine(face.image, whole, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(image, dtype=np.uint8), face.points_xy @ matrix.T + offset

    def _cut(self, face: StoredFace, matrix: NDArray[np.float64], shift: NDArray[np.float64]) -> tuple[Light, Points]:
        image, points = self._affine(face, matrix, shift)
        return standardised(image.astype(np.float32)), points


def _stored(face: AnnotatedFace, mean_xy: Points, frame: ReferenceFrame) -> StoredFace:
    side = int(_FINER * _ROOM * frame.width_px)
    middle = (frame.width_px - 1) / 2
    centre = (side - 1) / 2
    larger = ReferenceFrame(
        _FINER * frame.scale,
        centre + _FINER * (frame.x_px - middle),
        centre + _FINER * (frame.y_px - middle),
        side,
        side,
    )
    pose = fit_similarity(mean_xy, face.points_xy)
    canvas = GreyPicture(face.read_image()).canvas(larger, pose)
    points = larger.picture_from_canvas(pose).inverse().apply(face.points_xy)
    return StoredFace(np.clip(np.rint(canvas), 0, 255).astype(np.uint8), points, face.visible)


def _known(points_xy: Points, known: NDArray[np.bool_]) -> Points:
    return np.where(known[:, None], points_xy, _NOWHERE_PX)


def augmented(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """A picture after some wear, each kind by its own chance.

    Parameters
    ----------
    image : ndarray, shape (side, side), uint8
    points_xy : ndarray, shape (N, 2)
        Of the face in it, iBUG's 68 points or another markup with outer eye corners.
    other : ndarray, uint8
        Another face, from which covers take their texture.
    random : Generator
    """
    for chance, wear in _WEAR:
        if random.uniform() < chance:
            image = wear(image, points_xy, other, random)
    return image


def _cover(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """A piece of another picture, or an even shade, over a part of the face, as a hand or a cup."""
    side = image.shape[0]
    centre = points_xy[int(random.integers(len(points_xy)))] + random.normal(0.0, 0.08 * side, 2)
    axes = side * random.uniform(0.06, 0.22, 2)
    mask = np.zeros_like(image)
    place = (round(float(centre[0])), round(float(centre[1])))
    reach = (max(1, round(float(axes[0]))), max(1, round(float(axes[1]))))
    if random.uniform() < 0.5:
        cv2.ellipse(mask, place, reach, float(random.uniform(0, 180)), 0.0, 360.0, 255, thickness=-1)
    else:
        corners = cv2.boxPoints((place, (2.0 * reach[0], 2.0 * reach[1]), float(random.uniform(0, 180))))
        cv2.fillConvexPoly(mask, np.rint(corners).astype(np.int32), 255)
    if random.uniform() < 0.5:
        cover = np.full_like(image, int(random.integers(0, 256)))
    else:
        x, y = (int(random.integers(0, other.shape[0] - side)) for _ in range(2))
        cover = other[y : y + side, x : x + side]
    return np.asarray(np.where(mask > 0, cover, image), dtype=np.uint8)


def _shadow(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """One side of a soft edge darker than the other, as under a cap or beside a window."""
    side = image.shape[0]
    angle = random.uniform(0, 2 * np.pi)
    across = np.cos(angle) * np.arange(side)[None, :] + np.sin(angle) * np.arange(side)[:, None]
    edge = np.cos(angle) * points_xy[:, 0].mean() + np.sin(angle) * points_xy[:, 1].mean()
    width = side * random.uniform(0.02, 0.5)
    share = 1.0 / (1.0 + np.exp(-np.clip((across - edge - random.normal(0, 0.15 * side)) / width * 4, -30, 30)))
    return np.asarray(image * (1.0 - random.uniform(0.3, 0.8) * share), dtype=np.uint8)


def _light(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """Another exposure: gamma, contrast, brightness."""
    curve = (np.arange(256) / 255.0) ** np.exp(random.uniform(-0.7, 0.7))
    curve = 255.0 * (0.5 + (curve - 0.5) * np.exp(random.uniform(-0.6, 0.2))) + random.uniform(-30, 30)
    return np.asarray(np.clip(curve, 0, 255).astype(np.uint8)[image])


def _blur(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """Out of focus, or moving."""
    if random.uniform() < 0.5:
        return np.asarray(cv2.GaussianBlur(image, (0, 0), float(random.uniform(0.5, 2.5))), dtype=np.uint8)
    length = int(random.integers(3, 10))
    kernel = np.zeros((length, length), dtype=np.float32)
    angle, middle = random.uniform(0, np.pi), (length - 1) / 2
    reach = middle * np.array([np.cos(angle), np.sin(angle)])
    ends = [np.rint(middle + sign * reach).astype(int).tolist() for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return np.asarray(cv2.filter2D(image, -1, kernel / kernel.sum()), dtype=np.uint8)


def _coarse(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """From a smaller picture."""
    side = image.shape[0]
    small = int(side * random.uniform(0.3, 0.8))
    shrunk = cv2.resize(image, (small, small), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(shrunk, (side, side), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def _noise(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """A sensor in poor light."""
    noise = random.standard_normal(image.shape, dtype=np.float32) * np.float32(random.uniform(2, 14))
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def _compression(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """JPEG."""
    _, packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(12, 50))])
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def _glasses(image: Image, points_xy: Points, other: Image, random: Random) -> Image:
    """Two rims and a bridge about the eyes, sometimes dark."""
    if len(points_xy) != 68:
        return image
    left, right = points_xy[36:42].mean(axis=0), points_xy[42:48].mean(axis=0)
    along = right - left
    angle = float(np.degrees(np.arctan2(along[1], along[0])))
    span = float(np.hypot(*along))
    # Of a profile one eye lies behind the other, and such glasses would be a line.
    if span < _LEAST_SPAN_PX:
        return image
    reach = (round(span * float(random.uniform(0.32, 0.42))), round(span * float(random.uniform(0.22, 0.36))))
    shade, thickness = int(random.integers(0, 256)), int(random.integers(1, 4))
    drawn = image.copy()
    for eye in (left, right):
        place = (round(float(eye[0])), round(float(eye[1])))
        if random.uniform() < 0.3:
            cv2.ellipse(drawn, place, reach, angle, 0.0, 360.0, int(random.integers(0, 80)), thickness=-1)
            drawn = np.asarray(cv2.addWeighted(drawn, 0.6, image, 0.4, 0.0), dtype=np.uint8)
        cv2.ellipse(drawn, place, reach, angle, 0.0, 360.0, shade, thickness=thickness, lineType=cv2.LINE_AA)
    inner = along / span * reach[0]
    ends = [np.rint(end).astype(int).tolist() for end in (left + inner, right - inner)]
    cv2.line(drawn, ends[0], ends[1], shade, thickness, cv2.LINE_AA)
    return drawn


_Wear = Callable[[Image, Points, Image, Random], Image]
# In the order in which they happen: what is before the lens, the lamp, the lens, the sensor, the network.
_WEAR: tuple[tuple[float, _Wear], ...] = (
    (0.08, _glasses),
    (0.35, _cover),
    (0.2, _shadow),
    (0.5, _light),
    (0.15, _blur),
    (0.15, _coarse),
    (0.25, _noise),
    (0.15, _compression),
)
