"""OpenSeeFace's datagrams, which VSeeFace, VTube Studio's OpenSeeFace bridges and many others take: 1785 bytes a face.

Source: OpenSeeFace, facetracker.py and tracker.py, and the readers OpenSee.cs and OpenSeeIKTarget.cs. What its numbers
mean follows from its own procedure (``solvePnP`` on rows and columns of the picture), which was run on known heads:

* Units are those of its head, whose outer corners of the eyes are 0.632 apart.
* ``translation`` is the tip of the nose: up, to the own right, and minus the distance. The reader turns that round.
* ``rotation`` takes (own right, up, out of the face) to (up, own right, into the face): at rest a half turn. Its
  quaternion is that of the inverse; its Euler angles are at rest 180, 0, 90 degrees.
* The points are the 68 without the outer corners of the mouth (48 and 54), then the pupils, right and left. In three
  dimensions they are in the head's frame from the tip of the nose, with the middles of the eyeballs after them:
  sideways and up where they are seen, in depth where a head has them.
* Features are 0 at rest and up to 1 either way; corners of the mouth that go up count as less than 0.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from tracker.outputs.axes import Axes, matrix_of_axes
from tracker.outputs.output import Output, OutputKind
from tracker.outputs.sample import Sample
from tracker.outputs.seen_faces import SeenFace, seen_faces
from tracker.outputs.udp import UdpOutput
from tracker.pose.shape_model_3d import shipped_shape_3d
from tracker.readings import EyeReading, Wanted
from tracker.settings import choice, knob, text
from tracker.timing import Moment, now
from tracker.words import later

Array = NDArray[np.float64]

_HEAD = struct.Struct("<di4fBf10f")
# The reader's buffer and UDP hold no more.
_MOST_FACES = 36
_EYES_APART = 0.63181
# Their 66 points among the 68.
_POINTS = np.delete(np.arange(68), [48, 54])
_NOSE_TIP, _RIGHT_EYE, _LEFT_EYE = 30, (36, 39), (42, 45)
# How far behind the corners of an eye its middle is, as a share of its width.
_BEHIND = 0.385
# From the tracker's head frame (own left, down, into the face) to what goes out (own right, down, into the face).
_OUTGOING = np.array([-1.0, 1.0, 1.0])
# Of x, y, z of `tracker.outputs.axes` the last one points the other way.
_OUT_OF_FACE = np.diag([1.0, 1.0, -1.0])
_REST = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, -1.0]])


@dataclass(frozen=True, slots=True)
class OpenSeeFaceSettings:
    """Where the program listens that takes OpenSeeFace."""

    host: str = text("127.0.0.1", "The machine on which the program runs: a name or an address.", label="Machine")
    port: int = knob(11573, 1, 65535, "", "The port that the program listens at.")
    faces: str = choice(
        "one",
        ("one", "all"),
        "The face that counts, which is number 0, or every face in view.",
        labels={"one": "The one that counts", "all": "All in view"},
    )


class OpenSeeFaceEncoder:
    """Silent while no face is sure: the receiver holds the last one, or lets it come to rest.

    Parameters
    ----------
    faces : str
        "one" or "all".
    clock : callable
        What the time is.
    """

    def __init__(self, faces: str = "one", clock: Callable[[], Moment] = now) -> None:
        self._all, self._clock = faces == "all", clock

    def messages(self, sample: Sample) -> Sequence[bytes]:
        """One datagram with all faces."""
        wall_s = 1e-9 * self._clock().at(sample.captured_s).wall_ns
        faces = [face for face in seen_faces(sample) if face.primary or self._all][:_MOST_FACES]
        return (b"".join(_packed(face, wall_s) for face in faces),) if faces else ()


def _packed(face: SeenFace, wall_s: float) -> bytes:
    turn = _REST @ _OUT_OF_FACE @ matrix_of_axes(face.axes) @ _OUT_OF_FACE
    head = _HEAD.pack(
        wall_s,
        # Readers look for face 0; the tracker's own numbers begin with 1.
        0 if face.primary else face.face_id,
        *face.frame_size_px,
        *(min(1.0, max(0.0, 1.0 + _opened(eye))) for eye in (face.right, face.left)),
        True,
        # The error of their fit; what is not sure is not sent at all.
        0.0,
        *_quaternion(turn),
        *_euler_deg(turn),
        *_translation(face.axes),
    )
    pupils = [(face.right, _RIGHT_EYE), (face.left, _LEFT_EYE)]
    irises = [face.iris_xy(eye) for eye, _ in pupils]
    centres = [face.points_xy[list(corners)].mean(0) for _, corners in pupils]
    shown = [centre if iris is None else iris for iris, centre in zip(irises, centres, strict=True)]
    numbers = np.concatenate(
        [
            face.confidences[_POINTS],
            # A pupil that is not seen is put into the middle of its eye, and not trusted.
            [0.0 if iris is None else 1.0 for iris in irises],
            face.points_xy[_POINTS].ravel(),
            np.ravel(shown),
            _points_3d(face, np.array(shown)).ravel(),
            list(_features(face)),
        ]
    )
    return head + numbers.astype("<f4").tobytes()


@lru_cache(maxsize=1)
def _unit_m() -> float:
    mean_m = shipped_shape_3d().mean_m
    return float(np.linalg.norm(mean_m[45] - mean_m[36])) / _EYES_APART


def _quaternion(turn: Array) -> Array:
    """x, y, z, w of the inverse; of the two that mean the same, the one on the side of rest."""
    vector = cv2.Rodrigues(turn.T)[0][:, 0]
    angle = float(np.linalg.norm(vector))
    found = np.array([*(0.5 * np.sinc(angle / (2 * np.pi)) * vector), np.cos(angle / 2)])
    return found if found[0] + found[1] >= 0.0 else -found


def _euler_deg(turn: Array) -> Array:
    x, y, z = cv2.RQDecomp3x3(turn)[0]
    if abs(y) > 90.0:
        x, y, z = x + 180.0, 180.0 - y, z + 180.0
    return np.array([(angle + 180.0) % 360.0 - 180.0 for angle in (x, y, z)])


def _translation(axes: Axes) -> Array:
    nose_m = np.array([-1.0, -1.0, 1.0]) * shipped_shape_3d().mean_m[_NOSE_TIP]
    right, up, away = (0.01 * axes[:3] + matrix_of_axes(axes) @ nose_m) / _unit_m()
    return np.array([up, right, -away])


def _points_3d(face: SeenFace, pupils_xy: Array) -> Array:
    """Shape (70, 3), as they go out: to the own right, down, into the face."""
    frontal_m = face.frontal_m(face.points_xy, shipped_shape_3d().mean_m)
    corners_m = [frontal_m[list(corners)] for corners in (_RIGHT_EYE, _LEFT_EYE)]
    eyes_m = np.array([corners.mean(0) for corners in corners_m])
    pupils_m = face.frontal_m(pupils_xy, eyes_m)
    widths_m = np.array([np.linalg.norm(first - last) for first, last in corners_m])
    balls_m = eyes_m + _BEHIND * np.outer(widths_m, [0.0, 0.0, 1.0])
    points_m = np.concatenate([frontal_m[_POINTS], pupils_m, balls_m]) - frontal_m[_NOSE_TIP]
    return np.asarray(points_m * _OUTGOING / _unit_m())


def _opened(eye: EyeReading | None) -> float:
    """-1 closed, 0 as at rest and where it is not known, more when opened wide."""
    return 0.0 if eye is None or eye.openness is None else min(1.0, max(-1.0, eye.openness - 1.0))


def _features(face: SeenFace) -> Iterator[float]:
    known = face.shapes
    yield _opened(face.left)
    yield _opened(face.right)
    for side in ("Left", "Right"):
        # How steep the brow is, and how bent, no shape of ARKit tells.
        yield 0.0
        yield 0.5 * (known.get("browInnerUp", 0.0) + known.get(f"browOuterUp{side}", 0.0)) - known.get(
            f"browDown{side}", 0.0
        )
        yield 0.0
    wide = {}
    for side in ("Left", "Right"):
        yield known.get(f"mouthFrown{side}", 0.0) - known.get(f"mouthSmile{side}", 0.0)
        wide[side] = known.get(f"mouthStretch{side}", 0.0) - known.get("mouthPucker", 0.0)
        yield wide[side]
    yield known.get("jawOpen", 0.0) * (1.0 - known.get("mouthClose", 0.0))
    yield 0.5 * (wide["Left"] + wide["Right"])


def _make(settings: OpenSeeFaceSettings) -> Output:
    return UdpOutput(OpenSeeFaceEncoder(settings.faces), settings.host, settings.port)


KIND = OutputKind(
    name="openseeface",
    title=later("OpenSeeFace"),
    feeds=later("VSeeFace and other avatar programs that take OpenSeeFace"),
    help=later(
        "In VSeeFace choose “OpenSeeFace tracking” as the camera at the start, which listens at port 11573; other"
        " programs have a field for that port. Look straight ahead and press its calibration once."
    ),
    icon="user-focus",
    settings=OpenSeeFaceSettings,
    make=_make,
    wanted=Wanted(signals=True, gaze=True),
)
