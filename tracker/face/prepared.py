"""Getting a face model ready: slow, and on any thread, so that following with it begins at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from tracker.face.face_model import FaceModel
from tracker.face.fitting import make_fitting
from tracker.face.follower import FaceSettings
from tracker.face.model_file import model_by_name, model_digest
from tracker.face.personal_file import SUFFIX, file_for, learnt_digest, load_personal, personalised
from tracker.face.processor import Placement, placement_for
from tracker.face.reference_frame import GreyPicture
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.face.tiers import AUTOMATIC, model_for, model_to_learn
from tracker.pose.shape_model_3d import shipped_shape_3d

# Some tens of megabytes each.
_KEPT_MODELS = 4
_BLANK_PX, _FACE_PX = 128, 40.0


@dataclass(frozen=True, slots=True)
class FaceOrigin:
    """Which face model it is, beyond doubt.

    Attributes
    ----------
    name : str
        Of a model that ships, or the path of a file of one's own; never "automatic".
    sha256 : str
        Of its file.
    personal_sha256 : str
        Of what was learnt from one face; "" where that is not used.
    """

    name: str
    sha256: str
    personal_sha256: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedFace:
    """A face model that has been read, checked and tried. Frozen, so threads may share it.

    Attributes
    ----------
    wanted, personal, processor : str
        The settings' model, personal file and processor for which it was prepared.
    model : FaceModel
    origin : FaceOrigin
    note : str
        Why its network does not run where it was wanted; "" where it does.
    """

    wanted: str
    personal: str
    processor: str
    model: FaceModel
    origin: FaceOrigin
    note: str = ""

    def is_for(self, settings: FaceSettings) -> bool:
        """Whether it is what these settings need."""
        return (self.wanted, self.personal, self.processor) == face_wish(settings)


def face_wish(settings: FaceSettings) -> tuple[str, str, str]:
    """What of the settings another model has to be made ready for: model, personal file, processor."""
    return settings.model, settings.personal, settings.processor


def prepare_face(settings: FaceSettings) -> PreparedFace:
    """Get the model of some settings ready; models are kept, so that going back to one costs next to nothing.

    Parameters
    ----------
    settings : FaceSettings
        Only the model, the personal file and the processor matter.

    Raises
    ------
    ModelFileError
        If the model's file, or the 3-D shape model, is missing or damaged, or its network does not run.
    PersonalModelError
        If what was learnt from a face is, or belongs to another model.
    """
    name = model_name(settings)
    generic, sha256, placement = _warm_model(name, _changed_ns(name), settings.processor)
    model = personalised(generic, settings.personal)
    origin = FaceOrigin(name, sha256, learnt_digest(model))
    return PreparedFace(*face_wish(settings), model, origin, placement.note)


def model_name(settings: FaceSettings) -> str:
    """The name, or the path, of the model that some settings come to on this machine.

    What was learnt from a face belongs to one model: "automatic" is that one then, whatever the machine affords.

    Parameters
    ----------
    settings : FaceSettings

    Raises
    ------
    ModelFileError
        If there is no such model.
    """
    if settings.model != AUTOMATIC or not settings.personal:
        return model_for(settings.model, settings.processor)
    place, learner = Path(settings.personal), model_to_learn(AUTOMATIC)
    if place.suffix == SUFFIX:
        return load_personal(place).base_name
    return learner if file_for(learner, place).exists() else model_for(AUTOMATIC, settings.processor)


def _changed_ns(name: str) -> int:
    """When a model file of the user's own was written, so that a new one under the same name is read."""
    try:
        return Path(name).expanduser().stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=_KEPT_MODELS)
def _warm_model(name: str, changed_ns: int, processor: str) -> tuple[FaceModel, str, Placement]:
    """A model that has fitted once: its network is loaded, its kernels are compiled, its first run is over.

    With the sha256 of its file, and where its network runs.
    """
    model = model_by_name(name)
    shipped_shape_3d()
    blank = GreyPicture(np.full((_BLANK_PX, _BLANK_PX), 128, np.uint8))
    nowhere = Similarity(_FACE_PX, 0.0, _BLANK_PX / 2, _BLANK_PX / 2)
    placement = placement_for(model, processor)
    fitting = make_fitting(model, provider=placement.provider)
    fit = fitting.follow(blank, FaceParameters(nowhere, np.zeros(model.shape.mode_count)))
    fitting.rank(blank, fit)
    return model, model_digest(name), placement
