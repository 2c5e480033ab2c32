"""Pictures of faces with the votes of ten people on what they express (FER+, Barsoum et al., ICMI 2016).

An ``.npz`` with ``images`` (n, 48, 48) uint8, ``votes`` (n, 10) uint8, and ``names``, the expressions of `Emotion` in
their order and then ``unknown`` and ``no_face``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import taken_apart
from tracker.errors import DataSetError
from tracker.expression.face_crop import SIDE_PX, standardised
from tracker.readings import Emotion

_NAMES = [*(one.value for one in Emotion), "unknown", "no_face"]
_EXPRESSIONS = len(Emotion)
# One vote of ten is as likely a slip as an opinion.
_FEWEST_VOTES = 2
_MIRROR = np.array([[-1.0, 0.0, SIDE_PX - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])


@dataclass(frozen=True, slots=True, eq=False)
class VotedPictures:
    """Faces and what people called them.

    Attributes
    ----------
    images : ndarray, shape (n, 48, 48), uint8
    votes : ndarray, shape (n, 10), int64
        The last two are for "unknown" and "no face".
    """

    images: NDArray[np.uint8]
    votes: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.images)

    def of(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> VotedPictures:
        """Some of them."""
        return VotedPictures(self.images[chosen], self.votes[chosen])


def read_voted(path: Path) -> VotedPictures:
    """Read such a file.

    Raises
    ------
    DataSetError
        If it is missing, damaged, or of another kind.
    """
    try:
        with taken_apart(), np.load(path, allow_pickle=False) as file:
            images, votes, names = file["images"], file["votes"], file["names"].tolist()
    except (OSError, ValueError) as error:
        raise DataSetError(f"{path} cannot be read as pictures with votes ({error})") from error
    if images.dtype != np.uint8 or images.shape[1:] != (SIDE_PX, SIDE_PX) or votes.shape != (len(images), len(_NAMES)):
        raise DataSetError(f"{path} holds no pictures of {SIDE_PX}x{SIDE_PX} pixels with {len(_NAMES)} votes each")
    if names != _NAMES:
        raise DataSetError(f"the votes in {path} have other names than {', '.join(_NAMES)}")
    return VotedPictures(images, votes.astype(np.int64))


def faces_only(pictures: VotedPictures) -> VotedPictures:
    """Those on which "unknown" or "no face" did not get the most votes, alone or together with another."""
    most = pictures.votes[:, :_EXPRESSIONS].max(axis=1)
    return pictures.of(pictures.votes[:, _EXPRESSIONS:].max(axis=1) < most)


def majority(votes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Expression with the most votes, the first of `Emotion` of several, and whether it is the only one."""
    counted = votes[:, :_EXPRESSIONS]
    alone = (counted == counted.max(axis=1, keepdims=True)).sum(axis=1) == 1
    return counted.argmax(axis=1), alone


def is_clear(votes: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether an expression has more than half of the votes, single ones left out: what the paper of FER+ judges by."""
    counted = np.where(votes >= _FEWEST_VOTES, votes, 0)
    return np.asarray(2 * counted[:, :_EXPRESSIONS].max(axis=1) > counted.sum(axis=1))


def vote_shares(votes: NDArray[np.int64]) -> NDArray[np.float32]:
    """What is to be learnt: shares of the votes, single ones, "unknown" and "no face" left out.

    Returns
    -------
    ndarray, shape (n, 8), float32
        Rows sum to 1.
    """
    counted = votes[:, :_EXPRESSIONS].astype(np.float32)
    clear = np.where(counted >= _FEWEST_VOTES, counted, 0.0)
    clear = np.where(clear.sum(axis=1, keepdims=True) > 0.0, clear, counted)
    return np.asarray(clear / clear.sum(axis=1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Wear:
    """How far training pictures are moved and worn.

    Attributes
    ----------
    roll_deg, scale, shift_px : float
        Standard deviation of the roll, of the logarithm of the size, and of the place.
    gamma, lamp : float
        Largest logarithm of the exponent, and largest change of light across the picture, in its spread.
    covered, blurred, noisy : float
        How often a patch is hidden, the picture comes from fewer pixels, and it is noisy; 0 to 1.
    """

    roll_deg: float = 8.0
    scale: float = 0.08
    shift_px: float = 2.0
    gamma: float = 0.5
    lamp: float = 0.6
    covered: float = 0.4
    blurred: float = 0.25
    noisy: float = 0.2


def worn_faces(images: NDArray[np.uint8], wear: Wear, random: np.random.Generator) -> NDArray[np.float32]:
    """Training pictures, each another way than the last time: mirrored, moved, lit and worn, then standardised.

    Parameters
    ----------
    images : ndarray, shape (n, 48, 48), uint8
    wear : Wear
    random : Generator

    Returns
    -------
    ndarray, shape (n, 48, 48), float32
    """
    return np.stack([_worn(image, wear, random) for image in images])


def _worn(image: NDArray[np.uint8], wear: Wear, random: np.random.Generator) -> NDArray[np.float32]:
    middle = (SIDE_PX - 1) / 2
    roll_deg, scale = wear.roll_deg * random.normal(), float(np.exp(wear.scale * random.normal()))
    matrix = np.asarray(cv2.getRotationMatrix2D((middle, middle), roll_deg, scale), dtype=np.float64)
    if random.uniform() < 0.5:
        matrix = matrix @ _MIRROR
    matrix[:, 2] += wear.shift_px * random.normal(size=2)
    face = np.asarray(cv2.warpAffine(image, matrix, image.shape, borderMode=cv2.BORDER_REPLICATE), dtype=np.float32)
    # The dice are thrown in one go, so that one kind of wear does not shift the luck of another.
    gamma, across, down, covers, blurs, noise = random.uniform(size=6).tolist()
    if blurs < wear.blurred:
        side = int(random.integers(SIDE_PX // 2, SIDE_PX))
        small = cv2.resize(face, (side, side), interpolation=cv2.INTER_AREA)
        face = np.asarray(cv2.resize(small, image.shape, interpolation=cv2.INTER_LINEAR), dtype=np.float32)
    face = 255.0 * (face / 255.0) ** np.float32(np.exp(wear.gamma * (2.0 * gamma - 1.0)))
    standardised(face)
    ramp = np.linspace(-1.0, 1.0, SIDE_PX, dtype=np.float32)
    face = face + wear.lamp * ((2.0 * across - 1.0) * ramp + (2.0 * down - 1.0) * ramp[:, None])
    if noise < wear.noisy:
        face = face + random.uniform(0.05, 0.3) * random.standard_normal(face.shape, dtype=np.float32)
    if covers < wear.covered:
        _cover(face, random)
    return standardised(face)


def _cover(face: NDArray[np.float32], random: np.random.Generator) -> None:
    """Hide a rectangle behind an even grey (DeVries and Taylor, 2017), as a hand or a cup does."""
    height, width = random.integers(8, 22, size=2)
    y, x = random.integers(0, SIDE_PX - height + 1), random.integers(0, SIDE_PX - width + 1)
    face[y : y + height, x : x + width] = random.uniform(-1.0, 1.0)
