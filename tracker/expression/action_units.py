"""How far parts of a face have moved from rest, under the numbers of FACS: estimates by geometry, not anybody's coding.

Everything is measured on the points of the face in the head's frame, laid over the person's neutral face by those that
no muscle moves, in units of that face's outer-eye distance; x to the right of the picture, y down. Depths are not used:
with one camera they are the shape model's guess. An amount is 0 at rest and about 1 where
strong expressions are: where the strongest twentieth begins of the FER+ pictures that ought to show the unit (surprise
for 1, 2, 5 and 26, anger for 4, happiness for 6 and 12, ...), against the mean neutral face, as the tracker fits them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from tracker.face.shape_model import fit_similarity
from tracker.markup import IBUG_68
from tracker.readings import Emotion, Grade
from tracker.types import Points
from tracker.words import later

Array = NDArray[np.float64]

# Bridge of the nose and corners of the eyes.
_FIRM = (27, 28, 29, 30, 36, 39, 42, 45)
# Longer than this no blink lasts; FACS draws the line at half a second.
_BLINK_S = 0.5
# A jaw that drops takes the corners of the mouth along by this share of its way.
_CORNERS_WITH_JAW = 0.5
# The inner points of lips that meet need not; lips that are farther apart at rest are apart.
_SHUT_GAP = 0.045


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """What a unit is, and how far to trust it.

    Attributes
    ----------
    name : str
        In the words of FACS.
    grade : Grade
    source : str
        What it is measured from.
    """

    name: str
    grade: Grade
    source: str


_MEASURED, _ESTIMATED, _NOT_GIVEN = Grade.MEASURED, Grade.ESTIMATED, Grade.NOT_GIVEN

CARD: Mapping[int, UnitFacts] = MappingProxyType(
    {
        1: UnitFacts(
            later("inner brow raiser"), _MEASURED, later("inner ends of the brows above the inner eye corners")
        ),
        2: UnitFacts(
            later("outer brow raiser"), _MEASURED, later("outer halves of the brows above the outer eye corners")
        ),
        4: UnitFacts(
            later("brow lowerer"), _MEASURED, later("inner halves of the brows: down, and towards each other")
        ),
        5: UnitFacts(later("upper lid raiser"), _MEASURED, later("upper lids above their place at rest")),
        6: UnitFacts(
            later("cheek raiser"), _ESTIMATED, later("lower lids up while the lip corners are; cheeks have no points")
        ),
        7: UnitFacts(later("lid tightener"), _ESTIMATED, later("lower lids up while the lip corners are not")),
        9: UnitFacts(
            later("nose wrinkler"), _ESTIMATED, later("wings of the nose up with the lip; wrinkles have no points")
        ),
        10: UnitFacts(
            later("upper lip raiser"), _ESTIMATED, later("upper lip towards the nose, more than a smile takes it")
        ),
        12: UnitFacts(later("lip corner puller"), _MEASURED, later("lip corners up and outwards")),
        14: UnitFacts(later("dimpler"), _NOT_GIVEN, later("dimples have no points")),
        15: UnitFacts(
            later("lip corner depressor"), _MEASURED, later("lip corners down against the middle of the mouth")
        ),
        17: UnitFacts(
            later("chin raiser"),
            _ESTIMATED,
            later("lower lip up while the mouth is closed; the chin's boss has no points"),
        ),
        20: UnitFacts(later("lip stretcher"), _MEASURED, later("lip corners outwards, not up")),
        23: UnitFacts(
            later("lip tightener"),
            _NOT_GIVEN,
            later("in points it hardly differs from pressing and from a smaller mouth"),
        ),
        24: UnitFacts(later("lip pressor"), _ESTIMATED, later("red of the lips thinner while the mouth is closed")),
        25: UnitFacts(later("lips part"), _MEASURED, later("gap between the lips")),
        26: UnitFacts(later("jaw drop"), _MEASURED, later("gap between the lips, where it is wide")),
        43: UnitFacts(later("eyes closed"), _MEASURED, later("gap between the lids, for longer than a blink")),
        45: UnitFacts(
            later("blink"),
            _MEASURED,
            later("gap between the lids, while a blink lasts; only where it is told how long"),
        ),
    }
)


@dataclass(frozen=True, slots=True)
class EyesKnown:
    """What is known of the eyes besides the points.

    Attributes
    ----------
    openness : float or None
        Mean of both eyes: 0 closed, 1 as open as at rest. In place of the lids' points, which follow a closed eye less
        closely.
    closed_s : float or None
        For how long the eyes have been closed so far, 0 while they are open; None where nobody counts.
    """

    openness: float | None = None
    closed_s: float | None = None


@dataclass(frozen=True, slots=True)
class _Moves:
    """Movements from rest in outer-eye distances; of pairs the mean of both sides."""

    inner_brow_up: float
    outer_brow_up: float
    brow_middle_up: float
    brows_nearer: float
    upper_lid_up: float
    lower_lid_up: float
    wings_up: float
    lip_to_nose: float
    corners_up: float
    corners_out: float
    lower_lip_up: float
    red_thinner: float
    gap: float
    openness: float


def action_units(
    points: Points,
    neutral: Points,
    eyes: EyesKnown | None = None,
    shares: Mapping[Emotion, float] | None = None,
) -> Mapping[int, float]:
    """Amounts of the action units, as estimates.

    Parameters
    ----------
    points : ndarray, shape (68, 3) or (68, 2), float64
        The face in the head's frame, see `tracker.types.HeadEstimate`.
    neutral : ndarray, same shape
        The same of the person at rest.
    eyes : EyesKnown, optional
    shares : mapping of Emotion to float, optional
        What the face looks like as a whole: a raised lower lid is shared between the cheek's raiser and the lid's
        tightener by how happy it looks, where the lip corners alone would decide.

    Returns
    -------
    mapping of int to float
        0 to 1 by the unit's number; those that are not given are not in it. See `CARD`.
    """
    moves = measured_moves(points, neutral)
    amounts = {**_brows(moves), **_lids(moves, eyes or EyesKnown(), shares), **_mouth(moves)}
    return MappingProxyType({unit: min(1.0, max(0.0, amount)) for unit, amount in sorted(amounts.items())})


def measured_moves(points: Points, neutral: Points) -> _Moves:
    """The movements that the units are made of.

    Parameters
    ----------
    points, neutral : ndarray, shape (68, 3) or (68, 2), float64
        As for `action_units`.
    """
    firm = list(_FIRM)
    now, rest = points[:, :2], neutral[:, :2]
    left, right = IBUG_68.outer_eyes
    unit = float(np.linalg.norm(rest[right] - rest[left]))
    now, rest = fit_similarity(now[firm], rest[firm]).apply(now) / unit, rest / unit
    moved = now - rest
    # Means of a few numbers are ten times as quick without arrays.
    risen = (-moved[:, 1]).tolist()

    def up(*chosen: int) -> float:
        return float(sum(risen[point] for point in chosen) / len(chosen))

    def apart(one: int, other: int) -> float:
        return float(np.linalg.norm(now[one] - now[other]) - np.linalg.norm(rest[one] - rest[other]))

    red = [_thickness(face, 51, 62) + _thickness(face, 57, 66) for face in (now, rest)]
    jaw_down = max(0.0, -up(65, 66, 67))
    return _Moves(
        inner_brow_up=up(20, 21, 22, 23) - up(39, 42),
        outer_brow_up=up(17, 18, 25, 26) - up(36, 45),
        brow_middle_up=up(18, 19, 24, 25) - up(36, 45),
        brows_nearer=-apart(21, 22),
        upper_lid_up=up(37, 38, 43, 44) - up(36, 39, 42, 45),
        lower_lid_up=up(40, 41, 46, 47) - up(36, 39, 42, 45),
        wings_up=up(31, 35),
        lip_to_nose=up(50, 51, 52) - up(33),
        corners_up=up(48, 54) + _CORNERS_WITH_JAW * jaw_down,
        corners_out=0.5 * float(moved[54, 0] - moved[48, 0]),
        lower_lip_up=up(56, 57, 58),
        red_thinner=1.0 - red[0] / max(red[1], 1e-6),
        gap=_thickness(now, 62, 66) - min(_thickness(rest, 62, 66), _SHUT_GAP),
        openness=_openness(now) / max(_openness(rest), 1e-6),
    )


def _thickness(face: Points, high: int, low: int) -> float:
    return max(0.0, float(face[low, 1] - face[high, 1]))


def _openness(face: Points) -> float:
    return sum(_thickness(face, high, low) for high, low in ((37, 41), (38, 40), (43, 47), (44, 46)))


def _brows(moves: _Moves) -> dict[int, float]:
    lowered = max(0.0, -moves.inner_brow_up) / 0.08
    knit = max(0.0, moves.brows_nearer) / 0.05
    return {1: moves.inner_brow_up / 0.15, 2: moves.outer_brow_up / 0.10, 4: 0.7 * lowered + 0.5 * knit}


def _lids(moves: _Moves, eyes: EyesKnown, shares: Mapping[Emotion, float] | None) -> dict[int, float]:
    # Eyes are narrowed by much besides closing, such as a smile; and the points of closed lids do not quite meet.
    closed = (0.8 - moves.openness) / 0.6 if eyes.openness is None else (0.5 - eyes.openness) / 0.4
    raised = max(0.0, moves.lower_lid_up) / 0.02
    smiling = min(1.0, max(0.0, _corner_pull(moves)))
    happy = smiling if shares is None else 0.5 * (smiling + shares.get(Emotion.HAPPINESS, 0.0))
    amounts = {5: moves.upper_lid_up / 0.03, 6: raised * happy, 7: raised * (1.0 - happy)}
    if eyes.closed_s is None:
        return {**amounts, 43: closed}
    blinking = eyes.closed_s < _BLINK_S
    return {**amounts, 43: 0.0 if blinking else closed, 45: closed if blinking else 0.0}


def _corner_pull(moves: _Moves) -> float:
    """Up and out together: a corner that only goes out is stretched."""
    return (moves.corners_up + 0.5 * moves.corners_out) / 0.20 if moves.corners_up > 0.0 else 0.0


def _mouth(moves: _Moves) -> dict[int, float]:
    smile = min(1.2, max(0.0, _corner_pull(moves)))
    # A smile takes the lip and the wings of the nose along.
    lip, wings = moves.lip_to_nose - 0.05 * smile, moves.wings_up - 0.03 * smile
    shut = 1.0 - min(1.0, max(0.0, moves.gap) / 0.05)
    return {
        9: min(wings / 0.03, max(0.0, lip) / 0.03 + max(0.0, -moves.inner_brow_up) / 0.08),
        10: lip / 0.05,
        12: smile,
        15: -moves.corners_up / 0.10,
        17: moves.lower_lip_up / 0.08 * shut,
        20: moves.corners_out / 0.07 - max(0.0, moves.corners_up) / 0.05,
        24: (moves.red_thinner - 0.1) / 0.4 * shut,
        25: moves.gap / 0.12,
        26: (moves.gap - 0.04) / 0.25,
    }
