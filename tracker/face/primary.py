"""Which of several faces counts: the one that the head's position, its pose and the effects are about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import hypot

from tracker.settings import choice, knob

STICKY, CENTRE, LARGEST, CLICKED = "sticky", "centre", "largest", "clicked"

# Another face must suit the rule better by this factor, for so long, before it takes over.
_CLEARLY = 1.2
_FOR_S = 0.5


@dataclass(frozen=True, slots=True)
class PeopleSettings:
    """How many faces are followed, and which of them counts."""

    followed: int = knob(
        4,
        1,
        8,
        "",
        "Faces followed at once. More: nobody is left out, but each face in view takes its time.",
        label="Faces followed",
    )
    primary: str = choice(
        STICKY,
        (STICKY, CENTRE, LARGEST, CLICKED),
        "The primary face. sticky: the first one, for as long as it is there. centre: the one nearest the middle. "
        "largest: the nearest one. clicked: the one you clicked, even if it is away for a while.",
        label="The primary face",
        level="expert",
    )
    hold_s: float = knob(
        2.0,
        0.0,
        10.0,
        "s",
        "When that face is hidden, wait this long for it before another one counts. Longer: safer from passers-by.",
        step=0.5,
        label="Wait for it",
        level="expert",
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A face that could count: where it is, and how large (pixels)."""

    face_id: int
    x_px: float
    y_px: float
    size_px: float


class PrimaryChoice:
    """Remembers whose turn it is, so that nobody steals it in passing.

    Parameters
    ----------
    settings : PeopleSettings
    """

    def __init__(self, settings: PeopleSettings) -> None:
        self._settings = settings
        self.face_id: int | None = None
        self._clicked = False
        self._seen_s = 0.0
        self._rival: tuple[int, float] | None = None

    @property
    def clicked(self) -> bool:
        """Whether the face that counts was chosen by `click`."""
        return self._clicked

    def use(self, settings: PeopleSettings) -> None:
        """Another rule from now on; the primary face stays until the rule says otherwise."""
        self._settings = settings

    def click(self, face_id: int) -> None:
        """Let this face count for as long as it is there, whatever the rule."""
        self.face_id, self._clicked, self._rival = face_id, True, None

    def release(self) -> None:
        """Wait for nobody: the next best face counts at once."""
        self.face_id, self._clicked, self._rival = None, False, None

    def step(
        self,
        faces: Sequence[Candidate],
        frame_size_px: tuple[int, int],
        time_s: float,
        remembered: Collection[int] = (),
    ) -> int | None:
        """Say which face counts in this frame.

        Parameters
        ----------
        faces : sequence of Candidate
            All that are followed.
        frame_size_px : tuple of int
            (width, height).
        time_s : float
        remembered : collection of int
            Faces that are away but would be known again.

        Returns
        -------
        int or None
            None while nobody is there, or the primary one is waited for.
        """
        present = {face.face_id: face for face in faces}
        if self.face_id in present:
            self._seen_s = time_s
            self._give_way(present[self.face_id], faces, frame_size_px, time_s)
            return self.face_id
        if self.face_id is not None and self._is_waited_for(self.face_id, time_s, remembered):
            return None
        self.release()
        if faces:
            self.face_id = max(faces, key=lambda face: self._merit(face, frame_size_px)).face_id
            self._seen_s = time_s
        return self.face_id

    def _is_waited_for(self, face_id: int, time_s: float, remembered: Collection[int]) -> bool:
        if self._clicked and self._settings.primary == CLICKED:
            return face_id in remembered
        return face_id in remembered and time_s - self._seen_s < self._settings.hold_s

    def _give_way(
        self, current: Candidate, faces: Sequence[Candidate], frame_size_px: tuple[int, int], time_s: float
    ) -> None:
        """Hand over to a face that has suited the rule clearly better for a while."""
        if self._clicked or self._settings.primary not in (CENTRE, LARGEST):
            return
        best = max(faces, key=lambda face: self._merit(face, frame_size_px))
        if self._merit(best, frame_size_px) < _CLEARLY * self._merit(current, frame_size_px):
            self._rival = None
        elif self._rival is None or self._rival[0] != best.face_id:
            self._rival = best.face_id, time_s
        elif time_s - self._rival[1] >= _FOR_S:
            self.face_id, self._rival = best.face_id, None

    def _merit(self, face: Candidate, frame_size_px: tuple[int, int]) -> float:
        """Larger is better: by the rule, and of the first face by both size and place."""
        width, height = frame_size_px
        # 0 in the middle, 0.7 in a corner.
        off_centre = hypot(face.x_px / width - 0.5, face.y_px / height - 0.5)
        match self._settings.primary:
            case "centre":
                return 1.0 / (0.05 + off_centre)
            case "largest":
                return face.size_px
            case _:
                return face.size_px * (1.0 - off_centre)
