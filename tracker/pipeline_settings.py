"""What a pipeline can be told: the settings of all its stages, and what it follows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.expression.gestures.settings import GestureSettings
from tracker.expression.settings import ExpressionSettings
from tracker.face.follower import FaceSettings
from tracker.face.primary import PeopleSettings
from tracker.head.camshift import CamShiftSettings
from tracker.head.detector import DetectorSettings
from tracker.head.follower import FollowSettings
from tracker.head.position import HeadPositionSettings
from tracker.head.smoother import SmoothingSettings
from tracker.head.white_balance import WhiteBalanceSettings
from tracker.settings import group


class Mode(Enum):
    """What is followed between two frames: the head by its colours, or the face by its points."""

    HEAD = "head"
    FACE = "face"


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """The settings of all stages, in the order in which a frame meets them."""

    white_balance: WhiteBalanceSettings = group(WhiteBalanceSettings, "Steady light")
    detector: DetectorSettings = group(DetectorSettings, "Finding the face")
    camshift: CamShiftSettings = group(CamShiftSettings, "Following the colours")
    following: FollowSettings = group(FollowSettings, "Checking the face")
    face: FaceSettings = group(FaceSettings)
    people: PeopleSettings = group(PeopleSettings, "Several faces")
    position: HeadPositionSettings = group(HeadPositionSettings, "Head position")
    smoothing: SmoothingSettings = group(SmoothingSettings)
    expression: ExpressionSettings = group(ExpressionSettings, "Reading the face")
    gestures: GestureSettings = group(GestureSettings, "Gestures")
