"""How settings are declared, checked, saved and read.

Each stage owns one frozen ``...Settings`` data class whose fields are made with `knob`, `choice` or `switch`: default,
range, unit and help stand in one place, and the settings panel, the config file and the checks are all built from
them. `Knob` and its siblings are data; nothing here knows what a stage does.
"""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import tomli_w

from tracker.errors import SettingsError
from tracker.whole_file import write_whole

SCHEMA_VERSION = 1
_LARGEST = 1e300
S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Knob:
    """A number with a range. ``unit`` is what the number is stored in ('' for none)."""

    low: float
    high: float
    unit: str
    help: str
    step: float


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few names."""

    options: tuple[str, ...]
    help: str


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    help: str


def knob(default: float, low: float, high: float, unit: str, help: str, *, step: float = 0.0) -> Any:
    """Declare a numeric setting; an int default makes it whole-numbered."""
    return dataclasses.field(default=default, metadata={"setting": Knob(low, high, unit, help, step)})


def choice(default: str, options: tuple[str, ...], help: str) -> Any:
    """Declare a setting that is one of ``options``."""
    return dataclasses.field(default=default, metadata={"setting": Choice(options, help)})


def switch(default: bool, help: str) -> Any:
    """Declare an on/off setting."""
    return dataclasses.field(default=default, metadata={"setting": Switch(help)})


def describe(settings_type: type) -> dict[str, Knob | Choice | Switch]:
    """The declared settings of a class, by field name, in order."""
    declared = {}
    for item in dataclasses.fields(settings_type):
        if "setting" in item.metadata:
            declared[item.name] = item.metadata["setting"]
    return declared


def checked(settings: S) -> S:
    """Return ``settings`` if every value is within its declared range.

    Raises
    ------
    SettingsError
        Naming the first setting that is not.
    """
    name = type(settings).__name__
    for item in dataclasses.fields(settings):  # type: ignore[arg-type]
        value = getattr(settings, item.name)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            checked(value)
            continue
        _check_value(f"{name}.{item.name}", item.metadata.get("setting"), value)
    return settings


def _check_value(label: str, declared: Knob | Choice | Switch | None, value: object) -> None:
    match declared:
        case Knob(low=low, high=high, unit=unit):
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise SettingsError(f"{label} is {value!r}; it must be from {low:g} to {high:g} {unit}".rstrip())
        case Choice(options=options) if value not in options:
            raise SettingsError(f"{label} is {value!r}; choose one of {', '.join(options)}")
        case Switch() if not isinstance(value, bool):
            raise SettingsError(f"{label} is {value!r}; it must be true or false")
        case _:
            pass


def to_dict(settings: object) -> dict[str, Any]:
    """Nested plain dictionaries of a settings tree."""
    return dataclasses.asdict(settings)  # type: ignore[call-overload,no-any-return]


def from_dict(settings_type: type[S], values: dict[str, Any]) -> tuple[S, list[str]]:
    """Build settings from plain dictionaries, keeping the default wherever a value is unknown or out of range.

    Returns
    -------
    settings
        Always valid.
    problems : list of str
        One line for each value that was not taken over, so that nothing is dropped silently.
    """
    problems: list[str] = []
    taken: dict[str, Any] = {}
    known = {item.name: item for item in dataclasses.fields(settings_type)}  # type: ignore[arg-type]
    defaults = settings_type()
    for name, value in values.items():
        if name not in known:
            problems.append(f"{settings_type.__name__} has no setting {name!r}")
            continue
        default = getattr(defaults, name)
        if dataclasses.is_dataclass(default):
            if not isinstance(value, dict):
                problems.append(f"{settings_type.__name__}.{name} must be a group of settings")
                continue
            taken[name], deeper = from_dict(type(default), value)
            problems += deeper
            continue
        try:
            label = f"{settings_type.__name__}.{name}"
            taken[name] = _converted(label, known[name].metadata.get("setting"), default, value)
        except SettingsError as error:
            problems.append(str(error))
    return settings_type(**taken), problems


def _converted(label: str, declared: Knob | Choice | Switch | None, default: object, value: object) -> object:
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        # A whole number that no float holds is out of any range, and told as that.
        value = float(min(max(value, -_LARGEST), _LARGEST))
    if type(value) is not type(default):
        raise SettingsError(f"{label} is {value!r}; it must be a {type(default).__name__}")
    _check_value(label, declared, value)
    return value


def save(settings: object, path: Path) -> None:
    """Write settings as TOML, atomically, with the schema's version."""
    write_whole(path, tomli_w.dumps({"schema": SCHEMA_VERSION, **to_dict(settings)}).encode())


def load(
    settings_type: type[S], path: Path, upgrade: Callable[[dict[str, Any]], dict[str, Any]] | None = None
) -> tuple[S, list[str]]:
    """Read settings written by `save`; defaults for a missing file, and with a line saying so for a damaged one.

    ``upgrade`` turns the values that an older version of the same schema wrote into those of today.
    """
    if not path.exists():
        return settings_type(), []
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError, OSError) as error:
        return settings_type(), [f"{path.name} cannot be read ({error}); the defaults are in use"]
    version = values.pop("schema", None)
    if version != SCHEMA_VERSION:
        return settings_type(), [f"{path.name} is of schema {version}, not {SCHEMA_VERSION}; the defaults are in use"]
    return from_dict(settings_type, upgrade(values) if upgrade else values)
