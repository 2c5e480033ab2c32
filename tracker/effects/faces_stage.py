"""The effect on one face or on all that are followed: a stage for each, as each comes and goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tracker.effects.making import Materials
from tracker.effects.mask import Mask
from tracker.effects.settings import EffectSettings
from tracker.effects.stage import EffectStage
from tracker.types import Frame, Image, TrackedFace, TrackResult


class FacesStage:
    """Puts an effect on the primary face, or on every face. Not thread-safe: one thread owns it.

    Parameters
    ----------
    settings : EffectSettings, optional
    materials : Materials, optional
        See `EffectStage`.

    Raises
    ------
    SettingsError, ModelFileError, MaskError
        As `EffectStage`.
    """

    def __init__(self, settings: EffectSettings | None = None, materials: Materials | None = None) -> None:
        materials = materials or Materials()
        # A mask made of a picture takes a while; the next face gets the same.
        self._materials = replace(materials, find_mask=_LastMask(materials.find_mask))
        self._first = EffectStage(settings, self._materials)
        self._first_id: int | None = None
        self._others: dict[int, EffectStage] = {}

    @property
    def settings(self) -> EffectSettings:
        """The settings in use."""
        return self._first.settings

    def use(self, settings: EffectSettings) -> None:
        """Use other settings from the next frame on, see `EffectStage.use`."""
        self._first.use(settings)
        for stage in self._others.values():
            stage.use(settings)

    def reset(self) -> None:
        """Start from the beginning, as with another source."""
        self._first.reset()
        self._others.clear()

    def step(self, frame: Frame, result: TrackResult, *, finely: bool = False) -> Image:
        """Put the effect into a frame.

        Parameters
        ----------
        frame : Frame
            Left as it is.
        result : TrackResult
            Of this frame.
        finely : bool
            Draw the slow, best way, for pictures that stand still.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR, read-only
            A new picture, or the frame's own where there is nothing to do.
        """
        if not self.settings.all_faces:
            self._others.clear()
            self._give_first(result.primary.face_id if result.primary else None)
            return self._first.step(frame, result, finely=finely)
        faces = {one.face_id: one for one in result.faces}
        self._let_go_all_but(faces)
        picture = frame.image
        for face_id, one in faces.items():
            stage, alone = self._stage_of(face_id), _as_if_alone(result, one)
            picture = stage.step(replace(frame, image=picture), alone, finely=finely)
        return picture

    def _let_go_all_but(self, faces: dict[int, TrackedFace]) -> None:
        self._others = {face_id: stage for face_id, stage in self._others.items() if face_id in faces}
        if self._first_id not in faces:
            self._give_first(next((face_id for face_id in faces if face_id not in self._others), None))

    def _give_first(self, face_id: int | None) -> None:
        """Let the first stage draw on another face; what it knows of the one before is forgotten."""
        if face_id != self._first_id and self._first_id is not None:
            self._first.reset()
        self._first_id = face_id

    def _stage_of(self, face_id: int) -> EffectStage:
        if face_id == self._first_id:
            return self._first
        if face_id not in self._others:
            self._others[face_id] = EffectStage(self.settings, self._materials)
        return self._others[face_id]


class _LastMask:
    """Finds masks, and remembers the last one."""

    def __init__(self, find: Callable[[str], Mask]) -> None:
        self._find = find
        self._last: tuple[str, Mask] | None = None

    def __call__(self, name: str) -> Mask:
        if self._last is None or self._last[0] != name:
            self._last = name, self._find(name)
        return self._last[1]


def _as_if_alone(result: TrackResult, one: TrackedFace) -> TrackResult:
    return replace(result, state=one.state, faces=(replace(one, primary=True),))
