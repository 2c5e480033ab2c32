"""How well a glance network does on faces and places that it has not seen, and the card that says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.stats import rankdata

from tracker.pose.rotation import rotation_of
from tracker.training.glance_data import NegativeLooks
from tracker.training.glance_training import GlanceBatch, joined
from tracker.training.loose_faces import Look, LooseSource
from tracker.whole_file import write_whole

Array = NDArray[np.float64]
Answers = Callable[[NDArray[np.float32]], tuple[Array, Array]]

_SEED, _LOOKS, _NEGATIVES, _AT_ONCE = 987_654, 4, 4000, 64
# Of the faces, so many are to be told from places without one.
FOUND_SHARE = 0.995
_YAW_EDGES_DEG = (0, 10, 20, 30, 45, 60, 75, 91)
# Looks that are a face, and looks that are none; between them either answer is right.
_FACE, _NONE = 0.9, 0.1


@dataclass(frozen=True, slots=True, eq=False)
class PresenceReport:
    """How well faces are told from what is none.

    Attributes
    ----------
    faces, others : int
        Looks.
    auc : float
    threshold : float
        Presence that 99.5 % of the looks at faces reach.
    false_share : float
        Of the looks at none, those that reach it too.
    calibration_error : float
        Mean distance of presences from shares of faces among looks of about that presence, 15 bins of equal count.
    """

    faces: int
    others: int
    auc: float
    threshold: float
    false_share: float
    calibration_error: float

    def text(self) -> str:
        """A sentence."""
        return (
            f"Presence, {self.faces} looks at faces and {self.others} at places without: AUC {self.auc:.4f}; where "
            f"{100 * FOUND_SHARE:.1f} % of the faces pass ({self.threshold:.3f}), {100 * self.false_share:.1f} % of "
            f"the others do. Calibration error {100 * self.calibration_error:.1f} %."
        )


@dataclass(frozen=True, slots=True)
class TurnRow:
    """Errors of turns in one band of true yaw, degrees: of the whole turn (mean, median, 95th percentile), of yaw."""

    low: int
    high: int
    looks: int
    mean: float
    median: float
    worst: float
    yaw: float


def validation_looks(source: LooseSource) -> list[Look]:
    """Several looks at each face of a source, near as after a fit, not worn; always the same."""
    random = np.random.default_rng(_SEED)
    return [source.near(number, random) for number in range(len(source)) for _ in range(_LOOKS)]


def negative_looks(source: NegativeLooks, count: int) -> list[Look]:
    """Looks at places without a face, not worn; always the same."""
    random = np.random.default_rng(_SEED)
    return [source.plain(random) for _ in range(count)]


def answered(answers: Answers, looks: Sequence[Look]) -> tuple[Array, Array, GlanceBatch]:
    """Presences and turns that a network tells, and the looks."""
    batch = joined(looks)
    parts = [answers(batch.crops[first : first + _AT_ONCE]) for first in range(0, len(looks), _AT_ONCE)]
    return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts]), batch


def presence_report(presences: Array, truth: NDArray[np.float32]) -> PresenceReport:
    """See `PresenceReport`.

    Parameters
    ----------
    presences : ndarray, shape (n,)
        As told.
    truth : ndarray, shape (n,)
    """
    faces, others = presences[truth >= _FACE], presences[truth <= _NONE]
    ranks = rankdata(np.concatenate([faces, others]))[: len(faces)]
    auc = (ranks.sum() - len(faces) * (len(faces) + 1) / 2) / (len(faces) * len(others))
    threshold = float(np.quantile(faces, 1 - FOUND_SHARE))
    bins = np.array_split(np.argsort(presences), 15)
    error = sum(len(one) * abs(presences[one].mean() - truth[one].mean()) for one in bins if len(one)) / len(presences)
    return PresenceReport(
        len(faces), len(others), float(auc), threshold, float((others >= threshold).mean()), float(error)
    )


def fitted_temperature(logits: Array, truth: NDArray[np.float32]) -> float:
    """By what logits are to be divided so that the presences surprise least."""

    def surprise(logarithm: float) -> float:
        scaled = logits / np.exp(logarithm)
        return float((np.logaddexp(0.0, scaled) - truth * scaled).mean())

    return float(np.exp(minimize_scalar(surprise, bounds=(-2.0, 2.0), method="bounded").x))


def temperature_of(answers: Answers, faces: LooseSource, negatives: NegativeLooks) -> float:
    """`fitted_temperature` of a network on faces and places that were kept out, half and half."""
    looks = validation_looks(faces)
    presences, _, seen = answered(answers, [*looks, *negative_looks(negatives, len(looks))])
    return fitted_temperature(np.log(presences) - np.log1p(-presences), seen.presences)


def turn_errors(told: Array, truth: Array) -> tuple[Array, Array, Array]:
    """Angle between turns, error of the yaw with its sign, and the true yaw, degrees, each (n,)."""
    cosines = (np.einsum("nij,nij->n", told, truth) - 1.0) / 2.0
    yaws, true_yaws = (np.degrees([rotation_of(turn).yaw_rad for turn in turns]) for turns in (told, truth))
    return np.degrees(np.arccos(np.clip(cosines, -1.0, 1.0))), yaws - true_yaws, true_yaws


def turn_rows(told: Array, truth: Array) -> list[TurnRow]:
    """By bands of true yaw, those without looks left out."""
    off, yaw_off, yaws = turn_errors(told, truth)
    rows = []
    for low, high in pairwise(_YAW_EDGES_DEG):
        here = (np.abs(yaws) >= low) & (np.abs(yaws) < high)
        if here.any():
            mean, median, worst = np.mean(off[here]), np.median(off[here]), np.percentile(off[here], 95)
            yaw = float(np.abs(yaw_off[here]).mean())
            rows.append(TurnRow(low, high, int(here.sum()), float(mean), float(median), float(worst), yaw))
    return rows


def turn_table(rows: Sequence[TurnRow]) -> str:
    """As Markdown."""
    lines = ["| yaw | looks | mean | median | 95th percentile | yaw alone, mean |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {row.low} to {min(row.high, 90)}° | {row.looks} | {row.mean:.1f} | {row.median:.1f} | {row.worst:.1f} | "
        f"{row.yaw:.1f} |"
        for row in rows
    ]
    return "\n".join(lines)


@dataclass(frozen=True, slots=True, eq=False)
class GlanceReport:
    """What was measured on photographs kept out.

    Attributes
    ----------
    presence : PresenceReport
    photographs, drawn : list of TurnRow
        Errors of turns on annotated faces, and on the same faces drawn from other sides.
    """

    presence: PresenceReport
    photographs: list[TurnRow]
    drawn: list[TurnRow]

    def text(self) -> str:
        """As Markdown."""
        return (
            f"{self.presence.text()}\n\nAngle between the turn that is told and that of the 3-D shape model laid onto "
            f"the annotated points, degrees:\n\n{turn_table(self.photographs)}\n\nThe same faces drawn from other "
            f"sides, whose turn is known:\n\n{turn_table(self.drawn)}"
        )


def evaluated(answers: Answers, faces: LooseSource, negatives: NegativeLooks, drawn: LooseSource) -> GlanceReport:
    """Measure a network.

    Parameters
    ----------
    answers : callable
        Presences and turns of standardised crops.
    faces : LooseSource
        Annotated faces kept out.
    negatives : NegativeLooks
        Of the photographs kept out.
    drawn : LooseSource
        The faces kept out, drawn from other sides.
    """
    presences, turns, seen = answered(answers, validation_looks(faces))
    others, _, none = answered(answers, negative_looks(negatives, _NEGATIVES))
    truth = np.concatenate([seen.presences, none.presences])
    known = np.isfinite(seen.turns).all(axis=(1, 2))
    _, drawn_turns, drawn_seen = answered(answers, validation_looks(drawn))
    return GlanceReport(
        presence_report(np.concatenate([presences, others]), truth),
        turn_rows(turns[known], seen.turns[known].astype(np.float64)),
        turn_rows(drawn_turns, drawn_seen.turns.astype(np.float64)),
    )


def write_glance_card(report: GlanceReport, how: str, path: Path) -> None:
    """Write the card as Markdown.

    Parameters
    ----------
    report : GlanceReport
    how : str
        A sentence or more on how it was trained.
    path : Path

    Raises
    ------
    OSError
        If it cannot be written.
    """
    text = f"""# {path.stem}

A network that tells of a loose grey crop, 96 x 96 pixels, whether a face of about that size and roll lies there \
(presence) and how the head is turned to a camera that looks straight at it (a rotation). Plain 3x3 convolutions, \
33 million multiply-adds.

{how} Licence: MIT for the file as far as it is ours to give. Annotations of the iBUG group (300-W: Helen, AFW) and \
the frames of YouTube Faces are for research use, GENKI-4K is free with acknowledgement (MPLab, University of \
California, San Diego), the heads of known turns are those of Pointing'04 with the part masks of FASSEG (for research, \
to be cited); the photographs are their owners' and are not part of the network.

Measured on photographs kept out of the training, looked at as a fit leaves a face: a few degrees and hundredths off.

{report.text()}

Limits: the turn means nothing where there is no face. Its zero is the shape model's. Faces beyond 45 degrees were \
learnt from drawn heads, whose hair and ears are made up, and from the few real ones whose turns are known, if any. A \
presence between 0.1 and 0.9 also tells of a look that is a little off a face. Upside down and lying faces are told \
only by a look that is rolled with them.
"""
    write_whole(path, text.encode())
