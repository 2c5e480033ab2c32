"""Reading OpenCV's cascade files (the new format, boosted trees of upright Haar features) into flat arrays."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from numpy.typing import NDArray

from kernels.cascade import Cascade
from tracker.archives.manifest import KnownFile
from tracker.checked_file import MOST_TEXT_BYTES, content_of, taken_apart
from tracker.errors import ModelFileError
from tracker.types import read_only

# Subtracted from each stage's threshold in single precision, as OpenCV does when it reads a file.
_THRESHOLD_SLACK = np.float32(1e-5)
_RECTANGLES = 3


def read_cascade(file: Path | KnownFile) -> Cascade:
    """Read a cascade.

    Parameters
    ----------
    file : Path or KnownFile
        An XML file with ``<cascade type_id="opencv-cascade-classifier">``, feature type HAAR.

    Raises
    ------
    ModelFileError
        If the file is missing, is not such a file, contradicts itself, or has features this program does not evaluate
        (tilted rectangles).
    """
    path = file.path if isinstance(file, KnownFile) else file
    try:
        content = file.content if isinstance(file, KnownFile) else content_of(path, MOST_TEXT_BYTES)
        with taken_apart():
            return _cascade(_one(ElementTree.fromstring(content), "cascade"))
    except OSError as error:
        raise ModelFileError(f"The cascade file {path.name} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise ModelFileError(f"The cascade file {path.name} is damaged or of another kind ({error}).") from error


def mirrored(cascade: Cascade) -> Cascade:
    """The cascade that finds in a picture what ``cascade`` finds in the mirrored picture."""
    rectangles = cascade.rectangles.copy()
    x, width = rectangles[..., 0], rectangles[..., 2]
    used = width > 0
    x[used] = cascade.window_width - x[used] - width[used]
    read_only(rectangles)
    return cascade._replace(rectangles=rectangles)


@dataclass
class _Trees:
    """What is collected while the stages are read."""

    features: list[int] = field(default_factory=list)
    thresholds: list[float] = field(default_factory=list)
    branches: list[tuple[int, int]] = field(default_factory=list)
    leaves: list[float] = field(default_factory=list)
    roots: list[int] = field(default_factory=list)
    stage_ends: list[int] = field(default_factory=lambda: [0])
    stage_thresholds: list[float] = field(default_factory=list)

    def add_stage(self, stage: ElementTree.Element) -> None:
        for tree in _one(stage, "weakClassifiers"):
            self._add_tree(_numbers(_one(tree, "internalNodes")), _numbers(_one(tree, "leafValues")))
        self.stage_thresholds.append(_numbers(_one(stage, "stageThreshold"))[0])
        self.stage_ends.append(len(self.roots))

    def _add_tree(self, nodes: list[float], leaves: list[float]) -> None:
        count = len(nodes) // 4
        if count == 0 or len(nodes) != 4 * count or len(leaves) != count + 1:
            raise ValueError("a tree has the wrong number of nodes or leaves")
        first_node, first_leaf = len(self.features), len(self.leaves)
        self.roots.append(first_node)
        for own, (left, right, feature) in enumerate(
            zip(map(int, nodes[0::4]), map(int, nodes[1::4]), map(int, nodes[2::4]), strict=True)
        ):
            for branch in (left, right):
                # in the file a positive number is a node of the tree and 0 or less a leaf
                if not (own < branch < count or -count <= branch <= 0):
                    raise ValueError("a tree has a branch to nowhere")
            self.branches.append(
                tuple(first_node + b if b > 0 else -1 - (first_leaf - b) for b in (left, right))  # type: ignore[arg-type]
            )
            self.features.append(feature)
        self.thresholds += nodes[3::4]
        self.leaves += leaves


def _cascade(element: ElementTree.Element) -> Cascade:
    if _text(element, "stageType") != "BOOST" or _text(element, "featureType") != "HAAR":
        raise ValueError("it is not a boosted Haar cascade")
    width, height = int(_text(element, "width")), int(_text(element, "height"))
    trees = _Trees()
    for stage in _one(element, "stages"):
        trees.add_stage(stage)
    if not trees.roots or any(np.diff(trees.stage_ends) == 0):
        raise ValueError("it has no stages, or an empty one")
    rectangles, weights = _features(_one(element, "features"), width, height)
    if not 0 <= min(trees.features) <= max(trees.features) < len(rectangles):
        raise ValueError("a node uses a feature that is not there")
    cascade = Cascade(
        window_width=width,
        window_height=height,
        rectangles=rectangles[trees.features],
        weights=np.column_stack([weights[trees.features], np.asarray(trees.thresholds, np.float32)]),
        branches=np.asarray(trees.branches, np.int32),
        leaves=np.asarray(trees.leaves, np.float32),
        roots=np.asarray([*trees.roots, len(trees.features)], np.int32),
        stage_ends=np.asarray(trees.stage_ends, np.int32),
        stage_thresholds=np.asarray(trees.stage_thresholds, np.float32) - _THRESHOLD_SLACK,
    )
    for array in cascade[2:]:
        if not np.isfinite(array).all():
            raise ValueError("it holds a number that is not finite")
        read_only(array)
    return cascade


def _features(element: ElementTree.Element, width: int, height: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Rectangles (features, 3, 4) int32 and weights (features, 3) float32."""
    rectangles = np.zeros((len(element), _RECTANGLES, 4), np.int32)
    weights = np.zeros((len(element), _RECTANGLES), np.float32)
    for number, feature in enumerate(element):
        if int(feature.findtext("tilted", "0")) != 0:
            raise ValueError("it has tilted features, which are not supported")
        for r, rectangle in enumerate(_one(feature, "rects")):
            *sides, weight = _numbers(rectangle)
            x, y, w, h = map(int, sides)
            if min(x, y) < 0 or min(w, h) <= 0 or x + w > width or y + h > height:
                raise ValueError("a feature reaches out of the window")
            rectangles[number, r] = x, y, w, h
            weights[number, r] = weight
    return rectangles, weights


def _one(parent: ElementTree.Element, name: str) -> ElementTree.Element:
    child = parent.find(name)
    if child is None:
        raise ValueError(f"it has no <{name}>")
    return child


def _text(parent: ElementTree.Element, name: str) -> str:
    return (_one(parent, name).text or "").strip()


def _numbers(element: ElementTree.Element) -> list[float]:
    return [float(word) for word in (element.text or "").split()]
