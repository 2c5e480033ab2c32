"""How good a fit is, from the picture alone: is this a face, and do the points lie on it?

A linear score of the same oriented-gradient description that the initialiser uses, read around the fitted points in
the face's own frame, so that identity, pose and size have been taken out. It is asked in every frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.face.initialiser import DescriptorLayout, describe_face
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, ShapeModel


@dataclass(frozen=True, slots=True, eq=False)
class Validator:
    """Estimates a fit's quality: 1 for points within 5 % of the outer-eye distance, 0 for 20 % or no face at all.

    Attributes
    ----------
    layout : DescriptorLayout
    weights : ndarray, shape (layout.length,), float32
    bias : float
    """

    layout: DescriptorLayout
    weights: NDArray[np.float32]
    bias: float

    def score(self, picture: GreyPicture, model: ShapeModel, parameters: FaceParameters) -> float:
        """Estimated quality. Mostly between 0 and 1, but not cut, so that hypotheses can always be ranked."""
        description = describe_face(picture, model, parameters, self.layout)
        return float(self.weights @ description) + self.bias
