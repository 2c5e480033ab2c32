"""From the points of a face to where the head is and how it is turned, in metres and radians of the camera frame.

Each frame solves for pose and a few amounts of expression under full perspective (`kernels.pose`); the shape of the
head itself is learnt slowly (`tracker.pose.identity`).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, radians

import numpy as np
from numpy.typing import NDArray

from kernels.pose import invert_leading, solve_pose
from kernels.weak_perspective import fit_weak_perspective
from tracker.pose.identity import Identity
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import rotation_of
from tracker.pose.shape_model_3d import ShapeModel3D, shipped_shape_3d
from tracker.pose.surface import HeadSurface
from tracker.types import Points, Rotation

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

# The angle of view that is assumed until it is known; size and turn in the picture hardly depend on it.
_USUAL_FOV_RAD = radians(60.0)
_EXPRESSION_COUNT = 10
# The jaw line is no part of the skull: its points slide along it as the head turns, and on the demo its head nods with
# every turn if they count. The mouth speaks.
_JAW_WEIGHT, _MOUTH_WEIGHT = 0.0, 0.1
# Cosines between a point's normal and the way to the camera. What is turned away is guessed, and the far jaw's place in
# the picture is that of another part of the jaw.
_AWAY, _FACING = -0.1, 0.2
# A head of a few pixels.
_LEAST_PX_PER_M = 20.0
# With fewer points in the picture than this there is no pose.
_FEWEST_POINTS = 24
_LEAST_CONFIDENCE = 0.05
# Error of a tracked point, metres on the face: what the fit of the points leaves, and what expressions leave over.
_POINT_SIGMA_M = 0.002
_FIRST_ROUNDS, _ROUNDS = 20, 6
# Steps to the place of a head whose turn is given, and the error of such a turn.
_PLACE_ROUNDS, _GIVEN_SIGMA_RAD = 3, radians(5.0)
# What an error across the head counts for its distance, of one along it.
_ACROSS = 0.2
# Mean squared error, in point sigmas, from which a followed pose is looked for anew.
_ASTRAY = 6.0
# A face that has been away for longer may be another one.
_REMEMBERED_S = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class PoseFix:
    """The pose in one frame.

    Attributes
    ----------
    turn : ndarray, shape (3, 3), float64
        Rotation from head to camera frame.
    rotation : Rotation
        The same in angles.
    place_m : ndarray, shape (3,), float64
        The point between the eyes, camera frame.
    covariance : ndarray, shape (6, 6), float64
        See `tracker.types.HeadPose`.
    eyes_xy : ndarray, shape (2,), float64
        The same point in the picture.
    px_per_m : float
        Size of a metre at that distance in the picture. Unlike `place_m` it does not need the angle of view.
    metric : bool
        Whether the angle of view was known, so that `place_m` holds.
    """

    turn: Array
    rotation: Rotation
    place_m: Array
    covariance: Array
    eyes_xy: Array
    px_per_m: float
    metric: bool


class HeadPoseEstimator:
    """Pose of one head, frame after frame. Holds work space, so it belongs to one thread.

    Parameters
    ----------
    model : ShapeModel3D, optional
        The one that comes with the program if not given.

    Raises
    ------
    ModelFileError
        If that one is missing or damaged.
    """

    def __init__(self, model: ShapeModel3D | None = None) -> None:
        self._model = model or shipped_shape_3d()
        self.identity = Identity(self._model)
        basis, variances = self._model.expression_basis(_EXPRESSION_COUNT)
        self._basis, self._expression_variances = basis, variances
        count = len(variances)
        self._expression_modes = np.ascontiguousarray(np.tensordot(basis, self._model.modes, 1))
        self._turn, self._place_m, self._amounts = np.eye(3), np.zeros(3), np.zeros(count)
        self._normal, self._work = np.zeros((6 + count, 6 + count)), np.zeros((10 + count, 6 + count))
        weights = np.ones(len(self._model.mean_m))
        weights[self._model.markup.regions["jaw"]] = _JAW_WEIGHT
        weights[self._model.markup.regions["mouth"]] = _MOUTH_WEIGHT
        self._region_weights = weights
        self._surface = HeadSurface(self._model.mean_m)
        self._eyes = self._model.markup.regions["eyes"]
        # Always a writable copy: a kernel is compiled anew for an array that may not be written.
        self._shape_m, self._size = self._model.mean_m.copy(), 1.0
        self._following = False
        self._focal_px = 0.0
        self._seen_s = -np.inf

    @property
    def shape_m(self) -> Points:
        """The head's points without expression, as far as they are known; shape (N, 3), metres, head frame."""
        return self._shape_m

    def forget(self) -> None:
        """Another head, or another camera; what `set_identity` was told stays."""
        self.identity.forget()
        self._take_shape()
        self._following = False

    def set_identity(self, parameters: Array | None) -> None:
        """Take a head's shape for known from now on; see `Identity.set_identity`.

        Parameters
        ----------
        parameters : ndarray, shape (K,), float64, or None
        """
        self.identity.set_identity(parameters)
        self._take_shape()
        self._following = False

    def step(
        self,
        points_xy: Points,
        confidences: Array,
        frame_size_px: tuple[int, int],
        horizontal_fov_rad: float | None,
        time_s: float,
        *,
        learn: bool = True,
    ) -> PoseFix | None:
        """Pose of a face.

        Parameters
        ----------
        points_xy : ndarray, shape (68, 2), float64, pixels
        confidences : ndarray, shape (68,), float64
            0 to 1.
        frame_size_px : tuple of int
            (width, height).
        horizontal_fov_rad : float or None
            None while it is not known: then only what the picture alone tells is of use.
        time_s : float
            After a gap of some seconds the head is taken for another one.
        learn : bool
            Whether this frame may say something about the shape of the head.

        Returns
        -------
        PoseFix or None
            None where the points have no pose.
        """
        if time_s - self._seen_s > _REMEMBERED_S:
            self.forget()
        self._seen_s = time_s
        camera = Pinhole.of_view(horizontal_fov_rad or _USUAL_FOV_RAD, frame_size_px)
        weights = self._weights(points_xy, confidences, frame_size_px)
        self._looked_at, self._metric = (points_xy, weights, camera), horizontal_fov_rad is not None
        if np.count_nonzero(weights) < _FEWEST_POINTS or not self._solve(points_xy, weights, camera):
            self._following = False
            return None
        fix = self._fix(camera, horizontal_fov_rad is not None)
        if learn and fix.metric and self.identity.wants(fix.rotation.yaw_rad, fix.rotation.pitch_rad):
            self._learn(points_xy, weights * self._facing(), camera, fix)
        return fix

    def turned(self, fix: PoseFix, turn: Array, share: float) -> PoseFix:
        """The pose that `step` just found, with a turn that was found in another way.

        Parameters
        ----------
        fix : PoseFix
        turn : ndarray, shape (3, 3), float64
            From head to camera frame.
        share : float
            What the other way counts in it, 0 to 1; the rest is the points'.

        Returns
        -------
        PoseFix
            The same where the head has no place with that turn.
        """
        points_xy, weights, camera = self._looked_at
        kept = self._turn.copy(), self._place_m.copy()
        self._turn[:] = turn
        if not self._find_place(points_xy, weights * self._facing(), camera):
            self._turn[:], self._place_m[:] = kept
            return fix
        left = np.diag([1.0, 1.0, 1.0, *[1.0 - share] * 3])
        covariance = left @ fix.covariance @ left
        covariance[3:, 3:] += np.eye(3) * (share * _GIVEN_SIGMA_RAD) ** 2
        return self._pose_fix(camera, covariance, fix.metric)

    def given(self, turn: Array) -> PoseFix | None:
        """The pose of a head whose turn was found in another way, where `step` just found none.

        Parameters
        ----------
        turn : ndarray, shape (3, 3), float64
            From head to camera frame.

        Returns
        -------
        PoseFix or None
            None where the points have no size.
        """
        points_xy, base, camera = self._looked_at
        self._turn[:], self._amounts[:] = turn, 0.0
        weights = base * self._facing()
        if not weights.sum() > 0.0 or not np.isfinite(points_xy).all():
            return None
        share = weights / weights.sum()
        turned = self._shape_m @ turn.T
        along = turn[:2, 1] / max(float(np.hypot(*turn[:2, 1])), 1e-6)
        heights_m, heights_px = ((place - share @ place) @ along for place in (turned[:, :2], points_xy))
        scale = float(share @ (heights_m * heights_px) / (share @ heights_m**2))
        if scale < _LEAST_PX_PER_M:
            return None
        self._place_m[:] = camera.point_at(share @ points_xy, scale) - share @ turned
        self._focal_px = camera.focal_px
        if not self._find_place(points_xy, weights, camera):
            return None
        own = np.diag([_POINT_SIGMA_M**2] * 2 + [(0.05 * self._place_m[2]) ** 2] + [_GIVEN_SIGMA_RAD**2] * 3)
        return self._pose_fix(camera, own, self._metric)

    def hidden(self, fix: PoseFix) -> Flags:
        """Which points the head itself hides in that pose, shape (68,)."""
        towards = fix.turn.T @ -fix.place_m
        return self._surface.hidden(towards / np.linalg.norm(towards))

    def frontal(self, points_xy: Points, frame_size_px: tuple[int, int], horizontal_fov_rad: float | None) -> Points:
        """The points of the frame that `step` just found a pose in, in the head's frame: its expression without pose.

        Parameters
        ----------
        points_xy, frame_size_px, horizontal_fov_rad
            As for `step`.

        Returns
        -------
        ndarray, shape (68, 3), float64, metres
            On the line of sight of each point, at the depth that the head has there.
        """
        camera = Pinhole.of_view(horizontal_fov_rad or _USUAL_FOV_RAD, frame_size_px)
        shape = self._shape_m + np.tensordot(self._amounts, self._expression_modes, 1)
        depths = shape @ self._turn[2] + self._place_m[2]
        return np.asarray((camera.unproject(points_xy, depths) - self._place_m) @ self._turn)

    def turn_in(
        self,
        points_xy: Points,
        confidences: Array,
        frame_size_px: tuple[int, int],
        horizontal_fov_rad: float | None,
    ) -> Array | None:
        """How the head was turned in another picture, by what is known of its shape now. Changes nothing.

        Parameters
        ----------
        points_xy, confidences, frame_size_px, horizontal_fov_rad
            As for `step`.

        Returns
        -------
        ndarray, shape (3, 3), or None
            None where the points have no pose.
        """
        kept = self._turn.copy(), self._place_m.copy(), self._amounts.copy(), self._focal_px
        camera = Pinhole.of_view(horizontal_fov_rad or _USUAL_FOV_RAD, frame_size_px)
        weights = self._weights(points_xy, confidences, frame_size_px)
        found = self._begin(points_xy, weights, camera) and self._iterate(points_xy, weights, camera, _FIRST_ROUNDS)
        turn = self._turn.copy()
        self._turn[:], self._place_m[:], self._amounts[:], self._focal_px = kept
        return turn if found else None

    def lost(self) -> None:
        """There is no face in this frame: the next pose is looked for from nothing."""
        self._following = False

    def _weights(self, points_xy: Points, confidences: Array, frame_size_px: tuple[int, int]) -> Array:
        """What each point counts; 0 outside the picture, where it is the shape model's guess."""
        weights = self._region_weights * np.sqrt(np.maximum(confidences, _LEAST_CONFIDENCE))
        width, height = frame_size_px
        (left, top), (right, bottom) = points_xy.min(axis=0).tolist(), points_xy.max(axis=0).tolist()
        if not (left >= 0 and top >= 0 and right <= width - 1 and bottom <= height - 1):
            weights *= np.all((points_xy >= 0) & (points_xy <= np.array(frame_size_px) - 1), axis=1)
        return np.asarray(weights)

    def _facing(self) -> Array:
        """How much of each point is turned to the camera, 0 to 1."""
        cosines = self._surface.normals @ -self._turn[2]
        return np.asarray(np.minimum(np.maximum((cosines - _AWAY) / (_FACING - _AWAY), 0.0), 1.0))

    def _solve(self, points_xy: Points, weights: Array, camera: Pinhole) -> bool:
        if not np.isfinite(points_xy).all():
            return False
        if self._following:
            self._place_m[2] *= camera.focal_px / self._focal_px
            self._focal_px = camera.focal_px
            if self._iterate(points_xy, weights, camera, _ROUNDS):
                return True
        begun = self._begin(points_xy, weights, camera)
        self._following = begun and self._iterate(points_xy, weights, camera, _FIRST_ROUNDS)
        return self._following

    def _iterate(self, points_xy: Points, weights: Array, camera: Pinhole, rounds: int) -> bool:
        sigma_px = _POINT_SIGMA_M * camera.px_per_m(float(self._place_m[2]))
        precisions = sigma_px**2 / self._expression_variances
        error = solve_pose(
            points_xy, weights * self._facing(), self._shape_m, self._expression_modes, precisions, camera.as_array(),
            self._turn, self._place_m, self._amounts, self._normal, self._work, rounds,
        )  # fmt: skip
        return isfinite(error) and error < _ASTRAY * sigma_px**2

    def _begin(self, points_xy: Points, weights: Array, camera: Pinhole) -> bool:
        """Start from the weak-perspective pose; False where the points have no size."""
        self._turn[:], scale, middle_m, middle_xy = weak_perspective(points_xy, self._shape_m, weights)
        if scale < _LEAST_PX_PER_M:
            return False
        self._place_m[:] = camera.point_at(middle_xy, scale) - self._turn @ middle_m
        self._amounts[:] = 0.0
        self._focal_px = camera.focal_px
        return True

    def _find_place(self, points_xy: Points, weights: Array, camera: Pinhole) -> bool:
        """Where the head is, with its turn and expression as they are; False where nowhere."""
        turned = (self._shape_m + np.tensordot(self._amounts, self._expression_modes, 1)) @ self._turn.T
        # Along the head and across, in the picture. What the points say of a wrong turn is how wide the head is, so its
        # distance is told by its height.
        x, y = self._turn[:2, 1] / max(float(np.hypot(*self._turn[:2, 1])), 1e-6)
        axes = np.array([[x, y], [-_ACROSS * y, _ACROSS * x]])
        for _ in range(_PLACE_ROUNDS):
            seen = turned + self._place_m
            if seen[:, 2].min() <= 0.0:
                return False
            jacobian = axes @ _rigid_jacobian(seen, self._place_m, camera.focal_px)[:, :, :3]
            residual = (points_xy - camera.project(seen)) @ axes.T
            weighted = jacobian * weights[:, None, None]
            normal = np.einsum("nia,nib->ab", weighted, jacobian)
            self._place_m += np.linalg.solve(normal, np.einsum("nia,ni->a", weighted, residual))
        return bool(np.isfinite(self._place_m).all() and (turned[:, 2] + self._place_m[2]).min() > 0.0)

    def _fix(self, camera: Pinhole, metric: bool) -> PoseFix:
        sigma_px = _POINT_SIGMA_M * camera.px_per_m(float(self._place_m[2]))
        covariance = np.empty((6, 6))
        invert_leading(self._normal, covariance)
        covariance *= sigma_px**2
        return self._pose_fix(camera, covariance, metric)

    def _pose_fix(self, camera: Pinhole, covariance: Array, metric: bool) -> PoseFix:
        place, turn = self._place_m.copy(), self._turn.copy()
        px_per_m = camera.px_per_m(float(place[2]))
        return PoseFix(turn, rotation_of(turn), place, covariance, camera.project(place), px_per_m, metric)

    def _learn(self, points_xy: Points, weights: Array, camera: Pinhole, fix: PoseFix) -> None:
        """Tell the identity what this frame says about it, pose and expression marginalised (Schur complement)."""
        # The head in the model's own size, as far away as it then would be: the same picture.
        shape = self._size * (self._shape_m + np.tensordot(self._amounts, self._expression_modes, 1))
        place_m = self._size * fix.place_m
        seen = shape @ fix.turn.T + place_m
        residual = points_xy - camera.project(seen)
        jacobian = _shape_jacobian(self._model.modes, seen, fix.turn, camera.focal_px)
        rigid = _rigid_jacobian(seen, place_m, camera.focal_px)
        expression = np.tensordot(jacobian, self._basis, (2, 1))
        nuisance = np.concatenate([rigid, expression], axis=2).reshape(2 * len(seen), -1)
        flat, doubled = jacobian.reshape(2 * len(seen), -1), np.repeat(weights, 2)
        cross = (nuisance * doubled[:, None]).T @ flat
        sigma_px = _POINT_SIGMA_M * fix.px_per_m / self._size
        own = (nuisance * doubled[:, None]).T @ nuisance
        own[6:, 6:] += np.diag(sigma_px**2 / self._expression_variances)
        target = residual.reshape(-1) + flat @ self.identity.parameters
        # What the amounts have taken up already is handed back, or they would stay with what belongs to the shape.
        target += flat @ (self._size * self._amounts @ self._basis)
        right = (nuisance * doubled[:, None]).T @ target
        explained = np.linalg.solve(own, cross)
        matrix = ((flat * doubled[:, None]).T @ flat - cross.T @ explained) / sigma_px**2
        vector = ((flat * doubled[:, None]).T @ target - explained.T @ right) / sigma_px**2
        self.identity.learn(fix.rotation.yaw_rad, fix.rotation.pitch_rad, matrix, vector)
        self._take_shape()

    def _take_shape(self) -> None:
        """Go by the shape that the identity now has."""
        shape = self._model.shape_m(self.identity.parameters)
        # The origin stays between the eyes, or each change of the shape would seem to move the head.
        shape = shape - shape[self._eyes].mean(axis=0)
        self._size = self._size_of(shape)
        self._shape_m = shape / self._size

    def _size_of(self, shape_m: Points) -> float:
        """How much larger than the mean head a shape looks from the front.

        The picture tells shape and distance times size, so the size of every head is taken for the mean one: otherwise
        each change of the shape would seem to move the head.
        """
        share = self._region_weights / self._region_weights.sum()
        mean = self._model.mean_m[:, :2]
        centred = share[:, None] * (mean - share @ mean)
        return float((centred * shape_m[:, :2]).sum() / (centred * mean).sum())


def weak_perspective(points_xy: Points, shape_m: Points, weights: Array) -> tuple[Array, float, Array, Array]:
    """Scaled-orthographic pose of a shape.

    Parameters
    ----------
    points_xy : ndarray, shape (N, 2), pixels
    shape_m : ndarray, shape (N, 3), metres
    weights : ndarray, shape (N,)

    Returns
    -------
    turn : ndarray, shape (3, 3)
    scale : float
        Pixels for a metre.
    middle_m, middle_xy : ndarray, shapes (3,) and (2,)
        Weighted middle of the shape, and where it is seen.
    """
    turn, middle_m, middle_xy = np.empty((3, 3)), np.empty(3), np.empty(2)
    # Copies are all of one kind: a kernel is compiled anew for arrays that are not contiguous or may not be written.
    points, shape, counts = (np.array(one, dtype=np.float64, order="C") for one in (points_xy, shape_m, weights))
    scale = fit_weak_perspective(points, shape, counts, turn, middle_m, middle_xy)
    if not isfinite(scale):
        return _flat_perspective(points, shape, counts)
    return turn, scale, middle_m, middle_xy


def _flat_perspective(points_xy: Points, shape_m: Points, weights: Array) -> tuple[Array, float, Array, Array]:
    """The same of points on a line, or all in one place, which leave turns open: one of those."""
    share = weights / weights.sum()
    middle_m, middle_xy = share @ shape_m, share @ points_xy
    centred = shape_m - middle_m
    moments = (points_xy - middle_xy).T @ (centred * share[:, None])
    left, singular, right = np.linalg.svd(moments @ np.linalg.inv(centred.T @ (centred * share[:, None])), False)
    rows = left @ right
    turn = np.stack([*rows, np.cross(rows[0], rows[1])])
    return turn, float(singular.mean()), middle_m, middle_xy


def _shape_jacobian(modes: Array, seen: Points, turn: Array, focal: float) -> Array:
    """Derivative of the picture's points by the amounts of modes, shape (N, 2, K)."""
    turned = np.einsum("ij,knj->nik", turn, modes, optimize=True)
    ratio = seen[:, :2, None] / seen[:, 2, None, None]
    return np.asarray(focal / seen[:, 2, None, None] * (turned[:, :2] - ratio * turned[:, 2:]))


def _rigid_jacobian(seen: Points, place_m: Array, focal: float) -> Array:
    """Derivative of the picture's points by place and turn, shape (N, 2, 6)."""
    x, y, z = (seen - place_m).T
    nothing, one = np.zeros_like(x), np.ones_like(x)
    moved = np.stack(
        [
            np.stack([one, nothing, nothing, nothing, z, -y], -1),
            np.stack([nothing, one, nothing, -z, nothing, x], -1),
            np.stack([nothing, nothing, one, y, -x, nothing], -1),
        ],
        axis=1,
    )
    ratio = seen[:, :2, None] / seen[:, 2, None, None]
    return np.asarray(focal / seen[:, 2, None, None] * (moved[:, :2] - ratio * moved[:, 2:]))
