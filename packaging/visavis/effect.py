"""Effects on faces, in films and in still pictures."""

from __future__ import annotations

import os
from typing import Any

from tracker.effects.effect import note_of
from tracker.effects.faces_stage import FacesStage
from tracker.effects.settings import EffectSettings
from tracker.errors import SettingsError
from tracker.pipeline import Mode, Pipeline
from tracker.readings import Wanted
from tracker.settings import overlaid
from tracker.types import Frame, Image, TrackResult, read_only
from visavis.pictures import image_of


class Effect:
    """Puts an effect on the faces in pictures, one at a time: it belongs to one thread.

    Ask before you use somebody else's face, and say that a picture was made with an effect: `note` is for its file.

    Parameters
    ----------
    kind : str
        ``swap``: another person's face; ``mask``: a drawn one; ``deform``: a bent face; ``caricature``.
    **settings
        What else can be set, by its name: ``mask="fox"``, or the path of a picture; ``preset="alien"``;
        ``exaggeration=3.0``; ``strength=0.5``; ``all_faces=True``; see `tracker.effects.settings.EffectSettings`.

    Raises
    ------
    VisavisError
        If there is no such setting or mask, or a value is out of its range.
    """

    def __init__(self, kind: str, **settings: Any) -> None:
        made, problems = overlaid(EffectSettings(), {"kind": kind, **settings})
        if problems:
            raise SettingsError(problems[0])
        self._settings = made
        self._stage = FacesStage(made)

    @property
    def wanted(self) -> Wanted:
        """What `visavis.track` is to read from faces, so that hands and hair stay before the effect."""
        return Wanted(covers=self._settings.wants_covers)

    @property
    def note(self) -> str:
        """The words that say in a file how it was made."""
        return note_of(self._settings.kind)

    def draw(self, frame: Frame, result: TrackResult) -> Image:
        """Put it into a frame of a film.

        Parameters
        ----------
        frame : Frame
            Left as it is.
        result : TrackResult
            Of this frame, in face mode.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR, read-only
            The frame's own picture where there is nothing to do.
        """
        return self._stage.step(frame, result)

    def draw_on(self, picture: str | os.PathLike[str] | Image) -> Image:
        """Put it into a still picture, in the slow, best way.

        Parameters
        ----------
        picture : path-like, or ndarray, shape (height, width, 3), uint8, BGR

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR, read-only
            The picture itself where there is no face.

        Raises
        ------
        SourceError
            If it cannot be read.
        """
        pipeline = Pipeline(mode=Mode.FACE)
        pipeline.want_reading(self.wanted)
        image: Image = read_only(image_of(picture))  # type: ignore[assignment]
        frame = Frame(image, time_s=0.0, index=0, recorded=True)
        return FacesStage(self._settings).step(frame, pipeline.step(frame), finely=True)
