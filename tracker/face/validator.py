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


@dataclass(frozen=True, slots=True)
class Judgement:
    """How the validator's score and the fit's own likelihood are joined into one estimate of quality.

    The score sees the picture around all points at once, the likelihood how well each point's own expert is pleased;
    they err on different fits. Learnt on faces that neither has seen.

    Attributes
    ----------
    score, likelihood, offset : float
        Quality = score * validator score + likelihood * (mean log-likelihood, less that of responses that say nothing)
        + offset.
    """

    score: float = 1.0
    likelihood: float = 0.0
    offset: float = 0.0

    def quality(self, score: float, log_likelihood: float) -> float:
        """The joint estimate, on the scale of the score: 1 for a good fit, 0 for a worthless one."""
        return self.score * score + self.likelihood * log_likelihood + self.offset


@dataclass(frozen=True, slots=True, eq=False)
class Validator:
    """Estimates a fit's quality: 1 for points within 5 % of the outer-eye distance, 0 for 20 % or no face at all.

    Attributes
    ----------
    layout : DescriptorLayout
    weights : ndarray, shape (layout.length,), float32
    bias : float
    judgement : Judgement
    """

    layout: DescriptorLayout
    weights: NDArray[np.float32]
    bias: float
    judgement: Judgement = Judgement()

    def score(self, picture: GreyPicture, model: ShapeModel, parameters: FaceParameters) -> float:
        """Estimated quality. Mostly between 0 and 1, but not cut, so that hypotheses can always be ranked."""
        description = describe_face(picture, model, parameters, self.layout)
        return float(self.weights @ description) + self.bias
