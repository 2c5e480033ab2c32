"""Faces as a stage of the pipeline: follow them, and say it in the program's own terms."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tracker.face.covers import CoverReader, chance_at, cover_reader_for
from tracker.face.fit_box import face_box
from tracker.face.fitter import FitResult
from tracker.face.follower import FaceSettings, FaceState
from tracker.face.identities import FaceIdentity, FaceTracker
from tracker.face.prepared import FaceOrigin, PreparedFace
from tracker.face.primary import PeopleSettings
from tracker.face.reference_frame import GreyPicture
from tracker.head.detection import Look
from tracker.head.position import sighting_of
from tracker.pose.visibility import CLASSICAL_SPAN, LEARNED_SPAN, RESPONDING, SURE_ENOUGH, Visibility
from tracker.types import Covers, Detection, Face, FitView, State, TrackedFace, read_only

_STATES = {FaceState.TRACKING: State.TRACKING, FaceState.UNCERTAIN: State.UNCERTAIN}


class FaceStage:
    """Follows faces with one model.

    Parameters
    ----------
    prepared : PreparedFace
        The model.
    settings : FaceSettings
    people : PeopleSettings
        How many, and which one counts.
    """

    def __init__(self, prepared: PreparedFace, settings: FaceSettings, people: PeopleSettings) -> None:
        self._model, self._origin = prepared.model, prepared.origin
        self._tracker = FaceTracker(self._model, settings, people)
        self._sigmas = np.sqrt(self._model.shape.variances)
        self._sigmas.flags.writeable = False
        learned = self._model.network is not None
        self._wants_covers = False
        self._covers: CoverReader | None = None
        self._visibility = Visibility(SURE_ENOUGH if learned else RESPONDING)
        self._confidence_span = LEARNED_SPAN if learned else CLASSICAL_SPAN

    @property
    def size(self) -> tuple[int, int]:
        """Numbers of points and of parameters of a face."""
        shape = self._model.shape
        return shape.markup.point_count, 4 + shape.mode_count

    @property
    def origin(self) -> FaceOrigin:
        """Which model it is."""
        return self._origin

    @property
    def next_id(self) -> int:
        """The number that the next new face will have."""
        return self._tracker.next_id

    @property
    def is_chosen(self) -> bool:
        """Whether somebody chose the face that counts."""
        return self._tracker.is_chosen

    @property
    def identity(self) -> NDArray[np.float64] | None:
        """Shape parameters of the head of the one whose face was learnt; None where nobody's was."""
        return self._model.identity

    @property
    def known_ids(self) -> frozenset[int]:
        """Numbers of all faces that are followed, or would be known again."""
        return self._tracker.known_ids

    @property
    def is_following(self) -> bool:
        """Whether any face is followed into the next frame."""
        return bool(self._tracker.present)

    def follows_with(self, prepared: PreparedFace) -> bool:
        """Whether that model is the one in use."""
        return prepared.model is self._model

    def use(self, settings: FaceSettings, people: PeopleSettings) -> None:
        """Follow with other numbers, follow another number of faces or choose the primary one differently.

        From the next frame on, and without losing a face; the settings' model and personal file are not looked at.
        """
        self._tracker.use(settings, people)

    def take_over(self, before: FaceStage, *, follow_on: bool) -> None:
        """Know the people of a stage with another model; see `FaceTracker.take_over`."""
        self._tracker.take_over(before._tracker, follow_on=follow_on)

    def want_covers(self, wanted: bool) -> None:
        """Tell from the next frame on what is before faces, or no longer; the model may have nothing that tells it.

        Raises
        ------
        ModelFileError
            If what tells it is damaged.
        """
        if wanted is self._wants_covers:
            return
        self._wants_covers = wanted
        self._covers = cover_reader_for(self._model) if wanted else None

    def reset(self) -> None:
        """Know nobody any more."""
        self._tracker.reset()

    def begin(self, next_id: int, *, chosen: bool) -> None:
        """Number new faces from here on; and whether the first one counts as chosen by somebody."""
        self._tracker.begin(next_id, chosen=chosen)

    def make_primary(self, face_id: int) -> None:
        """Let a face count, for as long as it is there. Does nothing if it is not."""
        self._tracker.make_primary(face_id)

    def follow(self, picture: GreyPicture, time_s: float, *, with_view: bool) -> Look:
        """Follow the faces into the next frame, and say what is to be looked for in it.

        Parameters
        ----------
        picture : GreyPicture
        time_s : float
        with_view : bool
            Whether to keep the inside of the fits.
        """
        self._tracker.tap(self._covers.taps if self._covers is not None else ())
        return self._tracker.follow(picture, time_s, keep_iterates=with_view)

    def take_up(
        self, picture: GreyPicture, time_s: float, detections: Sequence[Detection], *, with_view: bool
    ) -> tuple[TrackedFace, ...]:
        """Take up what was detected, and give all faces of the frame.

        Parameters
        ----------
        picture, time_s
            As for `follow`.
        detections : sequence of Detection
            What the look that `follow` asked for showed.
        with_view : bool
            Whether to hand out the inside of the fit of the primary face.

        Returns
        -------
        tuple of TrackedFace
            In the order in which they came; where their heads are is not known yet.
        """
        primary = self._tracker.take_up(picture, time_s, detections)
        if self._covers is not None:
            self._covers.keep([person.face_id for person in self._tracker.present])
        return tuple(self._followed(person, person is primary, with_view, picture) for person in self._tracker.present)

    def _followed(self, person: FaceIdentity, primary: bool, with_view: bool, picture: GreyPicture) -> TrackedFace:
        assert person.track is not None
        assert person.track.fit is not None
        fit = person.track.fit
        # The estimate of a very good fit lies above 1, which is as sure as one can be.
        score = min(1.0, max(0.0, person.track.score))
        view = person.follower.fit_view(fit) if person.follower and primary and with_view else None
        box = face_box(fit, self._model.shape.markup)
        state, face = _STATES[person.track.state], self._face(fit, score, view, self._before(person, fit, picture))
        return TrackedFace(person.face_id, primary, state, box, face, sighting=sighting_of(box))

    def _before(self, person: FaceIdentity, fit: FitResult, picture: GreyPicture) -> Covers | None:
        """What is before a face, where that is wanted and can be told."""
        if self._covers is None or person.follower is None or picture.image.ndim == 2:
            return None
        # Who was taken up in this frame has not been followed yet.
        person.follower.tap(self._covers.taps)
        look = person.follower.look(picture, fit)
        return None if look is None else self._covers.step(person.face_id, picture.image, look)

    def _face(self, fit: FitResult, score: float, view: FitView | None, covers: Covers | None) -> Face:
        pose, confidences = fit.parameters.pose, fit.confidences
        if covers is not None:
            confidences = confidences * (1.0 - chance_at(covers, fit.points_xy))
            read_only(confidences)
        return Face(
            points_xy=fit.points_xy,
            parameters=np.concatenate([pose.as_array(), fit.parameters.shape]),
            shape_sigmas=self._sigmas,
            confidences=confidences,
            seen=self._visibility.seen(fit.points_xy, confidences),
            score=score,
            motion=fit.last_motion,
            view=view,
            confidence_span=self._confidence_span,
            covers=covers,
            layout=self._model.shape.markup.text or None,
        )
