"""The network that names the expression of a face by what it looks like, run by ONNX Runtime."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.archives.header import Items, Number, Record, Text, Whole, parsed
from tracker.archives.manifest import KnownFile, verified
from tracker.archives.onnx_session import CPU, SessionError, open_session
from tracker.checked_file import one_line, taken_apart
from tracker.errors import ModelFileError
from tracker.expression.face_crop import SIDE_PX, FaceCrop
from tracker.readings import Emotion
from tracker.types import Image, Points

FORMAT, VERSION = "visavis-expression", 1
# The key of the file's metadata under which the header stands, as JSON.
HEADER_KEY = "visavis"
FILE = "expression/appearance.onnx"
EMOTIONS = tuple(Emotion)
# What a damaged network says may be anything; logits are not.
_LARGEST = 1000.0

_HEADER = Record(
    {
        "format": Text((FORMAT,)),
        "version": Whole(VERSION, VERSION),
        "emotions": Items(Text(tuple(one.value for one in EMOTIONS)), len(EMOTIONS), len(EMOTIONS)),
        "temperature": Number(0.1, 10.0),
    }
)


class ExpressionNetwork:
    """Looks at one face at a time; holds work space, so it belongs to one thread.

    Parameters
    ----------
    content : bytes
        An ONNX file of `tracker.training.expression_export`.
    name : str
        What the file is called, for messages.
    provider : str
        ONNX Runtime's name of what runs it.

    Raises
    ------
    ModelFileError
        If it is damaged, of another kind, or does not run on that provider.
    """

    def __init__(self, content: bytes, name: str, provider: str = CPU) -> None:
        self._name = name
        self._session = _session(content, name, provider)
        self._temperature = float(_header(self._session, name)["temperature"])
        self._crop = FaceCrop()
        self.logits_of(np.zeros((1, SIDE_PX, SIDE_PX), dtype=np.float32))  # so that damage shows now

    def logits(self, image: Image, points_xy: Points) -> NDArray[np.float64]:
        """What a face looks like.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3) BGR or (height, width) grey, uint8
            The frame as it was recorded.
        points_xy : ndarray, shape (68, 2), pixels

        Returns
        -------
        ndarray, shape (8,), float64
            In the order of `Emotion`; their softmax is calibrated.
        """
        answer: NDArray[np.float64] = self.logits_of(self._crop.cut(image, points_xy)[None])[0]
        return answer

    def logits_of(self, faces: NDArray[np.float32]) -> NDArray[np.float64]:
        """The same of faces that are cut out already, shape (n, 48, 48), each standardised; (n, 8)."""
        try:
            answer = np.asarray(self._session.run(None, {"faces": faces[:, None]})[0])
        except Exception as error:  # ONNX Runtime has exceptions of many kinds, one for each way to fail
            reason = one_line(str(error)) or type(error).__name__
            raise ModelFileError(f"The expression network {self._name} does not run ({reason}).") from error
        # What a network says of its own sizes need not be so.
        told = answer.dtype == np.float32 and answer.shape == (len(faces), len(EMOTIONS))
        if not told or not (np.abs(answer) <= _LARGEST).all():
            raise ModelFileError(f"The expression network {self._name} is damaged. Fetch the program's files again.")
        return np.asarray(answer, dtype=np.float64) / self._temperature


def load_expression_network(file: KnownFile) -> ExpressionNetwork:
    """The network in a file whose contents were checked; raises what `ExpressionNetwork` raises."""
    return ExpressionNetwork(file.content, file.path.name)


def shipped_expression_network() -> ExpressionNetwork:
    """The network that comes with the program.

    Raises
    ------
    ModelFileError
        If it is missing or not as the manifest says.
    """
    return load_expression_network(_shipped())


@lru_cache(maxsize=1)
def _shipped() -> KnownFile:
    """Each face has a network of its own on one session; the file is read and checked for the first."""
    return verified(FILE)


@lru_cache(maxsize=2)
def _session(content: bytes, name: str, provider: str) -> Any:
    try:
        return open_session(content, provider)
    except SessionError as error:
        raise ModelFileError(f"The expression network {name} does not run ({error}).") from error


def _header(session: Any, name: str) -> dict[str, Any]:
    try:
        with taken_apart():
            kept = session.get_modelmeta().custom_metadata_map.get(HEADER_KEY)
    except ValueError as error:
        raise ModelFileError(f"The expression network {name} is damaged ({error}).") from error
    if kept is None:
        raise ModelFileError(f"{name} holds no expression network.")
    try:
        header: dict[str, Any] = _HEADER.taken(parsed(kept), "the header")
        if tuple(header["emotions"]) != tuple(one.value for one in EMOTIONS):
            raise ValueError("its expressions are others")
    except ValueError as error:
        raise ModelFileError(f"The expression network {name} is damaged ({error}).") from error
    return header
