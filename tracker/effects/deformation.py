"""A bent version of one's own face: the points of the face move, and the picture follows smoothly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tracker.checked_file import taken_apart, toml_of
from tracker.effects.bender import Bender
from tracker.effects.face_frame import CONTROL_POINTS, POINTS, FaceFrame, face_frame, mean_controls_xy
from tracker.errors import ModelFileError, SettingsError
from tracker.face.shape_model import ShapeModel
from tracker.markup import IBUG_68, Indices
from tracker.types import Image, Points, read_only

PRESETS = Path(__file__).resolve().parents[2] / "assets" / "deformations" / "presets.toml"

# Half a face's width: so far from the face the picture is what it was.
REACH = 0.8
# The arrays of a preset and the points that they move.
REGIONS: Mapping[str, Indices] = {**IBUG_68.regions, "forehead": np.arange(POINTS, CONTROL_POINTS)}
_EYES = (np.arange(36, 42), np.arange(42, 48))
# No point is moved farther than this in a preset, which is more than a nose is long.
_FARTHEST = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Preset:
    """A way to bend a face.

    Attributes
    ----------
    name : str
    title, help : str
        What the app shows.
    moves : ndarray, shape (75, 2), float64, outer-eye distances
        Displacements in the upright face, of its 68 points and 7 of the forehead; see `tracker.effects.face_frame`.
    """

    name: str
    title: str
    help: str
    moves: Points


def load_presets(path: Path = PRESETS) -> dict[str, Preset]:
    """Read presets; the format stands in ``assets/deformations/README.md``.

    Raises
    ------
    ModelFileError
        If the file is missing or damaged; the message names it and what is wrong.
    """
    try:
        tables = toml_of(path)
        with taken_apart():
            return {name: _preset(name, table) for name, table in tables.items()}
    except (OSError, ValueError) as error:
        raise ModelFileError(f"the deformations in {path.name} cannot be read ({error})") from error


@lru_cache(maxsize=1)
def shipped_presets() -> Mapping[str, Preset]:
    """The presets that come with the program, by name.

    Raises
    ------
    ModelFileError
        If their file is missing or damaged.
    """
    return load_presets()


def preset_by_name(name: str) -> Preset:
    """A preset that comes with the program.

    Raises
    ------
    SettingsError
        If there is none of that name; the message lists those there are.
    """
    presets = shipped_presets()
    if name not in presets:
        raise SettingsError(f"There is no deformation called {name!r}; choose one of {', '.join(presets)}.")
    return presets[name]


def _preset(name: str, table: Mapping[str, Any]) -> Preset:
    moves = no_moves()
    unknown = set(table) - set(REGIONS) - {"title", "help"}
    if unknown:
        raise ValueError(f"{name} has an unknown part {min(unknown)}")
    for region in set(table) & set(REGIONS):
        values = np.array(table[region], dtype=np.float64)
        if values.shape != (len(REGIONS[region]), 2) or not np.abs(values).max() <= _FARTHEST:
            raise ValueError(f"{region} of {name} must be {len(REGIONS[region])} pairs of numbers from -1 to 1")
        moves[REGIONS[region]] = values
    return Preset(name, str(table["title"]), str(table["help"]), read_only(moves))  # type: ignore[arg-type]


def no_moves() -> Points:
    """Displacements of a face that stays as it is, shape (75, 2)."""
    return np.zeros((CONTROL_POINTS, 2))


def component_moves(shape: ShapeModel, sigmas: NDArray[np.float64]) -> Points:
    """Displacements that change components of a shape model.

    Parameters
    ----------
    shape : ShapeModel
        Of 68 points.
    sigmas : ndarray, shape (n,), float64
        How far each of the first n components is moved, in its standard deviations over the training faces. More than
        the model has are left out.

    Returns
    -------
    ndarray, shape (75, 2), float64, outer-eye distances
        As in `Preset`; the forehead stays.

    Raises
    ------
    SettingsError
        If the model has other points.
    """
    if len(shape.mean_xy) != POINTS:
        raise SettingsError(f"The face model has {len(shape.mean_xy)} points; effects need one with {POINTS}.")
    count = min(len(sigmas), shape.mode_count)
    parameters = sigmas[:count] * np.sqrt(shape.variances[:count])
    moves = no_moves()
    moves[:POINTS] = (parameters @ shape.modes[:count]).reshape(-1, 2)
    return moves


class Deformation:
    """Bends a face in the picture. A `tracker.effects.effect.FaceEffect`.

    Parameters
    ----------
    moves : ndarray, shape (75, 2), float64, outer-eye distances
        As in `Preset`.
    bender : Bender, optional
        What moves the picture; one of its own if not given.

    Raises
    ------
    ModelFileError
        If the 3-D shape model is missing or damaged.
    """

    def __init__(self, moves: Points, bender: Bender | None = None) -> None:
        self._bender = bender or Bender()
        self.moves = moves

    @property
    def moves(self) -> Points:
        """What is moved; may be changed at any time."""
        return self._moves

    @moves.setter
    def moves(self, moves: Points) -> None:
        self._moves = moves
        self._lids = tuple(_EyeBend.of(moves, eye) for eye in _EYES)

    def draw(self, picture: Image, points_xy: Points, strength: float) -> None:
        """Bend the face, in place; see `FaceEffect.draw`."""
        frame = face_frame(points_xy)
        moves = self._moves.copy()
        for lids in self._lids:
            lids.adapt(moves, points_xy, frame)
        from_xy = np.vstack([points_xy, frame.in_picture(mean_controls_xy()[POINTS:])])
        to_xy = from_xy + strength * frame.moves_in_picture(moves)
        self._bender.bend(picture, from_xy, to_xy, REACH * frame.unit_px)

    def reset(self) -> None:
        """There is nothing to forget."""


@dataclass(frozen=True, slots=True, eq=False)
class _EyeBend:
    """What a preset does to an eye, as a move of its middle and a linear map of the lids about it.

    A preset is drawn on open eyes. The same moves on closed ones would tear the lids apart where they meet; the linear
    map makes of a closed eye a closed one. What is not linear in the preset is left out.
    """

    points: Indices
    shift: Points
    linear: NDArray[np.float64]

    @classmethod
    def of(cls, moves: Points, points: Indices) -> _EyeBend:
        eye_xy = mean_controls_xy()[points]
        shift = moves[points].mean(axis=0)
        linear = np.linalg.lstsq(eye_xy - eye_xy.mean(axis=0), moves[points] - shift, rcond=None)[0].T
        return cls(points, shift, linear)

    def adapt(self, moves: Points, points_xy: Points, frame: FaceFrame) -> None:
        """Fill in the moves of this eye as it is open now, in the face's frame."""
        lids_xy = points_xy[self.points] - points_xy[self.points].mean(axis=0)
        upright = np.linalg.lstsq(frame.axes, lids_xy.T, rcond=None)[0].T
        moves[self.points] = self.shift + upright @ self.linear.T
