"""The card of a trained model: what it is, what it was made of, how well it does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tracker.face.face_model import FaceModel
from tracker.training.evaluation import Report
from tracker.whole_file import write_whole

_DATA_NOTE = (
    "Licence: MIT for the file as far as it is ours to give. "
    "Annotations of the iBUG group (300-W: Helen, AFW and others) are for research use; the photographs are their "
    "owners' and are not part of the model."
)
_OWN_NOTE = (
    "Pictures and points are those of whoever placed them, and so are the terms on which the model is passed on; the "
    "photographs are not part of it."
)


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the model itself does not know.

    Attributes
    ----------
    training_faces, validation_faces : int
    data : str
        Where the faces came from.
    command : str
        What to type to make it again.
    minutes : float or None
        How long the training took; None where nothing was trained.
    final_on_all : bool
        Whether, after the measurement, it was trained again on all faces.
    """

    training_faces: int
    validation_faces: int
    data: str
    command: str
    minutes: float | None
    final_on_all: bool


def write_card(model: FaceModel, report: Report, facts: CardFacts, path: Path) -> None:
    """Write the card as Markdown.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    shape = model.shape
    own = shape.layout is not None
    measured = f"Measured on {facts.validation_faces} faces of photographs kept out of the training"
    if facts.final_on_all:
        further, anew = "went on with all faces for a while", "was then trained on all faces in the same way"
        how = further if model.network is not None else anew
        measured += f" of a twin of this model; the model itself {how}"
    lines = [
        f"# {model.name}",
        "",
        parts_of(model),
        "",
        f"Trained on {facts.training_faces} faces and their mirror images from {facts.data}{_time(facts.minutes)}, by "
        f"`{facts.command}`. {_OWN_NOTE if own else _DATA_NOTE}",
        "",
        *(
            [f"Its points are those of the layout {shape.markup.name}: {'; '.join(shape.markup.names)}.", ""]
            if own
            else []
        ),
        f"{measured}. Faces were found by the program's own detector; a face that was not found counts as failed. Mean "
        "distance of the points from the annotated ones, percent of the distance between the outer eye corners. Yaw "
        "is that of the 3-D shape model laid onto the annotated points.",
        "",
        report.table(),
        "",
    ]
    write_whole(path, "\n".join(lines).encode())


def parts_of(model: FaceModel) -> str:
    """What a model is made of, in a sentence."""
    shape = model.shape
    return (
        f"A face model of {len(shape.mean_xy)} points: {shape.mode_count} shape modes ({shape.kind}), an initialiser "
        f"of {len(model.initialiser.stages)} stages, {_experts(model)}, a validator."
    )


def _time(minutes: float | None) -> str:
    return "" if minutes is None else f", in {minutes:.0f} minutes"


def _experts(model: FaceModel) -> str:
    if model.network is not None:
        return f"a network of {len(model.network) / 1e6:.1f} MB that makes the response maps of all points at once"
    channels = ", ".join(one.channel for one in model.experts[0].channels)
    scales = ", ".join(f"{one.scale:g}" for one in model.experts)
    return f"patch experts on the channels {channels} at {scales} pixels for the outer-eye distance"
