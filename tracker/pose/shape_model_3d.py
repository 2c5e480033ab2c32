"""The point distribution model in three dimensions: a metric mean head and the ways in which heads differ from it.

Head frame: origin at the point between the eyes of the mean head (the mean of its twelve eye points), axes as the
camera frame's when the head looks straight into the camera (x right in the picture, y down, z away from the camera),
metres. It is learnt from pictures alone, which tell no sizes: its mean has the inter-pupil distance of a mean adult.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Number, Record
from tracker.archives.manifest import KnownFile, verified
from tracker.markup import Markup, markup_of
from tracker.types import Points

# Between the outer corners of the eyes of any mean head; how far the length of a mode may be off.
_EYES_M, _NEAR_ONE = (0.05, 0.2), 0.1
# N points, K modes; single precision holds a hundredth of a micrometre.
_MEMBERS = {
    "mean_m": Member(np.float64, ("N", 3), largest=1.0),
    "modes": Member(np.float64, ("K", "N", 3), largest=2.0),
    "variances": Member(np.float64, ("K",), positive=True),
}
KIND = ArchiveKind(
    title="3-D shape model",
    format="visavis-shape-3d",
    versions=(1,),
    members=lambda header: _MEMBERS,
    header=Record({"noise_m": Number(above=0.0, high=1.0)}),
    advice="fetch or train it again",
)
SHIPPED = "shape/shape-3d.npz"

Array = NDArray[np.float64]

# Points of the skull, which no muscle moves: nose and the corners of the eyes.
_FIRM = (*range(27, 36), 36, 39, 42, 45)
# How firm they are.
_FIRM_SIGMA_M = 0.001


@dataclass(frozen=True, slots=True, eq=False)
class ShapeModel3D:
    """A mean head and its modes of variation.

    Attributes
    ----------
    mean_m : ndarray, shape (N, 3), float64, metres
        Mirror-symmetric.
    modes : ndarray, shape (K, N, 3), float64
        Orthonormal, the most varied first; no mode turns, moves or scales the mean.
    variances : ndarray, shape (K,), float64, square metres
        Of the shape parameters over the training faces.
    noise_m : float
        Standard deviation of an annotated point about the model, per axis.
    """

    mean_m: Points
    modes: Array
    variances: Array
    noise_m: float

    @property
    def markup(self) -> Markup:
        """What its points mean."""
        return markup_of(len(self.mean_m))

    @property
    def mode_count(self) -> int:
        """How many shape parameters a head has."""
        return len(self.modes)

    def shape_m(self, parameters: Array) -> Points:
        """Points (N, 3) of a head of that shape, metres."""
        return self.mean_m + np.tensordot(parameters, self.modes, 1)

    def expression_basis(self, count: int) -> tuple[Array, Array]:
        """Directions among the shape parameters that leave the firm points of the skull where they are.

        They are the principal ones of what is left to vary once nose and eye corners are known: mouth, lids, brows.

        Parameters
        ----------
        count : int
            How many.

        Returns
        -------
        basis : ndarray, shape (count, K), float64
            Orthonormal rows.
        variances : ndarray, shape (count,), float64, square metres
        """
        firm = self.modes[:, _FIRM].reshape(self.mode_count, -1)
        left = np.linalg.inv(np.diag(1 / self.variances) + firm @ firm.T / _FIRM_SIGMA_M**2)
        variances, basis = np.linalg.eigh(left)
        order = np.argsort(-variances)[:count]
        return np.ascontiguousarray(basis[:, order].T), np.ascontiguousarray(variances[order])


def digest_of(model: ShapeModel3D) -> str:
    """sha256 by which shape parameters know their model.

    Parameters
    ----------
    model : ShapeModel3D
    """
    return hashlib.sha256(
        b"".join(array.tobytes() for array in (model.mean_m, model.modes, model.variances))
    ).hexdigest()


def save_shape_3d(model: ShapeModel3D, path: Path) -> None:
    """Write a model as ``.npz``, atomically."""
    arrays = {name: getattr(model, name).astype(np.float32) for name in _MEMBERS}
    write_archive(path, KIND, {"noise_m": model.noise_m}, arrays)


def load_shape_3d(path: Path | KnownFile) -> ShapeModel3D:
    """Read a model written by `save_shape_3d`.

    Raises
    ------
    ModelFileError
        If it is missing, damaged, or of another kind or version; the message names the file.
    """
    return read_archive(path, KIND, _from_archive)


def _from_archive(archive: Archive) -> ShapeModel3D:
    mean, modes, variances = (archive.arrays[name] for name in _MEMBERS)
    left, right = markup_of(len(mean)).outer_eyes
    if not _EYES_M[0] < np.linalg.norm(mean[right] - mean[left]) < _EYES_M[1]:
        raise ValueError("its mean head is not of a head's size")
    if np.abs(np.linalg.norm(modes, axis=(1, 2)) - 1.0).max() > _NEAR_ONE:
        raise ValueError("a mode is not of unit length")
    return ShapeModel3D(mean, modes, variances, archive.header["noise_m"])


@lru_cache(maxsize=1)
def shipped_shape_3d() -> ShapeModel3D:
    """The model that comes with the program.

    Raises
    ------
    ModelFileError
        If it is missing or not as the manifest says.
    """
    return load_shape_3d(verified(SHIPPED))
