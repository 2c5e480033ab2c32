"""A glance at a face: one small network that tells whether a face lies where it is said to, and how its head is turned.

It sees the face with room around it, hair and ears and the edge of the head: what tells a face from a part of one, and
a profile from a face that is turned by half as much.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, sin
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.archives.header import Number, Record, Text, Whole, parsed
from tracker.archives.manifest import KnownFile, verified
from tracker.archives.onnx_session import CPU, SessionError, open_session
from tracker.checked_file import one_line, taken_apart
from tracker.errors import ModelFileError
from tracker.face.conv_experts import SIDE_PX as FITTED_SIDE_PX
from tracker.face.conv_experts import conv_frame, standardised
from tracker.face.reference_frame import GreyPicture, ReferenceFrame
from tracker.face.shape_model import Similarity
from tracker.pose.rotation import mirrored_turn
from tracker.types import Points, read_only

FORMAT, VERSION = "visavis-glance", 1
# The key of the file's metadata under which the header stands, as JSON.
HEADER_KEY = "visavis"
# And that under which the persons are named from whom it has learnt nothing, and on whom it may be measured.
LEFT_OUT_KEY = "left_out"
FILE = "face/glance.onnx"
SIDE_PX = 96
# Of the turn's first two columns (Zhou et al., CVPR 2019), and the logit of the presence.
ANSWERS = 7
# The crop shows so many times as much to each side as the one in which points are fitted.
_LOOSER = 1.6
# So many crops are looked at in one run: more take more memory, and no less time.
_AT_ONCE = 64
# What a damaged network says may be anything; logits and columns are not.
_LARGEST, _SHORTEST = 1000.0, 1e-6

_HEADER = Record(
    {
        "format": Text((FORMAT,)),
        "version": Whole(VERSION, VERSION),
        "scale": Number(1.0, float(SIDE_PX)),
        "x_px": Number(0.0, float(SIDE_PX)),
        "y_px": Number(0.0, float(SIDE_PX)),
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """What a glance tells.

    Attributes
    ----------
    presence : float
        Calibrated probability that a face lies about there, of that size and roll; 0 to 1.
    turn : ndarray, shape (3, 3), float64
        Rotation from the head to a camera that looks straight at the face, with the face's roll in the picture. Means
        nothing where there is no face.
    """

    presence: float
    turn: NDArray[np.float64]


class GlanceNetwork:
    """The network and its crop. The network itself is loaded once, however many use it.

    Parameters
    ----------
    content : bytes
        An ONNX file of `tracker.training.glance_export`.
    name : str
        What the file is called, for messages.
    provider : str
        ONNX Runtime's name of what runs it.
    threads : int

    Attributes
    ----------
    frame : ReferenceFrame
        Of the crop.

    Raises
    ------
    ModelFileError
        If it is damaged, of another kind, or does not run on that provider.
    """

    def __init__(self, content: bytes, name: str, provider: str = CPU, threads: int = 1) -> None:
        self._name = name
        self._session = _session(content, name, provider, threads)
        header = _header(self._session, name)
        self.frame = ReferenceFrame(header["scale"], header["x_px"], header["y_px"], SIDE_PX, SIDE_PX)

    def look(self, picture: GreyPicture, poses: Sequence[Similarity]) -> list[Glance]:
        """What may be faces.

        Parameters
        ----------
        picture : GreyPicture
        poses : sequence of Similarity
            Each takes the mean face of the face models to where a face may be.

        Raises
        ------
        ModelFileError
            If the network does not run, or says what cannot be.
        """
        some = (poses[first : first + _AT_ONCE] for first in range(0, len(poses), _AT_ONCE))
        return [glance for few in some for glance in self._looked(picture, few)]

    def _looked(self, picture: GreyPicture, poses: Sequence[Similarity]) -> list[Glance]:
        """The same, all in one run."""
        crops = np.empty((len(poses), 1, SIDE_PX, SIDE_PX), dtype=np.float32)
        for pose, crop in zip(poses, crops, strict=True):
            picture.fill(crop[0], self.frame, pose)
            standardised(crop[0])
        presences, turns = self.answers(crops)
        return [
            Glance(presence, read_only(_rolled(turn, pose.roll_rad)))  # type: ignore[arg-type]
            for presence, turn, pose in zip(presences.tolist(), turns, poses, strict=True)
        ]

    def look_from_both_sides(self, picture: GreyPicture, pose: Similarity) -> Glance:
        """One face, also seen in the mirror: what leans to a side in the one look leans to the other in the other.

        Parameters
        ----------
        picture : GreyPicture
        pose : Similarity
            Takes the mean face of the face models to where the face may be.

        Returns
        -------
        Glance
            The mean of both.

        Raises
        ------
        ModelFileError
            As `look`.
        """
        crops = np.empty((2, 1, SIDE_PX, SIDE_PX), dtype=np.float32)
        picture.fill(crops[0, 0], self.frame, pose)
        standardised(crops[0, 0])
        crops[1] = crops[0, :, :, ::-1]
        presences, turns = self.answers(crops)
        both = turns[0] + mirrored_turn(turns[1])
        turn = turns_of(both[:, :2].T.reshape(1, 6))[0]
        return Glance(float(presences.mean()), read_only(_rolled(turn, pose.roll_rad)))  # type: ignore[arg-type]

    def answers(self, crops: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The same of crops that are cut out already.

        Parameters
        ----------
        crops : ndarray, shape (n, 1, 96, 96), float32
            Upright, each standardised.

        Returns
        -------
        presences : ndarray, shape (n,), float64
        turns : ndarray, shape (n, 3, 3), float64
            To the upright crop.
        """
        try:
            raw = np.asarray(self._session.run(["answers"], {"crops": crops})[0])
        except Exception as error:  # ONNX Runtime has exceptions of many kinds, one for each way to fail
            reason = one_line(str(error)) or type(error).__name__
            raise ModelFileError(f"the glance network {self._name} does not run ({reason})") from error
        # What a network says of its own sizes need not be so.
        if raw.dtype != np.float32 or raw.shape != (len(crops), ANSWERS) or not (np.abs(raw) <= _LARGEST).all():
            raise ModelFileError(f"the glance network {self._name} is damaged (its answers cannot be)")
        try:
            turns = turns_of(raw[:, :6].astype(np.float64))
        except ValueError as error:
            raise ModelFileError(f"the glance network {self._name} is damaged ({error})") from error
        return 1.0 / (1.0 + np.exp(-np.clip(raw[:, 6].astype(np.float64), -30.0, 30.0))), turns


def turns_of(columns: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rotations of their first two columns, which need be neither of length 1 nor at right angles (Gram and Schmidt).

    Parameters
    ----------
    columns : ndarray, shape (n, 6), float64

    Returns
    -------
    ndarray, shape (n, 3, 3), float64

    Raises
    ------
    ValueError
        If a column has no direction of its own.
    """
    first = _unit(columns[:, :3])
    across = columns[:, 3:] - (first * columns[:, 3:]).sum(axis=1, keepdims=True) * first
    second = _unit(across)
    return np.stack([first, second, np.cross(first, second)], axis=2)


def glance_frame(mean_xy: Points) -> ReferenceFrame:
    """The crop about a face: like `conv_frame`, looser.

    Parameters
    ----------
    mean_xy : ndarray, shape (N, 2)
        Mean face: outer-eye distance 1.
    """
    fitted = conv_frame(mean_xy)
    share = SIDE_PX / FITTED_SIDE_PX / _LOOSER
    middle, centre = (FITTED_SIDE_PX - 1) / 2, (SIDE_PX - 1) / 2
    x_px, y_px = (centre + share * (place - middle) for place in (fitted.x_px, fitted.y_px))
    return ReferenceFrame(share * fitted.scale, x_px, y_px, SIDE_PX, SIDE_PX)


def load_glance(file: KnownFile) -> GlanceNetwork:
    """The network in a file whose contents were checked; raises what `GlanceNetwork` raises."""
    return GlanceNetwork(file.content, file.path.name)


@lru_cache(maxsize=1)
def shipped_glance() -> GlanceNetwork:
    """The network that comes with the program.

    Raises
    ------
    ModelFileError
        If it is missing or not as the manifest says.
    """
    return load_glance(verified(FILE))


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    if not (lengths > _SHORTEST).all():
        raise ValueError("it turns a head nowhere")
    return np.asarray(vectors / lengths)


def _rolled(turn: NDArray[np.float64], roll_rad: float) -> NDArray[np.float64]:
    """A turn to the upright crop, as one to the picture in which the crop lies at that roll."""
    c, s = cos(roll_rad), sin(roll_rad)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]]) @ turn


@lru_cache(maxsize=2)
def _session(content: bytes, name: str, provider: str, threads: int) -> Any:
    try:
        return open_session(content, provider, threads)
    except SessionError as error:
        raise ModelFileError(f"the glance network {name} does not run ({error})") from error


def _header(session: Any, name: str) -> dict[str, Any]:
    try:
        with taken_apart():
            kept = session.get_modelmeta().custom_metadata_map.get(HEADER_KEY)
        header: dict[str, Any] = _HEADER.taken(parsed(kept), "the header") if kept is not None else {}
    except ValueError as error:
        raise ModelFileError(f"the glance network {name} is damaged ({error})") from error
    if not header:
        raise ModelFileError(f"{name} holds no glance network")
    return header
