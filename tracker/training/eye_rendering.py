"""Pictures of made-up eyes with exact truth, in the way in which `tracker.gaze.irises` cuts eyes out of a frame.

An eye is two spheres: the ball, 12 mm, and an iris of 11.7 mm whose rim lies on it. Lids are curves between the eye's
corners; skin, lashes, brows, make-up, glints, glasses, the light and the camera vary as widely as they do before
webcams. Everything of a batch is drawn at once; edges are softened by how much of a pixel they cover.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.gaze.eye_canvas import EYE_ROW_PX, EYE_WIDTH_PX, HEIGHT_PX, WIDTH_PX
from tracker.training.eye_camera import photographed
from tracker.types import Image

F = NDArray[np.float32]

IRIS_RADIUS_MM, IRIS_AWAY_MM, _LIDS_AWAY_MM = 5.85, 10.48, 9.0
_NOISES = 48


@dataclass(frozen=True, slots=True, eq=False)
class EyeTruth:
    """What is known of a batch of eyes; NaN or -1 where something is not known.

    Attributes
    ----------
    iris_xy : ndarray, shape (n, 2), float32, canvas pixels
    radius_px, gap_px : ndarray, shape (n,), float32
        Radius of the iris, and the distance of the lids, mean of those at the eye's inner and outer third.
    seen, closed : ndarray, shape (n,), float32
        0 or 1: whether at least a fifth of the iris is seen, and whether the eye is closed.
    """

    iris_xy: F
    radius_px: F
    gap_px: F
    seen: F
    closed: F


class EyeRenderer:
    """Draws eyes.

    Parameters
    ----------
    seed : int
    """

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._y, self._x = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX].astype(np.float32)
        self._noise = self._noises()

    def batch(self, count: int) -> tuple[Image, EyeTruth]:
        """Eyes and what is known of them, shape (count, 48, 64), uint8."""
        eye = _Eye(self, count)
        return photographed(eye.drawn(), self._random), eye.truth()

    def _noises(self) -> F:
        shape = (HEIGHT_PX, WIDTH_PX)
        fields = []
        for index in range(_NOISES):
            sigma = (0.5, 1.3, 3.0, 8.0)[index % 4]
            field = cv2.GaussianBlur(self._random.standard_normal(shape).astype(np.float32), (0, 0), sigma)
            fields.append(field / field.std())
        return np.array(fields, np.float32)

    def noise(self, count: int, level: int) -> F:
        """Random textures of one of four coarsenesses, 0 the finest, shape (count, rows, columns)."""
        chosen = self._random.integers(0, _NOISES // 4, count) * 4 + level
        flip = self._random.choice([-1.0, 1.0], (count, 1, 1)).astype(np.float32)
        return np.asarray(flip * self._noise[chosen], np.float32)

    def uniform(self, count: int, low: float, high: float) -> F:
        """Shape (count, 1, 1)."""
        return self._random.uniform(low, high, (count, 1, 1)).astype(np.float32)

    def normal(self, count: int, sigma: float, most: float) -> F:
        """Normal, cut off, shape (count, 1, 1)."""
        return np.clip(self._random.normal(0, sigma, (count, 1, 1)), -most, most).astype(np.float32)

    def some(self, count: int, share: float) -> F:
        """1 for a share of them, else 0, shape (count, 1, 1)."""
        return (self._random.random((count, 1, 1)) < share).astype(np.float32)

    @property
    def grid_xy(self) -> tuple[F, F]:
        """Columns and rows of the canvas."""
        return self._x, self._y


class _Eye:
    """One batch: its shapes are drawn by chance when it is made."""

    def __init__(self, by: EyeRenderer, count: int) -> None:
        self.by, self.n = by, count
        self._place()
        self._look()
        self._lids()

    def _place(self) -> None:
        """Where the eye lies on the canvas: `u` along it, -0.5 to 0.5 from the outer corner on, `v` down, in widths."""
        by, n = self.by, self.n
        self.k = EYE_WIDTH_PX * by.uniform(n, 0.84, 1.18)
        angle = by.normal(n, 0.09, 0.25)
        self.cx = (WIDTH_PX - 1) / 2 + by.normal(n, 2.2, 6.0)
        self.cy = EYE_ROW_PX + by.normal(n, 2.2, 6.0)
        self.cos, self.sin = np.cos(angle), np.sin(angle)
        x, y = by.grid_xy
        dx, dy = x - self.cx, y - self.cy
        self.u = (self.cos * dx + self.sin * dy) / self.k
        self.v = (-self.sin * dx + self.cos * dy) / self.k
        self.short = by.uniform(n, 0.7, 1.04)
        self.mm = 1 / (by.uniform(n, 26.0, 32.0) * self.short)

    def _look(self) -> None:
        """Where the iris is, in eye widths, and how it is turned."""
        by, n = self.by, self.n
        head_yaw, head_pitch = by.normal(n, 0.28, 0.65), by.normal(n, 0.16, 0.4)
        yaw = by.normal(n, 0.24, 0.66)
        self.pitch = by.normal(n, 0.15, 0.45)
        sx = np.sin(np.clip(head_yaw + yaw, -1.0, 1.0))
        sy = np.sin(np.clip(head_pitch + self.pitch, -0.7, 0.7))
        self.flat = np.sqrt(np.maximum(1 - sx * sx - sy * sy, 0.2))
        self.iu = self.mm * (IRIS_AWAY_MM * sx - _LIDS_AWAY_MM * np.sin(head_yaw) + by.normal(n, 0.9, 2.0))
        self.iv = self.mm * (IRIS_AWAY_MM * sy - _LIDS_AWAY_MM * np.sin(head_pitch) - 1.2 + by.normal(n, 0.9, 2.0))
        self.radius = self.mm * IRIS_RADIUS_MM * by.uniform(n, 0.94, 1.06)
        across = np.hypot(sx, sy) + 1e-6
        du, dv = self.u - self.iu, self.v - self.iv
        along = (du * sx + dv * sy) / across
        beside = (-du * sy + dv * sx) / across
        self.away = np.sqrt((along / self.flat) ** 2 + beside**2) / self.radius

    def _lids(self) -> None:
        by, n = self.by, self.n
        kind = by.uniform(n, 0, 1)
        openness = np.where(kind < 0.6, by.uniform(n, 0.65, 1.12), by.uniform(n, 0.08, 0.7))
        self.open = np.where(kind > 0.82, by.uniform(n, 0.0, 0.03) * by.some(n, 0.5), openness).astype(np.float32)
        self.power, self.skew = by.uniform(n, 0.55, 0.95), by.uniform(n, 0.75, 1.3)
        follows = 1 - 0.8 * np.clip(self.pitch, -0.25, 0.45)
        self.high = by.uniform(n, 0.13, 0.3) * follows / self.short**0.5
        self.low = by.uniform(n, 0.04, 0.15) / self.short**0.5
        # Closed lids meet anywhere from the middle of the open eye to its lower edge.
        self.meet = by.uniform(n, 0.35, 1.0)
        self.profile = self._profile(self.u)
        self.upper, self.lower = self._lid_rows(self.profile)
        self.over, self.under = (self.v - self.upper) * self.k, (self.lower - self.v) * self.k
        self.inside = np.clip(self.over + 0.5, 0, 1) * np.clip(self.under + 0.5, 0, 1)
        self.inside *= (np.abs(self.u) < 0.5) * (self.open > 0.04)

    def _profile(self, u: F) -> F:
        t = np.clip(u + 0.5, 1e-4, 1 - 1e-4) ** self.skew
        return np.asarray((4 * t * (1 - t)) ** self.power, np.float32)

    def _lid_rows(self, s: F) -> tuple[F, F]:
        gap = self.open * (self.high + self.low) * s
        closing = np.clip(1 - self.open, 0, 1)
        lower = s * (self.low - closing * (1 - self.meet) * 0.5 * (self.high + self.low))
        return lower - gap, lower

    # -- drawing -----------------------------------------------------------------------------------------------------

    def drawn(self) -> F:
        """Brightness."""
        by, n = self.by, self.n
        self.skin = 255 * by.uniform(n, 0.16, 0.95) ** 1.2
        picture = self._skin()
        picture = picture + self.inside * (self._ball() - picture)
        picture = self._lashes(picture)
        picture = self._glints(picture)
        picture = self._glasses(picture)
        self.cover = self._cover()
        picture = picture + self.cover * (255 * by.uniform(n, 0, 1) + 12 * by.noise(n, 1) - picture)
        return np.asarray(np.clip(picture, 0, 255), np.float32)

    def _skin(self) -> F:
        by, n, u, v = self.by, self.n, self.u, self.v
        shade = 1 + by.uniform(n, 0, 0.2) * by.noise(n, 3) + by.uniform(n, 0, 0.08) * by.noise(n, 2)
        shade += by.uniform(n, 0, 0.06) * by.noise(n, 1) + by.uniform(n, 0, 0.04) * by.noise(n, 0)
        open_top = -self.high * self.profile
        # The fold of the upper lid, the skin between it and the lid, the line below the eye, the nose's shadow.
        fold = open_top - by.uniform(n, 0.03, 0.2) * (0.4 + 0.6 * self.profile)
        shade -= by.uniform(n, 0, 0.6) * _line(v - fold, by.uniform(n, 0.008, 0.04)) * (np.abs(u) < 0.55)
        shade += by.normal(n, 0.2, 0.5) * (v > fold) * (v < self.upper)
        shade -= by.uniform(n, 0, 0.4) * np.exp(-(((v + 0.25) / 0.18) ** 2) - ((u - 0.55) / 0.25) ** 2)
        below = self.lower + by.uniform(n, 0.06, 0.25) * (0.5 + self.profile)
        shade -= by.uniform(n, 0, 0.35) * _line(v - below, by.uniform(n, 0.01, 0.06))
        shade += by.normal(n, 0.15, 0.3) * np.exp(-np.maximum(v - self.lower, 0) / 0.1) * (v > self.lower)
        brow = -by.uniform(n, 0.38, 1.0) + by.uniform(n, -0.1, 0.5) * (u + 0.1) ** 2 + by.normal(n, 0.1, 0.3) * u
        hair = _line(v - brow, by.uniform(n, 0.03, 0.12)) * (0.8 + 0.3 * by.noise(n, 0))
        shade -= by.uniform(n, 0, 0.9) * np.clip(hair, 0, 1)
        return np.asarray(self.skin * np.maximum(shade, 0.03), np.float32)

    def _ball(self) -> F:
        by, n = self.by, self.n
        white = np.clip(self.skin * by.uniform(n, 0.75, 1.5) + 255 * by.uniform(n, 0.0, 0.3), 12, 250)
        white = white * (1 - by.uniform(n, 0, 0.5) * np.exp(-np.maximum(self.over, 0) / by.uniform(n, 1, 5)))
        white = white * (1 - by.uniform(n, 0, 0.6) * (2 * self.u) ** 2) * (1 + 0.04 * by.noise(n, 2))
        corner = np.clip((self.u - by.uniform(n, 0.36, 0.48)) / 0.05, 0, 1)
        white = white + corner * (self.skin * by.uniform(n, 0.6, 1.05) - white)
        dark = np.minimum(255 * by.uniform(n, 0.02, 0.6) ** 1.4, 0.9 * white.mean(axis=(1, 2), keepdims=True))
        r = self.away
        ring = 1 - by.uniform(n, 0, 0.6) * np.clip((r - by.uniform(n, 0.7, 0.92)) / 0.12, 0, 1)
        lit = 1 + by.normal(n, 0.15, 0.4) * (self.v - self.iv) / self.radius
        iris = dark * ring * lit * (1 + by.uniform(n, 0, 0.3) * by.noise(n, 1))
        pupil = by.uniform(n, 0.22, 0.62)
        edge = self.radius * self.k
        iris = iris + np.clip((pupil - r) * edge + 0.5, 0, 1) * (dark * by.uniform(n, 0.05, 0.6) - iris)
        soft = by.uniform(n, 0.6, 3.0)
        return np.asarray(white + np.clip((1 - r) * edge / soft + 0.5, 0, 1) * (iris - white), np.float32)

    def _lashes(self, picture: F) -> F:
        by, n, u = self.by, self.n, self.u
        within = np.clip((0.53 - np.abs(u)) * 20, 0, 1)
        edge = by.uniform(n, 0.1, 0.95) * _line(self.over, by.uniform(n, 0.5, 2.2))
        closed = self.open < 0.3
        out = np.where(closed, self.over, -self.over)  # closed, they hang down
        slant = by.uniform(n, -0.4, 0.1) * out / self.k
        strokes = np.maximum(np.sin(2 * np.pi * by.uniform(n, 7, 22) * (u + slant) + by.uniform(n, 0, 6)), 0) ** 2
        strokes = strokes * np.exp(-np.maximum(out, 0) / by.uniform(n, 0.5, 5)) * np.clip(out + 0.5, 0, 1)
        strokes *= by.uniform(n, 0, 0.9) * (0.6 + 0.3 * by.noise(n, 1))
        below = by.uniform(n, 0, 0.5) * _line(self.under, by.uniform(n, 0.4, 1.4))
        dark = np.clip(np.maximum(edge, np.maximum(strokes, below)) * within, 0, 0.97)
        return np.asarray(picture * (1 - dark) + dark * np.minimum(self.skin * 0.3, 35), np.float32)

    def _glints(self, picture: F) -> F:
        by, n = self.by, self.n
        for share in (0.75, 0.35, 0.15):
            gu = self.iu + self.mm * by.normal(n, 2.4, 6.0)
            gv = self.iv + self.mm * (by.normal(n, 2.2, 6.0) - 0.8)
            wide, tall = (self.mm * by.uniform(n, 0.3, 1.3) for _ in range(2))
            power = np.where(by.some(n, 0.5) > 0, 2.0, 8.0)  # round lamps, square windows
            blob = np.exp(-(np.abs((self.u - gu) / wide) ** power) - np.abs((self.v - gv) / tall) ** power)
            strength = by.some(n, share) * by.uniform(n, 0.2, 1.0) * self.inside
            picture = picture + strength * blob * (255 - picture)
        return picture

    def _glasses(self, picture: F) -> F:
        by, n = self.by, self.n
        worn = by.some(n, 0.2)
        du = (self.u - by.normal(n, 0.12, 0.3)) / by.uniform(n, 0.65, 1.05)
        dv = (self.v - by.normal(n, 0.12, 0.3)) / by.uniform(n, 0.4, 0.8)
        rim = _line(np.sqrt(np.sqrt(du**4 + dv**4)) - 1, by.uniform(n, 0.02, 0.12))
        frame = 255 * by.uniform(n, 0, 1) ** 2
        picture = picture + worn * by.uniform(n, 0.3, 1.0) * rim * (frame - picture)
        turn = by.uniform(n, 0, np.pi)
        across = np.cos(turn) * self.u + np.sin(turn) * self.v - by.normal(n, 0.3, 0.7)
        streak = by.some(n, 0.6) * np.exp(-((across / by.uniform(n, 0.03, 0.4)) ** 2)) * by.uniform(n, 0.05, 0.75)
        veil = worn * (streak + by.some(n, 0.3) * by.uniform(n, 0, 0.3))
        return np.asarray(picture + np.clip(veil, 0, 0.9) * (by.uniform(n, 120, 255) - picture), np.float32)

    def _cover(self) -> F:
        """Hair, a hand or the picture's edge before a few of the eyes."""
        by, n = self.by, self.n
        turn = by.uniform(n, 0, 2 * np.pi)
        across = np.cos(turn) * self.u + np.sin(turn) * self.v - by.normal(n, 0.35, 0.8)
        half = np.clip(across * self.k + 0.5, 0, 1)
        strand = _line(across, by.uniform(n, 0.01, 0.06))
        chosen = by.uniform(n, 0, 1)
        return np.asarray(np.where(chosen < 0.05, half, np.where(chosen < 0.1, strand, 0)), np.float32)

    # -- truth -------------------------------------------------------------------------------------------------------

    def truth(self) -> EyeTruth:
        """What was drawn."""
        x = self.cx + self.k * (self.cos * self.iu - self.sin * self.iv)
        y = self.cy + self.k * (self.sin * self.iu + self.cos * self.iv)
        third = np.array([-1 / 6, 1 / 6], np.float32).reshape(1, 1, 2)
        upper, lower = self._lid_rows(self._profile(third))
        gap = ((lower - upper).mean(axis=2) * self.k[:, 0])[:, 0]
        disc = (self.away < 1).astype(np.float32)
        share = (disc * self.inside * (1 - self.cover)).sum(axis=(1, 2)) / np.maximum(disc.sum(axis=(1, 2)), 1)
        full = np.pi * (self.radius * self.k)[:, 0, 0] ** 2 * self.flat[:, 0, 0]
        share *= np.minimum(disc.sum(axis=(1, 2)) / full, 1)
        hidden = self.cover.mean(axis=(1, 2)) > 0.35
        gap = np.where(hidden, np.nan, gap)
        closed = np.where(hidden, -1, self.open[:, 0, 0] < 0.07)
        radius = (self.radius * self.k)[:, 0, 0]
        xy = np.stack([x, y], axis=-1)[:, 0, 0]
        f = np.float32
        return EyeTruth(xy.astype(f), radius.astype(f), gap.astype(f), (share > 0.2).astype(f), closed.astype(f))


def _line(away: F, wide: F) -> F:
    return np.asarray(np.exp(-((away / wide) ** 2)), np.float32)
