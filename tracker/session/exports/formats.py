"""Which formats there are: what they are called, what can be chosen about them, and what writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from tracker.words import later

if TYPE_CHECKING:
    from tracker.session.exports.columns import Block
    from tracker.session.exports.job import Export
    from tracker.session.exports.survey import Size

_TABLE = ("excluded", "faces")


@dataclass(frozen=True, slots=True)
class Format:
    """A format.

    Attributes
    ----------
    name : str
        As commands call it; of a field of `FORMATS`.
    label, help : str
        As people read it.
    suffixes : tuple of str
        What the file's name ends in, the usual one first; none for a folder.
    options : tuple of str
        Those fields of `tracker.session.exports.settings.ExportSettings` that it uses.
    module : str
        Where it is made, by a function of the same name; not loaded before it is needed.
    needs_pictures : bool
    keeps_excluded : bool
        Whether frames that are to be left out are handed to it all the same.
    """

    name: str
    label: str
    help: str
    suffixes: tuple[str, ...]
    options: tuple[str, ...]
    module: str
    needs_pictures: bool = False
    keeps_excluded: bool = False

    @property
    def is_folder(self) -> bool:
        """Whether it makes a folder."""
        return not self.suffixes

    @property
    def default_name(self) -> str:
        """What is added to a session's name for the output's."""
        if self.is_folder:
            return f"-{self.name}"
        return self.suffixes[0] if self.name in _BY_SUFFIX else f".{self.name}{self.suffixes[0]}"

    def load(self) -> Export:
        """What writes it."""
        return getattr(import_module(f"{__package__}.{self.module}"), self.module)  # type: ignore[no-any-return]

    @property
    def about(self) -> str:
        """What it is, with axes and signs, in words."""
        return str(import_module(f"{__package__}.{self._described_in}").ABOUT)

    @property
    def left_out(self) -> dict[str, str]:
        """Columns that other programs write and this one never does, with the reason."""
        return dict(getattr(import_module(f"{__package__}.{self.module}"), "LEFT_OUT", {}))

    @property
    def _described_in(self) -> str:
        return "wide" if self.module in ("plain_csv", "parquet") else self.module

    def columns(self, size: Size | None = None) -> Sequence[Block]:
        """All columns that it may have, for faces of a size (or of the usual one); none for what is no table."""
        module = import_module(f"{__package__}.{self._described_in}")
        if self._described_in == "wide":
            from tracker.session.exports.survey import USUAL

            return tuple(module.blocks_of(size or USUAL))
        return tuple(getattr(module, "BLOCKS", ()))


# Whose ending alone says what they are.
_BY_SUFFIX = ("csv", "parquet", "vtt")

FORMATS: tuple[Format, ...] = (
    Format(
        "csv",
        later("Table (CSV)"),
        later("One row a frame with everything that was found, for spreadsheets and statistics."),
        (".csv",),
        _TABLE,
        "plain_csv",
    ),
    Format(
        "parquet",
        later("Table (Parquet)"),
        later("The same with full precision, types and units, for pandas, R and Arrow."),
        (".parquet",),
        _TABLE,
        "parquet",
    ),
    Format(
        "openface",
        later("OpenFace 2 (CSV)"),
        later("The columns of OpenFace 2 that are known here, with its names, units and signs."),
        (".csv",),
        _TABLE,
        "openface",
    ),
    Format(
        "fex",
        later("py-feat Fex (CSV)"),
        later("The columns of py-feat's Fex, for its analyses and its viewer."),
        (".csv",),
        _TABLE,
        "fex",
    ),
    Format(
        "bids",
        later("BIDS data set"),
        later("Motion, eye tracking and events of one subject, for studies. Adds to a data set that is there."),
        (),
        ("excluded", "subject", "task"),
        "bids",
    ),
    Format(
        "pts",
        later("Points (.pts)"),
        later("The points of the face in a file for each frame, for training and for other trackers."),
        (),
        ("every",),
        "points",
    ),
    Format(
        "vtt",
        later("Subtitles (WebVTT)"),
        later("Markers, losses, gestures and expressions as text with times, shown by players along with the film."),
        (".vtt",),
        (),
        "webvtt",
    ),
    Format(
        "video",
        later("Film with overlays"),
        later("The film with what was found drawn in, and its sound."),
        (".mp4",),
        ("excluded",),
        "film",
        needs_pictures=True,
        keeps_excluded=True,
    ),
    Format(
        "sheet",
        later("Contact sheet"),
        later("One picture with many small ones, at even times or at the markers."),
        (".png", ".jpg", ".jpeg"),
        ("excluded", "pictures", "at_markers"),
        "contact_sheet",
        needs_pictures=True,
        keeps_excluded=True,
    ),
)


def format_of(name: str) -> Format:
    """The format of a name.

    Parameters
    ----------
    name : str

    Raises
    ------
    KeyError
        If there is none.
    """
    return {one.name: one for one in FORMATS}[name]
