"""A person's own expressions on disk: the frames that they were learnt from, as numbers; no pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import platformdirs

from tracker.archives.archive import Archive, ArchiveKind, Member, read_archive, write_archive
from tracker.archives.header import Items, Record, Text, Whole
from tracker.errors import PersonalModelError
from tracker.expression.personal_classifier import (
    FEWEST_FRAMES,
    FEWEST_NAMES,
    LONGEST_NAME,
    MOST_NAMES,
    OwnFrames,
    PersonalClassifier,
    checked_name,
    learn_expressions,
)

MOST_FRAMES, _MOST_FEATURES = 200, 256
KIND = ArchiveKind(
    title="file of own expressions",
    format="visavis-own-expressions",
    versions=(1,),
    # T frames of D features, one expression after the other.
    members=lambda header: {"features": Member(np.float64, ("T", "D"), largest=1e6)},
    header=Record(
        {
            "kind": Text(),
            "expressions": Items(
                Record({"name": Text(longest=LONGEST_NAME), "frames": Whole(FEWEST_FRAMES, MOST_FRAMES)}),
                FEWEST_NAMES,
                MOST_NAMES,
            ),
        }
    ),
    advice="delete it or learn again",
    error=PersonalModelError,
    most_bytes=1 << 22,
)
SUFFIX = ".npz"


def own_expressions_file() -> Path:
    """Where the app keeps them."""
    return platformdirs.user_data_path("visavis") / f"own-expressions{SUFFIX}"


def save_own_expressions(classifier: PersonalClassifier, kind: str, path: Path) -> None:
    """Write what own expressions were learnt from; an interruption leaves what was there before.

    Parameters
    ----------
    classifier : PersonalClassifier
    kind : str
        What the features are, so that they are never taken for others.
    path : Path

    Raises
    ------
    PersonalModelError
        If it cannot be written.
    """
    kept = [_thinned(one) for one in classifier.frames]
    header = {"kind": kind, "expressions": [{"name": one.name, "frames": len(one.features)} for one in kept]}
    rows = np.concatenate([one.features for one in kept]).astype(np.float32)
    try:
        write_archive(path, KIND, header, {"features": rows})
    except OSError as error:
        raise PersonalModelError(
            f"The expressions cannot be saved as {path} ({error.strerror}); choose another place."
        ) from error


def load_own_expressions(path: Path, kind: str) -> PersonalClassifier:
    """Read own expressions and learn them again, in a moment.

    Parameters
    ----------
    path : Path
    kind : str
        What the features have to be.

    Raises
    ------
    PersonalModelError
        If the file is missing, damaged, of another kind or version, or its features are others; one line.
    """
    own, frames = read_archive(path, KIND, _from_archive)
    if own != kind:
        raise PersonalModelError(
            f"The expressions in {path.name} were learnt with another version of the program; learn them again."
        )
    return learn_expressions(frames)


def _from_archive(archive: Archive) -> tuple[str, tuple[OwnFrames, ...]]:
    rows, listed = archive.arrays["features"], archive.header["expressions"]
    if rows.shape[1] > _MOST_FEATURES:
        raise ValueError("it holds too many features")
    if len(rows) != sum(one["frames"] for one in listed):
        raise ValueError("its frames are not as many as it says")
    names: tuple[str, ...] = ()
    for one in listed:
        if checked_name(one["name"], names) != one["name"]:
            raise ValueError("a name in it has blanks about it")
        names += (one["name"],)
    parts = np.split(rows, np.cumsum([one["frames"] for one in listed])[:-1])
    return archive.header["kind"], tuple(OwnFrames(name, part) for name, part in zip(names, parts, strict=True))


def _thinned(one: OwnFrames) -> OwnFrames:
    """At most so many frames, evenly over the time."""
    if len(one.features) <= MOST_FRAMES:
        return one
    chosen = np.linspace(0, len(one.features) - 1, MOST_FRAMES).astype(np.int64)
    return OwnFrames(one.name, one.features[chosen])
