"""How often the likeness of faces finds the other photograph of a sitter among those of other people.

    python -m tests.benchmarks.likeness SHARED [YAW...]

SHARED is the folder in which ``data/yaw`` lies, which has two sittings of each of seven persons at every angle; YAW is
the angle of what is looked for, such as ``0`` or ``+15``, among the faces that look ahead.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tracker.effects.likeness import Features, FeatureTeller, likeness_of
from tracker.effects.mask_maker import MaskMaker

_AHEAD = "0"


def features(folder: Path, maker: MaskMaker, teller: FeatureTeller) -> dict[str, Features]:
    """Of all pictures in a folder, by file name."""
    masks = {path.name: maker.from_file(path).mask for path in sorted(folder.glob("*.jpg"))}
    return {name: teller.features(mask.image, mask.points_xy) for name, mask in masks.items()}


def main(arguments: Sequence[str]) -> None:
    """Print, for each angle, how often the other sitting is the likest, and likenesses of same and other people."""
    folder, angles = Path(arguments[0]) / "data" / "yaw", arguments[1:] or ["0", "+15", "-15"]
    maker, teller = MaskMaker(), FeatureTeller()
    ahead = features(folder / _AHEAD, maker, teller)
    for angle in angles:
        found, same, other = 0, [], []
        asked = ahead if angle == _AHEAD else features(folder / angle, maker, teller)
        for name, own in asked.items():
            # personnePPS...: the person, and which of two sittings.
            person, sitting = name[8:10], name[10]
            told = {one[8:10]: likeness_of(own, theirs).likeness for one, theirs in ahead.items() if one[10] != sitting}
            found += max(told, key=lambda one: told[one]) == person
            same.append(told.pop(person))
            other += told.values()
        print(f"{angle:>4}: {found} of {len(asked)}; same {np.median(same):.2f}, others {np.median(other):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
