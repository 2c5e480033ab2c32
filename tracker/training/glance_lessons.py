"""All that the glance network learns from and is measured on, put together; what takes long to make is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import radians
from pathlib import Path

import numpy as np

from tracker.face.face_model import FaceModel
from tracker.face.glance import glance_frame
from tracker.face.reference_frame import ReferenceFrame
from tracker.training.backdrops import Backdrops
from tracker.training.data_set import AnnotatedFace
from tracker.training.glance_data import NegativeLooks, read_sets
from tracker.training.glance_training import LookSource
from tracker.training.glance_turned import DrawingPlan, TurnedMaker
from tracker.training.known_turns import KnownMaker, others, read_heads
from tracker.training.loose_faces import LooseFaces, LooseSource, kept_faces
from tracker.training.negatives import NegativeSource
from tracker.training.scene_sources import made_scenes, photograph_scenes, read_scenes, write_scenes
from tracker.training.scenes import Scene, Surveyor

Progress = Callable[[str, float], None]

# Of the training pictures.
_SHARES = {
    "photographs": 0.13,
    "videos": 0.1,
    "smiles": 0.05,
    "drawn": 0.16,
    "drawn-on": 0.11,
    "known": 0.14,
    "none": 0.31,
}
# Points of pictures tell too small a turn of heads that are turned far, where the annotated jaw is the outline, and no
# picture shows a profile: beyond the first their turns are left to the drawn heads, and below they count less.
_TOLD_RAD, _TOLD_WEIGHT = radians(30.0), 0.3
# How often each face is drawn from other sides, to learn from: all photographs, and those and every second frame of
# videos in which a head is turned already, whose side is real. Each head whose turn is known, before so many
# backgrounds. To measure with, each face once at each of these yaws.
_DRAWN_EACH, _DRAWN_ON_EACH, _TURNED_RAD = 20, 6, radians(22.0)
_KNOWN_EACH = 8
# People who are asked to look at a mark turn by some degrees more or less, each in his way: near the front photographs
# and their points know better.
_KNOWN_FROM_RAD = radians(40.0)
_YAWS_RAD = tuple(radians(yaw) for yaw in range(-90, 91, 15))
# Made pictures without a face, to learn from and to measure with, and their seeds.
_MADE, _MADE_KEPT_OUT = (480, 16), (60, 99)


@dataclass(frozen=True, slots=True, eq=False)
class GlanceLessons:
    """See the module.

    Attributes
    ----------
    frame : ReferenceFrame
        Of the crop.
    training : list of (LookSource, float)
        Each with its share.
    counts : dict of str to int
        How many faces of each kind are learnt from.
    faces, drawn : LooseSource
        Kept out: annotated faces, and the same drawn from other sides.
    negatives : NegativeLooks
        Places without a face in the photographs kept out, and in made pictures.
    """

    frame: ReferenceFrame
    training: list[tuple[LookSource, float]]
    counts: dict[str, int]
    faces: LooseSource
    drawn: LooseSource
    negatives: NegativeLooks


def read_lessons(
    folder: Path, keep: Path, model: FaceModel, progress: Progress, left_out: Sequence[str] = ()
) -> GlanceLessons:
    """Put them together.

    Parameters
    ----------
    folder : Path
        See `read_sets`.
    keep : Path
        Folder in which faces that are cut out and drawn are kept, and scenes that are surveyed.
    model : FaceModel
        With a network: by which pictures are searched and faces without points fitted.
    progress : callable
        Told (what, share done).
    left_out : sequence of str
        Persons among the heads whose turns are known from whom nothing is learnt.

    Raises
    ------
    DataSetError
        If the folder does not hold what is needed, or what is kept is damaged, or nobody is named so.
    """
    mean_xy = model.shape.mean_xy
    frame, sets = glance_frame(mean_xy), read_sets(folder, keep, model, progress)

    def drawn(name: str, faces: Sequence[AnnotatedFace], plan: DrawingPlan) -> LooseFaces:
        return kept_faces(keep / name, lambda: TurnedMaker(faces, mean_xy, plan).drawn(progress))

    def negatives(name: str, faces: Sequence[AnnotatedFace], made: tuple[int, int], like: LooseFaces) -> NegativeLooks:
        scenes = _kept_scenes(keep / f"{name}.npz", faces, made, model, progress)
        points = frame.canvas_from_shape.apply(mean_xy)
        return NegativeLooks(NegativeSource(scenes, mean_xy, frame), like.images, points)

    turned = DrawingPlan(_DRAWN_ON_EACH, seed=2, least_yaw_rad=_TURNED_RAD)
    pools = {
        "drawn": drawn("drawn", sets.annotated, DrawingPlan(_DRAWN_EACH, seed=1)),
        "drawn-on": drawn("drawn-on", [*sets.annotated, *sets.filmed[::2]], turned),
    }
    if (folder / "yaw").is_dir():
        heads = read_heads(folder / "yaw")
        known = kept_faces(
            keep / "known",
            lambda: KnownMaker(heads, mean_xy, Backdrops(sets.annotated, seed=4), _KNOWN_EACH, seed=4).made(progress),
        )
        learnt = others(heads, left_out) & (np.abs([head.yaw_rad for head in heads]) >= _KNOWN_FROM_RAD)
        pools["known"] = known.of(np.repeat(learnt, _KNOWN_EACH).nonzero()[0])
    aside = drawn("drawn-aside", sets.kept_out, DrawingPlan(len(_YAWS_RAD), seed=3, yaws_rad=_YAWS_RAD))
    training: list[tuple[LookSource, float]] = [
        (LooseSource(faces.with_turns_to(_TOLD_RAD), mean_xy, frame, _TOLD_WEIGHT), _SHARES[name])
        for name, faces in sets.training.items()
    ]
    training += [(LooseSource(faces, mean_xy, frame, as_found=True), _SHARES[name]) for name, faces in pools.items()]
    none = negatives("scenes", sets.annotated, _MADE, sets.training["photographs"])
    return GlanceLessons(
        frame=frame,
        training=[*training, (none, _SHARES["none"])],
        counts={name: len(faces) for name, faces in {**sets.training, **pools}.items()},
        faces=LooseSource(sets.validation, mean_xy, frame),
        drawn=LooseSource(aside, mean_xy, frame),
        negatives=negatives("scenes-aside", sets.kept_out, _MADE_KEPT_OUT, sets.validation),
    )


def _kept_scenes(
    path: Path, faces: Sequence[AnnotatedFace], made: tuple[int, int], model: FaceModel, progress: Progress
) -> list[Scene]:
    """Surveying takes some minutes."""
    if not path.exists():
        surveyor, (count, seed) = Surveyor(model), made

        def surveyed() -> Iterator[Scene]:
            scenes = chain(photograph_scenes(faces, model.shape.mean_xy, surveyor), made_scenes(count, surveyor, seed))
            for number, scene in enumerate(scenes):
                progress("looking for places without a face", number / (len(faces) + count))
                yield scene

        write_scenes(path, list(surveyed()))
    return read_scenes(path)
