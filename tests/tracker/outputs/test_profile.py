"""Profiles come back as they were kept; what is wrong in a file is told line by line."""

import re
import tomllib
from dataclasses import replace

import pytest

from tracker.outputs.kinds import KINDS
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import AxisMapping, PoseMapping
from tracker.outputs.opentrack import OpentrackSettings
from tracker.outputs.profile import OutputEntry, Profile, ProfileError, profile_of, read_profile, write_profile
from tracker.outputs.sending import SendingSettings

KIND = KINDS["opentrack"]


def test_what_is_kept_comes_back(tmp_path):
    first = OutputEntry(KIND, "simulator", True, SendingSettings(rate_hz=50.0), OpentrackSettings("sim.local", 5000))
    second = OutputEntry(KIND, "other", on=False, filter=FilterSettings(method="ema", quickness=0.2))
    mapping = PoseMapping(pitch=AxisMapping(gain=2.0, points=((20.0, 10.0), (60.0, 90.0))))
    profile = Profile("flight", (first, second), mapping, ("X-Plane-x86_64",))
    write_profile(profile, tmp_path / "flight.toml")
    assert read_profile(tmp_path / "flight.toml") == (profile, [])


def test_added_outputs_get_names_of_their_own():
    profile, first = Profile("it").added(KIND)
    profile, second = profile.added(KIND)
    assert (first.name, second.name) == ("opentrack", "opentrack 2")
    assert profile.changed("opentrack", None).outputs == (second,)
    with pytest.raises(ProfileError, match=r"no output 'opentrak' in the profile it \(did you mean opentrack"):
        profile.entry("opentrak")
    assert profile.changed("opentrack", replace(first, on=False)).entry("opentrack").on is False


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("output = 3", "output must be a list"),
        ("output = [3]", "an output must be a table"),
        ("[[output]]\nkind = 'opentrak'", r"no kind of output 'opentrak' \(did you mean opentrack\?\)"),
        ("[[output]]\nkind = 'opentrack'\nname = 3", "the name of an output is 3"),
        ("[[output]]\nkind = 'opentrack'\non = 3", "on is 3"),
        ("[[output]]\nkind = 'opentrack'\nsending = 3", "sending must be a group"),
        ("[[output]]\nkind = 'opentrack'\n[output.target]\nport = 0", "port is 0; it must be from 1 to 65535"),
        ("[[output]]\nkind = 'opentrack'\n[output.target]\nhost = ''", "host is empty"),
        ("[[output]]\nkind = 'opentrack'\n[output.target]\nhost = \"a\\nb\"", "must be a line of at most 255"),
        ("[[output]]\nkind = 'opentrack'\n[[output]]\nkind = 'opentrack'", "there are two outputs"),
        ("mapping = 3", "mapping must be a group"),
        ("[mapping.yaw]\ngain = 99", "it must be from 0 to 10"),
        ("programs = 'x'", "programs must be a list"),
    ],
)
def test_what_is_wrong_is_told(text, problem):
    _, problems = profile_of("it", tomllib.loads(text))
    assert len(problems) == 1
    assert re.search(problem, problems[0])


def test_other_files_are_refused(tmp_path):
    path = tmp_path / "it.toml"
    for content in ("", "profile = 2", "[", "schema = 1"):
        path.write_text(content)
        with pytest.raises(ProfileError, match=r"it\.toml"):
            read_profile(path)
    with pytest.raises(ProfileError, match="cannot be read"):
        read_profile(tmp_path / "none.toml")
