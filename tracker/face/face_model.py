"""Everything learnt about faces, in one object."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.face.conv_experts import OutputHeads
from tracker.face.initialiser import Initialiser
from tracker.face.patch_expert import PatchExperts
from tracker.face.shape_model import ShapeModel
from tracker.face.validator import Validator


@dataclass(frozen=True, slots=True, eq=False)
class FaceModel:
    """A trained face model.

    Attributes
    ----------
    name : str
    shape : ShapeModel
    initialiser : Initialiser
    shape_errors : ndarray, shape (K,), float64
        Mean squared error that the initialiser leaves in each shape parameter, on faces that it was not fitted to.
    experts : tuple of PatchExperts
        Coarse to fine; empty where the network does their work.
    validator : Validator
    network : bytes or None
        The learned experts, an ONNX file; None for a classical model.
    heads : OutputHeads or None
        What stands in the place of the network's own heads, learnt from one face; see `tracker.personal`.
    identity : ndarray, shape (K,), float64, or None
        Parameters of that one's head in the 3-D shape model, where they were learnt too.
    """

    name: str
    shape: ShapeModel
    initialiser: Initialiser
    shape_errors: NDArray[np.float64]
    experts: tuple[PatchExperts, ...]
    validator: Validator
    network: bytes | None = None
    heads: OutputHeads | None = None
    identity: NDArray[np.float64] | None = None
