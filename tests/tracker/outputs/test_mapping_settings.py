"""What a profile says of the mapping: there and back, and what is refused, in a sentence."""

import tomllib
from dataclasses import replace

import pytest
import tomli_w

from tracker.errors import SettingsError
from tracker.outputs.axes import AXES
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import (
    MOST_POINTS,
    AxisMapping,
    CentreSettings,
    PoseMapping,
    checked_points,
    mapping_of,
    table_of,
)
from tracker.settings import checked, describe, describe_groups

UNUSUAL = PoseMapping(
    filter=FilterSettings(method="accela", quickness=0.7),
    centre=CentreSettings(mode="place", about="eyes", follow_speed=0.06),
    yaw=AxisMapping(gain=2.0, dead_zone=1.5, inverted=True, points=((10.0, 5.0), (45.0, 170.0))),
    pitch=AxisMapping(asymmetric=True, points=((30.0, 90.0),), backward_points=((20.0, 20.0), (90.0, 90.0))),
)


@pytest.mark.parametrize("mapping", [PoseMapping(), UNUSUAL])
def test_a_mapping_is_the_same_after_a_file(mapping):
    assert mapping_of(tomllib.loads(tomli_w.dumps(table_of(mapping)))) == (mapping, [])
    assert checked(mapping) is mapping


def test_an_empty_table_is_the_default_mapping():
    assert mapping_of({}) == (PoseMapping(), [])


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ({"yaw": {"gain": 11.0}}, "yaw.gain is 11.0; it must be from 0 to 10"),
        ({"yaw": {"gian": 1.0}}, "there is no setting yaw.gian (did you mean gain?)"),
        ({"yaw": 3}, "yaw must be a group of settings"),
        ({"jaw": {}}, "there is no setting jaw (did you mean yaw?)"),
        ({"filter": {"method": "kalman"}}, "filter.method is 'kalman'"),
        ({"yaw": {"points": 3}}, "yaw.points must be a list of at most 16 points"),
        ({"x": {"points": [[10.0]]}}, "a point of x.points is [10.0]; it must be two numbers"),
        ({"x": {"points": [[10.0, True]]}}, "a point of x.points is [10.0, True]; it must be two numbers"),
        ({"x": {"points": [[10.0, float("nan")]]}}, "a point of x.points is [10.0, nan]; it must be two numbers"),
        ({"x": {"points": [[31.0, 10.0]]}}, "the first number must be above 0 and at most 30, the second from 0 to 75"),
        ({"x": {"points": [[0.0, 10.0]]}}, "the first number must be above 0 and at most 30"),
        ({"x": {"backward_points": [[10.0, 76]]}}, "a point of x.backward_points is [10.0, 76]"),
        ({"x": {"points": [[10**400, 1]]}}, "it must be two numbers"),
        ({"x": {"points": [[1e-9, 1]]}}, "the first number must be above 0 and at most 30"),
        ({"x": {"points": [[10, 5], [5, 10]]}}, "the points of x.points must go to the right, and never down"),
        ({"x": {"points": [[5, 10], [10, 5]]}}, "the points of x.points must go to the right, and never down"),
        ({"x": {"points": [[1 + i, 1] for i in range(MOST_POINTS + 1)]}}, "must be a list of at most 16 points"),
    ],
)
def test_what_is_wrong_is_told_in_a_line_and_the_rest_is_taken(table, problem):
    mapping, problems = mapping_of({**table, "roll": {"inverted": True, "points": [[10, 20]]}})
    assert len(problems) == 1
    assert problem in problems[0]
    assert mapping == replace(PoseMapping(), roll=replace(PoseMapping().roll, inverted=True, points=((10.0, 20.0),)))


def test_a_damaged_curve_leaves_the_rest_of_its_axis():
    mapping, problems = mapping_of({"yaw": {"gain": 2.0, "points": [[1, 2], [0, 0]], "backward_points": [[9, 9]]}})
    assert len(problems) == 1
    assert mapping.yaw == replace(PoseMapping().yaw, gain=2.0, backward_points=((9.0, 9.0),))


def test_points_are_refused_or_made_floats():
    assert checked_points("yaw", [(1, 2), [3, 2]]) == ((1.0, 2.0), (3.0, 2.0))
    with pytest.raises(SettingsError, match="a point of points"):
        checked_points("pitch", [(91, 2)])


def test_every_setting_says_what_it_does():
    groups = describe_groups(PoseMapping())
    assert set(groups) == {"filter", "centre", *AXES}
    assert len({group.title for group in groups.values()}) == len(groups)
    for settings_type in (FilterSettings, CentreSettings, AxisMapping):
        assert all(setting.help.endswith((".", "lags.")) for setting in describe(settings_type).values())
