"""What faces are compared by on a similarity sheet: vectors whose distance says how unlike two faces are."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from tracker.expression.appearance import shipped_expression_network
from tracker.expression.face_crop import standardised
from tracker.expression.pose_free import shipped_shape_reader
from tracker.pose.estimator import weak_perspective
from tracker.pose.rotation import rotation_of
from tracker.session.layout import SessionError
from tracker.session.sheet_samples import FaceSample
from tracker.types import Points

Array = NDArray[np.float64]

# Each block of numbers counts as much as another, whatever its unit; but one in which faces differ by less than this
# (root mean square, in the block's own unit) is not blown up to count.
_LEAST_SIGMAS, _LEAST_TURN_RAD, _LEAST_SIGNAL, _LEAST_LOGIT, _LEAST_GREY = 0.3, 0.05, 0.1, 0.5, 1.0
# Principal components of the grey crops that are kept.
_LOOK_COMPONENTS = 50


class Likeness(Enum):
    """By what faces are alike."""

    SHAPE = "shape"
    EXPRESSION = "expression"
    LOOK = "look"
    POSE = "pose"


def features_of(samples: Sequence[FaceSample], by: Likeness) -> Array:
    """A vector for each face.

    Parameters
    ----------
    samples : sequence of FaceSample
        At least one.
    by : Likeness
        SHAPE: the fitted shape and how the head is turned. EXPRESSION: the shape with the turn taken out, what the
        expression network sees, and the signals where they were read. LOOK: the picture of the face, its lamp taken
        out. POSE: how the head is turned.

    Returns
    -------
    ndarray, shape (N, D), float64
        Euclidean distances compare faces.

    Raises
    ------
    SessionError
        For LOOK, where there are no pictures.
    ModelFileError
        If a model is missing or damaged.
    """
    match by:
        case Likeness.SHAPE:
            shapes = np.array([one.shape_sigmas for one in samples])
            return _together((shapes, _LEAST_SIGMAS), (_turns(samples), _LEAST_TURN_RAD))
        case Likeness.EXPRESSION:
            blocks = [(_pose_free(samples), _LEAST_SIGMAS)]
            if (greys := _greys(samples)) is not None:
                blocks.append((np.asarray(shipped_expression_network().logits_of(greys)), _LEAST_LOGIT))
            if (signals := _signals(samples)) is not None:
                blocks.append((signals, _LEAST_SIGNAL))
            return _together(*blocks)
        case Likeness.LOOK:
            if (greys := _greys(samples)) is None:
                raise SessionError("This session has no pictures to compare looks by. Compare shapes instead.")
            return _principal(greys.reshape(len(samples), -1), _LOOK_COMPONENTS)
        case Likeness.POSE:
            return _together((_turns(samples), _LEAST_TURN_RAD))


def _together(*blocks: tuple[Array, float]) -> Array:
    """Blocks side by side, each centred, and of the same spread all in all."""
    scaled = []
    for values, least in blocks:
        centred = values - values.mean(axis=0)
        spread = float(np.sqrt((centred**2).sum(axis=1).mean()))
        scaled.append(centred / max(spread, least))
    return np.hstack(scaled)


def _turns(samples: Sequence[FaceSample]) -> Array:
    """Yaw, pitch and roll by the points alone, as if seen from far away: the same for frames and for pictures."""
    mean_m = shipped_shape_reader().model.mean_m
    weights = np.ones(len(mean_m))
    return np.array([_turn(one.points_xy, mean_m, weights) for one in samples])


def _turn(points_xy: Points, mean_m: Points, weights: Array) -> tuple[float, float, float]:
    rotation = rotation_of(weak_perspective(points_xy, mean_m, weights)[0])
    return rotation.yaw_rad, rotation.pitch_rad, rotation.roll_rad


def _pose_free(samples: Sequence[FaceSample]) -> Array:
    reader = shipped_shape_reader()
    found = [reader.of_points(one.points_xy) for one in samples]
    unknown = np.zeros(reader.model.mode_count)
    return np.array([unknown if one is None else one for one in found])


def _greys(samples: Sequence[FaceSample]) -> NDArray[np.float32] | None:
    greys = [one.grey for one in samples if one.grey is not None]
    return np.array([standardised(one.astype(np.float32)) for one in greys]) if len(greys) == len(samples) else None


def _signals(samples: Sequence[FaceSample]) -> Array | None:
    """Signals (N, S) by name; one that is not known of a face says nothing of it: it is the mean of the others."""
    names = sorted({name for one in samples for name in one.signals})
    if not names:
        return None
    values = np.array([[one.signals.get(name, np.nan) for name in names] for one in samples])
    return np.where(np.isnan(values), np.nanmean(values, axis=0), values)


def _principal(values: NDArray[np.float32], count: int) -> Array:
    """Scores of the first principal components: what is left out differs little from face to face."""
    centred = np.asarray(values - values.mean(axis=0), dtype=np.float64)
    count = min(count, *centred.shape)
    eigenvalues, vectors = np.linalg.eigh(centred @ centred.T)
    kept = vectors[:, ::-1][:, :count] * np.sqrt(np.maximum(eigenvalues[::-1][:count], 0.0))
    # The sign of a component is free; the face that says most decides, so that the same faces give the same numbers.
    signs = np.sign(kept[np.abs(kept).argmax(axis=0), range(count)])
    spread = float(np.sqrt(max(eigenvalues.sum(), 0.0) / len(values)))
    return np.asarray(kept * np.where(signs == 0, 1.0, signs) / max(spread, _LEAST_GREY))
