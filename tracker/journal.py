"""What is done to a pipeline, written down as `Change` objects so that it can be done again; and read back.

Nothing is written as the name of a file that somebody may change or delete: ranges, own expressions and the calibration
of a gaze stand in it as they were. Face models are too large for that, and are told by name and digest. All numbers are
written so that they come back to the last bit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass, replace
from typing import Any

import numpy as np

from tracker.beginning import Beginning
from tracker.changes import Change, ChangeKind
from tracker.checked_file import taken_apart
from tracker.errors import VisavisError
from tracker.expression import ranges as person_ranges
from tracker.expression.personal_classifier import OwnFrames, PersonalClassifier, learn_expressions
from tracker.expression.ranges import PersonRanges
from tracker.face.prepared import FaceOrigin
from tracker.gaze import screen_map_file
from tracker.gaze.screen_map import ScreenMap
from tracker.head.camshift import CamShiftSettings, ColourFix, Colours
from tracker.head.thing import ThingMemory
from tracker.pipeline_settings import Mode, PipelineSettings
from tracker.pose.position import CameraMemory
from tracker.readings import Wanted
from tracker.settings import from_dict, to_dict
from tracker.types import Box

RECENTRED, FACES_FOLLOWED = Change(ChangeKind.RECENTRED), Change(ChangeKind.FACES_FOLLOWED)


# Beyond what any camera, room or picture comes to.
_VIEWS_RAD, _FARTHEST_M, _MOST_FACES, _LARGEST = (0.05, 3.1), 100.0, 10**9, 1e6


class JournalError(VisavisError):
    """What was done to a pipeline cannot be read; the message says what is wrong."""


@dataclass(frozen=True, slots=True, eq=False)
class Begun:
    """A beginning.

    Attributes
    ----------
    settings : PipelineSettings
        Without the files of a person's own, which follow as changes of their own.
    mode : Mode
    origin : FaceOrigin or None
        Of the face model; None in head mode.
    given_fov_rad : float or None
        The camera's angle of view, where that was known for sure.
    known : Beginning
    """

    settings: PipelineSettings
    mode: Mode
    origin: FaceOrigin | None
    given_fov_rad: float | None
    known: Beginning


class Journal:
    """What has been done since it was last asked."""

    def __init__(self) -> None:
        self._changes: list[Change] = []

    def note(self, change: Change) -> None:
        """Something was done."""
        self._changes.append(change)

    def begin(self, changes: Sequence[Change]) -> None:
        """All begins anew with these: what was done before does not matter any more."""
        self._changes = list(changes)

    def take(self) -> tuple[Change, ...]:
        """What was done since the last time."""
        if not self._changes:
            return ()
        taken, self._changes = tuple(self._changes), []
        return taken


def begun(begun: Begun) -> Change:
    """A pipeline began anew."""
    known = begun.known
    values = {
        **_face_values(begun.settings, begun.origin),
        "mode": begun.mode.value,
        "given_fov_rad": begun.given_fov_rad,
        "settled": known.settled,
        "camera": asdict(known.camera),
        "straight": None if known.straight is None else known.straight.tolist(),
        "next_face_id": known.next_face_id,
        "chosen": known.chosen,
        "last_seen": _box_values(known.last_seen),
        "ranges": _ranges_values(known.ranges),
        "thing": None if known.thing is None else _thing_values(known.thing),
    }
    return Change(ChangeKind.BEGUN, json.dumps(values), _thing_bytes(known.thing))


def begun_of(change: Change) -> Begun:
    """What `begun` wrote."""
    with _read(change) as values:
        camera = values["camera"]
        known = Beginning(
            settled=bool(values["settled"]),
            camera=CameraMemory(_view(camera["horizontal_fov_rad"]), _middle(camera["middle_m"])),
            straight=None if values["straight"] is None else _rotation(values["straight"]),
            next_face_id=_count(values["next_face_id"]),
            chosen=bool(values["chosen"]),
            last_seen=_box(values["last_seen"]),
            ranges=None if values["ranges"] is None else person_ranges.from_values(values["ranges"]),
            thing=None if values["thing"] is None else _thing(values["thing"], change.data),
        )
        settings, origin = _face(values)
        return Begun(settings, Mode(values["mode"]), origin, _view(values["given_fov_rad"]), known)


def settings_changed(settings: PipelineSettings, origin: FaceOrigin | None) -> Change:
    """Other settings; and the face model, where another one was taken for them."""
    return Change(ChangeKind.SETTINGS, json.dumps(_face_values(settings, origin)))


def settings_of(change: Change) -> tuple[PipelineSettings, FaceOrigin | None]:
    """What `settings_changed` wrote; without the files of a person's own."""
    with _read(change) as values:
        return _face(values)


def mode_changed(mode: Mode, origin: FaceOrigin | None) -> Change:
    """Something else is followed; with the face model, in face mode."""
    return Change(ChangeKind.MODE, json.dumps({"mode": mode.value, "face": origin and asdict(origin)}))


def mode_of(change: Change) -> tuple[Mode, FaceOrigin | None]:
    """What `mode_changed` wrote."""
    with _read(change) as values:
        return Mode(values["mode"]), _origin(values["face"])


def reading_wanted(wanted: Wanted) -> Change:
    """More or less is read from faces."""
    return Change(ChangeKind.READING, json.dumps(asdict(wanted)))


def wanted_of(change: Change) -> Wanted:
    """What `reading_wanted` wrote."""
    with _read(change) as values:
        return Wanted(**{name: bool(value) for name, value in values.items()})


def ranges_given(ranges: PersonRanges | None) -> Change:
    """A person's ranges were given, or forgotten."""
    return Change(ChangeKind.RANGES, json.dumps(_ranges_values(ranges)))


def ranges_of(change: Change) -> PersonRanges | None:
    """What `ranges_given` wrote."""
    with _read(change) as values:
        return None if values is None else person_ranges.from_values(values)


def own_given(own: PersonalClassifier | None) -> Change:
    """A person's own expressions are told, or no longer: the frames that they were learnt from."""
    if own is None:
        return Change(ChangeKind.OWN_EXPRESSIONS, "[]")
    listed = [{"name": one.name, "frames": len(one.features)} for one in own.frames]
    rows = np.concatenate([one.features for one in own.frames]).astype("<f8")
    return Change(ChangeKind.OWN_EXPRESSIONS, json.dumps(listed), rows.tobytes())


def own_of(change: Change) -> PersonalClassifier | None:
    """What `own_given` wrote, learnt again."""
    with _read(change) as listed:
        if not listed:
            return None
        counts = [int(one["frames"]) for one in listed]
        rows = np.frombuffer(change.data, "<f8").reshape(sum(counts), -1)
        parts = np.split(rows, np.cumsum(counts)[:-1])
        return learn_expressions(
            tuple(OwnFrames(str(one["name"]), part) for one, part in zip(listed, parts, strict=True))
        )


def screen_map_given(made: ScreenMap | None) -> Change:
    """Places on the screen are told by a calibration, or no longer."""
    return Change(ChangeKind.SCREEN_MAP, json.dumps(made and screen_map_file.values_of(made)))


def screen_map_of(change: Change) -> ScreenMap | None:
    """What `screen_map_given` wrote."""
    with _read(change) as values:
        return None if values is None else screen_map_file.from_values(values)


def followed(box: Box) -> Change:
    """What is in a box of the last frame is followed."""
    return Change(ChangeKind.FOLLOWED, json.dumps(_box_values(box)))


def box_of(change: Change) -> Box:
    """What `followed` wrote."""
    with _read(change) as values:
        return Box(*_floats(values, 5))


def primary_chosen(face_id: int) -> Change:
    """Somebody chose the face that counts."""
    return Change(ChangeKind.PRIMARY_CHOSEN, json.dumps(face_id))


def primary_of(change: Change) -> int:
    """What `primary_chosen` wrote."""
    with _read(change) as value:
        return _count(value)


def was_reset(*, same_camera: bool) -> Change:
    """Nothing that was seen is known any more."""
    return Change(ChangeKind.RESET, json.dumps(same_camera))


def same_camera_of(change: Change) -> bool:
    """What `was_reset` wrote."""
    with _read(change) as value:
        return bool(value)


@contextmanager
def _read(change: Change) -> Iterator[Any]:
    """What stands in a change; whatever is wrong with it is a JournalError."""
    try:
        with taken_apart():
            yield json.loads(change.text)
    except (ValueError, VisavisError) as error:
        raise JournalError(
            f"What was done while this was recorded ({change.kind.value}) cannot be read ({error})."
        ) from error


def _face_values(settings: PipelineSettings, origin: FaceOrigin | None) -> dict[str, Any]:
    return {"settings": to_dict(settings), "face": origin and asdict(origin)}


def _face(values: dict[str, Any]) -> tuple[PipelineSettings, FaceOrigin | None]:
    settings, problems = from_dict(PipelineSettings, values["settings"])
    if problems:
        raise ValueError(problems[0])
    expression = replace(settings.expression, ranges="", own="")
    return replace(settings, expression=expression), _origin(values["face"])


def _origin(values: dict[str, Any] | None) -> FaceOrigin | None:
    return None if values is None else FaceOrigin(**{name: str(value) for name, value in values.items()})


def _box_values(box: Box | None) -> list[float] | None:
    return None if box is None else [float(value) for value in astuple(box)]


def _box(values: Any) -> Box | None:
    return None if values is None else Box(*_floats(values, 5))


def _ranges_values(ranges: PersonRanges | None) -> dict[str, Any] | None:
    return None if ranges is None else person_ranges.values_of(ranges)


def _thing_values(thing: ThingMemory) -> dict[str, Any]:
    return {
        "settings": to_dict(thing.settings),
        "inner": thing.inner,
        "first": [_box_values(thing.first.box), thing.first.confidence],
        "last": [_box_values(thing.last.box), thing.last.confidence],
        "bins": list(thing.colours.own.shape),
    }


def _thing_bytes(thing: ThingMemory | None) -> bytes:
    if thing is None:
        return b""
    return np.stack([thing.colours.own, thing.colours.around]).astype("<f4").tobytes()


def _thing(values: dict[str, Any], data: bytes) -> ThingMemory:
    settings, problems = from_dict(CamShiftSettings, values["settings"])
    if problems:
        raise ValueError(problems[0])
    own, around = np.frombuffer(data, "<f4").reshape(2, *values["bins"])
    if not all(np.isfinite(one).all() and (one >= 0).all() for one in (own, around)):
        raise ValueError("its colours are none")
    first, last = (ColourFix(Box(*_floats(box, 5)), float(sure)) for box, sure in (values["first"], values["last"]))
    return ThingMemory(settings, float(values["inner"]), Colours(own, around), first, last)


def _view(value: Any) -> float | None:
    """An angle of view that a camera can have."""
    if value is None:
        return None
    (angle_rad,) = _floats([value], 1)
    if not _VIEWS_RAD[0] <= angle_rad <= _VIEWS_RAD[1]:
        raise ValueError("no camera has such an angle of view")
    return angle_rad


def _middle(values: Any) -> tuple[float, float]:
    first, second = _floats(values, 2)
    if max(abs(first), abs(second)) > _FARTHEST_M:
        raise ValueError("its middle is beyond all rooms")
    return first, second


def _rotation(values: Any) -> np.ndarray[Any, np.dtype[np.float64]]:
    matrix = _array(values, (3, 3))
    if not np.allclose(matrix @ matrix.T, np.eye(3), atol=1e-6):
        raise ValueError("a turn is none")
    return matrix


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_FACES:
        raise ValueError("a number of a face is none")
    return value


def _floats(values: Any, count: int) -> list[float]:
    return [float(value) for value in _array(values, (count,))]


def _array(values: Any, shape: tuple[int, ...]) -> np.ndarray[Any, np.dtype[np.float64]]:
    array = np.array(values, np.float64)
    if array.shape != shape or not (np.abs(array) <= _LARGEST).all():
        raise ValueError("a number is missing or none at all")
    return array
