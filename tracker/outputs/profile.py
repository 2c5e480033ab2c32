"""Profiles: which outputs there are and how each sends, kept in a file of their own that can be handed on.

A profile is a TOML file with its schema's version. What is unknown or out of range in it is told, and the default is
taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import tomli_w

from tracker.checked_file import shown, toml_of
from tracker.errors import VisavisError
from tracker.outputs.kinds import KINDS
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.settings import PoseMapping, mapping_of, table_of
from tracker.outputs.output import OutputKind
from tracker.outputs.sending import NO_FILTER, SendingSettings
from tracker.settings import nearest, overlaid, to_dict
from tracker.whole_file import write_whole
from tracker.words import later

SUFFIX = ".toml"
_SCHEMA = 1
_MOST_OUTPUTS, _LONGEST_NAME = 64, 80


class ProfileError(VisavisError):
    """A profile cannot be read or kept."""


@dataclass(frozen=True, slots=True)
class OutputEntry:
    """One output of a profile.

    Attributes
    ----------
    kind : OutputKind
    name : str
        As the user calls it; no two of a profile have the same one.
    on : bool
    sending : SendingSettings
    target : object
        Settings of the kind's own.
    filter : FilterSettings
        Its own, after that of the mapping.
    """

    kind: OutputKind
    name: str
    on: bool = True
    sending: SendingSettings = field(default_factory=SendingSettings)
    target: Any = None
    filter: FilterSettings = NO_FILTER

    def __post_init__(self) -> None:
        if self.target is None:
            object.__setattr__(self, "target", self.kind.settings())


@dataclass(frozen=True, slots=True)
class Profile:
    """What goes out, and how.

    Attributes
    ----------
    name : str
    outputs : tuple of OutputEntry
    mapping : PoseMapping
        What becomes of the head's pose before all of them.
    programs : tuple of str
        While one of these programs runs, the profile is chosen.
    """

    name: str
    outputs: tuple[OutputEntry, ...] = ()
    mapping: PoseMapping = field(default_factory=PoseMapping)
    programs: tuple[str, ...] = ()

    def entry(self, name: str) -> OutputEntry:
        """An output by its name.

        Raises
        ------
        ProfileError
            If there is none.
        """
        for entry in self.outputs:
            if entry.name == name:
                return entry
        known = tuple(entry.name for entry in self.outputs)
        raise ProfileError(later(f"There is no output {name!r} in the profile {self.name}{nearest(name, known)}."))

    def added(self, kind: OutputKind) -> tuple[Profile, OutputEntry]:
        """With one more output, named after its kind, and that output."""
        taken = {entry.name for entry in self.outputs}
        name, number = kind.title, 1
        while name in taken:
            number += 1
            name = f"{kind.title} {number}"
        entry = OutputEntry(kind, name)
        return replace(self, outputs=(*self.outputs, entry)), entry

    def changed(self, name: str, entry: OutputEntry | None) -> Profile:
        """With another output in the place of one, or without it."""
        self.entry(name)
        kept = [entry if one.name == name else one for one in self.outputs]
        return replace(self, outputs=tuple(one for one in kept if one is not None))


def read_profile(path: Path) -> tuple[Profile, list[str]]:
    """Read a profile.

    Returns
    -------
    profile : Profile
        Named after the file.
    problems : list of str
        A line for each thing in it that was not taken over.

    Raises
    ------
    ProfileError
        If it is none, or of another version.
    """
    try:
        values = toml_of(path)
    except OSError as error:
        raise ProfileError(f"{path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise ProfileError(f"{path.name} cannot be read ({error}).") from error
    if values.get("profile") != _SCHEMA:
        raise ProfileError(f"{path.name} is no profile of this version (it has no line profile = {_SCHEMA}).")
    return profile_of(path.stem, values)


def write_profile(profile: Profile, path: Path) -> None:
    """Keep a profile.

    Raises
    ------
    ProfileError
        If it cannot be written.
    """
    try:
        write_whole(path, tomli_w.dumps(_values_of(profile)).encode())
    except OSError as error:
        raise ProfileError(f"The profile cannot be kept in {path.name} ({error.strerror}).") from error


def profile_of(name: str, values: Mapping[str, Any]) -> tuple[Profile, list[str]]:
    """A profile from plain dictionaries; see `read_profile`."""
    problems: list[str] = []
    tables = values.get("output", [])
    if not isinstance(tables, list) or len(tables) > _MOST_OUTPUTS:
        problems.append(later(f"output must be a list of at most {_MOST_OUTPUTS} outputs"))
        tables = []
    entries: dict[str, OutputEntry] = {}
    for table in tables:
        entry = _entry_of(table, problems)
        if entry is not None and entry.name in entries:
            problems.append(later(f"there are two outputs {shown(entry.name)}; the first one is taken"))
        elif entry is not None:
            entries[entry.name] = entry
    given = values.get("mapping", {})
    if not isinstance(given, Mapping):
        problems.append(later("mapping must be a group of settings"))
        given = {}
    mapping, told = mapping_of(given)
    problems += told
    programs = values.get("programs", [])
    if not isinstance(programs, list) or not all(isinstance(one, str) for one in programs):
        problems.append(later("programs must be a list of names"))
        programs = []
    return Profile(name, tuple(entries.values()), mapping, tuple(programs)), problems


def _entry_of(table: object, problems: list[str]) -> OutputEntry | None:
    if not isinstance(table, Mapping):
        problems.append(later("an output must be a table"))
        return None
    kind, name = table.get("kind"), table.get("name", "")
    if not isinstance(kind, str) or kind not in KINDS:
        problems.append(later(f"there is no kind of output {shown(kind)}{nearest(str(kind), KINDS)}"))
        return None
    if not isinstance(name, str) or not name.isprintable() or len(name) > _LONGEST_NAME:
        problems.append(later(f"the name of an output is {shown(name)}; it must be a short line of text"))
        name = ""
    on = table.get("on", True)
    if not isinstance(on, bool):
        problems.append(later(f"on is {shown(on)}; it must be true or false"))
        on = False
    groups: list[Any] = []
    for part, default in (("sending", SendingSettings()), ("target", KINDS[kind].settings()), ("filter", NO_FILTER)):
        given = table.get(part, {})
        settings, told = overlaid(default, given if isinstance(given, Mapping) else {})
        problems += told if isinstance(given, Mapping) else [later(f"{part} must be a group of settings")]
        groups.append(settings)
    return OutputEntry(KINDS[kind], name or KINDS[kind].title, on, *groups)


def _values_of(profile: Profile) -> dict[str, Any]:
    return {
        "profile": _SCHEMA,
        "programs": list(profile.programs),
        "mapping": table_of(profile.mapping),
        "output": [
            {
                "kind": entry.kind.name,
                "name": entry.name,
                "on": entry.on,
                "sending": to_dict(entry.sending),
                "filter": to_dict(entry.filter),
                "target": to_dict(entry.target),
            }
            for entry in profile.outputs
        ],
    }
