"""The eye network as it ships: an ONNX file that tells of a picture of an eye where the iris is and how open it is.

``pictures`` in, shape (n, 1, 48, 64), float32, grey levels 0 to 255, both eyes as `tracker.gaze.eye_canvas` cuts them.
``answers`` out, shape (n, 7), raw: column and row of the iris' centre, then by `decoded` its radius, the distance of
the lids, how likely the eye is closed and the iris seen, and how far off its place may be.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.archives.manifest import KnownFile, verified
from tracker.archives.onnx_session import CPU, SessionError, open_session
from tracker.checked_file import one_line, shown, taken_apart
from tracker.errors import ModelFileError
from tracker.gaze.eye_canvas import HEIGHT_PX, WIDTH_PX
from tracker.types import Image

SHIPPED = "gaze/eyes.onnx"
FORMAT, VERSION = "visavis-eyes", 1
ANSWERS = 7
# What the raw numbers are of: logarithms of radius and spread, steps of the lids' distance, logits.
USUAL_RADIUS_PX, USUAL_GAP_PX, GAP_STEP_PX = 8.0, 8.0, 4.0
LOG_RADIUS_MOST, LOG_SPREAD_MOST = 3.0, 3.0
# Answers are canvas pixels, logarithms and logits; what a damaged network says may be anything.
_LARGEST = 1000.0


class EyeNetworkFile:
    """The network, loaded.

    Parameters
    ----------
    content : bytes
    name : str
        What the file is called, for messages.

    Raises
    ------
    ModelFileError
        If it is damaged, or of another kind or version.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._session: Any = open_session(content, CPU)
        except SessionError as error:
            raise ModelFileError(f"the eye network {name} does not run ({error})") from error
        _check_header(self._session, name)

    def answers(self, pictures: Image) -> NDArray[np.float64]:
        """What the network says of eyes: see `decoded`.

        Parameters
        ----------
        pictures : ndarray, shape (n, 48, 64), uint8

        Returns
        -------
        ndarray, shape (n, 7), float64

        Raises
        ------
        ModelFileError
            If the network does not run, or says what cannot be.
        """
        batch = pictures.astype(np.float32).reshape(-1, 1, HEIGHT_PX, WIDTH_PX)
        try:
            answers = np.asarray(self._session.run(["answers"], {"pictures": batch})[0])
        except Exception as error:  # ONNX Runtime has exceptions of many kinds, one for each way to fail
            reason = one_line(str(error)) or type(error).__name__
            raise ModelFileError(f"the eye network {self._name} does not run ({reason})") from error
        if answers.dtype != np.float32 or answers.shape != (len(batch), ANSWERS):
            raise ModelFileError(f"the eye network {self._name} is damaged (its answers are of the wrong size)")
        if not (np.abs(answers) <= _LARGEST).all():
            raise ModelFileError(f"the eye network {self._name} is damaged (its answers cannot be)")
        return decoded(answers.astype(np.float64))


def decoded(raw: NDArray[np.float64]) -> NDArray[np.float64]:
    """Answers as they are used.

    Parameters
    ----------
    raw : ndarray, shape (n, 7), float64

    Returns
    -------
    ndarray, shape (n, 7), float64
        Column and row of the iris' centre, its radius and the distance of the lids (all canvas pixels), the
        probabilities that the eye is closed and that the iris is seen, and how far off its place may be (pixels).
    """
    answers = raw.copy()
    answers[:, 2] = USUAL_RADIUS_PX * np.exp(np.clip(raw[:, 2], -LOG_RADIUS_MOST, LOG_RADIUS_MOST))
    answers[:, 3] = np.maximum(USUAL_GAP_PX + GAP_STEP_PX * raw[:, 3], 0.0)
    answers[:, 4:6] = 1 / (1 + np.exp(-np.clip(raw[:, 4:6], -30.0, 30.0)))
    answers[:, 6] = np.exp(np.clip(raw[:, 6], -LOG_SPREAD_MOST, LOG_SPREAD_MOST))
    return answers


def load_eye_network(file: KnownFile) -> EyeNetworkFile:
    """The network in a file whose contents were checked; raises what `EyeNetworkFile` raises."""
    return EyeNetworkFile(file.content, file.path.name)


@lru_cache(maxsize=1)
def shipped_eye_network() -> EyeNetworkFile:
    """The network that comes with the program.

    Raises
    ------
    ModelFileError
        If it is missing or not as the manifest says.
    """
    return load_eye_network(verified(SHIPPED))


def _check_header(session: Any, name: str) -> None:
    try:
        with taken_apart():
            kept = session.get_modelmeta().custom_metadata_map
            header = {key: json.loads(value) for key, value in kept.items()}
    except ValueError as error:
        raise ModelFileError(f"the eye network {name} is damaged ({error})") from error
    if header.get("format") != FORMAT:
        raise ModelFileError(f"{name} holds no eye network")
    if header.get("version") != VERSION:
        raise ModelFileError(
            f"{name} is of version {shown(header.get('version'))}; this program reads version {VERSION}"
        )
