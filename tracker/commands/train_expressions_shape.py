"""`main.py train expressions-shape`: learn to tell expressions by the shape of a face."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import SourceError, SourceProblem
from tracker.whole_file import write_whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tracker.expression.shape_classifier import ShapeScorers
    from tracker.readings import Emotion
    from tracker.training.expression_shapes import ExpressionShapes
    from tracker.training.shape_report import ShapeReport
    from tracker.training.shape_scorers import Described, ScorerPlan

    Progress = Callable[[str, float], None]
    Sigmas = NDArray[np.float64]

EPILOG = """Examples:

main.py train expressions-shape clmtools/ --output shapes.npz

main.py train expressions-shape clmtools/ --votes expressions/ --output shapes.npz"""


def command(
    data: Annotated[Path, typer.Argument(help="A folder with annotations.csv (71 points) and the lists in classes/.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write (.npz); its card goes beside it.")],
    votes: Annotated[
        Path | None,
        typer.Option(help="A folder with train.npz and validation.npz, pictures with votes: makes probabilities true."),
    ] = None,
    pictures: Annotated[int, typer.Option(min=500, help="How many of the voted pictures are fitted.")] = 8000,
    seed: Annotated[int, typer.Option(help="The same seed gives the same classifiers.")] = 0,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Train the shape classifiers for expressions. Needs scikit-learn."""
    from tracker.expression.shape_classifier import ShapeClassifier
    from tracker.expression.shape_classifier_file import load_shape_scorers, save_shape_scorers
    from tracker.training.expression_shapes import read_expression_shapes
    from tracker.training.shape_report import cross_validated, on_others, tables
    from tracker.training.shape_scorers import ScorerPlan, pose_free, train_scorers

    card = output.with_suffix(".md")
    check_outputs([(output, ".npz"), (card, ".md")], inputs=[data, votes], overwrite=overwrite)
    for folder in filter(None, (data, votes)):
        if not folder.is_dir():
            raise SourceError(SourceProblem.NOT_FOUND, f"there is no folder {folder}")
    faces, plan = read_expression_shapes(data), ScorerPlan(seed=seed)
    with step_bars(quiet) as progress:
        described = pose_free(faces)
        report = cross_validated(faces, described, plan)
        scorers = train_scorers(described, faces, plan)
        if votes is not None:
            sigmas, emotions = _voted(votes / "train.npz", pictures, seed, progress)
            scorers = _calibrated(scorers, sigmas, emotions, (faces, described, plan))
        with writing(output):
            save_shape_scorers(scorers, output)
        if votes is not None:
            classifier = ShapeClassifier(load_shape_scorers(output))
            report = replace(report, others=on_others(classifier, *_voted(votes / "validation.npz", 0, 0, progress)))
    with writing(output):
        write_whole(card, _card(output.stem, report, faces).encode())
    if not quiet:
        noted.print(f"{output} and its card:\n{tables(report)}", markup=False)
    return 0


def _voted(path: Path, most: int, seed: int, progress: Progress) -> tuple[Sigmas, tuple[Emotion, ...]]:
    """Shape parameters of the pictures as the tracker fits them (NaN where it is not sure), and what voters saw."""
    from tracker.face.model_file import shipped_face_model
    from tracker.training.voted_pictures import fitted_points, read_voted_pictures, sigmas_of

    voted = read_voted_pictures(path)
    if most:
        voted = voted.some(most, seed)
    points, sure = fitted_points(
        voted.images, shipped_face_model("conv-small"), lambda _, share: progress(path.name, share)
    )
    sigmas = sigmas_of(points)
    sigmas[~sure] = np.nan
    return sigmas, voted.emotions


def _calibrated(
    scorers: ShapeScorers,
    sigmas: Sigmas,
    emotions: tuple[Emotion, ...],
    annotated: tuple[ExpressionShapes, Described, ScorerPlan],
) -> ShapeScorers:
    """What the scores are worth on faces as the tracker fits them."""
    from tracker.expression.shape_classifier import SCORED, TOLD
    from tracker.readings import Emotion
    from tracker.training.shape_scorers import held_out_scores, mixing_of, platt_of

    faces, described, plan = annotated
    sure = np.isfinite(sigmas).all(axis=1)
    scores = np.nan_to_num(sigmas) @ scorers.weights.T + scorers.biases
    told = sure & np.array([one in TOLD for one in emotions])
    truth = np.array([TOLD.index(one) if one in TOLD else -1 for one in emotions])
    mixing, offsets = mixing_of(scores[told][:, : len(SCORED)], truth[told])
    platt = [platt_of(scores[sure, row], truth[sure] == TOLD.index(one)) for row, one in enumerate(SCORED)]
    slope, _ = platt_of(held_out_scores(described, faces.masculine, faces.persons, plan), faces.masculine)
    neutral = sure & (truth == TOLD.index(Emotion.NEUTRAL))
    # Nobody said who is what on these pictures: half of them are taken for men.
    platt.append((slope, -slope * float(np.median(scores[neutral, -1]))))
    mean = sigmas[neutral].mean(axis=0)
    return replace(scorers, neutral=mean, mixing=mixing, offsets=offsets, platt=np.array(platt))


def _card(name: str, report: ShapeReport, faces: ExpressionShapes) -> str:
    from tracker.training.shape_report import tables

    calibrated = (
        "The probabilities were learnt on pictures of FER+ (48 pixels), fitted by the tracker (conv-small), and "
        "measured on its validation part; which share of pictures shows what is that database's, not that of people "
        "before a webcam. The neutral face is the mean of its neutral ones."
        if report.others
        else "They are not calibrated: `--votes` was not given."
    )
    return (
        f"# {name}\n\n"
        "Logistic regressions (L2, balanced) that tell six expressions by the shape of a face alone, one against all "
        "others, and the masculine look; as the reference has them, on other parameters. Made by "
        f"`{shlex.join(['main.py', *sys.argv[1:]])}`.\n\n"
        f"Data: {len(faces.persons)} annotated shapes of 71 points and their mirror images (clmtools; "
        f"{int(faces.studio.sum())} from the MUCT database, the others from the web; no licence file; the shapes are "
        "not part of this program). The classes are what somebody called the pictures, most of them posed. Licence of "
        "this file: that of the program, as far as it is ours to give.\n\n"
        "Parameters: those of the 3-D shape model in standard deviations, found together with the pose under weak "
        "perspective. None of its modes turns or moves the head, so none is left out as the reference leaves out its "
        "first two. The flat parameters below are the reference's own 18. On the annotated faces both tell the "
        "classes about as well; on other pictures the 3-D ones carry over better (`tests/benchmarks/"
        "shape_expressions.py`). Taking yaw and pitch out by regression on top made both worse.\n\n"
        "Measured in ten folds, all pictures of a person and their mirror images on one side; intervals: 95 %, persons "
        f"drawn anew 1,000 times. {calibrated}\n\n"
        f"{tables(report)}\n\n"
        "Limits. It says what a face looks like, not what anybody feels. Shape tells happiness and surprise, anger and "
        "disgust somewhat, sadness and fear hardly: fear is next to never told, and looks like surprise. Classes of 22 "
        "to 31 faces have wide intervals, and some of what was learnt is how posed pictures from the web differ from a "
        "studio's: the column among web pictures shows that. What a neutral face of the person is worth could be "
        "measured for happiness alone, as no other class has persons with a neutral picture. Contempt is not among the "
        "classes.\n\n"
        "The masculine look is off unless switched on. It is how people's names for faces go with shape, on these few "
        "persons; it says nothing about what anybody is, was learnt with two names only, and errs as told above, "
        "more on faces unlike the database's. Its chance is set so that half of the neutral faces of FER+ lie on "
        "either side.\n"
    )
