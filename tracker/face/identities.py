"""The faces that are followed: each with an identity of its own that outlives crossings and short absences.

A face is followed by one `FaceFollower`. Two of them never stay on one face: where they meet, the one to whose memory
the face is less alike goes. A face that is lost is remembered, and known again by its looks, or by its place if it
comes back at once. Numbers are never used twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import hypot

import numpy as np

from tracker.face.appearance import Appearance, AppearanceEncoder, AppearanceGallery, face_extent
from tracker.face.face_model import FaceModel
from tracker.face.fitter import FitResult
from tracker.face.follower import FaceFollower, FaceSettings, FaceState, FaceTrack
from tracker.face.primary import Candidate, PeopleSettings, PrimaryChoice
from tracker.face.reference_frame import GreyPicture
from tracker.face.refusals import Refusals
from tracker.face.shape_model import Similarity
from tracker.head.detection import Look
from tracker.head.scene import CutDetector
from tracker.types import Detection

# Lengths are in outer-eye distances of the mean face.
_ON_ONE_FACE = 0.6
# A detection as near as this to a followed face is that face.
_FOLLOWED_ALREADY = 0.9
# Faces whose middles are nearer than this may hide parts of each other.
_CONTACT = 2.2
# A face that moves so far between two frames may have been mistaken for another.
_JUMP = 0.5
_BACK_AT_ONCE_S, _BACK_WITHIN = 1.0, 1.5
# Likeness (see `AppearanceGallery`) from which a face is known again; where it comes back at once to its place; by
# which a stranger fits better; below which a face is nobody that is known.
_KNOWN, _KNOWN_THERE, _BETTER, _STRANGER = 0.7, 0.5, 0.15, 0.45
_DIFFERENCES = 2
_LOOK_EVERY_S, _DOUBT_S = 0.2, 1.0
_REMEMBERED_S = 20.0
# One who is lost is missing for this long.
_MISSING_S = 4.0
# Likeness from which a face that is followed on through a cut is taken for the one it was.
_STILL_THERE = 0.6
# Attempts to take up a face in a frame, of several that are seen: each costs as much as some frames.
_FIRST_ATTEMPTS = 2


@dataclass(slots=True, eq=False)
class FaceIdentity:
    """A face with an identity.

    Attributes
    ----------
    face_id : int
    pose : Similarity
        Of the face when it was last seen.
    seen_s : float
        When that was.
    track : FaceTrack or None
        What is known in this frame; None while the face is away.
    """

    face_id: int
    pose: Similarity
    seen_s: float
    follower: FaceFollower | None
    track: FaceTrack | None
    gallery: AppearanceGallery = field(default_factory=AppearanceGallery)
    velocity_px_s: tuple[float, float] = (0.0, 0.0)
    looked_s: float = -np.inf
    doubted_s: float = -np.inf
    differences: int = 0

    @property
    def fit(self) -> FitResult | None:
        """The fit of this frame; None while the face is away."""
        return self.track.fit if self.track is not None else None

    def seen(self, track: FaceTrack, pose: Similarity, time_s: float) -> None:
        """Take in where the face is now."""
        step_s = max(time_s - self.seen_s, 1e-3)
        moved_x, moved_y = pose.x_px - self.pose.x_px, pose.y_px - self.pose.y_px
        if hypot(moved_x, moved_y) > _JUMP * pose.scale:
            self.doubted_s = time_s
        x, y = self.velocity_px_s
        self.velocity_px_s = x + 0.3 * (moved_x / step_s - x), y + 0.3 * (moved_y / step_s - y)
        self.track, self.pose, self.seen_s = track, pose, time_s

    def expected(self, time_s: float) -> Similarity:
        """Where the face is if it went on as it did, for half a second at most."""
        gone_s, (x, y) = min(time_s - self.seen_s, 0.5), self.velocity_px_s
        return Similarity(self.pose.a, self.pose.b, self.pose.x_px + gone_s * x, self.pose.y_px + gone_s * y)


class FaceTracker:
    """Follows up to as many faces as the settings say: in each frame first `follow`, then `take_up`.

    Parameters
    ----------
    model : FaceModel
    face : FaceSettings
        How each is followed.
    settings : PeopleSettings
        How many, and which one counts.

    Attributes
    ----------
    next_id : int
        The number that the next new face will have.
    """

    def __init__(self, model: FaceModel, face: FaceSettings, settings: PeopleSettings) -> None:
        self._model, self._face, self._settings = model, face, settings
        self._encoder = AppearanceEncoder(face_extent(model.shape))
        self._spare: list[FaceFollower] = []
        self.next_id = 1
        self._identities: list[FaceIdentity] = []
        self._choice = PrimaryChoice(settings)
        self._refusals = Refusals()
        self._cuts = CutDetector()
        self._waiting: tuple[Detection, ...] = ()
        self._was_cut = self._first_is_chosen = False

    def use(self, face: FaceSettings, settings: PeopleSettings) -> None:
        """Other settings from the next frame on; who is followed stays, as far as there is room."""
        before, self._face, self._settings = self._face, face, settings
        self._choice.use(settings)
        if face != before:
            for follower in (*(one.follower for one in self._identities if one.follower), *self._spare):
                follower.use(face)

    def reset(self) -> None:
        """Know nobody any more; numbers that were given are not used again."""
        for follower in (one.follower for one in self._identities if one.follower is not None):
            self._dismiss(follower)
        self._identities = []
        self._choice = PrimaryChoice(self._settings)
        self._refusals.clear()
        self._cuts.reset()
        self._waiting = ()
        self._was_cut = self._first_is_chosen = False

    def begin(self, next_id: int, *, chosen: bool) -> None:
        """Number new faces from here on; and whether the first one counts as chosen by somebody."""
        self.next_id, self._first_is_chosen = next_id, chosen

    def take_over(self, before: FaceTracker, *, follow_on: bool) -> None:
        """Know all that another one with another model knows: they keep their numbers.

        Parameters
        ----------
        before : FaceTracker
            Not to be used any more.
        follow_on : bool
            Whether it has followed them until now, so that they are where it had them; else they are looked for.
        """
        self._identities, self.next_id, self._choice = before._identities, before.next_id, before._choice
        for person in self._identities:
            fit = person.fit if follow_on else None
            person.follower = person.track = None
            if fit is not None:
                follower = self._new_follower()
                person.follower = follower if follower.begin_at(fit.points_xy) else None
        self._choice.use(self._settings)

    def _new_follower(self) -> FaceFollower:
        return self._spare.pop() if self._spare else FaceFollower(self._model, self._face)

    @property
    def present(self) -> list[FaceIdentity]:
        """Those who are followed, in the order in which they came."""
        return [person for person in self._identities if person.follower is not None]

    @property
    def known_ids(self) -> frozenset[int]:
        """Numbers of all who are followed or remembered."""
        return frozenset(person.face_id for person in self._identities)

    @property
    def is_chosen(self) -> bool:
        """Whether somebody chose the face that counts."""
        return self._choice.clicked

    def make_primary(self, face_id: int) -> None:
        """Let a face count, for as long as it is there. Does nothing if it is not."""
        if any(person.face_id == face_id for person in self.present):
            self._choice.click(face_id)

    def tap(self, names: tuple[str, ...]) -> None:
        """Keep what these tensors of the network hold when a face is followed; see `FaceFollower.look`."""
        for person in self.present:
            if person.follower is not None:
                person.follower.tap(names)

    def follow(self, picture: GreyPicture, time_s: float, *, keep_iterates: bool = False) -> Look:
        """Follow everybody into the next frame.

        Parameters
        ----------
        picture : GreyPicture
        time_s : float
        keep_iterates : bool
            Whether fits keep the points of every step.

        Returns
        -------
        Look
            What is to be looked for in this frame, for `take_up`.
        """
        self._was_cut = self._cuts.is_cut(picture.frame)
        for person in self.present:
            self._follow(person, picture, time_s, keep_iterates)
        if self._was_cut:
            self._begin_scene(picture)
        self._part_twins(picture, time_s)
        self._doubt(time_s)
        for person in self.present:
            self._examine(person, picture, time_s)
        return self._wanted(time_s)

    def take_up(self, picture: GreyPicture, time_s: float, detections: Sequence[Detection] = ()) -> FaceIdentity | None:
        """Begin to follow one more at most, and say who counts.

        Parameters
        ----------
        picture, time_s
            As for `follow`.
        detections : sequence of Detection
            What the look that `follow` asked for showed.

        Returns
        -------
        FaceIdentity or None
            The one who counts; None while nobody does.
        """
        if self.present:
            self._take_up_further(picture, time_s, detections)
        else:
            self._take_up_first(picture, time_s, detections)
        self._forget(time_s)
        faces = [Candidate(p.face_id, p.pose.x_px, p.pose.y_px, p.pose.scale) for p in self.present]
        chosen = self._choice.step(faces, picture.size_px, time_s, self.known_ids)
        return next((person for person in self.present if person.face_id == chosen), None)

    def _begin_scene(self, picture: GreyPicture) -> None:
        """After a cut in a film, or with another picture of a folder: who is not clearly still there is let go."""
        self._refusals.clear()
        self._waiting = ()
        for person in self.present:
            sure = person.track is not None and person.track.state is FaceState.TRACKING
            if not sure or person.gallery.likeness(self._look(picture, person)) < _STILL_THERE:
                self._lose(person)
        if all(person.face_id != self._choice.face_id for person in self.present):
            self._choice.release()

    def _follow(self, person: FaceIdentity, picture: GreyPicture, time_s: float, keep_iterates: bool) -> None:
        assert person.follower is not None
        person.follower.keep_iterates = keep_iterates
        track = person.follower.follow(picture)
        if track.fit is None:
            self._lose(person)
        else:
            person.seen(track, track.fit.parameters.pose, time_s)
            if track.state is FaceState.UNCERTAIN:
                person.doubted_s = time_s

    def _lose(self, person: FaceIdentity) -> None:
        if person.follower is not None:
            self._dismiss(person.follower)
        person.follower = person.track = None

    def _dismiss(self, follower: FaceFollower) -> None:
        follower.reset()
        self._spare.append(follower)

    def _part_twins(self, picture: GreyPicture, time_s: float) -> None:
        """Of two on one face, the one to whose memory it is less alike goes; if alike, the less well placed one."""
        for first, second in combinations(self.present, 2):
            if first.follower is None or second.follower is None:
                continue
            if _apart(first.pose, second.pose) > _ON_ONE_FACE * max(first.pose.scale, second.pose.scale):
                continue
            first_like, second_like = (one.gallery.likeness(self._look(picture, one)) for one in (first, second))
            if abs(first_like - second_like) < 0.05:
                first_like, second_like = (one.track.score if one.track else 0.0 for one in (first, second))
            self._lose(first if first_like < second_like else second)

    def _doubt(self, time_s: float) -> None:
        """Where two faces are near each other, one may have been mistaken for the other."""
        recent = [p for p in self._identities if p.follower is not None or time_s - p.seen_s < _DOUBT_S]
        for first, second in combinations(recent, 2):
            apart = _apart(first.expected(time_s), second.expected(time_s))
            if apart < _CONTACT * max(first.pose.scale, second.pose.scale):
                first.doubted_s = second.doubted_s = time_s

    def _examine(self, person: FaceIdentity, picture: GreyPicture, time_s: float) -> None:
        """Look at a face now and then: learn how it looks, or find that it is another one."""
        if person.track is None or person.track.state is not FaceState.TRACKING:
            return
        if time_s - person.looked_s < _LOOK_EVERY_S and not self._was_cut:
            return
        person.looked_s = time_s
        look = self._look(picture, person)
        other, likeness = self._most_alike(look, person)
        own = person.gallery.likeness(look)
        mistaken = other is not None and likeness > max(own + _BETTER, _KNOWN_THERE)
        doubtful = self._was_cut or time_s - person.doubted_s < _DOUBT_S
        if not mistaken and not doubtful:
            person.gallery.learn(look)
            person.differences = 0
            return
        person.differences = person.differences + 1 if mistaken or own < _STRANGER else 0
        if person.differences >= _DIFFERENCES or (self._was_cut and person.differences):
            self._exchange(person, other if mistaken else None, look)

    def _most_alike(self, look: Appearance, person: FaceIdentity) -> tuple[FaceIdentity | None, float]:
        others = [(other, other.gallery.likeness(look)) for other in self._identities if other is not person]
        return max(others, key=lambda pair: pair[1], default=(None, 0.0))

    def _exchange(self, person: FaceIdentity, other: FaceIdentity | None, look: Appearance) -> None:
        """What follows ``person`` follows in truth ``other``, or somebody new if that is None."""
        if other is None:
            other = self._new_person(person.pose, person.seen_s, look)
        person.differences = other.differences = 0
        person.follower, other.follower = other.follower, person.follower
        person.track, other.track = other.track, person.track
        if other.follower is not None:
            mine = person.pose, person.seen_s, person.velocity_px_s, person.doubted_s
            if person.follower is not None:
                person.pose, person.seen_s = other.pose, other.seen_s
                person.velocity_px_s, person.doubted_s = other.velocity_px_s, other.doubted_s
            other.pose, other.seen_s, other.velocity_px_s, other.doubted_s = mine

    def _wanted(self, time_s: float) -> Look:
        """A look where there is nobody, and where there is room for more."""
        if self._was_cut:
            return Look.SCENE
        present = self.present
        if not present:
            return Look.FIRST
        if len(present) >= self._settings.followed:
            return Look.NONE
        return Look.MISSING if self._is_one_missing(time_s) else Look.FURTHER

    def _take_up_first(self, picture: GreyPicture, time_s: float, detections: Sequence[Detection]) -> None:
        """Begin to follow the first one who can be; the others wait for the next frames."""
        # What was no face a moment ago is tried again only where there is nothing else.
        welcome = [one for one in detections if self._refusals.allows(one.box, time_s)] or detections[:1]
        for number, one in enumerate(welcome[:_FIRST_ATTEMPTS]):
            if self._acquire(picture, time_s, one):
                self._waiting = tuple(welcome[number + 1 :])
                return
            self._refusals.add(one.box, time_s)

    def _take_up_further(self, picture: GreyPicture, time_s: float, detections: Sequence[Detection]) -> None:
        """Begin to follow the first one who is not followed yet; the others wait for the next frames."""
        present = self.present
        found = [one for one in (*detections, *self._waiting) if not any(_is_at(one, p.pose) for p in present)]
        welcome = [one for one in found if self._refusals.allows(one.box, time_s)]
        self._waiting = tuple(welcome[1:])
        if welcome and len(present) < self._settings.followed and not self._acquire(picture, time_s, welcome[0]):
            self._refusals.add(welcome[0].box, time_s)

    def _is_one_missing(self, time_s: float) -> bool:
        return any(p.follower is None and time_s - p.seen_s < _MISSING_S for p in self._identities)

    def _acquire(self, picture: GreyPicture, time_s: float, detection: Detection) -> bool:
        """Begin to follow what is detected; False where that is no face."""
        follower = self._new_follower()
        follower.keep_iterates = False
        # Beside somebody else there is no hurry, unless one has just been lost: another frame will show what it is.
        briefly = bool(self.present) and not self._is_one_missing(time_s)
        track = follower.acquire(picture, [detection], briefly=briefly)
        if track.fit is None or self._is_taken(track.fit.parameters.pose):
            self._dismiss(follower)
            return False
        pose = track.fit.parameters.pose
        look = self._encoder.look(picture, pose)
        person = self._known(look, pose, time_s)
        if person is None and self._is_one_missing(time_s) and self._is_near_another(pose):
            # Half hidden still, and perhaps the one who is missing: its number is given when it is seen better.
            self._dismiss(follower)
            return True
        if person is None:
            person = self._new_person(pose, time_s, look)
            if self._first_is_chosen:
                self._choice.click(person.face_id)
                self._first_is_chosen = False
        person.follower, person.track, person.pose, person.seen_s = follower, track, pose, time_s
        person.velocity_px_s = (0.0, 0.0)
        person.differences = 0
        return True

    def _new_person(self, pose: Similarity, seen_s: float, look: Appearance) -> FaceIdentity:
        person = FaceIdentity(self.next_id, pose, seen_s, None, None)
        self.next_id += 1
        person.gallery.learn(look)
        self._identities.append(person)
        return person

    def _is_taken(self, pose: Similarity) -> bool:
        return any(_apart(pose, p.pose) < _ON_ONE_FACE * max(pose.scale, p.pose.scale) for p in self.present)

    def _is_near_another(self, pose: Similarity) -> bool:
        return any(_apart(pose, p.pose) < _CONTACT * max(pose.scale, p.pose.scale) for p in self.present)

    def _known(self, look: Appearance, pose: Similarity, time_s: float) -> FaceIdentity | None:
        """Who of those who are away this is."""
        best, best_likeness = None, 0.0
        for person in self._identities:
            if person.follower is not None:
                continue
            likeness = person.gallery.likeness(look)
            near = _apart(pose, person.expected(time_s)) < _BACK_WITHIN * pose.scale
            back = near and time_s - person.seen_s < _BACK_AT_ONCE_S and not self._was_cut
            if likeness > max(best_likeness, _KNOWN_THERE if back else _KNOWN):
                best, best_likeness = person, likeness
        return best

    def _forget(self, time_s: float) -> None:
        for person in self.present[self._settings.followed :]:
            self._lose(person)
        self._identities = [p for p in self._identities if p.follower is not None or time_s - p.seen_s < _REMEMBERED_S]

    def _look(self, picture: GreyPicture, person: FaceIdentity) -> Appearance:
        return self._encoder.look(picture, person.pose)


def _apart(first: Similarity, second: Similarity) -> float:
    return hypot(first.x_px - second.x_px, first.y_px - second.y_px)


def _is_at(detection: Detection, pose: Similarity) -> bool:
    """Whether a detection is the face of that pose."""
    box = detection.box
    return hypot(box.x_px - pose.x_px, box.y_px - pose.y_px) < _FOLLOWED_ALREADY * pose.scale
