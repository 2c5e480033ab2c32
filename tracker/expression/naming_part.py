"""The name of an expression as a part of a reading: look and shape of a face, put together and calmed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tracker.expression.appearance import shipped_expression_network
from tracker.expression.face_crop import POINTS
from tracker.expression.naming import Array, ExpressionNamer
from tracker.expression.person import Person
from tracker.expression.pose_free import shipped_shape_reader
from tracker.expression.seen import SeenFace
from tracker.expression.settings import ReadingSettings
from tracker.expression.shape_classifier import ShapeClassifier
from tracker.expression.shape_classifier_file import shipped_shape_scorers
from tracker.readings import Expression, FaceReading
from tracker.types import Points

# Eyes with brows, and the mouth; and the share of the points of each that must be seen.
_EYES, _MOUTH, _LEAST_SEEN = slice(17, 48), slice(48, 68), 0.5

# Names are means over some tenths of a second; a look at every frame of a quick camera would tell nothing more.
_LOOKS_EVERY_S = 0.045


class NamingPart:
    """Names the expression of one face.

    Parameters
    ----------
    settings : ReadingSettings

    Raises
    ------
    ModelFileError
        If the network or the shape classifiers are missing or damaged.
    """

    def __init__(self, settings: ReadingSettings) -> None:
        self._network = shipped_expression_network()
        self._classifier = ShapeClassifier(shipped_shape_scorers())
        self._namer = ExpressionNamer(smoothing_s=settings.expression.name_smoothing_s)
        self._neutral_m: Points | None = None
        self._neutral: Array | None = None
        self._last: Expression | None = None
        self._looked_s = 0.0

    def lost(self) -> None:
        """The face is not there, or not sure: nothing of it is kept."""
        self._namer.lost()
        self._last = None

    def step(self, seen: SeenFace, reading: FaceReading) -> FaceReading:
        """Add the expression, unless too much of the face is hidden.

        Parameters
        ----------
        seen : SeenFace
        reading : FaceReading
        """
        if min(seen.seen_share(_EYES), seen.seen_share(_MOUTH)) < _LEAST_SEEN:
            self.lost()
            return reading
        time_s = seen.frame.time_s
        if self._last is None or not 0.0 <= time_s - self._looked_s < _LOOKS_EVERY_S:
            look = self._look(seen)
            # Measured on pictures of anybody, a shape adds nothing to the look; against a person's own face at rest it
            # tells what the look of a stranger cannot.
            shape = self._shape(seen) if look is None or seen.person.captured else None
            self._last = self._namer.step(look, shape, time_s)
            self._looked_s = time_s
        return replace(reading, expression=self._last)

    def _look(self, seen: SeenFace) -> Array | None:
        points_xy = seen.face.face.points_xy
        # Of another markup, or in one spot: nothing can be cut out by these.
        if len(points_xy) != POINTS or not np.ptp(points_xy, axis=0).min() > 0.0:
            return None
        return self._network.logits(seen.frame.image, points_xy)

    def _shape(self, seen: SeenFace) -> Array | None:
        sigmas = seen.shape_sigmas
        if sigmas is None:
            return None
        return np.asarray(self._classifier.probabilities(sigmas, self._neutral_of(seen.person)))

    def _neutral_of(self, person: Person) -> Array | None:
        """Only a neutral face shown on purpose counts: what is learnt while tracking may be a long smile."""
        neutral_m = person.neutral_m if person.captured else None
        if neutral_m is not self._neutral_m:
            self._neutral_m = neutral_m
            self._neutral = None if neutral_m is None else shipped_shape_reader().of_frontal(neutral_m)
        return self._neutral
