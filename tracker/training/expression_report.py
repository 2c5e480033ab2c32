"""How well expressions are told on pictures that were kept out, and the card that says so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tracker.expression.probabilities import calibration_error, fitted_temperature, softmax, sure_above
from tracker.readings import Emotion
from tracker.training.expression_data import VotedPictures, is_clear, majority
from tracker.whole_file import write_whole

# Answers are kept back below the probability from which on this share of them is right.
SURE_PRECISION = 0.9

_LIMITS = (
    "It reads expressions of a face as people would name them, not what anybody feels. The pictures were found on the "
    "web by searching for names of expressions, so many are posed, and few are of old people or of dark skin in poor "
    "light; a face at rest that is built to look stern or sad is easily called so. Contempt and disgust have about one "
    "vote in a hundred and are told badly; fear is often taken for surprise, and sadness for a neutral face."
)
_DATA = (
    "Licence: MIT for the file as far as it is ours to give. The votes are those of FER+ (MIT); the pictures are of "
    "FER2013 (Kaggle's challenge), belong to their owners and are not part of the model."
)


@dataclass(frozen=True, slots=True, eq=False)
class ExpressionReport:
    """What was measured on pictures of faces.

    Attributes
    ----------
    pictures, tied : int
        How many, and on how many of them several expressions have the most votes.
    accuracy, accuracy_untied : float
        Share of the pictures called what most people call them; of tied ones the first of `Emotion` counts.
    clear : int
        How many have more than half of the votes for one expression, single votes left out.
    accuracy_clear : float
        Of those.
    precision, recall : ndarray, shape (8,)
        Of each expression; NaN where it was never told, or never there.
    counts : ndarray, shape (8,)
    calibration_error : float
        With the temperature that the other half of the pictures gives.
    temperature : float
        Of all of them.
    threshold : float
        Of the probability, above which `SURE_PRECISION` of the answers are right.
    sure : float
        Share of the pictures above it.
    """

    pictures: int
    tied: int
    accuracy: float
    accuracy_untied: float
    clear: int
    accuracy_clear: float
    precision: NDArray[np.float64]
    recall: NDArray[np.float64]
    counts: NDArray[np.int64]
    calibration_error: float
    temperature: float
    threshold: float
    sure: float

    @property
    def f1(self) -> NDArray[np.float64]:
        """Harmonic mean of precision and recall of each expression; 0 where it was never told rightly."""
        precision, recall = np.nan_to_num(self.precision), np.nan_to_num(self.recall)
        return np.asarray(2.0 * precision * recall / np.maximum(precision + recall, 1e-9))

    @property
    def macro_f1(self) -> float:
        """Mean of them: rare expressions count as much as others."""
        return float(self.f1.mean())

    def table(self) -> str:
        """Markdown, a line for each expression."""
        lines = ["| expression | pictures | precision, % | recall, % | F1 |", "|---|---|---|---|---|"]
        rows = zip(Emotion, self.counts, self.precision, self.recall, self.f1, strict=True)
        for one, count, precision, recall, f1 in rows:
            lines.append(f"| {one.value} | {count} | {_percent(precision)} | {_percent(recall)} | {f1:.3f} |")
        return "\n".join(lines)


def judge(logits: NDArray[np.float64], faces: VotedPictures) -> ExpressionReport:
    """Compare what was said with what most people say.

    Parameters
    ----------
    logits : ndarray, shape (n, 8)
    faces : VotedPictures
        Faces only, see `tracker.training.expression_data.faces_only`.
    """
    labels, alone = majority(faces.votes)
    told = logits.argmax(axis=1)
    right, clear = told == labels, is_clear(faces.votes)
    temperature = fitted_temperature(logits, labels)
    probabilities = softmax(logits / temperature)
    threshold = sure_above(probabilities, labels, SURE_PRECISION)
    counts = np.bincount(labels, minlength=len(Emotion))
    hits = np.bincount(labels[right], minlength=len(Emotion))
    with np.errstate(invalid="ignore"):
        precision, recall = hits / np.bincount(told, minlength=len(Emotion)), hits / counts
    return ExpressionReport(
        pictures=len(labels),
        tied=int((~alone).sum()),
        accuracy=float(right.mean()),
        accuracy_untied=float(right[alone].mean()),
        clear=int(clear.sum()),
        accuracy_clear=float(right[clear].mean()),
        precision=precision,
        recall=recall,
        counts=counts,
        calibration_error=_crossed_calibration_error(logits, labels),
        temperature=temperature,
        threshold=threshold,
        sure=float((probabilities.max(axis=1) >= threshold).mean()),
    )


def _crossed_calibration_error(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    """Each half of the pictures, by turns, judged with the temperature of the other."""
    even = np.arange(len(labels)) % 2 == 0
    probabilities = np.empty_like(logits)
    for half in (even, ~even):
        probabilities[half] = softmax(logits[half] / fitted_temperature(logits[~half], labels[~half]))
    return calibration_error(probabilities, labels)


def summary(report: ExpressionReport) -> str:
    """One paragraph."""
    return (
        f"Accuracy {100 * report.accuracy:.1f} % on {report.pictures} pictures ({report.tied} have several expressions "
        f"with the most votes; there the first of the table counts. Without them: {100 * report.accuracy_untied:.1f} "
        f"%; on the {report.clear} with more than half of the votes, which the paper of FER+ judges by: "
        f"{100 * report.accuracy_clear:.1f} %). Macro-F1 {report.macro_f1:.3f}. Expected calibration error (15 bins) "
        f"{100 * report.calibration_error:.1f} %, each half of the pictures with the temperature of the other. Above a "
        f"probability of {report.threshold:.2f}, reached on {100 * report.sure:.0f} % of the pictures, "
        f"{100 * SURE_PRECISION:.0f} % of the answers are right."
    )


def write_expression_card(report: ExpressionReport, as_they_are: ExpressionReport, how: str, path: Path) -> None:
    """Write the card as Markdown.

    Parameters
    ----------
    report, as_they_are : ExpressionReport
        Of the faces as the program cuts them out by their points, and of the pictures as they are.
    how : str
        A sentence or more on how it was trained.
    path : Path

    Raises
    ------
    OSError
        If it cannot be written.
    """
    lines = [
        f"# {path.stem}",
        "",
        "A network that tells eight expressions by a grey picture of a face, 48 x 48 pixels, upright and framed as in "
        "FER+.",
        "",
        f"{how} {_DATA}",
        "",
        f"Measured on pictures kept out, whose label is what most of ten people said; where that is unknown or no face "
        "they are left out; each cut out by the points that the tracker fits, as in the program, or as it is where no "
        f"face is found. {summary(report)} On the pictures as they are: accuracy {100 * as_they_are.accuracy:.1f} % "
        f"({100 * as_they_are.accuracy_clear:.1f} % as the paper judges), macro-F1 {as_they_are.macro_f1:.3f}, "
        f"calibration error {100 * as_they_are.calibration_error:.1f} %.",
        "",
        report.table(),
        "",
        _LIMITS,
        "",
    ]
    write_whole(path, "\n".join(lines).encode())


def _percent(share: float) -> str:
    return "-" if np.isnan(share) else f"{100 * share:.1f}"
