"""What of a face VTube Studio is told, under its own names and with its own signs.

Source: VTube Studio's list of parameters (names and ranges), its default setup of a model, and plugins that feed it
from ARKit (VTube-IFacial-Link, Rusty Bridge). Head and mouth go to the user's own left with plus: the setup turns the
model to the right of the screen then, which is the model's own left. Eyes go to the own right with plus: the setup
turns them round. Left and right are the user's own. Smile and brows rest at 0.5.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tracker.expression.shapes import given_names
from tracker.outputs.sample import Sample
from tracker.outputs.shape_parameter import ShapeParameter, both, difference, known_amounts, mean
from tracker.outputs.vtube.answers import Range

OWN_PREFIX = "Visavis"
_SHARE, _EITHER_WAY = Range(0.0, 1.0), Range(-1.0, 1.0)
_MOST_DECIMALS = 5


def _open(blink: float) -> float:
    return 1.0 - blink


def _apart(jaw: float, close: float) -> float:
    return max(0.0, jaw - close)


def _smile(left: float, right: float, left_frown: float, right_frown: float) -> float:
    return 0.5 + 0.25 * (left + right - left_frown - right_frown)


def _brow(inner: float, outer: float, down: float) -> float:
    return 0.5 + 0.5 * (max(inner, outer) - down)


def _brows(inner: float, left: float, right: float, left_down: float, right_down: float) -> float:
    return mean(_brow(inner, left, left_down), _brow(inner, right, right_down))


_SHARES = (
    # Where both are known the second one counts.
    ShapeParameter("MouthOpen", ("jawOpen",), mean),
    ShapeParameter("MouthOpen", ("jawOpen", "mouthClose"), _apart),
    ShapeParameter("MouthSmile", (*both("mouthSmile"), *both("mouthFrown")), _smile),
    ShapeParameter("Brows", ("browInnerUp", *both("browOuterUp"), *both("browDown")), _brows),
    ShapeParameter("BrowLeftY", ("browInnerUp", "browOuterUpLeft", "browDownLeft"), _brow),
    ShapeParameter("BrowRightY", ("browInnerUp", "browOuterUpRight", "browDownRight"), _brow),
    ShapeParameter("EyeOpenLeft", ("eyeBlinkLeft",), _open),
    ShapeParameter("EyeOpenRight", ("eyeBlinkRight",), _open),
    ShapeParameter("CheekPuff", ("cheekPuff",), mean),
    ShapeParameter("TongueOut", ("tongueOut",), mean),
)
_EITHER = (
    ShapeParameter("EyeLeftX", ("eyeLookInLeft", "eyeLookOutLeft"), difference),
    ShapeParameter("EyeLeftY", ("eyeLookUpLeft", "eyeLookDownLeft"), difference),
    ShapeParameter("EyeRightX", ("eyeLookOutRight", "eyeLookInRight"), difference),
    ShapeParameter("EyeRightY", ("eyeLookUpRight", "eyeLookDownRight"), difference),
    ShapeParameter("MouthX", ("mouthLeft", "mouthRight"), difference),
)
_OWN = tuple(ShapeParameter(f"{OWN_PREFIX}{name[0].upper()}{name[1:]}", (name,), mean) for name in given_names())
# Shares are of the range that VTube Studio tells; angles and places are what they are, degrees and centimetres.
_NATURAL: Mapping[str, Range] = MappingProxyType(
    {one.name: _SHARE for one in (*_SHARES, *_OWN)} | {one.name: _EITHER_WAY for one in _EITHER}
)
OWN: Mapping[str, str] = MappingProxyType({one.name: one.shapes[0] for one in _OWN})


def values_of(sample: Sample, ranges: Mapping[str, Range]) -> dict[str, float]:
    """What is known of a face, of the parameters that there are.

    Parameters
    ----------
    sample : Sample
    ranges : mapping of str to Range
        The parameters that VTube Studio has.

    Returns
    -------
    dict of str to float
    """
    values = _pose(sample) | known_amounts((*_SHARES, *_EITHER, *_OWN), sample.shapes)
    return {name: _fitted(name, value, ranges[name]) for name, value in values.items() if name in ranges}


def _pose(sample: Sample) -> dict[str, float]:
    if sample.axes is None:
        return {}
    x, y, z, yaw, pitch, roll = sample.axes.tolist()
    return {
        "FacePositionX": -x,
        "FacePositionY": y,
        "FacePositionZ": z,
        "FaceAngleX": -yaw,
        "FaceAngleY": pitch,
        "FaceAngleZ": -roll,
    }


def _fitted(name: str, value: float, span: Range) -> float:
    natural = _NATURAL.get(name)
    if natural is not None:
        share = (min(natural.high, max(natural.low, value)) - natural.low) / (natural.high - natural.low)
        value = span.low + share * (span.high - span.low)
    return round(value, _MOST_DECIMALS)
