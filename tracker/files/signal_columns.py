"""What faces say as columns of a table: only of what is read at all, empty cells where it is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import degrees

from tracker.readings import Emotion, EyeReading, FaceReading, Gaze, Gesture, Iris, Wanted

_EYES = ("left", "right")
_IRIS = ("x_px", "y_px", "radius_px", "confidence")
_GAZE = ("gaze_yaw_deg", "gaze_pitch_deg", "gaze_confidence", "gaze_zone", "gaze_screen_x_cm", "gaze_screen_y_cm")
_GAZE_ERROR = "gaze_screen_error_cm"
# Between the gestures of one frame.
GESTURE_MARK = ";"


@dataclass(frozen=True, slots=True)
class _Block:
    """Columns that belong together, and their cells."""

    names: tuple[str, ...]
    cells: Callable[[FaceReading], Iterable[str]]


class SignalColumns:
    """The columns of what was asked for.

    Parameters
    ----------
    wanted : Wanted
        What is read.
    shapes : sequence of str
        Names of the shapes that can be given.
    action_units : sequence of int
        Numbers of those that can be.

    Attributes
    ----------
    names : tuple of str
    """

    def __init__(self, wanted: Wanted, shapes: Sequence[str], action_units: Sequence[int] = ()) -> None:
        self._blocks = list(_blocks(wanted, tuple(shapes), tuple(action_units)))
        self.names = tuple(name for block in self._blocks for name in block.names)

    def cells(self, reading: FaceReading | None) -> list[str]:
        """One cell for each column; all are empty without a reading.

        Parameters
        ----------
        reading : FaceReading or None
        """
        if reading is None:
            return [""] * len(self.names)
        return [cell for block in self._blocks for cell in block.cells(reading)]


def gesture_text(gesture: Gesture) -> str:
    """A gesture as tables name it: its kind, and its side where it has one."""
    return gesture.kind.value if gesture.side is None else f"{gesture.kind.value}:{gesture.side.value}"


def _blocks(wanted: Wanted, shapes: tuple[str, ...], units: tuple[int, ...]) -> Iterator[_Block]:
    if wanted.signals:
        yield _Block(tuple(f"openness_{side}" for side in _EYES), _openness_cells)
        yield _Block(shapes, lambda reading: (_cell(reading.shapes.get(name)) for name in shapes))
        yield _Block(
            tuple(f"au_{unit}" for unit in units),
            lambda reading: (_cell(reading.action_units.get(unit)) for unit in units),
        )
    if wanted.expressions:
        yield _Block((*(emotion.value for emotion in Emotion), "expression"), _expression_cells)
    if wanted.gaze:
        yield _Block((*_GAZE, _GAZE_ERROR), lambda reading: _gaze_cells(reading.gaze))
        yield _Block(tuple(f"eye_{side}_{name}" for side in _EYES for name in ("yaw_deg", "pitch_deg")), _eye_cells)
        yield _Block(tuple(f"iris_{side}_{name}" for side in _EYES for name in _IRIS), _iris_cells)
    if wanted.gestures:
        yield _Block(("gestures",), lambda reading: (GESTURE_MARK.join(map(gesture_text, reading.gestures)),))


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _angle(value_rad: float | None) -> str:
    return "" if value_rad is None else f"{degrees(value_rad):.3f}"


def _both(reading: FaceReading) -> tuple[EyeReading, EyeReading]:
    return reading.left or EyeReading(), reading.right or EyeReading()


def _openness_cells(reading: FaceReading) -> Iterator[str]:
    return (_cell(eye.openness) for eye in _both(reading))


def _eye_cells(reading: FaceReading) -> Iterator[str]:
    return (_angle(angle) for eye in _both(reading) for angle in (eye.yaw_rad, eye.pitch_rad))


def _iris_cells(reading: FaceReading) -> Iterator[str]:
    for eye in _both(reading):
        yield from _iris(eye.iris)


def _iris(iris: Iris | None) -> Iterable[str]:
    if iris is None:
        return [""] * len(_IRIS)
    return (f"{iris.x_px:.3f}", f"{iris.y_px:.3f}", f"{iris.radius_px:.3f}", _cell(iris.confidence))


def _expression_cells(reading: FaceReading) -> list[str]:
    expression = reading.expression
    if expression is None:
        return [""] * (len(Emotion) + 1)
    label = "" if expression.emotion is None else expression.emotion.value
    return [*(_cell(expression.probabilities.get(emotion)) for emotion in Emotion), label]


def _gaze_cells(gaze: Gaze | None) -> list[str]:
    if gaze is None:
        return [""] * (len(_GAZE) + 1)
    place = gaze.place
    lengths_m = (None,) * 3 if place is None else (place.x_m, place.y_m, place.error_m)
    zone = "" if gaze.zone is None else gaze.zone.value
    cells = [_angle(gaze.yaw_rad), _angle(gaze.pitch_rad), _cell(gaze.confidence), zone]
    return [*cells, *("" if length is None else f"{100 * length:.3f}" for length in lengths_m)]
