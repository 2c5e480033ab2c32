"""The demo's head: a 3-D relief of the portrait, with lids that close and a jaw that drops.

Head frame: origin at the point between the eyes (the mean of the twelve eye points of the face at rest), axes as the
camera frame's when the face looks straight into the camera (x right in the picture, y down, z away from the camera),
metres. The scale makes the pupils 63 mm apart, the width from ear to ear 16 cm.

The front is one sheet of triangles over the portrait. Its depth follows hand-set depths of the 68 landmarks and of
some points of nose, cheek, ear and neck, and a bowl for the hair. Eye openings and mouth opening are holes in it;
behind them lie the eyeballs and, fixed to the skull, teeth and a dark mouth. A lid closes by pulling its skin down to
the lower lid, the jaw turns about an axis through the ears; landmarks take part as points of the same sheet. Behind
everything lies half an ellipsoid of hair that is seen when the head turns.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator, RBFInterpolator
from scipy.spatial import Delaunay

from tracker.sources.demo_eyes import CENTRES_M, IRIS_AWAY_M
from tracker.sources.demo_layers import HEAD_ORIGIN_XY, HEAD_OUTLINE_XY
from tracker.sources.demo_mesh import Mesh, MovingPoints, sheet_normals
from tracker.sources.demo_portrait import load_layer, metres_per_pixel, neutral_origin_xy, portrait_landmarks_xy
from tracker.types import Image, Points

TEXTURE_SCALE = 2

_PORTRAIT_ROLL_RAD = np.deg2rad(3.0)  # how much the portrait's head is tilted clockwise
_LID_FOLD_PX = 8.0  # skin above the lid's edge that gives when it closes
_MESH_STEP_PX = 3.0
_PUPILS_XY = np.array([[203.7, 101.3], [247.1, 103.6]])  # of the portrait
_WHITE_FROM_PX, _WHITE_TO_PX = 5.2, 8.0  # this far to the sides of the pupils the portrait's irises are painted over
# The white is a sphere just inside the iris, and goes on flat where the lids hide it.
_WHITE_RADIUS_M, _WHITE_DEEPEST_M = IRIS_AWAY_M - 0.0001, 0.007

# Depth behind the eyes of the landmarks of the right half and the middle, millimetres; the left half mirrors them.
_JAW_MM = (50, 48, 44, 35, 24, 14, 7, 2, 0)
_BROW_MM = (13, 5, -1, -5, -7)
_NOSE_MM = (-8, -15, -22, -29, -10, -15, -18, -15, -10)
_EYE_MM = (6, 0, -1, 2, 0, 1)
_LIPS_MM = (-4, -9, -11, -12, -11, -9, -4, -8, -10, -11, -10, -8, -3, -8, -9, -8, -3, -7, -8, -7)
# Further points: x, y in the portrait, millimetres.
_MORE_MM = (
    *(
        (209, 127, 0),
        (237, 127, 0),
        (217, 111, 1),
        (232, 111, 1),
        (199, 120, 1),
        (249, 122, 1),
        (196, 142, 4),
        (254, 143, 4),
        (223, 136, -13),
    ),
    *((223, 163, -4), (205, 152, -1), (242, 152, -1), (190, 122, 14), (260, 124, 14), (224, 84, -10), (195, 82, 4)),
    *((255, 86, 6), (173, 124, 70), (277, 129, 70), (187, 168, 66), (254, 176, 66), (222, 186, 38), (205, 184, 48)),
    *((240, 188, 48), (195, 178, 58), (248, 182, 58)),
)
_SKULL_CENTRE_M = np.array([0.002, -0.033, 0.078])
_SKULL_RADII_M = np.array([0.097, 0.077, 0.095])
_HAIR_CENTRE_XY = np.array([226.0, 84.0])


class HeadModel:
    """The head, built once from the portrait.

    Attributes
    ----------
    mesh : Mesh
    landmarks : MovingPoints
        The 68 points.
    """

    def __init__(self) -> None:
        self._layer = load_layer("head")
        self._marks_xy = portrait_landmarks_xy()
        self._origin_xy = neutral_origin_xy()
        self._depth_m = self._relief()
        self._jaw_share = self._jaw_field()
        self.landmarks = self._moving(self._marks_xy)
        shift = self.landmarks.rest_m[36:48].mean(axis=0)
        self._depth_m -= shift[2]
        self.landmarks = self._moving(self._marks_xy)
        self.mesh = self._build_mesh()

    # -- the sheet over the portrait ---------------------------------------------------------------------------------

    def _metres(self, portrait_xy: Points) -> Points:
        """Portrait pixels to x and y in the head frame: scaled, with the portrait's tilt taken out."""
        c, s = np.cos(_PORTRAIT_ROLL_RAD), np.sin(_PORTRAIT_ROLL_RAD)
        return np.asarray(metres_per_pixel() * (portrait_xy - self._origin_xy) @ np.array([[c, -s], [s, c]]))

    def _sampled(self, field: NDArray[np.float64], portrait_xy: Points) -> NDArray[np.float64]:
        at = (portrait_xy - HEAD_ORIGIN_XY).astype(np.float32)
        return cv2.remap(field.astype(np.float32), at[:, :1], at[:, 1:], cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)[
            :, 0
        ].astype(np.float64)

    def _grid_xy(self) -> Points:
        height, width = self._layer.shape[:2]
        rows, columns = np.mgrid[0:height, 0:width]
        return np.stack([columns.ravel(), rows.ravel()], axis=1) + np.array(HEAD_ORIGIN_XY, dtype=np.float64)

    def _relief(self) -> NDArray[np.float64]:
        """Depth of the sheet at each pixel of the head layer, metres."""
        more = np.array(_MORE_MM, dtype=np.float64)
        eye = np.array(_EYE_MM)
        marks_mm = np.concatenate(
            [_JAW_MM, _JAW_MM[-2::-1], _BROW_MM, _BROW_MM[::-1], _NOSE_MM, eye, eye[[3, 2, 1, 0, 5, 4]], _LIPS_MM]
        )
        hair = HEAD_OUTLINE_XY[HEAD_OUTLINE_XY[:, 1] < 112]
        at, depth_mm = [self._marks_xy, more[:, :2]], [marks_mm, more[:, 2]]
        for share in (1.06, 1.0, 0.9, 0.78, 0.62):
            ring = _HAIR_CENTRE_XY + share * (hair - _HAIR_CENTRE_XY)
            ring = ring[(ring[:, 1] < 78) | (np.abs(ring[:, 0] - 224) > 52)]
            at.append(ring)
            depth_mm.append(np.full(len(ring), 88 - 96 * np.sqrt(max(1 - share * share, 0))))
        surface = RBFInterpolator(np.concatenate(at), np.concatenate(depth_mm), kernel="linear", smoothing=0.5)
        grid = self._grid_xy()
        shape = self._layer.shape[:2]
        return np.asarray(cv2.GaussianBlur(surface(grid).reshape(shape) / 1000, (0, 0), 1.8), np.float64)

    def _jaw_field(self) -> NDArray[np.float64]:
        """How much of the jaw's turn each pixel of the head layer follows, 0 to 1."""
        share = np.zeros(68)
        share[:17] = (0, 0, 0.05, 0.25, 0.6, 0.85, 1, 1, 1, 1, 1, 0.85, 0.6, 0.25, 0.05, 0, 0)
        share[[48, 54, 60, 64]] = 0.42
        share[55:60], share[65:68] = 1.0, 1.0
        share[[49, 53]] = 0.08
        still = np.array([[185, 186], [222, 190], [253, 187], [199, 118], [249, 120], [188, 128], [262, 130]])
        at = np.concatenate([self._marks_xy, still, [[223, 164]]])
        field = RBFInterpolator(at, np.concatenate([share, np.zeros(len(still)), [1.0]]), kernel="linear")
        return np.clip(field(self._grid_xy()).reshape(self._layer.shape[:2]), 0, 1)

    def _moving(self, portrait_xy: Points) -> MovingPoints:
        """Points of the sheet, with what lids and jaw do to them."""

        def lifted(at: Points) -> Points:
            return np.column_stack([self._metres(at), self._sampled(self._depth_m, at)])

        rest = lifted(portrait_xy)
        closed = portrait_xy + np.column_stack([np.zeros(len(portrait_xy)), self._lid_drop_px(portrait_xy)])
        return MovingPoints(
            rest_m=rest.astype(np.float32),
            blink_m=(lifted(closed) - rest).astype(np.float32),
            jaw_share=self._sampled(self._jaw_share, portrait_xy)[:, None].astype(np.float32),
        )

    def _lid_curves(self, first: int) -> tuple[PchipInterpolator, PchipInterpolator, float, float]:
        """Rows of the upper and the lower lid over the column, and the columns where the eye begins and ends."""
        eye = self._marks_xy[first : first + 6]
        upper, lower = eye[[0, 1, 2, 3]], eye[[0, 5, 4, 3]]
        return PchipInterpolator(*upper.T), PchipInterpolator(*lower.T), eye[0, 0], eye[3, 0]

    def _lid_drop_px(self, portrait_xy: Points) -> NDArray[np.float64]:
        """How far down a closed lid carries each point of the portrait."""
        drop = np.zeros(len(portrait_xy))
        for first in (36, 42):
            upper_of, lower_of, left, right = self._lid_curves(first)
            inside = (portrait_xy[:, 0] > left) & (portrait_xy[:, 0] < right)
            x, y = portrait_xy[inside].T
            upper, lower = upper_of(x), lower_of(x)
            above = np.clip((y - upper) / _LID_FOLD_PX + 1, 0, 1)
            below = np.clip((lower - y) / np.maximum(lower - upper, 1e-6), 0, 1)
            drop[inside] = (lower - upper) * np.minimum(above, below)
        return drop

    # -- triangles and texture ---------------------------------------------------------------------------------------

    def _opening_xy(self, first: int) -> Points:
        """Outline of an eye (36, 42) or of the mouth (60), close-set points."""
        if first == 60:
            upper, lower = self._marks_xy[[60, 61, 62, 63, 64]], self._marks_xy[[60, 67, 66, 65, 64]]
            upper_of, lower_of, left, right = (
                PchipInterpolator(*upper.T),
                PchipInterpolator(*lower.T),
                *upper[[0, 4], 0],
            )
        else:
            upper_of, lower_of, left, right = self._lid_curves(first)
        x = np.linspace(left, right, 22)
        return np.concatenate([np.column_stack([x, upper_of(x)]), np.column_stack([x[-2:0:-1], lower_of(x[-2:0:-1])])])

    def _build_mesh(self) -> Mesh:
        front_xy = self._front_vertices()
        front = self._moving(front_xy)
        parts = [
            self._back(),
            self._inside(),
            (front, front_xy - HEAD_ORIGIN_XY, self._front_triangles(front_xy)),
        ]
        start, triangles = 0, []
        for points, _, corners in parts:
            triangles.append(corners + start)
            start += len(points.rest_m)
        joined = MovingPoints(*(np.concatenate([getattr(p[0], n) for p in parts]) for n in MovingPoints.__slots__))
        corners = np.concatenate(triangles).astype(np.int32)
        texture_xy = np.concatenate([part[1] for part in parts])
        texture_xy = (texture_xy + 0.5) * TEXTURE_SCALE - 0.5
        normals = sheet_normals(joined.rest_m, corners)
        back = (joined.rest_m[: len(parts[0][1])] - _SKULL_CENTRE_M) / _SKULL_RADII_M**2
        normals[: len(back)] = back / np.linalg.norm(back, axis=1, keepdims=True)
        behind = len(triangles[0]) + len(triangles[1])
        return Mesh(joined, normals, texture_xy.astype(np.float32), corners, self._texture(), behind)

    def _front_vertices(self) -> Points:
        height, width = self._layer.shape[:2]
        rows, columns = np.mgrid[0 : height - 1 : _MESH_STEP_PX, 0 : width - 1 : _MESH_STEP_PX]
        grid = np.stack([columns.ravel(), rows.ravel()], axis=1) + np.array(HEAD_ORIGIN_XY, dtype=np.float64)
        lines = [self._marks_xy[:36], self._marks_xy[48:60]]
        lines += [self._opening_xy(first) for first in (36, 42, 60)]
        for first in (36, 42):  # the fold where the lid's skin begins to give
            upper = self._opening_xy(first)[:22]
            lines += [upper - [0, _LID_FOLD_PX], upper - [0, 0.5 * _LID_FOLD_PX]]
        fixed = np.concatenate(lines)
        apart = np.min(np.linalg.norm(grid[:, None] - fixed[None], axis=2), axis=1)
        return np.concatenate([fixed, grid[apart > 1.2]])

    def _front_triangles(self, portrait_xy: Points) -> NDArray[np.int32]:
        """Triangles over everything that is not clear."""
        corners = Delaunay(portrait_xy).simplices
        seen = cv2.dilate(self._layer[..., 3], np.ones((5, 5), np.uint8)).astype(np.float64)
        alpha = self._sampled(seen, portrait_xy)
        return np.asarray(corners[alpha[corners].max(axis=1) > 0], np.int32)

    def _inside(self) -> tuple[MovingPoints, Points, NDArray[np.int32]]:
        """Eyeballs and the mouth, a little behind the front; they use the second half of the texture."""
        pieces, triangles, start = [], [], 0
        teeth = self._marks_xy[65:68, 1].mean()
        for first in (36, 42, 60):
            outline = self._opening_xy(first)
            low, high = outline.min(axis=0) - 3, outline.max(axis=0) + ([3, 3] if first != 60 else [3, 16])
            rows, columns = np.mgrid[0:9, 0:9] / 8.0
            at = low + np.stack([columns.ravel(), rows.ravel()], axis=1) * (high - low)
            sheet = self._sampled(self._depth_m, at)
            if first == 60:
                depth = sheet + 0.005 + 0.0022 * np.clip(at[:, 1] - teeth, 0, None)
            else:
                depth = _white_depth(self._metres(at), CENTRES_M[int(first == 42)], sheet)
            rest = np.column_stack([self._metres(at), depth])
            pieces.append((at, rest))
            corner = (np.arange(8)[:, None] * 9 + np.arange(8)).ravel() + start
            triangles += [np.column_stack([corner, corner + 1, corner + 9])]
            triangles += [np.column_stack([corner + 1, corner + 10, corner + 9])]
            start += 81
        at, rest = (np.concatenate(piece) for piece in zip(*pieces, strict=True))
        still = MovingPoints(rest.astype("f4"), np.zeros_like(rest, "f4"), np.zeros((len(rest), 1), "f4"))
        return still, at - HEAD_ORIGIN_XY + [self._layer.shape[1], 0], np.concatenate(triangles).astype(np.int32)

    def _back(self) -> tuple[MovingPoints, Points, NDArray[np.int32]]:
        """Hair behind the front sheet: half an ellipsoid that carries the hair's texture, mirrored inwards."""
        around, steps = 40, 8
        angle = np.repeat(np.linspace(0, 2 * np.pi, around + 1), steps + 1)
        depth = np.tile(np.linspace(0, 1, steps + 1), around + 1)
        radius, away = np.cos(depth * np.pi / 2), np.sin(depth * np.pi / 2)
        unit = np.column_stack([radius * np.cos(angle), radius * np.sin(angle), away])
        rest = _SKULL_CENTRE_M + _SKULL_RADII_M * unit
        # Below the ears there is no hair in the portrait: there the texture stays at the sides.
        facing = np.column_stack([np.cos(angle), np.minimum(np.sin(angle), 0.35)])
        spread = np.array([70.0, 66.0]) * (0.93 - 0.22 * depth)[:, None]
        at = np.array([226.0, 82.0]) + spread * facing / np.maximum(np.linalg.norm(facing, axis=1), 0.9)[:, None]
        side = np.sign(np.cos(angle)) * np.maximum(np.abs(at[:, 0] - 226.0), np.where(np.sin(angle) > 0, 56.0, 0.0))
        at[:, 0] = 226.0 + side
        corner = (np.arange(around)[:, None] * (steps + 1) + np.arange(steps)).ravel()
        beside = corner + steps + 1
        triangles = np.concatenate(
            [np.column_stack([corner, beside, corner + 1]), np.column_stack([corner + 1, beside, beside + 1])]
        )
        still = MovingPoints(rest.astype("f4"), np.zeros_like(rest, "f4"), np.zeros((len(rest), 1), "f4"))
        return still, at - HEAD_ORIGIN_XY, triangles.astype(np.int32)

    def _texture(self) -> Image:
        """The portrait with holes for eyes and mouth, beside it what lies behind the holes."""
        large = cv2.resize(self._layer, None, fx=TEXTURE_SCALE, fy=TEXTURE_SCALE, interpolation=cv2.INTER_CUBIC)
        soft = cv2.GaussianBlur(large[..., :3], (0, 0), 1.6)
        large[..., :3] = cv2.addWeighted(large[..., :3], 1.45, soft, -0.45, 0)
        behind = large.copy()
        behind[..., 3] = 255
        mouth = self._covered(self._opening_xy(60), large.shape[:2], 0.8)[..., None]
        dark = self._mouth_colour(large.shape[:2])
        region = np.zeros(large.shape[:2], bool)
        low = ((self._marks_xy[48:68].min(axis=0) - HEAD_ORIGIN_XY - 4) * TEXTURE_SCALE).astype(int)
        high = ((self._marks_xy[48:68].max(axis=0) - HEAD_ORIGIN_XY + [4, 20]) * TEXTURE_SCALE).astype(int)
        region[low[1] : high[1], low[0] : high[0]] = True
        painted = behind[..., :3] * mouth + dark * (1 - mouth)
        behind[..., :3] = np.where(region[..., None], painted, behind[..., :3])
        behind[..., :3] = self._without_irises(np.asarray(behind[..., :3], np.uint8))
        for first in (36, 42, 60):
            hole = self._covered(self._opening_xy(first), large.shape[:2], 0.7)
            large[..., 3] = (large[..., 3] * (1 - hole)).astype(np.uint8)
        return np.ascontiguousarray(np.hstack([large, behind]))

    def _without_irises(self, texture: Image) -> Image:
        """The eyes' white goes on where the portrait has irises, darker below the upper lids."""
        painted = texture.astype(np.float64)
        rows, columns = np.mgrid[0 : texture.shape[0], 0 : texture.shape[1]].astype(np.float64)
        x = (columns + 0.5) / TEXTURE_SCALE - 0.5 + HEAD_ORIGIN_XY[0]
        y = (rows + 0.5) / TEXTURE_SCALE - 0.5 + HEAD_ORIGIN_XY[1]
        for first, pupil in zip((36, 42), _PUPILS_XY, strict=True):
            upper_of, lower_of, left, right = self._lid_curves(first)
            near = (np.abs(x - pupil[0]) < _WHITE_TO_PX) & (np.abs(y - pupil[1]) < _WHITE_TO_PX)
            within = np.clip(x[near], left, right)
            down = np.clip((y[near] - upper_of(within)) / (lower_of(within) - upper_of(within)), 0, 1)
            sides = [np.hypot(x - pupil[0] - step, y - pupil[1] - 1) < 1.2 for step in (-6.3, 6.3)]
            white = np.mean([texture[side].mean(axis=0) for side in sides], axis=0)
            colour = white * (0.66 + 0.4 * np.sqrt(down))[:, None]
            away = (np.abs(x[near] - pupil[0]) - _WHITE_FROM_PX) / (_WHITE_TO_PX - _WHITE_FROM_PX)
            share = 1 - np.clip(away, 0, 1)[:, None]
            painted[near] = painted[near] * (1 - share) + colour * share
        return np.clip(painted, 0, 255).astype(np.uint8)

    def _mouth_colour(self, shape: tuple[int, ...]) -> NDArray[np.float64]:
        """Dark, with a tongue that comes up behind the lower lip, shape (h, w, 3)."""
        middle = (self._marks_xy[66] - HEAD_ORIGIN_XY + [0, 10.5]) * TEXTURE_SCALE
        rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
        away = np.hypot((columns - middle[0]) / 26, (rows - middle[1]) / 9)
        tongue = np.clip(1.35 - away, 0, 1)[..., None]
        return np.asarray(np.array([24.0, 18.0, 40.0]) * (1 - tongue) + np.array([72.0, 66.0, 128.0]) * tongue)

    def _covered(self, outline_xy: Points, shape: tuple[int, ...], sigma_px: float) -> NDArray[np.float32]:
        mask = np.zeros(shape[:2], np.uint8)
        at = (outline_xy - HEAD_ORIGIN_XY + 0.5) * TEXTURE_SCALE - 0.5
        cv2.fillPoly(mask, [np.round(at * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
        return cv2.GaussianBlur(mask, (0, 0), sigma_px).astype(np.float32) / np.float32(255)


def _white_depth(at_m: Points, centre_m: Points, sheet_m: Points) -> Points:
    """Depth of the eyeball's white, behind the sheet, at places (N, 2) of it."""
    away = ((at_m - centre_m[:2]) ** 2).sum(axis=1)
    ball = centre_m[2] - np.sqrt(np.maximum(_WHITE_RADIUS_M**2 - away, 0))
    return np.asarray(np.clip(ball, sheet_m + 0.0012, sheet_m + _WHITE_DEEPEST_M))
