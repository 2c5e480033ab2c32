"""How heads are turned, told by a glance at the whole head: for poses that the points of a face tell badly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tracker.face.glance import shipped_glance
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import Similarity
from tracker.types import Face, Frame

Array = NDArray[np.float64]

# Where a glance finds less of a face it tells nothing of a turn.
_FACE_LIKELY = 0.3


def turn_at(picture: GreyPicture, pose: Similarity) -> Array | None:
    """How the head is turned to a camera that looks straight at it, shape (3, 3); None where there seems to be none.

    Parameters
    ----------
    picture : GreyPicture
    pose : Similarity
        Takes the mean face to where the face is.

    Raises
    ------
    ModelFileError
        If the network is missing or damaged, or does not run.
    """
    glance = shipped_glance().look(picture, [pose])[0]
    return glance.turn if glance.presence >= _FACE_LIKELY else None


class HeadGlance:
    """Tells it of the faces of frames."""

    def __call__(self, frame: Frame, face: Face) -> Array | None:
        """As `turn_at`.

        Parameters
        ----------
        frame : Frame
        face : Face
            In that frame.
        """
        return turn_at(GreyPicture(frame.image), Similarity(*face.parameters[:4]))
