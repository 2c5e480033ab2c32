"""Declarations of settings: what comes from a name, what a setting needs of another, and what is not taken over."""

import dataclasses
from dataclasses import dataclass

import pytest

from tracker.effects.settings import EffectSettings
from tracker.errors import SettingsError
from tracker.pipeline import PipelineSettings
from tracker.settings import (
    Choice,
    Knob,
    Needs,
    checked,
    choice,
    describe,
    describe_groups,
    from_dict,
    group,
    is_relevant,
    knob,
    load,
    overlaid,
    read_values,
    save,
    switch,
    to_dict,
)


@dataclass(frozen=True, slots=True)
class Oven:
    """How it bakes.

    And more of it.
    """

    fan: bool = switch(False, "Blow.", label="Hot air")
    fan_speed_hz: float = knob(5.0, 1.0, 9.0, "Hz", "Higher: louder.", needs=Needs("fan", (True,)), level="expert")
    trays: int = knob(1, 1, 3, "", "More: slower.")
    ring: str = choice("off", ("off", "two-tone", "am"), "How it calls.", labels={"am": "AM"})
    recipe: str = ""


@dataclass(frozen=True, slots=True)
class Kitchen:
    """All."""

    oven: Oven = group(Oven)
    second_oven: Oven = group(Oven, "The small one")
    open_min: int = knob(0, 0, 60, "min", "For how long.")


def test_labels_and_titles_come_from_the_names_where_none_is_given():
    declared = describe(Oven)
    assert {name: setting.label for name, setting in declared.items()} == {
        "fan": "Hot air",
        "fan_speed_hz": "Fan speed",
        "trays": "Trays",
        "ring": "Ring",
    }
    assert declared["ring"].labels == ("Off", "Two tone", "AM")
    assert describe(Kitchen)["open_min"].label == "Open"
    groups = describe_groups(Kitchen())
    assert {name: (one.title, one.help) for name, one in groups.items()} == {
        "oven": ("Oven", "How it bakes."),
        "second_oven": ("The small one", "How it bakes."),
    }


def test_what_a_setting_needs_is_looked_up_beside_it():
    declared = describe(Oven)
    assert not is_relevant(declared["fan_speed_hz"], Oven())
    assert is_relevant(declared["fan_speed_hz"], Oven(fan=True))
    assert is_relevant(declared["trays"], Oven())


GROUPS = [type(getattr(PipelineSettings(), name)) for name in describe_groups(PipelineSettings())]


@pytest.mark.parametrize("owner", [*GROUPS, EffectSettings], ids=lambda owner: owner.__name__)
def test_every_need_names_a_setting_beside_it_and_values_it_can_have(owner):
    declared = describe(owner)
    for setting in declared.values():
        if setting.needs is not None:
            rule = declared[setting.needs.setting]
            possible = rule.options if isinstance(rule, Choice) else (True, False)
            assert setting.needs.values and set(setting.needs.values) < set(possible)


def test_few_settings_are_plain():
    plain = [name for owner in GROUPS for name, setting in describe(owner).items() if setting.level == "plain"]
    assert 1 <= len(plain) <= 6


@pytest.mark.parametrize("owner", [*GROUPS, EffectSettings], ids=lambda owner: owner.__name__)
def test_no_label_says_what_the_name_says_already(owner):
    for item in dataclasses.fields(owner):
        stated = item.metadata["setting"].label if "setting" in item.metadata else ""
        bare = dataclasses.make_dataclass("Bare", [(item.name, bool, switch(True, ""))])
        assert stated != describe(bare)[item.name].label


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"oven": {"trays": 7}}, "oven.trays is 7; it must be from 1 to 3"),
        ({"oven": {"trays": 2.5}}, "oven.trays is 2.5; it must be a whole number from 1 to 3"),
        ({"oven": {"fan": 1}}, "oven.fan is 1; it must be true or false"),
        ({"oven": {"fan_speed_hz": float("nan")}}, "oven.fan_speed_hz is nan; it must be from 1 to 9 Hz"),
        ({"oven": {"fan_speed_hz": True}}, "oven.fan_speed_hz is True; it must be a number from 1 to 9 Hz"),
        ({"oven": {"recipe": 3}}, "oven.recipe is 3; it must be a text"),
        (
            {"oven": {"ring": "twotone"}},
            "oven.ring is 'twotone' (did you mean two-tone?); choose one of off, two-tone, am",
        ),
        ({"oven": {"tray": 1}}, "there is no setting oven.tray (did you mean trays?)"),
        ({"sink": {}}, "there is no setting sink"),
        ({"oven": 3}, "oven must be a group of settings"),
    ],
)
def test_what_is_wrong_is_left_as_it_was_and_told(values, problem):
    kitchen = Kitchen(oven=Oven(trays=2), open_min=3)
    assert overlaid(kitchen, {**values, "open_min": 4}) == (dataclasses.replace(kitchen, open_min=4), [problem])


def test_what_is_right_is_taken_over_and_the_rest_stays():
    kitchen = Kitchen(oven=Oven(trays=2), second_oven=Oven(fan=True))
    changed, problems = overlaid(kitchen, {"second_oven": {"fan_speed_hz": 2, "ring": "am"}})
    assert not problems
    assert changed == Kitchen(oven=Oven(trays=2), second_oven=Oven(fan=True, fan_speed_hz=2.0, ring="am"))
    assert isinstance(changed.second_oven.fan_speed_hz, float)
    assert from_dict(Kitchen, to_dict(kitchen)) == (kitchen, [])


def test_a_check_names_the_setting_as_the_file_does():
    with pytest.raises(SettingsError, match=r"^second_oven\.trays is 9; it must be from 1 to 3$"):
        checked(Kitchen(second_oven=Oven(trays=9)))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"schema = 99", "is of schema 99, not 1"),
        (b"schema [", "cannot be read"),
        (b"", "is no settings file"),
        (b"\xff", "cannot be read"),
    ],
)
def test_a_damaged_file_is_told_and_gives_the_defaults(tmp_path, content, problem):
    path = tmp_path / "kitchen.toml"
    path.write_bytes(content)
    settings, problems = load(Kitchen, path)
    assert settings == Kitchen() and len(problems) == 1
    assert problem in problems[0] and problems[0].endswith("; the defaults are in use")
    with pytest.raises(SettingsError, match=f"^kitchen.toml {problem}"):
        read_values(path)


@pytest.mark.parametrize("name", ["open_min", "oven"])
def test_what_is_refused_is_told_in_a_short_line(tmp_path, name):
    path = tmp_path / "kitchen.toml"
    for value in ("0x" + "f" * 10_000, '"' + "x" * 100_000 + '"', "[" + "1," * 10_000 + "]"):
        path.write_text(f"schema = 1\n{name} = {value}\n{'n' * 1000} = 1\n")
        settings, problems = load(Kitchen, path)
        assert isinstance(settings, Kitchen) and problems
        assert all(len(line) < 200 for line in problems)


def test_a_missing_file_gives_the_defaults_but_cannot_be_read(tmp_path):
    assert load(Kitchen, tmp_path / "none.toml") == (Kitchen(), [])
    with pytest.raises(SettingsError, match=r"^none.toml cannot be read \(No such file"):
        read_values(tmp_path / "none.toml")


def test_a_file_gives_back_what_was_saved(tmp_path):
    kitchen = Kitchen(oven=Oven(fan=True, trays=3, recipe="Bröt ✓"), open_min=9)
    save(kitchen, tmp_path / "kitchen.toml")
    assert load(Kitchen, tmp_path / "kitchen.toml") == (kitchen, [])


def test_a_number_keeps_its_step_and_unit():
    declared = describe(Oven)["fan_speed_hz"]
    assert isinstance(declared, Knob) and (declared.unit, declared.level) == ("Hz", "expert")
