"""VRCFaceTracking's parameters and VRChat's eyes, as python-osc decodes them."""

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from tests.tracker.outputs.osc_receiver import by_address
from tracker.expression.shapes import NAMES
from tracker.outputs.known_motion import known_sample
from tracker.outputs.vrchat import PARAMETERS, VRChatEncoder, VRChatSettings
from tracker.readings import EyeReading
from tracker.types import State, TrackResult

# Of VRCFaceTracking's documentation, "Parameters".
DOCUMENTED = set(
    """
EyeLeftX EyeLeftY EyeRightX EyeRightY EyeX EyeY EyeLidRight EyeLidLeft EyeLid EyeSquintRight EyeSquintLeft EyeSquint
BrowPinchRight BrowPinchLeft BrowLowererRight BrowLowererLeft BrowInnerUpRight BrowInnerUpLeft BrowOuterUpRight
BrowOuterUpLeft NoseSneerRight NoseSneerLeft CheekSquintRight CheekSquintLeft CheekPuffSuckRight CheekPuffSuckLeft
JawOpen MouthClosed JawX JawZ MouthUpperUpRight MouthUpperUpLeft MouthLowerDownRight MouthLowerDownLeft MouthUpperX
MouthLowerX MouthCornerPullRight MouthCornerPullLeft MouthCornerSlantRight MouthCornerSlantLeft MouthDimpleRight
MouthDimpleLeft MouthFrownRight MouthFrownLeft MouthStretchRight MouthStretchLeft MouthRaiserUpper MouthRaiserLower
MouthPressRight MouthPressLeft TongueOut BrowDownRight BrowDownLeft BrowOuterUp BrowInnerUp BrowUp BrowExpressionRight
BrowExpressionLeft BrowExpression MouthX MouthUpperUp MouthLowerDown MouthOpen MouthSmileRight MouthSmileLeft
MouthSadRight MouthSadLeft SmileFrownRight SmileFrownLeft SmileFrown SmileSadRight SmileSadLeft SmileSad LipSuckUpper
LipSuckLower LipSuck LipFunnelUpper LipFunnelLower LipFunnel LipPuckerUpper LipPuckerLower LipPucker NoseSneer
CheekSquint CheekPuffSuck
""".split()  # noqa: SIM905
)
# Only in its source.
IN_THE_SOURCE = {"BrowUpLeft", "BrowUpRight", "BrowDown", "EyeWide", "EyeWideLeft", "EyeWideRight", "JawForward"}


def told(shapes=None, settings=None, **reading):
    sample = known_sample(0.0, 1.0)
    face = sample.result.faces[0]
    shapes = MappingProxyType(shapes if shapes is not None else dict(face.reading.shapes))
    said = replace(face, reading=replace(face.reading, shapes=shapes, **reading))
    sample = replace(sample, result=replace(sample.result, faces=(said,)))
    return sample, by_address(VRChatEncoder(settings or VRChatSettings()).messages(sample))


def of_rest(**moved):
    return told(dict.fromkeys(NAMES, 0.0) | moved)[1]


def test_the_names_are_vrcfacetrackings_own():
    assert {one.name for one in PARAMETERS} == DOCUMENTED | IN_THE_SOURCE
    assert {shape for one in PARAMETERS for shape in one.shapes} == set(NAMES)


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        ({"jawOpen": 0.5}, {"JawOpen": 0.5}),
        ({"eyeBlinkLeft": 1.0}, {"EyeLidLeft": 0.0, "EyeLidRight": 0.75, "EyeLid": 0.375}),
        ({"eyeWideRight": 1.0}, {"EyeLidRight": 1.0, "EyeLidLeft": 0.75, "EyeWideRight": 1.0, "EyeWide": 1.0}),
        (
            {"mouthSmileLeft": 0.8},
            {"SmileFrownLeft": 0.8, "SmileFrownRight": 0.0, "SmileFrown": 0.4, "MouthSmileLeft": 0.8, "SmileSad": 0.4},
        ),
        ({"mouthFrownRight": 0.6}, {"SmileFrownRight": -0.6, "SmileSadRight": -0.6, "MouthSadRight": 0.6}),
        ({"mouthStretchRight": 0.6}, {"SmileFrownRight": 0.0, "SmileSadRight": -0.6, "SmileSad": -0.3}),
        ({"browDownLeft": 1.0}, {"BrowExpressionLeft": -1.0, "BrowExpression": -0.5, "BrowLowererLeft": 1.0}),
        ({"browInnerUp": 1.0}, {"BrowExpressionLeft": 0.5, "BrowUp": 0.4, "BrowUpRight": 0.4, "BrowInnerUpLeft": 1.0}),
        ({"jawLeft": 1.0}, {"JawX": -1.0}),
        ({"mouthRight": 0.5}, {"MouthX": 0.5, "MouthUpperX": 0.5, "MouthLowerX": 0.5}),
        # Both look to the own left, and up.
        (
            {"eyeLookOutLeft": 0.5, "eyeLookInRight": 0.5, "eyeLookUpLeft": 0.25, "eyeLookUpRight": 0.25},
            {"EyeLeftX": -0.5, "EyeRightX": -0.5, "EyeX": -0.5, "EyeLeftY": 0.25, "EyeY": 0.25},
        ),
        # They cross.
        ({"eyeLookInLeft": 0.5, "eyeLookInRight": 0.5}, {"EyeLeftX": 0.5, "EyeRightX": -0.5, "EyeX": 0.0}),
        ({"mouthFunnel": 0.5}, {"LipFunnel": 0.5, "LipFunnelUpper": 0.5}),
        ({"mouthRollLower": 1.0}, {"LipSuckLower": 1.0, "LipSuck": 0.5}),
        ({"mouthUpperUpLeft": 1.0}, {"MouthUpperUp": 0.5, "MouthOpen": 0.25}),
    ],
)
def test_what_is_made_of_a_shape(moved, expected):
    values = of_rest(**moved)
    for name, amount in expected.items():
        assert values[f"/avatar/parameters/v2/{name}"] == pytest.approx([amount]), name


def test_all_is_within_its_range():
    for amount in (0.0, 1.0):
        values = told(dict.fromkeys(NAMES, amount))[1]
        assert all(-1.0 <= value[0] <= 1.0 for address, value in values.items() if "/v2/" in address)


def test_what_is_not_known_is_not_sent():
    names = {address.rsplit("/", 1)[1] for address in told({"jawOpen": 0.5, "mouthSmileLeft": 0.5})[1]}
    assert names >= {"JawOpen", "MouthSmileLeft"}
    assert not names & {"SmileFrownLeft", "EyeLidLeft", "TongueOut", "EyesClosedAmount", "MouthClosed"}


def test_the_eyes_of_any_avatar():
    # As in VRChat's documentation: 15 degrees up and 20 to the right.
    eye = EyeReading(1.0, None, np.radians(20.0), np.radians(-15.0))
    _, values = told(left=eye, right=replace(eye, yaw_rad=None))
    assert values["/tracking/eye/CenterPitchYaw"] == pytest.approx([-15.0, 20.0])
    assert values["/tracking/eye/EyesClosedAmount"] == [0.0]
    _, values = told({"eyeBlinkLeft": 1.0, "eyeBlinkRight": 0.5}, left=None, right=None)
    assert values["/tracking/eye/EyesClosedAmount"] == [0.75]
    assert "/tracking/eye/CenterPitchYaw" not in values


def test_what_is_switched_off_is_not_sent():
    _, values = told(settings=VRChatSettings(eyes=False, prefix="/FT/"))
    assert values and all(address.startswith("/avatar/parameters/FT/v2/") for address in values)
    _, values = told(settings=VRChatSettings(parameters=False))
    assert set(values) == {"/tracking/eye/CenterPitchYaw", "/tracking/eye/EyesClosedAmount"}


def test_the_mirror_changes_sides():
    rest, _ = told(dict.fromkeys(NAMES, 0.0) | {"jawOpen": 0.25, "eyeLookOutLeft": 0.5})
    values = by_address(VRChatEncoder(VRChatSettings()).messages(rest.in_mirror()))
    assert values["/avatar/parameters/v2/EyeRightX"] == [0.5] and values["/avatar/parameters/v2/EyeLeftX"] == [0.0]


def test_no_face_no_message():
    lost = replace(known_sample(0.0, 1.0), result=TrackResult(1, 1.0, State.LOST), axes=None)
    assert list(VRChatEncoder(VRChatSettings()).messages(lost)) == []


def test_datagrams_fit_any_network():
    sample, _ = told(dict.fromkeys(NAMES, 0.5))
    datagrams = VRChatEncoder(VRChatSettings()).messages(sample)
    assert len(datagrams) > 2 and max(map(len, datagrams)) <= 1400
