"""A small session whose truth is known: a mean head that moves, turns and looks about, and says this and that."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from tests.tracker.expression.made_faces import mean_face
from tracker.expression.action_unit_part import GIVEN
from tracker.expression.shapes import given_names
from tracker.gaze.eye_model import direction_of
from tracker.pose.pinhole import Pinhole
from tracker.pose.rotation import matrix_of
from tracker.readings import (
    EVERYTHING,
    Emotion,
    Expression,
    EyeReading,
    FaceReading,
    Gaze,
    Gesture,
    GestureKind,
    Iris,
    Side,
    Zone,
)
from tracker.session.description import RecordedSource, SessionDescription
from tracker.session.layout import SessionFolder
from tracker.session.markers import Marker, MarkerKind
from tracker.session.reader import read_session
from tracker.session.recorder import RecorderSettings, SessionRecorder
from tracker.timing import Moment
from tracker.types import (
    Box,
    Face,
    Frame,
    HeadPose,
    HeadPosition,
    Rotation,
    State,
    TrackedFace,
    TrackedHead,
    TrackResult,
)

SIZE_PX, FOV_RAD, RATE_HZ, START_S = (320, 240), 1.0, 25.0, 100.0
FRAMES, FOUND_AT, LOST_AT, AGAIN_AT = 50, 3, 30, 36
# 2026-01-02 03:04:05.678 UTC
WALL_NS = 1_767_323_045_678_000_000
CAMERA = Pinhole.of_view(FOV_RAD, SIZE_PX)
# By which the pose is off straight ahead, as a head that did not look straight ahead at first leaves it.
AHEAD = matrix_of(Rotation(0.05, 0.12, 0.0))
SCALE = 1.06
MARKERS = (
    Marker(START_S + 0.4, MarkerKind.EVENT, "start <now> & go --> on"),
    Marker(START_S + 0.6, MarkerKind.EXCLUDE, "the phone\nrang", 0.2),
    Marker(START_S + 1.0, MarkerKind.LABEL, "grüße", 0.5, "script"),
)


def turn_at(index):
    """How the head is turned in a frame."""
    return Rotation(0.3 * np.sin(0.20 * index), 0.2 * np.sin(0.13 * index), 0.15 * np.cos(0.11 * index))


def place_at(index):
    """The point between the eyes in the camera frame."""
    return np.array([0.05 * np.sin(0.1 * index), 0.02 * np.cos(0.1 * index), 0.55 + 0.002 * index])


def points_at(index):
    """The points of the head in the camera frame, as large as it is."""
    points_m = mean_face() @ (matrix_of(turn_at(index)) @ AHEAD).T * SCALE + place_at(index)
    return np.asarray(points_m)


def looks_at(index):
    """Yaw and pitch of the left eye, and of the right one."""
    both = np.array([0.2 * np.sin(0.3 * index), 0.1 * np.cos(0.3 * index)])
    apart = np.array([0.04, 0.0])
    return both + apart, both - apart


def reading_at(index):
    left, right = looks_at(index)
    yaw, pitch = 0.5 * (left + right)
    happy = index >= 15
    shares = dict.fromkeys(Emotion, 0.02) | {Emotion.HAPPINESS if happy else Emotion.NEUTRAL: 0.86}
    gestures = {12: Gesture(GestureKind.BLINK, START_S + 0.3, START_S + 0.44)}
    gestures[20] = Gesture(GestureKind.WINK, START_S + 0.7, START_S + 0.8, Side.LEFT)
    return FaceReading(
        shapes=MappingProxyType(dict.fromkeys(given_names(), 0.25)),
        action_units=MappingProxyType({unit: (0.1 if unit == 4 else 0.02 * index) for unit in GIVEN if unit != 45}),
        left=EyeReading(0.9, Iris(180.0, 100.0, 4.0, 0.8), *(float(angle) for angle in left)),
        right=EyeReading(0.8, None, *(float(angle) for angle in right)),
        gaze=Gaze(
            float(yaw), float(pitch), matrix_of(turn_at(index)) @ direction_of(yaw, pitch), Zone.CENTRE, None, 0.7
        ),
        expression=Expression(MappingProxyType(shares), Emotion.HAPPINESS if happy else Emotion.NEUTRAL),
        gestures=(gestures[index],) if index in gestures else (),
        calibrated=True,
    )


def face_at(index, *, face_id=1, primary=True, state=State.TRACKING):
    points_xy = CAMERA.project(points_at(index))
    pose = HeadPose(turn_at(index), place_at(index), np.eye(6))
    face = Face(points_xy, np.arange(10.0), np.ones(6), np.ones(68), np.ones(68, bool), 0.8, 0.0)
    sure = state is State.TRACKING
    centre = points_xy.mean(axis=0)
    return TrackedFace(
        face_id,
        primary,
        state,
        Box(float(centre[0]), float(centre[1]), 80.0, 90.0),
        face,
        reading_at(index) if sure else None,
        head=HeadPosition(-0.05, 0.1, 0.6) if sure else None,
        pose_raw=pose if sure else None,
        pose=pose if sure else None,
        frontal_m=mean_face() if sure else None,
    )


def result_at(index):
    time_s = START_S + index / RATE_HZ
    if FOUND_AT <= index < LOST_AT or index >= AGAIN_AT:
        faces = [face_at(index)]
        if index == 10:
            faces.append(face_at(index + 5, face_id=2, primary=False))
        return TrackResult(index, time_s, State.TRACKING, faces=tuple(faces), horizontal_fov_rad=FOV_RAD)
    if index == LOST_AT:
        face = face_at(index, state=State.UNCERTAIN)
        return TrackResult(index, time_s, State.UNCERTAIN, faces=(face,), horizontal_fov_rad=FOV_RAD)
    state = State.DETECTING if index < FOUND_AT else State.LOST
    return TrackResult(index, time_s, state, horizontal_fov_rad=FOV_RAD)


def head_result_at(index):
    """As in head mode."""
    head = TrackedHead(box=Box(100.0, 90.0, 50.0, 60.0), confidence=0.9, head=HeadPosition(0.01, 0.02, 0.5))
    return TrackResult(index, START_S + index / RATE_HZ, State.TRACKING, tracked_head=head)


def picture_at(index):
    image = np.full((SIZE_PX[1], SIZE_PX[0], 3), 60, np.uint8)
    image[:, : 4 * (index + 1), 1] = 200
    return image


def record(folder, *, results=result_at, video="h264", mode="face", count=FRAMES, markers=MARKERS):
    """Record a session into a folder, and open it."""
    folder.mkdir(parents=True)
    source = RecordedSource("Made up", "demo", False, True, SIZE_PX, RATE_HZ)
    description = SessionDescription(program="1.2.3", mode=mode, wanted=EVERYTHING, source=source)
    recorder = SessionRecorder(
        SessionFolder(folder),
        description,
        RecorderSettings(video=video),
        clock=lambda: Moment(WALL_NS, 0),
    )
    for index in range(count):
        result = results(index)
        recorder.take(Frame(picture_at(index), result.time_s, index), result)
    for marker in markers:
        recorder.mark(marker)
    recorder.close()
    return read_session(Path(folder))


def without_readings(index):
    """As where nothing is read from faces."""
    result = result_at(index)
    faces = tuple(replace(one, reading=None, frontal_m=None) for one in result.faces)
    return replace(result, faces=faces)
