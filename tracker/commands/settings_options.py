"""What the app can set the commands can too: `--set`, `--settings`, `--model`, and the settings that they come to.

The later of these wins: the defaults, the calibration of the camera, `--settings`, `--set`, and last the options that
are there for one thing (`--model`, `--personal`; `--fov`, which is no setting but a fact, is the pipeline's own).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from tracker.commands.calibrated import calibrated_position
from tracker.commands.console import noted
from tracker.errors import SettingsError
from tracker.settings import describe, is_group, is_relevant, nearest, overlaid, read_values, real_name

if TYPE_CHECKING:
    from tracker.pipeline import PipelineSettings
    from tracker.sources.source import FrameSource

Changes = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="GROUP.NAME=VALUE",
        help="A setting by its name in the settings file, such as smoothing.method=ema. Can be given many times.",
    ),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option("--settings", metavar="FILE", help="A settings file as the app writes it (settings.toml)."),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME|FILE",
        help="Face model: automatic, exact, fast, finest, conv-small, svm, svm-sparse, mosse, or a file (.npz).",
    ),
]

S = TypeVar("S")
_SWITCHED = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}
_SHAPE = "write GROUP.NAME=VALUE, as in smoothing.method=ema"


@dataclass(frozen=True, slots=True)
class SettingsOptions:
    """What a command line says of the settings, checked; made by `read_options`.

    Attributes
    ----------
    file, given : mapping
        Of the settings file, and of the other options: group to name to value.
    """

    file: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    given: Mapping[str, Any] = dataclasses.field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.file or self.given)

    def over(self, settings: PipelineSettings) -> PipelineSettings:
        """The settings with what was asked for in place of their own."""
        return self.given_over(_taken(settings, self.file))

    def given_over(self, settings: PipelineSettings) -> PipelineSettings:
        """The same without the file."""
        own = {item.name for item in dataclasses.fields(settings)}
        return _taken(settings, {group: values for group, values in self.given.items() if group in own})

    @property
    def places_camera(self) -> bool:
        """Whether `--set` tells where the camera is."""
        return any(name.startswith("camera_") for name in self.given.get("position", ()))


def read_options(
    changes: Sequence[str] | None = None,
    file: Path | None = None,
    *,
    model: str | None = None,
    personal: Path | None = None,
    more: Mapping[str, object] | None = None,
) -> SettingsOptions:
    """Check what was asked for, before anything else is done.

    Parameters
    ----------
    changes : sequence of str, optional
        Of `--set`.
    file : Path, optional
        Of `--settings`.
    model : str, optional
        Of `--model`.
    personal : Path, optional
        What was learnt of a face; it names its model, if `model` does not.
    more : mapping, optional
        Groups of settings that are not the pipeline's, by name.

    Raises
    ------
    SettingsError
        With one line on the first thing that is wrong, and what would be right.
    ModelFileError
        If `personal` cannot be read.
    """
    from tracker.pipeline import PipelineSettings

    usual = PipelineSettings()
    groups = {item.name: getattr(usual, item.name) for item in dataclasses.fields(usual)} | dict(more or {})
    given: dict[str, Any] = {}
    for change in changes or ():
        _take_change(change, groups, given)
    _merge(given, _face_asked_for(model, personal, groups))
    return SettingsOptions(_read_file(file) if file is not None else {}, given)


def pipeline_settings(
    source: FrameSource, spec: str, options: SettingsOptions, *, fov_given: bool = False, quiet: bool
) -> PipelineSettings:
    """The settings to track a source with, and lines about what there is to know of them.

    Parameters
    ----------
    source : FrameSource
        Open.
    spec : str
        What it was opened by.
    options : SettingsOptions
    fov_given : bool
        Whether the camera's angle of view is known better than any setting knows it.
    quiet : bool
        Say nothing.
    """
    from tracker.pipeline import PipelineSettings

    settings = PipelineSettings()
    position = calibrated_position(source, spec, instead=_instead(options, fov_given), quiet=quiet)
    if position is not None:
        settings = replace(settings, position=position)
    settings = _taken(settings, options.file)
    settings = options.given_over(settings)
    if not quiet:
        for line in source.notes:
            noted.print(line, markup=False)
        if source.recorded and options.given.get("white_balance"):
            noted.print("white_balance has no effect on a recording: its light has settled.", markup=False)
        for line in _without_effect(settings, options.given):
            noted.print(line, markup=False)
    return settings


def camera_is_placed(source: FrameSource, spec: str, options: SettingsOptions) -> bool:
    """Whether it is known where the camera stands: measured, or told by `--set`."""
    return options.places_camera or calibrated_position(source, spec, quiet=True) is not None


def _face_asked_for(model: str | None, personal: Path | None, groups: Mapping[str, object]) -> dict[str, Any]:
    face: dict[str, Any] = {}
    if personal is not None:
        from tracker.face.personal_file import load_personal

        face = {"model": load_personal(personal).base_name, "personal": str(personal)}
    if model is not None:
        face["model"] = model
    return _checked({"face": face}, groups, "--model" if model is not None else "--personal") if face else {}


def _read_file(path: Path) -> dict[str, Any]:
    from tracker.pipeline import PipelineSettings

    values = read_values(path.expanduser())
    _, problems = overlaid(PipelineSettings(), values)
    if problems:
        raise SettingsError(f"{path.name}: {problems[0]}")
    return values


def _take_change(change: str, groups: Mapping[str, object], given: dict[str, Any]) -> None:
    path, equals, text = (part.strip() for part in change.partition("="))
    names = path.split(".")
    node: object = groups
    for depth, name in enumerate(names):
        members = _members(node)
        if is_group(node):
            name = names[depth] = real_name(node, name)
        if name not in members:
            what = "group of settings" if depth == 0 else "setting"
            known = f"; choose one of {', '.join(members)}" if members else ""
            wrong = ".".join(names[: depth + 1])
            raise SettingsError(f"--set: there is no {what} {wrong!r}{nearest(name, members)}{known}")
        node = members[name]
    if is_group(node):
        raise SettingsError(f"--set: {path} is a group; {_SHAPE}, with one of {', '.join(_members(node))}")
    if not equals:
        raise SettingsError(f"--set: {path} is given no value; {_SHAPE}")
    values: Any = _typed(text, node)
    for name in reversed(names):
        values = {name: values}
    _merge(given, _checked(values, groups, "--set"))


def _members(node: object) -> Mapping[str, object]:
    if isinstance(node, Mapping):
        return node
    return {item.name: getattr(node, item.name) for item in dataclasses.fields(node)} if is_group(node) else {}  # type: ignore[arg-type]


def _typed(text: str, usual: object) -> object:
    """The text as what the setting is; as it stands where it is no such thing, for the check to tell."""
    try:
        match usual:
            case bool():
                return _SWITCHED.get(text.lower(), text)
            case int():
                return int(text)
            case float():
                return float(text)
            case _:
                return text
    except ValueError:
        return text


def _checked(values: dict[str, Any], groups: Mapping[str, object], option: str) -> dict[str, Any]:
    for group, of_group in values.items():
        _, problems = overlaid(groups[group], of_group, f"{group}.")
        if problems:
            raise SettingsError(f"{option}: {problems[0]}")
    return values


def _merge(into: dict[str, Any], values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, Mapping):
            _merge(into.setdefault(name, {}), value)
        else:
            into[name] = value


def _taken(settings: S, values: Mapping[str, Any]) -> S:
    """Settings with checked values in place of their own."""
    changed, problems = overlaid(settings, values)
    assert not problems
    return changed


def _instead(options: SettingsOptions, fov_given: bool) -> tuple[str, ...]:
    """What goes before the calibration of a camera."""
    told = (("--settings", options.file), ("--set", options.given))
    by_option = tuple(f"what {option} says of the position" for option, values in told if values.get("position"))
    return (("the angle of view given by --fov",) if fov_given else ()) + by_option


def _without_effect(settings: PipelineSettings, given: Mapping[str, Any]) -> list[str]:
    """A line for each setting that was given in vain."""
    lines = []
    for group, values in given.items():
        of_group = getattr(settings, group, None)
        declared = describe(type(of_group)) if of_group is not None else {}
        for name in values:
            if name in declared and not is_relevant(declared[name], of_group):
                needs = declared[name].needs
                assert needs is not None
                wanted = " or ".join(str(value).lower() for value in needs.values)
                lines.append(f"{group}.{name} has an effect only while {group}.{needs.setting} is {wanted}.")
    return lines
