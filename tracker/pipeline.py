"""The pipeline: one `step` from a frame to a result, and all the state there is between two frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tracker import journal
from tracker.beginning import FROM_NOTHING, Beginning
from tracker.blas_threads import keep_sums_in_order
from tracker.changes import Change
from tracker.expression.personal_classifier import PersonalClassifier
from tracker.expression.ranges import PersonRanges
from tracker.expression.stage import ReadingStage
from tracker.face.head_glance import turn_in
from tracker.face.prepared import PreparedFace
from tracker.following import Following, Found, primary_of
from tracker.gaze.screen_map import ScreenMap
from tracker.head.detector import DetectorSettings, FaceDetector
from tracker.journal import Begun, Journal
from tracker.pipeline_settings import Mode as Mode
from tracker.pipeline_settings import PipelineSettings as PipelineSettings
from tracker.pose.head_tracks import HEAD_ID, HeadTracks, Seen
from tracker.readings import NOTHING, Wanted
from tracker.settings import checked
from tracker.timing import StageClock
from tracker.types import (
    Box,
    Event,
    Frame,
    Image,
    State,
    TrackedFace,
    TrackResult,
)

# The 3-D shape model has these.
POSE_POINTS = 68


class Pipeline:
    """Turns frames into results, one at a time. Not thread-safe: one thread owns it.

    Results depend on nothing but the frames and what was done in between, which results tell as their ``changes``.

    Parameters
    ----------
    settings : PipelineSettings
    mode : Mode
    horizontal_fov_rad : float or None
        The camera's angle of view, where it is known for sure.
    make_detector : callable
        Makes the detector of its settings.

    Attributes
    ----------
    want_back_projection : bool
        Whether results carry the picture of the head's colours. Costs a copy of the picture.
    want_fit_view : bool
        Whether results carry the inside of the face's fit. Costs copies of the response maps.

    Raises
    ------
    SettingsError
        If a setting is out of its range.
    ModelFileError
        If a cascade or the face model is missing or damaged.
    PersonRangesError
        If the file of a person's ranges that the settings name cannot be used.
    """

    def __init__(
        self,
        settings: PipelineSettings | None = None,
        *,
        mode: Mode = Mode.HEAD,
        horizontal_fov_rad: float | None = None,
        make_detector: Callable[[DetectorSettings], FaceDetector] = FaceDetector,
    ) -> None:
        keep_sums_in_order()
        self.want_back_projection = False
        self._settings = checked(settings or PipelineSettings())
        self._given_fov_rad = horizontal_fov_rad
        self._clock, self._journal = StageClock(), Journal()
        self._following = Following(self._settings, self._clock, make_detector)
        self._head_tracks = HeadTracks(self._settings.position, self._settings.smoothing, horizontal_fov_rad, turn_in)
        self._reading = ReadingStage(self._settings.expression, self._settings.gestures)
        self.use_mode(mode)
        self._begin(FROM_NOTHING)

    @property
    def settings(self) -> PipelineSettings:
        """The settings in use."""
        return self._settings

    @property
    def mode(self) -> Mode:
        """What is followed."""
        return self._following.mode

    @property
    def face_size(self) -> tuple[int, int] | None:
        """Numbers of points and of parameters of a face; None outside face mode."""
        face = self._following.face
        return face.size if face is not None else None

    @property
    def want_fit_view(self) -> bool:
        """See above."""
        return self._following.want_fit_view

    @want_fit_view.setter
    def want_fit_view(self, wanted: bool) -> None:
        self._following.want_fit_view = wanted

    def want_reading(self, wanted: Wanted) -> None:
        """Read more or less from faces from the next frame on.

        Parameters
        ----------
        wanted : Wanted
        """
        if wanted != self._reading.wanted:
            self._reading.wanted, self._head_tracks.want_frontal = wanted, wanted.any
            self._following.want_covers = wanted.covers
            self._journal.note(journal.reading_wanted(wanted))

    @property
    def person_ranges(self) -> PersonRanges | None:
        """What is known now of the face at rest and of the extremes of whose face counts; None before it was read."""
        return self._reading.ranges

    def use_ranges(self, ranges: PersonRanges | None) -> None:
        """Take these for the ranges of whose face counts, from the next frame on.

        Parameters
        ----------
        ranges : PersonRanges or None
            None: forget them, and learn them anew.
        """
        self._reading.use_ranges(ranges)
        self._journal.note(journal.ranges_given(ranges))

    def use_own_expressions(self, classifier: PersonalClassifier | None) -> None:
        """Tell these expressions of a person's own from the next frame on; None for none."""
        self._reading.use_own_expressions(classifier)
        self._journal.note(journal.own_given(classifier))

    def use_screen_map(self, screen_map: ScreenMap | None) -> None:
        """Tell places on the screen by this calibration of the gaze of whose face counts; None: tell none.

        Parameters
        ----------
        screen_map : ScreenMap or None
        """
        if screen_map is not self._reading.screen_map:
            self._reading.screen_map = screen_map
            self._journal.note(journal.screen_map_given(screen_map))

    def use_mode(self, mode: Mode, prepared: PreparedFace | None = None) -> None:
        """Follow something else from the next frame on; the face or head is looked for anew.

        Parameters
        ----------
        mode : Mode
        prepared : PreparedFace, optional
            What `prepare_face` made of the settings. Without it, or if it is for others, that is done here.

        Raises
        ------
        ModelFileError
            If the face model is missing or damaged; the mode stays as it was.
        """
        if mode is self.mode:
            return
        face = self._following.face_stage(self._settings, prepared) if mode is Mode.FACE else None
        self._head_tracks.use_pose(face is not None and face.size[0] == POSE_POINTS)
        self._head_tracks.use_identity(face.identity if face is not None else None)
        self._following.use_mode(mode, face)
        self._journal.note(journal.mode_changed(mode, self._following.origin))

    def reset(self, *, same_camera: bool = False) -> None:
        """Start from the beginning, as with a new camera or elsewhere in a clip: nothing that was seen is known.

        A thing that was shown by `follow` is looked for by its colours, at any place.

        Parameters
        ----------
        same_camera : bool
            Whether the angle of view that was found, and the middle that was chosen, hold on.
        """
        self._following.reset()
        self._forget(same_camera=same_camera)
        self._journal.note(journal.was_reset(same_camera=same_camera))

    def begin_anew(self, known: Beginning | None = None) -> None:
        """Begin as a new pipeline would, so that from the next frame on another one can do the same again.

        What its user would miss is known on: the settings, what is read, the camera, what is straight ahead, who
        counts, what was learnt of that person. Faces are found again in the next frame.

        Parameters
        ----------
        known : Beginning, optional
            What is to be known, as a result of another pipeline tells it, or `learnt`; by default what is known now.
        """
        if known is None:
            straight = self._head_tracks.straight_of(self._following.primary_id)
            learnt = Beginning(camera=self._head_tracks.camera, straight=straight, ranges=self._reading.ranges)
            known = self._following.known(learnt)
        self._begin(known)

    @property
    def learnt(self) -> Beginning:
        """For another pipeline to begin with, at other frames of the same camera and person: all there is to know.

        To whom reads its results it is then as if it had seen frames of which nothing was kept.
        """
        head = self._head_tracks.learnt_of(self._following.primary_id)
        return Beginning(camera=self._head_tracks.camera, head=head, person=self._reading.person, step=1)

    def _begin(self, known: Beginning) -> None:
        """Know this and nothing else, and note all that there is to know."""
        self._following.begin(known)
        self._forget(same_camera=False)
        self._head_tracks.know(known.camera, known.straight, known.head)
        self._reading.expect(known.ranges, known.person)
        begun = Begun(self._settings, self.mode, self._following.origin, self._given_fov_rad, known)
        self._journal.begin((journal.begun(begun), *self._reading_changes()))
        self._steps = known.step

    def _reading_changes(self) -> Iterable[Change]:
        reading = self._reading
        if reading.wanted != NOTHING:
            yield journal.reading_wanted(reading.wanted)
        if reading.given is not None:
            yield journal.ranges_given(reading.given)
        if reading.own is not None:
            yield journal.own_given(reading.own)
        if reading.screen_map is not None:
            yield journal.screen_map_given(reading.screen_map)

    def _forget(self, *, same_camera: bool) -> None:
        self._head_tracks.reset(same_camera=same_camera)
        self._reading.reset()
        self._size_px = (0, 0)

    def change(self, settings: PipelineSettings, prepared: PreparedFace | None = None) -> None:
        """Use other settings from the next frame on; what is followed stays as far as they allow.

        Nothing is lost by thresholds and other numbers, which takes well under a millisecond. With another face model
        the faces are followed on from where they are, unless it has other points. In another colour space the head is
        looked for anew, and with other settings of a stage that learns, such as the position, that stage starts anew.

        Parameters
        ----------
        settings : PipelineSettings
        prepared : PreparedFace, optional
            What `prepare_face` made of them, so that no model has to be read here. Without it, or if it is for other
            settings, that is done here where it is needed.

        Raises
        ------
        SettingsError
            If a setting is out of its range; the old ones stay in use.
        ModelFileError
            If the face model they name is missing or damaged; the old settings stay in use.
        PersonRangesError
            If the file of a person's ranges that they name cannot be used; the old settings stay in use.
        """
        checked(settings)
        other = self._following.other_face_stage(settings, prepared)
        if settings == self._settings and other is None:
            return
        before = self._reading.given, self._reading.own
        self._reading.use(settings.expression, settings.gestures)
        self._settings = settings
        self._following.use(settings, other)
        if other is not None:
            if (other.size[0] == POSE_POINTS) is not self._head_tracks.with_pose:
                self._head_tracks.use_pose(not self._head_tracks.with_pose)
            self._head_tracks.use_identity(other.identity)
        self._head_tracks.use(settings.position, settings.smoothing)
        self._journal.note(journal.settings_changed(settings, other.origin if other is not None else None))
        if self._reading.given is not before[0]:
            self._journal.note(journal.ranges_given(self._reading.given))
        if self._reading.own is not before[1]:
            self._journal.note(journal.own_given(self._reading.own))

    def recenter(self) -> None:
        """Make the head's present place the middle. Does nothing while no head is tracked."""
        following = self._following
        if following.is_on_head and self._head_tracks.recenter(following.primary_id, self._size_px):
            following.tell(Event.RECENTERED)
            self._journal.note(journal.RECENTRED)

    def follow(self, box: Box) -> None:
        """Follow what is in a box of the last frame, whatever it is, by its colours alone; no head is looked for.

        This goes on until `follow_faces`, another mode, or until it was out of sight for `thing.GIVE_UP_S`. Does
        nothing before the first frame, and in face mode.

        Parameters
        ----------
        box : Box

        Raises
        ------
        NotFollowableError
            If its colours are those of what is around it; what was followed before still is.
        """
        if self._following.show(box):
            self._head_tracks.lost(HEAD_ID)
            self._journal.note(journal.followed(box))

    def follow_faces(self) -> None:
        """Look for heads again, after `follow`."""
        if self._following.follow_faces():
            self._journal.note(journal.FACES_FOLLOWED)

    def make_primary(self, face_id: int) -> None:
        """Let one of the followed faces count, for as long as it is there. Does nothing if it is not."""
        if (face := self._following.face) is not None:
            face.make_primary(face_id)
            self._head_tracks.assign_identity(face_id)
            self._journal.note(journal.primary_chosen(face_id))

    def step(self, frame: Frame) -> TrackResult:
        """Take a frame in and say what is known after it.

        Parameters
        ----------
        frame : Frame
            Later than the one before.

        Returns
        -------
        TrackResult
            Frozen; unknown things are None.
        """
        found = self._following.find(frame)
        self._size_px = (frame.image.shape[1], frame.image.shape[0])
        self._keep(found)
        result = TrackResult(
            index=frame.index,
            time_s=frame.time_s,
            state=self._following.state,
            events=self._following.take_events(),
            detection=found.detection,
            tracked_head=self._placed(found.head, HEAD_ID, frame) if found.head else None,
            faces=self._placed_faces(found.faces, frame),
            horizontal_fov_rad=self._head_tracks.horizontal_fov_rad,
            thing=found.thing,
            back_projection=self._back_projection(found),
            stage_times=self._clock.lap(),
            obstacle=self._following.obstacle,
            truth=frame.truth,
            changes=self._journal.take(),
            step=self._steps,
        )
        self._steps += 1
        return result

    def _keep(self, found: Found) -> None:
        """Forget whom nobody knows any more, and where they were whom nobody sees."""
        if found.known_ids is not None:
            self._head_tracks.keep(found.known_ids, present=[one.face_id for one in found.faces])
            self._reading.keep(found.known_ids)
        if found.lost_head:
            self._head_tracks.lost(HEAD_ID)

    def _back_projection(self, found: Found) -> Image | None:
        wanted = self.want_back_projection and (found.head or found.thing)
        return self._following.back_projection() if wanted else None

    def _placed(self, seen: Seen, head_id: int, frame: Frame) -> Seen:
        """The primary head with its place."""
        sure = self._following.state is State.TRACKING
        return self._head_tracks.step(head_id, seen, frame, self._clock, sure=sure)

    def _placed_faces(self, faces: tuple[TrackedFace, ...], frame: Frame) -> tuple[TrackedFace, ...]:
        """The primary one first: the angle of view is worked out from it."""
        primary = primary_of(faces)
        placed = self._placed(primary, primary.face_id, frame) if primary else None
        faces = tuple(placed if placed and one is primary else self._placed_beside(one, frame) for one in faces)
        if not self._reading.wanted.any or self.mode is not Mode.FACE:
            return faces
        with self._clock.stage("expression"):
            return self._reading.step(frame, faces, self._head_tracks.horizontal_fov_rad)

    def _placed_beside(self, one: TrackedFace, frame: Frame) -> TrackedFace:
        sure = one.state is State.TRACKING
        return self._head_tracks.step_beside(one.face_id, one, frame, self._clock, sure=sure)
