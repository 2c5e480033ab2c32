"""opentrack's datagrams, decoded as opentrack's own trackers and its SimConnect output mean them."""

import struct
from dataclasses import replace

import numpy as np
import pytest

from tracker.outputs.known_motion import PART_S, PARTS, known_sample
from tracker.outputs.opentrack import OpentrackEncoder

TX, TY, TZ, YAW, PITCH, ROLL = range(6)


def decoded(part, **given):
    (message,) = OpentrackEncoder(**given).messages(known_sample((PARTS.index(part) + 0.5) * PART_S, 1.0))
    assert len(message) == 48
    return struct.unpack("<6d", message)


def sim_connect(pose):
    """What proto-simconnect makes of a pose: x right, y up, z forward, metres; pitch down, bank left, heading right."""
    return {
        "right_m": -0.01 * pose[TX],
        "up_m": 0.01 * pose[TY],
        "forward_m": -0.01 * pose[TZ],
        "down_deg": -pose[PITCH],
        "bank_left_deg": pose[ROLL],
        "heading_right_deg": pose[YAW],
    }


@pytest.mark.parametrize(
    ("part", "axis", "expected"),
    [("turn left", "heading_right_deg", -30.0), ("look up", "down_deg", -20.0), ("lean right", "bank_left_deg", -15.0)],
)
def test_the_view_turns_as_the_head_does(part, axis, expected):
    assert sim_connect(decoded(part))[axis] == pytest.approx(expected)


def test_the_view_comes_nearer_and_moves_to_the_side_as_the_head_does():
    assert decoded("come nearer")[TZ] == pytest.approx(40.0)
    sample = known_sample(0.0, 1.0)
    (message,) = OpentrackEncoder().messages(replace(sample, axes=np.array([7.0, 3.0, 60.0, 0.0, 0.0, 0.0])))
    moved = sim_connect(struct.unpack("<6d", message))
    assert (moved["right_m"], moved["up_m"], moved["forward_m"]) == pytest.approx((0.07, 0.03, -0.6))


def test_a_profile_for_aitrack_inverts_z_pitch_and_roll():
    for part in ("turn left", "look up", "lean right", "come nearer"):
        theirs = np.array(decoded(part, signs="aitrack"))
        theirs[[TZ, PITCH, ROLL]] *= -1.0
        assert theirs == pytest.approx(np.array(decoded(part)))


def test_without_a_sure_pose_nothing_is_said():
    assert OpentrackEncoder().messages(replace(known_sample(0.0, 1.0), axes=None)) == ()
