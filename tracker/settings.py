"""How settings are declared, checked, saved and read.

Each stage owns one frozen ``...Settings`` data class whose fields are made with `knob`, `choice`, `switch` or `text`,
and a tree of them holds each as a `group`: default, range, unit and words stand in one place, and the settings panel,
the config file, the command line and the checks are all built from them. `Knob` and its siblings are data; nothing
here knows what a stage does.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, TypedDict, TypeVar, Unpack

import tomli_w

from tracker.checked_file import shown, toml_of
from tracker.errors import SettingsError
from tracker.whole_file import write_whole
from tracker.words import later

SCHEMA_VERSION = 1
_LARGEST = 1e300
_LONGEST_NAME = 60
S = TypeVar("S")

Level = Literal["plain", "expert"]

_UNIT_ENDINGS = ("_s", "_ms", "_cm", "_m", "_px", "_deg", "_rad", "_hz", "_min")


@dataclass(frozen=True, slots=True)
class Needs:
    """Another setting of the same group, and the values of it with which a setting means something."""

    setting: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What is said of every setting.

    Attributes
    ----------
    help : str
        What it is, and what turning it up does.
    label : str
        Its name as people read it, without the unit. From `describe` never empty.
    level : "plain" or "expert"
        Whether it is for everybody, or for those who look into the machine.
    needs : Needs or None
        When it means something; None: always.
    also : str
        Another name that files and ``--set`` may use.
    """

    help: str
    label: str = ""
    level: Level = "plain"
    needs: Needs | None = None
    also: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knob(Declared):
    """A number with a range. ``unit`` is what the number is stored in ('' for none)."""

    low: float
    high: float
    unit: str
    step: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Declared):
    """One of a few names; ``labels`` are these names as people read them, in the same order.

    With a ``suffix``, the path of a file that ends in it is a choice too. ``former`` are names that earlier versions
    had for options, and these.
    """

    options: tuple[str, ...]
    labels: tuple[str, ...]
    suffix: str = ""
    former: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def is_file(self, value: object) -> bool:
        """Whether a value is the path of a file that can be chosen."""
        return bool(self.suffix) and str(value).endswith(self.suffix)


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Declared):
    """On or off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Declared):
    """Words, such as the name of a machine: printable, on one line, and not longer than ``longest``."""

    longest: int
    may_be_empty: bool = False


Setting = Knob | Choice | Switch | Text


@dataclass(frozen=True, slots=True)
class Group:
    """A stage's settings as part of a tree: its title, and what it is about in a line."""

    title: str
    help: str


class Words(TypedDict, total=False):
    """What a declaration says of a setting where it is not as usual, see `Declared`."""

    label: str
    level: Level
    needs: Needs
    also: str


def knob(
    default: float, low: float, high: float, unit: str, help: str, *, step: float = 0.0, **words: Unpack[Words]
) -> Any:
    """Declare a numeric setting; an int default makes it whole-numbered."""
    declared = Knob(low=low, high=high, unit=unit, step=step, help=help, **words)
    return dataclasses.field(default=default, metadata={"setting": declared})


def choice(
    default: str,
    options: tuple[str, ...],
    help: str,
    *,
    labels: Mapping[str, str] | None = None,
    suffix: str = "",
    former: Mapping[str, str] | None = None,
    **words: Unpack[Words],
) -> Any:
    """Declare a setting that is one of ``options``, or a file; ``labels`` are for those that do not read well."""
    shown = {option: _sentence(option.replace("-", " ")) for option in options} | dict(labels or {})
    named = tuple(shown[option] for option in options)
    declared = Choice(options=options, labels=named, suffix=suffix, former=former or {}, help=help, **words)
    return dataclasses.field(default=default, metadata={"setting": declared})


def switch(default: bool, help: str, **words: Unpack[Words]) -> Any:
    """Declare an on/off setting."""
    return dataclasses.field(default=default, metadata={"setting": Switch(help=help, **words)})


def text(default: str, help: str, *, longest: int = 255, may_be_empty: bool = False, **words: Unpack[Words]) -> Any:
    """Declare a setting that is a line of text."""
    declared = Text(longest=longest, may_be_empty=may_be_empty, help=help, **words)
    return dataclasses.field(default=default, metadata={"setting": declared})


def group(settings_type: Callable[[], object], title: str = "") -> Any:
    """Declare a group of settings in a tree; without a title, the field's name is one."""
    return dataclasses.field(default_factory=settings_type, metadata={"title": title})


def describe(settings_type: type) -> dict[str, Setting]:
    """The declared settings of a class, by field name, in order."""
    declared = {}
    for item in dataclasses.fields(settings_type):
        if "setting" in item.metadata:
            setting = item.metadata["setting"]
            declared[item.name] = dataclasses.replace(setting, label=setting.label or _label(item.name))
    return declared


def describe_groups(settings: object) -> dict[str, Group]:
    """The groups of a settings tree, by field name, in order."""
    groups = {}
    for item in dataclasses.fields(settings):  # type: ignore[arg-type]
        if is_group(value := getattr(settings, item.name)):
            title = item.metadata.get("title") or _label(item.name)
            groups[item.name] = Group(title, (inspect.getdoc(type(value)) or "").split("\n", 1)[0])
    return groups


def real_name(settings: object, name: str) -> str:
    """The field of a setting that is also known by this name; any other name as it is."""
    declared = describe(type(settings))
    return next((field for field, setting in declared.items() if setting.also and setting.also == name), name)


def is_group(value: object) -> bool:
    """Whether a value in a settings tree is a group of settings rather than a setting."""
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


def is_relevant(declared: Setting, settings: object) -> bool:
    """Whether a setting has any effect, given all settings of its group; of a file nothing is known."""
    needs = declared.needs
    if needs is None:
        return True
    rule, value = describe(type(settings))[needs.setting], getattr(settings, needs.setting)
    met = value in needs.values or (isinstance(rule, Choice) and rule.is_file(value))
    return met and is_relevant(rule, settings)


def nearest(name: str, names: Mapping[str, Any] | tuple[str, ...]) -> str:
    """``" (did you mean X?)"`` for the name that was most likely meant, or an empty text."""
    close = get_close_matches(name, list(names), n=1)
    return f" (did you mean {close[0]}?)" if close else ""


def _label(name: str) -> str:
    for ending in _UNIT_ENDINGS:
        name = name.removesuffix(ending)
    return _sentence(name)


def _sentence(name: str) -> str:
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def checked(settings: S) -> S:
    """Return ``settings`` if every value is within its declared range.

    Raises
    ------
    SettingsError
        Naming the first setting that is not.
    """
    _check(settings, "")
    return settings


def _check(settings: object, place: str) -> None:
    for item in dataclasses.fields(settings):  # type: ignore[arg-type]
        value, name = getattr(settings, item.name), f"{place}{item.name}"
        if is_group(value):
            _check(value, f"{name}.")
        else:
            _check_value(name, item.metadata.get("setting"), value)


def _check_value(name: str, declared: Setting | None, value: object) -> None:
    match declared:
        case Knob(low=low, high=high):
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise SettingsError(f"{name} is {shown(value)}; it must be {_span(declared)}")
        case Choice(options=options) if value not in options and not declared.is_file(value):
            file = f", or a file ({declared.suffix})" if declared.suffix else ""
            raise SettingsError(
                f"{name} is {shown(value)}{nearest(str(value), options)}; choose one of {', '.join(options)}{file}"
            )
        case Switch() if not isinstance(value, bool):
            raise SettingsError(f"{name} is {shown(value)}; it must be true or false")
        case Text():
            _check_text(name, declared, value)
        case _:
            pass


def _check_text(name: str, declared: Text, value: object) -> None:
    if not isinstance(value, str) or not value.isprintable() or len(value) > declared.longest:
        raise SettingsError(
            f"{name} is {shown(value)}; it must be a line of at most {declared.longest} characters that can be seen"
        )
    if not (declared.may_be_empty or value.strip()):
        raise SettingsError(f"{name} is empty; it must be given")


def _legible(name: str) -> str:
    return name if name.isprintable() and len(name) <= _LONGEST_NAME else shown(name)


def _span(declared: Knob) -> str:
    return later(f"from {declared.low:g} to {declared.high:g} {declared.unit}").rstrip()


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
    return overlaid(settings_type(), values)


def overlaid(settings: S, values: Mapping[str, Any], place: str = "") -> tuple[S, list[str]]:
    """Settings with some values of plain dictionaries in place of their own.

    Parameters
    ----------
    settings : a settings data class, or a tree of them
    values : mapping
        Setting to value, and group to another mapping; what is missing stays.
    place : str
        What stands before a name in a problem, such as ``"smoothing."``.

    Returns
    -------
    settings
        A copy; always valid if ``settings`` were.
    problems : list of str
        One line for each value that was not taken over.
    """
    problems: list[str] = []
    taken: dict[str, Any] = {}
    known = {item.name: item for item in dataclasses.fields(settings)}  # type: ignore[arg-type]
    for given, value in values.items():
        name = real_name(settings, given)
        try:
            if name not in known:
                raise SettingsError(f"there is no setting {place}{_legible(name)}{nearest(name, known)}")
            present = getattr(settings, name)
            if is_group(present):
                if not isinstance(value, Mapping):
                    raise SettingsError(f"{place}{name} must be a group of settings")
                taken[name], deeper = overlaid(present, value, f"{place}{name}.")
                problems += deeper
            else:
                taken[name] = _converted(f"{place}{name}", known[name].metadata.get("setting"), present, value)
        except SettingsError as error:
            problems.append(str(error))
    return dataclasses.replace(settings, **taken), problems  # type: ignore[type-var]


def _converted(name: str, declared: Setting | None, default: object, value: object) -> object:
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        # A whole number that no float holds is out of any range, and told as that.
        value = float(min(max(value, -_LARGEST), _LARGEST))
    if type(value) is not type(default):
        span = f" {_span(declared)}" if isinstance(declared, Knob) else ""
        raise SettingsError(f"{name} is {shown(value)}; it must be {_KINDS[type(default)]}{span}")
    if isinstance(declared, Choice) and isinstance(value, str):
        value = declared.former.get(value, value)
    _check_value(name, declared, value)
    return value


_KINDS: Mapping[type, str] = {
    float: later("a number"),
    int: later("a whole number"),
    bool: later("true or false"),
    str: later("a text"),
}


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
        values = read_values(path)
    except SettingsError as error:
        return settings_type(), [later(f"{error}; the defaults are in use")]
    return from_dict(settings_type, upgrade(values) if upgrade else values)


def read_values(path: Path) -> dict[str, Any]:
    """What stands in a file written by `save`.

    Raises
    ------
    SettingsError
        If it is missing or damaged, or of another schema; not for unknown names or values out of range.
    """
    try:
        values = toml_of(path)
    except OSError as error:
        raise SettingsError(f"{path.name} cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise SettingsError(f"{path.name} cannot be read ({error})") from error
    if "schema" not in values:
        raise SettingsError(f"{path.name} is no settings file (it has no line schema = {SCHEMA_VERSION})")
    version = values.pop("schema")
    if version != SCHEMA_VERSION:
        raise SettingsError(f"{path.name} is of schema {shown(version)}, not {SCHEMA_VERSION}")
    return values
