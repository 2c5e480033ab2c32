"""A face model with learned experts: the network trained, measured on faces kept out, and then taught those as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tracker.face.conv_experts import FORMAT, VERSION, ConvExperts, conv_frame
from tracker.face.face_model import FaceModel
from tracker.face.model_file import load_face_model, save_face_model
from tracker.training.conv_crops import CropSource
from tracker.training.conv_export import to_onnx
from tracker.training.conv_network import SIZES, ResponseNetwork
from tracker.training.conv_training import ConvPlan, annotator_bias, model_residual, train_network
from tracker.training.data_set import AnnotatedFace
from tracker.training.judgement import judged_by, learn_judgement
from tracker.types import Points

Progress = Callable[[str, float], None]
Faces = Sequence[AnnotatedFace]

# Going on with all faces once the measuring is done: fewer and smaller steps.
_FINAL_STEPS_SHARE = 0.2
_FINAL_RATE_SHARE = 0.25
FINAL_SUFFIX = ".final-checkpoint"


@dataclass(frozen=True, slots=True, eq=False)
class NetworkTraining:
    """What a network is trained from, and where it goes.

    Attributes
    ----------
    training, validation : sequence of AnnotatedFace
        By hand.
    taught : sequence of AnnotatedFace
        By teachers; half of every batch where there are any. Nothing is measured on them.
    plan : ConvPlan
    output : Path
        The model to write; checkpoints go beside it.
    begin : Path or None
        Checkpoint of another training, from whose weights this one begins.
    writing : callable
        Wraps the writing of a file, to say what goes wrong with it.
    """

    training: Faces
    validation: Faces
    taught: Faces
    plan: ConvPlan
    output: Path
    begin: Path | None
    writing: Callable[[Path], AbstractContextManager[None]]

    def measured(self, base: FaceModel, progress: Progress) -> FaceModel:
        """Train on the training faces alone; exported and read back, so that what is measured is what is written.

        Parameters
        ----------
        base : FaceModel
            Gives shape, start and validator; itself of the training faces alone.
        progress : callable
            Told (what, share done).
        """
        checkpoint = self.output.with_suffix(".checkpoint")
        sources = _sources((self.training, self.taught), base, self.plan, progress)
        with self.writing(checkpoint):
            network = train_network(sources, len(base.shape.mean_xy), self.plan, checkpoint, progress, self.begin)
        model = measured_model([network], base, self.output.stem, (self.training, self.validation), progress)
        with self.writing(self.output):
            save_face_model(model, self.output)
        return load_face_model(self.output)

    def finished(self, measured: FaceModel, base: FaceModel, progress: Progress) -> FaceModel:
        """The measured network after some more steps on all faces, with the other parts of a model of all faces."""
        steps = max(1, round(_FINAL_STEPS_SHARE * self.plan.steps))
        rate = _FINAL_RATE_SHARE * self.plan.learning_rate
        further = replace(self.plan, steps=steps, learning_rate=rate, seed=self.plan.seed + 1)
        faces = [*self.training, *self.validation]
        sources = _sources((faces, self.taught), base, self.plan, progress)
        known, checkpoint = (self.output.with_suffix(end) for end in (".checkpoint", FINAL_SUFFIX))
        with self.writing(checkpoint):
            network = train_network(sources, len(base.shape.mean_xy), further, checkpoint, progress, known)
        model = final_model([network], measured, base, faces)
        with self.writing(self.output):
            save_face_model(model, self.output)
        return model


def measured_model(
    networks: Sequence[ResponseNetwork],
    base: FaceModel,
    name: str,
    faces: tuple[Faces, Faces],
    progress: Progress,
) -> FaceModel:
    """A model of networks that saw the training faces alone.

    Parameters
    ----------
    networks : sequence of ResponseNetwork
        All are asked, and the mean of what they say counts.
    base : FaceModel
        Gives shape, start and validator.
    name : str
    faces : tuple of sequence of AnnotatedFace
        Training faces, on which the annotators' common lean is learnt, and validation faces, for the judgement.
    progress : callable
    """
    training, validation = faces
    straight = _exported(networks, training, base, np.zeros_like(base.shape.mean_xy))
    bias_xy = annotator_bias(ConvExperts(straight, name), base.shape, training, progress)
    exported = _exported(networks, training, base, bias_xy)
    model = replace(base, name=name, experts=(), network=exported)
    return judged_by(model, learn_judgement(model, validation, progress))


def final_model(networks: Sequence[ResponseNetwork], measured: FaceModel, base: FaceModel, faces: Faces) -> FaceModel:
    """A model of networks that saw all faces, leaning and judged as was learnt while some were kept out.

    Parameters
    ----------
    networks : sequence of ResponseNetwork
    measured : FaceModel
    base : FaceModel
        Gives the other parts; itself of all faces.
    faces : sequence of AnnotatedFace
        All of them.
    """
    assert measured.network is not None
    # Its own lean would be too small: it knows the faces that it would be learnt on.
    bias_xy = ConvExperts(measured.network, measured.name).bias_xy
    exported = _exported(networks, faces, base, bias_xy)
    return judged_by(replace(base, name=measured.name, experts=(), network=exported), measured.validator.judgement)


def _sources(faces: Sequence[Faces], base: FaceModel, plan: ConvPlan, progress: Progress) -> list[CropSource]:
    mean, markup = base.shape.mean_xy, base.shape.markup
    frame = conv_frame(mean, SIZES[plan.tier].side_px)
    return [CropSource(some, mean, frame, markup, progress) for some in faces if some]


def _exported(networks: Sequence[ResponseNetwork], faces: Faces, base: FaceModel, bias_xy: Points) -> bytes:
    header = {
        "format": FORMAT,
        "version": VERSION,
        "mean_xy": base.shape.mean_xy.tolist(),
        "spread": model_residual(faces, base.shape).tolist(),
        "lean": bias_xy.tolist(),
        "both_sides": networks[0].size.both_sides,
    }
    return to_onnx(networks, header)
