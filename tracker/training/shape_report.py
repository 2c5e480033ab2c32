"""What the card of the shape classifiers says: every figure on faces or persons that were kept out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tracker.expression.shape_classifier import SCORED, TOLD, ShapeClassifier
from tracker.readings import Emotion
from tracker.training.expression_shapes import ExpressionShapes
from tracker.training.shape_scorers import (
    Auc,
    Described,
    NeutralGain,
    ScorerPlan,
    auc_of,
    flat,
    held_out_scores,
    neutral_gain,
)

Array = NDArray[np.float64]

_BINS = 10


@dataclass(frozen=True, slots=True)
class ClassRow:
    """How well one class is told from all others.

    Attributes
    ----------
    count : int
        Annotated faces of it.
    by_person : Auc
        With all pictures of a person on one side.
    web : Auc
        The same scores, among the pictures from the web alone.
    flat : Auc
        By person, with the reference's own parameters.
    """

    count: int
    by_person: Auc
    web: Auc
    flat: Auc


@dataclass(frozen=True, slots=True)
class LookRow:
    """How well the masculine look is told: the area, and the share of faces on the wrong side of an even chance."""

    by_person: Auc
    by_picture: Auc
    wrong_share: float
    persons: int


@dataclass(frozen=True, slots=True)
class OtherPictures:
    """On pictures of another database, fitted by the tracker.

    Attributes
    ----------
    count, left_out : int
        Measured; and not measured, as the fit was not sure.
    areas : tuple of float
        For each class in `SCORED`, of its score.
    accuracy, macro_f1, calibration_error : float
        Of the probabilities.
    recalls : tuple of float
        For each class in `TOLD`.
    """

    count: int
    left_out: int
    areas: tuple[float, ...]
    accuracy: float
    macro_f1: float
    calibration_error: float
    recalls: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ShapeReport:
    """All that was measured."""

    classes: tuple[ClassRow, ...]
    look: LookRow
    neutral: NeutralGain
    others: OtherPictures | None = None


def cross_validated(faces: ExpressionShapes, described: Described, plan: ScorerPlan) -> ShapeReport:
    """Judge the classifiers on the annotated faces.

    Parameters
    ----------
    faces : ExpressionShapes
    described : Described
        Their pose-free parameters.
    plan : ScorerPlan
    """
    reference, web = flat(faces), ~faces.studio
    rows = []
    for emotion in SCORED:
        label = faces.labels[emotion]
        scores = held_out_scores(described, label, faces.persons, plan)
        rows.append(
            ClassRow(
                int(label.sum()),
                auc_of(scores, label, faces.persons, plan),
                auc_of(scores[web], label[web], faces.persons[web], plan),
                auc_of(held_out_scores(reference, label, faces.persons, plan), label, faces.persons, plan),
            )
        )
    return ShapeReport(tuple(rows), _look(faces, described, plan), neutral_gain(described, faces, plan))


def _look(faces: ExpressionShapes, described: Described, plan: ScorerPlan) -> LookRow:
    label, every = faces.masculine, np.arange(len(faces.masculine)).astype(np.str_)
    scores = held_out_scores(described, label, faces.persons, plan)
    by_picture = held_out_scores(described, label, every, plan)
    return LookRow(
        auc_of(scores, label, faces.persons, plan),
        auc_of(by_picture, label, every, plan),
        float(((scores > 0) != label).mean()),
        len(np.unique(faces.persons)),
    )


def on_others(classifier: ShapeClassifier, sigmas: Array, emotions: tuple[Emotion, ...]) -> OtherPictures:
    """Judge the calibrated classifiers on fitted pictures.

    Parameters
    ----------
    classifier : ShapeClassifier
    sigmas : ndarray, shape (T, K), float64
        Rows of NaN where a fit was not sure.
    emotions : tuple of Emotion
        What most voters saw; pictures of others than `TOLD` count as mistakes.
    """
    from sklearn.metrics import roc_auc_score

    sure = np.isfinite(sigmas).all(axis=1)
    truth = np.array([TOLD.index(one) if one in TOLD else len(TOLD) for one in emotions])[sure]
    scores, shares = classifier.logits(sigmas[sure]), classifier.probabilities(sigmas[sure])
    areas = [roc_auc_score(truth == TOLD.index(one), scores[:, row]) for row, one in enumerate(SCORED)]
    told, right = shares.argmax(axis=1), shares.argmax(axis=1) == truth
    recalls = [float((told[truth == one] == one).mean()) for one in range(len(TOLD))]
    f1 = [2 * (right & (truth == one)).sum() / ((told == one).sum() + (truth == one).sum()) for one in range(len(TOLD))]
    return OtherPictures(
        int(sure.sum()),
        int((~sure).sum()),
        tuple(map(float, areas)),
        float(right.mean()),
        float(np.mean(f1)),
        calibration_error(shares.max(axis=1), right),
        tuple(recalls),
    )


def calibration_error(shares: Array, right: NDArray[np.bool_]) -> float:
    """Expected calibration error: how far the told probabilities are from how often they are right, in ten bins."""
    bins = np.minimum((shares * _BINS).astype(np.int64), _BINS - 1)
    gaps = [abs(shares[bins == one].sum() - right[bins == one].sum()) for one in range(_BINS)]
    return float(sum(gaps) / len(shares))


def tables(report: ShapeReport) -> str:
    """Markdown."""
    lines = [
        "| expression | faces | AUC by person | among web pictures | AUC, flat parameters |"
        + (" AUC on other pictures |" if report.others else ""),
        "|---|---|---|---|---|" + ("---|" if report.others else ""),
    ]
    for number, (emotion, row) in enumerate(zip(SCORED, report.classes, strict=True)):
        line = f"| {emotion.value} | {row.count} | {row.by_person} | {row.web} | {row.flat} |"
        lines.append(line + (f" {report.others.areas[number]:.3f} |" if report.others else ""))
    look, neutral = report.look, report.neutral
    lines += [
        "",
        f"Masculine look: AUC {look.by_person} by person ({look.persons} persons), {look.by_picture} where other "
        f"pictures of the same person were seen; {100 * look.wrong_share:.0f} % of the faces on the wrong side.",
        "",
        f"A neutral face of the same person (happiness, {neutral.pictures} pictures of {neutral.persons} persons, "
        f"{neutral.positives} of them happy): AUC {neutral.plain} without; {neutral.gain.value:+.3f} "
        f"({neutral.gain.low:+.3f} to {neutral.gain.high:+.3f}) with.",
    ]
    if report.others:
        lines += ["", *_others_lines(report.others)]
    return "\n".join(lines)


def _others_lines(others: OtherPictures) -> list[str]:
    recalls = ", ".join(f"{one.value} {100 * share:.0f}" for one, share in zip(TOLD, others.recalls, strict=True))
    return [
        f"Probabilities on {others.count} other pictures ({others.left_out} left out, not surely fitted): accuracy "
        f"{100 * others.accuracy:.1f} %, macro-F1 {100 * others.macro_f1:.1f} %, calibration error "
        f"{100 * others.calibration_error:.1f} %. Recall, %: {recalls}.",
    ]
