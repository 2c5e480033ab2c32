"""What can be chosen about an export."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.settings import choice, knob, switch

FLAG, LEAVE_OUT = "flag", "leave-out"
PRIMARY, ALL = "primary", "all"


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """What can be chosen; every format uses those of them that `formats.Format.options` names."""

    excluded: str = choice(
        FLAG,
        (FLAG, LEAVE_OUT),
        "What becomes of the frames that a marker excludes: kept with a flag, or left out.",
        labels={FLAG: "Kept, with a flag", LEAVE_OUT: "Left out"},
        label="Excluded frames",
    )
    faces: str = choice(
        PRIMARY,
        (PRIMARY, ALL),
        "The face that counts alone, so that there is one row a frame; or a row for each face.",
        labels={PRIMARY: "The face that counts", ALL: "All faces"},
    )
    every: int = knob(1, 1, 10_000, "", "One frame out of so many. Higher: fewer files.", label="One frame of")
    pictures: int = knob(
        24, 1, 400, "", "Pictures on a contact sheet, at even times. Higher: more and smaller ones.", label="Pictures"
    )
    at_markers: bool = switch(
        False, "Pictures of a contact sheet where the markers are, instead of at even times.", label="At markers"
    )
    subject: str = "01"
    task: str = "face"
